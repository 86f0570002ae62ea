// Two sums of one loop, combined: mean and variance.
#[differentiate(forward, hessian)]
pub fn two_accumulators(x: &[f64]) -> f64 {
    let n = x.len() as f64;
    let (mut s, mut q) = (0.0, 0.0);
    for i in 0..x.len() {
        s += x[i];
        q += x[i] * x[i];
    }
    let mean = s / n;
    q / n - mean * mean
}
