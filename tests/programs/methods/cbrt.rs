// `cbrt` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn cbrt(x: f64) -> f64 {
    x.cbrt() + 3.0 * f64::cbrt(0.5 * x)
}
