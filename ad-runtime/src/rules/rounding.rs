//! Remainders: what a quotient rounded to an integer leaves.
//!
//! With the quotient `q` held constant `y = a - q · b`, so `da = d` and `db = -q · d`. Where `q`
//! jumps, the slope of the side on which the computed quotient lies is taken; within rounding of
//! the jump that may be the other side than that of the value.

use super::unless_zero;
use num_traits::Float;

/// `y = a % b`  ⇒  `db = -trunc(a / b) · d`
///
/// At `b = 0`, where `y` is NaN, infinite; at `b = ±∞` it is 0.
/// With respect to `a` the derivative is `d`.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!(rules::rem_rhs(7.5, 2.0, 1.0), -3.0); // 7.5 % 2.0 = 7.5 - 3 · 2.0
/// ```
#[inline]
pub fn rem_rhs<T: Float>(a: T, b: T, d: T) -> T {
    unless_zero(d, -(a / b).trunc() * d)
}

/// `y = a.rem_euclid(b)`  ⇒  `db = -a.div_euclid(b) · d`
///
/// At `b = 0`, where `y` is NaN, infinite. At `b = ±∞` it is 0 if `y` is `a`; for a negative `a`,
/// whose remainder is infinite, the quotient is ∓1 in the limit but rounds to 0.
/// With respect to `a` the derivative is `d`.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!(rules::rem_euclid_rhs(-7.5, 2.0, 1.0), 4.0); // 0.5 = -7.5 + 4 · 2.0
/// ```
#[inline]
pub fn rem_euclid_rhs<T: Float>(a: T, b: T, d: T) -> T {
    // `div_euclid`, as std defines it but without another remainder: floor above 0, ceil below.
    let quotient = if b > T::zero() { (a / b).floor() } else { (a / b).ceil() };
    unless_zero(d, -quotient * d)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::is_slope;

    const INF: f64 = f64::INFINITY;

    #[test]
    fn remainders_on_all_four_sides() {
        for a in [-7.5, -0.3, 0.3, 7.5] {
            is_slope(
                &[-20.0, -2.0, -0.7, 0.7, 2.0, 20.0],
                |b| a % b,
                |b, d| rem_rhs(a, b, d),
                |b, d| rem_rhs(a as f32, b, d),
            );
            is_slope(
                &[-20.0, -2.0, -0.7, 0.7, 2.0, 20.0],
                |b| a.rem_euclid(b),
                |b, d| rem_euclid_rhs(a, b, d),
                |b, d| rem_euclid_rhs(a as f32, b, d),
            );
        }
    }

    #[test]
    fn the_quotient_is_that_of_std() {
        for a in [-7.5, -6.0, -0.3, 0.0, 0.3, 6.0, 7.5] {
            for b in [-2.0, -1.5, 1.5, 2.0, 100.0] {
                assert_eq!(rem_euclid_rhs(a, b, 1.0), -f64::div_euclid(a, b), "{a} by {b}");
            }
        }
    }

    #[test]
    fn at_the_jump_the_quotient_decides() {
        assert_eq!((rem_rhs(6.0, 2.0, 1.0), rem_rhs(-6.0, 2.0, 1.0)), (-3.0, 3.0));
        assert_eq!((rem_euclid_rhs(6.0, 2.0, 1.0), rem_euclid_rhs(-6.0, 2.0, 1.0)), (-3.0, 3.0));
        // A little below 0 rem_euclid is a little below b, so its slope is 1.
        assert_eq!(rem_euclid_rhs(-1e-300, 1.0, 1.0), 1.0);
        assert_eq!(rem_rhs(-1e-300, 1.0, 1.0), 0.0);
    }

    #[test]
    fn by_zero_and_by_infinity() {
        assert_eq!((rem_rhs(1.0, 0.0, 1.0), rem_euclid_rhs(1.0, 0.0, 1.0)), (-INF, -INF));
        assert_eq!((rem_rhs(1.0, INF, 1.0), rem_rhs(-1.0, -INF, 1.0)), (0.0, 0.0));
        assert_eq!((rem_euclid_rhs(1.0, INF, 1.0), rem_euclid_rhs(-1.0, INF, 1.0)), (0.0, 0.0));
        assert!(rem_rhs(f64::NAN, 1.0, 1.0).is_nan());
    }
}
