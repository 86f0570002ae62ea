//! What generated code calls to take an adjoint back through an operator.

use super::{AddRule, DivRule, MulRule, NegRule, RemRule, SubRule};
use crate::tangent::{Differentiable, TangentOf};
use core::ops::{Add, Div, Mul, Rem, Sub};

/// What `a` receives of the adjoint `d` of `y = a + b`.
#[inline]
pub fn add_lhs<A: AddRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Add<B>>::Output,
    d: &TangentOf<<A as Add<B>>::Output>,
) -> A::Tangent {
    a.lhs(b, y, d)
}

/// What `b` receives of the adjoint `d` of `y = a + b`.
#[inline]
pub fn add_rhs<A: AddRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Add<B>>::Output,
    d: &TangentOf<<A as Add<B>>::Output>,
) -> B::Tangent {
    a.rhs(b, y, d)
}

/// What `a` receives of the adjoint `d` of `y = a - b`.
#[inline]
pub fn sub_lhs<A: SubRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Sub<B>>::Output,
    d: &TangentOf<<A as Sub<B>>::Output>,
) -> A::Tangent {
    a.lhs(b, y, d)
}

/// What `b` receives of the adjoint `d` of `y = a - b`.
#[inline]
pub fn sub_rhs<A: SubRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Sub<B>>::Output,
    d: &TangentOf<<A as Sub<B>>::Output>,
) -> B::Tangent {
    a.rhs(b, y, d)
}

/// What `a` receives of the adjoint `d` of `y = a * b`.
#[inline]
pub fn mul_lhs<A: MulRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Mul<B>>::Output,
    d: &TangentOf<<A as Mul<B>>::Output>,
) -> A::Tangent {
    a.lhs(b, y, d)
}

/// What `b` receives of the adjoint `d` of `y = a * b`.
#[inline]
pub fn mul_rhs<A: MulRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Mul<B>>::Output,
    d: &TangentOf<<A as Mul<B>>::Output>,
) -> B::Tangent {
    a.rhs(b, y, d)
}

/// What `a` receives of the adjoint `d` of `y = a / b`.
#[inline]
pub fn div_lhs<A: DivRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Div<B>>::Output,
    d: &TangentOf<<A as Div<B>>::Output>,
) -> A::Tangent {
    a.lhs(b, y, d)
}

/// What `b` receives of the adjoint `d` of `y = a / b`.
#[inline]
pub fn div_rhs<A: DivRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Div<B>>::Output,
    d: &TangentOf<<A as Div<B>>::Output>,
) -> B::Tangent {
    a.rhs(b, y, d)
}

/// What `a` receives of the adjoint `d` of `y = a % b`.
#[inline]
pub fn rem_lhs<A: RemRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Rem<B>>::Output,
    d: &TangentOf<<A as Rem<B>>::Output>,
) -> A::Tangent {
    a.lhs(b, y, d)
}

/// What `b` receives of the adjoint `d` of `y = a % b`.
#[inline]
pub fn rem_rhs<A: RemRule<B>, B: Differentiable>(
    a: &A,
    b: &B,
    y: &<A as Rem<B>>::Output,
    d: &TangentOf<<A as Rem<B>>::Output>,
) -> B::Tangent {
    a.rhs(b, y, d)
}

/// What `a` receives of the adjoint `d` of `y = -a`.
#[inline]
pub fn neg<A: NegRule>(a: &A, y: &A::Output, d: &TangentOf<A::Output>) -> A::Tangent {
    a.operand(y, d)
}
