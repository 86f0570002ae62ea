//! A saddle, found by going down along its ridge: a descent that differentiates another.

use serde::Deserialize;
use tapeless::differentiate;

use super::{Eval, Mode};
use crate::{descent::lowest, timing::repeatedly};

/// The same in all combinations of modes: that of the descent along the ridge, then that of the way up
/// to it.
pub const EVAL: Eval = Eval {
    name: "saddle",
    functions: &[
        ("rr", |input| {
            repeatedly(input, |input, at| *at = saddle(input, Mode::Reverse, Mode::Reverse))
        }),
        ("rf", |input| {
            repeatedly(input, |input, at| *at = saddle(input, Mode::Reverse, Mode::Forward))
        }),
        ("fr", |input| {
            repeatedly(input, |input, at| *at = saddle(input, Mode::Forward, Mode::Reverse))
        }),
        ("ff", |input| {
            repeatedly(input, |input, at| *at = saddle(input, Mode::Forward, Mode::Forward))
        }),
    ],
};

/// Where to begin, in both.
#[derive(Deserialize)]
pub struct Input {
    /// A point.
    pub start: [f64; 2],
}

/// Below this, a slope or a step ends the way up.
const TOLERANCE: f64 = 1e-5;

#[differentiate(forward, hessian(product))]
fn height(x: [f64; 2], y: [f64; 2]) -> f64 {
    (x[0] * x[0] + x[1] * x[1]) - (y[0] * y[0] + y[1] * y[1])
}

/// How the height changes with `y`.
#[differentiate(wrt(x, y), forward)]
fn slope(x: [f64; 2], y: [f64; 2], mode: Mode) -> [f64; 2] {
    match mode {
        Mode::Reverse => {
            let (_, (_, slope)) = height_grad(x, y);
            slope
        }
        Mode::Forward => {
            let (_, first) = height_jvp(x, y, [0.0, 0.0], [1.0, 0.0]);
            let (_, second) = height_jvp(x, y, [0.0, 0.0], [0.0, 1.0]);
            [first, second]
        }
    }
}

#[differentiate(forward)]
fn length(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}

/// The highest `y` for an `x`: gradient ascent, with the rule for its rate of
/// [`lowest`].
#[differentiate(wrt(x), forward)]
fn highest(x: [f64; 2], start: [f64; 2], mode: Mode) -> [f64; 2] {
    let mut y = start;
    let mut reached = height(x, y);
    let mut up = slope(x, y, mode);
    let mut rate = 1e-5;
    let mut steps = 0;
    loop {
        if length(up[0], up[1]) <= TOLERANCE {
            return y;
        }
        if steps == 10 {
            rate *= 2.0;
            steps = 0;
            continue;
        }
        let next = [y[0] + rate * up[0], y[1] + rate * up[1]];
        if length(next[0] - y[0], next[1] - y[1]) <= TOLERANCE {
            return y;
        }
        let above = height(x, next);
        if above > reached {
            y = next;
            reached = above;
            up = slope(x, y, mode);
            steps += 1;
        } else {
            rate /= 2.0;
            steps = 0;
        }
    }
}

/// The height of the ridge above `x`.
#[differentiate(wrt(x), forward)]
fn ridge(x: [f64; 2], start: [f64; 2], mode: Mode) -> f64 {
    height(x, highest(x, start, mode))
}

/// The lowest point of the ridge.
fn saddle(input: &Input, descent: Mode, ascent: Mode) -> [f64; 4] {
    let start = input.start;
    let slope = |x: [f64; 2]| match descent {
        Mode::Reverse => ridge_grad(x, start, ascent).1,
        Mode::Forward => {
            [[1.0, 0.0], [0.0, 1.0]].map(|direction| ridge_jvp(x, start, ascent, direction).1)
        }
    };
    let x = lowest(|x| ridge(x, start, ascent), slope, start);
    let y = highest(x, start, ascent);
    [x[0], x[1], y[0], y[1]]
}
