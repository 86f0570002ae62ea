// `sin` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn sin(x: f64) -> f64 {
    x.sin() + 3.0 * f64::sin(0.5 * x)
}
