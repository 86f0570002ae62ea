// `trunc` is piecewise constant: only the factor beside it counts.
#[differentiate(forward, hessian)]
pub fn trunc(x: f64) -> f64 {
    x.trunc() * x + f64::trunc(x * 3.0)
}
