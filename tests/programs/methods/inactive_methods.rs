// The same methods on constants: nothing to differentiate.
#[differentiate(forward, hessian, wrt(x))]
pub fn inactive_methods(x: f64, c: f64) -> f64 {
    let k = c.sqrt().max(1.0) + f64::exp(-c) + c.is_nan() as u8 as f64;
    k * x * x
}
