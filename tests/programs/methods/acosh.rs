// `acosh` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn acosh(x: f64) -> f64 {
    x.acosh() + 3.0 * f64::acosh(0.5 * x)
}
