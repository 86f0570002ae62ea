//! The companions' companions: what a differentiated function calls that calls `f_grad` or `f_jvp`.
//!
//! ```text
//! enum f_grad {}    f_grad::forward, f_grad::tangent       as beside any differentiated function
//! enum f_jvp {}     f_jvp::forward, f_jvp::tangent
//! ```
//!
//! With the gradient g and the Hessian H, which is symmetric, the derivatives of both follow from
//! `f_hvp`:
//!
//! ```text
//!                            adjoint, from (s, u)         tangent, along t
//! (y, g) = f_grad(x)         d_x += s g + H u             (g·t, H t)
//! (y, g·v) = f_jvp(x, v)     d_x += s g + u H v           (g·t, (H v)·t + g·t_v)
//!                            d_v += u g
//! ```

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Type};

use super::body::elided;
use super::companions::Frame;
use super::lints::allow_enum;
use super::signature::{Parameter, tuple};
use crate::ir::{FloatType, Kind, Passing};
use crate::names::ident_of;

/// A companion, and how its derivatives follow from `f_hvp`. In its snippets `g0`, `g1`, … are the
/// parts of the gradient and `p0`, `p1`, … those of the product.
struct Companion<'a> {
    name: Ident,
    /// Those of the function, and, of `f_jvp`, the tangents.
    params: Vec<&'a Parameter>,
    result: TokenStream,
    /// Takes the adjoint of the result apart.
    seed: TokenStream,
    /// The direction of the product in the reverse half, and what that adds to the adjoints.
    back: Vec<TokenStream>,
    adds: TokenStream,
    /// The direction of the product along tangents `t0`, `t1`, …, and the result with its tangent.
    along: Vec<TokenStream>,
    tangent: TokenStream,
}

