//! Sweeps the iterations of a loop forward and back one by one, where the adjoints that they start from
//! are known before the loop and their order does not matter.
//!
//! ```text
//! before                                    after
//!   s = loop i (t = 0) {                      d = one
//!     v = exp x[i]                            s, d_k = loop i (t = 0, u = 0) {
//!     w = mul k, v                              v = exp x[i];  w = mul k, v
//!     → add t, w }                              turn
//!   …                                           d_x[i] += d·k·v
//!   d = one                                     → add t, w;  add u, d·v }
//!   d_k = loop i backwards (u = 0) {
//!     d_x[i] += d·k·v
//!     → add u, d·v }
//! ```
//!
//! Nothing has then to be kept from one iteration's forward part for its reverse part, but within
//! the iteration, where loops that are nested in it are treated likewise. So are the arms of branches
//! (`branch`) and calls (`call`).
//!
//! Needs: a gradient program before [`crate::adjoint::keep`], whose adjoint of the result is known
//! from the beginning.  Keeps: verified SSA; results of the forward sweep, bit for bit.
//! Sound because:
//! * all that the mirror reads from outside of it is the same before the loop: values that can be
//!   computed there (`known`), memories that nothing writes in between (`effects`);
//! * all that it leaves behind are sums that it does not look at: increments of adjoint memories
//!   that nothing looks at or overwrites in between (`effects`), and carried sums (`sums`). Any
//!   order of additions will do, up to rounding;
//! * a memory that each iteration fills anew carries nothing from one to another (`scratch`);
//! * values of an iteration's forward part are there in its reverse part. Memories from outside that
//!   the forward part writes stay as it leaves them, since nothing is undone there.
//!
//! Running it twice changes nothing: a loop that has a turn has no mirror.

mod branch;
mod call;
mod effects;
mod known;
mod level;
mod scratch;
mod sums;
mod worth;

use std::collections::BTreeSet;

use self::effects::{Effects, effects};
use self::known::{Moves, Pair, moves};
use self::level::Level;
use self::scratch::Memories;
use crate::ir::{
    BinaryOp, Block, CallReverse, Function, Head, Local, Loop, Op, Stmt, Value, ValueInfo,
};

/// Returns whether anything changed.
pub fn fuse(function: &mut Function) -> bool {
    if !function.early {
        return false;
    }
    let (memories, lent) = (Memories::of(function), effects::lent(function));
    let mut forward = std::mem::take(&mut function.forward.stmts);
    let mut reverse = std::mem::take(&mut function.reverse.stmts);
    let mut fusion = Fusion { function, memories, lent, changed: false };
    fusion.level(&mut forward, &mut reverse);
    let changed = fusion.changed;
    function.forward.stmts = forward;
    function.reverse.stmts = reverse;
    changed
}

struct Fusion<'f> {
    function: &'f mut Function,
    memories: Memories,
    lent: BTreeSet<Local>,
    changed: bool,
}

/// A loop and its mirror that become one.
struct Fusable {
    /// The position of the loop.
    at: usize,
    /// The position of its mirror.
    mirror: usize,
    effects: Effects,
    moves: Moves,
    /// The sums that begin anew, for what they begin with is not known yet.
    fresh: BTreeSet<usize>,
}

