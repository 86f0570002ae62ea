//! A gradient against central differences.
//!
//! ```
//! use ad_runtime::check_gradient;
//!
//! let f = |v: &[f64]| v[0] * v[1].sin();
//! let at = [2.0, 0.5_f64];
//!
//! check_gradient(f, &[at[1].sin(), at[0] * at[1].cos()], &at).unwrap();
//!
//! let error = check_gradient(f, &[at[1].sin(), at[0]], &at).unwrap_err();
//! assert_eq!(error.index, 1);
//! ```
//!
//! # How
//!
//! For each coordinate `f` is evaluated at `x ± h` on a ladder of steps, from a quarter of
//! `max(|x|, 1)` down by factors of 4 to 2⁻²⁶ of `min(|x|, 1)`. Two neighbouring central
//! differences make one extrapolated value (Richardson's, of fourth order); the extrapolated value
//! that agrees best with its neighbour, the rounding noise of `f` at that step counted against it,
//! is taken. Steps at which `f` is not finite, beyond the edge of its domain for instance, are left
//! out.
//!
//! # What passes
//!
//! A component passes when it is finite and
//!
//! ```text
//! |analytic − numeric| ≤ 1e-6 · max(|analytic|, |numeric|) + 16 · (disagreement + noise)
//! ```
//!
//! where *disagreement* is that of the two best extrapolated values and *noise* is `ε · |f| / h`.
//! When every value of `f` that was seen fits `f32`, then `ε` is that of `f32`: a function computed
//! in `f32` and widened can be checked, only less sharply.
//!
//! Where the differences do not settle there is no numeric derivative and the check fails; so at a
//! jump, or where the slope is infinite. At a kink they settle on the mean of both slopes: do not
//! check there.

use alloc::vec::Vec;
use core::fmt;

mod flatten;

pub use flatten::{Flatten, flatten};

/// Relative difference between analytic and numeric value that is always accepted.
const RELATIVE: f64 = 1e-6;

/// How many times the estimated error of the numeric value is accepted on top.
const SAFETY: f64 = 16.0;

/// Disagreement, relative to the numeric value, above which the differences have not settled.
const SETTLED: f64 = 1e-2;

/// Disagreement that counts as settled in any case, relative to the size of `f` over that of `x`.
const NEGLIGIBLE: f64 = 1e-10;

/// A component of a gradient that central differences do not confirm.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GradientMismatch {
    /// Which component, counted from 0.
    pub index: usize,
    /// The component as given.
    pub analytic: f64,
    /// The component by central differences; NaN where they do not settle.
    pub numeric: f64,
    /// How far the two may be apart; NaN where the differences do not settle.
    pub tolerance: f64,
}

impl fmt::Display for GradientMismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { index, analytic, numeric, tolerance } = self;
        if numeric.is_nan() {
            write!(
                out,
                "component {index} of the gradient is {analytic}, but central differences do not settle on any value"
            )
        } else {
            write!(
                out,
                "component {index} of the gradient is {analytic}, but central differences give {numeric} (tolerance {tolerance:.1e})"
            )
        }
    }
}

impl core::error::Error for GradientMismatch {}

/// Compares `gradient` with the central differences of `f` at the point `at`.
///
/// The [module](self) tells how, and what passes.
///
/// # Errors
///
/// The first component that does not pass.
///
/// # Panics
///
/// When `gradient` and `at` differ in length.
#[track_caller]
pub fn check_gradient(
    f: impl Fn(&[f64]) -> f64,
    gradient: &[f64],
    at: &[f64],
) -> Result<(), GradientMismatch> {
    assert!(
        gradient.len() == at.len(),
        "the gradient has {} component(s), but the point has {}",
        gradient.len(),
        at.len()
    );
    for (index, &analytic) in gradient.iter().enumerate() {
        let slope = slope(&f, at, index);
        let size = analytic.abs().max(slope.value.abs());
        let tolerance = RELATIVE * size + SAFETY * slope.uncertainty;
        let passes = analytic.is_finite() && (analytic - slope.value).abs() <= tolerance;
        if !passes {
            return Err(GradientMismatch {
                index,
                analytic,
                numeric: slope.value,
                tolerance: if slope.value.is_nan() { f64::NAN } else { tolerance },
            });
        }
    }
    Ok(())
}

