//! Skips a reverse loop where the adjoint that it carries back is zero.
//!
//! ```text
//! before                              after
//!   d = branch nearest { d_s } { 0 }    d = branch nearest { d_s } { 0 }
//!   loop for j in 0..m {                branch ne d, 0 {
//!     d_c[j] += mul d, x[j]               loop for j in 0..m { d_c[j] += mul d, x[j] }
//!   }                                   }
//! ```
//!
//! Most adjoints of a minimum over many are zero, and so are those of weights that have underflowed.
//!
//! Done for loops within others, where one comparison saves a loop: not where the loop is known to be
//! short, and where the adjoint is computed beside the loop, in the same iteration.
//!
//! Needs: a gradient program after [`super::history`], for what is taken from a buffer has to be taken.
//! Keeps: verified SSA.
//! Sound because: if the adjoint is zero, then all that the loop adds to anything is a product with
//! zero, and it does nothing else ([`Vanishing`]). Where the other factor is infinite or not a number,
//! that product would be no number; an adjoint of zero stays zero, as everywhere.
//! Running it twice changes nothing: what stands within such a branch is left alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::subscript::{new_value, numbers};
use crate::ir::{
    BinaryOp, Block, Branch, Function, Head, Kind, Loop, Op, Slot, Stmt, Tree, UnaryOp, Value,
};

/// Fewer iterations than this, where that is known, are not worth a comparison.
const LONG: u64 = 8;

/// Returns whether anything changed.
pub fn skip(function: &mut Function) -> bool {
    let numbers = numbers(function);
    let mut changed = false;
    let mut reverse = std::mem::take(&mut function.reverse);
    function.each_reverse_mut(&mut |below, function| {
        changed |= level(below, function, &numbers, true);
    });
    changed |= level(&mut reverse, function, &numbers, false);
    function.reverse = reverse;
    changed
}

/// `repeated`: the block stands in a loop.
fn level(
    block: &mut Block,
    function: &mut Function,
    numbers: &BTreeMap<Value, u64>,
    repeated: bool,
) -> bool {
    let mut changed = false;
    let mut stmts: Vec<Stmt> = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        if let (Stmt::Loop(looped), true) = (&stmt, repeated) {
            let gate =
                is_worth_it(looped, numbers).then(|| gate(&stmts, looped, function)).flatten();
            if let Some(gate) = gate {
                changed = true;
                guard(looped.clone(), gate, function, &mut stmts);
                continue;
            }
        }
        let guarded = matches!(&stmt, Stmt::Branch(branch) if branch.mirrors.is_none());
        let repeated = repeated || matches!(stmt, Stmt::Loop(_));
        for nested in stmt.blocks_mut() {
            changed |= level(nested, function, numbers, repeated && !guarded);
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
    changed
}

/// Whether one comparison is little beside what it may save.
fn is_worth_it(looped: &Loop, numbers: &BTreeMap<Value, u64>) -> bool {
    let Head::Range { lo, hi, .. } = &looped.head else { return true };
    let plain = looped.body.stmts.iter().all(|stmt| stmt.blocks().is_empty());
    match (numbers.get(lo), numbers.get(hi)) {
        (Some(lo), Some(hi)) => !plain || hi.saturating_sub(*lo) >= LONG,
        (None, _) | (_, None) => true,
    }
}

/// The adjoint, computed last of what stands `before` the loop, that all of it hangs on.
fn gate(before: &[Stmt], looped: &Loop, function: &Function) -> Option<Value> {
    let mut read: BTreeSet<Value> = BTreeSet::new();
    looped.body.each_use(&mut |value| {
        read.insert(value);
    });
    let mut defined = Vec::new();
    before.iter().for_each(|stmt| stmt.each_def(&mut |value| defined.push(value)));
    defined
        .into_iter()
        .rev()
        .filter(|value| read.contains(value) && function.kind(*value).is_float())
        .find(|value| Vanishing::with(*value).is_without_effect(looped))
}

/// The loop, under the condition that the gate is not zero.
fn guard(mut looped: Loop, gate: Value, function: &mut Function, stmts: &mut Vec<Stmt>) {
    let zero = new_value(function, function.kind(gate).clone());
    let cond = new_value(function, Kind::Bool);
    stmts.push(Stmt::Let { value: zero, op: Op::Zero });
    stmts.push(Stmt::Let { value: cond, op: Op::Binary(BinaryOp::Ne, gate, zero) });
    let results = looped.results.clone();
    for result in &mut looped.results {
        *result = function.new_value(function.value(*result).clone());
    }
    let skipped = Block { stmts: Vec::new(), yields: looped.inits.clone() };
    let yields = looped.results.clone();
    let run = Block { stmts: vec![Stmt::Loop(looped)], yields };
    stmts.push(Stmt::Branch(Branch {
        region: function.new_region(),
        cond,
        boolean: true,
        arms: vec![run, skipped],
        results,
        mirrors: None,
    }));
}

/// What is known if one adjoint is zero.
struct Vanishing {
    /// Values that are zero then.
    zeros: BTreeSet<Value>,
    /// Values that are others then, for what was added to them is zero.
    same: BTreeMap<Value, Value>,
}

impl Vanishing {
    fn with(gate: Value) -> Self {
        Vanishing { zeros: BTreeSet::from([gate]), same: BTreeMap::new() }
    }

    fn origin(&self, value: Value) -> Value {
        let mut value = value;
        while let Some(&other) = self.same.get(&value) {
            value = other;
        }
        value
    }

    /// Whether the loop changes nothing, and results in what it begins with.
    fn is_without_effect(&mut self, looped: &Loop) -> bool {
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
    fn stmt(&mut self, stmt: &Stmt) -> bool {
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
            Stmt::Comment(_) => true,
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
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
            | Op::Load(_)
            | Op::Len(_)
            | Op::Sum(_)
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
