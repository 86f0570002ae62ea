use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let mut y = x;
    loop {
        y *= x;
    }
}

fn main() {}
