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

use std::collections::{BTreeMap, BTreeSet};

use super::uses::{Uses, tree_values};
use crate::ir::set::Set;
use crate::ir::{Block, Bound, Branch, Function, Gradient, Head, Loop, Seed, Stmt, Value};

/// The answer.
pub struct Variables {
    parent: Vec<u32>,
    names: Vec<Option<String>>,
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
        let function = uses.function;
        let mut flow = Flow {
            uses,
            edges: vec![Set::with_room(function.values.len()); function.values.len()],
            same: Vec::new(),
            copies: Vec::new(),
            arms: Vec::new(),
        };
        let mut live = Set::with_room(function.values.len());
        let mut ends = Vec::new();
        tree_values(&function.result, &mut ends);
        ends.extend(function.derivatives().filter_map(|gradient| match gradient {
            Gradient::Value(value) => Some(*value),
            Gradient::Local(_) | Gradient::None => None,
        }));
        for value in ends {
            uses.leaves(value, &mut |leaf| {
                live.insert(leaf);
            });
        }
        flow.block(&function.reverse, &mut live);
        flow.block(&function.forward, &mut live);
        let mut variables = Variables {
            parent: (0..u32::try_from(function.values.len()).expect("few values")).collect(),
            names: function
                .values
                .iter()
                .map(|info| match (&info.name, &info.adjoint_of) {
                    (Some(name), _) => Some(name.to_string()),
                    (None, Some(of)) => Some(format!("d_{of}")),
                    (None, None) => None,
                })
                .collect(),
        };
        let fixed = fixed(function);
        let branches = results(function);
        let Flow { edges, same, mut copies, mut arms, .. } = flow;
        let mut edges = edges;
        dedup(&mut copies);
        dedup(&mut arms);
        for (a, b) in same {
            variables.merge(&mut edges, a, b);
        }
        for (list, outer_only) in [(copies, false), (arms, true)] {
            for (a, b) in list {
                if uses.is_inlined(a)
                    || uses.is_inlined(b)
                    || fixed.contains(&a)
                    || fixed.contains(&b)
                {
                    continue;
                }
                // written in place: some arm leaves the variable as it is
                let shares =
                    |(branch, index): &(&Branch, usize)| variables.in_place(uses, branch, *index);
                if outer_only && !branches.get(&a).is_some_and(shares) {
                    continue;
                }
                let (x, y) = (variables.of(a), variables.of(b));
                let named = |at: u32| variables.names[at as usize].clone();
                let agree = match (named(x), named(y)) {
                    (Some(x), Some(y)) => x == y,
                    (None, _) | (_, None) => true,
                };
                let joins = |from: u32, to: u32| {
                    edges[from as usize].iter().any(|other| variables.of(other) == to)
                };
                let clash = joins(x, y) || joins(y, x);
                if x != y && agree && !clash {
                    variables.merge(&mut edges, Value(x), Value(y));
                }
            }
        }
        variables
    }

    fn merge(&mut self, edges: &mut [Set<Value>], a: Value, b: Value) {
        let (a, b) = (self.of(a), self.of(b));
        if a == b {
            return;
        }
        let (root, leaf) = (a.min(b), a.max(b));
        self.parent[leaf as usize] = root;
        let moved = std::mem::take(&mut edges[leaf as usize]);
        edges[root as usize].add(&moved);
        if self.names[root as usize].is_none() {
            self.names[root as usize] = self.names[leaf as usize].take();
        }
    }

    /// Whether an arm of the branch leaves the variable of a result as it is.
    pub fn in_place(&self, uses: &Uses<'_>, branch: &Branch, index: usize) -> bool {
        let variable = self.of(branch.results[index]);
        branch.arms.iter().any(|arm| {
            let value = arm.yields[index];
            !uses.is_inlined(value) && self.of(value) == variable && !arm.defines(value)
        })
    }
}

fn dedup(list: &mut Vec<(Value, Value)>) {
    let mut seen = BTreeSet::new();
    list.retain(|pair| seen.insert(*pair));
}

/// The branches that values are the results of, and where in them.
fn results(function: &Function) -> BTreeMap<Value, (&Branch, usize)> {
    let mut results = BTreeMap::new();
    for block in [&function.forward, &function.reverse] {
        results_in(block, &mut results);
    }
    results
}

fn results_in<'a>(block: &'a Block, results: &mut BTreeMap<Value, (&'a Branch, usize)>) {
    for stmt in &block.stmts {
        if let Stmt::Branch(branch) = stmt {
            let each = branch.results.iter().enumerate();
            results.extend(each.map(|(index, result)| (*result, (branch, index))));
        }
        for inner in stmt.blocks() {
            results_in(inner, results);
        }
    }
}

/// Parameters are not written.
fn fixed(function: &Function) -> BTreeSet<Value> {
    let mut fixed = BTreeSet::new();
    for param in &function.params {
        if let Bound::Value(value) = param.bound {
            fixed.insert(value);
        }
    }
    for seed in function.seeds() {
        if let Seed::Value(value) = seed {
            fixed.insert(value);
        }
    }
    fixed
}

/// Liveness, backwards; the edges join values that must not share.
struct Flow<'a> {
    uses: &'a Uses<'a>,
    /// Each edge at one of its ends.
    edges: Vec<Set<Value>>,
    /// Share whatever happens.
    same: Vec<(Value, Value)>,
    /// Would save a copy.
    copies: Vec<(Value, Value)>,
    /// Likewise, of values defined in the arm of a branch.
    arms: Vec<(Value, Value)>,
}

