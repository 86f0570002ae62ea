// `return` before a loop: its reverse must not run.
#[differentiate(forward, hessian)]
pub fn return_before_loop(x: f64, n: usize) -> f64 {
    let mut y = x * x;
    if x < 0.0 {
        return y * x;
    }
    for _ in 0..n {
        y = y * x + 1.0;
    }
    y
}
