//! `#[derive(Differentiable)]`: a struct of differentiable fields gets a struct of their tangents.
//!
//! ```text
//! struct Point { x: f64, id: u32 }   →   struct PointTangent { x: f64, id: () }
//! ```

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{parse_quote, spanned::Spanned};

/// The tangent of `input` and the impls that join them.
///
/// # Errors
///
/// For enums and unions, whose tangent would depend on the value.
pub fn differentiable(input: &syn::DeriveInput, krate: &TokenStream) -> syn::Result<TokenStream> {
    let data = match &input.data {
        syn::Data::Struct(data) => data,
        syn::Data::Enum(data) => {
            return Err(syn::Error::new_spanned(
                data.enum_token,
                "an enum has no tangent type, for its variants differ; differentiate a struct, or \
                 implement `Differentiable` by hand",
            ));
        }
        syn::Data::Union(data) => {
            return Err(syn::Error::new_spanned(
                data.union_token,
                "a union has no tangent type; differentiate a struct, or implement \
                 `Differentiable` by hand",
            ));
        }
    };
    let (vis, name) = (&input.vis, &input.ident);
    let tangent = format_ident!("{}Tangent", name);
    let mut generics = input.generics.clone();
    for param in generics.type_params_mut() {
        param.default = None;
    }
    let types: Vec<_> = generics.type_params().map(|param| param.ident.clone()).collect();
    let clause = generics.make_where_clause();
    for ty in types {
        clause.predicates.push(parse_quote!(#ty: #krate::Differentiable));
    }
    let (impl_generics, ty_generics, clause) = generics.split_for_impl();
    let members: Vec<syn::Member> = data.fields.members().collect();
    let fields: Vec<TokenStream> = data
        .fields
        .iter()
        .map(|field| {
            let vis = &field.vis;
            let tangent = tangent_of(&field.ty, krate);
            match &field.ident {
                Some(ident) => {
                    let doc = format!(" The tangent of [`{name}::{ident}`].");
                    quote!(#[doc = #doc] #vis #ident: #tangent)
                }
                None => quote!(#vis #tangent),
            }
        })
        .collect();
    let zeros = members.iter().zip(&data.fields).map(|(member, field)| {
        let ty = &field.ty;
        quote_spanned!(ty.span()=> #member: <#ty as #krate::Differentiable>::zero_tangent(&self.#member))
    });
    let doc = format!(" The tangent of [`{name}`]: one for each of its fields.");
    let params = &generics.params;
    let params = (!params.is_empty()).then(|| quote!(<#params>));
    let definition = match &data.fields {
        syn::Fields::Named(_) => quote!(#vis struct #tangent #params #clause { #(#fields),* }),
        syn::Fields::Unnamed(_) => quote!(#vis struct #tangent #params (#(#fields),*) #clause;),
        syn::Fields::Unit => quote!(#vis struct #tangent #params #clause;),
    };
    // `derive` would bound the type parameters rather than their tangents
    let is_generic = generics.type_params().next().is_some();
    let derive = (!is_generic).then(
        || quote!(#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]),
    );
    // `clause`, and what else is asked of each field's tangent
    let tangents: Vec<_> = data.fields.iter().map(|field| tangent_of(&field.ty, krate)).collect();
    let asking = |bound: TokenStream, binder: Option<TokenStream>| {
        let mut clause = clause.cloned().unwrap_or_else(|| parse_quote!(where));
        for tangent in &tangents {
            clause.predicates.push(parse_quote!(#binder #tangent: #bound));
        }
        clause
    };
    let text = tangent.to_string();
    let labels = members.iter().map(|member| quote!(#member).to_string());
    let by_hand = is_generic.then(|| {
        let clone = asking(quote!(::core::clone::Clone), None);
        let debug = asking(quote!(::core::fmt::Debug), None);
        let partial_eq = asking(quote!(::core::cmp::PartialEq), None);
        quote! {
            #[automatically_derived]
            impl #impl_generics ::core::clone::Clone for #tangent #ty_generics #clone {
                fn clone(&self) -> Self {
                    #tangent { #(#members: ::core::clone::Clone::clone(&self.#members)),* }
                }
            }
            #[automatically_derived]
            impl #impl_generics ::core::fmt::Debug for #tangent #ty_generics #debug {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.debug_struct(#text) #(.field(#labels, &self.#members))* .finish()
                }
            }
            #[automatically_derived]
            impl #impl_generics ::core::cmp::PartialEq for #tangent #ty_generics #partial_eq {
                fn eq(&self, other: &Self) -> bool {
                    true #(&& self.#members == other.#members)*
                }
            }
        }
    });
    let flatten = match crate::args::crate_of_derive(&input.attrs)? {
        Some(root) => quote!(#root::check::Flatten),
        None => quote!(::tapeless::check::Flatten),
    };
    // Under a binder, so that rustc does not mind a tangent written by hand that cannot be listed.
    let listed = asking(quote!(#flatten), Some(quote!(for<'__listed>)));
    Ok(quote! {
        #[doc = #doc]
        #derive
        #definition

        #by_hand

        #[automatically_derived]
        impl #impl_generics #krate::Differentiable for #name #ty_generics #clause {
            type Tangent = #tangent #ty_generics;
            fn zero_tangent(&self) -> Self::Tangent {
                #tangent { #(#zeros),* }
            }
        }

        #[automatically_derived]
        impl #impl_generics #krate::Tangent for #tangent #ty_generics #clause {
            fn set_zero(&mut self) {
                #(#krate::Tangent::set_zero(&mut self.#members);)*
            }
            fn accumulate(&mut self, other: &Self) {
                #(#krate::Tangent::accumulate(&mut self.#members, &other.#members);)*
            }
        }

        #[automatically_derived]
        impl #impl_generics #flatten for #tangent #ty_generics #listed {
            fn flatten_into(&self, out: &mut #krate::Vec<::core::primitive::f64>) {
                #(#flatten::flatten_into(&self.#members, out);)*
            }
        }
    })
}

/// The tangent of a field's type. Where it has none, the error lands on the type, once however often
/// the tangent is named.
fn tangent_of(ty: &syn::Type, krate: &TokenStream) -> TokenStream {
    quote_spanned!(ty.span()=> <#ty as #krate::Differentiable>::Tangent)
}
