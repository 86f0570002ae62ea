// `signum` is piecewise constant: only the factor beside it counts.
#[differentiate(forward, hessian)]
pub fn signum(x: f64) -> f64 {
    x.signum() * x + f64::signum(x * 3.0)
}
