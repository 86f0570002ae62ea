//! Tests of [`crate::pass::lanes`].

use super::{check, count, finished};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt, Tree};
use crate::pass::{Passes, lanes};

#[test]
fn lanes_adds_up_several_terms_at_once() {
    let arrays = |function: &Function| {
        count(function, |stmt| matches!(stmt, Stmt::Declare { init: Some(Tree::Repeat(..)), .. }))
    };
    let passes = Passes { fuse: false, lanes: false, ..Passes::ALL };
    for term in ["c * x[i] * y[i]", "x[i] / c"] {
        let source = format!(
            "fn f(x: &[f64], y: &[f64], c: f64, n: usize) -> f64 {{
                let mut s = 0.0;
                for i in 0..n {{ s += {term}; }}
                s
            }}"
        );
        let function = finished(&source, &passes);
        for n in [0, 3, 4, 11] {
            let numbers: Vec<f64> = (0..n).map(|i| f64::from(i * i) - 8.0).collect();
            let args = [
                Datum::floats(&numbers),
                Datum::floats(&numbers),
                Datum::Float(-0.5),
                Datum::Int(i128::from(n)),
            ];
            let [before, after] = check(function.clone(), Stage::Final, lanes::lanes, &args);
            assert_eq!(arrays(&after) - arrays(&before), 1, "{term}");
        }
    }

    for body in [
        // short; dear; anywhere; no sum
        "for i in 0..9 { s += c * x[i]; }",
        "for i in 0..n { s += (c * x[i]).sin(); }",
        "for i in 0..n { s += c * x[p[i]]; }",
        "for i in 0..n { s = s * c + x[i]; }",
    ] {
        let source = format!(
            "fn f(x: &[f64], c: f64, p: &[usize], n: usize) -> f64 {{ let mut s = 0.0; {body} s }}"
        );
        let mut function = finished(&source, &passes);
        assert!(!lanes::lanes(&mut function), "{body}");
    }
}
