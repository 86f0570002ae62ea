//! Statements: arities, scopes, and what only one sweep or stage may have.

use super::{Spot, Stage, Sweep, Verifier, Visible, compatible, declared_by};
use crate::ir::{Access, Adaptor, Block, Branch, Head, Kind, Local, Loop, Region, Stmt, Value};

impl<'a> Verifier<'a> {
    /// A nested block: what it defines is forgotten.
    pub(super) fn nested(&mut self, check: impl FnOnce(&mut Self)) {
        let Visible { values, locals, buffers } = &self.visible;
        let before = (values.added.len(), locals.added.len(), buffers.added.len());
        check(self);
        self.visible.values.forget(before.0);
        self.visible.locals.forget(before.1);
        self.visible.buffers.forget(before.2);
    }

    /// The statements of a block, whose definitions stay visible.
    pub(super) fn stmts(&mut self, block: &'a Block) {
        let sweep = self.sweep;
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        self.sweep = sweep;
    }

    pub(super) fn stmt(&mut self, stmt: &'a Stmt) {
        self.at = Spot::Stmt(stmt);
        let declared = declared_by(stmt);
        stmt.each_use(&mut |value| self.use_value(value));
        stmt.each_access(&mut |place, access| {
            let its_own =
                place.path.is_empty() && access == Access::Write && declared.contains(&place.root);
            if !its_own {
                self.place(place);
            }
        });
        self.special(stmt);
        match stmt {
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
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
            | Stmt::Turn => {}
        }
        stmt.each_def(&mut |value| self.define(value));
        for local in declared {
            // restored: the same memory again, with what it held
            let again = matches!(stmt, Stmt::RestoreLocal { .. }) && self.declared.contains(local);
            if again {
                self.visible.locals.insert(local);
            } else {
                self.declare(local);
            }
        }
    }

