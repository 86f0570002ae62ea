//! The rules of `+ - * / %`, negation and `as` for operands whose type only rustc knows.
//!
//! Where the compiler knows an operand to be a float it writes plain arithmetic. Elsewhere the
//! generated code calls the functions here, and rustc picks the rule by the types:
//!
//! ```text
//! forward sweep          reverse sweep
//!   let y = a * b;         let d_a = operators::mul_lhs(&a, &b, &y, &d_y);
//!                          let d_b = operators::mul_rhs(&a, &b, &y, &d_y);
//! ```
//!
//! and in forward mode, `t_a` and `t_b` being the tangents of `a` and `b`,
//!
//! ```text
//!   let y = a * b;
//!   let t_y = tangent::add(
//!       operators::mul_lhs_tangent(&a, &b, &y, &t_a),
//!       operators::mul_rhs_tangent(&a, &b, &y, &t_b),
//!   );
//! ```
//!
//! One function for each operand, so that an inactive operand costs nothing. Floats and integers
//! have their rules here, by value and by reference; an integer's adjoint and tangent are `()`.
//!
//! A type of your own gets a rule by implementing the trait of the operator. Each operand has two
//! functions that transpose each other: one takes the adjoint of the result back to the operand,
//! the other takes the tangent of the operand on to the result.
//!
//! ```
//! use ad_runtime::{Differentiable, MulRule, Tangent, TangentOf, operators};
//! use std::ops::Mul;
//!
//! #[derive(Clone, Copy, Debug, PartialEq)]
//! struct Metres(f64);
//!
//! impl Mul<f64> for Metres {
//!     type Output = Metres;
//!     fn mul(self, factor: f64) -> Metres {
//!         Metres(self.0 * factor)
//!     }
//! }
//! impl Differentiable for Metres {
//!     type Tangent = Metres;
//!     fn zero_tangent(&self) -> Metres {
//!         Metres(0.0)
//!     }
//! }
//! impl Tangent for Metres {
//!     fn set_zero(&mut self) {
//!         self.0 = 0.0;
//!     }
//!     fn accumulate(&mut self, other: &Metres) {
//!         self.0 += other.0;
//!     }
//! }
//!
//! impl MulRule<f64> for Metres {
//!     fn lhs(&self, factor: &f64, _: &Metres, d: &Metres) -> Metres {
//!         Metres(d.0 * factor)
//!     }
//!     fn rhs(&self, _: &f64, _: &Metres, d: &Metres) -> f64 {
//!         d.0 * self.0
//!     }
//!     fn lhs_tangent(&self, factor: &f64, _: &Metres, t: &Metres) -> Metres {
//!         Metres(t.0 * factor)
//!     }
//!     fn rhs_tangent(&self, _: &f64, _: &Metres, t: &f64) -> Metres {
//!         Metres(self.0 * t)
//!     }
//! }
//!
//! let (a, b) = (Metres(3.0), 2.0);
//! let y = a * b;
//! assert_eq!(operators::mul_lhs(&a, &b, &y, &Metres(1.0)), Metres(2.0));
//! assert_eq!(operators::mul_rhs(&a, &b, &y, &Metres(1.0)), 3.0);
//! assert_eq!(operators::mul_lhs_tangent(&a, &b, &y, &Metres(1.0)), Metres(2.0));
//! assert_eq!(operators::mul_rhs_tangent(&a, &b, &y, &1.0), Metres(3.0));
//! ```

use crate::tangent::{Differentiable, TangentOf};
use core::ops::{Add, Div, Mul, Neg, Rem, Sub};

mod adjoint;
mod cast;
mod primitive;
mod tangent;

pub use adjoint::{
    add_lhs, add_rhs, div_lhs, div_rhs, mul_lhs, mul_rhs, neg, rem_lhs, rem_rhs, sub_lhs, sub_rhs,
};
pub use cast::{CastRule, cast_operand, cast_operand_tangent};
pub use tangent::{
    add_lhs_tangent, add_rhs_tangent, div_lhs_tangent, div_rhs_tangent, lanes, mul_lhs_tangent,
    mul_rhs_tangent, neg_tangent, rem_lhs_tangent, rem_rhs_tangent, sub_lhs_tangent,
    sub_rhs_tangent,
};

/// The derivative of `self + rhs`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} + {Rhs}`",
    label = "this sum cannot be differentiated",
    note = "implement `AddRule<{Rhs}>` for `{Self}`, or keep the operands out of the active part with `stop_gradient(..)`"
)]
pub trait AddRule<Rhs: Differentiable = Self>:
    Add<Rhs, Output: Differentiable> + Differentiable
{
    /// What `self` receives of the adjoint `d` of `y = self + rhs`.
    fn lhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Self::Tangent;

    /// What `rhs` receives of the adjoint `d` of `y = self + rhs`.
    fn rhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Rhs::Tangent;

    /// What the tangent `t` of `self` contributes to that of `y = self + rhs`.
    fn lhs_tangent(
        &self,
        rhs: &Rhs,
        y: &Self::Output,
        t: &Self::Tangent,
    ) -> TangentOf<Self::Output>;

    /// What the tangent `t` of `rhs` contributes to that of `y = self + rhs`.
    fn rhs_tangent(&self, rhs: &Rhs, y: &Self::Output, t: &Rhs::Tangent)
    -> TangentOf<Self::Output>;
}

