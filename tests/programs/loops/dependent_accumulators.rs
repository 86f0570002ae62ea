// The second accumulator reads the first inside the loop.
#[differentiate(forward, hessian)]
pub fn dependent_accumulators(x: &[f64]) -> f64 {
    let mut s = 0.0;
    let mut t = 1.0;
    for i in 0..x.len() {
        s += x[i] * x[i];
        t += s.sin() * x[i];
    }
    s * t
}
