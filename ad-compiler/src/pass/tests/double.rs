//! Tests of [`crate::pass::double`].

use super::{check, gradient, is_op};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{BinaryOp, Function, Op, Stmt};
use crate::pass::{double, settle};

#[test]
fn double_takes_the_factor_of_squares_out_of_a_loop() {
    let source = "fn f(x: &[f64], k: f64, n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n {
            let x_i = x[i];
            s += x_i * x_i;
            for j in 0..i { let y = x[j] + x[i]; s += y * y; }
        }
        s * k
    }";
    let mut function = gradient(source);
    settle::settle(&mut function);
    let args = [Datum::floats(&[1.0, -2.0, 0.5]), Datum::Float(3.0), Datum::Int(3)];
    let [before, after] = check(function, Stage::BeforeKeep, double::double, &args);
    let sums_in_loops = |function: &Function| {
        let mut sums = 0;
        let is_double =
            |stmt: &Stmt| is_op(stmt, |op| matches!(op, Op::Binary(BinaryOp::Add, a, b) if a == b));
        function.each_stmt(&mut |stmt| {
            if let Stmt::Loop(looped) = stmt {
                sums += looped.body.stmts.iter().filter(|stmt| is_double(stmt)).count();
            }
        });
        sums
    };
    // The one of the inner loop stands in the outer one.
    assert_eq!((sums_in_loops(&before), sums_in_loops(&after)), (2, 1));
}

#[test]
fn double_leaves_alone_what_changes_with_the_iteration() {
    for body in ["s += y * y * k * i as f64;", "s = s * (y * y);"] {
        let source = format!(
            "fn f(x: &[f64], k: f64, n: usize) -> f64 {{
                let mut s = 1.0; for i in 0..n {{ let y = x[i]; {body} }} s
            }}"
        );
        let mut function = gradient(&source);
        settle::settle(&mut function);
        assert!(!double::double(&mut function), "{source}");
    }
}
