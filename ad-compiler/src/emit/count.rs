//! How often each value is read, whether a loop reads it again and again, and what reads it last.
//!
//! ```text
//! v1 = call …
//! v2 = mul v1, x          count of v1: 2, last read by v3
//! v3 = add v1, v2
//! ```
//!
//! A value that is read once may be an expression where it is read; one of a type that is moved is
//! copied, but for its last use.

use super::uses::Uses;
use crate::ir::{Block, Branch, Head, Loop, Stmt, Value};

impl Uses<'_> {
    /// `by`: what is computed from it.
    pub(super) fn count_use(&mut self, value: Value, depth: u32, by: Option<Value>) {
        let at = value.0 as usize;
        let twice = by.is_some() && self.last[at] == by;
        self.count[at] += 1;
        self.repeated[at] |= depth > self.depth[at];
        self.last[at] = if twice { None } else { by };
    }

    /// Counts in textual order. `depth`: the number of loops around the block.
    pub(super) fn count_block(&mut self, block: &Block, depth: u32) {
        for stmt in &block.stmts {
            if !self.is_live(stmt) {
                continue;
            }
            stmt.each_def(&mut |value| self.depth[value.0 as usize] = depth);
            let by = match stmt {
                Stmt::Let { value, .. } => Some(*value),
                Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Store { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Swap { .. }
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
                | Stmt::Undo { .. }
                | Stmt::Mark { .. }
                | Stmt::Comment(_)
                | Stmt::Turn => None,
            };
            let mut uses = Vec::new();
            self.each_use(stmt, &mut |value| uses.push(value));
            uses.into_iter().for_each(|value| self.count_use(value, depth, by));
            match stmt {
                Stmt::Branch(branch) => self.count_branch(branch, depth),
                Stmt::Loop(looped) => self.count_loop(looped, depth + 1),
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
                | Stmt::Comment(_)
                | Stmt::Turn => {}
            }
        }
    }

    pub(super) fn count_branch(&mut self, branch: &Branch, depth: u32) {
        for arm in &branch.arms {
            self.count_block(arm, depth);
            for (result, value) in branch.results.iter().zip(&arm.yields) {
                if self.is_needed(*result) {
                    self.count_use(*value, depth, None);
                }
            }
        }
    }

    pub(super) fn count_loop(&mut self, looped: &Loop, depth: u32) {
        looped.each_entry(&mut |value| self.depth[value.0 as usize] = depth);
        if let Head::While { cond } = &looped.head {
            self.count_block(cond, depth);
            cond.yields.iter().for_each(|value| self.count_use(*value, depth, None));
        }
        self.count_block(&looped.body, depth);
        for (index, value) in Self::yields(looped).iter().enumerate() {
            if self.carries(looped, index) {
                self.count_use(*value, depth, None);
            }
        }
        if looped.exits {
            self.count_use(looped.body.yields[0], depth, None);
        }
    }
}
