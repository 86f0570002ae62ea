//! Sets of what the IR numbers, one bit each: for whole functions. Where a set is made anew for each
//! block, one that is as large as its content is better.

use std::marker::PhantomData;

use super::{Buffer, Local, Region, StoreId, Value};

/// Something that functions number from 0.
pub trait Numbered: Copy {
    /// Its number.
    fn number(self) -> u32;
    /// What has the number.
    fn from_number(number: u32) -> Self;
}

macro_rules! numbered {
    ($($name:ident)*) => {$(
        impl Numbered for $name {
            fn number(self) -> u32 {
                self.0
            }

            fn from_number(number: u32) -> Self {
                $name(number)
            }
        }
    )*};
}
numbered!(Value Local Buffer Region StoreId);

impl Numbered for u32 {
    fn number(self) -> u32 {
        self
    }

    fn from_number(number: u32) -> Self {
        number
    }
}

/// A set; it grows with what is put in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Set<T> {
    words: Vec<u64>,
    of: PhantomData<T>,
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Set { words: Vec::new(), of: PhantomData }
    }
}

impl<T: Numbered> Set<T> {
    /// The empty set.
    pub fn new() -> Self {
        Set::default()
    }

    /// Likewise, with room for so many.
    pub fn with_room(count: usize) -> Self {
        Set { words: vec![0; count.div_ceil(64)], of: PhantomData }
    }

    fn bit(item: T) -> (usize, u64) {
        let number = item.number();
        (number as usize / 64, 1 << (number % 64))
    }

    /// Whether it was not there.
    pub fn insert(&mut self, item: T) -> bool {
        let (word, bit) = Self::bit(item);
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        let was = self.words[word] & bit != 0;
        self.words[word] |= bit;
        !was
    }

    /// Whether it was there.
    pub fn remove(&mut self, item: T) -> bool {
        let (word, bit) = Self::bit(item);
        let Some(word) = self.words.get_mut(word) else { return false };
        let was = *word & bit != 0;
        *word &= !bit;
        was
    }

    /// Whether it is there.
    pub fn contains(&self, item: T) -> bool {
        let (word, bit) = Self::bit(item);
        self.words.get(word).is_some_and(|word| word & bit != 0)
    }

    /// Adds all of `other`.
    pub fn add(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// What is there, in the order of the numbers.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        (0_u32..).zip(&self.words).flat_map(|(at, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(T::from_number(at * 64 + bit))
            })
        })
    }
}

impl<T: Numbered> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}

impl<T: Numbered> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Set::new();
        set.extend(items);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_and_lists_in_order() {
        let mut set: Set<Value> = [Value(130), Value(2)].into_iter().collect();
        assert!(set.insert(Value(64)) && !set.insert(Value(64)));
        assert!(set.contains(Value(130)) && !set.contains(Value(3)) && !set.contains(Value(900)));
        assert_eq!(set.iter().collect::<Vec<_>>(), [Value(2), Value(64), Value(130)]);
        assert!(set.remove(Value(2)) && !set.remove(Value(2)) && !set.remove(Value(900)));
        assert!(!set.is_empty() && Set::<Local>::new().is_empty());
    }
}
