//! Gradients by interpretation of the IR: the gradient program against forward duals of the primal.

use ad_compiler::ir::eval::{Datum, Dual, EvalError, Evaluator, Outcome, Scalar};
use ad_compiler::ir::verify::Stage;
use ad_compiler::ir::{Function, Gradient, Kind, Passing, Seed};

use super::rng::Rng;

/// What arguments are made of.
pub struct Sizes {
    /// The lengths of slices and `Vec`s in the order of the parameters, the last one repeated.
    pub slices: &'static [usize],
    /// The length of `[f64; N]` for a const parameter `N`.
    pub generic: usize,
    pub integer: usize,
    /// The range of floats; either sign if `signed`.
    pub floats: (f64, f64),
    pub signed: bool,
}

/// A run of more statements is given up: a loop that waits for convergence at the wrong arguments.
const STEPS: u64 = 200_000;

/// What went wrong.
#[derive(Debug)]
pub enum Failure {
    /// The interpreter does not know something, or the program itself would panic.
    Eval { what: &'static str, error: EvalError },
    /// The gradient program computes another value than the function.
    #[expect(dead_code, reason = "printed")]
    Value { expected: Vec<f64>, found: Vec<f64> },
    #[expect(dead_code, reason = "printed")]
    Gradient { expected: Vec<f64>, found: Vec<f64> },
    /// Of the result and the outputs, weighted.
    #[expect(dead_code, reason = "printed")]
    Tangent { expected: f64, found: f64 },
    #[expect(dead_code, reason = "printed")]
    Product { expected: Vec<f64>, found: Vec<f64> },
}

/// Constants of the program, by name.
pub type Constants = Vec<(String, Datum<f64>)>;

/// One argument for each parameter; `None` if there is one that cannot be made up.
pub fn arguments(function: &Function, rng: &mut Rng, sizes: &Sizes) -> Option<Vec<Datum<f64>>> {
    let mut lengths = sizes.slices.iter().chain(sizes.slices.last().into_iter().cycle());
    let mut args = Vec::new();
    for param in &function.params {
        #[expect(clippy::wildcard_enum_match_arm, reason = "only these have a length of their own")]
        let length = match param.kind {
            Kind::Slice(_) | Kind::Vec(_) => *lengths.next().expect("there is a length"),
            _ => sizes.slices[0],
        };
        args.push(argument(&param.kind, rng, sizes, length)?);
    }
    Some(args)
}

fn argument(kind: &Kind, rng: &mut Rng, sizes: &Sizes, slice: usize) -> Option<Datum<f64>> {
    let mut list = |element: &Kind, length: usize| {
        let items = (0..length).map(|_| argument(element, rng, sizes, slice));
        items.collect::<Option<_>>().map(Datum::Array)
    };
    match kind {
        Kind::Float(_) => {
            let value = rng.between(sizes.floats.0, sizes.floats.1);
            Some(Datum::from(if sizes.signed && rng.percent(50) { -value } else { value }))
        }
        Kind::Int => Some(Datum::Int(sizes.integer as i128)),
        Kind::Bool => Some(Datum::Bool(rng.percent(50))),
        Kind::Array(element, length) => {
            let length = length.0.to_string().parse().unwrap_or(sizes.generic);
            list(element, length)
        }
        Kind::Slice(element) | Kind::Vec(element) => list(element, slice),
        Kind::Tuple(fields) => {
            let fields = fields.iter().map(|field| argument(field, rng, sizes, slice));
            fields.collect::<Option<_>>().map(Datum::Tuple)
        }
        Kind::Unit | Kind::Inert | Kind::Unknown | Kind::Tangent | Kind::Pullback => None,
    }
}

/// The derivatives of one function at one point, by forward duals of the primal: of the result and of
/// what is left behind `&mut` parameters, weighted.
pub struct Expected {
    args: Vec<Datum<f64>>,
    value: Vec<f64>,
    result_weights: Datum<f64>,
    /// One for each parameter `&mut`.
    output_weights: Vec<Option<Datum<f64>>>,
    /// For each float among the arguments: the derivative of the result, and of the outputs.
    columns: Vec<(f64, f64)>,
    /// The float that each parameter begins with.
    starts: Vec<usize>,
}

impl Expected {
    pub fn new(
        primal: &Function,
        args: &[Datum<f64>],
        rng: &mut Rng,
        constants: &Constants,
    ) -> Result<Self, Failure> {
        let run = evaluator(primal, constants).run(args.to_vec(), None, Vec::new());
        let outcome = run.map_err(|error| Failure::Eval { what: "the function", error })?;
        let result_weights = weights(&outcome.result, rng);
        let output_weights: Vec<Option<Datum<f64>>> = outcome
            .outputs
            .iter()
            .map(|output| output.as_ref().map(|output| weights(output, rng)))
            .collect();
        let mut starts = Vec::new();
        let mut count = 0;
        for arg in args {
            starts.push(count);
            count += arg.flatten().len();
        }
        let mut columns = Vec::new();
        for column in 0..count {
            let mut unit = (0..count).map(|at| if at == column { 1.0 } else { 0.0 });
            let dual = args.iter().map(|arg| Datum::along(arg, &mut unit)).collect();
            let outcome = evaluator::<Dual>(primal, constants)
                .run(dual, None, Vec::new())
                .map_err(|error| Failure::Eval { what: "the function over duals", error })?;
            let by_result = dot(&outcome.result, &result_weights);
            let pairs = outcome.outputs.iter().flatten().zip(output_weights.iter().flatten());
            columns.push((by_result, pairs.map(|(output, weights)| dot(output, weights)).sum()));
        }
        let value = values(&outcome);
        Ok(Expected { args: args.to_vec(), value, result_weights, output_weights, columns, starts })
    }

