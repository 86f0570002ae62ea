//! Tests of [`crate::pass::share`].

use super::{check, count, is_op, primal};
use crate::ir::Op;
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::pass::share;

#[test]
fn share_loads_once_until_written() {
    let function = primal(
        "fn f(x: &mut [f64]) -> f64 {
            let a = x[0] * x[0];
            x[0] = a + 1.0;
            x[0] * a + x[1] * x[1]
        }",
    );
    let args = [Datum::floats(&[1.5, -2.0])];
    let [_, after] = check(function, Stage::Final, share::share, &args);
    // x[0] before it is written, x[1]; x[0] afterwards is what was stored.
    assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Load(_)))), 2);
}
