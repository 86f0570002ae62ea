// Division: active over active, constant over active, active over constant.
#[differentiate(forward, hessian)]
pub fn quotient(x: f64, y: f64) -> f64 {
    x / y + 2.0 / x - y / 4.0
}
