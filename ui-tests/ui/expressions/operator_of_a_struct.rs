use tapeless::differentiate;

#[derive(Clone, Copy, tapeless::Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

impl std::ops::Add for Point {
    type Output = Point;

    fn add(self, other: Point) -> Point {
        Point { x: self.x + other.x, y: self.y + other.y }
    }
}

#[differentiate]
fn f(x: f64) -> f64 {
    let sum = Point { x, y: x } + Point { x, y: 1.0 };
    sum.x * sum.y
}

fn main() {}
