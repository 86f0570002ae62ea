//! Rows of plain values, one after the other in one memory.
//!
//! ```text
//! saved.push(&a)    [ a0 a1 a2 | b0 b1 | … ]   and where each begins
//! ```

use alloc::vec::Vec;

use super::{growth, most, nothing_saved, rounds};

/// Any number of saved rows of plain values, last in, first out: one after the other in one memory.
///
/// ```
/// let mut saved = ad_runtime::SavedRows::with_trips(&[2]);
/// let mut row = [1.5, 2.5];
/// saved.push(&row);
/// row = [0.0, 0.0];
/// saved.pop_into(&mut row);
/// assert_eq!(row, [1.5, 2.5]);
/// ```
#[derive(Debug, Clone)]
pub struct SavedRows<T> {
    values: Vec<T>,
    /// How long the rows are.
    lengths: Vec<usize>,
    /// For how many rows there shall be room once it is known how long they are.
    rows: usize,
}

impl<T: Copy> SavedRows<T> {
    /// An empty buffer that allocates at the first [`push`](Self::push).
    #[inline]
    #[must_use]
    pub const fn new() -> Self {
        Self { values: Vec::new(), lengths: Vec::new(), rows: 0 }
    }

    /// Likewise; the first row makes room for one in each round of a loop nest, given the trip counts
    /// of its loops, if all are as long.
    ///
    /// Capped like [`Saved::with_capacity`](super::Saved::with_capacity).
    #[inline]
    #[must_use]
    pub fn with_trips(trips: &[usize]) -> Self {
        Self { rows: rounds(trips), ..Self::new() }
    }

    /// Keeps a copy of the row.
    #[inline]
    pub fn push(&mut self, row: &[T]) {
        if self.lengths.capacity() == 0 {
            self.make_room(row.len());
        } else if self.values.capacity() - self.values.len() < row.len() {
            self.grow(row.len());
        }
        self.values.extend_from_slice(row);
        self.lengths.push(row.len());
    }

    #[cold]
    fn make_room(&mut self, length: usize) {
        self.values.reserve(self.rows.saturating_mul(length).min(most::<T>()));
        self.lengths.reserve(self.rows.clamp(1, most::<usize>()));
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, length: usize) {
        // Of rows that are not all as long nothing is known.
        let alike = self.values.len() == self.lengths.len().saturating_mul(length);
        let expected = if alike { self.rows.saturating_mul(length) } else { 0 };
        self.values.reserve_exact(growth(self.values.len(), expected).max(length));
    }

    /// Gives `row` the content that was saved last.
    ///
    /// # Panics
    ///
    /// When nothing is left, or the row saved last has another length.
    #[inline]
    #[track_caller]
    pub fn pop_into(&mut self, row: &mut [T]) {
        let first = self.pop();
        row.copy_from_slice(&self.values[first..]);
        self.values.truncate(first);
    }

    /// Likewise a `Vec`, whatever its length is by now.
    ///
    /// # Panics
    ///
    /// When nothing is left.
    #[inline]
    #[track_caller]
    pub fn pop_into_vec(&mut self, row: &mut Vec<T>) {
        let first = self.pop();
        row.clear();
        row.extend_from_slice(&self.values[first..]);
        self.values.truncate(first);
    }

    /// Where the row saved last begins.
    #[inline]
    #[track_caller]
    fn pop(&mut self) -> usize {
        match self.lengths.pop() {
            Some(length) => self.values.len() - length,
            None => nothing_saved(),
        }
    }

    /// Whether every saved row has been popped.
    #[inline]
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }
}

#[cfg(test)]
impl<T> SavedRows<T> {
    /// For how many values there is room.
    pub(super) fn room(&self) -> usize {
        self.values.capacity()
    }
}

impl<T: Copy> Default for SavedRows<T> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
