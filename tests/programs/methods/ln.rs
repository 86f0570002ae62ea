// `ln` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn ln(x: f64) -> f64 {
    x.ln() + 3.0 * f64::ln(0.5 * x)
}
