//! The statements of a block, backwards: each becomes what carries the adjoints of what it defines or
//! writes to the adjoints of what it reads.
//!
//! ```text
//! forward             reverse, the last statement first
//!   b = [x; 3]          d_b = [0; 3]
//!   b[0] = y            d_b[1] += d_v                 the load
//!   v = b[1]            d_y = d_b[0];  d_b[0] = 0     the store
//!                       d_x = sum of d_b              the declaration
//! ```

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::Ident;

use super::Builder;
use crate::analysis::activity::mutable_arguments;
use crate::ir::{Access, Block, Call, Kind, Local, Op, Place, Stmt, Tree, Value};

impl Builder<'_> {
    /// The adjoint of a whole block, with the adjoints of its memories.
    pub(super) fn block(&mut self, block: &Block) {
        self.declare(block);
        self.sweep(block);
    }

    /// Declares the adjoints of the block's memories.
    pub(super) fn declare(&mut self, block: &Block) {
        for stmt in &block.stmts {
            let Some(local) = stmt.declared() else { continue };
            let init =
                if let Stmt::Declare { local: _, init } = stmt { init.as_ref() } else { None };
            if self.activity.local(local) {
                let adjoint = self.new_adjoint_memory(local);
                let init = self.zero_of_declared(local, init);
                self.emit(Stmt::Declare { local: adjoint, init: Some(init) });
            }
        }
    }

    /// The statements' adjoints, last first.
    pub(super) fn sweep(&mut self, block: &Block) {
        let known = std::mem::replace(&mut self.functions, functions(block));
        for (at, stmt) in block.stmts.iter().enumerate().rev() {
            self.stmt(stmt, &block.stmts[..at]);
        }
        self.functions = known;
    }

    /// The adjoint of one statement; `before` are those that stand before it.
    pub(super) fn stmt(&mut self, stmt: &Stmt, before: &[Stmt]) {
        match stmt {
            Stmt::Let { value, op } => {
                if let Some(adjoint) = self.taken(*value) {
                    self.op(op, *value, adjoint);
                }
            }
            Stmt::Declare { local, init } => {
                if let (true, Some(tree)) = (self.activity.local(*local), init) {
                    let place = Place::whole(self.memories[local]);
                    self.distribute(tree, &place);
                }
            }
            Stmt::Assign { place, tree } => {
                if self.activity.local(place.root) {
                    let of_itself = reads(tree, place.root);
                    let reshaped = self.is_reshaped(place);
                    let kind = self.adjoint_of_kind(&self.function.place_kind(place));
                    let place = self.adjoint_place(place);
                    // Before its mark stands the shape that the old version had.
                    let shape = match before.len().checked_sub(2).map(|at| &before[at]) {
                        Some(Stmt::Let { value, op: Op::Len(_) }) if reshaped => {
                            Some(Tree::ZeroVec(kind.element(), *value))
                        }
                        Some(Stmt::Declare { local, init: _ }) if reshaped => {
                            Some(Tree::Copy(Place::whole(*local), Some(method("clone"))))
                        }
                        _ => None,
                    };
                    let reshape = |tree| Stmt::Assign { place: place.clone(), tree };
                    if of_itself {
                        // What is assigned is made of parts of the same memory: the adjoint moves.
                        let local = self.temporary(kind);
                        let init = Some(Tree::Take(place.clone()));
                        self.emit(Stmt::Declare { local, init });
                        if let Some(shape) = shape {
                            self.emit(reshape(shape));
                        }
                        self.distribute(tree, &Place::whole(local));
                    } else {
                        self.distribute(tree, &place);
                        let clear = || Stmt::Clear { place: place.clone() };
                        self.emit(shape.map_or_else(clear, reshape));
                    }
                }
            }
            Stmt::Store { place, value } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    if self.activity.value(*value) {
                        let kind = self.adjoint_kind(*value);
                        let adjoint = self.define(Op::Load(place.clone()), kind);
                        self.emit(Stmt::Clear { place });
                        self.add(*value, adjoint);
                    } else {
                        self.emit(Stmt::Clear { place });
                    }
                }
            }
            Stmt::Accumulate { place, value } => {
                if self.activity.local(place.root) && self.activity.value(*value) {
                    let place = self.adjoint_place(place);
                    let kind = self.adjoint_kind(*value);
                    let adjoint = self.define(Op::Load(place), kind);
                    self.add(*value, adjoint);
                }
            }
            Stmt::AccumulateTree { place, tree } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    self.distribute(tree, &place);
                }
            }
            Stmt::Fill { place, value } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    if self.activity.value(*value) {
                        let kind = self.adjoint_kind(*value);
                        let adjoint = self.define(Op::Sum(place.clone()), kind);
                        self.add(*value, adjoint);
                    }
                    self.emit(Stmt::Clear { place });
                }
            }
            Stmt::Swap { a, b } => {
                if self.activity.local(a.root) {
                    let (a, b) = (self.adjoint_place(a), self.adjoint_place(b));
                    self.emit(Stmt::Swap { a, b });
                }
                // Swapping is its own inverse, so that nothing has to be kept.
                self.emit(Stmt::Swap { a: a.clone(), b: b.clone() });
            }
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
            Stmt::Call(call) => {
                // An inactive call, or the recursive one, whose whole gradient is run now.
                let active: Vec<bool> =
                    call.args.iter().map(|arg| self.activity.argument(arg)).collect();
                if active.contains(&true) {
                    self.bring_back(call, before);
                    self.call(call, active, None);
                }
            }
            Stmt::CallForward { call, active, pullback } => {
                self.call(call, active.clone(), Some(*pullback));
            }
            Stmt::Mark { id, place } => self.emit(Stmt::Undo { of: *id, place: place.clone() }),
            Stmt::Clear { .. } => unreachable!("only adjoint memories are cleared"),
            Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::CallReverse(_)
            | Stmt::Undo { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
    }

    /// Gives what a recursive call has changed the content that it had before the call, for the call
    /// is about to run again. The copies stand before the call's marks.
    fn bring_back(&mut self, call: &Call, before: &[Stmt]) {
        let places: Vec<&Place> = mutable_arguments(call).collect();
        let first = before.len() - 2 * places.len();
        for (place, copy) in places.into_iter().zip(&before[first..]) {
            if let Stmt::Let { value, op: _ } = copy {
                self.emit(Stmt::Store { place: place.clone(), value: *value });
            } else if let Stmt::Declare { local, init: _ } = copy {
                let slice = matches!(self.function.place_kind(place), Kind::Slice(_));
                let method = method(if slice { "clone_from_slice" } else { "clone" });
                let tree = Tree::Copy(Place::whole(*local), Some(method));
                self.emit(Stmt::Assign { place: place.clone(), tree });
            } else {
                unreachable!("a copy of what the call changes, not {copy:?}")
            }
        }
    }
}

fn method(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// What the block computes with float functions: of which function and operand it is the value.
fn functions(block: &Block) -> BTreeMap<(&'static str, Value), Value> {
    block
        .stmts
        .iter()
        .filter_map(|stmt| {
            if let Stmt::Let { value, op: Op::Intrinsic { name, args, path: _ } } = stmt {
                Some(((*name, args[0]), *value))
            } else {
                None
            }
        })
        .collect()
}

/// Whether the tree is made of some of the memory's content.
fn reads(tree: &Tree, local: Local) -> bool {
    let mut found = false;
    tree.each_access(&mut |place, access| {
        found |= place.root == local && access != Access::Shape;
    });
    found
}
