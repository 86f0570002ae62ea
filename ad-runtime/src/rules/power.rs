//! Powers and roots.

use super::{constant, unless_zero};
use num_traits::Float;

/// `y = √x`  ⇒  `dx = d / 2y`
///
/// At `x = 0` infinite, with the sign of `d` and of the zero. Below 0 it is NaN, as `y` is.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!(rules::sqrt(9.0_f64.sqrt(), 1.0), 1.0 / 6.0);
/// assert_eq!(rules::sqrt(0.0, 1.0), f64::INFINITY);
/// assert_eq!(rules::sqrt(0.0, 0.0), 0.0);
/// ```
#[inline]
pub fn sqrt<T: Float>(y: T, d: T) -> T {
    unless_zero(d, d / (y + y))
}

/// `y = ∛x`  ⇒  `dx = d / 3y²`
///
/// At `x = 0` infinite, with the sign of `d`.
#[inline]
pub fn cbrt<T: Float>(y: T, d: T) -> T {
    unless_zero(d, d / (constant::<T>(3.0) * y * y))
}

/// `y = xⁿ`  ⇒  `dx = d · n · xⁿ⁻¹`
///
/// For `n = 0` it is 0, for `n = 1` it is `d`, even where `x` is 0, infinite or NaN.
/// At `x = 0` infinite if `n < 0`.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!(rules::powi(2.0, 3, 1.0), 12.0);
/// assert_eq!(rules::powi(f64::INFINITY, 0, 1.0), 0.0);
/// ```
#[inline]
pub fn powi<T: Float>(x: T, n: i32, d: T) -> T {
    if n == 0 {
        return T::zero();
    }
    let one_less = match n.checked_sub(1) {
        Some(one_less) => x.powi(one_less),
        None => x.powi(n) / x,
    };
    let n = T::from(n).expect("integers convert to floats");
    unless_zero(d, d * (n * one_less))
}

/// `y = xᵖ`  ⇒  `dx = d · p · xᵖ⁻¹`
///
/// For `p = 0` it is 0, even where `x` is 0, infinite or NaN.
/// At `x = 0` infinite if `p < 1`, `d` if `p = 1`, else 0.
/// For `x < 0` it is NaN, as `y` is, unless `p` is an integer. For an infinite `p` it may be NaN.
///
/// Computed as `y / x` where `y` has all its digits, which saves a power.
#[inline]
pub fn powf_base<T: Float>(x: T, p: T, y: T, d: T) -> T {
    if d == T::zero() || p == T::zero() {
        return T::zero();
    }
    // Zero, subnormal and infinite results are too coarse to divide, and may come from x = 0 or ∞.
    let one_less = if y.is_normal() { y / x } else { x.powf(p - T::one()) };
    d * (p * one_less)
}

