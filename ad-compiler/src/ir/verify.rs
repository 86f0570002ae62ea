//! Checks that a function obeys the rules of the IR: definitions, scopes, arities, kinds, buffers.
//!
//! A function that passes can be walked without checks: each use finds its definition, each branch
//! and loop yields what it promises. The driver runs it after each stage and pass in debug builds;
//! what it reports are mistakes of ours, never of the user.
//!
//! Kinds are checked as far as they are known, see [`compatible`].

use std::collections::{BTreeMap, BTreeSet};

use super::print::{self, describe};
use super::{
    Access, BinaryOp, Block, Bound, Branch, Buffer, Capacity, FloatType, Function, Gradient, Head,
    Kind, Local, Loop, Op, Place, Projection, Region, Returned, Seed, Slot, Stmt, StoreId, Tree,
    Trip, UnaryOp, Value,
};
use crate::rules;

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
        defined: BTreeSet::new(),
        declared: BTreeSet::new(),
        created: BTreeSet::new(),
        marked: BTreeSet::new(),
        visible: Visible::default(),
        at: String::new(),
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
    defined: BTreeSet<Value>,
    declared: BTreeSet<Local>,
    created: BTreeSet<Buffer>,
    marked: BTreeSet<StoreId>,
    visible: Visible,
    /// The statement under examination.
    at: String,
    errors: Vec<String>,
}

#[derive(Clone, Copy, PartialEq)]
enum Sweep {
    Forward,
    Reverse,
}

/// What may be used at some point.
#[derive(Clone, Default)]
struct Visible {
    values: BTreeSet<Value>,
    locals: BTreeSet<Local>,
    buffers: BTreeSet<Buffer>,
}

/// A branch or a loop as those that mirror it must know it.
struct Shape {
    /// `None` for a loop, else whether the condition is a `bool`.
    branch: Option<bool>,
    /// What is defined in each arm, or in the body of the loop.
    scopes: Vec<(Vec<Value>, Vec<Local>)>,
}

