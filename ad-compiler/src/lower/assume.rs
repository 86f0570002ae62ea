//! What a context tells of a value of which nothing else is known.
//!
//! ```text
//! let mut a = g(x);                only rustc knows what `a` is
//! for … { a -= z[i]; }             this does not tell, either
//! y[i] = 2.0 * a;                  `y` is of floats: so is the product, so is `a` wherever it goes
//! ```
//!
//! That is no guess: what calls and loads yield is ascribed in the emitted code, which does not
//! compile if it is not so.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Ident, Type};

use super::Lowering;
use crate::ir::{BinaryOp, FloatType, Kind, Op, Place, Returned, Stmt, Tree, UnaryOp, Value};
use crate::rules;

impl Lowering<'_> {
    /// The same value, of a kind that the context has told.
    pub(super) fn retyped(&mut self, value: Value, wanted: &Kind) -> Value {
        let kind = self.kind(value);
        match (&kind, wanted) {
            (Kind::Unknown, Kind::Float(_)) if self.assumed(value, wanted) => value,
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

    /// The same aggregate, once the kind of what it becomes is known to it.
    pub(super) fn told(&mut self, tree: Tree, kind: &Kind) -> Tree {
        match (tree, kind) {
            (Tree::Value(value), Kind::Float(_)) => {
                self.assumed(value, kind);
                Tree::Value(value)
            }
            (Tree::Value(value), Kind::Array(..) | Kind::Vec(_) | Kind::Tuple(_)) => {
                self.called_aggregate(value, kind)
            }
            (Tree::Array(items), Kind::Array(element, _)) => {
                Tree::Array(items.into_iter().map(|item| self.told(item, element)).collect())
            }
            (Tree::Vec(items), Kind::Vec(element)) => {
                Tree::Vec(items.into_iter().map(|item| self.told(item, element)).collect())
            }
            (Tree::Repeat(item, length), Kind::Array(element, _)) => {
                Tree::Repeat(Box::new(self.told(*item, element)), length)
            }
            (Tree::VecRepeat(item, length), Kind::Vec(element)) => {
                Tree::VecRepeat(Box::new(self.told(*item, element)), length)
            }
            (Tree::Tuple(items), Kind::Tuple(fields)) if items.len() == fields.len() => {
                let items = items.into_iter().zip(fields);
                Tree::Tuple(items.map(|(item, field)| self.told(item, field)).collect())
            }
            (tree, _) => tree,
        }
    }

    /// What a call yields, of which nothing was known before: where it proves to be an aggregate, it
    /// goes to a memory. A value that has a name may be used elsewhere.
    fn called_aggregate(&mut self, value: Value, kind: &Kind) -> Tree {
        let info = self.function.value(value);
        let (Kind::Unknown, None, span) = (&info.kind, &info.name, info.span) else {
            return Tree::Value(value);
        };
        let local = self.unnamed_memory(kind.clone(), false, span);
        let call = self.blocks.iter_mut().flatten().rev().find_map(|stmt| {
            let Stmt::Call(call) = stmt else { return None };
            matches!(call.result, Returned::Value(result) if result == value).then_some(call)
        });
        match call {
            Some(call) => {
                call.result = Returned::Local(local);
                Tree::Copy(Place::whole(local), None)
            }
            None => Tree::Value(value),
        }
    }

    /// Takes a value that is a float by its context as one, with all that it is computed from, if
    /// that can be done.
    fn assumed(&mut self, value: Value, float: &Kind) -> bool {
        let float = match (float, &self.only_float) {
            (Kind::Float(FloatType::Literal), Some(only)) => Kind::Float(only.clone()),
            _ => float.clone(),
        };
        let may = self.may_assume(value, &float, &mut Vec::new());
        if may {
            self.assume(value, &float);
        }
        may
    }

    /// `joined` have been met on the way: if nothing else speaks against them, they may.
    fn may_assume(&self, value: Value, float: &Kind, joined: &mut Vec<Value>) -> bool {
        match (self.function.kind(value), &self.origins[value.0 as usize]) {
            (Kind::Float(_), _) => true,
            (Kind::Unknown, Origin::Operands(operands)) => {
                operands.iter().all(|operand| self.may_assume(*operand, float, joined))
            }
            (Kind::Unknown, Origin::Joined(values)) => {
                joined.contains(&value) || {
                    joined.push(value);
                    values.iter().all(|value| self.may_assume(*value, float, joined))
                }
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
        self.function.values[value.0 as usize].kind = float.clone();
        match self.origins[value.0 as usize].clone() {
            Origin::Operands(values) | Origin::Joined(values) => {
                values.into_iter().for_each(|value| self.assume(value, float));
            }
            Origin::Ascribable => self.function.values[value.0 as usize].ty = float_type(float),
            Origin::Elsewhere => {}
        }
    }
}

/// The type of a float, if it has a name.
pub(super) fn float_type(kind: &Kind) -> Option<Type> {
    let Kind::Float(float) = kind else { return None };
    match float {
        FloatType::F64 => Some(syn::parse_quote!(f64)),
        FloatType::F32 => Some(syn::parse_quote!(f32)),
        FloatType::Param(ident) => Some(syn::parse_quote!(#ident)),
        FloatType::Literal | FloatType::Lanes(_) => None,
    }
}

/// The float type that a function speaks of, if it is one: then its literals are of it.
pub(super) fn only_float(function: &syn::ItemFn) -> Option<FloatType> {
    let mut spoken = Spoken { double: false, single: false };
    spoken.visit_item_fn(function);
    match spoken {
        Spoken { double: true, single: false } => Some(FloatType::F64),
        Spoken { double: false, single: true } => Some(FloatType::F32),
        Spoken { .. } => None,
    }
}

/// Which float types are mentioned.
struct Spoken {
    double: bool,
    single: bool,
}

impl Spoken {
    fn word(&mut self, text: &str) {
        self.double |= text.ends_with("f64");
        self.single |= text.ends_with("f32");
    }

    fn read(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.read(group.stream()),
                TokenTree::Ident(_) | TokenTree::Literal(_) => self.word(&token.to_string()),
                TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Spoken {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.word(&ident.to_string());
    }

    /// `1.5_f64`
    fn visit_lit_float(&mut self, literal: &'ast syn::LitFloat) {
        self.word(literal.suffix());
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.read(mac.tokens.clone());
    }
}

/// What the type of a value follows from.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// The types of its operands: arithmetic, float functions.
    Operands(Vec<Value>),
    /// The types of the values that come together in it, on several paths or in several iterations.
    Joined(Vec<Value>),
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
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => Origin::Elsewhere,
        }
    }
}
