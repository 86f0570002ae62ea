//! Tests of [`crate::pass::lend`].

use super::{count, primal};
use crate::adjoint::{self, Start};
use crate::ir::eval::{Datum, Evaluator};
use crate::ir::print::print;
use crate::ir::verify::{Stage, verify_with};
use crate::ir::{Function, Stmt};
use crate::pass::lend;
use crate::{analysis, diag};

#[test]
fn lend_adds_to_what_was_passed_by_value() {
    let function = {
        let source = "fn f(a: &[f64], p: [f64; 2], n: usize) -> f64 {
            if n == 0 { return p[0] * p[1] * a[0]; }
            let rows = [p, [p[1], a[n]]];
            f(a, rows[n % 2], n - 1) * f(&p, p, n - 1)
        }";
        let primal = primal(source);
        let activity = diag::collect(|diag| analysis::activity::activity(diag, &primal));
        let activity = activity.expect("nothing is lost");
        let mut function = adjoint::gradient(&primal, &activity, Start::Parameter);
        adjoint::keep::keep(&mut function, true);
        function
    };
    let list = |items: &[f64]| Datum::Array(items.iter().map(|x| Datum::Float(*x)).collect());
    let args = [list(&[0.5, 1.5, -0.25]), list(&[0.5, -1.0]), Datum::Int(1)];
    let mut lent = function.clone();
    assert!(lend::lend(&mut lent));
    assert!(!lend::lend(&mut lent));
    let outcome = |function: &Function| {
        verify_with(function, Stage::Final).unwrap_or_else(|errors| panic!("{errors:?}"));
        let seed = Some(Datum::Float(0.75));
        let run = Evaluator::new(function).stage(Stage::Final).run(args.to_vec(), seed, Vec::new());
        run.unwrap_or_else(|error| panic!("{error:?}\n{}", print(function)))
    };
    assert_eq!(outcome(&function), outcome(&lent));
    let additions =
        |function: &Function| count(function, |stmt| matches!(stmt, Stmt::AccumulateTree { .. }));
    // `p` is lent to the second call already.
    assert_eq!((additions(&function), additions(&lent)), (3, 2));
}
