// A range that starts beyond its end.
#[differentiate(forward, hessian)]
pub fn empty_range(x: f64, from: usize, to: usize) -> f64 {
    let mut y = x * x;
    for _ in from..to {
        y *= x;
    }
    y
}
