//! What stands in for the companions where a function has errors, so that its callers do not get
//! "cannot find function" as well. None of it ever runs.

mod forward;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Ident;

use crate::emit::signature::{Parameter, float_params, kind_of, lane_count};
use crate::emit::{Frame, Options, Taken, allow, allow_enum, elided, hidden};
use crate::ir::{Kind, Passing};

/// Companions with the right names and likely signatures.
pub fn stubs(item: &syn::ItemFn, options: &Options) -> TokenStream {
    let item = &spared(item);
    let krate = &options.krate;
    let floats = float_params(&item.sig.generics);
    let result_kind = match &item.sig.output {
        syn::ReturnType::Default => Kind::Unit,
        syn::ReturnType::Type(_, ty) => kind_of(ty, &floats),
    };
    let frame = Frame {
        item,
        options,
        params: Parameter::guessed(item, options.wrt.as_deref()),
        taken: Taken::default(),
        result_kind,
        is_small: false,
        tangents: Vec::new(),
    };
    let allow = allow();
    let cfgs = frame.cfgs();
    let vis = &item.vis;
    let result = frame.result();
    let params = &item.sig.generics.params;
    let generics = (!params.is_empty()).then(|| quote!(<#params>));
    let clause = &item.sig.generics.where_clause;
    let inputs = frame.declarations();
    let gradient = frame.gradient_type();
    let never = quote!({ ::core::unreachable!() });
    let head = quote!(#(#cfgs)* #[doc(hidden)] #allow);
    let is_float = frame.result_kind.is_float();
    let gradients = is_float.then(|| {
        let (grad, into) = (frame.name("grad"), frame.name("grad_into"));
        let buffers = frame.active().map(|param| {
            let (name, ty) = (param.d.clone(), param.buffer(krate));
            quote!(#name: &mut #ty)
        });
        quote! {
            #head #vis fn #grad #generics(#(#inputs),*) -> (#result, #gradient) #clause #never
            #head #vis fn #into #generics(#(#inputs,)* #(#buffers),*) -> #result #clause #never
        }
    });
    let seed = frame.result_kind.may_be_active().then(|| frame.seed());
    let muts: Vec<TokenStream> = frame
        .active()
        .filter(|param| param.passing == Passing::ByMut)
        .map(|param| {
            let ty = param.buffer(krate);
            quote!(&mut #ty)
        })
        .collect();
    let returned: Vec<TokenStream> = frame
        .active()
        .filter(|param| param.passing != Passing::ByMut)
        .map(|param| param.tangent(krate))
        .collect();
    let returned = crate::emit::signature::tuple(&returned);
    let takes: Vec<TokenStream> = seed.into_iter().chain(muts).collect();
    let vjp = frame.name("vjp");
    let vjp = quote! {
        #head #vis fn #vjp #generics(#(#inputs),*)
            -> (#result, fn(#(#takes),*) -> #returned)
        #clause #never
    };
    let forwards = forward::signatures(&frame).into_iter().map(|(name, tangents, output)| {
        quote! {
            #head #vis fn #name #generics(#(#inputs,)* #(#tangents),*) -> #output #clause #never
        }
    });
    let forwards = quote!(#(#forwards)*);
    let seed = frame.seed();
    let again: Vec<_> = frame
        .params
        .iter()
        .filter(|param| param.again())
        .map(|param| elided(&param.ty).into_token_stream())
        .collect();
    let slots: Vec<_> = frame
        .params
        .iter()
        .map(|param| {
            let ty = if param.differentiated { param.buffer(krate) } else { quote!(()) };
            quote!(::core::option::Option<&mut #ty>)
        })
        .collect();
    let is_method = frame.is_method();
    let name = |what: &str| {
        if is_method {
            hidden(&item.sig.ident, what)
        } else {
            Ident::new(what, proc_macro2::Span::call_site())
        }
    };
    let [active, forward, gradient] = ["active", "forward", "gradient"].map(name);
    let markers: Vec<_> =
        (0..frame.params.len()).map(|index| quote::format_ident!("M{index}")).collect();
    let receiver = is_method.then(|| quote!(&self,));
    let fn_vis = if is_method { quote!(#vis) } else { quote!(pub) };
    let hide = is_method.then(|| head.clone());
    let carrying = forward::convention(&frame).into_iter().map(|(what, slots, output)| {
        let name = name(what);
        let count =
            what.ends_with("lanes").then(lane_count).map(|count| quote!(const #count: usize));
        let generics = params.iter().map(ToTokens::to_token_stream).chain(count);
        quote! {
            #hide #fn_vis fn #name<#(#generics),*>(#(#inputs,)* #(#slots),*) -> #output
            #clause #never
        }
    });
    let carrying = quote!(#(#carrying)*);
    let count = frame.params.len();
    let reads = (!is_method).then(|| quote!(pub const READS: [bool; #count] = [true; #count];));
    let seeds = forward::seeds(&frame, &name("seeds"));
    let seeds = seeds.map(|seeds| quote!(#hide #fn_vis #seeds));
    let functions = quote! {
        #reads
        #carrying
        #seeds
        #hide #fn_vis fn #active<#(#markers),*>(#receiver #(_: #markers),*) {}
        #hide #fn_vis fn #forward #generics(#(#inputs),*)
            -> (#result, fn(#seed #(, #again)* #(, #slots)*))
        #clause #never
        #hide #fn_vis fn #gradient #generics(#(#inputs,)* _: #seed #(, _: #slots)*) -> #result
        #clause #never
    };
    let convention = if is_method {
        functions
    } else {
        let name = &options.companions;
        let enum_allow = allow_enum();
        quote! {
            #(#cfgs)* #[doc(hidden)] #enum_allow #vis enum #name {}
            #(#cfgs)* #enum_allow impl #name { #functions }
        }
    };
    quote!(#gradients #vjp #forwards #convention)
}

/// The function with `()` for what it may not return, or rustc would complain of each stub too.
fn spared(item: &syn::ItemFn) -> syn::ItemFn {
    struct Spare;
    impl syn::visit_mut::VisitMut for Spare {
        #[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
        fn visit_type_mut(&mut self, ty: &mut syn::Type) {
            match ty {
                syn::Type::ImplTrait(_) | syn::Type::Never(_) | syn::Type::Reference(_) => {
                    *ty = syn::parse_quote!(());
                }
                _ => syn::visit_mut::visit_type_mut(self, ty),
            }
        }
    }
    let mut item = item.clone();
    syn::visit_mut::VisitMut::visit_return_type_mut(&mut Spare, &mut item.sig.output);
    item
}
