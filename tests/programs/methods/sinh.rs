// `sinh` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn sinh(x: f64) -> f64 {
    x.sinh() + 3.0 * f64::sinh(0.5 * x)
}
