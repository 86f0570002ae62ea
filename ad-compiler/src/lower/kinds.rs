//! From the types that the user wrote to kinds.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    GenericArgument, GenericParam, Generics, PathArguments, Token, Type, TypeParamBound,
    WherePredicate,
};

use crate::ir::{FloatType, Kind, Length, Passing};

/// The names of the traits that make a type parameter a float.
const FLOAT_TRAITS: [&str; 3] = ["Float", "Real", "FloatCore"];

/// The type parameters that are bounded by a float trait.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; what is not named is no trait"
)]
pub fn float_parameters(generics: &Generics) -> Vec<syn::Ident> {
    let is_float = |bounds: &Punctuated<TypeParamBound, Token![+]>| {
        bounds.iter().any(|bound| match bound {
            TypeParamBound::Trait(bound) => bound
                .path
                .segments
                .last()
                .is_some_and(|last| FLOAT_TRAITS.iter().any(|name| last.ident == name)),
            _ => false,
        })
    };
    let mut floats = Vec::new();
    for param in &generics.params {
        if let GenericParam::Type(param) = param {
            if is_float(&param.bounds) {
                floats.push(param.ident.clone());
            }
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        if let WherePredicate::Type(predicate) = predicate {
            if let Type::Path(path) = &predicate.bounded_ty {
                if let Some(ident) = path.path.get_ident() {
                    if is_float(&predicate.bounds) {
                        floats.push(ident.clone());
                    }
                }
            }
        }
    }
    floats
}

/// How a parameter of type `ty` is passed, and its type without the outermost reference.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; what is not named is no reference"
)]
pub fn passing(ty: &Type) -> (Passing, &Type) {
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => {
            (Passing::ByMut, &reference.elem)
        }
        Type::Reference(reference) => (Passing::ByRef, &reference.elem),
        Type::Paren(inner) => passing(&inner.elem),
        Type::Group(inner) => passing(&inner.elem),
        _ => (Passing::ByValue, ty),
    }
}

/// What syntax alone tells of a type. References are looked through.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; what is not named only rustc knows"
)]
pub fn of_type(ty: &Type, floats: &[syn::Ident]) -> Kind {
    match ty {
        Type::Paren(inner) => of_type(&inner.elem, floats),
        Type::Group(inner) => of_type(&inner.elem, floats),
        Type::Reference(inner) => of_type(&inner.elem, floats),
        Type::Array(array) => {
            Kind::Array(Box::new(of_type(&array.elem, floats)), Length(array.len.to_token_stream()))
        }
        Type::Slice(slice) => Kind::Slice(Box::new(of_type(&slice.elem, floats))),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Kind::Unit,
        Type::Tuple(tuple) => {
            Kind::Tuple(tuple.elems.iter().map(|elem| of_type(elem, floats)).collect())
        }
        Type::Path(path) if path.qself.is_none() => of_path(&path.path, floats),
        Type::BareFn(_)
        | Type::ImplTrait(_)
        | Type::TraitObject(_)
        | Type::Never(_)
        | Type::Ptr(_) => Kind::Inert,
        _ => Kind::Unknown,
    }
}

/// What the path of a type tells of it.
fn of_path(path: &syn::Path, floats: &[syn::Ident]) -> Kind {
    let Some(last) = path.segments.last() else { return Kind::Unknown };
    if let Some(ident) = path.get_ident() {
        if floats.contains(ident) {
            return Kind::Float(FloatType::Param(ident.clone()));
        }
    }
    let name = last.ident.to_string();
    match (name.as_str(), &last.arguments) {
        ("f64", PathArguments::None) => Kind::Float(FloatType::F64),
        ("f32", PathArguments::None) => Kind::Float(FloatType::F32),
        ("bool", PathArguments::None) => Kind::Bool,
        ("char" | "str" | "String", PathArguments::None) => Kind::Inert,
        (
            "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128"
            | "usize",
            PathArguments::None,
        ) => Kind::Int,
        ("Vec", PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
            Some(GenericArgument::Type(element)) if arguments.args.len() == 1 => {
                Kind::Vec(Box::new(of_type(element, floats)))
            }
            _ => Kind::Unknown,
        },
        ("Box", PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
            Some(GenericArgument::Type(inner)) if arguments.args.len() == 1 => {
                of_type(inner, floats)
            }
            _ => Kind::Unknown,
        },
        _ => Kind::Unknown,
    }
}

/// The kind of a value that is of both kinds, or `None` if no type is of both.
pub fn unify(a: &Kind, b: &Kind) -> Option<Kind> {
    match (a, b) {
        (Kind::Unknown, other) | (other, Kind::Unknown) => Some(other.clone()),
        (Kind::Float(FloatType::Literal), Kind::Float(other))
        | (Kind::Float(other), Kind::Float(FloatType::Literal)) => Some(Kind::Float(other.clone())),
        (Kind::Array(a, length), Kind::Array(b, _)) => {
            Some(Kind::Array(Box::new(unify(a, b)?), length.clone()))
        }
        (Kind::Vec(a), Kind::Vec(b)) => Some(Kind::Vec(Box::new(unify(a, b)?))),
        (Kind::Slice(a), Kind::Slice(b)) => Some(Kind::Slice(Box::new(unify(a, b)?))),
        (Kind::Tuple(a), Kind::Tuple(b)) if a.len() == b.len() => {
            a.iter().zip(b).map(|(a, b)| unify(a, b)).collect::<Option<_>>().map(Kind::Tuple)
        }
        _ if a == b => Some(a.clone()),
        _ => None,
    }
}

/// Whether no type is of both kinds by its shape: a float is no array, an array no tuple. Of scalars
/// that rustc may know better nothing is said.
pub fn clash(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Tuple(a), Kind::Tuple(b)) => {
            a.len() != b.len() || a.iter().zip(b).any(|(a, b)| clash(a, b))
        }
        (Kind::Array(a, _), Kind::Array(b, _)) | (Kind::Vec(a), Kind::Vec(b)) => clash(a, b),
        (Kind::Slice(a), Kind::Slice(b) | Kind::Array(b, _) | Kind::Vec(b))
        | (Kind::Array(a, _) | Kind::Vec(a), Kind::Slice(b)) => clash(a, b),
        (Kind::Tuple(_), Kind::Float(_) | Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_))
        | (Kind::Float(_) | Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_), Kind::Tuple(_))
        | (Kind::Float(_), Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_))
        | (Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_), Kind::Float(_))
        | (Kind::Array(..), Kind::Vec(_))
        | (Kind::Vec(_), Kind::Array(..)) => true,
        _ => false,
    }
}
