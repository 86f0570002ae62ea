//! Speaks GradBench's protocol on standard input and output.

use std::{
    env,
    io::{self, BufRead, Write},
    process::ExitCode,
};

use gradbench_tapeless::protocol;

const USAGE: &str = "\
Answers the messages of a GradBench eval, one a line, until the input ends.

Usage: gradbench-tapeless";

fn main() -> ExitCode {
    if env::args_os().len() > 1 {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    }
    match answer_all() {
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
