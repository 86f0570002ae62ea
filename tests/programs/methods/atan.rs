// `atan` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn atan(x: f64) -> f64 {
    x.atan() + 3.0 * f64::atan(0.5 * x)
}