    /// The largest derivative.
    pub fn largest(&self) -> f64 {
        self.columns.iter().fold(0.0, |most, (a, b)| most.max(a.abs()).max(b.abs()))
    }

    pub fn is_finite(&self) -> bool {
        self.value.iter().all(|value| value.is_finite())
            && self.columns.iter().all(|(a, b)| a.is_finite() && b.is_finite())
    }

    /// The derivatives as they are, with their weights.
    pub fn weighted(&self) -> Vec<f64> {
        self.columns.iter().map(|(result, outputs)| result + outputs).collect()
    }

    /// The result and the outputs at `args`, with their weights; `None` if that cannot be run.
    pub fn weighted_value(
        &self,
        primal: &Function,
        args: Vec<Datum<f64>>,
        constants: &Constants,
    ) -> Option<f64> {
        let outcome = evaluator::<f64>(primal, constants).run(args, None, Vec::new()).ok()?;
        let weights = self.result_weights.flatten().into_iter();
        let weights = weights.chain(self.output_weights.iter().flatten().flat_map(Datum::flatten));
        Some(values(&outcome).iter().zip(weights).map(|(value, weight)| value * weight).sum())
    }

    /// Runs a gradient program at the same point, and compares.
    pub fn check(
        &self,
        gradient: &Function,
        stage: Stage,
        constants: &Constants,
    ) -> Result<(), Failure> {
        self.check_with(gradient, None, stage, constants)
    }

    /// Likewise; `callees` are what recursive calls run.
    pub fn check_with(
        &self,
        gradient: &Function,
        callees: Option<(&Function, &Function)>,
        stage: Stage,
        constants: &Constants,
    ) -> Result<(), Failure> {
        let seed = match gradient.seed {
            Seed::None | Seed::One => None,
            Seed::Value(_) | Seed::Local(_) => Some(self.result_weights.clone()),
        };
        // With the seed 1 the result has another weight.
        let scale = match (gradient.seed, self.result_weights.flatten().as_slice()) {
            (Seed::One, [weight]) => 1.0 / weight,
            (Seed::None, _) => 0.0,
            _ => 1.0,
        };
        let mut expected = Vec::new();
        let mut buffers = Vec::new();
        for (at, param) in gradient.params.iter().enumerate() {
            let buffer = match (param.passing, gradient.gradient[at]) {
                (Passing::ByMut, Gradient::Local(_)) => self.output_weights[at].clone(),
                (Passing::ByMut, Gradient::Value(_) | Gradient::None)
                | (Passing::ByValue | Passing::ByRef, _) => None,
            };
            buffers.push(buffer);
        }
        for (at, arg) in self.args.iter().enumerate() {
            if gradient.gradient[at] == Gradient::None {
                continue;
            }
            let floats = arg.flatten().len();
            let columns = &self.columns[self.starts[at]..][..floats];
            expected.extend(columns.iter().map(|(result, outputs)| scale * result + outputs));
        }
        let mut evaluator = evaluator(gradient, constants).stage(stage);
        if let Some((primal, gradient)) = callees {
            evaluator = evaluator.callees(primal, gradient);
        }
        let outcome = evaluator
            .run(self.args.clone(), seed, buffers)
            .map_err(|error| Failure::Eval { what: "the gradient program", error })?;
        let bits = |values: &[f64]| values.iter().map(|x| x.to_bits()).collect::<Vec<_>>();
        let value = values(&outcome);
        if bits(&value) != bits(&self.value) {
            return Err(Failure::Value { expected: self.value.clone(), found: value });
        }
        let found: Vec<f64> = outcome.gradient.iter().flatten().flat_map(Datum::flatten).collect();
        if agree(&expected, &found) { Ok(()) } else { Err(Failure::Gradient { expected, found }) }
    }
}

/// The program with its tangents along one direction at one point.
pub struct Along {
    args: Vec<Datum<f64>>,
    /// The arguments, then the tangents of those that are differentiated.
    with_tangents: Vec<Datum<f64>>,
    dual: Vec<Datum<Dual>>,
    direction: Vec<f64>,
}

impl Along {
    /// The point of `expected`, and a random direction of the differentiated parameters.
    pub fn new(expected: &Expected, primal: &Function, rng: &mut Rng) -> Self {
        Self::random(expected, primal, rng, |_| true)
    }

