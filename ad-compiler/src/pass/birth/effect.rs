//! What statements do to arrays as a whole: whether they are zero afterwards, and whether what they
//! hold before is read.
//!
//! ```text
//!                                         zero after       unread before
//! d = [0; n]                              yes              yes
//! for i in 0..n { d[i] += v }             no               no
//! for i in 0..n { d[i] = v }              no               yes
//! for i in 0..n { v = d[i]; d[i] = 0 }    yes              no
//! v = d[i]                                -                no
//! anything else that touches d            no               no
//! ```
//!
//! Of a list of statements, the last that says something decides what is afterwards, and the first what
//! is before. What clears a part, or stores to one, says nothing by itself, but those that do so to all
//! parts say that all is cleared, or stored.

use std::collections::BTreeMap;

use super::part::{Part, Parts, Point, Points, are_all};
use super::{Births, Length};
use crate::ir::{Access, Block, Head, Local, Loop, Op, Place, Projection, Stmt, Tree};

/// What something does to an array; `None`: it leaves that as it is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Effect {
    /// Afterwards, it is zero.
    pub(super) zero: Option<bool>,
    /// What it holds before is not read.
    pub(super) unread: Option<bool>,
    /// What it clears, changing nothing else.
    pub(super) clears: Option<Part>,
    /// What it stores to, reading nothing else.
    pub(super) stores: Option<Part>,
    /// If it reads something, all that it reads.
    pub(super) reads: Option<Part>,
}

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
    /// The elements that it goes along.
    pub(super) part: Part,
    /// They are all elements of the array.
    pub(super) whole: bool,
}

/// The arrays that the loop walks along, touching nothing of them but one element in each iteration.
pub(super) fn walks(
    looped: &Loop,
    arrays: &BTreeMap<Local, Length>,
    points: &Points,
) -> BTreeMap<Local, Walk> {
    let mut walks = BTreeMap::new();
    let Head::Range { index, lo, hi, inclusive: false, .. } = &looped.head else {
        return walks;
    };
    if !looped.head.is_one_by_one() || looped.exits {
        return walks;
    }
    let is_whole = |local: &Local, part: Part| {
        let length = arrays.get(local);
        part.from == Point::number(0) && length.is_some_and(|length| length.is(part.to, points))
    };
    // The elements at the index, or a number before or behind it.
    let own = |place: &Place| match place.path.as_slice() {
        [Projection::Index(at)] => {
            let by = points.at(*at).beyond(points.at(*index))?;
            Some(Part { from: points.at(*lo).plus(by), to: points.at(*hi).plus(by) })
        }
        _ => None,
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
            let Some(part) = own(place).filter(|_| arrays.contains_key(&place.root)) else {
                return others.push(place.root);
            };
            let whole = is_whole(&place.root, part);
            let walk = walks.entry(place.root).or_insert(Walk { first, last, part, whole });
            walk.last = last;
            if walk.part != part {
                others.push(place.root);
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
        let (mut cleared, mut stored) = (Parts::new(), Parts::new());
        for stmt in &block.stmts {
            for (local, effect) in self.effect(stmt) {
                let zero = self.with_parts(local, effect.zero, effect.clears, &mut cleared);
                let unread = self.with_parts(local, effect.unread, effect.stores, &mut stored);
                let known = effects.entry(local).or_default();
                known.zero = zero.or(known.zero);
                known.unread = known.unread.or(unread);
            }
        }
    }

    /// What an effect `says` of an array, or that it holds, if with this `part` it holds of all `parts`: those
    /// of which it did, since an effect denied it.
    pub(super) fn with_parts(
        &self,
        local: Local,
        says: Option<bool>,
        part: Option<Part>,
        parts: &mut Parts,
    ) -> Option<bool> {
        if says == Some(false) {
            parts.remove(&local);
        }
        let Some(part) = part else { return says };
        let parts = parts.entry(local).or_default();
        if !parts.contains(&part) {
            parts.push(part);
        }
        says.or_else(|| are_all(parts, &self.arrays[&local], &self.points).then_some(true))
    }

    /// What a statement does to each array that it touches.
    pub(super) fn effect(&self, stmt: &Stmt) -> BTreeMap<Local, Effect> {
        let mut effects: BTreeMap<Local, Effect> = BTreeMap::new();
        stmt.each_access(&mut |place, access| {
            if !self.arrays.contains_key(&place.root) {
                return;
            }
            let effect = effects.entry(place.root).or_default();
            match access {
                Access::Shape => {}
                Access::Read => effect.unread = Some(false),
                Access::Write | Access::Opaque => {
                    (effect.zero, effect.unread) = (Some(false), Some(false));
                }
            }
        });
        if let Stmt::Loop(looped) = stmt {
            for (local, body) in &self.effects[&looped.region] {
                // It may not run at all, and what it leaves it finds in its next iteration.
                let only_if = |effect: Option<bool>| effect.filter(|holds| !holds);
                let (zero, unread) = (only_if(body.zero), only_if(body.unread));
                effects.insert(*local, Effect { zero, unread, ..Effect::default() });
            }
            for (local, walk) in self.walks(looped) {
                let cleared = walk.last == Last::Clear;
                let stored = walk.first == First::Store;
                // Of a part it says nothing about the rest.
                let effect = Effect {
                    zero: (walk.whole || !cleared).then_some(cleared),
                    unread: (walk.whole || !stored).then_some(stored),
                    clears: cleared.then_some(walk.part),
                    stores: stored.then_some(walk.part),
                    reads: Some(walk.part),
                };
                effects.insert(local, effect);
            }
        } else if let Stmt::Branch(branch) = stmt {
            effects.clone_from(&self.effects[&branch.region]);
        } else if let Stmt::Declare { local, init: Some(init) } = stmt {
            if self.arrays.contains_key(local) {
                let (zero, unread) = (Some(is_zero(init)), Some(true));
                effects.insert(*local, Effect { zero, unread, ..Effect::default() });
            }
        } else if let Stmt::Let { op: Op::Load(place), .. } | Stmt::Accumulate { place, .. } = stmt
        {
            if let Some(effect) = effects.get_mut(&place.root) {
                effect.reads = self.element(place);
            }
        } else if let Stmt::Clear { place } | Stmt::Store { place, .. } = stmt {
            let part = self.element(place);
            let clears = matches!(stmt, Stmt::Clear { .. });
            if let Some(effect) = effects.get_mut(&place.root) {
                if place.path.is_empty() && clears {
                    (effect.zero, effect.unread) = (Some(true), Some(true));
                } else if part.is_some() {
                    effect.unread = None;
                    effect.stores = part;
                    if clears {
                        (effect.zero, effect.clears) = (None, part);
                    }
                }
            }
        }
        effects
    }

    /// The part that the place is, if it is an element.
    fn element(&self, place: &Place) -> Option<Part> {
        let [Projection::Index(at)] = place.path.as_slice() else { return None };
        Some(Part::element(self.points.at(*at)))
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
        let (zero, unread) = (each(|effect| effect.zero), each(|effect| effect.unread));
        effects.insert(*local, Effect { zero, unread, ..Effect::default() });
    }
    effects
}
