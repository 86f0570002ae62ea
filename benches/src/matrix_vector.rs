//! A matrix times a vector: a nest of two loops over a flat array.

use tapeless::differentiate;

use crate::{kernel::Kernel, random::Random};

/// `Σ (A x)²`
#[differentiate]
pub fn norm_of_product(a: &[f64], x: &[f64]) -> f64 {
    let m = x.len();
    let mut sum = 0.0;
    for i in 0..a.len() / m {
        let mut y = 0.0;
        for j in 0..m {
            y += a[i * m + j] * x[j];
        }
        sum += y * y;
    }
    sum
}

/// [`norm_of_product`] and its gradient: row by row, forward and back.
pub fn by_hand(a: &[f64], x: &[f64], d_a: &mut [f64], d_x: &mut [f64]) -> f64 {
    let m = x.len();
    d_x.fill(0.0);
    let mut sum = 0.0;
    for (row, d_row) in a.chunks_exact(m).zip(d_a.chunks_exact_mut(m)) {
        let mut y = 0.0;
        for (a, x) in row.iter().zip(x) {
            y += a * x;
        }
        sum += y * y;
        let d_y = 2.0 * y;
        for (d_a, x) in d_row.iter_mut().zip(x) {
            *d_a = d_y * x;
        }
        for (d_x, a) in d_x.iter_mut().zip(row) {
            *d_x += d_y * a;
        }
    }
    sum
}

/// A square matrix and a vector.
pub struct MatrixVector {
    a: Vec<f64>,
    x: Vec<f64>,
}

impl MatrixVector {
    /// That many rows and columns.
    pub fn new(n: usize) -> Self {
        let mut random = Random::new(2);
        Self { a: random.vector(n * n, 1.0), x: random.vector(n, 1.0) }
    }
}

impl Kernel for MatrixVector {
    type Gradient = (Vec<f64>, Vec<f64>);

    fn buffers(&self) -> Self::Gradient {
        (vec![0.0; self.a.len()], vec![0.0; self.x.len()])
    }

    fn primal(&self) -> f64 {
        norm_of_product(&self.a, &self.x)
    }

    fn hand_written(&self, (d_a, d_x): &mut Self::Gradient) -> f64 {
        by_hand(&self.a, &self.x, d_a, d_x)
    }

    fn tapeless(&self, (d_a, d_x): &mut Self::Gradient) -> f64 {
        norm_of_product_grad_into(&self.a, &self.x, d_a, d_x)
    }

    fn point(&self) -> Vec<f64> {
        [&self.a[..], &self.x].concat()
    }

    fn at(&self, point: &[f64]) -> Self {
        let (a, x) = point.split_at(self.a.len());
        Self { a: a.to_vec(), x: x.to_vec() }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&MatrixVector::new(5));
    crate::kernel::check_agreement(&MatrixVector::new(64));
}
