//! The operators' rules for floats and integers, by value and by reference.
//!
//! Formulas stand once for each operator, on floats by value. An integer's adjoint is `()`, so
//! there is nothing to compute. Every left operand has a rule for at least two types at its right,
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
        }
    )*};
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
        }

        impl NegRule for $float {
            #[inline]
            fn operand(&self, _: &$float, d: &$float) -> $float {
                -*d
            }
        }

        impl NegRule for &$float {
            #[inline]
            fn operand(&self, _: &$float, d: &$float) -> $float {
                -*d
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
        }

        impl NegRule for &$integer {
            #[inline]
            fn operand(&self, _: &$integer, (): &()) {}
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
    fn integers_vanish() {
        let (a, b) = (7_usize, 2_usize);
        mul_lhs(&a, &b, &(a * b), &());
        mul_rhs(&a, &&b, &(a * b), &());
        rem_rhs(&&a, &&b, &(a % b), &());
        neg(&3_i64, &-3, &());
        neg(&&3_i8, &-3, &());
    }

    #[test]
    fn generic_code_needs_one_bound() {
        fn d_square<T: MulRule + Copy>(x: &T, d: &TangentOf<T::Output>) -> T::Tangent {
            let y = *x * *x;
            let mut d_x = mul_lhs(x, x, &y, d);
            crate::tangent::accumulate(&mut d_x, mul_rhs(x, x, &y, d));
            d_x
        }
        assert_eq!(d_square(&3.0, &1.0), 6.0);
        d_square(&3, &());
    }
}
