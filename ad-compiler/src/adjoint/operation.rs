//! The adjoint of one operation: what `y = op(a, b)` contributes to the adjoints of `a` and `b`, from
//! the adjoint `d` of `y`.
//!
//! ```text
//! y = a * b      d_a += d * b      y = a as f32    d_a += d as f64
//!                d_b += d * a      y = a[i]        d_a[i] += d
//! y = a * a      d_a += d * (a + a)
//! y = sin(a)     d_a += sin's rule, with what [`crate::rules`] says that it reads
//! ```
//!
//! `c * x * x` with a constant `c` is a square, too: `w = c * x` contributes to `x` what `x` does beside it,
//! `d * x * c` being `d * w`.
//!
//! Between floats plain arithmetic is emitted; where only rustc knows the types, rules stand for it,
//! which are resolved by traits.

use super::Builder;
use crate::contribution::Contributions;
use crate::ir::{BinaryOp, Flow, Function, Kind, Op, Side, Stmt, UnaryOp, Value};
use crate::rules;

impl Builder<'_> {
    /// The contributions of `y = op` to the adjoints of its operands, from the adjoint `d` of `y`.
    pub(super) fn op(&mut self, op: &Op, y: Value, d: Value) {
        match op {
            Op::Unary(UnaryOp::Neg, a) => {
                let contribution = if self.function.kind(*a).is_float() {
                    self.negated(d)
                } else {
                    self.foreign.set(true);
                    let kind = self.adjoint_kind(*a);
                    self.define(Op::NegRule { flow: Flow::Adjoint, operand: *a, y, d }, kind)
                };
                self.add(*a, contribution);
            }
            Op::Retype(a) => self.add(*a, d),
            Op::Cast(a, to) => self.cast(*a, to, d),
            Op::Binary(op, a, b) => {
                let plain = [*a, *b, y].iter().all(|value| self.function.kind(*value).is_float());
                if let (true, BinaryOp::Div, true, true) =
                    (plain, op, self.activity.value(*a), self.activity.value(*b))
                {
                    // One division for both.
                    let quotient = self.over(d, *b);
                    let share = self.share(y, quotient);
                    let of_divisor = self.negated(share);
                    self.add(*a, quotient);
                    self.add(*b, of_divisor);
                    return;
                }
                if let (true, BinaryOp::Mul, Some((x, w))) = (plain, op, self.square(*a, *b)) {
                    let contribution = self.doubled(w, d);
                    self.add(x, contribution);
                    return;
                }
                for (side, operand) in [(Side::Lhs, *a), (Side::Rhs, *b)] {
                    if self.activity.value(operand) {
                        let contribution = if plain {
                            self.of_binary(*op, side, [*a, *b], y, d)
                        } else {
                            self.foreign.set(true);
                            let kind = self.adjoint_kind(operand);
                            let op = *op;
                            let flow = Flow::Adjoint;
                            let rule = Op::OperatorRule { flow, op, side, lhs: *a, rhs: *b, y, d };
                            self.define(rule, kind)
                        };
                        self.add(operand, contribution);
                    }
                }
            }
            Op::Intrinsic { name, args, path: _ } => {
                let Some(intrinsic) = rules::lookup(name) else { return };
                for (at, derivative) in intrinsic.operands.iter().enumerate() {
                    if self.activity.value(args[at]) {
                        let kind = self.adjoint_kind(args[at]);
                        if let Some(contribution) = self.of_intrinsic(*derivative, args, y, d, kind)
                        {
                            self.add(args[at], contribution);
                        }
                    }
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
            Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::Sum(_)
            | Op::Idle(_) => {
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

    /// The `x` and the `w` in `y = x * w`, where `w` is `x`, or `x` times a constant.
    fn square(&self, a: Value, b: Value) -> Option<(Value, Value)> {
        let is_multiple = |w: Value, x: Value| w == x || self.multiples.get(&w) == Some(&x);
        let order = [(b, a), (a, b)].into_iter().find(|(x, w)| is_multiple(*w, *x));
        order.filter(|(x, _)| self.activity.value(*x))
    }

    fn cast(&mut self, operand: Value, to: &syn::Type, d: Value) {
        if !self.activity.value(operand) {
            return;
        }
        let kind = self.function.kind(operand).clone();
        let contribution = match self.of_cast(&kind, d) {
            Some(contribution) => contribution,
            None => {
                let op = Op::CastRule { flow: Flow::Adjoint, operand, d, to: to.clone() };
                self.foreign.set(true);
                self.define(op, kind.tangent())
            }
        };
        self.add(operand, contribution);
    }
}

impl Contributions for Builder<'_> {
    fn function(&self) -> &Function {
        &self.function
    }

    fn define(&mut self, op: Op, kind: Kind) -> Value {
        Builder::define(self, op, kind)
    }

    fn is_one(&self, value: Value) -> bool {
        self.one == Some(value)
    }

    fn constant(&self, value: Value) -> Option<f64> {
        self.constants.get(&value).copied()
    }

    fn known(&self, function: &'static str, operand: Value) -> Option<Value> {
        self.functions.get(&(function, operand)).copied()
    }
}
