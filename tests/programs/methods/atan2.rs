// `atan2` in three quadrants, as a method and as a path.
#[differentiate(forward, hessian)]
pub fn atan2(x: f64, y: f64) -> f64 {
    x.atan2(y) + f64::atan2(y, 2.0) * x
}
