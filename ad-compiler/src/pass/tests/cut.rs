//! Tests of [`crate::adjoint::keep`] and its minimum cut.

use super::{SHAPELESS, finished, kept, outcome};
use crate::ir::eval::Datum;
use crate::ir::print::print;
use crate::ir::verify::Stage;
use crate::ir::{Capacity, Stmt};

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
