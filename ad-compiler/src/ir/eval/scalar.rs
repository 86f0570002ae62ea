//! The numbers that the interpreter computes with.

use std::fmt::Debug;

/// A float: plain, or one that carries its derivative along.
///
/// All arithmetic comes from the chain rule, so that a new kind of number is four functions.
pub trait Scalar: Clone + PartialEq + Debug {
    /// A number without derivative.
    fn constant(value: f64) -> Self;

    /// The number itself.
    fn value(&self) -> f64;

    /// The number `value`, whose derivative is the sum of slope times operand's derivative. An
    /// operand whose derivative is exactly 0 contributes nothing, whatever the slope.
    fn chain(value: f64, terms: &[(f64, &Self)]) -> Self;

    /// `result`, but exactly 0 where `self`, an adjoint, is: no NaN from a branch that does not
    /// count.
    fn guard(&self, result: &Self) -> Self;

    /// `self + other`
    fn add(&self, other: &Self) -> Self {
        Self::chain(self.value() + other.value(), &[(1.0, self), (1.0, other)])
    }

    /// `self - other`
    fn sub(&self, other: &Self) -> Self {
        Self::chain(self.value() - other.value(), &[(1.0, self), (-1.0, other)])
    }

    /// `self * other`
    fn mul(&self, other: &Self) -> Self {
        let (a, b) = (self.value(), other.value());
        Self::chain(a * b, &[(b, self), (a, other)])
    }

    /// `self / other`
    fn div(&self, other: &Self) -> Self {
        let (a, b) = (self.value(), other.value());
        Self::chain(a / b, &[(1.0 / b, self), (-a / (b * b), other)])
    }

    /// `self % other`
    fn rem(&self, other: &Self) -> Self {
        let (a, b) = (self.value(), other.value());
        Self::chain(a % b, &[(1.0, self), (-(a / b).trunc(), other)])
    }

    /// `-self`
    fn neg(&self) -> Self {
        Self::chain(-self.value(), &[(-1.0, self)])
    }
}

impl Scalar for f64 {
    fn constant(value: f64) -> Self {
        value
    }

    fn value(&self) -> f64 {
        *self
    }

    fn chain(value: f64, _terms: &[(f64, &Self)]) -> Self {
        value
    }

    fn guard(&self, result: &Self) -> Self {
        if *self == 0.0 { *self } else { *result }
    }
}

/// A number and its derivative in one direction.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Dual {
    /// The number.
    pub value: f64,
    /// Its derivative.
    pub tangent: f64,
}

impl Scalar for Dual {
    fn constant(value: f64) -> Self {
        Dual { value, tangent: 0.0 }
    }

    fn value(&self) -> f64 {
        self.value
    }

    fn chain(value: f64, terms: &[(f64, &Self)]) -> Self {
        let live = terms.iter().filter(|(_, operand)| operand.tangent != 0.0);
        Dual { value, tangent: live.map(|(slope, operand)| slope * operand.tangent).sum() }
    }

    fn guard(&self, result: &Self) -> Self {
        if self.value != 0.0 {
            *result
        } else if self.tangent != 0.0 {
            Dual { value: self.value, tangent: result.tangent }
        } else {
            *self
        }
    }
}
