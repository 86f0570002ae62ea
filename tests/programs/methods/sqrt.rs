// `sqrt` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn sqrt(x: f64) -> f64 {
    x.sqrt() + 3.0 * f64::sqrt(0.5 * x)
}
