// `rem_euclid` for every combination of signs.
#[differentiate(forward, hessian)]
pub fn rem_euclid(x: f64, y: f64) -> f64 {
    x.rem_euclid(y) + f64::rem_euclid(3.5 * x, 2.0)
}
