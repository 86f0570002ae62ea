//! Tests of [`crate::pass::history`].

use super::{SHAPELESS, buffers, check, finished};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::pass::history;

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
