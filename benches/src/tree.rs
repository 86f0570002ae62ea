//! The logarithm of a sum of exponentials over halves: a function that calls itself twice.

use tapeless::differentiate;

use crate::{kernel::Kernel, random::Random};

/// Pair by pair.
#[differentiate]
pub fn tree(x: &[f64]) -> f64 {
    let n = x.len();
    if n == 1 {
        return x[0];
    }
    let a = tree(&x[..n / 2]);
    let b = tree(&x[n / 2..]);
    a.max(b) + (-(a - b).abs()).exp().ln_1p()
}

/// [`tree`] and its gradient: up the tree once, keeping each node's share for its left half, and
/// down once.
pub fn by_hand(x: &[f64], d_x: &mut [f64]) -> f64 {
    let mut shares = vec![0.0; x.len() - 1];
    let value = up(x, &mut shares);
    down(1.0, &shares, d_x);
    value
}

/// `shares`: of the node, then of the nodes in its left half, then of those in its right half.
fn up(x: &[f64], shares: &mut [f64]) -> f64 {
    let Some((share, shares)) = shares.split_first_mut() else { return x[0] };
    let (left, right) = x.split_at(x.len() / 2);
    let (left_shares, right_shares) = shares.split_at_mut(left.len() - 1);
    let a = up(left, left_shares);
    let b = up(right, right_shares);
    let ratio = (-(a - b).abs()).exp();
    let larger = 1.0 / (1.0 + ratio);
    *share = if a >= b { larger } else { ratio * larger };
    a.max(b) + ratio.ln_1p()
}

fn down(d: f64, shares: &[f64], d_x: &mut [f64]) {
    let Some((share, shares)) = shares.split_first() else {
        d_x[0] = d;
        return;
    };
    let (left, right) = d_x.split_at_mut(d_x.len() / 2);
    let (left_shares, right_shares) = shares.split_at(left.len() - 1);
    down(d * share, left_shares, left);
    down(d * (1.0 - share), right_shares, right);
}

/// Leaves.
pub struct Tree(Vec<f64>);

impl Tree {
    /// That many leaves.
    pub fn new(leaves: usize) -> Self {
        Self(Random::new(6).vector(leaves, 2.0))
    }
}

impl Kernel for Tree {
    type Gradient = Vec<f64>;

    fn buffers(&self) -> Self::Gradient {
        vec![0.0; self.0.len()]
    }

    fn primal(&self) -> f64 {
        tree(&self.0)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        by_hand(&self.0, gradient)
    }

    fn tapeless(&self, gradient: &mut Self::Gradient) -> f64 {
        tree_grad_into(&self.0, gradient)
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
    crate::kernel::check(&Tree::new(5));
    crate::kernel::check_agreement(&Tree::new(64));
}
