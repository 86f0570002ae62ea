//! `as` between numbers: derivatives pass only from float to float.

use crate::tangent::{Differentiable, TangentOf};

/// The derivative of `self as To`.
///
/// | from \ to | float | integer |
/// |---|---|---|
/// | float | the adjoint or tangent, converted as well | 0: a step function |
/// | integer, `bool`, `char` | 0: a constant | `()` |
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} as {To}`",
    label = "this cast cannot be differentiated",
    note = "casts are differentiated between primitive numbers; keep others out of the active part with `stop_gradient(..)`"
)]
pub trait CastRule<To: Differentiable>: Differentiable {
    /// What `self` receives of the adjoint `d` of `self as To`.
    fn operand(&self, d: &To::Tangent) -> Self::Tangent;

    /// The tangent of `self as To`, `self` having the tangent `t`.
    fn operand_tangent(&self, t: &Self::Tangent) -> To::Tangent;
}

/// What `x` receives of the adjoint `d` of `x as To`.
///
/// ```
/// use ad_runtime::operators::cast_operand;
/// assert_eq!(cast_operand::<f32, f64>(&1.5, &2.0), 2.0_f32);
/// assert_eq!(cast_operand::<f64, usize>(&1.5, &()), 0.0);
/// assert_eq!(cast_operand::<_, f64>(&3_usize, &2.0), ());
/// ```
#[inline]
pub fn cast_operand<From: CastRule<To>, To: Differentiable>(
    x: &From,
    d: &TangentOf<To>,
) -> TangentOf<From> {
    x.operand(d)
}

/// The tangent of `x as To`, `x` having the tangent `t`.
///
/// ```
/// use ad_runtime::operators::cast_operand_tangent;
/// assert_eq!(cast_operand_tangent::<_, f64>(&1.5_f32, &2.0), 2.0);
/// assert_eq!(cast_operand_tangent::<_, usize>(&1.5, &2.0), ());
/// assert_eq!(cast_operand_tangent::<_, f64>(&3_usize, &()), 0.0);
/// ```
#[inline]
pub fn cast_operand_tangent<From: CastRule<To>, To: Differentiable>(
    x: &From,
    t: &TangentOf<From>,
) -> TangentOf<To> {
    x.operand_tangent(t)
}

impl CastRule<f32> for f32 {
    #[inline]
    fn operand(&self, d: &f32) -> f32 {
        *d
    }

    #[inline]
    fn operand_tangent(&self, t: &f32) -> f32 {
        *t
    }
}

impl CastRule<f64> for f32 {
    #[inline]
    fn operand(&self, d: &f64) -> f32 {
        *d as f32
    }

    #[inline]
    fn operand_tangent(&self, t: &f32) -> f64 {
        f64::from(*t)
    }
}

impl CastRule<f32> for f64 {
    #[inline]
    fn operand(&self, d: &f32) -> f64 {
        f64::from(*d)
    }

    #[inline]
    fn operand_tangent(&self, t: &f64) -> f32 {
        *t as f32
    }
}

impl CastRule<f64> for f64 {
    #[inline]
    fn operand(&self, d: &f64) -> f64 {
        *d
    }

    #[inline]
    fn operand_tangent(&self, t: &f64) -> f64 {
        *t
    }
}

macro_rules! float_to {
    ($($to:ty)*) => {$(
        impl CastRule<$to> for f32 {
            #[inline]
            fn operand(&self, (): &()) -> f32 {
                0.0
            }

            #[inline]
            fn operand_tangent(&self, _: &f32) {}
        }

        impl CastRule<$to> for f64 {
            #[inline]
            fn operand(&self, (): &()) -> f64 {
                0.0
            }

            #[inline]
            fn operand_tangent(&self, _: &f64) {}
        }
    )*};
}
float_to!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! constant_to {
    ($from:ty: $($to:ty)*) => {$(
        impl CastRule<$to> for $from {
            #[inline]
            fn operand(&self, _: &TangentOf<$to>) {}

            #[inline]
            fn operand_tangent(&self, (): &()) -> TangentOf<$to> {
                TangentOf::<$to>::default()
            }
        }
    )*};
}

macro_rules! integers {
    ($($from:ty)*) => {$(
        constant_to!($from: i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
constant_to!(u8: char);
constant_to!(bool: bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
constant_to!(char: char i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

#[cfg(test)]
mod tests {
    use super::{cast_operand, cast_operand_tangent};

    #[test]
    fn between_floats_the_adjoint_is_converted() {
        assert_eq!(cast_operand::<f64, f32>(&0.1, &0.5), 0.5);
        assert_eq!(cast_operand::<f32, f64>(&0.1, &0.1), 0.1_f32);
        assert_eq!(cast_operand::<f32, f32>(&0.1, &0.1), 0.1);
        assert_eq!(cast_operand::<f64, f64>(&0.1, &0.1), 0.1);
    }

    #[test]
    fn steps_and_constants_pass_nothing() {
        assert_eq!(cast_operand::<f32, i32>(&0.1, &()), 0.0);
        assert_eq!(cast_operand::<f64, u128>(&0.1, &()), 0.0);
        cast_operand::<i64, f32>(&1, &0.5);
        cast_operand::<bool, u8>(&true, &());
        cast_operand::<u8, char>(&65, &());
        cast_operand::<char, u32>(&'c', &());
    }
    #[test]
    fn between_floats_the_tangent_is_converted() {
        assert_eq!(cast_operand_tangent::<f64, f32>(&0.1, &0.1), 0.1_f32);
        assert_eq!(cast_operand_tangent::<f32, f64>(&0.1, &0.5), 0.5);
        assert_eq!(cast_operand_tangent::<f32, f32>(&0.1, &0.1), 0.1);
        assert_eq!(cast_operand_tangent::<f64, f64>(&0.1, &0.1), 0.1);
    }

    #[test]
    fn steps_and_constants_have_no_tangent() {
        cast_operand_tangent::<f32, i32>(&0.1, &0.5);
        cast_operand_tangent::<f64, u128>(&0.1, &0.5);
        assert_eq!(cast_operand_tangent::<i64, f32>(&1, &()), 0.0);
        cast_operand_tangent::<bool, u8>(&true, &());
        cast_operand_tangent::<u8, char>(&65, &());
        cast_operand_tangent::<char, u32>(&'c', &());
    }
}
