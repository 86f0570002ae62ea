//! What the benches run: functions and their derivatives, at sizes of GradBench.

use std::{hint::black_box, rc::Rc};

use crate::{
    evals::{ba, det, gmm, ht, kmeans, llsq, lse, lstm, ode},
    inputs,
};

/// A function at an input, beside its derivative.
pub struct Workload {
    /// The eval and the size.
    pub name: &'static str,
    /// What the derivative should cost, in times of the function.
    pub aim: f64,
    /// Makes the input.
    pub pair: fn() -> Pair,
}

/// Both, on one input; what they put out is kept, so that its memory is used again.
pub struct Pair {
    /// Runs the function.
    pub function: Box<dyn FnMut()>,
    /// Runs the derivative.
    pub derivative: Box<dyn FnMut()>,
}

/// Those that have `part` in their names.
pub fn named(part: &str) -> impl Iterator<Item = &'static Workload> {
    WORKLOADS.iter().filter(move |workload| workload.name.contains(part))
}

const WORKLOADS: &[Workload] = &[
    Workload {
        name: "gmm d=10 k=25 n=1000",
        aim: 1.9,
        pair: || pair(inputs::gmm(10, 25, 1000, 1.0), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "gmm d=20 k=50 n=1000",
        aim: 1.9,
        pair: || pair(inputs::gmm(20, 50, 1000, 1.0), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "gmm d=64 k=50 n=1000",
        aim: 2.3,
        pair: || pair(inputs::gmm(64, 50, 1000, 1.0), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "gmm d=64 k=50 n=1000, without underflow",
        aim: 2.3,
        pair: || pair(inputs::gmm(64, 50, 1000, 0.1), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "ht n=544, 26 directions",
        aim: 5.0,
        pair: || pair(inputs::ht(544, false), ht::objective, ht::jacobian),
    },
    Workload {
        name: "ht n=544 in triangles, 28 directions",
        aim: 4.0,
        pair: || pair(inputs::ht(544, true), ht::objective, ht::jacobian),
    },
    Workload {
        name: "lstm l=2 c=1024",
        aim: 2.0,
        pair: || pair(inputs::lstm(2, 1024), lstm::objective, lstm::jacobian),
    },
    Workload {
        name: "lstm l=4 c=4096",
        aim: 2.0,
        pair: || pair(inputs::lstm(4, 4096), lstm::objective, lstm::jacobian),
    },
    Workload {
        name: "ba1, one product each",
        aim: 2.5,
        pair: || pair(inputs::ba(), ba::objective, ba::products),
    },
    Workload {
        name: "ba1, sparse Jacobian",
        aim: 4.0,
        pair: || pair(inputs::ba(), ba::objective, ba::jacobian),
    },
    Workload {
        name: "kmeans k=100 n=10000 d=8, gradient",
        aim: 1.5,
        pair: || pair(inputs::kmeans(100, 10_000, 8), kmeans::cost, kmeans::gradient),
    },
    Workload {
        name: "kmeans k=100 n=10000 d=8, step over gradient",
        aim: 1.5,
        pair: || pair(inputs::kmeans(100, 10_000, 8), kmeans::gradient, kmeans::direction),
    },
    Workload {
        name: "det l=9",
        aim: 3.0,
        pair: || pair(inputs::det(9), det::primal, det::gradient),
    },
    Workload {
        name: "llsq n=4096 m=128",
        aim: 1.5,
        pair: || pair(inputs::llsq(4096, 128), llsq::primal, llsq::gradient),
    },
    Workload {
        name: "lse n=640000",
        aim: 1.2,
        pair: || pair(inputs::lse(640_000), lse::primal, lse::gradient),
    },
    Workload {
        name: "ode n=200 s=1000",
        aim: 3.0,
        pair: || pair(inputs::ode(200, 1000), ode::primal, ode::gradient),
    },
];

fn pair<I: 'static, P: Default + 'static, D: Default + 'static>(
    input: I,
    function: fn(&I, &mut P),
    derivative: fn(&I, &mut D),
) -> Pair {
    let input = Rc::new(input);
    Pair { function: run(Rc::clone(&input), function), derivative: run(input, derivative) }
}

fn run<I: 'static, O: Default + 'static>(input: Rc<I>, f: fn(&I, &mut O)) -> Box<dyn FnMut()> {
    let mut output = O::default();
    Box::new(move || f(black_box(&input), black_box(&mut output)))
}
