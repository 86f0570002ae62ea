// `0.0.max(x)`: at the tie the constant receiver wins, so the derivative is 0.
#[differentiate(forward, hessian)]
pub fn relu_max(x: f64) -> f64 {
    0.0_f64.max(x) * 2.0
}
