//! Skips the rest of an iteration where the adjoint that it has loaded is zero.
//!
//! ```text
//! before                                after
//!   loop for c backwards {                loop for c backwards {
//!     d = d_t[c];  d_t[c] = 0               d = d_t[c];  d_t[c] = 0
//!     loop for j { d_h[j] += … d … }        branch ne d, 0 {
//!     loop for j {                            loop for j { d_h[j] += … d … }
//!       v = d_h[j];  d_h[j] = 0               loop for j {
//!       d_x[j] += mul v, h[j]                   v = d_h[j];  d_h[j] = 0
//!       h[j] = saved[c * n + j]                 d_x[j] += mul v, h[j] }
//!     }                                     }
//!   }                                       loop for j { h[j] = saved[c * n + j] }
//!                                         }
//! ```
//!
//! Sound because: an adjoint memory that only these iterations touch, which is declared zero, and of
//! which each iteration clears all in the end, is zero where an iteration begins. What is put back into
//! memories of the forward sweep is so in any case, in a loop behind the others; that is the same, as
//! long as nothing reads it in between but where it is about to be put back.

use std::collections::{BTreeMap, BTreeSet};

use super::is_not_zero;
use super::vanishing::Vanishing;
use crate::analysis::subscript::new_value;
use crate::ir::set::Set;
use crate::ir::{
    Access, Adaptor, Block, Branch, Function, Head, Kind, Local, Loop, Op, Place, Projection, Stmt,
    Tree, Value,
};

/// What is known of a function's adjoints: the memories that it declares as zero, and the values.
pub(super) struct Adjoints {
    /// How often each is touched, besides its declaration; with its length, where a value tells it.
    touches: BTreeMap<Local, usize>,
    lengths: BTreeMap<Local, Option<Value>>,
    /// The values that are adjoints, as far as that shows.
    values: Set<Value>,
}

impl Adjoints {
    pub(super) fn of(function: &Function) -> Self {
        let mut adjoints =
            Adjoints { touches: BTreeMap::new(), lengths: BTreeMap::new(), values: Set::new() };
        function.each_stmt(&mut |stmt| {
            if let Stmt::Declare { local, init: Some(tree) } = stmt {
                if let Tree::ZeroVec(_, length) = tree {
                    adjoints.lengths.insert(*local, Some(*length));
                } else if let Tree::Zero(_) = tree {
                    adjoints.lengths.insert(*local, None);
                }
            }
            count(stmt, &mut adjoints.touches);
        });
        function.result.each_access(&mut |place, _| {
            adjoints.lengths.remove(&place.root);
        });
        adjoints.block(&function.forward, function);
        adjoints.block(&function.reverse, function);
        adjoints
    }

    /// Whether the value is an adjoint.
    pub(super) fn is_adjoint(&self, value: Value) -> bool {
        self.values.contains(value)
    }

    /// Finds the adjoints: what is loaded from adjoint memories, and what is computed from adjoints.
    fn block(&mut self, block: &Block, function: &Function) {
        for stmt in &block.stmts {
            if let Stmt::Let { value, op } = stmt {
                let mut adjoint = matches!(op, Op::Rule { .. });
                op.each_access(&mut |place, access| {
                    let of_memory = function.local(place.root).adjoint_of.is_some();
                    adjoint |= access == Access::Read && of_memory;
                });
                op.each_use(&mut |operand| adjoint |= self.values.contains(operand));
                if adjoint {
                    self.values.insert(*value);
                }
            }
            if let Stmt::Loop(looped) = stmt {
                let carried = looped.params.iter().zip(&looped.inits).zip(&looped.results);
                for ((param, init), result) in carried {
                    if self.values.contains(*init) {
                        self.values.extend([*param, *result]);
                    }
                }
            }
            stmt.each_def(&mut |value| {
                if function.value(value).adjoint_of.is_some() {
                    self.values.insert(value);
                }
            });
            for nested in stmt.blocks() {
                self.block(nested, function);
            }
            if let Stmt::Branch(branch) = stmt {
                for arm in &branch.arms {
                    for (result, value) in branch.results.iter().zip(&arm.yields) {
                        if self.values.contains(*value) {
                            self.values.insert(*result);
                        }
                    }
                }
            }
        }
    }

    /// Puts what an iteration does behind an adjoint under the condition that this is not zero.
    pub(super) fn skip_rest(
        &self,
        looped: &mut Loop,
        function: &mut Function,
        numbers: &BTreeMap<Value, u64>,
    ) -> bool {
        if looped.exits || looped.mirrors.is_none() {
            return false;
        }
        let memories = self.zero_at_the_beginning(&looped.body, function, numbers);
        let gates = loaded(&looped.body).into_iter();
        let rest = gates.filter(|(_, gate)| self.is_adjoint(*gate)).find_map(|(at, gate)| {
            Rest::behind(&looped.body, at, Vanishing::with(gate, memories.clone()), gate)
        });
        let Some(rest) = rest else { return false };
        rest.guard(&mut looped.body, function);
        true
    }

