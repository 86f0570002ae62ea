//! Each pass on a program made for it: it does what it says, and what the program computes stays.

use syn::ItemFn;

use super::{
    Passes, bare, birth, cell, counter, dead, double, factor, fuse, history, hoist, idle, lanes,
    lend, order, record, reuse, rows, settle, share, skip, split, stack, unit, view,
};
use crate::adjoint::{self, Start};
use crate::ir::eval::{Datum, Evaluator, Outcome};
use crate::ir::print::print;
use crate::ir::verify::{Stage, verify_with};
use crate::ir::{Adaptor, BinaryOp, Capacity, Function, Head, Op, Stmt, Tree, Trip};
use crate::{analysis, args::Args, diag, fence, lower};

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
fn check(
    mut function: Function,
    stage: Stage,
    pass: super::Pass,
    args: &[Datum<f64>],
) -> [Function; 2] {
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

#[test]
fn settle_sees_through_flags() {
    // The flag of `break` is the condition itself, and `y` is what it was before the loop.
    let function = primal(
        "fn f(x: f64, n: usize) -> f64 {
            let mut s = x; let y = 2.0 * x;
            for i in 0..n { if s > 100.0 { break; } s = s * y; }
            s
        }",
    );
    let args = [Datum::Float(3.0), Datum::Int(9)];
    let [before, after] = check(function, Stage::Final, settle::settle, &args);
    let results = |function: &Function| {
        let mut results = 0;
        function.each_stmt(&mut |stmt| {
            if let Stmt::Branch(branch) = stmt {
                results += branch.results.len();
            }
        });
        results
    };
    assert!(results(&after) < results(&before));
}

#[test]
fn hoist_moves_invariants_out() {
    let function = primal(
        "fn f(w: f64, x: &[f64]) -> f64 {
            let mut s = 0.0;
            for i in 0..x.len() { s += w.exp() * x[i]; }
            s
        }",
    );
    let args = [Datum::Float(0.3), Datum::floats(&[1.0, -2.0])];
    let [_, after] = check(function, Stage::Final, hoist::hoist, &args);
    assert!(
        after
            .forward
            .stmts
            .iter()
            .any(|stmt| is_op(stmt, |op| matches!(op, Op::Intrinsic { name: "exp", .. })))
    );
}

#[test]
fn share_loads_once_until_written() {
    let function = primal(
        "fn f(x: &mut [f64]) -> f64 {
            let a = x[0] * x[0];
            x[0] = a + 1.0;
            x[0] * a + x[1] * x[1]
        }",
    );
    let args = [Datum::floats(&[1.5, -2.0])];
    let [_, after] = check(function, Stage::Final, share::share, &args);
    // x[0] before it is written, x[1]; x[0] afterwards is what was stored.
    assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Load(_)))), 2);
}

#[test]
fn unit_drops_products_with_the_seed() {
    let function = gradient(
        "fn f(x: f64, y: f64, n: usize) -> f64 {
            let mut s = 0.0;
            for i in 0..n { s += x * y; }
            s
        }",
    );
    // The seed comes out of the loop only once it is known to be invariant there.
    let mut settled = function;
    settle::settle(&mut settled);
    let args = [Datum::Float(3.0), Datum::Float(2.0), Datum::Int(2)];
    let [before, after] = check(settled, Stage::BeforeKeep, unit::unit, &args);
    let products = |function: &Function| {
        count(function, |stmt| is_op(stmt, |op| matches!(op, Op::Binary(BinaryOp::Mul, ..))))
    };
    assert_eq!(products(&before) - products(&after), 2);
}

#[test]
fn dead_drops_what_nobody_reads_but_no_panic() {
    let function = primal(
        "fn f(x: f64, y: &[f64]) -> f64 {
            let unused = x.sin() * 2.0;
            let checked = y[3];
            x * x
        }",
    );
    let args = [Datum::Float(3.0), Datum::floats(&[0.0; 4])];
    let [_, after] = check(function, Stage::Final, dead::dead, &args);
    assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Intrinsic { .. }))), 0);
    // `y[3]` panics for three elements, as the function does.
    assert_eq!(count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Load(_)))), 1);
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

fn views(function: &Function) -> usize {
    count(function, |stmt| matches!(stmt, Stmt::Declare { init: Some(Tree::Ref(..)), .. }))
}

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

const STENCIL: &str = "fn f(x: &[f64], c: f64) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 1..n - 1 { y[i] = x[i] * x[i] + c * (x[i - 1] - 2.0 * x[i] + x[i + 1]); }
    let mut s = 0.0;
    for i in 0..n { s += y[i]; }
    s
}";

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

