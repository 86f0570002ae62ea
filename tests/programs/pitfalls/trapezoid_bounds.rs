// Study, row 7: both bounds of an integral are active.
#[differentiate(forward, hessian)]
pub fn trapezoid_bounds(lower: f64, upper: f64, n: usize) -> f64 {
    let h = (upper - lower) / n as f64;
    let mut x = lower;
    let mut s = 0.0;
    for _ in 0..n {
        s += 0.5 * h * (x * x + (x + h) * (x + h));
        x += h;
    }
    s
}
