//! Checks that a function obeys the rules of the IR: definitions, scopes, arities, kinds, buffers.
//!
//! A function that passes can be walked without checks: each use finds its definition, each branch
//! and loop yields what it promises. The driver runs it after each stage and pass in debug builds;
//! what it reports are mistakes of ours, never of the user.
//!
//! Kinds are checked as far as they are known, see [`compatible`].

#[cfg(test)]
pub(crate) mod build;
mod kinds;
mod stmt;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::stmt::scope;
use super::print::{describe, print_stmt};
use super::set::{Numbered, Set};
use super::{
    Bound, Buffer, Capacity, FloatType, Function, Gradient, Head, Kind, Local, Region, Returned,
    Seed, Slot, Stmt, StoreId, Trip, Value,
};

/// Which rules hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// After the adjoint is built, before it is decided what is saved: the reverse block may use
    /// the values and memories of the nested forward block that it mirrors, and says `undo` where
    /// an overwritten memory has its old content again.
    BeforeKeep,
    /// Always else: what the reverse block needs of nested forward blocks comes from buffers.
    Final,
}

/// Checks a function: every violation, or none.
pub fn verify(function: &Function) -> Result<(), Vec<String>> {
    verify_with(function, Stage::Final)
}

/// Checks a function at a stage.
pub fn verify_with(function: &Function, stage: Stage) -> Result<(), Vec<String>> {
    let mut verifier = Verifier {
        function,
        stage,
        sweep: Sweep::Forward,
        regions: BTreeMap::new(),
        defined: Set::new(),
        declared: Set::new(),
        created: Set::new(),
        marked: Set::new(),
        visible: Visible::default(),
        at: Spot::Text(String::new()),
        errors: Vec::new(),
    };
    verifier.collect_regions();
    verifier.function();
    if verifier.errors.is_empty() { Ok(()) } else { Err(verifier.errors) }
}

/// Whether a value of one kind may stand where one of the other is expected: whatever is not known
/// may be anything, and memories of the same elements may be copied to each other.
pub fn compatible(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Unknown | Kind::Tangent, _) | (_, Kind::Unknown | Kind::Tangent) => true,
        (Kind::Inert, _) | (_, Kind::Inert) => true,
        // Lanes are scaled by numbers.
        (Kind::Float(FloatType::Lanes(a)), Kind::Float(b))
        | (Kind::Float(b), Kind::Float(FloatType::Lanes(a))) => {
            let b = if let FloatType::Lanes(b) = b { b } else { b };
            compatible(&Kind::Float((**a).clone()), &Kind::Float(b.clone()))
        }
        (Kind::Float(a), Kind::Float(b)) => {
            a == b || *a == FloatType::Literal || *b == FloatType::Literal
        }
        (
            Kind::Array(a, _) | Kind::Slice(a) | Kind::Vec(a),
            Kind::Array(b, _) | Kind::Slice(b) | Kind::Vec(b),
        ) => compatible(a, b),
        (Kind::Tuple(a), Kind::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| compatible(a, b))
        }
        (Kind::Int, Kind::Int)
        | (Kind::Bool, Kind::Bool)
        | (Kind::Unit, Kind::Unit)
        | (Kind::Pullback, Kind::Pullback) => true,
        (
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Pullback,
            _,
        ) => false,
    }
}

struct Verifier<'a> {
    function: &'a Function,
    stage: Stage,
    sweep: Sweep,
    regions: BTreeMap<Region, Shape>,
    /// Everything that has been defined so far, in scope or not.
    defined: Set<Value>,
    declared: Set<Local>,
    created: Set<Buffer>,
    marked: Set<StoreId>,
    visible: Visible,
    /// The statement under examination.
    at: Spot<'a>,
    errors: Vec<String>,
}

/// What is being looked at: put into words only if there is something to say about it.
enum Spot<'a> {
    Stmt(&'a Stmt),
    Text(String),
}

#[derive(Clone, Copy, PartialEq)]
enum Sweep {
    Forward,
    Reverse,
}

/// What may be used at some point.
#[derive(Default)]
struct Visible {
    values: Scoped<Value>,
    locals: Scoped<Local>,
    buffers: Scoped<Buffer>,
}

/// A set that forgets what was put in since some point.
struct Scoped<T> {
    set: Set<T>,
    /// What was put in, last at the end.
    added: Vec<T>,
}

impl<T> Default for Scoped<T> {
    fn default() -> Self {
        Scoped { set: Set::default(), added: Vec::new() }
    }
}

impl<T: Numbered> Scoped<T> {
    fn insert(&mut self, item: T) {
        if self.set.insert(item) {
            self.added.push(item);
        }
    }

