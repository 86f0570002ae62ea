//! The tangent of one operation: the sum of what its operands' tangents contribute.
//!
//! ```text
//! y = a * b      t_y = t_a * b + t_b * a      y = a as f32    t_y = t_a as f32
//! y = a * a      t_y = t_a * (a + a)
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
                if let (true, BinaryOp::Mul, true, Some(&d)) =
                    (plain, op, a == b, self.tangents.get(a))
                {
                    return self.doubled(*a, d);
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
            Op::OperatorRule { .. } => self.operator_rule(op, y),
            // Linear in what they carry, whatever the operand is.
            Op::NegRule { flow, operand, y: of, d } => {
                self.made(&kind);
                let d = self.tangent_or_zero(*d);
                self.define(Op::NegRule { flow: *flow, operand: *operand, y: *of, d }, kind)
            }
            Op::CastRule { flow, operand, d, to } => {
                self.made(&kind);
                let (d, to) = (self.tangent_or_zero(*d), to.clone());
                self.define(Op::CastRule { flow: *flow, operand: *operand, d, to }, kind)
            }
            // Not active; what an opaque expression hides has been reported.
            Op::Unary(UnaryOp::Not, _)
            | Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Len(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => self.or_zero(None, y),
        }
    }

    /// The tangent of `r`, what one operand of `y = lhs op rhs` receives of `d`:
    ///
    /// ```text
    /// r = d, -d                    t_r = t_d, -t_d
    /// r = d b      (y = a b)       t_r = t_d b + d t_b
    /// r = d / b    (y = a / b)     t_r = t_d / b                       where b is a constant
    /// r = -d y / b (y = a / b)     t_r = -t_d y / b - d t_y / b - r t_b / b
    /// ```
    ///
    /// Each term is the rule itself on something else, so that rustc still picks it; what takes the place
    /// of an operand or of the result has its type, which floats have.
    fn operator_rule(&mut self, rule: &Op, r: Value) -> Value {
        let Op::OperatorRule { flow, op, side, lhs, rhs, y, d } = *rule else {
            unreachable!("called with the rule of an operator")
        };
        let kind = self.carried(r);
        self.made(&kind);
        let other = match side {
            Side::Lhs => rhs,
            Side::Rhs => lhs,
        };
        let is_float = |value: Value| self.function.kind(value).is_float();
        let of_other = self.tangents.get(&other).copied();
        let known = match (op, side, of_other) {
            (BinaryOp::Mul, _, Some(_)) => is_float(other) && is_float(d),
            (BinaryOp::Div, Side::Lhs, Some(_)) => false,
            (BinaryOp::Div, Side::Rhs, _) => is_float(rhs) && is_float(y),
            (_, _, _) => true,
        };
        if !known {
            self.diag.error_at(
                self.function.value(y).span,
                "no second derivative goes through an operator between types that are not known here; give the operands a float type (`let x: f64 = …`)",
            );
            return self.or_zero(None, r);
        }
        let with = |lhs, rhs, y, d| Op::OperatorRule { flow, op, side, lhs, rhs, y, d };
        let mut sum = None;
        if let Some(&t_d) = self.tangents.get(&d) {
            let term = self.define(with(lhs, rhs, y, t_d), kind.clone());
            self.plus(&mut sum, term);
        }
        if let (BinaryOp::Mul, Some(t)) = (op, of_other) {
            // Factors may change places: what carries several directions stands where the rule carries.
            let (lhs, rhs) = match side {
                Side::Lhs => (lhs, d),
                Side::Rhs => (d, rhs),
            };
            let term = self.define(with(lhs, rhs, y, t), kind.clone());
            self.plus(&mut sum, term);
        } else if let (BinaryOp::Div, Side::Rhs) = (op, side) {
            if let Some(&t_y) = self.tangents.get(&y) {
                let term = self.define(with(lhs, rhs, d, t_y), kind.clone());
                self.plus(&mut sum, term);
            }
            if let Some(&t_b) = self.tangents.get(&rhs) {
                let term = self.define(with(lhs, rhs, r, t_b), kind.clone());
                self.plus(&mut sum, term);
            }
        }
        self.or_zero(sum, r)
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
