// `if` as a value.
#[differentiate(forward, hessian)]
pub fn if_value(x: f64) -> f64 {
    let y = if x > 0.0 { x * x } else { -3.0 * x };
    y * x
}
