//! Linear least squares: how far a polynomial is from the sign of its argument.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::timing::repeatedly;

/// The sum of squares, and its gradient.
pub const EVAL: Eval = Eval {
    name: "llsq",
    functions: &[
        ("primal", |input| repeatedly(input, primal)),
        ("gradient", |input| repeatedly(input, gradient)),
    ],
};

/// A polynomial, and at how many points it is fitted.
#[derive(Deserialize)]
pub struct Input {
    /// Coefficients, the lowest power's first.
    pub x: Vec<f64>,
    /// How many points.
    pub n: usize,
}

/// Half the sum of the squares of what is left at `n` points from -1 to 1.
#[differentiate]
fn squares(x: &[f64], n: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..n {
        let t = -1.0 + i as f64 * 2.0 / (n - 1) as f64;
        let mut residual = sign(t);
        let mut power = 1.0;
        for coefficient in x {
            residual -= coefficient * power;
            power *= t;
        }
        total += residual * residual;
    }
    total / 2.0
}

/// -1, 0 or 1.
fn sign(t: f64) -> f64 {
    if t == 0.0 { 0.0 } else { t.signum() }
}

/// The value.
pub fn primal(input: &Input, output: &mut f64) {
    *output = squares(&input.x, input.n);
}

/// The gradient with respect to the coefficients.
pub fn gradient(input: &Input, output: &mut Vec<f64>) {
    output.resize(input.x.len(), 0.0);
    squares_grad_into(&input.x, input.n, output);
}
