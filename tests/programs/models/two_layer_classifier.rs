// Mini-batch cross-entropy of a two-layer network, with hidden and output buffers reused.
#[differentiate(forward, hessian, wrt(w1, b1, w2, b2))]
pub fn two_layer_classifier(
    w1: &[f64],
    b1: &[f64],
    w2: &[f64],
    b2: &[f64],
    x: &[f64],
    labels: &[usize],
) -> f64 {
    let batch = labels.len();
    let inputs = x.len() / batch;
    let mut hidden = vec![0.0; b1.len()];
    let mut logits = vec![0.0; b2.len()];
    let mut loss = 0.0;
    for n in 0..batch {
        let row = &x[n * inputs..(n + 1) * inputs];
        for i in 0..hidden.len() {
            let mut z = b1[i];
            for j in 0..inputs {
                z += w1[i * inputs + j] * row[j];
            }
            hidden[i] = z.tanh();
        }
        let mut largest = f64::NEG_INFINITY;
        for i in 0..logits.len() {
            let mut z = b2[i];
            for j in 0..hidden.len() {
                z += w2[i * hidden.len() + j] * hidden[j];
            }
            logits[i] = z;
            largest = largest.max(z);
        }
        let mut sum = 0.0;
        for z in &logits {
            sum += (z - largest).exp();
        }
        loss += largest + sum.ln() - logits[labels[n]];
    }
    loss / batch as f64
}
