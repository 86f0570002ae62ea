// `acos` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn acos(x: f64) -> f64 {
    x.acos() + 3.0 * f64::acos(0.5 * x)
}
