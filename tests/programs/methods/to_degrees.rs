// `to_degrees` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn to_degrees(x: f64) -> f64 {
    x.to_degrees() + 3.0 * f64::to_degrees(0.5 * x)
}
