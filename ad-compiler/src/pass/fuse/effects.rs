//! What the iterations of a reverse loop do to memory from outside: whether they may run in any order,
//! and before what stands between the loop and its mirror.
//!
//! ```text
//! d_x[i] += …            an increment: any order, as long as nobody looks in between
//! … d_y[i] …             read: as long as nobody writes it
//! d_h[j] = 0             overwritten: only of memory that is an iteration's own (see `scratch`)
//! ```

use std::collections::BTreeSet;

use super::known::Pair;
use super::scratch::Memories;
use crate::ir::verify::declared_by;
use crate::ir::{
    Access, Block, Branch, CallReverse, Function, Kind, Local, Loop, Place, Slot, Stmt, Tree,
};

/// What a reverse loop does to memory from outside.
pub(super) struct Effects {
    /// The adjoint memories that it touches.
    pub(super) adjoints: BTreeSet<Local>,
    /// The memories of the forward sweep that are each iteration's own.
    pub(super) scratch: BTreeSet<Local>,
}

/// The effects of `mirror` on memory from outside, if its iterations may run each at the end of the
/// iteration of `looped` that it mirrors. `lent` are the memories of the forward sweep that reverse
/// halves of calls borrow, anywhere.
pub(super) fn effects(
    function: &Function,
    memories: &Memories,
    lent: &BTreeSet<Local>,
    pair: Pair<'_>,
    looped: &Loop,
    mirror: &Loop,
) -> Option<Effects> {
    let inside: BTreeSet<Local> = looped
        .head
        .condition()
        .into_iter()
        .chain([&looped.body, &mirror.body])
        .flat_map(declared_in)
        .collect();
    let mut scratch = BTreeSet::new();
    let mut touched = Touched::default();
    mirror.body.each_stmt(&mut |stmt| touched.stmt(stmt));
    let outside = touched.all().filter(|local| !inside.contains(local)).collect::<BTreeSet<_>>();
    let mut adjoints = BTreeSet::new();
    for local in outside {
        let primal = primal_of(function, local);
        if memories.is_of_forward(primal)
            && memories.is_scratch(function, looped, primal)
            && !reshapes(function, std::slice::from_ref(&pair.forward[pair.at]), primal)
        {
            scratch.insert(primal);
            if local != primal {
                adjoints.insert(local);
            }
            continue;
        }
        if touched.written.contains(&local) {
            return None;
        }
        if memories.is_of_forward(local) {
            // A memory of the forward sweep: calls borrow it again, as it was.
            let body = std::slice::from_ref(&pair.forward[pair.at]);
            let changes = (touched.read.contains(&local) && writes(body, local))
                || reshapes(function, body, local);
            if changes {
                return None;
            }
            continue;
        }
        adjoints.insert(local);
        if touched.read.contains(&local) && touched.incremented.contains(&local) {
            return None;
        }
        if touched.disturbed(local, pair) {
            return None;
        }
    }
    let lasting = |local: &Local| !inside.contains(local) && !scratch.contains(local);
    if changes_lent(&[&looped.body], lent, &lasting) {
        return None;
    }
    Some(Effects { adjoints, scratch })
}

/// The effects of the arms of `back`, if they may run each at the end of the arm of `branch` that it
/// mirrors.
pub(super) fn effects_of_arms(
    function: &Function,
    memories: &Memories,
    lent: &BTreeSet<Local>,
    pair: Pair<'_>,
    branch: &Branch,
    back: &Branch,
) -> Option<Effects> {
    let inside: BTreeSet<Local> =
        branch.arms.iter().chain(&back.arms).flat_map(declared_in).collect();
    let mut touched = Touched::default();
    back.arms.iter().for_each(|arm| arm.each_stmt(&mut |stmt| touched.stmt(stmt)));
    let outside = touched.all().filter(|local| !inside.contains(local)).collect::<BTreeSet<_>>();
    let mut adjoints = BTreeSet::new();
    for local in outside {
        if memories.is_of_forward(local) {
            let stmt = std::slice::from_ref(&pair.forward[pair.at]);
            let changes = touched.written.contains(&local)
                || (touched.read.contains(&local) && writes(stmt, local))
                || reshapes(function, stmt, local);
            if changes {
                return None;
            }
            continue;
        }
        adjoints.insert(local);
        if touched.disturbed(local, pair) {
            return None;
        }
    }
    let arms: Vec<&Block> = branch.arms.iter().collect();
    if changes_lent(&arms, lent, &|local| !inside.contains(local)) {
        return None;
    }
    Some(Effects { adjoints, scratch: BTreeSet::new() })
}

/// The adjoint memories that the reverse half of a call adds to, if it may do so just before what
/// stands between the two halves.
pub(super) fn effects_of_call(pair: Pair<'_>, back: &CallReverse) -> Option<BTreeSet<Local>> {
    let mut adjoints = BTreeSet::new();
    for slot in &back.slots {
        if let Slot::Place(place) = slot {
            adjoints.insert(place.root);
        }
    }
    let touched = Touched { incremented: adjoints.clone(), ..Touched::default() };
    let disturbed = adjoints.iter().any(|local| touched.disturbed(*local, pair));
    (!disturbed).then_some(adjoints)
}

