// `to_radians` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn to_radians(x: f64) -> f64 {
    x.to_radians() + 3.0 * f64::to_radians(0.5 * x)
}
