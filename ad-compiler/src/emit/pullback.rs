//! `f_vjp`: the value and a closure, made of the two halves of the convention.
//!
//! ```text
//! fn f_vjp(x: &[f64]) -> (f64, impl FnOnce(f64) -> Vec<f64>) {
//!     let (value, pullback) = f::forward(x);
//!     (value, move |seed| { let mut d_x = vec![0.0; x.len()]; pullback(seed, x, Some(&mut d_x)); d_x })
//! }
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Lifetime, Type};

use super::code::code;
use super::companions::{Companion, Frame};
use super::lints::allow;
use super::signature::{Parameter, tuple};
use crate::ir::Passing;
use crate::names::ident_of;

impl Frame<'_> {
    /// `f_vjp`
    pub(super) fn vjp(&self) -> TokenStream {
        let krate = self.krate();
        let (mut lifetimes, mut inputs) = (Vec::new(), Vec::new());
        let mut taken: BTreeSet<String> = self
            .item
            .sig
            .generics
            .lifetimes()
            .map(|param| param.lifetime.ident.to_string())
            .collect();
        for param in &self.params {
            let mut fresh = |hint: &str| {
                let mut text = hint.trim_start_matches("r#").trim_matches('_').to_string();
                if text.is_empty() || text == "self" {
                    text = "this".into();
                }
                // no keyword
                text = ident_of(&text).to_string();
                while !taken.insert(text.clone()) {
                    text.push('_');
                }
                let lifetime = Lifetime::new(&format!("'{text}"), Span::mixed_site());
                lifetimes.push(lifetime.clone());
                lifetime
            };
            if let Some(receiver) = &param.receiver {
                let mut receiver = receiver.clone();
                if let (Some((_, lifetime)), true) =
                    (&mut receiver.reference, receiver.colon_token.is_none())
                {
                    if lifetime.is_none() {
                        *lifetime = Some(fresh("this"));
                    }
                } else {
                    receiver.mutability = None;
                    // `self: &Model`
                    name_lifetimes(&mut receiver.ty, &mut || fresh("this"));
                }
                inputs.push(quote!(#receiver));
                continue;
            }
            let mut ty = param.ty.clone();
            let hint = param.name.to_string();
            name_lifetimes(&mut ty, &mut || fresh(&hint));
            let name = &param.name;
            inputs.push(quote!(#name: #ty));
        }
        let mut all: Vec<Lifetime> =
            self.item.sig.generics.lifetimes().map(|param| param.lifetime.clone()).collect();
        all.extend(lifetimes.iter().cloned());
        let captures = self.captures(&all);
        let muts: Vec<&Parameter> =
            self.active().filter(|param| param.passing == Passing::ByMut).collect();
        let returned: Vec<&Parameter> =
            self.active().filter(|param| param.passing != Passing::ByMut).collect();
        let seeds = self.result_kind.may_be_active();
        let seed_ty = self.seed();
        let mut takes = Vec::new();
        let mut closure = Vec::new();
        let seed = Ident::new("seed", Span::mixed_site());
        if seeds {
            takes.push(seed_ty.clone());
            closure.push(quote!(#seed: #seed_ty));
        }
        for param in &muts {
            let (name, ty) = (param.d.clone(), param.buffer(krate));
            takes.push(quote!(&mut #ty));
            closure.push(quote!(#name: &mut #ty));
        }
        let types: Vec<_> = returned.iter().map(|param| param.tangent(krate)).collect();
        let gradient = tuple(&types);
        let result = self.result();
        let imports = self.imports();
        let (mut before, mut inside) = (TokenStream::new(), TokenStream::new());
        for param in &returned {
            let name = param.d.clone();
            let zero = param.zero(&imports);
            let moved = param.passing == Passing::ByValue && mentions(&zero, &param.name);
            let target = if moved { &mut before } else { &mut inside };
            target.extend(quote!(let mut #name = #zero;));
        }
        let slots = self.params.iter().map(|param| {
            let name = param.d.clone();
            if !param.differentiated {
                return imports.none();
            }
            let some = imports.some();
            if param.passing == Passing::ByMut {
                code!(#some(#name))
            } else {
                code!(#some(&mut #name))
            }
        });
        let slots: Vec<_> = slots.collect();
        let uses = imports.declarations();
        let again = self.params.iter().filter(|param| param.again()).map(|param| &param.name);
        let handed = if seeds { quote!(#seed) } else { quote!(()) };
        let args = self.arguments();
        let forward = self.path_to("forward");
        let turbofish = self.turbofish();
        let (value, pullback) =
            (Ident::new("value", Span::mixed_site()), Ident::new("pullback", Span::mixed_site()));
        let names: Vec<_> = returned
            .iter()
            .map(|param| {
                let name = param.d.clone();
                quote!(#name)
            })
            .collect();
        let returned = if names.is_empty() { quote!() } else { tuple(&names) };
        let docs = self.docs_of_vjp().into_iter().map(|line| format!(" {line}"));
        let allow = allow();
        let (vis, inline, cfgs) = (&self.item.vis, self.inline(Companion::HandsOn), self.cfgs());
        let clause = &self.item.sig.generics.where_clause;
        let rest = self.item.sig.generics.params.iter();
        let generics = quote!(#(#lifetimes,)* #(#rest),*);
        let generics = (!generics.is_empty()).then(|| quote!(<#generics>));
        let name = self.name("vjp");
        quote! {
            #(#cfgs)* #(#[doc = #docs])* #allow #(#inline)*
            #vis fn #name #generics(#(#inputs),*)
                -> (#result, impl ::core::ops::FnOnce(#(#takes),*) -> #gradient + #captures)
            #clause
            {
                #uses
                #before
                let (#value, #pullback) = #forward #turbofish(#(#args),*);
                (#value, move |#(#closure),*| {
                    #inside
                    #pullback(#handed #(, #again)* #(, #slots)*);
                    #returned
                })
            }
        }
    }
}

/// Whether `name` is one of the tokens.
fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == *name,
        proc_macro2::TokenTree::Group(group) => mentions(&group.stream(), name),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// Gives each elided lifetime a name.
fn name_lifetimes(ty: &mut Type, fresh: &mut dyn FnMut() -> Lifetime) {
    struct Namer<'a>(&'a mut dyn FnMut() -> Lifetime);
    impl syn::visit_mut::VisitMut for Namer<'_> {
        fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
            if reference.lifetime.is_none() {
                reference.lifetime = Some((self.0)());
            }
            syn::visit_mut::visit_type_reference_mut(self, reference);
        }
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident == "_" {
                *lifetime = (self.0)();
            }
        }
        fn visit_type_bare_fn_mut(&mut self, _: &mut syn::TypeBareFn) {}
    }
    syn::visit_mut::VisitMut::visit_type_mut(&mut Namer(fresh), ty);
}
