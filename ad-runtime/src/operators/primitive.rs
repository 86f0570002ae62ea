//! The operators' rules for floats and integers, by value and by reference.
//!
//! Formulas stand once for each operator, on floats by value. They multiply by one number, so an
//! adjoint and a tangent pass by the same formula. An integer's adjoint is `()`, so there is
//! nothing to compute. Every left operand has a rule for at least two types at its right,
//! so that rustc lists them instead of settling on the only one, and our message comes first.

use super::{AddRule, DivRule, MulRule, NegRule, RemRule, SubRule};
use crate::rules;
use crate::tangent::TangentOf;

/// The other three of by value and by reference, through the rule by value.
macro_rules! by_reference {
    ($($rule:ident)* : $number:ty) => {$(
        impl $rule<&$number> for $number {
            #[inline]
            fn lhs(&self, rhs: &&$number, y: &$number, d: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::lhs(self, *rhs, y, d)
            }

            #[inline]
            fn rhs(&self, rhs: &&$number, y: &$number, d: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::rhs(self, *rhs, y, d)
            }

            #[inline]
            fn lhs_tangent(&self, rhs: &&$number, y: &$number, t: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::lhs_tangent(self, *rhs, y, t)
            }

            #[inline]
            fn rhs_tangent(&self, rhs: &&$number, y: &$number, t: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::rhs_tangent(self, *rhs, y, t)
            }
        }

        impl $rule<$number> for &$number {
            #[inline]
            fn lhs(&self, rhs: &$number, y: &$number, d: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::lhs(*self, rhs, y, d)
            }

            #[inline]
            fn rhs(&self, rhs: &$number, y: &$number, d: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::rhs(*self, rhs, y, d)
            }

            #[inline]
            fn lhs_tangent(&self, rhs: &$number, y: &$number, t: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::lhs_tangent(*self, rhs, y, t)
            }

            #[inline]
            fn rhs_tangent(&self, rhs: &$number, y: &$number, t: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::rhs_tangent(*self, rhs, y, t)
            }
        }

        impl $rule<&$number> for &$number {
            #[inline]
            fn lhs(&self, rhs: &&$number, y: &$number, d: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::lhs(*self, *rhs, y, d)
            }

            #[inline]
            fn rhs(&self, rhs: &&$number, y: &$number, d: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::rhs(*self, *rhs, y, d)
            }

            #[inline]
            fn lhs_tangent(&self, rhs: &&$number, y: &$number, t: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::lhs_tangent(*self, *rhs, y, t)
            }

            #[inline]
            fn rhs_tangent(&self, rhs: &&$number, y: &$number, t: &TangentOf<$number>) -> TangentOf<$number> {
                $rule::<$number>::rhs_tangent(*self, *rhs, y, t)
            }
        }
    )*};
}

