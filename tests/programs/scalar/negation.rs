// Unary minus, also of a whole expression and twice.
#[differentiate(forward, hessian)]
pub fn negation(x: f64, y: f64) -> f64 {
    -x * y - -y + -(x + y)
}
