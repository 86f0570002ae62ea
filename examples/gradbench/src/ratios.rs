//! How long each derivative takes, over how long its function takes.
//!
//! ```text
//! workload   function   derivative   ratio   of the fastest   aim   memory
//! ```
//!
//! Both are run in turn, so that whatever else the machine does meets both; the medians are
//! compared, and once more the fastest runs, which a busy machine disturbs least. The memory is what the derivative has allocated at its peak, beyond the function.

use std::{
    hint::black_box,
    io::{self, Write},
    time::{Duration, Instant},
};

use allocation_counter::measure;

use crate::{
    evals::{ba, det, gmm, kmeans, llsq, lse, lstm, ode},
    workloads,
};

/// For how long a workload is measured, in rounds of one run of each.
const LONG_ENOUGH: Duration = Duration::from_secs(1);
/// And how many rounds it is at least.
const ROUNDS: usize = 9;

/// One line of the table.
struct Workload {
    name: &'static str,
    /// The ratio that generated code should reach.
    aim: f64,
    compare: fn() -> Compared,
}

/// What was measured of a function and its derivative.
struct Compared {
    /// In order.
    functions: Vec<Duration>,
    /// In order.
    derivatives: Vec<Duration>,
    /// Bytes.
    memory: i64,
}

const WORKLOADS: &[Workload] = &[
    Workload {
        name: "gmm d=10 k=25 n=1000",
        aim: 1.9,
        compare: || compare(&workloads::gmm(10, 25, 1000), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "gmm d=20 k=50 n=1000",
        aim: 1.9,
        compare: || compare(&workloads::gmm(20, 50, 1000), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "gmm d=64 k=50 n=1000",
        aim: 2.3,
        compare: || compare(&workloads::gmm(64, 50, 1000), gmm::objective, gmm::jacobian),
    },
    Workload {
        name: "lstm l=2 c=1024",
        aim: 2.0,
        compare: || compare(&workloads::lstm(2, 1024), lstm::objective, lstm::jacobian),
    },
    Workload {
        name: "lstm l=4 c=4096",
        aim: 2.0,
        compare: || compare(&workloads::lstm(4, 4096), lstm::objective, lstm::jacobian),
    },
    Workload {
        name: "ba1, one product each",
        aim: 2.5,
        compare: || compare(&workloads::ba(), ba::objective, ba::products),
    },
    Workload {
        name: "ba1, sparse Jacobian",
        aim: 4.0,
        compare: || compare(&workloads::ba(), ba::objective, ba::jacobian),
    },
    Workload {
        name: "kmeans k=100 n=10000 d=8, gradient",
        aim: 1.5,
        compare: || compare(&workloads::kmeans(100, 10_000, 8), kmeans::cost, kmeans::gradient),
    },
    Workload {
        name: "det l=9",
        aim: 3.0,
        compare: || compare(&workloads::det(9), det::primal, det::gradient),
    },
    Workload {
        name: "llsq n=4096 m=128",
        aim: 1.5,
        compare: || compare(&workloads::llsq(4096, 128), llsq::primal, llsq::gradient),
    },
    Workload {
        name: "lse n=640000",
        aim: 1.2,
        compare: || compare(&workloads::lse(640_000), lse::primal, lse::gradient),
    },
    Workload {
        name: "ode n=200 s=1000",
        aim: 3.0,
        compare: || compare(&workloads::ode(200, 1000), ode::primal, ode::gradient),
    },
];

fn compare<I, P: Default, D: Default>(
    input: &I,
    function: fn(&I, &mut P),
    derivative: fn(&I, &mut D),
) -> Compared {
    let (mut value, mut derived) = (P::default(), D::default());
    let of_function = measure(|| function(black_box(input), &mut value));
    let of_derivative = measure(|| derivative(black_box(input), &mut derived));
    let (mut functions, mut derivatives) = (Vec::new(), Vec::new());
    let start = Instant::now();
    while functions.len() < ROUNDS || start.elapsed() < LONG_ENOUGH {
        functions.push(timed(|| function(black_box(input), black_box(&mut value))));
        derivatives.push(timed(|| derivative(black_box(input), black_box(&mut derived))));
    }
    functions.sort_unstable();
    derivatives.sort_unstable();
    Compared {
        functions,
        derivatives,
        memory: of_derivative.bytes_max as i64 - of_function.bytes_max as i64,
    }
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// Prints the table of the workloads that have `part` in their names, as each is measured.
pub fn print(part: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "| workload | function | derivative | ratio | of the fastest | aim | memory |")?;
    writeln!(out, "|---|--:|--:|--:|--:|--:|--:|")?;
    for workload in WORKLOADS.iter().filter(|workload| workload.name.contains(part)) {
        let Compared { functions, derivatives, memory } = (workload.compare)();
        let median = |times: &[Duration]| times[times.len() / 2].as_secs_f64();
        let (function, derivative) = (median(&functions), median(&derivatives));
        writeln!(
            out,
            "| {} | {:.3} ms | {:.3} ms | {:.2} | {:.2} | {:.1} | {:.2} MB |",
            workload.name,
            1e3 * function,
            1e3 * derivative,
            derivative / function,
            derivatives[0].as_secs_f64() / functions[0].as_secs_f64(),
            workload.aim,
            memory as f64 / 1e6,
        )?;
        out.flush()?;
    }
    Ok(())
}
