//! What defines values: operations and aggregates.

use std::collections::BTreeMap;

use syn::parse::Parser;

use super::arith::{arithmetic, cast, compare};
use super::datum::zero_like;
use super::intrinsic::method;
use super::rule::rule;
use super::syntax::text;
use super::{Datum, Machine, Result, Scalar, malformed, unsupported};
use crate::ir::{BinaryOp, Buffer, Flow, Kind, Local, Op, Side, Tree, UnaryOp, Value};

impl<'a, S: Scalar> Machine<'a, S> {
    // Operations and trees.

    pub(super) fn op(&mut self, value: Value, op: &Op) -> Result<Datum<S>> {
        Ok(match op {
            Op::Constant(tokens) => self.tokens(tokens, &BTreeMap::new())?,
            Op::Zero => Datum::Float(S::constant(0.0)),
            Op::One => Datum::Float(S::constant(1.0)),
            Op::ZeroLike(a) => zero_like(&self.get(*a)?),
            Op::Placeholder => Datum::Absent,
            Op::Unary(op, a) => unary(*op, self.get(*a)?)?,
            Op::Binary(op, a, b) => binary(*op, &self.get(*a)?, &self.get(*b)?)?,
            Op::Cast(a, to) => cast(self.get(*a)?, to)?,
            Op::Retype(a) => self.get(*a)?,
            Op::Intrinsic { name, args, path: _ } => method(name, &self.all(args)?)?,
            Op::Rule { name, args } => rule(name, &self.all(args)?)?,
            Op::OperatorRule { flow: _, op, side, lhs, rhs, y, d } => {
                let [lhs, rhs, y, d] =
                    [self.get(*lhs)?, self.get(*rhs)?, self.get(*y)?, self.get(*d)?];
                operator_rule(*op, *side, &lhs, &rhs, &y, &d)?
            }
            Op::NegRule { flow: _, operand: _, y: _, d } => match self.get(*d)? {
                Datum::Unit => Datum::Unit,
                d => unary(UnaryOp::Neg, d)?,
            },
            Op::CastRule { flow: Flow::Adjoint, operand, d, to: _ } => {
                match (self.get(*operand)?, self.get(*d)?) {
                    (Datum::Float(_), d @ Datum::Float(_)) => d,
                    (operand, _) => zero_like(&operand),
                }
            }
            Op::CastRule { flow: Flow::Tangent, operand, d, to } => {
                match (cast(self.get(*operand)?, to)?, self.get(*d)?) {
                    (Datum::Float(_), d @ Datum::Float(_)) => d,
                    (result, _) => zero_like(&result),
                }
            }
            Op::AddTangent(a, b) => self.get(*a)?.plus(&self.get(*b)?)?,
            Op::Load(place) => self.read_place(place)?,
            Op::Len(place) => {
                let target = self.resolve(place)?;
                Datum::Int(self.length(&target)? as i128)
            }
            Op::Sum(place) => {
                let datum = self.read_place(place)?;
                Datum::Float(self.deep(datum)?.sum()?)
            }
            Op::Idle(place) => {
                let datum = self.read_place(place)?;
                Datum::Bool(self.deep(datum)?.flatten().iter().all(|number| number.value() == 0.0))
            }
            Op::Select { scrutinee, patterns } => {
                let scrutinee = self.opaque(scrutinee)?;
                self.select(&scrutinee, patterns)?
            }
            Op::Opaque(opaque) => match self.opaque(opaque)? {
                Datum::Ref(_) if self.function.kind(value).is_scalar() => {
                    return unsupported("an opaque reference".to_owned());
                }
                datum => datum,
            },
        })
    }

    pub(super) fn select(
        &mut self,
        scrutinee: &Datum<S>,
        patterns: &[proc_macro2::TokenStream],
    ) -> Result<Datum<S>> {
        for (position, tokens) in patterns.iter().enumerate() {
            let pattern = syn::Pat::parse_multi_with_leading_vert.parse2(tokens.clone());
            let pattern = pattern.or_else(|_| unsupported(format!("the pattern `{tokens}`")))?;
            if self.matches(scrutinee, &pattern)? {
                return Ok(Datum::Int(position as i128));
            }
        }
        malformed("no pattern matches".to_owned())
    }

