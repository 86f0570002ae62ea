// A `while` whose variable and bound are active floats.
#[differentiate(forward, hessian)]
pub fn float_loop_variable(a: f64, b: f64) -> f64 {
    let mut t = a;
    let mut s = 0.0;
    while t < b {
        s += t * t * b;
        t += 0.25 * a + 0.1;
    }
    s * t
}
