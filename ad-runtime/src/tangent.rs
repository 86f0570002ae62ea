//! Which types carry a derivative, and how adjoints add up.
//!
//! | type | its tangent |
//! |---|---|
//! | `f32`, `f64` | itself |
//! | integers, `bool`, `char`, `str`, `String`, `()` | `()` |
//! | `[T; N]` | `[T::Tangent; N]` |
//! | `[T]`, `Vec<T>` | `Vec<T::Tangent>` |
//! | `Option<T>` | `Option<T::Tangent>` |
//! | tuples of up to 8 | the tuple of the tangents |
//! | `&T`, `&mut T`, `Box<T>` | `T::Tangent` |
//! | a struct | a struct with the same fields, see [`Differentiable`] |
//!
//! A type whose tangent is `()` is a constant: its adjoint costs nothing.
//!
//! The free functions are what generated code calls; they need no trait in scope.

mod types;

/// A type through which derivatives flow.
///
/// For a struct, `#[derive(Differentiable)]` writes the following; it can be written by hand.
///
/// ```
/// use ad_runtime::{Differentiable, Tangent, TangentOf, tangent};
///
/// struct Layer {
///     weights: Vec<f64>,
///     bias: f64,
///     epochs: usize,
/// }
///
/// struct LayerTangent {
///     weights: TangentOf<Vec<f64>>,
///     bias: TangentOf<f64>,
///     epochs: TangentOf<usize>, // an integer: ()
/// }
///
/// impl Differentiable for Layer {
///     type Tangent = LayerTangent;
///     fn zero_tangent(&self) -> LayerTangent {
///         LayerTangent {
///             weights: tangent::zero_tangent(&self.weights),
///             bias: tangent::zero_tangent(&self.bias),
///             epochs: tangent::zero_tangent(&self.epochs),
///         }
///     }
/// }
///
/// impl Tangent for LayerTangent {
///     fn set_zero(&mut self) {
///         tangent::set_zero(&mut self.weights);
///         tangent::set_zero(&mut self.bias);
///         tangent::set_zero(&mut self.epochs);
///     }
///     fn accumulate(&mut self, other: &Self) {
///         tangent::accumulate_from(&mut self.weights, &other.weights);
///         tangent::accumulate_from(&mut self.bias, &other.bias);
///         tangent::accumulate_from(&mut self.epochs, &other.epochs);
///     }
/// }
///
/// let layer = Layer { weights: vec![1.0, 2.0], bias: 0.5, epochs: 3 };
/// let mut d = tangent::zero_tangent(&layer);
/// d.bias += 1.0;
/// let mut total = layer.zero_tangent();
/// tangent::accumulate_from(&mut total, &d);
/// tangent::accumulate(&mut total, d);
/// assert_eq!((total.weights, total.bias), (vec![0.0, 0.0], 2.0));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` carries no derivative",
    label = "this type has no tangent",
    note = "derive `Differentiable` for it, or leave the parameter out with `wrt(..)`"
)]
pub trait Differentiable {
    /// The type of this type's adjoints and tangents.
    type Tangent: Tangent;

    /// The zero that fits `self`: same lengths, all zeros.
    fn zero_tangent(&self) -> Self::Tangent;
}

/// The tangent of `T`, shorter to name.
pub type TangentOf<T> = <T as Differentiable>::Tangent;

/// The type of an adjoint: it can be made zero and added to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an adjoint",
    label = "not a tangent",
    note = "adjoints are floats, `()`, and arrays, slices, `Vec`s, `Option`s, tuples and derived tangents of these"
)]
pub trait Tangent {
    /// Makes every component zero; lengths stay.
    fn set_zero(&mut self);

    /// Adds `other`, component by component.
    ///
    /// # Panics
    ///
    /// When a slice in `self` and its counterpart in `other` differ in length.
    fn accumulate(&mut self, other: &Self);
}

/// The zero that fits `x`: same lengths, all zeros.
///
/// ```
/// use ad_runtime::tangent::zero_tangent;
/// assert_eq!(zero_tangent(&[[1.0, 2.0], [3.0, 4.0]][..]), vec![[0.0, 0.0]; 2]);
/// assert_eq!(zero_tangent(&(1.5_f32, 7_u8, "text")), (0.0, (), ()));
/// ```
#[inline]
pub fn zero_tangent<T: Differentiable + ?Sized>(x: &T) -> T::Tangent {
    x.zero_tangent()
}

/// `d += value`
///
/// ```
/// let mut d = (1.0, [2.0, 3.0]);
/// ad_runtime::tangent::accumulate(&mut d, (10.0, [20.0, 30.0]));
/// assert_eq!(d, (11.0, [22.0, 33.0]));
/// ```
///
/// # Panics
///
/// When lengths differ, see [`Tangent::accumulate`].
#[inline]
#[track_caller]
pub fn accumulate<D: Tangent>(d: &mut D, value: D) {
    d.accumulate(&value);
}

