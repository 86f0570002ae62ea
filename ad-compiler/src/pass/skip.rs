//! Skips a reverse loop where the adjoint that it carries back is zero.
//!
//! ```text
//! before                              after
//!   d = branch nearest { d_s } { 0 }    d = branch nearest { d_s } { 0 }
//!   loop for j in 0..m {                branch ne d, 0 {
//!     d_c[j] += mul d, x[j]               loop for j in 0..m { d_c[j] += mul d, x[j] }
//!   }                                   }
//! ```
//!
//! Most adjoints of a minimum over many are zero, and so are those of weights that have underflowed.
//!
//! Likewise all that stands in an iteration behind an adjoint that it has loaded (`rest`), and what is
//! left of a loop where the adjoint that it carries has become zero (`ends`); or, where that happens at the
//! last of the choices that the loop has made, all but that (`last`, and of `max` and `min`
//! `largest`); that is looked for before [`super::history`], too, by [`last()`].
//!
//! Done for loops within others, where one comparison saves a loop: not where the loop is known to be
//! short, and where the adjoint is computed beside the loop, in the same iteration.
//!
//! Needs: a gradient program after [`super::history`], for what is taken from a buffer has to be taken.
//! Keeps: verified SSA.
//! Sound because: if the adjoint is zero, then all that the loop adds to anything is a product with
//! zero, and it does nothing else (`Vanishing`). Where the other factor is infinite or not a number,
//! that product would be no number; an adjoint of zero stays zero, as everywhere.
//! Running it twice changes nothing: what stands within such a branch is left alone.

mod ends;
mod largest;
mod last;
mod rest;
mod vanishing;

use std::collections::{BTreeMap, BTreeSet};

use self::ends::Ends;
use self::rest::Adjoints;
use self::vanishing::Vanishing;
use crate::analysis::subscript::{new_value, numbers};
use crate::ir::set::Set;
use crate::ir::{BinaryOp, Block, Branch, Buffer, Function, Head, Kind, Loop, Op, Stmt, Value};

/// Fewer iterations than this, where that is known, are not worth a comparison.
const LONG: u64 = 8;

/// Returns whether anything changed.
pub fn skip(function: &mut Function) -> bool {
    let numbers = numbers(function);
    let adjoints = Adjoints::of(function);
    let ends = Ends::of(function);
    let mut changed = false;
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    changed |= early(&mut forward, None, &ends, function);
    changed |= early(&mut reverse, Some(&mut forward.stmts), &ends, function);
    if changed {
        make_only_filled(&mut forward);
    }
    function.forward = forward;
    function.each_reverse_mut(&mut |below, function| {
        changed |= level(below, function, &numbers, &adjoints, true);
    });
    changed |= level(&mut reverse, function, &numbers, &adjoints, false);
    function.reverse = reverse;
    changed
}

/// Goes back to the last choice of a loop at once, while buffers are still buffers. Returns whether anything
/// changed.
pub fn last(function: &mut Function) -> bool {
    let ends = Ends::of(function);
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    let mut changed = choices(&mut forward, None, &ends, function);
    changed |= choices(&mut reverse, Some(&mut forward.stmts), &ends, function);
    if changed {
        make_only_filled(&mut forward);
    }
    function.forward = forward;
    function.reverse = reverse;
    changed
}

/// The reverse loops of the block; what they mirror stands in `forward`, or above in a fused iteration.
fn choices(
    block: &mut Block,
    mut forward: Option<&mut Vec<Stmt>>,
    ends: &Ends,
    function: &mut Function,
) -> bool {
    let mut changed = false;
    let fused = block.turn().is_some();
    let mut at = 0;
    while at < block.stmts.len() {
        for nested in block.stmts[at].blocks_mut() {
            changed |= choices(nested, None, ends, function);
        }
        // What stands there in the meantime is no statement that is looked for.
        let stmt = std::mem::replace(&mut block.stmts[at], Stmt::Comment(""));
        let own = fused && forward.is_none();
        let mut found = None;
        let length = block.stmts.len();
        if let Stmt::Loop(looped) = &stmt {
            if let Some(before) = forward.as_deref_mut().or(own.then_some(&mut block.stmts)) {
                found = ends
                    .last_choice(looped, before, function)
                    .or_else(|| ends.last_largest(looped, before, function));
            }
        }
        if own {
            at += block.stmts.len() - length;
        }
        changed |= found.is_some();
        block.stmts[at] = found.unwrap_or(stmt);
        at += 1;
    }
    changed
}

/// The buffers that the statements make.
fn buffers(stmts: &[Stmt]) -> BTreeSet<Buffer> {
    stmts
        .iter()
        .filter_map(|stmt| if let Stmt::Buffer { buffer } = stmt { Some(*buffer) } else { None })
        .collect()
}

/// Leaves out buffers that nobody fills.
fn make_only_filled(forward: &mut Block) {
    let mut filled = BTreeSet::new();
    forward.each_stmt(&mut |stmt| {
        if let Stmt::Save { buffer, .. }
        | Stmt::SaveLocal { buffer, .. }
        | Stmt::SavePlace { buffer, .. } = stmt
        {
            filled.insert(*buffer);
        }
    });
    make_only(forward, &filled);
}

/// Leaves out all other buffers.
fn make_only(block: &mut Block, filled: &BTreeSet<Buffer>) {
    block.stmts.retain(|stmt| {
        if let Stmt::Buffer { buffer } = stmt { filled.contains(buffer) } else { true }
    });
    for nested in block.stmts.iter_mut().flat_map(Stmt::blocks_mut) {
        make_only(nested, filled);
    }
}

