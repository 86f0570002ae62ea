//! What a reverse loop reads from outside, and what of that has to be computed earlier so that it is
//! there before the loop that it mirrors.
//!
//! ```text
//! forward                              reverse
//!   s = loop i { … }      ◀── here       d = one
//!   n = m as f64          moves there    d_s = div d, n      moves there
//!   r = div s, n          stays          loop i backwards { … d_s … }
//! ```
//!
//! Sound because: what moves reads no memory that is written in between, and has no effect; if it
//! panics, it panics a little earlier.

use std::collections::BTreeSet;

use super::effects::reshapes;
use super::level::{Level, Position};
use crate::ir::{Access, Function, Kind, Local, Op, Operand, Place, Projection, Stmt, Tree, Value};

/// Where the statements of one level stand: a loop among those of the forward part, its mirror among
/// those of the reverse part.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub(super) forward: &'a [Stmt],
    pub(super) reverse: &'a [Stmt],
    /// What stands where among them.
    pub(super) level: &'a Level,
    /// The position of the loop.
    pub(super) at: usize,
    /// The position of its mirror.
    pub(super) mirror: usize,
}

/// The statements that have to move in front of the loop, by position.
#[derive(Default)]
pub(super) struct Moves {
    pub(super) forward: BTreeSet<usize>,
    pub(super) reverse: BTreeSet<usize>,
}

/// What stands behind the loop.
struct Behind<'a> {
    function: &'a Function,
    pair: Pair<'a>,
    moves: Moves,
}

/// What has to move so that `values` and `locals` are there before the loop, if that is possible.
pub(super) fn moves(
    function: &Function,
    pair: Pair<'_>,
    values: &BTreeSet<Value>,
    locals: &BTreeSet<Local>,
) -> Option<Moves> {
    let mut behind = Behind { function, pair, moves: Moves::default() };
    for local in locals {
        behind.local(*local)?;
    }
    for value in values {
        behind.value(*value)?;
    }
    Some(behind.moves)
}

impl<'a> Behind<'a> {
    /// The statement at a position, marked as one that moves; `None` if it has been before.
    fn take(&mut self, (forward, at): Position) -> Option<&'a Stmt> {
        let (moves, stmts) = match forward {
            true => (&mut self.moves.forward, self.pair.forward),
            false => (&mut self.moves.reverse, self.pair.reverse),
        };
        moves.insert(at).then(|| &stmts[at])
    }

    fn value(&mut self, value: Value) -> Option<()> {
        let Some(position) = self.pair.level.value(value, self.pair.at) else { return Some(()) };
        if position.0 && position.1 == self.pair.at {
            return None;
        }
        let Some(stmt) = self.take(position) else { return Some(()) };
        let Stmt::Let { value, op } = stmt else { return None };
        if !self.may_move(position, *value, op) {
            return None;
        }
        let mut operands = Vec::new();
        op.each_use(&mut |operand| operands.push(operand));
        operands.into_iter().try_for_each(|operand| self.value(operand))
    }

    fn may_move(&self, (forward, at): Position, value: Value, op: &Op) -> bool {
        // What the user computes with types that we do not know may have any effect.
        let known = !forward || *self.function.kind(value) != Kind::Unknown;
        let between = &self.pair.forward[self.pair.at..if forward { at } else { self.pair.at }];
        match op {
            Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Cast(..)
            | Op::Retype(_)
            | Op::Intrinsic { .. }
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..) => known,
            Op::Load(place) => {
                let bare = place.path.iter().all(|step| match step {
                    Projection::Field(_) | Projection::Deref => true,
                    Projection::Index(_) | Projection::Range { .. } => false,
                });
                forward && known && bare && !writes(between, place.root) && self.is_there(place)
            }
            Op::Len(place) => {
                forward && !reshapes(self.function, between, place.root) && self.is_there(place)
            }
            Op::Opaque(opaque) => {
                let values_only = opaque.uses.iter().all(|(_, operand)| match operand {
                    Operand::Value { .. } => true,
                    Operand::Place { .. } => false,
                });
                known && opaque.pure && values_only
            }
            Op::Placeholder | Op::Sum(_) | Op::Idle(_) | Op::Select { .. } => false,
        }
    }

    /// Whether the memory is there before the loop.
    fn is_there(&self, place: &Place) -> bool {
        self.pair.level.local(place.root, self.pair.at).is_none()
    }

    /// A memory: an adjoint, which is declared at the beginning of the reverse part.
    fn local(&mut self, local: Local) -> Option<()> {
        let Some(position) = self.pair.level.local(local, self.pair.at) else { return Some(()) };
        let Some(stmt) = self.take(position) else { return Some(()) };
        let Stmt::Declare { local: _, init: Some(tree) } = stmt else { return None };
        match tree {
            Tree::Zero(_) => Some(()),
            Tree::ZeroVec(_, length) => self.value(*length),
            Tree::ZeroLike(place, _) => {
                let behind = &self.pair.forward[self.pair.at..];
                if !self.is_there(place) || reshapes(self.function, behind, place.root) {
                    return None;
                }
                let mut values = Vec::new();
                place.each_value(&mut |value| values.push(value));
                values.into_iter().try_for_each(|value| self.value(value))
            }
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => None,
        }
    }
}

fn writes(stmts: &[Stmt], local: Local) -> bool {
    let mut found = false;
    let mut visit = |stmt: &Stmt| {
        stmt.each_access(&mut |place, access| match access {
            Access::Write | Access::Opaque => found |= place.root == local,
            Access::Read | Access::Shape => {}
        });
    };
    for stmt in stmts {
        visit(stmt);
        stmt.blocks().for_each(|block| block.each_stmt(&mut visit));
    }
    found
}
