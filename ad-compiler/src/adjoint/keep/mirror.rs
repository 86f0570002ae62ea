//! A block of the reverse sweep while what it reads of the forward sweep is made available to it:
//! which statement reads a value first, and what is put in front of it.
//!
//! ```text
//! 0  d = mul d_y, v2        first of v2: 0
//! 1  d_x = mul d, v1        first of v1: 1
//! put v2' = mul v1, c       v2' stands in front of 0, and with it the first of v1
//! ```
//!
//! Statements are a list with links, and numbered so that of two it is known which comes first.

use std::collections::BTreeMap;

use super::{BlockId, Keeper};
use crate::ir::{Block, Local, Region, Stmt, Value};

/// The answer.
#[derive(Default)]
pub(super) struct Mirror {
    /// The statements of the block, its end, and what is put in front of them.
    lines: Vec<Line>,
    /// The position of the end.
    end: usize,
    yields: Vec<Value>,
    /// The line that reads a value first, unless another value has taken its place.
    first: BTreeMap<Value, usize>,
    /// What takes the place of values in the statements of the block.
    replaced: BTreeMap<Value, Value>,
    /// The lines put in front of others in which a value still stands.
    readers: BTreeMap<Value, Vec<usize>>,
    /// What stands on top: memories, then values.
    memories: Vec<Stmt>,
    values: Vec<Stmt>,
    /// For each group of memories: from which position on which store is the latest to be undone.
    undone: BTreeMap<Local, Vec<(usize, usize)>>,
    /// And up to which position which is the earliest that has been.
    passed: BTreeMap<Local, Vec<(usize, usize)>>,
}

struct Line {
    /// `None` at the end of the block, or once it is taken out.
    stmt: Option<Stmt>,
    /// The position in the block of what it stands in front of, or its own.
    position: usize,
    before: Option<usize>,
    /// Grows from line to line.
    number: u64,
}

/// The distance of the numbers of lines that are numbered at once.
const DISTANCE: u64 = 1 << 32;

impl Keeper<'_> {
    /// Takes the block apart; [`Mirror::finish`] puts it together again.
    ///
    /// It mirrors the forward block `id`.
    pub(super) fn mirror(&self, block: &mut Block, id: BlockId) -> Mirror {
        let mut mirror = Mirror {
            end: block.stmts.len(),
            yields: std::mem::take(&mut block.yields),
            ..Mirror::default()
        };
        let stmts = std::mem::take(&mut block.stmts).into_iter().map(Some).chain([None]);
        for (position, stmt) in stmts.enumerate() {
            let mut visit = |value: Value| {
                mirror.first.entry(value).or_insert(position);
            };
            match &stmt {
                Some(stmt) => {
                    stmt.each_use(&mut visit);
                    stmt.blocks().for_each(|nested| nested.each_use(&mut visit));
                    self.undoes(stmt, position, &mut mirror.undone);
                    self.passes(stmt, position, id, &mut mirror.passed);
                }
                None => mirror.yields.iter().copied().for_each(visit),
            }
            let before = position.checked_sub(1);
            let number = (position as u64 + 1) * DISTANCE;
            mirror.lines.push(Line { stmt, position, before, number });
        }
        for undone in mirror.undone.values_mut() {
            let mut latest = 0;
            for (_, store) in undone.iter_mut().rev() {
                latest = latest.max(*store);
                *store = latest;
            }
        }
        for passed in mirror.passed.values_mut() {
            let mut earliest = usize::MAX;
            for (_, store) in passed {
                earliest = earliest.min(*store);
                *store = earliest;
            }
        }
        mirror
    }

    /// Notes the earliest of the stores that the statement undoes. Exchanges are undone in the opposite
    /// order: those of the block itself one by one, those of a branch or loop all at once.
    fn passes(
        &self,
        stmt: &Stmt,
        position: usize,
        id: BlockId,
        passed: &mut BTreeMap<Local, Vec<(usize, usize)>>,
    ) {
        let mut undone = BTreeMap::new();
        self.undoes(stmt, position, &mut undone);
        for (group, stores) in undone {
            let swaps = self.map.writes_to(group).filter(|write| write.swap);
            let swap = if let Some(region) = stmt.mirrors() {
                swaps.filter(|write| self.is_in(write.block, region)).map(|it| it.point.at).min()
            } else {
                // Each of them is two writes.
                let mut own: Vec<usize> =
                    swaps.filter(|write| write.block == id).map(|it| it.point.at).collect();
                own.dedup();
                let before = passed.get(&group).map_or(0, |passed| {
                    passed.iter().filter(|(_, store)| own.contains(store)).count()
                });
                own.iter().rev().nth(before).copied()
            };
            for (_, store) in stores {
                let store = if store == usize::MAX { swap.unwrap_or(0) } else { store };
                passed.entry(group).or_default().push((position, store));
            }
        }
    }

    /// Whether the block lies within the branch or loop.
    fn is_in(&self, block: BlockId, region: Region) -> bool {
        let mut block = block;
        while let Some((around, arm)) = block {
            if around == region {
                return true;
            }
            block = self.map.parents.get(&(around, arm)).copied().flatten();
        }
        false
    }

    /// Notes which stores the statement undoes; an exchange may be that of any.
    fn undoes(
        &self,
        stmt: &Stmt,
        position: usize,
        undone: &mut BTreeMap<Local, Vec<(usize, usize)>>,
    ) {
        let mut visit = |stmt: &Stmt| {
            let (root, store) = if let Stmt::Undo { of, place } = stmt {
                (place.root, self.stores.get(of).copied())
            } else if let Stmt::Swap { a, b: _ } = stmt {
                (a.root, (!self.is_adjoint(a.root)).then_some(usize::MAX))
            } else {
                return;
            };
            if let Some(store) = store {
                undone.entry(self.map.group(root)).or_default().push((position, store));
            }
        };
        visit(stmt);
        stmt.blocks().for_each(|nested| nested.each_stmt(&mut visit));
    }
}