/// The derivative of `self - rhs`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} - {Rhs}`",
    label = "this difference cannot be differentiated",
    note = "implement `SubRule<{Rhs}>` for `{Self}`, or keep the operands out of the active part with `stop_gradient(..)`"
)]
pub trait SubRule<Rhs: Differentiable = Self>:
    Sub<Rhs, Output: Differentiable> + Differentiable
{
    /// What `self` receives of the adjoint `d` of `y = self - rhs`.
    fn lhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Self::Tangent;

    /// What `rhs` receives of the adjoint `d` of `y = self - rhs`.
    fn rhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Rhs::Tangent;

    /// What the tangent `t` of `self` contributes to that of `y = self - rhs`.
    fn lhs_tangent(
        &self,
        rhs: &Rhs,
        y: &Self::Output,
        t: &Self::Tangent,
    ) -> TangentOf<Self::Output>;

    /// What the tangent `t` of `rhs` contributes to that of `y = self - rhs`.
    fn rhs_tangent(&self, rhs: &Rhs, y: &Self::Output, t: &Rhs::Tangent)
    -> TangentOf<Self::Output>;
}

/// The derivative of `self * rhs`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} * {Rhs}`",
    label = "this product cannot be differentiated",
    note = "implement `MulRule<{Rhs}>` for `{Self}`, or keep the operands out of the active part with `stop_gradient(..)`"
)]
pub trait MulRule<Rhs: Differentiable = Self>:
    Mul<Rhs, Output: Differentiable> + Differentiable
{
    /// What `self` receives of the adjoint `d` of `y = self * rhs`.
    fn lhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Self::Tangent;

    /// What `rhs` receives of the adjoint `d` of `y = self * rhs`.
    fn rhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Rhs::Tangent;

    /// What the tangent `t` of `self` contributes to that of `y = self * rhs`.
    fn lhs_tangent(
        &self,
        rhs: &Rhs,
        y: &Self::Output,
        t: &Self::Tangent,
    ) -> TangentOf<Self::Output>;

    /// What the tangent `t` of `rhs` contributes to that of `y = self * rhs`.
    fn rhs_tangent(&self, rhs: &Rhs, y: &Self::Output, t: &Rhs::Tangent)
    -> TangentOf<Self::Output>;
}

/// The derivative of `self / rhs`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} / {Rhs}`",
    label = "this quotient cannot be differentiated",
    note = "implement `DivRule<{Rhs}>` for `{Self}`, or keep the operands out of the active part with `stop_gradient(..)`"
)]
pub trait DivRule<Rhs: Differentiable = Self>:
    Div<Rhs, Output: Differentiable> + Differentiable
{
    /// What `self` receives of the adjoint `d` of `y = self / rhs`.
    fn lhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Self::Tangent;

    /// What `rhs` receives of the adjoint `d` of `y = self / rhs`.
    fn rhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Rhs::Tangent;

    /// What the tangent `t` of `self` contributes to that of `y = self / rhs`.
    fn lhs_tangent(
        &self,
        rhs: &Rhs,
        y: &Self::Output,
        t: &Self::Tangent,
    ) -> TangentOf<Self::Output>;

    /// What the tangent `t` of `rhs` contributes to that of `y = self / rhs`.
    fn rhs_tangent(&self, rhs: &Rhs, y: &Self::Output, t: &Rhs::Tangent)
    -> TangentOf<Self::Output>;
}

/// The derivative of `self % rhs`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `{Self} % {Rhs}`",
    label = "this remainder cannot be differentiated",
    note = "implement `RemRule<{Rhs}>` for `{Self}`, or keep the operands out of the active part with `stop_gradient(..)`"
)]
pub trait RemRule<Rhs: Differentiable = Self>:
    Rem<Rhs, Output: Differentiable> + Differentiable
{
    /// What `self` receives of the adjoint `d` of `y = self % rhs`.
    fn lhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Self::Tangent;

    /// What `rhs` receives of the adjoint `d` of `y = self % rhs`.
    fn rhs(&self, rhs: &Rhs, y: &Self::Output, d: &TangentOf<Self::Output>) -> Rhs::Tangent;

    /// What the tangent `t` of `self` contributes to that of `y = self % rhs`.
    fn lhs_tangent(
        &self,
        rhs: &Rhs,
        y: &Self::Output,
        t: &Self::Tangent,
    ) -> TangentOf<Self::Output>;

    /// What the tangent `t` of `rhs` contributes to that of `y = self % rhs`.
    fn rhs_tangent(&self, rhs: &Rhs, y: &Self::Output, t: &Rhs::Tangent)
    -> TangentOf<Self::Output>;
}

/// The derivative of `-self`.
#[diagnostic::on_unimplemented(
    message = "no derivative rule for `-{Self}`",
    label = "this negation cannot be differentiated",
    note = "implement `NegRule` for `{Self}`, or keep the operand out of the active part with `stop_gradient(..)`"
)]
pub trait NegRule: Neg<Output: Differentiable> + Differentiable {
    /// What `self` receives of the adjoint `d` of `y = -self`.
    fn operand(&self, y: &Self::Output, d: &TangentOf<Self::Output>) -> Self::Tangent;

    /// The tangent of `y = -self`, `self` having the tangent `t`.
    fn operand_tangent(&self, y: &Self::Output, t: &Self::Tangent) -> TangentOf<Self::Output>;
}
