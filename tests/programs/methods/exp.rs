// `exp` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn exp(x: f64) -> f64 {
    x.exp() + 3.0 * f64::exp(0.5 * x)
}
