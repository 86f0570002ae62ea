//! The functions that stand beside the user's: what their signatures have in common, and `f_grad` and
//! `f_grad_into`, one of which does the work and the other calls it.
//!
//! ```text
//! the gradient is a few scalars   f_grad works, f_grad_into stores what it returns
//! it has arrays, or owns heap     f_grad_into works, f_grad hands it zeroed buffers
//! ```
//!
//! An array that is returned is written twice: to the memory of the result, and from there to where the
//! caller wants it.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Lifetime};

use super::Options;
use super::body::Body;
use super::imports::{Imports, Taken};
use super::lints::allow;
use super::signature::{Parameter, has_elements, tangent, tuple};
use crate::ir::{Function, Kind, Stmt};

/// What a companion is to those who build it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Companion {
    /// It has the sweeps that most users call.
    Work,
    /// It calls another.
    HandsOn,
    /// It has sweeps that are needed in special cases.
    Seldom,
}

/// What all companions have in common.
pub struct Frame<'a> {
    pub item: &'a syn::ItemFn,
    pub options: &'a Options,
    pub params: Vec<Parameter>,
    /// What bodies may not import.
    pub taken: Taken,
    /// What is known of the result.
    pub result_kind: Kind,
    /// Worth inlining, see [`is_small`].
    pub is_small: bool,
    /// Which parameters are the tangents of which, by their positions.
    pub tangents: Vec<(usize, usize)>,
}

