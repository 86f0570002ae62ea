//! Tests of [`crate::pass::skip`].

use super::{SHAPELESS, buffers, check, count, finished, outcome};
use crate::ir::eval::Datum;
use crate::ir::print::print;
use crate::ir::verify::Stage;
use crate::ir::{Function, Stmt};
use crate::pass::{Passes, skip};

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
