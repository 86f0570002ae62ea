use tapeless::{Differentiable, differentiate};

#[derive(Differentiable)]
struct Point {
    x: f64,
    y: f64,
}

#[differentiate(forward, hessian(product))]
fn energy(weights: &[f64], point: &Point, scale: f64) -> f64 {
    weights[0] * point.x * point.y * scale
}

fn main() {
    let point = Point { x: 1.0, y: 2.0 };
    println!("{:?}", energy_jvp(&[1.0], &point, 2.0, &[1.0], &point, 1.0));
    println!("{:?}", energy_hvp(&[1.0], &point, 2.0, 1.0, &point.zero_tangent(), 1.0));
    println!("{:?}", energy_jvp(&[1.0], &point, 2.0));
}
