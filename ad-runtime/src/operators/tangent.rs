//! What generated code calls to take a tangent on through an operator.

use super::{AddRule, DivRule, MulRule, NegRule, RemRule, SubRule};
use crate::tangent::{Differentiable, TangentOf};
use core::ops::{Add, Div, Mul, Rem, Sub};

/// What the tangent `t` of `a` contributes to that of `y = a + b`.
#[inline]
pub fn add_lhs_tangent<A: AddRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Add<B>>::Output,
    t: &A::Tangent,
) -> TangentOf<<A as Add<B>>::Output> {
    a.lhs_tangent(b, y, t)
}

/// What the tangent `t` of `b` contributes to that of `y = a + b`.
#[inline]
pub fn add_rhs_tangent<A: AddRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Add<B>>::Output,
    t: &B::Tangent,
) -> TangentOf<<A as Add<B>>::Output> {
    a.rhs_tangent(b, y, t)
}

/// What the tangent `t` of `a` contributes to that of `y = a - b`.
#[inline]
pub fn sub_lhs_tangent<A: SubRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Sub<B>>::Output,
    t: &A::Tangent,
) -> TangentOf<<A as Sub<B>>::Output> {
    a.lhs_tangent(b, y, t)
}

/// What the tangent `t` of `b` contributes to that of `y = a - b`.
#[inline]
pub fn sub_rhs_tangent<A: SubRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Sub<B>>::Output,
    t: &B::Tangent,
) -> TangentOf<<A as Sub<B>>::Output> {
    a.rhs_tangent(b, y, t)
}

/// What the tangent `t` of `a` contributes to that of `y = a * b`.
#[inline]
pub fn mul_lhs_tangent<A: MulRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Mul<B>>::Output,
    t: &A::Tangent,
) -> TangentOf<<A as Mul<B>>::Output> {
    a.lhs_tangent(b, y, t)
}

/// What the tangent `t` of `b` contributes to that of `y = a * b`.
#[inline]
pub fn mul_rhs_tangent<A: MulRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Mul<B>>::Output,
    t: &B::Tangent,
) -> TangentOf<<A as Mul<B>>::Output> {
    a.rhs_tangent(b, y, t)
}

/// What the tangent `t` of `a` contributes to that of `y = a / b`.
#[inline]
pub fn div_lhs_tangent<A: DivRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Div<B>>::Output,
    t: &A::Tangent,
) -> TangentOf<<A as Div<B>>::Output> {
    a.lhs_tangent(b, y, t)
}

/// What the tangent `t` of `b` contributes to that of `y = a / b`.
#[inline]
pub fn div_rhs_tangent<A: DivRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Div<B>>::Output,
    t: &B::Tangent,
) -> TangentOf<<A as Div<B>>::Output> {
    a.rhs_tangent(b, y, t)
}

/// What the tangent `t` of `a` contributes to that of `y = a % b`.
#[inline]
pub fn rem_lhs_tangent<A: RemRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Rem<B>>::Output,
    t: &A::Tangent,
) -> TangentOf<<A as Rem<B>>::Output> {
    a.lhs_tangent(b, y, t)
}

/// What the tangent `t` of `b` contributes to that of `y = a % b`.
#[inline]
pub fn rem_rhs_tangent<A: RemRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Rem<B>>::Output,
    t: &B::Tangent,
) -> TangentOf<<A as Rem<B>>::Output> {
    a.rhs_tangent(b, y, t)
}

/// The tangent of `y = -a`, `a` having the tangent `t`.
#[inline]
pub fn neg_tangent<A: NegRule>(a: &A, y: &A::Output, t: &A::Tangent) -> TangentOf<A::Output> {
    a.operand_tangent(y, t)
}