#[test]
fn view_opens_rows_that_are_walked_along() {
    let rows = "fn f(a: &[f64], x: &[f64]) -> f64 {
        let m = x.len();
        let mut s = 0.0;
        for i in 0..a.len() / m {
            let mut y = 0.0;
            for j in 0..m { y += a[i * m + j] * x[j]; }
            s += y * y;
        }
        s
    }";
    let args = [Datum::floats(&[1.0, -2.0, 4.0, 0.5, 3.0, 0.25]), Datum::floats(&[1.0, -2.0, 0.5])];
    let [_, after] = check(finished(rows, &SHAPELESS), Stage::Final, view::view, &args);
    // `a`, then `a` and `d_a`; `x` and `d_x` are as long as the loop.
    assert_eq!(views(&after), 3);

    let args = [Datum::floats(&[1.0, -2.0, 4.0, 0.5, 3.0]), Datum::Float(0.25)];
    let passes = Passes { view: false, ..Passes::ALL };
    check(finished(STENCIL, &passes), Stage::Final, view::view, &args);
    // Nothing is opened, nor panics, where there are no iterations.
    let (mut empty, none) =
        (finished(STENCIL, &passes), [Datum::floats(&[1.0]), Datum::Float(1.0)]);
    let before = outcome(&empty, Stage::Final, &none);
    view::view(&mut empty);
    assert_eq!(before, outcome(&empty, Stage::Final, &none));
}

#[test]
fn view_is_not_opened_where_an_element_may_not_be_touched() {
    for body in [
        "for i in 0..n { if x[0] > 1.0 { s += x[i]; } }",
        "for i in 0..n { if s > 9.0 { break; } s += x[i]; }",
        "for i in 0..n { s += x[2 * i]; }",
        "for i in (0..n).step_by(2) { s += x[i]; }",
        "for i in 0..n { println!(\"{}\", i); s += x[i]; }",
        "for i in 1..n { y[i] = y[i - 1] * x[0]; }",
    ] {
        let source = format!(
            "fn f(x: &[f64], n: usize) -> f64 {{
                let mut s = 1.0; let mut y = vec![1.0; 9]; {body} s + y[3]
            }}"
        );
        let item: ItemFn = syn::parse_str(&source).expect("the test's program parses");
        let mut primal =
            crate::gradients(&Args::default(), &item, &SHAPELESS).expect("it compiles").primal;
        assert!(!view::view(&mut primal), "{body}");
    }
}

#[test]
fn lanes_adds_up_several_terms_at_once() {
    let source = "fn f(x: &[f64], y: &[f64], c: f64, n: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..n { s += c * x[i] * y[i]; }
        s
    }";
    let arrays = |function: &Function| {
        count(function, |stmt| matches!(stmt, Stmt::Declare { init: Some(Tree::Repeat(..)), .. }))
    };
    let passes = Passes { fuse: false, lanes: false, ..Passes::ALL };
    let function = finished(source, &passes);
    for n in [0, 3, 4, 11] {
        let numbers: Vec<f64> = (0..n).map(|i| f64::from(i * i) - 8.0).collect();
        let args = [
            Datum::floats(&numbers),
            Datum::floats(&numbers),
            Datum::Float(0.5),
            Datum::Int(i128::from(n)),
        ];
        let [before, after] = check(function.clone(), Stage::Final, lanes::lanes, &args);
        assert_eq!(arrays(&after) - arrays(&before), 1);
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

/// The gradient program as [`fuse`] finds it.
fn before_fuse(source: &str) -> Function {
    let mut primal = primal(source);
    super::before_adjoint(&mut primal, &Passes::ALL).expect("it is well-formed");
    let activity =
        diag::collect(|diag| analysis::activity::activity(diag, &primal)).expect("nothing is lost");
    let mut gradient = adjoint::gradient(&primal, &activity, Start::One);
    let passes = Passes { fuse: false, ..Passes::ALL };
    super::before_keep(&mut gradient, &passes).expect("it is well-formed");
    gradient
}

fn turns(function: &Function) -> usize {
    count(function, |stmt| matches!(stmt, Stmt::Turn))
}

fn buffers(function: &Function) -> usize {
    count(function, |stmt| matches!(stmt, Stmt::Buffer { .. }))
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
fn history_takes_the_place_of_buffers_whose_size_is_known() {
    let nest = "fn f(x: &[f64], n: usize) -> f64 {
        let mut s = 1.0;
        for t in 0..n {
            for i in 2..x.len() { if x[i] > 1.0 { s = s * x[i - 2].sin(); } }
            for i in (0..=n).rev() { s = s * x[i]; }
            for i in 1..(x.len() - 1) / 2 { s = s * x[i + 1]; }
            for k in 0..3 { s = s * (k as f64 + x[0]); for j in k..n { s = s * x[j]; } }
        }
        s
    }";
    let args = [Datum::floats(&[1.0, -2.0, 4.0, 0.5, 3.0]), Datum::Int(2)];
    let [before, after] = check(finished(nest, &SHAPELESS), Stage::Final, history::history, &args);
    assert!(buffers(&before) > 3);
    assert_eq!(buffers(&after), 0);

    for body in [
        // may end early; may not run at all; of an integer that may be no `usize`; of unknown size
        "for i in 0..n { if s > 9.0 { break; } s = s * s; }",
        "if n < 9 { for i in 0..n { s = s * s; } }",
        "for k in 0..c { s = s * (k as f64 + s); }",
        "for k in 0..3 { s = s.powi(k); }",
        "for i in 0..n { for j in 0..i { s = s * s; } }",
        "for i in n - 1..n { s = s * s; }",
        "for t in 0..n { for i in n - 1..n { s = s * s; } }",
        "while s < 9.0 { s = s * s; }",
    ] {
        let source = format!("fn f(x: f64, n: usize, c: i32) -> f64 {{ let mut s = x; {body} s }}");
        let mut function = finished(&source, &SHAPELESS);
        assert!(buffers(&function) > 0);
        assert!(!history::history(&mut function), "{body}");
    }
}

/// What the buffers of a gradient take in, each as often as it stands there, and how many are there.
fn kept(source: &str, cut: bool) -> (usize, Function) {
    let finished = finished(source, &Passes { cut, record: false, ..SHAPELESS });
    (count(&finished, |stmt| matches!(stmt, Stmt::Save { .. } | Stmt::SaveLocal { .. })), finished)
}

#[test]
fn cut_saves_what_much_follows_from() {
    // The sines and their like read five sums, and these follow from two values.
    let source = "fn f(x: f64, n: usize) -> f64 {
        let (mut a, mut b) = (x, 0.5 * x);
        for i in 0..n {
            let (c, d) = (a + b, a - b);
            let e = 0.1 * c + d;
            let last = a;
            a = c.sin() + d.cos() - (e + 1.0).sin();
            b = (last - c).cos() * 0.5 + b;
        }
        a * b
    }";
    let (each, one_by_one) = kept(source, false);
    let (few, by_cut) = kept(source, true);
    assert!(few < each && few == 2, "{few} of {each}");
    let args = [Datum::Float(0.5), Datum::Int(3)];
    let [one_by_one, by_cut] =
        [one_by_one, by_cut].map(|function| outcome(&function, Stage::Final, &args));
    assert_eq!(one_by_one, by_cut);
}

