//! Divides a reverse loop that increments one array at several subscripts into a loop for each.
//!
//! ```text
//! before                                      after
//!   loop for i in (m..n).rev() (s, t) {         loop for i in m..n (s) {
//!     v = d_next[i]                               yields add s, mul d_next[i], u[i]
//!     d_next[i] = 0                             }
//!     d_u[i + m] += mul v, c                    loop for i in m..n (t) {
//!     d_u[i - m] += mul v, c                      yields add t, d_next[i]
//!     yields add s, mul v, u[i]; add t, v       }
//!   }                                           loop for i in m..n { d_u[i + m] += mul d_next[i], c }
//!                                               loop for i in m..n {
//!                                                 d_u[i - m] += mul d_next[i], c
//!                                                 d_next[i] = 0
//!                                               }
//! ```
//!
//! Within one loop an iteration would wait for the cell that the one before has stored, and LLVM could
//! not do several at once. Of the loops that come out, each increments an array at one subscript; what
//! several need is computed again. Sums keep LLVM from doing several iterations at once, too, and have
//! loops of their own, the first. What is overwritten, after all have read it, is so in the last.
//!
//! Subscripts that are a number apart, as `i - 1` and `i + 1`, share a loop: there the increments wait
//! until it comes to their cell, see `late`.
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

mod late;

use std::collections::{BTreeMap, BTreeSet};

use self::late::{Around, Group};
use crate::analysis::independence::{Effects, effects};
use crate::analysis::subscript::{Start, Subscripts, Walk, new_value, numbers};
use crate::ir::{
    Adaptor, BinaryOp, Block, Branch, Function, Head, Kind, Local, Loop, Op, Place, Stmt, Value,
};

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
                stmts.extend(parts);
            }
            None => stmts.push(stmt),
        }
    }
    block.stmts = stmts;
    changed
}

/// What one of the loops does: the positions of statements, which sums it carries, and which
/// increments wait for their cell.
#[derive(Default)]
struct Part {
    effects: BTreeSet<usize>,
    sums: Vec<usize>,
    groups: Vec<Group>,
}

