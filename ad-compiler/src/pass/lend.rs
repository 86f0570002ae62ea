//! Lends a call the adjoint of what it was passed by value, in place of a temporary that is added to it.
//!
//! ```text
//! before                                         after
//!   reverse half of f(a[i]), adding to new d_t     reverse half of f(a[i]), adding to d_a[i]
//!   d_a[i] += d_t
//! ```
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: a slot is added to, whatever it holds (see `emit::slots`), and nothing reads or writes
//! the adjoint between the call and the addition, nor does the call itself in another way. Only memories
//! whose type is known in full are lent: a slot has to be of the parameter's.
//! Running it twice changes nothing: the temporary is gone.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Block, CallReverse, Function, Local, Place, Slot, Stmt, Tree, Value};

/// Returns whether anything changed.
pub fn lend(function: &mut Function) -> bool {
    let temporaries = temporaries(function);
    if temporaries.is_empty() {
        return false;
    }
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    let mut changed = false;
    for block in [&mut forward, &mut reverse] {
        changed |= self::block(block, function, &temporaries);
    }
    function.forward = forward;
    function.reverse = reverse;
    changed
}

/// The memories that calls declare for an argument and that are touched once more.
fn temporaries(function: &Function) -> BTreeSet<Local> {
    let mut touched: BTreeMap<Local, usize> = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        let Stmt::CallReverse(reverse) = stmt else { return };
        for slot in &reverse.slots {
            if let Slot::Local { local, zero: _ } = slot {
                if function.local(*local).kind.is_sized() {
                    touched.insert(*local, 0);
                }
            }
        }
    });
    if touched.is_empty() {
        return BTreeSet::new();
    }
    function.each_stmt(&mut |stmt| {
        stmt.each_access(&mut |place, _| {
            touched.entry(place.root).and_modify(|times| *times += 1);
        });
    });
    // By the call, and by the addition.
    touched.retain(|_, times| *times == 2);
    touched.into_keys().collect()
}

fn block(block: &mut Block, function: &Function, temporaries: &BTreeSet<Local>) -> bool {
    let mut changed = false;
    let mut at = 0;
    while at < block.stmts.len() {
        for nested in block.stmts[at].blocks_mut() {
            changed |= self::block(nested, function, temporaries);
        }
        let (above, below) = block.stmts.split_at_mut(at + 1);
        at += 1;
        let Stmt::CallReverse(reverse) = &mut above[at - 1] else { continue };
        let additions = lend_to(reverse, below, function, temporaries);
        changed |= !additions.is_empty();
        for addition in additions.into_iter().rev() {
            block.stmts.remove(at + addition);
        }
    }
    changed
}

/// Lends the call what it can be lent; the positions in `below` of the additions that this replaces.
fn lend_to(
    reverse: &mut CallReverse,
    below: &[Stmt],
    function: &Function,
    temporaries: &BTreeSet<Local>,
) -> BTreeSet<usize> {
    let mut additions = BTreeSet::new();
    let mut taken: BTreeSet<Local> = BTreeSet::new();
    let call = Stmt::CallReverse(reverse.clone());
    call.each_access(&mut |place, _| {
        taken.insert(place.root);
    });
    for slot in &mut reverse.slots {
        let Slot::Local { local, zero: _ } = slot else { continue };
        if !temporaries.contains(local) {
            continue;
        }
        let Some((at, place)) = addition(*local, below) else { continue };
        let fits = function.place_kind(place) == function.local(*local).kind;
        if fits && !taken.contains(&place.root) && is_undisturbed(place, &below[..at]) {
            taken.insert(place.root);
            additions.insert(at);
            *slot = Slot::Place(place.clone());
        }
    }
    additions
}

/// Where the temporary is added to what, in the same block.
fn addition(local: Local, below: &[Stmt]) -> Option<(usize, &Place)> {
    below.iter().enumerate().find_map(|(at, stmt)| {
        let Stmt::AccumulateTree { place, tree: Tree::Copy(from, _) } = stmt else { return None };
        (from.root == local && from.path.is_empty()).then_some((at, place))
    })
}

/// Whether the place is the same above the statements as below, and none of them touches its memory.
fn is_undisturbed(place: &Place, stmts: &[Stmt]) -> bool {
    let mut values: BTreeSet<Value> = BTreeSet::new();
    place.each_value(&mut |value| {
        values.insert(value);
    });
    let mut disturbed = false;
    let mut visit = |stmt: &Stmt| {
        stmt.each_access(&mut |other, _| disturbed |= other.root == place.root);
        stmt.each_def(&mut |value| disturbed |= values.contains(&value));
    };
    for stmt in stmts {
        visit(stmt);
        stmt.blocks().for_each(|block| block.each_stmt(&mut visit));
    }
    !disturbed
}
