// `atanh` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn atanh(x: f64) -> f64 {
    x.atanh() + 3.0 * f64::atanh(0.5 * x)
}
