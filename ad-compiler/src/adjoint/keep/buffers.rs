//! The buffers: how large they are, where they are created, filled and emptied.
//!
//! ```text
//! forward                       reverse
//!   buffer s, of n values         loop for i backwards {
//!   loop for i in 0..n {            v' = restore s
//!     v = exp x[i]                  …
//!     save s, v                   }
//!   }
//! ```

use super::{BlockId, Keeper};
use crate::ir::map::Map;
use crate::ir::{Block, Buffer, BufferInfo, Capacity, Kind, Local, Region, Stmt, Trip, Value};

/// A buffer of constant capacity up to here lives on the stack.
const STACK_CAPACITY: usize = 64;

/// Something to insert into a block of the forward sweep.
pub(super) struct Insertion {
    pub(super) block: BlockId,
    pub(super) what: Kept,
    pub(super) buffer: Buffer,
}

/// What is kept.
pub(super) enum Kept {
    /// A value; `entry` if it is there from the beginning of the block, as an index is.
    Value { value: Value, entry: bool },
    /// A memory, at the end of its scope.
    Memory(Local),
}

impl Keeper<'_> {
    /// A buffer for something of the forward block `id`.
    pub(super) fn new_buffer(&mut self, of: String, kind: Kind, id: BlockId) -> Buffer {
        let (loops, outermost) = self.map.blocks[&id].clone();
        let capacity = self.capacity(&loops);
        let buffer = self.function.new_buffer(BufferInfo {
            of,
            kind,
            capacity,
            copies: false,
            readers: Vec::new(),
        });
        self.buffers.push((outermost, buffer));
        buffer
    }

    /// How many values a buffer in the innermost of `loops` holds.
    fn capacity(&self, loops: &[Region]) -> Capacity {
        if loops.is_empty() {
            return Capacity::One;
        }
        let trips: Vec<Option<(Value, Value, bool)>> =
            loops.iter().map(|region| self.map.loops[region].trip).collect();
        let constant = loops.iter().try_fold(1_usize, |product, region| {
            product.checked_mul(usize::try_from(self.map.loops[region].most?).ok()?)
        });
        if let Some(count) = constant.filter(|count| (1..=STACK_CAPACITY).contains(count)) {
            return Capacity::Constant(count);
        }
        let at_top =
            |value: Value| self.map.values.get(value).is_some_and(|(block, ..)| block.is_none());
        let known: Vec<Trip> = trips
            .into_iter()
            .map_while(|trip| trip.filter(|(lo, hi, _)| at_top(*lo) && at_top(*hi)))
            .map(|(lo, hi, inclusive)| Trip::Range { lo, hi, inclusive })
            .collect();
        if known.is_empty() { Capacity::Growing } else { Capacity::Trips(known) }
    }

    /// Creates the buffers, each before the outermost construct in which it is used.
    pub(super) fn create_buffers(&mut self) {
        let forward = &mut self.function.forward;
        for (outermost, buffer) in std::mem::take(&mut self.buffers) {
            let at = forward.stmts.iter().position(|stmt| stmt.region() == outermost).unwrap_or(0);
            forward.stmts.insert(at, Stmt::Buffer { buffer });
        }
    }

    /// Saves what [`Keeper::block`] has found missing.
    pub(super) fn insert_saves(&mut self) {
        let insertions = std::mem::take(&mut self.insertions);
        let mut forward = std::mem::take(&mut self.function.forward);
        let saves = insertions.iter().enumerate().filter_map(|(at, insertion)| {
            let Kept::Value { value, entry: false } = insertion.what else { return None };
            Some((value, at))
        });
        insert_into(&mut forward, None, &insertions, &saves.collect());
        self.function.forward = forward;
    }
}

/// Whether one cell of this kind is kept as a value.
pub(super) fn is_cell(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool => true,
        Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

/// Inserts the saves into a block of the forward sweep and those nested in it. `saves` says which of
/// the insertions saves a value where it is defined.
fn insert_into(
    block: &mut Block,
    id: BlockId,
    insertions: &[Insertion],
    saves: &Map<Value, usize>,
) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    let here = || insertions.iter().filter(|insertion| insertion.block == id);
    for insertion in here() {
        if let Kept::Value { value, entry: true } = insertion.what {
            stmts.push(Stmt::Save { buffer: insertion.buffer, values: vec![value] });
        }
    }
    for mut stmt in std::mem::take(&mut block.stmts) {
        match &mut stmt {
            Stmt::Branch(branch) => {
                let region = branch.region;
                for (at, arm) in branch.arms.iter_mut().enumerate() {
                    insert_into(arm, Some((region, at)), insertions, saves);
                }
            }
            Stmt::Loop(looped) => {
                let id = Some((looped.region, 0));
                insert_into(&mut looped.body, id, insertions, saves);
            }
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
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
        }
        let mut saved = Vec::new();
        stmt.each_def(&mut |value| saved.extend(saves.get(value).map(|at| (*at, value))));
        saved.sort_unstable();
        stmts.push(stmt);
        for (at, value) in saved {
            stmts.push(Stmt::Save { buffer: insertions[at].buffer, values: vec![value] });
        }
    }
    for insertion in here() {
        if let Kept::Memory(local) = insertion.what {
            stmts.push(Stmt::SaveLocal { buffer: insertion.buffer, local });
        }
    }
    block.stmts = stmts;
}
