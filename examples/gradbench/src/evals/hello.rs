//! The square of a number.

use tapeless::differentiate;

use super::Eval;
use crate::timing::once;

/// `square`, and its derivative.
pub const EVAL: Eval = Eval {
    name: "hello",
    functions: &[("square", |input| once(input, primal)), ("double", |input| once(input, double))],
};

#[differentiate]
fn square(x: f64) -> f64 {
    x * x
}

fn primal(input: &f64, output: &mut f64) {
    *output = square(*input);
}

fn double(input: &f64, output: &mut f64) {
    *output = square_grad(*input).1;
}