/// Whether the blocks change a memory that lasts and that reverse halves of other calls borrow: it
/// would not be brought back for them.
fn changes_lent(blocks: &[&Block], lent: &BTreeSet<Local>, lasts: &dyn Fn(&Local) -> bool) -> bool {
    let mut touched = Touched::default();
    blocks.iter().for_each(|block| block.each_stmt(&mut |stmt| touched.stmt(stmt)));
    let changed = touched.written.union(&touched.incremented);
    changed.into_iter().any(|local| lasts(local) && lent.contains(local))
}

/// The memories of the forward sweep that reverse halves of calls borrow.
pub(super) fn lent(function: &Function) -> BTreeSet<Local> {
    let mut lent = BTreeSet::new();
    function.reverse.each_stmt(&mut |stmt| {
        if let Stmt::CallReverse(reverse) = stmt {
            for arg in reverse.again() {
                arg.each_access(&mut |place, _| {
                    lent.insert(place.root);
                });
            }
        }
    });
    lent
}

/// Whether the statements may give the memory or a part of it another length.
pub(super) fn reshapes(function: &Function, stmts: &[Stmt], local: Local) -> bool {
    let mut found = false;
    let is_vec = |place: &Place| {
        place.root == local && matches!(function.place_kind(place), Kind::Vec(_) | Kind::Unknown)
    };
    let mut visit = |stmt: &Stmt| {
        if let Stmt::Assign { place, tree: _ } = stmt {
            found |= is_vec(place);
        } else if let Stmt::Swap { a, b } = stmt {
            found |= is_vec(a) || is_vec(b);
        }
        // A call that borrows it may do what it likes.
        let called = matches!(stmt, Stmt::Call(_) | Stmt::CallForward { .. });
        stmt.each_access(&mut |place, access| match access {
            Access::Opaque => found |= place.root == local,
            Access::Write => found |= called && is_vec(place) && stmt.declared() != Some(local),
            Access::Read | Access::Shape => {}
        });
    };
    for stmt in stmts {
        visit(stmt);
        stmt.blocks().for_each(|block| block.each_stmt(&mut visit));
    }
    found
}

fn primal_of(function: &Function, local: Local) -> Local {
    function.local(local).adjoint_of.unwrap_or(local)
}

fn declared_in(block: &Block) -> Vec<Local> {
    let mut declared = Vec::new();
    block.each_stmt(&mut |stmt| declared.extend(declared_by(stmt)));
    declared
}

fn writes(stmts: &[Stmt], local: Local) -> bool {
    let mut touched = Touched::default();
    stmts.iter().for_each(|stmt| touched.deep(stmt));
    touched.written.contains(&local) || touched.incremented.contains(&local)
}

/// How statements touch memories.
#[derive(Default)]
pub(super) struct Touched {
    /// Their content is read, besides by increments of themselves.
    pub(super) read: BTreeSet<Local>,
    /// They are incremented.
    pub(super) incremented: BTreeSet<Local>,
    /// They are overwritten.
    pub(super) written: BTreeSet<Local>,
    /// Their lengths are read.
    shape: BTreeSet<Local>,
}

impl Touched {
    fn all(&self) -> impl Iterator<Item = Local> + '_ {
        [&self.read, &self.incremented, &self.written, &self.shape].into_iter().flatten().copied()
    }

    pub(super) fn deep(&mut self, stmt: &Stmt) {
        self.stmt(stmt);
        stmt.blocks().for_each(|block| block.each_stmt(&mut |stmt| self.stmt(stmt)));
    }

    /// Whether what stands between a loop and its mirror and what is done to the memory may not change
    /// places.
    fn disturbed(&self, local: Local, pair: Pair<'_>) -> bool {
        let Pair { level, at, mirror, .. } = pair;
        let read = self.read.contains(&local);
        let incremented = self.incremented.contains(&local);
        let written = self.written.contains(&local);
        (level.writes(local, at, mirror) && (read || incremented || written))
            || (level.increments(local, at, mirror) && (read || written))
            || (level.reads(local, at, mirror) && (incremented || written))
    }

    fn access(&mut self, place: &Place, access: Access) {
        match access {
            Access::Read => self.read.insert(place.root),
            Access::Shape => self.shape.insert(place.root),
            Access::Write => self.written.insert(place.root),
            Access::Opaque => self.read.insert(place.root) | self.written.insert(place.root),
        };
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Accumulate { place, value: _ } => {
                self.incremented.insert(place.root);
            }
            Stmt::AccumulateTree { place, tree } => {
                tree.each_access(&mut |place, access| self.access(place, access));
                self.incremented.insert(place.root);
            }
            Stmt::CallReverse(reverse) => {
                for arg in reverse.again() {
                    arg.each_access(&mut |place, access| self.access(place, access));
                }
                reverse.seed.each_access(&mut |place, access| self.access(place, access));
                for (slot, arg) in reverse.slots.iter().zip(&reverse.call.args) {
                    match slot {
                        Slot::Place(place) if matches!(arg, Tree::Ref(_, true)) => {
                            self.access(place, Access::Opaque);
                        }
                        Slot::Place(place) => {
                            self.incremented.insert(place.root);
                        }
                        Slot::Local { local: _, zero } => {
                            zero.each_access(&mut |place, access| self.access(place, access));
                        }
                        Slot::Inactive | Slot::Value { .. } => {}
                    }
                }
            }
            // Undoing is for what an iteration has to itself; what it has not keeps what it holds.
            Stmt::Swap { .. }
            | Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Clear { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
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
            | Stmt::Turn
            | Stmt::Comment(_) => {
                stmt.each_access(&mut |place, access| self.access(place, access));
            }
        }
    }
}
