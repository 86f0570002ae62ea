#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

pub use ad_runtime::{check, lanes, operators, rules, tangent};

/// What has a derivative: the trait, and the derive macro that gives a struct its tangent.
///
/// ```
/// use tapeless::{Differentiable, differentiate};
///
/// #[derive(Clone, Differentiable)]
/// struct Spring {
///     stiffness: f64,
///     length: f64,
///     coils: usize,
/// }
///
/// #[differentiate]
/// fn energy(spring: &Spring, x: f64) -> f64 {
///     let stretch: f64 = x - spring.length;
///     0.5 * spring.stiffness * stretch * stretch
/// }
///
/// let spring = Spring { stiffness: 3.0, length: 1.0, coils: 7 };
/// let (value, (d_spring, d_x)) = energy_grad(&spring, 1.5);
/// assert_eq!(value, 0.375);
/// assert_eq!(d_spring, SpringTangent { stiffness: 0.125, length: -1.5, coils: () });
/// assert_eq!(d_x, 1.5);
/// ```
pub use ad_macros::Differentiable;
pub use ad_macros::differentiate;
pub use ad_runtime::stop::stop_gradient;
pub use ad_runtime::tangent::{Differentiable, Tangent};
pub use ad_runtime::{Matrix, SparseMatrix, Sparsity, Symmetric};

/// Everything that generated code may name. Not for use by hand: it changes without notice.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
