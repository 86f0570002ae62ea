// A loop that runs once.
#[differentiate(forward, hessian)]
pub fn one_trip(x: f64, n: usize) -> f64 {
    let mut y = x * 3.0;
    for i in 0..n {
        y = y * x + i as f64;
    }
    y
}
