//! Trigonometric functions and their inverses.

use super::unless_zero;
use num_traits::Float;

/// `y = sin x`  ⇒  `dx = d · cos x`
///
/// At `x = ±∞` NaN, as `y` is.
#[inline]
pub fn sin<T: Float>(x: T, d: T) -> T {
    if d == T::zero() { d } else { d * x.cos() }
}

/// `y = cos x`  ⇒  `dx = -d · sin x`
///
/// At `x = ±∞` NaN, as `y` is.
#[inline]
pub fn cos<T: Float>(x: T, d: T) -> T {
    if d == T::zero() { d } else { -d * x.sin() }
}

/// `y = tan x`  ⇒  `dx = d · (1 + y²)`
///
/// Large near the poles, but finite: no float is a pole. At `x = ±∞` NaN, as `y` is.
#[inline]
pub fn tan<T: Float>(y: T, d: T) -> T {
    unless_zero(d, d * (T::one() + y * y))
}

/// `y = asin x`  ⇒  `dx = d / √((1 - x)(1 + x))`
///
/// At `x = ±1` infinite. Beyond it is NaN, as `y` is.
#[inline]
pub fn asin<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d / ((T::one() - x) * (T::one() + x)).sqrt())
}

/// `y = acos x`  ⇒  `dx = -d / √((1 - x)(1 + x))`
///
/// At `x = ±1` infinite. Beyond it is NaN, as `y` is.
#[inline]
pub fn acos<T: Float>(x: T, d: T) -> T {
    asin(x, -d)
}

/// `y = atan x`  ⇒  `dx = d / (1 + x²)`
///
/// At `x = ±∞` it is 0.
#[inline]
pub fn atan<T: Float>(x: T, d: T) -> T {
    unless_zero(d, d / (T::one() + x * x))
}

/// The angle of the point `(x, y)`  ⇒  `dy = d · x / (x² + y²)`
///
/// Does not overflow. At the origin NaN: the angle has every slope there.
/// Where one of `x` and `y` is infinite it is 0, where both are NaN.
#[inline]
pub fn atan2_y<T: Float>(y: T, x: T, d: T) -> T {
    // Divided through by the square of the longer side.
    let slope = if x.abs() >= y.abs() {
        let t = y / x;
        d / (x * (T::one() + t * t))
    } else {
        let t = x / y;
        d * t / (y * (T::one() + t * t))
    };
    unless_zero(d, slope)
}

/// The angle of the point `(x, y)`  ⇒  `dx = -d · y / (x² + y²)`
///
/// Does not overflow. At the origin NaN: the angle has every slope there.
/// Where one of `x` and `y` is infinite it is 0, where both are NaN.
#[inline]
pub fn atan2_x<T: Float>(y: T, x: T, d: T) -> T {
    // The point mirrored at the diagonal has the angle π/2 - angle.
    atan2_y(x, y, -d)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::{is_slope, near};
    use core::f64::consts::{FRAC_PI_2, PI};

    const INF: f64 = f64::INFINITY;

    #[test]
    fn waves() {
        let points = [-PI, -1.0, 0.0, 1e-3, FRAC_PI_2, 3.0, 100.0];
        is_slope(&points, f64::sin, sin, sin);
        is_slope(&points, f64::cos, cos, cos);
        let between_poles = [-4.5, -1.5, -0.5, 0.0, 0.5, 1.5, 1.6];
        is_slope(&between_poles, f64::tan, |x, d| tan(x.tan(), d), |x, d| tan(x.tan(), d));
        assert!(sin(INF, 1.0).is_nan() && cos(-INF, 1.0).is_nan());
        let at_the_pole = tan(FRAC_PI_2.tan(), 1.0);
        assert!(at_the_pole.is_finite() && at_the_pole > 1e32);
        assert!(tan(core::f32::consts::FRAC_PI_2.tan(), 1.0).is_finite());
    }

    #[test]
    fn inverses() {
        let inside = [-0.999, -0.5, 0.0, 1e-4, 0.5, 0.999];
        is_slope(&inside, f64::asin, asin, asin);
        is_slope(&inside, f64::acos, acos, acos);
        is_slope(&[-50.0, -1.0, 0.0, 1e-4, 1.0, 50.0], f64::atan, atan, atan);
    }

    #[test]
    fn inverses_at_the_edge_and_beyond() {
        for x in [-1.0, 1.0] {
            assert_eq!((asin(x, 2.0), acos(x, 2.0)), (INF, -INF));
            assert_eq!((asin(x, -2.0), acos(x, -2.0)), (-INF, INF));
            assert!(asin(1.1 * x, 1.0).is_nan() && acos(1.1 * x, 1.0).is_nan());
        }
        // One step from the edge 1 - x² would have lost half of its digits.
        let x = 1.0 - f64::EPSILON;
        near(asin(x, 1.0), 1.0 / (2.0 * f64::EPSILON).sqrt(), 1e-15);
        assert_eq!((atan(INF, 1.0), atan(-INF, 1.0), atan(1e200, 1.0)), (0.0, 0.0, 0.0));
    }

    #[test]
    fn angles() {
        for x in [-2.0, -0.1, 0.1, 2.0] {
            is_slope(
                &[-2.0, -0.1, 0.0, 0.05, 2.0].map(|y| if x < 0.0 && y == 0.0 { 0.5 } else { y }),
                |y| y.atan2(x),
                |y, d| atan2_y(y, x, d),
                |y, d| atan2_y(y, x as f32, d),
            );
        }
        for y in [-2.0, -0.1, 0.1, 2.0] {
            is_slope(
                &[-2.0, -0.1, 0.0, 0.05, 2.0],
                |x| y.atan2(x),
                |x, d| atan2_x(y, x, d),
                |x, d| atan2_x(y as f32, x, d),
            );
        }
    }

    #[test]
    fn angles_at_special_places() {
        // Along the negative axis the angle jumps, its slope does not.
        assert_eq!((atan2_y(0.0, -2.0, 1.0), atan2_y(-0.0, -2.0, 1.0)), (-0.5, -0.5));
        assert_eq!((atan2_x(0.0, -2.0, 1.0), atan2_x(2.0, 0.0, 1.0)), (0.0, -0.5));
        assert!(atan2_y(0.0, 0.0, 1.0).is_nan() && atan2_x(-0.0, 0.0, 1.0).is_nan());
        near(atan2_y(1e200, 1e200, 1e200), 0.5, 1e-15);
        near(atan2_x(1e200, 1e200, 1e200), -0.5, 1e-15);
        near(atan2_y(1e-200, 1e-200, 1e-200), 0.5, 1e-15);
        assert_eq!((atan2_y(1.0, INF, 1.0), atan2_y(INF, 1.0, 1.0)), (0.0, 0.0));
        assert_eq!((atan2_x(1.0, INF, 1.0), atan2_x(INF, 1.0, 1.0)), (0.0, 0.0));
        assert!(atan2_y(INF, INF, 1.0).is_nan());
    }
}
