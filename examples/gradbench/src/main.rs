//! Speaks GradBench's protocol on standard input and output, or prints how the derivatives compare
//! with the functions:
//!
//! ```sh
//! cargo run --release -p gradbench-tapeless
//! cargo run --release -p gradbench-tapeless -- --ratios
//! ```

use std::{
    env,
    io::{self, BufRead, Write},
    process::ExitCode,
};

use gradbench_tapeless::{protocol, ratios};

const USAGE: &str = "\
Answers the messages of a GradBench eval, one a line, until the input ends.

Usage: gradbench-tapeless [--ratios [NAME]]

  --ratios  prints the time of each derivative over that of its function instead,
            of the workloads that have NAME in their name if there is one";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [] => answer_all(),
        ["--ratios"] => ratios::print(""),
        ["--ratios", name] => ratios::print(name),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    match done {
        // The other side has closed its end: it wants no more.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn answer_all() -> io::Result<()> {
    let mut output = io::stdout().lock();
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            serde_json::to_writer(&mut output, &protocol::answer(&line))?;
            output.write_all(b"\n")?;
            output.flush()?;
        }
        line.clear();
    }
    Ok(())
}
