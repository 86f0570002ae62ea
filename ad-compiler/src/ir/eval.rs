//! The interpreter of the IR: what a function computes, without emitting and compiling it.
//!
//! Each pass is tested by running a function before and after it; the adjoint is tested against
//! [`Dual`] numbers, whose rules are written here independently of `ad_runtime`. Floats are `f64`
//! whatever the program says, integers are `i128`, and memories that hold references hold the place
//! that they refer to.
//!
//! Before `keep` has run, the reverse block reads values of nested forward blocks that nothing has
//! saved. At [`Stage::BeforeKeep`] each forward iteration is therefore recorded as a frame, and
//! a reverse block that mirrors a region finds there what that region had. At [`Stage::Final`] nothing
//! is recorded, and what is missing from the buffers is an error.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the interpreter is partial by design: what has no arm is an `EvalError`"
)]

mod arith;
mod call;
mod compute;
mod datum;
mod intrinsic;
mod machine;
mod memory;
mod rule;
mod scalar;
mod syntax;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use self::datum::Datum;
pub use self::scalar::{Dual, Scalar};
use super::verify::Stage;
use super::{Function, Local, Region, StoreId, Value};

/// Why a function could not be run to its end.
#[derive(Clone, PartialEq, Debug)]
pub enum EvalError {
    /// It says something that the interpreter does not know: calls, unknown constants, opaque tokens.
    Unsupported(String),
    /// The program itself would panic: an index out of bounds, a division by zero, …
    Panic(String),
    /// The IR is broken, or the arguments do not fit.
    Malformed(String),
    /// More statements than the limit allows.
    StepLimit,
}

type Result<T, E = EvalError> = std::result::Result<T, E>;

/// What a run yields.
#[derive(Clone, PartialEq, Debug)]
pub struct Outcome<S> {
    /// The result of the function.
    pub result: Datum<S>,
    /// For each parameter `&mut`: what is behind it at the end of the forward sweep.
    pub outputs: Vec<Option<Datum<S>>>,
    /// The same at the end of the reverse sweep, which restores what it needs.
    pub restored: Vec<Option<Datum<S>>>,
    /// The gradient, one for each parameter; empty for a primal.
    pub gradient: Vec<Option<Datum<S>>>,
    /// The tangents of the gradient; empty unless the function is the tangent of a gradient.
    pub products: Vec<Option<Datum<S>>>,
    /// The tangents of the gradient along a second direction, if there is one.
    pub others: Vec<Option<Datum<S>>>,
    /// The tangents of the products along it.
    pub thirds: Vec<Option<Datum<S>>>,
}

/// Runs a function: the forward sweep and, if there is one, the reverse sweep.
///
/// `seed` is needed where the function's seed is a parameter. `gradient_buffers` are what the adjoint
/// memories of the parameters hold at first; they are zero where it has no entry.
pub fn run<S: Scalar>(
    function: &Function,
    args: Vec<Datum<S>>,
    seed: Option<Datum<S>>,
    gradient_buffers: Vec<Option<Datum<S>>>,
) -> Result<Outcome<S>> {
    Evaluator::new(function).run(args, seed, gradient_buffers)
}

/// How to run a function.
pub struct Evaluator<'a, S> {
    function: &'a Function,
    stage: Stage,
    limit: u64,
    constants: BTreeMap<String, Datum<S>>,
    callees: Option<(&'a Function, &'a Function)>,
}

impl<'a, S: Scalar> Evaluator<'a, S> {
    /// After all passes, at most ten million statements.
    pub fn new(function: &'a Function) -> Self {
        Evaluator {
            function,
            stage: Stage::Final,
            limit: 10_000_000,
            constants: BTreeMap::new(),
            callees: None,
        }
    }

    /// The stage that the function is at.
    pub fn stage(self, stage: Stage) -> Self {
        Evaluator { stage, ..self }
    }

    /// At most so many statements.
    pub fn limit(self, limit: u64) -> Self {
        Evaluator { limit, ..self }
    }

    /// The value of a constant of the user's, by its path as written without spaces.
    pub fn constant(mut self, path: &str, datum: Datum<S>) -> Self {
        self.constants.insert(path.to_owned(), datum);
        self
    }

    /// What recursive calls run, after all passes: the primal, and the gradient that takes a seed.
    /// Without them it is the function itself.
    pub fn callees(self, primal: &'a Function, gradient: &'a Function) -> Self {
        Evaluator { callees: Some((primal, gradient)), ..self }
    }

    /// See [`run`].
    pub fn run(
        self,
        args: Vec<Datum<S>>,
        seed: Option<Datum<S>>,
        gradient_buffers: Vec<Option<Datum<S>>>,
    ) -> Result<Outcome<S>> {
        let mut machine = Machine::new(self.function, self.stage, self.limit, self.constants);
        machine.callees = self.callees;
        machine.run(args, seed, gradient_buffers)
    }
}

struct Machine<'a, S> {
    function: &'a Function,
    stage: Stage,
    limit: u64,
    depth: usize,
    constants: BTreeMap<String, Datum<S>>,
    callees: Option<(&'a Function, &'a Function)>,
    values: Vec<Option<Datum<S>>>,
    locals: Vec<Option<Datum<S>>>,
    buffers: Vec<Vec<Datum<S>>>,
    reverse: bool,
    /// The forward blocks that are being executed, outermost first, at [`Stage::BeforeKeep`].
    record: Vec<Frame<S>>,
    /// The forward blocks that the reverse blocks under execution mirror.
    mirror: Vec<Rc<Frame<S>>>,
}

/// What one execution of a forward block left behind.
struct Frame<S> {
    values: Vec<(Value, Datum<S>)>,
    locals: Vec<(Local, Datum<S>)>,
    marks: BTreeMap<StoreId, Datum<S>>,
    nested: BTreeMap<Region, Vec<Rc<Frame<S>>>>,
    index: Option<i128>,
}

impl<S> Frame<S> {
    fn new() -> Self {
        Frame {
            values: Vec::new(),
            locals: Vec::new(),
            marks: BTreeMap::new(),
            nested: BTreeMap::new(),
            index: None,
        }
    }
}

/// Deeper recursion than this is an error, for the interpreter recurses with the program.
const MAX_DEPTH: usize = 64;

struct Trips {
    first: i128,
    step: i128,
    /// `None` where the head sets no limit.
    count: Option<i128>,
}

fn unsupported<T>(what: String) -> Result<T> {
    Err(EvalError::Unsupported(what))
}

fn malformed<T>(what: String) -> Result<T> {
    Err(EvalError::Malformed(what))
}

fn panic<T>(what: &str) -> Result<T> {
    Err(EvalError::Panic(what.to_owned()))
}