/// A product with one number is its own transpose: what passes adjoints also passes tangents.
macro_rules! same_for_tangents {
    ($rule:ident: $float:ty) => {
        #[inline]
        fn lhs_tangent(&self, rhs: &$float, y: &$float, t: &$float) -> $float {
            $rule::<$float>::lhs(self, rhs, y, t)
        }

        #[inline]
        fn rhs_tangent(&self, rhs: &$float, y: &$float, t: &$float) -> $float {
            $rule::<$float>::rhs(self, rhs, y, t)
        }
    };
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl AddRule for $float {
            #[inline]
            fn lhs(&self, _: &$float, _: &$float, d: &$float) -> $float {
                *d
            }

            #[inline]
            fn rhs(&self, _: &$float, _: &$float, d: &$float) -> $float {
                *d
            }

            same_for_tangents!(AddRule: $float);
        }

        impl SubRule for $float {
            #[inline]
            fn lhs(&self, _: &$float, _: &$float, d: &$float) -> $float {
                *d
            }

            #[inline]
            fn rhs(&self, _: &$float, _: &$float, d: &$float) -> $float {
                -*d
            }

            same_for_tangents!(SubRule: $float);
        }

        impl MulRule for $float {
            #[inline]
            fn lhs(&self, rhs: &$float, _: &$float, d: &$float) -> $float {
                *d * *rhs
            }

            #[inline]
            fn rhs(&self, _: &$float, _: &$float, d: &$float) -> $float {
                *d * *self
            }

            same_for_tangents!(MulRule: $float);
        }

        impl DivRule for $float {
            #[inline]
            fn lhs(&self, rhs: &$float, _: &$float, d: &$float) -> $float {
                rules::div_lhs(*rhs, *d)
            }

            #[inline]
            fn rhs(&self, rhs: &$float, y: &$float, d: &$float) -> $float {
                rules::div_rhs(*rhs, *y, *d)
            }

            same_for_tangents!(DivRule: $float);
        }

        impl RemRule for $float {
            #[inline]
            fn lhs(&self, _: &$float, _: &$float, d: &$float) -> $float {
                *d
            }

            #[inline]
            fn rhs(&self, rhs: &$float, _: &$float, d: &$float) -> $float {
                rules::rem_rhs(*self, *rhs, *d)
            }

            same_for_tangents!(RemRule: $float);
        }

        impl NegRule for $float {
            #[inline]
            fn operand(&self, _: &$float, d: &$float) -> $float {
                -*d
            }

            #[inline]
            fn operand_tangent(&self, _: &$float, t: &$float) -> $float {
                -*t
            }
        }

        impl NegRule for &$float {
            #[inline]
            fn operand(&self, _: &$float, d: &$float) -> $float {
                -*d
            }

            #[inline]
            fn operand_tangent(&self, _: &$float, t: &$float) -> $float {
                -*t
            }
        }

        by_reference!(AddRule SubRule MulRule DivRule RemRule: $float);
    )*};
}
floats!(f32 f64);

