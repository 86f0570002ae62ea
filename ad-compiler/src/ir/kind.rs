//! What syntax alone tells of a type.
//!
//! ```text
//! f64, T: Float, 1.5    Float           [f64; 3]     Array(Float, 3)
//! usize, i32, …         Int             &[f64]       Slice(Float)
//! (f64, bool)           Tuple           Particle     Unknown
//! ```
//!
//! References are no part of it: of a memory [`super::LocalInfo`] says whether it is behind one.

use proc_macro2::TokenStream;
use syn::Ident;

/// What is known of a type from syntax alone.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// `f64`, `f32`, a type parameter bounded by a float trait, or a float literal's type.
    Float(FloatType),
    /// Some integer type.
    Int,
    /// `bool`.
    Bool,
    /// `()`.
    Unit,
    /// Anything that cannot carry a derivative: `char`, `&str`, …
    Inert,
    /// `[T; N]`, with the tokens of `N`.
    Array(Box<Kind>, Length),
    /// `[T]`
    Slice(Box<Kind>),
    /// `Vec<T>`
    Vec(Box<Kind>),
    /// `(A, B, …)`
    Tuple(Vec<Kind>),
    /// Only rustc knows; it may carry a derivative.
    Unknown,
    /// The tangent of an [`Kind::Unknown`].
    Tangent,
    /// What the forward half of a call hands to its reverse half.
    Pullback,
}

/// Which float.
#[derive(Clone, PartialEq, Debug)]
pub enum FloatType {
    /// `f64`
    F64,
    /// `f32`
    F32,
    /// A type parameter bounded by `num_traits::Float`.
    Param(Ident),
    /// An unsuffixed literal: `f64` or `f32`, as its context says.
    Literal,
    /// A tangent that carries several directions of a number of this type at once.
    Lanes(Box<FloatType>),
}

/// The length of an array, as tokens that are valid wherever the array's type is.
#[derive(Clone, Debug)]
pub struct Length(pub TokenStream);

impl PartialEq for Length {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Kind {
    /// Whether a value or memory of this kind may carry a derivative.
    pub fn may_be_active(&self) -> bool {
        match self {
            Kind::Float(_) | Kind::Unknown | Kind::Tangent => true,
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
                element.may_be_active()
            }
            Kind::Tuple(fields) => fields.iter().any(Kind::may_be_active),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => false,
        }
    }

    /// Whether it is a float, so that plain arithmetic may be emitted.
    pub fn is_float(&self) -> bool {
        match self {
            Kind::Float(_) => true,
            Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => false,
        }
    }

    /// The kind of tangents of this kind that carry several directions at once; `None` where only
    /// rustc knows the type.
    pub fn in_lanes(&self) -> Option<Kind> {
        self.is_known().then(|| self.with_lanes())
    }

    /// Likewise; what only rustc knows stays so.
    pub fn with_lanes(&self) -> Kind {
        match self {
            Kind::Float(FloatType::Lanes(_)) => self.clone(),
            Kind::Float(float) => Kind::Float(FloatType::Lanes(Box::new(float.clone()))),
            Kind::Array(element, length) => {
                Kind::Array(Box::new(element.with_lanes()), length.clone())
            }
            Kind::Slice(element) => Kind::Slice(Box::new(element.with_lanes())),
            Kind::Vec(element) => Kind::Vec(Box::new(element.with_lanes())),
            Kind::Tuple(fields) => Kind::Tuple(fields.iter().map(Kind::with_lanes).collect()),
            Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Pullback
            | Kind::Unknown
            | Kind::Tangent => self.clone(),
        }
    }

    /// Whether syntax tells the type, and those of all parts.
    pub fn is_known(&self) -> bool {
        match self {
            Kind::Unknown | Kind::Tangent => false,
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
                element.is_known()
            }
            Kind::Tuple(fields) => fields.iter().all(Kind::is_known),
            Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => {
                true
            }
        }
    }

    /// Whether it is a tangent that carries several directions.
    pub fn is_lanes(&self) -> bool {
        matches!(self, Kind::Float(FloatType::Lanes(_)))
    }

    /// Whether numbers in it carry several directions.
    pub fn has_lanes(&self) -> bool {
        self.floats().iter().any(|float| matches!(float, FloatType::Lanes(_)))
    }

    /// The float types in it, in order.
    pub fn floats(&self) -> Vec<FloatType> {
        match self {
            Kind::Float(float) => vec![float.clone()],
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => element.floats(),
            Kind::Tuple(fields) => fields.iter().flat_map(Kind::floats).collect(),
            Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => Vec::new(),
        }
    }

    /// How many numbers a thing of this kind has, where the kind tells it.
    pub fn numbers(&self) -> Option<usize> {
        match self {
            Kind::Float(_) => Some(1),
            Kind::Array(element, length) => {
                Some(element.numbers()? * length.0.to_string().parse::<usize>().ok()?)
            }
            Kind::Tuple(fields) => fields.iter().map(Kind::numbers).sum(),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => Some(0),
            Kind::Slice(_) | Kind::Vec(_) | Kind::Unknown | Kind::Tangent => None,
        }
    }

    /// Whether it is a list whose length is known at run time only.
    pub fn is_list(&self) -> bool {
        match self {
            Kind::Slice(_) | Kind::Vec(_) => true,
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => false,
        }
    }

    /// Whether it is held as an SSA value rather than as a memory.
    pub fn is_scalar(&self) -> bool {
        match self {
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => true,
            Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_) | Kind::Tuple(_) => false,
        }
    }

    /// The kind of the elements of an array, slice or `Vec`.
    pub fn element(&self) -> Kind {
        match self {
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
                (**element).clone()
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => Kind::Unknown,
        }
    }
    /// The kind of the tangent of a thing of this kind.
    pub fn tangent(&self) -> Kind {
        match self {
            Kind::Unknown | Kind::Tangent => Kind::Tangent,
            Kind::Float(_) => self.clone(),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => Kind::Unit,
            Kind::Array(element, length) => {
                Kind::Array(Box::new(element.tangent()), length.clone())
            }
            Kind::Slice(element) => Kind::Slice(Box::new(element.tangent())),
            Kind::Vec(element) => Kind::Vec(Box::new(element.tangent())),
            Kind::Tuple(fields) => Kind::Tuple(fields.iter().map(Kind::tangent).collect()),
        }
    }

    /// Whether all lengths are part of the type, so that a zero can be written without looking at
    /// data.
    pub fn is_sized(&self) -> bool {
        match self {
            Kind::Float(_) | Kind::Unit => true,
            Kind::Array(element, _) => element.is_sized(),
            Kind::Tuple(fields) => fields.iter().all(Kind::is_sized),
            Kind::Int
            | Kind::Bool
            | Kind::Inert
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => false,
        }
    }

    /// The kind of a copy by that method, or of plain use: `to_vec` makes a `Vec` of an array, too, and that may
    /// be replaced by one of another length.
    pub fn copied_by(self, method: Option<&Ident>) -> Kind {
        let Some(method) = method else { return self };
        let owned = self.owned();
        if let (Kind::Array(element, _), true) = (&owned, method == "to_vec") {
            return Kind::Vec(element.clone());
        }
        owned
    }

    /// The kind of what is owned when this is copied: a slice becomes a `Vec`.
    pub fn owned(self) -> Kind {
        match self {
            Kind::Slice(element) => Kind::Vec(element),
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => self,
        }
    }
}
