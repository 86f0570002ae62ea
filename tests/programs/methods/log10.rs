// `log10` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn log10(x: f64) -> f64 {
    x.log10() + 3.0 * f64::log10(0.5 * x)
}
