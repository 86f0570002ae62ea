//! What a context tells of a value of which nothing else is known.
//!
//! ```text
//! let a = g(x);                    only rustc knows what `a` is
//! y[i] = 2.0 * a;                  `y` is of floats: so is the product, so is `a`
//! ```
//!
//! That is no guess: what calls and loads yield is ascribed in the emitted code, which does not
//! compile if it is not so.

use syn::Type;

use super::Lowering;
use crate::ir::{BinaryOp, FloatType, Kind, Op, UnaryOp, Value};
use crate::rules;

impl Lowering<'_> {
    /// The same value, of a kind that the context has told.
    pub(super) fn retyped(&mut self, value: Value, wanted: &Kind) -> Value {
        let kind = self.kind(value);
        match (&kind, wanted) {
            (Kind::Unknown, Kind::Float(_)) if self.may_assume(value, wanted) => {
                self.assume(value, wanted);
                value
            }
            (Kind::Unknown, Kind::Float(_) | Kind::Int | Kind::Bool) => {
                let span = self.function.value(value).span;
                self.define_at(Op::Retype(value), wanted.clone(), span)
            }
            (Kind::Float(FloatType::Literal), Kind::Float(_)) => {
                self.function.values[value.0 as usize].kind = wanted.clone();
                value
            }
            _ => value,
        }
    }

    /// Whether a value that is a float by its context can be taken as one: then all that it is
    /// computed from is taken so too. That is no guess: what calls and loads yield is ascribed in the
    /// emitted code, which does not compile if it is not so.
    fn may_assume(&self, value: Value, float: &Kind) -> bool {
        match (self.function.kind(value), &self.origins[value.0 as usize]) {
            (Kind::Float(_), _) => true,
            (Kind::Unknown, Origin::Operands(operands)) => {
                operands.iter().all(|operand| self.may_assume(*operand, float))
            }
            (Kind::Unknown, Origin::Ascribable) => float_type(float).is_some(),
            (Kind::Unknown, Origin::Elsewhere) => !self.is_tainted(value),
            _ => false,
        }
    }

    fn assume(&mut self, value: Value, float: &Kind) {
        if *self.function.kind(value) != Kind::Unknown {
            return;
        }
        match self.origins[value.0 as usize].clone() {
            Origin::Operands(operands) => {
                operands.into_iter().for_each(|operand| self.assume(operand, float));
            }
            Origin::Ascribable => self.function.values[value.0 as usize].ty = float_type(float),
            Origin::Elsewhere => {}
        }
        self.function.values[value.0 as usize].kind = float.clone();
    }
}

/// The type of a float, if it has a name.
fn float_type(kind: &Kind) -> Option<Type> {
    let Kind::Float(float) = kind else { return None };
    match float {
        FloatType::F64 => Some(syn::parse_quote!(f64)),
        FloatType::F32 => Some(syn::parse_quote!(f32)),
        FloatType::Param(ident) => Some(syn::parse_quote!(#ident)),
        FloatType::Literal => None,
    }
}

/// What the type of a value follows from.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// The types of its operands: arithmetic, float functions.
    Operands(Vec<Value>),
    /// Nothing that is visible here, but it can be ascribed: the result of a call, a load.
    Ascribable,
    /// Something else.
    Elsewhere,
}

impl Origin {
    pub(super) fn of(op: &Op) -> Self {
        match op {
            Op::Binary(
                BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem,
                a,
                b,
            ) => Origin::Operands(vec![*a, *b]),
            Op::Unary(UnaryOp::Neg, a) => Origin::Operands(vec![*a]),
            Op::Intrinsic { name, args, path: _ }
                if rules::lookup(name).is_some() && *name != "powi" =>
            {
                Origin::Operands(args.clone())
            }
            Op::Load(_) => Origin::Ascribable,
            Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Cast(..)
            | Op::Retype(_)
            | Op::Intrinsic { .. }
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Len(_)
            | Op::Sum(_)
            | Op::Select { .. }
            | Op::Opaque(_) => Origin::Elsewhere,
        }
    }
}
