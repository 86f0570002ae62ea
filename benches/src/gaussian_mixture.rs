//! The log-likelihood of a mixture of Gaussians: ADBench's objective.

use tapeless::differentiate;

use crate::{kernel::Kernel, random::Random};

/// The logarithm of a sum of exponentials, stabilised by the largest.
#[differentiate]
pub fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    for i in 0..x.len() {
        largest = largest.max(x[i]);
    }
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += (x[i] - largest).exp();
    }
    largest + sum.ln()
}

/// Without the terms that depend on nothing.
///
/// `icf` holds for each component the logarithms of the diagonal of the inverse covariance's
/// factor, then what is below the diagonal, column by column.
#[differentiate(wrt(alphas, means, icf))]
pub fn gaussian_mixture(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    x: &[f64],
    d: usize,
    wishart_gamma: f64,
    wishart_m: f64,
) -> f64 {
    let k = alphas.len();
    let n = x.len() / d;
    let icf_size = d * (d + 1) / 2;
    let mut diagonals = vec![0.0; k * d];
    let mut log_determinants = vec![0.0; k];
    for c in 0..k {
        for j in 0..d {
            let q = icf[c * icf_size + j];
            log_determinants[c] += q;
            diagonals[c * d + j] = q.exp();
        }
    }

    let mut centered = vec![0.0; d];
    let mut scaled = vec![0.0; d];
    let mut terms = vec![0.0; k];
    let mut total = 0.0;
    for i in 0..n {
        for c in 0..k {
            for j in 0..d {
                centered[j] = x[i * d + j] - means[c * d + j];
                scaled[j] = diagonals[c * d + j] * centered[j];
            }
            let mut l = c * icf_size + d;
            for j in 0..d {
                for p in j + 1..d {
                    scaled[p] += icf[l] * centered[j];
                    l += 1;
                }
            }
            let mut square = 0.0;
            for j in 0..d {
                square += scaled[j] * scaled[j];
            }
            terms[c] = alphas[c] + log_determinants[c] - 0.5 * square;
        }
        total += log_sum_exp(&terms);
    }

    let mut prior = 0.0;
    for c in 0..k {
        let mut frobenius = 0.0;
        for j in 0..d {
            frobenius += diagonals[c * d + j] * diagonals[c * d + j];
        }
        for l in d..icf_size {
            frobenius += icf[c * icf_size + l] * icf[c * icf_size + l];
        }
        prior += 0.5 * wishart_gamma * wishart_gamma * frobenius - wishart_m * log_determinants[c];
    }
    total - n as f64 * log_sum_exp(alphas) + prior
}

