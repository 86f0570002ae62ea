//! Every function of every eval through the protocol, against outputs of GradBench's own tool with
//! hand-written derivatives (`manual`), in `tests/golden/`.

mod support;

use std::{fs, path::Path};

use gradbench_tapeless::evals::EVALS;
use serde_json::{Value, json};
use support::Tool;

/// GradBench itself lets 1e-4 pass. The sums are ordered differently here and there, no more.
const TOLERANCE: f64 = 1e-10;

#[test]
fn outputs_are_those_of_hand_written_derivatives() {
    let mut tool = Tool::start();
    tool.message(json!({ "kind": "start", "eval": "all" }));
    for eval in EVALS {
        let defined = tool.message(json!({ "kind": "define", "module": eval.name }));
        assert_eq!(defined["success"], true);
        for case in golden(eval.name) {
            for (function, _) in eval.functions {
                let output = tool.evaluate(eval.name, function, &case["input"]);
                let difference = difference(&case["outputs"][function], &output);
                assert!(difference <= TOLERANCE, "{} {function}: {difference:e}", eval.name);
            }
        }
    }
    tool.end();
}

fn golden(eval: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{eval}.jsonl"));
    let lines =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The largest difference between numbers of the same place, relative where they are large.
///
/// # Panics
///
/// If the two differ in anything but numbers.
#[track_caller]
fn difference(expected: &Value, actual: &Value) -> f64 {
    match (expected, actual) {
        (Value::Number(expected), Value::Number(actual)) => {
            let (expected, actual) = (expected.as_f64().unwrap(), actual.as_f64().unwrap());
            (expected - actual).abs() / (expected.abs() + actual.abs()).max(1.0)
        }
        (Value::Array(expected), Value::Array(actual)) => {
            assert_eq!(expected.len(), actual.len());
            expected.iter().zip(actual).map(|(e, a)| difference(e, a)).fold(0.0, f64::max)
        }
        (Value::Object(expected), Value::Object(actual)) => {
            assert!(expected.keys().eq(actual.keys()), "{actual:?}");
            expected
                .values()
                .zip(actual.values())
                .map(|(e, a)| difference(e, a))
                .fold(0.0, f64::max)
        }
        _ => panic!("{actual} instead of {expected}"),
    }
}

/// `manual` forgets that the hand is mirrored when it differentiates, so that differences decide.
#[test]
fn mirrored_hand() {
    let mut input = golden("ht")[1]["input"].clone();
    input["data"]["model"]["is_mirrored"] = json!(true);
    let mut tool = Tool::start();
    let jacobian = tool.evaluate("ht", "jacobian", &input);
    let theta = input["theta"].as_array().unwrap().clone();
    let step = 1e-5;
    for (i, angle) in theta.iter().enumerate() {
        let mut moved = |by: f64| {
            input["theta"][i] = json!(angle.as_f64().unwrap() + by);
            let differences = tool.evaluate("ht", "objective", &input);
            input["theta"][i] = angle.clone();
            differences
        };
        let (above, below) = (moved(step), moved(-step));
        for (row, (above, below)) in
            above.as_array().unwrap().iter().zip(below.as_array().unwrap()).enumerate()
        {
            let slope = (above.as_f64().unwrap() - below.as_f64().unwrap()) / (2.0 * step);
            // The first two columns belong to the place in the triangle.
            let actual = jacobian[row][2 + i].as_f64().unwrap();
            assert!((slope - actual).abs() <= 1e-7, "{row}, {i}: {actual} instead of {slope}");
        }
    }
    tool.end();
}

/// The sizes of GradBench make the gradient vanish; at these coefficients it does not.
#[test]
fn ode_of_many_equations() {
    let (n, s) = (200, 1000);
    let x: Vec<f64> = (0..n).map(|i| 36.0 + f64::from(i * 37 % n) * 8.0 / f64::from(n)).collect();
    let mut tool = Tool::start();
    let mut last = |x: &[f64]| {
        let solution = tool.evaluate("ode", "primal", &json!({ "x": x, "s": s }));
        solution[x.len() - 1].as_f64().unwrap()
    };
    // The last element is a product of all coefficients, so that central differences are exact for
    // any step, and each component times its coefficient is the last element.
    let value = last(&x);
    for i in [0, 1, 50, 198, 199] {
        let (mut above, mut below) = (x.clone(), x.clone());
        above[i] += 1.0;
        below[i] -= 1.0;
        let difference = (last(&above) - last(&below)) / 2.0;
        assert!((difference * x[i] - value).abs() <= 1e-9 * value);
    }
    let gradient = tool.evaluate("ode", "gradient", &json!({ "x": x, "s": s }));
    assert!(value > 0.0);
    for (i, coefficient) in x.iter().enumerate() {
        let actual = gradient[i].as_f64().unwrap() * coefficient;
        assert!((actual - value).abs() <= 1e-9 * value, "{i}: {actual} instead of {value}");
    }
    tool.end();
}

#[test]
fn what_is_registered_is_what_there_is() {
    let mut names: Vec<&str> = EVALS.iter().map(|eval| eval.name).collect();
    names.sort_unstable();
    assert_eq!(include_str!("../evals.txt").lines().collect::<Vec<_>>(), names);
}
