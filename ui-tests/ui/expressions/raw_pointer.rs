use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let mut y = x * x;
    let pointer = &raw mut y;
    drop(pointer);
    y
}

fn main() {}
