use tapeless::differentiate;

#[differentiate]
fn f(x: f64) -> f64 {
    let square = |v: f64| v * v * x;
    square(2.0)
}

fn main() {}
