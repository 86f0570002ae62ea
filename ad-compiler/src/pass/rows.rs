//! An array that a loop overwrites from its beginning on is kept as a row, before the loop.
//!
//! ```text
//! before                             after
//!   buffer b, steps × n                buffer b, rows, as many as steps
//!   loop for t in 0..steps {           loop for t in 0..steps {
//!                                        save y[..n] in b
//!     loop for i in 0..n {               loop for i in 0..n {
//!       v = load y[i]
//!       save v in b
//!       y[i] = …                           y[i] = …
//!     }                                  }
//!   …                                  …
//!                                        restore y[..n] from b
//!     loop for i backwards {             loop for i backwards {
//!       v' = restore from b
//!       y[i] = v'
//!       …                                  …
//! ```
//!
//! A row is copied at once, to memory that need not be cleared before, and the loop is left with what
//! the user wrote. Where none but the reverse half of a call reads the row and does not, after all, nothing
//! is kept. In a loop with nothing around it one array does as well ([`super::history`]), and so it does
//! for rows of a few.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: an iteration saves what its own cell holds, before any iteration writes that cell,
//! for each writes its own alone; so all that is saved is there before the loop. In the mirrored loop an
//! iteration puts the cell's content back before it reads the cell, and reads and writes no other, so that
//! it finds the same if all of the row has been put back before. Each run of a loop saves one row, however long,
//! and each run of its mirror takes one. The row is within bounds where all iterations are; should they not
//! be, there is nothing in the loop that could be seen from outside before the panic.
//! Running it twice changes nothing: a row is no cell.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::subscript::{Start, Subscripts, numbers};
use crate::ir::{
    Access, Block, Buffer, Capacity, Function, Head, Kind, Loop, Op, Place, Projection, Region,
    Stmt, Value,
};

/// Rows of no more elements are left in arrays on the stack or of all rounds.
const FEW: u64 = 16;

/// Returns whether anything changed.
pub fn rows(function: &mut Function) -> bool {
    let mut finder = Finder { numbers: numbers(function), found: BTreeMap::new(), nest: 0 };
    finder.block(&function.forward);
    finder.block(&function.reverse);
    let mut rows = BTreeMap::new();
    for (buffer, Ends { saved, restored, uses }) in finder.found {
        let (Some(saved), Some(restored), 2) = (saved, restored, uses) else { continue };
        if saved.region == restored.region && saved.nest > 1 {
            let info = &mut function.buffers[buffer.0 as usize];
            info.kind = Kind::Slice(Box::new(info.kind.clone()));
            info.copies = true;
            if let Capacity::Trips(trips) = &mut info.capacity {
                // Those of the outermost loops: maybe not of all.
                trips.truncate(saved.nest - 1);
            }
            rows.insert(buffer, [saved.row, restored.row]);
        }
    }
    if rows.is_empty() {
        return false;
    }
    rewrite(&mut function.forward, &rows);
    rewrite(&mut function.reverse, &rows);
    true
}

/// Where a buffer is filled and emptied.
#[derive(Default)]
struct Ends {
    saved: Option<End>,
    restored: Option<End>,
    /// In how many places.
    uses: usize,
}

/// A loop that fills or empties a buffer by a cell an iteration.
struct End {
    /// The loop that does, or that is mirrored.
    region: Region,
    /// The cells.
    row: Place,
    /// How many loops there are, itself included.
    nest: usize,
}

struct Finder {
    numbers: BTreeMap<Value, u64>,
    found: BTreeMap<Buffer, Ends>,
    /// How many loops are around the statement.
    nest: usize,
}

impl Finder {
    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            if let Stmt::Save { buffer, values: _ } | Stmt::Restore { buffer, values: _ } = stmt {
                self.found.entry(*buffer).or_default().uses += 1;
            }
            let nest = self.nest;
            if let Stmt::Loop(looped) = stmt {
                // What an iteration keeps for itself it overwrites in the next.
                self.nest = if looped.is_fused() { 0 } else { nest + 1 };
                self.looped(looped);
            }
            for nested in stmt.blocks() {
                self.block(nested);
            }
            self.nest = nest;
        }
    }

    fn looped(&mut self, looped: &Loop) {
        let Some(end) = self.end(looped) else { return };
        let Some(subscripts) = Subscripts::of(looped, &self.numbers) else { return };
        let cells = Cells { looped, subscripts, end };
        for (at, stmt) in looped.body.stmts.iter().enumerate() {
            let (region, nest) = (looped.mirrors.unwrap_or(looped.region), self.nest);
            let end = |row| End { region, row, nest };
            if let Stmt::Save { buffer, values } = stmt {
                let saved = cells.saved(values, at).map(end);
                self.found.entry(*buffer).or_default().saved = saved;
            } else if let Stmt::Restore { buffer, values } = stmt {
                let restored = cells.restored(values, at).map(end);
                self.found.entry(*buffer).or_default().restored = restored;
            }
        }
    }

    /// The range of the cells of a loop that counts up to there, or down from there.
    fn end(&self, looped: &Loop) -> Option<Projection> {
        let Head::Range { lo, hi, inclusive, .. } = &looped.head else {
            return None;
        };
        let few = self.numbers.get(hi).is_some_and(|hi| *hi <= FEW);
        let all = looped.head.is_one_by_one() && !looped.exits && self.numbers.get(lo) == Some(&0);
        (all && !few).then_some(Projection::Range {
            lo: None,
            hi: Some(*hi),
            inclusive: *inclusive,
        })
    }
}

