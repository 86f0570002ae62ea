//! Tests of [`crate::pass::factor`].

use super::{SHAPELESS, check, count, finished};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{BinaryOp, Function, Op, Stmt};
use crate::pass::{Passes, factor};

#[test]
fn factor_carries_an_adjoint_by_one_product() {
    let function = finished(
        "fn f(r: f64, x: f64, n: usize) -> f64 {
            let mut x = x;
            for _ in 0..n { x = r * x * (1.0 - x); }
            x
        }",
        &Passes { factor: false, ..SHAPELESS },
    );
    // Powers of two and little more, that nothing is rounded.
    let args = [Datum::Float(2.0), Datum::Float(0.25), Datum::Int(3)];
    let [before, after] = check(function, Stage::Final, factor::factor, &args);
    let by_one_product = |function: &Function| {
        count(function, |stmt| {
            let Stmt::Loop(looped) = stmt else { return false };
            looped.mirrors.is_some()
                && looped.body.stmts.iter().any(|stmt| {
                    matches!(stmt, Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, d, _) }
                        if looped.params.contains(d) && looped.body.yields.contains(value))
                })
        })
    };
    assert_eq!((by_one_product(&before), by_one_product(&after)), (0, 1));
}

#[test]
fn sums_take_an_adjoint_out() {
    let products = |function: &Function| {
        count(function, |stmt| matches!(stmt, Stmt::Let { op: Op::Binary(BinaryOp::Mul, ..), .. }))
    };
    let passes = Passes { factor: false, ..Passes::ALL };
    let cases = [
        // with another sign; with what else is added
        ("{ let (u, v) = (x - y, x + y); let s = u * u + v * v + x * x; s * s - z }", 1),
        ("{ let s = x * y + z * x; s * s + x }", 1),
        // one product for each result; nonlinear
        ("{ let s = x * y; s * s }", 0),
        ("{ let s = x * x; s * s }", 0),
    ];
    for (body, fewer) in cases {
        let source = format!("fn f(x: f64, y: f64, z: f64) -> f64 {body}");
        let function = finished(&source, &passes);
        let args = [Datum::Float(3.0), Datum::Float(-2.0), Datum::Float(0.5)];
        let before = products(&function);
        if fewer == 0 {
            let mut function = function;
            assert!(!factor::sums(&mut function), "{body}");
            continue;
        }
        let [_, after] = check(function, Stage::Final, factor::sums, &args);
        assert_eq!(before - products(&after), fewer, "{body}");
    }
}
