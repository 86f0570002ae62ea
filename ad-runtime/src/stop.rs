//! The identity without a derivative.

/// Returns `x`; no derivative passes through it.
///
/// `y = x`  ⇒  `dx = 0`
///
/// Use it to hold a value constant while the rest is differentiated, or to hand a value that
/// depends on the differentiated parameters to a function which does not differentiate that
/// parameter. Outside of a differentiated function it does nothing.
///
/// ```
/// use ad_runtime::stop_gradient;
///
/// fn f(x: f64) -> f64 {
///     x * stop_gradient(x) // the derivative is x, not 2x
/// }
/// assert_eq!(f(3.0), 9.0);
/// ```
#[inline]
#[must_use]
pub fn stop_gradient<T>(x: T) -> T {
    x
}
