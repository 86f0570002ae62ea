// `ln_1p` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn ln_1p(x: f64) -> f64 {
    x.ln_1p() + 3.0 * f64::ln_1p(0.5 * x)
}
