//! How often a loop runs at most, where literals say so.
//!
//! ```text
//! for i in 0..20 { if … { break; } … }                    20
//! let mut n = 0;  while … && n < 20 { …; n += 2; }         10
//! let mut n = 8;  while n > 0 { …; n -= 1; }               8
//! ```
//!
//! Sound because: an iteration begins only where the condition holds, which says of a counter how far it
//! still is from its end, and each iteration brings it nearer by its step. A counter may be of any
//! integer type: where it could wrap round beyond its end, nothing is said.

use super::map::ForwardMap;
use crate::ir::{BinaryOp, Block, Head, Loop, Op, Stmt, Value};

/// The largest number that every integer type has.
const SMALLEST_MAX: u64 = 127;

impl ForwardMap {
    /// The most iterations of the loop, whose body has been visited.
    pub(super) fn most(&self, looped: &Loop) -> Option<u64> {
        match &looped.head {
            Head::Range { index: _, lo, hi, inclusive, adaptors: _ } => {
                let (lo, hi): (u64, u64) = (self.literal(*lo)?, self.literal(*hi)?);
                Some(hi.saturating_sub(lo) + u64::from(*inclusive && hi >= lo))
            }
            Head::While { cond } => self.most_while(*cond.yields.first()?, cond, looped),
            Head::Times(count) => self.literal(*count),
            Head::Forever => None,
        }
    }

    /// Likewise, given that `cond`, which `block` computes, holds where an iteration begins.
    fn most_while(&self, cond: Value, block: &Block, looped: &Loop) -> Option<u64> {
        if let Some(Op::Binary(op, a, b)) = self.ops.get(cond) {
            let either = |a: Option<u64>, b: Option<u64>| match (a, b) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
            return match op {
                BinaryOp::BitAnd => {
                    either(self.most_while(*a, block, looped), self.most_while(*b, block, looped))
                }
                BinaryOp::Lt => self.steps(*a, *b, false, looped),
                BinaryOp::Le => self.steps(*a, *b, true, looped),
                BinaryOp::Gt => self.steps(*b, *a, false, looped),
                BinaryOp::Ge => self.steps(*b, *a, true, looped),
                BinaryOp::Add
                | BinaryOp::Sub
                | BinaryOp::Mul
                | BinaryOp::Div
                | BinaryOp::Rem
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr
                | BinaryOp::Eq
                | BinaryOp::Ne => None,
            };
        }
        // `a && b` is `if a { b } else { false }`.
        block.stmts.iter().find_map(|stmt| {
            let Stmt::Branch(branch) = stmt else { return None };
            let at = branch.results.iter().position(|result| *result == cond)?;
            let [then, otherwise] = branch.arms.as_slice() else { return None };
            if !branch.boolean || !self.is_false(otherwise.yields[at]) {
                return None;
            }
            self.most_while(branch.cond, block, looped)
                .or_else(|| self.most_while(then.yields[at], then, looped))
        })
    }

    /// The most iterations of which each begins with `low < high`, or `low <= high`: one of them a literal,
    /// the other a counter.
    fn steps(&self, low: Value, high: Value, inclusive: bool, looped: &Loop) -> Option<u64> {
        let (counter, end, up) = match (self.literal::<u64>(low), self.literal::<u64>(high)) {
            (None, Some(end)) => (low, end, true),
            (Some(end), None) => (high, end, false),
            (Some(_), Some(_)) | (None, None) => return None,
        };
        let at = looped.params.iter().position(|param| *param == counter)?;
        let begin: u64 = self.literal(looped.inits[at])?;
        let next = looped.body.yields[usize::from(looped.exits) + at];
        let Op::Binary(op, a, b) = self.ops.get(next)? else { return None };
        let step: u64 = if up && *op == BinaryOp::Add && *a == counter {
            self.literal(*b)?
        } else if up && *op == BinaryOp::Add && *b == counter {
            self.literal(*a)?
        } else if !up && *op == BinaryOp::Sub && *a == counter {
            self.literal(*b)?
        } else {
            return None;
        };
        // Nor may it come round, whatever integer it is.
        let nearest = end + u64::from(!inclusive);
        let wraps = if up { end.saturating_add(step) } else { begin } > SMALLEST_MAX
            || (!up && nearest < step);
        if wraps {
            return None;
        }
        let way = if up { end.checked_sub(begin) } else { begin.checked_sub(end) };
        let Some(way) = way else { return Some(0) };
        match (step, inclusive) {
            (0, _) => None,
            (step, true) => (way / step).checked_add(1),
            (step, false) => Some(way.div_ceil(step)),
        }
    }

    fn is_false(&self, value: Value) -> bool {
        if let Some(Op::Constant(tokens)) = self.ops.get(value) {
            tokens.to_string() == "false"
        } else {
            false
        }
    }
}
