//! Doubles the adjoint that stays as it is throughout a loop, not the operands that do not.
//!
//! ```text
//! before                         after
//!   loop for i … {                 e = add d, d
//!     v1 = add x, x                loop for i … {
//!     v2 = mul d, v1                 v2 = mul e, x
//!   }                              }
//! ```
//!
//! The adjoint of a square is made of a sum, and a loop over squares has one for each of them; LLVM may
//! not take the factor 2 out.
//!
//! Needs: a gradient program before [`crate::adjoint::keep`], in whose reverse sweep floats are computed
//! for adjoints alone.  Keeps: verified SSA.
//! Sound because: to double a float is exact, so that the product is the same number, unless one is too
//! large or too small for its type on the way. It is an adjoint, of which only that is promised.
//! Running it twice changes nothing: what is doubled then is outside.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{BinaryOp, Block, Bound, Function, Loop, Op, Stmt, Value};

/// Returns whether anything changed.
pub fn double(function: &mut Function) -> bool {
    let mut reverse = std::mem::take(&mut function.reverse);
    let mut outside = BTreeSet::new();
    for param in &function.params {
        if let Bound::Value(value) = param.bound {
            outside.insert(value);
        }
    }
    for stmt in &function.forward.stmts {
        stmt.each_def(&mut |value| {
            outside.insert(value);
        });
    }
    let mut uses = BTreeMap::new();
    reverse.each_use(&mut |value| *uses.entry(value).or_insert(0) += 1);
    function.each_result(&mut |value| *uses.entry(value).or_insert(0) += 1);
    let mut doubles = Doubles { function, uses, changed: false };
    doubles.block(&mut reverse, &outside);
    let changed = doubles.changed;
    function.reverse = reverse;
    changed
}

struct Doubles<'a> {
    function: &'a mut Function,
    /// How often the reverse sweep reads each value.
    uses: BTreeMap<Value, usize>,
    changed: bool,
}

impl Doubles<'_> {
    /// `outside`: the values that are there when the block begins.
    fn block(&mut self, block: &mut Block, outside: &BTreeSet<Value>) {
        let mut outside = outside.clone();
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            if let Stmt::Loop(looped) = &mut stmt {
                stmts.extend(self.looped(looped, &outside));
            } else {
                for nested in stmt.blocks_mut() {
                    self.block(nested, &outside);
                }
            }
            stmt.each_def(&mut |value| {
                outside.insert(value);
            });
            stmts.push(stmt);
        }
        block.stmts = stmts;
    }

    /// What is to be computed before the loop.
    fn looped(&mut self, looped: &mut Loop, outside: &BTreeSet<Value>) -> Vec<Stmt> {
        let mut sums = BTreeMap::new();
        self.sums(&looped.body, &mut sums);
        let mut before = BTreeMap::new();
        let mut gone = BTreeSet::new();
        self.products(&mut looped.body, outside, &sums, &mut before, &mut gone);
        drop_defined(&mut looped.body, &gone);
        self.changed |= !gone.is_empty();
        let mut within = outside.clone();
        looped.each_entry(&mut |value| {
            within.insert(value);
        });
        self.block(&mut looped.body, &within);
        before
            .into_iter()
            .map(|(d, twice)| Stmt::Let { value: twice, op: Op::Binary(BinaryOp::Add, d, d) })
            .collect()
    }

    /// The sums `x + x` in the block that are read once, by their values.
    fn sums(&self, block: &Block, sums: &mut BTreeMap<Value, Value>) {
        for stmt in &block.stmts {
            if let Stmt::Let { value, op: Op::Binary(BinaryOp::Add, a, b) } = stmt {
                if a == b && self.uses.get(value) == Some(&1) {
                    sums.insert(*value, *a);
                }
            } else if let Stmt::Branch(branch) = stmt {
                branch.arms.iter().for_each(|arm| self.sums(arm, sums));
            }
        }
    }

    /// Takes the factor 2 out of products of a sum and something from outside; the sums are `gone`.
    fn products(
        &mut self,
        block: &mut Block,
        outside: &BTreeSet<Value>,
        sums: &BTreeMap<Value, Value>,
        before: &mut BTreeMap<Value, Value>,
        gone: &mut BTreeSet<Value>,
    ) {
        for stmt in &mut block.stmts {
            if let Stmt::Let { value, op: Op::Binary(BinaryOp::Mul, a, b) } = stmt {
                if !self.function.kind(*value).is_float() {
                    continue;
                }
                let order = [(*a, *b), (*b, *a)].into_iter();
                let found = order
                    .filter(|(d, _)| outside.contains(d) && !self.function.kind(*d).is_lanes())
                    .find_map(|(d, sum)| Some((d, sum, *sums.get(&sum)?)));
                let Some((d, sum, x)) = found else { continue };
                let info = self.function.value(d).unnamed();
                let twice = *before.entry(d).or_insert_with(|| self.function.new_value(info));
                gone.insert(sum);
                // Lanes stay on the left of a type parameter.
                (*a, *b) = if *b == sum { (twice, x) } else { (x, twice) };
            } else if let Stmt::Branch(branch) = stmt {
                for arm in &mut branch.arms {
                    self.products(arm, outside, sums, before, gone);
                }
            }
        }
    }
}

fn drop_defined(block: &mut Block, gone: &BTreeSet<Value>) {
    block.stmts.retain_mut(|stmt| {
        if let Stmt::Branch(branch) = stmt {
            branch.arms.iter_mut().for_each(|arm| drop_defined(arm, gone));
        }
        !matches!(stmt, Stmt::Let { value, .. } if gone.contains(value))
    });
}
