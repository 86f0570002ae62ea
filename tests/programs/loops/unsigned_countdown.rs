// Counting down with `while i > 0`, without underflow in the reverse sweep.
#[differentiate(forward, hessian)]
pub fn unsigned_countdown(x: &[f64]) -> f64 {
    let mut i = x.len();
    let mut s = 0.2;
    while i > 0 {
        i -= 1;
        s = s * x[i] + x[i];
    }
    s
}