/// The loops that `looped` becomes, and what stands around them, if it is worth it.
fn parts(
    looped: &Loop,
    function: &mut Function,
    numbers: &BTreeMap<Value, u64>,
) -> Option<Vec<Stmt>> {
    let Head::Range { lo, hi, inclusive, adaptors, .. } = &looped.head else { return None };
    looped.mirrors?;
    let (lo, hi) = (*lo, *hi);
    let short = match (numbers.get(&lo), numbers.get(&hi)) {
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
    let start =
        |value: Value| numbers.get(&value).map_or(Start::Value(value), |n| Start::Number(*n));
    let end = |walk: &Walk| walk.end(&start(lo), &start(hi), *inclusive);
    let mut loops = Vec::new();
    let mut around = Around::default();
    for (at, (part, slice)) in parts.iter().zip(&slices).enumerate() {
        let mut looped = extract(looped, part, slice);
        if let (Head::Range { adaptors, .. }, true) = (&mut looped.head, reversed) {
            adaptors.clear();
        }
        if at > 0 {
            rename(&mut looped, function);
        }
        let position = |stmt: usize| slice.iter().position(|at| *at == stmt).expect("it is in it");
        let mut gone = BTreeSet::new();
        for group in &part.groups {
            let end = end(&group.walk);
            late::wait(&mut looped, group, position, &end, function, &mut around, &mut gone);
        }
        looped.body.drop_at(&gone);
        loops.push(Stmt::Loop(looped));
    }
    if around.after.is_empty() {
        return Some(loops);
    }
    loops.extend(around.after);
    let mut stmts = around.before;
    stmts.extend(if_any(looped, loops, function));
    Some(stmts)
}

/// `if lo < hi { stmts }`
fn if_any(looped: &Loop, mut stmts: Vec<Stmt>, function: &mut Function) -> [Stmt; 2] {
    let Head::Range { lo, hi, inclusive, .. } = looped.head else {
        unreachable!("a range is split");
    };
    let mut yields = Vec::new();
    for result in &looped.results {
        let inner = function.new_value(function.value(*result).clone());
        for stmt in &mut stmts {
            if let Stmt::Loop(part) = stmt {
                let results = part.results.iter_mut();
                results.filter(|other| *other == result).for_each(|other| *other = inner);
            }
        }
        yields.push(inner);
    }
    let cond = new_value(function, Kind::Bool);
    let op = if inclusive { BinaryOp::Le } else { BinaryOp::Lt };
    let branch = Branch {
        region: function.new_region(),
        cond,
        boolean: true,
        arms: vec![
            Block { stmts, yields },
            Block { stmts: Vec::new(), yields: looped.inits.clone() },
        ],
        results: looped.results.clone(),
        mirrors: None,
    };
    [Stmt::Let { value: cond, op: Op::Binary(op, lo, hi) }, Stmt::Branch(branch)]
}

/// The sums, one each, then one part for each group of subscripts at which the same array is
/// incremented, in the last of them also what is overwritten.
fn divide(looped: &Loop, effects: &Effects, subscripts: &Subscripts<'_>) -> Option<Vec<Part>> {
    // One cell, as good as a sum; or any cell.
    let mut cells = Part::default();
    let mut overwriting = BTreeSet::new();
    let mut overwritten = BTreeSet::new();
    let mut walks: BTreeMap<Local, Vec<(Walk, usize)>> = BTreeMap::new();
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
                    Some(walk) => walks.entry(place.root).or_default().push((walk, at)),
                    None => {
                        cells.effects.insert(at);
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
    let mut rounds: Vec<Part> = Vec::new();
    for increments in walks.values() {
        let groups = late::groups(increments, subscripts);
        rounds.resize_with(rounds.len().max(groups.len()), Part::default);
        for (round, group) in rounds.iter_mut().zip(groups) {
            round.effects.extend(group.stmts());
            if group.waits() {
                round.groups.push(group);
            }
        }
    }
    if rounds.len() < 2 && rounds.iter().all(|round| round.groups.is_empty()) {
        return None;
    }
    rounds.last_mut()?.effects.extend(overwriting);
    let sums = (0..looped.params.len()).map(|at| Part { sums: vec![at], ..Part::default() });
    let mut parts: Vec<Part> = sums.collect();
    if !cells.effects.is_empty() {
        parts.push(cells);
    }
    parts.extend(rounds);
    Some(parts)
}

/// The statements that a part needs, in order: what it does, and what that is computed from.
fn slice(looped: &Loop, part: &Part) -> BTreeSet<usize> {
    let mut needed: BTreeSet<Value> = BTreeSet::new();
    needed.extend(part.sums.iter().map(|at| looped.body.yields[*at]));
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
        several_at_once(*value, op, again, subscripts, function, numbers)
    })
}

/// Whether LLVM does the operation for several iterations at once, and, if it is done `again` and
/// again, it is not dear.
pub(super) fn several_at_once(
    value: Value,
    op: &Op,
    again: bool,
    subscripts: &Subscripts<'_>,
    function: &Function,
    numbers: &BTreeMap<Value, u64>,
) -> bool {
    match op {
        Op::Constant(_) | Op::Zero | Op::One | Op::Retype(_) | Op::Unary(..) => true,
        Op::Binary(BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul, ..) => true,
        Op::Binary(BinaryOp::Div, ..) => function.kind(value).is_float() && !again,
        Op::Cast(..) => !again,
        // Products and quotients, and 0 where an operand is.
        Op::Rule { name: "times" | "exp" | "share", .. } => true,
        Op::Rule { name: "div_lhs" | "sqrt", .. } => !again,
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
        | Op::Idle(_)
        | Op::Select { .. }
        | Op::Opaque(_) => false,
    }
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
    for carried in
        [&mut looped.params, &mut looped.inits, &mut looped.results, &mut looped.body.yields]
    {
        *carried = part.sums.iter().map(|at| carried[*at]).collect();
    }
    looped
}

/// Names of its own for the loop and all that it defines.
pub(super) fn rename(looped: &mut Loop, function: &mut Function) {
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
