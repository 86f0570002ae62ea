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

/// The same with several directions at once, between types whose tangents are numbers.
pub mod lanes {
    use super::super::{AddRule, CastRule, DivRule, MulRule, NegRule, RemRule, SubRule};
    use crate::lanes::Lanes;
    use crate::tangent::Differentiable;
    use core::ops::{Add, Div, Mul, Rem, Sub};
    use num_traits::Float;

    macro_rules! lifted {
        ($($op:ident $rule:ident $lhs:ident $rhs:ident)*) => {$(
            /// In each lane.
            #[inline]
            pub fn $lhs<A, B, T: Float, const N: usize>(
                a: &A,
                b: &B,
                y: &<A as $op<B>>::Output,
                t: &Lanes<T, N>,
            ) -> Lanes<T, N>
            where
                A: $rule<B> + Differentiable<Tangent = T>,
                B: Differentiable,
                <A as $op<B>>::Output: Differentiable<Tangent = T>,
            {
                t.map(|t| a.lhs_tangent(b, y, &t))
            }

            /// In each lane.
            #[inline]
            pub fn $rhs<A, B, T: Float, const N: usize>(
                a: &A,
                b: &B,
                y: &<A as $op<B>>::Output,
                t: &Lanes<T, N>,
            ) -> Lanes<T, N>
            where
                A: $rule<B>,
                B: Differentiable<Tangent = T>,
                <A as $op<B>>::Output: Differentiable<Tangent = T>,
            {
                t.map(|t| a.rhs_tangent(b, y, &t))
            }
        )*};
    }

    lifted! {
        Add AddRule add_lhs_tangent add_rhs_tangent
        Sub SubRule sub_lhs_tangent sub_rhs_tangent
        Mul MulRule mul_lhs_tangent mul_rhs_tangent
        Div DivRule div_lhs_tangent div_rhs_tangent
        Rem RemRule rem_lhs_tangent rem_rhs_tangent
    }

    /// In each lane.
    #[inline]
    pub fn neg_tangent<A, T: Float, const N: usize>(
        a: &A,
        y: &A::Output,
        t: &Lanes<T, N>,
    ) -> Lanes<T, N>
    where
        A: NegRule + Differentiable<Tangent = T>,
        A::Output: Differentiable<Tangent = T>,
    {
        t.map(|t| a.operand_tangent(y, &t))
    }

    /// In each lane.
    #[inline]
    pub fn cast_operand_tangent<From, To, T: Float, U: Float, const N: usize>(
        x: &From,
        t: &Lanes<T, N>,
    ) -> Lanes<U, N>
    where
        From: CastRule<To> + Differentiable<Tangent = T>,
        To: Differentiable<Tangent = U>,
    {
        Lanes(t.0.map(|t| x.operand_tangent(&t)))
    }
}