impl Verifier<'_> {
    fn collect_regions(&mut self) {
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
            | Stmt::Comment(_) => {}
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

    fn function(&mut self) {
        let function = self.function;
        "the header".clone_into(&mut self.at);
        for param in &function.params {
            match param.bound {
                Bound::Value(value) => self.define(value),
                Bound::Local(local) => self.declare(local),
            }
        }
        match function.seed {
            Seed::None | Seed::One => {}
            Seed::Value(value) => self.define(value),
            Seed::Local(local) => self.declare(local),
        }
        // The adjoint of a parameter is a buffer of the caller's, unless the function declares it.
        let declared_inside = declared_anywhere(function);
        for gradient in &function.gradient {
            match gradient {
                Gradient::Local(local)
                    if !declared_inside.contains(local) && !self.declared.contains(local) =>
                {
                    self.declare(*local);
                }
                Gradient::Local(_) | Gradient::None | Gradient::Value(_) => {}
            }
        }

        self.stmts(&function.forward);
        "the result".clone_into(&mut self.at);
        self.tree(&function.result);
        self.uses(&function.forward.yields);

        self.sweep = Sweep::Reverse;
        self.stmts(&function.reverse);
        "the gradient".clone_into(&mut self.at);
        self.uses(&function.reverse.yields);
        if !function.gradient.is_empty() && function.gradient.len() != function.params.len() {
            let (found, expected) = (function.gradient.len(), function.params.len());
            self.error(format!("{found} gradients for {expected} parameters"));
        }
        if function.gradient.is_empty() && !function.reverse.stmts.is_empty() {
            self.error("a primal has a reverse block".to_owned());
        }
        for gradient in &function.gradient {
            match *gradient {
                Gradient::None => {}
                Gradient::Value(value) => self.use_value(value),
                Gradient::Local(local) => self.use_local(local),
            }
        }
    }

    /// The statements of a block, whose definitions stay visible.
    fn stmts(&mut self, block: &Block) {
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
    }

    /// A nested block: what it defines is forgotten.
    fn nested(&mut self, check: impl FnOnce(&mut Self)) {
        let visible = self.visible.clone();
        check(self);
        self.visible = visible;
    }

    fn stmt(&mut self, stmt: &Stmt) {
        self.at = print::print_stmt(self.function, stmt);
        let declared = declared_by(stmt);
        stmt.each_use(&mut |value| self.use_value(value));
        stmt.each_access(&mut |place, access| {
            let its_own =
                place.path.is_empty() && access == Access::Write && declared.contains(&place.root);
            if !its_own {
                self.place(place);
            }
        });
        self.special(stmt);
        match stmt {
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
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
            | Stmt::Comment(_) => {}
        }
        stmt.each_def(&mut |value| self.define(value));
        for local in declared {
            // restored: the same memory again, with what it held
            let again = matches!(stmt, Stmt::RestoreLocal { .. }) && self.declared.contains(&local);
            if again {
                self.visible.locals.insert(local);
            } else {
                self.declare(local);
            }
        }
    }

    /// What is special to one kind of statement, besides uses and definitions.
    fn special(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => self.op(*value, op),
            Stmt::Declare { local: _, init: None } => {}
            Stmt::Declare { local, init: Some(tree) } => {
                let Some(info) = self.function.locals.get(local.0 as usize) else { return };
                self.tree_kind(tree, &info.kind);
            }
            Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                let kind = self.place_kind(place);
                self.tree_kind(tree, &kind);
            }
            Stmt::Store { place, value } | Stmt::Accumulate { place, value } => {
                let kind = self.place_kind(place);
                self.expect_kind(*value, &kind);
            }
            Stmt::Fill { place, value } => {
                let kind = self.place_kind(place).element();
                self.expect_kind(*value, &kind);
            }
            Stmt::Swap { a, b } => {
                let (a, b) = (self.place_kind(a), self.place_kind(b));
                if !compatible(&a, &b) {
                    self.error(format!("{a} and {b} are swapped"));
                }
            }
            Stmt::CallForward { call, active, pullback: _ } => {
                self.arity("activities", active.len(), "arguments", call.args.len());
            }
            Stmt::CallReverse(reverse) => {
                let args = reverse.call.args.len();
                self.arity("activities", reverse.active.len(), "arguments", args);
                self.arity("slots", reverse.slots.len(), "arguments", args);
            }
            Stmt::Buffer { buffer } => self.create(*buffer),
            Stmt::Save { buffer, value: _ }
            | Stmt::SaveLocal { buffer, local: _ }
            | Stmt::SavePlace { buffer, place: _ } => {
                self.use_buffer(*buffer);
                self.only_in(Sweep::Forward);
            }
            Stmt::Restore { buffer, value: _ }
            | Stmt::RestoreLocal { buffer, local: _ }
            | Stmt::RestorePlace { buffer, place: _ } => {
                self.use_buffer(*buffer);
                self.only_in(Sweep::Reverse);
            }
            Stmt::Mark { id, place } => {
                self.only_before_keep();
                self.only_in(Sweep::Forward);
                self.place(place);
                if !self.marked.insert(*id) {
                    self.error(format!("s{} is marked twice", id.0));
                }
                if id.0 >= self.function.stores {
                    self.error(format!("s{} is not counted in `stores`", id.0));
                }
            }
            Stmt::Undo { of, place } => {
                self.only_before_keep();
                self.only_in(Sweep::Reverse);
                self.place(place);
                if !self.marked.contains(of) {
                    self.error(format!("s{} is not marked", of.0));
                }
            }
            Stmt::Clear { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::Opaque(_)
            | Stmt::Comment(_) => {}
        }
    }

    fn branch(&mut self, branch: &Branch) {
        let expected = if branch.boolean { Kind::Bool } else { Kind::Int };
        self.expect_kind(branch.cond, &expected);
        if branch.boolean {
            self.arity("arms", branch.arms.len(), "outcomes of a `bool`", 2);
        }
        let shape = (Some(branch.boolean), branch.arms.len());
        let mirrored = self.mirrored(branch.mirrors, branch.region, shape);
        for (position, arm) in branch.arms.iter().enumerate() {
            self.nested(|this| {
                if let Some(mirrored) = mirrored {
                    this.reveal(mirrored, position);
                }
                this.stmts(arm);
                this.at = format!("the end of arm {position} of r{}", branch.region.0);
                this.yields(&arm.yields, &branch.results);
            });
        }
    }

    fn looped(&mut self, looped: &Loop) {
        let count = looped.params.len();
        self.arity("inits", looped.inits.len(), "params", count);
        self.arity("results", looped.results.len(), "params", count);
        for (param, init) in looped.params.iter().zip(&looped.inits) {
            self.same_kind(*init, *param);
        }
        for (param, result) in looped.params.iter().zip(&looped.results) {
            self.same_kind(*param, *result);
        }
        if let Some(count) = looped.count {
            self.expect_kind(count, &Kind::Int);
        }
        match &looped.head {
            Head::Range { index, lo, hi, inclusive: _, adaptors } => {
                self.expect_kind(*index, &Kind::Int);
                self.expect_kind(*lo, &Kind::Int);
                self.expect_kind(*hi, &Kind::Int);
                for adaptor in adaptors {
                    match adaptor {
                        super::Adaptor::Rev => {}
                        super::Adaptor::StepBy(step) => self.expect_kind(*step, &Kind::Int),
                    }
                }
            }
            Head::Times(count) => self.expect_kind(*count, &Kind::Int),
            Head::Forever if !looped.exits => {
                self.error("the loop has no condition and no exit".to_owned());
            }
            Head::Forever | Head::While { cond: _ } => {}
        }
        let mirrored = self.mirrored(looped.mirrors, looped.region, (None, 1));
        self.nested(|this| {
            if let Some(mirrored) = mirrored {
                this.reveal(mirrored, 0);
            }
            looped.each_entry(&mut |value| this.define(value));
            match &looped.head {
                Head::While { cond } => {
                    this.stmts(cond);
                    this.at = format!("the condition of r{}", looped.region.0);
                    this.uses(&cond.yields);
                    this.arity("yields", cond.yields.len(), "conditions", 1);
                    cond.yields.iter().for_each(|value| this.expect_kind(*value, &Kind::Bool));
                }
                Head::Range { .. } | Head::Forever | Head::Times(_) => {}
            }
            this.stmts(&looped.body);
            this.at = format!("the end of an iteration of r{}", looped.region.0);
            let mut next = looped.body.yields.as_slice();
            if looped.exits {
                if let Some((exit, rest)) = next.split_first() {
                    this.use_value(*exit);
                    this.expect_kind(*exit, &Kind::Bool);
                    next = rest;
                } else {
                    this.error("the loop exits, but yields no condition".to_owned());
                }
            }
            this.yields(next, &looped.params);
        });
    }

    /// The region that one mirrors, if it has the same shape.
    fn mirrored(
        &mut self,
        mirrors: Option<Region>,
        own: Region,
        (branch, arms): (Option<bool>, usize),
    ) -> Option<Region> {
        let mirrors = mirrors?;
        match self.regions.get(&mirrors) {
            Some(_) if mirrors == own => self.error(format!("r{} mirrors itself", own.0)),
            Some(shape) if shape.branch == branch && shape.scopes.len() == arms => {
                return Some(mirrors);
            }
            Some(_) => {
                self.error(format!("r{} mirrors r{} of another shape", own.0, mirrors.0));
            }
            None => self.error(format!("r{} mirrors r{}, which is not there", own.0, mirrors.0)),
        }
        None
    }

    /// Makes what the mirrored block defines visible, where that is allowed.
    fn reveal(&mut self, mirrored: Region, arm: usize) {
        if self.stage == Stage::BeforeKeep && self.sweep == Sweep::Reverse {
            let (values, locals) = &self.regions[&mirrored].scopes[arm];
            self.visible.values.extend(values.iter().filter(|value| self.defined.contains(value)));
            self.visible.locals.extend(locals.iter().filter(|local| self.declared.contains(local)));
        }
    }

    fn op(&mut self, value: Value, op: &Op) {
        let Some(info) = self.function.values.get(value.0 as usize) else { return };
        let kind = &info.kind;
        match op {
            Op::Zero | Op::One | Op::Rule { .. } | Op::Sum(_) => {
                if !compatible(kind, &Kind::Float(FloatType::Literal)) {
                    self.error(format!("a float is defined as {kind}"));
                }
            }
            Op::Len(_) | Op::Select { .. } => {
                if !compatible(kind, &Kind::Int) {
                    self.error(format!("an integer is defined as {kind}"));
                }
            }
            Op::Unary(op, a) => {
                self.expect_kind(*a, kind);
                match op {
                    UnaryOp::Not if kind.is_float() => self.error("`!` of a float".to_owned()),
                    UnaryOp::Not | UnaryOp::Neg => {}
                }
            }
            Op::Binary(op, a, b) => self.binary(kind, *op, *a, *b),
            Op::Intrinsic { name, args, path: _ } => match rules::lookup(name) {
                None if rules::is_float_predicate(name)
                    || rules::is_pure_integer_method(name)
                    || *name == "stop_gradient" => {}
                None => self.error(format!("`{name}` is not in the table of intrinsics")),
                Some(intrinsic) => {
                    self.arity("arguments", args.len(), "operands", intrinsic.arity);
                    if intrinsic.only_float && !compatible(kind, &Kind::Float(FloatType::Literal)) {
                        self.error(format!("a float is defined as {kind}"));
                    }
                }
            },
            Op::Load(place) => {
                let content = self.place_kind(place);
                if !compatible(&content, kind) {
                    self.error(format!("{content} is loaded as {kind}"));
                }
            }
            Op::Constant(_)
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Cast(..)
            | Op::Retype(_)
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Opaque(_) => {}
        }
    }

    fn binary(&mut self, kind: &Kind, op: BinaryOp, a: Value, b: Value) {
        match op {
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => {
                self.same_kind(a, b);
                self.expect_kind(a, kind);
                self.expect_kind(b, kind);
                if *kind == Kind::Bool {
                    self.error("arithmetic yields a `bool`".to_owned());
                }
            }
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr => {
                if kind.is_float() {
                    self.error("bits of a float".to_owned());
                }
                self.expect_kind(a, kind);
            }
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => {
                self.same_kind(a, b);
                if !compatible(kind, &Kind::Bool) {
                    self.error(format!("a comparison yields {kind}"));
                }
            }
        }
    }

    /// Uses of a tree that is no part of a statement.
    fn tree(&mut self, tree: &Tree) {
        tree.each_use(&mut |value| self.use_value(value));
        tree.each_access(&mut |place, _| self.place(place));
    }

    fn tree_kind(&mut self, tree: &Tree, kind: &Kind) {
        match tree {
            Tree::Value(value) => self.expect_kind(*value, kind),
            Tree::Copy(place, None) | Tree::Ref(place, _) | Tree::Take(place) => {
                let content = self.place_kind(place);
                if !compatible(&content, kind) {
                    self.error(format!("{content} where {kind} is expected"));
                }
            }
            // methods may change the type: `to_vec`, `len`, …
            Tree::Copy(_, Some(_)) => {}
            Tree::Array(items) | Tree::Vec(items) => {
                items.iter().for_each(|item| self.tree_kind(item, &kind.element()));
            }
            Tree::Repeat(item, _) => self.tree_kind(item, &kind.element()),
            Tree::VecRepeat(item, length) => {
                self.tree_kind(item, &kind.element());
                self.expect_kind(*length, &Kind::Int);
            }
            Tree::Tuple(items) => match kind {
                Kind::Tuple(fields) if fields.len() == items.len() => {
                    items.iter().zip(fields).for_each(|(item, field)| self.tree_kind(item, field));
                }
                Kind::Unknown | Kind::Tangent | Kind::Inert => {}
                Kind::Unit if items.is_empty() => {}
                Kind::Tuple(_)
                | Kind::Float(_)
                | Kind::Int
                | Kind::Bool
                | Kind::Unit
                | Kind::Array(..)
                | Kind::Slice(_)
                | Kind::Vec(_)
                | Kind::Pullback => {
                    self.error(format!("a tuple of {} where {kind} is expected", items.len()));
                }
            },
            Tree::ZeroVec(_, length) => self.expect_kind(*length, &Kind::Int),
            Tree::Struct(..) | Tree::Zero(_) | Tree::ZeroLike(..) | Tree::Opaque(_) => {}
        }
    }

    /// A place that is used: its memory is in scope, and its path leads somewhere.
    fn place(&mut self, place: &Place) {
        self.use_local(place.root);
        place.each_value(&mut |value| {
            self.use_value(value);
            self.expect_kind(value, &Kind::Int);
        });
        let Some(info) = self.function.locals.get(place.root.0 as usize) else { return };
        let mut kind = info.kind.clone();
        for step in &place.path {
            match step {
                Projection::Index(_) | Projection::Range { .. } => match kind {
                    Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_) => {}
                    Kind::Unknown | Kind::Tangent | Kind::Inert => {}
                    Kind::Float(_)
                    | Kind::Int
                    | Kind::Bool
                    | Kind::Unit
                    | Kind::Tuple(_)
                    | Kind::Pullback => self.error(format!("{kind} is indexed")),
                },
                Projection::Field(_) | Projection::Deref => {}
            }
            kind = step_kind(&kind, step);
        }
    }

    fn place_kind(&self, place: &Place) -> Kind {
        match self.function.locals.get(place.root.0 as usize) {
            Some(info) => {
                place.path.iter().fold(info.kind.clone(), |kind, step| step_kind(&kind, step))
            }
            None => Kind::Unknown,
        }
    }

    fn yields(&mut self, yields: &[Value], targets: &[Value]) {
        self.uses(yields);
        self.arity("yields", yields.len(), "targets", targets.len());
        for (value, target) in yields.iter().zip(targets) {
            self.same_kind(*value, *target);
        }
    }

    fn uses(&mut self, values: &[Value]) {
        values.iter().for_each(|value| self.use_value(*value));
    }

    fn use_value(&mut self, value: Value) {
        if self.visible.values.contains(&value) {
            return;
        }
        let name = describe(self.function, value);
        self.error(if self.defined.contains(&value) {
            format!("{name} is used outside of the block that defines it")
        } else {
            format!("{name} is used before its definition")
        });
    }

    fn use_local(&mut self, local: Local) {
        if !self.visible.locals.contains(&local) {
            self.error(if self.declared.contains(&local) {
                format!("@{} is used outside of the block that declares it", local.0)
            } else {
                format!("@{} is used before its declaration", local.0)
            });
        }
    }

    fn use_buffer(&mut self, buffer: Buffer) {
        if !self.visible.buffers.contains(&buffer) {
            self.error(format!("b{} is not there", buffer.0));
        }
    }

    fn define(&mut self, value: Value) {
        if value.0 as usize >= self.function.values.len() {
            self.error(format!("%{} is not in the table of values", value.0));
        }
        if !self.defined.insert(value) {
            self.error(format!("{} is defined twice", describe(self.function, value)));
        }
        self.visible.values.insert(value);
    }

    fn declare(&mut self, local: Local) {
        if local.0 as usize >= self.function.locals.len() {
            self.error(format!("@{} is not in the table of memories", local.0));
        }
        if !self.declared.insert(local) {
            self.error(format!("@{} is declared twice", local.0));
        }
        self.visible.locals.insert(local);
    }

    fn create(&mut self, buffer: Buffer) {
        match self.function.buffers.get(buffer.0 as usize) {
            None => self.error(format!("b{} is not in the table of buffers", buffer.0)),
            Some(info) => match &info.capacity {
                Capacity::Trips(trips) => {
                    for trip in trips {
                        match *trip {
                            Trip::Range { lo, hi, inclusive: _ } => self.uses(&[lo, hi]),
                            Trip::Count(count) => self.use_value(count),
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

    fn expect_kind(&mut self, value: Value, expected: &Kind) {
        let Some(info) = self.function.values.get(value.0 as usize) else { return };
        if !compatible(&info.kind, expected) {
            let name = describe(self.function, value);
            self.error(format!("{name} is {}, not {expected}", info.kind));
        }
    }

    fn same_kind(&mut self, value: Value, other: Value) {
        if let Some(info) = self.function.values.get(other.0 as usize) {
            self.expect_kind(value, &info.kind);
        }
    }

    fn arity(&mut self, what: &str, found: usize, of: &str, expected: usize) {
        if found != expected {
            self.error(format!("{found} {what} for {expected} {of}"));
        }
    }

    fn only_in(&mut self, sweep: Sweep) {
        if self.sweep != sweep {
            self.error("this belongs to the other sweep".to_owned());
        }
    }

    fn only_before_keep(&mut self) {
        match self.stage {
            Stage::BeforeKeep => {}
            Stage::Final => self.error("left over from before `keep`".to_owned()),
        }
    }

    fn error(&mut self, message: String) {
        self.errors.push(format!("{message}, in: {}", self.at));
    }
}

fn step_kind(kind: &Kind, step: &Projection) -> Kind {
    match step {
        Projection::Index(_) => kind.element(),
        Projection::Range { .. } => Kind::Slice(Box::new(kind.element())),
        Projection::Deref => kind.clone(),
        Projection::Field(member) => match (kind, member) {
            (Kind::Tuple(fields), syn::Member::Unnamed(index)) => {
                fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown)
            }
            _ => Kind::Unknown,
        },
    }
}

/// What a block itself defines and declares.
fn scope(block: &Block) -> (Vec<Value>, Vec<Local>) {
    let mut values = Vec::new();
    for stmt in &block.stmts {
        stmt.each_def(&mut |value| values.push(value));
    }
    (values, block.stmts.iter().flat_map(declared_by).collect())
}

fn declared_anywhere(function: &Function) -> BTreeSet<Local> {
    let mut declared = BTreeSet::new();
    function.each_stmt(&mut |stmt| declared.extend(declared_by(stmt)));
    declared
}

/// The memories that a statement declares.
pub(super) fn declared_by(stmt: &Stmt) -> Vec<Local> {
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
        | Stmt::Comment(_) => Vec::new(),
    }
}

/// Small functions for the tests of this directory.
#[cfg(test)]
pub(crate) mod build {
    use proc_macro2::{Span, TokenStream};
    use quote::quote;
    use syn::Ident;

    use super::super::*;

    pub(crate) const F64: Kind = Kind::Float(FloatType::F64);

    pub(crate) fn empty(name: &str) -> Function {
        Function {
            name: ident(name),
            params: Vec::new(),
            values: Vec::new(),
            locals: Vec::new(),
            buffers: Vec::new(),
            regions: 0,
            stores: 0,
            forward: Block::default(),
            reverse: Block::default(),
            result: Tree::Tuple(Vec::new()),
            result_kind: F64,
            seed: Seed::None,
            gradient: Vec::new(),
        }
    }

    pub(crate) fn ident(name: &str) -> Ident {
        Ident::new(name, Span::call_site())
    }

    pub(crate) fn span() -> SpanRange {
        SpanRange(Span::call_site(), Span::call_site())
    }

    /// A value; `""` for one without a name, `d_…` for an adjoint.
    pub(crate) fn value(f: &mut Function, kind: Kind, name: &str) -> Value {
        let adjoint_of = name.strip_prefix("d_").map(str::to_owned);
        let plain = !name.is_empty() && adjoint_of.is_none();
        let name = plain.then(|| ident(name));
        f.new_value(ValueInfo { kind, name, span: span(), adjoint_of, ty: None })
    }

    pub(crate) fn local(f: &mut Function, kind: Kind, name: &str) -> Local {
        f.new_local(LocalInfo {
            kind,
            name: ident(name),
            by_ref: false,
            mutable: true,
            param: None,
            adjoint_of: None,
            span: span(),
        })
    }

    pub(crate) fn param(f: &mut Function, kind: Kind, name: &str) -> Value {
        let value = value(f, kind.clone(), name);
        push_param(f, kind, name, Passing::ByValue, Bound::Value(value));
        value
    }

    pub(crate) fn memory_param(
        f: &mut Function,
        kind: Kind,
        name: &str,
        passing: Passing,
    ) -> Local {
        let local = local(f, kind.clone(), name);
        f.locals[local.0 as usize].by_ref = passing != Passing::ByValue;
        f.locals[local.0 as usize].mutable = passing == Passing::ByMut;
        f.locals[local.0 as usize].param = Some(f.params.len());
        push_param(f, kind, name, passing, Bound::Local(local));
        local
    }

    fn push_param(f: &mut Function, kind: Kind, name: &str, passing: Passing, bound: Bound) {
        let differentiated = kind.may_be_active();
        let ty = syn::parse_quote!(_);
        f.params.push(Param { name: ident(name), ty, kind, passing, differentiated, bound });
    }

    pub(crate) fn assign(value: Value, op: Op) -> Stmt {
        Stmt::Let { value, op }
    }

    pub(crate) fn constant(value: Value, tokens: TokenStream) -> Stmt {
        assign(value, Op::Constant(tokens))
    }

    pub(crate) fn binary(value: Value, op: BinaryOp, a: Value, b: Value) -> Stmt {
        assign(value, Op::Binary(op, a, b))
    }

    pub(crate) fn at(root: Local, index: Value) -> Place {
        Place::whole(root).then(Projection::Index(index))
    }

    /// The example of the design, with its gradient: `x = r * x * (1.0 - x)`, `steps` times.
    pub(crate) fn logistic_map() -> Function {
        let f = &mut empty("logistic_map");
        let (r, x0) = (param(f, F64, "r"), param(f, F64, "x0"));
        let steps = param(f, Kind::Int, "steps");
        let zero = value(f, Kind::Int, "");
        let index = value(f, Kind::Int, "i");
        let x = value(f, F64, "x");
        let rx = value(f, F64, "");
        let one = value(f, Kind::Float(FloatType::Literal), "");
        let rest = value(f, F64, "");
        let (next, last) = (value(f, F64, "x"), value(f, F64, "x"));
        let buffer = f.new_buffer(BufferInfo {
            of: "x".to_owned(),
            kind: F64,
            capacity: Capacity::Trips(vec![Trip::Range { lo: zero, hi: steps, inclusive: false }]),
        });
        let region = f.new_region();
        let body = vec![
            Stmt::Save { buffer, value: x },
            binary(rx, BinaryOp::Mul, r, x),
            constant(one, quote!(1.0)),
            binary(rest, BinaryOp::Sub, one, x),
            binary(next, BinaryOp::Mul, rx, rest),
        ];
        let head =
            Head::Range { index, lo: zero, hi: steps, inclusive: false, adaptors: Vec::new() };
        f.forward.stmts = vec![
            constant(zero, quote!(0)),
            Stmt::Buffer { buffer },
            Stmt::Loop(Loop {
                region,
                head,
                params: vec![x],
                inits: vec![x0],
                body: Block { stmts: body, yields: vec![next] },
                exits: false,
                results: vec![last],
                count: None,
                mirrors: None,
            }),
        ];
        f.result = Tree::Value(last);
        f.seed = Seed::One;

        let (seed, none) = (value(f, F64, ""), value(f, F64, ""));
        let (d_x, d_r) = (value(f, F64, "d_x"), value(f, F64, "d_r"));
        let x = value(f, F64, "x");
        let rx = value(f, F64, "");
        let one = value(f, Kind::Float(FloatType::Literal), "");
        let rest = value(f, F64, "");
        let (d_rx, term) = (value(f, F64, ""), value(f, F64, ""));
        let next_d_r = value(f, F64, "d_r");
        let through_rest = value(f, F64, "");
        let next_d_x = value(f, F64, "d_x");
        let (d_x0, last_d_r) = (value(f, F64, "d_x0"), value(f, F64, "d_r"));
        let through_rx = value(f, F64, "");
        let body = vec![
            Stmt::Restore { buffer, value: x },
            binary(rx, BinaryOp::Mul, r, x),
            constant(one, quote!(1.0)),
            binary(rest, BinaryOp::Sub, one, x),
            binary(d_rx, BinaryOp::Mul, d_x, rest),
            binary(term, BinaryOp::Mul, d_rx, x),
            binary(next_d_r, BinaryOp::Add, d_r, term),
            binary(through_rest, BinaryOp::Mul, d_x, rx),
            binary(through_rx, BinaryOp::Mul, d_rx, r),
            binary(next_d_x, BinaryOp::Sub, through_rx, through_rest),
        ];
        let mirror = f.new_region();
        f.reverse.stmts = vec![
            assign(seed, Op::One),
            assign(none, Op::Zero),
            Stmt::Loop(Loop {
                region: mirror,
                head: Head::Times(steps),
                params: vec![d_x, d_r],
                inits: vec![seed, none],
                body: Block { stmts: body, yields: vec![next_d_x, next_d_r] },
                exits: false,
                results: vec![d_x0, last_d_r],
                count: None,
                mirrors: Some(region),
            }),
        ];
        f.gradient = vec![Gradient::Value(last_d_r), Gradient::Value(d_x0), Gradient::None];
        f.clone()
    }

    /// `if c { x[0] } else { x[0] * x[1] }`
    pub(crate) fn first_or_product() -> Function {
        let f = &mut empty("first_or_product");
        let x = memory_param(f, Kind::Slice(Box::new(F64)), "x", Passing::ByRef);
        let c = param(f, Kind::Bool, "c");
        let (zero, a) = (value(f, Kind::Int, ""), value(f, F64, "a"));
        let (one, product) = (value(f, Kind::Int, ""), value(f, F64, ""));
        let (result, b) = (value(f, F64, ""), value(f, F64, ""));
        let region = f.new_region();
        let other = vec![
            constant(one, quote!(1)),
            assign(b, Op::Load(at(x, one))),
            binary(product, BinaryOp::Mul, a, b),
        ];
        f.forward.stmts = vec![
            constant(zero, quote!(0)),
            assign(a, Op::Load(at(x, zero))),
            Stmt::Branch(Branch {
                region,
                cond: c,
                boolean: true,
                arms: vec![
                    Block { stmts: Vec::new(), yields: vec![a] },
                    Block { stmts: other, yields: vec![product] },
                ],
                results: vec![result],
                mirrors: None,
            }),
        ];
        f.result = Tree::Value(result);
        f.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Place, Tree};
    use super::build::*;
    use super::*;

    fn the_loop(block: &mut Block) -> &mut Loop {
        for stmt in &mut block.stmts {
            if let Stmt::Loop(looped) = stmt {
                return looped;
            }
        }
        unreachable!("the function has a loop")
    }

    fn first_error(function: &Function) -> String {
        verify(function).expect_err("the function is broken").swap_remove(0)
    }

    #[test]
    fn good_functions_pass() {
        for function in [logistic_map(), first_or_product()] {
            assert_eq!(verify(&function), Ok(()));
            assert_eq!(verify_with(&function, Stage::BeforeKeep), Ok(()));
        }
    }

    #[test]
    fn a_value_is_defined_once_and_above_its_use() {
        let mut function = first_or_product();
        let twice = function.forward.stmts[0].clone();
        function.forward.stmts.push(twice);
        assert_eq!(first_error(&function), "%1 is defined twice, in: %1: int = 0");

        let mut function = first_or_product();
        function.forward.stmts.swap(0, 1);
        assert_eq!(
            first_error(&function),
            "%1 is used before its definition, in: %2 a: f64 = x@0[%1]"
        );
    }

    #[test]
    fn a_value_of_an_arm_stays_there() {
        let mut function = first_or_product();
        function.result = Tree::Value(Value(4));
        assert_eq!(
            first_error(&function),
            "%4 is used outside of the block that defines it, in: the result"
        );
    }

    #[test]
    fn an_index_is_not_visible_outside_nor_in_inits() {
        let mut function = logistic_map();
        the_loop(&mut function.forward).inits = vec![Value(4)];
        assert!(first_error(&function).starts_with("%4 i is used before its definition, in: "));
        let mut function = logistic_map();
        function.result = Tree::Value(Value(4));
        assert!(first_error(&function).starts_with("%4 i is used outside of the block"));
    }

    #[test]
    fn yields_fit_their_targets() {
        let mut function = logistic_map();
        the_loop(&mut function.forward).body.yields.clear();
        assert_eq!(
            first_error(&function),
            "0 yields for 1 targets, in: the end of an iteration of r0"
        );
        let mut function = logistic_map();
        the_loop(&mut function.forward).results.clear();
        assert!(first_error(&function).starts_with("0 results for 1 params"));
        let mut function = first_or_product();
        function.values[4].kind = Kind::Int;
        assert!(first_error(&function).starts_with("%2 a is f64, not int"));
    }

    #[test]
    fn buffers_are_created_and_kept_to_their_sweeps() {
        let mut function = logistic_map();
        function.forward.stmts.remove(1);
        assert!(first_error(&function).starts_with("b0 is not there"));
        let mut function = logistic_map();
        let save = Stmt::Save { buffer: Buffer(0), value: Value(0) };
        function.reverse.stmts.push(save);
        assert!(first_error(&function).starts_with("this belongs to the other sweep"));
    }

    #[test]
    fn mirrors_have_the_same_shape() {
        let mut function = logistic_map();
        the_loop(&mut function.reverse).mirrors = Some(Region(7));
        assert!(first_error(&function).starts_with("r1 mirrors r7, which is not there"));
        the_loop(&mut function.reverse).region = Region(0);
        assert!(first_error(&function).starts_with("region r0 exists twice"));
    }

    #[test]
    fn nested_forward_values_may_be_used_before_keep_in_the_mirror_only() {
        let mut function = logistic_map();
        the_loop(&mut function.reverse)
            .body
            .stmts
            .retain(|stmt| !matches!(stmt, Stmt::Restore { .. }));
        // the restored x by the forward one
        function.reverse.map_uses(&mut |value| if value == Value(15) { Value(5) } else { value });
        assert!(first_error(&function).starts_with("%5 x is used outside of the block"));
        assert_eq!(verify_with(&function, Stage::BeforeKeep), Ok(()));
        the_loop(&mut function.reverse).mirrors = None;
        assert!(verify_with(&function, Stage::BeforeKeep).is_err());
    }

    #[test]
    fn marks_and_undos_end_with_keep() {
        let mut function = empty("f");
        let x =
            memory_param(&mut function, Kind::Slice(Box::new(F64)), "x", crate::ir::Passing::ByMut);
        function.gradient = vec![Gradient::None];
        function.stores = 1;
        let place = Place::whole(x);
        let id = StoreId(0);
        function.forward.stmts = vec![Stmt::Mark { id, place: place.clone() }];
        function.reverse.stmts = vec![Stmt::Undo { of: id, place }];
        assert_eq!(verify_with(&function, Stage::BeforeKeep), Ok(()));
        assert_eq!(first_error(&function), "left over from before `keep`, in: mark s0 of x@0");
    }

    #[test]
    fn conditions_indices_and_operands_have_their_kinds() {
        let mut function = first_or_product();
        function.values[0].kind = F64;
        assert!(first_error(&function).starts_with("%0 c is f64, not bool"));
        let mut function = first_or_product();
        function.values[1].kind = F64;
        assert!(first_error(&function).starts_with("%1 is f64, not int"));
        let mut function = logistic_map();
        function.values[1].kind = Kind::Int;
        assert!(first_error(&function).starts_with("%1 x0 is int, not f64"));
    }

    #[test]
    fn intrinsics_are_known_and_have_their_operands() {
        let of = |name: &'static str, count: usize, kind: Kind| {
            let mut function = empty("f");
            let x = param(&mut function, F64, "x");
            let y = value(&mut function, kind, "y");
            let op = Op::Intrinsic { name, args: vec![x; count], path: None };
            function.forward.stmts.push(assign(y, op));
            verify(&function).map_err(|errors| errors.join("; "))
        };
        assert_eq!(of("sin", 1, F64), Ok(()));
        assert_eq!(of("is_nan", 1, Kind::Bool), Ok(()));
        assert_eq!(of("stop_gradient", 1, F64), Ok(()));
        assert_eq!(
            of("sin", 2, F64),
            Err("2 arguments for 1 operands, in: %1 y: f64 = sin(%0 x, %0 x)".to_owned())
        );
        assert!(of("sin", 1, Kind::Int).is_err());
        assert!(of("gamma", 1, F64).is_err());
    }

    #[test]
    fn memories_are_declared_before_use() {
        let mut function = empty("f");
        let a = local(
            &mut function,
            Kind::Array(Box::new(F64), crate::ir::Length(quote::quote!(2))),
            "a",
        );
        function.result = Tree::Copy(Place::whole(a), None);
        assert_eq!(first_error(&function), "@0 is used before its declaration, in: the result");
        function.forward.stmts.push(Stmt::Declare { local: a, init: None });
        assert_eq!(verify(&function), Ok(()));
    }
}
