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
use super::mirror::Mirror;
use super::{BlockId, Keeper};
use crate::ir::{BinaryOp, Kind, Op, Operand, Value};
use crate::rules;

/// The price of a division, and that of a transcendental function, in additions.
pub(super) const DIVISION: u64 = 24;
const FUNCTION: u64 = 64;

/// How many operations one after the other are looked at, to see what computing again takes.
const DEEPEST: usize = 32;

impl Keeper<'_> {
    /// The operation that computes `value` again in `reverse`, if that is cheaper than saving it.
    pub(super) fn repeatable(
        &self,
        value: Value,
        id: BlockId,
        reverse: &Mirror,
        first: usize,
        needed: &BTreeSet<Value>,
        saved: &dyn Fn(Value) -> bool,
    ) -> Option<Op> {
        let op = self.map.ops.get(value)?;
        if let Some(cut) = &self.cut {
            // What the cut has not weighed has become needed since.
            let chosen = cut.again.contains(value)
                || (!cut.saved.contains(value) && self.is_cheap(value, op, reverse, first));
            let price = self.price(value, op);
            return (chosen && price.is_some() && self.is_same(value, op, reverse, first))
                .then(|| op.clone());
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
        reverse: &Mirror,
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
                    let Some((block, _, in_head)) = self.map.values.get(operand) else { return };
                    if *block != id || saved(operand) || !seen.insert(operand) {
                        return;
                    }
                    let cheap = self
                        .map
                        .ops
                        .get(operand)
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
    pub(super) fn is_cheap(&self, value: Value, op: &Op, reverse: &Mirror, first: usize) -> bool {
        self.price(value, op).is_some_and(|price| price < DIVISION)
            && self.is_same(value, op, reverse, first)
    }

    /// What it costs to compute the value again, in additions; `None` where that is not possible.
    pub(super) fn price(&self, value: Value, op: &Op) -> Option<u64> {
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
        if self.map.values.get(value).is_some_and(|(_, _, in_head)| *in_head) {
            // Part of a loop's condition: its memory may have changed since.
            let mut reads = false;
            op.each_access(&mut |_, _| reads = true);
            if reads {
                return None;
            }
        }
        match op {
            Op::Constant(_) | Op::Zero | Op::One => Some(0),
            Op::Placeholder | Op::Retype(_) => plain.then_some(0),
            Op::Unary(..) | Op::Cast(..) => plain.then_some(1),
            Op::Binary(op, ..) => match op {
                BinaryOp::Div | BinaryOp::Rem => {
                    plain.then_some(if kind.is_float() { DIVISION } else { 4 })
                }
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
                | BinaryOp::Ge => plain.then_some(1),
            },
            Op::Intrinsic { name, .. } => {
                let expensive = rules::lookup(name).is_some_and(|intrinsic| intrinsic.expensive);
                plain.then_some(if expensive { FUNCTION } else { 2 })
            }
            Op::Load(_) => {
                let undoing = match &self.policies {
                    Policies::Rehearsal => true,
                    Policies::Chosen(chosen) => chosen.repeated.contains(&value),
                };
                (undoing || self.map.is_untouched(&self.map.read(value))).then_some(1)
            }
            Op::Len(place) => {
                // Where a whole `Vec` is assigned, swapped or lent, its length may be another by now.
                let group = self.map.group(place.root);
                let reshaped = self.map.writes_to(group).any(|write| {
                    write.place.as_ref().is_none_or(|place| {
                        let kind = self.function.place_kind(place);
                        !is_cell(&kind) && !kind.is_sized() && !matches!(kind, Kind::Slice(_))
                    })
                });
                let of_top =
                    self.map.locals.get(place.root).is_some_and(|(block, _)| block.is_none());
                (!reshaped && of_top).then_some(1)
            }
            Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } => {
                let of_values = opaque.uses.iter().all(|(_, operand)| match operand {
                    Operand::Value { .. } => true,
                    Operand::Place { .. } => false,
                });
                (plain && opaque.pure && of_values).then_some(2)
            }
            Op::ZeroLike(_)
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Sum(_)
            | Op::Idle(_) => None,
        }
    }

    /// Whether the operation, which can be repeated, gives the same again at this position of `reverse`:
    /// up to here the mirrors of all later stores in this block must have been passed, and of none that
    /// came before it. A value may be used further down than where it is mirrored: the adjoint of a
    /// factor is the other one, where that of the product is 1.
    fn is_same(&self, value: Value, op: &Op, reverse: &Mirror, first: usize) -> bool {
        let Op::Load(place) = op else { return true };
        let read = self.map.read(value);
        let group = self.map.group(place.root);
        !reverse.has_undone(group, first, read.point.at)
            && (self.map.is_untouched(&read) || !reverse.undoes(group, first, read.point.at))
    }
}
