// A scratch array declared once, overwritten whole in each turn.
#[differentiate(forward, hessian)]
pub fn scratch_reused(x: &[f64], n: usize) -> f64 {
    let mut t = vec![0.0; n];
    let mut s = 0.1;
    for i in 0..n {
        for j in 0..n {
            t[j] = (x[i] * x[j] - s * s).exp();
        }
        for j in 0..n {
            s += 0.1 * t[j] * t[n - 1 - j];
        }
    }
    s
}
