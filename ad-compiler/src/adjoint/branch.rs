//! The adjoint of a branch: a branch on the same condition, in whose arms the adjoints of the arms run.
//!
//! ```text
//! forward                          reverse, from d_r
//!   r = branch c                     d_x, d_y = branch c
//!       { v = sin x  yields v }          { d_v = d_r  …  yields cos(x)·d_v, d_y }
//!       { yields y }                     { yields d_x, d_y + d_r }
//! ```
//!
//! What an arm adds to becomes a result; in the other arm that is what it was before, or zero.

use std::collections::BTreeSet;

use super::Builder;
use crate::ir::{Block, Branch, Stmt, Value};

impl Builder<'_> {
    // Forward: r = branch c { a } { b }
    // Reverse: the adjoints of everything that either arm uses come out of a branch on the same c.
    pub(super) fn branch(&mut self, branch: &Branch) {
        let incoming: Vec<Option<Value>> =
            branch.results.iter().map(|result| self.taken(*result)).collect();
        let before = self.adjoints.clone();
        let mut arms = Vec::new();
        for arm in &branch.arms {
            self.blocks.push(Vec::new());
            for (value, adjoint) in arm.yields.iter().zip(&incoming) {
                if let Some(adjoint) = adjoint {
                    self.add(*value, *adjoint);
                }
            }
            self.block(arm);
            let adjoints = std::mem::replace(&mut self.adjoints, before.clone());
            arms.push((self.blocks.pop().expect("just opened"), adjoints));
        }
        let mut changed: BTreeSet<Value> = BTreeSet::new();
        for (_, adjoints) in &arms {
            changed.extend(
                adjoints
                    .iter()
                    .filter(|(value, sum)| before.get(value) != Some(sum))
                    .map(|(value, _)| *value),
            );
        }
        let results: Vec<Value> = changed.iter().map(|value| self.carrier(*value)).collect();
        let blocks = arms
            .into_iter()
            .map(|(stmts, adjoints)| {
                self.blocks.push(stmts);
                let yields = changed
                    .iter()
                    .map(|value| match adjoints.get(value) {
                        Some(adjoint) => *adjoint,
                        None => self.zero(*value),
                    })
                    .collect();
                Block { stmts: self.blocks.pop().expect("just opened"), yields }
            })
            .collect();
        for (value, result) in changed.iter().zip(&results) {
            self.adjoints.insert(*value, *result);
        }
        let region = self.function.new_region();
        self.emit(Stmt::Branch(Branch {
            region,
            cond: branch.cond,
            boolean: branch.boolean,
            arms: blocks,
            results,
            mirrors: Some(branch.region),
        }));
    }
}