    /// The memories of which each iteration clears all in the end, and which nothing else touches.
    fn zero_at_the_beginning(
        &self,
        body: &Block,
        function: &Function,
        numbers: &BTreeMap<Value, u64>,
    ) -> BTreeSet<Local> {
        let mut inside = BTreeMap::new();
        body.each_stmt(&mut |stmt| count(stmt, &mut inside));
        let own = inside.iter().filter(|(local, touches)| self.touches.get(local) == Some(touches));
        own.map(|(local, _)| *local)
            .filter(|local| self.lengths.contains_key(local))
            .filter(|local| {
                let touching = body.stmts.iter().rev().find(|stmt| stmt.touches(*local));
                touching.is_some_and(|stmt| self.clears(stmt, *local, function, numbers))
            })
            .collect()
    }

    /// `for j in 0..len { … a[j] = 0 }`
    fn clears(
        &self,
        stmt: &Stmt,
        local: Local,
        function: &Function,
        numbers: &BTreeMap<Value, u64>,
    ) -> bool {
        if let Stmt::Clear { place } = stmt {
            return place.root == local && place.path.is_empty();
        }
        let Stmt::Loop(looped) = stmt else { return false };
        let Head::Range { index, lo, hi, inclusive: false, adaptors } = &looped.head else {
            return false;
        };
        let number = |value: &Value| numbers.get(value).copied();
        let whole = match (self.lengths[&local], &function.local(local).kind) {
            (Some(length), _) => {
                length == *hi || (number(hi).is_some() && number(hi) == number(&length))
            }
            (None, Kind::Array(_, length)) => {
                number(hi).is_some() && length.0.to_string().parse().ok() == number(hi)
            }
            (None, _) => false,
        };
        let in_order = matches!(adaptors.as_slice(), [] | [Adaptor::Rev]);
        if looped.exits || !in_order || number(lo) != Some(0) || !whole {
            return false;
        }
        let here = |place: &Place| place.path == [Projection::Index(*index)];
        let mut cleared = false;
        for stmt in &looped.body.stmts {
            let mut stray = false;
            each_access(stmt, &mut |place, _| stray |= place.root == local && !here(place));
            if let Stmt::Clear { place } = stmt {
                cleared |= place.root == local && !stray;
            } else {
                stray |= cleared && stmt.touches(local);
            }
            if stray {
                return false;
            }
        }
        cleared
    }
}

/// What an iteration does behind an adjoint that does nothing if that is zero.
struct Rest {
    gate: Value,
    /// Where it begins.
    from: usize,
    /// The statements of it that also put memory back.
    undoing: BTreeMap<usize, BTreeSet<Local>>,
    known: Vanishing,
}

impl Rest {
    /// What stands behind the statement at `at`, if skipping it is worth it.
    fn behind(body: &Block, at: usize, known: Vanishing, gate: Value) -> Option<Rest> {
        let mut rest = Rest { gate, from: at + 1, undoing: BTreeMap::new(), known };
        for (position, stmt) in body.stmts.iter().enumerate().skip(at + 1) {
            if rest.known.stmt(stmt) {
                continue;
            }
            if let Some((bare, undone)) = without_undoing(stmt) {
                let later = body.stmts[position + 1..].iter();
                let alone = !later.clone().any(|stmt| undone.iter().any(|it| stmt.touches(*it)));
                if alone && rest.known.stmt(&bare) {
                    rest.undoing.insert(position, undone);
                    continue;
                }
            }
            // This has to be done; what comes behind it may still be skipped.
            let mut disturbed = false;
            let memories = &rest.known.memories;
            each_access(stmt, &mut |place, _| disturbed |= memories.contains(&place.root));
            if disturbed || !rest.undoing.is_empty() {
                return None;
            }
            rest.from = position + 1;
        }
        let before = &body.stmts[..rest.from];
        let memories = &rest.known.memories;
        if before.iter().any(|stmt| memories.iter().any(|local| stmt.touches(*local))) {
            return None;
        }
        let dear = body.stmts[rest.from..]
            .iter()
            .filter(|stmt| matches!(stmt, Stmt::Loop(_) | Stmt::CallReverse(_)));
        let yields_known = body.yields.iter().all(|value| {
            let origin = rest.known.origin(*value);
            rest.known.zeros.contains(value) || !defines(&body.stmts[rest.from..], origin)
        });
        (dear.count() > 1 && yields_known).then_some(rest)
    }

