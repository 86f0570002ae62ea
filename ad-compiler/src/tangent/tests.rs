//! Second derivatives of every float function and operator in the interpreter: the tangent of each
//! rule against the rule over duals and against differences, with adjoints that are 0, and at poles.

use crate::args::Args;
use crate::ir::Function;
use crate::ir::eval::{Datum, Dual, EvalError, run};
use crate::pass::Passes;
use crate::rules::INTRINSICS;
use crate::{Gradients, gradients};

/// `w` times an expression of `a`, `b`, `c` and the integer `n`.
struct Program {
    expr: String,
    gradient: Function,
    product: Function,
}

/// `a`, `b`, `c` and `w`, and their tangents.
type Floats = [f64; 4];

impl Program {
    fn new(expr: String) -> Self {
        let source =
            format!("fn f(a: f64, b: f64, c: f64, w: f64, n: i32) -> f64 {{ w * ({expr}) }}");
        let item = syn::parse_str(&source).expect("it is a function");
        let args: Args = syn::parse_str("hessian(product)").expect("these are arguments");
        let Gradients { one, product, .. } = gradients(&args, &item, &Passes::NONE)
            .unwrap_or_else(|error| panic!("{expr}: {error}"));
        let (gradient, product) = (one.expect("a float"), product.expect("it is asked for"));
        Program { expr, gradient, product }
    }

    fn gradient(&self, at: Floats, n: i128) -> Option<Vec<f64>> {
        let outcome = completed(run(&self.gradient, data(at, n), None, Vec::new()))?;
        Some(outcome.gradient[..4].iter().flatten().flat_map(Datum::flatten).collect())
    }

    /// The gradient, and its product.
    fn product(&self, at: Floats, n: i128, direction: Floats) -> Option<(Vec<f64>, Vec<f64>)> {
        let args = data(at, n).into_iter().chain(direction.map(Datum::from)).collect();
        let outcome = completed(run(&self.product, args, None, Vec::new()))?;
        let listed = |all: &[Option<Datum<f64>>]| {
            let numbers = all[..4].iter();
            // What depends on nothing has no product.
            numbers.map(|one| one.as_ref().map_or(0.0, |one| one.flatten()[0])).collect()
        };
        Some((listed(&outcome.gradient), listed(&outcome.products)))
    }

    /// The same by the gradient over duals.
    fn over_duals(&self, at: Floats, n: i128, direction: Floats) -> Option<Vec<f64>> {
        let mut tangents = direction.into_iter();
        let args = data(at, n).iter().map(|datum| Datum::along(datum, &mut tangents)).collect();
        let outcome = completed(run::<Dual>(&self.gradient, args, None, Vec::new()))?;
        let duals = outcome.gradient[..4].iter().flatten().flat_map(Datum::flatten);
        Some(duals.map(|dual| dual.tangent).collect())
    }

    /// The same by central differences.
    fn by_differences(&self, at: Floats, n: i128, direction: Floats) -> Option<Vec<f64>> {
        let step = 1e-5;
        let shifted =
            |by: f64| self.gradient(std::array::from_fn(|i| at[i] + by * direction[i]), n);
        let (above, below) = (shifted(step)?, shifted(-step)?);
        Some(above.iter().zip(&below).map(|(a, b)| (a - b) / (2.0 * step)).collect())
    }
}

/// What has run; `None` where the program itself panics.
fn completed<T>(outcome: Result<T, EvalError>) -> Option<T> {
    match outcome {
        Ok(outcome) => Some(outcome),
        Err(EvalError::Panic(_)) => None,
        Err(
            error @ (EvalError::Unsupported(_) | EvalError::Malformed(_) | EvalError::StepLimit),
        ) => {
            panic!("{error:?}")
        }
    }
}

fn data(at: Floats, n: i128) -> Vec<Datum<f64>> {
    at.map(Datum::from).into_iter().chain([Datum::Int(n)]).collect()
}

/// Every function of the table, operators, and what is made of both.
fn programs() -> Vec<Program> {
    let functions = INTRINSICS.iter().map(|intrinsic| match (intrinsic.name, intrinsic.arity) {
        ("powi", _) => "a.powi(n)".to_owned(),
        (name, 1) => format!("a.{name}()"),
        (name, 2) => format!("a.{name}(b)"),
        (name, _) => format!("a.{name}(b, c)"),
    });
    let others = [
        "a + b",
        "a - b",
        "-a",
        "a * b",
        "a * a * a",
        "a / b",
        "a % b",
        "1.0 / a",
        "a.sin() * a.cos()",
        "a.powi(0)",
        "a.powi(1)",
        "a.powi(2)",
        "a.powi(3)",
        "a.powi(-2)",
        "a.powf(0.0)",
        "a.powf(1.0)",
        "a.powf(2.0)",
        "a.powf(2.5)",
        "2.0_f64.powf(a)",
        "(a * b).exp().ln_1p() / (c * a).tanh()",
    ];
    functions.chain(others.map(str::to_owned)).map(Program::new).collect()
}

fn each_point(first: &[f64], second: &[f64], third: &[f64], mut check: impl FnMut([f64; 3], i128)) {
    for &a in first {
        for &b in second {
            for &c in third {
                for n in [-2, -1, 0, 1, 2, 3] {
                    check([a, b, c], n);
                }
            }
        }
    }
}

fn agree(found: &[f64], expected: &[f64], tolerance: f64) -> bool {
    let size = expected.iter().fold(1.0_f64, |most, x| most.max(x.abs()));
    found.len() == expected.len()
        && found.iter().zip(expected).all(|(a, b)| (a - b).abs() <= tolerance * size)
}

