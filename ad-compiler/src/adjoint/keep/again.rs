//! Which values the reverse sweep computes again rather than takes from a buffer.
//!
//! ```text
//! forward              reverse
//!   v1 = x[i]            v1' = x[i]           again, if `x` still holds it
//!   v2 = mul v1, c       v2' = mul v1', c     again: cheap
//!   v3 = exp v2          v3' = restore        saved: expensive
//! ```

use std::collections::BTreeSet;

use super::buffers::is_cell;
use super::choice::Policies;
use super::map::Point;
use super::{BlockId, Keeper};
use crate::ir::{BinaryOp, Block, Kind, Local, Op, Operand, Place, Stmt, Value};
use crate::rules;

/// How many operations one after the other are looked at, to see what computing again takes.
const DEEPEST: usize = 32;

impl Keeper<'_> {
    /// The operation that computes `value` again in `reverse`, if that is cheaper than saving it.
    pub(super) fn repeatable(
        &self,
        value: Value,
        id: BlockId,
        reverse: &Block,
        first: usize,
        needed: &BTreeSet<Value>,
        saved: &dyn Fn(Value) -> bool,
    ) -> Option<Op> {
        let op = self.map.ops.get(&value)?;
        if self.map.values[&value].2 && !matches!(op, Op::Constant(_)) {
            // Part of a loop's condition: its memory may have changed since.
            let mut reads = false;
            op.each_access(&mut |_, _| reads = true);
            if reads {
                return None;
            }
        }
        if !self.is_cheap(value, op, reverse, first) {
            return None;
        }
        // Computing it again must not force more values to be saved than saving it would.
        self.forces_few(op, id, reverse, first, needed, saved).then(|| op.clone())
    }

    /// Whether at most one value would have to be saved so that `op` could be computed again.
    /// Level by level, and each value once: operands are shared, and there are many ways to each.
    fn forces_few(
        &self,
        op: &Op,
        id: BlockId,
        reverse: &Block,
        first: usize,
        needed: &BTreeSet<Value>,
        saved: &dyn Fn(Value) -> bool,
    ) -> bool {
        let mut seen = BTreeSet::new();
        let mut forced = 0;
        let mut level = vec![op];
        for _ in 0..=DEEPEST {
            let mut next = Vec::new();
            for op in level {
                op.each_use(&mut |operand| {
                    let Some((block, _, in_head)) = self.map.values.get(&operand) else { return };
                    if *block != id || saved(operand) || !seen.insert(operand) {
                        return;
                    }
                    let cheap = self
                        .map
                        .ops
                        .get(&operand)
                        .filter(|op| !in_head || matches!(op, Op::Constant(_)))
                        .filter(|op| self.is_cheap(operand, op, reverse, first));
                    match cheap {
                        Some(op) => next.push(op),
                        None => forced += usize::from(!needed.contains(&operand)),
                    }
                });
                if forced > 1 {
                    return false;
                }
            }
            level = next;
        }
        true
    }

    /// Whether the operation is cheap, and gives the same again at this position of `reverse`.
    pub(super) fn is_cheap(&self, value: Value, op: &Op, reverse: &Block, first: usize) -> bool {
        let kind = self.function.kind(value);
        let plain = match kind {
            Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => true,
            Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => false,
        };
        match op {
            Op::Constant(_) => true,
            Op::Zero | Op::One => true,
            Op::Placeholder => plain,
            Op::Unary(..) | Op::Cast(..) | Op::Retype(_) => plain,
            Op::Binary(op, ..) => match op {
                BinaryOp::Div | BinaryOp::Rem => plain && !kind.is_float(),
                BinaryOp::Add
                | BinaryOp::Sub
                | BinaryOp::Mul
                | BinaryOp::BitAnd
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr
                | BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge => plain,
            },
            Op::Intrinsic { name, .. } => {
                plain && rules::lookup(name).is_none_or(|intrinsic| !intrinsic.expensive)
            }
            Op::Load(place) => self.may_reload(value, place, reverse, first),
            Op::Len(place) => {
                // Where a whole `Vec` is assigned, swapped or lent, its length may be another by now.
                let group = self.map.group(place.root);
                let reshaped = self.map.writes_to(group).any(|write| {
                    write.place.as_ref().is_none_or(|place| {
                        let kind = self.function.place_kind(place);
                        !is_cell(&kind) && !kind.is_sized() && !matches!(kind, Kind::Slice(_))
                    })
                });
                !reshaped
                    && self.map.locals.get(&place.root).is_some_and(|(block, _)| block.is_none())
            }
            Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } => {
                plain
                    && opaque.pure
                    && opaque.uses.iter().all(|(_, operand)| match operand {
                        Operand::Value { .. } => true,
                        Operand::Place { .. } => false,
                    })
            }
            Op::ZeroLike(_)
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Sum(_) => false,
        }
    }

    /// Whether the load gives the same again at this position of `reverse`.
    fn may_reload(&self, value: Value, place: &Place, reverse: &Block, first: usize) -> bool {
        let read = self.map.read(value);
        if self.map.is_untouched(&read) {
            return true;
        }
        let undoing = match &self.policies {
            Policies::Rehearsal => true,
            Policies::Chosen(chosen) => chosen.repeated.contains(&value),
        };
        // Up to here the mirrors of all later stores in this block must have been passed.
        undoing && !self.undone_from(reverse, first, place.root, &read.point)
    }

    /// Whether from statement `first` on a store to the memory after `point` is undone.
    fn undone_from(&self, reverse: &Block, first: usize, root: Local, point: &Point) -> bool {
        let group = self.map.group(root);
        let mut found = false;
        for stmt in reverse.stmts.iter().skip(first) {
            let mut visit = |stmt: &Stmt| match stmt {
                Stmt::Undo { of, place } => {
                    if self.map.group(place.root) == group {
                        found |= self
                            .map
                            .writes
                            .iter()
                            .any(|write| write.id == Some(*of) && write.point.at > point.at);
                    }
                }
                Stmt::Swap { a, b: _ } => {
                    found |= !self.is_adjoint(a.root) && self.map.group(a.root) == group;
                }
                Stmt::Let { .. }
                | Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Store { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Fill { .. }
                | Stmt::Branch(_)
                | Stmt::Loop(_)
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
                | Stmt::Mark { .. }
                | Stmt::Comment(_)
                | Stmt::Turn => {}
            };
            visit(stmt);
            for nested in stmt.blocks() {
                nested.each_stmt(&mut visit);
            }
        }
        found
    }
}
