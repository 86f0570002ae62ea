//! Aggregates as expressions, and the zeros that adjoints begin with.
//!
//! ```text
//! array [a, 0]                [a, 0.0]
//! zero like xs                vec![0.0; xs.len()]
//! ```

use std::rc::Rc;

use proc_macro2::Span;
use syn::{Ident, Member};

use super::code::{Code, Token, code};
use super::emitter::Emitter;
use super::expr::{Expr, Prec};
use crate::ir::{Kind, Tree};

impl Emitter<'_> {
    /// An aggregate.
    pub(super) fn tree(&mut self, tree: &Tree) -> Expr {
        let postfix = |tokens| Expr::new(tokens, Prec::Postfix);
        match tree {
            Tree::Value(value) => self.given(*value, None),
            Tree::Copy(place, method) => {
                let kind = self.place_kind(place);
                if let Some(method) = method {
                    let place = self.receiver(place);
                    return postfix(code!(#place.#method()));
                }
                if kind == Kind::Tangent {
                    let place = self.receiver(place);
                    return postfix(code!(#place.clone()));
                }
                self.place(place)
            }
            Tree::Ref(place, mutable) => Expr::new(self.reference(place, *mutable), Prec::Unary),
            Tree::Array(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                postfix(code!([#(#items),*]))
            }
            Tree::Repeat(item, length) => {
                // A tangent that only rustc knows need not be `Copy` where its type is.
                let length = &length.0;
                let kind = match &**item {
                    Tree::Copy(place, _) => self.place_kind(place),
                    Tree::Value(value) => self.f.kind(*value).clone(),
                    Tree::Ref(..)
                    | Tree::Array(_)
                    | Tree::Repeat(..)
                    | Tree::Vec(_)
                    | Tree::VecRepeat(..)
                    | Tree::Tuple(_)
                    | Tree::Struct(..)
                    | Tree::Zero(_)
                    | Tree::ZeroVec(..)
                    | Tree::ZeroLike(..)
                    | Tree::Take(_)
                    | Tree::Opaque(_) => Kind::Unknown,
                };
                let item = self.tree(item);
                postfix(if kind == Kind::Tangent {
                    let item = item.at(Prec::Postfix);
                    code!(::core::array::from_fn::<_, { #length }, _>(|_| #item.clone()))
                } else {
                    let item = item.tokens;
                    code!([#item; #length])
                })
            }
            Tree::Vec(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                let vec = self.imports.vec();
                postfix(code!(#vec![#(#items),*]))
            }
            Tree::VecRepeat(item, length) => {
                let in_lanes = self.is_in_lanes(item);
                let (item, length) = (self.tree(item).tokens, self.plain(*length));
                postfix(self.imports.filled(&item, &length, in_lanes))
            }
            Tree::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                if let [item] = &items[..] {
                    return postfix(code!((#item,)));
                }
                postfix(code!((#(#items),*)))
            }
            Tree::Struct(path, fields) => {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(member, item)| {
                        let item = self.tree(item).tokens;
                        match (member, &item.0[..]) {
                            (Member::Named(name), [token]) => {
                                let field = Token::Field(name.clone(), Rc::new(token.clone()));
                                code!(#field)
                            }
                            (Member::Named(_) | Member::Unnamed(_), _) => code!(#member: #item),
                        }
                    })
                    .collect();
                Expr { braces: true, ..postfix(code!(#path { #(#fields),* })) }
            }
            Tree::Zero(kind) => {
                Expr { ambiguous: kind.is_float(), ..postfix(self.imports.zero(kind)) }
            }
            Tree::ZeroVec(kind, length) => {
                let (zero, length) = (self.imports.zero(kind), self.plain(*length));
                postfix(self.imports.filled(&zero, &length, kind.has_lanes()))
            }
            Tree::ZeroLike(place, kind) => {
                let is_ref = place.path.is_empty() && self.is_ref(place.root);
                let like = self.receiver(place);
                postfix(self.imports.zero_like(&like, is_ref, kind))
            }
            Tree::Take(place) => {
                let kind = self.place_kind(place);
                let zero = self.imports.constant_zero(&kind);
                let reference = self.reference(place, true);
                postfix(match zero {
                    Some(zero) => code!(::core::mem::replace(#reference, #zero)),
                    None => self.runtime("take", &reference),
                })
            }
            Tree::Opaque(opaque) => self.opaque(opaque),
        }
    }

    /// Whether it is lanes, or an array or a tuple of lanes.
    fn is_in_lanes(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Value(value) => self.f.kind(*value).is_lanes(),
            Tree::Zero(kind) => kind.has_lanes() && kind.is_sized(),
            Tree::Repeat(item, _) => self.is_in_lanes(item),
            Tree::Array(items) | Tree::Tuple(items) => {
                items.iter().any(|item| self.is_in_lanes(item))
            }
            Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Struct(..)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => false,
        }
    }

    /// `Active` or `Inactive`, at the argument that it speaks of.
    pub(super) fn marker(&self, arg: &Tree, active: bool, call: Span) -> Code {
        let span = match arg {
            Tree::Value(value) => self.f.value(*value).span.0,
            Tree::Opaque(opaque) => opaque.span.0,
            Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => call,
        };
        let span = span.resolved_at(Span::mixed_site());
        let name = self.imports.private(if active { "Active" } else { "Inactive" });
        respan(name, span)
    }
}

/// The last token of a path, at `span`, so that errors about it land there.
fn respan(mut path: Code, span: Span) -> Code {
    if let Some(last @ Token::Ours(_)) = path.0.last_mut() {
        if let Token::Ours(name) = *last {
            *last = Token::Ident(Ident::new(name, span));
        }
    }
    path
}
