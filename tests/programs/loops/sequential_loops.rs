// Loops one after another over one state, with straight code between.
#[differentiate(forward, hessian)]
pub fn sequential_loops(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = y * y + 0.1;
    }
    y = y.sin() + x;
    for _ in 0..n + 1 {
        y = y * 0.5 + x * y;
    }
    y
}
