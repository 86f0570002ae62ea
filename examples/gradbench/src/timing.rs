//! Runs a function as often as an input asks for, and takes the time of each run.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::{RawValue, to_raw_value};

/// What became of the runs of one function on one input.
pub struct Evaluation {
    /// The last run's.
    pub output: Box<RawValue>,
    /// Of each run.
    pub nanoseconds: Vec<u128>,
}

/// How often an input asks to be evaluated: until both are reached.
#[derive(Deserialize)]
struct Runs {
    min_runs: usize,
    min_seconds: f64,
}

/// Evaluates an input with the fields `min_runs` and `min_seconds`.
///
/// The output is handed from run to run, so that its memory is used again.
pub fn repeatedly<I: DeserializeOwned, O: Default + Serialize>(
    input: &str,
    evaluate: fn(&I, &mut O),
) -> serde_json::Result<Evaluation> {
    run(input, evaluate, serde_json::from_str(input)?)
}

/// Evaluates an input without such fields.
pub fn once<I: DeserializeOwned, O: Default + Serialize>(
    input: &str,
    evaluate: fn(&I, &mut O),
) -> serde_json::Result<Evaluation> {
    run(input, evaluate, Runs { min_runs: 1, min_seconds: 0.0 })
}

fn run<I: DeserializeOwned, O: Default + Serialize>(
    input: &str,
    evaluate: fn(&I, &mut O),
    runs: Runs,
) -> serde_json::Result<Evaluation> {
    let input = serde_json::from_str(input)?;
    let mut output = O::default();
    let mut nanoseconds = Vec::new();
    let mut elapsed = Duration::ZERO;
    while nanoseconds.len() < runs.min_runs.max(1) || elapsed.as_secs_f64() < runs.min_seconds {
        let start = Instant::now();
        evaluate(&input, &mut output);
        let time = start.elapsed();
        nanoseconds.push(time.as_nanos());
        elapsed += time;
    }
    Ok(Evaluation { output: to_raw_value(&output)?, nanoseconds })
}