    fn forget(&mut self, since: usize) {
        for item in self.added.drain(since..) {
            self.set.remove(item);
        }
    }
}

/// A branch or a loop as those that mirror it must know it.
struct Shape {
    /// `None` for a loop, else whether the condition is a `bool`.
    branch: Option<bool>,
    /// What is defined in each arm, or in the body of the loop.
    scopes: Vec<(Vec<Value>, Vec<Local>)>,
}

impl<'a> Verifier<'a> {
    pub(super) fn collect_regions(&mut self) {
        let mut found = Vec::new();
        self.function.each_stmt(&mut |stmt| match stmt {
            Stmt::Branch(branch) => found.push((
                branch.region,
                Shape {
                    branch: Some(branch.boolean),
                    scopes: branch.arms.iter().map(scope).collect(),
                },
            )),
            Stmt::Loop(looped) => {
                let (mut values, mut locals) = scope(&looped.body);
                looped.each_entry(&mut |value| values.push(value));
                match &looped.head {
                    Head::While { cond } => {
                        let (more_values, more_locals) = scope(cond);
                        values.extend(more_values);
                        locals.extend(more_locals);
                    }
                    Head::Range { .. } | Head::Forever | Head::Times(_) => {}
                }
                let shape = Shape { branch: None, scopes: vec![(values, locals)] };
                found.push((looped.region, shape));
            }
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        });
        for (region, shape) in found {
            if region.0 >= self.function.regions {
                self.error(format!("region r{} is not counted in `regions`", region.0));
            }
            if self.regions.insert(region, shape).is_some() {
                self.error(format!("region r{} exists twice", region.0));
            }
        }
    }

    pub(super) fn function(&mut self) {
        let function = self.function;
        self.at = Spot::Text("the header".to_owned());
        for param in &function.params {
            match param.bound {
                Bound::Value(value) => self.define(value),
                Bound::Local(local) => self.declare(local),
            }
        }
        for seed in function.seeds() {
            match seed {
                Seed::None | Seed::One => {}
                Seed::Value(value) => self.define(value),
                Seed::Local(local) => self.declare(local),
            }
        }
        // The adjoint of a parameter is a buffer of the caller's, unless the function declares it.
        let declared_inside = declared_anywhere(function);
        for gradient in function.derivatives() {
            match gradient {
                Gradient::Local(local)
                    if !declared_inside.contains(*local) && !self.declared.contains(*local) =>
                {
                    self.declare(*local);
                }
                Gradient::Local(_) | Gradient::None | Gradient::Value(_) => {}
            }
        }

        self.stmts(&function.forward);
        self.at = Spot::Text("the result".to_owned());
        self.tree(&function.result);
        self.uses(&function.forward.yields);

        self.sweep = Sweep::Reverse;
        self.stmts(&function.reverse);
        self.at = Spot::Text("the gradient".to_owned());
        self.uses(&function.reverse.yields);
        let (found, params) = (function.gradient.len(), function.params.len());
        if function.products.is_empty() {
            if found != 0 && found != params {
                self.error(format!("{found} gradients for {params} parameters"));
            }
        } else {
            // The tangents of parameters are parameters without a gradient.
            let (products, thirds) = (function.products.len(), function.thirds.len());
            if function.others.len() != thirds {
                self.error("second directions for some derivatives only".to_owned());
            }
            if found > params || products != found || (thirds != 0 && thirds != found) {
                self.error(format!(
                    "{found} gradients, {products} products and {thirds} thirds for {params} parameters"
                ));
            }
        }
        if function.forward.turn().is_some() || function.reverse.turn().is_some() {
            self.error("a `turn` outside of loops and branches".to_owned());
        }
        if function.gradient.is_empty() && !function.reverse.stmts.is_empty() {
            self.error("a primal has a reverse block".to_owned());
        }
        for local in &function.cleared {
            if !function.gradient.contains(&Gradient::Local(*local)) {
                self.error("something is cleared that is no gradient".to_owned());
            }
        }
        for gradient in function.derivatives() {
            match *gradient {
                Gradient::None => {}
                Gradient::Value(value) => self.use_value(value),
                Gradient::Local(local) => self.use_local(local),
            }
        }
    }

    pub(super) fn uses(&mut self, values: &[Value]) {
        values.iter().for_each(|value| self.use_value(*value));
    }

    pub(super) fn use_value(&mut self, value: Value) {
        if self.visible.values.set.contains(value) {
            return;
        }
        let name = describe(self.function, value);
        self.error(if self.defined.contains(value) {
            format!("{name} is used outside of the block that defines it")
        } else {
            format!("{name} is used before its definition")
        });
    }

