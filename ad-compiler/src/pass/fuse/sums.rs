//! Whether what a loop carries is a sum, to which each iteration adds something that does not depend on
//! it.
//!
//! ```text
//! loop (s) {
//!   t = branch c { add s, x  → } { s → }      s arrives in t,
//!   u = loop (p = t) { add p, y  → }          t in u,
//!   → u                                       u at the end
//! }
//! ```

use crate::ir::{BinaryOp, Block, Branch, Loop, Op, Stmt, Value};

/// The position among what the block yields where `from` arrives with more added to it, if nothing
/// else reads it on its way.
pub(super) fn arrives(block: &Block, from: Value) -> Option<usize> {
    let mut at = from;
    loop {
        let readers = reads(block, at);
        if let Some(position) = block.yields.iter().position(|value| *value == at) {
            return (readers == 1).then_some(position);
        }
        let reader = block.stmts.iter().find(|stmt| reads_in(stmt, at) > 0)?;
        at = if let Stmt::Branch(branch) = reader {
            // Each arm reads it once.
            let through = through_branch(branch, at)?;
            (readers == branch.arms.len()).then_some(through)?
        } else if readers != 1 {
            return None;
        } else if let Stmt::Loop(nested) = reader {
            through_loop(nested, at)?
        } else {
            plus(reader, at)?
        };
    }
}

/// The sum of `at` and something else.
fn plus(stmt: &Stmt, at: Value) -> Option<Value> {
    let Stmt::Let { value, op } = stmt else { return None };
    let first = if let Op::Binary(BinaryOp::Add, a, b) | Op::AddTangent(a, b) = op {
        *a == at || *b == at
    } else {
        matches!(op, Op::Binary(BinaryOp::Sub, a, _) if *a == at)
    };
    first.then_some(*value)
}

fn through_branch(branch: &Branch, at: Value) -> Option<Value> {
    let mut ends = branch.arms.iter().map(|arm| arrives(arm, at));
    let end = ends.next()??;
    ends.all(|other| other == Some(end)).then(|| branch.results[end])
}

fn through_loop(looped: &Loop, at: Value) -> Option<Value> {
    let position = looped.inits.iter().position(|init| *init == at)?;
    let param = looped.params[position];
    let in_condition = looped.head.condition().is_some_and(|cond| reads(cond, param) > 0);
    let end = arrives(&looped.body, param)?;
    (!in_condition && end == usize::from(looped.exits) + position).then(|| looped.results[position])
}

/// How often the block reads `value`.
fn reads(block: &Block, value: Value) -> usize {
    let mut reads = 0;
    block.each_use(&mut |used| reads += usize::from(used == value));
    reads
}

fn reads_in(stmt: &Stmt, value: Value) -> usize {
    let mut own = 0;
    stmt.each_use(&mut |used| own += usize::from(used == value));
    own + stmt.blocks().map(|block| reads(block, value)).sum::<usize>()
}
