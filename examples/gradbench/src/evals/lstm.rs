//! The loss of a long short-term memory network that predicts a text, bit by bit.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::{rows::Rows, timing::repeatedly};

/// The loss, and its gradient.
pub const EVAL: Eval = Eval {
    name: "lstm",
    functions: &[
        ("objective", |input| repeatedly(input, objective)),
        ("jacobian", |input| repeatedly(input, jacobian)),
    ],
};

/// A network of layers as wide as a character has bits, with diagonal weights.
#[derive(Deserialize)]
pub struct Input {
    /// For each layer the weights, then the biases, of the gates to forget, to take in and to give
    /// out, and of the change.
    pub main_params: Rows,
    /// Weights of the input, weights of the output, bias of the output.
    pub extra_params: Rows,
    /// For each layer what it gives out, then its cells.
    pub state: Rows,
    /// The text, a character in each row.
    pub sequence: Rows,
}

/// The logistic function.
#[differentiate]
fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// `ln (2 + Σ exp xᵢ)`.
#[differentiate]
fn log_sum_exp(x: &[f64]) -> f64 {
    let mut sum = 2.0;
    for xi in x {
        sum += xi.exp();
    }
    sum.ln()
}

/// One step of one layer: changes its state, given what the layer below gives out.
#[differentiate]
fn step(weights: &[f64], biases: &[f64], input: &[f64], hidden: &mut [f64], cell: &mut [f64]) {
    let b = input.len();
    for i in 0..b {
        let forget = sigmoid(input[i] * weights[i] + biases[i]);
        let take = sigmoid(hidden[i] * weights[b + i] + biases[b + i]);
        let give = sigmoid(input[i] * weights[2 * b + i] + biases[2 * b + i]);
        let change = (hidden[i] * weights[3 * b + i] + biases[3 * b + i]).tanh();
        cell[i] = cell[i] * forget + take * change;
        hidden[i] = give * cell[i].tanh();
    }
}

/// The mean cross-entropy of each character, predicted from those before it.
#[differentiate(wrt(main, extra))]
fn loss(main: &[f64], extra: &[f64], state: &[f64], sequence: &[f64], b: usize) -> f64 {
    let layers = main.len() / (8 * b);
    let characters = sequence.len() / b;
    let mut hidden = vec![0.0; layers * b];
    let mut cell = vec![0.0; layers * b];
    for layer in 0..layers {
        for i in 0..b {
            hidden[layer * b + i] = state[2 * layer * b + i];
            cell[layer * b + i] = state[(2 * layer + 1) * b + i];
        }
    }
    let mut passed = vec![0.0; b];
    let mut predicted = vec![0.0; b];
    let mut total = 0.0;
    for t in 0..characters - 1 {
        for i in 0..b {
            passed[i] = sequence[t * b + i] * extra[i];
        }
        for layer in 0..layers {
            let weights = &main[8 * layer * b..(8 * layer + 4) * b];
            let biases = &main[(8 * layer + 4) * b..8 * (layer + 1) * b];
            let first = layer * b;
            let units = &mut hidden[first..first + b];
            step(weights, biases, &passed, units, &mut cell[first..first + b]);
            passed.copy_from_slice(&hidden[first..first + b]);
        }
        for i in 0..b {
            predicted[i] = passed[i] * extra[b + i] + extra[2 * b + i];
        }
        let norm = log_sum_exp(&predicted);
        for i in 0..b {
            total += sequence[(t + 1) * b + i] * (predicted[i] - norm);
        }
    }
    -total / ((characters - 1) * b) as f64
}

impl Input {
    /// # Panics
    ///
    /// If the parts do not fit together.
    fn check(&self) {
        let Self { main_params, extra_params, state, sequence } = self;
        let (b, rows) = (sequence.columns, main_params.rows);
        let size = |rows: &Rows| (rows.rows, rows.columns);
        assert!(b > 0 && sequence.rows > 1, "size of `sequence`");
        assert_eq!(size(main_params), (rows / 2 * 2, 4 * b), "size of `main_params`");
        assert_eq!(size(extra_params), (3, b), "size of `extra_params`");
        assert_eq!(size(state), (rows, b), "size of `state`");
    }
}

/// The value.
pub fn objective(input: &Input, output: &mut f64) {
    input.check();
    let Input { main_params, extra_params, state, sequence } = input;
    *output =
        loss(&main_params.data, &extra_params.data, &state.data, &sequence.data, sequence.columns);
}

/// The gradient with respect to the main parameters, then that to the extra ones.
pub fn jacobian(input: &Input, output: &mut Vec<f64>) {
    input.check();
    let Input { main_params, extra_params, state, sequence } = input;
    let (_, (main, extra)) = loss_grad(
        &main_params.data,
        &extra_params.data,
        &state.data,
        &sequence.data,
        sequence.columns,
    );
    *output = [main, extra].concat();
}
