// `while` with an integer counter.
#[differentiate(forward, hessian)]
pub fn while_counter(x: f64, n: usize) -> f64 {
    let mut i = 0;
    let mut y = x;
    while i < n {
        y = y * y + x * i as f64;
        i += 1;
    }
    y
}
