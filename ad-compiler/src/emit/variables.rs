//! Which values share a variable: out of SSA.
//!
//! ```text
//! x₂ = loop (x = x0) { x₁ = mul r, x; yields x₁ }    →    let mut x = x0;
//!                                                         for … { x = r * x; }
//! ```
//!
//! A loop's parameter and result always share. Beyond that, values that are copied to each other
//! (at the start of a loop, at the end of its body, at the end of an arm) share where neither is
//! overwritten while the other is still needed, and where the user does not call them differently.

mod flow;
mod shape;

use std::collections::{BTreeMap, HashSet};

use super::uses::Uses;
use crate::ir::Value;
use crate::ir::set::{Numbered, Set};
use flow::Flow;
use shape::Shape;

/// The answer.
pub struct Variables {
    parent: Vec<u32>,
    outer: Outer,
}

impl Variables {
    /// The variable of `value`.
    pub fn of(&self, value: Value) -> u32 {
        let mut at = value.0;
        while self.parent[at as usize] != at {
            at = self.parent[at as usize];
        }
        at
    }

    /// Chooses.
    pub fn choose(uses: &Uses<'_>) -> Self {
        let (shape, outer) = Shape::of(uses);
        let values = u32::try_from(uses.function.values.len()).expect("few values");
        let mut variables = Variables { parent: (0..values).collect(), outer };
        if !shape.candidates.is_empty() {
            let (classes, copies) = Flow::through(uses, &shape, &variables.outer);
            variables.share(uses, classes, copies);
        }
        // What a variable is called after has the smallest number of all that share it.
        for at in 0..variables.parent.len() {
            variables.parent[at] = variables.parent[variables.parent[at] as usize];
        }
        variables
    }

    fn share(&mut self, uses: &Uses<'_>, mut classes: Classes<'_>, copies: Copies) {
        let Copies { same, mut copies, mut arms } = copies;
        dedup(&mut copies);
        dedup(&mut arms);
        for (a, b) in same {
            self.merge(&mut classes, a, b);
        }
        for (list, outer_only) in [(copies, false), (arms, true)] {
            for (a, b) in list {
                if classes.shape.candidate(a).is_none() || classes.shape.candidate(b).is_none() {
                    continue;
                }
                // written in place: some arm leaves the variable as it is
                if outer_only && !self.in_place(uses, a) {
                    continue;
                }
                let (x, y) = (Value(self.root(a)), Value(self.root(b)));
                if x != y && classes.may_share(x, y) {
                    self.merge(&mut classes, x, y);
                }
            }
        }
    }

    fn merge(&mut self, classes: &mut Classes<'_>, a: Value, b: Value) {
        let (a, b) = (self.root(a), self.root(b));
        if a == b {
            return;
        }
        let (root, leaf) = (a.min(b), a.max(b));
        self.parent[leaf as usize] = root;
        classes.merge(Value(root), Value(leaf));
    }

    /// As [`Variables::of`], which is faster the next time.
    fn root(&mut self, value: Value) -> u32 {
        let mut at = value.0 as usize;
        while self.parent[at] as usize != at {
            self.parent[at] = self.parent[self.parent[at] as usize];
            at = self.parent[at] as usize;
        }
        self.parent[at]
    }

    /// Whether an arm of the branch that `result` comes from leaves its variable as it is.
    pub fn in_place(&self, uses: &Uses<'_>, result: Value) -> bool {
        let variable = self.of(result);
        let mut outer = self.outer.get(&result).into_iter().flatten();
        outer.any(|value| !uses.is_inlined(*value) && self.of(*value) == variable)
    }
}

/// For each result of a branch what arms yield for it that they do not define.
type Outer = BTreeMap<Value, Vec<Value>>;

fn dedup(list: &mut Vec<(Value, Value)>) {
    let mut seen = HashSet::new();
    list.retain(|pair| seen.insert(*pair));
}

/// What is copied to what.
#[derive(Default)]
struct Copies {
    /// Share whatever happens.
    same: Vec<(Value, Value)>,
    /// Would save a copy.
    copies: Vec<(Value, Value)>,
    /// Likewise, of values defined in the arm of a branch.
    arms: Vec<(Value, Value)>,
}

/// A value that may share with others, by its number among those.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate(u32);

impl Numbered for Candidate {
    fn number(self) -> u32 {
        self.0
    }

    fn from_number(number: u32) -> Self {
        Candidate(number)
    }
}

/// What shares a variable so far; each variable stands where the value does that it is called after.
struct Classes<'a> {
    shape: &'a Shape,
    /// What must not share, each edge at one of its ends.
    edges: Vec<Set<Candidate>>,
    members: Vec<Vec<Candidate>>,
    names: Vec<Option<String>>,
}

impl Classes<'_> {
    fn at(&self, root: Value) -> usize {
        self.shape.candidate(root).expect("only candidates share").0 as usize
    }

    fn merge(&mut self, root: Value, leaf: Value) {
        let (root, leaf) = (self.at(root), self.at(leaf));
        let edges = std::mem::take(&mut self.edges[leaf]);
        self.edges[root].add(&edges);
        let mut members = std::mem::take(&mut self.members[leaf]);
        self.members[root].append(&mut members);
        if self.names[root].is_none() {
            self.names[root] = self.names[leaf].take();
        }
    }

    /// Whether the user calls them the same, and neither is overwritten while the other is needed.
    fn may_share(&self, a: Value, b: Value) -> bool {
        let (a, b) = (self.at(a), self.at(b));
        let agree = match (&self.names[a], &self.names[b]) {
            (Some(a), Some(b)) => a == b,
            (None, _) | (_, None) => true,
        };
        let joins = |from: usize, to: usize| {
            self.members[to].iter().any(|candidate| self.edges[from].contains(*candidate))
        };
        agree && !joins(a, b) && !joins(b, a)
    }
}
