// Log-sum-exp with the maximum subtracted, far out and with ties: softmax, which sums to 1.
#[differentiate(forward, hessian)]
pub fn log_sum_exp_large(x: &[f64]) -> f64 {
    let mut m = x[0];
    for i in 1..x.len() {
        if x[i] > m {
            m = x[i];
        }
    }
    let mut s = 0.0;
    for i in 0..x.len() {
        s += (x[i] - m).exp();
    }
    m + s.ln()
}
