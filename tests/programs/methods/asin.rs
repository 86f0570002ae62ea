// `asin` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn asin(x: f64) -> f64 {
    x.asin() + 3.0 * f64::asin(0.5 * x)
}
