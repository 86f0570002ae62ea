//! Which values and memories carry a derivative from a differentiated parameter to the result.
//!
//! ```text
//! fn f(x: f64, n: usize) -> f64 {      varied: x y z        (depend on x through floats)
//!     let y = x * n as f64;            useful: x y s        (the result depends on them)
//!     let z = x.sin();                 active: x y          (both)
//!     y + 1.0
//! }
//! ```
//!
//! Needs: verified primal IR.  Memories are taken as a whole, whatever the order of loads and stores.
//! Sound because: *inactive* needs proof. An operand is cut off only where its type or the operation
//! has no derivative (integers, comparisons, `floor`, `stop_gradient`); a call passes on everything.

mod lost;

use crate::diag::Diag;
use crate::ir::{
    BinaryOp, Block, Bound, Call, Function, Gradient, Local, Op, Opaque, Operand, Passing, Place,
    Returned, Seed, Slot, Stmt, Tree, UnaryOp, Value,
};
use crate::rules::{self, Derivative};

/// What is active.
#[derive(Clone, Debug)]
pub struct Activity {
    varied: Facts,
    useful: Facts,
}

#[derive(Clone, PartialEq, Debug)]
struct Facts {
    values: Vec<bool>,
    locals: Vec<bool>,
}

impl Facts {
    fn value(&self, value: Value) -> bool {
        self.values[value.0 as usize]
    }

    fn local(&self, local: Local) -> bool {
        self.locals[local.0 as usize]
    }
}

impl Activity {
    /// Whether `value` needs an adjoint.
    pub fn value(&self, value: Value) -> bool {
        self.varied.values.get(value.0 as usize).copied().unwrap_or(false)
            && self.useful.value(value)
    }

    /// Whether `local` needs an adjoint.
    pub fn local(&self, local: Local) -> bool {
        self.varied.locals.get(local.0 as usize).copied().unwrap_or(false)
            && self.useful.local(local)
    }

    /// The activity of a gradient program, before anything is kept: all that varies with a parameter.
    /// The gradient may read what the result does not depend on: `cos x`, which stands there anyway.
    #[must_use]
    pub fn of_gradient(gradient: &Function) -> Activity {
        let facts = |fact: bool| Facts {
            values: vec![fact; gradient.values.len()],
            locals: vec![fact; gradient.locals.len()],
        };
        let varied = Varied { function: gradient, facts: facts(false) }.solve();
        Activity { varied, useful: facts(true) }
    }

    /// Whether an argument of a call is active.
    pub fn argument(&self, tree: &Tree) -> bool {
        let mut active = false;
        each_leaf(tree, &mut |leaf| {
            active |= match leaf {
                Leaf::Value(value) => self.value(value),
                Leaf::Place(place) => self.local(place.root),
            };
        });
        active
    }
}

/// A part of a tree through which derivatives flow.
enum Leaf<'t> {
    Value(Value),
    Place(&'t Place),
}

fn each_leaf<'t>(tree: &'t Tree, visit: &mut impl FnMut(Leaf<'t>)) {
    match tree {
        Tree::Value(value) => visit(Leaf::Value(*value)),
        Tree::Copy(place, _) | Tree::Ref(place, _) | Tree::Take(place) => visit(Leaf::Place(place)),
        Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
            items.iter().for_each(|item| each_leaf(item, visit));
        }
        Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => each_leaf(item, visit),
        Tree::Struct(_, fields) => fields.iter().for_each(|(_, item)| each_leaf(item, visit)),
        Tree::Zero(_) | Tree::ZeroVec(..) | Tree::ZeroLike(..) | Tree::Opaque(_) => {}
    }
}

