//! Tests of [`crate::pass::hoist`].

use super::{check, is_op, primal};
use crate::ir::Op;
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::pass::hoist;

#[test]
fn hoist_moves_invariants_out() {
    let function = primal(
        "fn f(w: f64, x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() { s += w.exp() * x[i]; }
            s
        }",
    );
    let args = [Datum::Float(0.3), Datum::floats(&[1.0, -2.0])];
    let [_, after] = check(function, Stage::Final, hoist::hoist, &args);
    assert!(
        after
            .forward
            .stmts
            .iter()
            .any(|stmt| is_op(stmt, |op| matches!(op, Op::Intrinsic { name: "exp", .. })))
    );
}
