// `max`; at a tie the derivative goes to the receiver.
#[differentiate(forward, hessian)]
pub fn max(x: f64, y: f64) -> f64 {
    x.max(y) + 2.0 * f64::max(x, y) + 0.5 * x
}
