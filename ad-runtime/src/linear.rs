//! Gradients as vectors: scaled sums and dot products, whatever their shape.
//!
//! What the derivative of a gradient is made of: by the symmetry of second derivatives the pullback
//! of `(value, gradient)` is a multiple of the gradient plus a Hessian-vector product.

use alloc::vec::Vec;

/// A vector over the floats `T`: floats, arrays, slices, `Vec`s and tuples of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no vector over `{T}`",
    label = "cannot be scaled",
    note = "second derivatives are taken with respect to `f64`, `f32`, and arrays, slices, `Vec`s and tuples of these"
)]
pub trait Linear<T> {
    /// `self += factor * other`
    ///
    /// # Panics
    ///
    /// When lengths differ.
    fn add_scaled(&mut self, factor: T, other: &Self);

    /// The sum of the products of corresponding floats.
    ///
    /// # Panics
    ///
    /// When lengths differ.
    fn dot(&self, other: &Self) -> T;
}

/// `d += factor * other`
///
/// ```
/// let mut d = (1.0, [2.0, 3.0]);
/// ad_runtime::linear::add_scaled(&mut d, 10.0, &(1.0, [0.5, 0.0]));
/// assert_eq!(d, (11.0, [7.0, 3.0]));
/// ```
#[inline]
pub fn add_scaled<T, D: Linear<T> + ?Sized>(d: &mut D, factor: T, other: &D) {
    d.add_scaled(factor, other);
}

/// The dot product.
///
/// ```
/// assert_eq!(ad_runtime::linear::dot(&[1.0, 2.0][..], &[10.0, 0.5]), 11.0);
/// ```
#[inline]
#[must_use]
pub fn dot<T, D: Linear<T> + ?Sized>(a: &D, b: &D) -> T {
    a.dot(b)
}

macro_rules! floats {
    ($($float:ident)*) => {$(
        impl Linear<$float> for $float {
            #[inline]
            fn add_scaled(&mut self, factor: $float, other: &$float) {
                *self += factor * *other;
            }

            #[inline]
            fn dot(&self, other: &$float) -> $float {
                *self * *other
            }
        }

        /// A constant.
        impl Linear<$float> for () {
            fn add_scaled(&mut self, _: $float, (): &()) {}

            fn dot(&self, (): &()) -> $float {
                0.0
            }
        }

        impl<D: Linear<$float>> Linear<$float> for [D] {
            #[inline]
            fn add_scaled(&mut self, factor: $float, other: &Self) {
                assert!(self.len() == other.len(), "{} and {} elements", self.len(), other.len());
                for (element, other) in self.iter_mut().zip(other) {
                    element.add_scaled(factor, other);
                }
            }

            #[inline]
            fn dot(&self, other: &Self) -> $float {
                assert!(self.len() == other.len(), "{} and {} elements", self.len(), other.len());
                self.iter().zip(other).map(|(element, other)| element.dot(other)).sum()
            }
        }

        impl<D: Linear<$float>, const N: usize> Linear<$float> for [D; N] {
            #[inline]
            fn add_scaled(&mut self, factor: $float, other: &Self) {
                self[..].add_scaled(factor, &other[..]);
            }

            #[inline]
            fn dot(&self, other: &Self) -> $float {
                self[..].dot(&other[..])
            }
        }

        impl<D: Linear<$float>> Linear<$float> for Vec<D> {
            #[inline]
            fn add_scaled(&mut self, factor: $float, other: &Self) {
                self[..].add_scaled(factor, &other[..]);
            }

            #[inline]
            fn dot(&self, other: &Self) -> $float {
                self[..].dot(&other[..])
            }
        }

        tuples! { $float
            (A 0)
            (A 0, B 1)
            (A 0, B 1, C 2)
            (A 0, B 1, C 2, D 3)
            (A 0, B 1, C 2, D 3, E 4)
            (A 0, B 1, C 2, D 3, E 4, F 5)
        }
    )*};
}

macro_rules! tuples {
    ($float:ident $(($($name:ident $at:tt),+))*) => {$(
        impl<$($name: Linear<$float>),+> Linear<$float> for ($($name,)+) {
            #[inline]
            fn add_scaled(&mut self, factor: $float, other: &Self) {
                $(self.$at.add_scaled(factor, &other.$at);)+
            }

            #[inline]
            fn dot(&self, other: &Self) -> $float {
                0.0 $(+ self.$at.dot(&other.$at))+
            }
        }
    )*};
}

floats! { f32 f64 }
