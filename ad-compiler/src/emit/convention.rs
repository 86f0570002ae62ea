//! The convention by which differentiated functions call each other: the hidden enum beside the
//! function, or the hidden methods beside the method.
//!
//! ```text
//! READS       which borrowed parameters the reverse half reads
//! active      which arguments carry derivatives: a compile error where one may not
//! forward     value and reverse half, which takes borrowed arguments again and a slot for each adjoint
//! gradient    both halves at once, where the adjoint of the result is known before the call
//! seeds       like `forward`, the reverse half for several adjoints of the result at once
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Ident;

use super::body::Body;
use super::call::hidden;
use super::companions::{Companion, Frame};
use super::halves::Halves;
use super::lints::{allow, allow_enum};
use super::signature::{Parameter, lane_count, tangent_of_kind};
use super::slots::elided;
use crate::ir::{Access, Bound, Function, Kind, Local, Passing, Seed};
use crate::names::ident_of;

impl Frame<'_> {
    /// How another companion calls a hidden function.
    pub(super) fn path_to(&self, what: &str) -> TokenStream {
        if self.is_method() {
            let name = hidden(&self.item.sig.ident, what);
            quote!(self.#name)
        } else {
            let (companions, name) =
                (&self.options.companions, Ident::new(what, Span::call_site()));
            quote!(#companions::#name)
        }
    }

    /// The convention between differentiated functions: of the halves, and, where there is one, of the
    /// program that knows its seed from the beginning.
    pub(super) fn convention(
        &self,
        seeded: &Function,
        fused: Option<&Function>,
        halves: Option<&Function>,
    ) -> TokenStream {
        let krate = self.krate();
        let allow = allow();
        let cfgs = self.cfgs();
        let inline = self.inline(Companion::Seldom);
        let (vis, clause) = (&self.item.vis, &self.item.sig.generics.where_clause);
        let params = &self.item.sig.generics.params;
        let generics = (!params.is_empty()).then(|| quote!(<#params>));
        let result = self.result();
        let seed = self.seed();
        let again: Vec<&Parameter> = self.params.iter().filter(|param| param.again()).collect();
        let again_types = again.iter().map(|param| elided(&param.ty));
        let slot_types: Vec<_> = self
            .params
            .iter()
            .map(|param| {
                let ty = if param.differentiated { param.buffer(krate) } else { quote!(()) };
                quote!(::core::option::Option<&mut #ty>)
            })
            .collect();
        let captures = self.captures(&[]);
        let markers: Vec<_> = (0..self.params.len())
            .map(|index| Ident::new(&format!("M{index}"), Span::mixed_site()))
            .collect();
        let bounds: Vec<_> = self
            .params
            .iter()
            .map(|param| {
                if !param.differentiated && param.kind.may_be_active() {
                    quote!(#krate::Constant)
                } else {
                    quote!(#krate::Activity)
                }
            })
            .collect();
        let inputs = self.declarations();
        let (body, fused, apart) = match halves {
            Some(halves) => {
                let Halves { functions, forward, gradient } = self.halves(halves);
                (forward, Some(gradient), Some(functions))
            }
            None => {
                let fused = fused.map(|fused| self.body(fused, Body::Fused));
                let fused = fused.or_else(|| self.one_after_the_other());
                (self.body(seeded, Body::Split), fused, None)
            }
        };
        let pullback = quote! {
            impl ::core::ops::FnOnce(#seed #(, #again_types)* #(, #slot_types)*) + #captures
        };
        let names: [Ident; 3] = ["active", "forward", "gradient"].map(|what| {
            if self.is_method() {
                hidden(&self.item.sig.ident, what)
            } else {
                Ident::new(what, Span::call_site())
            }
        });
        let [active, forward, gradient] = &names;
        let fn_vis = if self.is_method() { quote!(#vis) } else { quote!(pub) };
        let hide = self.is_method().then(|| quote!(#[doc(hidden)] #allow #(#cfgs)*));
        let receiver = self.is_method().then(|| quote!(&self,));
        let fused = fused.map(|body| {
            let slots = self.fused_inputs();
            let seed_name = Self::seed_pattern(seeded);
            quote! {
                #hide #(#inline)*
                #fn_vis fn #gradient #generics(#(#inputs,)* #seed_name: #seed #(, #slots)*) -> #result #clause { #body }
            }
        });
        let reads = self.reads(seeded);
        let functions = quote! {
            #reads
            #hide #[inline]
            #fn_vis fn #active<#(#markers: #bounds),*>(#receiver #(_: #markers),*) {}
            #hide #(#inline)*
            #fn_vis fn #forward #generics(#(#inputs),*) -> (#result, #pullback) #clause { #body }
            #fused
            #apart
        };
        if self.is_method() {
            return functions;
        }
        let name = &self.options.companions;
        let enum_allow = allow_enum();
        quote! {
            #(#cfgs)* #[doc(hidden)] #enum_allow
            #vis enum #name {}
            #(#cfgs)* #enum_allow
            impl #name { #functions }
        }
    }

    /// The body of `gradient` where running both halves at once gains nothing; none where nobody does so,
    /// for a parameter is changed.
    fn one_after_the_other(&self) -> Option<TokenStream> {
        if self.params.iter().any(|param| param.passing == Passing::ByMut) {
            return None;
        }
        let (forward, turbofish, args) =
            (self.path_to("forward"), self.turbofish(), self.arguments());
        let again = self.params.iter().filter(|param| param.again()).map(|param| &param.name);
        let slots = self.params.iter().map(|param| match param.differentiated {
            true => param.d.to_token_stream(),
            false => quote!(::core::option::Option::None),
        });
        let seed = match self.result_kind.may_be_active() {
            true => ident_of("seed").to_token_stream(),
            false => quote!(()),
        };
        let [value, pullback] =
            ["value", "pullback"].map(|name| Ident::new(name, Span::mixed_site()));
        Some(quote! {
            let (#value, #pullback) = #forward #turbofish(#(#args),*);
            #pullback(#seed #(, #again)* #(, #slots)*);
            #value
        })
    }

    /// `pub const READS: [bool; 2] = [true, false];`: callers keep for the reverse half only what it
    /// reads. Those of a method cannot name its type, and keep everything.
    fn reads(&self, seeded: &Function) -> Option<TokenStream> {
        if self.is_method() {
            return None;
        }
        let reads = self.params.iter().zip(&seeded.params).map(|(param, bound)| {
            let read = match bound.bound {
                Bound::Value(_) => true,
                Bound::Local(local) => reads(seeded, local),
            };
            read && param.again()
        });
        let count = self.params.len();
        Some(quote!(pub const READS: [bool; #count] = [#(#reads),*];))
    }

    /// `f::seeds`: the forward half, and a reverse half for several seeds at once.
    pub(super) fn convention_in_lanes(&self, seeds: &Function) -> TokenStream {
        let (result, inputs, pullback) = (self.result(), self.declarations(), self.reverse_half());
        let (captured, count) = (self.generic_arguments(), lane_count());
        let captured = quote!(use<#(#captured,)* #count>);
        let output = quote!((#result, impl ::core::ops::FnOnce #pullback + #captured));
        self.hidden_function(
            ("seeds", true),
            &quote!(#(#inputs),*),
            &output,
            &self.body(seeds, Body::Seeds),
        )
    }

    /// What a reverse half for several seeds takes: these, borrowed arguments again, and slots.
    pub(crate) fn reverse_half(&self) -> TokenStream {
        let again = self.params.iter().filter(|param| param.again());
        let again = again.map(|param| elided(&param.ty));
        let slots = self.params.iter().map(|param| {
            let ty = match param.differentiated {
                true => param.buffer_in_lanes(self.krate()),
                false => quote!(()),
            };
            quote!(::core::option::Option<&mut #ty>)
        });
        let seed = self.seeds_type();
        quote!((#seed #(, #again)* #(, #slots)*))
    }

    /// The type of several adjoints of the result.
    pub(super) fn seeds_type(&self) -> TokenStream {
        match self.result_kind.tangent().in_lanes() {
            Some(kind) => tangent_of_kind(&kind, self.krate()),
            None => quote!(()),
        }
    }

    pub(super) fn seed_pattern(function: &Function) -> TokenStream {
        match function.seed {
            Seed::Value(_) | Seed::Local(_) => {
                let seed = ident_of("seed");
                quote!(#seed)
            }
            Seed::None | Seed::One => quote!(_),
        }
    }

    pub(super) fn fused_inputs(&self) -> Vec<TokenStream> {
        self.params
            .iter()
            .map(|param| {
                if param.differentiated {
                    let (name, ty) = (param.d.clone(), param.buffer(self.krate()));
                    quote!(mut #name: ::core::option::Option<&mut #ty>)
                } else {
                    quote!(_: ::core::option::Option<&mut ()>)
                }
            })
            .collect()
    }
}

/// Whether the reverse sweep reads the memory of a parameter, or writes it: more than the length of a
/// slice, which stays what it was.
fn reads(seeded: &Function, local: Local) -> bool {
    let mut found = false;
    seeded.reverse.each_stmt(&mut |stmt| {
        stmt.each_access(&mut |place, access| {
            let slice = matches!(seeded.local(place.root).kind, Kind::Slice(_));
            let length = access == Access::Shape && slice && place.path.is_empty();
            found |= place.root == local && !length;
        });
    });
    found || matches!(seeded.local(local).kind, Kind::Vec(_) | Kind::Unknown | Kind::Tangent)
}
