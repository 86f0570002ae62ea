//! Tests of [`crate::pass::rows`] and [`crate::pass::stack`].

use super::{SHAPELESS, count, finished};
use crate::ir::verify::{Stage, verify_with};
use crate::ir::{Capacity, Function, Stmt, Trip};
use crate::pass::{Passes, rows, stack};

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
