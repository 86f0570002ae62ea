// `div_euclid` is piecewise constant.
#[differentiate(forward, hessian)]
pub fn div_euclid(x: f64, y: f64) -> f64 {
    x.div_euclid(y) * x + f64::div_euclid(y, 0.7) * y
}
