//! The rows that a round keeps go onto one stack.
//!
//! ```text
//! before                             after
//!   buffer b0, n rows                  buffer b0, n × 2 rows
//!   buffer b1, n rows
//!   loop for t in 0..n {               loop for t in 0..n {
//!     save u in b0                       save u in b0
//!     …                                  …
//!     save v in b1                       save v in b0
//!   }                                  }
//!   loop for t backwards {             loop for t backwards {
//!     restore v from b1                  restore v from b0
//!     …                                  …
//!     restore u from b0                  restore u from b0
//!   }                                  }
//! ```
//!
//! One allocation is made instead of several, what is needed together is together, and an allocator is
//! less tempted to give the memory back to the system after each call.
//!
//! Needs: a finished gradient program, after all passes that move statements.  Keeps: the same rows saved
//! and restored.
//! Sound because: the rows are of one type, all of them are saved in one block and restored in another, in
//! the opposite order, so that each restore finds on top what its save has put there. Where a row is kept
//! only if some callee reads it, all of the stack are.
//! Running it twice changes nothing: what is on a stack is saved in several places.

use std::collections::BTreeMap;

use crate::ir::{
    Block, Buffer, Capacity, FloatType, Function, Kind, Local, Place, Projection, Stmt, Trip,
};

/// Returns whether anything changed.
pub fn stack(function: &mut Function) -> bool {
    let mut uses = Uses::default();
    uses.block(&function.forward);
    uses.block(&function.reverse);
    let floats = floats(function);
    let mut stacks: Vec<Stack> = Vec::new();
    for Use { buffer, root, at: saved } in once(&uses.saves) {
        let Some(restored) = once(&uses.restores).find(|restore| restore.buffer == buffer) else {
            continue;
        };
        let Some(rows) = rows(function, &floats, buffer, root) else { continue };
        let fits = |stack: &&mut Stack| {
            // Saved later, it is restored earlier.
            stack.rows == rows
                && stack.saved.is_before(saved)
                && restored.at.is_before(stack.restored)
        };
        match stacks.iter_mut().find(fits) {
            Some(stack) => {
                stack.buffers.push(buffer);
                (stack.saved, stack.restored) = (saved, restored.at);
            }
            None => {
                stacks.push(Stack { rows, buffers: vec![buffer], saved, restored: restored.at });
            }
        }
    }
    let mut into = BTreeMap::new();
    for Stack { buffers, .. } in stacks.iter().filter(|stack| stack.buffers.len() > 1) {
        let info = &mut function.buffers[buffers[0].0 as usize];
        info.of = "rows".to_owned();
        if let Capacity::Trips(trips) = &mut info.capacity {
            trips.push(Trip::Number(buffers.len()));
        }
        into.extend(buffers.iter().map(|buffer| (*buffer, buffers[0])));
    }
    rewrite(&mut function.forward, &into);
    rewrite(&mut function.reverse, &into);
    !into.is_empty()
}

/// Buffers that become one.
struct Stack {
    rows: Rows,
    buffers: Vec<Buffer>,
    /// Where the last of them is filled.
    saved: At,
    /// Where that is emptied.
    restored: At,
}

/// Rows of one type, which are kept under the same condition.
#[derive(PartialEq)]
struct Rows {
    element: Kind,
    /// See [`crate::ir::BufferInfo`].
    readers: Vec<(syn::Path, usize)>,
}

/// A place in the program.
#[derive(Clone, Copy)]
struct At {
    /// The block, numbered in order.
    block: usize,
    /// Where in the block.
    stmt: usize,
}

impl At {
    /// Whether it comes first in the block of both.
    fn is_before(self, other: At) -> bool {
        self.block == other.block && self.stmt < other.stmt
    }
}

/// A buffer that is filled or emptied.
#[derive(Clone, Copy)]
struct Use {
    buffer: Buffer,
    /// With what is of this memory, if all of that is of one type.
    root: Option<Local>,
    at: At,
}

/// Where buffers are filled with rows and emptied.
#[derive(Default)]
struct Uses {
    blocks: usize,
    saves: Vec<Use>,
    restores: Vec<Use>,
}

impl Uses {
    fn block(&mut self, block: &Block) {
        self.blocks += 1;
        let number = self.blocks;
        for (at, stmt) in block.stmts.iter().enumerate() {
            let of = |buffer: &Buffer, place: &Place| Use {
                buffer: *buffer,
                root: (!has_field(place)).then_some(place.root),
                at: At { block: number, stmt: at },
            };
            if let Stmt::SavePlace { buffer, place } = stmt {
                self.saves.push(of(buffer, place));
            } else if let Stmt::RestorePlace { buffer, place } = stmt {
                self.restores.push(of(buffer, place));
            }
            stmt.blocks().for_each(|nested| self.block(nested));
        }
    }
}

/// The uses of buffers that are used once.
fn once(uses: &[Use]) -> impl Iterator<Item = Use> + '_ {
    let count = |of: Buffer| uses.iter().filter(|used| used.buffer == of).count();
    uses.iter().copied().filter(move |used| count(used.buffer) == 1)
}

/// The float types of memories of literals, as far as what is stored into them tells.
fn floats(function: &Function) -> BTreeMap<Local, Kind> {
    let mut floats = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::Store { place, value } | Stmt::Accumulate { place, value } = stmt {
            let kind = function.kind(*value);
            if !has_field(place) && kind.is_float() && *kind != Kind::Float(FloatType::Literal) {
                floats.insert(place.root, kind.clone());
            }
        }
    });
    floats
}

fn has_field(place: &Place) -> bool {
    place.path.iter().any(|step| matches!(step, Projection::Field(_)))
}

/// What the buffer holds, if that is rows from several rounds, of a type that is known.
fn rows(
    function: &Function,
    floats: &BTreeMap<Local, Kind>,
    buffer: Buffer,
    root: Option<Local>,
) -> Option<Rows> {
    let info = &function.buffers[buffer.0 as usize];
    let rounds = match info.capacity {
        Capacity::Trips(_) | Capacity::Growing => true,
        Capacity::One | Capacity::Constant(_) => false,
    };
    let mut element = info.kind.element();
    if element == Kind::Float(FloatType::Literal) {
        element = floats.get(&root?)?.clone();
    }
    let fits = rounds && info.copies && info.kind.is_list() && element.is_float();
    fits.then(|| Rows { element, readers: info.readers.clone() })
}

/// Puts what goes into each buffer into the one that it becomes part of.
fn rewrite(block: &mut Block, into: &BTreeMap<Buffer, Buffer>) {
    block.stmts.retain_mut(|stmt| {
        if let Stmt::Buffer { buffer } = stmt {
            return into.get(buffer).is_none_or(|into| into == buffer);
        }
        if let Stmt::SavePlace { buffer, place: _ } | Stmt::RestorePlace { buffer, place: _ } = stmt
        {
            *buffer = into.get(buffer).copied().unwrap_or(*buffer);
        }
        for nested in stmt.blocks_mut() {
            rewrite(nested, into);
        }
        true
    });
}
