// A cast through `f32` loses digits, not the derivative.
#[differentiate(forward, hessian)]
pub fn cast_precision(x: f64) -> f64 {
    let narrow = x as f32;
    (narrow * narrow) as f64
}
