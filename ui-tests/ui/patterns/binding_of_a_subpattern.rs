use tapeless::differentiate;

#[differentiate]
fn f(x: (f64, f64)) -> f64 {
    let whole @ (a, b) = x;
    a * b * whole.0
}

fn main() {}