#[test]
fn cut_weighs_an_inner_loop_against_the_outer() {
    // What the inner sines read follows from `a` and `b`, which are kept once in each outer iteration.
    let source = "fn f(x: f64, n: usize) -> f64 {
        let (mut a, mut b, mut s) = (x, 0.5 * x, 0.0);
        for i in 0..n {
            for j in 0..n { s += (a + b * j as f64).sin() + (a - b).cos(); }
            a = s + a;
            b = s - b;
        }
        a * b
    }";
    let (saves, function) = kept(source, true);
    assert_eq!(saves, 2, "{}", print(&function));
    let Some(Stmt::Loop(outer)) =
        function.forward.stmts.iter().find(|stmt| matches!(stmt, Stmt::Loop(_)))
    else {
        panic!("a loop")
    };
    let in_outer = outer.body.stmts.iter().filter(|stmt| matches!(stmt, Stmt::Save { .. }));
    assert_eq!(in_outer.count(), 2);
}

#[test]
fn birth_stores_what_is_first_and_clears_what_is_read() {
    let passes = Passes { birth: false, ..SHAPELESS };
    let source = "fn f(x: &[f64], n: usize, steps: usize) -> f64 {
        let mut a = vec![0.0; n];
        let mut s = 1.0;
        for t in 0..steps {
            for i in 0..n { a[i] = x[i] * s; }
            for i in 0..n { s += a[i] * a[i] * 0.1; }
        }
        s * s
    }";
    let args = [Datum::floats(&[0.5, -1.0, 0.25]), Datum::Int(3), Datum::Int(2)];
    let [before, after] = check(finished(source, &passes), Stage::Final, birth::birth, &args);
    let cleared = |function: &Function| count(function, |stmt| matches!(stmt, Stmt::Clear { .. }));
    assert_eq!((cleared(&before), cleared(&after)), (1, 0));

    for body in [
        // not from end to end; the first of two cells; not always; more than once; its own neighbour
        "for i in 1..n { a[i] = x[i]; } for i in 1..n { s += a[i] * a[i]; }",
        "for i in 0..n - 1 { a[i] = x[i]; } for i in 0..n - 1 { s += a[i] * a[i + 1]; }",
        "for i in 0..n { a[i] = x[i]; } for i in 0..n { if s < 9.0 { s += a[i] * a[i]; } }",
        "for i in 0..n { a[i] = x[i]; } for i in 0..n { for j in 0..i { s += a[j] * s; } }",
        "for i in 0..n { a[n - 1] = x[i]; s += a[n - 1] * x[i]; }",
        // may end early; by twos
        "for i in 0..n { if s > 9.0 { break; } s += a[i] * x[i]; }",
        "for i in (0..n).step_by(2) { s += a[i] * a[i]; }",
    ] {
        let source = format!(
            "fn f(x: &[f64], n: usize) -> f64 {{
                let mut a = vec![x[0]; n];
                let mut s = 1.0;
                {body}
                s * s
            }}"
        );
        let mut function = finished(&source, &passes);
        let before = function.clone();
        let stores = |function: &Function| {
            let mut stores = 0;
            function.reverse.each_stmt(&mut |stmt| {
                if let Stmt::Store { place, .. } = stmt {
                    stores += usize::from(function.local(place.root).adjoint_of.is_some());
                }
            });
            stores
        };
        birth::birth(&mut function);
        assert_eq!(stores(&before), stores(&function), "{body}");
        let args = [Datum::floats(&[0.5, -1.0, 0.25, 2.0]), Datum::Int(4)];
        assert_eq!(outcome(&before, Stage::Final, &args), outcome(&function, Stage::Final, &args));
    }
}

