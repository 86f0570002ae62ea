//! The logistic map: a loop that carries one number.

use tapeless::differentiate;

use crate::{
    kernel::Kernel,
    peers::{self, Peer},
};

/// `x ← r x (1 - x)`, that many times.
#[differentiate(forward, hessian)]
pub fn logistic_map(r: f64, x0: f64, steps: usize) -> f64 {
    let mut x = x0;
    for _ in 0..steps {
        x = r * x * (1.0 - x);
    }
    x
}

/// [`logistic_map`] and its gradient: every `x` saved, two chains of one multiplication each.
pub fn by_hand(r: f64, x0: f64, steps: usize, d_r: &mut f64, d_x0: &mut f64) -> f64 {
    let mut saved = vec![0.0; steps];
    let mut x = x0;
    for saved in &mut saved {
        *saved = x;
        x = r * x * (1.0 - x);
    }
    let mut d_x = 1.0;
    let mut d_r_sum = 0.0;
    for &x in saved.iter().rev() {
        d_r_sum += d_x * (x * (1.0 - x));
        d_x *= r * (1.0 - 2.0 * x);
    }
    *d_r = d_r_sum;
    *d_x0 = d_x;
    x
}

/// A start and a rate.
pub struct LogisticMap {
    r: f64,
    x0: f64,
    steps: usize,
}

impl LogisticMap {
    /// At the edge of chaos: the adjoint neither grows nor falls by much.
    pub fn new(steps: usize) -> Self {
        Self { r: 3.5699456, x0: 0.4, steps }
    }

    /// Where the map contracts: the adjoint falls until it underflows, after some 800 steps.
    pub fn contracting(steps: usize) -> Self {
        Self { r: 3.2, x0: 0.4, steps }
    }
}

impl Kernel for LogisticMap {
    type Gradient = (f64, f64);

    fn buffers(&self) -> Self::Gradient {
        (0.0, 0.0)
    }

    fn primal(&self) -> f64 {
        logistic_map(self.r, self.x0, self.steps)
    }

    fn hand_written(&self, (d_r, d_x0): &mut Self::Gradient) -> f64 {
        by_hand(self.r, self.x0, self.steps, d_r, d_x0)
    }

    fn tapeless(&self, (d_r, d_x0): &mut Self::Gradient) -> f64 {
        logistic_map_grad_into(self.r, self.x0, self.steps, d_r, d_x0)
    }

    fn peers(&self) -> Vec<Peer<'_>> {
        peers::logistic_map(self.r, self.x0, self.steps)
    }

    fn point(&self) -> Vec<f64> {
        vec![self.r, self.x0]
    }

    fn at(&self, point: &[f64]) -> Self {
        Self { r: point[0], x0: point[1], steps: self.steps }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&LogisticMap::new(10));
    crate::kernel::check(&LogisticMap::contracting(10));
    crate::kernel::check_agreement(&LogisticMap::new(1000));
    crate::kernel::check_agreement(&LogisticMap::contracting(1000));
}
