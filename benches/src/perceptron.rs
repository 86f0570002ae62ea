//! A perceptron of two layers: a mini-batch, with scratch arrays that each example overwrites.

use tapeless::differentiate;

use crate::{kernel::Kernel, random::Random};

/// The mean of the cross-entropies; `tanh` in the hidden layer, softmax in the output.
#[differentiate(wrt(w1, b1, w2, b2), forward, hessian)]
pub fn perceptron(
    w1: &[f64],
    b1: &[f64],
    w2: &[f64],
    b2: &[f64],
    x: &[f64],
    labels: &[usize],
) -> f64 {
    let inputs = x.len() / labels.len();
    let mut hidden = vec![0.0; b1.len()];
    let mut logits = vec![0.0; b2.len()];
    let mut loss = 0.0;
    for n in 0..labels.len() {
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
    loss / labels.len() as f64
}

/// [`perceptron`] and its gradient: each example forward and back at once; the adjoint of the
/// largest logit cancels out.
pub fn by_hand(
    w1: &[f64],
    b1: &[f64],
    w2: &[f64],
    b2: &[f64],
    x: &[f64],
    labels: &[usize],
    [d_w1, d_b1, d_w2, d_b2]: [&mut [f64]; 4],
) -> f64 {
    for buffer in [&mut *d_w1, &mut *d_b1, &mut *d_w2, &mut *d_b2] {
        buffer.fill(0.0);
    }
    let inputs = x.len() / labels.len();
    let mut hidden = vec![0.0; b1.len()];
    let mut d_hidden = vec![0.0; b1.len()];
    let mut logits = vec![0.0; b2.len()];
    let share = 1.0 / labels.len() as f64;
    let mut loss = 0.0;
    for (row, &label) in x.chunks_exact(inputs).zip(labels) {
        for ((hidden, &b), w) in hidden.iter_mut().zip(b1).zip(w1.chunks_exact(inputs)) {
            let mut z = b;
            for (w, x) in w.iter().zip(row) {
                z += w * x;
            }
            *hidden = z.tanh();
        }
        let mut largest = f64::NEG_INFINITY;
        for ((logit, &b), w) in logits.iter_mut().zip(b2).zip(w2.chunks_exact(hidden.len())) {
            let mut z = b;
            for (w, h) in w.iter().zip(&hidden) {
                z += w * h;
            }
            *logit = z;
            largest = largest.max(z);
        }
        let chosen = logits[label];
        let mut sum = 0.0;
        for logit in &mut logits {
            *logit = (*logit - largest).exp();
            sum += *logit;
        }
        loss += largest + sum.ln() - chosen;

        let weight = share / sum;
        d_hidden.fill(0.0);
        let rows = w2.chunks_exact(hidden.len()).zip(d_w2.chunks_exact_mut(hidden.len()));
        for (i, ((w, d_w), (&e, d_b))) in rows.zip(logits.iter().zip(&mut *d_b2)).enumerate() {
            let d_z = if i == label { weight * e - share } else { weight * e };
            *d_b += d_z;
            for (d_w, h) in d_w.iter_mut().zip(&hidden) {
                *d_w += d_z * h;
            }
            for (d_h, w) in d_hidden.iter_mut().zip(w) {
                *d_h += d_z * w;
            }
        }
        let units = hidden.iter().zip(&d_hidden);
        for ((h, d_h), (d_b, d_w)) in units.zip(d_b1.iter_mut().zip(d_w1.chunks_exact_mut(inputs)))
        {
            let d_z = d_h * (1.0 - h * h);
            *d_b += d_z;
            for (d_w, x) in d_w.iter_mut().zip(row) {
                *d_w += d_z * x;
            }
        }
    }
    loss / labels.len() as f64
}

/// Weights, biases and a batch of labelled rows.
#[derive(Clone)]
pub struct Perceptron {
    layers: [Vec<f64>; 4],
    x: Vec<f64>,
    labels: Vec<usize>,
}

impl Perceptron {
    /// A network of that shape with that many examples.
    pub fn new([inputs, hidden, outputs]: [usize; 3], batch: usize) -> Self {
        let mut random = Random::new(3);
        Self {
            layers: [
                random.vector(hidden * inputs, 0.3),
                random.vector(hidden, 0.1),
                random.vector(outputs * hidden, 0.3),
                random.vector(outputs, 0.1),
            ],
            x: random.vector(batch * inputs, 1.0),
            labels: (0..batch).map(|n| n * 7 % outputs).collect(),
        }
    }
}

impl Kernel for Perceptron {
    type Gradient = [Vec<f64>; 4];

    fn buffers(&self) -> Self::Gradient {
        self.layers.clone()
    }

    fn primal(&self) -> f64 {
        let [w1, b1, w2, b2] = &self.layers;
        perceptron(w1, b1, w2, b2, &self.x, &self.labels)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        let [w1, b1, w2, b2] = &self.layers;
        let gradient = gradient.each_mut().map(Vec::as_mut_slice);
        by_hand(w1, b1, w2, b2, &self.x, &self.labels, gradient)
    }

    fn tapeless(&self, [d_w1, d_b1, d_w2, d_b2]: &mut Self::Gradient) -> f64 {
        let [w1, b1, w2, b2] = &self.layers;
        perceptron_grad_into(w1, b1, w2, b2, &self.x, &self.labels, d_w1, d_b1, d_w2, d_b2)
    }

    fn point(&self) -> Vec<f64> {
        self.layers.concat()
    }

    fn at(&self, mut point: &[f64]) -> Self {
        let layers = self.layers.each_ref().map(|layer| {
            let (head, tail) = point.split_at(layer.len());
            point = tail;
            head.to_vec()
        });
        Self { layers, ..self.clone() }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Perceptron::new([4, 3, 3], 5));
    crate::kernel::check_agreement(&Perceptron::new([64, 32, 10], 16));
}
