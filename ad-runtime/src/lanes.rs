//! Several directions of one number at once: the type that tangents have when a sweep carries
//! more than one.
//!
//! ```text
//! one direction             N directions, the value computed once
//!   let t_y: f64;             let t_y: Lanes<f64, N>;
//!   t_y = t_a * b + a * t_b   t_y = t_a * b + t_b * a
//! ```
//!
//! Every operation is a loop over an array whose length is known, and nothing in it depends on
//! another lane: LLVM makes vector instructions of it.

use crate::tangent::{Differentiable, Tangent};
use alloc::vec::Vec;
use core::iter::Sum;
use core::ops::{
    Add, AddAssign, Div, DivAssign, Index, IndexMut, Mul, MulAssign, Neg, Sub, SubAssign,
};
use num_traits::Float;

/// `N` directions of one number.
///
/// A vector of the linear algebra: lanes add up and are scaled by a number. The product of two of
/// them has no meaning and does not exist.
///
/// ```
/// use ad_runtime::Lanes;
///
/// // The gradient of x·y + 2x at (3, 5), both directions at once.
/// let (x, t_x) = (3.0, Lanes::<f64, 2>::unit(0));
/// let (y, t_y) = (5.0, Lanes::<f64, 2>::unit(1));
/// let t = t_x * y + t_y * x + 2.0 * t_x;
/// assert_eq!((t[0], t[1]), (7.0, 3.0));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(transparent)]
pub struct Lanes<T, const N: usize>(pub [T; N]);

impl<T: Float, const N: usize> Lanes<T, N> {
    /// 0 in every lane.
    #[inline]
    #[must_use]
    pub fn zero() -> Self {
        Self::splat(T::zero())
    }

    /// `value` in every lane.
    #[inline]
    #[must_use]
    pub fn splat(value: T) -> Self {
        Self([value; N])
    }

    /// 1 in lane `k`, else 0: the tangent of the `k`-th variable.
    ///
    /// # Panics
    ///
    /// When there is no lane `k`.
    #[inline]
    #[must_use]
    #[track_caller]
    pub fn unit(k: usize) -> Self {
        let mut lanes = Self::zero();
        lanes.0[k] = T::one();
        lanes
    }

    /// Every lane as another float type.
    #[inline]
    #[must_use]
    pub fn cast<U: Float>(self) -> Lanes<U, N> {
        Lanes(self.0.map(|lane| U::from(lane).expect("floats convert to floats")))
    }

    /// `f` of every lane.
    #[inline]
    #[must_use]
    pub fn map(mut self, f: impl Fn(T) -> T) -> Self {
        for lane in &mut self.0 {
            *lane = f(*lane);
        }
        self
    }
}

/// A `Vec` of `len` such items: lanes, or arrays or tuples of lanes.
///
/// What `vec!` does by a copy for each of them is one `memset` where they are 0.
///
/// ```
/// use ad_runtime::lanes::{Lanes, filled};
/// assert_eq!(filled(2, Lanes([1.0, 2.0])), vec![Lanes([1.0, 2.0]); 2]);
/// ```
#[inline]
#[must_use]
pub fn filled<E: Copy>(len: usize, item: E) -> Vec<E> {
    (0..len).map(|_| item).collect()
}

impl<T: Float, const N: usize> Default for Lanes<T, N> {
    #[inline]
    fn default() -> Self {
        Self::zero()
    }
}

impl<T, const N: usize> Index<usize> for Lanes<T, N> {
    type Output = T;

    #[inline]
    #[track_caller]
    fn index(&self, k: usize) -> &T {
        &self.0[k]
    }
}

impl<T, const N: usize> IndexMut<usize> for Lanes<T, N> {
    #[inline]
    #[track_caller]
    fn index_mut(&mut self, k: usize) -> &mut T {
        &mut self.0[k]
    }
}

impl<T: Float, const N: usize> Add for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn add(mut self, other: Self) -> Self {
        self += other;
        self
    }
}

impl<T: Float, const N: usize> Sub for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn sub(mut self, other: Self) -> Self {
        self -= other;
        self
    }
}

impl<T: Float, const N: usize> MulAssign<T> for Lanes<T, N> {
    #[inline]
    fn mul_assign(&mut self, factor: T) {
        *self = *self * factor;
    }
}

impl<T: Float, const N: usize> DivAssign<T> for Lanes<T, N> {
    #[inline]
    fn div_assign(&mut self, divisor: T) {
        *self = *self / divisor;
    }
}

impl<T: Float, const N: usize> AddAssign for Lanes<T, N> {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        for (lane, other) in self.0.iter_mut().zip(&other.0) {
            *lane = *lane + *other;
        }
    }
}

impl<T: Float, const N: usize> SubAssign for Lanes<T, N> {
    #[inline]
    fn sub_assign(&mut self, other: Self) {
        for (lane, other) in self.0.iter_mut().zip(&other.0) {
            *lane = *lane - *other;
        }
    }
}

