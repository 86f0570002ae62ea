//! Products, quotients, sizes and changes of unit.

use super::unless_zero;
use num_traits::Float;

/// `y = p · x`  ⇒  `dx = d · p`, `p` being a slope
///
/// The product that second derivatives are made of. 0 where `d` is 0, though a slope may
/// be infinite or NaN there; the product of two operands of the user is plain arithmetic instead.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!(rules::times(3.0, 2.0), 6.0);
/// assert_eq!(rules::times(f64::INFINITY, 2.0), f64::INFINITY);
/// assert_eq!(rules::times(f64::INFINITY, 0.0), 0.0);
/// ```
#[inline]
pub fn times<T: Float>(p: T, d: T) -> T {
    unless_zero(d, d * p)
}

/// `y = a / b`  ⇒  `da = d / b`
///
/// At `b = 0` infinite.
#[inline]
pub fn div_lhs<T: Float>(b: T, d: T) -> T {
    unless_zero(d, d / b)
}

/// `y = a / b`  ⇒  `db = -(d / b) · y`
///
/// At `b = 0` infinite, as `y` is, and NaN for `0 / 0`. Where `y` is 0, at `b = ±∞` above all, it is 0
/// whatever `d` is: the tangent of a `b` that overflowed is infinite.
///
/// ```
/// use ad_runtime::rules;
/// // 1 / (1 + e⁻ˣ) far to the left, from the tangent of e⁻ˣ
/// assert_eq!(rules::div_rhs(f64::INFINITY, 0.0, f64::INFINITY), 0.0);
/// ```
#[inline]
pub fn div_rhs<T: Float>(b: T, y: T, d: T) -> T {
    unless_zero(d, unless_zero(y, -(d / b) * y))
}

/// `y = a / b`  ⇒  `db = -q · y`, where `q = d / b` is what [`div_lhs`] gives to `a`: this is `q · y`
///
/// For a quotient both of whose operands have derivatives, which then share the division. Also what
/// the tangent of `b` takes from that of `a`, before the division. 0 where `y` is 0, as for
/// [`div_rhs`].
///
/// ```
/// use ad_runtime::rules;
/// let (a, b, d) = (3.0, 4.0, 2.0);
/// let q = rules::div_lhs(b, d);
/// assert_eq!(-rules::share(a / b, q), rules::div_rhs(b, a / b, d));
/// ```
#[inline]
pub fn share<T: Float>(y: T, q: T) -> T {
    unless_zero(q, unless_zero(y, q * y))
}

/// `y = 1 / x`  ⇒  `dx = -d · y²`
///
/// At `x = 0` infinite. At `x = ±∞` it is 0, as for [`div_rhs`].
#[inline]
pub fn recip<T: Float>(y: T, d: T) -> T {
    unless_zero(d, unless_zero(y, -(d * y) * y))
}

/// `y = |x|`  ⇒  `dx = d · sign x`
///
/// At `x = ±0` it is 0, between the slopes -1 and 1. For NaN 0 as well.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!((rules::abs(-2.0, 1.0), rules::abs(0.0, 1.0), rules::abs(2.0, 1.0)), (-1.0, 0.0, 1.0));
/// ```
#[inline]
pub fn abs<T: Float>(x: T, d: T) -> T {
    if x > T::zero() {
        d
    } else if x < T::zero() {
        -d
    } else {
        T::zero()
    }
}

/// `y = |x|` with the sign of `sign`  ⇒  `dx = d` where the signs are equal, `-d` where they differ
///
/// At `x = ±0` it is 0, and for NaN, as for [`abs`]. The sign of a zero or NaN `sign` counts.
/// With respect to `sign` the derivative is 0.
#[inline]
pub fn copysign<T: Float>(x: T, sign: T, d: T) -> T {
    let d = abs(x, d);
    if sign.is_sign_negative() { -d } else { d }
}

/// `r = √(a² + b²)`  ⇒  `da = d · a / r`, and with `b` for `a` the other operand's
///
/// At `a = b = 0` it is 0, the least of the slopes there, as for [`abs`].
/// Does not overflow. Where `b` alone is infinite it is 0, where `a` is infinite NaN.
///
/// ```
/// use ad_runtime::rules;
/// let (a, b) = (3.0_f64, 4.0);
/// let r = a.hypot(b);
/// assert_eq!((rules::hypot(a, r, 1.0), rules::hypot(b, r, 1.0)), (0.6, 0.8));
/// ```
#[inline]
pub fn hypot<T: Float>(a: T, r: T, d: T) -> T {
    if r == T::zero() { T::zero() } else { unless_zero(d, d * (a / r)) }
}

/// `y = x · 180/π`  ⇒  `dx = d · 180/π`
#[inline]
pub fn to_degrees<T: Float>(d: T) -> T {
    d.to_degrees()
}

