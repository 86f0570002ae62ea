//! What stands beside a companion: the functions of the convention, in a hidden enum or as hidden
//! methods, around the bodies that [`super`] has made.
//!
//! ```text
//! active      which arguments carry derivatives
//! forward     the companion's result, and the reverse half
//! gradient    both at once
//! tangent     its result and the tangent of that, from Option<&t> for each parameter
//! second      the result and its tangent, and the reverse half of both
//! ```

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Type};

use super::super::call::hidden;
use super::super::companions::Frame;
use super::super::imports::Imports;
use super::super::lints::{allow, allow_enum};
use super::super::signature::Parameter;
use super::super::slots::elided;
use super::{Companion, Second, handed, part};
use crate::names::ident_of;

impl Frame<'_> {
    /// The hidden enum beside a companion, or the hidden methods.
    pub(super) fn beside(&self, companion: &Companion<'_>) -> TokenStream {
        let krate = self.krate();
        let Companion { name, params, result, seed, reverse, tangent, second } = companion;
        let option = quote!(::core::option::Option);
        let inputs: Vec<_> = params.iter().map(|param| param.declaration()).collect();
        let again: Vec<&Parameter> = params.iter().filter(|param| param.again()).copied().collect();
        let again_types: Vec<Type> = again.iter().map(|param| elided(&param.ty)).collect();
        let this = ident_of("this");
        let again_names: Vec<_> = again
            .iter()
            .map(|param| if param.receiver.is_some() { &this } else { &param.name })
            .collect();
        let (mut slot_types, mut slots, mut second_slots) = (Vec::new(), Vec::new(), Vec::new());
        let (mut markers, mut bounds, mut handed_slots) = (Vec::new(), Vec::new(), Vec::new());
        let mut tangents = Tangents::default();
        let (given, imports) = (self.params.len(), self.imports());
        for (at, param) in params.iter().enumerate() {
            markers.push(part("M", at));
            if at < given && !param.differentiated {
                let constant = if param.kind.may_be_active() { "Constant" } else { "Activity" };
                let constant = Ident::new(constant, Span::call_site());
                bounds.push(quote!(#krate::#constant));
                slot_types.push(quote!(#option<&mut ()>));
                slots.push(quote!(_));
                handed_slots.push(quote!(#option::None));
                second_slots.push(quote!(_));
                tangents.none(param);
                continue;
            }
            bounds.push(quote!(#krate::Activity));
            let (ty, d, t_d) = (param.buffer(krate), &param.d, &param.t_d);
            slot_types.push(quote!(#option<&mut #ty>));
            slots.push(quote!(#d));
            handed_slots.push(quote!(#d));
            second_slots.push(quote!(#t_d));
            tangents.slot(param, &ty, &imports);
        }
        let (uses, count) = (imports.declarations(), params.len());
        let slots_of_tangents = &tangents.inputs;
        let (opened, kept) = (&tangents.opened, &tangents.kept);
        let (own, turbofish) = (name, self.turbofish());
        let handed_on = params.iter().filter(|param| param.receiver.is_none());
        let handed_on = handed_on.map(|param| handed(param));
        let own = if self.is_method() { quote!(self.#own) } else { quote!(#own) };
        let [value, pullback, seed_name] = ["value", "pullback", "seed"].map(ident_of);
        let forward = match self.is_method() {
            true => {
                let forward = hidden(name, "forward");
                quote!(self.#forward)
            }
            false => quote!(Self::forward),
        };
        let given_names = params.iter().filter(|param| param.receiver.is_none());
        let given_names = given_names.map(|param| &param.name);
        let passed_again = again.iter().map(|param| &param.name);
        let captures = self.captures(&[]);
        let receiver = self.is_method().then(|| quote!(&self,));
        let (generics, clause) = (self.generics(), &self.item.sig.generics.where_clause);
        let functions = [
            ("active", quote!(<#(#markers: #bounds),*>(#receiver #(_: #markers),*) {})),
            ("forward", {
                quote! {
                    #generics(#(#inputs),*) -> (
                        #result,
                        impl ::core::ops::FnOnce(#result #(, #again_types)* #(, #slot_types)*) + #captures,
                    ) #clause {
                        let #value = #own #turbofish(#(#handed_on),*);
                        (#value, move |#seed: #result #(, #again_names: #again_types)* #(, #slots: #slot_types)*| {
                            #reverse
                        })
                    }
                }
            }),
            ("gradient", {
                quote! {
                    #generics(#(#inputs,)* #seed_name: #result #(, #slots: #slot_types)*) -> #result #clause {
                        let (#value, #pullback) = #forward #turbofish(#(#given_names),*);
                        #pullback(#seed_name #(, #passed_again)* #(, #handed_slots)*);
                        #value
                    }
                }
            }),
            ("tangent", {
                quote! {
                    #generics(#(#inputs,)* #(#slots_of_tangents),*) -> (#result, #result) #clause {
                        #uses
                        #opened
                        #tangent
                    }
                }
            }),
        ];
        let second = second.as_ref().map(|Second { pair, reverse }| {
            let passed = tangents.again.iter();
            let (names, types): (Vec<_>, Vec<_>) = passed.map(|(name, ty)| (name, ty)).unzip();
            let open = &tangents.opened_again;
            let tokens = quote! {
                #generics(#(#inputs,)* #(#slots_of_tangents),*) -> (
                    (#result, #result),
                    impl ::core::ops::FnOnce(
                        (#result, #result) #(, #again_types)* #(, #types)* #(, #slot_types)* #(, #slot_types)*
                    ) + #captures,
                ) #clause {
                    #uses
                    #opened
                    #kept
                    let #value = #pair;
                    (#value, move |seeds: (#result, #result) #(, #again_names: #again_types)*
                        #(, #names: #types)* #(, #slots: #slot_types)* #(, #second_slots: #slot_types)*| {
                        #open
                        #reverse
                    })
                }
            };
            ("second", tokens)
        });
        let (vis, cfgs, allow_enum, allow) = (&self.item.vis, self.cfgs(), allow_enum(), allow());
        let functions = functions.into_iter().chain(second).map(|(what, tokens)| {
            if self.is_method() {
                let what = hidden(name, what);
                quote!(#(#cfgs)* #[doc(hidden)] #allow #[inline] #vis fn #what #tokens)
            } else {
                let what = Ident::new(what, Span::call_site());
                quote!(#[inline] pub fn #what #tokens)
            }
        });
        if self.is_method() {
            return quote!(#(#functions)*);
        }
        quote! {
            #(#cfgs)* #[doc(hidden)] #allow_enum
            #vis enum #name {}
            #(#cfgs)* #allow_enum
            impl #name {
                pub const READS: [bool; #count] = [true; #count];
                #(#functions)*
            }
        }
    }

    /// `<T, const N: usize>`
    fn generics(&self) -> Option<TokenStream> {
        let params = &self.item.sig.generics.params;
        (!params.is_empty()).then(|| quote!(<#params>))
    }
}

/// The slots of the tangents of a companion's parameters.
#[derive(Default)]
struct Tangents {
    position: usize,
    inputs: Vec<TokenStream>,
    /// What makes tangents of them, 0 where the caller has none.
    opened: TokenStream,
    /// The names and types of those that are passed again to a reverse half.
    again: Vec<(TokenStream, TokenStream)>,
    /// Copies of the others, which are moved there.
    kept: TokenStream,
    /// What makes tangents of both there.
    opened_again: TokenStream,
}

impl Tangents {
    /// The parameter has none.
    fn none(&mut self, param: &Parameter) {
        let ty = quote!(::core::option::Option<&()>);
        self.inputs.push(quote!(_: #ty));
        if param.again() {
            self.again.push((quote!(_), ty));
        }
    }

    fn slot(&mut self, param: &Parameter, ty: &TokenStream, imports: &Imports<'_>) {
        let [t, own, kept] = ["t", "own_t", "kept_t"].map(|of| part(of, self.position));
        self.position += 1;
        let option = quote!(::core::option::Option);
        let zero = param.zero(imports);
        let ty = quote!(#option<&#ty>);
        self.inputs.push(quote!(#t: #ty));
        let open = quote! {
            let #own;
            let #t = match #t {
                #option::Some(#t) => #t,
                #option::None => { #own = #zero; &#own }
            };
        };
        self.opened.extend(open.clone());
        if param.again() {
            self.again.push((quote!(#t), ty));
            self.opened_again.extend(open);
        } else if param.kind.is_list() {
            self.kept.extend(quote!(let #kept = #t.to_vec();));
            self.opened_again.extend(quote!(let #t = &#kept[..];));
        } else {
            self.kept.extend(quote!(let #kept = ::core::clone::Clone::clone(#t);));
            self.opened_again.extend(quote!(let #t = &#kept;));
        }
    }
}
