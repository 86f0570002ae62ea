// `[f64; N]` by value.
#[differentiate(forward, hessian)]
pub fn array_parameter(x: [f64; 3]) -> f64 {
    x[0] * x[1] + x[2] * x[2] * x[0]
}
