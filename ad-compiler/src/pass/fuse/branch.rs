//! Sweeps the arms of a branch forward and back on the spot, where the adjoints that they start from are
//! known before the branch.
//!
//! ```text
//! before                          after
//!   r = branch c {                  d = one
//!     s = loop i { … } → s          r, d_y = branch c {
//!   } { → x }                         s = loop i { … }
//!   …                                 turn
//!   d = one                           loop i backwards { … d … } → s, d_y0
//!   d_y = branch c {                } { turn → x, zero }
//!     loop i backwards { … d … }
//!     → d_y0
//!   } { → zero }
//! ```
//!
//! What is computed in an arm is then there in its second half, and loops and calls in it may be fused
//! in turn: a function with an early return is all in an arm.

use std::collections::BTreeSet;

use super::effects::effects_of_arms;
use super::known::{Pair, moves};
use super::level::Level;
use super::{Fusable, Fusion, define, keep_undoing, reads_besides, turn};
use crate::ir::{Branch, Local, Stmt};

impl Fusion<'_> {
    /// The branch at position `mirror` and the one that it mirrors, if they may become one and gain
    /// by it.
    pub(super) fn fusable_branch(
        &self,
        forward: &[Stmt],
        reverse: &[Stmt],
        level: &Level,
        mirror: usize,
    ) -> Option<Fusable> {
        let Stmt::Branch(back) = &reverse[mirror] else { return None };
        let at = level.loop_at(back.mirrors?)?;
        let Stmt::Branch(branch) = &forward[at] else { return None };
        if branch.is_fused() || !is_worth_it(back) {
            return None;
        }
        let pair = Pair { forward, reverse, level, at, mirror };
        let effects =
            effects_of_arms(self.function, &self.memories, &self.lent, pair, branch, back)?;
        let mut inside = BTreeSet::new();
        branch.arms.iter().chain(&back.arms).for_each(|arm| define(arm, &mut inside));
        let values = back.arms.iter().flat_map(|arm| reads_besides(arm, &inside)).collect();
        let moves = moves(self.function, pair, &values, &effects.adjoints)?;
        Some(Fusable { at, mirror, effects, moves, fresh: BTreeSet::new() })
    }
}

/// Whether there is anything in the arms that could be fused in turn.
fn is_worth_it(back: &Branch) -> bool {
    let mut found = false;
    for arm in &back.arms {
        arm.each_stmt(&mut |stmt| found |= matches!(stmt, Stmt::Loop(_) | Stmt::CallReverse(_)));
    }
    found
}

/// Puts the arms of the mirror to the end of those of the branch.
pub(super) fn join(branch: &mut Branch, back: Branch) {
    for (arm, mut back) in branch.arms.iter_mut().zip(back.arms) {
        let mut own: BTreeSet<Local> = BTreeSet::new();
        arm.each_stmt(&mut |stmt| own.extend(stmt.declared()));
        keep_undoing(&mut back, &own);
        turn(arm, back);
    }
    branch.results.extend(back.results);
}