impl Fusion<'_> {
    /// Fuses what can be of one level: of the function itself, or of an iteration.
    fn level(&mut self, forward: &mut Vec<Stmt>, reverse: &mut Vec<Stmt>) {
        // The mirrors of the last loops come first, and fewer stand in the way of the next.
        let mut mirror = 0;
        let mut level = None;
        while mirror < reverse.len() {
            let (Stmt::Loop(_) | Stmt::Branch(_) | Stmt::CallReverse(_)) = reverse[mirror] else {
                mirror += 1;
                continue;
            };
            let known = level.get_or_insert_with(|| Level::of(forward, reverse));
            let found = self
                .fusable(forward, reverse, known, mirror)
                .or_else(|| self.fusable_branch(forward, reverse, known, mirror))
                .or_else(|| self.fusable_call(forward, reverse, known, mirror));
            match found {
                Some(fusable) => {
                    level = None;
                    // What has moved away stood before it.
                    mirror -= fusable.moves.reverse.len();
                    self.apply(fusable, forward, reverse);
                    self.changed = true;
                }
                None => mirror += 1,
            }
        }
        for block in forward.iter_mut().flat_map(Stmt::blocks_mut) {
            let Some(turn) = block.turn() else { continue };
            let mut below = block.stmts.split_off(turn + 1);
            block.stmts.pop();
            self.level(&mut block.stmts, &mut below);
            block.stmts.push(Stmt::Turn);
            block.stmts.append(&mut below);
        }
    }

    fn fusable(
        &self,
        forward: &[Stmt],
        reverse: &[Stmt],
        level: &Level,
        mirror: usize,
    ) -> Option<Fusable> {
        let Stmt::Loop(back) = &reverse[mirror] else { return None };
        let at = level.loop_at(back.mirrors?)?;
        let Stmt::Loop(looped) = &forward[at] else { return None };
        let flags = usize::from(back.exits);
        let all_sums = back
            .params
            .iter()
            .enumerate()
            .all(|(at, param)| sums::arrives(&back.body, *param) == Some(flags + at));
        if !all_sums || back.exits || looped.is_fused() || !worth::is_worth_it(looped, back) {
            return None;
        }
        let pair = Pair { forward, reverse, level, at, mirror };
        let effects = effects(self.function, &self.memories, &self.lent, pair, looped, back)?;
        let mut values = read_from_outside(looped, back);
        let mut fresh = BTreeSet::new();
        for (position, init) in back.inits.iter().enumerate() {
            let alone = BTreeSet::from([*init]);
            if moves(self.function, pair, &alone, &BTreeSet::new()).is_some() {
                values.insert(*init);
            } else if self.function.kind(*init).is_float() {
                fresh.insert(position);
            } else {
                return None;
            }
        }
        let moves = moves(self.function, pair, &values, &effects.adjoints)?;
        Some(Fusable { at, mirror, effects, moves, fresh })
    }

    fn apply(&mut self, fusable: Fusable, forward: &mut Vec<Stmt>, reverse: &mut Vec<Stmt>) {
        let Fusable { at, mirror, effects, moves, fresh } = fusable;
        let mut back = reverse.remove(mirror);
        let mut after = Vec::new();
        let mut before = Vec::new();
        for position in fresh {
            let Stmt::Loop(back) = &mut back else { continue };
            let (init, result) = (back.inits[position], back.results[position]);
            let kind = self.function.kind(init).clone();
            let info = self.function.value(result).clone();
            let zero = self.function.new_value(ValueInfo { adjoint_of: None, ..info.clone() });
            let sum = self.function.new_value(info);
            debug_assert!(kind.is_float(), "only floats begin anew");
            before.push(Stmt::Let { value: zero, op: Op::Zero });
            back.inits[position] = zero;
            back.results[position] = sum;
            let op = Op::Binary(BinaryOp::Add, init, sum);
            after.push(Stmt::Let { value: result, op });
        }
        reverse.splice(mirror..mirror, after);
        let mut moved = take(forward, &moves.forward);
        moved.extend(take(reverse, &moves.reverse));
        moved.append(&mut before);
        match (&mut forward[at], back) {
            (Stmt::Loop(looped), Stmt::Loop(back)) => join(looped, back, &effects),
            (Stmt::Branch(branch), Stmt::Branch(back)) => branch::join(branch, back),
            (call, Stmt::CallReverse(back)) => {
                *call = Stmt::CallReverse(CallReverse { pullback: None, at_once: true, ..back });
            }
            (stmt, back) => unreachable!("{back:?} mirrors {stmt:?}"),
        }
        forward.splice(at..at, moved);
    }
}

/// Puts the iterations of the mirror to the end of those of the loop.
fn join(looped: &mut Loop, mut back: Loop, effects: &Effects) {
    if let (Head::Range { index, .. }, Head::Range { index: again, .. }) =
        (&looped.head, &back.head)
    {
        back.body.map_uses(&mut |value| if value == *again { *index } else { value });
    }
    let mut own: BTreeSet<Local> = effects.scratch.clone();
    looped.body.each_stmt(&mut |stmt| own.extend(stmt.declared()));
    keep_undoing(&mut back.body, &own);
    looped.params.append(&mut back.params);
    looped.inits.append(&mut back.inits);
    looped.results.append(&mut back.results);
    turn(&mut looped.body, back.body);
}

/// Puts what mirrors a block to the end of it.
fn turn(block: &mut Block, mut back: Block) {
    block.stmts.push(Stmt::Turn);
    block.stmts.append(&mut back.stmts);
    block.yields.append(&mut back.yields);
}

/// Removes what would undo stores to other memories than `own`.
fn keep_undoing(block: &mut Block, own: &BTreeSet<Local>) {
    block.stmts.retain_mut(|stmt| {
        stmt.blocks_mut().for_each(|nested| keep_undoing(nested, own));
        if let Stmt::Undo { of: _, place } = stmt { own.contains(&place.root) } else { true }
    });
}

/// The values that an iteration of `back` reads, but for those of the iteration of `looped` that it
/// mirrors, and its own.
fn read_from_outside(looped: &Loop, back: &Loop) -> BTreeSet<Value> {
    let mut inside: BTreeSet<Value> = BTreeSet::new();
    for looped in [looped, back] {
        looped.each_entry(&mut |value| inside.extend([value]));
        for block in looped.head.condition().into_iter().chain([&looped.body]) {
            define(block, &mut inside);
        }
    }
    reads_besides(&back.body, &inside)
}

/// Adds what the block and those nested in it define.
fn define(block: &Block, inside: &mut BTreeSet<Value>) {
    let mut define = |value: Value| inside.extend([value]);
    block.each_stmt(&mut |stmt| {
        stmt.each_def(&mut define);
        if let Stmt::Loop(nested) = stmt {
            nested.each_entry(&mut define);
        }
    });
}

/// What the block reads besides the values that are defined `inside`.
fn reads_besides(block: &Block, inside: &BTreeSet<Value>) -> BTreeSet<Value> {
    let mut read = BTreeSet::new();
    block.each_use(&mut |value| read.extend([value]));
    read.retain(|value| !inside.contains(value));
    read
}

/// Removes the statements at these positions and returns them in order.
fn take(stmts: &mut Vec<Stmt>, positions: &BTreeSet<usize>) -> Vec<Stmt> {
    let mut taken = Vec::new();
    let mut rest = Vec::new();
    for (at, stmt) in std::mem::take(stmts).into_iter().enumerate() {
        if positions.contains(&at) { taken.push(stmt) } else { rest.push(stmt) }
    }
    *stmts = rest;
    taken
}
