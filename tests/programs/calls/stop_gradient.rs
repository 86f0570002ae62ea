// `stop_gradient` is the identity without a derivative.
#[differentiate(forward, hessian)]
pub fn stop_gradient(x: f64) -> f64 {
    let frozen = tapeless::stop_gradient(x * x);
    frozen * x
}
