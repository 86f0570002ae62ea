//! The companions that carry tangents: `f_jvp`, and `f_hvp`, whose programs have the tangents of the
//! parameters behind the parameters.
//!
//! ```text
//! fn f_jvp(x: &[f64], n: usize, t_x: &[f64]) -> (f64, f64)                    value, tangent
//! fn f_hvp(x: &[f64], n: usize, t_x: &[f64]) -> (f64, Vec<f64>, Vec<f64>)     value, gradient, product
//! fn f_third(…, t_x: &[f64], u_x: &[f64])         along two directions
//! f::tangent(x, n, Some(&t_x), None)                                         what callers call
//! f::lanes, f::products                            several directions of either at once
//! ```

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{FnArg, Ident, Pat, Type, parse_quote};

use super::Options;
use super::body::Body;
use super::call::hidden;
use super::code::code;
use super::companions::{Companion, Frame, is_small};
use super::imports::{Imports, Taken};
use super::lints::{allow, allow_enum};
use super::signature::{Parameter, bare, lane_count, tangent, tangent_of_kind, tuple, unused};
use crate::ir::{Function, Kind, Passing};
use crate::names::ident_of;

/// A program with tangents, and the signature of its companion.
pub(super) struct Tangents {
    item: syn::ItemFn,
    pub(super) function: Function,
    /// How many parameters the user's function has.
    given: usize,
}

