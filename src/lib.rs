//! The façade.
#![cfg_attr(not(feature = "std"), no_std)]

pub use ad_macros::{Differentiable, differentiate};
pub use ad_runtime::{Differentiable, Tangent, check, rules, stop_gradient};

#[doc(hidden)]
pub mod private;
#[doc(hidden)]
pub use private as __private;
