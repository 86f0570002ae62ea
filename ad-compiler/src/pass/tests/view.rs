//! Tests of [`crate::pass::view`].

use syn::ItemFn;

use super::{SHAPELESS, STENCIL, check, count, finished, outcome};
use crate::args::Args;
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt, Tree};
use crate::pass::{Passes, view};

fn views(function: &Function) -> usize {
    count(function, |stmt| matches!(stmt, Stmt::Declare { init: Some(Tree::Ref(..)), .. }))
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
