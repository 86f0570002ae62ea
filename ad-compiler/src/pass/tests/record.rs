//! Tests of [`crate::pass::record`].

use super::{SHAPELESS, buffers, check, finished};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::pass::{Passes, record};

#[test]
fn record_keeps_what_an_arm_saves_together() {
    let source = "fn f(x: &[f64], a: f64, b: f64) -> f64 {
        let mut s = 0.0;
        if a > b {
            let y = (a * b).sqrt();
            s = y.sin() / x[0].exp();
            for i in 0..x.len() { s = s * (x[i] * y).exp(); }
        }
        s * s
    }";
    let passes = Passes { record: false, ..SHAPELESS };
    let args = [Datum::floats(&[0.5, -1.0]), Datum::Float(1.25), Datum::Float(0.75)];
    let [before, after] = check(finished(source, &passes), Stage::Final, record::record, &args);
    // What the arm saves, and what the loop does, whose range is known in the arm only.
    assert!(buffers(&before) > 3);
    assert_eq!(buffers(&after), 2);
}

#[test]
fn record_keeps_values_with_pullbacks() {
    let calls = "fn f(x: &[f64]) -> f64 {
        let mut s = 1.0;
        for i in 0..x.len() { let y = g(s * x[i]); s = s * y.exp(); }
        s
    }";
    let before = finished(calls, &Passes { record: false, ..SHAPELESS });
    let after = finished(calls, &SHAPELESS);
    assert!(buffers(&before) > 2);
    assert_eq!(buffers(&after), 1);
}
