//! Iterations that are swept forward and back at once, and arms of branches: each is treated as a
//! function of its own.
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

use std::collections::BTreeSet;

use crate::ir::map::Map;
use crate::ir::{Block, Capacity, Function, Loop, Op, Stmt, Trip, Value};

/// Keeps what the second halves of iterations in the forward sweep read of the first.
pub(super) fn iterations(function: &mut Function, constants: &Map<Value, Op>, by_cut: bool) {
    let mut forward = std::mem::take(&mut function.forward);
    block(&mut forward, function, constants, by_cut);
    function.forward = forward;
}

fn block(block: &mut Block, function: &mut Function, constants: &Map<Value, Op>, by_cut: bool) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        for nested in stmt.blocks_mut() {
            match nested.turn() {
                Some(turn) => at_once(nested, turn, function, constants, by_cut),
                None => self::block(nested, function, constants, by_cut),
            }
        }
        if let Stmt::Loop(looped) = &mut stmt {
            if looped.is_fused() {
                stmts.extend(lasting_buffers(looped, function));
            }
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
}

/// What an iteration, or an arm, that has its turn at this position reads of its first half.
fn at_once(
    block: &mut Block,
    turn: usize,
    function: &mut Function,
    constants: &Map<Value, Op>,
    by_cut: bool,
) {
    let below = block.stmts.split_off(turn + 1);
    block.stmts.pop();
    let forward = Block { stmts: std::mem::take(&mut block.stmts), yields: Vec::new() };
    let reverse = Block { stmts: below, yields: std::mem::take(&mut block.yields) };
    let around = (
        std::mem::replace(&mut function.forward, forward),
        std::mem::replace(&mut function.reverse, reverse),
    );
    super::sweeps(function, constants, by_cut);
    let forward = std::mem::replace(&mut function.forward, around.0);
    let reverse = std::mem::replace(&mut function.reverse, around.1);
    *block = forward;
    block.stmts.push(Stmt::Turn);
    block.stmts.extend(reverse.stmts);
    block.yields = reverse.yields;
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
                Trip::Number(_) => true,
            }),
        }
    };
    let stmts = std::mem::take(&mut looped.body.stmts);
    let (lasting, own) = stmts.into_iter().partition(lasts);
    looped.body.stmts = own;
    lasting
}
