//! What statements do to arrays as a whole: whether they are zero afterwards, and whether what they
//! hold before is read.
//!
//! ```text
//!                                         zero after       unread before
//! d = [0; n]                              yes              yes
//! for i in 0..n { d[i] += v }             no               no
//! for i in 0..n { d[i] = v }              no               yes
//! for i in 0..n { v = d[i]; d[i] = 0 }    yes              no
//! anything else that touches d            no               no
//! ```
//!
//! Of a list of statements, the last that says something decides what is afterwards, and the first what
//! is before.

use std::collections::BTreeMap;

use super::{Births, Length};
use crate::ir::{Access, Block, Head, Local, Loop, Place, Projection, Stmt, Tree, Value};

/// What something does to an array; `None`: it leaves that as it is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Effect {
    /// Afterwards, it is zero.
    pub(super) zero: Option<bool>,
    /// What it holds before is not read.
    pub(super) unread: Option<bool>,
}

const USED: Effect = Effect { zero: Some(false), unread: Some(false) };

/// What a loop that walks along an array does to each element first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum First {
    Accumulate,
    Store,
    /// It reads it, or clears it.
    Other,
}

/// And last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Last {
    Clear,
    Other,
}

/// What a loop does to the elements of an array of which each iteration touches its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Walk {
    pub(super) first: First,
    pub(super) last: Last,
    /// It goes to the end of the array.
    pub(super) whole: bool,
}

/// The arrays that the loop walks along from the beginning, touching nothing of them but the element at
/// its index.
pub(super) fn walks(
    looped: &Loop,
    arrays: &BTreeMap<Local, Length>,
    numbers: &BTreeMap<Value, u64>,
) -> BTreeMap<Local, Walk> {
    let mut walks = BTreeMap::new();
    let Head::Range { index, lo, hi, inclusive: false, .. } = &looped.head else {
        return walks;
    };
    if !looped.head.is_one_by_one() || looped.exits || numbers.get(lo) != Some(&0) {
        return walks;
    }
    let is_whole = |local: &Local| match arrays.get(local) {
        Some(Length::Value(length)) => length == hi,
        Some(Length::Number(length)) => numbers.get(hi) == Some(length),
        Some(Length::OneOf(lengths)) => lengths.contains(hi),
        None => false,
    };
    let is_own = |place: &Place| match place.path.as_slice() {
        [Projection::Index(at)] => at == index,
        _ => false,
    };
    let mut others: Vec<Local> = Vec::new();
    for stmt in &looped.body.stmts {
        for nested in stmt.blocks() {
            nested.each_stmt(&mut |stmt| {
                each_touched(stmt, &mut |place| others.push(place.root));
            });
        }
        let (first, last) = if let Stmt::Accumulate { .. } = stmt {
            (First::Accumulate, Last::Other)
        } else if let Stmt::Store { .. } = stmt {
            (First::Store, Last::Other)
        } else if let Stmt::Clear { .. } = stmt {
            (First::Other, Last::Clear)
        } else {
            (First::Other, Last::Other)
        };
        each_touched(stmt, &mut |place| {
            if !arrays.contains_key(&place.root) || !is_own(place) {
                others.push(place.root);
            } else {
                walks
                    .entry(place.root)
                    .and_modify(|walk: &mut Walk| walk.last = last)
                    .or_insert_with(|| Walk { first, last, whole: is_whole(&place.root) });
            }
        });
    }
    for other in others {
        walks.remove(&other);
    }
    walks
}

fn each_touched(stmt: &Stmt, visit: &mut impl FnMut(&Place)) {
    stmt.each_access(&mut |place, access| match access {
        Access::Shape => {}
        Access::Read | Access::Write | Access::Opaque => visit(place),
    });
}

