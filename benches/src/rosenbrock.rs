//! Rosenbrock's valley: a sum over neighbours.

use tapeless::differentiate;

use crate::{
    kernel::Kernel,
    peers::{self, Peer},
};

/// `Σ 100 (x[i+1] - x[i]²)² + (1 - x[i])²`
#[differentiate(forward, hessian)]
pub fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

/// [`rosenbrock`] and its gradient: one pass, the share of the right neighbour in a register.
pub fn by_hand(x: &[f64], gradient: &mut [f64]) -> f64 {
    let last = x.len() - 1;
    let (gradient, gradient_last) = gradient[..=last].split_at_mut(last);
    let mut sum = 0.0;
    let mut share = 0.0;
    for ((&x, &next), d_x) in x.iter().zip(&x[1..]).zip(gradient) {
        let rise = next - x * x;
        let gap = 1.0 - x;
        sum += 100.0 * (rise * rise) + gap * gap;
        let d_rise = 200.0 * rise;
        *d_x = share - 2.0 * d_rise * x - 2.0 * gap;
        share = d_rise;
    }
    gradient_last[0] = share;
    sum
}

/// A point of any dimension.
pub struct Rosenbrock(Vec<f64>);

impl Rosenbrock {
    /// A point of that dimension.
    pub fn new(n: usize) -> Self {
        Self((0..n).map(|i| 1.2 + 0.3 * (i as f64).sin()).collect())
    }
}

impl Kernel for Rosenbrock {
    type Gradient = Vec<f64>;

    fn buffers(&self) -> Self::Gradient {
        vec![0.0; self.0.len()]
    }

    fn primal(&self) -> f64 {
        rosenbrock(&self.0)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        by_hand(&self.0, gradient)
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        rosenbrock_grad_into(&self.0, gradient)
    }

    fn peers(&self) -> Vec<Peer<'_>> {
        peers::rosenbrock(&self.0)
    }

    fn point(&self) -> Vec<f64> {
        self.0.clone()
    }

    fn at(&self, point: &[f64]) -> Self {
        Self(point.to_vec())
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Rosenbrock::new(8));
    crate::kernel::check_agreement(&Rosenbrock::new(1000));
}
