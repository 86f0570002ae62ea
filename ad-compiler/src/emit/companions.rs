//! The functions that stand beside the user's: their signatures, and what they do around the body.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Ident, Lifetime, Type};

use super::Options;
use super::emitter::{Emitter, Found, Storage, wish};
use super::expr::Expr;
use super::signature::{Parameter, owns_heap, tangent, tuple};
use super::stmt::hidden;
use super::uses::{Uses, is_recursive};
use super::variables::Variables;
use crate::ir::{Bound, Function, Gradient, Kind, Passing, Place, Seed, Stmt, Tree};
use crate::names::{Names, Var, Wish, ident_of};

/// What all companions have in common.
pub struct Frame<'a> {
    pub item: &'a syn::ItemFn,
    pub options: &'a Options,
    pub params: Vec<Parameter>,
    /// What is known of the result.
    pub result_kind: Kind,
}

/// Which body is emitted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Body {
    /// Gradients in variables, returned.
    Returned,
    /// Gradients in the caller's buffers.
    Into,
    /// Two halves, the second a closure with slots.
    Split,
    /// Both halves at once, with slots.
    Fused,
}

impl Frame<'_> {
    fn krate(&self) -> &TokenStream {
        &self.options.krate
    }

    /// `stem_suffix`, with the user's span.
    pub fn name(&self, suffix: &str) -> Ident {
        let stem = self.options.stem.to_string();
        Ident::new(&format!("{}_{suffix}", stem.trim_start_matches("r#")), self.options.stem.span())
    }

    pub fn is_method(&self) -> bool {
        self.params.first().is_some_and(|param| param.receiver.is_some())
    }

    pub fn result(&self) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Default => quote!(()),
            syn::ReturnType::Type(_, ty) => quote!(#ty),
        }
    }

    /// The type of the adjoint of the result.
    pub fn seed(&self) -> TokenStream {
        match &self.item.sig.output {
            syn::ReturnType::Default => quote!(()),
            syn::ReturnType::Type(_, ty) => tangent(ty, &self.result_kind, self.krate()),
        }
    }

    pub fn active(&self) -> impl Iterator<Item = &Parameter> {
        self.params.iter().filter(|param| param.differentiated)
    }

    pub fn cfgs(&self) -> Vec<&syn::Attribute> {
        self.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).collect()
    }

    fn inline(&self) -> Vec<&syn::Attribute> {
        self.item.attrs.iter().filter(|attr| attr.path().is_ident("inline")).collect()
    }

    pub fn gradient_type(&self) -> TokenStream {
        let types: Vec<_> = self.active().map(|param| param.tangent(self.krate())).collect();
        tuple(&types)
    }

    pub fn declarations(&self) -> Vec<TokenStream> {
        self.params.iter().map(Parameter::declaration).collect()
    }

    /// `use<T, N>`
    fn captures(&self, lifetimes: &[Lifetime]) -> TokenStream {
        let types = self.item.sig.generics.params.iter().filter_map(|param| match param {
            syn::GenericParam::Type(param) => Some(&param.ident),
            syn::GenericParam::Const(param) => Some(&param.ident),
            syn::GenericParam::Lifetime(_) => None,
        });
        let outer = &self.options.outer_generics;
        quote!(use<#(#lifetimes,)* #(#outer,)* #(#types),*>)
    }

    /// The names by which a call hands the parameters on.
    fn arguments(&self) -> Vec<TokenStream> {
        self.params
            .iter()
            .filter(|param| param.receiver.is_none())
            .map(|param| {
                let name = &param.name;
                quote!(#name)
            })
            .collect()
    }

    fn head(
        &self,
        name: &Ident,
        docs: &[String],
        inputs: &[TokenStream],
        output: &TokenStream,
    ) -> TokenStream {
        let docs = docs.iter().map(|line| format!(" {line}"));
        let allow = allow();
        let (vis, inline, cfgs) = (&self.item.vis, self.inline(), self.cfgs());
        let (generics, _, clause) = self.item.sig.generics.split_for_impl();
        let _ = generics;
        let generics = &self.item.sig.generics.params;
        let generics = (!generics.is_empty()).then(|| quote!(<#generics>));
        quote! {
            #(#cfgs)* #(#[doc = #docs])* #allow #(#inline)*
            #vis fn #name #generics(#(#inputs),*) -> #output #clause
        }
    }

    /// Whether the body is that of `f_grad_into`: then a gradient owns heap memory, or its buffer
    /// brings the adjoint of an output.
    fn writes_buffers(&self) -> bool {
        self.active()
            .any(|param| owns_heap(&param.kind) || param.passing == crate::ir::Passing::ByMut)
    }

    /// `f_grad` and `f_grad_into`.
    pub fn gradients(&self, one: &Function) -> TokenStream {
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
        let mut inputs = self.declarations();
        let grad_head = self.head(&grad, &self.grad_docs(), &inputs, &quote!((#result, #gradient)));
        inputs.extend(buffers);
        let into_head = self.head(&into, &self.into_docs(), &inputs, &result);
        let names: Vec<_> = self.active().map(|param| param.d.clone()).collect();
        let args = self.arguments();
        let value = Ident::new("value", Span::mixed_site());
        let call = |name: &Ident| {
            if self.is_method() { quote!(self.#name) } else { quote!(#name) }
        };
        let turbofish = self.turbofish();
        let (grad_body, into_body) = if heap {
            let body = self.body(one, Body::Into);
            let zeros = self.active().map(|param| {
                let (name, zero) = (param.d.clone(), self.zero_of(one, param, &param.name));
                quote!(let mut #name = #zero;)
            });
            let borrowed = names.iter().map(|name| quote!(&mut #name));
            let call = call(&into);
            let gradient = tuple(&names.iter().map(|name| quote!(#name)).collect::<Vec<_>>());
            (
                quote! {
                    #(#zeros)*
                    let #value = #call #turbofish(#(#args,)* #(#borrowed),*);
                    (#value, #gradient)
                },
                body,
            )
        } else {
            let body = self.body(one, Body::Returned);
            let targets = tuple(&names.iter().map(|name| quote!(*#name)).collect::<Vec<_>>());
            let call = call(&grad);
            (
                body,
                quote! {
                    let #value;
                    (#value, #targets) = #call #turbofish(#(#args),*);
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
    fn turbofish(&self) -> Option<TokenStream> {
        let generics = &self.item.sig.generics;
        let arguments: Vec<_> = generics
            .params
            .iter()
            .filter_map(|param| match param {
                syn::GenericParam::Type(param) => Some(&param.ident),
                syn::GenericParam::Const(param) => Some(&param.ident),
                syn::GenericParam::Lifetime(_) => None,
            })
            .collect();
        (!arguments.is_empty()).then(|| quote!(::<#(#arguments),*>))
    }

    /// The zero gradient of a parameter, which is called `name` where it stands.
    fn zero_of(&self, function: &Function, param: &Parameter, name: &Ident) -> TokenStream {
        let uses = Uses::of(function, false);
        let vars = Variables::choose(&uses);
        let (names, found) = (Names::default(), Found::default());
        let emitter = Emitter::new(
            &uses,
            &vars,
            &names,
            &found,
            self.krate().clone(),
            self.options.companions.clone(),
        );
        emitter.zero_like(&quote!(#name), matches!(param.ty, Type::Reference(_)), &param.kind)
    }

    fn grad_docs(&self) -> Vec<String> {
        let mut docs = vec![
            format!(
                "The value of [`{}`] and its gradient{}.",
                self.item.sig.ident,
                self.with_respect()
            ),
            String::new(),
            format!(
                "Takes the arguments of `{}`; returns `(value, {})`.",
                self.item.sig.ident,
                self.listed()
            ),
        ];
        for param in self.active().filter(|param| param.passing == Passing::ByMut) {
            docs.push(String::new());
            docs.push(format!(
                "`{0}` is taken as scratch or output that does not count: the gradient is that of \
                 the result alone, with respect to the content of `{0}` before the call.",
                param.name
            ));
        }
        docs
    }

    fn into_docs(&self) -> Vec<String> {
        let mut docs = vec![
            format!(
                "The value of [`{}`]; its gradient{} is written to buffers.",
                self.item.sig.ident,
                self.with_respect()
            ),
            String::new(),
            format!(
                "Takes the arguments of `{}`, then a buffer for each gradient: {}. Returns the \
                 value. What the buffers held is overwritten, and nothing is allocated for the result.",
                self.item.sig.ident,
                self.buffer_list()
            ),
        ];
        self.mut_docs(&mut docs);
        if self.writes_buffers() {
            docs.extend([
                String::new(),
                "# Panics".into(),
                String::new(),
                "If a buffer has another length than its parameter, before anything is written."
                    .into(),
            ]);
        }
        docs
    }

    fn mut_docs(&self, docs: &mut Vec<String>) {
        for param in self.active().filter(|param| param.passing == Passing::ByMut) {
            docs.push(String::new());
            docs.push(format!(
                "`{1}` carries the adjoint of what `{0}` holds after the call in, and the adjoint \
                 of what it held before the call out.",
                param.name,
                param.d.clone()
            ));
        }
    }

    fn vjp_docs(&self) -> Vec<String> {
        let others: Vec<_> = self
            .active()
            .filter(|param| param.passing != Passing::ByMut)
            .map(|param| format!("`{}`", param.d.clone()))
            .collect();
        let mut taken = Vec::new();
        if self.result_kind.may_be_active() {
            taken.push("the adjoint of the value".to_string());
        }
        taken.extend(
            self.active()
                .filter(|param| param.passing == Passing::ByMut)
                .map(|param| format!("`{}`", param.d.clone())),
        );
        let taken = if taken.is_empty() { "nothing".into() } else { taken.join(", then ") };
        let returned = match &others[..] {
            [] => "nothing".to_string(),
            [one] => one.clone(),
            many => format!("`({})`", many.join(", ").replace('`', "")),
        };
        let mut docs = vec![
            format!("The value of [`{}`] and its pullback.", self.item.sig.ident),
            String::new(),
            format!(
                "Takes the arguments of `{}`; returns `(value, pullback)`. The pullback takes {taken} \
                 and returns {returned}: that adjoint times the Jacobian.",
                self.item.sig.ident,
            ),
        ];
        self.mut_docs(&mut docs);
        docs
    }

    fn with_respect(&self) -> String {
        let names: Vec<_> = self.active().map(|param| format!("`{}`", param.name)).collect();
        match names.split_last() {
            None => String::new(),
            Some((last, [])) => format!(" with respect to {last}"),
            Some((last, rest)) => format!(" with respect to {} and {last}", rest.join(", ")),
        }
    }

    fn listed(&self) -> String {
        let names: Vec<_> = self.active().map(|param| param.d.to_string()).collect();
        match &names[..] {
            [one] => one.clone(),
            many => format!("({})", many.join(", ")),
        }
    }

    fn buffer_list(&self) -> String {
        let names: Vec<_> = self.active().map(|param| format!("`{}`", param.d.clone())).collect();
        if names.is_empty() { "none".into() } else { names.join(", ") }
    }

    /// `f_vjp`
    pub fn vjp(&self, seeded: &Function) -> TokenStream {
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
                if text.is_empty() || text == "self" || text == "static" {
                    text = "this".into();
                }
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
        let (mut before, mut inside) = (TokenStream::new(), TokenStream::new());
        for param in &returned {
            let name = param.d.clone();
            let zero = self.zero_of(seeded, param, &param.name);
            let moved = param.passing == Passing::ByValue && mentions(&zero, &param.name);
            let target = if moved { &mut before } else { &mut inside };
            target.extend(quote!(let mut #name = #zero;));
        }
        let slots = self.params.iter().map(|param| {
            let name = param.d.clone();
            if !param.differentiated {
                quote!(::core::option::Option::None)
            } else if param.passing == Passing::ByMut {
                quote!(::core::option::Option::Some(#name))
            } else {
                quote!(::core::option::Option::Some(&mut #name))
            }
        });
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
        let docs = self.vjp_docs().into_iter().map(|line| format!(" {line}"));
        let allow = allow();
        let (vis, inline, cfgs) = (&self.item.vis, self.inline(), self.cfgs());
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

    /// How another companion calls a hidden function.
    fn path_to(&self, what: &str) -> TokenStream {
        if self.is_method() {
            let name = hidden(&self.item.sig.ident, what);
            quote!(self.#name)
        } else {
            let (companions, name) =
                (&self.options.companions, Ident::new(what, Span::call_site()));
            quote!(#companions::#name)
        }
    }

    /// The convention between differentiated functions.
    pub fn convention(&self, seeded: &Function) -> TokenStream {
        let krate = self.krate();
        let allow = allow();
        let cfgs = self.cfgs();
        let inline = self.inline();
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
        let body = self.body(seeded, Body::Split);
        let pullback = quote! {
            impl ::core::ops::FnOnce(#seed #(, #again_types)* #(, #slot_types)*) + #captures
        };
        let fused = is_recursive(seeded).then(|| self.body(seeded, Body::Fused));
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
        let functions = quote! {
            #hide #[inline]
            #fn_vis fn #active<#(#markers: #bounds),*>(#receiver #(_: #markers),*) {}
            #hide #(#inline)*
            #fn_vis fn #forward #generics(#(#inputs),*) -> (#result, #pullback) #clause { #body }
            #fused
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

    fn seed_pattern(function: &Function) -> TokenStream {
        match function.seed {
            Seed::Value(_) | Seed::Local(_) => {
                let seed = ident_of("seed");
                quote!(#seed)
            }
            Seed::None | Seed::One => quote!(_),
        }
    }

    fn fused_inputs(&self) -> Vec<TokenStream> {
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

    /// The statements of a companion.
    fn body(&self, function: &Function, body: Body) -> TokenStream {
        let uses = Uses::of(function, body != Body::Returned);
        let vars = Variables::choose(&uses);
        let mut names = Names::default();
        let mut found = Found::default();
        let mut tokens = TokenStream::new();
        // what is written after its declaration and where, then what is called how, then the text
        for _ in 0..3 {
            let mut emitter = Emitter::new(
                &uses,
                &vars,
                &names,
                &found,
                self.krate().clone(),
                self.options.companions.clone(),
            );
            tokens = self.run(&mut emitter, body);
            let next = std::mem::take(&mut emitter.found);
            drop(emitter);
            names = next.log.choose(|var| self.wish(function, &vars, var));
            found = next;
        }
        tokens
    }

    /// What the variables that signatures know would like to be called.
    fn wish(&self, function: &Function, vars: &Variables, var: Var) -> Wish {
        let ours = |name: &Ident| Wish::Ours(name.to_string());
        match (var, function.seed) {
            (Var::Memory(local), Seed::Local(seed)) if local == seed => Wish::Ours("seed".into()),
            (Var::Values(class), Seed::Value(seed)) if vars.of(seed) == class => {
                Wish::Ours("seed".into())
            }
            (Var::Extra(at), _) => ours(&self.params[at as usize].d),
            (Var::Memory(local), _) => {
                let at = function.gradient.iter().position(|g| *g == Gradient::Local(local));
                match at {
                    Some(at) => ours(&self.params[at].d),
                    None => wish(function, vars, var),
                }
            }
            (Var::Values(_) | Var::Buffer(_), _) => wish(function, vars, var),
        }
    }

    fn run(&self, emitter: &mut Emitter<'_>, body: Body) -> TokenStream {
        let krate = self.krate();
        let function = emitter.f;
        emitter.enter();
        // names that the signature has fixed
        for param in &function.params {
            match param.bound {
                Bound::Value(value) => drop(emitter.declare(emitter.var(value))),
                Bound::Local(local) => drop(emitter.declare(Var::Memory(local))),
            }
        }
        let mut checks = TokenStream::new();
        let mut zeros = TokenStream::new();
        for (param, gradient) in self.params.iter().zip(&function.gradient) {
            let (Gradient::Local(local), true) = (*gradient, param.differentiated) else {
                if body == Body::Into && param.differentiated {
                    emitter.declare(self.buffer_var(param));
                }
                continue;
            };
            let place = Place::whole(local);
            match body {
                Body::Returned => {
                    emitter.storage.insert(local, Storage::Owned);
                    let zero = self.zero_like_param(emitter, param);
                    let name = emitter.declare(Var::Memory(local));
                    let mutability = emitter.mutability(Var::Memory(local));
                    zeros.extend(quote!(let #mutability #name = #zero;));
                }
                Body::Into => {
                    emitter.storage.insert(local, Storage::Ref);
                    emitter.declare(Var::Memory(local));
                    if param.passing != Passing::ByMut {
                        zeros.extend(emitter.clear(&place, &param.kind));
                    }
                }
                Body::Split | Body::Fused => {}
            }
        }
        if body == Body::Into {
            for param in self.active() {
                checks.extend(self.check(param));
            }
        }
        if body == Body::Fused {
            zeros.extend(self.open_slots(emitter));
            self.declare_seed(emitter);
        }
        // forward
        let declares_early = touches_gradients(function);
        let early = if declares_early || body != Body::Returned {
            std::mem::take(&mut zeros)
        } else {
            quote!()
        };
        let forward = emitter.stmts(&function.forward);
        let closes = body == Body::Split;
        let simple = matches!(function.result, Tree::Value(_));
        let mut result = quote!();
        let mut bound = quote!();
        if !simple || closes {
            let expr = self.result_expr(emitter);
            if closes {
                result = expr;
            } else {
                let value = ident_of("result");
                bound = quote!(let #value = #expr;);
                result = quote!(#value);
            }
        }
        if closes {
            let closure = self.closure(emitter);
            emitter.leave();
            let value = ident_of("result");
            let unit = result.is_empty() || result.to_string() == "()";
            // the value is computed before the closure takes what it needs
            let (bound, result) = if unit || simple {
                (quote!(), if result.is_empty() { quote!(()) } else { result })
            } else {
                (quote!(let #value = #result;), quote!(#value))
            };
            return quote!(#forward #bound (#result, #closure));
        }
        let reverse = emitter.stmts(&function.reverse);
        let (finish, gradient) = self.finish(emitter, body);
        if simple {
            result = self.result_expr(emitter);
        }
        emitter.leave();
        let _ = krate;
        match body {
            Body::Returned => {
                quote!(#early #forward #bound #zeros #reverse #finish (#result, #gradient))
            }
            Body::Into | Body::Fused | Body::Split => {
                quote!(#checks #early #forward #bound #zeros #reverse #finish #result)
            }
        }
    }

    /// The buffer or slot of a parameter whose adjoint is a value.
    fn buffer_var(&self, param: &Parameter) -> Var {
        let at = self.params.iter().position(|other| other.name == param.name).unwrap_or(0);
        Var::Extra(u32::try_from(at).expect("few parameters"))
    }

    fn zero_like_param(&self, emitter: &mut Emitter<'_>, param: &Parameter) -> TokenStream {
        let name = &param.name;
        let name = if name == "self" && emitter.in_closure { quote!(this) } else { quote!(#name) };
        emitter.zero_like(&name, matches!(param.ty, Type::Reference(_)), &param.kind)
    }

    fn result_expr(&self, emitter: &mut Emitter<'_>) -> TokenStream {
        let function = emitter.f;
        if function.result_kind == Kind::Unit {
            return quote!(());
        }
        // a memory that the reverse sweep needs is not given away
        let mut needed = Vec::new();
        function.reverse.each_stmt(&mut |stmt| {
            stmt.each_access(&mut |place, _| needed.push(place.root));
        });
        let mut result = function.result.clone();
        share(&mut result, &needed);
        let Expr { tokens, .. } = emitter.tree(&result);
        tokens
    }

    /// What follows the reverse sweep, and the gradient as an expression.
    fn finish(&self, emitter: &mut Emitter<'_>, body: Body) -> (TokenStream, TokenStream) {
        let krate = self.krate();
        let function = emitter.f;
        let mut tokens = TokenStream::new();
        let mut items = Vec::new();
        for (param, gradient) in self.params.iter().zip(&function.gradient) {
            if !param.differentiated {
                continue;
            }
            let name = param.d.clone();
            let value = match gradient {
                Gradient::None => self.zero_like_param(emitter, param),
                Gradient::Local(local) => {
                    if body == Body::Returned {
                        let name = emitter.occur(Var::Memory(*local));
                        items.push(quote!(#name));
                    }
                    continue;
                }
                Gradient::Value(value) => match param.kind {
                    Kind::Float(crate::ir::FloatType::Param(_)) if body != Body::Returned => {
                        emitter.value(*value).at(super::expr::Prec::Mul)
                    }
                    _ => emitter.plain(*value),
                },
            };
            if body != Body::Returned {
                emitter.occur(self.buffer_var(param));
            }
            match body {
                Body::Returned => items.push(value),
                Body::Into => match param.kind {
                    // nothing flows to it: it has been cleared
                    Kind::Vec(_) | Kind::Slice(_) => tokens.extend({
                        let krate = self.krate();
                        quote!(for d in #name.iter_mut() { #krate::set_zero(d); })
                    }),
                    _ => tokens.extend(quote!(*#name = #value;)),
                },
                Body::Split | Body::Fused => {
                    if *gradient == Gradient::None {
                        continue;
                    }
                    let add = match &param.kind {
                        Kind::Float(crate::ir::FloatType::Param(_)) => {
                            quote!(*#name = *#name + #value;)
                        }
                        Kind::Float(_) => quote!(*#name += #value;),
                        _ => quote!(#krate::accumulate(#name, #value);),
                    };
                    tokens.extend(quote! {
                        if let ::core::option::Option::Some(#name) = #name { #add }
                    });
                }
            }
        }
        (tokens, tuple(&items))
    }

    /// Slots that are not only added to are memory of our own where the caller has none.
    fn open_slots(&self, emitter: &mut Emitter<'_>) -> TokenStream {
        let mut tokens = TokenStream::new();
        let function = emitter.f;
        for (param, gradient) in self.params.iter().zip(&function.gradient) {
            if !param.differentiated {
                continue;
            }
            let Gradient::Local(local) = *gradient else {
                emitter.declare(self.buffer_var(param));
                continue;
            };
            emitter.declare(Var::Memory(local));
            if param.passing != Passing::ByMut && emitter.only_added_to(local) {
                emitter.storage.insert(local, Storage::Slot);
                continue;
            }
            emitter.storage.insert(local, Storage::Ref);
            let name = param.d.clone();
            let own = ident_of(&format!("own_{name}"));
            let zero = self.zero_like_param(emitter, param);
            tokens.extend(quote! {
                let mut #own;
                let #name = match #name {
                    ::core::option::Option::Some(#name) => #name,
                    ::core::option::Option::None => { #own = #zero; &mut #own }
                };
            });
        }
        tokens
    }

    fn declare_seed(&self, emitter: &mut Emitter<'_>) {
        match emitter.f.seed {
            Seed::Value(value) => {
                let var = emitter.var(value);
                emitter.declare(var);
            }
            Seed::Local(local) => {
                emitter.declare(Var::Memory(local));
            }
            Seed::None | Seed::One => {}
        }
    }

    /// The reverse half.
    fn closure(&self, emitter: &mut Emitter<'_>) -> TokenStream {
        let krate = self.krate();
        let function = emitter.f;
        emitter.enter();
        emitter.in_closure = true;
        self.declare_seed(emitter);
        let seed = self.seed();
        let pattern = match function.seed {
            Seed::Value(value) => {
                let name = emitter.occur(emitter.var(value));
                quote!(#name)
            }
            Seed::Local(local) => {
                let mutability = emitter.mutability(Var::Memory(local));
                let name = emitter.occur(Var::Memory(local));
                quote!(#mutability #name)
            }
            Seed::None | Seed::One => quote!(_),
        };
        let mut inputs = vec![quote!(#pattern: #seed)];
        for param in self.params.iter().filter(|param| param.again()) {
            let ty = elided(&param.ty);
            if param.receiver.is_some() {
                let this = ident_of("this");
                inputs.push(quote!(#this: #ty));
            } else {
                let name = &param.name;
                inputs.push(quote!(#name: #ty));
            }
        }
        let opened = self.open_slots(emitter);
        for (param, gradient) in self.params.iter().zip(&function.gradient) {
            if !param.differentiated {
                inputs.push(quote!(_: ::core::option::Option<&mut ()>));
                continue;
            }
            let (name, ty) = (param.d.clone(), param.buffer(krate));
            let mutability = match gradient {
                Gradient::Local(local) if emitter.storage.get(local) == Some(&Storage::Slot) => {
                    emitter.mutability(Var::Memory(*local))
                }
                _ => None,
            };
            let name =
                if *gradient == Gradient::None { quote!(_) } else { quote!(#mutability #name) };
            inputs.push(quote!(#name: ::core::option::Option<&mut #ty>));
        }
        let reverse = emitter.stmts(&function.reverse);
        let (finish, _) = self.finish(emitter, Body::Split);
        emitter.in_closure = false;
        emitter.leave();
        quote!(move |#(#inputs),*| { #opened #reverse #finish })
    }

    /// The length of a buffer is that of its parameter.
    fn check(&self, param: &Parameter) -> TokenStream {
        let krate = self.krate();
        let text = param.name.to_string();
        let (name, buffer) = (&param.name, &param.d);
        let (Kind::Slice(element) | Kind::Vec(element)) = &param.kind else {
            return quote!();
        };
        let mut tokens = quote!(#krate::check_len(#text, #name.len(), #buffer.len()););
        if let Kind::Slice(_) | Kind::Vec(_) = **element {
            let (row, d_row) = (ident_of("row"), ident_of("d_row"));
            tokens.extend(quote! {
                for (#row, #d_row) in #name.iter().zip(#buffer.iter()) {
                    #krate::check_len(#text, #row.len(), #d_row.len());
                }
            });
        }
        tokens
    }
}

/// Whether the forward sweep already adds to the gradients.
fn touches_gradients(function: &Function) -> bool {
    let mut found = false;
    function.forward.each_stmt(&mut |stmt: &Stmt| {
        stmt.each_access(&mut |place, _| {
            found |= function.gradient.contains(&Gradient::Local(place.root));
        });
    });
    found
}

/// Whether `name` is one of the tokens.
fn mentions(tokens: &TokenStream, name: &Ident) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == *name,
        proc_macro2::TokenTree::Group(group) => mentions(&group.stream(), name),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// The type of a reference, its own lifetime left out.
fn elided(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Reference(reference) = &mut ty {
        reference.lifetime = None;
    }
    ty
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

/// Lints that generated code may set off, each for a reason.
pub fn allow() -> TokenStream {
    quote! {
        #[allow(
            // what one of the sweeps does not need, companions that nobody calls, comments before
            // statements, the user's own parentheses moved to where they are not needed
            unused,
            // users name their variables as they like, and adjoints after them
            non_snake_case,
            // style is judged where the user wrote, not here
            clippy::all, clippy::pedantic, clippy::nursery
        )]
    }
}

/// Likewise, of the hidden enum.
pub fn allow_enum() -> TokenStream {
    quote! {
        #[allow(
            unused,
            // it has the name of the user's function
            non_camel_case_types, non_snake_case,
            // it is as visible as the function, its functions as visible as can be
            unreachable_pub, private_interfaces, private_bounds,
            clippy::all, clippy::pedantic, clippy::nursery
        )]
    }
}

/// Makes copies of the memories that are `needed` further on.
fn share(tree: &mut Tree, needed: &[crate::ir::Local]) {
    match tree {
        Tree::Copy(place, method @ None) if needed.contains(&place.root) => {
            *method = Some(Ident::new("clone", Span::mixed_site()));
        }
        Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
            items.iter_mut().for_each(|item| share(item, needed));
        }
        Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => share(item, needed),
        Tree::Struct(_, fields) => fields.iter_mut().for_each(|(_, item)| share(item, needed)),
        Tree::Value(_)
        | Tree::Copy(..)
        | Tree::Ref(..)
        | Tree::Zero(_)
        | Tree::ZeroVec(..)
        | Tree::ZeroLike(..)
        | Tree::Take(_)
        | Tree::Opaque(_) => {}
    }
}