/// Calls `visit` with each operand of `op` on which its result depends differentiably.
pub fn each_differentiable_operand(op: &Op, visit: &mut impl FnMut(Value)) {
    match op {
        Op::Unary(UnaryOp::Neg, a) | Op::Retype(a) | Op::Cast(a, _) => visit(*a),
        Op::Binary(
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem,
            a,
            b,
        )
        | Op::AddTangent(a, b) => {
            visit(*a);
            visit(*b);
        }
        Op::Intrinsic { name, args, path: _ } => {
            if let Some(intrinsic) = rules::lookup(name) {
                for (arg, derivative) in args.iter().zip(intrinsic.operands) {
                    match derivative {
                        Derivative::None => {}
                        Derivative::Same
                        | Derivative::Negated
                        | Derivative::Product(_)
                        | Derivative::Rule { .. } => visit(*arg),
                    }
                }
            }
        }
        Op::Rule { name: _, args } => args.iter().copied().for_each(visit),
        Op::OperatorRule { lhs, rhs, y, d, .. } => {
            [lhs, rhs, y, d].into_iter().copied().for_each(visit);
        }
        Op::NegRule { operand, y, d, .. } => [operand, y, d].into_iter().copied().for_each(visit),
        Op::CastRule { operand, d, .. } => [operand, d].into_iter().copied().for_each(visit),
        Op::Unary(UnaryOp::Not, _)
        | Op::Binary(
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
            _,
        )
        | Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::ZeroLike(_)
        | Op::Placeholder
        | Op::Load(_)
        | Op::Sum(_)
        | Op::Idle(_)
        | Op::Len(_)
        | Op::Select { .. }
        | Op::Opaque(_) => {}
    }
}

/// The memory on whose content the result of `op` depends differentiably.
fn differentiable_memory(op: &Op) -> Option<Local> {
    match op {
        Op::Load(place) | Op::Sum(place) => Some(place.root),
        Op::Idle(_)
        | Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::ZeroLike(_)
        | Op::Placeholder
        | Op::Unary(..)
        | Op::Binary(..)
        | Op::Cast(..)
        | Op::Retype(_)
        | Op::Intrinsic { .. }
        | Op::Rule { .. }
        | Op::OperatorRule { .. }
        | Op::NegRule { .. }
        | Op::CastRule { .. }
        | Op::AddTangent(..)
        | Op::Len(_)
        | Op::Select { .. }
        | Op::Opaque(_) => None,
    }
}

/// The activity of everything in a primal function; calls with active arguments of functions that
/// cannot have a derivative, and active values inside opaque expressions, are reported.
pub fn activity(diag: &Diag, primal: &Function) -> Activity {
    let none = Facts {
        values: vec![false; primal.values.len()],
        locals: vec![false; primal.locals.len()],
    };
    let varied = Varied { function: primal, facts: none.clone() }.solve();
    let useful = Useful { function: primal, facts: none }.solve();
    let activity = Activity { varied, useful };
    lost::report(diag, primal, &activity);
    activity
}

struct Varied<'f> {
    function: &'f Function,
    facts: Facts,
}

