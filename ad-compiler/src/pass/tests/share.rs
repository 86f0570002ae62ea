//! Tests of [`crate::pass::share`].

use super::{check, count, is_op, primal};
use crate::ir::Op;
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::pass::share;

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
fn share_knows_the_length_of_what_was_made_with_it() {
    let lengths = |source: &str| {
        let args = [Datum::floats(&[1.5, -2.0]), Datum::Int(2)];
        let [_, after] = check(primal(source), Stage::Final, share::share, &args);
        count(&after, |stmt| is_op(stmt, |op| matches!(op, Op::Len(_))))
    };
    let body = |change: &str| {
        format!(
            "fn f(x: &[f64], n: usize) -> f64 {{
                let mut a = vec![0.0; n];
                a[0] = x[0];
                {change}
                let mut s = 0.0;
                for i in 0..a.len() {{ s += a[i] * a[i]; }}
                s
            }}"
        )
    };
    assert_eq!(lengths(&body("")), 0);
    assert_eq!(lengths(&body("a.fill(x[1]);")), 0);
    // It becomes another one.
    assert_eq!(lengths(&body("a = vec![x[1]; n + 1];")), 1);
    assert_eq!(lengths(&body("let mut b = vec![x[1]; n + 1]; std::mem::swap(&mut a, &mut b);")), 1);
}
