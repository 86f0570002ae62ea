//! Settles what control flow leaves open only in form.
//!
//! ```text
//! before                                       after
//!   b = branch c { yields true }                 (b is c)
//!                { yields false }
//!   r = branch c { … yields v } { … yields v }   (r is v, for a `v` from outside)
//!   s = loop (p = a) { … yields p }              (p and s are a)
//! ```
//!
//! Needs: verified SSA.  Keeps: verified SSA.
//! Sound because: on every path the results are the values that replace them. A boolean that is
//! `false` for `true` becomes the negation of the condition.
//! Running it again finds what the first run made possible; it runs until nothing changes.

use std::collections::BTreeMap;

use crate::ir::{Block, Function, Op, Stmt, UnaryOp, Value};

/// Returns whether anything changed.
pub fn settle(function: &mut Function) -> bool {
    let mut changed = false;
    loop {
        let truths = truths(function);
        let mut replaced = BTreeMap::new();
        let mut forward = std::mem::take(&mut function.forward);
        let mut reverse = std::mem::take(&mut function.reverse);
        block(&mut forward, &truths, &mut replaced);
        block(&mut reverse, &truths, &mut replaced);
        function.forward = forward;
        function.reverse = reverse;
        if replaced.is_empty() {
            return changed;
        }
        function.replace(&replaced);
        changed = true;
    }
}

/// The values that are `true` or `false`.
fn truths(function: &Function) -> BTreeMap<Value, bool> {
    let mut truths = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Constant(tokens) } = stmt {
            if let Ok(truth) = tokens.to_string().parse::<bool>() {
                truths.insert(*value, truth);
            }
        }
    });
    truths
}

fn block(block: &mut Block, truths: &BTreeMap<Value, bool>, replaced: &mut BTreeMap<Value, Value>) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        for nested in stmt.blocks_mut() {
            self::block(nested, truths, replaced);
        }
        let mut negations = Vec::new();
        match &mut stmt {
            Stmt::Branch(branch) => {
                let mut at = 0;
                while at < branch.results.len() {
                    let yields: Vec<Value> = branch.arms.iter().map(|arm| arm.yields[at]).collect();
                    let known: Vec<Option<bool>> =
                        yields.iter().map(|value| truths.get(value).copied()).collect();
                    let result = branch.results[at];
                    if branch.boolean && known == [Some(true), Some(false)] {
                        replaced.insert(result, branch.cond);
                    } else if branch.boolean && known == [Some(false), Some(true)] {
                        let op = Op::Unary(UnaryOp::Not, branch.cond);
                        negations.push(Stmt::Let { value: result, op });
                    } else if yields.iter().all(|value| *value == yields[0])
                        && branch.arms.iter().all(|arm| !defines(arm, yields[0]))
                    {
                        replaced.insert(result, yields[0]);
                    } else {
                        at += 1;
                        continue;
                    }
                    branch.results.remove(at);
                    for arm in &mut branch.arms {
                        arm.yields.remove(at);
                    }
                    // A negation has changed the program too, though nothing is replaced by it.
                    if !negations.is_empty() {
                        replaced.entry(result).or_insert(result);
                    }
                }
            }
            Stmt::Loop(looped) => {
                let flags = usize::from(looped.exits);
                let mut at = 0;
                while at < looped.params.len() {
                    if looped.body.yields[flags + at] == looped.params[at] {
                        let init = looped.inits.remove(at);
                        replaced.insert(looped.params.remove(at), init);
                        replaced.insert(looped.results.remove(at), init);
                        looped.body.yields.remove(flags + at);
                    } else {
                        at += 1;
                    }
                }
            }
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
            | Stmt::Comment(_) => {}
        }
        stmts.push(stmt);
        stmts.extend(negations);
    }
    block.stmts = stmts;
    replaced.retain(|from, to| from != to);
}

fn defines(block: &Block, value: Value) -> bool {
    let mut found = false;
    block.each_stmt(&mut |stmt| stmt.each_def(&mut |defined| found |= defined == value));
    found
}
