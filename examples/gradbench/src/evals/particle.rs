//! A charged particle, to be steered through the origin: a gradient of a function that follows
//! another gradient.

use serde::Deserialize;
use tapeless::differentiate;

use super::{Eval, Mode};
use crate::{descent::lowest, timing::repeatedly};

/// The same in all combinations of modes: that of the descent, then that of the force.
pub const EVAL: Eval = Eval {
    name: "particle",
    functions: &[
        ("rr", |input| {
            repeatedly(input, |input, w| *w = steered(input, Mode::Reverse, Mode::Reverse))
        }),
        ("rf", |input| {
            repeatedly(input, |input, w| *w = steered(input, Mode::Reverse, Mode::Forward))
        }),
        ("fr", |input| {
            repeatedly(input, |input, w| *w = steered(input, Mode::Forward, Mode::Reverse))
        }),
        ("ff", |input| {
            repeatedly(input, |input, w| *w = steered(input, Mode::Forward, Mode::Forward))
        }),
    ],
};

/// Where to begin.
#[derive(Deserialize)]
pub struct Input {
    /// How far the first charge is below (10, 10).
    pub w: f64,
}

/// How long a step takes.
const STEP: f64 = 0.1;

/// The potential at `x` of two charges, of which `w` moves the first.
#[differentiate(forward, hessian(product))]
fn potential(x: [f64; 2], w: f64) -> f64 {
    let mut sum = 0.0;
    for charge in [[10.0, 10.0 - w], [10.0, 0.0]] {
        let (dx, dy) = (x[0] - charge[0], x[1] - charge[1]);
        sum += 1.0 / (dx * dx + dy * dy).sqrt();
    }
    sum
}

/// The force on the particle: down the potential.
#[differentiate(wrt(x, w), forward)]
fn force(x: [f64; 2], w: f64, mode: Mode) -> [f64; 2] {
    match mode {
        Mode::Reverse => {
            let (_, (slope, _)) = potential_grad(x, w);
            [-slope[0], -slope[1]]
        }
        Mode::Forward => {
            let (_, along_x) = potential_jvp(x, w, [1.0, 0.0], 0.0);
            let (_, along_y) = potential_jvp(x, w, [0.0, 1.0], 0.0);
            [-along_x, -along_y]
        }
    }
}

/// By how much the particle misses the origin, squared.
#[differentiate(wrt(w), forward)]
fn miss(w: f64, mode: Mode) -> f64 {
    let mut position = [0.0, 8.0];
    let mut velocity = [0.75, 0.0];
    loop {
        let force = force(position, w, mode);
        for i in 0..2 {
            position[i] += STEP * velocity[i];
        }
        if position[1] <= 0.0 {
            // Back along the last step, to where the axis was crossed.
            let since = -position[1] / velocity[1];
            let crossing = position[0] + since * velocity[0];
            return crossing * crossing;
        }
        for i in 0..2 {
            velocity[i] += STEP * force[i];
        }
    }
}

/// The `w` that steers the particle through the origin.
fn steered(input: &Input, descent: Mode, force: Mode) -> f64 {
    let slope = |[w]: [f64; 1]| match descent {
        Mode::Reverse => [miss_grad(w, force).1],
        Mode::Forward => [miss_jvp(w, force, 1.0).1],
    };
    lowest(|[w]| miss(w, force), slope, [input.w])[0]
}
