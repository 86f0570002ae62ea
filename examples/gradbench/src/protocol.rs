//! GradBench's messages and the answers to them.
//!
//! ```text
//! {"id": 0, "kind": "start", "eval": "hello"}         {"id": 0, "tool": "tapeless"}
//! {"id": 1, "kind": "define", "module": "hello"}      {"id": 1, "success": true}
//! {"id": 2, "kind": "evaluate", "module": "hello",    {"id": 2, "success": true, "output": 9.0,
//!  "function": "square", "input": 3}                   "timings": [{"name": "evaluate", …}]}
//! ```
//!
//! Whatever a line says, it is answered, for the other side waits. A message that cannot be
//! understood has `"success": false` and an error in its answer, and the `"id"` it came with;
//! `null` where that is what could not be understood.

use std::{
    any::Any,
    panic::{self, AssertUnwindSafe},
};

use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};

use crate::{evals, timing::Evaluation};

/// What a tool reads of any message before it knows which it is.
#[derive(Deserialize)]
struct Message<'a> {
    id: Value,
    kind: String,
    module: Option<String>,
    function: Option<String>,
    #[serde(borrow)]
    input: Option<&'a RawValue>,
}

/// The answer to a message.
#[derive(Serialize)]
pub struct Answer {
    id: Value,
    #[serde(flatten)]
    said: Said,
}

/// What an answer says beside its `"id"`.
#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    Started { tool: &'static str },
    Defined { success: bool },
    Evaluated { success: bool, output: Box<RawValue>, timings: Vec<Timing> },
    Failed { success: bool, error: String },
    Acknowledged {},
}

#[derive(Serialize)]
struct Timing {
    name: &'static str,
    nanoseconds: u128,
}

/// Does what the message in `line` asks for.
pub fn answer(line: &[u8]) -> Answer {
    let message: Message = match serde_json::from_slice(line) {
        Ok(message) => message,
        Err(error) => {
            let line: Value = serde_json::from_slice(line).unwrap_or_default();
            return Answer { id: line["id"].clone(), said: failed(error.to_string()) };
        }
    };
    let said = match message.kind.as_str() {
        "start" => Said::Started { tool: "tapeless" },
        "define" => define(&message),
        "evaluate" => evaluate(&message),
        // Only definitions and evaluations need more than an acknowledgement.
        _ => Said::Acknowledged {},
    };
    Answer { id: message.id, said }
}

fn define(message: &Message) -> Said {
    match message.module.as_deref() {
        Some(module) if evals::find(module).is_some() => Said::Defined { success: true },
        Some(module) => failed(format!("unknown module `{module}`")),
        None => failed("no `module` to define".into()),
    }
}

fn evaluate(message: &Message) -> Said {
    let (Some(module), Some(function)) = (&message.module, &message.function) else {
        return failed("an evaluation needs a `module` and a `function`".into());
    };
    let Some(eval) = evals::find(module) else {
        return failed(format!("unknown module `{module}`"));
    };
    let Some(function) = eval.function(function) else {
        return failed(format!("module `{module}` has no function `{function}`"));
    };
    let Some(input) = message.input else {
        return failed("an evaluation needs an `input`".into());
    };
    // An input whose parts do not fit together ends in a panic, not in the end of the tool.
    match panic::catch_unwind(AssertUnwindSafe(|| function(input.get()))) {
        Ok(Ok(evaluation)) => evaluated(evaluation),
        Ok(Err(error)) => failed(error.to_string()),
        Err(panicked) => failed(format!("the evaluation panicked: {}", words(&*panicked))),
    }
}

fn evaluated(evaluation: Evaluation) -> Said {
    let timings = evaluation
        .nanoseconds
        .into_iter()
        .map(|nanoseconds| Timing { name: "evaluate", nanoseconds })
        .collect();
    Said::Evaluated { success: true, output: evaluation.output, timings }
}

fn failed(error: String) -> Said {
    Said::Failed { success: false, error }
}

/// What a panic said.
fn words(panicked: &(dyn Any + Send)) -> &str {
    panicked
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panicked.downcast_ref::<&str>().copied())
        .unwrap_or("without a word")
}
