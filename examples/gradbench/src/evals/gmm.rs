//! The posterior probability of a mixture of Gaussians.

use std::f64::consts::{LN_2, PI};

use serde::{Deserialize, Serialize};
use tapeless::differentiate;

use super::{Eval, lse::log_sum_exp};
use crate::{rows::Rows, timing::repeatedly};

/// The logarithm of the posterior, and its gradient.
pub const EVAL: Eval = Eval {
    name: "gmm",
    functions: &[
        ("objective", |input| repeatedly(input, objective)),
        ("jacobian", |input| repeatedly(input, jacobian)),
    ],
};

/// The parameters of a mixture, the points it is to explain, and the prior.
#[derive(Deserialize)]
pub struct Input {
    /// Dimension of the points.
    pub d: usize,
    /// How many components.
    pub k: usize,
    /// How many points.
    pub n: usize,
    /// The points.
    pub x: Rows,
    /// Degrees of freedom of the prior, beyond those it needs.
    pub m: u32,
    /// Precision of the prior.
    pub gamma: f64,
    /// Logarithms of the components' weights, up to a constant.
    pub alpha: Vec<f64>,
    /// Means.
    pub mu: Rows,
    /// Logarithms of the diagonals of the factors of the precision matrices.
    pub q: Rows,
    /// What is below those diagonals, column by column.
    pub l: Rows,
}

/// With respect to the parameters of the mixture.
#[derive(Default, Serialize)]
pub struct Gradient {
    alpha: Vec<f64>,
    mu: Rows,
    q: Rows,
    l: Rows,
}

/// The logarithm of likelihood times prior.
#[differentiate(wrt(alpha, mu, q, l))]
pub fn log_posterior(
    alpha: &[f64],
    mu: &[f64],
    q: &[f64],
    l: &[f64],
    x: &[f64],
    gamma: f64,
    m: u32,
) -> f64 {
    let k = alpha.len();
    let d = mu.len() / k;
    let n = x.len() / d;
    let below = d * (d - 1) / 2;

    let mut diagonals = vec![0.0; k * d];
    let mut log_determinants = vec![0.0; k];
    for c in 0..k {
        for j in 0..d {
            diagonals[c * d + j] = q[c * d + j].exp();
            log_determinants[c] += q[c * d + j];
        }
    }

    let mut centered = vec![0.0; d];
    let mut whitened = vec![0.0; d];
    let mut terms = vec![0.0; k];
    let mut likelihood = 0.0;
    for i in 0..n {
        let point = &x[i * d..(i + 1) * d];
        for c in 0..k {
            let mean = &mu[c * d..(c + 1) * d];
            let diagonal = &diagonals[c * d..(c + 1) * d];
            let lower = &l[c * below..(c + 1) * below];
            for j in 0..d {
                centered[j] = point[j] - mean[j];
                whitened[j] = diagonal[j] * centered[j];
            }
            let mut start = 0;
            for j in 0..d {
                for row in j + 1..d {
                    whitened[row] += lower[start + row - j - 1] * centered[j];
                }
                start += d - j - 1;
            }
            let mut square = 0.0;
            for w in &whitened {
                square += w * w;
            }
            terms[c] = alpha[c] + log_determinants[c] - 0.5 * square;
        }
        likelihood += log_sum_exp(&terms);
    }
    likelihood -= n as f64 * (0.5 * d as f64 * (2.0 * PI).ln() + log_sum_exp(alpha));

    let mut prior = k as f64 * log_normalizer(d, gamma, m);
    for c in 0..k {
        let mut norm = 0.0;
        for j in 0..d {
            norm += diagonals[c * d + j] * diagonals[c * d + j];
        }
        for j in 0..below {
            norm += l[c * below + j] * l[c * below + j];
        }
        prior += m as f64 * log_determinants[c] - 0.5 * gamma * gamma * norm;
    }
    likelihood + prior
}

/// What makes the prior's density integrate to 1, as a logarithm.
fn log_normalizer(d: usize, gamma: f64, m: u32) -> f64 {
    let n = d as f64 + f64::from(m) + 1.0;
    let p = d as f64;
    let mut log_gamma = 0.25 * p * (p - 1.0) * PI.ln();
    for j in 0..d as u32 {
        log_gamma += log_gamma_of_half(d as u32 + m + 1 - j);
    }
    n * p * (gamma.ln() - 0.5 * LN_2) - log_gamma
}

/// `ln Γ(twice / 2)`, by going down in steps of 1 to `Γ(1) = 1` or `Γ(1/2) = √π`.
fn log_gamma_of_half(twice: u32) -> f64 {
    match twice {
        1 => 0.5 * PI.ln(),
        2 => 0.0,
        _ => log_gamma_of_half(twice - 2) + (0.5 * f64::from(twice) - 1.0).ln(),
    }
}

impl Input {
    /// # Panics
    ///
    /// If the parts do not fit together.
    fn check(&self) {
        let Self { d, k, n, x, alpha, mu, q, l, .. } = self;
        let size = |rows: &Rows| (rows.rows, rows.columns);
        assert_eq!(size(x), (*n, *d), "size of `x`");
        assert_eq!(alpha.len(), *k, "length of `alpha`");
        assert_eq!(size(mu), (*k, *d), "size of `mu`");
        assert_eq!(size(q), (*k, *d), "size of `q`");
        assert_eq!(size(l), (*k, d * (d - 1) / 2), "size of `l`");
    }
}

/// The value.
pub fn objective(input: &Input, output: &mut f64) {
    input.check();
    let Input { x, mu, q, l, .. } = input;
    *output =
        log_posterior(&input.alpha, &mu.data, &q.data, &l.data, &x.data, input.gamma, input.m);
}

/// The gradient.
pub fn jacobian(input: &Input, output: &mut Gradient) {
    input.check();
    let Input { x, mu, q, l, k, .. } = input;
    let (_, (alpha, mu, q, l)) =
        log_posterior_grad(&input.alpha, &mu.data, &q.data, &l.data, &x.data, input.gamma, input.m);
    *output = Gradient { alpha, mu: Rows::new(*k, mu), q: Rows::new(*k, q), l: Rows::new(*k, l) };
}
