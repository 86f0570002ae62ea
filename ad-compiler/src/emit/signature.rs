//! Types: of gradients, of the buffers that receive them, of adjoints of results.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Type};

use super::code::code;
use super::imports::Imports;
use crate::ir::{FloatType, Function, Kind, Length, Passing};
use crate::names::{self, adjoint, ident_of};

/// A parameter of the user's function.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: Ident,
    /// The name of its adjoint in signatures.
    pub d: Ident,
    /// The name of the tangent of that.
    pub t_d: Ident,
    /// As written, but for a pattern or a `mut` before the name.
    pub ty: Type,
    pub kind: Kind,
    pub passing: Passing,
    pub differentiated: bool,
    /// A memory passed by value that the user declared `mut`.
    pub mutable: bool,
    pub receiver: Option<syn::Receiver>,
}

impl Parameter {
    /// The parameters of `item`, with what is known of them from its IR.
    ///
    /// `idents` are the identifiers in `item`.
    pub fn all(
        item: &syn::ItemFn,
        idents: &BTreeSet<String>,
        function: &Function,
    ) -> Vec<Parameter> {
        let params = item
            .sig
            .inputs
            .iter()
            .zip(&function.params)
            .map(|(input, param)| Parameter {
                name: param.name.clone(),
                d: adjoint(&param.name.to_string()),
                t_d: param.name.clone(),
                ty: match input {
                    syn::FnArg::Typed(typed) => (*typed.ty).clone(),
                    syn::FnArg::Receiver(receiver) => (*receiver.ty).clone(),
                },
                kind: param.kind.clone(),
                passing: param.passing,
                differentiated: param.differentiated && param.kind.may_be_active(),
                mutable: matches!(param.bound, crate::ir::Bound::Local(_))
                    && param.passing == Passing::ByValue
                    && matches!(input, syn::FnArg::Typed(typed)
                        if matches!(&*typed.pat, syn::Pat::Ident(pat) if pat.mutability.is_some())),
                receiver: match input {
                    syn::FnArg::Typed(_) => None,
                    syn::FnArg::Receiver(receiver) => Some(receiver.clone()),
                },
            })
            .collect();
        Self::unique(params, idents)
    }

    /// The user may have a variable `d_x` beside the parameter `x`, or, by way of macros, two
    /// parameters `x`.
    fn unique(mut params: Vec<Parameter>, idents: &BTreeSet<String>) -> Vec<Parameter> {
        let mut taken = BTreeSet::new();
        for param in &mut params {
            param.d = unused(&param.d, idents, &mut taken);
        }
        for param in &mut params {
            param.t_d = unused(&names::tangent(&param.d.to_string()), idents, &mut taken);
        }
        params
    }

    /// The parameters of a function whose body could not be understood.
    #[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
    pub fn guessed(item: &syn::ItemFn, wrt: Option<&[Ident]>) -> Vec<Parameter> {
        let floats = float_params(&item.sig.generics);
        let chosen = |name: &Ident, default: bool| wrt.map_or(default, |wrt| wrt.contains(name));
        let params = item
            .sig
            .inputs
            .iter()
            .enumerate()
            .map(|(index, input)| match input {
                syn::FnArg::Typed(typed) => {
                    let kind = kind_of(&typed.ty, &floats);
                    let name = match &*typed.pat {
                        syn::Pat::Ident(pat) => pat.ident.clone(),
                        _ => Ident::new(&format!("arg{index}"), Span::mixed_site()),
                    };
                    let differentiated = kind.may_be_active() && chosen(&name, true);
                    let passing = passing(&typed.ty);
                    Parameter {
                        d: adjoint(&name.to_string()),
                        t_d: name.clone(),
                        name,
                        ty: (*typed.ty).clone(),
                        kind,
                        passing,
                        differentiated,
                        mutable: false,
                        receiver: None,
                    }
                }
                syn::FnArg::Receiver(receiver) => {
                    let name = Ident::new("self", receiver.self_token.span);
                    Parameter {
                        d: adjoint("self"),
                        t_d: name.clone(),
                        ty: (*receiver.ty).clone(),
                        kind: Kind::Unknown,
                        passing: passing(&receiver.ty),
                        differentiated: chosen(&name, false),
                        name,
                        mutable: false,
                        receiver: Some(receiver.clone()),
                    }
                }
            })
            .collect();
        let mut idents = BTreeSet::new();
        identifiers(item.to_token_stream(), &mut idents);
        Self::unique(params, &idents)
    }