/// `d += other`, for what cannot or should not be moved.
///
/// ```
/// let mut d = vec![1.0, 2.0, 3.0];
/// ad_runtime::tangent::accumulate_from(&mut d[1..], &[10.0, 20.0][..]);
/// assert_eq!(d, [1.0, 12.0, 23.0]);
/// ```
///
/// # Panics
///
/// When lengths differ, see [`Tangent::accumulate`].
#[inline]
#[track_caller]
pub fn accumulate_from<D: Tangent + ?Sized>(d: &mut D, other: &D) {
    d.accumulate(other);
}

/// `d = 0`, in place; lengths stay.
#[inline]
pub fn set_zero<D: Tangent + ?Sized>(d: &mut D) {
    d.set_zero();
}

/// The sum of the adjoints of all elements: the adjoint of `v` in `[v; n]` or `vec![v; n]`.
///
/// ```
/// assert_eq!(ad_runtime::tangent::sum_tangents(&[1.0, 2.0]), 3.0);
/// ```
#[inline]
#[must_use]
pub fn sum_tangents<D: Copy + core::iter::Sum<D>>(d: &[D]) -> D {
    d.iter().copied().sum()
}

/// Takes the adjoint out of `d` and leaves zeros of the same shape, as the adjoint of a variable
/// that is overwritten.
///
/// ```
/// let mut d = vec![1.0, 2.0];
/// assert_eq!(ad_runtime::tangent::take(&mut d), [1.0, 2.0]);
/// assert_eq!(d, [0.0, 0.0]);
/// ```
#[inline]
#[must_use = "`set_zero` drops the adjoint without copying it"]
pub fn take<D: Tangent + Clone>(d: &mut D) -> D {
    let taken = d.clone();
    d.set_zero();
    taken
}

/// `a + b`
///
/// # Panics
///
/// When lengths differ, see [`Tangent::accumulate`].
#[inline]
#[must_use]
#[track_caller]
pub fn add<D: Tangent>(mut a: D, b: D) -> D {
    a.accumulate(&b);
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panics::message_of;
    use alloc::{string::ToString, vec};
    use core::marker::PhantomData;

    #[test]
    fn constants_have_no_tangent() {
        fn is_constant<T: Differentiable<Tangent = ()> + ?Sized>(x: &T) {
            x.zero_tangent();
        }
        is_constant(&3_i8);
        is_constant(&3_usize);
        is_constant(&3_u128);
        is_constant(&true);
        is_constant(&'c');
        is_constant("text");
        is_constant(&"text");
        is_constant(&"text".to_string());
        is_constant(&());
        is_constant(&PhantomData::<str>);
    }

    #[test]
    fn a_zero_has_the_shape_of_the_value() {
        let mut x = vec![vec![1.0, 2.0], vec![], vec![3.0]];
        let zero = vec![vec![0.0, 0.0], vec![], vec![0.0]];
        assert_eq!(zero_tangent(&x), zero);
        assert_eq!(zero_tangent(&x[..]), zero);
        assert_eq!(zero_tangent(&&mut x), zero);
        assert_eq!(zero_tangent(&x.into_boxed_slice()), zero);
        assert_eq!(zero_tangent(&[Some(1.0), None, Some(2.0)]), [Some(0.0), None, Some(0.0)]);
        assert_eq!(zero_tangent(&[(1.0_f32, 2_i32); 3]), [(0.0, ()); 3]);
    }

    #[test]
    fn adjoints_add_up_component_by_component() {
        let mut d = (1.0, vec![[2.0_f32; 2]; 2], Some(3.0), ());
        accumulate(&mut d, (10.0, vec![[1.0, 2.0], [3.0, 4.0]], Some(0.5), ()));
        let sum = (11.0, vec![[3.0, 4.0], [5.0, 6.0]], Some(3.5), ());
        assert_eq!(d, sum);
        assert_eq!(take(&mut d), sum);
        assert_eq!(d, (0.0, vec![[0.0; 2]; 2], Some(0.0), ()));
        assert_eq!(add([1.0, 2.0], [0.5, 0.25]), [1.5, 2.25]);
        let mut none: Option<f64> = None;
        accumulate(&mut none, None);
        assert_eq!(none, None);
    }

    #[test]
    fn setting_to_zero_forgets_nan() {
        let mut d = [f64::NAN, f64::INFINITY];
        set_zero(&mut d);
        assert_eq!(d, [0.0, 0.0]);
    }

    #[test]
    fn different_shapes_say_so() {
        assert_eq!(
            message_of(|| accumulate(&mut vec![1.0; 3], vec![1.0; 2])),
            "an adjoint of length 2 is added to an adjoint of length 3"
        );
        assert_eq!(
            message_of(|| accumulate(&mut Some(1.0), None)),
            "of two adjoints that are added one is `Some`, the other `None`"
        );
    }
}
