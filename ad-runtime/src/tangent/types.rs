//! The tangents of the types of the language and of `alloc`.

use super::{Differentiable, Tangent};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl Differentiable for $float {
            type Tangent = $float;

            #[inline]
            fn zero_tangent(&self) -> $float {
                0.0
            }
        }

        impl Tangent for $float {
            #[inline]
            fn set_zero(&mut self) {
                *self = 0.0;
            }

            #[inline]
            fn accumulate(&mut self, other: &$float) {
                *self += *other;
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! constants {
    ($($constant:ty)*) => {$(
        impl Differentiable for $constant {
            type Tangent = ();

            #[inline]
            fn zero_tangent(&self) {}
        }
    )*};
}
constants!(() i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize bool char str String);

impl<T: ?Sized> Differentiable for PhantomData<T> {
    type Tangent = ();

    #[inline]
    fn zero_tangent(&self) {}
}

impl Tangent for () {
    #[inline]
    fn set_zero(&mut self) {}

    #[inline]
    fn accumulate(&mut self, (): &()) {}
}

impl<T: Differentiable, const N: usize> Differentiable for [T; N] {
    type Tangent = [T::Tangent; N];

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.each_ref().map(T::zero_tangent)
    }
}

impl<T: Differentiable> Differentiable for [T] {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.iter().map(T::zero_tangent).collect()
    }
}

impl<T: Differentiable> Differentiable for Vec<T> {
    type Tangent = Vec<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_slice().zero_tangent()
    }
}

impl<T: Differentiable> Differentiable for Option<T> {
    type Tangent = Option<T::Tangent>;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        self.as_ref().map(T::zero_tangent)
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &T {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        T::zero_tangent(self)
    }
}

impl<T: Differentiable + ?Sized> Differentiable for &mut T {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        T::zero_tangent(self)
    }
}

impl<T: Differentiable + ?Sized> Differentiable for Box<T> {
    type Tangent = T::Tangent;

    #[inline]
    fn zero_tangent(&self) -> Self::Tangent {
        T::zero_tangent(self)
    }
}

impl<T: Tangent> Tangent for [T] {
    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        if self.len() != other.len() {
            different_lengths(self.len(), other.len());
        }
        for (d, other) in self.iter_mut().zip(other) {
            d.accumulate(other);
        }
    }
}

impl<T: Tangent, const N: usize> Tangent for [T; N] {
    #[inline]
    fn set_zero(&mut self) {
        self.as_mut_slice().set_zero();
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        self.as_mut_slice().accumulate(other);
    }
}

impl<T: Tangent> Tangent for Vec<T> {
    #[inline]
    fn set_zero(&mut self) {
        self.as_mut_slice().set_zero();
    }

    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        self.as_mut_slice().accumulate(other);
    }
}

impl<T: Tangent> Tangent for Option<T> {
    #[inline]
    fn set_zero(&mut self) {
        self.iter_mut().for_each(T::set_zero);
    }

    /// Both are `Some`, or both are `None`.
    #[inline]
    #[track_caller]
    fn accumulate(&mut self, other: &Self) {
        match (self, other) {
            (Some(d), Some(other)) => d.accumulate(other),
            (None, None) => {}
            (Some(_), None) | (None, Some(_)) => one_is_none(),
        }
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn different_lengths(d: usize, other: usize) -> ! {
    panic!("an adjoint of length {other} is added to an adjoint of length {d}");
}

#[cold]
#[inline(never)]
#[track_caller]
fn one_is_none() -> ! {
    panic!("of two adjoints that are added one is `Some`, the other `None`");
}

macro_rules! tuples {
    ($(($($name:ident $index:tt),+))*) => {$(
        impl<$($name: Differentiable),+> Differentiable for ($($name,)+) {
            type Tangent = ($($name::Tangent,)+);

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                ($(self.$index.zero_tangent(),)+)
            }
        }

        impl<$($name: Tangent),+> Tangent for ($($name,)+) {
            #[inline]
            fn set_zero(&mut self) {
                $(self.$index.set_zero();)+
            }

            #[inline]
            #[track_caller]
            fn accumulate(&mut self, other: &Self) {
                $(self.$index.accumulate(&other.$index);)+
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
