// A callee that returns a tuple, of which one part is used once and one twice.
#[differentiate(forward, hessian(calls))]
pub fn polar(x: f64, y: f64) -> (f64, f64) {
    (x.hypot(y), y.atan2(x))
}

#[differentiate(forward, hessian(product))]
pub fn tuple_result(x: f64, y: f64) -> f64 {
    let (r, phi) = polar(x, y);
    let other = polar(y, 2.0);
    r * phi * phi + other.0
}
