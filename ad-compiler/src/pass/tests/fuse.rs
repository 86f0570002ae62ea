//! Tests of [`crate::pass::fuse`].

use super::{buffers, check, count, outcome, primal};
use crate::adjoint::{self, Start};
use crate::ir::eval::Datum;
use crate::ir::print::print;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::{Passes, fuse};
use crate::{analysis, diag};

/// The gradient program as [`fuse`] finds it.
fn before_fuse(source: &str) -> Function {
    let mut primal = primal(source);
    crate::pass::before_adjoint(&mut primal, &Passes::ALL).expect("it is well-formed");
    let activity =
        diag::collect(|diag| analysis::activity::activity(diag, &primal)).expect("nothing is lost");
    let mut gradient = adjoint::gradient(&primal, &activity, Start::One);
    let passes = Passes { fuse: false, ..Passes::ALL };
    crate::pass::before_keep(&mut gradient, &passes).expect("it is well-formed");
    gradient
}

fn turns(function: &Function) -> usize {
    count(function, |stmt| matches!(stmt, Stmt::Turn))
}

#[test]
fn fuse_keeps_nothing_from_one_iteration_to_another() {
    let function = before_fuse(
        "fn f(w: &[f64], x: &[f64], k: f64) -> f64 {
            let mut s = 0.0;
            let mut h = vec![0.0; w.len()];
            for i in 0..x.len() {
                for j in 0..w.len() { h[j] = w[j] * x[i] * w[j]; }
                let mut z = 0.0;
                for j in 0..w.len() { z += h[j] * h[j]; }
                s += k * z * z;
            }
            s / 4.0 + k
        }",
    );
    let list = |items: &[f64]| Datum::Array(items.iter().map(|x| Datum::Float(*x)).collect());
    let args = [list(&[1.0, -2.0, 0.5]), list(&[0.25, 3.0]), Datum::Float(0.5)];
    let [_, mut fused] = check(function, Stage::BeforeKeep, fuse::fuse, &args);
    assert_eq!(turns(&fused), 1);
    let before = outcome(&fused, Stage::BeforeKeep, &args);
    adjoint::keep::keep(&mut fused, true);
    assert_eq!(before, outcome(&fused, Stage::Final, &args));
    assert!(fused.reverse.stmts.iter().all(|stmt| !matches!(stmt, Stmt::Loop(_))));
}

#[test]
fn fuse_goes_on_within_iterations() {
    let function = before_fuse(
        "fn f(x: &[f64], k: f64) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() {
                for j in 0..i { s += (x[i] * x[j] + k).exp(); }
            }
            s
        }",
    );
    let args = [Datum::Array(vec![Datum::Float(0.0), Datum::Float(2.0)]), Datum::Float(0.0)];
    let [_, mut fused] = check(function, Stage::BeforeKeep, fuse::fuse, &args);
    assert_eq!(turns(&fused), 2);
    adjoint::keep::keep(&mut fused, true);
    assert_eq!(buffers(&fused), 0);
}

#[test]
fn fuse_leaves_alone_what_depends_on_order() {
    let sources = [
        // the adjoint of the sum depends on the sum
        "fn f(x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() { s += x[i].exp(); }
            s * s
        }",
        // a recurrence
        "fn f(x: &[f64]) -> f64 {
            let mut s = 1.0;
            for i in 0..x.len() { s = s * x[i].exp(); }
            s
        }",
        // each iteration reads what the one before has left in `h`
        "fn f(x: &[f64]) -> f64 {
            let mut s = 0.0;
            let mut h = [1.0; 2];
            for i in 0..x.len() { s += h[0].exp(); h[0] = h[1] * x[i]; h[1] = x[i]; }
            s
        }",
        // `x[0]` has another adjoint before the store
        "fn f(mut x: Vec<f64>) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() { s += x[i].exp(); }
            x[0] = 2.0;
            s + x[0]
        }",
        // nothing would be kept, and the mirror is better off alone
        "fn f(x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 1..x.len() { s += x[i] * x[i - 1]; }
            s
        }",
    ];
    for source in sources {
        let mut function = before_fuse(source);
        assert!(!fuse::fuse(&mut function), "{}", print(&function));
    }
}

#[test]
fn fuse_sweeps_arms_at_once() {
    let function = before_fuse(
        "fn f(x: &[f64], k: f64) -> f64 {
            if x.is_empty() { return k; }
            let mut s = 0.0;
            for i in 0..x.len() { s += (x[i] * k).exp(); }
            s * 0.5
        }",
    );
    let list = |items: &[f64]| Datum::Array(items.iter().map(|x| Datum::Float(*x)).collect());
    for items in [&[1.0, -2.0, 0.5][..], &[]] {
        let args = [list(items), Datum::Float(0.5)];
        let [_, mut fused] = check(function.clone(), Stage::BeforeKeep, fuse::fuse, &args);
        // Both arms and the loop.
        assert_eq!(turns(&fused), 3);
        let before = outcome(&fused, Stage::BeforeKeep, &args);
        adjoint::keep::keep(&mut fused, true);
        assert_eq!(before, outcome(&fused, Stage::Final, &args));
        assert_eq!(buffers(&fused), 0);
    }
}

#[test]
fn fuse_runs_both_halves_of_a_call_at_once() {
    let mut function = before_fuse(
        "fn f(x: f64, n: usize) -> f64 {
            if n == 0 { return x; }
            let y = f(x, n - 1) * 2.0;
            let z = f(y, n - 1);
            y + z * z
        }",
    );
    assert!(fuse::fuse(&mut function));
    let at_once = |stmt: &Stmt| matches!(stmt, Stmt::CallReverse(reverse) if reverse.at_once);
    let apart = |stmt: &Stmt| matches!(stmt, Stmt::CallReverse(reverse) if !reverse.at_once);
    // The adjoint of `y` is known when `z` is swept, that of `z` after it.
    assert_eq!((count(&function, at_once), count(&function, apart)), (0, 2));
    let mut function = before_fuse(
        "fn f(x: f64, n: usize) -> f64 {
            if n == 0 { return x; }
            let y = f(x, n - 1) * 2.0;
            y * 3.0
        }",
    );
    assert!(fuse::fuse(&mut function));
    assert_eq!((count(&function, at_once), count(&function, apart)), (1, 0));
}
