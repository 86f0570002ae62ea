//! Liveness, backwards: which values must not share a variable, and what would save a copy.
//!
//! ```text
//! x₂ = loop (x = x0) {       after the loop x₂ is needed, so at its end x is, which shares with it;
//!   x1 = mul r, x            in all of it what it reads from outside: r
//!   yields x1 }
//! ```
//!
//! Each block is walked once. At the end of a loop's body all is needed that is needed at its beginning: what
//! is needed after the loop, and what [`Shape`] knows to be read in it.

use super::shape::Shape;
use super::{Candidate, Classes, Copies, Outer};
use crate::emit::uses::Uses;
use crate::ir::set::Set;
use crate::ir::{Block, Branch, Head, Loop, Stmt, Value};

/// A walk over a function.
pub(super) struct Flow<'a> {
    uses: &'a Uses<'a>,
    shape: &'a Shape,
    outer: &'a Outer,
    /// Of values that must not share, each at one of its ends.
    edges: Vec<Set<Candidate>>,
    copies: Copies,
}

impl Flow<'_> {
    /// What must not share, and what would like to.
    pub(super) fn through<'s>(
        uses: &Uses<'_>,
        shape: &'s Shape,
        outer: &Outer,
    ) -> (Classes<'s>, Copies) {
        let function = uses.function;
        let room = shape.candidates.len();
        let edges = vec![Set::with_room(room); room];
        let mut flow = Flow { uses, shape, outer, edges, copies: Copies::default() };
        let mut live = Set::with_room(room);
        function.each_result(&mut |value| flow.leaves(value, &mut live));
        flow.block(&function.reverse, &mut live);
        flow.block(&function.forward, &mut live);
        let name = |value: &Value| {
            let info = function.value(*value);
            let of = info.adjoint_of.as_ref();
            info.name.as_ref().map(ToString::to_string).or(of.map(|of| format!("d_{of}")))
        };
        let names = shape.candidates.iter().map(name).collect();
        let members = shape.candidates.iter().map(|value| Vec::from_iter(shape.candidate(*value)));
        let classes = Classes { shape, edges: flow.edges, members: members.collect(), names };
        (classes, flow.copies)
    }

    fn leaves(&self, value: Value, live: &mut Set<Candidate>) {
        self.uses.leaves(value, &mut |leaf| live.extend(self.shape.candidate(leaf)));
    }

    fn insert(&self, value: Value, live: &mut Set<Candidate>) {
        live.extend(self.shape.candidate(value));
    }

    fn remove(&self, value: Value, live: &mut Set<Candidate>) -> bool {
        self.shape.candidate(value).is_some_and(|candidate| live.remove(candidate))
    }

    /// `value` is written while `live` are needed; `source` holds the same.
    fn def(&mut self, value: Value, live: &Set<Candidate>, source: Option<Value>) {
        let Some(candidate) = self.shape.candidate(value) else { return };
        let source = source.and_then(|source| self.shape.candidate(source));
        let edges = &mut self.edges[candidate.0 as usize];
        let before = source.is_some_and(|source| edges.contains(source));
        edges.add(live);
        edges.remove(candidate);
        if let (Some(source), false) = (source, before) {
            edges.remove(source);
        }
    }

    fn block(&mut self, block: &Block, live: &mut Set<Candidate>) {
        for stmt in block.stmts.iter().rev() {
            if !self.uses.is_live(stmt) || self.uses.is_expression(stmt) {
                continue;
            }
            match stmt {
                Stmt::Branch(branch) => self.branch(branch, live),
                Stmt::Loop(looped) => self.looped(looped, live),
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
                    stmt.each_def(&mut |value| self.insert(value, live));
                    stmt.each_def(&mut |value| self.def(value, live, None));
                    stmt.each_def(&mut |value| {
                        self.remove(value, live);
                    });
                    self.uses.each_use(stmt, &mut |value| self.leaves(value, live));
                }
            }
        }
    }

    fn branch(&mut self, branch: &Branch, live: &mut Set<Candidate>) {
        let needed: Vec<usize> = (0..branch.results.len())
            .filter(|index| self.uses.is_needed(branch.results[*index]))
            .collect();
        for &index in &needed {
            self.insert(branch.results[index], live);
        }
        for &index in &needed {
            self.def(branch.results[index], live, None);
        }
        for &index in &needed {
            self.remove(branch.results[index], live);
        }
        let after = live.clone();
        for arm in &branch.arms {
            let mut inner = after.clone();
            for &index in &needed {
                let (result, value) = (branch.results[index], arm.yields[index]);
                self.leaves(value, &mut inner);
                let outer = self.outer.get(&result).is_some_and(|outer| outer.contains(&value));
                let copies = &mut self.copies;
                if outer { &mut copies.copies } else { &mut copies.arms }.push((result, value));
            }
            self.block(arm, &mut inner);
            live.add(&inner);
        }
        self.leaves(branch.cond, live);
    }

    fn looped(&mut self, looped: &Loop, live: &mut Set<Candidate>) {
        let carried: Vec<usize> =
            (0..looped.params.len()).filter(|index| self.uses.carries(looped, *index)).collect();
        let yields = Uses::yields(looped);
        let mut exit = live.clone();
        for &index in &carried {
            if let Some(result) = looped.results.get(index) {
                self.def(*result, live, None);
                if self.remove(*result, &mut exit) {
                    self.insert(looped.params[index], &mut exit);
                }
                self.copies.same.push((looped.params[index], *result));
            }
            self.copies.copies.push((looped.params[index], yields[index]));
        }
        for &index in &carried {
            self.copies.copies.push((looped.params[index], looped.inits[index]));
        }
        let mut header = exit.clone();
        header.extend(self.shape.reads(looped.region).iter().copied());
        if let Some(count) = looped.count {
            self.insert(count, &mut header);
        }
        let mut inner = header.clone();
        if looped.exits {
            self.leaves(looped.body.yields[0], &mut inner);
        }
        for &index in &carried {
            self.insert(looped.params[index], &mut inner);
        }
        for &index in &carried {
            self.def(looped.params[index], &inner, Some(yields[index]));
        }
        for &index in &carried {
            self.remove(looped.params[index], &mut inner);
        }
        for &index in &carried {
            self.leaves(yields[index], &mut inner);
        }
        self.block(&looped.body, &mut inner);
        match &looped.head {
            Head::Range { index, .. } => {
                self.def(*index, &inner, None);
                self.def(*index, &header, None);
            }
            Head::While { cond } => {
                inner.add(&exit);
                cond.yields.iter().for_each(|value| self.leaves(*value, &mut inner));
                self.block(cond, &mut inner);
            }
            Head::Forever | Head::Times(_) => {}
        }
        let mut entry = header;
        looped.head.each_use(&mut |value| self.leaves(value, &mut entry));
        for &index in &carried {
            self.insert(looped.params[index], &mut entry);
        }
        for &index in &carried {
            self.def(looped.params[index], &entry, Some(looped.inits[index]));
        }
        if let Some(count) = looped.count {
            self.def(count, &entry, None);
            self.remove(count, &mut entry);
        }
        for &index in &carried {
            self.remove(looped.params[index], &mut entry);
        }
        for &index in &carried {
            self.leaves(looped.inits[index], &mut entry);
        }
        *live = entry;
    }
}
