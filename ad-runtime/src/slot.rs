//! How a caller tells a callee which arguments it wants differentiated.
//!
//! Differentiated functions call each other without seeing each other: the caller knows which of
//! its arguments are active, the callee which of its parameters it differentiates. They meet in
//! the types of this module. For every parameter the caller passes [`Active`] or [`Inactive`], a
//! value without size, and later a slot of the corresponding type:
//!
//! | the caller passes | and as slot | the callee's contribution |
//! |---|---|---|
//! | [`Active`] | `&mut d_x` | is added to `d_x` |
//! | [`Inactive`] | [`Ignored`] | vanishes in compilation |
//!
//! A parameter that the callee does not differentiate asks for a [`Constant`] activity, so that an
//! active value passed to it is a compile error rather than a wrong gradient.
//!
//! # The convention
//!
//! The split form returns the value and a pullback. The pullback owns what it saved and borrows
//! nothing (`use<…>` names only types), for the caller may overwrite an argument between the
//! sweeps; borrowed arguments, restored by then, are passed again.
//!
//! ```
//! use ad_runtime::{Active, Activity, Ignored, Inactive};
//!
//! // fn dot(x: f64, w: &[f64]) -> f64 { w.iter().map(|w| w * x).sum() }
//! fn forward<M0: Activity, M1: Activity>(
//!     x: f64,
//!     w: &[f64],
//!     _: M0,
//!     _: M1,
//! ) -> (
//!     f64,
//!     impl FnOnce(f64, &[f64], M0::Slot<'_, f64>, M1::Slot<'_, [f64]>) + use<M0, M1>,
//! ) {
//!     let y = w.iter().map(|w| w * x).sum();
//!     let pullback = move |d: f64, w: &[f64], mut d_x: M0::Slot<'_, f64>, mut d_w: M1::Slot<'_, [f64]>| {
//!         M0::with(&mut d_x, |d_x| *d_x += d * w.iter().sum::<f64>());
//!         M1::with(&mut d_w, |d_w| d_w.iter_mut().for_each(|d_w| *d_w += d * x));
//!     };
//!     (y, pullback)
//! }
//!
//! let w = [1.0, 2.0];
//! let (mut d_x, mut d_w) = (0.0, [0.0; 2]);
//!
//! let (y, pullback) = forward(3.0, &w, Active, Active);
//! pullback(1.0, &w, &mut d_x, &mut d_w);
//! assert_eq!((y, d_x, d_w), (9.0, 3.0, [3.0, 3.0]));
//!
//! let (_, pullback) = forward(3.0, &w, Inactive, Active);
//! pullback(1.0, &w, Ignored, &mut d_w);
//! assert_eq!(d_w, [6.0, 6.0]);
//! ```
//!
//! A function that calls itself cannot return what it saved, for that type would contain itself.
//! It has the fused form `gradient(args, seed, slots, activities) -> R`, whose types are all
//! named.

/// The argument is differentiated: its slot is a reference to its adjoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Active;

/// The argument is a constant: its slot is [`Ignored`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Inactive;

/// The slot of an inactive argument: whatever is contributed to it vanishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ignored;

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Active {}
    impl Sealed for super::Inactive {}
}

/// Whether an argument is differentiated: [`Active`] or [`Inactive`], nothing else.
pub trait Activity: sealed::Sealed + Copy {
    /// Where the contributions to an argument's adjoint of type `T` go.
    type Slot<'a, T: ?Sized + 'a>;

    /// Whether contributions count. A constant, so that work for nothing can be skipped:
    /// `if M0::ACTIVE { … }`.
    const ACTIVE: bool;

    /// A slot for the adjoint `d`, which an inactive argument leaves alone.
    ///
    /// Pass it straight on: for all rustc knows a slot of a generic activity has a destructor, so
    /// that in a variable it would borrow `d` to the end of the block.
    fn slot<T: ?Sized>(d: &mut T) -> Self::Slot<'_, T>;

    /// Lets `f` contribute to the adjoint behind the slot; for an inactive argument `f` is not
    /// called.
    fn with<T: ?Sized>(slot: &mut Self::Slot<'_, T>, f: impl FnOnce(&mut T));

    /// The same slot for a shorter time, to be passed on to another call.
    fn reborrow<'b, T: ?Sized>(slot: &'b mut Self::Slot<'_, T>) -> Self::Slot<'b, T>;

    /// The slot of a part of the argument: an element, a field, a range.
    fn part<'b, T, U>(
        slot: &'b mut Self::Slot<'_, T>,
        f: impl FnOnce(&mut T) -> &mut U,
    ) -> Self::Slot<'b, U>
    where
        T: ?Sized,
        U: ?Sized;
}

impl Activity for Active {
    type Slot<'a, T: ?Sized + 'a> = &'a mut T;

    const ACTIVE: bool = true;

    #[inline]
    fn slot<T: ?Sized>(d: &mut T) -> &mut T {
        d
    }

    #[inline]
    fn with<T: ?Sized>(slot: &mut &mut T, f: impl FnOnce(&mut T)) {
        f(slot);
    }

    #[inline]
    fn reborrow<'b, T: ?Sized>(slot: &'b mut &mut T) -> &'b mut T {
        slot
    }

    #[inline]
    fn part<'b, T, U>(slot: &'b mut &mut T, f: impl FnOnce(&mut T) -> &mut U) -> &'b mut U
    where
        T: ?Sized,
        U: ?Sized,
    {
        f(slot)
    }
}

impl Activity for Inactive {
    type Slot<'a, T: ?Sized + 'a> = Ignored;

    const ACTIVE: bool = false;

    #[inline]
    fn slot<T: ?Sized>(_: &mut T) -> Ignored {
        Ignored
    }

    #[inline]
    fn with<T: ?Sized>(_: &mut Ignored, _: impl FnOnce(&mut T)) {}

    #[inline]
    fn reborrow<T: ?Sized>(_: &mut Ignored) -> Ignored {
        Ignored
    }

    #[inline]
    fn part<T, U>(_: &mut Ignored, _: impl FnOnce(&mut T) -> &mut U) -> Ignored
    where
        T: ?Sized,
        U: ?Sized,
    {
        Ignored
    }
}

/// The activity of an argument whose parameter is not differentiated: [`Inactive`] only.
///
/// ```compile_fail,E0277
/// use ad_runtime::{Active, Activity, Constant};
///
/// fn forward<M0: Activity, M1: Constant>(x: f64, scale: f64, _: M0, _: M1) -> f64 {
///     x * scale
/// }
/// forward(1.0, 2.0, Active, Active); // an active value is passed to a parameter that is not differentiated
/// ```
#[diagnostic::on_unimplemented(
    message = "an active value is passed to a parameter that is not differentiated",
    label = "this argument carries a derivative",
    note = "wrap the argument in `tapeless::stop_gradient(..)`, or let the callee differentiate the parameter"
)]
pub trait Constant: Activity {}

impl Constant for Inactive {}
