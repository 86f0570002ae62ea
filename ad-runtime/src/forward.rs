//! What rustc says where a function with `forward` calls one without.
//!
//! A function's hidden enum has `f::tangent` and `f::lanes` of its own if its attribute asks for
//! `forward`. Where it does not, rustc looks further, finds those of [`ForwardMode`], which callers
//! have in scope, and says what they would need: `forward`. They are never called.

/// Beside a function's own, which come first, `f::tangent` and `f::lanes` that nothing has.
pub trait ForwardMode {
    /// Stands in for `f::tangent`.
    fn tangent() {}
    /// Stands in for `f::lanes`.
    fn lanes() {}
}

impl<F: HasForwardMode> ForwardMode for F {}

/// Implemented by nothing: for its message.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not differentiated in forward mode",
    label = "write `#[differentiate(forward)]` on `{Self}`"
)]
pub trait HasForwardMode {}
