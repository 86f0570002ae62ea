// Copies of one struct in an array, one of them replaced.
#[derive(Differentiable, Clone, Copy)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[differentiate(forward, hessian(product))]
pub fn repeated_struct(a: f64, b: f64) -> f64 {
    let p = Point { x: a, y: b };
    let q = Point { x: b, y: a * b };
    let mut t = [p; 4];
    t[1] = q;
    let s: f64 = t[0].x * t[1].y + t[3].y;
    s * t[2].x
}