    fn guard(mut self, body: &mut Block, function: &mut Function) {
        let mut run = body.stmts.split_off(self.from);
        let mut behind = Vec::new();
        for (position, undone) in std::mem::take(&mut self.undoing) {
            let stmt = &mut run[position - self.from];
            let mut undoing = stmt.clone();
            if let (Stmt::Loop(bare), Stmt::Loop(undoing)) = (stmt, &mut undoing) {
                bare.body.stmts.retain(|stmt| !undoes(stmt, &undone));
                only_undoing(undoing, &undone, function);
            }
            behind.push(undoing);
        }
        let cond = is_not_zero(self.gate, function, &mut body.stmts);
        let (mut results, mut yields, mut skipped) = (Vec::new(), Vec::new(), Block::default());
        for value in &mut body.yields {
            if !defines(&run, *value) {
                continue;
            }
            yields.push(*value);
            let origin = self.known.origin(*value);
            skipped.yields.push(if defines(&run, origin) {
                let zero = new_value(function, function.kind(*value).clone());
                skipped.stmts.push(Stmt::Let { value: zero, op: Op::Zero });
                zero
            } else {
                origin
            });
            let result = function.new_value(function.value(*value).clone());
            results.push(result);
            *value = result;
        }
        body.stmts.push(Stmt::Branch(Branch {
            region: function.new_region(),
            cond,
            boolean: true,
            arms: vec![Block { stmts: run, yields }, skipped],
            results,
            mirrors: None,
        }));
        body.stmts.append(&mut behind);
    }
}

/// What the block loads, and where.
fn loaded(block: &Block) -> Vec<(usize, Value)> {
    let load = |(at, stmt): (usize, &Stmt)| {
        if let Stmt::Let { value, op: Op::Load(_) } = stmt { Some((at, *value)) } else { None }
    };
    block.stmts.iter().enumerate().filter_map(load).collect()
}

/// The loop without the stores to memories that it otherwise reads only where it is about to store, and
/// these memories.
fn without_undoing(stmt: &Stmt) -> Option<(Stmt, BTreeSet<Local>)> {
    let Stmt::Loop(looped) = stmt else { return None };
    let Head::Range { index, .. } = looped.head else { return None };
    let mut undone = BTreeSet::new();
    for stmt in &looped.body.stmts {
        if let Stmt::Store { place, value: _ } = stmt {
            if !looped.params.is_empty() || place.path != [Projection::Index(index)] {
                return None;
            }
            undone.insert(place.root);
        }
    }
    let mut passed = BTreeSet::new();
    for stmt in &looped.body.stmts {
        let mut clean = true;
        each_access(stmt, &mut |place, _| {
            let here = place.path == [Projection::Index(index)];
            clean &= !undone.contains(&place.root) || (here && !passed.contains(&place.root));
        });
        if !clean {
            return None;
        }
        if let Stmt::Store { place, value: _ } = stmt {
            passed.insert(place.root);
        }
    }
    let mut bare = looped.clone();
    bare.body.stmts.retain(|stmt| !undoes(stmt, &undone));
    (!undone.is_empty()).then_some((Stmt::Loop(bare), undone))
}

fn undoes(stmt: &Stmt, undone: &BTreeSet<Local>) -> bool {
    matches!(stmt, Stmt::Store { place, .. } if undone.contains(&place.root))
}

/// The stores alone, with what they need, under names of their own.
fn only_undoing(looped: &mut Loop, undone: &BTreeSet<Local>, function: &mut Function) {
    let mut needed: BTreeSet<Value> = BTreeSet::new();
    let mut kept = Vec::new();
    for stmt in looped.body.stmts.drain(..).rev() {
        let mut wanted = undoes(&stmt, undone);
        if let Stmt::Let { value, op: _ } = &stmt {
            wanted |= needed.contains(value);
        }
        if wanted {
            stmt.each_use(&mut |value| {
                needed.insert(value);
            });
            kept.push(stmt);
        }
    }
    kept.reverse();
    looped.body.stmts = kept;
    let mut by: BTreeMap<Value, Value> = BTreeMap::new();
    let mut again = |value: &mut Value, function: &mut Function| {
        let new = function.new_value(function.value(*value).clone());
        by.insert(*value, new);
        *value = new;
    };
    if let Head::Range { index, .. } = &mut looped.head {
        again(index, function);
    }
    for stmt in &mut looped.body.stmts {
        if let Stmt::Let { value, op: _ } = stmt {
            again(value, function);
        }
    }
    looped.body.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
    looped.region = function.new_region();
}

/// Counts what the statement itself touches, besides what it declares.
fn count(stmt: &Stmt, touches: &mut BTreeMap<Local, usize>) {
    let declared = stmt.declared();
    stmt.each_access(&mut |place, access| match access {
        Access::Read | Access::Write | Access::Opaque if declared != Some(place.root) => {
            *touches.entry(place.root).or_default() += 1;
        }
        Access::Read | Access::Write | Access::Opaque | Access::Shape => {}
    });
}

/// Calls `visit` with each memory whose content the statement, or one in it, reads or writes.
fn each_access(stmt: &Stmt, visit: &mut impl FnMut(&Place, Access)) {
    stmt.each_access_within(&mut |place, access| match access {
        Access::Read | Access::Write | Access::Opaque => visit(place, access),
        Access::Shape => {}
    });
}

fn defines(stmts: &[Stmt], value: Value) -> bool {
    let mut found = false;
    stmts.iter().for_each(|stmt| stmt.each_def(&mut |defined| found |= defined == value));
    found
}