    /// What is special to one kind of statement, besides uses and definitions.
    pub(super) fn special(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Let { value, op } => self.op(*value, op),
            Stmt::Declare { local: _, init: None } => {}
            Stmt::Declare { local, init: Some(tree) } => {
                let Some(info) = self.function.locals.get(local.0 as usize) else { return };
                self.tree_kind(tree, &info.kind);
            }
            Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                let kind = self.place_kind(place);
                self.tree_kind(tree, &kind);
            }
            Stmt::Store { place, value } | Stmt::Accumulate { place, value } => {
                let kind = self.place_kind(place);
                self.expect_kind(*value, &kind);
            }
            Stmt::Fill { place, value } => {
                let kind = self.place_kind(place).element();
                self.expect_kind(*value, &kind);
            }
            Stmt::Swap { a, b } => {
                let (a, b) = (self.place_kind(a), self.place_kind(b));
                if !compatible(&a, &b) {
                    self.error(format!("{a} and {b} are swapped"));
                }
            }
            Stmt::CallForward { call, active, pullback: _ } => {
                self.arity("activities", active.len(), "arguments", call.args.len());
            }
            Stmt::CallReverse(reverse) => {
                let args = reverse.call.args.len();
                self.arity("activities", reverse.active.len(), "arguments", args);
                self.arity("slots", reverse.slots.len(), "arguments", args);
            }
            Stmt::Buffer { buffer } => self.create(*buffer),
            Stmt::Save { buffer, values: _ }
            | Stmt::SaveLocal { buffer, local: _ }
            | Stmt::SavePlace { buffer, place: _ } => {
                self.use_buffer(*buffer);
                self.only_in(Sweep::Forward);
            }
            Stmt::Restore { buffer, values: _ }
            | Stmt::RestoreLocal { buffer, local: _ }
            | Stmt::RestorePlace { buffer, place: _ } => {
                self.use_buffer(*buffer);
                self.only_in(Sweep::Reverse);
            }
            Stmt::Mark { id, place } => {
                self.only_before_keep();
                self.only_in(Sweep::Forward);
                self.place(place);
                if !self.marked.insert(*id) {
                    self.error(format!("s{} is marked twice", id.0));
                }
                if id.0 >= self.function.stores {
                    self.error(format!("s{} is not counted in `stores`", id.0));
                }
            }
            Stmt::Undo { of, place } => {
                self.only_before_keep();
                self.only_in(Sweep::Reverse);
                self.place(place);
                if !self.marked.contains(*of) {
                    self.error(format!("s{} is not marked", of.0));
                }
            }
            Stmt::Turn => {
                self.only_in(Sweep::Forward);
                self.sweep = Sweep::Reverse;
            }
            Stmt::Clear { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::Opaque(_)
            | Stmt::Comment(_) => {}
        }
    }

    pub(super) fn branch(&mut self, branch: &'a Branch) {
        let expected = if branch.boolean { Kind::Bool } else { Kind::Int };
        self.expect_kind(branch.cond, &expected);
        if branch.boolean {
            self.arity("arms", branch.arms.len(), "outcomes of a `bool`", 2);
        }
        let shape = (Some(branch.boolean), branch.arms.len());
        let mirrored = self.mirrored(branch.mirrors, branch.region, shape);
        for (position, arm) in branch.arms.iter().enumerate() {
            self.nested(|this| {
                if let Some(mirrored) = mirrored {
                    this.reveal(mirrored, position);
                }
                this.stmts(arm);
                this.at = Spot::Text(format!("the end of arm {position} of r{}", branch.region.0));
                this.yields(&arm.yields, &branch.results);
            });
        }
    }

    pub(super) fn looped(&mut self, looped: &'a Loop) {
        let count = looped.params.len();
        self.arity("inits", looped.inits.len(), "params", count);
        self.arity("results", looped.results.len(), "params", count);
        for (param, init) in looped.params.iter().zip(&looped.inits) {
            self.same_kind(*init, *param);
        }
        for (param, result) in looped.params.iter().zip(&looped.results) {
            self.same_kind(*param, *result);
        }
        if let Some(count) = looped.count {
            self.expect_kind(count, &Kind::Int);
        }
        match &looped.head {
            Head::Range { index, lo, hi, inclusive: _, adaptors } => {
                self.expect_kind(*index, &Kind::Int);
                self.expect_kind(*lo, &Kind::Int);
                self.expect_kind(*hi, &Kind::Int);
                for adaptor in adaptors {
                    match adaptor {
                        Adaptor::Rev => {}
                        Adaptor::StepBy(step) => self.expect_kind(*step, &Kind::Int),
                    }
                }
            }
            Head::Times(count) => self.expect_kind(*count, &Kind::Int),
            Head::Forever if !looped.exits => {
                self.error("the loop has no condition and no exit".to_owned());
            }
            Head::Forever | Head::While { cond: _ } => {}
        }
        let mirrored = self.mirrored(looped.mirrors, looped.region, (None, 1));
        self.nested(|this| {
            if let Some(mirrored) = mirrored {
                this.reveal(mirrored, 0);
            }
            looped.each_entry(&mut |value| this.define(value));
            match &looped.head {
                Head::While { cond } => {
                    this.stmts(cond);
                    this.at = Spot::Text(format!("the condition of r{}", looped.region.0));
                    this.uses(&cond.yields);
                    this.arity("yields", cond.yields.len(), "conditions", 1);
                    cond.yields.iter().for_each(|value| this.expect_kind(*value, &Kind::Bool));
                }
                Head::Range { .. } | Head::Forever | Head::Times(_) => {}
            }
            this.stmts(&looped.body);
            this.at = Spot::Text(format!("the end of an iteration of r{}", looped.region.0));
            let mut next = looped.body.yields.as_slice();
            if looped.exits {
                if let Some((exit, rest)) = next.split_first() {
                    this.use_value(*exit);
                    this.expect_kind(*exit, &Kind::Bool);
                    next = rest;
                } else {
                    this.error("the loop exits, but yields no condition".to_owned());
                }
            }
            this.yields(next, &looped.params);
        });
    }

    /// The region that one mirrors, if it has the same shape.
    pub(super) fn mirrored(
        &mut self,
        mirrors: Option<Region>,
        own: Region,
        (branch, arms): (Option<bool>, usize),
    ) -> Option<Region> {
        let mirrors = mirrors?;
        match self.regions.get(&mirrors) {
            Some(_) if mirrors == own => self.error(format!("r{} mirrors itself", own.0)),
            Some(shape) if shape.branch == branch && shape.scopes.len() == arms => {
                return Some(mirrors);
            }
            Some(_) => {
                self.error(format!("r{} mirrors r{} of another shape", own.0, mirrors.0));
            }
            None => self.error(format!("r{} mirrors r{}, which is not there", own.0, mirrors.0)),
        }
        None
    }

    /// Makes what the mirrored block defines visible, where that is allowed.
    pub(super) fn reveal(&mut self, mirrored: Region, arm: usize) {
        if self.stage == Stage::BeforeKeep && self.sweep == Sweep::Reverse {
            let (values, locals) = &self.regions[&mirrored].scopes[arm];
            for value in values.iter().filter(|value| self.defined.contains(**value)) {
                self.visible.values.insert(*value);
            }
            for local in locals.iter().filter(|local| self.declared.contains(**local)) {
                self.visible.locals.insert(*local);
            }
        }
    }
}

/// What a block itself defines and declares.
pub(super) fn scope(block: &Block) -> (Vec<Value>, Vec<Local>) {
    let mut values = Vec::new();
    for stmt in &block.stmts {
        stmt.each_def(&mut |value| values.push(value));
    }
    (values, block.stmts.iter().flat_map(declared_by).collect())
}
