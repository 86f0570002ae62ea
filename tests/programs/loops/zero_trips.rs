// A loop that never runs: the initial value goes through.
#[differentiate(forward, hessian)]
pub fn zero_trips(x: f64, n: usize) -> f64 {
    let mut y = x * 3.0;
    for i in 0..n {
        y = y * x + i as f64;
    }
    y
}
