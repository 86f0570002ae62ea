// `hypot` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn hypot(x: f64, y: f64) -> f64 {
    x.hypot(y) + f64::hypot(3.0, x) * y
}
