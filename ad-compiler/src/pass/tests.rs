//! Each pass on a program made for it: it does what it says, and what the program computes stays.

mod bare;
mod birth;
mod cell;
mod counter;
mod cut;
mod dead;
mod double;
mod factor;
mod fuse;
mod history;
mod hoist;
mod idle;
mod lanes;
mod lend;
mod order;
mod record;
mod reuse;
mod rows;
mod settle;
mod share;
mod skip;
mod split;
mod unit;
mod view;

use syn::ItemFn;

use crate::adjoint::{self, Start};
use crate::args::Args;
use crate::ir::eval::{Datum, Evaluator, Outcome};
use crate::ir::print::print;
use crate::ir::verify::{Stage, verify_with};
use crate::ir::{Function, Op, Stmt};
use crate::pass::{Pass, Passes};
use crate::{analysis, diag, fence, lower};

fn primal(source: &str) -> Function {
    let item: ItemFn = syn::parse_str(source).expect("the test's program parses");
    diag::collect(|diag| fence::check(diag, &item)).expect("the fence lets it pass");
    diag::collect(|diag| lower::to_ssa(diag, &item, &Args::default())).expect("it lowers")
}

/// The gradient program before [`adjoint::keep`].
fn gradient(source: &str) -> Function {
    let primal = primal(source);
    let activity =
        diag::collect(|diag| analysis::activity::activity(diag, &primal)).expect("nothing is lost");
    adjoint::gradient(&primal, &activity, Start::One)
}

fn outcome(function: &Function, stage: Stage, args: &[Datum<f64>]) -> Outcome<f64> {
    verify_with(function, stage).unwrap_or_else(|errors| panic!("{errors:?}\n{}", print(function)));
    Evaluator::new(function)
        .stage(stage)
        .run(args.to_vec(), None, Vec::new())
        .unwrap_or_else(|error| panic!("{error:?}\n{}", print(function)))
}

/// Runs the pass, and asserts that it changed the function but not what it computes, and that it has
/// nothing left to do.
fn check(mut function: Function, stage: Stage, pass: Pass, args: &[Datum<f64>]) -> [Function; 2] {
    let before = function.clone();
    assert!(pass(&mut function), "nothing to do in\n{}", print(&before));
    assert_eq!(outcome(&before, stage, args), outcome(&function, stage, args));
    let mut again = function.clone();
    assert!(!pass(&mut again), "twice is not once in\n{}", print(&function));
    [before, function]
}

fn count(function: &Function, test: impl Fn(&Stmt) -> bool) -> usize {
    let mut count = 0;
    function.each_stmt(&mut |stmt| count += usize::from(test(stmt)));
    count
}

fn is_op(stmt: &Stmt, test: impl Fn(&Op) -> bool) -> bool {
    if let Stmt::Let { value: _, op } = stmt { test(op) } else { false }
}

/// The gradient program with these passes.
fn finished(source: &str, passes: &Passes) -> Function {
    let item: ItemFn = syn::parse_str(source).expect("the test's program parses");
    crate::gradients(&Args::default(), &item, passes)
        .expect("it compiles")
        .one
        .expect("a float function")
}

/// Everything but what gives loops their shape.
const SHAPELESS: Passes = Passes {
    fuse: false,
    history: false,
    split: false,
    order: false,
    view: false,
    lanes: false,
    ..Passes::ALL
};

const STENCIL: &str = "fn f(x: &[f64], c: f64) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 1..n - 1 { y[i] = x[i] * x[i] + c * (x[i - 1] - 2.0 * x[i] + x[i + 1]); }
    let mut s = 0.0;
    for i in 0..n { s += y[i]; }
    s
}";

fn buffers(function: &Function) -> usize {
    count(function, |stmt| matches!(stmt, Stmt::Buffer { .. }))
}

/// What the buffers of a gradient take in, each as often as it stands there, and how many are there.
fn kept(source: &str, cut: bool) -> (usize, Function) {
    let finished = finished(source, &Passes { cut, record: false, ..SHAPELESS });
    (count(&finished, |stmt| matches!(stmt, Stmt::Save { .. } | Stmt::SaveLocal { .. })), finished)
}
