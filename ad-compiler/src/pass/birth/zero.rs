//! What of an array is known to be zero.
//!
//! ```text
//! d = [0; n]                      all
//! d[2] = v                        all but 2
//! for i in 0..m { d[i] = v }      from m on
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::part::Point;
use crate::ir::Local;

/// No more elements than this are told apart.
const MOST: usize = 64;

/// Which elements are zero.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Zero {
    /// All but those at these subscripts.
    But(BTreeSet<u64>),
    /// Those from this subscript on.
    From(Point),
}

impl Zero {
    pub(super) fn all() -> Self {
        Zero::But(BTreeSet::new())
    }

    pub(super) fn is_all(&self) -> bool {
        match self {
            Zero::But(others) => others.is_empty(),
            Zero::From(_) => false,
        }
    }

    /// Whether the element at that subscript is zero.
    pub(super) fn has(&self, at: Point) -> bool {
        match self {
            Zero::But(others) => {
                at.as_number().map_or(others.is_empty(), |at| !others.contains(&at))
            }
            Zero::From(first) => at.is_from(*first),
        }
    }

    /// What is left when that element is no longer zero.
    pub(super) fn but(&self, at: Point) -> Option<Self> {
        match (self, at.as_number()) {
            (Zero::But(others), Some(at)) => {
                let mut others = others.clone();
                others.insert(at);
                (others.len() <= MOST).then_some(Zero::But(others))
            }
            (Zero::From(first), _) if *first == at => Some(Zero::From(at.next())),
            (Zero::But(_), None) | (Zero::From(_), _) => None,
        }
    }

    /// What is left when none of the elements before `end` is.
    pub(super) fn beyond(&self, end: Point) -> Option<Self> {
        match (self, end.as_number()) {
            (Zero::But(others), Some(end)) if end <= MOST as u64 => {
                Some(Zero::But(others.iter().copied().chain(0..end).collect()))
            }
            (Zero::But(others), None) => others.is_empty().then_some(Zero::From(end)),
            (Zero::But(_), Some(_)) | (Zero::From(_), _) => None,
        }
    }
}

/// Changes what is known of an array.
pub(super) fn update(
    zero: &mut BTreeMap<Local, Zero>,
    local: Local,
    change: impl Fn(&Zero) -> Option<Zero>,
) {
    if let Some(known) = zero.remove(&local) {
        zero.extend(change(&known).map(|known| (local, known)));
    }
}

/// What is zero both here and there.
pub(super) fn both(
    here: &BTreeMap<Local, Zero>,
    there: &BTreeMap<Local, Zero>,
) -> BTreeMap<Local, Zero> {
    let of = |(local, here): (&Local, &Zero)| {
        let known = match (here, there.get(local)?) {
            (Zero::But(here), Zero::But(there)) => Zero::But(here | there),
            (here, there) if here == there || there.is_all() => here.clone(),
            (here, there) if here.is_all() => there.clone(),
            (Zero::From(_), _) | (_, Zero::From(_)) => return None,
        };
        Some((*local, known))
    };
    here.iter().filter_map(of).collect()
}
