//! What one operand of an operation contributes to a derivative, linear in `d`.
//!
//! ```text
//!               adjoint, from d of y            tangent, from d of the operand
//! y = a * b     d_a += d * b, d_b += d * a      d_y = d_a * b + d_b * a
//! y = a * a     d_a += d * (a + a)              d_y = d_a * (a + a)
//! y = sin a     d_a += rule sin(a, d)           d_y = rule sin(a, d_a)
//! ```
//!
//! Between numbers the partial derivative is the same factor in both directions, so that the adjoint
//! and the tangent share what stands here.

use crate::ir::{BinaryOp, FloatType, Function, Kind, Op, Side, UnaryOp, Value};
use crate::rules::{Derivative, Read};

/// Writes the statements of a derivative program.
pub(crate) trait Contributions {
    /// The function under construction.
    fn function(&self) -> &Function;

    /// `let v = op;` in the block under construction.
    fn define(&mut self, op: Op, kind: Kind) -> Value;

    /// Whether `value` is a constant 1 of our own.
    fn is_one(&self, value: Value) -> bool;

    /// The number that `value` is, if it is a literal of the function.
    fn constant(&self, value: Value) -> Option<f64>;

    /// `d` without its minus, if it has one of our own.
    fn without_minus(&self, _: Value) -> Option<Value> {
        None
    }

