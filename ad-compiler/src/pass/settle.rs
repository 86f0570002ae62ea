//! Settles what control flow leaves open only in form.
//!
//! ```text
//! before                                       after
//!   b = branch c { yields true }                 (b is c)
//!                { yields false }
//!   r = branch c { … yields v } { … yields v }   (r is v, for a `v` from outside)
//!   s = loop (p = a) { … yields p }              (p and s are a)
//!   f = or e, false                              (f is e)
//!   branch true { … }                            …
//! ```
//!
//! Needs: verified SSA.  Keeps: verified SSA.
//! Sound because: on every path the results are the values that replace them. A boolean that is
//! `false` for `true` becomes the negation of the condition.
//! Running it again finds what the first run made possible; it runs until nothing changes.

use std::collections::BTreeMap;

use crate::ir::{BinaryOp, Block, Function, Head, Op, Stmt, UnaryOp, Value};

/// Returns whether anything changed.
pub fn settle(function: &mut Function) -> bool {
    let mut changed = false;
    loop {
        let truths = truths(function);
        let mut found = Found::default();
        let mut forward = std::mem::take(&mut function.forward);
        let mut reverse = std::mem::take(&mut function.reverse);
        let primal = reverse.stmts.is_empty();
        block(&mut forward, primal, &truths, &mut found);
        block(&mut reverse, primal, &truths, &mut found);
        function.forward = forward;
        function.reverse = reverse;
        function.replace(&found.replaced);
        if !found.changed && found.replaced.is_empty() {
            return changed;
        }
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

/// What one walk has changed.
#[derive(Default)]
struct Found {
    /// Values that are others.
    replaced: BTreeMap<Value, Value>,
    /// Something changed besides.
    changed: bool,
}

/// What an operation on flags is known to yield.
enum Known {
    Value(Value),
    Truth(bool),
}

fn known(op: &Op, truths: &BTreeMap<Value, bool>) -> Option<Known> {
    if let Op::Binary(BinaryOp::BitOr, a, b) = op {
        match (truths.get(a), truths.get(b)) {
            (Some(true), _) | (_, Some(true)) => Some(Known::Truth(true)),
            (Some(false), _) => Some(Known::Value(*b)),
            (_, Some(false)) => Some(Known::Value(*a)),
            (None, None) => None,
        }
    } else if let Op::Unary(UnaryOp::Not, a) = op {
        truths.get(a).map(|truth| Known::Truth(!truth))
    } else {
        None
    }
}

fn block(block: &mut Block, primal: bool, truths: &BTreeMap<Value, bool>, found: &mut Found) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        for nested in stmt.blocks_mut() {
            self::block(nested, primal, truths, found);
        }
        let mut negations = Vec::new();
        match &mut stmt {
            Stmt::Let { value, op } => match known(op, truths) {
                Some(Known::Value(same)) => {
                    found.replaced.insert(*value, same);
                    continue;
                }
                Some(Known::Truth(truth)) => {
                    *op = Op::Constant(quote::quote!(#truth));
                    found.changed = true;
                }
                None => {}
            },
            // The primal only: in a gradient program the other sweep mirrors the branch.
            Stmt::Branch(branch)
                if primal && branch.boolean && truths.contains_key(&branch.cond) =>
            {
                let arm = branch.arms.swap_remove(usize::from(!truths[&branch.cond]));
                found.replaced.extend(branch.results.iter().copied().zip(arm.yields));
                found.changed = true;
                stmts.extend(arm.stmts);
                continue;
            }
            Stmt::Branch(branch) => {
                let mut at = 0;
                while at < branch.results.len() {
                    let yields: Vec<Value> = branch.arms.iter().map(|arm| arm.yields[at]).collect();
                    let known: Vec<Option<bool>> =
                        yields.iter().map(|value| truths.get(value).copied()).collect();
                    let result = branch.results[at];
                    if branch.boolean && known == [Some(true), Some(false)] {
                        found.replaced.insert(result, branch.cond);
                    } else if branch.boolean && known == [Some(false), Some(true)] {
                        let op = Op::Unary(UnaryOp::Not, branch.cond);
                        negations.push(Stmt::Let { value: result, op });
                        found.changed = true;
                    } else if yields.iter().all(|value| *value == yields[0])
                        && branch.arms.iter().all(|arm| !arm.defines(yields[0]))
                    {
                        found.replaced.insert(result, yields[0]);
                    } else {
                        at += 1;
                        continue;
                    }
                    branch.results.remove(at);
                    for arm in &mut branch.arms {
                        arm.yields.remove(at);
                    }
                }
            }
            Stmt::Loop(looped) => {
                let ends = !matches!(looped.head, Head::Forever);
                if ends && looped.exits && truths.get(&looped.body.yields[0]) == Some(&false) {
                    looped.body.yields.remove(0);
                    looped.exits = false;
                    found.changed = true;
                }
                let flags = usize::from(looped.exits);
                let mut at = 0;
                while at < looped.params.len() {
                    if looped.body.yields[flags + at] == looped.params[at] {
                        let init = looped.inits.remove(at);
                        found.replaced.insert(looped.params.remove(at), init);
                        found.replaced.insert(looped.results.remove(at), init);
                        looped.body.yields.remove(flags + at);
                    } else {
                        at += 1;
                    }
                }
            }
            Stmt::Declare { .. }
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
        stmts.push(stmt);
        stmts.extend(negations);
    }
    block.stmts = stmts;
}
