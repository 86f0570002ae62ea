// A struct handed to another differentiated function, twice.
#[derive(Differentiable, Clone)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[differentiate(forward, hessian(calls))]
pub fn radius(p: &Point) -> f64 {
    p.x.hypot(p.y)
}

#[differentiate(forward, hessian(product))]
pub fn passed_on(p: &Point) -> f64 {
    radius(p) * p.x + radius(p).ln()
}
