//! Sets of values, one bit each.

use crate::ir::Value;

/// A set of the values of one function.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct Set(Vec<u64>);

impl Set {
    /// The empty set, with room for the values of a function that has so many.
    pub(super) fn with_room(values: usize) -> Self {
        Set(vec![0; values.div_ceil(64)])
    }

    fn bit(value: Value) -> (usize, u64) {
        (value.0 as usize / 64, 1 << (value.0 % 64))
    }

    pub(super) fn insert(&mut self, value: Value) {
        let (word, bit) = Self::bit(value);
        self.0[word] |= bit;
    }

    /// Whether it was there.
    pub(super) fn remove(&mut self, value: Value) -> bool {
        let (word, bit) = Self::bit(value);
        let was = self.0[word] & bit != 0;
        self.0[word] &= !bit;
        was
    }

    pub(super) fn contains(&self, value: Value) -> bool {
        let (word, bit) = Self::bit(value);
        self.0[word] & bit != 0
    }

    /// Adds all of `other`.
    pub(super) fn add(&mut self, other: &Set) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Value> + '_ {
        (0_u32..).zip(&self.0).filter(|(_, word)| **word != 0).flat_map(|(at, word)| {
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| Value(at * 64 + bit))
        })
    }
}
