// `tan` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn tan(x: f64) -> f64 {
    x.tan() + 3.0 * f64::tan(0.5 * x)
}
