// `mul_add` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn mul_add(x: f64, y: f64, z: f64) -> f64 {
    x.mul_add(y, z) * f64::mul_add(z, x, 0.5)
}
