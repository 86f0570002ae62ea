// `log2` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn log2(x: f64) -> f64 {
    x.log2() + 3.0 * f64::log2(0.5 * x)
}
