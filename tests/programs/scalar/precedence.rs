// What the generated code must put in parentheses.
#[differentiate(forward, hessian)]
pub fn precedence(x: f64, y: f64) -> f64 {
    x - (y - x) - (x - (y + x)) * -(y / (x * y)) / (x / (y / x))
}
