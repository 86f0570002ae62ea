// `round` is piecewise constant: only the factor beside it counts.
#[differentiate(forward, hessian)]
pub fn round(x: f64) -> f64 {
    x.round() * x + f64::round(x * 3.0)
}
