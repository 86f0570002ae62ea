//! Divides a reverse loop that increments one array at several subscripts into a loop for each.
//!
//! ```text
//! before                                      after
//!   loop for i in (1..m).rev() (s) {            loop for i in 1..m (s) {
//!     v = d_next[i]                               yields add s, mul d_next[i], u[i]
//!     d_next[i] = 0                             }
//!     d_u[i + 1] += mul v, c                    loop for i in 1..m { d_u[i + 1] += mul d_next[i], c }
//!     d_u[i - 1] += mul v, c                    loop for i in 1..m {
//!     yields add s, mul v, u[i]                   d_u[i - 1] += mul d_next[i], c
//!   }                                             d_next[i] = 0
//!                                               }
//! ```
//!
//! Within one loop an iteration would wait for the cell that the one before has stored, and LLVM could
//! not do several at once. Of the loops that come out, each increments an array at one subscript; what
//! several need is computed again. Sums keep LLVM from doing several iterations at once, too, and have
//! a loop of their own, the first. What is overwritten, after all have read it, is so in the last.
//!
//! Done where it is worth it: the loop is innermost and long (not between two literals close to each
//! other), all it reads lies in rows or stays the same, and what is computed again is no division
//! and no function. Else the loop stays as it is.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: the iterations may run in any order, see [`effects`], and so may the parts of
//! which they are made, but for what is overwritten: that is read before, in all loops.
//! The order of additions changes, and with it rounding.
//! Running it twice changes nothing: the loops that come out increment at one subscript each.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::independence::{Effects, effects};
use crate::analysis::subscript::{Subscripts, Walk, numbers};
use crate::ir::{Adaptor, BinaryOp, Block, Function, Head, Local, Loop, Op, Place, Stmt, Value};

/// Fewer iterations than this, where that is known, are not worth a loop of their own.
const LONG: u64 = 16;

/// Returns whether anything changed.
pub fn split(function: &mut Function) -> bool {
    let numbers = numbers(function);
    let mut changed = false;
    function.each_reverse_mut(&mut |reverse, function| {
        changed |= block(reverse, function, &numbers);
    });
    changed
}

fn block(block: &mut Block, function: &mut Function, numbers: &BTreeMap<Value, u64>) -> bool {
    let mut changed = false;
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        for nested in stmt.blocks_mut() {
            changed |= self::block(nested, function, numbers);
        }
        let parts = match &stmt {
            Stmt::Loop(looped) => parts(looped, function, numbers),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
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
        match parts {
            Some(parts) => {
                changed = true;
                stmts.extend(parts.into_iter().map(Stmt::Loop));
            }
            None => stmts.push(stmt),
        }
    }
    block.stmts = stmts;
    changed
}

/// What one of the loops does: the positions of statements, and whether it carries the sums.
#[derive(Default)]
struct Part {
    effects: BTreeSet<usize>,
    sums: bool,
}

/// The loops that `looped` becomes, if it is worth it.
fn parts(
    looped: &Loop,
    function: &mut Function,
    numbers: &BTreeMap<Value, u64>,
) -> Option<Vec<Loop>> {
    let Head::Range { lo, hi, adaptors, .. } = &looped.head else { return None };
    looped.mirrors?;
    let short = match (numbers.get(lo), numbers.get(hi)) {
        (Some(lo), Some(hi)) => hi.saturating_sub(*lo) < LONG,
        (None, _) | (_, None) => false,
    };
    let reversed = match adaptors.as_slice() {
        [] => false,
        [Adaptor::Rev] => true,
        [..] => return None,
    };
    if short || looped.count.is_some() {
        return None;
    }
    let effects = effects(looped, numbers)?;
    let subscripts = Subscripts::of(looped, numbers)?;
    let parts = divide(looped, &effects, &subscripts)?;
    let slices: Vec<BTreeSet<usize>> = parts.iter().map(|part| slice(looped, part)).collect();
    if !is_worth_it(looped, &subscripts, &slices, function, numbers) {
        return None;
    }
    let parts = parts.iter().zip(&slices).map(|(part, slice)| {
        let mut looped = extract(looped, part, slice);
        if reversed {
            if let Head::Range { adaptors, .. } = &mut looped.head {
                adaptors.clear();
            }
        }
        if !part.sums {
            rename(&mut looped, function);
        }
        looped
    });
    Some(parts.collect())
}