macro_rules! integer_rules {
    ($($rule:ident)* : $integer:ty) => {$(
        impl $rule for $integer {
            #[inline]
            fn lhs(&self, _: &$integer, _: &$integer, (): &()) {}

            #[inline]
            fn rhs(&self, _: &$integer, _: &$integer, (): &()) {}

            #[inline]
            fn lhs_tangent(&self, _: &$integer, _: &$integer, (): &()) {}

            #[inline]
            fn rhs_tangent(&self, _: &$integer, _: &$integer, (): &()) {}
        }
    )*};
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        integer_rules!(AddRule SubRule MulRule DivRule RemRule: $integer);
        by_reference!(AddRule SubRule MulRule DivRule RemRule: $integer);
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! signed {
    ($($integer:ty)*) => {$(
        impl NegRule for $integer {
            #[inline]
            fn operand(&self, _: &$integer, (): &()) {}

            #[inline]
            fn operand_tangent(&self, _: &$integer, (): &()) {}
        }

        impl NegRule for &$integer {
            #[inline]
            fn operand(&self, _: &$integer, (): &()) {}

            #[inline]
            fn operand_tangent(&self, _: &$integer, (): &()) {}
        }
    )*};
}
signed!(i8 i16 i32 i64 i128 isize);

#[cfg(test)]
mod tests {
    use crate::operators::*;

    #[test]
    fn floats_in_every_combination() {
        let (a, b) = (7.5_f64, 2.0_f64);
        let y = a / b;
        assert_eq!(div_lhs(&a, &b, &y, &3.0), 1.5);
        assert_eq!(div_lhs(&&a, &b, &y, &3.0), 1.5);
        assert_eq!(div_lhs(&a, &&b, &y, &3.0), 1.5);
        assert_eq!(div_lhs(&&a, &&b, &y, &3.0), 1.5);
        assert_eq!(div_rhs(&a, &b, &y, &3.0), -5.625);
        assert_eq!(div_rhs(&&a, &b, &y, &3.0), -5.625);
        assert_eq!(div_rhs(&a, &&b, &y, &3.0), -5.625);
        assert_eq!(div_rhs(&&a, &&b, &y, &3.0), -5.625);
    }

    #[test]
    fn each_operator_on_f32() {
        let (a, b, d) = (7.5_f32, 2.0_f32, 3.0_f32);
        let both_add = (add_lhs(&a, &b, &(a + b), &d), add_rhs(&a, &b, &(a + b), &d));
        assert_eq!(both_add, (3.0, 3.0));
        let both_sub = (sub_lhs(&a, &b, &(a - b), &d), sub_rhs(&a, &b, &(a - b), &d));
        assert_eq!(both_sub, (3.0, -3.0));
        let both_mul = (mul_lhs(&a, &b, &(a * b), &d), mul_rhs(&a, &b, &(a * b), &d));
        assert_eq!(both_mul, (6.0, 22.5));
        let both_rem = (rem_lhs(&a, &b, &(a % b), &d), rem_rhs(&a, &b, &(a % b), &d));
        assert_eq!(both_rem, (3.0, -9.0));
        assert_eq!((neg(&a, &-a, &d), neg(&&a, &-a, &d)), (-3.0, -3.0));
    }

    #[test]
    fn tangents_in_every_combination() {
        let (a, b) = (7.5_f64, 2.0_f64);
        let y = a / b;
        assert_eq!(div_lhs_tangent(&a, &b, &y, &3.0), 1.5);
        assert_eq!(div_lhs_tangent(&&a, &b, &y, &3.0), 1.5);
        assert_eq!(div_lhs_tangent(&a, &&b, &y, &3.0), 1.5);
        assert_eq!(div_lhs_tangent(&&a, &&b, &y, &3.0), 1.5);
        assert_eq!(div_rhs_tangent(&a, &b, &y, &3.0), -5.625);
        assert_eq!(div_rhs_tangent(&&a, &b, &y, &3.0), -5.625);
        assert_eq!(div_rhs_tangent(&a, &&b, &y, &3.0), -5.625);
        assert_eq!(div_rhs_tangent(&&a, &&b, &y, &3.0), -5.625);
    }

    #[test]
    fn tangents_of_each_operator_on_f32() {
        let (a, b, t) = (7.5_f32, 2.0_f32, 3.0_f32);
        let y = a + b;
        assert_eq!(add_lhs_tangent(&a, &b, &y, &t), 3.0);
        assert_eq!(add_rhs_tangent(&a, &b, &y, &t), 3.0);
        let y = a - b;
        assert_eq!(sub_lhs_tangent(&a, &b, &y, &t), 3.0);
        assert_eq!(sub_rhs_tangent(&a, &b, &y, &t), -3.0);
        let y = a * b;
        assert_eq!(mul_lhs_tangent(&a, &b, &y, &t), 6.0);
        assert_eq!(mul_rhs_tangent(&a, &b, &y, &t), 22.5);
        let y = a % b;
        assert_eq!(rem_lhs_tangent(&a, &b, &y, &t), 3.0);
        assert_eq!(rem_rhs_tangent(&a, &b, &y, &t), -9.0);
        assert_eq!((neg_tangent(&a, &-a, &t), neg_tangent(&&a, &-a, &t)), (-3.0, -3.0));
    }

    #[test]
    fn integers_vanish() {
        let (a, b) = (7_usize, 2_usize);
        mul_lhs(&a, &b, &(a * b), &());
        mul_rhs(&a, &&b, &(a * b), &());
        rem_rhs(&&a, &&b, &(a % b), &());
        neg(&3_i64, &-3, &());
        neg(&&3_i8, &-3, &());
        mul_lhs_tangent(&a, &b, &(a * b), &());
        mul_rhs_tangent(&a, &&b, &(a * b), &());
        rem_rhs_tangent(&&a, &&b, &(a % b), &());
        neg_tangent(&3_i64, &-3, &());
    }

    #[test]
    fn generic_code_needs_one_bound() {
        fn d_square<T: MulRule + Copy>(x: &T, d: &TangentOf<T::Output>) -> T::Tangent {
            let y = *x * *x;
            let mut d_x = mul_lhs(x, x, &y, d);
            crate::tangent::accumulate(&mut d_x, mul_rhs(x, x, &y, d));
            d_x
        }
        fn t_square<T: MulRule + Copy>(x: &T, t: &T::Tangent) -> TangentOf<T::Output> {
            let y = *x * *x;
            let t_y = mul_lhs_tangent(x, x, &y, t);
            crate::tangent::add(t_y, mul_rhs_tangent(x, x, &y, t))
        }
        assert_eq!((d_square(&3.0, &1.0), t_square(&3.0, &1.0)), (6.0, 6.0));
        d_square(&3, &());
        t_square(&3, &());
    }
}
