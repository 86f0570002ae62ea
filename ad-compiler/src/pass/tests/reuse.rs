//! Tests of [`crate::pass::reuse`].

use super::{check, count, finished};
use crate::ir::eval::Datum;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt, Tree};
use crate::pass::{Passes, reuse};

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
