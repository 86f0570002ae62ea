//! What the forward sweep keeps for the reverse sweep.
//!
//! ```text
//! forward sweep             reverse sweep
//!   saved.push(x)   ──▶       let x = saved.pop();     // the last value saved comes first
//! ```
//!
//! One buffer holds the values of one variable in one loop nest; its type is the variable's.
//!
//! | type | keeps | where |
//! |---|---|---|
//! | [`Saved`] | any number of values | heap, one allocation when the trip count is known |
//! | [`SavedTrips`] | a plain value for each round of a nest of known trip counts | heap, allocated and filled ahead |
//! | [`SavedRows`] | any number of rows of plain values | heap, all rows in one allocation |
//! | [`SavedOne`] | at most one value at a time | in place |
//! | [`SavedArray`] | at most `N` values | in place |
//! | [`SavedFew`] | any number of plain values | the first `N` in place, on the heap what is more |
//!
//! ```
//! use ad_runtime::Saved;
//!
//! // x ← r·x·(1 − x), `steps` times, and its derivative with respect to the first x
//! let (r, steps) = (3.2, 5);
//! let mut x = 0.4;
//! let mut saved_x = Saved::with_capacity(steps);
//! for _ in 0..steps {
//!     saved_x.push(x);
//!     x = r * x * (1.0 - x);
//! }
//! let mut d_x = 1.0;
//! for _ in 0..steps {
//!     let x = saved_x.pop();
//!     d_x = d_x * r * (1.0 - 2.0 * x);
//! }
//! assert!(saved_x.is_empty());
//! # assert!(d_x != 0.0);
//! ```

mod in_place;
mod rows;

use alloc::vec;
use alloc::vec::Vec;

use crate::heap;

pub use in_place::{SavedArray, SavedFew, SavedOne};
pub use rows::SavedRows;

/// The most that is reserved ahead of use, in bytes (2²⁰ values of type `f64`).
///
/// A trip count is an upper bound: a loop over `0..usize::MAX` may leave after three rounds.
const RESERVED_AT_MOST: usize = 8 << 20;

/// What a value owns on the heap if it owns any, in bytes: the pullback of a call that has loops.
const OWNED: usize = 1 << 10;

/// How many values are reserved ahead of use at most.
#[inline]
fn most<T>() -> usize {
    (RESERVED_AT_MOST / size_of::<T>().max(1)).max(1)
}

/// For how many values more a full buffer makes room: for all that are expected, but not for more than
/// three times as many as there are. That wastes less than doubling, and of blocks that are not larger
/// than they have to be allocators learn to keep the memory ([`heap`]).
fn growth(len: usize, expected: usize) -> usize {
    let doubled = len.max(4);
    match expected.saturating_sub(len) {
        0 => doubled,
        missing => missing.min(3 * doubled),
    }
}

/// Any number of saved values, last in, first out.
#[derive(Debug, Clone)]
pub struct Saved<T> {
    values: Vec<T>,
    /// How many values there may come to be.
    expected: usize,
}

impl<T> Saved<T> {
    /// An empty buffer that allocates at the first [`push`](Self::push).
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { values: Vec::new(), expected: 0 }
    }

    /// An empty buffer with room for `values` values.
    ///
    /// Reserves at most 8 MiB ahead (and room for one value), whatever is asked; beyond that the
    /// buffer grows as it fills, but not above what is asked.
    #[inline]
    #[must_use]
    pub fn with_capacity(values: usize) -> Self {
        if core::mem::needs_drop::<T>() {
            heap::keep(values.saturating_mul(OWNED));
        }
        Self { values: Vec::with_capacity(values.min(most::<T>())), expected: values }
    }

    /// An empty buffer with room for one value in each round of a loop nest, given the trip
    /// counts of its loops.
    ///
    /// Capped like [`with_capacity`](Self::with_capacity); a product too large for `usize` is
    /// just a large one.
    #[inline]
    #[must_use]
    pub fn with_trips(trips: &[usize]) -> Self {
        Self::with_capacity(rounds(trips))
    }

    /// Keeps `value` until the matching [`pop`](Self::pop).
    #[inline]
    pub fn push(&mut self, value: T) {
        if self.values.len() == self.values.capacity() {
            self.grow();
        }
        self.values.push(value);
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        self.values.reserve_exact(growth(self.values.len(), self.expected));
    }

    /// The value saved last.
    ///
    /// # Panics
    ///
    /// When nothing is left: the two sweeps then do not mirror each other.
    #[inline]
    #[track_caller]
    pub fn pop(&mut self) -> T {
        match self.values.pop() {
            Some(value) => value,
            None => nothing_saved(),
        }
    }

    /// How many values wait to be popped.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether every saved value has been popped.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}

