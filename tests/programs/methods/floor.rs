// `floor` is piecewise constant: only the factor beside it counts.
#[differentiate(forward, hessian)]
pub fn floor(x: f64) -> f64 {
    x.floor() * x + f64::floor(x * 3.0)
}
