//! What the tool says to messages other than an evaluation that succeeds: it always answers, and
//! goes on.

mod support;

use serde_json::{Value, json};
use support::Tool;

#[track_caller]
fn assert_fails(answer: &Value, with: &str) {
    assert_eq!(answer["success"], false, "{answer}");
    let error = answer["error"].as_str().unwrap();
    assert!(error.contains(with), "{error}, not {with}");
}

/// Ends a test: the tool is still there.
fn assert_goes_on(mut tool: Tool) {
    assert_eq!(tool.evaluate("hello", "square", &json!(3)), json!(9.0));
    tool.end();
}

#[test]
fn start_and_analysis_are_acknowledged() {
    let mut tool = Tool::start();
    assert_eq!(
        tool.message(json!({ "kind": "start", "eval": "hello", "config": { "n": 1 } })),
        json!({ "id": 0, "tool": "tapeless" })
    );
    assert_eq!(
        tool.message(json!({ "kind": "define", "module": "hello" })),
        json!({ "id": 1, "success": true })
    );
    assert_eq!(
        tool.message(json!({ "kind": "analysis", "of": 1, "valid": true })),
        json!({ "id": 2 })
    );
    assert_eq!(tool.message(json!({ "kind": "something new" })), json!({ "id": 3 }));
    assert_goes_on(tool);
}

#[test]
fn empty_lines_are_no_messages() {
    let mut tool = Tool::start();
    assert_eq!(
        tool.line("\n \n{\"id\": 7, \"kind\": \"start\"}"),
        json!({ "id": 7, "tool": "tapeless" })
    );
    assert_goes_on(tool);
}

#[test]
fn what_is_not_known() {
    let mut tool = Tool::start();
    assert_fails(
        &tool.message(json!({ "kind": "define", "module": "weather" })),
        "unknown module `weather`",
    );
    let evaluate =
        json!({ "kind": "evaluate", "module": "weather", "function": "primal", "input": 1 });
    assert_fails(&tool.message(evaluate), "unknown module `weather`");
    let evaluate = json!({ "kind": "evaluate", "module": "hello", "function": "cube", "input": 1 });
    assert_fails(&tool.message(evaluate), "no function `cube`");
    assert_goes_on(tool);
}

#[test]
fn what_is_no_message() {
    let mut tool = Tool::start();
    for (line, id, error) in [
        ("{", Value::Null, "EOF"),
        ("[]", Value::Null, "invalid length 0"),
        ("\u{fffd}", Value::Null, "expected value"),
        ("{}", Value::Null, "missing field `id`"),
        ("{\"id\": 5}", json!(5), "missing field `kind`"),
        ("{\"id\": 5, \"kind\": 1}", json!(5), "expected a string"),
        ("{\"id\": 5, \"kind\": \"define\"}", json!(5), "no `module`"),
        ("{\"id\": 5, \"kind\": \"evaluate\"}", json!(5), "needs a `module`"),
        (
            "{\"id\": 5, \"kind\": \"evaluate\", \"module\": \"lse\", \"function\": \"primal\"}",
            json!(5),
            "`input`",
        ),
    ] {
        let answer = tool.line(line);
        assert_eq!(answer["id"], id, "{line}");
        assert_fails(&answer, error);
    }
    assert_goes_on(tool);
}

#[test]
fn what_is_no_input() {
    let mut tool = Tool::start();
    for (module, function, input, error) in [
        ("hello", "square", json!("three"), "expected f64"),
        ("lse", "primal", json!({ "x": [1.0] }), "missing field `min_runs`"),
        ("lse", "primal", json!({ "min_runs": 1, "min_seconds": 0 }), "missing field `x`"),
        (
            "llsq",
            "primal",
            json!({ "x": [1], "n": -1, "min_runs": 1, "min_seconds": 0 }),
            "expected usize",
        ),
        (
            "kmeans",
            "cost",
            json!({ "points": [[1], [2, 3]], "centroids": [[1]], "min_runs": 1, "min_seconds": 0 }),
            "row 1 has 2 elements",
        ),
        // As JSON it is fine, as a matrix it is not.
        (
            "det",
            "gradient",
            json!({ "A": [1, 2, 3, 4, 5], "ell": 2, "min_runs": 1, "min_seconds": 0 }),
            "length of `A`",
        ),
        (
            "kmeans",
            "dir",
            json!({ "points": [[1, 2]], "centroids": [[1]], "min_runs": 1, "min_seconds": 0 }),
            "dimension of `centroids`",
        ),
    ] {
        let evaluate =
            json!({ "kind": "evaluate", "module": module, "function": function, "input": input });
        assert_fails(&tool.message(evaluate), error);
    }
    assert_goes_on(tool);
}

#[test]
fn runs_as_long_as_asked() {
    let mut tool = Tool::start();
    let input = json!({ "x": [1.0, 2.0], "min_runs": 3, "min_seconds": 0.01 });
    let answer = tool.message(
        json!({ "kind": "evaluate", "module": "lse", "function": "primal", "input": input }),
    );
    let timings = answer["timings"].as_array().unwrap();
    assert!(timings.len() >= 3);
    assert!(timings.iter().all(|timing| timing["name"] == "evaluate"));
    let total: u64 = timings.iter().map(|timing| timing["nanoseconds"].as_u64().unwrap()).sum();
    assert!(total >= 10_000_000, "{total}");
    assert_goes_on(tool);
}