    /// What the float function is at this operand, where that has been computed already.
    fn known(&self, function: &'static str, operand: Value) -> Option<Value>;

    /// `-d`
    fn negated(&mut self, d: Value) -> Value {
        let kind = self.function().kind(d).clone();
        self.define(Op::Unary(UnaryOp::Neg, d), kind)
    }

    /// `d * factor`, without the multiplication if `d` is 1.
    fn product(&mut self, d: Value, factor: Value) -> Value {
        if self.is_one(d) {
            return factor;
        }
        if let Some(inner) = self.without_minus(d) {
            // `a - d * b` reads better than `a + -d * b`, and is the same.
            let product = self.product(inner, factor);
            return self.negated(product);
        }
        let kind = self.function().kind(d).clone();
        self.define(Op::Binary(BinaryOp::Mul, d, factor), kind)
    }

    /// `d * (a + a)`: what the operand of a square `a` contributes, and `x` to `y = c·x·x`, of which `a` is
    /// `c·x`.
    fn doubled(&mut self, a: Value, d: Value) -> Value {
        let kind = self.function().kind(a).clone();
        let twice = self.define(Op::Binary(BinaryOp::Add, a, a), kind);
        self.product(d, twice)
    }

    /// `d / b`, where a `d` of 0 wins over a pole.
    fn over(&mut self, d: Value, b: Value) -> Value {
        let kind = self.function().kind(d).clone();
        let literal = is_literal(self.function(), b);
        let op = match self.is_one(d) || literal {
            true => Op::Binary(BinaryOp::Div, d, b),
            false => Op::Rule { name: "div_lhs", args: vec![b, d] },
        };
        self.define(op, kind)
    }

    /// `y · q`, where a 0 of either wins: of a quotient `y`, what its divisor takes.
    fn share(&mut self, y: Value, q: Value) -> Value {
        let kind = self.function().kind(q).clone();
        self.define(Op::Rule { name: "share", args: vec![y, q] }, kind)
    }

    /// What one side of `y = a op b` between floats contributes.
    fn of_binary(
        &mut self,
        op: BinaryOp,
        side: Side,
        [a, b]: [Value; 2],
        y: Value,
        d: Value,
    ) -> Value {
        // Several directions stay several.
        let of = if self.function().kind(d).is_lanes() { d } else { y };
        let kind = self.function().kind(of).clone();
        match (op, side) {
            (BinaryOp::Add, _) | (BinaryOp::Sub | BinaryOp::Rem, Side::Lhs) => d,
            (BinaryOp::Sub, Side::Rhs) => self.negated(d),
            (BinaryOp::Mul, Side::Lhs) => self.product(d, b),
            (BinaryOp::Mul, Side::Rhs) => self.product(d, a),
            (BinaryOp::Div, Side::Lhs) => self.over(d, b),
            (BinaryOp::Div, Side::Rhs) if self.constant(a) == Some(1.0) => {
                self.define(Op::Rule { name: "recip", args: vec![y, d] }, kind)
            }
            (BinaryOp::Div, Side::Rhs) => {
                let quotient = self.over(d, b);
                let share = self.share(y, quotient);
                self.negated(share)
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
            ) => unreachable!("the result is no float, so that it has no derivative"),
        }
    }

    /// What one operand of the float function `y = f(args)` contributes; `kind` is that of the
    /// contribution. Nothing, if the derivative with respect to that operand is 0.
    fn of_intrinsic(
        &mut self,
        derivative: Derivative,
        args: &[Value],
        y: Value,
        d: Value,
        kind: Kind,
    ) -> Option<Value> {
        Some(match derivative {
            Derivative::None => return None,
            Derivative::Same => d,
            Derivative::Negated => self.negated(d),
            Derivative::Product(other) => self.product(d, args[other]),
            Derivative::Rule { name, reads } => {
                // The other of the two has been computed already.
                match name {
                    // As if it were written `x * x`: a polynomial has no pole to guard against.
                    "powi" if self.constant(args[1]) == Some(2.0) => {
                        return Some(self.doubled(args[0], d));
                    }
                    "sin" => {
                        if let Some(cos) = self.known("cos", args[0]) {
                            return Some(self.product(d, cos));
                        }
                    }
                    "cos" => {
                        if let Some(sin) = self.known("sin", args[0]) {
                            let product = self.product(d, sin);
                            return Some(self.negated(product));
                        }
                    }
                    _ => {}
                }
                let reads = reads
                    .iter()
                    .map(|read| match read {
                        Read::Operand(other) => args[*other],
                        Read::Result => y,
                        Read::Adjoint => d,
                    })
                    .collect();
                self.define(Op::Rule { name, args: reads }, kind)
            }
        })
    }

    /// `d` of a float type as that of another, where both are known: what `as` contributes.
    fn of_cast(&mut self, to: &Kind, d: Value) -> Option<Value> {
        if to.is_float() && to == self.function().kind(d) {
            return Some(d);
        }
        let Kind::Float(float) = to else { return None };
        let number = if let FloatType::Lanes(of) = float { of } else { float };
        let ty = match number {
            FloatType::F32 => syn::parse_quote!(f32),
            FloatType::F64 | FloatType::Literal => syn::parse_quote!(f64),
            FloatType::Param(_) | FloatType::Lanes(_) => return None,
        };
        Some(self.define(Op::Cast(d, ty), to.clone()))
    }
}

fn is_literal(function: &Function, value: Value) -> bool {
    let info = function.value(value);
    info.name.is_none() && info.kind == Kind::Float(FloatType::Literal)
}

/// The number that the operation is, if it is a literal.
pub(crate) fn number(op: &Op) -> Option<f64> {
    match op {
        Op::One => Some(1.0),
        Op::Constant(tokens) => {
            let mut tokens = tokens.clone().into_iter().peekable();
            let minus = tokens.next_if(|token| token.to_string() == "-");
            let literal = syn::parse2(tokens.collect()).ok()?;
            let number: f64 = if let syn::Lit::Float(literal) = literal {
                literal.base10_parse().ok()?
            } else if let syn::Lit::Int(literal) = literal {
                literal.base10_parse().ok()?
            } else {
                return None;
            };
            Some(if minus.is_some() { -number } else { number })
        }
        Op::Zero
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
        | Op::Load(_)
        | Op::Len(_)
        | Op::Sum(_)
        | Op::Idle(_)
        | Op::Select { .. }
        | Op::Opaque(_) => None,
    }
}
