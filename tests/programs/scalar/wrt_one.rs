// `wrt` picks one parameter; the other float is a constant.
#[differentiate(forward, hessian, wrt(x))]
pub fn wrt_one(x: f64, y: f64) -> f64 {
    x * x * y + y * y
}
