//! Whether a gradient that was computed without the rules' guards may be returned.
//!
//! ```text
//! guarded                              bare
//!   rules::div_lhs(b, d)                 d / b
//!   0 where d is 0, else d / b           NaN where both are 0, else the same
//! ```
//!
//! A guard makes a 0 of what would be NaN, and changes nothing else. NaN goes on through everything
//! that adjoints are multiplied by and added to, so that a gradient without NaN is that of the guarded
//! rules.

/// Numbers some of which may be NaN: floats, arrays and tuples of them.
pub trait Numbers {
    /// Whether one of them is NaN. All are looked at, which takes no branches.
    fn any_nan(&self) -> bool;
}

/// Whether there is NaN in `gradient`.
///
/// ```
/// use ad_runtime::poles::is_nan;
/// assert!(!is_nan(&(1.0, [2.0, f64::INFINITY])));
/// assert!(is_nan(&(1.0, [2.0, f64::NAN])));
/// ```
#[inline]
#[must_use]
pub fn is_nan<G: Numbers>(gradient: &G) -> bool {
    gradient.any_nan()
}

/// `f()`, apart from the code around it, which seldom comes here.
#[cold]
#[inline(never)]
pub fn seldom<R>(f: impl FnOnce() -> R) -> R {
    f()
}

impl Numbers for f64 {
    #[inline]
    fn any_nan(&self) -> bool {
        self.is_nan()
    }
}

impl Numbers for f32 {
    #[inline]
    fn any_nan(&self) -> bool {
        self.is_nan()
    }
}

impl<G: Numbers, const N: usize> Numbers for [G; N] {
    #[inline]
    fn any_nan(&self) -> bool {
        self.iter().fold(false, |nan, number| nan | number.any_nan())
    }
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),+))*) => {$(
        impl<$($name: Numbers),+> Numbers for ($($name,)+) {
            #[inline]
            fn any_nan(&self) -> bool {
                false $(| self.$at.any_nan())+
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

    #[test]
    fn a_nan_anywhere_is_found() {
        let gradient = |at: usize| {
            let mut flat = [1.0, -2.0, 0.0, 1e308, 1e308];
            if let Some(number) = flat.get_mut(at) {
                *number = f64::NAN;
            }
            let [a, b, c, d, e] = flat;
            (a, [[b, c], [d, e]], (1.5_f32,), [] as [f64; 0])
        };
        assert!(!is_nan(&gradient(5)));
        assert!((0..5).all(|at| is_nan(&gradient(at))));
        assert!(is_nan(&f32::NAN) && !is_nan(&f32::NEG_INFINITY));
    }
}
