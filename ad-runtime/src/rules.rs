//! The derivative of each mathematical function: one plain function for each operand.
//!
//! A rule takes what its formula reads (operands, or the result `y` where that is cheaper) and the
//! adjoint `d` of the result; it returns the contribution to the operand's adjoint. Rules are
//! linear in `d`, so the same functions also carry tangents forward.
//!
//! ```
//! use ad_runtime::rules;
//!
//! // z = sin(√x)
//! let x = 2.0_f64;
//! let y = x.sqrt();
//! let d_y = rules::sin(y, 1.0);
//! let d_x = rules::sqrt(y, d_y);
//! assert_eq!(d_x, y.cos() / (2.0 * y));
//! ```
//!
//! What needs no function is not here: the contributions of `+`, `-`, `*` and of squares, which have
//! no pole, are plain arithmetic; `floor`, `ceil`, `round`, `trunc`, `signum` and `div_euclid` have
//! derivative 0; `fract` and the left operand of `%` and `rem_euclid` have derivative 1.
//!
//! # At the edges
//!
//! - **An adjoint that is exactly 0 stays 0**, whatever the operands are: at poles, beyond the
//!   domain, after an overflow, for NaN. A branch that does not count must not turn a gradient into
//!   NaN. The zero returned may have either sign. No rule's doc repeats this.
//! - Elsewhere IEEE arithmetic on the formula decides: an infinite slope gives an infinite
//!   contribution, NaN gives NaN. Where the doc of a rule says more, it says it below the formula.
//! - At a kink one of the slopes is chosen, or 0 between slopes of opposite sign.
//!
//! [`lanes`] has the same rules for several directions at once.

use num_traits::Float;

mod arith;
mod exp;
mod hyperbolic;
pub mod lanes;
mod minmax;
mod power;
mod rounding;
mod trig;

pub use arith::{
    abs, copysign, div_lhs, div_rhs, hypot, recip, share, times, to_degrees, to_radians,
};
pub use exp::{exp, exp_m1, exp2, ln, ln_1p, log_base, log_value, log2, log10};
pub use hyperbolic::{acosh, asinh, atanh, cosh, sinh, tanh};
pub use minmax::{clamp_hi, clamp_lo, clamp_value, max_lhs, max_rhs, min_lhs, min_rhs};
pub use power::{cbrt, powf_base, powf_exponent, powi, sqrt};
pub use rounding::{rem_euclid_rhs, rem_rhs};
pub use trig::{acos, asin, atan, atan2_x, atan2_y, cos, sin, tan};

/// `contribution`, but 0 where `d` is 0.
///
/// The comparison waits for nothing but `d` and runs beside the contribution, which the mask then
/// cuts: two instructions, of which the critical path sees the second. The 0 has no sign, for a
/// choice between two numbers would take three more.
#[inline]
fn unless_zero<T: Float>(d: T, contribution: T) -> T {
    if d == T::zero() { T::zero() } else { contribution }
}

/// A number of the formula; converted at compile time.
#[inline]
fn constant<T: Float>(number: f64) -> T {
    T::from(number).expect("floats convert to floats")
}

#[cfg(test)]
mod testing {
    use crate::central_difference;

    /// Equal, both NaN, or apart by `tolerance` relative to what is expected.
    #[track_caller]
    pub fn near(found: f64, expected: f64, tolerance: f64) {
        let same = found == expected || (found.is_nan() && expected.is_nan());
        assert!(
            same || (found - expected).abs() <= tolerance * expected.abs().max(1e-3),
            "found {found:e}, expected {expected:e}"
        );
    }

