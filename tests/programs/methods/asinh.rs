// `asinh` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn asinh(x: f64) -> f64 {
    x.asinh() + 3.0 * f64::asinh(0.5 * x)
}
