// `let r = &mut a; *r *= 2.0`, for a scalar and for an element.
#[differentiate(forward, hessian)]
pub fn element_alias(x: f64, y: f64) -> f64 {
    let mut a = x * y;
    let mut t = [x, y];
    let r = &mut a;
    *r *= 2.0;
    *r += x;
    let e = &mut t[1];
    *e *= *e;
    a * t[1] + t[0]
}
