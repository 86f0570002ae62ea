//! The interpreter of the IR: what a function computes, without emitting and compiling it.
//!
//! Each pass is tested by running a function before and after it; the adjoint is tested against
//! [`Dual`] numbers, whose rules are written here independently of `ad_runtime`. Floats are `f64`
//! whatever the program says, integers are `i128`, and memories that hold references hold the place
//! that they refer to.
//!
//! Before `keep` has run, the reverse block reads values of nested forward blocks that nothing has
//! saved. At [`Stage::BeforeKeep`] each forward iteration is therefore recorded as a [`Frame`], and
//! a reverse block that mirrors a region finds there what that region had. At [`Stage::Final`] nothing
//! is recorded, and what is missing from the buffers is an error.
//!
//! Over 600 lines: each inline module is meant to be a file of its own.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the interpreter is partial by design: what has no arm is an `EvalError`"
)]

use std::collections::BTreeMap;
use std::rc::Rc;

use syn::parse::Parser;

pub use self::datum::Datum;
use self::datum::{Step, Target, zero_like};
#[cfg(test)]
use self::ops::intrinsic;
use self::ops::{arithmetic, cast, compare, method, rule};
pub use self::scalar::{Dual, Scalar};
use super::verify::{Stage, declared_by};
use super::{
    Adaptor, BinaryOp, Block, Bound, Branch, Call, CallReverse, Callee, Function, Gradient, Head,
    Kind, Local, Loop, Op, Opaque, Operand, Passing, Place, Projection, Region, Returned, Seed,
    Side, Slot, Stmt, StoreId, Tree, UnaryOp, Value,
};

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
}

impl<'a, S: Scalar> Evaluator<'a, S> {
    /// After all passes, at most ten million statements.
    pub fn new(function: &'a Function) -> Self {
        Evaluator { function, stage: Stage::Final, limit: 10_000_000, constants: BTreeMap::new() }
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

    /// See [`run`].
    pub fn run(
        self,
        args: Vec<Datum<S>>,
        seed: Option<Datum<S>>,
        gradient_buffers: Vec<Option<Datum<S>>>,
    ) -> Result<Outcome<S>> {
        let mut machine = Machine::new(self.function, self.stage, self.limit, self.constants);
        machine.run(args, seed, gradient_buffers)
    }
}

struct Machine<'a, S> {
    function: &'a Function,
    stage: Stage,
    limit: u64,
    depth: usize,
    constants: BTreeMap<String, Datum<S>>,
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

impl<'a, S: Scalar> Machine<'a, S> {
    fn new(
        function: &'a Function,
        stage: Stage,
        limit: u64,
        constants: BTreeMap<String, Datum<S>>,
    ) -> Self {
        Machine {
            function,
            stage,
            limit,
            depth: 0,
            constants,
            values: vec![None; function.values.len()],
            locals: vec![None; function.locals.len()],
            buffers: vec![Vec::new(); function.buffers.len()],
            reverse: false,
            record: vec![Frame::new()],
            mirror: Vec::new(),
        }
    }

    fn run(
        &mut self,
        args: Vec<Datum<S>>,
        seed: Option<Datum<S>>,
        gradient_buffers: Vec<Option<Datum<S>>>,
    ) -> Result<Outcome<S>> {
        let function = self.function;
        if args.len() != function.params.len() {
            let (found, expected) = (args.len(), function.params.len());
            return malformed(format!("{found} arguments for {expected} parameters"));
        }
        let mut buffers = gradient_buffers.into_iter();
        for (position, (param, arg)) in function.params.iter().zip(args).enumerate() {
            self.bind_lengths(&param.kind, &arg);
            let buffer = buffers.next().flatten();
            if let Some(Gradient::Local(local)) = function.gradient.get(position) {
                self.locals[local.0 as usize] = Some(buffer.unwrap_or_else(|| zero_like(&arg)));
            }
            match param.bound {
                Bound::Value(value) => self.set(value, arg),
                Bound::Local(local) => self.locals[local.0 as usize] = Some(arg),
            }
        }
        match (function.seed, seed) {
            (Seed::Value(value), Some(seed)) => self.set(value, seed),
            (Seed::Local(local), Some(seed)) => self.locals[local.0 as usize] = Some(seed),
            (Seed::Value(_) | Seed::Local(_), None) => {
                return malformed("the function takes a seed".to_owned());
            }
            (Seed::None | Seed::One, None) => {}
            (Seed::None | Seed::One, Some(_)) => {
                return malformed("the function takes no seed".to_owned());
            }
        }

        self.block(&function.forward)?;
        let result = self.tree(&function.result)?;
        let result = self.deep(result)?;
        let outputs = self.mutable_params()?;
        self.reverse = true;
        self.mirror = self.record.drain(..).map(Rc::new).collect();
        self.block(&function.reverse)?;
        let restored = self.mutable_params()?;
        let gradient = function.gradient.iter().map(|gradient| match *gradient {
            Gradient::None => Ok(None),
            Gradient::Value(value) => self.get(value).map(Some),
            Gradient::Local(local) => self.read_whole(local).map(Some),
        });
        let gradient = gradient.collect::<Result<_>>()?;
        Ok(Outcome { result, outputs, restored, gradient })
    }

    fn mutable_params(&self) -> Result<Vec<Option<Datum<S>>>> {
        let params = self.function.params.iter().map(|param| match (param.passing, param.bound) {
            (Passing::ByMut, Bound::Local(local)) => self.read_whole(local).map(Some),
            (Passing::ByMut, Bound::Value(value)) => self.get(value).map(Some),
            (Passing::ByValue | Passing::ByRef, _) => Ok(None),
        });
        params.collect()
    }

    /// `N` of a parameter `[f64; N]` is what the argument says.
    fn bind_lengths(&mut self, kind: &Kind, arg: &Datum<S>) {
        match (kind, arg) {
            (Kind::Array(element, length), Datum::Array(items)) => {
                if let Ok(name) = syn::parse2::<syn::Ident>(length.0.clone()) {
                    self.constants.insert(name.to_string(), Datum::Int(items.len() as i128));
                }
                items.iter().for_each(|item| self.bind_lengths(element, item));
            }
            (Kind::Slice(element) | Kind::Vec(element), Datum::Array(items)) => {
                items.iter().for_each(|item| self.bind_lengths(element, item));
            }
            (Kind::Tuple(kinds), Datum::Tuple(fields)) => {
                kinds.iter().zip(fields).for_each(|(kind, field)| self.bind_lengths(kind, field));
            }
            _ => {}
        }
    }

    // Statements.

