//! Runs both halves of a call at once, where the adjoint of its result is known before the call.
//!
//! ```text
//! before                             after
//!   y = call f(&a)                     d_y = mul d, c
//!   z = mul c, y                       y = both halves of f(&a), from d_y, adding to d_a
//!   …                                  z = mul c, y
//!   d_y = mul d, c                     …
//!   reverse half of f(&a), from d_y,
//!     adding to d_a
//! ```
//!
//! Nothing has then to be kept from one half for the other, the arguments are passed once, and the
//! callee knows the adjoint of its result from the beginning.
//!
//! Sound because: what the call lends is only read (`&mut` arguments are refused), adjoints that it
//! adds to nobody looks at or overwrites in between, and those of arguments by value are contributions
//! of their own.

use std::collections::BTreeSet;

use super::effects::{Effects, effects_of_call};
use super::known::{Pair, moves};
use super::level::Level;
use super::{Fusable, Fusion};
use crate::ir::{CallReverse, Callee, Returned, Slot, Stmt, Tree, Value};

impl Fusion<'_> {
    /// The reverse half at position `mirror` and its call, if they may become one.
    pub(super) fn fusable_call(
        &self,
        forward: &[Stmt],
        reverse: &[Stmt],
        level: &Level,
        mirror: usize,
    ) -> Option<Fusable> {
        let Stmt::CallReverse(back) = &reverse[mirror] else { return None };
        let at = forward.iter().position(|stmt| is_forward_half(stmt, back))?;
        let mutable = back.call.args.iter().any(|arg| matches!(arg, Tree::Ref(_, true)));
        let Tree::Value(seed) = back.seed else { return None };
        if mutable {
            return None;
        }
        let pair = Pair { forward, reverse, level, at, mirror };
        let adjoints = effects_of_call(pair, back)?;
        let mut values = BTreeSet::from([seed]);
        for slot in &back.slots {
            match slot {
                Slot::Inactive | Slot::Value { .. } => {}
                Slot::Place(place) => place.each_value(&mut |value| values.extend([value])),
                Slot::Local { local: _, zero } => {
                    zero.each_use(&mut |value| values.extend([value]));
                }
            }
        }
        let moves = moves(self.function, pair, &values, &adjoints)?;
        let effects = Effects { adjoints, scratch: BTreeSet::new() };
        Some(Fusable { at, mirror, effects, moves, fresh: BTreeSet::new() })
    }
}

/// Whether `stmt` is the forward half of the call, with a value as its result.
fn is_forward_half(stmt: &Stmt, back: &CallReverse) -> bool {
    let result = |returned: &Returned| -> Option<Value> {
        match returned {
            Returned::Value(value) => Some(*value),
            Returned::Nothing | Returned::Local(_) => None,
        }
    };
    let call = if let Stmt::Call(call) = stmt {
        let itself = matches!(call.callee, Callee::Itself(_));
        (itself && back.pullback.is_none()).then_some(call)
    } else if let Stmt::CallForward { call, active: _, pullback } = stmt {
        let with_tangent = matches!(call.callee, Callee::Tangent { .. });
        (!with_tangent && back.pullback == Some(*pullback)).then_some(call)
    } else {
        None
    };
    call.is_some_and(|call| {
        result(&call.result).is_some() && result(&call.result) == result(&back.call.result)
    })
}
