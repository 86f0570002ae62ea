// A cast of an active value to an integer ends the derivative.
#[differentiate(forward, hessian)]
pub fn cast_to_integer(x: f64) -> f64 {
    let whole = x as i64;
    x * whole as f64
}
