use tapeless::{Differentiable, differentiate};

#[derive(Clone, Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate(hessian(product))]
fn area(point: &Point) -> f64 {
    let mut point = point.clone();
    point.x *= point.y;
    point.x
}

fn main() {
    let point = Point { x: 3.0, y: 2.0 };
    let direction = PointTangent { x: 1.0, y: 0.0 };
    println!("{:?}", area_hvp(&point, &direction).0);
}
