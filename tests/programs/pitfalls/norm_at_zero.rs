// A squared norm through `sqrt`, at the origin: the outer factor 0 wins.
#[differentiate(forward, hessian)]
pub fn norm_at_zero(x: f64, y: f64) -> f64 {
    let r = (x * x + y * y).sqrt();
    r * r
}
