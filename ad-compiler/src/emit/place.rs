//! Places, as expressions, references and receivers of methods; and the user's own tokens.
//!
//! ```text
//! x.[i].name      x[i].name          *x          where the variable `x` is a reference
//! ```

use std::rc::Rc;

use super::code::{self, Code, Context, Token, code};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::Ident;

use super::emitter::{Emitter, Storage};
use super::expr::{Expr, Prec};
use crate::ir::{Bound, Kind, Local, Opaque, Operand, Place, Projection};
use crate::names::Var;

impl Emitter<'_> {
    /// The Rust variable of a memory is a reference.
    pub(super) fn is_ref(&self, local: Local) -> bool {
        match self.storage.get(&local) {
            Some(Storage::Owned) => false,
            Some(Storage::Ref | Storage::Slot) => true,
            None => self.f.local(local).by_ref,
        }
    }

    /// The name of a memory.
    pub(super) fn memory(&mut self, local: Local) -> Code {
        let mut name = self.occur(Var::Memory(local));
        if self.in_closure && self.is_receiver(local) {
            name = Token::Ours("this");
        }
        code!(#name)
    }

    /// The memory is `self`.
    fn is_receiver(&self, local: Local) -> bool {
        let receiver = self.f.params.first().filter(|param| param.name == "self");
        receiver.is_some_and(|param| param.bound == Bound::Local(local))
    }

    /// A place, as an expression.
    pub(super) fn place(&mut self, place: &Place) -> Expr {
        let name = self.memory(place.root);
        if place.path.is_empty() && self.is_ref(place.root) {
            return Expr::new(code!(*#name), Prec::Unary);
        }
        self.project(name, &place.path)
    }

    pub(super) fn project(&mut self, name: Code, path: &[Projection]) -> Expr {
        let mut expr = Expr::new(name, Prec::Postfix);
        for step in path {
            expr = match step {
                Projection::Index(index) => {
                    let index = self.plain(*index);
                    let base = expr.at(Prec::Postfix);
                    Expr::new(code!(#base[#index]), Prec::Postfix)
                }
                Projection::Field(member) => {
                    let base = expr.at(Prec::Postfix);
                    Expr::new(code!(#base.#member), Prec::Postfix)
                }
                Projection::Range { lo, hi, inclusive } => {
                    let lo = lo.map(|lo| self.value(lo).at(Prec::Or));
                    let hi = hi.map(|hi| self.value(hi).at(Prec::Or));
                    let dots = if *inclusive { code!(..=) } else { code!(..) };
                    let base = expr.at(Prec::Postfix);
                    Expr::new(code!(#base[#lo #dots #hi]), Prec::Postfix)
                }
                Projection::Deref => {
                    let base = expr.at(Prec::Unary);
                    Expr::new(code!(*#base), Prec::Unary)
                }
            };
        }
        expr
    }

    /// A place that a method is called on.
    pub(super) fn receiver(&mut self, place: &Place) -> Code {
        let name = self.memory(place.root);
        let path = match place.path.as_slice() {
            // A `Vec` has the methods of all its elements.
            [path @ .., Projection::Range { lo: None, hi: None, .. }] => path,
            path => path,
        };
        self.project(name, path).at(Prec::Postfix)
    }

    /// `&place`, `&mut place`
    pub(super) fn reference(&mut self, place: &Place, mutable: bool) -> Code {
        if mutable {
            self.write(place.root);
        }
        if place.path.is_empty() && self.is_ref(place.root) {
            let name = self.memory(place.root);
            return if mutable { code!(&mut *#name) } else { name };
        }
        let place = self.place(place).at(Prec::Unary);
        if mutable { code!(&mut #place) } else { code!(&#place) }
    }

    /// What is known of the type of a place.
    pub(super) fn place_kind(&self, place: &Place) -> Kind {
        self.f.place_kind(place)
    }

    /// Tokens of the user's, in a block that brings the variables back under the user's names
    /// where they are called otherwise here.
    pub(super) fn opaque(&mut self, opaque: &Opaque) -> Expr {
        let mut uses = Vec::new();
        for (name, operand) in &opaque.uses {
            match operand {
                Operand::Value { value, by_ref } => {
                    let is_ref = self.ref_params.contains(*value);
                    let mut var = None;
                    if !self.uses.is_inlined(*value) && is_ref == *by_ref {
                        var = Some(self.var(*value));
                        self.found.log.occur(self.var(*value));
                    }
                    let value = if *by_ref { self.borrowed(*value) } else { self.plain(*value) };
                    uses.push((name.clone(), var, value));
                }
                Operand::Place { place, by_ref, writes } => {
                    if *writes {
                        self.write(place.root);
                    }
                    let var = Var::Memory(place.root);
                    self.occur(var);
                    let same = place.path.is_empty() && *by_ref == self.is_ref(place.root);
                    let place = self.reference(place, *writes);
                    uses.push((name.clone(), same.then_some(var), place));
                }
            }
        }
        let tokens =
            if self.in_closure { this_for_self(&opaque.tokens) } else { opaque.tokens.clone() };
        let plain = Expr::parsed(tokens.clone());
        if uses.is_empty() {
            return plain;
        }
        let opaque = Rc::new(code::Opaque { tokens, uses });
        let mut code = Code::new();
        code.push(Token::Opaque(opaque, Context::Loose));
        Expr { tokens: code, ..plain }
    }
}

/// Inside the closure of a method's reverse half, `self` is called `this`.
fn this_for_self(tokens: &TokenStream) -> TokenStream {
    tokens
        .clone()
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if ident == "self" => {
                TokenTree::Ident(Ident::new("this", Span::mixed_site()))
            }
            TokenTree::Group(group) => {
                let mut inner =
                    proc_macro2::Group::new(group.delimiter(), this_for_self(&group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other @ (TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_)) => other,
        })
        .collect()
}