#[test]
fn keep_knows_how_often_a_while_runs_at_most() {
    let capacity = |head: &str, step: &str| {
        let source = format!(
            "fn f(x: f64, m: usize) -> f64 {{
                let (mut s, mut n, mut k) = (x, 0, 7);
                {head} {{ s = s * s; {step} }}
                s
            }}"
        );
        let function = finished(&source, &SHAPELESS);
        match &function.buffers[0].capacity {
            Capacity::Constant(count) => Some(*count),
            Capacity::One | Capacity::Trips(_) | Capacity::Growing => None,
        }
    };
    for (head, step, most) in [
        ("while n < 20", "n += 1;", Some(20)),
        ("while s < 9.0 && n < 20", "n += 3;", Some(7)),
        ("while n <= 20 && s < 9.0", "n += 3;", Some(7)),
        ("while 20 > n && s < 9.0", "n = 2 + n;", Some(10)),
        ("while k > 0 && s < 9.0", "k -= 1;", Some(7)),
        ("while k >= 2 && s < 9.0", "k -= 2;", Some(3)),
        ("for i in 0..20", "if s > 9.0 { break; }", Some(20)),
        ("for i in 3..=7", "if s > 9.0 { break; }", Some(5)),
        // ends by a value, by what is not known, or not at all; is too often
        ("while s < 9.0", "n += 1;", None),
        ("while n < m", "n += 1;", None),
        ("while n < 20 || s < 9.0", "n += 1;", None),
        ("while n < 20", "if s < 2.0 { n += 1; }", None),
        ("while n < 20", "n += m;", None),
        ("while k < 20", "k -= 1;", None),
        ("while n < 2000", "n += 1;", None),
        // may come round
        ("while n < 120", "n += 100;", None),
        ("while k > 0", "k -= 2;", None),
    ] {
        assert_eq!(capacity(head, step), most, "{head} {{ {step} }}");
    }
}

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
fn skip_leaves_out_what_an_adjoint_of_zero_would_do() {
    let source = "fn f(c: &[f64], x: &[f64], m: usize) -> f64 {
        let mut s = 0.0;
        for i in 0..m {
            let mut least = 100.0;
            for k in 0..m {
                let mut d = 0.0;
                for j in 0..m { d += (c[k * m + j] - x[i * m + j]) * x[j]; }
                if d < least { least = d; }
            }
            s += least;
        }
        s
    }";
    let args = [
        Datum::floats(&[1.0, -2.0, 0.5, 4.0]),
        Datum::floats(&[0.25, 3.0, -1.0, 2.0]),
        Datum::Int(2),
    ];
    let function = finished(source, &Passes { skip: false, ..SHAPELESS });
    let [before, after] = check(function, Stage::Final, skip::skip, &args);
    let branches = |function: &Function| count(function, |stmt| matches!(stmt, Stmt::Branch(_)));
    assert_eq!(branches(&after), branches(&before) + 1);

    for body in [
        // two adjoints meet in the loop; the adjoint is carried by it; another one is read in it
        "let a = x[i].sin(); let b = x[i].cos(); for j in 0..m { s += a * x[j] + b * x[j]; }",
        "let mut p = x[i]; for j in 0..m { p = p * x[j]; } s += p;",
        "let mut p = x[i]; for j in 0..m { p = p * 2.0 + x[j]; } s += p * p;",
    ] {
        let source = format!(
            "fn f(x: &[f64], m: usize) -> f64 {{
                let mut s = 0.0; for i in 0..m {{ {body} }} s * s
            }}"
        );
        let mut function = finished(&source, &Passes { skip: false, ..SHAPELESS });
        let before = outcome(&function, Stage::Final, &[args[0].clone(), args[2].clone()]);
        skip::skip(&mut function);
        let after = outcome(&function, Stage::Final, &[args[0].clone(), args[2].clone()]);
        assert_eq!(before, after);
    }
}

