//! Ends a reverse loop where the adjoint that it carries has become zero for good.
//!
//! ```text
//! before                                     after
//!   loop for k backwards (d = d_least) {       loop for k backwards (d = d_least) {
//!     c = restore                                c = restore
//!     e = branch c { d } { 0 }                   e = branch c { d } { 0 }
//!     d' = branch c { 0 } { d }                  d' = branch c { 0 } { d }
//!     d_x[k] += mul e, s                         d_x[k] += mul e, s
//!     yields d'                                  ends if eq d', 0; yields d'
//!   }                                          }
//! ```
//!
//! Of a least or largest of many, only the last that was chosen counts: what has been chosen before is
//! overwritten.
//!
//! Done where the adjoint is handed on whole or not at all: an arm of a branch yields zero, or the rule
//! is that of `min` or `max`.
//!
//! Sound because: once all the adjoints that it carries are zero, an iteration adds nothing to anything
//! and hands on what it has been given ([`Vanishing`]). What it takes from a buffer, nobody else takes,
//! and the buffer is made anew before the loop runs again.

use std::collections::{BTreeMap, BTreeSet};

use super::is_zero;
use super::vanishing::Vanishing;
use crate::analysis::subscript::new_value;
use crate::ir::{BinaryOp, Block, Buffer, Function, Head, Kind, Loop, Op, Stmt, Value};

/// What is known of a function, for loops to end early.
pub(super) struct Ends {
    /// Values that are zeros.
    zeros: BTreeSet<Value>,
    /// How often each buffer is read.
    restores: BTreeMap<Buffer, usize>,
}

impl Ends {
    pub(super) fn of(function: &Function) -> Self {
        let mut zeros = BTreeSet::new();
        function.each_stmt(&mut |stmt| {
            if let Stmt::Let { value, op: Op::Zero } = stmt {
                zeros.insert(*value);
            }
        });
        let mut restores = BTreeMap::new();
        for block in [&function.forward, &function.reverse] {
            count(block, &mut restores);
        }
        Ends { zeros, restores }
    }

    /// Lets the loop end, if there is a time to. It runs once for each of `buffers` that is made.
    pub(super) fn end_early(
        &self,
        looped: &mut Loop,
        buffers: &BTreeSet<Buffer>,
        function: &mut Function,
    ) -> bool {
        let Some((gates, mut vanishing)) = self.gates(looped, buffers, function) else {
            return false;
        };
        if !vanishing.is_without_effect(looped) {
            return false;
        }
        let mut ended: Option<Value> = None;
        for gate in gates.iter().map(|at| looped.body.yields[*at]) {
            let stmts = &mut looped.body.stmts;
            let zero = is_zero(gate, BinaryOp::Eq, function, stmts);
            ended = Some(ended.map_or(zero, |others| {
                let both = new_value(function, Kind::Bool);
                let op = Op::Binary(BinaryOp::BitAnd, others, zero);
                stmts.push(Stmt::Let { value: both, op });
                both
            }));
        }
        looped.exits = true;
        looped.body.yields.splice(0..0, ended);
        true
    }

    /// The adjoints that the loop carries and hands on whole or not at all, and what happens where they
    /// are zero.
    pub(super) fn gates(
        &self,
        looped: &Loop,
        buffers: &BTreeSet<Buffer>,
        function: &Function,
    ) -> Option<(Vec<usize>, Vanishing)> {
        let counted = match looped.head {
            Head::Range { .. } | Head::Times(_) => true,
            Head::While { .. } | Head::Forever => false,
        };
        if !counted || looped.exits || looped.count.is_some() || looped.mirrors.is_none() {
            return None;
        }
        let mut next: BTreeSet<Value> = BTreeSet::new();
        looped.body.stmts.iter().for_each(|stmt| self.all_or_nothing(stmt, &mut next));
        let gates: Vec<usize> = (0..looped.params.len())
            .filter(|at| function.kind(looped.params[*at]).is_float())
            .filter(|at| next.contains(&looped.body.yields[*at]))
            .collect();
        if gates.is_empty() {
            return None;
        }
        let mut own = BTreeMap::new();
        count(&looped.body, &mut own);
        let own = own.into_iter().filter(|(buffer, times)| {
            buffers.contains(buffer) && self.restores.get(buffer) == Some(times)
        });
        let mut vanishing = Vanishing::when(gates.iter().map(|at| looped.params[*at]));
        vanishing.free = own.map(|(buffer, _)| buffer).collect();
        Some((gates, vanishing))
    }

    /// The same, with other values that are zero.
    pub(super) fn and_zeros(&self, others: impl IntoIterator<Item = Value>) -> Self {
        let zeros = self.zeros.iter().copied().chain(others).collect();
        Ends { zeros, restores: self.restores.clone() }
    }

    pub(super) fn zeros(&self) -> impl Iterator<Item = Value> + '_ {
        self.zeros.iter().copied()
    }

    pub(super) fn is_zero(&self, value: Value) -> bool {
        self.zeros.contains(&value)
    }

    pub(super) fn is_read_once(&self, buffer: Buffer) -> bool {
        self.restores.get(&buffer) == Some(&1)
    }

    /// Collects what a statement hands on whole or not at all.
    fn all_or_nothing(&self, stmt: &Stmt, found: &mut BTreeSet<Value>) {
        if let Stmt::Branch(branch) = stmt {
            for (at, result) in branch.results.iter().enumerate() {
                if branch.arms.iter().any(|arm| self.zeros.contains(&arm.yields[at])) {
                    found.insert(*result);
                }
            }
        } else if let Stmt::Let { value, op: Op::Rule { name, .. } } = stmt {
            if ["max_lhs", "max_rhs", "min_lhs", "min_rhs"].contains(name) {
                found.insert(*value);
            }
        }
    }
}

fn count(block: &Block, restores: &mut BTreeMap<Buffer, usize>) {
    block.each_stmt(&mut |stmt| {
        if let Stmt::Restore { buffer, .. } = stmt {
            *restores.entry(*buffer).or_default() += 1;
        }
    });
}