/// The cells that a loop goes along.
struct Cells<'l> {
    looped: &'l Loop,
    subscripts: Subscripts<'l>,
    /// Up to where.
    end: Projection,
}

impl Cells<'_> {
    /// The row, if what is saved at a position of the body is the old content of its cells.
    fn saved(&self, values: &[Value], at: usize) -> Option<Place> {
        let [value] = values else { return None };
        let stmts = &self.looped.body.stmts;
        let (loaded, place) = stmts[..at].iter().enumerate().find_map(|(at, stmt)| {
            let Stmt::Let { value: loaded, op: Op::Load(place) } = stmt else { return None };
            (loaded == value).then_some((at, place))
        })?;
        let row = self.row(place)?;
        let mut apart = is_unseen(&self.looped.body);
        for (at, stmt) in stmts.iter().enumerate() {
            stmt.each_access_within(&mut |other, access| {
                let writes = match access {
                    Access::Read | Access::Shape => false,
                    Access::Write | Access::Opaque => true,
                };
                if other.root == place.root && writes {
                    apart &= at > loaded && self.row(other).as_ref() == Some(&row);
                }
            });
        }
        apart.then_some(row)
    }

    /// The row, if what is restored at a position of the body becomes the content of its cells, and
    /// nothing else is made of it.
    fn restored(&self, values: &[Value], at: usize) -> Option<Place> {
        let [value] = values else { return None };
        let body = &self.looped.body;
        let (stored, place) = body.stmts.iter().enumerate().skip(at).find_map(|(at, stmt)| {
            let Stmt::Store { place, value: stored } = stmt else { return None };
            (stored == value).then_some((at, place))
        })?;
        let row = self.row(place)?;
        let mut uses = 0;
        body.each_use(&mut |used| uses += usize::from(used == *value));
        let mut apart = uses == 1;
        for (at, stmt) in body.stmts.iter().enumerate() {
            stmt.each_access_within(&mut |other, access| {
                if other.root == place.root && at != stored {
                    apart &= match access {
                        Access::Shape => true,
                        Access::Read => at > stored && self.row(other).as_ref() == Some(&row),
                        Access::Write | Access::Opaque => false,
                    };
                }
            });
        }
        apart.then_some(row)
    }

    /// The cells that a place goes along, if from the first on, one an iteration.
    fn row(&self, place: &Place) -> Option<Place> {
        let walk = self.subscripts.walk(place)?;
        let whole = walk.start == Start::Number(0) && walk.rest.is_empty();
        whole.then(|| walk.row.then(self.end.clone()))
    }
}

/// Whether nothing that the body does can be seen from outside before a panic.
fn is_unseen(body: &Block) -> bool {
    let mut unseen = true;
    body.each_stmt(&mut |stmt| match stmt {
        Stmt::Let { value: _, op } => {
            if let Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } = op {
                unseen &= opaque.pure;
            }
        }
        Stmt::Declare { local: _, init: Some(tree) }
        | Stmt::Assign { place: _, tree }
        | Stmt::AccumulateTree { place: _, tree } => {
            tree.each_opaque(&mut |opaque| unseen &= opaque.pure);
        }
        Stmt::Call(_) | Stmt::CallForward { .. } | Stmt::CallReverse(_) | Stmt::Opaque(_) => {
            unseen = false;
        }
        Stmt::Declare { local: _, init: None }
        | Stmt::Store { .. }
        | Stmt::Accumulate { .. }
        | Stmt::Clear { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Branch(_)
        | Stmt::Loop(_)
        | Stmt::Buffer { .. }
        | Stmt::Save { .. }
        | Stmt::SaveLocal { .. }
        | Stmt::SavePlace { .. }
        | Stmt::Restore { .. }
        | Stmt::RestoreLocal { .. }
        | Stmt::RestorePlace { .. }
        | Stmt::Undo { .. }
        | Stmt::Mark { .. }
        | Stmt::Comment(_)
        | Stmt::Turn => {}
    });
    unseen
}

/// `rows`: what goes into each buffer, and what comes out of it.
fn rewrite(block: &mut Block, rows: &BTreeMap<Buffer, [Place; 2]>) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        if let Stmt::Loop(looped) = &mut stmt {
            let mut old = BTreeSet::new();
            looped.body.stmts.retain(|stmt| {
                if let Stmt::Save { buffer, values: _ } = stmt {
                    let Some([place, _]) = rows.get(buffer) else { return true };
                    stmts.push(Stmt::SavePlace { buffer: *buffer, place: place.clone() });
                    false
                } else if let Stmt::Restore { buffer, values } = stmt {
                    let Some([_, place]) = rows.get(buffer) else { return true };
                    stmts.push(Stmt::RestorePlace { buffer: *buffer, place: place.clone() });
                    old.extend(values.iter().copied());
                    false
                } else if let Stmt::Store { place: _, value } = stmt {
                    !old.contains(value)
                } else {
                    true
                }
            });
        }
        for nested in stmt.blocks_mut() {
            rewrite(nested, rows);
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
}