impl Tangents {
    pub(super) fn of(frame: &Frame<'_>, function: &Function) -> Self {
        let (item, options) = (frame.item, frame.options);
        let mut tangents = Tangents {
            item: item.clone(),
            function: function.clone(),
            given: item.sig.inputs.len(),
        };
        tangents.name(&frame.taken.idents);
        let params = tangents.function.params[tangents.given..].to_vec();
        // Again for a second direction.
        let mut of = item.sig.inputs.iter().zip(&function.params[..tangents.given]).cycle();
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
    fn name(&mut self, idents: &BTreeSet<String>) {
        let mut taken = BTreeSet::new();
        for param in &mut self.function.params[self.given..] {
            param.name = unused(&param.name, idents, &mut taken);
        }
    }

    pub(super) fn frame<'a>(&'a self, options: &'a Options, companions: &Ident) -> Frame<'a> {
        let taken = Taken::of(&self.item.to_token_stream(), companions, &self.function);
        let mut params = Parameter::all(&self.item, &taken.idents, &self.function);
        let differentiated = (0..self.given).filter(|at| params[*at].differentiated);
        let tangents = differentiated.cycle().zip(self.given..params.len()).collect();
        for param in &mut params[self.given..] {
            param.differentiated = false;
        }
        Frame {
            params,
            taken,
            result_kind: self.function.result_kind.clone(),
            is_small: is_small(&self.function),
            item: &self.item,
            options,
            tangents,
        }
    }
}

/// The type of the tangent of a parameter, passed as the parameter is.
pub(crate) fn carried(
    ty: &Type,
    kind: &Kind,
    passing: Passing,
    krate: &TokenStream,
) -> TokenStream {
    let own = match (kind, bare(ty)) {
        (Kind::Slice(element), _) if element.has_lanes() => {
            let inner = tangent_of_kind(element, krate);
            quote!([#inner])
        }
        (kind, _) if kind.has_lanes() => tangent_of_kind(kind, krate),
        (Kind::Slice(element), Type::Slice(slice)) => {
            let inner = tangent(&slice.elem, element, krate);
            quote!([#inner])
        }
        (_, ty) => tangent(ty, kind, krate),
    };
    match passing {
        Passing::ByValue => own,
        Passing::ByRef => quote!(&#own),
        Passing::ByMut => quote!(&mut #own),
    }
}

impl Frame<'_> {
    /// `f_jvp`, and what callers in forward mode call.
    pub(super) fn jvp(&self, tangent: &Function) -> TokenStream {
        let tangents = Tangents::of(self, tangent);
        let frame = tangents.frame(self.options, &self.options.companions);
        let name = self.name("jvp");
        let output = self.with_tangent(&self.seed());
        let docs = self.docs_of_jvp(&tangents.names());
        let head = frame.head((&name, Companion::Work), &docs, &frame.declarations(), &output);
        let body = frame.body(&tangents.function, Body::Plain);
        let called = if self.is_method() { quote!(self.#name) } else { quote!(#name) };
        let (turbofish, args) = (self.turbofish(), frame.arguments());
        let called = quote!(#called #turbofish(#(#args),*));
        let hidden = self.hidden("tangent", &frame, &output, (None, &called));
        quote! {
            #head { #body }
            #hidden
        }
    }

    /// `f::lanes`: the value, and its tangents in several directions at once.
    pub(super) fn lanes(&self, lanes: &Function) -> TokenStream {
        let tangents = Tangents::of(self, lanes);
        let frame = tangents.frame(self.options, &self.options.companions);
        let tangent = match self.result_kind.tangent().in_lanes() {
            Some(kind) => tangent_of_kind(&kind, self.krate()),
            None => quote!(()),
        };
        let idle = (!frame.is_small).then(|| self.idle(&frame, &tangents)).flatten();
        let body = frame.body(&tangents.function, Body::Plain);
        let output = self.with_tangent(&tangent);
        self.hidden("lanes", &frame, &output, (idle, &quote!({ #body })))
    }

    /// Where all tangents are 0 in all lanes, those of the result are: the function itself is run.
    ///
    /// A chunk of directions seldom moves everything: of most calls in a sweep it may move nothing.
    fn idle(&self, frame: &Frame<'_>, tangents: &Tangents) -> Option<TokenStream> {
        let own = self.own_call()?;
        let (krate, imports) = (self.krate(), frame.imports());
        let own_tangents = &frame.params[tangents.given..];
        let are_idle = own_tangents.iter().map(|tangent| {
            let name = &tangent.name;
            let name = match tangent.passing {
                Passing::ByMut => quote!(#name.as_deref()),
                Passing::ByValue | Passing::ByRef => quote!(#name),
            };
            quote!(#krate::is_idle(#name))
        });
        let value = ident_of("value");
        let returned = match self.result_kind.may_be_active() {
            true => {
                let kind = self.result_kind.tangent().in_lanes()?;
                let zero = imports.zero_like(&code!(#value), false, &kind);
                let uses = imports.declarations();
                quote!({ #uses let tangent = #zero; (#value, tangent) })
            }
            false => quote!(#value),
        };
        Some(quote! {
            if #(#are_idle)&&* {
                let #value = #own;
                return #returned;
            }
        })
    }

    /// A call of the function itself in the body of a companion, if its name means it there.
    fn own_call(&self) -> Option<TokenStream> {
        let own = &self.item.sig.ident;
        let is_hidden = self.params.iter().any(|param| param.name == *own);
        // It would be warned of.
        let is_deprecated = self.item.attrs.iter().any(|attr| {
            let tokens = attr.meta.to_token_stream();
            attr.path().is_ident("deprecated")
                || attr.path().is_ident("cfg_attr") && tokens.to_string().contains("deprecated")
        });
        let (turbofish, args) = (self.turbofish(), self.arguments());
        let own = if self.is_method() { quote!(self.#own) } else { quote!(#own) };
        (!is_hidden && !is_deprecated).then(|| quote!(#own #turbofish(#(#args),*)))
    }

    /// `f_hvp`
    pub(super) fn hvp(&self, product: &Function) -> TokenStream {
        let tangents = Tangents::of(self, product);
        let frame = tangents.frame(self.options, &self.options.companions);
        let (result, gradient) = (self.result(), self.gradient_type());
        let output = quote!((#result, #gradient, #gradient));
        let docs = self.docs_of_hvp(&tangents.names());
        let head =
            frame.head((&self.name("hvp"), Companion::Work), &docs, &frame.declarations(), &output);
        let body = frame.body(&tangents.function, Body::Product);
        quote!(#head { #body })
    }

    /// `f_third`
    pub(super) fn third(&self, third: &Function) -> TokenStream {
        let tangents = Tangents::of(self, third);
        let frame = tangents.frame(self.options, &self.options.companions);
        let (result, gradient) = (self.result(), self.gradient_type());
        let output = quote!((#result, #gradient, #gradient, #gradient, #gradient));
        let docs = self.docs_of_third(&tangents.names());
        let inputs = frame.declarations();
        let head = frame.head((&self.name("third"), Companion::Work), &docs, &inputs, &output);
        let body = frame.body(&tangents.function, Body::Third);
        quote!(#head { #body })
    }

    /// What stands beside `f_grad`, `f_jvp` and `f_hvp` for those who differentiate through them.
    pub(super) fn companions_of_companions(
        &self,
        tangent: Option<&Function>,
        product: &Function,
        third: bool,
    ) -> Option<TokenStream> {
        let companions = &self.options.companions;
        let tangents = tangent.map(|tangent| Tangents::of(self, tangent));
        let jvp = tangents.as_ref().map(|tangents| tangents.frame(self.options, companions));
        let products = third.then(|| Tangents::of(self, product));
        let hvp = products.as_ref().map(|products| products.frame(self.options, companions));
        self.nested(jvp.as_ref(), hvp.as_ref(), third)
    }

    /// `f::products`: the value, the gradient, and the Hessian times several directions at once.
    pub(super) fn products(&self, products: &Function) -> TokenStream {
        let tangents = Tangents::of(self, products);
        let frame = tangents.frame(self.options, &self.options.companions);
        let (result, gradient) = (self.result(), self.gradient_type());
        let types: Vec<_> = self
            .active()
            .filter_map(|param| param.kind.tangent().in_lanes())
            .map(|kind| tangent_of_kind(&kind, self.krate()))
            .collect();
        let products = tuple(&types);
        let body = frame.body(&tangents.function, Body::Product);
        let output = quote!((#result, #gradient, #products));
        self.hidden("products", &frame, &output, (None, &quote!({ #body })))
    }

    /// The result and a tangent; the result alone if it has none.
    pub(crate) fn with_tangent(&self, tangent: &TokenStream) -> TokenStream {
        let result = self.result();
        if self.result_kind.may_be_active() { quote!((#result, #tangent)) } else { result }
    }

    /// A function of the convention: a slot for each parameter, `None` where the caller's argument is
    /// inactive. In `body` the tangents are what the companion would get; what stands `before` it has the
    /// slots.
    fn hidden(
        &self,
        what: &str,
        frame: &Frame<'_>,
        output: &TokenStream,
        (before, body): (Option<TokenStream>, &TokenStream),
    ) -> TokenStream {
        let imports = frame.imports();
        let (slots, opened) = frame.tangent_slots(&imports, false);
        let mut inputs: Vec<_> = self.declarations();
        inputs.extend(slots);
        let uses = imports.declarations();
        let lanes = what != "tangent";
        let body = quote!(#uses #before #opened #body);
        self.hidden_function((what, lanes), &quote!(#(#inputs),*), output, &body)
    }

    /// The slots of the tangents of the parameters, or, in a reverse half, of those that are passed `again`,
    /// and what makes tangents of them, 0 where the caller has none.
    pub(super) fn tangent_slots(
        &self,
        imports: &Imports<'_>,
        again: bool,
    ) -> (Vec<TokenStream>, TokenStream) {
        let mut inputs = Vec::new();
        let mut opened = TokenStream::new();
        let given = self.params.len() - self.tangents.len();
        for (at, param) in self.params[..given].iter().enumerate() {
            if again && !param.again() {
                continue;
            }
            let option = quote!(::core::option::Option);
            let Some((_, own)) = self.tangents.iter().find(|(of, _)| *of == at) else {
                inputs.push(quote!(_: #option<&()>));
                continue;
            };
            let tangent = &self.params[*own];
            let (name, ty) = (&tangent.name, bare(&tangent.ty));
            let mutability = (tangent.passing == Passing::ByMut).then(|| quote!(mut));
            inputs.push(quote!(#name: #option<&#mutability #ty>));
            let (some, none) = (imports.some(), imports.none());
            let like = match &param.receiver {
                Some(_) if again => ident_of("this"),
                Some(_) | None => param.name.clone(),
            };
            let is_ref = matches!(param.ty, Type::Reference(_));
            let zero = imports.zero_like(&code!(#like), is_ref, &tangent.kind);
            let made = ident_of(&format!("own_{name}"));
            opened.extend(match (tangent.passing, &tangent.kind) {
                (Passing::ByRef | Passing::ByMut, _) => quote! {
                    let #mutability #made;
                    let #name = match #name {
                        #some(#name) => #name,
                        #none => { #made = #zero; &#mutability #made }
                    };
                },
                (Passing::ByValue, Kind::Float(_)) => quote! {
                    let #name = match #name { #some(#name) => *#name, #none => #zero };
                },
                (Passing::ByValue, _) => {
                    let mutability = tangent.mutable.then(|| quote!(mut));
                    quote! {
                        let #mutability #name = match #name {
                            #some(#name) => ::core::clone::Clone::clone(#name),
                            #none => #zero,
                        };
                    }
                }
            });
        }
        (inputs, opened)
    }

    /// A function of the convention, in the hidden enum or beside the method.
    pub(super) fn hidden_function(
        &self,
        (what, lanes): (&str, bool),
        inputs: &TokenStream,
        output: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let (allow, cfgs, inline) = (allow(), self.cfgs(), self.inline(Companion::HandsOn));
        let (vis, clause) = (&self.item.vis, &self.item.sig.generics.where_clause);
        let params = self.item.sig.generics.params.iter();
        let count = lanes.then(lane_count).map(|count| quote!(const #count: usize));
        let params: Vec<_> = params.map(ToTokens::to_token_stream).chain(count).collect();
        let generics = (!params.is_empty()).then(|| quote!(<#(#params),*>));
        let is_method = self.is_method();
        let name = match is_method {
            true => hidden(&self.item.sig.ident, what),
            false => Ident::new(what, Span::call_site()),
        };
        let fn_vis = if is_method { quote!(#vis) } else { quote!(pub) };
        let hide = is_method.then(|| quote!(#[doc(hidden)] #allow #(#cfgs)*));
        let function = quote! {
            #hide #(#inline)*
            #fn_vis fn #name #generics(#inputs) -> #output #clause { #body }
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
