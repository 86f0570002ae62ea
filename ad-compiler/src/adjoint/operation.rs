//! The adjoint of one operation: what `y = op(a, b)` contributes to the adjoints of `a` and `b`, from
//! the adjoint `d` of `y`.
//!
//! ```text
//! y = a * b      d_a += d * b      y = a as f32    d_a += d as f64
//!                d_b += d * a      y = a[i]        d_a[i] += d
//! y = sin(a)     d_a += sin's rule, with what [`crate::rules`] says that it reads
//! ```
//!
//! Between floats plain arithmetic is emitted; where only rustc knows the types, rules stand for it,
//! which are resolved by traits.

use super::Builder;
use crate::ir::{BinaryOp, FloatType, Kind, Op, Side, Stmt, UnaryOp, Value};
use crate::rules::{self, Derivative, Read};

impl Builder<'_> {
    /// The contributions of `y = op` to the adjoints of its operands, from the adjoint `d` of `y`.
    pub(super) fn op(&mut self, op: &Op, y: Value, d: Value) {
        match op {
            Op::Unary(UnaryOp::Neg, a) => {
                let contribution = if self.function.kind(*a).is_float() {
                    self.negated(d)
                } else {
                    let kind = self.adjoint_kind(*a);
                    self.define(Op::NegRule { operand: *a, y, d }, kind)
                };
                self.add(*a, contribution);
            }
            Op::Retype(a) => self.add(*a, d),
            Op::Cast(a, to) => self.cast(*a, to, d),
            Op::Binary(op, a, b) => {
                let plain = [*a, *b, y].iter().all(|value| self.function.kind(*value).is_float());
                for (side, operand) in [(Side::Lhs, *a), (Side::Rhs, *b)] {
                    if self.activity.value(operand) {
                        let contribution = if plain {
                            self.binary(*op, side, *a, *b, y, d)
                        } else {
                            let kind = self.adjoint_kind(operand);
                            let op = *op;
                            self.define(Op::OperatorRule { op, side, lhs: *a, rhs: *b, y, d }, kind)
                        };
                        self.add(operand, contribution);
                    }
                }
            }
            Op::Intrinsic { name, args, path: _ } => {
                let Some(intrinsic) = rules::lookup(name) else { return };
                for (at, derivative) in intrinsic.operands.iter().enumerate() {
                    if !self.activity.value(args[at]) {
                        continue;
                    }
                    let contribution = match derivative {
                        Derivative::None => continue,
                        Derivative::Same => d,
                        Derivative::Negated => self.negated(d),
                        Derivative::Product(other) => self.product(d, args[*other]),
                        // The other of the two has been computed already.
                        Derivative::Rule { name: "sin", .. }
                            if self.functions.contains_key(&("cos", args[0])) =>
                        {
                            self.product(d, self.functions[&("cos", args[0])])
                        }
                        Derivative::Rule { name: "cos", .. }
                            if self.functions.contains_key(&("sin", args[0])) =>
                        {
                            let product = self.product(d, self.functions[&("sin", args[0])]);
                            self.negated(product)
                        }
                        Derivative::Rule { name, reads } => {
                            let reads = reads
                                .iter()
                                .map(|read| match read {
                                    Read::Operand(other) => args[*other],
                                    Read::Result => y,
                                    Read::Adjoint => d,
                                })
                                .collect();
                            let kind = self.adjoint_kind(args[at]);
                            self.define(Op::Rule { name, args: reads }, kind)
                        }
                    };
                    self.add(args[at], contribution);
                }
            }
            Op::Load(place) => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    self.emit(Stmt::Accumulate { place, value: d });
                }
            }
            Op::AddTangent(a, b) => {
                self.add(*a, d);
                self.add(*b, d);
            }
            Op::Rule { name, .. } => unreachable!(
                "`{name}` stands in gradients only, which have tangents but no adjoints"
            ),
            Op::OperatorRule { .. } | Op::NegRule { .. } | Op::CastRule { .. } | Op::Sum(_) => {
                unreachable!("rules stand in gradients only, which have tangents but no adjoints")
            }
            Op::Unary(UnaryOp::Not, _)
            | Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Len(_)
            | Op::Select { .. }
            | Op::Opaque(_) => {}
        }
    }

    fn is_one(&self, value: Value) -> bool {
        self.blocks.iter().flatten().any(
            |stmt| matches!(stmt, Stmt::Let { value: defined, op: Op::One } if *defined == value),
        )
    }

    fn is_literal(&self, value: Value) -> bool {
        let info = self.function.value(value);
        info.name.is_none() && info.kind == Kind::Float(FloatType::Literal)
    }

    fn negated(&mut self, d: Value) -> Value {
        let kind = self.function.kind(d).clone();
        self.define(Op::Unary(UnaryOp::Neg, d), kind)
    }

    /// `d * factor`, without the multiplication if `d` is 1.
    fn product(&mut self, d: Value, factor: Value) -> Value {
        if self.is_one(d) {
            return factor;
        }
        let kind = self.function.kind(d).clone();
        self.define(Op::Binary(BinaryOp::Mul, d, factor), kind)
    }

    fn binary(
        &mut self,
        op: BinaryOp,
        side: Side,
        a: Value,
        b: Value,
        y: Value,
        d: Value,
    ) -> Value {
        let kind = self.function.kind(y).clone();
        match (op, side) {
            (BinaryOp::Add, _) | (BinaryOp::Sub | BinaryOp::Rem, Side::Lhs) => d,
            (BinaryOp::Sub, Side::Rhs) => self.negated(d),
            (BinaryOp::Mul, Side::Lhs) => self.product(d, b),
            (BinaryOp::Mul, Side::Rhs) => self.product(d, a),
            (BinaryOp::Div, Side::Lhs) if self.is_one(d) || self.is_literal(b) => {
                self.define(Op::Binary(BinaryOp::Div, d, b), kind)
            }
            (BinaryOp::Div, Side::Lhs) => {
                self.define(Op::Rule { name: "div_lhs", args: vec![b, d] }, kind)
            }
            (BinaryOp::Div, Side::Rhs) => {
                self.define(Op::Rule { name: "div_rhs", args: vec![b, y, d] }, kind)
            }
            (BinaryOp::Rem, Side::Rhs) => {
                self.define(Op::Rule { name: "rem_rhs", args: vec![a, b, d] }, kind)
            }
            (
                BinaryOp::BitAnd
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr
                | BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge,
                _,
            ) => unreachable!("the result is no float, so that it has no adjoint"),
        }
    }

    fn cast(&mut self, operand: Value, to: &syn::Type, d: Value) {
        if !self.activity.value(operand) {
            return;
        }
        let kind = self.function.kind(operand).clone();
        let contribution = match &kind {
            Kind::Float(from) if Kind::Float(from.clone()) == *self.function.kind(d) => d,
            Kind::Float(FloatType::F32) => self.define(Op::Cast(d, syn::parse_quote!(f32)), kind),
            Kind::Float(FloatType::F64 | FloatType::Literal) => {
                self.define(Op::Cast(d, syn::parse_quote!(f64)), kind)
            }
            Kind::Float(FloatType::Param(_))
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Pullback => {
                let kind = self.adjoint_kind(operand);
                self.define(Op::CastRule { operand, d, to: to.clone() }, kind)
            }
        };
        self.add(operand, contribution);
    }
}