impl<T: Float, const N: usize> Neg for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn neg(self) -> Self {
        self.map(T::neg)
    }
}

impl<T: Float, const N: usize> Mul<T> for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn mul(self, factor: T) -> Self {
        self.map(|lane| lane * factor)
    }
}

impl<T: Float, const N: usize> Div<T> for Lanes<T, N> {
    type Output = Self;

    #[inline]
    fn div(self, divisor: T) -> Self {
        self.map(|lane| lane / divisor)
    }
}

// The number at the left has to be a type of its own: a parameter there could be any type. The
// attribute keeps lanes out of what rustc says about `x * n` in code that never heard of them.
macro_rules! factor_at_the_left {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<const N: usize> Mul<Lanes<$float, N>> for $float {
            type Output = Lanes<$float, N>;

            #[inline]
            fn mul(self, lanes: Lanes<$float, N>) -> Lanes<$float, N> {
                lanes * self
            }
        }
    )*};
}
factor_at_the_left!(f32 f64);

impl<T: Float, const N: usize> Sum for Lanes<T, N> {
    #[inline]
    fn sum<I: Iterator<Item = Self>>(lanes: I) -> Self {
        lanes.fold(Self::zero(), Add::add)
    }
}

impl<'a, T: Float, const N: usize> Sum<&'a Self> for Lanes<T, N> {
    #[inline]
    fn sum<I: Iterator<Item = &'a Self>>(lanes: I) -> Self {
        lanes.copied().sum()
    }
}

impl<T: Float, const N: usize> Differentiable for Lanes<T, N> {
    type Tangent = Self;

    #[inline]
    fn zero_tangent(&self) -> Self {
        Self::zero()
    }
}

impl<T: Float, const N: usize> Tangent for Lanes<T, N> {
    #[inline]
    fn set_zero(&mut self) {
        *self = Self::zero();
    }

    #[inline]
    fn accumulate(&mut self, other: &Self) {
        *self += *other;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tangent::{accumulate, set_zero, sum_tangents, zero_tangent};
    use alloc::vec;

    const A: Lanes<f64, 3> = Lanes([1.0, -2.0, 4.0]);
    const B: Lanes<f64, 3> = Lanes([0.5, 8.0, -1.0]);

    #[test]
    fn constructors() {
        assert_eq!(Lanes::<f32, 2>::zero(), Lanes([0.0, 0.0]));
        assert_eq!(Lanes::<f32, 2>::default(), Lanes::zero());
        assert_eq!(Lanes::<_, 2>::splat(1.5), Lanes([1.5, 1.5]));
        assert_eq!(Lanes::<f64, 3>::unit(1), Lanes([0.0, 1.0, 0.0]));
        assert_eq!(Lanes::<f64, 0>::zero(), Lanes([]));
        let mut lanes = A;
        lanes[2] = 7.0;
        assert_eq!((lanes[0], lanes[2]), (1.0, 7.0));
    }

    #[test]
    fn arithmetic_is_that_of_each_lane() {
        assert_eq!(A + B, Lanes([1.5, 6.0, 3.0]));
        assert_eq!(A - B, Lanes([0.5, -10.0, 5.0]));
        assert_eq!(-A, Lanes([-1.0, 2.0, -4.0]));
        assert_eq!((A * 3.0, 3.0 * A), (Lanes([3.0, -6.0, 12.0]), Lanes([3.0, -6.0, 12.0])));
        assert_eq!(2.0_f32 * Lanes([1.5_f32]), Lanes([3.0_f32]));
        // Divided, not multiplied by the reciprocal.
        assert_eq!(A / 3.0, Lanes([1.0 / 3.0, -2.0 / 3.0, 4.0 / 3.0]));
        let mut sum = A;
        sum += B;
        assert_eq!(sum, A + B);
        sum -= B;
        assert_eq!(sum, A);
        assert_eq!([A, B, A].into_iter().sum::<Lanes<_, 3>>(), A + B + A);
        assert_eq!([A, B].iter().sum::<Lanes<_, 3>>(), A + B);
    }

    #[test]
    fn containers_of_lanes_are_adjoints() {
        let mut d = (vec![A, B], [B], A);
        assert_eq!(zero_tangent(&d.0), vec![Lanes::zero(); 2]);
        accumulate(&mut d, (vec![B, B], [A], B));
        assert_eq!(d, (vec![A + B, B + B], [A + B], A + B));
        assert_eq!(sum_tangents(&d.0), A + B + (B + B));
        set_zero(&mut d.0[1..]);
        assert_eq!(d.0, [A + B, Lanes::zero()]);
        d.0[0] = Lanes::splat(f64::NAN);
        set_zero(&mut d.0);
        assert_eq!(d.0, vec![Lanes::zero(); 2]);
    }
}
