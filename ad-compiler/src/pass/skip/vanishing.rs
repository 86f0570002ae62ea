//! Whether statements do anything if one adjoint is zero.
//!
//! ```text
//! v = mul d, x            zero if d is
//! d_x[j] += v             nothing, then
//! w = d_h[j]              zero, if all of d_h is and stays so
//! s₁ = add s, v           s
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    BinaryOp, Branch, Buffer, Head, Local, Loop, Op, Slot, Stmt, Tree, UnaryOp, Value,
};

/// What is known if one adjoint is zero.
pub(super) struct Vanishing {
    /// Values that are zero then.
    pub(super) zeros: BTreeSet<Value>,
    /// Memories that are zero all over.
    pub(super) memories: BTreeSet<Local>,
    /// Buffers that need not be emptied.
    pub(super) free: BTreeSet<Buffer>,
    /// Values that are others then, for what was added to them is zero.
    same: BTreeMap<Value, Value>,
}

impl Vanishing {
    pub(super) fn with(gate: Value, memories: BTreeSet<Local>) -> Self {
        Vanishing { memories, ..Self::when([gate]) }
    }

    pub(super) fn when(zeros: impl IntoIterator<Item = Value>) -> Self {
        Vanishing {
            zeros: zeros.into_iter().collect(),
            memories: BTreeSet::new(),
            free: BTreeSet::new(),
            same: BTreeMap::new(),
        }
    }

    /// The value that it is then.
    pub(super) fn origin(&self, value: Value) -> Value {
        let mut value = value;
        while let Some(&other) = self.same.get(&value) {
            value = other;
        }
        value
    }

    /// Whether the loop changes nothing, and results in what it begins with.
    pub(super) fn is_without_effect(&mut self, looped: &Loop) -> bool {
        let ends = match looped.head {
            Head::Range { .. } | Head::Times(_) => true,
            Head::While { .. } | Head::Forever => false,
        };
        if !ends || looped.exits || looped.count.is_some() {
            return false;
        }
        // What begins with zero stays so, unless an iteration says otherwise.
        for (param, init) in looped.params.iter().zip(&looped.inits) {
            if self.zeros.contains(init) {
                self.zeros.insert(*param);
            }
        }
        if !looped.body.stmts.iter().all(|stmt| self.stmt(stmt)) {
            return false;
        }
        for (at, param) in looped.params.iter().enumerate() {
            let next = looped.body.yields[at];
            let zero = self.zeros.contains(param) && self.zeros.contains(&next);
            if !zero && self.origin(next) != *param {
                return false;
            }
            self.same.insert(looped.results[at], looped.inits[at]);
            if zero {
                self.zeros.insert(looped.results[at]);
            }
        }
        true
    }

    /// Whether the statement changes nothing; learns what it computes.
    pub(super) fn stmt(&mut self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { value, op } => {
                self.op(*value, op);
                !matches!(op, Op::Opaque(opaque) if !opaque.pure)
            }
            Stmt::Accumulate { place: _, value } => self.zeros.contains(value),
            Stmt::Loop(nested) => self.is_without_effect(nested),
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::CallReverse(reverse) => {
                let seed = match &reverse.seed {
                    Tree::Value(seed) => self.zeros.contains(seed),
                    Tree::Copy(..)
                    | Tree::Ref(..)
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
                    | Tree::Opaque(_) => false,
                };
                let lent = reverse.call.args.iter().any(|arg| matches!(arg, Tree::Ref(_, true)));
                for slot in &reverse.slots {
                    if let Slot::Value { contribution, of: _ } = slot {
                        self.zeros.insert(*contribution);
                    }
                }
                let plain = reverse.slots.iter().all(|slot| match slot {
                    Slot::Inactive | Slot::Value { .. } | Slot::Place(_) => true,
                    Slot::Local { .. } => false,
                });
                seed && plain && !lent
            }
            Stmt::Clear { place } => self.memories.contains(&place.root),
            Stmt::Restore { buffer, values: _ } => self.free.contains(buffer),
            Stmt::Comment(_) => true,
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Turn => false,
        }
    }

    fn branch(&mut self, branch: &Branch) -> bool {
        if !branch.arms.iter().all(|arm| arm.stmts.iter().all(|stmt| self.stmt(stmt))) {
            return false;
        }
        for (at, result) in branch.results.iter().enumerate() {
            let mut yields = branch.arms.iter().map(|arm| arm.yields[at]);
            if yields.clone().all(|value| self.zeros.contains(&value)) {
                self.zeros.insert(*result);
            }
            let first = yields.next().map(|value| self.origin(value));
            if let Some(first) = first.filter(|first| yields.all(|it| self.origin(it) == *first)) {
                self.same.insert(*result, first);
            }
        }
        true
    }

    fn op(&mut self, value: Value, op: &Op) {
        let is_zero = |value: &Value| self.zeros.contains(value);
        let zero = match op {
            Op::Zero => true,
            Op::Unary(UnaryOp::Neg, a) | Op::Cast(a, _) | Op::Retype(a) => is_zero(a),
            Op::Binary(BinaryOp::Mul, a, b) => is_zero(a) || is_zero(b),
            Op::Binary(BinaryOp::Div, a, _) => is_zero(a),
            Op::Binary(BinaryOp::Add | BinaryOp::Sub, a, b) => is_zero(a) && is_zero(b),
            // The adjoint comes last, and zero stays zero.
            Op::Rule { name: _, args } => args.last().is_some_and(is_zero),
            Op::Load(place) | Op::Sum(place) => self.memories.contains(&place.root),
            Op::Unary(UnaryOp::Not, _)
            | Op::Binary(..)
            | Op::Constant(_)
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Intrinsic { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Len(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => false,
        };
        let same = if let Op::Binary(BinaryOp::Add, a, b) = op {
            if is_zero(b) { Some(*a) } else { is_zero(a).then_some(*b) }
        } else if let Op::Binary(BinaryOp::Sub, a, b) = op {
            is_zero(b).then_some(*a)
        } else {
            None
        };
        if zero {
            self.zeros.insert(value);
        }
        if let Some(same) = same {
            self.same.insert(value, same);
        }
    }
}
