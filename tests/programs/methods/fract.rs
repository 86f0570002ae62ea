// `fract` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn fract(x: f64) -> f64 {
    x.fract() + 3.0 * f64::fract(0.5 * x)
}