/// The gradient of `f` at the point `at` by central differences; NaN where they do not settle.
///
/// Costs some 26 evaluations of `f` for each component. The [module](self) tells how.
///
/// ```
/// let gradient = ad_runtime::central_difference(|v| v[0] * v[0] + 3.0 * v[1], &[2.0, 5.0]);
/// assert!((gradient[0] - 4.0).abs() < 1e-9 && (gradient[1] - 3.0).abs() < 1e-9);
/// ```
#[must_use]
pub fn central_difference(f: impl Fn(&[f64]) -> f64, at: &[f64]) -> Vec<f64> {
    (0..at.len()).map(|i| slope(&f, at, i).value).collect()
}

/// A partial derivative, and how far it may be off.
struct Slope {
    value: f64,
    uncertainty: f64,
}

impl Slope {
    const UNSETTLED: Self = Self { value: f64::NAN, uncertainty: f64::NAN };
}

/// One rung of the ladder.
#[derive(Clone, Copy)]
struct Rung {
    step: f64,
    difference: f64,
    /// The size of `f` there.
    size: f64,
}

fn slope(f: &impl Fn(&[f64]) -> f64, at: &[f64], index: usize) -> Slope {
    let (rungs, epsilon) = ladder(f, at, index);
    let mut best = Slope::UNSETTLED;
    let mut least = f64::INFINITY;
    for three in rungs.windows(3) {
        let &[a, b, c] = three else { unreachable!("windows of three hold three") };
        let (coarse, fine) = (extrapolated(a, b), extrapolated(b, c));
        let disagreement = (coarse - fine).abs();
        let noise = epsilon * (c.size + fine.abs() * at[index].abs()) / c.step;
        let negligible = NEGLIGIBLE * c.size / rungs[0].step;
        let settled = disagreement <= SETTLED * fine.abs() + SAFETY * noise + negligible;
        if settled && disagreement + noise < least {
            least = disagreement + noise;
            best = Slope { value: fine, uncertainty: least };
        }
    }
    best
}

/// Central differences from the longest step to the shortest, and the precision of `f`.
fn ladder(f: &impl Fn(&[f64]) -> f64, at: &[f64], index: usize) -> (Vec<Rung>, f64) {
    const LONGEST: f64 = 0.25;
    const SHORTEST: f64 = 1.0 / (1 << 26) as f64;
    const TINY: f64 = 1.0 / (1_u64 << 40) as f64;
    let x = at[index];
    let shortest = match x.abs() {
        0.0 => SHORTEST,
        size => SHORTEST * size.clamp(TINY, 1.0),
    };
    let mut point = at.to_vec();
    let mut value_at = |x| {
        point[index] = x;
        f(&point)
    };
    let mut rungs = Vec::new();
    let mut is_f32 = true;
    let mut step = LONGEST * x.abs().max(1.0);
    while step >= shortest {
        let (right, left) = (x + step, x - step);
        let (above, below) = (value_at(right), value_at(left));
        if above.is_finite() && below.is_finite() && left < right {
            rungs.push(Rung {
                step: (right - left) / 2.0,
                difference: (above - below) / (right - left),
                size: above.abs().max(below.abs()),
            });
            is_f32 &= [above, below].iter().all(|&y| f64::from(y as f32) == y);
        }
        step /= 4.0;
    }
    let epsilon = if is_f32 { f64::from(f32::EPSILON) } else { f64::EPSILON };
    (rungs, epsilon)
}

