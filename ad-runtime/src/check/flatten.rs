//! Any gradient as a list of numbers.

use alloc::boxed::Box;
use alloc::vec::Vec;

/// A gradient whose components can be listed, in order.
///
/// For a derived tangent, list its fields:
///
/// ```
/// use ad_runtime::{Flatten, flatten};
///
/// struct LayerTangent {
///     weights: Vec<[f64; 2]>,
///     bias: f32,
/// }
/// impl Flatten for LayerTangent {
///     fn flatten_into(&self, out: &mut Vec<f64>) {
///         self.weights.flatten_into(out);
///         self.bias.flatten_into(out);
///     }
/// }
///
/// let d = LayerTangent { weights: vec![[1.0, 2.0], [3.0, 4.0]], bias: 0.5 };
/// assert_eq!(flatten(&d), [1.0, 2.0, 3.0, 4.0, 0.5]);
/// ```
#[diagnostic::on_unimplemented(
    message = "the components of `{Self}` cannot be listed",
    label = "not a gradient that `flatten` knows",
    note = "implement `Flatten` for it, field by field"
)]
pub trait Flatten {
    /// Appends the components to `out`.
    fn flatten_into(&self, out: &mut Vec<f64>);
}

/// The components of `gradient`, in order.
///
/// ```
/// let gradient = (1.0_f32, [2.0, 3.0], vec![vec![4.0], vec![]], ());
/// assert_eq!(ad_runtime::flatten(&gradient), [1.0, 2.0, 3.0, 4.0]);
/// ```
#[must_use]
pub fn flatten<G: Flatten + ?Sized>(gradient: &G) -> Vec<f64> {
    let mut out = Vec::new();
    gradient.flatten_into(&mut out);
    out
}

impl Flatten for f64 {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        out.push(*self);
    }
}

impl Flatten for f32 {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        out.push(f64::from(*self));
    }
}

impl Flatten for () {
    fn flatten_into(&self, _: &mut Vec<f64>) {}
}

impl<T: Flatten> Flatten for [T] {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        for part in self {
            part.flatten_into(out);
        }
    }
}

impl<T: Flatten, const N: usize> Flatten for [T; N] {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        self.as_slice().flatten_into(out);
    }
}

impl<T: Flatten> Flatten for Vec<T> {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        self.as_slice().flatten_into(out);
    }
}

impl<T: Flatten> Flatten for Option<T> {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        if let Some(part) = self {
            part.flatten_into(out);
        }
    }
}

impl<T: Flatten + ?Sized> Flatten for &T {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        T::flatten_into(self, out);
    }
}

impl<T: Flatten + ?Sized> Flatten for Box<T> {
    fn flatten_into(&self, out: &mut Vec<f64>) {
        T::flatten_into(self, out);
    }
}

macro_rules! tuples {
    ($(($($name:ident $index:tt),+))*) => {$(
        impl<$($name: Flatten),+> Flatten for ($($name,)+) {
            fn flatten_into(&self, out: &mut Vec<f64>) {
                $(self.$index.flatten_into(out);)+
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
    use super::flatten;
    use alloc::{boxed::Box, vec};

    #[test]
    fn nested_in_order() {
        let gradient = (
            [[1.0, 2.0], [3.0, 4.0]],
            (vec![(5.0_f32, ()), (6.0, ())], Some(7.0), None::<f64>),
            Box::new(8.0),
            &9.0,
        );
        assert_eq!(flatten(&gradient), [1., 2., 3., 4., 5., 6., 7., 8., 9.]);
        assert_eq!(flatten(&[0.5_f32, 1.5][..]), [0.5, 1.5]);
        assert!(flatten(&()).is_empty());
    }
}
