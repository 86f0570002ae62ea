//! What callers with second derivatives call: the two halves of a call with tangents beside values, made
//! of the tangent of the gradient whose seed is a parameter.
//!
//! ```text
//! f::second(x, n, Some(&t_x), None) -> ((y, t_y), pullback)
//!     pullback((d_y, t_d_y), x, Some(&t_x), Some(&mut d_x), None, Some(&mut t_d_x), None)
//! f::second_gradient            both halves at once, for recursive calls
//! f::second_lanes               several directions at once, and likewise
//! ```
//!
//! The seed is a pair as the result is: the adjoint, and its tangent.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::body::Body;
use super::companions::Frame;
use super::forward::Tangents;
use super::signature::{Parameter, bare, lane_count, tangent_of_kind};
use super::slots::{Order, elided};
use super::uses::is_recursive;
use crate::ir::{Function, Passing, Seed};
use crate::names::ident_of;

impl Frame<'_> {
    /// `f::second`, or `f::second_lanes`.
    pub(super) fn second(&self, program: &Function) -> TokenStream {
        let tangents = Tangents::of(self, program);
        let mut frame = tangents.frame(self.options, &self.options.companions);
        frame.result_kind = self.result_kind.clone();
        let lanes = frame.in_lanes();
        let given = &frame.params[..self.params.len()];
        let imports = frame.imports();
        let (slots, opened) = frame.tangent_slots(&imports, false);
        let uses = imports.declarations();
        let mut inputs = self.declarations();
        inputs.extend(slots);
        let (seeds, option) = (frame.seeds(), quote!(::core::option::Option));
        let again: Vec<_> = given.iter().filter(|param| param.again()).collect();
        let again_types = again.iter().map(|param| elided(&param.ty));
        let again_tangents = again.iter().map(|param| match frame.tangent_of(param) {
            Some(tangent) => {
                let mutability = (tangent.passing == Passing::ByMut).then(|| quote!(mut));
                let ty = bare(&tangent.ty);
                quote!(#option<&#mutability #ty>)
            }
            None => quote!(#option<&()>),
        });
        let slot_types: Vec<_> = [Order::Adjoint, Order::Tangent]
            .into_iter()
            .flat_map(|order| given.iter().map(move |param| (order, param)))
            .map(|(order, param)| {
                let ty = match param.differentiated {
                    true => frame.slot_type(order, param),
                    false => quote!(()),
                };
                quote!(#option<&mut #ty>)
            })
            .collect();
        let generics = self.generic_arguments().into_iter().map(ToTokens::to_token_stream);
        let count = lanes.then(|| lane_count().to_token_stream());
        let captured: Vec<_> = generics.chain(count).collect();
        let pullback = quote! {
            impl ::core::ops::FnOnce(#seeds #(, #again_types)* #(, #again_tangents)* #(, #slot_types)*)
                + use<#(#captured),*>
        };
        let output = frame.pair();
        let [what, whole] = match lanes {
            false => ["second", "second_gradient"],
            true => ["second_lanes", "second_lanes_gradient"],
        };
        let body = frame.body(&tangents.function, Body::Split);
        let split = self.hidden_function(
            (what, lanes),
            &quote!(#(#inputs),*),
            &quote!((#output, #pullback)),
            &quote!(#uses #opened { #body }),
        );
        let whole = is_recursive(&tangents.function).then(|| {
            let body = frame.body(&tangents.function, Body::Fused);
            let [seed, seed_tangent] = [("seed", program.seed), ("t_seed", program.seed_tangent)]
                .map(|(name, seed)| match seed {
                    Seed::Value(_) | Seed::Local(_) => ident_of(name).to_token_stream(),
                    Seed::None | Seed::One => quote!(_),
                });
            inputs.push(quote!((#seed, #seed_tangent): #seeds));
            inputs.extend([Order::Adjoint, Order::Tangent].into_iter().flat_map(|order| {
                let types = &slot_types[if order == Order::Adjoint { 0 } else { given.len() }..];
                given.iter().zip(types).map(move |(param, ty)| match param.differentiated {
                    true => {
                        let name = order.name(param);
                        quote!(mut #name: #ty)
                    }
                    false => quote!(_: #ty),
                })
            }));
            self.hidden_function(
                (whole, lanes),
                &quote!(#(#inputs),*),
                &output,
                &quote!(#uses #opened { #body }),
            )
        });
        quote!(#split #whole)
    }

    /// Whether there are tangents of parameters among the parameters.
    pub(super) fn has_tangents(&self) -> bool {
        !self.tangents.is_empty()
    }

    /// Whether these carry several directions.
    pub(super) fn in_lanes(&self) -> bool {
        self.tangents.iter().any(|(_, tangent)| self.params[*tangent].kind.has_lanes())
    }

    fn tangent_of(&self, param: &Parameter) -> Option<&Parameter> {
        let of = |at: usize| self.params[at].name == param.name;
        let (_, tangent) = self.tangents.iter().find(|(at, _)| of(*at))?;
        Some(&self.params[*tangent])
    }

    /// The type of the tangent of the result.
    fn result_tangent(&self) -> TokenStream {
        match self.result_kind.tangent().in_lanes() {
            Some(kind) if self.in_lanes() => tangent_of_kind(&kind, self.krate()),
            Some(_) | None => self.seed(),
        }
    }

    /// The type of the result and its tangent.
    fn pair(&self) -> TokenStream {
        let (result, tangent) = (self.result(), self.result_tangent());
        quote!((#result, #tangent))
    }

    /// The type of the seed and its tangent.
    pub(super) fn seeds(&self) -> TokenStream {
        let (seed, tangent) = (self.seed(), self.result_tangent());
        quote!((#seed, #tangent))
    }

    /// What the slot of a differentiated parameter holds a `&mut` to.
    pub(super) fn slot_type(&self, order: Order, param: &Parameter) -> TokenStream {
        match order {
            Order::Tangent if self.in_lanes() => param.buffer_in_lanes(self.krate()),
            Order::Adjoint | Order::Tangent | Order::Other | Order::Third => {
                param.buffer(self.krate())
            }
        }
    }
}
