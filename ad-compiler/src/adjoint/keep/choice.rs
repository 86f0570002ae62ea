//! What is done so that a load of the forward sweep may be repeated in the reverse sweep: nothing, or
//! the value is saved instead, or the stores in between are undone.
//!
//! ```text
//! loop for i {            saving the load:     a value for each iteration
//!   v = load x[0]         undoing the store:   one value
//! }
//! x[0] = w                so the store is undone
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::map::{ForwardMap, Point};
use super::overwrite::Read;
use super::{Keeper, Lending};
use crate::ir::{Local, StoreId, Value};

/// What is done about each group of memories.
#[derive(Default)]
pub(super) struct Chosen {
    /// Groups whose stores are undone, with the reads that this serves.
    pub(super) undone: BTreeMap<Local, Vec<Read>>,
    /// The loads that may be repeated on that ground.
    pub(super) repeated: BTreeSet<Value>,
    /// Groups that are undone for reverse halves of calls alone, with functions and parameters.
    pub(super) readers: BTreeMap<Local, Vec<(syn::Path, usize)>>,
}

impl Chosen {
    /// The stores that are undone.
    pub(super) fn undone(&self, map: &ForwardMap) -> Undone {
        let mut stores = BTreeSet::new();
        for (group, reads) in &self.undone {
            for write in map.writes_to(*group) {
                if let Some(id) = write.id {
                    if reads.iter().any(|read| map.may_follow(write, read)) {
                        stores.insert(id);
                    }
                }
            }
        }
        let groups = self.undone.keys().copied().collect();
        Undone { stores, groups, readers: self.readers.clone() }
    }
}

/// The stores that are undone, and the groups of memories that they write.
pub(super) struct Undone {
    pub(super) stores: BTreeSet<StoreId>,
    pub(super) groups: BTreeSet<Local>,
    /// See [`Chosen`].
    pub(super) readers: BTreeMap<Local, Vec<(syn::Path, usize)>>,
}

/// On what ground a load may be repeated.
pub(super) enum Policies {
    /// All stores are undone: to learn which loads would profit.
    Rehearsal,
    /// As chosen.
    Chosen(Chosen),
}

/// How often a point is passed, roughly: ten times for each loop around it.
fn weight(point: &Point) -> u64 {
    10_u64.saturating_pow(u32::try_from(point.loops.len()).unwrap_or(u32::MAX))
}

/// What to do about each group of memories whose loads the rehearsal repeated.
pub(super) fn choose(map: &ForwardMap, rehearsal: &Keeper<'_>) -> Chosen {
    let mut chosen = Chosen::default();
    let mut reads: BTreeMap<Local, Vec<(Option<Value>, Read)>> = BTreeMap::new();
    let repeated =
        rehearsal.repeated.iter().map(|(value, read)| (Some(*value), read.clone(), None));
    let lent = rehearsal.lent.iter().map(|lending| {
        let Lending { root, point, by } = lending;
        (None, Read { root: *root, place: None, point: point.clone() }, by.clone())
    });
    let mut readers: BTreeMap<Local, Option<Vec<(syn::Path, usize)>>> = BTreeMap::new();
    for (value, read, by) in repeated.chain(lent) {
        if !map.is_untouched(&read) {
            let group = map.group(read.root);
            let known = readers.entry(group).or_insert_with(|| Some(Vec::new()));
            match (known.as_mut(), by) {
                (Some(known), Some(by)) if known.contains(&by) => {}
                (Some(known), Some(by)) => known.push(by),
                (_, None) | (None, _) => *known = None,
            }
            reads.entry(group).or_default().push((value, read));
        }
    }
    for (group, reads) in reads {
        let lent = reads.iter().any(|(value, _)| value.is_none());
        let by_tokens = map.writes_to(group).any(|write| write.id.is_none() && !write.swap);
        let output = map.writes_to(group).any(|write| rehearsal.is_output(write.root));
        let undoing: u64 = map
            .writes_to(group)
            .filter(|write| write.id.is_some())
            .filter(|write| reads.iter().any(|(_, read)| map.may_follow(write, read)))
            .map(|write| weight(&write.point) * if write.whole { 10 } else { 1 })
            .sum::<u64>()
            + if output { 10 } else { 0 };
        let saving: u64 = reads.iter().map(|(_, read)| weight(&read.point)).sum();
        if lent || (!by_tokens && undoing < saving) {
            chosen.repeated.extend(reads.iter().filter_map(|(value, _)| *value));
            let readers = readers.remove(&group).flatten();
            let lengths_stay = !rehearsal.is_reshaped(group);
            chosen.readers.extend(readers.filter(|_| lengths_stay).map(|by| (group, by)));
            chosen.undone.insert(group, reads.into_iter().map(|(_, read)| read).collect());
        }
    }
    chosen
}
