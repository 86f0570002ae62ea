// `log` with both, only the value and only the base active.
#[differentiate(forward, hessian)]
pub fn log(x: f64, y: f64) -> f64 {
    x.log(y) + f64::log(y, 3.0) + 10.0_f64.log(x + 1.0)
}
