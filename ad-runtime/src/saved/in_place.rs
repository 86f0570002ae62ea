//! Buffers of few values, which lie on the stack.
//!
//! ```text
//! SavedOne     a cell, full or empty
//! SavedArray   [ a b c _ _ ]            at most N
//! SavedFew     [ a b c d e ] f g …      the first N, on the heap what is more
//! ```

use alloc::vec::Vec;

use super::{full, nothing_saved};

/// At most one saved value at a time, without allocation.
///
/// ```
/// let mut saved = ad_runtime::SavedOne::new();
/// saved.push(1.5);
/// assert_eq!(saved.pop(), 1.5);
/// ```
#[derive(Debug, Clone)]
pub struct SavedOne<T> {
    value: Option<T>,
}

impl<T> SavedOne<T> {
    /// An empty place.
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { value: None }
    }

    /// Keeps `value` until the matching [`pop`](Self::pop).
    ///
    /// # Panics
    ///
    /// When a value is waiting there already.
    #[inline]
    #[track_caller]
    pub fn push(&mut self, value: T) {
        if self.value.is_some() {
            full(1);
        }
        self.value = Some(value);
    }

    /// The value saved.
    ///
    /// # Panics
    ///
    /// When there is none.
    #[inline]
    #[track_caller]
    pub fn pop(&mut self) -> T {
        match self.value.take() {
            Some(value) => value,
            None => nothing_saved(),
        }
    }

    /// 1 if a value waits to be popped, else 0.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        usize::from(self.value.is_some())
    }

    /// Whether no value waits to be popped.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.value.is_none()
    }
}

impl<T> Default for SavedOne<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// At most `N` saved values, last in, first out, without allocation.
///
/// ```
/// let mut saved = ad_runtime::SavedArray::<f64, 3>::new();
/// saved.push(1.0);
/// saved.push(2.0);
/// assert_eq!((saved.pop(), saved.pop()), (2.0, 1.0));
/// ```
#[derive(Debug, Clone)]
pub struct SavedArray<T, const N: usize> {
    values: [T; N],
    len: usize,
}

impl<T: Copy + Default, const N: usize> SavedArray<T, N> {
    /// An empty buffer.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { values: [T::default(); N], len: 0 }
    }

    /// Keeps `value` until the matching [`pop`](Self::pop).
    ///
    /// # Panics
    ///
    /// When `N` values are waiting already.
    #[inline]
    #[track_caller]
    pub fn push(&mut self, value: T) {
        match self.values.get_mut(self.len) {
            Some(place) => *place = value,
            None => full(N),
        }
        self.len += 1;
    }

    /// The value saved last.
    ///
    /// # Panics
    ///
    /// When nothing is left.
    #[inline]
    #[track_caller]
    pub fn pop(&mut self) -> T {
        // At 0 the index wraps to one that no array has, so one comparison serves both.
        let last = self.len.wrapping_sub(1);
        match self.values.get(last) {
            Some(&value) => {
                self.len = last;
                value
            }
            None => nothing_saved(),
        }
    }

    /// How many values wait to be popped.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether every saved value has been popped.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl<T: Copy + Default, const N: usize> Default for SavedArray<T, N> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Any number of saved values, of which the first `N` need no allocation: for loops that rarely run
/// longer, such as Newton's method.
///
/// ```
/// let mut saved = ad_runtime::SavedFew::<f64, 2>::new();
/// for x in [1.0, 2.0, 3.0] {
///     saved.push(x);
/// }
/// assert_eq!((saved.pop(), saved.pop(), saved.pop()), (3.0, 2.0, 1.0));
/// ```
#[derive(Debug, Clone)]
pub struct SavedFew<T, const N: usize> {
    first: [T; N],
    /// What came when those were full.
    more: Vec<T>,
    len: usize,
}

impl<T: Copy + Default, const N: usize> SavedFew<T, N> {
    /// An empty buffer.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { first: [T::default(); N], more: Vec::new(), len: 0 }
    }

    /// Keeps `value` until the matching [`pop`](Self::pop).
    #[inline]
    pub fn push(&mut self, value: T) {
        match self.first.get_mut(self.len) {
            Some(place) => *place = value,
            None => self.more.push(value),
        }
        self.len += 1;
    }

    /// The value saved last.
    ///
    /// # Panics
    ///
    /// When nothing is left.
    #[inline]
    #[track_caller]
    pub fn pop(&mut self) -> T {
        // At 0 the index wraps to one that is not there.
        self.len = self.len.wrapping_sub(1);
        match self.first.get(self.len) {
            Some(&value) => value,
            None => match self.more.pop() {
                Some(value) => value,
                None => nothing_saved(),
            },
        }
    }

    /// How many values wait to be popped.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether every saved value has been popped.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }
}

impl<T: Copy + Default, const N: usize> Default for SavedFew<T, N> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
