//! Iterations that are swept forward and back at once: each is treated as a function of its own.
//!
//! ```text
//! before                          after
//!   loop for i {                    buffer s
//!     loop for j { v = exp x[j] }   loop for i {
//!     turn                            loop for j { v = exp x[j];  save s, v }
//!     loop for j backwards {          turn
//!       d_x[j] += d·v                 loop for j backwards { v' = restore s;  d_x[j] += d·v' }
//!     }                             }
//!   }
//! ```
//!
//! A buffer is empty again at the end of an iteration: where its capacity is the same for all of them,
//! one serves them all.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Block, Capacity, Function, Loop, Op, Stmt, Trip, Value};

/// Keeps what the second halves of iterations in the forward sweep read of the first.
pub(super) fn iterations(function: &mut Function, constants: &BTreeMap<Value, Op>, by_cut: bool) {
    let mut forward = std::mem::take(&mut function.forward);
    block(&mut forward, function, constants, by_cut);
    function.forward = forward;
}

fn block(
    block: &mut Block,
    function: &mut Function,
    constants: &BTreeMap<Value, Op>,
    by_cut: bool,
) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        if let Stmt::Loop(looped) = &mut stmt {
            if looped.is_fused() {
                iteration(looped, function, constants, by_cut);
                stmts.extend(lasting_buffers(looped, function));
                stmts.push(stmt);
                continue;
            }
        }
        for nested in stmt.blocks_mut() {
            self::block(nested, function, constants, by_cut);
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
}

fn iteration(
    looped: &mut Loop,
    function: &mut Function,
    constants: &BTreeMap<Value, Op>,
    by_cut: bool,
) {
    let Some(turn) = looped.body.turn() else { return };
    let below = looped.body.stmts.split_off(turn + 1);
    looped.body.stmts.pop();
    let forward = Block { stmts: std::mem::take(&mut looped.body.stmts), yields: Vec::new() };
    let reverse = Block { stmts: below, yields: std::mem::take(&mut looped.body.yields) };
    let around = (
        std::mem::replace(&mut function.forward, forward),
        std::mem::replace(&mut function.reverse, reverse),
    );
    super::sweeps(function, constants, by_cut);
    let forward = std::mem::replace(&mut function.forward, around.0);
    let reverse = std::mem::replace(&mut function.reverse, around.1);
    looped.body = forward;
    looped.body.stmts.push(Stmt::Turn);
    looped.body.stmts.extend(reverse.stmts);
    looped.body.yields = reverse.yields;
}

/// Takes the buffers out of the iteration whose capacity does not depend on it.
fn lasting_buffers(looped: &mut Loop, function: &Function) -> Vec<Stmt> {
    let mut inside: BTreeSet<Value> = BTreeSet::new();
    let mut define = |value: Value| {
        inside.insert(value);
    };
    looped.each_entry(&mut define);
    for block in [&looped.body].into_iter().chain(looped.head.condition()) {
        block.stmts.iter().for_each(|stmt| stmt.each_def(&mut define));
    }
    let lasts = |stmt: &Stmt| {
        let Stmt::Buffer { buffer } = stmt else { return false };
        match &function.buffers[buffer.0 as usize].capacity {
            Capacity::One => false,
            Capacity::Constant(_) | Capacity::Growing => true,
            Capacity::Trips(trips) => trips.iter().all(|trip| match trip {
                Trip::Range { lo, hi, inclusive: _ } => {
                    !inside.contains(lo) && !inside.contains(hi)
                }
                Trip::Count(count) => !inside.contains(count),
            }),
        }
    };
    let stmts = std::mem::take(&mut looped.body.stmts);
    let (lasting, own) = stmts.into_iter().partition(lasts);
    looped.body.stmts = own;
    lasting
}