impl Varied<'_> {
    fn solve(mut self) -> Facts {
        for param in &self.function.params {
            if param.differentiated {
                match param.bound {
                    Bound::Value(value) => self.facts.values[value.0 as usize] = true,
                    Bound::Local(local) => self.facts.locals[local.0 as usize] = true,
                }
            }
        }
        for seed in self.function.seeds() {
            match seed {
                Seed::None | Seed::One => {}
                Seed::Value(value) => self.facts.values[value.0 as usize] = true,
                Seed::Local(local) => self.facts.locals[local.0 as usize] = true,
            }
        }
        // The adjoint of an output comes in where that of an input goes out.
        for (param, gradient) in self.function.params.iter().zip(&self.function.gradient) {
            if let (Passing::ByMut, Gradient::Local(local)) = (param.passing, gradient) {
                self.facts.locals[local.0 as usize] |= self.function.seed != Seed::One;
            }
        }
        loop {
            let before = self.facts.clone();
            self.block(&self.function.forward);
            self.block(&self.function.reverse);
            if self.facts == before {
                return self.facts;
            }
        }
    }

    fn value(&mut self, value: Value, varied: bool) {
        if varied && self.function.kind(value).may_be_active() {
            self.facts.values[value.0 as usize] = true;
        }
    }

    fn local(&mut self, local: Local, varied: bool) {
        if varied && self.function.local(local).kind.may_be_active() {
            self.facts.locals[local.0 as usize] = true;
        }
    }

    fn tree(&self, tree: &Tree) -> bool {
        let mut varied = false;
        each_leaf(tree, &mut |leaf| {
            varied |= match leaf {
                Leaf::Value(value) => self.facts.value(value),
                Leaf::Place(place) => self.facts.local(place.root),
            };
        });
        tree.each_opaque(&mut |opaque| varied |= self.opaque(opaque));
        varied
    }

    fn opaque(&self, opaque: &Opaque) -> bool {
        opaque.uses.iter().any(|(_, operand)| match operand {
            Operand::Value { value, .. } => self.facts.value(*value),
            Operand::Place { place, .. } => self.facts.local(place.root),
        })
    }

    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => {
                let mut varied = false;
                each_differentiable_operand(op, &mut |operand| {
                    varied |= self.facts.value(operand);
                });
                varied |= differentiable_memory(op).is_some_and(|local| self.facts.local(local));
                // What an opaque expression does with what it mentions is not visible.
                if let Op::Opaque(opaque) = op {
                    varied |= self.opaque(opaque);
                }
                self.value(*value, varied);
            }
            Stmt::Declare { local, init } => {
                let varied = init.as_ref().is_some_and(|tree| self.tree(tree));
                self.local(*local, varied);
            }
            Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                let varied = self.tree(tree);
                self.local(place.root, varied);
            }
            Stmt::Store { place, value }
            | Stmt::Accumulate { place, value }
            | Stmt::Fill { place, value } => {
                let varied = self.facts.value(*value);
                self.local(place.root, varied);
            }
            Stmt::Swap { a, b } => {
                let varied = self.facts.local(a.root) || self.facts.local(b.root);
                self.local(a.root, varied);
                self.local(b.root, varied);
            }
            Stmt::Branch(branch) => {
                for arm in &branch.arms {
                    self.block(arm);
                    for (result, value) in branch.results.iter().zip(&arm.yields) {
                        let varied = self.facts.value(*value);
                        self.value(*result, varied);
                    }
                }
            }
            Stmt::Loop(looped) => {
                for block in stmt.blocks() {
                    self.block(block);
                }
                let yields = looped.body.yields.iter().skip(usize::from(looped.exits));
                for (((param, init), value), result) in
                    looped.params.iter().zip(&looped.inits).zip(yields).zip(&looped.results)
                {
                    let varied = self.facts.value(*init) || self.facts.value(*value);
                    self.value(*param, varied);
                    self.value(*result, varied);
                }
            }
            Stmt::Call(call) | Stmt::CallForward { call, .. } => {
                let varied = call.args.iter().any(|arg| self.tree(arg));
                match call.result {
                    Returned::Nothing => {}
                    Returned::Value(value) => self.value(value, varied),
                    Returned::Local(local) => self.local(local, varied),
                }
                for place in mutable_arguments(call) {
                    self.local(place.root, varied);
                }
            }
            // What has a reverse half has an argument that varies.
            Stmt::CallReverse(reverse) => {
                for slot in &reverse.slots {
                    match slot {
                        Slot::Inactive => {}
                        Slot::Value { contribution, of: _ } => self.value(*contribution, true),
                        Slot::Place(place) => self.local(place.root, true),
                        Slot::Local { local, zero: _ } => self.local(*local, true),
                    }
                }
            }
            // Opaque statements are inactive; the others stand in gradients only.
            Stmt::Clear { .. }
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
        }
    }
}

