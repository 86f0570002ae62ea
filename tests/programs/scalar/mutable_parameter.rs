// `mut` parameters are local copies; the gradient is that of the arguments.
#[differentiate(forward, hessian)]
pub fn mutable_parameter(mut x: f64, mut y: f64) -> f64 {
    x *= y;
    y += x * x;
    x * y
}
