//! The two halves of a function that calls itself, which keep on stacks what one leaves for the other.
//!
//! ```text
//! fn up(x: &[f64], saved: &mut (Saved<f64>,)) -> f64 { …; saved.0.push(a); … }
//! fn down(x: &[f64], seed: f64, saved: &mut (Saved<f64>,), d_x: Option<&mut [f64]>) { … }
//! ```
//!
//! `f::gradient` and `f::forward` make the stacks and call both.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::body::Body;
use super::code::{Code, code};
use super::companions::Frame;
use super::emitter::{Emitter, Storage};
use super::signature::tuple;
use super::slots::{Order, elided};
use crate::adjoint::halves::type_of;
use crate::analysis::sizes::Sizes;
use crate::ir::{Bound, Function, Gradient, Place};
use crate::names::{Var, ident_of};

/// The functions that are made of the two halves.
pub(super) struct Halves {
    /// `up` and `down`.
    pub functions: TokenStream,
    /// The body of `forward`.
    pub forward: TokenStream,
    /// The body of `gradient`.
    pub gradient: TokenStream,
}

impl Frame<'_> {
    pub(super) fn halves(&self, halves: &Function) -> Halves {
        let krate = self.krate();
        let sizes = Sizes::of(halves);
        let types: Vec<_> = (0..halves.buffers.len())
            .map(|at| type_of(halves, &sizes, at, krate).expect("has been asked before"))
            .collect();
        let saved = quote!((#(#krate::Saved<#types>,)*));
        let new = types.iter().map(|_| quote!(#krate::Saved::new()));
        let new = quote!((#(#new,)*));
        let name = |name: &str| Ident::new(name, Span::mixed_site());
        let [stacks, value, seed] = ["saved", "value", "seed"].map(name);
        let (up, down) = (self.body(halves, Body::Up), self.body(halves, Body::Down));
        let params = &self.item.sig.generics.params;
        let generics = (!params.is_empty()).then(|| quote!(<#params>));
        let clause = &self.item.sig.generics.where_clause;
        let (inputs, slots) = (self.declarations(), self.fused_inputs());
        let (result, seed_type) = (self.result(), self.seed());
        let pattern = Self::seed_pattern(halves);
        let functions = quote! {
            pub fn up #generics(#(#inputs,)* #stacks: &mut #saved) -> #result #clause { #up }
            pub fn down #generics(
                #(#inputs,)* #pattern: #seed_type, #stacks: &mut #saved #(, #slots)*
            ) #clause { #down }
        };
        let (args, turbofish) = (self.arguments(), self.turbofish());
        let handed = self.params.iter().map(|param| {
            let name = &param.d;
            if param.differentiated { quote!(#name) } else { quote!(::core::option::Option::None) }
        });
        let handed: Vec<_> = handed.collect();
        let [path_up, path_down] = ["up", "down"].map(|what| self.path_to(what));
        let begin = quote! {
            let mut #stacks = #new;
            let #value = #path_up #turbofish(#(#args,)* &mut #stacks);
        };
        let seed_in = ident_of("seed");
        let gradient = quote! {
            #begin
            #path_down #turbofish(#(#args,)* #seed_in, &mut #stacks #(, #handed)*);
            #value
        };
        let again = self.params.iter().filter(|param| param.again()).map(|param| {
            let (name, ty) = (&param.name, elided(&param.ty));
            quote!(#name: #ty)
        });
        let slots = self.params.iter().map(|param| {
            if param.differentiated {
                let (name, ty) = (&param.d, param.buffer(krate));
                quote!(#name: ::core::option::Option<&mut #ty>)
            } else {
                quote!(_: ::core::option::Option<&mut ()>)
            }
        });
        let forward = quote! {
            #begin
            (#value, move |#seed: #seed_type #(, #again)* #(, #slots)*| {
                #path_down #turbofish(#(#args,)* #seed, &mut #stacks #(, #handed)*);
            })
        };
        Halves { functions, forward, gradient }
    }

    /// `f_grad_into`: the gradient, from a seed of 1, in cleared buffers.
    pub(super) fn through_halves(&self, halves: &Function) -> TokenStream {
        self.body(halves, Body::Through)
    }

    /// The statements of that.
    pub(super) fn through(&self, emitter: &mut Emitter<'_>) -> Code {
        self.enter_half(emitter);
        let (mut checks, mut zeros, mut slots) = (Code::new(), Code::new(), Vec::new());
        for (param, gradient) in self.params.iter().zip(&emitter.f.gradient) {
            if !param.differentiated {
                slots.push(emitter.imports.none());
                continue;
            }
            let name = param.d.clone();
            checks.add(self.check(emitter, param, &param.d, "check_len"));
            if let Gradient::Local(local) = *gradient {
                emitter.storage.insert(local, Storage::Ref);
                emitter.declare(Var::Memory(local));
                zeros.add(emitter.clear(&Place::whole(local), &param.kind));
            } else {
                emitter.declare(self.slot_var(Order::Adjoint, param));
                let zero = emitter.imports.zero(&param.kind);
                zeros.add(code!(*#name = #zero;));
            }
            slots.push(emitter.some(&code!(#name)));
        }
        let (path, turbofish) = (self.path_to("gradient"), self.turbofish());
        let args = self.arguments();
        emitter.leave();
        code!(#checks #zeros #path #turbofish(#(#args,)* 1.0 #(, #slots)*))
    }

    /// `f_grad`, likewise, where the gradient is on the stack.
    pub(super) fn returned_by_halves(&self) -> TokenStream {
        let imports = self.imports();
        let (mut zeros, mut names, mut slots) = (TokenStream::new(), Vec::new(), Vec::new());
        for param in &self.params {
            if !param.differentiated {
                let none = imports.none();
                slots.push(quote!(#none));
                continue;
            }
            let (name, zero, some) = (&param.d, param.zero(&imports), imports.some());
            zeros.extend(quote!(let mut #name = #zero;));
            slots.push(quote!(#some(&mut #name)));
            names.push(quote!(#name));
        }
        let (path, turbofish) = (self.path_to("gradient"), self.turbofish());
        let (args, gradient) = (self.arguments(), tuple(&names));
        let (uses, value) = (imports.declarations(), Ident::new("value", Span::mixed_site()));
        quote! {
            #uses
            #zeros
            let #value = #path #turbofish(#(#args,)* 1.0 #(, #slots)*);
            (#value, #gradient)
        }
    }

    /// The statements of the forward half.
    pub(super) fn up(&self, emitter: &mut Emitter<'_>) -> Code {
        emitter.stacked = true;
        self.enter_half(emitter);
        let forward = emitter.stmts(&emitter.f.forward);
        let result = self.result_expr(emitter);
        emitter.leave();
        code!(#forward #result)
    }

    /// The statements of the reverse half.
    pub(super) fn down(&self, emitter: &mut Emitter<'_>) -> Code {
        emitter.stacked = true;
        self.enter_half(emitter);
        for param in self.active() {
            emitter.declare(self.slot_var(Order::Adjoint, param));
        }
        let opened = self.open_slots(emitter);
        self.declare_seed(emitter);
        let function = emitter.f;
        let reverse = emitter.stmts(&function.reverse);
        let (finish, _) = self.finish(emitter, Order::Adjoint, Body::Down);
        emitter.leave();
        code!(#opened #reverse #finish)
    }

    fn enter_half(&self, emitter: &mut Emitter<'_>) {
        emitter.enter();
        for param in &emitter.f.params {
            match param.bound {
                Bound::Value(value) => drop(emitter.declare(emitter.var(value))),
                Bound::Local(local) => drop(emitter.declare(Var::Memory(local))),
            }
        }
    }
}
