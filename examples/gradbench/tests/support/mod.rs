//! The tool as a process.

use std::{
    io::{BufRead, BufReader, Lines, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};

/// The tool, running.
pub struct Tool {
    process: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    messages: u64,
}

impl Tool {
    pub fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_gradbench-tapeless"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = process.stdin.take().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, input, output, messages: 0 }
    }

    /// Sends a line; its answer.
    pub fn line(&mut self, line: &str) -> Value {
        writeln!(self.input, "{line}").unwrap();
        serde_json::from_str(&self.output.next().unwrap().unwrap()).unwrap()
    }

    /// Sends a message, to which it adds an `id`; the answer, which has the same.
    pub fn message(&mut self, mut message: Value) -> Value {
        let id = json!(self.messages);
        self.messages += 1;
        message["id"] = id.clone();
        let answer = self.line(&message.to_string());
        assert_eq!(answer["id"], id);
        answer
    }

    /// The output of a function at an input, to which it adds how often to run where that is asked for.
    #[track_caller]
    pub fn evaluate(&mut self, module: &str, function: &str, input: &Value) -> Value {
        let mut input = input.clone();
        if input.is_object() {
            input["min_runs"] = json!(2);
            input["min_seconds"] = json!(0);
        }
        let runs = if input.is_object() { 2 } else { 1 };
        let answer = self.message(
            json!({ "kind": "evaluate", "module": module, "function": function, "input": input }),
        );
        assert_eq!(answer["success"], true, "{module} {function}: {}", answer["error"]);
        assert_eq!(answer["timings"].as_array().map(Vec::len), Some(runs), "{module} {function}");
        answer["output"].clone()
    }

    /// Ends the input: then the tool ends, too.
    pub fn end(mut self) {
        drop(self.input);
        assert!(self.output.next().is_none());
        assert!(self.process.wait().unwrap().success());
    }
}