#[test]
fn skip_ends_loops_whose_adjoint_has_been_handed_on() {
    let loops = |function: &Function| count(function, |stmt| matches!(stmt, Stmt::Loop(_)));
    let ends = |function: &Function| {
        count(function, |stmt| if let Stmt::Loop(looped) = stmt { looped.exits } else { false })
    };
    let args = [Datum::floats(&[1.0, -2.0, 0.5, -1.0]), Datum::Int(4)];
    for (body, early) in [
        ("if x[i] < s { s = x[i] * x[0]; }", 1),
        ("if x[i] < s { s = x[i]; t = x[0]; }", 1),
        ("s = s.max(x[i]);", 1),
        // one of the two goes on; what was chosen is used; some of it is left
        ("if x[i] < s { s = x[i]; } t += x[i] * x[0];", 0),
        ("if x[i] < s { s = x[i]; } t += s;", 0),
        ("if x[i] < s { s = 0.5 * s + x[i]; }", 0),
    ] {
        let source = format!(
            "fn f(x: &[f64], n: usize) -> f64 {{
                let mut s = 0.25; let mut t = 1.0;
                for i in 0..n {{ {body} }}
                s * s + t
            }}"
        );
        for history in [false, true] {
            let passes = Passes { skip: false, birth: false, history, ..SHAPELESS };
            let function = finished(&source, &passes);
            let mut after = function.clone();
            skip::skip(&mut after);
            // Where all that was kept was the condition, there is no loop left at all.
            assert_eq!(ends(&after) + loops(&function) - loops(&after), early, "{body}");
            let [before, after] = [&function, &after].map(|it| outcome(it, Stage::Final, &args));
            assert_eq!(before, after, "{body}");
        }
    }
}

#[test]
fn skip_goes_back_to_the_last_choice() {
    let source = |body: &str| {
        format!(
            "fn f(c: &[f64], x: &[f64], m: usize) -> f64 {{
                let mut s = 0.0;
                for i in 0..m {{
                    let mut least = 100.0;
                    for k in 0..m {{
                        let mut d = 0.0;
                        for j in 0..m {{ d += (c[k * m + j] - x[i * m + j]) * x[j]; }}
                        {body}
                    }}
                    s += least;
                }}
                s
            }}"
        )
    };
    let none = Datum::floats(&[]);
    let some = [
        Datum::floats(&[1.0, -2.0, 0.5, 4.0]),
        Datum::floats(&[0.25, 3.0, -1.0, 2.0]),
        Datum::Int(2),
    ];
    for (body, kept) in [
        ("if d < least { least = d; }", 0),
        ("if d > 1e9 * least { least = d; }", 0),
        ("if d < least { least = d; } else { least = least * 0.5; }", 1),
    ] {
        let passes = Passes { skip: false, fuse: true, ..SHAPELESS };
        let function = finished(&source(body), &passes);
        assert_eq!(buffers(&function), 1, "{body}");
        let mut after = function.clone();
        skip::skip(&mut after);
        assert_eq!(buffers(&after), kept, "{body}\n{}", print(&after));
        for args in [some.clone(), [none.clone(), none.clone(), Datum::Int(0)]] {
            let [before, after] = [&function, &after].map(|it| outcome(it, Stage::Final, &args));
            assert_eq!(before, after, "{body}");
        }
    }
}

#[test]
fn skip_leaves_out_the_rest_but_puts_memory_back() {
    let source = "fn f(x: &[f64], m: usize) -> f64 {
        let mut h = vec![0.0; m];
        let mut t = [0.0; 2];
        let mut s = 0.0;
        for i in 0..m {
            for c in 0..2 {
                for j in 0..m { h[j] = x[j] * (i + c) as f64; }
                let mut q = 0.0;
                for j in 0..m { q += h[j] * h[j]; }
                for j in 0..m { q += h[j] * h[j] * x[j]; }
                t[c] = q;
            }
            s += t[0] * (i as f64) + t[0] * t[1];
        }
        s
    }";
    let passes = Passes { skip: false, history: true, ..SHAPELESS };
    let function = finished(source, &passes);
    let args = [Datum::floats(&[1.0, -2.0, 0.5]), Datum::Int(3)];
    let [_, after] = check(function, Stage::Final, skip::skip, &args);
    let mut loops_behind = 0;
    let count_in = |block: &crate::ir::Block| {
        let at = block.stmts.iter().position(|stmt| matches!(stmt, Stmt::Branch(_)));
        let behind = at.map_or(&[][..], |at| &block.stmts[at + 1..]);
        behind.iter().filter(|stmt| matches!(stmt, Stmt::Loop(_))).count()
    };
    after.each_stmt(&mut |stmt| {
        if let Stmt::Loop(looped) = stmt {
            loops_behind = loops_behind.max(count_in(&looped.body));
        }
    });
    assert!(loops_behind > 0, "{}", print(&after));
}

#[test]
fn bare_takes_guards_away_where_the_gradient_is_looked_at() {
    // Powers of two, that nothing is rounded.
    let source = "fn f(x: f64, y: f64) -> f64 { x / y * x.sqrt() / (y / 8.0).sqrt() + x.ln() }";
    let function = finished(source, &Passes::ALL);
    let args = [Datum::Float(4.0), Datum::Float(2.0)];
    let [before, after] = check(function, Stage::Final, bare::bare, &args);
    let rules = |function: &Function| count(function, |stmt| is_op(stmt, is_rule));
    assert!(rules(&before) > 0);
    assert_eq!(rules(&after), 0);
}

