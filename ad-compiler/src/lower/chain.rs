//! Iterator chains, as the loops that they are.
//!
//! ```text
//! x.iter().zip(y).map(|(a, b)| a * b).sum::<f64>()
//!     ⇒  { let mut sum: f64 = -0.0; for (a, b) in x.iter().zip(y) { sum += a * b; } sum }
//! x.iter().fold(1.0, |a, v| 0.5 * a + v)
//!     ⇒  { let mut a = 1.0; for v in x.iter() { a = 0.5 * a + v; } a }
//! x.iter_mut().for_each(|v| *v *= 2.0)
//!     ⇒  for v in x.iter_mut() { *v *= 2.0; }
//! x.iter().map(|v| 2.0 * v).collect::<Vec<f64>>()
//!     ⇒  { let mut all = vec![0.0; x.len()]; let mut at = 0;
//!          for v in x.iter() { all[at] = 2.0 * v; at += 1; } all }
//! ```
//!
//! The closures' bodies are evaluated as often as in the chain and in its order, and see what they
//! capture where they stand. A sum of floats begins at -0.0, as the standard library's does.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, ExprClosure, ExprMethodCall, GenericArgument, Ident, Pat, PathArguments, Type};

use super::assume::float_type;
use super::{Lowering, kinds, scan};
use crate::ir::{Kind, Tree};

