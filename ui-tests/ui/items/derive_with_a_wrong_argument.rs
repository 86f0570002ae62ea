use tapeless::differentiate;

#[derive(tapeless::Differentiable)]
#[tapeless(krate = tp)]
struct Point {
    x: f64,
}

#[differentiate]
fn f(point: &Point) -> f64 {
    point.x
}

fn main() {}
