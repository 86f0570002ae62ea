//! The logarithm of a sum of exponentials.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::timing::repeatedly;

/// The logarithm, and its gradient.
pub const EVAL: Eval = Eval {
    name: "lse",
    functions: &[
        ("primal", |input| repeatedly(input, primal)),
        ("gradient", |input| repeatedly(input, gradient)),
    ],
};

/// The exponents.
#[derive(Deserialize)]
pub struct Input {
    /// At least one.
    pub x: Vec<f64>,
}

/// `ln Σ exp xᵢ`, with the largest taken out so that nothing overflows.
#[differentiate]
pub fn log_sum_exp(x: &[f64]) -> f64 {
    let mut largest = f64::NEG_INFINITY;
    for xi in x {
        largest = largest.max(*xi);
    }
    let mut sum = 0.0;
    for xi in x {
        sum += (xi - largest).exp();
    }
    sum.ln() + largest
}

/// The value.
pub fn primal(input: &Input, output: &mut f64) {
    *output = log_sum_exp(&input.x);
}

/// The gradient.
pub fn gradient(input: &Input, output: &mut Vec<f64>) {
    output.resize(input.x.len(), 0.0);
    log_sum_exp_grad_into(&input.x, output);
}
