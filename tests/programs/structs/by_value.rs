// A struct by value beside a float.
#[derive(Differentiable, Clone)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[differentiate(forward, hessian(product))]
pub fn by_value(p: Point, s: f64) -> f64 {
    let q = p.x * s;
    q * p.y + p.y * p.y
}
