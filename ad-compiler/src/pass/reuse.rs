//! Keeps numbers in the gradient, until its own take their places.
//!
//! ```text
//! before                              after
//!   s = vec![0.0; n]
//!   loop for i in 0..n {                loop for i in 0..n {
//!     s[i] = v                            d_x[i] = v
//!   }                                   }
//!   …                                   …
//!   loop for i in 0..n {                loop for i in 0..n {
//!     w = s[i]                            w = d_x[i]
//!     d_x[i] = mul w, d                   d_x[i] = mul w, d
//!   }                                   }
//! ```
//!
//! An array as large as a parameter is allocated, cleared and brought into the cache for what is kept, and
//! then another one for the gradient.
//!
//! Needs: a finished gradient program, after [`super::birth`].  Keeps: verified SSA.
//! Sound because: nothing touches the gradient before the loop that takes out what is kept, it is not
//! expected to be cleared by then (`Function::cleared`), it is at least as long, and an iteration takes out what
//! is in a cell before it stores the cell, and touches no other. That the array has been nothing but room
//! for one number an iteration all its accesses say.
//! Running it twice changes nothing: the array is gone.

use std::collections::{BTreeMap, BTreeSet};

use super::birth::lengths;
use crate::analysis::subscript::numbers;
use crate::ir::{
    Block, Bound, Function, Gradient, Head, Local, Loop, Op, Passing, Place, Projection, Stmt,
    Tree, Value,
};

/// Returns whether anything changed.
pub fn reuse(function: &mut Function) -> bool {
    let numbers = numbers(function);
    let rooms = rooms(function);
    let mut by: BTreeMap<Local, Local> = BTreeMap::new();
    for kept in function.forward.declared() {
        let Some((filled, emptied)) = loops(function, kept) else { continue };
        let (Some(first), Some(second)) = (counted(filled, &numbers), counted(emptied, &numbers))
        else {
            continue;
        };
        let element = function.local(kept).kind.element();
        let fits = |(gradient, lengths): &(&Local, &BTreeSet<Value>)| {
            first.end == second.end
                && lengths.contains(&first.end)
                && function.local(**gradient).kind.element() == element
                && !by.values().any(|taken| taken == *gradient)
                && is_kept_alone(filled, kept, first.index)
                && is_room(function, **gradient, emptied, kept, second.index)
        };
        if let Some((gradient, _)) = rooms.iter().find(fits) {
            by.insert(kept, *gradient);
        }
    }
    if by.is_empty() {
        return false;
    }
    rewrite(&mut function.forward, &by);
    rewrite(&mut function.reverse, &by);
    true
}

/// The gradients that nobody expects to be cleared, and the numbers that say how long they are.
fn rooms(function: &Function) -> BTreeMap<Local, BTreeSet<Value>> {
    let mut lengths = lengths(function);
    let mut rooms = BTreeMap::new();
    for (param, gradient) in function.params.iter().zip(&function.gradient) {
        if let (Gradient::Local(gradient), Bound::Local(of), Passing::ByRef) =
            (gradient, param.bound, param.passing)
        {
            if function.cleared.contains(gradient) {
                rooms.insert(*gradient, lengths.remove(&of).unwrap_or_default());
            }
        }
    }
    rooms
}

/// The loop that fills an array and the one that reads it, if there is nothing else to it.
fn loops(function: &Function, kept: Local) -> Option<(&Loop, &Loop)> {
    let mut touched = 0;
    function.each_stmt(&mut |stmt| {
        stmt.each_access(&mut |place, _| touched += usize::from(place.root == kept));
    });
    let declared = function.forward.stmts.iter().any(|stmt| {
        let Stmt::Declare { local, init: Some(Tree::VecRepeat(..)) } = stmt else { return false };
        *local == kept
    });
    let filled = loop_with(&function.forward, |stmt| cell_stored(stmt, kept).is_some())?;
    let emptied = loop_with(&function.reverse, |stmt| cell_loaded(stmt, kept).is_some())?;
    (declared && touched == 3).then_some((filled, emptied))
}

/// The loop right in the block that has such a statement right in its body.
fn loop_with(block: &Block, is: impl Fn(&Stmt) -> bool) -> Option<&Loop> {
    block.stmts.iter().find_map(|stmt| {
        let Stmt::Loop(looped) = stmt else { return None };
        looped.body.stmts.iter().any(&is).then_some(looped)
    })
}

/// The subscript at which the statement stores.
fn cell_stored(stmt: &Stmt, root: Local) -> Option<Value> {
    let Stmt::Store { place, value: _ } = stmt else { return None };
    cell(place, root)
}

/// The subscript at which the statement loads.
fn cell_loaded(stmt: &Stmt, root: Local) -> Option<Value> {
    let Stmt::Let { value: _, op: Op::Load(place) } = stmt else { return None };
    cell(place, root)
}

fn cell(place: &Place, root: Local) -> Option<Value> {
    let [Projection::Index(index)] = place.path.as_slice() else { return None };
    (place.root == root).then_some(*index)
}

/// A loop that counts from 0.
struct Counted {
    index: Value,
    end: Value,
}

fn counted(looped: &Loop, numbers: &BTreeMap<Value, u64>) -> Option<Counted> {
    let Head::Range { index, lo, hi, inclusive: false, .. } = &looped.head else {
        return None;
    };
    let all = numbers.get(lo) == Some(&0) && looped.head.is_one_by_one() && !looped.exits;
    all.then_some(Counted { index: *index, end: *hi })
}

/// Whether each iteration fills its own cell.
fn is_kept_alone(filled: &Loop, kept: Local, index: Value) -> bool {
    filled.body.stmts.iter().any(|stmt| cell_stored(stmt, kept) == Some(index))
}

/// Whether an array may stand in the gradient until each iteration has taken its own cell out.
fn is_room(
    function: &Function,
    gradient: Local,
    emptied: &Loop,
    kept: Local,
    index: Value,
) -> bool {
    let body = &emptied.body.stmts;
    let taken = body.iter().position(|stmt| cell_loaded(stmt, kept) == Some(index));
    let stored = body.iter().position(|stmt| stmt.touches(gradient));
    let (Some(taken), Some(stored)) = (taken, stored) else { return false };
    let mut own = taken < stored && cell_stored(&body[stored], gradient) == Some(index);
    emptied.body.each_stmt(&mut |stmt| {
        stmt.each_access(&mut |place, _| {
            own &= place.root != gradient || cell(place, gradient) == Some(index);
        });
    });
    let reverse = function.reverse.stmts.iter();
    let before = reverse.take_while(|stmt| stmt.region() != Some(emptied.region));
    own && !function.forward.stmts.iter().chain(before).any(|stmt| stmt.touches(gradient))
}

/// Puts what goes into each array into the gradient that has room for it.
fn rewrite(block: &mut Block, by: &BTreeMap<Local, Local>) {
    block.stmts.retain_mut(|stmt| {
        if stmt.declared().is_some_and(|local| by.contains_key(&local)) {
            return false;
        }
        stmt.each_place_mut(&mut |place| {
            place.root = by.get(&place.root).copied().unwrap_or(place.root);
        });
        stmt.blocks_mut().for_each(|nested| rewrite(nested, by));
        true
    });
}
