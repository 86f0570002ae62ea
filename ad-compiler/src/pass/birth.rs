//! Lets the adjoint of an array be born at its first contribution.
//!
//! ```text
//! before                             after
//!   d_a = [0; n]                       d_a = [0; n]
//!   loop for t {                       loop for t {
//!     loop for i in 0..n {               loop for i in 0..n {
//!       d_a[i] += v                        d_a[i] = v
//!     }                                  }
//!     loop for i in 0..n {               loop for i in 0..n {
//!       w = load d_a[i]                    w = load d_a[i]
//!       d_a[i] = 0                       }
//!     }                                }
//!   }
//! ```
//!
//! Where an array is known to be zero, a loop that adds something to each of its elements stores it; and
//! where each element is stored before anything reads it, it need not be cleared.
//!
//! Needs: a finished gradient program.  Keeps: the order of all that remains.
//! Sound because: adding to 0 is storing, but for the sign of a zero. What is known at a point does not
//! depend on how it is reached: a loop's body begins with zeros only if it also ends with them, and
//! an arm of a branch may not have run.
//! Running it twice changes nothing.

mod effect;

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::subscript::numbers;
use crate::ir::{Block, Function, Gradient, Kind, Local, Region, Seed, Stmt, Tree, Value};
use effect::{Effect, First, Last, Walk};

/// Returns whether anything changed.
pub fn birth(function: &mut Function) -> bool {
    let numbers = numbers(function);
    let arrays = arrays(function, &numbers);
    if arrays.is_empty() {
        return false;
    }
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    let mut births = Births { arrays, numbers, effects: BTreeMap::new(), changed: false };
    births.find_effects(&forward);
    births.find_effects(&reverse);
    let mut zero = BTreeSet::new();
    births.store(&mut forward, &mut zero);
    births.store(&mut reverse, &mut zero);
    // What is stored now is not read before.
    births.find_effects(&forward);
    births.find_effects(&reverse);
    let mut unread: BTreeSet<Local> = births.arrays.keys().copied().collect();
    births.leave(&mut reverse, &mut unread);
    births.leave(&mut forward, &mut unread);
    function.forward = forward;
    function.reverse = reverse;
    births.changed
}

/// How long an array is.
#[derive(Clone, Copy)]
enum Length {
    Value(Value),
    Number(u64),
}

/// The arrays that the derivative has for itself, with their lengths.
fn arrays(function: &Function, numbers: &BTreeMap<Value, u64>) -> BTreeMap<Local, Length> {
    let mut arrays = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        let Stmt::Declare { local, init: Some(init) } = stmt else { return };
        let info = function.local(*local);
        if info.adjoint_of.is_none() || !info.kind.element().is_float() {
            return;
        }
        let length = if let Tree::ZeroVec(_, length) = init {
            Some(
                numbers
                    .get(length)
                    .map_or(Length::Value(*length), |number| Length::Number(*number)),
            )
        } else if let (Tree::Zero(_), Kind::Array(_, length)) = (init, &info.kind) {
            length.0.to_string().parse().ok().map(Length::Number)
        } else {
            None
        };
        arrays.extend(length.map(|length| (*local, length)));
    });
    for gradient in function.derivatives() {
        if let Gradient::Local(local) = gradient {
            arrays.remove(local);
        }
    }
    if let Seed::Local(local) = function.seed {
        arrays.remove(&local);
    }
    arrays
}

struct Births {
    arrays: BTreeMap<Local, Length>,
    /// Values that are literals.
    numbers: BTreeMap<Value, u64>,
    /// What each loop's body and each branch does to the arrays.
    effects: BTreeMap<Region, BTreeMap<Local, Effect>>,
    changed: bool,
}

impl Births {
    /// Turns increments of zeros into stores. `zero`: the arrays that are zero.
    fn store(&mut self, block: &mut Block, zero: &mut BTreeSet<Local>) {
        for stmt in &mut block.stmts {
            if let Stmt::Loop(looped) = stmt {
                let walks = self.walks(looped);
                let born: BTreeSet<Local> = walks
                    .iter()
                    .filter(|(local, walk)| zero.contains(local) && walk.first == First::Accumulate)
                    .map(|(local, _)| *local)
                    .collect();
                let mut left = born;
                for stmt in &mut looped.body.stmts {
                    if let Stmt::Accumulate { place, value } = stmt {
                        if left.remove(&place.root) {
                            *stmt = Stmt::Store { place: place.clone(), value: *value };
                            self.changed = true;
                        }
                    }
                }
                let effects = &self.effects[&looped.region];
                let mut inside: BTreeSet<Local> = zero
                    .iter()
                    .filter(|local| {
                        effects.get(local).is_none_or(|effect| effect.zero != Some(false))
                    })
                    .copied()
                    .collect();
                self.store(&mut looped.body, &mut inside);
            } else if let Stmt::Branch(branch) = stmt {
                for arm in &mut branch.arms {
                    self.store(arm, &mut zero.clone());
                }
            }
            for (local, effect) in self.effect(stmt) {
                match effect.zero {
                    Some(true) => {
                        zero.insert(local);
                    }
                    Some(false) => {
                        zero.remove(&local);
                    }
                    None => {}
                }
            }
        }
    }

    /// Leaves out what clears elements that are stored before they are read. `unread`: the arrays of
    /// which nothing is read below.
    fn leave(&mut self, block: &mut Block, unread: &mut BTreeSet<Local>) {
        for stmt in block.stmts.iter_mut().rev() {
            let effects = self.effect(stmt);
            if let Stmt::Loop(looped) = stmt {
                let walks = self.walks(looped);
                let cleared =
                    |local: &Local| walks.get(local).is_some_and(|walk| walk.last == Last::Clear);
                let left: BTreeSet<Local> =
                    unread.iter().filter(|local| cleared(local)).copied().collect();
                if !left.is_empty() {
                    self.changed = true;
                    looped.body.stmts.retain(
                        |stmt| !matches!(stmt, Stmt::Clear { place } if left.contains(&place.root)),
                    );
                }
                let inner = &self.effects[&looped.region];
                let mut inside: BTreeSet<Local> = unread
                    .iter()
                    .filter(|local| {
                        inner.get(local).is_none_or(|effect| effect.unread != Some(false))
                    })
                    .copied()
                    .collect();
                self.leave(&mut looped.body, &mut inside);
            } else if let Stmt::Branch(branch) = stmt {
                for arm in &mut branch.arms {
                    self.leave(arm, &mut unread.clone());
                }
            }
            for (local, effect) in effects {
                match effect.unread {
                    Some(true) => {
                        unread.insert(local);
                    }
                    Some(false) => {
                        unread.remove(&local);
                    }
                    None => {}
                }
            }
        }
    }

    fn walks(&self, looped: &crate::ir::Loop) -> BTreeMap<Local, Walk> {
        effect::walks(looped, &self.arrays, &self.numbers)
    }
}