impl Mirror {
    /// The values that the block reads and nothing has taken the place of.
    pub(super) fn reads(&self) -> impl Iterator<Item = Value> + '_ {
        self.first.keys().copied()
    }

    /// The statements of the block.
    pub(super) fn stmts(&self) -> impl Iterator<Item = &Stmt> {
        self.lines.iter().filter_map(|line| line.stmt.as_ref())
    }

    /// The line that reads `value` first, or the end of the block.
    pub(super) fn first_use(&self, value: Value) -> usize {
        self.first.get(&value).copied().unwrap_or(self.end)
    }

    /// Whether from a line on a store to the group of memories is undone that comes after a point.
    pub(super) fn undoes(&self, group: Local, from: usize, point: usize) -> bool {
        let Some(undone) = self.undone.get(&group) else { return false };
        let position = self.lines[from].position;
        let at = undone.partition_point(|(at, _)| *at < position);
        undone.get(at).is_some_and(|(_, store)| *store > point)
    }

    /// Whether in front of a line a store to the group of memories is undone that comes before a point.
    pub(super) fn has_undone(&self, group: Local, line: usize, point: usize) -> bool {
        let Some(passed) = self.passed.get(&group) else { return false };
        let position = self.lines[line].position;
        let at = passed.partition_point(|(at, _)| *at < position);
        at.checked_sub(1).is_some_and(|last| passed[last].1 < point)
    }

    /// Puts a statement in front of a line.
    pub(super) fn put(&mut self, line: usize, stmt: Stmt) {
        let new = self.lines.len();
        let Line { position, before, number, .. } = self.lines[line];
        let previous = before.map_or(0, |before| self.lines[before].number);
        let middle = previous + (number - previous) / 2;
        let mut reads = Vec::new();
        stmt.each_use(&mut |value| reads.push(value));
        self.lines.push(Line { stmt: Some(stmt), position, before, number: middle });
        self.lines[line].before = Some(new);
        if middle == previous {
            self.renumber();
        }
        for value in reads {
            self.readers.entry(value).or_default().push(new);
            let first = self.first.entry(value).or_insert(new);
            if self.lines[new].number < self.lines[*first].number {
                *first = new;
            }
        }
    }

    fn renumber(&mut self) {
        let mut number = self.lines.len() as u64 * DISTANCE;
        let mut line = Some(self.end);
        while let Some(at) = line {
            self.lines[at].number = number;
            number -= DISTANCE;
            line = self.lines[at].before;
        }
    }

    /// Lets `by` stand wherever `value` does.
    pub(super) fn replace(&mut self, value: Value, by: Value) {
        self.first.remove(&value);
        self.replaced.entry(value).or_insert(by);
        for line in self.readers.remove(&value).unwrap_or_default() {
            if let Some(stmt) = &mut self.lines[line].stmt {
                stmt.map_uses(&mut |used| if used == value { by } else { used });
            }
        }
    }

    /// Restores a memory on top of all that stands there.
    pub(super) fn restore_memory(&mut self, stmt: Stmt) {
        self.memories.push(stmt);
    }

    /// Restores a value below what is restored already.
    pub(super) fn restore_value(&mut self, stmt: Stmt) {
        self.values.push(stmt);
    }

    /// Puts the block together.
    pub(super) fn finish(mut self, block: &mut Block) {
        let mut stmts = Vec::with_capacity(self.lines.len() + self.memories.len());
        let mut line = self.lines[self.end].before;
        while let Some(at) = line {
            stmts.extend(self.lines[at].stmt.take().map(|stmt| (at, stmt)));
            line = self.lines[at].before;
        }
        block.stmts = self.memories;
        block.stmts.reverse();
        block.stmts.append(&mut self.values);
        let mut replace = |used: Value| self.replaced.get(&used).copied().unwrap_or(used);
        for (at, mut stmt) in stmts.into_iter().rev() {
            if at < self.end {
                stmt.map_uses(&mut replace);
                stmt.blocks_mut().for_each(|nested| nested.map_uses(&mut replace));
            }
            block.stmts.push(stmt);
        }
        block.yields = self.yields;
        block.yields.iter_mut().for_each(|value| *value = replace(*value));
    }
}
