//! Gradients as vectors: scaled sums and dot products, whatever their shape.
//!
//! What the derivative of a gradient is made of: by the symmetry of second derivatives the pullback
//! of `(value, gradient)` is a multiple of the gradient plus a Hessian-vector product.

use alloc::vec::Vec;

use num_traits::Float;

/// A vector over the floats `T`: floats, arrays, slices, `Vec`s and tuples of them.
///
/// `Shape` tells these apart for rustc, which finds it out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no vector over `{T}`",
    label = "cannot be scaled",
    note = "second derivatives are taken with respect to `f64`, `f32`, and arrays, slices, `Vec`s and tuples of these"
)]
pub trait Linear<T, Shape> {
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
pub fn add_scaled<T, Shape, D: Linear<T, Shape> + ?Sized>(d: &mut D, factor: T, other: &D) {
    d.add_scaled(factor, other);
}

/// `d += other`
///
/// ```
/// let mut d = [2.0, 3.0];
/// ad_runtime::linear::add(&mut d, &[0.5, 0.0]);
/// assert_eq!(d, [2.5, 3.0]);
/// ```
#[inline]
pub fn add<T: Float, Shape, D: Linear<T, Shape> + ?Sized>(d: &mut D, other: &D) {
    d.add_scaled(T::one(), other);
}

/// The dot product.
///
/// ```
/// assert_eq!(ad_runtime::linear::dot(&[1.0, 2.0][..], &[10.0, 0.5]), 11.0);
/// ```
#[inline]
#[must_use]
pub fn dot<T, Shape, D: Linear<T, Shape> + ?Sized>(a: &D, b: &D) -> T {
    a.dot(b)
}

/// The shape of a number.
#[derive(Debug)]
pub enum Number {}

/// The shape of what has no numbers.
#[derive(Debug)]
pub enum Nothing {}

/// The shape of a list of things of the shape `S`.
#[derive(Debug)]
pub struct List<S>(core::convert::Infallible, core::marker::PhantomData<S>);

impl<T: Float> Linear<T, Number> for T {
    #[inline]
    fn add_scaled(&mut self, factor: T, other: &T) {
        *self = *self + factor * *other;
    }

    #[inline]
    fn dot(&self, other: &T) -> T {
        *self * *other
    }
}

/// A constant.
impl<T: Float> Linear<T, Nothing> for () {
    fn add_scaled(&mut self, _: T, (): &()) {}

    fn dot(&self, (): &()) -> T {
        T::zero()
    }
}

impl<T: Float, S, D: Linear<T, S>> Linear<T, List<S>> for [D] {
    #[inline]
    fn add_scaled(&mut self, factor: T, other: &Self) {
        assert!(self.len() == other.len(), "{} and {} elements", self.len(), other.len());
        for (element, other) in self.iter_mut().zip(other) {
            element.add_scaled(factor, other);
        }
    }

    #[inline]
    fn dot(&self, other: &Self) -> T {
        assert!(self.len() == other.len(), "{} and {} elements", self.len(), other.len());
        let pairs = self.iter().zip(other);
        pairs.fold(T::zero(), |sum, (element, other)| sum + element.dot(other))
    }
}

impl<T: Float, S, D: Linear<T, S>, const N: usize> Linear<T, List<S>> for [D; N] {
    #[inline]
    fn add_scaled(&mut self, factor: T, other: &Self) {
        self[..].add_scaled(factor, &other[..]);
    }

    #[inline]
    fn dot(&self, other: &Self) -> T {
        self[..].dot(&other[..])
    }
}

impl<T: Float, S, D: Linear<T, S>> Linear<T, List<S>> for Vec<D> {
    #[inline]
    fn add_scaled(&mut self, factor: T, other: &Self) {
        self[..].add_scaled(factor, &other[..]);
    }

    #[inline]
    fn dot(&self, other: &Self) -> T {
        self[..].dot(&other[..])
    }
}

macro_rules! tuples {
    ($(($($name:ident $shape:ident $at:tt),+))*) => {$(
        impl<T: Float, $($shape, $name: Linear<T, $shape>),+> Linear<T, ($($shape,)+)> for ($($name,)+) {
            #[inline]
            fn add_scaled(&mut self, factor: T, other: &Self) {
                $(self.$at.add_scaled(factor, &other.$at);)+
            }

            #[inline]
            fn dot(&self, other: &Self) -> T {
                T::zero() $(+ self.$at.dot(&other.$at))+
            }
        }
    )*};
}

tuples! {
    (A SA 0)
    (A SA 0, B SB 1)
    (A SA 0, B SB 1, C SC 2)
    (A SA 0, B SB 1, C SC 2, D SD 3)
    (A SA 0, B SB 1, C SC 2, D SD 3, E SE 4)
    (A SA 0, B SB 1, C SC 2, D SD 3, E SE 4, F SF 5)
}