fn is_rule(op: &Op) -> bool {
    matches!(op, Op::Rule { .. })
}

#[test]
fn bare_leaves_alone_what_cannot_run_again() {
    for source in [
        "fn f(x: &[f64]) -> f64 { ROOTS(x[0]) }",
        "fn f(x: f64, y: &mut [f64]) -> f64 { y[0] = 1.0; ROOTS(x) }",
        "fn f(x: f64) -> f64 { ROOTS(x) * count() }",
        "fn f(x: [f64; 33]) -> f64 { ROOTS(x[0]) }",
        "fn f(x: f64) -> f64 { x.sqrt() }",
    ] {
        let source = ["x", "x[0]"].iter().fold(source.to_owned(), |source, x| {
            let roots = format!("2.0 / (1.0 + 1.0 / {x}).sqrt().exp().ln()");
            source.replace(&format!("ROOTS({x})"), &roots)
        });
        let mut function = finished(&source, &Passes::ALL);
        assert!(!bare::bare(&mut function), "{source}");
    }
}

#[test]
fn factor_carries_an_adjoint_by_one_product() {
    let function = finished(
        "fn f(r: f64, x: f64, n: usize) -> f64 {
            let mut x = x;
            for _ in 0..n { x = r * x * (1.0 - x); }
            x
        }",
        &Passes { factor: false, ..SHAPELESS },
    );
    // Powers of two and little more, that nothing is rounded.
    let args = [Datum::Float(2.0), Datum::Float(0.25), Datum::Int(3)];
    let [before, after] = check(function, Stage::Final, factor::factor, &args);
    let by_one_product = |function: &Function| {
        count(function, |stmt| {
            let Stmt::Loop(looped) = stmt else { return false };
            looped.mirrors.is_some()
                && looped.body.stmts.iter().any(|stmt| {
                    matches!(stmt, Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, d, _) }
                        if looped.params.contains(d) && looped.body.yields.contains(value))
                })
        })
    };
    assert_eq!((by_one_product(&before), by_one_product(&after)), (0, 1));
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

/// A time loop whose steps overwrite `y` for a callee that reads it.
const STEPS: &str = "fn f(x: &[f64], steps: usize) -> f64 {
    let n = x.len();
    let mut y = vec![0.5; n];
    let mut z = vec![0.25; n];
    let mut s = 0.0;
    for _ in 0..steps {
        for i in 0..n { y[i] = y[i] * x[i]; z[i] = x[i] * z[i]; }
        s = s + g(&y) * g(&z);
    }
    s
}";

fn in_cells(source: &str) -> Function {
    finished(source, &Passes { rows: false, stack: false, ..SHAPELESS })
}

#[test]
fn rows_are_kept_before_the_loop() {
    let mut function = in_cells(STEPS);
    assert!(rows::rows(&mut function));
    verify_with(&function, Stage::Final).expect("it is verified");
    let saved =
        |function: &Function| count(function, |stmt| matches!(stmt, Stmt::SavePlace { .. }));
    assert_eq!(saved(&function), 2);
    assert_eq!(count(&function, |stmt| matches!(stmt, Stmt::RestorePlace { .. })), 2);
    assert!(!rows::rows(&mut function), "twice is not once");
    // Both are on one stack, of two rows a round.
    assert!(stack::stack(&mut function));
    verify_with(&function, Stage::Final).expect("it is verified");
    let mut buffers = std::collections::BTreeSet::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::SavePlace { buffer, .. } | Stmt::RestorePlace { buffer, .. } = stmt {
            buffers.insert(*buffer);
        }
    });
    let [buffer] = buffers.into_iter().collect::<Vec<_>>()[..] else { panic!("one buffer") };
    let capacity = &function.buffers[buffer.0 as usize].capacity;
    assert!(
        matches!(capacity, Capacity::Trips(trips) if matches!(trips[..], [_, Trip::Number(2)]))
    );
    assert!(!stack::stack(&mut function), "twice is not once");
}

#[test]
fn rows_that_are_not_known_before_the_loop_stay_cells() {
    // Another iteration's cell is read in the mirror; the first cell is left out; rows are few; there
    // is no loop around.
    let steps = |from: &str, to: &str| STEPS.replace(from, to);
    for source in [
        steps("y[i] * x[i]", "y[i] * y[n - 1 - i]").replace("z[i] = x[i] * z[i];", ""),
        steps("for i in 0..n", "for i in 1..n"),
        steps("for i in 0..n", "for i in 0..9"),
        steps("for _ in 0..steps", "if steps > 1"),
    ] {
        assert!(!rows::rows(&mut in_cells(&source)), "{source}");
    }
}