impl<T> Default for Saved<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// How often the innermost body of a loop nest runs, from the trip counts of its loops.
#[inline]
fn rounds(trips: &[usize]) -> usize {
    // A zero wins over an overflow before it: the nest never runs.
    if trips.contains(&0) {
        0
    } else {
        trips.iter().fold(1, |all: usize, &n| all.saturating_mul(n))
    }
}

/// A saved value of a plain type for each round of a loop nest whose trip counts are known.
///
/// The buffer is filled ahead, so that saving is one store: what may grow a `Vec` keeps the loop
/// around it from being vectorised. Beyond 8 MiB it grows as it fills, like [`Saved`].
///
/// ```
/// let mut saved = ad_runtime::SavedTrips::with_trips(&[2, 1]);
/// saved.push(1.5);
/// saved.push(2.5);
/// assert_eq!((saved.pop(), saved.pop()), (2.5, 1.5));
/// ```
#[derive(Debug, Clone)]
pub struct SavedTrips<T> {
    values: Vec<T>,
    count: usize,
    /// How many values there may come to be.
    expected: usize,
}

impl<T: Copy + Default> SavedTrips<T> {
    /// An empty buffer with room for one value in each round of a loop nest, given the trip
    /// counts of its loops; capped like [`Saved::with_capacity`].
    #[inline]
    #[must_use]
    pub fn with_trips(trips: &[usize]) -> Self {
        let expected = rounds(trips);
        Self { values: vec![T::default(); expected.min(most::<T>())], count: 0, expected }
    }

    /// Keeps `value` until the matching [`pop`](Self::pop).
    #[inline]
    pub fn push(&mut self, value: T) {
        match self.values.get_mut(self.count) {
            Some(slot) => *slot = value,
            None => self.grow(value),
        }
        self.count += 1;
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, value: T) {
        let more = growth(self.count, self.expected);
        self.values.reserve_exact(more);
        self.values.resize(self.count + more, T::default());
        self.values[self.count] = value;
    }

    /// The value saved last.
    ///
    /// # Panics
    ///
    /// When nothing is left: the two sweeps then do not mirror each other.
    #[inline]
    #[track_caller]
    pub fn pop(&mut self) -> T {
        // Where nothing is left, the index wraps round to one that is not there.
        self.count = self.count.wrapping_sub(1);
        match self.values.get(self.count) {
            Some(value) => *value,
            None => nothing_saved(),
        }
    }

