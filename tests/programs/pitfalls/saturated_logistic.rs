// `1 / (1 + exp(-x))` whose `exp` overflowed contributes 0, not NaN.
#[differentiate(forward, hessian)]
pub fn saturated_logistic(x: f64, y: f64) -> f64 {
    let p = 1.0 / (1.0 + (-x).exp());
    p * y
}
