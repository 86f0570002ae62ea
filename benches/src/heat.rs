//! A reaction and its diffusion on a plate: a stencil of five points in a time loop.

use tapeless::differentiate;

use crate::kernel::Kernel;

/// Fisher's equation by explicit steps on a flattened matrix, the border held; the sum of the squares
/// at the end.
#[differentiate(wrt(start, diffusion, rate))]
pub fn heat(start: &[f64], columns: usize, diffusion: f64, rate: f64, steps: usize) -> f64 {
    let rows = start.len() / columns;
    let mut u = start.to_vec();
    let mut next = start.to_vec();
    for _ in 0..steps {
        for i in 1..rows - 1 {
            for j in 1..columns - 1 {
                let k = i * columns + j;
                let around = u[k - 1] + u[k + 1] + u[k - columns] + u[k + columns];
                next[k] = u[k] + diffusion * (around - 4.0 * u[k]) + rate * u[k] * (1.0 - u[k]);
            }
        }
        std::mem::swap(&mut u, &mut next);
    }
    let mut energy = 0.0;
    for k in 0..u.len() {
        energy += u[k] * u[k];
    }
    energy
}

/// [`heat`] and its gradient: the history is written in place of the two buffers, the adjoint gathers
/// from its neighbours.
pub fn by_hand(
    start: &[f64],
    columns: usize,
    diffusion: f64,
    rate: f64,
    steps: usize,
    (border, d_diffusion, d_rate): &mut (Vec<f64>, f64, f64),
) -> f64 {
    let (cells, m) = (start.len(), columns);
    let rows = cells / m;
    let mut history = vec![0.0; (steps + 1) * cells];
    history[..cells].copy_from_slice(start);
    for t in 0..steps {
        let (u, next) = history[t * cells..(t + 2) * cells].split_at_mut(cells);
        next[..m].copy_from_slice(&u[..m]);
        next[cells - m..].copy_from_slice(&u[cells - m..]);
        for i in 1..rows - 1 {
            let row = |offset: usize| &u[i * m - m + offset..][..m - 2];
            let [above, left, here, right, below] =
                [row(1), row(m), row(m + 1), row(m + 2), row(2 * m + 1)];
            (next[i * m], next[i * m + m - 1]) = (u[i * m], u[i * m + m - 1]);
            let next = &mut next[i * m + 1..][..m - 2];
            for j in 0..m - 2 {
                let around = left[j] + right[j] + above[j] + below[j];
                next[j] = here[j]
                    + diffusion * (around - 4.0 * here[j])
                    + rate * here[j] * (1.0 - here[j]);
            }
        }
    }
    let last = &history[steps * cells..];
    let energy = last.iter().map(|u| u * u).fold(0.0, |sum, square| sum + square);

    // The adjoints of the border only gather; in `d` they stand as 0, for they spread nothing.
    border.fill(0.0);
    let mut d: Vec<f64> = last.iter().map(|u| 2.0 * u).collect();
    let on_border = |k: usize| k < m || k >= cells - m || k.is_multiple_of(m) || k % m == m - 1;
    for k in (0..cells).filter(|k| on_border(*k)) {
        (border[k], d[k]) = (d[k], 0.0);
    }
    let mut d_u = vec![0.0; cells];
    (*d_diffusion, *d_rate) = (0.0, 0.0);
    let keep = 1.0 - 4.0 * diffusion + rate;
    for u in history[..steps * cells].chunks_exact(cells).rev() {
        for i in 1..rows - 1 {
            let [above, left, here, right, below] =
                [1, m, m + 1, m + 2, 2 * m + 1].map(|offset| &d[i * m - m + offset..][..m - 2]);
            let [u_above, u_left, u_here, u_right, u_below] =
                [1, m, m + 1, m + 2, 2 * m + 1].map(|offset| &u[i * m - m + offset..][..m - 2]);
            let d_u = &mut d_u[i * m + 1..][..m - 2];
            for j in 0..m - 2 {
                let around = left[j] + right[j] + above[j] + below[j];
                d_u[j] = here[j] * (keep - 2.0 * rate * u_here[j]) + diffusion * around;
            }
            for j in 0..m - 2 {
                let around = u_left[j] + u_right[j] + u_above[j] + u_below[j];
                *d_diffusion += here[j] * (around - 4.0 * u_here[j]);
                *d_rate += here[j] * (u_here[j] * (1.0 - u_here[j]));
            }
            border[i * m] += diffusion * here[0];
            border[i * m + m - 1] += diffusion * here[m - 3];
        }
        for j in 1..m - 1 {
            border[j] += diffusion * d[m + j];
            border[cells - m + j] += diffusion * d[cells - 2 * m + j];
        }
        std::mem::swap(&mut d, &mut d_u);
    }
    for k in (0..cells).filter(|k| !on_border(*k)) {
        border[k] = d[k];
    }
    energy
}

/// A start and two coefficients.
pub struct Heat {
    start: Vec<f64>,
    columns: usize,
    coefficients: [f64; 2],
    steps: usize,
}

impl Heat {
    /// That many rows, columns and steps.
    pub fn new(rows: usize, columns: usize, steps: usize) -> Self {
        let start = (0..rows * columns).map(|k| 0.5 + 0.4 * (0.3 * k as f64).sin()).collect();
        Self { start, columns, coefficients: [0.1, 0.05], steps }
    }
}

impl Kernel for Heat {
    type Gradient = (Vec<f64>, f64, f64);

    fn buffers(&self) -> Self::Gradient {
        (vec![0.0; self.start.len()], 0.0, 0.0)
    }

    fn primal(&self) -> f64 {
        let [diffusion, rate] = self.coefficients;
        heat(&self.start, self.columns, diffusion, rate, self.steps)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        let [diffusion, rate] = self.coefficients;
        by_hand(&self.start, self.columns, diffusion, rate, self.steps, gradient)
    }

    fn tapeless(&self, (start, d_diffusion, d_rate): &mut Self::Gradient) -> f64 {
        let [diffusion, rate] = self.coefficients;
        heat_grad_into(
            &self.start,
            self.columns,
            diffusion,
            rate,
            self.steps,
            start,
            d_diffusion,
            d_rate,
        )
    }

    fn point(&self) -> Vec<f64> {
        [&self.start[..], &self.coefficients].concat()
    }

    fn at(&self, point: &[f64]) -> Self {
        let (start, coefficients) = point.split_at(self.start.len());
        Self {
            start: start.to_vec(),
            columns: self.columns,
            coefficients: [coefficients[0], coefficients[1]],
            steps: self.steps,
        }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&Heat::new(5, 6, 4));
    crate::kernel::check_agreement(&Heat::new(20, 30, 50));
}
