// Log-likelihood of a local-level model by a scalar Kalman filter.
#[differentiate(forward, hessian)]
pub fn kalman_filter(log_q: f64, log_r: f64, y: &[f64]) -> f64 {
    let (q, r) = (log_q.exp(), log_r.exp());
    let mut mean = y[0];
    let mut variance = 1.0;
    let mut log_likelihood = 0.0;
    for t in 1..y.len() {
        variance += q;
        let s = variance + r;
        let residual = y[t] - mean;
        log_likelihood -= 0.5 * (s.ln() + residual * residual / s);
        let gain = variance / s;
        mean += gain * residual;
        variance *= 1.0 - gain;
    }
    log_likelihood
}
