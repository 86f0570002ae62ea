//! Tests of [`crate::pass::settle`].

use super::{check, primal};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::settle;

#[test]
fn settle_sees_through_flags() {
    // The flag of `break` is the condition itself, and `y` is what it was before the loop.
    let function = primal(
        "fn f(x: f64, n: usize) -> f64 {
            let mut s = x; let y = 2.0 * x;
            for i in 0..n { if s > 100.0 { break; } s = s * y; }
            s
        }",
    );
    let args = [Datum::Float(3.0), Datum::Int(9)];
    let [before, after] = check(function, Stage::Final, settle::settle, &args);
    let results = |function: &Function| {
        let mut results = 0;
        function.each_stmt(&mut |stmt| {
            if let Stmt::Branch(branch) = stmt {
                results += branch.results.len();
            }
        });
        results
    };
    assert!(results(&after) < results(&before));
}