/// `y = xᵖ`  ⇒  `dp = d · y · ln x`
///
/// Where `y = 0` it is 0, though `ln x` may be infinite; so at `x = 0` if `p > 0`. There it is also
/// 0 at the jump `p = 0`, and infinite if `p < 0`. For `x < 0` it is NaN.
#[inline]
pub fn powf_exponent<T: Float>(x: T, y: T, d: T) -> T {
    let flat = y == T::zero() || (x == T::zero() && y.is_finite());
    if d == T::zero() || flat { T::zero() } else { d * (y * x.ln()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::{is_slope, near};

    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;

    #[test]
    fn roots() {
        let positive = [1e-6, 0.3, 1.0, 40.0];
        is_slope(&positive, f64::sqrt, |x, d| sqrt(x.sqrt(), d), |x, d| sqrt(x.sqrt(), d));
        let both = [-40.0, -0.3, -1e-3, 1e-3, 0.3, 40.0];
        is_slope(&both, f64::cbrt, |x, d| cbrt(x.cbrt(), d), |x, d| cbrt(x.cbrt(), d));
    }

    #[test]
    fn roots_at_zero_and_beyond() {
        assert_eq!((sqrt(0.0, 2.0), sqrt(-0.0, 2.0), sqrt(0.0, -2.0)), (INF, -INF, -INF));
        assert!(sqrt((-1.0_f64).sqrt(), 1.0).is_nan());
        assert_eq!((sqrt(INF, 1.0), cbrt(INF, 1.0), cbrt(-INF, 1.0)), (0.0, 0.0, 0.0));
        assert_eq!((cbrt(0.0, 2.0), cbrt(-0.0, 2.0), cbrt(0.0, -2.0)), (INF, INF, -INF));
        // The largest and smallest numbers neither overflow nor underflow on the way.
        near(sqrt(f64::MAX.sqrt(), 1.0) * f64::MAX.sqrt(), 0.5, 1e-15);
        near(
            sqrt(f64::MIN_POSITIVE.sqrt(), 1e-200) / 1e-200,
            0.5 / f64::MIN_POSITIVE.sqrt(),
            1e-13,
        );
    }

    #[test]
    fn integer_powers() {
        for n in [-3, -2, -1, 0, 1, 2, 3, 8] {
            is_slope(
                &[-2.0, -0.3, 0.3, 1.0, 2.0],
                |x| x.powi(n),
                |x, d| powi(x, n, d),
                |x, d| powi(x, n, d),
            );
        }
    }

    #[test]
    fn integer_powers_at_special_places() {
        for x in [0.0, -0.0, 1.0, INF, -INF, NAN] {
            assert_eq!((powi(x, 0, 3.0), powi(x, 1, 3.0)), (0.0, 3.0));
        }
        assert_eq!((powi(0.0, 2, 3.0), powi(0.0, 3, 3.0)), (0.0, 0.0));
        assert_eq!((powi(0.0, -1, 3.0), powi(0.0, -2, 3.0)), (-INF, -INF));
        assert_eq!(powi(-0.0, -2, 3.0), INF);
        assert_eq!((powi(INF, 2, 3.0), powi(INF, -1, 3.0)), (INF, 0.0));
        // n - 1 does not exist as an i32.
        assert_eq!(powi(1.0, i32::MIN, 1.0), f64::from(i32::MIN));
        assert_eq!(powi(2.0, i32::MIN, 1.0), 0.0);
        assert_eq!(powi(1.0_f32, i32::MIN, 1.0), i32::MIN as f32);
        assert_eq!(powi(1.0, i32::MAX, 1.0), f64::from(i32::MAX));
    }

    #[test]
    fn real_powers_in_the_base() {
        for p in [-2.5, -1.0, 0.0, 0.5, 1.0, 2.0, 3.7] {
            is_slope(
                &[1e-3, 0.3, 1.0, 20.0],
                |x| x.powf(p),
                |x, d| powf_base(x, p, x.powf(p), d),
                |x, d| powf_base(x, p as f32, x.powf(p as f32), d),
            );
        }
        for p in [-2.0, 3.0] {
            is_slope(
                &[-3.0, -0.4],
                |x| x.powf(p),
                |x, d| powf_base(x, p, x.powf(p), d),
                |x, d| powf_base(x, p as f32, x.powf(p as f32), d),
            );
        }
    }

    #[test]
    fn real_powers_in_the_base_at_special_places() {
        let rule = |x: f64, p: f64| powf_base(x, p, x.powf(p), 3.0);
        for x in [0.0, -0.0, 1.0, INF, -INF, NAN] {
            assert_eq!((rule(x, 0.0), rule(x, -0.0)), (0.0, 0.0));
        }
        assert_eq!((rule(0.0, 1.0), rule(0.0, 2.0), rule(0.0, 1.5)), (3.0, 0.0, 0.0));
        assert_eq!((rule(0.0, 0.5), rule(0.0, 1e-20), rule(0.0, -1.0)), (INF, INF, -INF));
        assert_eq!((rule(INF, 1.0), rule(INF, 0.5), rule(INF, 2.0)), (3.0, 0.0, INF));
        assert_eq!(rule(INF, -1.0), 0.0);
        assert!(rule(-1.0, 0.5).is_nan() && rule(NAN, 2.0).is_nan());
        // x² underflows and overflows, 2x does not.
        near(rule(1e-200, 2.0) / 1e-200, 6.0, 1e-15);
        near(rule(1e200, 2.0) / 1e200, 6.0, 1e-15);
        // A subnormal result has few digits left.
        near(rule(1e-160, 2.0) / 1e-160, 6.0, 1e-15);
    }

    #[test]
    fn real_powers_in_the_exponent() {
        for x in [0.1, 1.0, 2.5] {
            is_slope(
                &[-3.0, -0.4, 0.0, 0.4, 3.0],
                |p| x.powf(p),
                |p, d| powf_exponent(x, x.powf(p), d),
                |p, d| powf_exponent(x as f32, (x as f32).powf(p), d),
            );
        }
        let rule = |x: f64, p: f64| powf_exponent(x, x.powf(p), 3.0);
        assert_eq!((rule(0.0, 2.0), rule(0.0, 0.1), rule(-0.0, 0.1)), (0.0, 0.0, 0.0));
        assert_eq!((rule(0.0, 0.0), rule(0.0, -1.0)), (0.0, -INF));
        assert_eq!((rule(INF, -1.0), rule(INF, 1.0)), (0.0, INF));
        assert!(rule(-2.0, 2.0).is_nan() && rule(NAN, 2.0).is_nan());
        // y underflowed: the slope is as small
        assert_eq!(rule(1e-200, 2.0), 0.0);
    }
}