#[test]
fn at_ordinary_points() {
    for program in programs() {
        let mut count = 0;
        each_point(&[-1.3, -0.37, 0.41, 1.7], &[-0.8, 0.55, 2.6], &[3.1], |[a, b, c], n| {
            let (at, direction) = ([a, b, c, 0.7], [0.6, -1.1, 0.9, 0.3]);
            let Some((gradient, product)) = program.product(at, n, direction) else { return };
            if gradient.iter().any(|x| !x.is_finite()) {
                return;
            }
            count += 1;
            let place = format!("{} at {at:?}, {n}", program.expr);
            assert_eq!(Some(&gradient), program.gradient(at, n).as_ref(), "{place}");
            let by_duals = program.over_duals(at, n, direction).expect("it has run before");
            assert!(agree(&product, &by_duals, 1e-12), "{place}: {product:?}, duals {by_duals:?}");
            if let Some(by_differences) = program.by_differences(at, n, direction) {
                assert!(
                    agree(&product, &by_differences, 1e-6),
                    "{place}: {product:?}, differences {by_differences:?}"
                );
            }
        });
        assert!(count >= 6, "{}: only {count} points are in its domain", program.expr);
    }
}

/// Whatever the operands are, what an adjoint of 0 makes is 0.
#[test]
fn with_an_adjoint_of_zero() {
    const INF: f64 = f64::INFINITY;
    const SPECIAL: [f64; 10] = [0.0, -0.0, 1.0, -1.0, 0.3, -2.0, 1e300, INF, -INF, f64::NAN];
    for program in programs() {
        // Products are plain arithmetic in reverse mode, too; so are squares.
        let products = ["*", "mul_add", "powi(2)"];
        if products.iter().any(|product| program.expr.contains(product)) {
            continue;
        }
        each_point(&SPECIAL, &SPECIAL, &[0.5], |[a, b, c], n| {
            let at = [a, b, c, 0.0];
            let Some((gradient, product)) = program.product(at, n, [0.6, -1.1, 0.9, 0.0]) else {
                return;
            };
            assert!(
                gradient[..3].iter().chain(&product[..3]).all(|x| *x == 0.0),
                "{} at {at:?}, {n}: {gradient:?}, {product:?}",
                program.expr
            );
        });
    }
}

/// ∂²f/∂a² of functions of one operand, and where it is 0 by the choice of a slope.
#[test]
fn at_poles_and_kinks() {
    const INF: f64 = f64::INFINITY;
    let expected: &[(&str, f64, f64)] = &[
        ("a.sqrt()", 0.0, -INF),
        ("a.ln()", 0.0, -INF),
        ("a.ln_1p()", -1.0, -INF),
        ("1.0 / a", 0.0, INF),
        ("a.recip()", 0.0, INF),
        ("a.asin()", 1.0, INF),
        ("a.acos()", 1.0, -INF),
        ("a.atanh()", 1.0, INF),
        ("a.acosh()", 1.0, -INF),
        ("a.abs()", 0.0, 0.0),
        ("a.max(0.0)", 0.0, 0.0),
        ("a.min(0.0)", 0.0, 0.0),
        ("a.clamp(0.0, 1.0)", 0.0, 0.0),
        ("a.signum()", 0.0, 0.0),
        ("a.powi(0)", 0.0, 0.0),
        ("a.powi(1)", 0.0, 0.0),
        ("a.powi(2)", 0.0, 2.0),
        ("a.powi(3)", 0.0, 0.0),
        ("a.powi(-1)", 0.0, INF),
        ("a.powf(0.0)", 0.0, 0.0),
        ("a.powf(1.0)", 0.0, 0.0),
        ("a.powf(1.5)", 0.0, INF),
        ("a.powf(2.0)", 0.0, 2.0),
        ("a.powf(3.0)", 0.0, 0.0),
        // far out
        ("1.0 / (1.0 + (-a).exp())", 800.0, 0.0),
        ("1.0 / (1.0 + (-a).exp())", -800.0, 0.0),
        ("(1.0 + (-a).exp()).recip()", -800.0, 0.0),
        ("a.exp()", -INF, 0.0),
        ("a.exp()", 800.0, INF),
        ("a.tanh()", INF, 0.0),
        ("a.atan()", INF, 0.0),
        ("a.asinh()", INF, 0.0),
        ("a.recip()", INF, 0.0),
    ];
    for (expr, a, second) in expected {
        let program = Program::new((*expr).to_owned());
        let product = program.product([*a, 0.0, 0.0, 1.0], 0, [1.0, 0.0, 0.0, 0.0]);
        let (_, product) = product.expect("it does not panic");
        assert!(product[0] == *second, "{expr} at {a}: {} is not {second}", product[0]);
    }
}

/// `aᵇ` at `a = 0`, where the derivative with respect to `b` is 0.
#[test]
fn powers_of_zero() {
    let program = Program::new("a.powf(b)".to_owned());
    for (b, along_a, along_b) in [(3.0, [0.0, 0.0], [0.0, 0.0]), (2.0, [2.0, 0.0], [0.0, 0.0])] {
        let at = [0.0, b, 0.0, 1.0];
        for (direction, expected) in
            [([1.0, 0.0, 0.0, 0.0], along_a), ([0.0, 1.0, 0.0, 0.0], along_b)]
        {
            let (_, product) = program.product(at, 0, direction).expect("it does not panic");
            assert_eq!(product[..2], expected, "at {at:?} along {direction:?}");
        }
    }
}