impl Frame<'_> {
    /// The hidden enums beside `f_grad`, and, if it exists, `f_jvp`, whose frame is given: for functions
    /// of floats that are known here, and that change no parameter.
    pub(super) fn nested(&self, jvp: Option<&Frame<'_>>) -> Option<TokenStream> {
        let known = self.active().all(|param| is_vector_over(&self.result_kind, &param.kind));
        // What is changed, or may be moved, cannot be passed twice; an inert reference cannot be kept.
        let pure = self.params.iter().all(|param| match param.passing {
            Passing::ByValue => param.kind != Kind::Unknown,
            Passing::ByRef => param.again(),
            Passing::ByMut => false,
        });
        if !known || !pure || self.is_method() {
            return None;
        }
        let mut tokens = self.beside(&self.grad());
        tokens.extend(jvp.map(|frame| self.beside(&self.tangent_companion(frame))));
        Some(tokens)
    }

    fn grad(&self) -> Companion<'_> {
        let krate = self.krate();
        let (s, value) = (ident_of("s"), ident_of("value"));
        let (result, gradient) = (self.result(), self.gradient_type());
        let (mut adds, mut back, mut along, mut dots) =
            (TokenStream::new(), Vec::new(), Vec::new(), Vec::new());
        for (at, param) in self.active().enumerate() {
            let (d, u, t) = (&param.d, part("u", at), part("t", at));
            let (g, p) = (view(param, &part("g", at)), view(param, &part("p", at)));
            adds.extend(if_some(
                d,
                &quote! {
                    #krate::linear::add_scaled(#d, #s, #g);
                    #krate::accumulate_from(#d, #p);
                },
            ));
            back.push(if param.passing == Passing::ByValue { quote!(#u) } else { quote!(&#u) });
            along.push(match (param.passing, &param.kind) {
                (Passing::ByValue, Kind::Vec(_)) => quote!(#t.to_vec()),
                (Passing::ByValue, _) => quote!(::core::clone::Clone::clone(#t)),
                (Passing::ByRef | Passing::ByMut, Kind::Vec(_)) => quote!(&#t.to_vec()),
                (Passing::ByRef | Passing::ByMut, _) => quote!(#t),
            });
            dots.push(quote!(#krate::linear::dot(#g, #t)));
        }
        let (g, p) = (self.parts("g"), self.parts("p"));
        let (u, t) = (self.parts("u"), ident_of("t"));
        Companion {
            name: self.name("grad"),
            params: self.params.iter().collect(),
            result: quote!((#result, #gradient)),
            seed: quote!((#s, #u)),
            back,
            adds,
            along,
            tangent: quote!({
                let #t = #(#dots)+*;
                ((#value, #g), (#t, #p))
            }),
        }
    }

    fn tangent_companion<'a>(&'a self, jvp: &'a Frame<'_>) -> Companion<'a> {
        let krate = self.krate();
        let [s, u, value] = ["s", "u", "value"].map(ident_of);
        let result = self.result();
        let own: Vec<&Parameter> =
            jvp.tangents.iter().map(|(_, tangent)| &jvp.params[*tangent]).collect();
        let (mut adds, mut direction) = (TokenStream::new(), Vec::new());
        let (mut by_v, mut first, mut second) = (Vec::new(), Vec::new(), Vec::new());
        for (at, (param, tangent)) in self.active().zip(&own).enumerate() {
            let (d, d_v, v) = (&param.d, &tangent.d, &tangent.name);
            let (g, p) = (view(param, &part("g", at)), view(param, &part("p", at)));
            adds.extend(if_some(
                d,
                &quote! {
                    #krate::linear::add_scaled(#d, #s, #g);
                    #krate::linear::add_scaled(#d, #u, #p);
                },
            ));
            adds.extend(if_some(d_v, &quote!(#krate::linear::add_scaled(#d_v, #u, #g);)));
            direction.push(handed(tangent));
            let (t, t_v) = (part("t", at), part("t", own.len() + at));
            let v = match tangent.passing {
                Passing::ByValue => view(tangent, v),
                Passing::ByRef | Passing::ByMut if tangent.kind.is_list() => quote!(&#v[..]),
                Passing::ByRef | Passing::ByMut => quote!(#v),
            };
            by_v.push(quote!(#krate::linear::dot(#g, #v)));
            first.push(quote!(#krate::linear::dot(#g, #t)));
            second.push(quote!(#krate::linear::dot(#p, #t) + #krate::linear::dot(#g, #t_v)));
        }
        Companion {
            name: self.name("jvp"),
            params: self.params.iter().chain(own).collect(),
            result: quote!((#result, #result)),
            seed: quote!((#s, #u)),
            back: direction.clone(),
            adds,
            along: direction,
            tangent: quote!(((#value, #(#by_v)+*), (#(#first)+*, #(#second)+*))),
        }
    }

    /// `(g0, g1)`
    fn parts(&self, of: &str) -> TokenStream {
        let parts: Vec<_> = (0..self.active().count())
            .map(|at| {
                let part = part(of, at);
                quote!(#part)
            })
            .collect();
        tuple(&parts)
    }

    /// The hidden enum beside a companion.
    fn beside(&self, companion: &Companion<'_>) -> TokenStream {
        let krate = self.krate();
        let Companion { name, params, result, seed, back, adds, along, tangent } = companion;
        let option = quote!(::core::option::Option);
        let inputs: Vec<_> = params.iter().map(|param| param.declaration()).collect();
        let again: Vec<_> = params.iter().filter(|param| param.again()).collect();
        let again_types: Vec<Type> = again.iter().map(|param| elided(&param.ty)).collect();
        let again_names: Vec<_> = again.iter().map(|param| &param.name).collect();
        let (mut slot_types, mut slots) = (Vec::new(), Vec::new());
        let (mut markers, mut bounds) = (Vec::new(), Vec::new());
        let (mut opened, mut tangents) = (TokenStream::new(), Vec::new());
        let mut position = 0;
        let (given, imports) = (self.params.len(), self.imports());
        for (at, param) in params.iter().enumerate() {
            markers.push(part("M", at));
            if at < given && !param.differentiated {
                let constant = if param.kind.may_be_active() { "Constant" } else { "Activity" };
                let constant = Ident::new(constant, Span::call_site());
                bounds.push(quote!(#krate::#constant));
                slot_types.push(quote!(#option<&mut ()>));
                slots.push(quote!(_));
                tangents.push(quote!(_: #option<&()>));
                continue;
            }
            bounds.push(quote!(#krate::Activity));
            let (ty, d) = (param.buffer(krate), &param.d);
            slot_types.push(quote!(#option<&mut #ty>));
            slots.push(quote!(#d));
            let (t, own) = (part("t", position), part("own_t", position));
            position += 1;
            tangents.push(quote!(#t: #option<&#ty>));
            let zero = param.zero(&imports);
            opened.extend(quote! {
                let #own;
                let #t = match #t {
                    #option::Some(#t) => #t,
                    #option::None => { #own = #zero; &#own }
                };
            });
        }
        let uses = imports.declarations();
        let handed: Vec<_> = params.iter().map(|param| handed(param)).collect();
        let first = &handed[..given];
        let (gradient, product) = (self.parts("g"), self.parts("p"));
        let (hvp, turbofish) = (self.name("hvp"), self.turbofish());
        let value = ident_of("value");
        let captures = self.captures(&[]);
        let generics = &self.item.sig.generics.params;
        let generics = (!generics.is_empty()).then(|| quote!(<#generics>));
        let clause = &self.item.sig.generics.where_clause;
        let (vis, cfgs, enum_allow) = (&self.item.vis, self.cfgs(), allow_enum());
        quote! {
            #(#cfgs)* #[doc(hidden)] #enum_allow
            #vis enum #name {}
            #(#cfgs)* #enum_allow
            impl #name {
                #[inline]
                pub fn active<#(#markers: #bounds),*>(#(_: #markers),*) {}
                pub fn forward #generics(#(#inputs),*) -> (
                    #result,
                    impl ::core::ops::FnOnce(#result #(, #again_types)* #(, #slot_types)*) + #captures,
                ) #clause {
                    let #value = #name #turbofish(#(#handed),*);
                    (#value, move |#seed: #result #(, #again_names: #again_types)* #(, #slots: #slot_types)*| {
                        let (_, #gradient, #product) = #hvp #turbofish(#(#first,)* #(#back),*);
                        #adds
                    })
                }
                pub fn tangent #generics(#(#inputs,)* #(#tangents),*) -> (#result, #result) #clause {
                    #uses
                    #opened
                    let (#value, #gradient, #product) = #hvp #turbofish(#(#first,)* #(#along),*);
                    #tangent
                }
            }
        }
    }
}

/// `g0`
fn part(of: &str, at: usize) -> Ident {
    Ident::new(&format!("{of}{at}"), Span::mixed_site())
}

fn if_some(slot: &Ident, adds: &TokenStream) -> TokenStream {
    quote!(if let ::core::option::Option::Some(#slot) = #slot { #adds })
}

/// An argument handed on, where it is needed afterwards.
fn handed(param: &Parameter) -> TokenStream {
    let name = &param.name;
    match param.passing {
        Passing::ByValue => quote!(::core::clone::Clone::clone(&#name)),
        Passing::ByRef | Passing::ByMut => quote!(#name),
    }
}

/// A reference to something of the shape of a gradient, as its buffer is.
fn view(param: &Parameter, name: &Ident) -> TokenStream {
    if param.kind.is_list() { quote!(&#name[..]) } else { quote!(&#name) }
}

/// Whether it is made of floats of that kind, and can be computed with here.
fn is_vector_over(float: &Kind, kind: &Kind) -> bool {
    match kind {
        Kind::Float(FloatType::F64 | FloatType::F32) => kind == float,
        Kind::Float(FloatType::Param(_) | FloatType::Literal | FloatType::Lanes(_)) => false,
        Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
            is_vector_over(float, element)
        }
        Kind::Tuple(fields) => fields.iter().all(|field| is_vector_over(float, field)),
        Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}
