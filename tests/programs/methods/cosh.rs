// `cosh` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn cosh(x: f64) -> f64 {
    x.cosh() + 3.0 * f64::cosh(0.5 * x)
}
