// `ceil` is piecewise constant: only the factor beside it counts.
#[differentiate(forward, hessian)]
pub fn ceil(x: f64) -> f64 {
    x.ceil() * x + f64::ceil(x * 3.0)
}
