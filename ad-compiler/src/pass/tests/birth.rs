//! Tests of [`crate::pass::birth`].

use super::{SHAPELESS, check, count, finished, outcome};
use crate::ir::eval::Datum;
use crate::ir::print::print;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::{Passes, birth};

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
        // the first of two cells; not always; more than once; its own neighbour
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
fn birth_does_not_store_a_sum_that_is_read_once() {
    let passes = Passes { birth: false, ..SHAPELESS };
    let stores = |between: &str| {
        let source = format!(
            "fn f(x: &[f64], n: usize, steps: usize) -> f64 {{
                let mut a = vec![0.0; n];
                let mut s = 1.0;
                for t in 0..steps {{
                    for i in 0..n {{ a[i] = x[i] * s; s += a[i] * a[i]; }}
                    {between}
                    for i in 0..n {{ s += a[i] * 0.1; }}
                }}
                s * s
            }}"
        );
        let args = [Datum::floats(&[0.5, -1.0, 0.25]), Datum::Int(3), Datum::Int(2)];
        let [_, after] = check(finished(&source, &passes), Stage::Final, birth::birth, &args);
        births(&after)
    };
    // `d_x` is added to; of `d_a`, what is stored is added to in the sum alone.
    assert_eq!(stores(""), [1, 1, 0]);
    // The first element is added to after the loop that stores it.
    assert_eq!(stores("s += a[0];"), [2, 1, 0]);
}

#[test]
fn birth_puts_parts_together() {
    let passes = Passes { birth: false, ..SHAPELESS };
    let adjoints = |ends: &str, body: &str| {
        let source = format!(
            "fn f(x: &[f64], n: usize, steps: usize) -> f64 {{
                let mut u = vec![0.0; n];
                let mut next = vec![0.0; n];
                let mut s = 0.0;
                for i in 0..n {{ u[i] = x[i]; }}
                for t in 0..steps {{
                    {ends}
                    for i in 1..n - 1 {{ {body} }}
                    for i in 0..n {{ u[i] = next[i]; }}
                }}
                for i in 0..n {{ s += u[i] * u[i]; }}
                s
            }}"
        );
        for n in [2, 3, 5] {
            let x = Datum::floats(&[0.5, -1.0, 0.25, 2.0, 0.75][..n]);
            let args = [x, Datum::Int(n as i128), Datum::Int(2)];
            let function = finished(&source, &passes);
            check(function, Stage::Final, birth::birth, &args);
        }
        let mut function = finished(&source, &passes);
        birth::birth(&mut function);
        births(&function)
    };
    let inner = "next[i] = u[i - 1] + u[i + 1];";
    // Both ends and what is between them clear all of `d_next`, which is stored then. One of the ends may be
    // the other one, and is cleared still, as `d_u` is. `d_x` is added to.
    let [added, stored, cleared] = adjoints("next[0] = u[0]; next[n - 1] = u[n - 1];", inner);
    assert_eq!([added, stored, cleared], [5, 2, 2]);
    // An end is missing, or what is between does not begin at the other one.
    assert_eq!(adjoints("next[0] = u[0];", inner), [5, 1, 3]);
    let shifted = "next[i - 1] = u[i - 1] + u[i + 1];";
    assert_eq!(adjoints("next[0] = u[0]; next[n - 1] = u[n - 1];", shifted), [6, 1, 4]);
}

#[test]
fn birth_stores_along_a_part() {
    let passes = Passes { birth: false, ..SHAPELESS };
    let source = "fn f(x: &[f64], n: usize) -> f64 {
        let mut a = vec![x[0]; n];
        let mut s = 1.0;
        for i in 1..n { s += a[i - 1] * 2.0; }
        for i in 1..n { a[i] = x[i]; }
        for i in 1..n { s += a[i] * a[i]; }
        s * s
    }";
    let args = [Datum::floats(&[0.5, -1.0, 0.25, 2.0]), Datum::Int(4)];
    let [before, after] = check(finished(source, &passes), Stage::Final, birth::birth, &args);
    assert_eq!(births(&before)[1] + 1, births(&after)[1]);
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