    /// Likewise a direction that most numbers do not move in.
    pub fn of_few(expected: &Expected, primal: &Function, rng: &mut Rng) -> Self {
        Self::random(expected, primal, rng, |rng| rng.between(0.0, 1.0) < 0.2)
    }

    fn random(
        expected: &Expected,
        primal: &Function,
        rng: &mut Rng,
        mut moves: impl FnMut(&mut Rng) -> bool,
    ) -> Self {
        let args = expected.args.clone();
        let mut with_tangents = args.clone();
        let mut dual = Vec::new();
        let mut direction = Vec::new();
        for (param, arg) in primal.params.iter().zip(&args) {
            let floats = arg.flatten().len();
            let active = param.differentiated && param.kind.may_be_active();
            let mut number = |rng: &mut Rng| if moves(rng) { rng.between(-1.0, 1.0) } else { 0.0 };
            let own: Vec<f64> =
                (0..floats).map(|_| if active { number(rng) } else { 0.0 }).collect();
            if active {
                with_tangents.push(refill(arg, &mut own.iter().copied()));
            }
            dual.push(Datum::along(arg, &mut own.iter().copied()));
            direction.extend(own);
        }
        Along { args, with_tangents, dual, direction }
    }

    /// Runs the tangent program, and compares with the duals that `expected` is made of.
    pub fn check(
        &self,
        expected: &Expected,
        tangent: &Function,
        constants: &Constants,
    ) -> Result<(), Failure> {
        let outcome = evaluator::<f64>(tangent, constants)
            .run(self.with_tangents.clone(), None, Vec::new())
            .map_err(|error| Failure::Eval { what: "the tangent program", error })?;
        let (value, derivative) = match (&outcome.result, tangent.params.len() > self.args.len()) {
            (Datum::Tuple(pair), true) if tangent.result_kind.may_be_active() => {
                (pair[0].flatten(), pair[1].flatten())
            }
            (value, _) => (value.flatten(), Vec::new()),
        };
        let own = outcome.outputs[..self.args.len()].iter().flatten().flat_map(Datum::flatten);
        let value: Vec<f64> = value.into_iter().chain(own).collect();
        if value.iter().map(|x| x.to_bits()).ne(expected.value.iter().map(|x| x.to_bits())) {
            return Err(Failure::Value { expected: expected.value.clone(), found: value });
        }
        let mut found: f64 =
            derivative.iter().zip(expected.result_weights.flatten()).map(|(t, w)| t * w).sum();
        let mut own = self.args.len();
        for (param, weights) in tangent.params.iter().zip(&expected.output_weights) {
            if !param.differentiated || !param.kind.may_be_active() {
                continue;
            }
            if let (Some(weights), Some(output)) = (weights, &outcome.outputs[own]) {
                found +=
                    output.flatten().iter().zip(weights.flatten()).map(|(t, w)| t * w).sum::<f64>();
            }
            own += 1;
        }
        let total: f64 =
            self.direction.iter().zip(&expected.columns).map(|(t, (a, b))| t * (a + b)).sum();
        let size =
            self.direction.iter().zip(&expected.columns).map(|(t, (a, b))| (t * (a + b)).abs());
        let size = size.fold(1.0, f64::max);
        if (total - found).abs() <= 1e-9 * size {
            Ok(())
        } else {
            Err(Failure::Tangent { expected: total, found })
        }
    }

