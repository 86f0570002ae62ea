//! Operations as expressions: what defines a value, where the value is used.
//!
//! ```text
//! v1 = mul x, y;  v2 = neg v1;  v3 = add z, v2        z - x * y
//! ```

use super::code::{Code, Token, code};
use proc_macro2::{Literal, TokenStream};

use super::buffer::may_move;
use super::emitter::Emitter;
use super::expr::{Expr, Prec, above, operator};
use super::uses::Def;
use crate::ir::{BinaryOp, FloatType, Flow, Kind, Op, Side, UnaryOp, Value};
use crate::names::Var;

impl Emitter<'_> {
    /// The expression for `value`: its variable, or what computes it.
    pub(super) fn value(&mut self, value: Value) -> Expr {
        if self.uses.is_inlined(value) {
            return match self.uses.def(value) {
                Some(Def::Op(op)) => self.op(value, op),
                Some(Def::Logic { lhs, and, rhs }) => self.logic(lhs, and, rhs),
                None => unreachable!("only what is defined by an operation is inlined"),
            };
        }
        let class = self.vars.of(value);
        let name = self.occur(Var::Values(class));
        if self.ref_params.contains(value) {
            return Expr::new(code!(*#name), Prec::Unary);
        }
        Expr { ambiguous: self.ambiguous.contains(class), ..Expr::new(code!(#name), Prec::Postfix) }
    }

    /// The same where any expression may stand.
    pub(super) fn plain(&mut self, value: Value) -> Code {
        self.value(value).tokens
    }

    /// What defines an inlined value.
    pub(super) fn inlined_def(&self, value: Value) -> Option<Def<'_>> {
        if self.uses.is_inlined(value) { self.uses.def(value) } else { None }
    }

    /// The value given away: a copy of it, if it may be of a type that is moved, and is read again.
    ///
    /// `by`: what is computed from it.
    pub(super) fn given(&mut self, mut value: Value, by: Option<Value>) -> Expr {
        let mut shared = self.uses.is_shared(value, by);
        while let Some(Def::Op(Op::Retype(inner))) = self.inlined_def(value) {
            value = *inner;
            shared |= self.uses.is_shared(value, None);
        }
        shared |= self.ref_params.contains(value);
        if !may_move(self.f.kind(value)) || self.uses.is_inlined(value) || !shared {
            return self.value(value);
        }
        let clone = self.imports.clone();
        let borrowed = self.borrowed(value);
        Expr::new(code!(#clone::clone(#borrowed)), Prec::Postfix)
    }

    /// `&value`
    pub(super) fn borrowed(&mut self, value: Value) -> Code {
        if self.ref_params.contains(value) {
            let name = self.occur(Var::Values(self.vars.of(value)));
            return code!(#name);
        }
        let value = self.value(value).at(Prec::Unary);
        code!(&#value)
    }

    /// The expression of an operation that defines `value`.
    pub(super) fn op(&mut self, value: Value, op: &Op) -> Expr {
        match op {
            Op::Constant(tokens) => Expr::parsed(tokens.clone()),
            Op::Zero => self.number(value, false),
            Op::One => self.number(value, true),
            Op::ZeroLike(of) => {
                let of = self.borrowed(*of);
                Expr::new(self.runtime("zero_tangent", &of), Prec::Postfix)
            }
            Op::Placeholder => match self.f.kind(value) {
                Kind::Float(_) => self.number(value, false),
                Kind::Int => Expr::new(code!(0), Prec::Postfix),
                Kind::Bool => Expr::new(code!(false), Prec::Postfix),
                Kind::Unit => Expr::new(code!(()), Prec::Postfix),
                Kind::Inert
                | Kind::Array(..)
                | Kind::Slice(_)
                | Kind::Vec(_)
                | Kind::Tuple(_)
                | Kind::Unknown
                | Kind::Tangent
                | Kind::Pullback => {
                    Expr::new(code!(::core::default::Default::default()), Prec::Postfix)
                }
            },
            Op::Unary(UnaryOp::Not, inner) => {
                if let Some(Def::Op(Op::Binary(BinaryOp::Eq, a, b))) = self.inlined_def(*inner) {
                    return self.binary(None, BinaryOp::Ne, *a, *b);
                }
                let inner = self.value(*inner);
                let tokens = inner.at(Prec::Unary);
                Expr { braces: inner.braces, ..Expr::new(code!(!#tokens), Prec::Unary) }
            }
            Op::Unary(UnaryOp::Neg, inner) => {
                if let Some((name, args)) = self.inlined_rule(*inner) {
                    return self.rule(*inner, name, &args, true);
                }
                let inner = self.given(*inner, Some(value));
                let tokens = if inner.tokens.begins_with("-") {
                    inner.tokens.parenthesized()
                } else {
                    inner.at(Prec::Unary)
                };
                Expr {
                    ambiguous: inner.ambiguous,
                    braces: inner.braces,
                    ..Expr::new(code!(-#tokens), Prec::Unary)
                }
            }
            Op::Binary(op, lhs, rhs) => self.binary(Some(value), *op, *lhs, *rhs),
            Op::Cast(inner, ty) if self.f.kind(value).is_lanes() => {
                let lanes = self.value(*inner).at(Prec::Postfix);
                Expr::new(code!(#lanes.cast::<#ty>()), Prec::Postfix)
            }
            Op::Cast(inner, ty) => {
                let inner = self.value(*inner);
                let tokens = inner.at(Prec::Cast);
                Expr {
                    ends_in_type: true,
                    braces: inner.braces,
                    ..Expr::new(code!(#tokens as #ty), Prec::Cast)
                }
            }
            Op::Retype(inner) => self.value(*inner),
            Op::Intrinsic { name, args, path } => self.intrinsic(name, args, path.as_ref()),
            Op::Rule { name, args } => self.rule(value, name, args, false),
            Op::OperatorRule { flow, op, side, lhs, rhs, y, d } => {
                let name = Token::Fixed(rule_of(*op, *side, *flow));
                let args: Vec<_> = [lhs, rhs, y, d].map(|arg| self.borrowed(*arg)).into();
                let operators = self.imports.private("operators");
                let lifted = self.f.kind(*d).is_lanes().then(|| code!(lanes::));
                Expr::new(code!(#operators::#lifted #name(#(#args),*)), Prec::Postfix)
            }
            Op::NegRule { flow, operand, y, d } => {
                let args: Vec<_> = [operand, y, d].map(|arg| self.borrowed(*arg)).into();
                let operators = self.imports.private("operators");
                let name = Token::Fixed(match flow {
                    Flow::Adjoint => "neg",
                    Flow::Tangent => "neg_tangent",
                });
                let lifted = self.f.kind(*d).is_lanes().then(|| code!(lanes::));
                Expr::new(code!(#operators::#lifted #name(#(#args),*)), Prec::Postfix)
            }
            Op::CastRule { flow, operand, d, to } => {
                let args: Vec<_> = [operand, d].map(|arg| self.borrowed(*arg)).into();
                let operators = self.imports.private("operators");
                let name = Token::Fixed(match flow {
                    Flow::Adjoint => "cast_operand",
                    Flow::Tangent => "cast_operand_tangent",
                });
                let others = self.f.kind(*d).is_lanes().then(|| code!(, _, _, _));
                let lifted = self.f.kind(*d).is_lanes().then(|| code!(lanes::));
                Expr::new(
                    code!(#operators::#lifted #name::<_, #to #others>(#(#args),*)),
                    Prec::Postfix,
                )
            }
            Op::AddTangent(a, b) => {
                let (a, b) =
                    (self.given(*a, Some(value)).tokens, self.given(*b, Some(value)).tokens);
                Expr::new(self.runtime("add", &code!(#a, #b)), Prec::Postfix)
            }
            Op::Load(place) => {
                let expr = self.place(place);
                if *self.f.kind(value) == Kind::Tangent {
                    let tokens = expr.at(Prec::Postfix);
                    return Expr::new(code!(#tokens.clone()), Prec::Postfix);
                }
                expr
            }
            Op::Len(place) => {
                let place = self.receiver(place);
                Expr::new(code!(#place.len()), Prec::Postfix)
            }
            Op::Sum(place) => {
                let kind = self.place_kind(place).element();
                let place = self.receiver(place);
                match &kind {
                    Kind::Float(FloatType::F32) => {
                        Expr::new(code!(#place.iter().sum::<f32>()), Prec::Postfix)
                    }
                    Kind::Float(FloatType::F64 | FloatType::Literal) => {
                        Expr::new(code!(#place.iter().sum::<f64>()), Prec::Postfix)
                    }
                    Kind::Float(FloatType::Lanes(_)) => {
                        let lanes = self.imports.private("Lanes");
                        Expr::new(code!(#place.iter().sum::<#lanes<_, _>>()), Prec::Postfix)
                    }
                    Kind::Float(FloatType::Param(_)) => {
                        let zero = self.imports.zero(&kind);
                        Expr::new(
                            code!(#place.iter().fold(#zero, |sum, d| sum + *d)),
                            Prec::Postfix,
                        )
                    }
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
                    | Kind::Pullback => {
                        Expr::new(self.runtime("sum_tangents", &code!(&#place)), Prec::Postfix)
                    }
                }
            }
            Op::Idle(place) => {
                let some = self.imports.some();
                let place = self.place(place).tokens;
                Expr::new(self.runtime("is_idle", &code!(#some(&#place))), Prec::Postfix)
            }
            Op::Select { scrutinee, patterns } => {
                let scrutinee = self.opaque(scrutinee).condition();
                let arm = |(index, pattern): (usize, &TokenStream)| {
                    let index = if index == 0 {
                        Literal::usize_suffixed(index)
                    } else {
                        Literal::usize_unsuffixed(index)
                    };
                    code!(#pattern => #index,)
                };
                let arms: Vec<_> = patterns.iter().enumerate().map(arm).collect();
                Expr {
                    braces: true,
                    ..Expr::new(code!(match #scrutinee { #(#arms)* }), Prec::Loose)
                }
            }
            Op::Opaque(opaque) => self.opaque(opaque),
        }
    }

    /// `lhs op rhs`, which defines `of`.
    pub(super) fn binary(
        &mut self,
        of: Option<Value>,
        op: BinaryOp,
        lhs: Value,
        rhs: Value,
    ) -> Expr {
        let (op, rhs) = match self.f.kind(lhs).is_float() {
            true => self.unsigned(op, rhs),
            false => (op, rhs),
        };
        // `(-a) + b` is `b - a`, bit for bit
        let (op, lhs, rhs) = match (op, self.negated(lhs)) {
            (BinaryOp::Add, Some(inner)) if self.f.kind(rhs).is_float() => {
                (BinaryOp::Sub, rhs, inner)
            }
            _ => (op, lhs, rhs),
        };
        let (sign, prec) = operator(op);
        let compares = prec == Prec::Compare;
        let (a, b) = if compares {
            (self.value(lhs), self.value(rhs))
        } else {
            (self.given(lhs, of), self.given(rhs, of))
        };
        let mixes = match op {
            BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor => true,
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => false,
        };
        let opens = op == BinaryOp::Lt || op == BinaryOp::Shl;
        let left = if opens && a.ends_in_type {
            a.tokens.parenthesized()
        } else if mixes {
            a.at(Prec::Unary)
        } else if compares {
            a.at(Prec::BitOr)
        } else {
            a.at(prec)
        };
        let right = if mixes { b.at(Prec::Unary) } else { b.at(above(prec)) };
        Expr {
            tokens: code!(#left #sign #right),
            prec,
            ends_in_type: b.ends_in_type,
            ambiguous: a.ambiguous && b.ambiguous && !compares,
            braces: a.braces || b.braces,
        }
    }

    /// `rules::name(args)`, or minus that: rules are linear in the adjoint, their last argument, and so
    /// the minus stands there.
    ///
    /// In front of the rule it would reach the 0 that a guard may yield, and rustc then chooses between
    /// two numbers where it could cut one with a mask.
    fn rule(&mut self, value: Value, name: &'static str, args: &[Value], minus: bool) -> Expr {
        let is_lanes = |value: &Value| self.f.kind(*value).is_lanes();
        let lifted = args.last().is_some_and(is_lanes) || is_lanes(&value);
        let (mut args, last) = match args.split_last() {
            Some((d, before)) if minus => {
                let before: Vec<_> = before.iter().map(|arg| self.plain(*arg)).collect();
                (before, Some(self.minus(*d)))
            }
            _ => (args.iter().map(|arg| self.plain(*arg)).collect(), None),
        };
        args.extend(last);
        let (name, rules) = (Token::Fixed(name), self.imports.private("rules"));
        let lifted = lifted.then(|| code!(lanes::));
        Expr::new(code!(#rules::#lifted #name(#(#args),*)), Prec::Postfix)
    }

    /// `-d`, the adjoint of a rule.
    fn minus(&mut self, d: Value) -> Code {
        if let Some(inner) = self.negated(d) {
            return self.plain(inner);
        }
        if let Some((name, args)) = self.inlined_rule(d) {
            return self.rule(d, name, &args, true).tokens;
        }
        let d = self.value(d);
        let tokens =
            if d.tokens.begins_with("-") { d.tokens.parenthesized() } else { d.at(Prec::Unary) };
        code!(-#tokens)
    }

    /// The rule that an inlined value is computed by.
    fn inlined_rule(&self, value: Value) -> Option<(&'static str, Vec<Value>)> {
        match self.inlined_def(value) {
            Some(Def::Op(Op::Rule { name, args })) => Some((*name, args.clone())),
            _ => None,
        }
    }

    /// The float that an inlined negation negates.
    pub(super) fn negated(&self, value: Value) -> Option<Value> {
        match self.inlined_def(value) {
            Some(Def::Op(Op::Unary(UnaryOp::Neg, inner))) if self.f.kind(value).is_float() => {
                Some(*inner)
            }
            _ => None,
        }
    }

    /// `a + (-b)` is `a - b` and `a - (-b)` is `a + b`, bit for bit.
    pub(super) fn unsigned(&self, op: BinaryOp, rhs: Value) -> (BinaryOp, Value) {
        match (op, self.negated(rhs)) {
            (BinaryOp::Add, Some(inner)) => (BinaryOp::Sub, inner),
            (BinaryOp::Sub, Some(inner)) => (BinaryOp::Add, inner),
            _ => (op, rhs),
        }
    }

    /// `a && b`, `a || b`
    pub(super) fn logic(&mut self, lhs: Value, and: bool, rhs: Value) -> Expr {
        let (op, prec, other) =
            if and { ("&&", Prec::And, Prec::Or) } else { ("||", Prec::Or, Prec::And) };
        let op = Token::Fixed(op);
        let (a, b) = (self.value(lhs), self.value(rhs));
        // `a && (b || c)` needs its parentheses; `a || (b && c)` reads better with them
        let side = |expr: &Expr, min: Prec| {
            if expr.prec == other { expr.tokens.parenthesized() } else { expr.at(min) }
        };
        let (a_tokens, b_tokens) = (side(&a, prec), side(&b, Prec::Compare));
        Expr {
            braces: a.braces || b.braces,
            ends_in_type: b.ends_in_type,
            ..Expr::new(code!(#a_tokens #op #b_tokens), prec)
        }
    }

    pub(super) fn intrinsic(
        &mut self,
        name: &'static str,
        args: &[Value],
        path: Option<&syn::Path>,
    ) -> Expr {
        if let Some(path) = path {
            let args: Vec<_> = args.iter().map(|arg| self.plain(*arg)).collect();
            return Expr::new(code!(#path(#(#args),*)), Prec::Postfix);
        }
        let name = Token::Fixed(name);
        let uses = self.uses;
        uses.leaves(args[0], &mut |leaf| {
            self.found.receivers.insert(self.vars.of(leaf));
        });
        let receiver = self.value(args[0]);
        let rest: Vec<_> = args[1..].iter().map(|arg| self.plain(*arg)).collect();
        if receiver.ambiguous {
            let ty = match self.f.kind(args[0]) {
                Kind::Float(FloatType::F32) => code!(f32),
                Kind::Float(_)
                | Kind::Int
                | Kind::Bool
                | Kind::Unit
                | Kind::Inert
                | Kind::Array(..)
                | Kind::Slice(_)
                | Kind::Vec(_)
                | Kind::Tuple(_)
                | Kind::Unknown
                | Kind::Tangent
                | Kind::Pullback => code!(f64),
            };
            let receiver = receiver.tokens;
            return Expr::new(code!(#ty::#name(#receiver #(, #rest)*)), Prec::Postfix);
        }
        let tokens = receiver.at(Prec::Postfix);
        Expr {
            braces: receiver.braces,
            ..Expr::new(code!(#tokens.#name(#(#rest),*)), Prec::Postfix)
        }
    }

    pub(super) fn number(&self, value: Value, one: bool) -> Expr {
        let kind = self.f.kind(value);
        if let Kind::Float(FloatType::Param(_) | FloatType::Lanes(_)) = kind {
            let tokens = if one { self.imports.one(kind) } else { self.imports.zero(kind) };
            return Expr::new(tokens, Prec::Postfix);
        }
        let tokens = if one { code!(1.0) } else { code!(0.0) };
        Expr { ambiguous: true, ..Expr::new(tokens, Prec::Postfix) }
    }
}

/// The function that carries a derivative through one operand, this way.
fn rule_of(op: BinaryOp, side: Side, flow: Flow) -> &'static str {
    let [lhs, rhs, lhs_tangent, rhs_tangent] = match op {
        BinaryOp::Add => ["add_lhs", "add_rhs", "add_lhs_tangent", "add_rhs_tangent"],
        BinaryOp::Sub => ["sub_lhs", "sub_rhs", "sub_lhs_tangent", "sub_rhs_tangent"],
        BinaryOp::Mul => ["mul_lhs", "mul_rhs", "mul_lhs_tangent", "mul_rhs_tangent"],
        BinaryOp::Div => ["div_lhs", "div_rhs", "div_lhs_tangent", "div_rhs_tangent"],
        BinaryOp::Rem => ["rem_lhs", "rem_rhs", "rem_lhs_tangent", "rem_rhs_tangent"],
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
        | BinaryOp::Ge => unreachable!("only arithmetic has derivatives"),
    };
    match (side, flow) {
        (Side::Lhs, Flow::Adjoint) => lhs,
        (Side::Rhs, Flow::Adjoint) => rhs,
        (Side::Lhs, Flow::Tangent) => lhs_tangent,
        (Side::Rhs, Flow::Tangent) => rhs_tangent,
    }
}
