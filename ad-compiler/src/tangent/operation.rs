//! The tangent of one operation: the sum of what its operands' tangents contribute.
//!
//! ```text
//! y = a * b      t_y = t_a * b + t_b * a      y = a as f32    t_y = t_a as f32
//! y = sin(a)     t_y = sin's rule on t_a      y = m[i]        t_y = t_m[i]
//! ```

use super::Builder;
use crate::contribution::Contributions;
use crate::ir::{BinaryOp, Flow, Function, Kind, Op, Side, UnaryOp, Value};
use crate::rules;

impl Builder<'_> {
    /// The tangent of `y = op`, which is active.
    pub(super) fn op(&mut self, op: &Op, y: Value) -> Value {
        let kind = self.carried(y);
        match op {
            Op::Unary(UnaryOp::Neg, a) => {
                let d = self.tangent_or_zero(*a);
                if self.function.kind(*a).is_float() {
                    self.negated(d)
                } else {
                    self.made(&kind);
                    self.define(Op::NegRule { flow: Flow::Tangent, operand: *a, y, d }, kind)
                }
            }
            Op::Retype(a) => {
                let d = self.tangent_or_zero(*a);
                self.define(Op::Retype(d), kind)
            }
            Op::Cast(a, to) => {
                let d = self.tangent_or_zero(*a);
                let of_float = self.function.kind(*a).is_float();
                match of_float.then(|| self.of_cast(&kind, d)).flatten() {
                    Some(tangent) => tangent,
                    None => {
                        self.made(&kind);
                        self.made(self.function.kind(d));
                        let to = to.clone();
                        self.define(Op::CastRule { flow: Flow::Tangent, operand: *a, d, to }, kind)
                    }
                }
            }
            Op::Binary(op, a, b) => {
                let plain = [*a, *b, y].iter().all(|value| self.function.kind(*value).is_float());
                if let (true, BinaryOp::Div, Some(&d_a), Some(&d_b)) =
                    (plain, op, self.tangents.get(a), self.tangents.get(b))
                {
                    // `(t_a - t_b y) / b`: one division for both.
                    let share = self.share(y, d_b);
                    let less = self.define(Op::Binary(BinaryOp::Sub, d_a, share), kind);
                    return self.over(less, *b);
                }
                let mut sum = None;
                for (side, operand) in [(Side::Lhs, *a), (Side::Rhs, *b)] {
                    let Some(&d) = self.tangents.get(&operand) else { continue };
                    if let (true, BinaryOp::Sub, Side::Rhs, Some(sum)) = (plain, op, side, &mut sum)
                    {
                        // `t_a - t_b` reads better than `t_a + -t_b` and is the same.
                        *sum = self.define(Op::Binary(BinaryOp::Sub, *sum, d), kind.clone());
                        continue;
                    }
                    let contribution = if plain {
                        self.of_binary(*op, side, [*a, *b], y, d)
                    } else {
                        self.made(&kind);
                        self.made(self.function.kind(d));
                        let flow = Flow::Tangent;
                        let rule = Op::OperatorRule { flow, op: *op, side, lhs: *a, rhs: *b, y, d };
                        self.define(rule, kind.clone())
                    };
                    self.plus(&mut sum, contribution);
                }
                self.or_zero(sum, y)
            }
            Op::Intrinsic { name, args, path: _ } => {
                let mut sum = None;
                for (at, derivative) in
                    rules::lookup(name).map_or(&[][..], |found| found.operands).iter().enumerate()
                {
                    let Some(&d) = self.tangents.get(&args[at]) else { continue };
                    if let Some(contribution) =
                        self.of_intrinsic(*derivative, args, y, d, kind.clone())
                    {
                        self.plus(&mut sum, contribution);
                    }
                }
                self.or_zero(sum, y)
            }
            Op::Rule { name, args } => self.rule(name, args, y),
            Op::AddTangent(a, b) => {
                let mut sum = None;
                for operand in [a, b] {
                    if let Some(&d) = self.tangents.get(operand) {
                        self.plus(&mut sum, d);
                    }
                }
                self.or_zero(sum, y)
            }
            Op::Load(place) => {
                let place = self.tangent_place(place);
                self.define(Op::Load(place), kind)
            }
            Op::Sum(place) => {
                let place = self.tangent_place(place);
                self.define(Op::Sum(place), kind)
            }
            Op::OperatorRule { y: of, .. }
            | Op::NegRule { y: of, .. }
            | Op::CastRule { operand: of, .. } => {
                let span = self.function.value(*of).span;
                self.diag.error_at(
                    span,
                    "no second derivative goes through an operator between types that are not known here; give the operands a float type (`let x: f64 = …`)",
                );
                self.or_zero(None, y)
            }
            // Not active; what an opaque expression hides has been reported.
            Op::Unary(UnaryOp::Not, _)
            | Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Len(_)
            | Op::Select { .. }
            | Op::Opaque(_) => self.or_zero(None, y),
        }
    }

    /// Adds a contribution, unless there is none.
    pub(super) fn plus(&mut self, sum: &mut Option<Value>, contribution: Value) {
        if self.constants.get(&contribution) == Some(&0.0) {
            return;
        }
        *sum = Some(match *sum {
            None => contribution,
            Some(so_far) => {
                let kind = self.function.kind(so_far).clone();
                let op = if kind.is_float() {
                    Op::Binary(BinaryOp::Add, so_far, contribution)
                } else {
                    Op::AddTangent(so_far, contribution)
                };
                self.define(op, kind)
            }
        });
    }

    /// The sum of the contributions to the tangent of `y`.
    pub(super) fn or_zero(&mut self, sum: Option<Value>, y: Value) -> Value {
        match sum {
            Some(sum) => sum,
            None => self.zero(y),
        }
    }
}

impl Contributions for Builder<'_> {
    fn function(&self) -> &Function {
        &self.function
    }

    fn define(&mut self, op: Op, kind: Kind) -> Value {
        self.define_value(op, kind)
    }

    fn is_one(&self, value: Value) -> bool {
        self.constants.get(&value) == Some(&1.0)
    }

    fn constant(&self, value: Value) -> Option<f64> {
        self.constants.get(&value).copied()
    }

    fn without_minus(&self, d: Value) -> Option<Value> {
        self.negated.get(&d).copied()
    }

    fn known(&self, function: &'static str, operand: Value) -> Option<Value> {
        self.functions.get(&(function, operand)).copied()
    }
}
