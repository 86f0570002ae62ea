// Fields overwritten, plainly and by compound assignment.
#[derive(Differentiable, Clone)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[differentiate(forward)]
pub fn field_writes(mut p: Point) -> f64 {
    p.x *= p.y;
    p.y = p.x * p.x + p.y;
    p.x += 1.0;
    p.x * p.y
}
