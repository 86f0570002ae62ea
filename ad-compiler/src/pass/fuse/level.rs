//! What stands where on one level: the statements of a forward part, and those of the reverse part that
//! mirrors them.
//!
//! ```text
//! forward  0 loop i { … d_x[i] += … }     values   s: forward 1 …
//!          1 s = add t, u                 touches  d_x is incremented at forward 0
//! reverse  0 d = one                      loops    r0 at 0
//! ```

use std::collections::BTreeMap;

use super::effects::Touched;
use crate::ir::{Local, Region, Stmt, Value};

/// A position, and whether it is one of the forward part.
pub(super) type Position = (bool, usize);

/// The answer.
#[derive(Default)]
pub(super) struct Level {
    /// What defines a value.
    values: BTreeMap<Value, Position>,
    /// What declares a memory.
    locals: BTreeMap<Local, Position>,
    /// The positions of the branches and loops of the forward part.
    regions: BTreeMap<Region, usize>,
    /// Where memories are overwritten, incremented and read, but for their declarations.
    written: BTreeMap<Local, Vec<Position>>,
    incremented: BTreeMap<Local, Vec<Position>>,
    read: BTreeMap<Local, Vec<Position>>,
}

impl Level {
    pub(super) fn of(forward: &[Stmt], reverse: &[Stmt]) -> Self {
        let mut level = Level::default();
        for (is_forward, stmts) in [(false, reverse), (true, forward)] {
            for (at, stmt) in stmts.iter().enumerate() {
                level.stmt(stmt, (is_forward, at));
            }
        }
        level
    }

    fn stmt(&mut self, stmt: &Stmt, position: Position) {
        stmt.each_def(&mut |value| {
            self.values.insert(value, position);
        });
        let declared = stmt.declared();
        self.locals.extend(declared.map(|local| (local, position)));
        if let (true, Some(region)) = (position.0, stmt.region()) {
            self.regions.insert(region, position.1);
        }
        let mut touched = Touched::default();
        touched.deep(stmt);
        for (list, locals) in [
            (&mut self.written, touched.written),
            (&mut self.incremented, touched.incremented),
            (&mut self.read, touched.read),
        ] {
            for local in locals.into_iter().filter(|local| Some(*local) != declared) {
                list.entry(local).or_default().push(position);
            }
        }
    }

    /// The position of the branch or loop among the forward part.
    pub(super) fn loop_at(&self, region: Region) -> Option<usize> {
        self.regions.get(&region).copied()
    }

    /// What defines the value, unless it stands in front of position `at` of the forward part.
    pub(super) fn value(&self, value: Value, at: usize) -> Option<Position> {
        self.values.get(&value).copied().filter(|position| *position >= (true, at) || !position.0)
    }

    /// Likewise of what declares a memory.
    pub(super) fn local(&self, local: Local, at: usize) -> Option<Position> {
        self.locals.get(&local).copied().filter(|position| *position >= (true, at) || !position.0)
    }

    /// Whether the memory is overwritten between a loop of the forward part and its mirror.
    pub(super) fn writes(&self, local: Local, at: usize, mirror: usize) -> bool {
        is_between(self.written.get(&local), at, mirror)
    }

    /// Whether it is incremented there.
    pub(super) fn increments(&self, local: Local, at: usize, mirror: usize) -> bool {
        is_between(self.incremented.get(&local), at, mirror)
    }

    /// Whether it is read there.
    pub(super) fn reads(&self, local: Local, at: usize, mirror: usize) -> bool {
        is_between(self.read.get(&local), at, mirror)
    }
}

/// Whether one of the positions stands behind `at` of the forward part, or before `mirror` of the reverse part.
fn is_between(positions: Option<&Vec<Position>>, at: usize, mirror: usize) -> bool {
    // In this order: those of the reverse part, then those of the forward part.
    let is = |position: Option<&Position>, between: &dyn Fn(Position) -> bool| {
        position.is_some_and(|position| between(*position))
    };
    positions.is_some_and(|positions| {
        is(positions.first(), &|first| first < (false, mirror))
            || is(positions.last(), &|last| last > (true, at))
    })
}