    /// Runs the tangent of a gradient, and compares with the gradient over duals.
    pub fn check_product(
        &self,
        gradient: &Function,
        product: &Function,
        stage: Stage,
        constants: &Constants,
    ) -> Result<(), Failure> {
        let over_duals = evaluator::<Dual>(gradient, constants)
            .stage(Stage::Final)
            .run(self.dual.clone(), None, Vec::new())
            .map_err(|error| Failure::Eval { what: "the gradient over duals", error })?;
        let outcome = evaluator::<f64>(product, constants)
            .stage(stage)
            .run(self.with_tangents.clone(), None, Vec::new())
            .map_err(|error| Failure::Eval { what: "the tangent of the gradient", error })?;
        let both = over_duals.gradient.iter().flatten().flat_map(Datum::flatten);
        let (gradient, expected): (Vec<f64>, Vec<f64>) =
            both.map(|dual| (dual.value, dual.tangent)).unzip();
        let found: Vec<f64> = outcome.gradient.iter().flatten().flat_map(Datum::flatten).collect();
        if !agree(&gradient, &found) {
            return Err(Failure::Gradient { expected: gradient, found });
        }
        // What does not depend on the parameters has no product.
        let of = |(gradient, product): (&Option<Datum<f64>>, &Option<Datum<f64>>)| match product {
            Some(product) => product.flatten(),
            None => gradient.iter().flat_map(Datum::flatten).map(|_| 0.0).collect(),
        };
        let found: Vec<f64> = outcome.gradient.iter().zip(&outcome.products).flat_map(of).collect();
        if agree(&expected, &found) { Ok(()) } else { Err(Failure::Product { expected, found }) }
    }
}

/// A tangent of the shape of `datum`; what carries none has `()`.
fn refill(datum: &Datum<f64>, floats: &mut impl Iterator<Item = f64>) -> Datum<f64> {
    let mut all = |items: &[Datum<f64>]| items.iter().map(|item| refill(item, floats)).collect();
    match datum {
        Datum::Array(items) => Datum::Array(all(items)),
        Datum::Tuple(items) => Datum::Tuple(all(items)),
        Datum::Float(_) => Datum::from(floats.next().unwrap_or(0.0)),
        Datum::Struct(_)
        | Datum::Int(_)
        | Datum::Bool(_)
        | Datum::Unit
        | Datum::Ref(_)
        | Datum::Absent => Datum::Unit,
    }
}

/// Equal up to rounding, relative to the largest entry.
pub fn agree(expected: &[f64], found: &[f64]) -> bool {
    let largest = expected.iter().fold(1.0_f64, |most, x| most.max(x.abs()));
    expected.len() == found.len()
        && expected.iter().zip(found).all(|(a, b)| a == b || (a - b).abs() <= 1e-9 * largest)
}

fn evaluator<'f, S: Scalar>(function: &'f Function, constants: &Constants) -> Evaluator<'f, S> {
    constants.iter().fold(Evaluator::new(function).limit(STEPS), |evaluator, (name, datum)| {
        evaluator.constant(name, constant(datum))
    })
}

fn constant<S: Scalar>(datum: &Datum<f64>) -> Datum<S> {
    match datum {
        Datum::Float(value) => Datum::from(*value),
        Datum::Int(value) => Datum::Int(*value),
        Datum::Bool(value) => Datum::Bool(*value),
        Datum::Array(items) => Datum::Array(items.iter().map(constant).collect()),
        Datum::Tuple(items) => Datum::Tuple(items.iter().map(constant).collect()),
        Datum::Struct(fields) => {
            Datum::Struct(fields.iter().map(|(name, at)| (name.clone(), constant(at))).collect())
        }
        Datum::Unit => Datum::Unit,
        Datum::Ref(_) | Datum::Absent => Datum::Absent,
    }
}

/// The result, then what is behind the `&mut` parameters.
fn values(outcome: &Outcome<f64>) -> Vec<f64> {
    let outputs = outcome.outputs.iter().flatten();
    outcome.result.flatten().into_iter().chain(outputs.flat_map(Datum::flatten)).collect()
}

/// An adjoint of the same shape; what carries none has `()`.
fn weights(datum: &Datum<f64>, rng: &mut Rng) -> Datum<f64> {
    let mut all = |items: &[Datum<f64>]| items.iter().map(|item| weights(item, rng)).collect();
    match datum {
        Datum::Array(items) => Datum::Array(all(items)),
        Datum::Tuple(items) => Datum::Tuple(all(items)),
        Datum::Struct(fields) => Datum::Struct(
            fields.iter().map(|(name, field)| (name.clone(), weights(field, rng))).collect(),
        ),
        Datum::Float(_) => Datum::from(rng.between(0.5, 1.5)),
        Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Ref(_) | Datum::Absent => Datum::Unit,
    }
}

fn dot(value: &Datum<Dual>, weights: &Datum<f64>) -> f64 {
    let pairs = value.flatten().into_iter().zip(weights.flatten());
    pairs.map(|(value, weight)| value.tangent * weight).sum()
}
