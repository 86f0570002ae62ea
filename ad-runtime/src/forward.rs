//! What rustc says where a function in forward mode, or by rows, calls one that is not.
//!
//! A function's hidden enum has `f::tangent`, `f::lanes` and `f::seeds` of its own if its attribute asks
//! for them.
//! Where it does not, rustc looks further, finds those of the traits here, which callers have in
//! scope, and says what they would need. They are never called.

/// Beside a function's own, which comes first, an `f::tangent` that nothing has.
pub trait ForwardMode {
    /// Stands in for `f::tangent`.
    fn tangent() {}
}

impl<F: HasForwardMode> ForwardMode for F {}

/// Implemented by nothing: for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not differentiated in forward mode",
    label = "write `#[differentiate(forward)]` on `{Self}`"
)]
pub trait HasForwardMode {}

/// Likewise `f::lanes`.
pub trait SeveralDirections {
    /// Stands in for `f::lanes`.
    fn lanes() {}
}

impl<F: HasLanes> SeveralDirections for F {}

/// Implemented by nothing: for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not carry several directions at once",
    label = "write `#[differentiate(forward(lanes))]` on `{Self}`"
)]
pub trait HasLanes {}

/// Likewise `f::second`.
pub trait SecondDerivatives {
    /// Stands in for `f::second`.
    fn second() {}
}

impl<F: HasSecondDerivatives> SecondDerivatives for F {}

/// Likewise `f::second_lanes`.
pub trait SecondDerivativesInLanes {
    /// Stands in for `f::second_lanes`.
    fn second_lanes() {}
}

impl<F: HasSecondLanes> SecondDerivativesInLanes for F {}

/// Implemented by nothing: for its message.
#[diagnostic::on_unimplemented(
    message = "second derivatives do not go through `{Self}`",
    label = "write `#[differentiate(hessian(calls))]` on `{Self}`"
)]
pub trait HasSecondDerivatives {}

/// Implemented by nothing: for its message.
#[diagnostic::on_unimplemented(
    message = "second derivatives in several directions do not go through `{Self}` at once",
    label = "write `#[differentiate(hessian(calls))]` on `{Self}`, and in it the types of what calls return",
    note = "`hessian(product)` goes one direction at a time"
)]
pub trait HasSecondLanes {}

/// Likewise `f::seeds`.
pub trait SeveralSeeds {
    /// Stands in for `f::seeds`.
    fn seeds() {}
}

impl<F: HasSeeds> SeveralSeeds for F {}

/// Implemented by nothing: for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not carry several rows at once",
    label = "write `#[differentiate(reverse(lanes))]` on `{Self}`"
)]
pub trait HasSeeds {}
