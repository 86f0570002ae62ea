//! The companions that carry tangents: `f_jvp`, and `f_hvp`, whose programs have the tangents of the
//! parameters behind the parameters.
//!
//! ```text
//! fn f_jvp(x: &[f64], n: usize, t_x: &[f64]) -> (f64, f64)                    value, tangent
//! fn f_hvp(x: &[f64], n: usize, t_x: &[f64]) -> (f64, Vec<f64>, Vec<f64>)     value, gradient, product
//! f::tangent(x, n, Some(&t_x), None)                                         what callers call
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{FnArg, Ident, Pat, Type, parse_quote};

use super::Options;
use super::body::Body;
use super::call::hidden;
use super::companions::{Frame, is_small};
use super::imports::Taken;
use super::lints::{allow, allow_enum};
use super::signature::{Parameter, bare, identifiers, tangent};
use crate::ir::{Function, Kind, Passing};
use crate::names::ident_of;

/// A program with tangents, and the signature of its companion.
pub(super) struct Tangents {
    item: syn::ItemFn,
    function: Function,
    /// How many parameters the user's function has.
    given: usize,
}

impl Tangents {
    pub(super) fn of(item: &syn::ItemFn, options: &Options, function: &Function) -> Self {
        let mut tangents = Tangents {
            item: item.clone(),
            function: function.clone(),
            given: item.sig.inputs.len(),
        };
        tangents.name(item);
        let params = tangents.function.params[tangents.given..].to_vec();
        let mut of = item.sig.inputs.iter().zip(&function.params);
        for param in params {
            let (input, _) = of
                .find(|(_, given)| given.differentiated && given.kind.may_be_active())
                .expect("each tangent is that of a differentiated parameter");
            let ty = carried(&param.ty, &param.kind, param.passing, &options.krate);
            let mutability = match input {
                FnArg::Typed(typed) => {
                    if let Pat::Ident(pat) = &*typed.pat {
                        pat.mutability
                    } else {
                        None
                    }
                }
                FnArg::Receiver(_) => None,
            };
            let name = &param.name;
            tangents.item.sig.inputs.push(parse_quote!(#mutability #name: #ty));
        }
        tangents
    }

    /// No tangent is called like anything of the user's.
    fn name(&mut self, item: &syn::ItemFn) {
        let mut taken = BTreeSet::new();
        identifiers(item.to_token_stream(), &mut taken);
        for param in &mut self.function.params[self.given..] {
            let base = param.name.to_string();
            let mut number = 0;
            while !taken.insert(param.name.to_string()) {
                number += 1;
                param.name = ident_of(&format!("{base}{number}"));
            }
        }
    }

    fn frame<'a>(&'a self, options: &'a Options, companions: &Ident) -> Frame<'a> {
        let mut params = Parameter::all(&self.item, &self.function);
        let differentiated = (0..self.given).filter(|at| params[*at].differentiated);
        let tangents = differentiated.zip(self.given..).collect();
        for param in &mut params[self.given..] {
            param.differentiated = false;
        }
        Frame {
            params,
            taken: Taken::of(&self.item, companions, &self.function),
            result_kind: self.function.result_kind.clone(),
            is_small: is_small(&self.function),
            item: &self.item,
            options,
            tangents,
        }
    }
}

/// The type of the tangent of a parameter, passed as the parameter is.
fn carried(ty: &Type, kind: &Kind, passing: Passing, krate: &TokenStream) -> TokenStream {
    let own = |ty: &Type| match (kind, bare(ty)) {
        (Kind::Slice(element), Type::Slice(slice)) => {
            let inner = tangent(&slice.elem, element, krate);
            quote!([#inner])
        }
        (_, ty) => tangent(ty, kind, krate),
    };
    let own = own(ty);
    match passing {
        Passing::ByValue => own,
        Passing::ByRef => quote!(&#own),
        Passing::ByMut => quote!(&mut #own),
    }
}

impl Frame<'_> {
    /// `f_jvp`, and what callers in forward mode call.
    pub(super) fn jvp(&self, tangent: &Function) -> TokenStream {
        let tangents = Tangents::of(self.item, self.options, tangent);
        let frame = tangents.frame(self.options, &self.options.companions);
        let name = self.name("jvp");
        let output = self.with_tangent();
        let head =
            frame.head(&name, &self.docs_of_jvp(&tangents.names()), &frame.declarations(), &output);
        let body = frame.body(&tangents.function, Body::Plain);
        let convention = self.tangent_convention(&frame, tangents.given, &name, &output);
        quote! {
            #head { #body }
            #convention
        }
    }

    /// `f_hvp`
    pub(super) fn hvp(&self, product: &Function) -> TokenStream {
        let tangents = Tangents::of(self.item, self.options, product);
        let frame = tangents.frame(self.options, &self.options.companions);
        let (result, gradient) = (self.result(), self.gradient_type());
        let output = quote!((#result, #gradient, #gradient));
        let docs = self.docs_of_hvp(&tangents.names());
        let head = frame.head(&self.name("hvp"), &docs, &frame.declarations(), &output);
        let body = frame.body(&tangents.function, Body::Product);
        quote!(#head { #body })
    }

    /// The result and its tangent; the result alone if it has none.
    fn with_tangent(&self) -> TokenStream {
        let (result, tangent) = (self.result(), self.seed());
        if self.result_kind.may_be_active() { quote!((#result, #tangent)) } else { result }
    }

    /// `f::tangent`: a slot for each parameter, `None` where the caller's argument is inactive.
    fn tangent_convention(
        &self,
        frame: &Frame<'_>,
        given: usize,
        jvp: &Ident,
        output: &TokenStream,
    ) -> TokenStream {
        let mut own = frame.params[given..].iter();
        let mut inputs: Vec<_> = self.declarations();
        let (mut zeros, mut handed) = (TokenStream::new(), self.arguments());
        let imports = frame.imports();
        for param in &self.params {
            let option = imports.option();
            let Some(tangent) = param.differentiated.then(|| own.next()).flatten() else {
                inputs.push(quote!(_: #option<&()>));
                continue;
            };
            let (name, ty) = (&tangent.name, &tangent.ty);
            let ty = bare(ty);
            let by_mut = (tangent.passing == Passing::ByMut).then(|| quote!(mut));
            inputs.push(quote!(#name: #option<&#by_mut #ty>));
            let (some, none) = (imports.some(), imports.none());
            let zero = param.zero(&imports);
            let made = ident_of(&format!("own_{name}"));
            let mutability = &by_mut;
            zeros.extend(quote! {
                let #mutability #made;
                let #name = match #name {
                    #some(#name) => #name,
                    #none => { #made = #zero; &#by_mut #made }
                };
            });
            handed.push(match (tangent.passing, &tangent.kind) {
                (Passing::ByRef | Passing::ByMut, _) => quote!(#name),
                (Passing::ByValue, Kind::Float(_)) => quote!(*#name),
                (Passing::ByValue, _) => quote!(::core::clone::Clone::clone(#name)),
            });
        }
        let uses = imports.declarations();
        let (allow, cfgs, inline) = (allow(), self.cfgs(), self.inline());
        let (vis, clause) = (&self.item.vis, &self.item.sig.generics.where_clause);
        let params = &self.item.sig.generics.params;
        let generics = (!params.is_empty()).then(|| quote!(<#params>));
        let turbofish = self.turbofish();
        let is_method = self.is_method();
        let name = match is_method {
            true => hidden(&self.item.sig.ident, "tangent"),
            false => Ident::new("tangent", Span::call_site()),
        };
        let called = if is_method { quote!(self.#jvp) } else { quote!(#jvp) };
        let fn_vis = if is_method { quote!(#vis) } else { quote!(pub) };
        let hide = is_method.then(|| quote!(#[doc(hidden)] #allow #(#cfgs)*));
        let function = quote! {
            #hide #(#inline)*
            #fn_vis fn #name #generics(#(#inputs),*) -> #output #clause {
                #uses
                #zeros
                #called #turbofish(#(#handed),*)
            }
        };
        if is_method {
            return function;
        }
        let companions = &self.options.companions;
        let enum_allow = allow_enum();
        quote! {
            #(#cfgs)* #enum_allow
            impl #companions { #function }
        }
    }
}

impl Tangents {
    /// The names of the tangents of the parameters.
    fn names(&self) -> Vec<String> {
        self.function.params[self.given..].iter().map(|param| param.name.to_string()).collect()
    }
}
