use tapeless::differentiate;

#[derive(Clone, tapeless::Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate]
fn f(p: &Point, x: f64) -> f64 {
    let moved = Point { x, ..p.clone() };
    moved.x * moved.y
}

fn main() {}
