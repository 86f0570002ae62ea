use tapeless::differentiate;

#[derive(tapeless::Differentiable)]
enum Shape {
    Disk(f64),
    Square(f64),
}

#[differentiate]
fn f(x: f64) -> f64 {
    x * x
}

fn main() {}
