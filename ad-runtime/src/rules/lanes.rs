//! The rules for several directions at once.
//!
//! `rules::lanes::sin(x, d)` is `rules::sin(x, dₖ)` in each lane `k` of `d`, at every special place
//! too. There are two ways:
//!
//! ```text
//! the rule has a slope              the rule chooses
//!   let slope = rules::sin(x, 1);     rules::max_lhs(a, b, dₖ) in each lane;
//!   dₖ · slope in each lane           the comparison is made once
//! ```
//!
//! A slope that is 0, infinite or NaN may have come out of range on its way, though its product with
//! a lane is in range; and 0 times a slope that is not a number is 0. There each lane goes through
//! the rule by itself.
//!
//! Equal is meant to rounding, for a quotient becomes a product. Where the scalar rule leaves the
//! range of floats on its way, `dₖ · slope` may be the better number.
//!
//! ```
//! use ad_runtime::{Lanes, rules};
//!
//! // z = sin(√x), in the directions 1, 0 and -2
//! let x = 2.0_f64;
//! let y = x.sqrt();
//! let d_y = rules::lanes::sqrt(y, Lanes([1.0, 0.0, -2.0]));
//! let d_z = rules::lanes::sin(y, d_y);
//! assert!((d_z[0] - y.cos() / (2.0 * y)).abs() < 1e-15);
//! assert_eq!((d_z[1], d_z[2]), (0.0, -2.0 * d_z[0]));
//! ```

use crate::lanes::Lanes;
use crate::rules;
use num_traits::Float;

/// Each lane times the slope of the rule, where the slope has all its digits.
///
/// All of it in line: behind a call, even one that is never made, the lanes would live in memory.
#[inline]
fn times_slope<T: Float, const N: usize>(d: Lanes<T, N>, rule: impl Fn(T) -> T) -> Lanes<T, N> {
    let slope = rule(T::one());
    if slope.is_normal() { d * slope } else { d.map(rule) }
}

macro_rules! by_slope {
    ($($rule:ident($($operand:ident: $type:ty),*);)*) => {$(
        #[doc = concat!("[`rules::", stringify!($rule), "`] in each lane; the slope is computed once.")]
        #[inline]
        pub fn $rule<T: Float, const N: usize>(
            $($operand: $type,)*
            d: Lanes<T, N>,
        ) -> Lanes<T, N> {
            times_slope(d, |d| rules::$rule($($operand,)* d))
        }
    )*};
}

by_slope! {
    times(p: T);
    div_lhs(b: T);
    div_rhs(b: T, y: T);
    share(y: T);
    recip(y: T);
    hypot(a: T, r: T);
    sqrt(y: T);
    cbrt(y: T);
    powi(x: T, n: i32);
    powf_base(x: T, p: T, y: T);
    powf_exponent(x: T, y: T);
    exp(y: T);
    exp2(y: T);
    exp_m1(x: T);
    ln(x: T);
    log2(x: T);
    log10(x: T);
    ln_1p(x: T);
    log_value(x: T, base: T);
    log_base(x: T, base: T, y: T);
    sin(x: T);
    cos(x: T);
    tan(y: T);
    asin(x: T);
    acos(x: T);
    atan(x: T);
    atan2_y(y: T, x: T);
    atan2_x(y: T, x: T);
    sinh(x: T);
    cosh(x: T);
    tanh(y: T);
    asinh(x: T);
    acosh(x: T);
    atanh(x: T);
}

macro_rules! by_choice {
    ($($rule:ident($($operand:ident),*);)*) => {$(
        #[doc = concat!("[`rules::", stringify!($rule), "`] in each lane.")]
        #[inline]
        pub fn $rule<T: Float, const N: usize>(
            $($operand: T,)*
            d: Lanes<T, N>,
        ) -> Lanes<T, N> {
            d.map(|d| rules::$rule($($operand,)* d))
        }
    )*};
}

