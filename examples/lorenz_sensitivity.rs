//! How a trajectory of the Lorenz system depends on where it starts and on a parameter, by forward
//! mode.
//!
//! `#[differentiate(forward)]` on the function that integrates the system writes `flow_jvp`: the
//! same steps, with a tangent carried beside the state. Nothing is recorded, so that a run may be
//! as long as one likes. From it come the sensitivities, checked against differences while those
//! are any good, and, over a long run, the largest Lyapunov exponent: the rate at which neighbouring
//! trajectories part, the logarithm of the tangent's growth per unit of time.
//!
//! ```sh
//! cargo run --release --example lorenz_sensitivity
//! cargo run --release --example lorenz_sensitivity -- --help
//! ```

#[path = "support/options.rs"]
mod options;

use std::{process::ExitCode, time::Instant};

use options::Options;
use tapeless::differentiate;

const USAGE: &str = "\
Sensitivities of a trajectory of the Lorenz system, and its largest Lyapunov exponent.

Usage: lorenz_sensitivity [--short]

  --short  follow the trajectory for 2000 units of time instead of 50000";

const SIGMA: f64 = 10.0;
const BETA: f64 = 8.0 / 3.0;
const RHO: f64 = 28.0;

/// The length of a step of the integrator.
const STEP: f64 = 0.01;

/// The largest Lyapunov exponent at these parameters (Viswanath, "Lyapunov exponents from random
/// Fibonacci sequences to the Lorenz equations", 1998).
const KNOWN_EXPONENT: f64 = 0.9056;

/// Where the state is heading.
#[differentiate(forward)]
fn velocity(state: [f64; 3], rho: f64) -> [f64; 3] {
    let [x, y, z] = state;
    [SIGMA * (y - x), x * (rho - z) - y, x * y - BETA * z]
}

/// `state + length · direction`
#[differentiate(forward)]
fn moved(state: [f64; 3], length: f64, direction: [f64; 3]) -> [f64; 3] {
    let mut end = state;
    for i in 0..3 {
        end[i] += length * direction[i];
    }
    end
}

/// The state after some steps of the classic method of Runge and Kutta.
#[differentiate(forward)]
fn flow(start: [f64; 3], rho: f64, steps: usize) -> [f64; 3] {
    let mut state = start;
    for _ in 0..steps {
        let k1 = velocity(state, rho);
        let k2 = velocity(moved(state, 0.5 * STEP, k1), rho);
        let k3 = velocity(moved(state, 0.5 * STEP, k2), rho);
        let k4 = velocity(moved(state, STEP, k3), rho);
        for i in 0..3 {
            state[i] += STEP / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]);
        }
    }
    state
}

fn main() -> ExitCode {
    match options::parse(USAGE, []) {
        Ok(Options { short, paths: [] }) => {
            // Onto the attractor first.
            let start = flow([1.0, 1.0, 1.0], RHO, 5000);
            sensitivities(start);
            lyapunov(start, if short { 2000 } else { 50_000 });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// To the first coordinate of the start and to ρ, beside central differences.
fn sensitivities(start: [f64; 3]) {
    println!("sensitivity of the state, as the length of its derivative (differences):\n");
    println!("{:>5}{:>35}{:>35}", "time", "to the start's x", "to ρ");
    for time in [1, 2, 5, 10, 20, 30, 40] {
        let steps = time * 100;
        let (state, by_x) = flow_jvp(start, RHO, steps, [1.0, 0.0, 0.0], 0.0);
        let (_, by_rho) = flow_jvp(start, RHO, steps, [0.0; 3], 1.0);
        assert_eq!(state, flow(start, RHO, steps), "the value is that of the function");

        let [x, y, z] = start;
        let x_difference = difference(|h| flow([x + h, y, z], RHO, steps));
        let rho_difference = difference(|h| flow(start, RHO + h, steps));
        println!(
            "{time:5}{:20.6e} ({:.6e}){:20.6e} ({:.6e})",
            norm(by_x),
            norm(x_difference),
            norm(by_rho),
            norm(rho_difference),
        );
        // As far as differences reach: later the trajectories have parted for good.
        if time <= 5 {
            for (derivative, difference) in [(by_x, x_difference), (by_rho, rho_difference)] {
                let error = norm(moved(derivative, -1.0, difference));
                assert!(error < 1e-6 * norm(derivative), "{derivative:?} {difference:?}");
            }
        }
    }
    println!("\nDifferences with h = {H:e} stop at the size of the attractor over h.\n");
}

const H: f64 = 1e-6;

fn difference(at: impl Fn(f64) -> [f64; 3]) -> [f64; 3] {
    moved([0.0; 3], 0.5 / H, moved(at(H), -1.0, at(-H)))
}

/// The mean rate at which a tangent grows; it is brought back to length 1 after each unit of time.
fn lyapunov(start: [f64; 3], time: usize) {
    let clock = Instant::now();
    let (mut state, mut tangent) = (start, [1.0, 0.0, 0.0]);
    let mut sum = 0.0;
    println!("largest Lyapunov exponent:");
    for unit in 1..=time {
        (state, tangent) = flow_jvp(state, RHO, 100, tangent, 0.0);
        let growth = norm(tangent);
        sum += growth.ln();
        tangent = tangent.map(|t| t / growth);
        if unit % (time / 5) == 0 {
            println!("  time {unit:6}: {:.4}", sum / unit as f64);
        }
    }
    let exponent = sum / time as f64;
    // The mean of weakly dependent rates: its error falls with the root of their number.
    let tolerance = 1.0 / (time as f64).sqrt();
    println!(
        "known: {KNOWN_EXPONENT}; {} steps in {:.0} ms",
        100 * time,
        1e3 * clock.elapsed().as_secs_f64(),
    );
    assert!((exponent - KNOWN_EXPONENT).abs() < tolerance, "{exponent}");
}

fn norm(v: [f64; 3]) -> f64 {
    v.iter().map(|x| x * x).sum::<f64>().sqrt()
}
