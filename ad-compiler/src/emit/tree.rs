//! Aggregates as expressions, and the zeros that adjoints begin with.
//!
//! ```text
//! array [a, 0]                [a, 0.0]
//! zero like xs                vec![0.0; xs.len()]
//! ```

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

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
                    return postfix(quote!(#place.#method()));
                }
                if kind == Kind::Tangent {
                    let place = self.receiver(place);
                    return postfix(quote!(#place.clone()));
                }
                self.place(place)
            }
            Tree::Ref(place, mutable) => Expr::new(self.reference(place, *mutable), Prec::Unary),
            Tree::Array(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                postfix(quote!([#(#items),*]))
            }
            Tree::Repeat(item, length) => {
                let (item, length) = (self.tree(item).tokens, &length.0);
                postfix(quote!([#item; #length]))
            }
            Tree::Vec(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                let vec = self.imports.vec();
                postfix(quote!(#vec![#(#items),*]))
            }
            Tree::VecRepeat(item, length) => {
                let (item, length) = (self.tree(item).tokens, self.plain(*length));
                let vec = self.imports.vec();
                postfix(quote!(#vec![#item; #length]))
            }
            Tree::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                if let [item] = &items[..] {
                    return postfix(quote!((#item,)));
                }
                postfix(quote!((#(#items),*)))
            }
            Tree::Struct(path, fields) => {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(member, item)| {
                        let item = self.tree(item).tokens;
                        if member.to_token_stream().to_string() == item.to_string() {
                            quote!(#item)
                        } else {
                            quote!(#member: #item)
                        }
                    })
                    .collect();
                Expr { braces: true, ..postfix(quote!(#path { #(#fields),* })) }
            }
            Tree::Zero(kind) => {
                Expr { ambiguous: kind.is_float(), ..postfix(self.imports.zero(kind)) }
            }
            Tree::ZeroVec(kind, length) => {
                let (zero, length) = (self.imports.zero(kind), self.plain(*length));
                let vec = self.imports.vec();
                postfix(quote!(#vec![#zero; #length]))
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
                    Some(zero) => quote!(::core::mem::replace(#reference, #zero)),
                    None => self.runtime("take", &reference),
                })
            }
            Tree::Opaque(opaque) => self.opaque(opaque),
        }
    }

    /// `Active` or `Inactive`, at the argument that it speaks of.
    pub(super) fn marker(&self, arg: &Tree, active: bool, call: Span) -> TokenStream {
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
fn respan(path: TokenStream, span: Span) -> TokenStream {
    let mut tokens: Vec<TokenTree> = path.into_iter().collect();
    if let Some(last) = tokens.last_mut() {
        last.set_span(span);
    }
    tokens.into_iter().collect()
}
