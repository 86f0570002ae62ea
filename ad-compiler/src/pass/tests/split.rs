//! Tests of [`crate::pass::split`].

use super::{SHAPELESS, STENCIL, check, count, finished, outcome};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::split;

#[test]
fn split_makes_a_loop_for_each_subscript() {
    let loops = |function: &Function| count(function, |stmt| matches!(stmt, Stmt::Loop(_)));
    let args = [Datum::floats(&[1.0, -2.0, 4.0, 0.5, 3.0, 2.0]), Datum::Int(2)];
    let rows = finished(
        "fn f(x: &[f64], m: usize) -> f64 {
            let mut s = 0.0;
            for i in m..x.len() { s += x[i] * x[i - m]; }
            s
        }",
        &SHAPELESS,
    );
    let [before, after] = check(rows, Stage::Final, split::split, &args);
    // `d_x` at two subscripts.
    assert_eq!(loops(&after) - loops(&before), 1);
}

#[test]
fn split_lets_increments_wait_for_their_cell() {
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
    let args = |x: &[f64]| [Datum::floats(x), Datum::Float(0.25)];
    let stencil = finished(STENCIL, &SHAPELESS);
    let long = args(&[1.0, -2.0, 4.0, 0.5, 3.0]);
    let [before, after] = check(stencil, Stage::Final, split::split, &long);
    assert_eq!(increments(&before), 3);
    assert_eq!(increments(&after), 1);
    // one iteration, in which all are late; and none
    for short in [args(&[1.0, -2.0, 4.0]), args(&[1.0, 2.0]), args(&[1.0])] {
        let [before, after] = [&before, &after].map(|it| outcome(it, Stage::Final, &short));
        assert_eq!(before, after);
    }
}

#[test]
fn split_leaves_short_loops_and_dear_ones() {
    for body in [
        "for i in 1..9 { s += x[i - 1] * x[i + 1]; }",
        "for i in 1..n { s += (x[i - 1] * x[i]).exp(); }",
        "for i in 1..n { s += x[p[i]] * x[i] * x[i - 1]; }",
        "for i in 1..n { s = s * x[i - 1] + x[i]; }",
    ] {
        let source = format!(
            "fn f(x: &[f64], p: &[usize], n: usize) -> f64 {{ let mut s = 0.0; {body} s }}"
        );
        assert!(!split::split(&mut finished(&source, &SHAPELESS)), "{body}");
    }
}