impl Births {
    /// Finds what the bodies of loops and the branches in `block` do, inner ones first.
    pub(super) fn find_effects(&mut self, block: &Block) {
        for stmt in &block.stmts {
            for nested in stmt.blocks() {
                self.find_effects(nested);
            }
            if let Stmt::Loop(looped) = stmt {
                let mut body = BTreeMap::new();
                for nested in stmt.blocks() {
                    self.then(&mut body, nested);
                }
                self.effects.insert(looped.region, body);
            } else if let Stmt::Branch(branch) = stmt {
                let arms: Vec<BTreeMap<Local, Effect>> = branch
                    .arms
                    .iter()
                    .map(|arm| {
                        let mut effects = BTreeMap::new();
                        self.then(&mut effects, arm);
                        effects
                    })
                    .collect();
                self.effects.insert(branch.region, of_arms(&arms));
            }
        }
    }

    /// Adds what a list of statements does after what has been before.
    fn then(&self, effects: &mut BTreeMap<Local, Effect>, block: &Block) {
        for stmt in &block.stmts {
            for (local, effect) in self.effect(stmt) {
                let known = effects.entry(local).or_default();
                known.zero = effect.zero.or(known.zero);
                known.unread = known.unread.or(effect.unread);
            }
        }
    }

    /// What a statement does to each array that it touches.
    pub(super) fn effect(&self, stmt: &Stmt) -> BTreeMap<Local, Effect> {
        let mut effects = BTreeMap::new();
        each_touched(stmt, &mut |place| {
            if self.arrays.contains_key(&place.root) {
                effects.insert(place.root, USED);
            }
        });
        if let Stmt::Loop(looped) = stmt {
            for (local, body) in &self.effects[&looped.region] {
                // It may not run at all, and what it leaves it finds in its next iteration.
                let only_if = |effect: Option<bool>| effect.filter(|holds| !holds);
                let effect = Effect { zero: only_if(body.zero), unread: only_if(body.unread) };
                effects.insert(*local, effect);
            }
            for (local, walk) in walks(looped, &self.arrays, &self.numbers) {
                let cleared = walk.last == Last::Clear;
                let stored = walk.first == First::Store;
                // Of a part it says nothing about the rest.
                let effect = Effect {
                    zero: (walk.whole || !cleared).then_some(cleared),
                    unread: (walk.whole || !stored).then_some(stored),
                };
                effects.insert(local, effect);
            }
        } else if let Stmt::Branch(branch) = stmt {
            effects.clone_from(&self.effects[&branch.region]);
        } else if let Stmt::Declare { local, init: Some(init) } = stmt {
            if self.arrays.contains_key(local) {
                let zero = is_zero(init);
                effects.insert(*local, Effect { zero: Some(zero), unread: Some(true) });
            }
        } else if let Stmt::Clear { place } = stmt {
            if place.path.is_empty() && self.arrays.contains_key(&place.root) {
                effects.insert(place.root, Effect { zero: Some(true), unread: Some(true) });
            }
        }
        effects
    }
}

fn is_zero(tree: &Tree) -> bool {
    match tree {
        Tree::Zero(_) | Tree::ZeroVec(..) => true,
        Tree::Value(_)
        | Tree::Copy(..)
        | Tree::Ref(..)
        | Tree::Array(_)
        | Tree::Repeat(..)
        | Tree::Vec(_)
        | Tree::VecRepeat(..)
        | Tree::Tuple(_)
        | Tree::Struct(..)
        | Tree::ZeroLike(..)
        | Tree::Take(_)
        | Tree::Opaque(_) => false,
    }
}

/// What a branch does, of which one of the arms runs.
fn of_arms(arms: &[BTreeMap<Local, Effect>]) -> BTreeMap<Local, Effect> {
    let mut effects = BTreeMap::new();
    for local in arms.iter().flat_map(BTreeMap::keys) {
        let each = |part: fn(&Effect) -> Option<bool>| {
            let mut all = Some(true);
            for arm in arms {
                match arm.get(local).and_then(part) {
                    Some(false) => return Some(false),
                    Some(true) => {}
                    None => all = None,
                }
            }
            all
        };
        let effect =
            Effect { zero: each(|effect| effect.zero), unread: each(|effect| effect.unread) };
        effects.insert(*local, effect);
    }
    effects
}
