// Multiplication of two active values.
#[differentiate(forward, hessian)]
pub fn product(x: f64, y: f64) -> f64 {
    x * y
}
