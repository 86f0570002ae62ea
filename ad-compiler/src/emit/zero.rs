//! The zeros that adjoints begin with.
//!
//! ```text
//! f64, [f64; 3]      0.0, [0.0; 3]
//! like xs: [f64]     vec![0.0; xs.len()]
//! like p: Point      zero_tangent(&p)
//! ```

use proc_macro2::TokenStream;

use super::code::{Code, code};
use super::imports::Imports;
use super::signature::tangent_of_kind;
use crate::ir::{FloatType, Kind};

impl Imports<'_> {
    /// The zero of a kind whose lengths are known.
    pub(super) fn zero(&self, kind: &Kind) -> Code {
        match kind {
            Kind::Float(FloatType::Param(ty)) => {
                let num_traits = self.private("num_traits");
                code!(<#ty as #num_traits::Zero>::zero())
            }
            // Where nothing reads it, as in a tuple, only the zero says how many lanes there are, and of what.
            Kind::Float(FloatType::Lanes(of)) => {
                let (lanes, count) = (self.private("Lanes"), &self.lanes);
                match **of {
                    // `f64`, unless something says `f32`
                    FloatType::Literal => code!(#lanes([0.0; #count])),
                    FloatType::F32 | FloatType::F64 | FloatType::Param(_) | FloatType::Lanes(_) => {
                        let of = Kind::Float((**of).clone());
                        let of = tangent_of_kind(&of, &TokenStream::new());
                        code!(#lanes::<#of, #count>::zero())
                    }
                }
            }
            Kind::Float(_) => code!(0.0),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => code!(()),
            Kind::Array(element, length) => {
                let (zero, length) = (self.zero(element), &length.0);
                code!([#zero; #length])
            }
            Kind::Tuple(fields) => {
                let fields: Vec<_> = fields.iter().map(|field| self.zero(field)).collect();
                code!((#(#fields,)*))
            }
            Kind::Slice(_) | Kind::Vec(_) => {
                let vec = self.private("Vec");
                code!(#vec::new())
            }
            Kind::Unknown | Kind::Tangent => code!(::core::default::Default::default()),
        }
    }

    /// The one of a float.
    pub(super) fn one(&self, kind: &Kind) -> Code {
        if let Kind::Float(FloatType::Param(ty)) = kind {
            let num_traits = self.private("num_traits");
            return code!(<#ty as #num_traits::One>::one());
        }
        code!(1.0)
    }

    /// The zero tangent of the shape of `like`, an expression that `.len()` can be called on.
    pub(super) fn zero_like(&self, like: &Code, is_ref: bool, kind: &Kind) -> Code {
        if let Some(zero) = self.constant_zero(kind) {
            return zero;
        }
        match kind {
            Kind::Vec(element) | Kind::Slice(element) => {
                if let Some(zero) = self.constant_zero(element) {
                    return self.filled(&zero, &code!(#like.len()), element.has_lanes());
                }
                let inner = self.zero_like(&code!(row), true, element);
                let vec = self.private("Vec");
                code!(#like.iter().map(|row| #inner).collect::<#vec<_>>())
            }
            Kind::Array(element, _) => {
                let inner = self.zero_like(&code!(row), true, element);
                code!(#like.each_ref().map(|row| #inner))
            }
            Kind::Tuple(fields) => {
                let field = |(index, field): (usize, &Kind)| {
                    let member = syn::Index::from(index);
                    self.zero_like(&code!(#like.#member), false, field)
                };
                let fields: Vec<_> = fields.iter().enumerate().map(field).collect();
                code!((#(#fields,)*))
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => {
                let like = if is_ref { code!(#like) } else { code!(&#like) };
                {
                    let zero_tangent = self.private("zero_tangent");
                    code!(#zero_tangent(#like))
                }
            }
        }
    }

    /// A `Vec` of so many of these.
    ///
    /// Lanes are many bytes for `vec!`, which copies them one by one, behind a call.
    pub(super) fn filled(&self, item: &Code, length: &Code, in_lanes: bool) -> Code {
        if in_lanes {
            let filled = self.private("filled");
            return code!(#filled(#length, #item));
        }
        let vec = self.vec();
        code!(#vec![#item; #length])
    }

    /// The zero, if the kind alone tells it.
    pub(super) fn constant_zero(&self, kind: &Kind) -> Option<Code> {
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
