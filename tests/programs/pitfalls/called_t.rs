// Variables of the name that memories without one have: they are copied like others.
#[differentiate(forward, hessian)]
pub fn called_t(x: &[f64]) -> f64 {
    let mut t = [x[0], x[1]];
    let mut u = t;
    u[0] = x[2] * 2.0;
    let mut sum = t[0] * u[0] + u[1];
    for i in 0..2 {
        let old = t;
        t[0] = old[1] * x[i];
        t[1] = old[0] * t[0];
        sum += old[0] * t[1];
    }
    let t = (sum, x[0]);
    let mut v = t;
    v.0 *= x[1];
    t.0 * v.0 + t.1
}