impl Flow<'_> {
    fn leaves(&self, value: Value, live: &mut Set<Value>) {
        self.uses.leaves(value, &mut |leaf| {
            live.insert(leaf);
        });
    }

    /// `value` is written while `live` are needed; `source` holds the same.
    fn def(&mut self, value: Value, live: &Set<Value>, source: Option<Value>) {
        let edges = &mut self.edges[value.0 as usize];
        let before = source.is_some_and(|source| edges.contains(source));
        edges.add(live);
        edges.remove(value);
        if let (Some(source), false) = (source, before) {
            edges.remove(source);
        }
    }

    fn block(&mut self, block: &Block, live: &mut Set<Value>) {
        for stmt in block.stmts.iter().rev() {
            if !self.uses.is_live(stmt) {
                continue;
            }
            match stmt {
                Stmt::Branch(branch) => self.branch(branch, live),
                Stmt::Loop(looped) => self.looped(looped, live),
                Stmt::Let { value, .. } if self.uses.is_inlined(*value) => {}
                Stmt::Let { .. }
                | Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Store { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Swap { .. }
                | Stmt::Fill { .. }
                | Stmt::Call(_)
                | Stmt::CallForward { .. }
                | Stmt::CallReverse(_)
                | Stmt::Opaque(_)
                | Stmt::Buffer { .. }
                | Stmt::Save { .. }
                | Stmt::SaveLocal { .. }
                | Stmt::SavePlace { .. }
                | Stmt::Restore { .. }
                | Stmt::RestoreLocal { .. }
                | Stmt::RestorePlace { .. }
                | Stmt::Undo { .. }
                | Stmt::Mark { .. }
                | Stmt::Comment(_)
                | Stmt::Turn => {
                    let mut defs = Vec::new();
                    stmt.each_def(&mut |value| defs.push(value));
                    for value in &defs {
                        live.insert(*value);
                    }
                    for value in &defs {
                        self.def(*value, live, None);
                    }
                    for value in &defs {
                        live.remove(*value);
                    }
                    for value in self.uses.stmt_uses(stmt) {
                        self.leaves(value, live);
                    }
                }
            }
        }
    }

    fn branch(&mut self, branch: &Branch, live: &mut Set<Value>) {
        if branch.results.iter().all(|result| self.uses.is_inlined(*result))
            && !branch.results.is_empty()
        {
            return;
        }
        let needed: Vec<usize> = (0..branch.results.len())
            .filter(|index| self.uses.is_needed(branch.results[*index]))
            .collect();
        for &index in &needed {
            live.insert(branch.results[index]);
        }
        for &index in &needed {
            self.def(branch.results[index], live, None);
        }
        for &index in &needed {
            live.remove(branch.results[index]);
        }
        let after = live.clone();
        for arm in &branch.arms {
            let mut inner = after.clone();
            for &index in &needed {
                self.leaves(arm.yields[index], &mut inner);
                let pair = (branch.results[index], arm.yields[index]);
                if arm.defines(arm.yields[index]) {
                    self.arms.push(pair);
                } else {
                    self.copies.push(pair);
                }
            }
            self.block(arm, &mut inner);
            live.add(&inner);
        }
        self.leaves(branch.cond, live);
    }

    fn looped(&mut self, looped: &Loop, live: &mut Set<Value>) {
        let carried: Vec<usize> =
            (0..looped.params.len()).filter(|index| self.uses.carries(looped, *index)).collect();
        let yields = Uses::yields(looped);
        let after: Set<Value> = live.clone();
        let mut exit = after.clone();
        for &index in &carried {
            if let Some(result) = looped.results.get(index) {
                self.def(*result, &after, None);
                if exit.remove(*result) {
                    exit.insert(looped.params[index]);
                }
                self.same.push((looped.params[index], *result));
            }
            self.copies.push((looped.params[index], yields[index]));
        }
        for &index in &carried {
            self.copies.push((looped.params[index], looped.inits[index]));
        }
        let mut header = exit.clone();
        for _ in 0..4 {
            let mut inner = header.clone();
            if looped.exits {
                inner.add(&exit);
                self.leaves(looped.body.yields[0], &mut inner);
            }
            for &index in &carried {
                inner.insert(looped.params[index]);
            }
            for &index in &carried {
                self.def(looped.params[index], &inner, Some(yields[index]));
            }
            for &index in &carried {
                inner.remove(looped.params[index]);
            }
            for &index in &carried {
                self.leaves(yields[index], &mut inner);
            }
            if let Some(count) = looped.count {
                inner.insert(count);
            }
            self.block(&looped.body, &mut inner);
            match &looped.head {
                Head::Range { index, .. } => {
                    self.def(*index, &inner, None);
                    self.def(*index, &header, None);
                    inner.remove(*index);
                }
                Head::While { cond } => {
                    inner.add(&exit);
                    cond.yields.iter().for_each(|value| self.leaves(*value, &mut inner));
                    self.block(cond, &mut inner);
                }
                Head::Forever | Head::Times(_) => {}
            }
            inner.add(&exit);
            if inner == header {
                break;
            }
            header = inner;
        }
        let mut entry = header.clone();
        looped.head.each_use(&mut |value| self.leaves(value, &mut entry));
        for &index in &carried {
            entry.insert(looped.params[index]);
        }
        for &index in &carried {
            self.def(looped.params[index], &entry, Some(looped.inits[index]));
        }
        if let Some(count) = looped.count {
            self.def(count, &entry, None);
            entry.remove(count);
        }
        for &index in &carried {
            entry.remove(looped.params[index]);
        }
        for &index in &carried {
            self.leaves(looped.inits[index], &mut entry);
        }
        *live = entry;
    }
}