    pub(super) fn matches(&mut self, datum: &Datum<S>, pattern: &syn::Pat) -> Result<bool> {
        Ok(match pattern {
            syn::Pat::Wild(_) => true,
            syn::Pat::Ident(ident) if ident.subpat.is_none() => true,
            syn::Pat::Paren(inner) => self.matches(datum, &inner.pat)?,
            syn::Pat::Or(or) => {
                for case in &or.cases {
                    if self.matches(datum, case)? {
                        return Ok(true);
                    }
                }
                false
            }
            syn::Pat::Tuple(tuple) => match datum {
                Datum::Tuple(fields) if fields.len() == tuple.elems.len() => {
                    for (field, pattern) in fields.iter().zip(&tuple.elems) {
                        if !self.matches(field, pattern)? {
                            return Ok(false);
                        }
                    }
                    true
                }
                _ => return unsupported(format!("the pattern `{}`", text(pattern))),
            },
            syn::Pat::Lit(literal) => {
                let literal = self.tokens(&quote::quote!(#literal), &BTreeMap::new())?;
                compare(BinaryOp::Eq, datum, &literal)?
            }
            syn::Pat::Path(path) => {
                let constant = self.tokens(&quote::quote!(#path), &BTreeMap::new())?;
                compare(BinaryOp::Eq, datum, &constant)?
            }
            syn::Pat::Range(range) => {
                let below = match range.limits {
                    syn::RangeLimits::HalfOpen(_) => BinaryOp::Lt,
                    syn::RangeLimits::Closed(_) => BinaryOp::Le,
                };
                let mut inside = true;
                for (end, op) in [(&range.start, BinaryOp::Ge), (&range.end, below)] {
                    if let Some(end) = end {
                        let end = self.expr(end, &BTreeMap::new())?;
                        inside &= compare(op, datum, &end)?;
                    }
                }
                inside
            }
            other => return unsupported(format!("the pattern `{}`", text(other))),
        })
    }

    pub(super) fn tree(&mut self, tree: &Tree) -> Result<Datum<S>> {
        Ok(match tree {
            Tree::Value(value) => self.get(*value)?,
            Tree::Copy(place, _) => {
                let datum = self.read_place(place)?;
                self.deep(datum)?
            }
            Tree::Ref(place, _) => Datum::Ref(self.resolve(place)?),
            Tree::Array(items) | Tree::Vec(items) => Datum::Array(self.trees(items)?),
            Tree::Repeat(item, length) => {
                let length = self.tokens(&length.0, &BTreeMap::new())?.index()?;
                Datum::Array(vec![self.tree(item)?; length])
            }
            Tree::VecRepeat(item, length) => {
                let length = self.get(*length)?.index()?;
                Datum::Array(vec![self.tree(item)?; length])
            }
            Tree::Tuple(items) if items.is_empty() => Datum::Unit,
            Tree::Tuple(items) => Datum::Tuple(self.trees(items)?),
            Tree::Struct(_, fields) => {
                let mut data = BTreeMap::new();
                for (member, item) in fields {
                    data.insert(text(member), self.tree(item)?);
                }
                Datum::Struct(data)
            }
            Tree::Zero(kind) => self.zero(kind)?,
            Tree::ZeroVec(element, length) => {
                let length = self.get(*length)?.index()?;
                Datum::Array(vec![self.zero(element)?; length])
            }
            Tree::ZeroLike(place, _) => {
                let datum = self.read_place(place)?;
                zero_like(&self.deep(datum)?)
            }
            Tree::Take(place) => {
                let datum = self.read_place(place)?;
                self.clear(place)?;
                datum
            }
            Tree::Opaque(opaque) => self.opaque(opaque)?,
        })
    }

    pub(super) fn trees(&mut self, items: &[Tree]) -> Result<Vec<Datum<S>>> {
        items.iter().map(|item| self.tree(item)).collect()
    }

    /// What a new variable holds: if it is a reference, where it leads.
    pub(super) fn bound_to(&mut self, local: Local, tree: &Tree) -> Result<Datum<S>> {
        match tree {
            Tree::Copy(place, None) if self.function.local(local).by_ref => {
                self.resolve(place).map(Datum::Ref)
            }
            _ => self.tree(tree),
        }
    }

    pub(super) fn zero(&mut self, kind: &Kind) -> Result<Datum<S>> {
        Ok(match kind {
            Kind::Float(_) => Datum::Float(S::constant(0.0)),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => Datum::Unit,
            Kind::Array(element, length) => {
                let length = self.tokens(&length.0, &BTreeMap::new())?.index()?;
                Datum::Array(vec![self.zero(element)?; length])
            }
            Kind::Tuple(fields) => {
                Datum::Tuple(fields.iter().map(|kind| self.zero(kind)).collect::<Result<_>>()?)
            }
            Kind::Slice(_) | Kind::Vec(_) | Kind::Unknown | Kind::Tangent | Kind::Pullback => {
                return unsupported(format!("the zero of {kind}"));
            }
        })
    }

    // Values and memories.

    pub(super) fn get(&self, value: Value) -> Result<Datum<S>> {
        match self.values.get(value.0 as usize) {
            Some(Some(datum)) => Ok(datum.clone()),
            Some(None) | None => malformed(format!("%{} has no value here", value.0)),
        }
    }

    pub(super) fn all(&self, values: &[Value]) -> Result<Vec<Datum<S>>> {
        values.iter().map(|value| self.get(*value)).collect()
    }

    pub(super) fn set(&mut self, value: Value, datum: Datum<S>) {
        self.values[value.0 as usize] = Some(datum);
    }

    pub(super) fn set_all(&mut self, values: &[Value], data: Vec<Datum<S>>) -> Result<()> {
        if values.len() != data.len() {
            return malformed(format!("{} values for {} places", data.len(), values.len()));
        }
        values.iter().zip(data).for_each(|(value, datum)| self.set(*value, datum));
        Ok(())
    }

    pub(super) fn boolean(&self, value: Value) -> Result<bool> {
        match self.get(value)? {
            Datum::Bool(cond) => Ok(cond),
            other => malformed(format!("a condition is {other:?}")),
        }
    }

    pub(super) fn integer(&self, value: Value) -> Result<i128> {
        match self.get(value)? {
            Datum::Int(integer) => Ok(integer),
            other => malformed(format!("an integer is {other:?}")),
        }
    }

    pub(super) fn pop(&mut self, buffer: Buffer) -> Result<Datum<S>> {
        match self.buffers[buffer.0 as usize].pop() {
            Some(datum) => Ok(datum),
            None => malformed(format!("b{} is empty", buffer.0)),
        }
    }
}

pub(super) fn unary<S: Scalar>(op: UnaryOp, a: Datum<S>) -> Result<Datum<S>> {
    match (op, a) {
        (UnaryOp::Neg, Datum::Float(a)) => Ok(Datum::Float(a.neg())),
        (UnaryOp::Neg, Datum::Int(a)) => Ok(Datum::Int(-a)),
        (UnaryOp::Not, Datum::Bool(a)) => Ok(Datum::Bool(!a)),
        (op, a) => malformed(format!("{op:?} of {a:?}")),
    }
}

pub(super) fn binary<S: Scalar>(op: BinaryOp, a: &Datum<S>, b: &Datum<S>) -> Result<Datum<S>> {
    match op {
        BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => {
            compare(op, a, b).map(Datum::Bool)
        }
        BinaryOp::Add
        | BinaryOp::Sub
        | BinaryOp::Mul
        | BinaryOp::Div
        | BinaryOp::Rem
        | BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr => arithmetic(op, a, b),
    }
}

/// The adjoint of one operand of an operator; that of an integer is `()`.
pub(super) fn operator_rule<S: Scalar>(
    op: BinaryOp,
    side: Side,
    lhs: &Datum<S>,
    rhs: &Datum<S>,
    y: &Datum<S>,
    d: &Datum<S>,
) -> Result<Datum<S>> {
    let (Datum::Float(lhs), Datum::Float(rhs), Datum::Float(y), Datum::Float(d)) = (lhs, rhs, y, d)
    else {
        return Ok(Datum::Unit);
    };
    Ok(Datum::Float(match (op, side) {
        (BinaryOp::Add, _) | (BinaryOp::Sub | BinaryOp::Rem, Side::Lhs) => d.clone(),
        (BinaryOp::Sub, Side::Rhs) => d.neg(),
        (BinaryOp::Mul, Side::Lhs) => d.mul(rhs),
        (BinaryOp::Mul, Side::Rhs) => d.mul(lhs),
        (BinaryOp::Div, Side::Lhs) => d.guard(&d.div(rhs)),
        (BinaryOp::Div, Side::Rhs) => d.guard(&d.mul(y).div(rhs).neg()),
        (BinaryOp::Rem, Side::Rhs) => d.mul(&S::constant(-(lhs.value() / rhs.value()).trunc())),
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
        ) => return malformed(format!("the rule of {op:?} for floats")),
    }))
}