    /// At each point the rule is the slope of `f`, scales with the adjoint, and is the same in f32.
    #[track_caller]
    pub fn is_slope(
        points: &[f64],
        f: impl Fn(f64) -> f64,
        wide: impl Fn(f64, f64) -> f64,
        narrow: impl Fn(f32, f32) -> f32,
    ) {
        for &x in points {
            let slope = central_difference(|v| f(v[0]), &[x])[0];
            near(wide(x, 1.0), slope, 1e-7);
            near(wide(x, -2.5), -2.5 * slope, 1e-7);
            let short = x as f32;
            near(narrow(short, 1.5).into(), wide(short.into(), 1.5), 2e-6);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::fmt::Debug;

    type One<T> = (&'static str, fn(T, T) -> T);
    type Two<T> = (&'static str, fn(T, T, T) -> T);
    type Three<T> = (&'static str, fn(T, T, T, T) -> T);

    fn zero_stays_zero<T: Float + Debug>() {
        let specials = [
            T::zero(),
            T::neg_zero(),
            T::one(),
            -T::one(),
            constant(0.5),
            constant(-7.25),
            T::min_positive_value(),
            T::max_value(),
            T::min_value(),
            T::infinity(),
            T::neg_infinity(),
            T::nan(),
        ];
        let one: [One<T>; 27] = [
            ("sqrt", sqrt),
            ("cbrt", cbrt),
            ("exp", exp),
            ("exp2", exp2),
            ("exp_m1", exp_m1),
            ("ln", ln),
            ("log2", log2),
            ("log10", log10),
            ("ln_1p", ln_1p),
            ("sin", sin),
            ("cos", cos),
            ("tan", tan),
            ("asin", asin),
            ("acos", acos),
            ("atan", atan),
            ("sinh", sinh),
            ("cosh", cosh),
            ("tanh", tanh),
            ("asinh", asinh),
            ("acosh", acosh),
            ("atanh", atanh),
            ("abs", abs),
            ("recip", recip),
            ("div_lhs", div_lhs),
            ("times", times),
            ("share", share),
            ("to_degrees", |_, d| to_degrees(to_radians(d))),
        ];
        let two: [Two<T>; 14] = [
            ("div_rhs", div_rhs),
            ("rem_rhs", rem_rhs),
            ("rem_euclid_rhs", rem_euclid_rhs),
            ("powf_exponent", powf_exponent),
            ("log_value", log_value),
            ("atan2_y", atan2_y),
            ("atan2_x", atan2_x),
            ("hypot", hypot),
            ("max_lhs", max_lhs),
            ("max_rhs", max_rhs),
            ("min_lhs", min_lhs),
            ("min_rhs", min_rhs),
            ("copysign", copysign),
            ("powi", |x, n, d| powi(x, n.to_i32().unwrap_or(i32::MIN), d)),
        ];
        let three: [Three<T>; 5] = [
            ("log_base", log_base),
            ("powf_base", powf_base),
            ("clamp_value", clamp_value),
            ("clamp_lo", clamp_lo),
            ("clamp_hi", clamp_hi),
        ];
        for d in [T::zero(), T::neg_zero()] {
            for a in specials {
                for (name, rule) in one {
                    assert_eq!(rule(a, d), T::zero(), "{name}({a:?}, {d:?})");
                }
                for b in specials {
                    for (name, rule) in two {
                        assert_eq!(rule(a, b, d), T::zero(), "{name}({a:?}, {b:?}, {d:?})");
                    }
                    for c in specials {
                        for (name, rule) in three {
                            let all = (a, b, c, d);
                            assert_eq!(rule(a, b, c, d), T::zero(), "{name}{all:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_zero_adjoint_stays_zero_everywhere() {
        zero_stays_zero::<f32>();
        zero_stays_zero::<f64>();
    }

    #[test]
    fn a_saturated_sigmoid_has_slope_zero_not_nan() {
        // y = 1 / (1 + exp(-x)) at x = -1000
        let e = (1000.0_f64).exp();
        let y = (1.0 + e).recip();
        assert_eq!((e, y), (f64::INFINITY, 0.0));
        let d_e = recip(y, 1.0);
        assert_eq!(-exp(e, d_e), 0.0);
        // the same with a division
        let d_e = div_rhs(1.0 + e, y, 1.0);
        assert_eq!(-exp(e, d_e), 0.0);
    }
}