/// The places that a call may write.
pub fn mutable_arguments(call: &Call) -> impl Iterator<Item = &Place> {
    call.args.iter().filter_map(|arg| match arg {
        Tree::Ref(place, mutable) => mutable.then_some(place),
        Tree::Value(_)
        | Tree::Copy(..)
        | Tree::Array(_)
        | Tree::Repeat(..)
        | Tree::Vec(_)
        | Tree::VecRepeat(..)
        | Tree::Tuple(_)
        | Tree::Struct(..)
        | Tree::Zero(_)
        | Tree::ZeroVec(..)
        | Tree::ZeroLike(..)
        | Tree::Take(_)
        | Tree::Opaque(_) => None,
    })
}

struct Useful<'f> {
    function: &'f Function,
    facts: Facts,
}

impl Useful<'_> {
    fn solve(mut self) -> Facts {
        self.tree(&self.function.result);
        for param in &self.function.params {
            if let (Passing::ByMut, Bound::Local(local)) = (param.passing, param.bound) {
                self.facts.locals[local.0 as usize] = true;
            }
        }
        loop {
            let before = self.facts.clone();
            self.block(&self.function.forward);
            if self.facts == before {
                return self.facts;
            }
        }
    }

    fn value(&mut self, value: Value) {
        self.facts.values[value.0 as usize] = true;
    }

    fn tree(&mut self, tree: &Tree) {
        let facts = &mut self.facts;
        each_leaf(tree, &mut |leaf| match leaf {
            Leaf::Value(value) => facts.values[value.0 as usize] = true,
            Leaf::Place(place) => facts.locals[place.root.0 as usize] = true,
        });
    }

    fn block(&mut self, block: &Block) {
        for stmt in block.stmts.iter().rev() {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => {
                if self.facts.value(*value) {
                    let facts = &mut self.facts;
                    each_differentiable_operand(op, &mut |operand| {
                        facts.values[operand.0 as usize] = true;
                    });
                    if let Some(local) = differentiable_memory(op) {
                        facts.locals[local.0 as usize] = true;
                    }
                }
            }
            Stmt::Declare { local, init } => {
                if let (true, Some(tree)) = (self.facts.local(*local), init) {
                    self.tree(tree);
                }
            }
            Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                if self.facts.local(place.root) {
                    self.tree(tree);
                }
            }
            Stmt::Store { place, value }
            | Stmt::Accumulate { place, value }
            | Stmt::Fill { place, value } => {
                if self.facts.local(place.root) {
                    self.value(*value);
                }
            }
            Stmt::Swap { a, b } => {
                if self.facts.local(a.root) || self.facts.local(b.root) {
                    self.facts.locals[a.root.0 as usize] = true;
                    self.facts.locals[b.root.0 as usize] = true;
                }
            }
            Stmt::Branch(branch) => {
                for arm in &branch.arms {
                    for (result, value) in branch.results.iter().zip(&arm.yields) {
                        if self.facts.value(*result) {
                            self.value(*value);
                        }
                    }
                    self.block(arm);
                }
            }
            Stmt::Loop(looped) => {
                let yields = looped.body.yields.iter().skip(usize::from(looped.exits));
                for (((param, init), value), result) in
                    looped.params.iter().zip(&looped.inits).zip(yields).zip(&looped.results)
                {
                    if self.facts.value(*result) || self.facts.value(*param) {
                        self.value(*value);
                        self.value(*init);
                    }
                }
                for block in stmt.blocks() {
                    self.block(block);
                }
            }
            Stmt::Call(call) | Stmt::CallForward { call, .. } => {
                let result = match call.result {
                    Returned::Nothing => false,
                    Returned::Value(value) => self.facts.value(value),
                    Returned::Local(local) => self.facts.local(local),
                };
                let written = mutable_arguments(call).any(|place| self.facts.local(place.root));
                if result || written {
                    call.args.iter().for_each(|arg| self.tree(arg));
                }
            }
            // Opaque statements are inactive; the others stand in gradients only.
            Stmt::Clear { .. }
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
        }
    }
}
