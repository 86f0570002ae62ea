// A struct by reference, its fields read.
#[derive(Differentiable, Clone)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[differentiate(forward, hessian(product))]
pub fn field_reads(p: &Point) -> f64 {
    p.x * p.y + p.x.sin()
}
