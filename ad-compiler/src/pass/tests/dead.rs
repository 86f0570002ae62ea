//! Tests of [`crate::pass::dead`].

use super::{check, count, is_op, primal};
use crate::ir::Op;
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::pass::dead;

#[test]
fn dead_drops_what_nobody_reads_but_no_panic() {
    let function = primal(
        "fn f(x: f64, y: &[f64]) -> f64 {
            let unused = x.sin() * 2.0;
            let checked = y[3];
            x * x
        }",
    );
    let args = [Datum::Float(3.0), Datum::floats(&[0.0; 4])];
    let [_, after] = check(function, Stage::Final, dead::dead, &args);
    assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Intrinsic { .. }))), 0);
    // `y[3]` panics for three elements, as the function does.
    assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Load(_)))), 1);
}
