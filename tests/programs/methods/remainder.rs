// The operator `%`: the divisor's derivative is minus the truncated quotient.
#[differentiate(forward, hessian)]
pub fn remainder(x: f64, y: f64) -> f64 {
    x % y + (3.5 * x) % 2.0
}
