// The callee differentiates one parameter; the other is given a constant.
#[differentiate(forward, wrt(x), hessian(calls))]
pub fn damped(x: f64, rate: f64) -> f64 {
    x * (-rate * rate).exp()
}

#[differentiate(forward, hessian)]
pub fn callee_with_wrt(x: f64) -> f64 {
    damped(x * x, 0.5) + damped(x, tapeless::stop_gradient(x))
}
