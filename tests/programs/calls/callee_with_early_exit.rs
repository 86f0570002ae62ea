// A callee with `return` in a loop, called in a loop.
#[differentiate(forward, hessian(calls))]
pub fn until(x: &[f64], limit: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
        if s > limit {
            return s * limit;
        }
    }
    s - limit
}

#[differentiate(forward, hessian)]
pub fn callee_with_early_exit(x: &[f64]) -> f64 {
    let mut y = 1.0;
    for i in 0..x.len() {
        y += until(&x[i..], 2.0 + x[i]) * y;
    }
    y
}
