//! Which tangents are 0 in all lanes.
//!
//! A chunk of directions seldom moves everything: what it does not move has tangents that are 0, all of
//! them, and what is computed from nothing else has such as well.

use crate::lanes::Lanes;
use alloc::vec::Vec;
use num_traits::Float;

/// A tangent of several directions: [`Lanes`], arrays, slices, `Vec`s and tuples of them.
pub trait Idle {
    /// Whether it is exactly 0, each number in all lanes.
    fn is_idle(&self) -> bool;
}

/// Whether a slot is empty, or its tangent is 0.
///
/// ```
/// use ad_runtime::{Lanes, idle::is_idle};
/// let mut t = [[Lanes::<f64, 4>::zero(); 3]; 2];
/// assert!(is_idle(Some(&t)) && is_idle(None::<&[Lanes<f64, 4>]>));
/// t[1][0][3] = 1e-300;
/// assert!(!is_idle(Some(&t)));
/// ```
#[inline]
#[must_use]
pub fn is_idle<D: Idle + ?Sized>(slot: Option<&D>) -> bool {
    slot.is_none_or(Idle::is_idle)
}

impl<T: Float, const N: usize> Idle for Lanes<T, N> {
    /// All lanes are looked at: vector instructions need no branches.
    #[inline]
    fn is_idle(&self) -> bool {
        self.0.iter().fold(true, |idle, lane| idle & (*lane == T::zero()))
    }
}

/// A constant.
impl Idle for () {
    #[inline]
    fn is_idle(&self) -> bool {
        true
    }
}

impl<D: Idle> Idle for [D] {
    #[inline]
    fn is_idle(&self) -> bool {
        self.iter().all(Idle::is_idle)
    }
}

impl<D: Idle, const M: usize> Idle for [D; M] {
    #[inline]
    fn is_idle(&self) -> bool {
        self[..].is_idle()
    }
}

impl<D: Idle> Idle for Vec<D> {
    #[inline]
    fn is_idle(&self) -> bool {
        self[..].is_idle()
    }
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),+))*) => {$(
        impl<$($name: Idle),+> Idle for ($($name,)+) {
            #[inline]
            fn is_idle(&self) -> bool {
                $(self.$at.is_idle())&&+
            }
        }
    )*};
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn zeros_of_either_sign_are_idle_and_nothing_else_is() {
        let zero = Lanes([0.0, -0.0, 0.0]);
        assert!(zero.is_idle() && Lanes::<f32, 0>::zero().is_idle());
        for other in [f64::NAN, f64::INFINITY, 5e-324, -1.0] {
            for lane in 0..3 {
                let mut lanes = zero;
                lanes[lane] = other;
                assert!(!lanes.is_idle());
                assert!(!(vec![[zero; 2]; 2], [zero, lanes], ()).is_idle());
            }
        }
        assert!((vec![[zero; 2]; 2], [zero; 2], ()).is_idle());
        assert!(Vec::<Lanes<f64, 2>>::new().is_idle());
    }
}
