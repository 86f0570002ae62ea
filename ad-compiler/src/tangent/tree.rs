//! The tangent of an aggregate under construction.
//!
//! ```text
//! [x, 1.0]       [t_x, 0.0]           a.clone()     t_a.clone()
//! (x, n)         (t_x, ())            P { m: x }    let p = P { m: x };
//! vec![x; n]     vec![t_x; n]                       let mut t_p = zero like p;  t_p.m = t_x
//! ```
//!
//! The name of a struct's tangent is not known to syntax, so that a struct is built first, and its
//! tangent has the shape of what was built.

use proc_macro2::Span;
use syn::{Ident, Member};

use super::Builder;
use crate::ir::{Kind, LocalInfo, Place, Projection, SpanRange, Stmt, Tree};

impl Builder<'_> {
    /// The tangent of `tree`, whose kind is `kind`. Structs inside of it are taken out of `tree`, to be
    /// built beforehand.
    pub(super) fn tree(&mut self, tree: &mut Tree, kind: &Kind) -> Tree {
        match tree {
            Tree::Value(value) => {
                let value = *value;
                let kind = self.carried(value);
                match self.tangents.get(&value) {
                    Some(tangent) => Tree::Value(*tangent),
                    None if kind.is_sized() && !kind.is_float() => Tree::Zero(kind),
                    None => Tree::Value(self.zero(value)),
                }
            }
            Tree::Copy(place, method) => match self.active_place(place) {
                Some(tangent) => {
                    // A tangent that only rustc knows need not be `Copy` where its type is.
                    let copies = method.is_none() && is_foreign(kind);
                    let method = if copies { Some(method_called("clone")) } else { method.clone() };
                    Tree::Copy(tangent, method)
                }
                None => self.zero_like(place),
            },
            Tree::Ref(place, mutable) => match self.active_place(place) {
                Some(tangent) => Tree::Ref(tangent, *mutable),
                None => self.zero_like(place),
            },
            Tree::Array(items) => {
                Tree::Array(items.iter_mut().map(|item| self.tree(item, &kind.element())).collect())
            }
            Tree::Vec(items) => {
                Tree::Vec(items.iter_mut().map(|item| self.tree(item, &kind.element())).collect())
            }
            Tree::Repeat(item, length) => {
                let length = length.clone();
                Tree::Repeat(Box::new(self.tree(item, &kind.element())), length)
            }
            Tree::VecRepeat(item, length) => {
                let length = *length;
                Tree::VecRepeat(Box::new(self.tree(item, &kind.element())), length)
            }
            Tree::Tuple(items) => {
                let kinds = match kind {
                    Kind::Tuple(kinds) => kinds.clone(),
                    Kind::Float(_)
                    | Kind::Int
                    | Kind::Bool
                    | Kind::Unit
                    | Kind::Inert
                    | Kind::Array(..)
                    | Kind::Slice(_)
                    | Kind::Vec(_)
                    | Kind::Unknown
                    | Kind::Tangent
                    | Kind::Pullback => Vec::new(),
                };
                let parts = items
                    .iter_mut()
                    .enumerate()
                    .map(|(at, item)| self.tree(item, kinds.get(at).unwrap_or(&Kind::Unknown)));
                Tree::Tuple(parts.collect())
            }
            Tree::Struct(_, fields) => {
                let fields = self.fields(fields);
                let (built, tangent) = self.build(tree, fields);
                *tree = built;
                tangent
            }
            Tree::Opaque(_) if kind.tangent().is_sized() => Tree::Zero(self.tangent_kind(kind)),
            Tree::Opaque(_) => {
                let (built, tangent) = self.build(tree, Vec::new());
                *tree = built;
                tangent
            }
            Tree::Zero(kind) => Tree::Zero(self.made_tangent(kind)),
            Tree::ZeroVec(kind, length) => Tree::ZeroVec(self.made_tangent(kind), *length),
            Tree::ZeroLike(place, kind) => Tree::ZeroLike(place.clone(), self.made_tangent(kind)),
            Tree::Take(place) => match self.active_place(place) {
                Some(tangent) => Tree::Take(tangent),
                None => self.zero_like(place),
            },
        }
    }

    /// The kind of the tangent of a thing of this kind, which is made.
    fn made_tangent(&self, kind: &Kind) -> Kind {
        let kind = self.tangent_kind(kind);
        self.made(&kind);
        kind
    }

    /// The tangents of those fields of a struct that are active.
    pub(super) fn fields(&mut self, fields: &mut [(Member, Tree)]) -> Vec<(Member, Tree)> {
        let mut tangents = Vec::new();
        for (member, item) in fields {
            if self.activity.argument(item) {
                tangents.push((member.clone(), self.tree(item, &Kind::Unknown)));
            }
        }
        tangents
    }

    /// Writes the tangents of fields into the tangent of their struct.
    pub(super) fn fill(&mut self, whole: &Place, fields: Vec<(Member, Tree)>) {
        for (member, tree) in fields {
            let place = whole.then(Projection::Field(member));
            self.emit(if let Tree::Value(value) = tree {
                Stmt::Store { place, value }
            } else {
                Stmt::Assign { place, tree }
            });
        }
    }

    /// Builds `tree` in a memory of its own: the memory, to be moved from, and its tangent, whose active
    /// fields are given.
    fn build(&mut self, tree: &Tree, fields: Vec<(Member, Tree)>) -> (Tree, Tree) {
        let local = self.temporary("part", Kind::Unknown);
        self.emit(Stmt::Declare { local, init: Some(tree.clone()) });
        let tangent = self.temporary("t_part", Kind::Tangent);
        let zero = self.zero_like(&Place::whole(local));
        self.emit(Stmt::Declare { local: tangent, init: Some(zero) });
        self.fill(&Place::whole(tangent), fields);
        (Tree::Copy(Place::whole(local), None), Tree::Copy(Place::whole(tangent), None))
    }

    /// A memory that nobody has named.
    pub(super) fn temporary(&mut self, name: &str, kind: Kind) -> crate::ir::Local {
        self.function.new_local(LocalInfo {
            kind,
            name: Ident::new(name, Span::mixed_site()),
            by_ref: false,
            mutable: true,
            param: None,
            adjoint_of: None,
            span: SpanRange(Span::call_site(), Span::call_site()),
        })
    }
}

fn method_called(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// Whether only rustc knows the type, or that of a part.
fn is_foreign(kind: &Kind) -> bool {
    match kind {
        Kind::Unknown | Kind::Tangent => true,
        Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => is_foreign(element),
        Kind::Tuple(fields) => fields.iter().any(is_foreign),
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => {
            false
        }
    }
}
