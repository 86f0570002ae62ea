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

/// The rules with several directions at once, between types whose tangents are numbers.
pub mod lanes {
    use super::super::{AddRule, CastRule, DivRule, MulRule, NegRule, RemRule, SubRule};
    use crate::lanes::Lanes;
    use crate::tangent::Differentiable;
    use core::ops::{Add, Div, Mul, Rem, Sub};
    use num_traits::Float;

    // A function, the rule's method that it lifts, and the operand whose adjoint or tangent is a number.
    macro_rules! lifted {
        ($($name:ident $method:ident $op:ident $rule:ident $of:ident)*) => {$(
            /// In each lane.
            #[inline]
            pub fn $name<A, B, T: Float, const N: usize>(
                a: &A,
                b: &B,
                y: &<A as $op<B>>::Output,
                d: &Lanes<T, N>,
            ) -> Lanes<T, N>
            where
                A: $rule<B>,
                B: Differentiable,
                $of: Differentiable<Tangent = T>,
                <A as $op<B>>::Output: Differentiable<Tangent = T>,
            {
                d.map(|d| a.$method(b, y, &d))
            }
        )*};
    }

    lifted! {
        add_lhs lhs Add AddRule A
        add_rhs rhs Add AddRule B
        add_lhs_tangent lhs_tangent Add AddRule A
        add_rhs_tangent rhs_tangent Add AddRule B
        sub_lhs lhs Sub SubRule A
        sub_rhs rhs Sub SubRule B
        sub_lhs_tangent lhs_tangent Sub SubRule A
        sub_rhs_tangent rhs_tangent Sub SubRule B
        mul_lhs lhs Mul MulRule A
        mul_rhs rhs Mul MulRule B
        mul_lhs_tangent lhs_tangent Mul MulRule A
        mul_rhs_tangent rhs_tangent Mul MulRule B
        div_lhs lhs Div DivRule A
        div_rhs rhs Div DivRule B
        div_lhs_tangent lhs_tangent Div DivRule A
        div_rhs_tangent rhs_tangent Div DivRule B
        rem_lhs lhs Rem RemRule A
        rem_rhs rhs Rem RemRule B
        rem_lhs_tangent lhs_tangent Rem RemRule A
        rem_rhs_tangent rhs_tangent Rem RemRule B
    }

    /// In each lane.
    #[inline]
    pub fn neg<A, T: Float, const N: usize>(a: &A, y: &A::Output, d: &Lanes<T, N>) -> Lanes<T, N>
    where
        A: NegRule + Differentiable<Tangent = T>,
        A::Output: Differentiable<Tangent = T>,
    {
        d.map(|d| a.operand(y, &d))
    }

    /// In each lane.
    #[inline]
    pub fn cast_operand<From, To, T: Float, U: Float, const N: usize>(
        x: &From,
        d: &Lanes<U, N>,
    ) -> Lanes<T, N>
    where
        From: CastRule<To> + Differentiable<Tangent = T>,
        To: Differentiable<Tangent = U>,
    {
        Lanes(d.0.map(|d| x.operand(&d)))
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