/// Richardson: the error of a central difference goes with the square of its step.
fn extrapolated(coarse: Rung, fine: Rung) -> f64 {
    let ratio = coarse.step / fine.step;
    fine.difference + (fine.difference - coarse.difference) / (ratio * ratio - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panics::message_of;
    use alloc::string::ToString;

    fn passes(f: impl Fn(f64) -> f64, slope: f64, x: f64) -> bool {
        check_gradient(|v| f(v[0]), &[slope], &[x]).is_ok()
    }

    /// The right slope passes, slopes that are a little or totally wrong do not.
    fn tells(f: impl Fn(f64) -> f64, slope: f64, x: f64, resolution: f64) {
        let numeric = central_difference(|v| f(v[0]), &[x]);
        assert!(passes(&f, slope, x), "{slope} at {x}, found {numeric:?}");
        let step = resolution * slope.abs().max(1e-3);
        for wrong in [slope + step, slope - step, -slope - 1.0, f64::NAN, f64::INFINITY] {
            assert!(!passes(&f, wrong, x), "{wrong} passes at {x} for {slope}");
        }
    }

    #[test]
    fn smooth_functions() {
        for x in [-3.0, -0.1, 1e-3, 0.7, 12.0_f64] {
            tells(f64::sin, x.cos(), x, 1e-5);
            tells(f64::exp, x.exp(), x, 1e-5);
            tells(|x| x * x * x, 3.0 * x * x, x, 1e-4);
            tells(|x| 1e3 + x, 1.0, x, 1e-5);
            tells(|_| 0.1, 0.0, x, 1e-4);
        }
        tells(|x| x * x, 0.0, 0.0, 1e-4);
        tells(|x| (300.0 * x).sin(), 300.0 * (210.0_f64).cos(), 0.7, 1e-5);
    }

    #[test]
    fn near_the_edge_of_the_domain() {
        for x in [1e-9, 1e-3, 1.0, 1e6_f64] {
            tells(f64::ln, 1.0 / x, x, 1e-4);
            tells(f64::sqrt, 0.5 / x.sqrt(), x, 1e-4);
        }
    }

    #[test]
    fn beside_a_kink_and_on_it() {
        for x in [-1.0, -1e-4, 1e-4, 1.0] {
            tells(f64::abs, f64::signum(x), x, 1e-4);
            tells(|x| 0.1 + x.max(0.0), if x > 0.0 { 1.0 } else { 0.0 }, x, 1e-3);
        }
        tells(|x| 1.1 * x.abs(), 0.0, 0.0, 1e-4);
    }

    #[test]
    fn functions_computed_in_f32() {
        for x in [0.3_f32, 2.0, 1e5] {
            let narrow = |x: f64| f64::from((x as f32).sqrt() * 3.0);
            tells(narrow, f64::from(1.5 / x.sqrt()), f64::from(x), 1e-2);
        }
    }

    #[test]
    fn no_derivative_no_pass() {
        for slope in [0.0, 1.0, 1e9] {
            assert!(!passes(|x| if x < 0.0 { -1.0 } else { 1.0 }, slope, 0.0));
            assert!(!passes(f64::cbrt, slope, 0.0));
            assert!(!passes(f64::sqrt, slope, 0.0));
            assert!(!passes(|_| f64::NAN, slope, 0.0));
        }
    }

    #[test]
    fn the_error_says_where_and_how_much() {
        let error = check_gradient(|v| v[0] + 2.0 * v[1], &[1.0, 3.0], &[0.5, 0.5]).unwrap_err();
        assert_eq!((error.index, error.analytic), (1, 3.0));
        assert!((error.numeric - 2.0).abs() < 1e-9);
        let mut rounded = error.clone();
        (rounded.numeric, rounded.tolerance) = (2.0, 3e-6);
        assert_eq!(
            rounded.to_string(),
            "component 1 of the gradient is 3, but central differences give 2 (tolerance 3.0e-6)"
        );
        rounded.numeric = f64::NAN;
        assert_eq!(
            rounded.to_string(),
            "component 1 of the gradient is 3, but central differences do not settle on any value"
        );
        let _: &dyn core::error::Error = &error;
    }

    #[test]
    fn lengths_must_agree() {
        assert_eq!(
            message_of(|| check_gradient(|_| 0.0, &[0.0], &[1.0, 2.0])),
            "the gradient has 1 component(s), but the point has 2"
        );
        assert_eq!(check_gradient(|_| 0.0, &[], &[]), Ok(()));
    }
}
