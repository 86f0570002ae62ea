// Softmax probabilities in a buffer, then the cross-entropy of one label.
#[differentiate(forward, hessian)]
pub fn softmax_cross_entropy(logits: &[f64], label: usize) -> f64 {
    let mut p = vec![0.0; logits.len()];
    let mut sum = 0.0;
    for (i, z) in logits.iter().enumerate() {
        p[i] = z.exp();
        sum += p[i];
    }
    for v in p.iter_mut() {
        *v /= sum;
    }
    let mut entropy = 0.0;
    for v in &p {
        entropy -= v * v.ln();
    }
    -p[label].ln() + 0.01 * entropy
}