/// [`gaussian_mixture`] and its gradient: each point forward and back at once, so that only the
/// `2 k d` numbers of one point are kept; a component without weight is left out.
pub fn by_hand(
    alphas: &[f64],
    means: &[f64],
    icf: &[f64],
    x: &[f64],
    d: usize,
    wishart_gamma: f64,
    wishart_m: f64,
    [d_alphas, d_means, d_icf]: [&mut [f64]; 3],
) -> f64 {
    let k = alphas.len();
    let n = x.len() / d;
    let icf_size = d * (d + 1) / 2;
    for buffer in [&mut *d_alphas, &mut *d_means, &mut *d_icf] {
        buffer.fill(0.0);
    }
    let mut diagonals = vec![0.0; k * d];
    let mut log_determinants = vec![0.0; k];
    let mut d_diagonals = vec![0.0; k * d];
    for ((diagonal, log_determinant), icf) in
        diagonals.chunks_exact_mut(d).zip(&mut log_determinants).zip(icf.chunks_exact(icf_size))
    {
        for (diagonal, &q) in diagonal.iter_mut().zip(icf) {
            *log_determinant += q;
            *diagonal = q.exp();
        }
    }

    let mut centered = vec![0.0; k * d];
    let mut scaled = vec![0.0; k * d];
    let mut d_scaled = vec![0.0; d];
    let mut terms = vec![0.0; k];
    let mut total = 0.0;
    for x in x.chunks_exact(d) {
        let mut largest = f64::NEG_INFINITY;
        for c in 0..k {
            let rows = c * d..(c + 1) * d;
            let (mean, diagonal) = (&means[rows.clone()], &diagonals[rows.clone()]);
            let (centered, scaled) = (&mut centered[rows.clone()], &mut scaled[rows]);
            for j in 0..d {
                centered[j] = x[j] - mean[j];
                scaled[j] = diagonal[j] * centered[j];
            }
            let mut lower = &icf[c * icf_size + d..(c + 1) * icf_size];
            for j in 0..d {
                let column;
                (column, lower) = lower.split_at(d - j - 1);
                let centered = centered[j];
                for (scaled, l) in scaled[j + 1..].iter_mut().zip(column) {
                    *scaled += l * centered;
                }
            }
            let mut square = 0.0;
            for scaled in scaled {
                square += *scaled * *scaled;
            }
            terms[c] = alphas[c] + log_determinants[c] - 0.5 * square;
            largest = largest.max(terms[c]);
        }
        let mut sum = 0.0;
        for term in &mut terms {
            *term = (*term - largest).exp();
            sum += *term;
        }
        total += largest + sum.ln();

        let share = 1.0 / sum;
        for c in 0..k {
            let weight = terms[c] * share;
            if weight == 0.0 {
                continue;
            }
            d_alphas[c] += weight;
            let rows = c * d..(c + 1) * d;
            let (diagonal, d_diagonal) = (&diagonals[rows.clone()], &mut d_diagonals[rows.clone()]);
            let (centered, scaled) = (&centered[rows.clone()], &scaled[rows.clone()]);
            for (d_scaled, scaled) in d_scaled.iter_mut().zip(scaled) {
                *d_scaled = -weight * scaled;
            }
            let d_mean = &mut d_means[rows];
            for j in 0..d {
                d_diagonal[j] += d_scaled[j] * centered[j];
                d_mean[j] -= d_scaled[j] * diagonal[j];
            }
            let below = c * icf_size + d..(c + 1) * icf_size;
            let mut lower = &icf[below.clone()];
            let mut d_lower = &mut d_icf[below];
            for j in 0..d {
                let (column, d_column);
                (column, lower) = lower.split_at(d - j - 1);
                (d_column, d_lower) = d_lower.split_at_mut(d - j - 1);
                // One loop for both: the columns are too short to pay for two that vectorise.
                let mut d_centered = 0.0;
                for ((d_l, l), d_scaled) in d_column.iter_mut().zip(column).zip(&d_scaled[j + 1..])
                {
                    *d_l += d_scaled * centered[j];
                    d_centered += l * d_scaled;
                }
                d_mean[j] -= d_centered;
            }
        }
    }

    let gamma2 = wishart_gamma * wishart_gamma;
    let mut prior = 0.0;
    for c in 0..k {
        let rows = c * d..(c + 1) * d;
        let (diagonal, d_diagonal) = (&diagonals[rows.clone()], &d_diagonals[rows]);
        let (q, lower) = icf[c * icf_size..(c + 1) * icf_size].split_at(d);
        let (d_q, d_lower) = d_icf[c * icf_size..(c + 1) * icf_size].split_at_mut(d);
        debug_assert_eq!(q.len(), d);
        let mut frobenius = 0.0;
        // So far `d_alphas` is the sum of the weights, which is also log_determinants' adjoint.
        let d_log_determinant = d_alphas[c] - wishart_m;
        for ((d_q, &diagonal), &d_diagonal) in d_q.iter_mut().zip(diagonal).zip(d_diagonal) {
            frobenius += diagonal * diagonal;
            *d_q = d_log_determinant + (d_diagonal + gamma2 * diagonal) * diagonal;
        }
        for (d_l, &l) in d_lower.iter_mut().zip(lower) {
            frobenius += l * l;
            *d_l += gamma2 * l;
        }
        prior += 0.5 * wishart_gamma * wishart_gamma * frobenius - wishart_m * log_determinants[c];
    }

    let mut largest = f64::NEG_INFINITY;
    for &alpha in alphas {
        largest = largest.max(alpha);
    }
    let mut sum = 0.0;
    for (term, &alpha) in terms.iter_mut().zip(alphas) {
        *term = (alpha - largest).exp();
        sum += *term;
    }
    let share = n as f64 / sum;
    for (d_alpha, term) in d_alphas.iter_mut().zip(&terms) {
        *d_alpha -= share * term;
    }
    total - n as f64 * (largest + sum.ln()) + prior
}

/// A mixture and its data.
#[derive(Clone)]
pub struct GaussianMixture {
    parameters: [Vec<f64>; 3],
    x: Vec<f64>,
    d: usize,
}

impl GaussianMixture {
    /// That many dimensions, components and points.
    pub fn new(d: usize, k: usize, n: usize) -> Self {
        let mut random = Random::new(4);
        Self {
            parameters: [
                random.vector(k, 1.0),
                random.vector(k * d, 0.5),
                random.vector(k * d * (d + 1) / 2, 0.3),
            ],
            x: random.vector(n * d, 1.0),
            d,
        }
    }

    const GAMMA: f64 = 1.0;
    const M: f64 = 0.0;
}

impl Kernel for GaussianMixture {
    type Gradient = [Vec<f64>; 3];

    fn buffers(&self) -> Self::Gradient {
        self.parameters.clone()
    }

    fn primal(&self) -> f64 {
        let [alphas, means, icf] = &self.parameters;
        gaussian_mixture(alphas, means, icf, &self.x, self.d, Self::GAMMA, Self::M)
    }

    fn hand_written(&self, gradient: &mut Self::Gradient) -> f64 {
        let [alphas, means, icf] = &self.parameters;
        let gradient = gradient.each_mut().map(Vec::as_mut_slice);
        by_hand(alphas, means, icf, &self.x, self.d, Self::GAMMA, Self::M, gradient)
    }

    fn tapeless(&self, [d_alphas, d_means, d_icf]: &mut Self::Gradient) -> f64 {
        let [alphas, means, icf] = &self.parameters;
        gaussian_mixture_grad_into(
            alphas,
            means,
            icf,
            &self.x,
            self.d,
            Self::GAMMA,
            Self::M,
            d_alphas,
            d_means,
            d_icf,
        )
    }

    fn point(&self) -> Vec<f64> {
        self.parameters.concat()
    }

    fn at(&self, mut point: &[f64]) -> Self {
        let parameters = self.parameters.each_ref().map(|part| {
            let (head, tail) = point.split_at(part.len());
            point = tail;
            head.to_vec()
        });
        Self { parameters, ..self.clone() }
    }
}

#[test]
fn gradients_agree() {
    crate::kernel::check(&GaussianMixture::new(3, 2, 5));
    crate::kernel::check_agreement(&GaussianMixture::new(10, 25, 20));
}
