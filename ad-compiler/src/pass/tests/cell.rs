//! Tests of [`crate::pass::cell`].

use super::{SHAPELESS, check, finished, outcome};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::{Passes, cell};

#[test]
fn cell_adds_up_in_a_variable() {
    let source = "fn f(x: &[f64], rows: &[[f64; 2]]) -> f64 {
        let mut s = 0.0;
        for i in 0..x.len() {
            for j in 0..i { s += x[i] * x[j] * (rows[i][0] - rows[j][1]); }
        }
        s
    }";
    let row = |a, b| Datum::Array(vec![Datum::Float(a), Datum::Float(b)]);
    let rows = Datum::Array(vec![row(1.0, 2.0), row(-1.0, 0.5), row(3.0, 4.0)]);
    let args = [Datum::floats(&[1.0, -2.0, 0.5]), rows];
    let passes = Passes { cell: false, ..SHAPELESS };
    let function = finished(source, &passes);
    let [before, after] = check(function, Stage::Final, cell::cell, &args);
    let increments = |function: &Function| {
        let mut most = 0;
        function.each_stmt(&mut |stmt| {
            if let Stmt::Loop(looped) = stmt {
                let stmts = looped.body.stmts.iter();
                let own = stmts.filter(|stmt| matches!(stmt, Stmt::Accumulate { .. })).count();
                most = most.max(own);
            }
        });
        most
    };
    assert_eq!(increments(&before), 4);
    assert_eq!(increments(&after), 2);
    // no row of `x` may be touched where there are no iterations
    let none = [Datum::floats(&[1.0]), Datum::Array(vec![row(1.0, 2.0)])];
    outcome(&after, Stage::Final, &none);
}

#[test]
fn cell_adds_without_asking_where_there_is_one() {
    let guards = |end: &str| {
        let source = format!(
            "fn f(x: &[f64], n: usize) -> f64 {{
                let mut a = vec![0.0; n];
                let mut s = 0.0;
                for i in 0..n {{ a[i] = x[i] * x[i]; }}
                for i in 0..{end} {{
                    for j in i..n {{ s += a[i] * x[j]; }}
                }}
                s
            }}"
        );
        let passes = Passes { cell: false, ..SHAPELESS };
        let args = [Datum::floats(&[1.0, -2.0, 0.5]), Datum::Int(3)];
        let function = finished(&source, &passes);
        let [_, after] = check(function, Stage::Final, cell::cell, &args);
        super::count(&after, |stmt| matches!(stmt, Stmt::Branch(_)))
    };
    assert_eq!((guards("n"), guards("n + 0")), (0, 1));
}