/// The tangent program with several directions; the interpreter takes them for one.
fn in_lanes(source: &str) -> Function {
    let primal = primal(source);
    let activity =
        diag::collect(|diag| analysis::activity::activity(diag, &primal)).expect("nothing is lost");
    let mut function = diag::collect(|diag| crate::tangent::in_lanes(diag, &primal, &activity))
        .expect("it has a tangent")
        .expect("all types are known");
    super::after_tangent(&mut function, &Passes { idle: false, ..Passes::ALL })
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

#[test]
fn lend_adds_to_what_was_passed_by_value() {
    let function = {
        let source = "fn f(a: &[f64], p: [f64; 2], n: usize) -> f64 {
            if n == 0 { return p[0] * p[1] * a[0]; }
            let rows = [p, [p[1], a[n]]];
            f(a, rows[n % 2], n - 1) * f(&p, p, n - 1)
        }";
        let primal = primal(source);
        let activity = diag::collect(|diag| analysis::activity::activity(diag, &primal));
        let activity = activity.expect("nothing is lost");
        let mut function = adjoint::gradient(&primal, &activity, Start::Parameter);
        adjoint::keep::keep(&mut function, true);
        function
    };
    let list = |items: &[f64]| Datum::Array(items.iter().map(|x| Datum::Float(*x)).collect());
    let args = [list(&[0.5, 1.5, -0.25]), list(&[0.5, -1.0]), Datum::Int(1)];
    let mut lent = function.clone();
    assert!(lend::lend(&mut lent));
    assert!(!lend::lend(&mut lent));
    let outcome = |function: &Function| {
        verify_with(function, Stage::Final).unwrap_or_else(|errors| panic!("{errors:?}"));
        let seed = Some(Datum::Float(0.75));
        let run = Evaluator::new(function).stage(Stage::Final).run(args.to_vec(), seed, Vec::new());
        run.unwrap_or_else(|error| panic!("{error:?}\n{}", print(function)))
    };
    assert_eq!(outcome(&function), outcome(&lent));
    let additions =
        |function: &Function| count(function, |stmt| matches!(stmt, Stmt::AccumulateTree { .. }));
    // `p` is lent to the second call already.
    assert_eq!((additions(&function), additions(&lent)), (3, 2));
}

#[test]
fn bare_looks_at_no_more_than_every_guard_reaches() {
    for (source, expected) in [
        // The quotient's two guards reach `x`; those of the root and the logarithm `y`, or nothing else.
        ("fn f(x: f64, y: f64, z: f64) -> f64 { x / (2.0 + z) + y.sqrt().ln() + z }", &[1, 2][..]),
        // All go through the adjoint of the quotient.
        ("fn f(x: f64, y: f64, z: f64) -> f64 { ((x + y * z).sqrt() / 3.0).ln() }", &[2]),
        // None goes further than to its own operand.
        ("fn f(x: f64, y: f64) -> f64 { x.sqrt() + y.sqrt() }", &[0, 1]),
        // What gets to a memory, and what does not run in any case, is not followed.
        ("fn f(x: [f64; 2], y: f64) -> f64 { (x[0] * y).sqrt() }", &[1]),
        ("fn f(x: [f64; 2], y: f64) -> f64 { x[0].sqrt() * y }", &[0, 1]),
        ("fn f(x: f64, y: f64) -> f64 { if x > 0.0 { x.sqrt() * y } else { y } }", &[0, 1]),
    ] {
        let function = finished(source, &Passes::ALL);
        let expected = expected.iter().copied().collect();
        assert_eq!(bare::reached(&function), expected, "{source}");
    }
}

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

/// How often elements are added to, stored, and cleared, alone or together.
fn births(function: &Function) -> [usize; 3] {
    let adjoint = |place: &crate::ir::Place| function.local(place.root).adjoint_of.is_some();
    [
        count(function, |stmt| matches!(stmt, Stmt::Accumulate { .. })),
        count(function, |stmt| matches!(stmt, Stmt::Store { place, .. } if adjoint(place))),
        count(function, |stmt| matches!(stmt, Stmt::Clear { place } if adjoint(place))),
    ]
}

#[test]
fn birth_clears_of_a_gradient_what_is_not_stored() {
    let x = Datum::floats(&[1.0, -2.0, 0.5]);
    for (body, expected) in [
        // all of it, a part, a part and an element that is added to
        ("for i in 0..x.len() { s += x[i] * k; }", [0, 1, 0]),
        ("for i in 0..n { s += x[i] * k; }", [0, 1, 1]),
        ("s += x[0] * k + x[n] * k; for i in 0..n { s += x[i] * k; }", [1, 2, 1]),
        // in both arms, in one
        ("if k > 0.0 { for i in 0..n { s += x[i] * k; } } else { s = x[0]; }", [0, 2, 2]),
        ("if k > 0.0 { for i in 0..x.len() { s += x[i] * k; } }", [0, 1, 1]),
        // elements of an array: all, and some
        ("s += y[0] * k + y[1];", [0, 2, 0]),
        ("s += y[1] * k;", [0, 1, 0]),
    ] {
        let source = format!(
            "fn f(x: &[f64], y: [f64; 2], k: f64, n: usize) -> f64 {{
                let mut s = 0.0; {body} s
            }}"
        );
        let function = finished(&source, &Passes { birth: false, ..SHAPELESS });
        let args = [x.clone(), Datum::floats(&[2.0, 4.0]), Datum::Float(3.0), Datum::Int(2)];
        let [_, after] = check(function, Stage::Final, birth::gradients, &args);
        assert_eq!(births(&after), expected, "{}", print(&after));
    }
}

