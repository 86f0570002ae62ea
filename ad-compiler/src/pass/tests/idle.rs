//! Tests of [`crate::pass::idle`].

use super::{check, count, is_op, outcome, primal};
use crate::ir::eval::Datum;
use crate::ir::print::print;
use crate::ir::verify::Stage;
use crate::ir::{Function, Op};
use crate::pass::{Passes, idle};
use crate::{analysis, diag};

/// The tangent program with several directions; the interpreter takes them for one.
fn in_lanes(source: &str) -> Function {
    let primal = primal(source);
    let activity =
        diag::collect(|diag| analysis::activity::activity(diag, &primal)).expect("nothing is lost");
    let mut function = diag::collect(|diag| crate::tangent::in_lanes(diag, &primal, &activity))
        .expect("it has a tangent")
        .expect("all types are known");
    crate::pass::after_tangent(&mut function, &Passes { idle: false, ..Passes::ALL })
        .expect("it is verified");
    function
}

/// Rows, and their tangents: the first has one, the others have none.
fn rows_and_tangents(last: [f64; 2]) -> [Datum<f64>; 2] {
    let table = |rows: [[f64; 2]; 3]| {
        let row = |row: [f64; 2]| Datum::Array(row.map(Datum::Float).to_vec());
        Datum::Array(rows.map(row).to_vec())
    };
    [table([[0.5, -0.0], [1.5, 2.5], last]), table([[0.0, 0.75], [0.0, -0.0], [0.0, 0.0]])]
}

#[test]
fn idle_rows_are_left_out() {
    // There may be fewer rows than the loop expects.
    let function = in_lanes(
        "fn f(a: &[[f64; 2]], n: usize, m: usize) -> [f64; 2] {
            let mut s = [0.0; 2];
            let mut all = 0.0;
            for k in 0..n {
                for b in 0..m {
                    if b >= a.len() { break; }
                    if k == 2 && b == 1 { continue; }
                    let w = 0.5 * k as f64;
                    for i in 0..2 {
                        let mut t = 0.0;
                        for j in 0..2 { t += a[b][j] * w; }
                        s[i] += t - a[b][i];
                        all += t * w;
                    }
                }
            }
            s[0] += all;
            s
        }",
    );
    for (n, m) in [(0, 3), (1, 3), (3, 0), (3, 2), (3, 3), (4, 9)] {
        let [a, t_a] = rows_and_tangents([1.0, -3.0]);
        let args = [a, Datum::Int(n), Datum::Int(m), t_a];
        let [_, after] = check(function.clone(), Stage::Final, idle::idle, &args);
        assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Idle(_)))), 1);
        // A product with infinity is left out, too.
        let [a, t_a] = rows_and_tangents([f64::INFINITY, 0.25]);
        let args = [a, Datum::Int(n), Datum::Int(m), t_a];
        outcome(&after, Stage::Final, &args);
    }
}

#[test]
fn rows_that_others_stand_beside_are_not_asked_about() {
    let untouched = [
        // Another tangent is added.
        "fn f(a: &[[f64; 2]], x: f64, n: usize) -> f64 {
            let mut s = 0.0;
            for k in 0..n { for b in 0..a.len() { for i in 0..2 { s += a[b][i] * x; } } }
            s
        }",
        // The rows change in the nest.
        "fn f(a: &mut [[f64; 2]], n: usize) -> f64 {
            let mut s = 0.0;
            for k in 0..n {
                for b in 0..a.len() { for i in 0..2 { s += a[b][i]; } }
                a[0][1] = s;
            }
            s
        }",
        // Each row is read in one iteration of the outer loop alone.
        "fn f(a: &[[f64; 2]], n: usize) -> f64 {
            let mut s = 0.0;
            for b in 0..a.len() { for k in 0..n { for i in 0..2 { s += a[b][i]; } } }
            s
        }",
        // Which rows there are, the nest decides.
        "fn f(a: &[[f64; 2]], n: usize) -> f64 {
            let mut s = 0.0;
            for k in 0..n { for b in 0..k { for i in 0..2 { s += a[b][i]; } } }
            s
        }",
        // There are few.
        "fn f(a: &[[f64; 2]; 3], n: usize) -> f64 {
            let mut s = 0.0;
            for k in 0..n { for b in 0..3 { for i in 0..2 { s += a[b][i]; } } }
            s
        }",
        // It is multiplied with.
        "fn f(a: &[[f64; 2]], n: usize) -> f64 {
            let mut s = 1.0;
            for k in 0..n { for b in 0..a.len() { for i in 0..2 { s *= a[b][i]; } } }
            s
        }",
    ];
    for source in untouched {
        let mut function = in_lanes(source);
        assert!(!idle::idle(&mut function), "{}", print(&function));
    }
}
