//! Tests of [`crate::pass::unit`].

use super::{check, count, gradient, is_op};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{BinaryOp, Function, Op};
use crate::pass::{settle, unit};

#[test]
fn unit_drops_products_with_the_seed() {
    let function = gradient(
        "fn f(x: f64, y: f64, n: usize) -> f64 {
            let mut s = 0.0;
            for i in 0..n { s += x * y; }
            s
        }",
    );
    // The seed comes out of the loop only once it is known to be invariant there.
    let mut settled = function;
    settle::settle(&mut settled);
    let args = [Datum::Float(3.0), Datum::Float(2.0), Datum::Int(2)];
    let [before, after] = check(settled, Stage::BeforeKeep, unit::unit, &args);
    let products = |function: &Function| {
        count(function, |stmt| is_op(stmt, |op| matches!(op, Op::Binary(BinaryOp::Mul, ..))))
    };
    assert_eq!(products(&before) - products(&after), 2);
}

#[test]
fn unit_negates_instead_of_multiplying_by_minus_one() {
    let function = gradient("fn f(x: f64, y: f64) -> f64 { 2.0 - x * y.exp() }");
    let args = [Datum::Float(3.0), Datum::Float(2.0)];
    let [before, after] = check(function, Stage::BeforeKeep, unit::unit, &args);
    let products = |function: &Function| {
        count(function, |stmt| is_op(stmt, |op| matches!(op, Op::Binary(BinaryOp::Mul, ..))))
    };
    assert_eq!(products(&before) - products(&after), 2);
}
