use tapeless::differentiate;

const PLACE: usize = 2;

#[differentiate]
fn hidden(x: &[f64]) -> f64 {
    let a = x[PLACE];
    let b = {
        const PLACE: usize = 0;
        x[PLACE]
    };
    a * a * b
}

fn main() {}
