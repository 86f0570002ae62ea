//! Tests of [`crate::pass::counter`].

use super::{outcome, primal};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::{counter, dead};

#[test]
fn counter_follows_the_index() {
    let function = primal(
        "fn f(x: &[f64], n: usize, m: usize) -> f64 {
            let (mut s, mut l, mut back) = (0.0, 0, n * m);
            for i in 0..n {
                for j in 0..m { s += x[l] * (i + 2 * j) as f64; l += 1; }
                for j in i..m { s *= x[j]; back += 2; }
            }
            s + x[l - 1] + back as f64
        }",
    );
    let args = [Datum::floats(&[1.0, -2.0, 4.0, 0.5, 3.0, 0.25]), Datum::Int(2), Datum::Int(3)];
    let mut after = function.clone();
    assert!(counter::counter(&mut after));
    assert_eq!(outcome(&function, Stage::Final, &args), outcome(&after, Stage::Final, &args));
    let carried = |function: &Function| {
        let mut function = function.clone();
        dead::dead(&mut function);
        let mut carried = Vec::new();
        function.each_stmt(&mut |stmt| {
            if let Stmt::Loop(looped) = stmt {
                carried.push(looped.params.len());
            }
        });
        carried
    };
    // The sum, and what counts on from an iteration to the next by another number each time.
    assert_eq!(carried(&function), [3, 2, 2]);
    assert_eq!(carried(&after), [2, 1, 2]);
}

#[test]
fn counter_does_not_mix_types() {
    let mut function = primal(
        "fn f(x: f64, n: u32) -> f64 {
            let (mut s, mut k) = (0.0, 0_i64);
            for i in 0..n { s += x * k as f64; k += 1; }
            s
        }",
    );
    assert!(!counter::counter(&mut function));
}
