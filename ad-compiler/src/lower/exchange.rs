//! What `core::mem` does with two places, or with a place and a value.
//!
//! ```text
//! swap(&mut a, &mut b)      an exchange
//! replace(&mut a, value)    a memory with the value is exchanged for `a`, and is what the call yields
//! take(&mut a)              `replace(&mut a, …)` by an empty `Vec`, or by zero (`false`)
//! ```

use quote::{ToTokens, quote};
use syn::{Expr, ExprCall};

use super::{Lowering, kinds};
use crate::ir::{Kind, Place, SpanRange, Stmt, Tree};

impl Lowering<'_> {
    /// `core::mem::swap(&mut a, &mut b)`
    pub(super) fn mem_swap(&mut self, call: &ExprCall, node: &Expr) -> Tree {
        if call.args.iter().any(|arg| self.moves_reference(arg)) {
            return self.nothing();
        }
        match (self.place(&call.args[0]), self.place(&call.args[1])) {
            (Some(a), Some(b)) => {
                if !self.replaces_parameter(&a, call) && !self.replaces_parameter(&b, call) {
                    self.emit(Stmt::Swap { a, b });
                }
            }
            _ => self.diag.error(node, "`swap` takes two places: `swap(&mut a, &mut b)`"),
        }
        self.nothing()
    }

    /// `core::mem::replace(&mut a, value)`
    pub(super) fn mem_replace(&mut self, call: &ExprCall, node: &Expr) -> Tree {
        let Some(place) = self.replaced_place(call, node) else { return self.nothing() };
        let tree = self.item(&call.args[1]);
        self.no_exit(&call.args[1]);
        self.replaced(place, tree, node)
    }

    /// `core::mem::take(&mut a)`
    pub(super) fn mem_take(&mut self, call: &ExprCall, node: &Expr) -> Tree {
        let Some(place) = self.replaced_place(call, node) else { return self.nothing() };
        let kind = self.function.place_kind(&place);
        let Some(tree) = self.default_of(kind) else {
            self.diag.error(
                node,
                "`take` is differentiated of `Vec`s and numbers whose type is written in this function; say what it leaves behind: `replace(&mut a, value)`",
            );
            return self.nothing();
        };
        self.replaced(place, tree, node)
    }

    /// What `Default` yields, if it is known.
    fn default_of(&mut self, kind: Kind) -> Option<Tree> {
        let zero = match kind {
            Kind::Vec(_) => return Some(Tree::Vec(Vec::new())),
            Kind::Float(_) => quote!(0.0),
            Kind::Int => quote!(0),
            Kind::Bool => quote!(false),
            Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Tuple(_)
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => return None,
        };
        Some(Tree::Value(self.constant(zero, kind)))
    }

    /// The place whose content the call takes, unless that is refused.
    fn replaced_place(&mut self, call: &ExprCall, node: &Expr) -> Option<Place> {
        let target = &call.args[0];
        if self.moves_reference(target) {
            return None;
        }
        let Some(place) = self.place(target) else {
            self.diag.error(node, "the first argument has to be a place, as in `&mut a`");
            return None;
        };
        (!self.replaces_parameter(&place, call)).then_some(place)
    }

    /// What was there before `tree` came to be there.
    fn replaced(&mut self, place: Place, tree: Tree, node: &impl ToTokens) -> Tree {
        let kind = self.function.place_kind(&place);
        if kind.is_scalar() && kind != Kind::Unknown {
            let old = self.load(place.clone(), node);
            let value = self.scalar(tree, node);
            let value = self.retyped(value, &kind);
            self.emit(Stmt::Store { place, value });
            return Tree::Value(old);
        }
        let found = self.tree_kind(&tree);
        let kind = kinds::unify(&kind, &found).unwrap_or(kind);
        let local = self.unnamed_memory(kind, true, SpanRange::of(node));
        self.emit(Stmt::Declare { local, init: Some(tree) });
        let other = Place::whole(local);
        self.emit(Stmt::Swap { a: place, b: other.clone() });
        Tree::Copy(other, None)
    }

    /// Reports `&mut r` of a variable `r` that is a reference itself.
    fn moves_reference(&mut self, arg: &Expr) -> bool {
        let Expr::Reference(reference) = arg else { return false };
        let found = self.is_reference(&reference.expr);
        if found {
            self.diag.error(
                arg,
                "references cannot be exchanged here; exchange what they refer to, without `&mut`, or swap the variables that own it",
            );
        }
        found
    }
}
