// An array literal of active values, indexed by a constant and by a variable.
#[differentiate(forward, hessian)]
pub fn array_literal(x: f64, y: f64) -> f64 {
    let a = [x * y, x, 2.0, y.sin()];
    let mut s = a[0];
    for i in 1..4 {
        s += a[i] * a[i - 1];
    }
    s
}
