// Addition and subtraction.
#[differentiate(forward, hessian)]
pub fn add_sub(x: f64, y: f64) -> f64 {
    x + y + y - 3.0 - (y - x)
}