// The last four have a constant for a slope, and one that is often 0.
by_choice! {
    abs(x);
    copysign(x, sign);
    max_lhs(a, b);
    max_rhs(a, b);
    min_lhs(a, b);
    min_rhs(a, b);
    clamp_value(x, lo, hi);
    clamp_lo(x, lo, hi);
    clamp_hi(x, lo, hi);
    to_degrees();
    to_radians();
    rem_rhs(a, b);
    rem_euclid_rhs(a, b);
}

/// `y = p · x` in each lane  ⇒  `pₖ · d`: the tangents `p` of a slope, times one adjoint
///
/// Where `d` is 0 every lane is 0, as for [`rules::times`].
///
/// ```
/// use ad_runtime::{Lanes, rules};
/// let p = Lanes([2.0, f64::INFINITY]);
/// assert_eq!(rules::lanes::times_by(p, 3.0), Lanes([6.0, f64::INFINITY]));
/// assert_eq!(rules::lanes::times_by(p, 0.0), Lanes([0.0, 0.0]));
/// ```
#[inline]
pub fn times_by<T: Float, const N: usize>(p: Lanes<T, N>, d: T) -> Lanes<T, N> {
    if d == T::zero() { Lanes::splat(d) } else { p * d }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Debug;

    const N: usize = 11;
    type All<T> = Lanes<T, N>;
    type One<T> = (&'static str, fn(T, T) -> T, fn(T, All<T>) -> All<T>);
    type Two<T> = (&'static str, fn(T, T, T) -> T, fn(T, T, All<T>) -> All<T>);
    type Three<T> = (&'static str, fn(T, T, T, T) -> T, fn(T, T, T, All<T>) -> All<T>);

    macro_rules! with_scalar {
        ($($rule:ident)*) => { [$((stringify!($rule), rules::$rule, $rule)),*] };
    }

    fn number<T: Float>(number: f64) -> T {
        T::from(number).expect("floats convert to floats")
    }

    /// Large and small numbers: products of two of them may leave the range of floats.
    fn extremes<T: Float>() -> [T; 4] {
        let (large, small) = (T::max_value().sqrt(), T::min_positive_value().sqrt());
        [large, large * large.sqrt(), small, small * small.sqrt()]
    }

    fn directions<T: Float>() -> All<T> {
        let [large, larger, small, smaller] = extremes::<T>();
        let (inf, nan) = (T::infinity(), T::nan());
        let (zero, some) = (T::zero(), number(-2.5));
        Lanes([zero, -zero, T::one(), some, large, -larger, small, -smaller, inf, -inf, nan])
    }

    /// Numbers of every kind: ordinary ones on both sides of kinks, edges of domains and of range.
    fn operands<T: Float>() -> impl Iterator<Item = T> + Clone {
        let numbers = [0.0, 0.5, 0.7, 1.0, 1.5, 7.25, 40.0].map(number::<T>);
        let edges = [T::max_value(), T::min_positive_value(), T::infinity(), T::nan()];
        let all = numbers.into_iter().chain(extremes()).chain(edges);
        all.flat_map(|x| [x, -x])
    }

    /// Asserts that each lane is what the scalar rule gives for that direction.
    #[track_caller]
    fn agree<T: Float + Debug>(rule: impl Fn(T) -> T, lanes: All<T>, at: impl Debug) {
        let slope = rule(T::one());
        for (found, d) in lanes.0.into_iter().zip(directions::<T>().0) {
            let expected = rule(d);
            // Results below the normal numbers have few digits.
            let rounding = T::epsilon() * (number::<T>(4.0) * expected.abs());
            let coarse = number::<T>(4.0) * T::epsilon() * T::min_positive_value();
            let same = found == expected
                || (found.is_nan() && expected.is_nan())
                || (found - expected).abs() <= rounding + coarse;
            // The scalar rule left the range of floats on its way, the slope did not.
            let better = slope.is_normal() && !expected.is_normal() && d.is_normal();
            assert!(
                same || (better && found == d * slope),
                "{at:?} in the direction {d:?}: found {found:?}, expected {expected:?}"
            );
        }
    }

    fn each_lane_is_that_of_the_scalar_rule<T: Float + Debug>() {
        let one: [One<T>; 26] = with_scalar![
            times div_lhs share recip sqrt cbrt exp exp2 exp_m1 ln log2 log10 ln_1p sin cos tan asin acos
            atan sinh cosh tanh asinh acosh atanh abs
        ];
        let two: [Two<T>; 13] = with_scalar![
            div_rhs hypot powf_exponent log_value atan2_y atan2_x rem_rhs rem_euclid_rhs copysign
            max_lhs max_rhs min_lhs min_rhs
        ];
        let three: [Three<T>; 5] = with_scalar![powf_base log_base clamp_value clamp_lo clamp_hi];
        let d = directions::<T>();
        agree(rules::to_degrees, to_degrees(d), "to_degrees");
        agree(rules::to_radians, to_radians(d), "to_radians");
        for a in operands::<T>() {
            for (name, rule, lanes) in one {
                agree(|d| rule(a, d), lanes(a, d), (name, a));
            }
            for n in [i32::MIN, -2, -1, 0, 1, 2, 3, i32::MAX] {
                agree(|d| rules::powi(a, n, d), powi(a, n, d), ("powi", a, n));
            }
            for b in operands::<T>() {
                for (name, rule, lanes) in two {
                    agree(|d| rule(a, b, d), lanes(a, b, d), (name, a, b));
                }
                for c in operands::<T>() {
                    for (name, rule, lanes) in three {
                        agree(|d| rule(a, b, c, d), lanes(a, b, c, d), (name, a, b, c));
                    }
                }
            }
        }
    }

    #[test]
    fn each_lane_is_that_of_the_scalar_rule_for_both_widths() {
        each_lane_is_that_of_the_scalar_rule::<f32>();
        each_lane_is_that_of_the_scalar_rule::<f64>();
    }

    #[test]
    fn an_infinite_lane_does_not_flow_where_the_choice_fell_elsewhere() {
        let d = Lanes([f64::INFINITY, f64::NAN, 1.0]);
        assert_eq!(max_lhs(1.0, 2.0, d), Lanes::zero());
        assert_eq!(clamp_value(3.0, 1.0, 2.0, d), Lanes::zero());
        assert_eq!((abs(0.0, d), copysign(0.0, 1.0, d)), (Lanes::zero(), Lanes::zero()));
    }

    #[test]
    fn a_slope_out_of_range_does_not_take_the_lanes_along() {
        // y = 1 / x at 1e200 and at 1e-200: the slope -y² underflows, and overflows
        let d = recip(1e-200, Lanes([1e200, 0.0]));
        assert!((d[0] / -1e-200 - 1.0).abs() < 1e-15 && d[1] == 0.0);
        let d = recip(1e200, Lanes([1e-200, 0.0]));
        assert!((d[0] / -1e200 - 1.0).abs() < 1e-15 && d[1] == 0.0);
        // The reciprocal of a subnormal number overflows.
        assert_eq!(div_lhs(1e-310, Lanes([1e-310, 0.0])), Lanes([1.0, 0.0]));
    }

    #[test]
    fn tangents_of_slopes() {
        let p = Lanes([2.0, 0.0, -0.5, f64::INFINITY]);
        assert_eq!(times_by(p, -3.0), Lanes([-6.0, 0.0, 1.5, f64::NEG_INFINITY]));
        for d in [0.0, -0.0] {
            assert_eq!(times_by(p, d), Lanes::zero());
            assert_eq!(times_by(Lanes([f64::NAN]), d), Lanes::zero());
        }
        assert!(times_by(Lanes([f64::NAN]), 1.0)[0].is_nan());
    }
}
