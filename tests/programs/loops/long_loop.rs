// Many turns of a contracting recurrence.
#[differentiate(forward, hessian)]
pub fn long_loop(x: f64, w: f64, n: usize) -> f64 {
    let mut h = 0.0;
    for _ in 0..n {
        h = (w * h + x).tanh();
    }
    h
}