    fn block(&mut self, block: &Block) -> Result<()> {
        block.stmts.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Result<()> {
        self.step()?;
        match stmt {
            Stmt::Let { value, op } => {
                let datum = self.op(*value, op)?;
                self.set(*value, datum);
            }
            Stmt::Declare { local, init } => {
                let datum = match init {
                    Some(tree) => self.bound_to(*local, tree)?,
                    None => Datum::Absent,
                };
                self.locals[local.0 as usize] = Some(datum);
            }
            Stmt::Assign { place, tree } => {
                let by_ref = self.function.local(place.root).by_ref;
                let whole = place.path.is_empty();
                match tree {
                    // `a = &b` lets the variable refer to something else
                    Tree::Ref(..) if whole && by_ref => {
                        let datum = self.tree(tree)?;
                        self.locals[place.root.0 as usize] = Some(datum);
                    }
                    _ => {
                        let datum = self.tree(tree)?;
                        self.write_place(place, datum)?;
                    }
                }
            }
            Stmt::Store { place, value } => {
                let datum = self.get(*value)?;
                self.write_place(place, datum)?;
            }
            Stmt::Accumulate { place, value } => {
                let datum = self.get(*value)?;
                self.accumulate(place, &datum)?;
            }
            Stmt::AccumulateTree { place, tree } => {
                let datum = self.tree(tree)?;
                let datum = self.deep(datum)?;
                self.accumulate(place, &datum)?;
            }
            Stmt::Clear { place } => self.clear(place)?,
            Stmt::Swap { a, b } => {
                let (a, b) = (self.resolve(a)?, self.resolve(b)?);
                let (at_a, at_b) = (self.read(&a)?, self.read(&b)?);
                self.write(&a, at_b)?;
                self.write(&b, at_a)?;
            }
            Stmt::Fill { place, value } => {
                let (target, datum) = (self.resolve(place)?, self.get(*value)?);
                let length = self.length(&target)?;
                self.write(&target, Datum::Array(vec![datum; length]))?;
            }
            Stmt::Branch(branch) => self.branch(branch)?,
            Stmt::Loop(looped) => self.looped(looped)?,
            Stmt::Call(call) => self.call(call)?,
            Stmt::CallForward { call, active: _, pullback } => {
                self.call(call)?;
                self.set(*pullback, Datum::Unit);
            }
            Stmt::CallReverse(reverse) => self.call_reverse(reverse)?,
            Stmt::Opaque(opaque) => self.opaque_stmt(opaque)?,
            Stmt::Buffer { buffer } => self.buffers[buffer.0 as usize].clear(),
            Stmt::Save { buffer, value } => {
                let datum = self.get(*value)?;
                self.buffers[buffer.0 as usize].push(datum);
            }
            Stmt::SaveLocal { buffer, local } => {
                let datum = self.local(*local)?.clone();
                self.buffers[buffer.0 as usize].push(datum);
            }
            Stmt::SavePlace { buffer, place } => {
                let datum = self.read_place(place)?;
                self.buffers[buffer.0 as usize].push(datum);
            }
            Stmt::Restore { buffer, value } => {
                let datum = self.pop(*buffer)?;
                self.set(*value, datum);
            }
            Stmt::RestoreLocal { buffer, local } => {
                self.locals[local.0 as usize] = Some(self.pop(*buffer)?);
            }
            Stmt::RestorePlace { buffer, place } => {
                let datum = self.pop(*buffer)?;
                self.write_place(place, datum)?;
            }
            Stmt::Mark { id, place } => {
                let datum = self.read_place(place)?;
                if let Some(frame) = self.record.last_mut() {
                    frame.marks.insert(*id, datum);
                }
            }
            Stmt::Undo { of, place } => {
                let marked = self.mirror.iter().rev().find_map(|frame| frame.marks.get(of));
                match marked.cloned() {
                    Some(datum) => self.write_place(place, datum)?,
                    None => return malformed(format!("nothing is marked s{}", of.0)),
                }
            }
            Stmt::Comment(_) => {}
        }
        Ok(())
    }

    fn step(&mut self) -> Result<()> {
        self.limit = self.limit.checked_sub(1).ok_or(EvalError::StepLimit)?;
        Ok(())
    }

    fn branch(&mut self, branch: &Branch) -> Result<()> {
        let position = match self.get(branch.cond)? {
            Datum::Bool(cond) if branch.boolean => usize::from(!cond),
            Datum::Int(position) if !branch.boolean => {
                usize::try_from(position).unwrap_or(usize::MAX)
            }
            other => return malformed(format!("the condition of a branch is {other:?}")),
        };
        let Some(arm) = branch.arms.get(position) else {
            return malformed(format!("a branch has no arm {position}"));
        };
        let frame = self.mirrored(branch.mirrors).and_then(|frames| frames.first().cloned());
        self.enter(frame.as_ref());
        self.block(arm)?;
        let yields = self.all(&arm.yields)?;
        self.leave(branch.region, None, frame.as_ref(), &[arm], &[]);
        self.set_all(&branch.results, yields)
    }

    fn looped(&mut self, looped: &Loop) -> Result<()> {
        let mut carried = self.all(&looped.inits)?;
        let frames = self.mirrored(looped.mirrors);
        let trips = self.trips(&looped.head)?;
        let mut entries = Vec::new();
        looped.each_entry(&mut |value| entries.push(value));
        let blocks: Vec<&Block> = match &looped.head {
            Head::While { cond } => vec![cond, &looped.body],
            Head::Range { .. } | Head::Forever | Head::Times(_) => vec![&looped.body],
        };
        let mut count = 0;
        while trips.count.is_none_or(|trips| count < trips) {
            self.step()?;
            let index = trips.first + count * trips.step;
            let frame = frames.as_ref().and_then(|frames| match &looped.head {
                Head::Range { .. } => frames.iter().find(|frame| frame.index == Some(index)),
                Head::While { .. } | Head::Forever | Head::Times(_) => {
                    let from_the_end = usize::try_from(count).ok()? + 1;
                    frames.get(frames.len().checked_sub(from_the_end)?)
                }
            });
            self.enter(frame);
            self.set_all(&looped.params, carried.clone())?;
            let mut own_index = None;
            match &looped.head {
                Head::Range { index: value, .. } => {
                    self.set(*value, Datum::Int(index));
                    own_index = Some(index);
                }
                Head::While { cond } => {
                    self.block(cond)?;
                    let holds = match cond.yields.as_slice() {
                        [holds] => self.boolean(*holds)?,
                        _ => return malformed("a condition yields one value".to_owned()),
                    };
                    if !holds {
                        self.abandon(frame, &blocks, &entries);
                        break;
                    }
                }
                Head::Forever | Head::Times(_) => {}
            }
            count += 1;
            self.block(&looped.body)?;
            let mut next = looped.body.yields.as_slice();
            let mut exit = false;
            if looped.exits {
                let Some((first, rest)) = next.split_first() else {
                    return malformed("a loop that exits yields a condition".to_owned());
                };
                exit = self.boolean(*first)?;
                next = rest;
            }
            carried = self.all(next)?;
            self.leave(looped.region, own_index, frame, &blocks, &entries);
            if exit {
                break;
            }
        }
        if let Some(value) = looped.count {
            self.set(value, Datum::Int(count));
        }
        self.set_all(&looped.results, carried)
    }

    fn trips(&self, head: &Head) -> Result<Trips> {
        match head {
            Head::Range { index: _, lo, hi, inclusive, adaptors } => {
                let (lo, hi) = (self.integer(*lo)?, self.integer(*hi)?);
                let mut trips = Trips {
                    first: lo,
                    step: 1,
                    count: Some((hi - lo + i128::from(*inclusive)).max(0)),
                };
                for adaptor in adaptors {
                    let count = trips.count.unwrap_or_default();
                    match adaptor {
                        Adaptor::Rev => {
                            trips.first += (count - 1) * trips.step;
                            trips.step = -trips.step;
                        }
                        Adaptor::StepBy(step) => {
                            let step = self.integer(*step)?;
                            if step <= 0 {
                                return panic("the step of a range is zero");
                            }
                            trips.count = Some((count + step - 1) / step);
                            trips.step *= step;
                        }
                    }
                }
                Ok(trips)
            }
            Head::Times(count) => {
                Ok(Trips { first: 0, step: 1, count: Some(self.integer(*count)?.max(0)) })
            }
            Head::While { cond: _ } | Head::Forever => Ok(Trips { first: 0, step: 1, count: None }),
        }
    }

    /// The executions of a mirrored region in the innermost forward block that has any.
    fn mirrored(&self, mirrors: Option<Region>) -> Option<Vec<Rc<Frame<S>>>> {
        let region = mirrors?;
        self.mirror.iter().rev().find_map(|frame| frame.nested.get(&region)).cloned()
    }

    fn enter(&mut self, frame: Option<&Rc<Frame<S>>>) {
        if self.stage == Stage::Final {
            return;
        }
        if !self.reverse {
            self.record.push(Frame::new());
        } else if let Some(frame) = frame {
            for (value, datum) in &frame.values {
                self.values[value.0 as usize] = Some(datum.clone());
            }
            for (local, datum) in &frame.locals {
                self.locals[local.0 as usize] = Some(datum.clone());
            }
            self.mirror.push(Rc::clone(frame));
        }
    }

    /// Ends a nested block: records what it leaves behind, and forgets its values.
    fn leave(
        &mut self,
        region: Region,
        index: Option<i128>,
        frame: Option<&Rc<Frame<S>>>,
        blocks: &[&Block],
        entries: &[Value],
    ) {
        if self.stage == Stage::BeforeKeep && !self.reverse {
            if let Some(mut own) = self.record.pop() {
                own.index = index;
                for value in defined(blocks, entries) {
                    let datum = self.values[value.0 as usize].clone();
                    own.values.extend(datum.map(|datum| (value, datum)));
                }
                for local in blocks.iter().flat_map(|block| &block.stmts).flat_map(declared_by) {
                    let datum = self.locals[local.0 as usize].clone();
                    own.locals.extend(datum.map(|datum| (local, datum)));
                }
                if let Some(around) = self.record.last_mut() {
                    around.nested.entry(region).or_default().push(Rc::new(own));
                }
            }
        }
        self.forget(frame, blocks, entries);
    }

    /// Ends an iteration that the condition refused.
    fn abandon(&mut self, frame: Option<&Rc<Frame<S>>>, blocks: &[&Block], entries: &[Value]) {
        if self.stage == Stage::BeforeKeep && !self.reverse {
            self.record.pop();
        }
        self.forget(frame, blocks, entries);
    }

    fn forget(&mut self, frame: Option<&Rc<Frame<S>>>, blocks: &[&Block], entries: &[Value]) {
        for value in defined(blocks, entries) {
            self.values[value.0 as usize] = None;
        }
        if let (Stage::BeforeKeep, true, Some(frame)) = (self.stage, self.reverse, frame) {
            for (value, _) in &frame.values {
                self.values[value.0 as usize] = None;
            }
            self.mirror.pop();
        }
    }

    // Calls: only of the function itself.

    fn call(&mut self, call: &Call) -> Result<()> {
        let args = self.recursive_args(call)?;
        let mut primal = self.function.clone();
        primal.reverse = Block::default();
        primal.gradient.clear();
        primal.seed = Seed::None;
        let outcome = self.recurse(&primal, args, None, Vec::new())?;
        for (arg, output) in call.args.iter().zip(outcome.outputs) {
            if let (Tree::Ref(place, true), Some(output)) = (arg, output) {
                self.write_place(place, output)?;
            }
        }
        match call.result {
            Returned::Nothing => {}
            Returned::Value(value) => self.set(value, outcome.result),
            Returned::Local(local) => self.locals[local.0 as usize] = Some(outcome.result),
        }
        Ok(())
    }

    fn call_reverse(&mut self, reverse: &CallReverse) -> Result<()> {
        let args = self.recursive_args(&reverse.call)?;
        let mutable = |position: usize| match reverse.call.args.get(position) {
            Some(Tree::Ref(_, mutable)) => *mutable,
            _ => false,
        };
        let mut buffers = Vec::new();
        for (position, slot) in reverse.slots.iter().enumerate() {
            buffers.push(match slot {
                Slot::Place(place) if mutable(position) => Some(self.read_place(place)?),
                Slot::Place(_) | Slot::Inactive | Slot::Value { .. } | Slot::Local { .. } => None,
            });
        }
        let seed = self.tree(&reverse.seed)?;
        let seed = match self.function.seed {
            Seed::None => None,
            Seed::Value(_) | Seed::Local(_) => Some(self.deep(seed)?),
            Seed::One => return unsupported("a recursive call under a seed of 1".to_owned()),
        };
        let outcome = self.recurse(self.function, args, seed, buffers)?;
        for (position, (slot, arg)) in reverse.slots.iter().zip(outcome.gradient).enumerate() {
            match (slot, arg) {
                (Slot::Inactive, _) | (Slot::Place(_), None) => {}
                (Slot::Value { contribution, of: _ }, Some(arg)) => self.set(*contribution, arg),
                (Slot::Place(place), Some(arg)) if mutable(position) => {
                    self.write_place(place, arg)?;
                }
                (Slot::Place(place), Some(arg)) => self.accumulate(place, &arg)?,
                (Slot::Local { local, zero: _ }, Some(arg)) => {
                    self.locals[local.0 as usize] = Some(arg);
                }
                (Slot::Value { .. } | Slot::Local { .. }, None) => {
                    return malformed("an active argument of no differentiated parameter".into());
                }
            }
        }
        Ok(())
    }

    fn recursive_args(&mut self, call: &Call) -> Result<Vec<Datum<S>>> {
        match &call.callee {
            Callee::Itself(_) => {}
            Callee::Path(path) => return unsupported(format!("a call of `{}`", text(path))),
            Callee::Method(name) => return unsupported(format!("a call of `.{name}`")),
        }
        let mut args = Vec::new();
        for arg in &call.args {
            let arg = self.tree(arg)?;
            args.push(self.deep(arg)?);
        }
        Ok(args)
    }

    fn recurse(
        &mut self,
        function: &Function,
        args: Vec<Datum<S>>,
        seed: Option<Datum<S>>,
        buffers: Vec<Option<Datum<S>>>,
    ) -> Result<Outcome<S>> {
        if self.depth == MAX_DEPTH {
            return Err(EvalError::StepLimit);
        }
        let mut machine = Machine::new(function, self.stage, self.limit, self.constants.clone());
        machine.depth = self.depth + 1;
        let outcome = machine.run(args, seed, buffers);
        self.limit = machine.limit;
        outcome
    }

    // Operations and trees.

    fn op(&mut self, value: Value, op: &Op) -> Result<Datum<S>> {
        Ok(match op {
            Op::Constant(tokens) => self.tokens(tokens, &BTreeMap::new())?,
            Op::Zero => Datum::Float(S::constant(0.0)),
            Op::One => Datum::Float(S::constant(1.0)),
            Op::ZeroLike(a) => zero_like(&self.get(*a)?),
            Op::Placeholder => Datum::Absent,
            Op::Unary(op, a) => unary(*op, self.get(*a)?)?,
            Op::Binary(op, a, b) => binary(*op, &self.get(*a)?, &self.get(*b)?)?,
            Op::Cast(a, to) => cast(self.get(*a)?, to)?,
            Op::Retype(a) => self.get(*a)?,
            Op::Intrinsic { name, args, path: _ } => method(name, &self.all(args)?)?,
            Op::Rule { name, args } => rule(name, &self.all(args)?)?,
            Op::OperatorRule { op, side, lhs, rhs, y, d } => {
                let [lhs, rhs, y, d] =
                    [self.get(*lhs)?, self.get(*rhs)?, self.get(*y)?, self.get(*d)?];
                operator_rule(*op, *side, &lhs, &rhs, &y, &d)?
            }
            Op::NegRule { operand: _, y: _, d } => match self.get(*d)? {
                Datum::Unit => Datum::Unit,
                d => unary(UnaryOp::Neg, d)?,
            },
            Op::CastRule { operand, d, to: _ } => match (self.get(*operand)?, self.get(*d)?) {
                (Datum::Float(_), d @ Datum::Float(_)) => d,
                (operand, _) => zero_like(&operand),
            },
            Op::AddTangent(a, b) => self.get(*a)?.plus(&self.get(*b)?)?,
            Op::Load(place) => self.read_place(place)?,
            Op::Len(place) => {
                let target = self.resolve(place)?;
                Datum::Int(self.length(&target)? as i128)
            }
            Op::Sum(place) => {
                let datum = self.read_place(place)?;
                Datum::Float(self.deep(datum)?.sum()?)
            }
            Op::Select { scrutinee, patterns } => {
                let scrutinee = self.opaque(scrutinee)?;
                self.select(&scrutinee, patterns)?
            }
            Op::Opaque(opaque) => match self.opaque(opaque)? {
                Datum::Ref(_) if self.function.kind(value).is_scalar() => {
                    return unsupported("an opaque reference".to_owned());
                }
                datum => datum,
            },
        })
    }

    fn select(
        &mut self,
        scrutinee: &Datum<S>,
        patterns: &[proc_macro2::TokenStream],
    ) -> Result<Datum<S>> {
        for (position, tokens) in patterns.iter().enumerate() {
            let pattern = syn::Pat::parse_multi_with_leading_vert.parse2(tokens.clone());
            let pattern = pattern.or_else(|_| unsupported(format!("the pattern `{tokens}`")))?;
            if self.matches(scrutinee, &pattern)? {
                return Ok(Datum::Int(position as i128));
            }
        }
        malformed("no pattern matches".to_owned())
    }

    fn matches(&mut self, datum: &Datum<S>, pattern: &syn::Pat) -> Result<bool> {
        Ok(match pattern {
            syn::Pat::Wild(_) => true,
            syn::Pat::Ident(ident) if ident.subpat.is_none() => true,
            syn::Pat::Paren(inner) => self.matches(datum, &inner.pat)?,
            syn::Pat::Or(or) => {
                for case in &or.cases {
                    if self.matches(datum, case)? {
                        return Ok(true);
                    }
                }
                false
            }
            syn::Pat::Tuple(tuple) => match datum {
                Datum::Tuple(fields) if fields.len() == tuple.elems.len() => {
                    for (field, pattern) in fields.iter().zip(&tuple.elems) {
                        if !self.matches(field, pattern)? {
                            return Ok(false);
                        }
                    }
                    true
                }
                _ => return unsupported(format!("the pattern `{}`", text(pattern))),
            },
            syn::Pat::Lit(literal) => {
                let literal = self.tokens(&quote::quote!(#literal), &BTreeMap::new())?;
                compare(BinaryOp::Eq, datum, &literal)?
            }
            syn::Pat::Path(path) => {
                let constant = self.tokens(&quote::quote!(#path), &BTreeMap::new())?;
                compare(BinaryOp::Eq, datum, &constant)?
            }
            syn::Pat::Range(range) => {
                let below = match range.limits {
                    syn::RangeLimits::HalfOpen(_) => BinaryOp::Lt,
                    syn::RangeLimits::Closed(_) => BinaryOp::Le,
                };
                let mut inside = true;
                for (end, op) in [(&range.start, BinaryOp::Ge), (&range.end, below)] {
                    if let Some(end) = end {
                        let end = self.expr(end, &BTreeMap::new())?;
                        inside &= compare(op, datum, &end)?;
                    }
                }
                inside
            }
            other => return unsupported(format!("the pattern `{}`", text(other))),
        })
    }

    fn tree(&mut self, tree: &Tree) -> Result<Datum<S>> {
        Ok(match tree {
            Tree::Value(value) => self.get(*value)?,
            Tree::Copy(place, _) => {
                let datum = self.read_place(place)?;
                self.deep(datum)?
            }
            Tree::Ref(place, _) => Datum::Ref(self.resolve(place)?),
            Tree::Array(items) | Tree::Vec(items) => Datum::Array(self.trees(items)?),
            Tree::Repeat(item, length) => {
                let length = self.tokens(&length.0, &BTreeMap::new())?.index()?;
                Datum::Array(vec![self.tree(item)?; length])
            }
            Tree::VecRepeat(item, length) => {
                let length = self.get(*length)?.index()?;
                Datum::Array(vec![self.tree(item)?; length])
            }
            Tree::Tuple(items) if items.is_empty() => Datum::Unit,
            Tree::Tuple(items) => Datum::Tuple(self.trees(items)?),
            Tree::Struct(_, fields) => {
                let mut data = BTreeMap::new();
                for (member, item) in fields {
                    data.insert(text(member), self.tree(item)?);
                }
                Datum::Struct(data)
            }
            Tree::Zero(kind) => self.zero(kind)?,
            Tree::ZeroVec(element, length) => {
                let length = self.get(*length)?.index()?;
                Datum::Array(vec![self.zero(element)?; length])
            }
            Tree::ZeroLike(place, _) => {
                let datum = self.read_place(place)?;
                zero_like(&self.deep(datum)?)
            }
            Tree::Take(place) => {
                let datum = self.read_place(place)?;
                self.clear(place)?;
                datum
            }
            Tree::Opaque(opaque) => self.opaque(opaque)?,
        })
    }

    fn trees(&mut self, items: &[Tree]) -> Result<Vec<Datum<S>>> {
        items.iter().map(|item| self.tree(item)).collect()
    }

    /// What a new variable holds: if it is a reference, where it leads.
    fn bound_to(&mut self, local: Local, tree: &Tree) -> Result<Datum<S>> {
        match tree {
            Tree::Copy(place, None) if self.function.local(local).by_ref => {
                self.resolve(place).map(Datum::Ref)
            }
            _ => self.tree(tree),
        }
    }

    fn zero(&mut self, kind: &Kind) -> Result<Datum<S>> {
        Ok(match kind {
            Kind::Float(_) => Datum::Float(S::constant(0.0)),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => Datum::Unit,
            Kind::Array(element, length) => {
                let length = self.tokens(&length.0, &BTreeMap::new())?.index()?;
                Datum::Array(vec![self.zero(element)?; length])
            }
            Kind::Tuple(fields) => {
                Datum::Tuple(fields.iter().map(|kind| self.zero(kind)).collect::<Result<_>>()?)
            }
            Kind::Slice(_) | Kind::Vec(_) | Kind::Unknown | Kind::Tangent | Kind::Pullback => {
                return unsupported(format!("the zero of {kind}"));
            }
        })
    }

    // Values and memories.

    fn get(&self, value: Value) -> Result<Datum<S>> {
        match self.values.get(value.0 as usize) {
            Some(Some(datum)) => Ok(datum.clone()),
            Some(None) | None => malformed(format!("%{} has no value here", value.0)),
        }
    }

    fn all(&self, values: &[Value]) -> Result<Vec<Datum<S>>> {
        values.iter().map(|value| self.get(*value)).collect()
    }

    fn set(&mut self, value: Value, datum: Datum<S>) {
        self.values[value.0 as usize] = Some(datum);
    }

    fn set_all(&mut self, values: &[Value], data: Vec<Datum<S>>) -> Result<()> {
        if values.len() != data.len() {
            return malformed(format!("{} values for {} places", data.len(), values.len()));
        }
        values.iter().zip(data).for_each(|(value, datum)| self.set(*value, datum));
        Ok(())
    }

    fn boolean(&self, value: Value) -> Result<bool> {
        match self.get(value)? {
            Datum::Bool(cond) => Ok(cond),
            other => malformed(format!("a condition is {other:?}")),
        }
    }

    fn integer(&self, value: Value) -> Result<i128> {
        match self.get(value)? {
            Datum::Int(integer) => Ok(integer),
            other => malformed(format!("an integer is {other:?}")),
        }
    }

    fn pop(&mut self, buffer: super::Buffer) -> Result<Datum<S>> {
        match self.buffers[buffer.0 as usize].pop() {
            Some(datum) => Ok(datum),
            None => malformed(format!("b{} is empty", buffer.0)),
        }
    }

    fn local(&self, local: Local) -> Result<&Datum<S>> {
        match self.locals.get(local.0 as usize) {
            Some(Some(datum)) => Ok(datum),
            Some(None) | None => malformed(format!("@{} is not declared here", local.0)),
        }
    }

    /// The memory and the way into it that a place means now, references followed.
    fn resolve(&self, place: &Place) -> Result<Target> {
        let mut target = self.follow(Target { root: place.root, steps: Vec::new() })?;
        for step in &place.path {
            target = match step {
                Projection::Deref => target,
                Projection::Index(index) => self.element(target, self.integer(*index)?)?,
                Projection::Field(member) => self.field(target, text(member))?,
                Projection::Range { lo, hi, inclusive } => {
                    let lo = lo.map(|lo| self.integer(lo)).transpose()?;
                    let hi = hi.map(|hi| self.integer(hi)).transpose()?;
                    self.slice(target, lo, hi, *inclusive)?
                }
            };
        }
        Ok(target)
    }

    fn element(&self, mut target: Target, index: i128) -> Result<Target> {
        let length = self.length(&target)?;
        let index = match usize::try_from(index) {
            Ok(index) if index < length => index,
            Ok(_) | Err(_) => {
                return panic(&format!("index {index} of an array of {length}"));
            }
        };
        let from = match target.steps.last() {
            Some(Step::Range(lo, _)) => Some(*lo),
            Some(Step::Index(_) | Step::Field(_)) | None => None,
        };
        if from.is_some() {
            target.steps.pop();
        }
        target.steps.push(Step::Index(from.unwrap_or(0) + index));
        self.follow(target)
    }

    fn field(&self, mut target: Target, name: String) -> Result<Target> {
        target.steps.push(Step::Field(name));
        self.follow(target)
    }

    fn slice(
        &self,
        mut target: Target,
        lo: Option<i128>,
        hi: Option<i128>,
        inclusive: bool,
    ) -> Result<Target> {
        let length = self.length(&target)?;
        let lo = lo.unwrap_or(0);
        let hi = hi.map_or(length as i128, |hi| hi + i128::from(inclusive));
        let ends = match (usize::try_from(lo), usize::try_from(hi)) {
            (Ok(lo), Ok(hi)) if lo <= hi && hi <= length => (lo, hi),
            _ => return panic(&format!("range {lo}..{hi} of an array of {length}")),
        };
        let from = match target.steps.last() {
            Some(Step::Range(from, _)) => Some(*from),
            Some(Step::Index(_) | Step::Field(_)) | None => None,
        };
        if from.is_some() {
            target.steps.pop();
        }
        let from = from.unwrap_or(0);
        target.steps.push(Step::Range(from + ends.0, from + ends.1));
        Ok(target)
    }

    fn follow(&self, target: Target) -> Result<Target> {
        match self.peek(&target)? {
            Datum::Ref(next) => self.follow(next.clone()),
            Datum::Float(_)
            | Datum::Int(_)
            | Datum::Bool(_)
            | Datum::Unit
            | Datum::Array(_)
            | Datum::Tuple(_)
            | Datum::Struct(_)
            | Datum::Absent => Ok(target),
        }
    }

    /// What a target without its last range holds.
    fn peek(&self, target: &Target) -> Result<&Datum<S>> {
        let mut datum = self.local(target.root)?;
        for step in &target.steps {
            datum = match step {
                Step::Range(..) => datum,
                Step::Index(_) | Step::Field(_) => match datum.part(step) {
                    Some(part) => part,
                    None => return malformed(format!("{step:?} of {datum:?}")),
                },
            };
        }
        Ok(datum)
    }

    fn length(&self, target: &Target) -> Result<usize> {
        match (target.steps.last(), self.peek(target)?) {
            (Some(Step::Range(lo, hi)), _) => Ok(hi - lo),
            (_, Datum::Array(items)) => Ok(items.len()),
            (_, other) => malformed(format!("the length of {other:?}")),
        }
    }

    fn read(&self, target: &Target) -> Result<Datum<S>> {
        match (target.steps.last(), self.peek(target)?) {
            (Some(Step::Range(lo, hi)), Datum::Array(items)) => match items.get(*lo..*hi) {
                Some(items) => Ok(Datum::Array(items.to_vec())),
                None => malformed("a slice outlived its array".to_owned()),
            },
            (_, datum) => Ok(datum.clone()),
        }
    }

    fn read_place(&self, place: &Place) -> Result<Datum<S>> {
        self.read(&self.resolve(place)?)
    }

    fn read_whole(&self, local: Local) -> Result<Datum<S>> {
        self.deep(self.read_place(&Place::whole(local))?)
    }

    fn write(&mut self, target: &Target, datum: Datum<S>) -> Result<()> {
        let Some(mut cell) =
            self.locals.get_mut(target.root.0 as usize).and_then(|local| local.as_mut())
        else {
            return malformed(format!("@{} is not declared here", target.root.0));
        };
        for step in &target.steps {
            match step {
                Step::Range(lo, hi) => {
                    let (Datum::Array(items), Datum::Array(new)) = (cell, datum) else {
                        return malformed("a slice is overwritten by something else".to_owned());
                    };
                    if new.len() != hi - lo {
                        let (found, expected) = (new.len(), hi - lo);
                        return panic(&format!("{found} elements for a slice of {expected}"));
                    }
                    items.splice(*lo..*hi, new);
                    return Ok(());
                }
                Step::Index(_) | Step::Field(_) => match cell.part_mut(step) {
                    Some(part) => cell = part,
                    None => return malformed(format!("{step:?} of something else")),
                },
            }
        }
        *cell = datum;
        Ok(())
    }

    fn write_place(&mut self, place: &Place, datum: Datum<S>) -> Result<()> {
        let target = self.resolve(place)?;
        self.write(&target, datum)
    }

    fn accumulate(&mut self, place: &Place, datum: &Datum<S>) -> Result<()> {
        let target = self.resolve(place)?;
        let sum = self.read(&target)?.plus(datum)?;
        self.write(&target, sum)
    }

    fn clear(&mut self, place: &Place) -> Result<()> {
        let target = self.resolve(place)?;
        let zero = zero_like(&self.read(&target)?);
        self.write(&target, zero)
    }

    /// The datum with copies of what it refers to.
    fn deep(&self, datum: Datum<S>) -> Result<Datum<S>> {
        let deep = |items: Vec<Datum<S>>| -> Result<Vec<Datum<S>>> {
            items.into_iter().map(|item| self.deep(item)).collect()
        };
        Ok(match datum {
            Datum::Ref(target) => self.deep(self.read(&target)?)?,
            Datum::Array(items) => Datum::Array(deep(items)?),
            Datum::Tuple(fields) => Datum::Tuple(deep(fields)?),
            Datum::Struct(fields) => Datum::Struct(
                fields
                    .into_iter()
                    .map(|(name, field)| Ok((name, self.deep(field)?)))
                    .collect::<Result<_>>()?,
            ),
            Datum::Float(_) | Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Absent => datum,
        })
    }

    // The user's tokens, as far as they are simple expressions.

    fn opaque(&mut self, opaque: &Opaque) -> Result<Datum<S>> {
        self.tokens(&opaque.tokens, &scope(opaque))
    }

    /// Assertions are checked and output is dropped; anything else must be an expression.
    fn opaque_stmt(&mut self, opaque: &Opaque) -> Result<()> {
        let tokens = &opaque.tokens;
        let unknown = || EvalError::Unsupported(format!("`{tokens}`"));
        let stmt = syn::Block::parse_within.parse2(tokens.clone()).map_err(|_| unknown())?;
        for stmt in stmt {
            let mac = match stmt {
                syn::Stmt::Macro(stmt) => stmt.mac,
                syn::Stmt::Expr(syn::Expr::Macro(expr), _) => expr.mac,
                syn::Stmt::Expr(expr, _) => {
                    self.expr(&expr, &scope(opaque))?;
                    continue;
                }
                _ => return Err(unknown()),
            };
            let name = mac.path.segments.last().map(|last| last.ident.to_string());
            let name = name.unwrap_or_default();
            if ["println", "print", "eprintln", "eprint"].contains(&name.as_str()) {
                continue;
            }
            let list = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
            let args = list.parse2(mac.tokens.clone()).map_err(|_| unknown())?;
            let scope = scope(opaque);
            let mut arg = |position: usize| match args.get(position) {
                Some(arg) => self.expr(arg, &scope),
                None => Err(unknown()),
            };
            let holds = match name.trim_start_matches("debug_") {
                "assert" => arg(0)? == Datum::Bool(true),
                "assert_eq" => compare(BinaryOp::Eq, &arg(0)?, &arg(1)?)?,
                "assert_ne" => compare(BinaryOp::Ne, &arg(0)?, &arg(1)?)?,
                _ => return Err(unknown()),
            };
            if !holds {
                return panic(&format!("`{tokens}` failed"));
            }
        }
        Ok(())
    }

    fn tokens(
        &mut self,
        tokens: &proc_macro2::TokenStream,
        scope: &BTreeMap<String, Operand>,
    ) -> Result<Datum<S>> {
        match syn::parse2::<syn::Expr>(tokens.clone()) {
            Ok(expr) => self.expr(&expr, scope),
            Err(_) => unsupported(format!("`{tokens}`")),
        }
    }

    fn expr(&mut self, expr: &syn::Expr, scope: &BTreeMap<String, Operand>) -> Result<Datum<S>> {
        if let Some(target) = self.expr_place(expr, scope)? {
            return self.read(&target);
        }
        match expr {
            syn::Expr::Lit(literal) => literal_datum(&literal.lit),
            syn::Expr::Path(path) => match path.path.get_ident() {
                Some(name) if scope.contains_key(&name.to_string()) => {
                    match &scope[&name.to_string()] {
                        Operand::Value { value, by_ref: _ } => self.get(*value),
                        Operand::Place { place, .. } => self.read_place(place),
                    }
                }
                _ => self.named_constant(&text(path)),
            },
            syn::Expr::Paren(inner) => self.expr(&inner.expr, scope),
            syn::Expr::Group(inner) => self.expr(&inner.expr, scope),
            syn::Expr::Reference(inner) => self.expr(&inner.expr, scope),
            syn::Expr::Block(block) => match block.block.stmts.as_slice() {
                [syn::Stmt::Expr(inner, None)] => self.expr(inner, scope),
                _ => unsupported(format!("`{}`", text(expr))),
            },
            syn::Expr::Tuple(tuple) => {
                let fields = tuple.elems.iter().map(|field| self.expr(field, scope));
                Ok(Datum::Tuple(fields.collect::<Result<_>>()?))
            }
            syn::Expr::Unary(inner) => {
                let operand = self.expr(&inner.expr, scope)?;
                match inner.op {
                    syn::UnOp::Neg(_) => unary(UnaryOp::Neg, operand),
                    syn::UnOp::Not(_) => unary(UnaryOp::Not, operand),
                    _ => Ok(operand),
                }
            }
            syn::Expr::Binary(inner) => {
                let lhs = self.expr(&inner.left, scope)?;
                match (&inner.op, &lhs) {
                    (syn::BinOp::And(_), Datum::Bool(false))
                    | (syn::BinOp::Or(_), Datum::Bool(true)) => return Ok(lhs),
                    (syn::BinOp::And(_) | syn::BinOp::Or(_), _) => {
                        return self.expr(&inner.right, scope);
                    }
                    _ => {}
                }
                let rhs = self.expr(&inner.right, scope)?;
                match binary_op(&inner.op) {
                    Some(op) => binary(op, &lhs, &rhs),
                    None => unsupported(format!("`{}`", text(expr))),
                }
            }
            syn::Expr::Cast(inner) => cast(self.expr(&inner.expr, scope)?, &inner.ty),
            syn::Expr::If(inner) => match (self.expr(&inner.cond, scope)?, &inner.else_branch) {
                (Datum::Bool(true), Some(_)) => {
                    let block = inner.then_branch.clone();
                    self.tokens(&quote::quote!(#block), scope)
                }
                (Datum::Bool(false), Some((_, other))) => self.expr(other, scope),
                _ => unsupported(format!("`{}`", text(expr))),
            },
            syn::Expr::MethodCall(call) => {
                let name = call.method.to_string();
                if let Some(target) = self.expr_place(&call.receiver, scope)? {
                    match name.as_str() {
                        "len" => return Ok(Datum::Int(self.length(&target)? as i128)),
                        "is_empty" => return Ok(Datum::Bool(self.length(&target)? == 0)),
                        _ => {}
                    }
                }
                let mut args = vec![self.expr(&call.receiver, scope)?];
                for arg in &call.args {
                    args.push(self.expr(arg, scope)?);
                }
                method(&name, &args)
            }
            other => unsupported(format!("`{}`", text(other))),
        }
    }

    /// The place that an expression denotes, if it denotes one.
    fn expr_place(
        &mut self,
        expr: &syn::Expr,
        scope: &BTreeMap<String, Operand>,
    ) -> Result<Option<Target>> {
        match expr {
            syn::Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                match name.and_then(|name| scope.get(&name)) {
                    Some(Operand::Place { place, .. }) => self.resolve(place).map(Some),
                    Some(Operand::Value { .. }) | None => Ok(None),
                }
            }
            syn::Expr::Paren(inner) => self.expr_place(&inner.expr, scope),
            syn::Expr::Reference(inner) => self.expr_place(&inner.expr, scope),
            syn::Expr::Unary(inner) => match inner.op {
                syn::UnOp::Deref(_) => self.expr_place(&inner.expr, scope),
                _ => Ok(None),
            },
            syn::Expr::Field(inner) => match self.expr_place(&inner.base, scope)? {
                Some(target) => self.field(target, text(&inner.member)).map(Some),
                None => Ok(None),
            },
            syn::Expr::Index(inner) => {
                let Some(target) = self.expr_place(&inner.expr, scope)? else { return Ok(None) };
                if let syn::Expr::Range(range) = &*inner.index {
                    let mut end = |end: &Option<Box<syn::Expr>>| match end {
                        Some(end) => self.expr(end, scope)?.int().map(Some),
                        None => Ok(None),
                    };
                    let (lo, hi) = (end(&range.start)?, end(&range.end)?);
                    let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
                    return self.slice(target, lo, hi, inclusive).map(Some);
                }
                let index = self.expr(&inner.index, scope)?.int()?;
                self.element(target, index).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// A constant of std, or one that the caller has told us.
    fn named_constant(&self, path: &str) -> Result<Datum<S>> {
        let path: String = path.split_whitespace().collect();
        let name = path.rsplit("::").next().unwrap_or(&path);
        let known = self.constants.get(&path).cloned().or_else(|| ops::std_constant(&path));
        match known.or_else(|| self.constants.get(name).cloned()) {
            Some(datum) => Ok(datum),
            None => unsupported(format!("the constant `{path}`")),
        }
    }
}

struct Trips {
    first: i128,
    step: i128,
    /// `None` where the head sets no limit.
    count: Option<i128>,
}

/// What the blocks of an iteration define, its params and index included.
fn defined(blocks: &[&Block], entries: &[Value]) -> Vec<Value> {
    let mut values = entries.to_vec();
    for stmt in blocks.iter().flat_map(|block| &block.stmts) {
        stmt.each_def(&mut |value| values.push(value));
    }
    values
}

fn scope(opaque: &Opaque) -> BTreeMap<String, Operand> {
    opaque.uses.iter().map(|(name, operand)| (name.to_string(), operand.clone())).collect()
}

fn unary<S: Scalar>(op: UnaryOp, a: Datum<S>) -> Result<Datum<S>> {
    match (op, a) {
        (UnaryOp::Neg, Datum::Float(a)) => Ok(Datum::Float(a.neg())),
        (UnaryOp::Neg, Datum::Int(a)) => Ok(Datum::Int(-a)),
        (UnaryOp::Not, Datum::Bool(a)) => Ok(Datum::Bool(!a)),
        (op, a) => malformed(format!("{op:?} of {a:?}")),
    }
}

fn binary<S: Scalar>(op: BinaryOp, a: &Datum<S>, b: &Datum<S>) -> Result<Datum<S>> {
    match op {
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
            compare(op, a, b).map(Datum::Bool)
        }
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr => arithmetic(op, a, b),
    }
}

/// The adjoint of one operand of an operator; that of an integer is `()`.
fn operator_rule<S: Scalar>(
    op: BinaryOp,
    side: Side,
    lhs: &Datum<S>,
    rhs: &Datum<S>,
    y: &Datum<S>,
    d: &Datum<S>,
) -> Result<Datum<S>> {
    let (Datum::Float(lhs), Datum::Float(rhs), Datum::Float(y), Datum::Float(d)) = (lhs, rhs, y, d)
    else {
        return Ok(Datum::Unit);
    };
    Ok(Datum::Float(match (op, side) {
        (BinaryOp::Add, _) | (BinaryOp::Sub | BinaryOp::Rem, Side::Lhs) => d.clone(),
        (BinaryOp::Sub, Side::Rhs) => d.neg(),
        (BinaryOp::Mul, Side::Lhs) => d.mul(rhs),
        (BinaryOp::Mul, Side::Rhs) => d.mul(lhs),
        (BinaryOp::Div, Side::Lhs) => d.guard(&d.div(rhs)),
        (BinaryOp::Div, Side::Rhs) => d.guard(&d.mul(y).div(rhs).neg()),
        (BinaryOp::Rem, Side::Rhs) => d.mul(&S::constant(-(lhs.value() / rhs.value()).trunc())),
        (
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge,
            _,
        ) => return malformed(format!("the rule of {op:?} for floats")),
    }))
}

fn binary_op(op: &syn::BinOp) -> Option<BinaryOp> {
    Some(match op {
        syn::BinOp::Add(_) => BinaryOp::Add,
        syn::BinOp::Sub(_) => BinaryOp::Sub,
        syn::BinOp::Mul(_) => BinaryOp::Mul,
        syn::BinOp::Div(_) => BinaryOp::Div,
        syn::BinOp::Rem(_) => BinaryOp::Rem,
        syn::BinOp::BitAnd(_) => BinaryOp::BitAnd,
        syn::BinOp::BitOr(_) => BinaryOp::BitOr,
        syn::BinOp::BitXor(_) => BinaryOp::BitXor,
        syn::BinOp::Shl(_) => BinaryOp::Shl,
        syn::BinOp::Shr(_) => BinaryOp::Shr,
        syn::BinOp::Eq(_) => BinaryOp::Eq,
        syn::BinOp::Ne(_) => BinaryOp::Ne,
        syn::BinOp::Lt(_) => BinaryOp::Lt,
        syn::BinOp::Le(_) => BinaryOp::Le,
        syn::BinOp::Gt(_) => BinaryOp::Gt,
        syn::BinOp::Ge(_) => BinaryOp::Ge,
        _ => return None,
    })
}

fn literal_datum<S: Scalar>(literal: &syn::Lit) -> Result<Datum<S>> {
    let unknown = || EvalError::Unsupported(format!("the literal `{}`", text(literal)));
    match literal {
        syn::Lit::Bool(literal) => Ok(Datum::Bool(literal.value)),
        syn::Lit::Float(literal) => {
            let value = literal.base10_parse().map_err(|_| unknown())?;
            Ok(Datum::Float(S::constant(value)))
        }
        // `1f64` is a float all the same
        syn::Lit::Int(literal) if literal.suffix().starts_with('f') => {
            let value = literal.base10_digits().parse().map_err(|_| unknown())?;
            Ok(Datum::Float(S::constant(value)))
        }
        syn::Lit::Int(literal) => literal.base10_parse().map(Datum::Int).map_err(|_| unknown()),
        _ => Err(unknown()),
    }
}

fn text(node: &impl quote::ToTokens) -> String {
    node.to_token_stream().to_string()
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

mod datum {
    //! What values and memories hold.

    use std::collections::BTreeMap;

    use super::{Dual, Local, Result, Scalar, malformed};

    /// What a value or a memory holds.
    #[derive(Clone, PartialEq, Debug)]
    pub enum Datum<S> {
        Float(S),
        Int(i128),
        Bool(bool),
        /// `()`, and the tangent of whatever carries none.
        Unit,
        /// An array, a slice or a `Vec`.
        Array(Vec<Datum<S>>),
        Tuple(Vec<Datum<S>>),
        /// By the names of the fields.
        Struct(BTreeMap<String, Datum<S>>),
        /// A reference; only while the function runs.
        Ref(Target),
        /// What must never be read: a placeholder, or a memory without an initial value.
        Absent,
    }

    /// A memory and the way into it, as it is at one moment.
    #[derive(Clone, PartialEq, Debug)]
    pub struct Target {
        pub(super) root: Local,
        /// A range can only be the last.
        pub(super) steps: Vec<Step>,
    }

    #[derive(Clone, PartialEq, Debug)]
    pub(super) enum Step {
        Index(usize),
        Field(String),
        Range(usize, usize),
    }

    impl<S: Scalar> From<f64> for Datum<S> {
        fn from(value: f64) -> Self {
            Datum::Float(S::constant(value))
        }
    }

    impl Datum<Dual> {
        /// A point with a direction: each float of it takes the next tangent, in the order of
        /// [`Datum::flatten`]; 0 when there are no more.
        pub fn along(point: &Datum<f64>, tangents: &mut impl Iterator<Item = f64>) -> Self {
            match point {
                Datum::Float(value) => {
                    let tangent = tangents.next().unwrap_or(0.0);
                    Datum::Float(Dual { value: *value, tangent })
                }
                Datum::Int(integer) => Datum::Int(*integer),
                Datum::Bool(holds) => Datum::Bool(*holds),
                Datum::Unit => Datum::Unit,
                Datum::Array(items) => {
                    Datum::Array(items.iter().map(|item| Datum::along(item, tangents)).collect())
                }
                Datum::Tuple(items) => {
                    Datum::Tuple(items.iter().map(|item| Datum::along(item, tangents)).collect())
                }
                Datum::Struct(fields) => {
                    let fields = fields.iter();
                    let along = fields.map(|(name, at)| (name.clone(), Datum::along(at, tangents)));
                    Datum::Struct(along.collect())
                }
                Datum::Ref(target) => Datum::Ref(target.clone()),
                Datum::Absent => Datum::Absent,
            }
        }
    }

    impl<S: Scalar> Datum<S> {
        /// An array of floats without derivatives.
        pub fn floats(values: &[f64]) -> Self {
            Datum::Array(values.iter().map(|value| Datum::from(*value)).collect())
        }

        /// All floats in it, in order.
        pub fn flatten(&self) -> Vec<S> {
            match self {
                Datum::Float(value) => vec![value.clone()],
                Datum::Array(items) | Datum::Tuple(items) => {
                    items.iter().flat_map(Datum::flatten).collect()
                }
                Datum::Struct(fields) => fields.values().flat_map(Datum::flatten).collect(),
                Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Ref(_) | Datum::Absent => {
                    Vec::new()
                }
            }
        }

        pub(super) fn int(&self) -> Result<i128> {
            match self {
                Datum::Int(integer) => Ok(*integer),
                other => malformed(format!("an integer is {other:?}")),
            }
        }

        pub(super) fn index(&self) -> Result<usize> {
            usize::try_from(self.int()?).or_else(|_| malformed("a negative length".to_owned()))
        }

        pub(super) fn part(&self, step: &Step) -> Option<&Self> {
            match (self, step) {
                (Datum::Array(items), Step::Index(index)) => items.get(*index),
                (Datum::Tuple(fields), Step::Field(name)) => {
                    fields.get(name.parse::<usize>().ok()?)
                }
                (Datum::Struct(fields), Step::Field(name)) => fields.get(name),
                _ => None,
            }
        }

        pub(super) fn part_mut(&mut self, step: &Step) -> Option<&mut Self> {
            match (self, step) {
                (Datum::Array(items), Step::Index(index)) => items.get_mut(*index),
                (Datum::Tuple(fields), Step::Field(name)) => {
                    fields.get_mut(name.parse::<usize>().ok()?)
                }
                (Datum::Struct(fields), Step::Field(name)) => fields.get_mut(name),
                _ => None,
            }
        }

        /// The sum of two tangents.
        pub(super) fn plus(&self, other: &Self) -> Result<Self> {
            let items = |a: &[Self], b: &[Self]| {
                a.iter().zip(b).map(|(a, b)| a.plus(b)).collect::<Result<Vec<_>>>()
            };
            Ok(match (self, other) {
                (Datum::Float(a), Datum::Float(b)) => Datum::Float(a.add(b)),
                (Datum::Unit, Datum::Unit) => Datum::Unit,
                (Datum::Array(a), Datum::Array(b)) if a.len() == b.len() => {
                    Datum::Array(items(a, b)?)
                }
                (Datum::Tuple(a), Datum::Tuple(b)) if a.len() == b.len() => {
                    Datum::Tuple(items(a, b)?)
                }
                (Datum::Struct(a), Datum::Struct(b)) if a.keys().eq(b.keys()) => {
                    let fields = a.iter().zip(b.values());
                    let fields = fields.map(|((name, a), b)| Ok((name.clone(), a.plus(b)?)));
                    Datum::Struct(fields.collect::<Result<_>>()?)
                }
                (a, b) => return malformed(format!("the sum of {a:?} and {b:?}")),
            })
        }

        pub(super) fn sum(&self) -> Result<S> {
            let mut sum = S::constant(0.0);
            for value in self.flatten() {
                sum = sum.add(&value);
            }
            Ok(sum)
        }
    }

    /// The zero tangent of a datum.
    pub(super) fn zero_like<S: Scalar>(datum: &Datum<S>) -> Datum<S> {
        match datum {
            Datum::Float(_) => Datum::Float(S::constant(0.0)),
            Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Ref(_) | Datum::Absent => {
                Datum::Unit
            }
            Datum::Array(items) => Datum::Array(items.iter().map(zero_like).collect()),
            Datum::Tuple(items) => Datum::Tuple(items.iter().map(zero_like).collect()),
            Datum::Struct(fields) => Datum::Struct(
                fields.iter().map(|(name, field)| (name.clone(), zero_like(field))).collect(),
            ),
        }
    }
}

mod scalar {
    //! The numbers that the interpreter computes with.

    use std::fmt::Debug;

    /// A float: plain, or one that carries its derivative along.
    ///
    /// All arithmetic comes from the chain rule, so that a new kind of number is four functions.
    pub trait Scalar: Clone + PartialEq + Debug {
        /// A number without derivative.
        fn constant(value: f64) -> Self;

        /// The number itself.
        fn value(&self) -> f64;

        /// The number `value`, whose derivative is the sum of slope times operand's derivative. An
        /// operand whose derivative is exactly 0 contributes nothing, whatever the slope.
        fn chain(value: f64, terms: &[(f64, &Self)]) -> Self;

        /// `result`, but exactly 0 where `self`, an adjoint, is: no NaN from a branch that does not
        /// count.
        fn guard(&self, result: &Self) -> Self;

        fn add(&self, other: &Self) -> Self {
            Self::chain(self.value() + other.value(), &[(1.0, self), (1.0, other)])
        }

        fn sub(&self, other: &Self) -> Self {
            Self::chain(self.value() - other.value(), &[(1.0, self), (-1.0, other)])
        }

        fn mul(&self, other: &Self) -> Self {
            let (a, b) = (self.value(), other.value());
            Self::chain(a * b, &[(b, self), (a, other)])
        }

        fn div(&self, other: &Self) -> Self {
            let (a, b) = (self.value(), other.value());
            Self::chain(a / b, &[(1.0 / b, self), (-a / (b * b), other)])
        }

        fn rem(&self, other: &Self) -> Self {
            let (a, b) = (self.value(), other.value());
            Self::chain(a % b, &[(1.0, self), (-(a / b).trunc(), other)])
        }

        fn neg(&self) -> Self {
            Self::chain(-self.value(), &[(-1.0, self)])
        }
    }

    impl Scalar for f64 {
        fn constant(value: f64) -> Self {
            value
        }

        fn value(&self) -> f64 {
            *self
        }

        fn chain(value: f64, _terms: &[(f64, &Self)]) -> Self {
            value
        }

        fn guard(&self, result: &Self) -> Self {
            if *self == 0.0 { *self } else { *result }
        }
    }

    /// A number and its derivative in one direction.
    #[derive(Clone, Copy, PartialEq, Debug)]
    pub struct Dual {
        pub value: f64,
        pub tangent: f64,
    }

    impl Scalar for Dual {
        fn constant(value: f64) -> Self {
            Dual { value, tangent: 0.0 }
        }

        fn value(&self) -> f64 {
            self.value
        }

        fn chain(value: f64, terms: &[(f64, &Self)]) -> Self {
            let live = terms.iter().filter(|(_, operand)| operand.tangent != 0.0);
            Dual { value, tangent: live.map(|(slope, operand)| slope * operand.tangent).sum() }
        }

        fn guard(&self, result: &Self) -> Self {
            if self.value != 0.0 {
                *result
            } else if self.tangent != 0.0 {
                Dual { value: self.value, tangent: result.tangent }
            } else {
                *self
            }
        }
    }
}

mod ops {
    //! Operators, functions of std, casts, and the derivative rules.

    use std::f64::consts;

    use super::{BinaryOp, Datum, EvalError, Result, Scalar, malformed, panic, text, unsupported};
    use crate::rules::is_float_predicate;

    pub(super) fn arithmetic<S: Scalar>(
        op: BinaryOp,
        a: &Datum<S>,
        b: &Datum<S>,
    ) -> Result<Datum<S>> {
        let wrong = || malformed(format!("{op:?} of {a:?} and {b:?}"));
        match (a, b) {
            (Datum::Float(a), Datum::Float(b)) => Ok(Datum::Float(match op {
                BinaryOp::Add => a.add(b),
                BinaryOp::Sub => a.sub(b),
                BinaryOp::Mul => a.mul(b),
                BinaryOp::Div => a.div(b),
                BinaryOp::Rem => a.rem(b),
                BinaryOp::BitAnd
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr
                | BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge => return wrong(),
            })),
            (Datum::Int(a), Datum::Int(b)) => {
                let shift = || u32::try_from(*b).ok();
                let result = match op {
                    BinaryOp::Add => a.checked_add(*b),
                    BinaryOp::Sub => a.checked_sub(*b),
                    BinaryOp::Mul => a.checked_mul(*b),
                    BinaryOp::Div => a.checked_div(*b),
                    BinaryOp::Rem => a.checked_rem(*b),
                    BinaryOp::BitAnd => Some(a & b),
                    BinaryOp::BitOr => Some(a | b),
                    BinaryOp::BitXor => Some(a ^ b),
                    BinaryOp::Shl => shift().and_then(|b| a.checked_shl(b)),
                    BinaryOp::Shr => shift().and_then(|b| a.checked_shr(b)),
                    BinaryOp::Eq
                    | BinaryOp::Ne
                    | BinaryOp::Lt
                    | BinaryOp::Le
                    | BinaryOp::Gt
                    | BinaryOp::Ge => return wrong(),
                };
                match result {
                    Some(result) => Ok(Datum::Int(result)),
                    None => panic(&format!("{op:?} of {a} and {b}")),
                }
            }
            (Datum::Bool(a), Datum::Bool(b)) => Ok(Datum::Bool(match op {
                BinaryOp::BitAnd => a & b,
                BinaryOp::BitOr => a | b,
                BinaryOp::BitXor => a ^ b,
                BinaryOp::Add
                | BinaryOp::Sub
                | BinaryOp::Mul
                | BinaryOp::Div
                | BinaryOp::Rem
                | BinaryOp::Shl
                | BinaryOp::Shr
                | BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge => return wrong(),
            })),
            _ => wrong(),
        }
    }

    pub(super) fn compare<S: Scalar>(op: BinaryOp, a: &Datum<S>, b: &Datum<S>) -> Result<bool> {
        let order = match (a, b) {
            (Datum::Float(a), Datum::Float(b)) => a.value().partial_cmp(&b.value()),
            (Datum::Int(a), Datum::Int(b)) => Some(a.cmp(b)),
            (Datum::Bool(a), Datum::Bool(b)) => Some(a.cmp(b)),
            _ => return malformed(format!("{op:?} of {a:?} and {b:?}")),
        };
        Ok(match op {
            BinaryOp::Eq => order.is_some_and(|order| order.is_eq()),
            BinaryOp::Ne => order.is_none_or(|order| order.is_ne()),
            BinaryOp::Lt => order.is_some_and(|order| order.is_lt()),
            BinaryOp::Le => order.is_some_and(|order| order.is_le()),
            BinaryOp::Gt => order.is_some_and(|order| order.is_gt()),
            BinaryOp::Ge => order.is_some_and(|order| order.is_ge()),
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr => return malformed(format!("{op:?} is no comparison")),
        })
    }

    /// `a as to`
    pub(super) fn cast<S: Scalar>(a: Datum<S>, to: &syn::Type) -> Result<Datum<S>> {
        let to = text(to);
        let name = to.rsplit("::").next().unwrap_or(&to).trim();
        if ["f64", "f32"].contains(&name) {
            return match a {
                Datum::Float(a) => Ok(Datum::Float(a)),
                Datum::Int(a) => Ok(Datum::from(a as f64)),
                other => malformed(format!("{other:?} as {name}")),
            };
        }
        let Some((min, max, bits)) = integer_type(name) else {
            return unsupported(format!("a cast to `{to}`"));
        };
        match a {
            // from a float it saturates, NaN becomes 0
            Datum::Float(a) => Ok(Datum::Int((a.value() as i128).clamp(min, max))),
            Datum::Int(a) if bits == 128 => Ok(Datum::Int(a)),
            Datum::Int(a) => {
                let wrapped = a.rem_euclid(1 << bits);
                Ok(Datum::Int(if wrapped > max { wrapped - (1 << bits) } else { wrapped }))
            }
            Datum::Bool(a) => Ok(Datum::Int(i128::from(a))),
            other => malformed(format!("{other:?} as {name}")),
        }
    }

    /// The least and the greatest value, and the width; `u128` is cut short.
    fn integer_type(name: &str) -> Option<(i128, i128, u32)> {
        Some(match name {
            "u8" => (0, u8::MAX.into(), 8),
            "u16" => (0, u16::MAX.into(), 16),
            "u32" => (0, u32::MAX.into(), 32),
            "u64" | "usize" => (0, u64::MAX.into(), 64),
            "u128" => (0, i128::MAX, 128),
            "i8" => (i8::MIN.into(), i8::MAX.into(), 8),
            "i16" => (i16::MIN.into(), i16::MAX.into(), 16),
            "i32" => (i32::MIN.into(), i32::MAX.into(), 32),
            "i64" | "isize" => (i64::MIN.into(), i64::MAX.into(), 64),
            "i128" => (i128::MIN, i128::MAX, 128),
            _ => return None,
        })
    }

    /// The constants of std, by their paths without spaces.
    pub(super) fn std_constant<S: Scalar>(path: &str) -> Option<Datum<S>> {
        let mut segments = path.rsplit("::");
        let name = segments.next()?;
        let of = segments.next();
        if let Some((min, max, bits)) = of.and_then(integer_type) {
            return match name {
                "MIN" => Some(Datum::Int(min)),
                "MAX" => Some(Datum::Int(max)),
                "BITS" => Some(Datum::Int(bits.into())),
                _ => None,
            };
        }
        let value = match (of, name) {
            (Some("f64"), "INFINITY") | (Some("f32"), "INFINITY") => f64::INFINITY,
            (Some("f64"), "NEG_INFINITY") | (Some("f32"), "NEG_INFINITY") => f64::NEG_INFINITY,
            (Some("f64"), "NAN") | (Some("f32"), "NAN") => f64::NAN,
            (Some("f64"), "EPSILON") => f64::EPSILON,
            (Some("f64"), "MAX") => f64::MAX,
            (Some("f64"), "MIN") => f64::MIN,
            (Some("f64"), "MIN_POSITIVE") => f64::MIN_POSITIVE,
            (Some("f32"), "EPSILON") => f32::EPSILON.into(),
            (Some("f32"), "MAX") => f32::MAX.into(),
            (Some("f32"), "MIN") => f32::MIN.into(),
            (Some("f32"), "MIN_POSITIVE") => f32::MIN_POSITIVE.into(),
            (Some("consts"), "E") => consts::E,
            (Some("consts") | None, "PI") => consts::PI,
            (Some("consts") | None, "TAU") => consts::TAU,
            (Some("consts") | None, "SQRT_2") => consts::SQRT_2,
            (Some("consts") | None, "LN_2") => consts::LN_2,
            (Some("consts") | None, "LN_10") => consts::LN_10,
            (Some("consts") | None, "LOG2_E") => consts::LOG2_E,
            (Some("consts") | None, "LOG2_10") => consts::LOG2_10,
            (Some("consts") | None, "LOG10_E") => consts::LOG10_E,
            (Some("consts") | None, "LOG10_2") => consts::LOG10_2,
            (Some("consts") | None, "FRAC_PI_2") => consts::FRAC_PI_2,
            (Some("consts") | None, "FRAC_PI_3") => consts::FRAC_PI_3,
            (Some("consts") | None, "FRAC_PI_4") => consts::FRAC_PI_4,
            (Some("consts") | None, "FRAC_PI_6") => consts::FRAC_PI_6,
            (Some("consts") | None, "FRAC_PI_8") => consts::FRAC_PI_8,
            (Some("consts") | None, "FRAC_1_PI") => consts::FRAC_1_PI,
            (Some("consts") | None, "FRAC_2_PI") => consts::FRAC_2_PI,
            (Some("consts") | None, "FRAC_2_SQRT_PI") => consts::FRAC_2_SQRT_PI,
            (Some("consts") | None, "FRAC_1_SQRT_2") => consts::FRAC_1_SQRT_2,
            _ => return None,
        };
        Some(Datum::from(value))
    }

    /// A method of a float or of an integer.
    pub(super) fn method<S: Scalar>(name: &str, args: &[Datum<S>]) -> Result<Datum<S>> {
        match args {
            [Datum::Float(a), rest @ ..] if is_float_predicate(name) => {
                predicate(name, a.value(), rest)
            }
            [Datum::Float(a)] if name == "stop_gradient" => Ok(Datum::from(a.value())),
            [receiver] if name == "stop_gradient" => Ok(receiver.clone()),
            [Datum::Array(items)] if name == "len" => Ok(Datum::Int(items.len() as i128)),
            [receiver] if ["clone", "to_owned", "to_vec"].contains(&name) => Ok(receiver.clone()),
            _ => intrinsic(name, args),
        }
    }

    fn predicate<S: Scalar>(name: &str, a: f64, rest: &[Datum<S>]) -> Result<Datum<S>> {
        Ok(Datum::Bool(match (name, rest) {
            ("is_nan", []) => a.is_nan(),
            ("is_infinite", []) => a.is_infinite(),
            ("is_finite", []) => a.is_finite(),
            ("is_normal", []) => a.is_normal(),
            ("is_subnormal", []) => a.is_subnormal(),
            ("is_sign_positive", []) => a.is_sign_positive(),
            ("is_sign_negative", []) => a.is_sign_negative(),
            ("eq", [Datum::Float(b)]) => a == b.value(),
            ("ne", [Datum::Float(b)]) => a != b.value(),
            ("lt", [Datum::Float(b)]) => a < b.value(),
            ("le", [Datum::Float(b)]) => a <= b.value(),
            ("gt", [Datum::Float(b)]) => a > b.value(),
            ("ge", [Datum::Float(b)]) => a >= b.value(),
            _ => return unsupported(format!("the method `{name}`")),
        }))
    }

    /// A function of [`crate::rules`], or the integer method of the same name.
    pub(super) fn intrinsic<S: Scalar>(name: &str, args: &[Datum<S>]) -> Result<Datum<S>> {
        if let (Some(Datum::Float(x)), "powi", Some(Datum::Int(n))) =
            (args.first(), name, args.get(1))
        {
            return Ok(Datum::Float(powi(x, *n)));
        }
        let floats: Option<Vec<&S>> = args
            .iter()
            .map(|arg| match arg {
                Datum::Float(value) => Some(value),
                _ => None,
            })
            .collect();
        if let Some(floats) = floats {
            return float_function(name, &floats).map(Datum::Float);
        }
        match args.iter().map(Datum::int).collect::<Result<Vec<_>>>() {
            Ok(integers) => integer_function(name, &integers),
            Err(_) => unsupported(format!("`{name}` of {args:?}")),
        }
    }

    fn powi<S: Scalar>(x: &S, n: i128) -> S {
        let exponent = i32::try_from(n).unwrap_or(i32::MAX);
        let slope = if n == 0 { 0.0 } else { f64::from(exponent) * x.value().powi(exponent - 1) };
        S::chain(x.value().powi(exponent), &[(slope, x)])
    }

    fn float_function<S: Scalar>(name: &str, args: &[&S]) -> Result<S> {
        if let [x] = args {
            return float_function_of_one(name, x);
        }
        let values: Vec<f64> = args.iter().map(|arg| arg.value()).collect();
        Ok(match (name, args, values.as_slice()) {
            ("powf", [x, p], [a, b]) => {
                let y = a.powf(*b);
                let base = if *b == 0.0 { 0.0 } else { b * a.powf(b - 1.0) };
                let exponent = if y == 0.0 { 0.0 } else { y * a.ln() };
                S::chain(y, &[(base, x), (exponent, p)])
            }
            ("hypot", [x, y], [a, b]) => {
                let r = a.hypot(*b);
                let slope = |a: f64| if r == 0.0 { 0.0 } else { a / r };
                S::chain(r, &[(slope(*a), x), (slope(*b), y)])
            }
            ("log", [x, base], [a, b]) => S::chain(
                a.log(*b),
                &[(1.0 / (a * b.ln()), x), (-a.ln() / (b * b.ln() * b.ln()), base)],
            ),
            ("atan2", [y, x], [b, a]) => {
                let square = a * a + b * b;
                S::chain(b.atan2(*a), &[(a / square, y), (-b / square, x)])
            }
            ("max", [x, y], [a, b]) => {
                S::chain(a.max(*b), &[(1.0, if first(*a, *b, a >= b) { x } else { y })])
            }
            ("min", [x, y], [a, b]) => {
                S::chain(a.min(*b), &[(1.0, if first(*a, *b, a <= b) { x } else { y })])
            }
            ("clamp", [x, lo, hi], [a, b, c]) => {
                if b.partial_cmp(c).is_none_or(|order| order.is_gt()) {
                    return panic("clamp to an empty range");
                }
                let chosen = if a < b {
                    lo
                } else if a > c {
                    hi
                } else {
                    x
                };
                S::chain(a.clamp(*b, *c), &[(1.0, chosen)])
            }
            ("copysign", [x, _], [a, b]) => {
                let slope = if *a == 0.0 { 0.0 } else { a.signum() * b.signum() };
                S::chain(a.copysign(*b), &[(slope, x)])
            }
            ("rem_euclid", [x, y], [a, b]) => {
                S::chain(a.rem_euclid(*b), &[(1.0, x), (-a.div_euclid(*b), y)])
            }
            ("div_euclid", [_, _], [a, b]) => S::constant(a.div_euclid(*b)),
            ("mul_add", [x, y, z], [a, b, c]) => {
                S::chain(a.mul_add(*b, *c), &[(*b, x), (*a, y), (1.0, z)])
            }
            _ => return unsupported(format!("the function `{name}` of {} floats", args.len())),
        })
    }

    /// Whether `max` or `min` returns its first operand: a NaN is never returned if there is a choice.
    fn first(a: f64, b: f64, wins: bool) -> bool {
        wins || b.is_nan() && !a.is_nan()
    }

    fn float_function_of_one<S: Scalar>(name: &str, x: &S) -> Result<S> {
        let a = x.value();
        let (y, slope) = match name {
            "sqrt" => (a.sqrt(), 0.5 / a.sqrt()),
            "cbrt" => (a.cbrt(), 1.0 / (3.0 * a.cbrt() * a.cbrt())),
            "recip" => (a.recip(), -1.0 / (a * a)),
            "exp" => (a.exp(), a.exp()),
            "exp2" => (a.exp2(), a.exp2() * consts::LN_2),
            "exp_m1" => (a.exp_m1(), a.exp()),
            "ln" => (a.ln(), 1.0 / a),
            "log2" => (a.log2(), 1.0 / (a * consts::LN_2)),
            "log10" => (a.log10(), 1.0 / (a * consts::LN_10)),
            "ln_1p" => (a.ln_1p(), 1.0 / (1.0 + a)),
            "sin" => (a.sin(), a.cos()),
            "cos" => (a.cos(), -a.sin()),
            "tan" => (a.tan(), 1.0 / (a.cos() * a.cos())),
            "asin" => (a.asin(), 1.0 / (1.0 - a * a).sqrt()),
            "acos" => (a.acos(), -1.0 / (1.0 - a * a).sqrt()),
            "atan" => (a.atan(), 1.0 / (1.0 + a * a)),
            "sinh" => (a.sinh(), a.cosh()),
            "cosh" => (a.cosh(), a.sinh()),
            "tanh" => (a.tanh(), 1.0 / (a.cosh() * a.cosh())),
            "asinh" => (a.asinh(), 1.0 / (a * a + 1.0).sqrt()),
            "acosh" => (a.acosh(), 1.0 / (a * a - 1.0).sqrt()),
            "atanh" => (a.atanh(), 1.0 / (1.0 - a * a)),
            "to_degrees" => (a.to_degrees(), 180.0 / consts::PI),
            "to_radians" => (a.to_radians(), consts::PI / 180.0),
            "abs" => (a.abs(), if a == 0.0 { 0.0 } else { a.signum() }),
            "fract" => (a.fract(), 1.0),
            "signum" => (a.signum(), 0.0),
            "floor" => (a.floor(), 0.0),
            "ceil" => (a.ceil(), 0.0),
            "round" => (a.round(), 0.0),
            "round_ties_even" => (a.round_ties_even(), 0.0),
            "trunc" => (a.trunc(), 0.0),
            _ => return unsupported(format!("the function `{name}`")),
        };
        Ok(S::chain(y, &[(slope, x)]))
    }

    /// The type is not known: results that depend on it are those of `u64` unless a negative number
    /// is among the operands.
    fn integer_function<S: Scalar>(name: &str, args: &[i128]) -> Result<Datum<S>> {
        let overflow = || EvalError::Panic(format!("`{name}` of {args:?}"));
        let unsigned = args.iter().all(|arg| *arg >= 0);
        let saturate = |a: i128| if unsigned { a.clamp(0, u64::MAX.into()) } else { a };
        let wrap = |a: i128| if unsigned { a.rem_euclid(1 << 64) } else { a };
        let integer = |a: Option<i128>| a.map(Datum::Int).ok_or_else(overflow);
        match (name, args) {
            ("min", [a, b]) => integer(Some(*a.min(b))),
            ("max", [a, b]) => integer(Some(*a.max(b))),
            ("clamp", [a, lo, hi]) if lo <= hi => integer(Some(*a.clamp(lo, hi))),
            ("abs" | "unsigned_abs", [a]) => integer(a.checked_abs()),
            ("abs_diff", [a, b]) => integer(a.checked_sub(*b).and_then(i128::checked_abs)),
            ("signum", [a]) => integer(Some(a.signum())),
            ("is_positive", [a]) => Ok(Datum::Bool(*a > 0)),
            ("is_negative", [a]) => Ok(Datum::Bool(*a < 0)),
            ("pow", [a, n]) => integer(u32::try_from(*n).ok().and_then(|n| a.checked_pow(n))),
            ("isqrt", [a]) => integer(a.checked_isqrt()),
            ("ilog2", [a]) => integer(a.checked_ilog2().map(i128::from)),
            ("ilog10", [a]) => integer(a.checked_ilog10().map(i128::from)),
            ("ilog", [a, b]) => integer(a.checked_ilog(*b).map(i128::from)),
            ("rem_euclid", [a, b]) => integer(a.checked_rem_euclid(*b)),
            ("div_euclid", [a, b]) => integer(a.checked_div_euclid(*b)),
            ("div_ceil", [a, b]) => {
                integer(a.checked_neg().and_then(|a| a.checked_div_euclid(*b)).map(|a| -a))
            }
            ("next_multiple_of", [a, b]) => integer(
                a.checked_rem_euclid(*b).map(|rest| if rest == 0 { *a } else { a - rest + b }),
            ),
            ("is_multiple_of", [a, b]) => {
                Ok(Datum::Bool(a.checked_rem_euclid(*b).map_or(*a == 0, |rest| rest == 0)))
            }
            ("midpoint", [a, b]) => integer(a.checked_add(*b).map(|sum| sum / 2)),
            ("is_power_of_two", [a]) => Ok(Datum::Bool(a.count_ones() == 1)),
            ("next_power_of_two", [a]) if unsigned => {
                let power = u128::try_from(*a).ok().and_then(u128::checked_next_power_of_two);
                integer(power.and_then(|power| i128::try_from(power).ok()))
            }
            ("count_ones", [a]) if unsigned => integer(Some(a.count_ones().into())),
            ("trailing_zeros", [a]) if *a > 0 => integer(Some(a.trailing_zeros().into())),
            ("saturating_add", [a, b]) => integer(a.checked_add(*b).map(saturate)),
            ("saturating_sub", [a, b]) => integer(a.checked_sub(*b).map(saturate)),
            ("saturating_mul", [a, b]) => integer(a.checked_mul(*b).map(saturate)),
            ("wrapping_add", [a, b]) => integer(a.checked_add(*b).map(wrap)),
            ("wrapping_sub", [a, b]) => integer(a.checked_sub(*b).map(wrap)),
            ("wrapping_mul", [a, b]) => Ok(Datum::Int(wrap(a.wrapping_mul(*b)))),
            _ => unsupported(format!("the integer method `{name}`")),
        }
    }

    /// The rule `ad_runtime::rules::name`, from its formula.
    pub(super) fn rule<S: Scalar>(name: &str, args: &[Datum<S>]) -> Result<Datum<S>> {
        let wrong = || EvalError::Malformed(format!("the rule `{name}` of {args:?}"));
        if let ("powi", [Datum::Float(x), Datum::Int(n), Datum::Float(d)]) = (name, args) {
            if *n == 0 {
                return Ok(Datum::from(0.0));
            }
            let slope = S::constant(*n as f64).mul(&powi(x, n - 1));
            return Ok(Datum::Float(d.guard(&d.mul(&slope))));
        }
        let floats = args.iter().map(|arg| match arg {
            Datum::Float(value) => Ok(value),
            _ => Err(wrong()),
        });
        let floats = floats.collect::<Result<Vec<&S>>>()?;
        let Some((d, reads)) = floats.split_last() else { return Err(wrong()) };
        let slope = match reads {
            [] => match name {
                "to_degrees" => S::constant(180.0 / consts::PI),
                "to_radians" => S::constant(consts::PI / 180.0),
                _ => return unsupported(format!("the rule `{name}`")),
            },
            [a] => slope_of_one(name, *a)?,
            _ => slope_of_several(name, reads)?,
        };
        Ok(Datum::Float(match slope.value() {
            // what is not there is not a product: `d` may be infinite
            0.0 if PIECEWISE.contains(&name) => S::constant(0.0),
            _ => d.guard(&d.mul(&slope)),
        }))
    }

    const PIECEWISE: &[&str] = &[
        "abs",
        "copysign",
        "max_lhs",
        "max_rhs",
        "min_lhs",
        "min_rhs",
        "clamp_value",
        "clamp_lo",
        "clamp_hi",
    ];

    /// The derivative of a function of one operand, from the operand or the result `a`.
    fn slope_of_one<S: Scalar>(name: &str, a: &S) -> Result<S> {
        let c = |value: f64| S::constant(value);
        let over = |denominator: &S| S::constant(1.0).div(denominator);
        let square = a.mul(a);
        let of = |name: &str| float_function_of_one(name, a);
        Ok(match name {
            "div_lhs" => over(a),
            "sqrt" => over(&c(2.0).mul(a)),
            "cbrt" => over(&c(3.0).mul(&square)),
            "recip" => square.neg(),
            "exp" => a.clone(),
            "exp2" => a.mul(&c(consts::LN_2)),
            "exp_m1" => of("exp")?,
            "ln" => over(a),
            "log2" => over(&a.mul(&c(consts::LN_2))),
            "log10" => over(&a.mul(&c(consts::LN_10))),
            "ln_1p" => over(&c(1.0).add(a)),
            "sin" => of("cos")?,
            "cos" => of("sin")?.neg(),
            "tan" => c(1.0).add(&square),
            "asin" => over(&float_function_of_one("sqrt", &c(1.0).sub(&square))?),
            "acos" => over(&float_function_of_one("sqrt", &c(1.0).sub(&square))?).neg(),
            "atan" => over(&c(1.0).add(&square)),
            "sinh" => of("cosh")?,
            "cosh" => of("sinh")?,
            "tanh" => c(1.0).sub(&square),
            "asinh" => over(&float_function_of_one("sqrt", &square.add(&c(1.0)))?),
            "acosh" => over(&float_function_of_one("sqrt", &square.sub(&c(1.0)))?),
            "atanh" => over(&c(1.0).sub(&square)),
            "abs" => c(if a.value() == 0.0 { 0.0 } else { a.value().signum() }),
            _ => return unsupported(format!("the rule `{name}`")),
        })
    }

    fn slope_of_several<S: Scalar>(name: &str, reads: &[&S]) -> Result<S> {
        let c = |value: f64| S::constant(value);
        let ln = |a: &S| float_function_of_one("ln", a);
        let values: Vec<f64> = reads.iter().map(|read| read.value()).collect();
        let flag = |holds: bool| c(f64::from(u8::from(holds)));
        Ok(match (name, reads, values.as_slice()) {
            ("powf_base", [_, _, _], [_, 0.0, _]) => c(0.0),
            ("powf_base", [x, p, _], _) => p.mul(&float_function("powf", &[*x, &p.sub(&c(1.0))])?),
            ("powf_exponent", [_, _], [_, 0.0]) => c(0.0),
            ("powf_exponent", [x, y], _) => y.mul(&ln(x)?),
            ("log_value", [x, base], _) => c(1.0).div(&x.mul(&ln(base)?)),
            ("log_base", [_, base, y], _) => y.div(&base.mul(&ln(base)?)).neg(),
            ("atan2_y", [y, x], _) => x.div(&x.mul(x).add(&y.mul(y))),
            ("atan2_x", [y, x], _) => y.div(&x.mul(x).add(&y.mul(y))).neg(),
            ("hypot", [_, _], [_, 0.0]) => c(0.0),
            ("hypot", [a, r], _) => a.div(r),
            ("max_lhs", _, [a, b]) => flag(first(*a, *b, a >= b)),
            ("max_rhs", _, [a, b]) => flag(!first(*a, *b, a >= b)),
            ("min_lhs", _, [a, b]) => flag(first(*a, *b, a <= b)),
            ("min_rhs", _, [a, b]) => flag(!first(*a, *b, a <= b)),
            ("clamp_value", _, [x, lo, hi]) => {
                let (below, above) = (x < lo, x > hi);
                flag(!below && !above)
            }
            ("clamp_lo", _, [x, lo, _]) => flag(x < lo),
            ("clamp_hi", _, [x, lo, hi]) => {
                let below = x < lo;
                flag(!below && x > hi)
            }
            ("copysign", _, [x, _]) if *x == 0.0 => c(0.0),
            ("copysign", _, [x, sign]) => c(x.signum() * sign.signum()),
            ("div_rhs", [b, y], _) => y.div(b).neg(),
            ("rem_rhs", _, [a, b]) => c(-(a / b).trunc()),
            ("rem_euclid_rhs", _, [a, b]) => c(-a.div_euclid(*b)),
            _ => return unsupported(format!("the rule `{name}` of {} operands", reads.len())),
        })
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::super::verify::build::*;
    use super::super::verify::build::{binary, span};
    use super::super::{FloatType, Length, ValueInfo};
    use super::*;
    use crate::rules::{Derivative, INTRINSICS, Read};

    type Plain = Datum<f64>;

    fn value_of(function: &Function, args: &[Plain]) -> Result<f64> {
        let outcome = run(function, args.to_vec(), None, Vec::new())?;
        Ok(outcome.result.flatten()[0])
    }

    /// The derivatives of the result along each float argument, by dual numbers.
    fn reference(function: &Function, args: &[Plain]) -> Vec<f64> {
        let count = args.iter().map(|arg| arg.flatten().len()).sum();
        let derivatives = (0..count).map(|along| {
            let mut tangents = (0..count).map(|position| f64::from(u8::from(position == along)));
            let args = args.iter().map(|arg| Datum::along(arg, &mut tangents)).collect();
            let outcome = run(function, args, None, Vec::new()).expect("the function runs");
            outcome.result.flatten()[0].tangent
        });
        derivatives.collect()
    }

    fn gradient_of(outcome: &Outcome<f64>) -> Vec<f64> {
        outcome.gradient.iter().flatten().flat_map(Datum::flatten).collect()
    }

    fn close(a: f64, b: f64, tolerance: f64) -> bool {
        a == b || (a - b).abs() <= tolerance * (1.0 + a.abs().max(b.abs()))
    }

    fn assert_close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (a, b) in found.iter().zip(expected) {
            assert!(close(*a, *b, 1e-12), "{found:?} is not {expected:?}");
        }
    }

    /// Where the function is smooth and inside its domain.
    fn sample(name: &str, arity: usize) -> Vec<Plain> {
        let sample: &[f64] = match name {
            "acosh" => &[1.7],
            "powi" => return vec![Datum::from(1.3), Datum::Int(-3)],
            "log" => &[1.9, 2.7],
            "clamp" => &[0.4, -1.0, 1.5],
            "rem_euclid" => &[-7.3, 2.1],
            _ => &[0.37, 1.6, -0.8],
        };
        sample[..arity].iter().map(|value| Datum::from(*value)).collect()
    }

    #[test]
    fn every_function_has_the_derivative_of_differences() {
        for function in INTRINSICS {
            let point = sample(function.name, function.arity);
            for position in 0..point.len() {
                let Datum::Float(at) = point[position] else { continue };
                let shifted = |by: f64| {
                    let mut args = point.clone();
                    args[position] = Datum::from(at + by);
                    intrinsic(function.name, &args).expect("the function is known").flatten()[0]
                };
                let difference = (shifted(1e-6) - shifted(-1e-6)) / 2e-6;
                let along = dual_derivative(function.name, &point, position);
                assert!(close(along, difference, 1e-8), "{}: {along}, {difference}", function.name);
            }
        }
    }

    fn dual_derivative(name: &str, point: &[Plain], along: usize) -> f64 {
        let mut args: Vec<_> =
            point.iter().map(|arg| Datum::along(arg, &mut std::iter::empty())).collect();
        if let Datum::Float(dual) = &mut args[along] {
            dual.tangent = 1.0;
        }
        intrinsic(name, &args).expect("the function is known").flatten()[0].tangent
    }

    #[test]
    fn every_rule_agrees_with_dual_numbers() {
        for function in INTRINSICS {
            let point = sample(function.name, function.arity);
            let result = intrinsic(function.name, &point).expect("the function is known");
            for (position, derivative) in function.operands.iter().enumerate() {
                let d = 1.3;
                let found = match derivative {
                    Derivative::None => 0.0,
                    Derivative::Same => d,
                    Derivative::Negated => -d,
                    Derivative::Product(other) => d * point[*other].flatten()[0],
                    Derivative::Rule { name, reads } => {
                        let args: Vec<Plain> = reads
                            .iter()
                            .map(|read| match read {
                                Read::Operand(position) => point[*position].clone(),
                                Read::Result => result.clone(),
                                Read::Adjoint => Datum::from(d),
                            })
                            .collect();
                        rule(name, &args).expect("the rule is known").flatten()[0]
                    }
                };
                let expected = d * dual_derivative(function.name, &point, position);
                assert!(close(found, expected, 1e-14), "{}: {found}, {expected}", function.name);
            }
        }
    }

    #[test]
    fn rules_of_operators() {
        let of = |name: &str, args: &[f64]| {
            let args: Vec<Plain> = args.iter().map(|arg| Datum::from(*arg)).collect();
            rule(name, &args).expect("the rule is known").flatten()[0]
        };
        assert_eq!(of("div_lhs", &[4.0, 2.0]), 0.5);
        assert_eq!(of("div_rhs", &[4.0, 0.75, 2.0]), -0.375);
        assert_eq!(of("rem_rhs", &[7.5, 2.0, 1.0]), -3.0);
        assert_eq!(of("div_lhs", &[0.0, 0.0]), 0.0);
    }

    #[test]
    fn a_stopped_gradient_is_none() {
        let x = Datum::Float(Dual { value: 2.0, tangent: 1.0 });
        assert_eq!(method("stop_gradient", &[x]), Ok(Datum::from(2.0)));
    }

    #[test]
    fn an_adjoint_of_zero_stays_zero_at_poles() {
        let zero = Plain::from(0.0);
        for name in ["sqrt", "cbrt", "ln", "log2", "log10"] {
            assert_eq!(rule(name, &[zero.clone(), zero.clone()]), Ok(zero.clone()));
        }
        let infinite = Plain::from(f64::INFINITY);
        assert_eq!(rule("exp", &[infinite, zero.clone()]), Ok(zero));
    }

    #[test]
    fn a_gradient_with_saves() {
        let function = logistic_map();
        let args = [Datum::from(3.1), Datum::from(0.3), Datum::Int(7)];
        let outcome = run(&function, args.to_vec(), None, Vec::new()).expect("the function runs");
        let mut x = 0.3;
        for _ in 0..7 {
            x = 3.1 * x * (1.0 - x);
        }
        assert_eq!(outcome.result, Datum::from(x));
        assert_close(&gradient_of(&outcome), &reference(&function, &args));
    }

    /// The logistic map as it is before `keep`: nothing is saved, the reverse loop reads the forward
    /// loop's `x`.
    fn without_saves() -> Function {
        let mut function = logistic_map();
        for block in [&mut function.forward, &mut function.reverse] {
            for stmt in &mut block.stmts {
                for nested in stmt.blocks_mut() {
                    let kept =
                        |stmt: &Stmt| !matches!(stmt, Stmt::Save { .. } | Stmt::Restore { .. });
                    nested.stmts.retain(kept);
                }
            }
        }
        function.reverse.map_uses(&mut |value| if value == Value(15) { Value(5) } else { value });
        function
    }

    #[test]
    fn nested_values_are_at_hand_before_keep_only() {
        let function = without_saves();
        let args = vec![Datum::from(3.1), Datum::from(0.3), Datum::Int(7)];
        let recorded = Evaluator::new(&function)
            .stage(Stage::BeforeKeep)
            .run(args.clone(), None, Vec::new())
            .expect("the function runs");
        assert_close(&gradient_of(&recorded), &reference(&logistic_map(), &args));
        assert_eq!(
            run(&function, args, None, Vec::new()),
            Err(EvalError::Malformed("%5 has no value here".to_owned()))
        );
    }

    #[test]
    fn branches_and_loads() {
        let function = first_or_product();
        for (c, expected) in [(true, 3.0), (false, 15.0)] {
            let args = [Datum::floats(&[3.0, 5.0]), Datum::Bool(c)];
            assert_eq!(value_of(&function, &args), Ok(expected));
        }
        let short = [Datum::floats(&[3.0]), Datum::Bool(false)];
        assert_eq!(
            value_of(&function, &short),
            Err(EvalError::Panic("index 1 of an array of 1".to_owned()))
        );
    }

    /// `for _ in 0..n { x[0] = x[0] * x[0] }`, with its reverse sweep before `keep`.
    #[test]
    fn overwritten_memory_is_undone() {
        let f = &mut empty("squares");
        let x = memory_param(f, Kind::Slice(Box::new(F64)), "x", Passing::ByMut);
        let n = param(f, Kind::Int, "n");
        let (zero, first, old) = (value(f, Kind::Int, ""), value(f, F64, ""), value(f, F64, ""));
        let square = value(f, F64, "");
        let d_x = local(f, Kind::Slice(Box::new(F64)), "d_x");
        let (d, twice, d_old) = (value(f, F64, ""), value(f, F64, ""), value(f, F64, ""));
        let (region, mirror, id) = (f.new_region(), f.new_region(), StoreId(0));
        f.stores = 1;
        let cell = at(x, zero);
        let looped = |region, stmts, mirrors| {
            Stmt::Loop(Loop {
                region,
                head: Head::Times(n),
                params: Vec::new(),
                inits: Vec::new(),
                body: Block { stmts, yields: Vec::new() },
                exits: false,
                results: Vec::new(),
                count: None,
                mirrors,
            })
        };
        let body = vec![
            assign(old, Op::Load(cell.clone())),
            binary(square, BinaryOp::Mul, old, old),
            Stmt::Mark { id, place: cell.clone() },
            Stmt::Store { place: cell.clone(), value: square },
        ];
        f.forward.stmts = vec![constant(zero, quote!(0)), looped(region, body, None)];
        let body = vec![
            Stmt::Undo { of: id, place: cell.clone() },
            assign(d, Op::Load(at(d_x, zero))),
            Stmt::Clear { place: at(d_x, zero) },
            assign(first, Op::Load(cell)),
            binary(twice, BinaryOp::Mul, d, first),
            binary(d_old, BinaryOp::Add, twice, twice),
            Stmt::Accumulate { place: at(d_x, zero), value: d_old },
        ];
        f.reverse.stmts = vec![looped(mirror, body, Some(region))];
        f.gradient = vec![Gradient::Local(d_x), Gradient::None];
        assert_eq!(super::super::verify::verify_with(f, Stage::BeforeKeep), Ok(()));
        let outcome = Evaluator::new(f)
            .stage(Stage::BeforeKeep)
            .run(
                vec![Plain::floats(&[3.0]), Datum::Int(2)],
                None,
                vec![Some(Datum::floats(&[1.0]))],
            )
            .expect("the function runs");
        assert_eq!(outcome.outputs[0], Some(Datum::floats(&[81.0])));
        assert_eq!(outcome.restored[0], Some(Datum::floats(&[3.0])));
        assert_eq!(gradient_of(&outcome), [4.0 * 27.0]);
    }

    #[test]
    fn references_and_slices_lead_to_the_same_memory() {
        let f = &mut empty("f");
        let x = memory_param(f, Kind::Slice(Box::new(F64)), "x", Passing::ByMut);
        let (one, three) = (value(f, Kind::Int, ""), value(f, Kind::Int, ""));
        let (ten, length) = (value(f, F64, ""), value(f, Kind::Int, ""));
        let part = local(f, Kind::Slice(Box::new(F64)), "part");
        f.locals[part.0 as usize].by_ref = true;
        let again = local(f, Kind::Slice(Box::new(F64)), "again");
        f.locals[again.0 as usize].by_ref = true;
        let range = Projection::Range { lo: Some(one), hi: Some(three), inclusive: false };
        let rest = Projection::Range { lo: Some(one), hi: None, inclusive: false };
        f.forward.stmts = vec![
            constant(one, quote!(1)),
            constant(three, quote!(3)),
            constant(ten, quote!(10f64)),
            Stmt::Declare { local: part, init: Some(Tree::Ref(Place::whole(x).then(range), true)) },
            Stmt::Declare { local: again, init: Some(Tree::Copy(Place::whole(part), None)) },
            Stmt::Accumulate { place: at(part, one), value: ten },
            Stmt::Fill { place: Place::whole(again).then(rest.clone()), value: ten },
            Stmt::Swap { a: at(x, one), b: at(x, three) },
            assign(length, Op::Len(Place::whole(again).then(rest))),
        ];
        f.result = Tree::Tuple(vec![
            Tree::Value(length),
            Tree::Copy(Place::whole(again), None),
            Tree::Take(at(x, one)),
        ]);
        assert_eq!(super::super::verify::verify(f), Ok(()));
        let args = vec![Plain::floats(&[0.0, 1.0, 2.0, 3.0])];
        let outcome = run(f, args, None, Vec::new()).expect("the function runs");
        let expected =
            Datum::Tuple(vec![Datum::Int(1), Datum::floats(&[3.0, 10.0]), Datum::from(3.0)]);
        assert_eq!(outcome.result, expected);
        assert_eq!(outcome.outputs[0], Some(Datum::floats(&[0.0, 0.0, 10.0, 1.0])));
    }

    /// `loop { n = n / 2; if n < 2 { break } }`, then the same by `while`, and the trips counted.
    #[test]
    fn loops_that_exit_and_loops_that_test() {
        for exits in [true, false] {
            let f = &mut empty("halve");
            let n0 = param(f, Kind::Int, "n");
            let (two, n, half) =
                (value(f, Kind::Int, ""), value(f, Kind::Int, "n"), value(f, Kind::Int, "n"));
            let (test, last, count) =
                (value(f, Kind::Bool, ""), value(f, Kind::Int, "n"), value(f, Kind::Int, ""));
            let region = f.new_region();
            let divide = binary(half, BinaryOp::Div, n, two);
            let (head, body) = if exits {
                let stmts = vec![divide, binary(test, BinaryOp::Lt, half, two)];
                (Head::Forever, Block { stmts, yields: vec![test, half] })
            } else {
                let cond = vec![binary(test, BinaryOp::Ge, n, two)];
                (
                    Head::While { cond: Block { stmts: cond, yields: vec![test] } },
                    Block { stmts: vec![divide], yields: vec![half] },
                )
            };
            f.forward.stmts = vec![
                constant(two, quote!(2)),
                Stmt::Loop(Loop {
                    region,
                    head,
                    params: vec![n],
                    inits: vec![n0],
                    body,
                    exits,
                    results: vec![last],
                    count: Some(count),
                    mirrors: None,
                }),
            ];
            f.result = Tree::Tuple(vec![Tree::Value(last), Tree::Value(count)]);
            assert_eq!(super::super::verify::verify(f), Ok(()));
            let outcome = run::<f64>(f, vec![Datum::Int(100)], None, Vec::new());
            let outcome = outcome.expect("the function runs");
            assert_eq!(outcome.result, Datum::Tuple(vec![Datum::Int(1), Datum::Int(6)]));
            let short = Evaluator::<f64>::new(f).limit(5);
            let outcome = short.run(vec![Datum::Int(100)], None, Vec::new());
            assert_eq!(outcome, Err(EvalError::StepLimit));
        }
    }

    #[test]
    fn ranges_are_reversed_and_stepped_in_order() {
        let trips = |adaptors: &dyn Fn(Value) -> Vec<Adaptor>| {
            let f = &mut empty("trips");
            let hi = param(f, Kind::Int, "hi");
            let (lo, step, index) =
                (value(f, Kind::Int, ""), value(f, Kind::Int, ""), value(f, Kind::Int, "i"));
            let (sum, ten, scaled) =
                (value(f, Kind::Int, ""), value(f, Kind::Int, ""), value(f, Kind::Int, ""));
            let (next, last) = (value(f, Kind::Int, ""), value(f, Kind::Int, ""));
            let region = f.new_region();
            let adaptors = adaptors(step);
            f.forward.stmts = vec![
                constant(lo, quote!(0)),
                constant(step, quote!(2)),
                constant(ten, quote!(10)),
                Stmt::Loop(Loop {
                    region,
                    head: Head::Range { index, lo, hi, inclusive: false, adaptors },
                    params: vec![sum],
                    inits: vec![lo],
                    body: Block {
                        stmts: vec![
                            binary(scaled, BinaryOp::Mul, sum, ten),
                            binary(next, BinaryOp::Add, scaled, index),
                        ],
                        yields: vec![next],
                    },
                    exits: false,
                    results: vec![last],
                    count: None,
                    mirrors: None,
                }),
            ];
            f.result = Tree::Value(last);
            run::<f64>(f, vec![Datum::Int(6)], None, Vec::new()).expect("the function runs").result
        };
        assert_eq!(trips(&|_| Vec::new()), Datum::Int(12_345));
        assert_eq!(trips(&|_| vec![Adaptor::Rev]), Datum::Int(543_210));
        assert_eq!(trips(&|step| vec![Adaptor::Rev, Adaptor::StepBy(step)]), Datum::Int(531));
        assert_eq!(trips(&|step| vec![Adaptor::StepBy(step), Adaptor::Rev]), Datum::Int(420));
    }

    /// What `tokens` evaluate to, with `x` an array, `n` an integer and `a` a float.
    fn evaluate(tokens: proc_macro2::TokenStream) -> Result<Plain> {
        let f = &mut empty("f");
        let x = memory_param(f, Kind::Array(Box::new(F64), Length(quote!(N))), "x", Passing::ByRef);
        let n = param(f, Kind::Int, "n");
        let a = param(f, F64, "a");
        let result = value(f, Kind::Unknown, "");
        let place = Operand::Place { place: Place::whole(x), by_ref: true, writes: false };
        let opaque = Opaque {
            tokens,
            uses: vec![
                (ident("x"), place),
                (ident("n"), Operand::Value { value: n, by_ref: false }),
                (ident("a"), Operand::Value { value: a, by_ref: false }),
            ],
            pure: true,
            span: span(),
        };
        f.forward.stmts = vec![assign(result, Op::Opaque(opaque))];
        f.result = Tree::Value(result);
        let args = vec![Datum::floats(&[1.0, 2.0]), Datum::Int(7), Datum::from(2.5)];
        Ok(run(f, args, None, Vec::new())?.result)
    }

    #[test]
    fn simple_tokens_are_understood() {
        let cases = [
            (quote!(x.len() * 2 - 1), Datum::Int(3)),
            (quote!((n / 2).min(x.len() - 1)), Datum::Int(1)),
            (quote!(n.saturating_sub(9)), Datum::Int(0)),
            (quote!(x[n - 6] + a.floor()), Datum::from(4.0)),
            (quote!(x[1..].len() == 1 && !a.is_nan()), Datum::Bool(true)),
            (quote!(if n > 3 { N } else { 0 }), Datum::Int(2)),
            (quote!(std::f64::consts::E), Datum::from(std::f64::consts::E)),
            (quote!(-f64::EPSILON), Datum::from(-f64::EPSILON)),
            (quote!(usize::MAX as i32), Datum::Int(-1)),
            (quote!(-a as u8), Datum::Int(0)),
            (quote!((a * 200.0) as u8), Datum::Int(255)),
        ];
        for (tokens, expected) in cases {
            assert_eq!(evaluate(tokens), Ok(expected));
        }
        for tokens in [quote!(g(n)), quote!(UNKNOWN), quote!("text"), quote!(x.iter().sum())] {
            assert!(matches!(evaluate(tokens), Err(EvalError::Unsupported(_))));
        }
        assert!(matches!(evaluate(quote!(n / 0)), Err(EvalError::Panic(_))));
    }

    #[test]
    fn assertions_are_checked() {
        let f = &mut empty("f");
        let n = param(f, Kind::Int, "n");
        let tokens = quote! { assert!(n > 0, "n is {n}"); };
        let uses = vec![(ident("n"), Operand::Value { value: n, by_ref: false })];
        f.forward.stmts = vec![Stmt::Opaque(Opaque { tokens, uses, pure: false, span: span() })];
        f.result = Tree::Value(n);
        assert!(run::<f64>(f, vec![Datum::Int(1)], None, Vec::new()).is_ok());
        let outcome = run::<f64>(f, vec![Datum::Int(0)], None, Vec::new());
        assert!(matches!(outcome, Err(EvalError::Panic(_))));
    }

    #[test]
    fn a_match_selects_the_first_pattern() {
        let f = &mut empty("f");
        let n = param(f, Kind::Int, "n");
        let position = value(f, Kind::Int, "");
        let scrutinee = Opaque {
            tokens: quote!(n % 10),
            uses: vec![(ident("n"), Operand::Value { value: n, by_ref: false })],
            pure: true,
            span: span(),
        };
        let patterns = vec![quote!(0), quote!(1 | 2), quote!(3..=5), quote!(_)];
        f.forward.stmts = vec![assign(position, Op::Select { scrutinee, patterns })];
        f.result = Tree::Value(position);
        for (n, expected) in [(20, 0), (12, 1), (5, 2), (9, 3)] {
            let outcome = run::<f64>(f, vec![Datum::Int(n)], None, Vec::new());
            assert_eq!(outcome.expect("the function runs").result, Datum::Int(expected));
        }
    }

    /// `fn power(x, n) { if n == 0 { 1.0 } else { x * power(x, n - 1) } }` and its pullback.
    #[test]
    fn recursion() {
        let f = &mut empty("power");
        let (x, n) = (param(f, F64, "x"), param(f, Kind::Int, "n"));
        let (zero, one, last) =
            (value(f, Kind::Int, ""), value(f, Kind::Int, ""), value(f, Kind::Bool, ""));
        let (unit, less) = (value(f, Kind::Float(FloatType::Literal), ""), value(f, Kind::Int, ""));
        let (inner, product, y) = (value(f, F64, ""), value(f, F64, ""), value(f, F64, "y"));
        let (d_y, none) = (value(f, F64, "d_y"), value(f, F64, ""));
        let (d_inner, direct) = (value(f, F64, ""), value(f, F64, ""));
        let (through, both, d_x) = (value(f, F64, ""), value(f, F64, ""), value(f, F64, "d_x"));
        let (region, mirror) = (f.new_region(), f.new_region());
        let call = Call {
            callee: Callee::Itself(syn::parse_quote!(power)),
            args: vec![Tree::Value(x), Tree::Value(less)],
            result: Returned::Value(inner),
            span: span(),
        };
        let branch = |region, first, second, result, mirrors| {
            Stmt::Branch(Branch {
                region,
                cond: last,
                boolean: true,
                arms: vec![first, second],
                results: vec![result],
                mirrors,
            })
        };
        let recursive = vec![
            binary(less, BinaryOp::Sub, n, one),
            Stmt::Call(call.clone()),
            binary(product, BinaryOp::Mul, x, inner),
        ];
        f.forward.stmts = vec![
            constant(zero, quote!(0)),
            constant(one, quote!(1)),
            constant(unit, quote!(1.0)),
            binary(last, BinaryOp::Eq, n, zero),
            branch(
                region,
                Block { stmts: Vec::new(), yields: vec![unit] },
                Block { stmts: recursive, yields: vec![product] },
                y,
                None,
            ),
        ];
        f.result = Tree::Value(y);
        f.seed = Seed::Value(d_y);
        let reverse = vec![
            binary(d_inner, BinaryOp::Mul, d_y, x),
            binary(direct, BinaryOp::Mul, d_y, inner),
            Stmt::CallReverse(CallReverse {
                call,
                active: vec![true, false],
                pullback: None,
                seed: Tree::Value(d_inner),
                slots: vec![Slot::Value { contribution: through, of: x }, Slot::Inactive],
            }),
            binary(both, BinaryOp::Add, direct, through),
        ];
        f.reverse.stmts = vec![
            assign(none, Op::Zero),
            branch(
                mirror,
                Block { stmts: Vec::new(), yields: vec![none] },
                Block { stmts: reverse, yields: vec![both] },
                d_x,
                Some(region),
            ),
        ];
        f.gradient = vec![Gradient::Value(d_x), Gradient::None];
        assert_eq!(super::super::verify::verify_with(f, Stage::BeforeKeep), Ok(()));
        let outcome = Evaluator::new(f)
            .stage(Stage::BeforeKeep)
            .run(vec![Plain::from(1.5), Datum::Int(4)], Some(Datum::from(2.0)), Vec::new())
            .expect("the function runs");
        assert_eq!(outcome.result, Datum::from(1.5f64.powi(4)));
        assert_close(&gradient_of(&outcome), &[2.0 * 4.0 * 1.5f64.powi(3)]);
    }

    #[test]
    fn operators_of_unknown_types_follow_what_the_types_are() {
        let f = &mut empty("f");
        let info =
            ValueInfo { kind: Kind::Unknown, name: None, span: span(), adjoint_of: None, ty: None };
        let [a, b, y, d] = std::array::from_fn(|_| f.new_value(info.clone()));
        for (position, value) in [a, b, y, d].into_iter().enumerate() {
            let name = ident(&format!("p{position}"));
            f.params.push(super::super::Param {
                name,
                ty: syn::parse_quote!(T),
                kind: Kind::Unknown,
                passing: Passing::ByValue,
                differentiated: false,
                bound: Bound::Value(value),
            });
        }
        let result = f.new_value(info);
        let op = Op::OperatorRule { op: BinaryOp::Div, side: Side::Rhs, lhs: a, rhs: b, y, d };
        f.forward.stmts = vec![assign(result, op)];
        f.result = Tree::Value(result);
        let floats = [3.0, 4.0, 0.75, 2.0].map(Plain::from).to_vec();
        assert_eq!(value_of(f, &floats), Ok(-0.375));
        let integers = vec![Plain::Int(3), Datum::Int(4), Datum::Int(0), Datum::Unit];
        let outcome = run(f, integers, None, Vec::new()).expect("the function runs");
        assert_eq!(outcome.result, Datum::Unit);
    }
}
