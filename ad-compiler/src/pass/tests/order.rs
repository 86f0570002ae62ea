//! Tests of [`crate::pass::order`].

use super::{SHAPELESS, count, finished, outcome};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Adaptor, Function, Head, Stmt};
use crate::pass::{Passes, order};

#[test]
fn order_turns_increments_round_but_no_recurrence() {
    let finished = |source: &str| finished(source, &Passes { history: true, ..SHAPELESS });
    let backwards = |function: &Function| {
        count(function, |stmt| {
            let Stmt::Loop(looped) = stmt else { return false };
            match &looped.head {
                Head::Range { adaptors, .. } => matches!(adaptors.last(), Some(Adaptor::Rev)),
                Head::While { .. } | Head::Forever | Head::Times(_) => false,
            }
        })
    };
    let increments = finished(
        "fn f(w: &[f64], x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..w.len() { s += w[i] * w[i] * x[i]; }
            s
        }",
    );
    assert_eq!(backwards(&increments), 1);
    let mut turned = increments.clone();
    assert!(order::order(&mut turned));
    assert_eq!(backwards(&turned), 0);
    assert!(!order::order(&mut turned), "twice is once");

    let mut recurrence = finished(
        "fn f(r: f64, n: usize) -> f64 {
            let mut x = r;
            for _ in 0..n { x = r * x * (1.0 - x); }
            x
        }",
    );
    assert_eq!(backwards(&recurrence), 1);
    assert!(!order::order(&mut recurrence));

    // Rows that are apart run forwards with what they carry; the others, and their cells, do not.
    for (width, turned) in [("0..m", 3), ("1..m - 1", 3), ("0..=m", 2), ("0..m + 1", 2)] {
        let source = format!(
            "fn f(x: &[f64], c: f64, m: usize) -> f64 {{
                let mut a = vec![c; m * m + 1];
                for i in 0..m {{ for j in {width} {{
                    a[i * m + j] = c * a[i * m + j] * a[i * m + j] + x[i];
                }} }}
                let mut s = 0.0;
                for k in 0..a.len() {{ s += a[k] * a[k]; }}
                s
            }}"
        );
        let rows = finished(&source);
        let args = [Datum::floats(&[1.0, -2.0, 0.5]), Datum::Float(0.5), Datum::Int(3)];
        let mut after = rows.clone();
        order::order(&mut after);
        assert_eq!(backwards(&rows) - backwards(&after), turned, "{width}");
        let [before, after] = [&rows, &after].map(|it| outcome(it, Stage::Final, &args));
        assert_eq!(before, after, "{width}");
    }
}
