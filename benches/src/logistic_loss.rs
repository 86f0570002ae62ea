//! The loss of a logistic regression: a sum over independent rows.

use tapeless::differentiate;

use crate::{
    kernel::Kernel,
    peers::{self, Peer},
    random::Random,
};

/// The mean of `ln(1 + exp(-y (w·x)))` over the rows of `x`, differentiated in the weights.
#[differentiate(wrt(w), forward, hessian)]
pub fn logistic_loss(w: &[f64], x: &[f64], y: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..y.len() {
        let mut z = 0.0;
        for j in 0..w.len() {
            z += w[j] * x[i * w.len() + j];
        }
        total += (-y[i] * z).exp().ln_1p();
    }
    total / y.len() as f64
}

/// [`logistic_loss`] and its gradient: each row forward and back at once, nothing saved.
pub fn by_hand(w: &[f64], x: &[f64], y: &[f64], d_w: &mut [f64]) -> f64 {
    d_w.fill(0.0);
    let share = 1.0 / y.len() as f64;
    let mut total = 0.0;
    for (row, &y) in x.chunks_exact(w.len()).zip(y) {
        let mut z = 0.0;
        for (w, x) in w.iter().zip(row) {
            z += w * x;
        }
        let odds = (-y * z).exp();
        total += odds.ln_1p();
        let d_z = -y * share * odds / (1.0 + odds);
        for (d_w, x) in d_w.iter_mut().zip(row) {
            *d_w += d_z * x;
        }
    }
    total / y.len() as f64
}

/// Weights and labelled rows.
#[derive(Clone)]
pub struct LogisticLoss {
    w: Vec<f64>,
    x: Vec<f64>,
    y: Vec<f64>,
}

impl LogisticLoss {
    /// That many weights and rows.
    pub fn new(columns: usize, rows: usize) -> Self {
        let mut random = Random::new(1);
        let w = random.vector(columns, 0.5);
        let x = random.vector(columns * rows, 1.0);
        let y = (0..rows).map(|_| random.uniform().signum()).collect();
        Self { w, x, y }
    }
}

impl Kernel for LogisticLoss {
    type Gradient = Vec<f64>;

    fn buffers(&self) -> Self::Gradient {
        vec![0.0; self.w.len()]
    }

    fn primal(&self) -> f64 {
        logistic_loss(&self.w, &self.x, &self.y)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        by_hand(&self.w, &self.x, &self.y, gradient)
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        logistic_loss_grad_into(&self.w, &self.x, &self.y, gradient)
    }

    fn peers(&self) -> Vec<Peer<'_>> {
        // A tape of more rows takes hundreds of megabytes.
        if self.y.len() > 1000 {
            return Vec::new();
        }
        peers::logistic_loss(&self.w, &self.x, &self.y)
    }

    fn point(&self) -> Vec<f64> {
        self.w.clone()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self { w: point.to_vec(), ..self.clone() }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&LogisticLoss::new(5, 20));
    crate::kernel::check_agreement(&LogisticLoss::new(32, 1000));
}
