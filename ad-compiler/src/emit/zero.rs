//! The zeros that adjoints begin with.
//!
//! ```text
//! f64, [f64; 3]      0.0, [0.0; 3]
//! like xs: [f64]     vec![0.0; xs.len()]
//! like p: Point      zero_tangent(&p)
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use crate::ir::{FloatType, Kind};

impl Imports<'_> {
    /// The zero of a kind whose lengths are known.
    pub(super) fn zero(&self, kind: &Kind) -> TokenStream {
        match kind {
            Kind::Float(FloatType::Param(ty)) => {
                let num_traits = self.private("num_traits");
                quote!(<#ty as #num_traits::Zero>::zero())
            }
            Kind::Float(_) => quote!(0.0),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => quote!(()),
            Kind::Array(element, length) => {
                let (zero, length) = (self.zero(element), &length.0);
                quote!([#zero; #length])
            }
            Kind::Tuple(fields) => {
                let fields = fields.iter().map(|field| self.zero(field));
                quote!((#(#fields,)*))
            }
            Kind::Slice(_) | Kind::Vec(_) => {
                let vec = self.private("Vec");
                quote!(#vec::new())
            }
            Kind::Unknown | Kind::Tangent => quote!(::core::default::Default::default()),
        }
    }

    /// The one of a float.
    pub(super) fn one(&self, kind: &Kind) -> TokenStream {
        if let Kind::Float(FloatType::Param(ty)) = kind {
            let num_traits = self.private("num_traits");
            return quote!(<#ty as #num_traits::One>::one());
        }
        quote!(1.0)
    }

    /// The zero tangent of the shape of `like`, an expression that `.len()` can be called on.
    pub(super) fn zero_like(&self, like: &TokenStream, is_ref: bool, kind: &Kind) -> TokenStream {
        if let Some(zero) = self.constant_zero(kind) {
            return zero;
        }
        match kind {
            Kind::Vec(element) | Kind::Slice(element) => {
                if let Some(zero) = self.constant_zero(element) {
                    let vec = self.vec();
                    return quote!(#vec![#zero; #like.len()]);
                }
                let inner = self.zero_like(&quote!(row), true, element);
                let vec = self.private("Vec");
                quote!(#like.iter().map(|row| #inner).collect::<#vec<_>>())
            }
            Kind::Array(element, _) => {
                let inner = self.zero_like(&quote!(row), true, element);
                quote!(#like.each_ref().map(|row| #inner))
            }
            Kind::Tuple(fields) => {
                let fields = fields.iter().enumerate().map(|(index, field)| {
                    let member = syn::Index::from(index);
                    self.zero_like(&quote!(#like.#member), false, field)
                });
                quote!((#(#fields,)*))
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => {
                let like = if is_ref { quote!(#like) } else { quote!(&#like) };
                {
                    let zero_tangent = self.private("zero_tangent");
                    quote!(#zero_tangent(#like))
                }
            }
        }
    }

    /// The zero, if the kind alone tells it.
    pub(super) fn constant_zero(&self, kind: &Kind) -> Option<TokenStream> {
        let known = match kind {
            Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => {
                true
            }
            Kind::Array(element, _) => self.constant_zero(element).is_some(),
            Kind::Tuple(fields) => fields.iter().all(|field| self.constant_zero(field).is_some()),
            Kind::Slice(_) | Kind::Vec(_) | Kind::Unknown | Kind::Tangent => false,
        };
        known.then(|| self.zero(kind))
    }
}
