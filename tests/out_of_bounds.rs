//! The companions panic where the function does, and nowhere else: whatever the ranges of its loops
//! and the lengths of its arguments. Views of what a loop walks along are within bounds if and only if
//! each iteration is.

#![allow(clippy::needless_range_loop, clippy::reversed_empty_ranges, reason = "as users write")]

use std::panic::{AssertUnwindSafe, catch_unwind};

use tapeless::differentiate;

#[differentiate]
fn stencil(x: &[f64], c: f64, lo: usize, hi: usize) -> f64 {
    let mut y = vec![0.0; x.len()];
    for i in lo..hi {
        y[i] = c * (x[i - 1] - 2.0 * x[i] + x[i + 1]) + x[i] * x[i];
    }
    let mut sum = 0.0;
    for i in 0..y.len() {
        sum += y[i] * y[i];
    }
    sum
}

#[differentiate]
fn rows(a: &[f64], x: &[f64], rows: usize, columns: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..rows {
        let mut y = 0.0;
        for j in 0..columns {
            y += a[i * columns + j] * x[j];
        }
        sum += y * y;
    }
    sum
}

#[differentiate]
fn inclusive(x: &[f64], y: &[f64], lo: usize, hi: usize) -> f64 {
    let mut sum = 0.0;
    for i in (lo..=hi).rev() {
        sum += x[i] * y[i] * y[i];
    }
    sum
}

#[differentiate]
fn shifted(x: &[f64], base: usize, lo: usize, hi: usize) -> f64 {
    let mut sum = 1.0;
    for i in lo..hi {
        sum += x[base + i - 2] * x[i] * (i as f64);
    }
    sum
}

#[differentiate]
fn written(x: &mut [f64], n: usize, from: usize) -> f64 {
    for i in 0..n {
        x[from + i] *= 0.5;
    }
    let mut sum = 0.0;
    for i in 0..n {
        if i > 1 {
            sum += x[i];
        }
        sum += x[i + 1] * x[i + 1];
    }
    sum
}

/// Whether it panics.
fn panics<T>(run: impl FnOnce() -> T) -> bool {
    catch_unwind(AssertUnwindSafe(run)).is_err()
}

/// Every small range, for every small length.
fn each_range(mut check: impl FnMut(&[f64], usize, usize)) {
    let x = [0.5, -1.5, 2.0, 0.25, 3.0, -0.75];
    for length in 0..=x.len() {
        for lo in 0..8 {
            for hi in 0..8 {
                check(&x[..length], lo, hi);
            }
        }
    }
}

#[test]
fn ranges_of_loops() {
    std::panic::set_hook(Box::new(|_| {}));
    let mut both = [0, 0];
    let mut same = |function: bool, companion: bool, at: &dyn std::fmt::Debug| {
        assert_eq!(function, companion, "{at:?}");
        both[usize::from(function)] += 1;
    };
    each_range(|x, lo, hi| {
        let at = (x.len(), lo, hi);
        same(
            panics(|| stencil(x, 0.3, lo, hi)),
            panics(|| stencil_grad(x, 0.3, lo, hi)),
            &("stencil", at),
        );
        same(
            panics(|| stencil(x, 0.3, lo, hi)),
            panics(|| stencil_vjp(x, 0.3, lo, hi).1(1.0)),
            &("stencil, vjp", at),
        );
        same(
            panics(|| rows(x, &x[..2.min(x.len())], lo, hi)),
            panics(|| rows_grad(x, &x[..2.min(x.len())], lo, hi)),
            &("rows", at),
        );
        same(
            panics(|| inclusive(x, &x[..4.min(x.len())], lo, hi)),
            panics(|| inclusive_grad(x, &x[..4.min(x.len())], lo, hi)),
            &("inclusive", at),
        );
        for base in [0, 2, 3] {
            same(
                panics(|| shifted(x, base, lo, hi)),
                panics(|| shifted_grad(x, base, lo, hi)),
                &("shifted", base, at),
            );
        }
        same(
            panics(|| written(&mut x.to_vec(), lo, hi)),
            panics(|| written_grad(&mut x.to_vec(), lo, hi)),
            &("written", at),
        );
    });
    let _ = std::panic::take_hook();
    assert!(both[0] > 100 && both[1] > 100, "{both:?}");
}