#[test]
fn birth_leaves_alone_a_gradient_that_is_added_to_or_read() {
    for body in [
        "for i in 0..n { s += x[i] * x[n - 1 - i]; }",
        "for i in 0..n { for j in 0..n { s += x[j] * k; } }",
        "for i in (0..n).step_by(2) { s += x[i] * k; }",
        "for i in 1..n { s += x[i] * k; }",
    ] {
        let source =
            format!("fn f(x: &[f64], k: f64, n: usize) -> f64 {{ let mut s = 0.0; {body} s }}");
        let mut function = finished(&source, &Passes { birth: false, ..SHAPELESS });
        birth::gradients(&mut function);
        assert!(function.cleared.is_empty(), "{source}");
        let args = [Datum::floats(&[1.0, -2.0, 0.5]), Datum::Float(3.0), Datum::Int(3)];
        let plain = finished(&source, &Passes { birth: false, ..SHAPELESS });
        let [before, after] = [&plain, &function].map(|it| outcome(it, Stage::Final, &args));
        assert_eq!(before, after, "{source}");
    }
}

#[test]
fn last_keeps_one_index_of_a_largest() {
    let buffers_and_loops = |function: &Function| {
        [buffers(function), count(function, |stmt| matches!(stmt, Stmt::Loop(_)))]
    };
    for (body, expected) in [
        ("s = s.max(x[i]);", [0, 1]),
        ("s = s.min(2.0 * x[i]);", [0, 1]),
        ("if x[i] < s { s = x[i]; }", [0, 1]),
        // the other way round, of another variable, used otherwise, two at once, ended early
        ("s = x[i].max(s);", [1, 2]),
        ("s = t.max(x[i]); t += x[i];", [1, 2]),
        ("s = s.max(x[i]) + x[i];", [1, 2]),
        ("s = s.max(x[i]); t += s * s;", [1, 2]),
        ("if t > 9.0 { break; } s = s.max(x[i]); t += 1.0;", [1, 2]),
    ] {
        let source = format!(
            "fn f(x: &[f64], n: usize) -> f64 {{
                let mut s = 0.25; let mut t = 1.0; for i in 0..n {{ {body} }} s * 3.0 + t
            }}"
        );
        let passes = Passes { skip: false, birth: false, ..SHAPELESS };
        let before = finished(&source, &passes);
        let mut after = before.clone();
        assert_eq!(skip::last(&mut after), expected == [0, 1], "{}", print(&after));
        assert_eq!(buffers_and_loops(&after), expected, "{}", print(&after));
        for x in [[1.0, -2.0, 0.5], [-1.0, -2.0, f64::NAN], [0.25, 1.0, 1.0], [2.0, -0.0, 0.0]] {
            for n in [0, 3] {
                let args = [Datum::floats(&x), Datum::Int(n)];
                let [before, after] = [&before, &after].map(|it| outcome(it, Stage::Final, &args));
                assert_eq!(format!("{before:?}"), format!("{after:?}"), "{body}");
            }
        }
    }
}

#[test]
fn reuse_keeps_numbers_where_the_gradient_will_be() {
    let passes = Passes { reuse: false, view: false, lanes: false, ..Passes::ALL };
    let rooms = |function: &Function| {
        count(function, |stmt| {
            matches!(stmt, Stmt::Declare { init: Some(Tree::VecRepeat(..)), .. })
        })
    };
    let source = "fn f(x: &[f64], y: &[f64]) -> f64 {
        let mut a = 1.0;
        for i in 0..x.len() { a += x[i].exp(); }
        let mut b = 1.0;
        for i in 0..y.len() { b += y[i].exp(); }
        a.ln() * b.sqrt()
    }";
    let list = |items: &[f64]| Datum::Array(items.iter().map(|x| Datum::Float(*x)).collect());
    let args = [list(&[0.5, 1.5, -0.25]), list(&[0.5])];
    let [before, after] = check(finished(source, &passes), Stage::Final, reuse::reuse, &args);
    assert_eq!((rooms(&before), rooms(&after)), (2, 0));
    // Another loop comes before; the gradient is longer than what is known; cells change places.
    for other in [
        source.replace("a.ln()", "let mut c = 0.0; for i in 0..x.len() { c += x[i] * a; } c"),
        source.replace("0..x.len()", "0..x.len() - 1"),
        source.replace("x[i]", "x[x.len() - 1 - i]"),
    ] {
        let mut function = finished(&other, &passes);
        assert_eq!(rooms(&function), 2, "{other}");
        reuse::reuse(&mut function);
        assert_eq!(rooms(&function), 1, "{other}");
    }
}
