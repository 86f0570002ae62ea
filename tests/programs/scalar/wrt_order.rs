// The gradient stands in the order of the parameters, not of `wrt`.
#[differentiate(forward, hessian, wrt(c, a))]
pub fn wrt_order(a: f64, b: f64, c: f64) -> f64 {
    a * a * b + c * b * 3.0 + a / c
}
