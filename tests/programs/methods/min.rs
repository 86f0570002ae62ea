// `min`; at a tie the derivative goes to the receiver.
#[differentiate(forward, hessian)]
pub fn min(x: f64, y: f64) -> f64 {
    x.min(y) + 2.0 * f64::min(x, y) + 0.5 * x
}