    pub(super) fn use_local(&mut self, local: Local) {
        if !self.visible.locals.set.contains(local) {
            self.error(if self.declared.contains(local) {
                format!("@{} is used outside of the block that declares it", local.0)
            } else {
                format!("@{} is used before its declaration", local.0)
            });
        }
    }

    pub(super) fn use_buffer(&mut self, buffer: Buffer) {
        if !self.visible.buffers.set.contains(buffer) {
            self.error(format!("b{} is not there", buffer.0));
        }
    }

    pub(super) fn define(&mut self, value: Value) {
        if value.0 as usize >= self.function.values.len() {
            self.error(format!("%{} is not in the table of values", value.0));
        }
        if !self.defined.insert(value) {
            self.error(format!("{} is defined twice", describe(self.function, value)));
        }
        self.visible.values.insert(value);
    }

    pub(super) fn declare(&mut self, local: Local) {
        if local.0 as usize >= self.function.locals.len() {
            self.error(format!("@{} is not in the table of memories", local.0));
        }
        if !self.declared.insert(local) {
            self.error(format!("@{} is declared twice", local.0));
        }
        self.visible.locals.insert(local);
    }

    pub(super) fn create(&mut self, buffer: Buffer) {
        match self.function.buffers.get(buffer.0 as usize) {
            None => self.error(format!("b{} is not in the table of buffers", buffer.0)),
            Some(info) => match &info.capacity {
                Capacity::Trips(trips) => {
                    for trip in trips {
                        match *trip {
                            Trip::Range { lo, hi, inclusive: _ } => self.uses(&[lo, hi]),
                            Trip::Count(count) => self.use_value(count),
                            Trip::Number(_) => {}
                        }
                    }
                }
                Capacity::One | Capacity::Constant(_) | Capacity::Growing => {}
            },
        }
        if !self.created.insert(buffer) {
            self.error(format!("b{} is created twice", buffer.0));
        }
        self.visible.buffers.insert(buffer);
    }

    pub(super) fn arity(&mut self, what: &str, found: usize, of: &str, expected: usize) {
        if found != expected {
            self.error(format!("{found} {what} for {expected} {of}"));
        }
    }

    pub(super) fn only_in(&mut self, sweep: Sweep) {
        if self.sweep != sweep {
            self.error("this belongs to the other sweep".to_owned());
        }
    }

    pub(super) fn only_before_keep(&mut self) {
        match self.stage {
            Stage::BeforeKeep => {}
            Stage::Final => self.error("left over from before `keep`".to_owned()),
        }
    }

    pub(super) fn error(&mut self, message: String) {
        let at = match &self.at {
            Spot::Stmt(stmt) => print_stmt(self.function, stmt),
            Spot::Text(text) => text.clone(),
        };
        self.errors.push(format!("{message}, in: {at}"));
    }
}

fn declared_anywhere(function: &Function) -> Set<Local> {
    let mut declared = Set::new();
    function.each_stmt(&mut |stmt| declared.extend(declared_by(stmt)));
    declared
}

/// The memories that a statement declares.
pub(crate) fn declared_by(stmt: &Stmt) -> Vec<Local> {
    match stmt {
        Stmt::Declare { local, init: _ } | Stmt::RestoreLocal { buffer: _, local } => vec![*local],
        Stmt::Call(call) | Stmt::CallForward { call, active: _, pullback: _ } => {
            match call.result {
                Returned::Local(local) => vec![local],
                Returned::Nothing | Returned::Value(_) => Vec::new(),
            }
        }
        Stmt::CallReverse(reverse) => {
            let slots = reverse.slots.iter();
            slots
                .filter_map(|slot| match slot {
                    Slot::Local { local, zero: _ } => Some(*local),
                    Slot::Inactive | Slot::Value { .. } | Slot::Place(_) => None,
                })
                .collect()
        }
        Stmt::Let { .. }
        | Stmt::Assign { .. }
        | Stmt::Store { .. }
        | Stmt::Accumulate { .. }
        | Stmt::AccumulateTree { .. }
        | Stmt::Clear { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Branch(_)
        | Stmt::Loop(_)
        | Stmt::Opaque(_)
        | Stmt::Buffer { .. }
        | Stmt::Save { .. }
        | Stmt::SaveLocal { .. }
        | Stmt::SavePlace { .. }
        | Stmt::Restore { .. }
        | Stmt::RestorePlace { .. }
        | Stmt::Undo { .. }
        | Stmt::Mark { .. }
        | Stmt::Comment(_)
        | Stmt::Turn => Vec::new(),
    }
}
