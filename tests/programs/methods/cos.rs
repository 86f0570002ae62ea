// `cos` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn cos(x: f64) -> f64 {
    x.cos() + 3.0 * f64::cos(0.5 * x)
}
