//! Tests of [`crate::pass::bare`].

use super::{check, count, finished, is_op};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Op};
use crate::pass::{Passes, bare};

fn is_rule(op: &Op) -> bool {
    matches!(op, Op::Rule { .. })
}

#[test]
fn bare_takes_guards_away_where_the_gradient_is_looked_at() {
    // Powers of two, that nothing is rounded.
    let source = "fn f(x: f64, y: f64) -> f64 { x / y * x.sqrt() / (y / 8.0).sqrt() + x.ln() }";
    let function = finished(source, &Passes::ALL);
    let args = [Datum::Float(4.0), Datum::Float(2.0)];
    let [before, after] = check(function, Stage::Final, bare::bare, &args);
    let rules = |function: &Function| count(function, |stmt| is_op(stmt, is_rule));
    assert!(rules(&before) > 0);
    assert_eq!(rules(&after), 0);
}

#[test]
fn bare_leaves_alone_what_cannot_run_again() {
    for source in [
        "fn f(x: &[f64]) -> f64 { ROOTS(x[0]) }",
        "fn f(x: f64, y: &mut [f64]) -> f64 { y[0] = 1.0; ROOTS(x) }",
        "fn f(x: f64) -> f64 { ROOTS(x) * count() }",
        "fn f(x: [f64; 33]) -> f64 { ROOTS(x[0]) }",
        "fn f(x: f64) -> f64 { x.sqrt() }",
    ] {
        let source = ["x", "x[0]"].iter().fold(source.to_owned(), |source, x| {
            let roots = format!("2.0 / (1.0 + 1.0 / {x}).sqrt().exp().ln()");
            source.replace(&format!("ROOTS({x})"), &roots)
        });
        let mut function = finished(&source, &Passes::ALL);
        assert!(!bare::bare(&mut function), "{source}");
    }
}

#[test]
fn bare_looks_at_no_more_than_every_guard_reaches() {
    for (source, expected) in [
        // The quotient's two guards reach `x`; those of the root and the logarithm `y`, or nothing else.
        ("fn f(x: f64, y: f64, z: f64) -> f64 { x / (2.0 + z) + y.sqrt().ln() + z }", &[1, 2][..]),
        // All go through the adjoint of the quotient.
        ("fn f(x: f64, y: f64, z: f64) -> f64 { ((x + y * z).sqrt() / 3.0).ln() }", &[2]),
        // None goes further than to its own operand.
        ("fn f(x: f64, y: f64) -> f64 { x.sqrt() + y.sqrt() }", &[0, 1]),
        // What gets to a memory, and what does not run in any case, is not followed.
        ("fn f(x: [f64; 2], y: f64) -> f64 { (x[0] * y).sqrt() }", &[1]),
        ("fn f(x: [f64; 2], y: f64) -> f64 { x[0].sqrt() * y }", &[0, 1]),
        ("fn f(x: f64, y: f64) -> f64 { if x > 0.0 { x.sqrt() * y } else { y } }", &[0, 1]),
    ] {
        let function = finished(source, &Passes::ALL);
        let expected = expected.iter().copied().collect();
        assert_eq!(bare::reached(&function), expected, "{source}");
    }
}