/// The sums, then one part for each subscript at which the same array is incremented, in the last of
/// them also what is overwritten.
fn divide(looped: &Loop, effects: &Effects, subscripts: &Subscripts<'_>) -> Option<Vec<Part>> {
    let mut sums = Part { sums: true, ..Part::default() };
    let mut overwriting = BTreeSet::new();
    let mut overwritten = BTreeSet::new();
    let mut rounds: Vec<Part> = Vec::new();
    let mut walks: BTreeMap<Local, Vec<Walk>> = BTreeMap::new();
    for (at, stmt) in looped.body.stmts.iter().enumerate() {
        match stmt {
            Stmt::Let { op, .. } => {
                let mut late = false;
                op.each_access(&mut |place, _| late |= overwritten.contains(&place.root));
                if late {
                    return None;
                }
            }
            Stmt::Accumulate { place, .. } if !effects.private.contains(&place.root) => {
                match subscripts.walk(place) {
                    Some(walk) => {
                        let walks = walks.entry(place.root).or_default();
                        let round = walks.iter().position(|other| *other == walk);
                        let round = round.unwrap_or_else(|| {
                            walks.push(walk);
                            walks.len() - 1
                        });
                        rounds.resize_with(rounds.len().max(round + 1), Part::default);
                        rounds[round].effects.insert(at);
                    }
                    // One cell, as good as a sum; or any cell.
                    None => {
                        sums.effects.insert(at);
                    }
                }
            }
            Stmt::Accumulate { place, .. } | Stmt::Store { place, .. } | Stmt::Clear { place } => {
                overwritten.insert(place.root);
                overwriting.insert(at);
            }
            Stmt::Comment(_) | Stmt::Turn => {}
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::AccumulateTree { .. }
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
            | Stmt::Mark { .. } => return None,
        }
    }
    if rounds.len() < 2 {
        return None;
    }
    rounds.last_mut()?.effects.extend(overwriting);
    if !looped.params.is_empty() || !sums.effects.is_empty() {
        rounds.insert(0, sums);
    }
    Some(rounds)
}

/// The statements that a part needs, in order: what it does, and what that is computed from.
fn slice(looped: &Loop, part: &Part) -> BTreeSet<usize> {
    let mut needed: BTreeSet<Value> = BTreeSet::new();
    if part.sums {
        needed.extend(&looped.body.yields);
    }
    let mut slice = part.effects.clone();
    for (at, stmt) in looped.body.stmts.iter().enumerate().rev() {
        stmt.each_def(&mut |value| {
            if needed.contains(&value) {
                slice.insert(at);
            }
        });
        if slice.contains(&at) {
            stmt.each_use(&mut |value| {
                needed.insert(value);
            });
        }
    }
    slice
}

/// Whether LLVM will do several iterations at once, and nothing dear is computed again.
fn is_worth_it(
    looped: &Loop,
    subscripts: &Subscripts<'_>,
    slices: &[BTreeSet<usize>],
    function: &Function,
    numbers: &BTreeMap<Value, u64>,
) -> bool {
    looped.body.stmts.iter().enumerate().all(|(at, stmt)| {
        let Stmt::Let { value, op } = stmt else { return true };
        let again = slices.iter().filter(|slice| slice.contains(&at)).count() > 1;
        match op {
            Op::Constant(_) | Op::Zero | Op::One | Op::Retype(_) | Op::Unary(..) => true,
            Op::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul, ..) => true,
            Op::Binary(BinaryOp::Div, ..) => function.kind(*value).is_float() && !again,
            Op::Cast(..) => !again,
            // Products.
            Op::Rule { name: "times", .. } => true,
            Op::Intrinsic { name: "powi", args, .. } => numbers.get(&args[1]) == Some(&2),
            Op::Intrinsic { name, .. } => (*name == "sqrt" && !again) || *name == "abs",
            Op::Load(place) => subscripts.walk(place).is_some() || stays(place, subscripts),
            Op::Len(_) => true,
            Op::Binary(..)
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Sum(_)
            | Op::Select { .. }
            | Op::Opaque(_) => false,
        }
    })
}

fn stays(place: &Place, subscripts: &Subscripts<'_>) -> bool {
    let mut stays = true;
    place.each_value(&mut |value| stays &= subscripts.is_outside(value));
    stays
}

/// The loop with these statements only.
fn extract(looped: &Loop, part: &Part, slice: &BTreeSet<usize>) -> Loop {
    let mut looped = looped.clone();
    looped.body.stmts = slice.iter().map(|at| looped.body.stmts[*at].clone()).collect();
    if !part.sums {
        looped.params.clear();
        looped.inits.clear();
        looped.results.clear();
        looped.body.yields.clear();
    }
    looped
}

/// Names of its own for the loop and all that it defines.
fn rename(looped: &mut Loop, function: &mut Function) {
    looped.region = function.new_region();
    let mut by: BTreeMap<Value, Value> = BTreeMap::new();
    let mut again = |value: &mut Value, function: &mut Function| {
        let new = function.new_value(function.value(*value).clone());
        by.insert(*value, new);
        *value = new;
    };
    if let Head::Range { index, .. } = &mut looped.head {
        again(index, function);
    }
    for stmt in &mut looped.body.stmts {
        if let Stmt::Let { value, op: _ } = stmt {
            again(value, function);
        }
    }
    looped.body.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
}
