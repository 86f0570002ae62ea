//! How long each derivative takes, over how long its function takes.
//!
//! ```text
//! workload   function   derivative   ratio   of the fastest   aim
//! ```
//!
//! Both are run in turn, so that whatever else the machine does meets both; the medians are
//! compared, and once more the fastest runs, which a busy machine disturbs least.

mod support;

use std::time::{Duration, Instant};

use gradbench_tapeless::workloads::{self, Pair};

/// For how long a workload is measured, in rounds of one run of each.
const LONG_ENOUGH: Duration = Duration::from_secs(1);
/// And how many rounds it is at least.
const ROUNDS: usize = 9;

fn main() {
    let Some(part) = support::asked_for() else { return };
    println!("| workload | function | derivative | ratio | of the fastest | aim |");
    println!("|---|--:|--:|--:|--:|--:|");
    for workload in workloads::named(&part) {
        let (functions, derivatives) = measure((workload.pair)());
        let (function, derivative) = (median(&functions), median(&derivatives));
        println!(
            "| {} | {:.3} ms | {:.3} ms | {:.2} | {:.2} | {:.1} |",
            workload.name,
            1e3 * function,
            1e3 * derivative,
            derivative / function,
            derivatives[0].as_secs_f64() / functions[0].as_secs_f64(),
            workload.aim,
        );
    }
}

/// The times of both, each in order.
fn measure(Pair { mut function, mut derivative }: Pair) -> (Vec<Duration>, Vec<Duration>) {
    function();
    derivative();
    let (mut functions, mut derivatives) = (Vec::new(), Vec::new());
    let start = Instant::now();
    while functions.len() < ROUNDS || start.elapsed() < LONG_ENOUGH {
        functions.push(time(&mut function));
        derivatives.push(time(&mut derivative));
    }
    functions.sort_unstable();
    derivatives.sort_unstable();
    (functions, derivatives)
}

fn time(run: &mut dyn FnMut()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// In seconds, of times in order.
fn median(times: &[Duration]) -> f64 {
    times[times.len() / 2].as_secs_f64()
}
