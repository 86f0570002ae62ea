//! Choices between operands: the adjoint goes to the one that was returned.

use num_traits::Float;

/// `d` where the choice fell on this operand, else 0.
#[inline]
fn chosen<T: Float>(choice: bool, d: T) -> T {
    if choice { d } else { T::zero() }
}

/// Whether `a.max(b)` is `a`: ties are, and so is a number beside NaN, or NaN beside NaN.
#[inline]
fn max_is_lhs<T: Float>(a: T, b: T) -> bool {
    a >= b || b.is_nan()
}

/// Whether `a.min(b)` is `a`: ties are, and so is a number beside NaN, or NaN beside NaN.
#[inline]
fn min_is_lhs<T: Float>(a: T, b: T) -> bool {
    a <= b || b.is_nan()
}

/// `y = a.max(b)`  ⇒  `da = d` if `a ≥ b`, else 0
///
/// A tie, that of 0 and -0 included, goes to `a`. Where one operand is NaN the other is returned
/// and receives `d`; where both are, `a` does.
///
/// ```
/// use ad_runtime::rules;
/// assert_eq!((rules::max_lhs(2.0, 2.0, 1.0), rules::max_rhs(2.0, 2.0, 1.0)), (1.0, 0.0));
/// assert_eq!((rules::max_lhs(f64::NAN, 2.0, 1.0), rules::max_rhs(f64::NAN, 2.0, 1.0)), (0.0, 1.0));
/// ```
#[inline]
pub fn max_lhs<T: Float>(a: T, b: T, d: T) -> T {
    chosen(max_is_lhs(a, b), d)
}

/// `y = a.max(b)`  ⇒  `db = d` if `b > a`, else 0
///
/// Ties and NaN: what [`max_lhs`] leaves.
#[inline]
pub fn max_rhs<T: Float>(a: T, b: T, d: T) -> T {
    chosen(!max_is_lhs(a, b), d)
}

/// `y = a.min(b)`  ⇒  `da = d` if `a ≤ b`, else 0
///
/// A tie, that of 0 and -0 included, goes to `a`. Where one operand is NaN the other is returned
/// and receives `d`; where both are, `a` does.
#[inline]
pub fn min_lhs<T: Float>(a: T, b: T, d: T) -> T {
    chosen(min_is_lhs(a, b), d)
}

/// `y = a.min(b)`  ⇒  `db = d` if `b < a`, else 0
///
/// Ties and NaN: what [`min_lhs`] leaves.
#[inline]
pub fn min_rhs<T: Float>(a: T, b: T, d: T) -> T {
    chosen(!min_is_lhs(a, b), d)
}

/// `y = x.clamp(lo, hi)`  ⇒  `dx = d` if `lo ≤ x ≤ hi`, else 0
///
/// On both ends `x` receives `d`, and where `x` is NaN.
///
/// ```
/// use ad_runtime::rules;
/// let slope = |x| rules::clamp_value(x, 0.0, 1.0, 1.0);
/// assert_eq!([-0.1, 0.0, 0.5, 1.0, 1.1].map(slope), [0.0, 1.0, 1.0, 1.0, 0.0]);
/// ```
#[inline]
pub fn clamp_value<T: Float>(x: T, lo: T, hi: T, d: T) -> T {
    chosen(!(x < lo || x > hi), d)
}

/// `y = x.clamp(lo, hi)`  ⇒  `dlo = d` if `x < lo`, else 0
///
/// `hi` is not read; it stands here so that the rule has the operands of the function.
#[inline]
pub fn clamp_lo<T: Float>(x: T, lo: T, hi: T, d: T) -> T {
    let _ = hi;
    chosen(x < lo, d)
}

