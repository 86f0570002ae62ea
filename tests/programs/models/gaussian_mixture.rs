// Log-likelihood of a mixture of Gaussians with diagonal covariances.
#[differentiate(forward, hessian, wrt(alpha, mean, log_scale))]
pub fn gaussian_mixture(
    alpha: &[f64],
    mean: &[f64],
    log_scale: &[f64],
    data: &[f64],
    dim: usize,
) -> f64 {
    let k = alpha.len();
    let n = data.len() / dim;
    let mut total = 0.0;
    let mut term = vec![0.0; k];
    for i in 0..n {
        let x = &data[i * dim..(i + 1) * dim];
        let mut largest = f64::NEG_INFINITY;
        for c in 0..k {
            let mut q = 0.0;
            let mut log_det = 0.0;
            for j in 0..dim {
                let s = log_scale[c * dim + j];
                let d = (x[j] - mean[c * dim + j]) * s.exp();
                q += d * d;
                log_det += s;
            }
            term[c] = alpha[c] + log_det - 0.5 * q;
            largest = largest.max(term[c]);
        }
        let mut sum = 0.0;
        for t in &term {
            sum += (t - largest).exp();
        }
        total += largest + sum.ln();
    }
    let mut norm = 0.0;
    for a in alpha {
        norm += a.exp();
    }
    total - n as f64 * norm.ln()
}
