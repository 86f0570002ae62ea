//! An ordinary differential equation, by the classical Runge-Kutta method.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::timing::repeatedly;

/// The solution, and the gradient of its last element.
pub const EVAL: Eval = Eval {
    name: "ode",
    functions: &[
        ("primal", |input| repeatedly(input, primal)),
        ("gradient", |input| repeatedly(input, gradient)),
    ],
};

/// `y'₀ = x₀`, `y'ᵢ = xᵢ yᵢ₋₁`, `y(0) = 0`.
#[derive(Deserialize)]
pub struct Input {
    /// The coefficients.
    pub x: Vec<f64>,
    /// How many steps.
    pub s: usize,
}

/// When the solution is asked for.
const END: f64 = 2.0;

/// `y'` to `slope`.
#[differentiate]
fn derivative(x: &[f64], y: &[f64], slope: &mut [f64]) {
    slope[0] = x[0];
    for i in 1..x.len() {
        slope[i] = x[i] * y[i - 1];
    }
}

/// `y` at the end.
#[differentiate]
fn solution(x: &[f64], steps: usize) -> Vec<f64> {
    let n = x.len();
    let h = END / steps as f64;
    let mut y = vec![0.0; n];
    let mut between = vec![0.0; n];
    let mut k1 = vec![0.0; n];
    let mut k2 = vec![0.0; n];
    let mut k3 = vec![0.0; n];
    let mut k4 = vec![0.0; n];
    for _ in 0..steps {
        derivative(x, &y, &mut k1);
        for i in 0..n {
            between[i] = y[i] + h * k1[i] / 2.0;
        }
        derivative(x, &between, &mut k2);
        for i in 0..n {
            between[i] = y[i] + h * k2[i] / 2.0;
        }
        derivative(x, &between, &mut k3);
        for i in 0..n {
            between[i] = y[i] + h * k3[i];
        }
        derivative(x, &between, &mut k4);
        for i in 0..n {
            y[i] += h * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]) / 6.0;
        }
    }
    y
}

/// The last element of the solution.
#[differentiate]
fn last(x: &[f64], steps: usize) -> f64 {
    let y = solution(x, steps);
    y[x.len() - 1]
}

/// The solution.
pub fn primal(input: &Input, output: &mut Vec<f64>) {
    *output = solution(&input.x, input.s);
}

/// The gradient of the last element.
pub fn gradient(input: &Input, output: &mut Vec<f64>) {
    *output = last_grad(&input.x, input.s).1;
}
