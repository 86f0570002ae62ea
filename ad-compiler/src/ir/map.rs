//! Tables over what the IR numbers, a slot for each number: for whole functions, as [`super::set`].

use std::marker::PhantomData;
use std::ops::Index;

use super::set::Numbered;

/// A table; it grows with what is put in.
#[derive(Clone, Debug)]
pub struct Map<K, T> {
    slots: Vec<Option<T>>,
    of: PhantomData<K>,
}

impl<K, T> Default for Map<K, T> {
    fn default() -> Self {
        Map { slots: Vec::new(), of: PhantomData }
    }
}

impl<K: Numbered, T> Map<K, T> {
    /// The empty table.
    pub fn new() -> Self {
        Map::default()
    }

    /// What stands there for `key`.
    pub fn get(&self, key: K) -> Option<&T> {
        match self.slots.get(key.number() as usize) {
            Some(slot) => slot.as_ref(),
            None => None,
        }
    }

    /// Likewise, to be changed.
    pub fn get_mut(&mut self, key: K) -> Option<&mut T> {
        match self.slots.get_mut(key.number() as usize) {
            Some(slot) => slot.as_mut(),
            None => None,
        }
    }

    /// The slot of `key`, filled or not.
    pub fn slot(&mut self, key: K) -> &mut Option<T> {
        let at = key.number() as usize;
        if at >= self.slots.len() {
            self.slots.resize_with(at + 1, || None);
        }
        &mut self.slots[at]
    }

    /// Puts `item` there for `key`.
    pub fn insert(&mut self, key: K, item: T) {
        *self.slot(key) = Some(item);
    }

    /// Whether something stands there for `key`.
    pub fn contains(&self, key: K) -> bool {
        self.get(key).is_some()
    }
}

impl<K: Numbered, T> Index<K> for Map<K, T> {
    type Output = T;

    fn index(&self, key: K) -> &T {
        self.get(key).expect("the table has it")
    }
}

impl<K: Numbered, T> FromIterator<(K, T)> for Map<K, T> {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(items: I) -> Self {
        let mut map = Map::new();
        for (key, item) in items {
            map.insert(key, item);
        }
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Value;

    #[test]
    fn holds_what_was_put_in_last() {
        let mut map: Map<Value, char> = [(Value(7), 'a'), (Value(2), 'b')].into_iter().collect();
        map.insert(Value(7), 'c');
        assert_eq!((map[Value(7)], map.get(Value(2))), ('c', Some(&'b')));
        assert_eq!((map.get(Value(3)), map.get(Value(900))), (None, None));
        map.slot(Value(3)).get_or_insert('d');
        map.slot(Value(3)).get_or_insert('e');
        assert!(map.contains(Value(3)) && !map.contains(Value(4)));
        if let Some(item) = map.get_mut(Value(3)) {
            *item = 'f';
        }
        assert_eq!(map[Value(3)], 'f');
    }
}
