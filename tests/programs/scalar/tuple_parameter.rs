// A tuple parameter has a tuple as gradient.
#[differentiate(forward, hessian)]
pub fn tuple_parameter(p: (f64, f64), s: f64) -> f64 {
    let (x, y) = p;
    x * y * s + p.0 * p.0
}