impl Frame<'_> {
    pub(crate) fn krate(&self) -> &TokenStream {
        &self.options.krate
    }

    pub(crate) fn imports(&self) -> Imports<'_> {
        Imports::new(&self.taken, self.krate())
    }

    /// `stem_suffix`, with the user's span.
    pub(crate) fn name(&self, suffix: &str) -> Ident {
        let stem = self.options.stem.to_string();
        Ident::new(&format!("{}_{suffix}", stem.trim_start_matches("r#")), self.options.stem.span())
    }

    pub(crate) fn is_method(&self) -> bool {
        self.params.first().is_some_and(|param| param.receiver.is_some())
    }

    pub(crate) fn result(&self) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Default => quote!(()),
            syn::ReturnType::Type(_, ty) => quote!(#ty),
        }
    }

    /// The type of the adjoint of the result.
    pub(crate) fn seed(&self) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Default => quote!(()),
            syn::ReturnType::Type(_, ty) => tangent(ty, &self.result_kind, self.krate()),
        }
    }

    pub(crate) fn active(&self) -> impl Iterator<Item = &Parameter> {
        self.params.iter().filter(|param| param.differentiated)
    }

    pub(crate) fn cfgs(&self) -> Vec<&syn::Attribute> {
        self.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect()
    }

    /// The `#[inline]` of the function, or ours: of what hands its arguments on; of sweeps that are
    /// straight lines of scalars; and of what few call, which costs a build nothing where nobody does,
    /// for rustc generates code for it where it is called.
    pub(crate) fn inline(&self, companion: Companion) -> Vec<TokenStream> {
        let is_inline = |attr: &&syn::Attribute| attr.path().is_ident("inline");
        let theirs: Vec<_> =
            self.item.attrs.iter().filter(is_inline).map(|attr| quote!(#attr)).collect();
        let ours = match companion {
            Companion::Work => self.is_small,
            Companion::HandsOn | Companion::Seldom => true,
        };
        if theirs.is_empty() && ours { vec![quote!(#[inline])] } else { theirs }
    }

    pub(crate) fn gradient_type(&self) -> TokenStream {
        let types: Vec<_> = self.active().map(|param| param.tangent(self.krate())).collect();
        tuple(&types)
    }

    pub(crate) fn declarations(&self) -> Vec<TokenStream> {
        self.params.iter().map(Parameter::declaration).collect()
    }

    /// `use<T, N>`
    pub(crate) fn captures(&self, lifetimes: &[Lifetime]) -> TokenStream {
        let types = self.item.sig.generics.params.iter().filter_map(|param| match param {
            syn::GenericParam::Type(param) => Some(&param.ident),
            syn::GenericParam::Const(param) => Some(&param.ident),
            syn::GenericParam::Lifetime(_) => None,
        });
        quote!(use<#(#lifetimes,)* #(#types),*>)
    }

    /// The names by which a call hands the parameters on.
    pub(crate) fn arguments(&self) -> Vec<TokenStream> {
        self.params
            .iter()
            .filter(|param| param.receiver.is_none())
            .map(|param| {
                let name = &param.name;
                quote!(#name)
            })
            .collect()
    }

    pub(crate) fn head(
        &self,
        (name, companion): (&Ident, Companion),
        docs: &[String],
        inputs: &[TokenStream],
        output: &TokenStream,
    ) -> TokenStream {
        let docs = docs.iter().map(|line| format!(" {line}"));
        let allow = allow();
        let (vis, inline, cfgs) = (&self.item.vis, self.inline(companion), self.cfgs());
        let (generics, _, clause) = self.item.sig.generics.split_for_impl();
        let _ = generics;
        let generics = &self.item.sig.generics.params;
        let generics = (!generics.is_empty()).then(|| quote!(<#generics>));
        quote! {
            #(#cfgs)* #(#[doc = #docs])* #allow #(#inline)*
            #vis fn #name #generics(#(#inputs),*) -> #output #clause
        }
    }

    /// Whether the body is that of `f_grad_into`: then a gradient has elements, or its buffer brings the
    /// adjoint of an output.
    pub(crate) fn writes_buffers(&self) -> bool {
        self.active()
            .any(|param| has_elements(&param.kind) || param.passing == crate::ir::Passing::ByMut)
    }

    /// `f_grad` and `f_grad_into`.
    ///
    /// Of a function in `halves` both hand on to these.
    pub(crate) fn gradients(
        &self,
        one: &Function,
        bare: Option<&Function>,
        halves: Option<&Function>,
    ) -> TokenStream {
        let krate = self.krate();
        let (grad, into) = (self.name("grad"), self.name("grad_into"));
        let result = self.result();
        let gradient = self.gradient_type();
        let heap = self.writes_buffers();
        let buffers: Vec<TokenStream> = self
            .active()
            .map(|param| {
                let (name, ty) = (param.d.clone(), param.buffer(krate));
                quote!(#name: &mut #ty)
            })
            .collect();
        let (for_grad, for_into) = match heap {
            true => (Companion::HandsOn, Companion::Work),
            false => (Companion::Work, Companion::HandsOn),
        };
        let mut inputs = self.declarations();
        let grad_head = self.head(
            (&grad, for_grad),
            &self.docs_of_grad(),
            &inputs,
            &quote!((#result, #gradient)),
        );
        inputs.extend(buffers);
        let into_head = self.head((&into, for_into), &self.docs_of_into(), &inputs, &result);
        let names: Vec<_> = self.active().map(|param| param.d.clone()).collect();
        let args = self.arguments();
        let value = Ident::new("value", Span::mixed_site());
        let imports = self.imports();
        let call = |name: &Ident| {
            if self.is_method() { quote!(self.#name) } else { quote!(#name) }
        };
        let turbofish = self.turbofish();
        let (grad_body, into_body) = if heap {
            let body = match halves {
                Some(halves) => self.through_halves(halves),
                None => match bare {
                    Some(bare) => self.unguarded(bare, one, Body::BareInto),
                    None => self.body(one, Body::Into),
                },
            };
            let zeros = self.active().map(|param| {
                let (name, zero) = (param.d.clone(), param.zero(&imports));
                quote!(let mut #name = #zero;)
            });
            let zeros = quote!(#(#zeros)*);
            let uses = imports.declarations();
            let borrowed = names.iter().map(|name| quote!(&mut #name));
            let call = call(&into);
            let gradient = tuple(&names.iter().map(|name| quote!(#name)).collect::<Vec<_>>());
            (
                quote! {
                    #uses
                    #zeros
                    let #value = #call #turbofish(#(#args,)* #(#borrowed),*);
                    (#value, #gradient)
                },
                body,
            )
        } else {
            let body = match (halves, bare) {
                (Some(_), _) => self.returned_by_halves(),
                (None, Some(bare)) => self.unguarded(bare, one, Body::Bare),
                (None, None) => self.body(one, Body::Returned),
            };
            let targets = tuple(&names.iter().map(|name| quote!(*#name)).collect::<Vec<_>>());
            let call = call(&grad);
            let parts = Ident::new("gradient", Span::mixed_site());
            (
                body,
                quote! {
                    let (#value, #parts) = #call #turbofish(#(#args),*);
                    #targets = #parts;
                    #value
                },
            )
        };
        quote! {
            #grad_head { #grad_body }
            #into_head { #into_body }
        }
    }

    /// Explicit type arguments, for parameters that no argument determines.
    pub(crate) fn turbofish(&self) -> Option<TokenStream> {
        let arguments = self.generic_arguments();
        (!arguments.is_empty()).then(|| quote!(::<#(#arguments),*>))
    }

    /// Explicit type and const arguments.
    pub(crate) fn generic_arguments(&self) -> Vec<&Ident> {
        let generics = &self.item.sig.generics;
        generics
            .params
            .iter()
            .filter_map(|param| match param {
                syn::GenericParam::Type(param) => Some(&param.ident),
                syn::GenericParam::Const(param) => Some(&param.ident),
                syn::GenericParam::Lifetime(_) => None,
            })
            .collect()
    }
}

/// No loops, no calls, no memories, and no more than a screen of statements.
pub(super) fn is_small(function: &Function) -> bool {
    let mut statements = 0;
    let mut straight = function.locals.is_empty();
    function.each_stmt(&mut |stmt| {
        statements += 1;
        straight &= match stmt {
            Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Buffer { .. } => false,
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Opaque(_)
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => true,
        };
    });
    straight && statements <= SMALL
}

/// The most statements of a companion that is inlined.
const SMALL: usize = 60;
