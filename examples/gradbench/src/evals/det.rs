//! A determinant, by expansion by minors.

use serde::Deserialize;
use tapeless::differentiate;

use super::Eval;
use crate::timing::repeatedly;

/// The determinant, and its gradient.
pub const EVAL: Eval = Eval {
    name: "det",
    functions: &[
        ("primal", |input| repeatedly(input, primal)),
        ("gradient", |input| repeatedly(input, gradient)),
    ],
};

/// A square matrix.
#[derive(Deserialize)]
pub struct Input {
    /// Row by row.
    #[serde(rename = "A")]
    pub a: Vec<f64>,
    /// How many rows.
    pub ell: usize,
}

/// The determinant of the rows from `row` on, of the columns whose bits are set in `columns`.
#[differentiate(wrt(a))]
fn minor(a: &[f64], ell: usize, row: usize, columns: u64) -> f64 {
    if row == ell {
        return 1.0;
    }
    let mut sum = 0.0;
    let mut sign = 1.0;
    let mut left = columns;
    for _ in row..ell {
        let column = left.trailing_zeros() as usize;
        left &= left - 1;
        sum += sign * a[row * ell + column] * minor(a, ell, row + 1, columns & !(1 << column));
        sign = -sign;
    }
    sum
}

impl Input {
    /// # Panics
    ///
    /// If it is not square, or has more columns than there are bits.
    fn check(&self) {
        assert_eq!(self.a.len(), self.ell * self.ell, "length of `A`");
        assert!(self.ell < 64, "so many minors are never computed");
    }
}

/// The value.
pub fn primal(input: &Input, output: &mut f64) {
    input.check();
    *output = minor(&input.a, input.ell, 0, (1 << input.ell) - 1);
}

/// The gradient, row by row.
pub fn gradient(input: &Input, output: &mut Vec<f64>) {
    input.check();
    *output = minor_grad(&input.a, input.ell, 0, (1 << input.ell) - 1).1;
}
