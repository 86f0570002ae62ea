//! Stubs of the companions that carry tangents, and of what callers in forward mode call.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::emit::signature::{Parameter, bare, lane_count, tangent_of_kind};
use crate::emit::{Frame, carried, elided};
use crate::ir::{Kind, Passing};
use crate::names;

/// The name, the parameters behind those of the function, and the result of each companion.
pub(super) fn signatures(frame: &Frame<'_>) -> Vec<(Ident, Vec<TokenStream>, TokenStream)> {
    let (wishes, krate) = (&frame.options.wishes, frame.krate());
    let (result, gradient, float) = (frame.result(), frame.gradient_type(), frame.float());
    let directions = |name: fn(&str) -> Ident| {
        let of = move |param: &Parameter| {
            let name = name(&param.name.to_string());
            let ty = carried(&param.ty, &param.kind, param.passing, krate);
            quote!(#name: #ty)
        };
        frame.active().map(of)
    };
    let tangents: Vec<_> = directions(names::tangent).collect();
    let mut all = Vec::new();
    if wishes.forward.is_some() {
        all.push((frame.name("jvp"), tangents.clone(), frame.with_tangent(&frame.seed())));
    }
    if wishes.jacobian.is_some() {
        all.push((frame.name("jacobian"), vec![], quote!((#result, #krate::Matrix<#float>))));
        let buffer = quote!(_: &mut [#float]);
        all.push((frame.name("jacobian_into"), vec![buffer], quote!(#result)));
    }
    if !frame.result_kind.is_float() {
        return all;
    }
    if wishes.third.is_some() {
        let both = tangents.iter().cloned().chain(directions(names::second_direction)).collect();
        let output = quote!((#result, #gradient, #gradient, #gradient, #gradient));
        all.push((frame.name("third"), both, output));
    }
    if wishes.product.is_some() {
        all.push((frame.name("hvp"), tangents, quote!((#result, #gradient, #gradient))));
    }
    if wishes.hessian.is_some() {
        let output = quote!((#result, #gradient, #krate::Symmetric<#float>));
        all.push((frame.name("hessian"), vec![], output));
    }
    if wishes.diagonal.is_some() {
        let output = quote!((#result, #gradient, #krate::Vec<#float>));
        all.push((frame.name("hessian_diagonal"), vec![], output));
    }
    all
}

/// What callers in forward mode call: the name, the generic parameters and parameters behind those of
/// the function, and the result.
pub(super) fn convention(frame: &Frame<'_>) -> Vec<(&'static str, Vec<TokenStream>, TokenStream)> {
    let wishes = &frame.options.wishes;
    let mut all = Vec::new();
    if wishes.forward.is_some() {
        let slots = frame.params.iter().map(|param| slot(frame, param, &param.kind));
        all.push(("tangent", slots.collect(), frame.with_tangent(&frame.seed())));
    }
    let in_lanes = |param: &Parameter| match param.differentiated {
        true => param.kind.tangent().in_lanes(),
        false => Some(Kind::Unit),
    };
    let kinds: Option<Vec<_>> = frame.params.iter().map(in_lanes).collect();
    let result = frame.result_kind.tangent().in_lanes();
    if let (true, Some(kinds), Some(result)) =
        (wishes.forward.is_some() || wishes.jacobian.is_some(), kinds, result)
    {
        let slots = frame.params.iter().zip(&kinds).map(|(param, kind)| slot(frame, param, kind));
        let tangent = tangent_of_kind(&result, frame.krate());
        all.push(("lanes", slots.collect(), frame.with_tangent(&tangent)));
    }
    all.extend([false, true].into_iter().filter_map(|lanes| second(frame, lanes)));
    all
}

/// What callers by rows call, with as many lanes as they like.
pub(super) fn seeds(frame: &Frame<'_>, name: &Ident) -> Option<TokenStream> {
    frame.options.wishes.seeds.as_ref()?;
    let (result, inputs, count) = (frame.result(), frame.declarations(), lane_count());
    let clause = &frame.item.sig.generics.where_clause;
    let params = frame.item.sig.generics.params.iter();
    let pullback = frame.reverse_half();
    Some(quote! {
        fn #name<#(#params,)* const #count: usize>(#(#inputs),*) -> (#result, fn #pullback) #clause {
            ::core::unreachable!()
        }
    })
}

/// What callers with second derivatives call, one direction at a time, or several: the same as of
/// [`convention`].
fn second(frame: &Frame<'_>, lanes: bool) -> Option<(&'static str, Vec<TokenStream>, TokenStream)> {
    frame.options.wishes.calls.as_ref()?;
    let own = |kind: &Kind| if lanes { kind.tangent().in_lanes() } else { Some(kind.clone()) };
    let (result, krate) = (frame.result(), frame.krate());
    let (seed, tangent) = match own(&frame.result_kind)? {
        kind if lanes => (frame.seed(), tangent_of_kind(&kind, krate)),
        _ => (frame.seed(), frame.seed()),
    };
    let mut tangents = Vec::new();
    for param in &frame.params {
        tangents.push(match param.differentiated {
            true => slot_type(frame, param, &own(&param.kind)?),
            false => slot_type(frame, param, &Kind::Unit),
        });
    }
    let again = frame.params.iter().filter(|param| param.again()).map(|param| elided(&param.ty));
    let passed = frame.params.iter().zip(&tangents).filter(|(param, _)| param.again());
    let passed = passed.map(|(_, tangent)| tangent);
    let slots = [false, lanes].into_iter().flat_map(|lanes| {
        frame.params.iter().map(move |param| {
            let ty = match (param.differentiated, lanes) {
                (false, _) => quote!(()),
                (true, false) => param.buffer(krate),
                (true, true) => param.buffer_in_lanes(krate),
            };
            quote!(::core::option::Option<&mut #ty>)
        })
    });
    let output = quote! {
        ((#result, #tangent), fn((#seed, #tangent) #(, #again)* #(, #passed)* #(, #slots)*))
    };
    let what = if lanes { "second_lanes" } else { "second" };
    Some((what, tangents.iter().map(|ty| quote!(_: #ty)).collect(), output))
}

/// `_: Option<&tangent>`, and `_: Option<&()>` of a parameter that is not differentiated.
fn slot(frame: &Frame<'_>, param: &Parameter, kind: &Kind) -> TokenStream {
    let ty = slot_type(frame, param, kind);
    quote!(_: #ty)
}

fn slot_type(frame: &Frame<'_>, param: &Parameter, kind: &Kind) -> TokenStream {
    let ty = match param.differentiated {
        true => carried(&param.ty, kind, param.passing, frame.krate()),
        false => quote!(()),
    };
    let ty: syn::Type = syn::parse2(ty).unwrap_or_else(|_| syn::parse_quote!(()));
    let ty = bare(&ty);
    let by_mut = param.differentiated && param.passing == Passing::ByMut;
    let mutability = by_mut.then(|| quote!(mut));
    quote!(::core::option::Option<&#mutability #ty>)
}
