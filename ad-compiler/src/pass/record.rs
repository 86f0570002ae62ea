//! What a block saves goes into one buffer, where no array would serve better.
//!
//! ```text
//! before                             after
//!   buffer b0;  buffer b1              buffer b0
//!   loop for i {                       loop for i {
//!     v, p = f(x[i])                     v, p = f(x[i])
//!     save p in b0
//!     save v in b1                       save p, v in b0
//!   }                                  }
//!   loop for i backwards {             loop for i backwards {
//!     v' = restore from b1               p', v' = restore from b0
//!     p' = restore from b0
//!   }                                  }
//! ```
//!
//! Where the iterations of a loop may run in any order, an array for each value is best ([`super::history`]).
//! A pullback is taken out last in, first out, so that they may not; then one allocation, one length
//! and one store in a row of memory serve all of them. A function that is called in a loop then leaves
//! one small allocation a call, instead of one for each value. Where a `while` is among the loops, no array
//! could be large enough, and one buffer grows instead of several. The arm of a branch outside of loops
//! keeps all or nothing, and one look tells which.
//!
//! Needs: a finished gradient program.  Keeps: the same values saved and restored; a save moves down
//! to the last of its block, a restore up to the first.
//! Sound because: values are defined once, and what is moved, numbers and pullbacks, nothing can change
//! or move away in between. All of the group's saves stand in one block and all of its restores in
//! another, so that the buffers are filled and emptied in step.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Block, Buffer, Capacity, Function, Head, Kind, Stmt, Value};

/// Returns whether anything changed.
pub fn record(function: &mut Function) -> bool {
    let mut finder = Finder::default();
    finder.block(&function.forward, true);
    finder.block(&function.reverse, true);
    let mut groups: BTreeMap<(usize, usize), Vec<Buffer>> = BTreeMap::new();
    for buffer in &finder.order {
        let at = (finder.saves[buffer], finder.restores.get(buffer));
        if let (Some(save), Some(Some(restore))) = at {
            if is_part(function, *buffer) {
                groups.entry((save, *restore)).or_default().push(*buffer);
            }
        }
    }
    let mut merges = Merges::default();
    for group in groups.into_values() {
        let kind = |buffer: &Buffer| function.buffers[buffer.0 as usize].kind.clone();
        let kinds: Vec<Kind> = group.iter().map(kind).collect();
        let into = group[0];
        let no_array = match &function.buffers[into.0 as usize].capacity {
            Capacity::One | Capacity::Growing => true,
            Capacity::Constant(_) | Capacity::Trips(_) => finder.uncounted.contains(&into),
        };
        if group.len() > 1 && (no_array || kinds.contains(&Kind::Pullback)) {
            function.buffers[into.0 as usize].kind = Kind::Tuple(kinds);
            merges.parts.extend(group.iter().map(|part| (*part, into)));
            merges.groups.insert(into, group);
        }
    }
    if merges.groups.is_empty() {
        return false;
    }
    merges.block(&mut function.forward);
    merges.block(&mut function.reverse);
    true
}

/// Whether what the buffer holds may be kept with others: it is still there further down.
fn is_part(function: &Function, buffer: Buffer) -> bool {
    match &function.buffers[buffer.0 as usize].kind {
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Pullback => true,
        Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent => false,
    }
}

/// In which blocks, numbered in order, buffers are filled and emptied; `None` if in several places.
#[derive(Default)]
struct Finder {
    blocks: usize,
    /// The buffers, in the order in which they are filled.
    order: Vec<Buffer>,
    /// Those that are filled in loops whose iterations are not counted ahead.
    uncounted: BTreeSet<Buffer>,
    saves: BTreeMap<Buffer, Option<usize>>,
    restores: BTreeMap<Buffer, Option<usize>>,
}

impl Finder {
    /// `counted`: the loops around are.
    fn block(&mut self, block: &Block, counted: bool) {
        self.blocks += 1;
        let number = self.blocks;
        for stmt in &block.stmts {
            if let Stmt::Save { buffer, values } = stmt {
                let at = (values.len() == 1).then_some(number);
                if !self.saves.contains_key(buffer) {
                    self.order.push(*buffer);
                }
                if !counted {
                    self.uncounted.insert(*buffer);
                }
                self.saves.entry(*buffer).and_modify(|at| *at = None).or_insert(at);
            } else if let Stmt::Restore { buffer, values: _ } = stmt {
                self.restores.entry(*buffer).and_modify(|at| *at = None).or_insert(Some(number));
            }
            let mut counted = counted;
            if let Stmt::Loop(looped) = stmt {
                // What an iteration keeps for itself it overwrites in the next.
                let ranges = match looped.head {
                    Head::Range { .. } => !looped.exits,
                    Head::While { .. } | Head::Forever | Head::Times(_) => false,
                };
                counted = looped.is_fused() || (counted && ranges);
            }
            for nested in stmt.blocks() {
                self.block(nested, counted);
            }
        }
    }
}

/// The buffers that become one.
#[derive(Default)]
struct Merges {
    /// The buffer that each goes into.
    parts: BTreeMap<Buffer, Buffer>,
    /// All that go into one, itself among them, in the order of their values.
    groups: BTreeMap<Buffer, Vec<Buffer>>,
}

impl Merges {
    fn block(&self, block: &mut Block) {
        for nested in block.stmts.iter_mut().flat_map(Stmt::blocks_mut) {
            self.block(nested);
        }
        let mut saved: BTreeMap<Buffer, Value> = BTreeMap::new();
        let mut restored: BTreeMap<Buffer, Value> = BTreeMap::new();
        for stmt in &block.stmts {
            if let Stmt::Save { buffer, values } = stmt {
                saved.insert(*buffer, values[0]);
            } else if let Stmt::Restore { buffer, values } = stmt {
                restored.insert(*buffer, values[0]);
            }
        }
        // Saves that are still to come, of each group, and groups that have been restored.
        let mut to_come: BTreeMap<Buffer, usize> =
            self.groups.iter().map(|(into, group)| (*into, group.len())).collect();
        let mut done: BTreeSet<Buffer> = BTreeSet::new();
        let all = |into: &Buffer, values: &BTreeMap<Buffer, Value>| {
            self.groups[into].iter().map(|part| values[part]).collect()
        };
        block.stmts.retain_mut(|stmt| {
            if let Stmt::Buffer { buffer } = stmt {
                self.parts.get(buffer).is_none_or(|into| into == buffer)
            } else if let Stmt::Save { buffer, values } = stmt {
                let Some(into) = self.parts.get(buffer) else { return true };
                let left = to_come.get_mut(into).expect("the buffer's group");
                *left -= 1;
                if *left == 0 {
                    (*buffer, *values) = (*into, all(into, &saved));
                }
                *left == 0
            } else if let Stmt::Restore { buffer, values } = stmt {
                let Some(into) = self.parts.get(buffer) else { return true };
                if !done.insert(*into) {
                    return false;
                }
                (*buffer, *values) = (*into, all(into, &restored));
                true
            } else {
                true
            }
        });
    }
}