/// `y = x.clamp(lo, hi)`  ⇒  `dhi = d` if `x > hi`, else 0
///
/// `lo` is not read, for `lo ≤ hi`; it stands here so that the rule has the operands of the
/// function.
#[inline]
pub fn clamp_hi<T: Float>(x: T, lo: T, hi: T, d: T) -> T {
    let _ = lo;
    chosen(x > hi, d)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::is_slope;

    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;

    #[test]
    fn larger_and_smaller_on_each_side() {
        let points = [-5.0, 1.9, 2.1, 5.0];
        is_slope(&points, |a| a.max(2.0), |a, d| max_lhs(a, 2.0, d), |a, d| max_lhs(a, 2.0, d));
        is_slope(&points, |b| 2f64.max(b), |b, d| max_rhs(2.0, b, d), |b, d| max_rhs(2.0, b, d));
        is_slope(&points, |a| a.min(2.0), |a, d| min_lhs(a, 2.0, d), |a, d| min_lhs(a, 2.0, d));
        is_slope(&points, |b| 2f64.min(b), |b, d| min_rhs(2.0, b, d), |b, d| min_rhs(2.0, b, d));
    }

    #[test]
    fn ties_infinities_and_nan() {
        let max = |a, b| (max_lhs(a, b, 3.0), max_rhs(a, b, 3.0));
        let min = |a, b| (min_lhs(a, b, 3.0), min_rhs(a, b, 3.0));
        let (first, second) = ((3.0, 0.0), (0.0, 3.0));
        for (a, b) in [(2.0, 2.0), (0.0, -0.0), (-0.0, 0.0), (INF, INF), (1.0, NAN), (NAN, NAN)] {
            assert_eq!((max(a, b), min(a, b)), (first, first), "{a} and {b}");
        }
        assert_eq!((max(NAN, 1.0), min(NAN, 1.0)), (second, second));
        assert_eq!((max(INF, 1.0), min(INF, 1.0)), (first, second));
        assert_eq!((max(-INF, 1.0), min(-INF, 1.0)), (second, first));
    }

    #[test]
    fn clamping_on_each_side() {
        let points = [-5.0, -1.1, -0.9, 1.9, 2.1, 5.0];
        is_slope(
            &points,
            |x| x.clamp(-1.0, 2.0),
            |x, d| clamp_value(x, -1.0, 2.0, d),
            |x, d| clamp_value(x, -1.0, 2.0, d),
        );
        for x in points {
            is_slope(
                &[-1.0],
                |lo| x.clamp(lo, 2.0),
                |lo, d| clamp_lo(x, lo, 2.0, d),
                |lo, d| clamp_lo(x as f32, lo, 2.0, d),
            );
            is_slope(
                &[2.0],
                |hi| x.clamp(-1.0, hi),
                |hi, d| clamp_hi(x, -1.0, hi, d),
                |hi, d| clamp_hi(x as f32, -1.0, hi, d),
            );
        }
    }

    #[test]
    fn clamping_at_the_ends_and_nan() {
        let all = |x, lo, hi| {
            (clamp_value(x, lo, hi, 3.0), clamp_lo(x, lo, hi, 3.0), clamp_hi(x, lo, hi, 3.0))
        };
        for x in [-1.0, 2.0, NAN] {
            assert_eq!(all(x, -1.0, 2.0), (3.0, 0.0, 0.0));
        }
        assert_eq!(all(-INF, -1.0, 2.0), (0.0, 3.0, 0.0));
        assert_eq!(all(INF, -1.0, 2.0), (0.0, 0.0, 3.0));
        assert_eq!(all(1.0, 1.0, 1.0), (3.0, 0.0, 0.0));
        assert_eq!(all(0.0, -0.0, 1.0), (3.0, 0.0, 0.0));
        assert_eq!(all(0.9, 1.0, 1.0), (0.0, 3.0, 0.0));
        assert_eq!(all(1.1, 1.0, 1.0), (0.0, 0.0, 3.0));
        // Open on one side.
        assert_eq!(all(5.0, -INF, INF), (3.0, 0.0, 0.0));
    }
}