    /// `name: Type`, or the receiver.
    pub fn declaration(&self) -> TokenStream {
        if let Some(receiver) = &self.receiver {
            return quote!(#receiver);
        }
        let (name, ty) = (&self.name, &self.ty);
        let mutability = self.mutable.then(|| quote!(mut));
        quote!(#mutability #name: #ty)
    }

    /// It is passed again to a reverse half.
    pub fn again(&self) -> bool {
        matches!(self.ty, Type::Reference(_)) && self.kind != Kind::Inert
    }

    /// The zero of its gradient, made from the argument.
    pub(crate) fn zero(&self, imports: &Imports<'_>) -> TokenStream {
        let name = &self.name;
        let is_ref = matches!(self.ty, Type::Reference(_));
        imports.zero_like(&code!(#name), is_ref, &self.kind).into_token_stream()
    }

    /// The type of its gradient.
    pub fn tangent(&self, krate: &TokenStream) -> TokenStream {
        tangent(&self.ty, &self.kind, krate)
    }

    /// What the buffer of its adjoint in lanes is a `&mut` to.
    pub(crate) fn buffer_in_lanes(&self, krate: &TokenStream) -> TokenStream {
        match self.kind.tangent().in_lanes() {
            Some(Kind::Slice(element) | Kind::Vec(element)) => {
                let inner = tangent_of_kind(&element, krate);
                quote!([#inner])
            }
            Some(kind) => tangent_of_kind(&kind, krate),
            None => quote!(_),
        }
    }

    /// What its buffer is a `&mut` to.
    pub fn buffer(&self, krate: &TokenStream) -> TokenStream {
        match &self.kind {
            Kind::Slice(element) | Kind::Vec(element) => {
                let element_ty = element_type(&self.ty);
                let inner = match &element_ty {
                    Some(ty) => tangent(ty, element, krate),
                    None => tangent_of_kind(element, krate),
                };
                quote!([#inner])
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => self.tangent(krate),
        }
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
fn passing(ty: &Type) -> Passing {
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => Passing::ByMut,
        Type::Reference(_) => Passing::ByRef,
        _ => Passing::ByValue,
    }
}

/// The type without parentheses and references.
#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
pub fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Paren(inner) => bare(&inner.elem),
        Type::Group(inner) => bare(&inner.elem),
        Type::Reference(inner) => bare(&inner.elem),
        other => other,
    }
}

/// `T` of `[T]`, `[T; N]` and `Vec<T>`.
#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
fn element_type(ty: &Type) -> Option<Type> {
    match bare(ty) {
        Type::Slice(slice) => Some((*slice.elem).clone()),
        Type::Array(array) => Some((*array.elem).clone()),
        Type::Path(path) => match &path.path.segments.last()?.arguments {
            syn::PathArguments::AngleBracketed(arguments) => {
                arguments.args.iter().find_map(|argument| match argument {
                    syn::GenericArgument::Type(ty) => Some(ty.clone()),
                    _ => None,
                })
            }
            syn::PathArguments::None | syn::PathArguments::Parenthesized(_) => None,
        },
        _ => None,
    }
}

/// The type of the tangents of `ty`.
#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
pub fn tangent(ty: &Type, kind: &Kind, krate: &TokenStream) -> TokenStream {
    let bare = bare(ty);
    match kind {
        Kind::Float(FloatType::Literal) => quote!(#bare),
        Kind::Array(element, length) => {
            let inner = match element_type(bare) {
                Some(ty) => tangent(&ty, element, krate),
                None => tangent_of_kind(element, krate),
            };
            let length = &length.0;
            quote!([#inner; #length])
        }
        Kind::Slice(element) | Kind::Vec(element) => {
            let inner = match element_type(bare) {
                Some(ty) => tangent(&ty, element, krate),
                None => tangent_of_kind(element, krate),
            };
            quote!(#krate::Vec<#inner>)
        }
        Kind::Tuple(fields) => match bare {
            Type::Tuple(tuple) if tuple.elems.len() == fields.len() => {
                let fields =
                    tuple.elems.iter().zip(fields).map(|(ty, kind)| tangent(ty, kind, krate));
                quote!((#(#fields,)*))
            }
            _ => tangent_of_kind(kind, krate),
        },
        // where it has none, the error lands on the type
        Kind::Unknown | Kind::Tangent => {
            quote_spanned!(bare.span()=> <#bare as #krate::Differentiable>::Tangent)
        }
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => {
            tangent_of_kind(kind, krate)
        }
    }
}

/// The const parameter of companions that carry several directions at once.
pub fn lane_count() -> Ident {
    Ident::new("__LANES", Span::mixed_site())
}

pub fn tangent_of_kind(kind: &Kind, krate: &TokenStream) -> TokenStream {
    match kind {
        Kind::Float(FloatType::F64 | FloatType::Literal) => quote!(f64),
        Kind::Float(FloatType::F32) => quote!(f32),
        Kind::Float(FloatType::Param(ty)) => quote!(#ty),
        Kind::Float(FloatType::Lanes(of)) => {
            let (of, count) = (tangent_of_kind(&Kind::Float((**of).clone()), krate), lane_count());
            quote!(#krate::Lanes<#of, #count>)
        }
        Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => quote!(()),
        Kind::Array(element, length) => {
            let (inner, length) = (tangent_of_kind(element, krate), &length.0);
            quote!([#inner; #length])
        }
        Kind::Slice(element) | Kind::Vec(element) => {
            let inner = tangent_of_kind(element, krate);
            quote!(#krate::Vec<#inner>)
        }
        Kind::Tuple(fields) => {
            let fields = fields.iter().map(|field| tangent_of_kind(field, krate));
            quote!((#(#fields,)*))
        }
        Kind::Unknown | Kind::Tangent => quote!(_),
    }
}

/// The gradient has a `Vec` in it, or an array of floats whose type is known: what stands in a buffer before
/// has to be cleared.
pub fn has_elements(kind: &Kind) -> bool {
    match kind {
        Kind::Slice(_) | Kind::Vec(_) => kind.may_be_active(),
        Kind::Array(element, _) => match **element {
            Kind::Float(FloatType::F32 | FloatType::F64) => true,
            Kind::Float(FloatType::Literal | FloatType::Param(_) | FloatType::Lanes(_))
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => has_elements(element),
        },
        Kind::Tuple(fields) => fields.iter().any(has_elements),
        Kind::Float(_)
        | Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

/// Type parameters bounded by a float trait.
#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
pub fn float_params(generics: &syn::Generics) -> Vec<Ident> {
    let is_float = |bound: &syn::TypeParamBound| match bound {
        syn::TypeParamBound::Trait(bound) => bound
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "Float" || last.ident == "Real"),
        _ => false,
    };
    let mut floats: Vec<Ident> = generics
        .type_params()
        .filter(|param| param.bounds.iter().any(is_float))
        .map(|param| param.ident.clone())
        .collect();
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let syn::WherePredicate::Type(predicate) = predicate {
            if let (Type::Path(path), true) =
                (&predicate.bounded_ty, predicate.bounds.iter().any(is_float))
            {
                floats.extend(path.path.get_ident().cloned());
            }
        }
    }
    floats
}

/// What syntax says of a type.
#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
pub fn kind_of(ty: &Type, floats: &[Ident]) -> Kind {
    match ty {
        Type::Paren(inner) => kind_of(&inner.elem, floats),
        Type::Group(inner) => kind_of(&inner.elem, floats),
        Type::Reference(inner) => kind_of(&inner.elem, floats),
        Type::Array(array) => {
            let length = &array.len;
            Kind::Array(Box::new(kind_of(&array.elem, floats)), Length(quote!(#length)))
        }
        Type::Slice(slice) => Kind::Slice(Box::new(kind_of(&slice.elem, floats))),
        // functions, and what is refused
        Type::BareFn(_) | Type::ImplTrait(_) | Type::TraitObject(_) | Type::Ptr(_) => Kind::Inert,
        Type::Never(_) => Kind::Unit,
        Type::Tuple(tuple) if tuple.elems.is_empty() => Kind::Unit,
        Type::Tuple(tuple) => {
            Kind::Tuple(tuple.elems.iter().map(|ty| kind_of(ty, floats)).collect())
        }
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else {
                return Kind::Unknown;
            };
            match last.ident.to_string().as_str() {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64"
                | "u128" | "usize" => Kind::Int,
                "bool" => Kind::Bool,
                "char" | "str" | "String" => Kind::Inert,
                "Vec" => match element_type(ty) {
                    Some(element) => Kind::Vec(Box::new(kind_of(&element, floats))),
                    None => Kind::Unknown,
                },
                _ if floats.contains(&last.ident) => {
                    Kind::Float(FloatType::Param(last.ident.clone()))
                }
                _ => Kind::Unknown,
            }
        }
        _ => Kind::Unknown,
    }
}

/// One bare, several as a tuple.
pub fn tuple(items: &[TokenStream]) -> TokenStream {
    match items {
        [one] => one.clone(),
        many => quote!((#(#many),*)),
    }
}

/// `name`, or with a number behind it what is neither one of the user's `idents` nor `taken` so far.
pub fn unused(name: &Ident, idents: &BTreeSet<String>, taken: &mut BTreeSet<String>) -> Ident {
    let mut unused = name.clone();
    let mut number = 0;
    loop {
        let text = unused.to_string();
        if !idents.contains(&text) && taken.insert(text) {
            return unused;
        }
        number += 1;
        unused = ident_of(&format!("{name}{number}"));
    }
}

/// All identifiers in `tokens`.
fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(found.insert(ident.to_string())),
            TokenTree::Group(group) => identifiers(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