/// `y = x · π/180`  ⇒  `dx = d · π/180`
#[inline]
pub fn to_radians<T: Float>(d: T) -> T {
    d.to_radians()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::{is_slope, near};

    const INF: f64 = f64::INFINITY;
    const POINTS: [f64; 6] = [-40.0, -1.0, -0.02, 0.02, 1.0, 40.0];

    #[test]
    fn products() {
        for p in [-3.0, 0.0, 0.25] {
            is_slope(&POINTS, |x| p * x, |_, d| times(p, d), |_, d| times(p as f32, d));
        }
        for p in [INF, -INF, f64::NAN] {
            assert_eq!((times(p, 0.0), times(p, -0.0)), (0.0, 0.0));
        }
        assert_eq!((times(INF, 2.0), times(-INF, 2.0)), (INF, -INF));
        assert!(times(0.0, INF).is_nan() && times(f64::NAN, 1.0).is_nan());
    }

    #[test]
    fn quotients() {
        for b in [-3.0, 0.25] {
            is_slope(&POINTS, |a| a / b, |_, d| div_lhs(b, d), |_, d| div_lhs(b as f32, d));
        }
        for a in [-3.0, 0.0, 0.25] {
            is_slope(
                &POINTS,
                |b| a / b,
                |b, d| div_rhs(b, a / b, d),
                |b, d| div_rhs(b, a as f32 / b, d),
            );
        }
        is_slope(&POINTS, f64::recip, |x, d| recip(x.recip(), d), |x, d| recip(x.recip(), d));
        is_slope(
            &POINTS,
            |b| 3.0 / b,
            |b, d| -share(3.0 / b, div_lhs(b, d)),
            |b, d| -share(3.0 / b, div_lhs(b, d)),
        );
    }

    #[test]
    fn quotients_at_the_pole_and_far_out() {
        assert_eq!((div_lhs(0.0, 1.0), div_lhs(-0.0, 1.0)), (INF, -INF));
        assert_eq!(div_rhs(0.0, INF, 1.0), -INF);
        assert!(div_rhs(0.0, f64::NAN, 1.0).is_nan());
        assert_eq!((div_lhs(INF, 1.0), div_rhs(INF, 0.0, 1.0)), (0.0, 0.0));
        assert_eq!((recip(INF, 1.0), recip(-INF, 1.0)), (-INF, -INF));
        assert_eq!(recip(0.0, 1.0), 0.0);
        // An overflow has an infinite tangent.
        for d in [INF, -INF] {
            assert_eq!((div_rhs(INF, 0.0, d), div_rhs(-INF, -0.0, d)), (0.0, 0.0));
            assert_eq!((recip(0.0, d), recip(-0.0, d)), (0.0, 0.0));
            assert_eq!((share(0.0, d), share(-0.0, d)), (0.0, 0.0));
        }
        assert_eq!((share(INF, 1.0), share(INF, 0.0)), (INF, 0.0));
        assert!(share(f64::NAN, 1.0).is_nan() && share(0.5, f64::NAN).is_nan());
    }

    #[test]
    fn sizes() {
        is_slope(&POINTS, f64::abs, abs, abs);
        assert_eq!((abs(0.0, 3.0), abs(-0.0, 3.0), abs(0.0, INF)), (0.0, 0.0, 0.0));
        assert_eq!((abs(INF, 3.0), abs(-INF, 3.0)), (3.0, -3.0));
        assert_eq!(abs(f64::NAN, 3.0), 0.0);
        assert!(abs(1.0, f64::NAN).is_nan());
    }

    #[test]
    fn signs_from_elsewhere() {
        for sign in [-3.0, -0.0, 0.0, 3.0] {
            is_slope(
                &POINTS,
                |x| x.copysign(sign),
                |x, d| copysign(x, sign, d),
                |x, d| copysign(x, sign as f32, d),
            );
            assert_eq!(copysign(0.0, sign, 2.0), 0.0);
            assert_eq!(copysign(f64::NAN, sign, 2.0), 0.0);
        }
        assert_eq!(copysign(1.0, -f64::NAN.abs(), 2.0), -2.0);
    }

    #[test]
    fn distances() {
        for b in [-3.0, 0.5, 1e200] {
            is_slope(
                &POINTS,
                |a| a.hypot(b),
                |a, d| hypot(a, a.hypot(b), d),
                |a, d| hypot(a, a.hypot(b as f32), d),
            );
        }
        // On the axis the distance is |a|.
        is_slope(
            &POINTS,
            |a| a.hypot(0.0),
            |a, d| hypot(a, a.abs(), d),
            |a, d| hypot(a, a.abs(), d),
        );
        assert_eq!((hypot(0.0, 0.0, 2.0), hypot(-0.0, 0.0, 2.0)), (0.0, 0.0));
        near(hypot(1e300, 1e300_f64.hypot(1e300), 1.0), 0.5_f64.sqrt(), 1e-15);
        near(hypot(1e-300, 1e-300_f64.hypot(1e-300), 1.0), 0.5_f64.sqrt(), 1e-15);
        assert_eq!(hypot(1.0, INF, 1.0), 0.0);
        assert!(hypot(INF, INF, 1.0).is_nan());
    }

    #[test]
    fn units() {
        near(to_degrees(2.0), 360.0 / core::f64::consts::PI, 1e-15);
        near(to_radians(2.0), core::f64::consts::PI / 90.0, 1e-15);
        near(to_degrees(2.0_f32).into(), 360.0 / core::f64::consts::PI, 1e-6);
        near(to_radians(2.0_f32).into(), core::f64::consts::PI / 90.0, 1e-6);
    }
}
