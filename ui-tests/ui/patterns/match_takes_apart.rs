use tapeless::differentiate;

enum Shape {
    Disk(f64),
    Square(f64),
}

#[differentiate]
fn f(x: f64, shape: &Shape) -> f64 {
    match shape {
        Shape::Disk(radius) => x * radius * radius,
        Shape::Square(side) => x * side,
    }
}

fn main() {}
