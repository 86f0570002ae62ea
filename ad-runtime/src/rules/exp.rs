//! Exponentials and logarithms.

use super::{constant, unless_zero};
use core::f64::consts::{LN_2, LOG2_E, LOG10_E};
use num_traits::Float;

/// `y = eˣ`  ⇒  `dx = d · y`
///
/// Infinite where `y` overflowed.
#[inline]
pub fn exp<T: Float>(y: T, d: T) -> T {
    unless_zero(d, d * y)
}

/// `y = 2ˣ`  ⇒  `dx = d · y · ln 2`
///
/// Infinite where `y` overflowed.
#[inline]
pub fn exp2<T: Float>(y: T, d: T) -> T {
    unless_zero(d, d * constant::<T>(LN_2) * y)
}

/// `y = eˣ - 1`  ⇒  `dx = d · eˣ`
///
/// From `x`, for `y + 1` has lost its digits where `x` is far below 0.
#[inline]
pub fn exp_m1<T: Float>(x: T, d: T) -> T {
    if d == T::zero() { d } else { d * x.exp() }
}

/// `y = ln x`  ⇒  `dx = d / x`
///
/// At `x = 0` infinite. Below 0, where `y` is NaN, the formula is a number.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!(rules::ln(4.0, 1.0), 0.25);
/// assert_eq!(rules::ln(0.0, 1.0), f64::INFINITY);
/// assert_eq!(rules::ln(0.0, 0.0), 0.0); // as in a branch not taken: no NaN
/// ```
#[inline]
pub fn ln<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d / x)
}

/// `y = log₂ x`  ⇒  `dx = d · log₂ e / x`
///
/// At `x = 0` infinite. Below 0, where `y` is NaN, the formula is a number.
#[inline]
pub fn log2<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d * constant::<T>(LOG2_E) / x)
}

/// `y = log₁₀ x`  ⇒  `dx = d · log₁₀ e / x`
///
/// At `x = 0` infinite. Below 0, where `y` is NaN, the formula is a number.
#[inline]
pub fn log10<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d * constant::<T>(LOG10_E) / x)
}

/// `y = ln (1 + x)`  ⇒  `dx = d / (1 + x)`
///
/// At `x = -1` infinite. Below -1, where `y` is NaN, the formula is a number.
#[inline]
pub fn ln_1p<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d / (T::one() + x))
}

/// `y = ln x / ln base`  ⇒  `dx = d / (x · ln base)`
///
/// At `x = 0` and at `base = 1` infinite. NaN for a negative base, as `y` is.
#[inline]
pub fn log_value<T: Float>(x: T, base: T, d: T) -> T {
    if d == T::zero() { d } else { d / (x * base.ln()) }
}

/// `y = ln x / ln base`  ⇒  `dbase = -d · y / (base · ln base)`
///
/// At `base = 1` infinite, NaN if `x = 1` too. NaN at `base = 0` and below, and wherever `y` is.
/// `x` is not read; it stands here so that the rule has the operands of the function.
#[inline]
pub fn log_base<T: Float>(x: T, base: T, y: T, d: T) -> T {
    let _ = x;
    if d == T::zero() { d } else { -d * y / (base * base.ln()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::{is_slope, near};

    const INF: f64 = f64::INFINITY;
    const POINTS: [f64; 6] = [-20.0, -1.0, -0.02, 0.0, 0.3, 20.0];
    const POSITIVE: [f64; 5] = [1e-3, 0.4, 1.0, 1.5, 300.0];

    #[test]
    fn exponentials() {
        is_slope(&POINTS, f64::exp, |x, d| exp(x.exp(), d), |x, d| exp(x.exp(), d));
        is_slope(&POINTS, f64::exp2, |x, d| exp2(x.exp2(), d), |x, d| exp2(x.exp2(), d));
        is_slope(&POINTS, f64::exp_m1, exp_m1, exp_m1);
        assert_eq!((exp(INF, 1.0), exp2(INF, 1.0), exp_m1(INF, 1.0)), (INF, INF, INF));
        assert_eq!((exp(0.0, 1.0), exp2(0.0, 1.0), exp_m1(-INF, 1.0)), (0.0, 0.0, 0.0));
        near(exp_m1(-60.0, 1.0) / (-60.0_f64).exp(), 1.0, 1e-15);
    }

    #[test]
    fn logarithms() {
        is_slope(&POSITIVE, f64::ln, ln, ln);
        is_slope(&POSITIVE, f64::log2, log2, log2);
        is_slope(&POSITIVE, f64::log10, log10, log10);
        is_slope(&[-0.9, -1e-9, 0.0, 1e-9, 5.0], f64::ln_1p, ln_1p, ln_1p);
    }

    #[test]
    fn logarithms_at_the_pole_and_beyond() {
        for rule in [ln, log2, log10] {
            assert_eq!((rule(0.0, 1.0), rule(-0.0, 1.0)), (INF, -INF));
            assert_eq!(rule(INF, 1.0), 0.0);
            assert!(rule(-1.0, 1.0) < 0.0);
        }
        assert_eq!((ln_1p(-1.0, 1.0), ln_1p(INF, 1.0)), (INF, 0.0));
        // The smallest numbers: no digit is lost on the way.
        near(ln(1e-300, 1e-10), 1e290, 1e-15);
        near(log2(1e-300, 1e-10), 1e290 * LOG2_E, 1e-15);
    }

    #[test]
    fn logarithms_of_any_base() {
        for base in [0.5, 3.0, 10.0] {
            is_slope(
                &POSITIVE,
                |x| x.log(base),
                |x, d| log_value(x, base, d),
                |x, d| log_value(x, base as f32, d),
            );
        }
        for x in [0.5, 1.0, 3.0] {
            is_slope(
                &[0.2, 0.7, 1.5, 10.0],
                |base| x.log(base),
                |base, d| log_base(x, base, x.log(base), d),
                |base, d| log_base(x as f32, base, (x as f32).log(base), d),
            );
        }
        assert_eq!((log_value(0.0, 2.0, 1.0), log_value(2.0, 1.0, 1.0)), (INF, INF));
        assert!(log_value(2.0, -1.0, 1.0).is_nan());
        assert_eq!(log_base(2.0, 1.0, INF, 1.0), -INF);
        assert!(log_base(1.0, 1.0, f64::NAN, 1.0).is_nan());
        assert!(log_base(2.0, 0.0, 2.0_f64.log(0.0), 1.0).is_nan());
    }
}
