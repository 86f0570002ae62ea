// The parameter is the result.
#[differentiate(forward, hessian)]
pub fn identity(x: f64) -> f64 {
    x
}
