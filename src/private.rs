//! Everything that generated code may name, and nothing else.
extern crate alloc;
pub use ad_macros::differentiate_plain;
pub use ad_runtime::directions;
pub use ad_runtime::forward::{
    ForwardMode, SecondDerivatives, SecondDerivativesInLanes, SeveralDirections, SeveralSeeds,
};
pub use ad_runtime::idle::is_idle;
pub use ad_runtime::lanes::filled;
pub use ad_runtime::linear;
pub use ad_runtime::operators;
pub use ad_runtime::poles::{is_nan, seldom};
pub use ad_runtime::rules;
pub use ad_runtime::shape::{check_len, check_tangent_len};
pub use ad_runtime::sparse;
pub use ad_runtime::tangent::{
    accumulate, accumulate_from, add, set_zero, sum_tangents, take, zero_tangent,
};
pub use ad_runtime::{
    Active, Activity, Constant, Differentiable, Float, Inactive, Lanes, Matrix, Symmetric, Tangent,
    num_traits,
};
pub use ad_runtime::{Saved, SavedArray, SavedFew, SavedOne, SavedRows, SavedTrips};
pub use alloc::{borrow::ToOwned, vec, vec::Vec};
