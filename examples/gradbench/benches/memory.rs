//! How much memory each derivative allocates at its peak, its result included, and how much its
//! function does.
//!
//! A bench of its own, for counting takes time.

mod support;

use allocation_counter::measure;
use gradbench_tapeless::workloads;

fn main() {
    let Some(part) = support::asked_for() else { return };
    println!("| workload | function | derivative |");
    println!("|---|--:|--:|");
    for workload in workloads::named(&part) {
        let pair = (workload.pair)();
        let megabytes = |run: Box<dyn FnMut()>| measure(run).bytes_max as f64 / 1e6;
        let (function, derivative) = (megabytes(pair.function), megabytes(pair.derivative));
        println!("| {} | {function:.2} MB | {derivative:.2} MB |", workload.name);
    }
}
