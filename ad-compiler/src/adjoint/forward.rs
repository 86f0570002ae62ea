//! What the forward sweep of a gradient has that the primal has not: marks where memory is
//! overwritten, and calls in two halves.
//!
//! ```text
//! primal            forward sweep
//!   a[i] = v          mark 0 a[i]
//!                     a[i] = v
//!   y = f(x)          y, pullback = f_vjp(x)
//! ```
//!
//! At a mark [`super::keep`] saves what is about to be overwritten, or it removes the mark.

use proc_macro2::Span;
use syn::Ident;

use super::Builder;
use crate::analysis::activity::mutable_arguments;
use crate::ir::{Block, Call, Callee, Kind, Op, Place, Stmt, StoreId, Tree, ValueInfo};

impl Builder<'_> {
    /// Marks where memory is overwritten, and splits the calls that are differentiated.
    pub(super) fn mark(&mut self, block: &mut Block) {
        let mut marked = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            for nested in stmt.blocks_mut() {
                self.mark(nested);
            }
            let overwritten: Vec<Place> = match &stmt {
                Stmt::Assign { place, .. }
                | Stmt::Store { place, .. }
                | Stmt::Accumulate { place, .. }
                | Stmt::AccumulateTree { place, .. }
                | Stmt::Fill { place, .. } => vec![place.clone()],
                Stmt::Call(call) => mutable_arguments(call).cloned().collect(),
                // Swapping is its own inverse; the others overwrite nothing or stand in gradients.
                Stmt::Let { .. }
                | Stmt::Declare { .. }
                | Stmt::Clear { .. }
                | Stmt::Swap { .. }
                | Stmt::Branch(_)
                | Stmt::Loop(_)
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
                | Stmt::Turn => Vec::new(),
            };
            self.prepare(&stmt, &mut marked);
            for place in overwritten {
                let id = StoreId(self.function.stores);
                self.function.stores += 1;
                marked.push(Stmt::Mark { id, place });
            }
            marked.push(if let Stmt::Call(call) = stmt { self.split(call) } else { stmt });
        }
        block.stmts = marked;
    }

    /// What the reverse of `stmt` has to know of the state before it, whatever becomes of its mark:
    /// the shape of a `Vec` that may be replaced by a longer or shorter one, and the content of what
    /// a recursive call changes, since its reverse runs the call again.
    fn prepare(&mut self, stmt: &Stmt, before: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Assign { place, .. } if self.is_reshaped(place) => {
                let kind = self.adjoint_of_kind(&self.function.place_kind(place));
                if kind.element().is_sized() {
                    let value = self.new_value(Kind::Int);
                    before.push(Stmt::Let { value, op: Op::Len(place.clone()) });
                } else {
                    let local = self.temporary(kind.clone());
                    let init = Some(Tree::ZeroLike(place.clone(), kind));
                    before.push(Stmt::Declare { local, init });
                }
            }
            Stmt::Call(call) if self.is_rerun(call) => {
                for place in mutable_arguments(call) {
                    let kind = self.function.place_kind(place);
                    before.push(if kind.is_float() {
                        let value = self.new_value(kind);
                        Stmt::Let { value, op: Op::Load(place.clone()) }
                    } else {
                        let method = if let Kind::Slice(_) = kind { "to_vec" } else { "clone" };
                        let method = Ident::new(method, Span::mixed_site());
                        let local = self.temporary(kind.owned());
                        let info = &mut self.function.locals[local.0 as usize];
                        info.name = Ident::new("before", Span::mixed_site());
                        Stmt::Declare { local, init: Some(Tree::Copy(place.clone(), Some(method))) }
                    });
                }
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
            | Stmt::Branch(_)
            | Stmt::Loop(_)
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
    }

    /// Whether an assignment to `place` may give it another length: that of a whole `Vec` that has
    /// been declared with one.
    pub(super) fn is_reshaped(&self, place: &Place) -> bool {
        matches!(self.function.place_kind(place), Kind::Vec(_))
            && self.activity.local(place.root)
            && !self.late.contains(&place.root)
    }

    /// Whether the call is the recursive one and has a derivative.
    pub(super) fn is_rerun(&self, call: &Call) -> bool {
        matches!(call.callee, Callee::Itself(_))
            && call.args.iter().any(|arg| self.activity.argument(arg))
    }

    /// The forward half of a call. A recursive call is not split: its reverse half runs the whole
    /// gradient, of which the forward sweep is a part.
    fn split(&mut self, call: Call) -> Stmt {
        let active: Vec<bool> = call.args.iter().map(|arg| self.activity.argument(arg)).collect();
        let plain = match call.callee {
            Callee::Itself(_) => true,
            Callee::Path(_) | Callee::Method(_) | Callee::Tangent { .. } => !active.contains(&true),
        };
        if plain {
            return Stmt::Call(call);
        }
        let pullback = self.function.new_value(ValueInfo {
            kind: Kind::Pullback,
            name: None,
            span: call.span,
            adjoint_of: None,
            ty: None,
        });
        Stmt::CallForward { call, active, pullback }
    }
}