impl Lowering<'_> {
    /// What the chain that ends in `call` comes to, if it is one that can be written as a loop.
    pub(super) fn chain(&mut self, call: &ExprMethodCall) -> Option<Tree> {
        let looped = self.as_loop(call)?;
        Some(self.expr(&looped))
    }

    fn as_loop(&self, call: &ExprMethodCall) -> Option<Expr> {
        let name = call.method.to_string();
        let arguments: Vec<&Expr> = call.args.iter().collect();
        let mut stages = Stages::of(&call.receiver)?;
        Some(match (name.as_str(), arguments.as_slice()) {
            ("sum" | "product", []) => {
                let ty = self.asked_for(call)?;
                let (start, op) = neutral(&name, &ty)?;
                let total = unused(&name, call);
                let looped = stages.looped(call, |item| quote!(#total #op #item;))?;
                syn::parse_quote!({ let mut #total: #ty = #start; #looped #total })
            }
            ("fold", [init, Expr::Closure(closure)]) => {
                let ([Pat::Ident(state), element], body) = parameters(closure)? else {
                    return None;
                };
                let state = state.ident;
                if mentions(&call.receiver, &state) {
                    return None;
                }
                stages.steps.push((element, body));
                let looped = stages.looped(call, |item| quote!(#state = #item;))?;
                syn::parse_quote!({ let mut #state = #init; #looped #state })
            }
            ("fold", [init, Expr::Path(function)]) => {
                let state = unused("state", call);
                let looped =
                    stages.looped(call, |item| quote!(#state = #function(#state, #item);))?;
                syn::parse_quote!({ let mut #state = #init; #looped #state })
            }
            ("for_each", [Expr::Closure(closure)]) => {
                let ([element], body) = parameters(closure)?;
                stages.steps.push((element, body));
                stages.looped(call, |item| quote!(#item;))?
            }
            ("collect", []) => {
                let (all, at) = (unused("all", call), unused("at", call));
                let (element, zero) = self.collected(call)?;
                let length = length(&stages.source)?;
                let looped = stages.looped(call, |item| quote!(#all[#at] = #item; #at += 1;))?;
                syn::parse_quote!({
                    let mut #all: Vec<#element> = vec![#zero; #length];
                    let mut #at = 0;
                    #looped
                    #all
                })
            }
            _ => return None,
        })
    }

    /// The type that the method is told, as in `.sum::<f64>()`, else that of the function's floats.
    fn asked_for(&self, call: &ExprMethodCall) -> Option<Type> {
        match call.turbofish.as_ref().map(|told| told.args.first()) {
            Some(Some(GenericArgument::Type(ty))) if !matches!(ty, Type::Infer(_)) => {
                Some(ty.clone())
            }
            None | Some(Some(GenericArgument::Type(_))) => {
                float_type(&Kind::Float(self.only_float.clone()?))
            }
            Some(_) => None,
        }
    }

    /// The type of the elements of the `Vec` that is collected, and their zero; other collections, and
    /// elements that are no numbers, are not known.
    fn collected(&self, call: &ExprMethodCall) -> Option<(Type, Literal)> {
        let only = || float_type(&Kind::Float(self.only_float.clone()?));
        let element = if let Some(told) = &call.turbofish {
            let GenericArgument::Type(Type::Path(path)) = told.args.first()? else { return None };
            let last = path.path.segments.last().filter(|last| last.ident == "Vec")?;
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
            let GenericArgument::Type(element) = arguments.args.first()? else { return None };
            if matches!(element, Type::Infer(_)) { only()? } else { element.clone() }
        } else {
            only()?
        };
        let kind = kinds::of_type(&element, &self.floats);
        let zero = if kind.is_float() {
            Literal::f64_unsuffixed(0.0)
        } else if kind == Kind::Int {
            Literal::u64_unsuffixed(0)
        } else {
            return None;
        };
        Some((element, zero))
    }
}

/// `chain.collect()` of which a `let` says the type, as `chain.collect::<T>()`; likewise `sum` and
/// `product`. Other expressions as they are.
pub(super) fn told_by_let(init: &Expr, ty: &Type) -> Expr {
    let mut init = init.clone();
    if let Expr::MethodCall(call) = &mut init {
        let asks = ["collect", "sum", "product"].iter().any(|name| call.method == name);
        if asks && call.args.is_empty() && call.turbofish.is_none() {
            call.turbofish = Some(syn::parse_quote!(::<#ty>));
        }
    }
    init
}

/// What a chain draws from, and what it does with each element before its end.
struct Stages {
    source: Expr,
    /// From each `.map(…)`, and the closure at the end: what its parameter is bound to is the body of
    /// the one before.
    steps: Vec<(Pat, Expr)>,
}

impl Stages {
    fn of(chain: &Expr) -> Option<Self> {
        let Expr::MethodCall(call) = chain else {
            return Some(Stages { source: chain.clone(), steps: Vec::new() });
        };
        let (true, Some(Expr::Closure(closure))) = (call.method == "map", call.args.first()) else {
            return Some(Stages { source: chain.clone(), steps: Vec::new() });
        };
        let mut stages = Stages::of(&call.receiver)?;
        let ([element], body) = parameters(closure)?;
        stages.steps.push((element, body));
        Some(stages)
    }

    /// The loop that ends each iteration with `consume`; `None` if the steps cannot stand side by side.
    fn looped(
        &self,
        call: &ExprMethodCall,
        consume: impl FnOnce(&Expr) -> TokenStream,
    ) -> Option<Expr> {
        let source = &self.source;
        let Some(((first, mut item), rest)) =
            self.steps.split_first().map(|((first, item), rest)| ((first, item.clone()), rest))
        else {
            let element = unused("element", call);
            let consumed = consume(&syn::parse_quote!(#element));
            return Some(syn::parse_quote!(for #element in #source { #consumed }));
        };
        let mut lets = Vec::new();
        let mut earlier = identifiers(first);
        for (pattern, body) in rest {
            lets.push(quote!(let #pattern = #item;));
            let own = identifiers(pattern);
            // In the chain, this body does not see what the closures before it have bound.
            if earlier.iter().any(|name| !own.contains(name) && mentions(body, name)) {
                return None;
            }
            earlier.extend(own);
            item = body.clone();
        }
        let consumed = consume(&item);
        Some(syn::parse_quote!(for #first in #source { #(#lets)* #consumed }))
    }
}

/// The patterns of a closure's parameters, and its body, if no exit leads out of it.
fn parameters<const N: usize>(closure: &ExprClosure) -> Option<([Pat; N], Expr)> {
    let patterns = closure.inputs.iter().map(|input| {
        if let Pat::Type(typed) = input { (*typed.pat).clone() } else { input.clone() }
    });
    let patterns = patterns.collect::<Vec<_>>().try_into().ok()?;
    (!scan::Exits::of_expr(&closure.body).any).then(|| (patterns, (*closure.body).clone()))
}

/// Where a sum or a product of that type begins, and how it goes on.
fn neutral(name: &str, ty: &Type) -> Option<(TokenStream, TokenStream)> {
    let integer = ["usize", "u64", "u32", "i64", "i32"].iter().any(|int| is(ty, int));
    match (name, is_float(ty), integer) {
        ("sum", true, _) => Some((quote!(-0.0), quote!(+=))),
        ("sum", _, true) => Some((quote!(0), quote!(+=))),
        ("product", true, _) => Some((quote!(1.0), quote!(*=))),
        ("product", _, true) => Some((quote!(1), quote!(*=))),
        _ => None,
    }
}

/// How many elements a source has, where that can be written down.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; of what is not named the length is not known"
)]
fn length(source: &Expr) -> Option<Expr> {
    match source {
        Expr::Paren(inner) => length(&inner.expr),
        Expr::Reference(inner) => length(&inner.expr),
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => Some(syn::parse_quote!(#source.len())),
        Expr::Range(range) => {
            let (lo, hi) = (range.start.as_ref()?, range.end.as_ref()?);
            match range.limits {
                syn::RangeLimits::HalfOpen(_) if lo.to_token_stream().to_string() == "0" => {
                    Some((**hi).clone())
                }
                syn::RangeLimits::HalfOpen(_) => {
                    Some(syn::parse_quote!(if #lo < #hi { #hi - #lo } else { 0 }))
                }
                syn::RangeLimits::Closed(_) => None,
            }
        }
        Expr::MethodCall(call) => match (call.method.to_string().as_str(), call.args.first()) {
            ("iter" | "into_iter" | "copied" | "cloned" | "enumerate" | "rev", None) => {
                length(&call.receiver)
            }
            ("zip", Some(other)) => {
                let (a, b) = (length(&call.receiver)?, length(other)?);
                Some(syn::parse_quote!((#a).min(#b)))
            }
            ("chunks_exact", Some(size)) => {
                let all = length(&call.receiver)?;
                Some(syn::parse_quote!((#all) / (#size)))
            }
            _ => None,
        },
        _ => None,
    }
}

fn is_float(ty: &Type) -> bool {
    is(ty, "f64") || is(ty, "f32")
}

fn is(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

/// `name`, or with a number where the chain has a variable of that name.
fn unused(name: &str, chain: &ExprMethodCall) -> Ident {
    let taken = identifiers(chain);
    let mut ident = Ident::new(name, chain.method.span());
    let mut number = 1;
    while taken.contains(&ident) {
        ident = Ident::new(&format!("{name}{number}"), ident.span());
        number += 1;
    }
    ident
}

fn mentions(tokens: &impl ToTokens, name: &Ident) -> bool {
    identifiers(tokens).contains(name)
}

/// Of a pattern: the names that it binds, and perhaps a few more.
fn identifiers(tokens: &impl ToTokens) -> Vec<Ident> {
    let mut found = Vec::new();
    scan::identifiers(tokens.to_token_stream(), &mut found);
    found
}
