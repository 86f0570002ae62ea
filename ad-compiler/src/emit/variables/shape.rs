//! What is copied to what, and what loops read of what stands around them: found in one walk each.
//!
//! ```text
//! x₂ = loop (x = x0) {             candidates   x0, x, x1, x2
//!   x1 = mul r, x; yields x1 }     reads        of the loop: r, and x0 is none of them
//! ```

use std::collections::BTreeSet;

use super::{Candidate, Outer};
use crate::emit::uses::Uses;
use crate::ir::{Block, Bound, Branch, Function, Loop, Region, Seed, Stmt, Value};

/// The answer.
pub(super) struct Shape {
    /// What may share: what is copied, and what it is copied to.
    pub candidates: Vec<Value>,
    numbers: Vec<Option<Candidate>>,
    /// For each loop the candidates that it reads and does not define.
    reads: Vec<Vec<Candidate>>,
    /// When each value is defined, and each loop begins, in textual order.
    defined: Vec<u32>,
    begins: Vec<u32>,
}

impl Shape {
    pub(super) fn of(uses: &Uses<'_>) -> (Self, Outer) {
        let function = uses.function;
        let mut shape = Shape {
            candidates: Vec::new(),
            numbers: vec![None; function.values.len()],
            reads: vec![Vec::new(); function.regions as usize],
            defined: vec![0; function.values.len()],
            begins: vec![0; function.regions as usize],
        };
        let mut outer = Outer::new();
        let (fixed, clock) = (fixed(function), 0);
        let mut finder = Finder { uses, shape: &mut shape, outer: &mut outer, fixed, clock };
        finder.block(&function.forward);
        finder.block(&function.reverse);
        if !shape.candidates.is_empty() {
            shape.read(uses, &function.forward, &mut Vec::new());
            shape.read(uses, &function.reverse, &mut Vec::new());
        }
        (shape, outer)
    }

    /// The number of `value`, if it is a candidate.
    pub(super) fn candidate(&self, value: Value) -> Option<Candidate> {
        self.numbers[value.0 as usize]
    }

    /// What the loop reads and does not define.
    pub(super) fn reads(&self, region: Region) -> &[Candidate] {
        &self.reads[region.0 as usize]
    }

    /// Adds to `found` what the block reads, and notes what the loops in it read.
    fn read(&mut self, uses: &Uses<'_>, block: &Block, found: &mut Vec<Candidate>) {
        for stmt in &block.stmts {
            if !uses.is_live(stmt) || uses.is_expression(stmt) {
                continue;
            }
            uses.each_use(stmt, &mut |value| self.leaves(uses, value, found));
            if let Stmt::Branch(branch) = stmt {
                for arm in &branch.arms {
                    for (result, value) in branch.results.iter().zip(&arm.yields) {
                        if uses.is_needed(*result) {
                            self.leaves(uses, *value, found);
                        }
                    }
                    self.read(uses, arm, found);
                }
            } else if let Stmt::Loop(looped) = stmt {
                let inner = self.read_by(uses, looped);
                found.extend_from_slice(&inner);
                self.reads[looped.region.0 as usize] = inner;
            }
        }
    }

    fn read_by(&mut self, uses: &Uses<'_>, looped: &Loop) -> Vec<Candidate> {
        let mut found = Vec::new();
        for (index, value) in Uses::yields(looped).iter().enumerate() {
            if uses.carries(looped, index) {
                self.leaves(uses, *value, &mut found);
            }
        }
        if looped.exits {
            self.leaves(uses, looped.body.yields[0], &mut found);
        }
        if let Some(cond) = looped.head.condition() {
            cond.yields.iter().for_each(|value| self.leaves(uses, *value, &mut found));
            self.read(uses, cond, &mut found);
        }
        self.read(uses, &looped.body, &mut found);
        found.sort_unstable();
        found.dedup();
        let begin = self.begins[looped.region.0 as usize];
        let value = |read: &Candidate| self.candidates[read.0 as usize];
        found.retain(|read| self.defined[value(read).0 as usize] <= begin);
        found
    }

    fn leaves(&self, uses: &Uses<'_>, value: Value, found: &mut Vec<Candidate>) {
        uses.leaves(value, &mut |leaf| found.extend(self.candidate(leaf)));
    }
}

/// Finds what is copied.
struct Finder<'a> {
    uses: &'a Uses<'a>,
    shape: &'a mut Shape,
    outer: &'a mut Outer,
    /// Is not written.
    fixed: BTreeSet<Value>,
    clock: u32,
}

impl Finder<'_> {
    fn define(&mut self, value: Value) {
        self.clock += 1;
        self.shape.defined[value.0 as usize] = self.clock;
    }

    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            if !self.uses.is_live(stmt) || self.uses.is_expression(stmt) {
                continue;
            }
            if let Stmt::Branch(branch) = stmt {
                self.branch(branch);
            } else if let Stmt::Loop(looped) = stmt {
                self.looped(looped);
            }
            stmt.each_def(&mut |value| self.define(value));
        }
    }

    fn branch(&mut self, branch: &Branch) {
        for arm in &branch.arms {
            let begin = self.clock;
            self.block(arm);
            for (result, value) in branch.results.iter().zip(&arm.yields) {
                if !self.uses.is_needed(*result) {
                    continue;
                }
                self.copied(*result, *value);
                if self.shape.defined[value.0 as usize] <= begin {
                    self.outer.entry(*result).or_default().push(*value);
                }
            }
        }
    }

    fn looped(&mut self, looped: &Loop) {
        self.shape.begins[looped.region.0 as usize] = self.clock;
        looped.each_entry(&mut |value| self.define(value));
        if let Some(cond) = looped.head.condition() {
            self.block(cond);
        }
        self.block(&looped.body);
        for (index, &param) in looped.params.iter().enumerate() {
            if !self.uses.carries(looped, index) {
                continue;
            }
            if let Some(result) = looped.results.get(index) {
                self.shape.add(param);
                self.shape.add(*result);
            }
            self.copied(param, Uses::yields(looped)[index]);
            self.copied(param, looped.inits[index]);
        }
    }

    fn copied(&mut self, to: Value, from: Value) {
        let may = |value: Value| !self.uses.is_inlined(value) && !self.fixed.contains(&value);
        if may(to) && may(from) {
            self.shape.add(to);
            self.shape.add(from);
        }
    }
}

impl Shape {
    fn add(&mut self, value: Value) {
        let number = &mut self.numbers[value.0 as usize];
        if number.is_none() {
            let next = u32::try_from(self.candidates.len()).expect("few values");
            *number = Some(Candidate(next));
            self.candidates.push(value);
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