    /// How many values wait to be popped.
    #[inline]
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether every saved value has been popped.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn nothing_saved() -> ! {
    panic!("the reverse sweep asks for a value that the forward sweep did not save");
}

#[cold]
#[inline(never)]
#[track_caller]
fn full(places: usize) -> ! {
    panic!("the forward sweep saves more than the {places} value(s) there is room for");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panics::message_of;

    const NOTHING: &str = "the reverse sweep asks for a value that the forward sweep did not save";

    #[test]
    fn the_last_value_comes_first() {
        let mut saved = Saved::default();
        let mut array = SavedArray::<_, 4>::default();
        for i in 0..4 {
            saved.push(i);
            array.push(i);
        }
        assert_eq!((saved.len(), array.len()), (4, 4));
        for i in (0..4).rev() {
            assert_eq!((saved.pop(), array.pop()), (i, i));
        }
        assert!(saved.is_empty() && array.is_empty());
    }

    #[test]
    fn the_last_row_comes_first() {
        for mut saved in [SavedRows::new(), SavedRows::with_trips(&[2, usize::MAX])] {
            let (mut array, mut vec) = ([1, 2, 3], vec![4, 5]);
            saved.push(&array);
            saved.push(&vec);
            saved.push(&[]);
            array = [0; 3];
            saved.pop_into_vec(&mut vec);
            assert_eq!(vec, []);
            saved.pop_into_vec(&mut vec);
            saved.pop_into(&mut array);
            assert_eq!((array, vec), ([1, 2, 3], vec![4, 5]));
            assert!(saved.is_empty());
            assert_eq!(message_of(|| saved.pop_into(&mut [])), NOTHING);
        }
    }

    #[test]
    fn no_more_is_reserved_than_is_expected() {
        let most = most::<[u64; 1 << 14]>();
        let values = 2 * most + 3;
        let (mut saved, mut trips) =
            (Saved::with_capacity(values), SavedTrips::with_trips(&[values]));
        let mut rows = SavedRows::with_trips(&[values]);
        for i in 0..values {
            saved.push([i as u64; 1 << 14]);
            trips.push(i as u8);
            rows.push(&[i as u64; 1 << 14]);
        }
        assert_eq!((saved.values.capacity(), trips.values.len()), (values, values));
        assert_eq!(rows.room(), values << 14);
        // More come than are expected.
        saved.push([7; 1 << 14]);
        rows.push(&[7; 1 << 14]);
        assert_eq!((saved.pop()[0], saved.pop()[0]), (7, values as u64 - 1));
        assert!(rows.room() >= 2 * (values << 14));
    }

    #[test]
    fn a_full_buffer_grows_by_what_is_missing_or_doubles() {
        assert_eq!(growth(100, 120), 20);
        assert_eq!(growth(100, usize::MAX), 300);
        assert_eq!((growth(100, 100), growth(100, 0), growth(0, 0)), (100, 100, 4));
    }

    #[test]
    fn trips_grow_when_they_were_fewer_than_it_takes() {
        for trips in [&[3_usize, 2][..], &[], &[0], &[usize::MAX, 2]] {
            let mut saved = SavedTrips::with_trips(trips);
            for i in 0..100_u32 {
                saved.push(i);
            }
            assert_eq!(saved.len(), 100);
            for i in (0..100).rev() {
                assert_eq!(saved.pop(), i);
            }
            assert!(saved.is_empty());
        }
        assert!(message_of(|| SavedTrips::<f64>::with_trips(&[2]).pop()).contains(NOTHING));
    }

    #[test]
    fn more_than_a_few_go_to_the_heap_and_come_back() {
        let mut saved = SavedFew::<u32, 3>::default();
        for round in [2, 3, 7] {
            for i in 0..round {
                saved.push(i);
            }
            assert_eq!(saved.len(), round as usize);
            for i in (0..round).rev() {
                assert_eq!(saved.pop(), i);
            }
            assert!(saved.is_empty());
        }
        assert!(message_of(|| SavedFew::<f64, 2>::new().pop()).contains(NOTHING));
    }

    #[test]
    fn one_place_is_used_again_and_again() {
        let mut saved = SavedOne::default();
        for i in 0..3 {
            saved.push(alloc::boxed::Box::new(i));
            assert_eq!((saved.len(), saved.is_empty()), (1, false));
            assert_eq!(*saved.pop(), i);
        }
        assert_eq!((saved.len(), saved.is_empty()), (0, true));
    }

    #[test]
    fn popping_from_empty_says_so() {
        assert_eq!(message_of(|| Saved::<f64>::new().pop()), NOTHING);
        assert_eq!(message_of(|| SavedOne::<f64>::new().pop()), NOTHING);
        assert_eq!(message_of(|| SavedArray::<f64, 0>::new().pop()), NOTHING);
        assert_eq!(message_of(|| SavedArray::<f64, 2>::new().pop()), NOTHING);
    }

    #[test]
    fn pushing_into_full_says_so() {
        let mut array = SavedArray::<f64, 2>::new();
        array.push(1.0);
        array.push(2.0);
        assert_eq!(
            message_of(|| array.push(3.0)),
            "the forward sweep saves more than the 2 value(s) there is room for"
        );
        let mut one = SavedOne::new();
        one.push(1.0);
        assert_eq!(
            message_of(|| one.push(2.0)),
            "the forward sweep saves more than the 1 value(s) there is room for"
        );
    }

    #[test]
    fn the_reservation_follows_the_trips_and_is_capped() {
        assert!(Saved::<f64>::with_trips(&[3, 4]).values.capacity() >= 12);
        assert_eq!(Saved::<f64>::with_trips(&[3, 0]).values.capacity(), 0);
        assert_eq!(Saved::<f64>::with_trips(&[usize::MAX, 2, 0]).values.capacity(), 0);
        assert!(Saved::<f64>::with_trips(&[]).values.capacity() >= 1);
        assert_eq!(Saved::<f64>::with_trips(&[usize::MAX, usize::MAX]).values.capacity(), 1 << 20);
        assert_eq!(Saved::<[u8; 9 << 20]>::with_capacity(5).values.capacity(), 1);
        // Values without size need no room, and none is computed for them.
        let mut unit = Saved::with_capacity(usize::MAX);
        unit.push(());
        unit.pop();
    }

    #[test]
    fn it_grows_past_the_reservation() {
        let mut saved = Saved::with_capacity(1);
        (0..100).for_each(|i| saved.push(i));
        assert_eq!(saved.len(), 100);
    }
}