/// Lets the loops of the block end early, or go to the last choice. The block runs once for each buffer
/// that is made by `forward`, or, where that is not told, by a fused iteration's own statements.
fn early(
    block: &mut Block,
    mut forward: Option<&mut Vec<Stmt>>,
    ends: &Ends,
    function: &mut Function,
) -> bool {
    let mut changed = false;
    let fused = block.turn().is_some();
    let buffers = match &forward {
        Some(forward) => self::buffers(forward),
        None if fused => self::buffers(&block.stmts),
        None => BTreeSet::new(),
    };
    let mut at = 0;
    while at < block.stmts.len() {
        for nested in block.stmts[at].blocks_mut() {
            changed |= early(nested, None, ends, function);
        }
        // What stands there in the meantime is no statement that is looked for.
        let mut stmt = std::mem::replace(&mut block.stmts[at], Stmt::Comment(""));
        if let Stmt::Loop(looped) = &mut stmt {
            let before = forward.as_deref_mut().or(fused.then_some(&mut block.stmts));
            let length = before.as_ref().map_or(0, |stmts| stmts.len());
            let last = before.and_then(|stmts| ends.last_choice(looped, stmts, function));
            if let Some(last) = last {
                stmt = last;
                changed = true;
                if fused && forward.is_none() {
                    at += block.stmts.len() - length;
                }
            } else {
                changed |= ends.end_early(looped, &buffers, function);
            }
        }
        block.stmts[at] = stmt;
        at += 1;
    }
    changed
}

/// `repeated`: the block stands in a loop.
fn level(
    block: &mut Block,
    function: &mut Function,
    numbers: &BTreeMap<Value, u64>,
    adjoints: &Adjoints,
    repeated: bool,
) -> bool {
    let mut changed = false;
    let mut stmts: Vec<Stmt> = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        if let (Stmt::Loop(looped), true) = (&stmt, repeated) {
            let gate = is_worth_it(looped, numbers)
                .then(|| gate(&stmts, looped, function, adjoints))
                .flatten();
            if let Some(gate) = gate {
                changed = true;
                guard(looped.clone(), gate, function, &mut stmts);
                continue;
            }
        }
        if let (Stmt::Loop(looped), true) = (&mut stmt, repeated) {
            changed |= adjoints.skip_rest(looped, function, numbers);
        }
        let guarded = matches!(&stmt, Stmt::Branch(branch) if branch.mirrors.is_none());
        let repeated = repeated || matches!(stmt, Stmt::Loop(_));
        for nested in stmt.blocks_mut() {
            changed |= level(nested, function, numbers, adjoints, repeated && !guarded);
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
    changed
}

/// Whether one comparison is little beside what it may save.
fn is_worth_it(looped: &Loop, numbers: &BTreeMap<Value, u64>) -> bool {
    let Head::Range { lo, hi, .. } = &looped.head else { return true };
    let plain = looped.body.stmts.iter().all(|stmt| stmt.blocks().next().is_none());
    match (numbers.get(lo), numbers.get(hi)) {
        (Some(lo), Some(hi)) => !plain || hi.saturating_sub(*lo) >= LONG,
        (None, _) | (_, None) => true,
    }
}

/// The adjoint, computed last of what stands `before` the loop, that all of it hangs on.
fn gate(before: &[Stmt], looped: &Loop, function: &Function, adjoints: &Adjoints) -> Option<Value> {
    let mut read: Set<Value> = Set::new();
    looped.body.each_use(&mut |value| {
        read.insert(value);
    });
    let mut defined = Vec::new();
    before.iter().for_each(|stmt| stmt.each_def(&mut |value| defined.push(value)));
    defined
        .into_iter()
        .rev()
        .filter(|value| read.contains(*value) && adjoints.is_adjoint(*value))
        .filter(|value| function.kind(*value).is_float())
        .find(|value| Vanishing::with(*value, BTreeSet::new()).is_without_effect(looped))
}

fn is_not_zero(gate: Value, function: &mut Function, stmts: &mut Vec<Stmt>) -> Value {
    is_zero(gate, BinaryOp::Ne, function, stmts)
}

/// `gate == 0.0`, or whatever the comparison is.
fn is_zero(
    gate: Value,
    comparison: BinaryOp,
    function: &mut Function,
    stmts: &mut Vec<Stmt>,
) -> Value {
    let zero = new_value(function, function.kind(gate).clone());
    let cond = new_value(function, Kind::Bool);
    stmts.push(Stmt::Let { value: zero, op: Op::Zero });
    stmts.push(Stmt::Let { value: cond, op: Op::Binary(comparison, gate, zero) });
    cond
}

/// The loop, under the condition that the gate is not zero.
fn guard(mut looped: Loop, gate: Value, function: &mut Function, stmts: &mut Vec<Stmt>) {
    let cond = is_not_zero(gate, function, stmts);
    let results = looped.results.clone();
    for result in &mut looped.results {
        *result = function.new_value(function.value(*result).clone());
    }
    let skipped = Block { stmts: Vec::new(), yields: looped.inits.clone() };
    let yields = looped.results.clone();
    let run = Block { stmts: vec![Stmt::Loop(looped)], yields };
    stmts.push(Stmt::Branch(Branch {
        region: function.new_region(),
        cond,
        boolean: true,
        arms: vec![run, skipped],
        results,
        mirrors: None,
    }));
}
