//! Hyperbolic functions and their inverses.

use super::unless_zero;
use num_traits::Float;

/// `y = sinh x`  ⇒  `dx = d · cosh x`
///
/// Infinite where `y` overflowed.
#[inline]
pub fn sinh<T: Float>(x: T, d: T) -> T {
    if d == T::zero() { d } else { d * x.cosh() }
}

/// `y = cosh x`  ⇒  `dx = d · sinh x`
///
/// Infinite where `y` overflowed.
#[inline]
pub fn cosh<T: Float>(x: T, d: T) -> T {
    if d == T::zero() { d } else { d * x.sinh() }
}

/// `y = tanh x`  ⇒  `dx = d · (1 - y)(1 + y)`
///
/// The product keeps the digits that `1 - y²` loses where `|y|` is close to 1; those that `y` itself
/// has lost there it cannot give back. Where `y` has rounded to ±1 it is 0.
#[inline]
pub fn tanh<T: Float>(y: T, d: T) -> T {
    unless_zero(d, d * ((T::one() - y) * (T::one() + y)))
}

/// `y = asinh x`  ⇒  `dx = d / √(x² + 1)`
///
/// Does not overflow. At `x = ±∞` it is 0.
#[inline]
pub fn asinh<T: Float>(x: T, d: T) -> T {
    let size = x.abs();
    // Beyond 1/ε the 1 is lost in rounding, long before x² overflows.
    let root = if size > T::epsilon().recip() { size } else { (x * x + T::one()).sqrt() };
    unless_zero(d, d / root)
}

/// `y = acosh x`  ⇒  `dx = d / (√(x - 1) · √(x + 1))`
///
/// Does not overflow. At `x = 1` infinite, at `x = ∞` it is 0. Below 1 it is NaN, as `y` is.
#[inline]
pub fn acosh<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d / ((x - T::one()).sqrt() * (x + T::one()).sqrt()))
}

/// `y = atanh x`  ⇒  `dx = d / ((1 - x)(1 + x))`
///
/// At `x = ±1` infinite. Beyond, where `y` is NaN, the formula is a number.
#[inline]
pub fn atanh<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d / ((T::one() - x) * (T::one() + x)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::{is_slope, near};

    const INF: f64 = f64::INFINITY;
    const POINTS: [f64; 7] = [-10.0, -1.0, -1e-3, 0.0, 1e-3, 1.0, 10.0];

    #[test]
    fn functions() {
        is_slope(&POINTS, f64::sinh, sinh, sinh);
        is_slope(&POINTS, f64::cosh, cosh, cosh);
        is_slope(
            &[-1.5, -1.0, 0.0, 1e-3, 1.5],
            f64::tanh,
            |x, d| tanh(x.tanh(), d),
            |x, d| tanh(x.tanh(), d),
        );
    }

    #[test]
    fn functions_far_out() {
        assert_eq!((sinh(1e3, 2.0), cosh(1e3, 2.0), cosh(-1e3, 2.0)), (INF, INF, -INF));
        assert_eq!((sinh(INF, 2.0), cosh(-INF, 2.0)), (INF, -INF));
        assert_eq!((tanh(1.0, 2.0), tanh(-1.0, 2.0)), (0.0, 0.0));
        // The step of y below 1: the product is exact to the last digits.
        let y = 1.0 - f64::EPSILON / 2.0;
        near(tanh(y, 1.0) / f64::EPSILON, 1.0, 1e-15);
    }

    #[test]
    fn inverses() {
        is_slope(&POINTS, f64::asinh, asinh, asinh);
        is_slope(&[1.001, 1.5, 2.0, 50.0], f64::acosh, acosh, acosh);
        is_slope(&[-0.999, -0.5, 0.0, 1e-4, 0.5, 0.999], f64::atanh, atanh, atanh);
    }

    #[test]
    fn inverses_at_the_edge_and_far_out() {
        assert_eq!((acosh(1.0, 2.0), acosh(1.0, -2.0), acosh(INF, 2.0)), (INF, -INF, 0.0));
        assert!(acosh(0.5, 1.0).is_nan() && acosh(-2.0, 1.0).is_nan());
        for x in [-1.0, 1.0] {
            assert_eq!((atanh(x, 2.0), atanh(x, -2.0)), (INF, -INF));
            assert!(atanh(1.5 * x, 1.0) < 0.0);
        }
        assert_eq!((asinh(INF, 2.0), asinh(-INF, 2.0)), (0.0, 0.0));
        for x in [1e10, 1e15, 1e17, 1e200, 1e300] {
            near(asinh(x, x), 1.0, 1e-15);
            near(asinh(-x, x), 1.0, 1e-15);
            near(acosh(x, x), 1.0, 1e-15);
        }
        near(asinh(1e30_f32, 1e30).into(), 1.0, 1e-6);
        // On both sides of where the 1 is left out.
        let border = f64::EPSILON.recip();
        near(asinh(border * 1.01, border) * 1.01, 1.0, 1e-15);
        near(asinh(border * 0.99, border) * 0.99, 1.0, 1e-15);
    }
}
