//! Which statements are emitted at all, and how often each value is read.
//!
//! A statement is live if it does something, or defines a value that a live statement reads. The values
//! that are expressions where they are used are chosen in [`super::inline`].

use std::collections::BTreeSet;

use crate::ir::set::Set;
use crate::ir::{
    Block, CallReverse, Callee, Capacity, Function, Gradient, Head, Local, Loop, Op, Region, Slot,
    Stmt, Tree, Trip, Value,
};

/// What defines a value.
#[derive(Clone, Copy, Debug)]
pub enum Def<'a> {
    Op(&'a Op),
    /// `a && b`, `a || b`
    Logic {
        lhs: Value,
        and: bool,
        rhs: Value,
    },
}

/// The answer.
pub struct Uses<'a> {
    pub function: &'a Function,
    pub defs: Vec<Option<Def<'a>>>,
    pub(super) inlined: Vec<bool>,
    pub(super) needed: Vec<bool>,
    pub(super) count: Vec<u32>,
    /// How many loops are around its definition.
    pub(super) depth: Vec<u32>,
    /// Read in a loop that does not define it.
    pub(super) repeated: Vec<bool>,
    /// What is computed where it is read for the last time.
    pub(super) last: Vec<Option<Value>>,
    pub(super) size: Vec<u32>,
    pub(super) reads: Vec<BTreeSet<Local>>,
    pub(super) touched: Set<Local>,
    /// The branches and loops that do something.
    pub(super) effects: Set<Region>,
}

impl<'a> Uses<'a> {
    /// `at_end`: the gradients may be expressions at the end of the reverse sweep.
    pub(super) fn of(function: &'a Function, at_end: bool) -> Self {
        let values = function.values.len();
        let mut uses = Uses {
            function,
            defs: vec![None; values],
            inlined: vec![false; values],
            needed: vec![false; values],
            count: vec![0; values],
            depth: vec![0; values],
            repeated: vec![false; values],
            last: vec![None; values],
            size: vec![0; values],
            reads: vec![BTreeSet::new(); values],
            touched: Set::new(),
            effects: Set::new(),
        };
        let mut in_opaque = Set::new();
        function.each_stmt(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                uses.defs[value.0 as usize] = Some(Def::Op(op));
            }
            opaque_uses(stmt, &mut in_opaque);
            // its own declaration does not count
            let own = if let Stmt::Declare { local, init: _ } = stmt { Some(*local) } else { None };
            stmt.each_access(&mut |place, _| {
                if own != Some(place.root) {
                    uses.touched.insert(place.root);
                }
            });
        });
        tree_locals(&function.result, &mut uses.touched);
        for gradient in function.derivatives() {
            if let Gradient::Local(local) = gradient {
                uses.touched.insert(*local);
            }
        }
        uses.note_effects(&function.forward);
        uses.note_effects(&function.reverse);
        uses.mark_needed();
        for index in 0..values {
            if let Some(Def::Op(op)) = uses.defs[index] {
                let named = function.values[index].name.is_some()
                    && in_opaque.contains(Value(u32::try_from(index).expect("few values")));
                uses.inlined[index] =
                    matches!(op, Op::Constant(_) | Op::Zero | Op::One | Op::Placeholder)
                        && !named
                        && function.values[index].ty.is_none();
            }
        }
        uses.count_block(&function.forward, 0);
        uses.count_block(&function.reverse, 0);
        let mut ends = Vec::new();
        tree_values(&function.result, &mut ends);
        ends.extend(uses.gradient_values());
        for value in ends {
            uses.count_use(value, 0, None);
        }
        uses.inline_block(&function.forward, &[], &[], false);
        let gradients: Vec<_> = uses.gradient_values().collect();
        let extra: &[Value] = if at_end { &gradients } else { &[] };
        uses.inline_block(&function.reverse, extra, &[], false);
        uses
    }

    pub(super) fn gradient_values(&self) -> impl Iterator<Item = Value> + use<'a> {
        self.function.derivatives().filter_map(|gradient| match gradient {
            Gradient::Value(value) => Some(*value),
            Gradient::Local(_) | Gradient::None => None,
        })
    }

    /// The value is an expression where it is used.
    pub(super) fn is_inlined(&self, value: Value) -> bool {
        self.inlined[value.0 as usize]
    }

    /// Something reads the value.
    pub(super) fn is_needed(&self, value: Value) -> bool {
        self.needed[value.0 as usize]
    }

    /// One statement or yield reads the value, once.
    pub(super) fn is_used_once(&self, value: Value) -> bool {
        self.count[value.0 as usize] == 1
    }

    /// Something reads the value besides what computes `by` from it, which is not the last to.
    pub(super) fn is_shared(&self, value: Value, by: Option<Value>) -> bool {
        let at = value.0 as usize;
        let last = by.is_some() && self.last[at] == by;
        self.repeated[at] || (self.count[at] > 1 && !last)
    }

    /// Something besides its declaration touches the memory.
    pub(super) fn is_touched(&self, local: Local) -> bool {
        self.touched.contains(local)
    }

    /// What defines the value, if it is an operation.
    pub(super) fn def(&self, value: Value) -> Option<Def<'a>> {
        self.defs[value.0 as usize]
    }

    /// The variables that the expression of `value` mentions.
    pub(super) fn leaves(&self, value: Value, visit: &mut dyn FnMut(Value)) {
        if !self.is_inlined(value) {
            visit(value);
            return;
        }
        self.each_operand(value, &mut |operand| self.leaves(operand, visit));
    }

    /// Calls `visit` with each value that `value` is computed from.
    pub(super) fn each_operand(&self, value: Value, visit: &mut impl FnMut(Value)) {
        match self.defs[value.0 as usize] {
            Some(Def::Op(op)) => op.each_use(visit),
            Some(Def::Logic { lhs, and: _, rhs }) => [lhs, rhs].into_iter().for_each(visit),
            None => {}
        }
    }

    /// Calls `visit` with each value that the statement itself reads, nested blocks excluded.
    pub(super) fn each_use(&self, stmt: &Stmt, visit: &mut impl FnMut(Value)) {
        match stmt {
            Stmt::Loop(looped) => {
                for index in 0..looped.params.len() {
                    if self.carries(looped, index) {
                        visit(looped.inits[index]);
                    }
                }
                looped.head.each_use(visit);
            }
            Stmt::CallReverse(reverse) => {
                stmt.each_use(visit);
                for slot in &reverse.slots {
                    if let Slot::Value { contribution: _, of } = slot {
                        if !self.function.kind(*of).is_float() {
                            visit(*of);
                        }
                    }
                }
            }
            Stmt::Buffer { buffer } => match &self.function.buffers[buffer.0 as usize].capacity {
                Capacity::Trips(trips) => {
                    for trip in trips {
                        match trip {
                            Trip::Range { lo, hi, inclusive: _ } => {
                                visit(*lo);
                                visit(*hi);
                            }
                            Trip::Count(count) => visit(*count),
                            Trip::Number(_) => {}
                        }
                    }
                }
                Capacity::One | Capacity::Constant(_) | Capacity::Growing => {}
            },
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::Opaque(_)
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => stmt.each_use(visit),
        }
    }

    /// All that the statement defines are expressions where they are used.
    pub(super) fn is_expression(&self, stmt: &Stmt) -> bool {
        if let Stmt::Let { value, .. } = stmt {
            self.is_inlined(*value)
        } else if let Stmt::Branch(branch) = stmt {
            let mut results = branch.results.iter();
            !branch.results.is_empty() && results.all(|result| self.is_inlined(*result))
        } else {
            false
        }
    }

    /// The loop needs a variable for this parameter.
    pub(super) fn carries(&self, looped: &Loop, index: usize) -> bool {
        self.is_needed(looped.params[index])
            || looped.results.get(index).is_some_and(|result| self.is_needed(*result))
    }

    /// The values yielded by a loop's body that its parameters take.
    pub(super) fn yields(looped: &Loop) -> &[Value] {
        let first = usize::from(looped.exits);
        looped.body.yields.get(first..).unwrap_or(&[])
    }

    /// The statement does something, or defines a value that is needed.
    pub(super) fn is_live(&self, stmt: &Stmt) -> bool {
        if let Stmt::Branch(_) | Stmt::Loop(_) | Stmt::Let { .. } = stmt {
            let mut needed = self.has_effect(stmt);
            stmt.each_def(&mut |value| needed |= self.is_needed(value));
            needed
        } else {
            self.has_effect(stmt)
        }
    }

    /// Whether something in the block does something; notes the branches and loops that do.
    fn note_effects(&mut self, block: &Block) -> bool {
        let mut found = false;
        for stmt in &block.stmts {
            if let Stmt::Branch(branch) = stmt {
                for arm in &branch.arms {
                    if self.note_effects(arm) {
                        self.effects.insert(branch.region);
                    }
                }
            } else if let Stmt::Loop(looped) = stmt {
                let endless = match &looped.head {
                    Head::While { cond } => {
                        self.note_effects(cond);
                        true
                    }
                    Head::Forever => true,
                    Head::Range { .. } | Head::Times(_) => false,
                };
                if self.note_effects(&looped.body) || endless {
                    self.effects.insert(looped.region);
                }
            }
            found |= self.has_effect(stmt);
        }
        found
    }

    pub(super) fn has_effect(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { value: _, op } => !is_pure(op),
            Stmt::Declare { local, init } => {
                self.is_touched(*local)
                    || matches!(init, Some(Tree::Opaque(opaque)) if !opaque.pure)
            }
            Stmt::Branch(branch) => self.effects.contains(branch.region),
            Stmt::Loop(looped) => self.effects.contains(looped.region),
            Stmt::Comment(_) | Stmt::Turn | Stmt::Mark { .. } | Stmt::Undo { .. } => false,
            Stmt::Assign { .. }
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
            | Stmt::RestorePlace { .. } => true,
        }
    }

    pub(super) fn mark_needed(&mut self) {
        let mut roots = Vec::new();
        tree_values(&self.function.result, &mut roots);
        roots.extend(self.gradient_values());
        for value in roots {
            self.needed[value.0 as usize] = true;
        }
        loop {
            let before = self.needed.iter().filter(|needed| **needed).count();
            let function = self.function;
            self.mark_block(&function.reverse);
            self.mark_block(&function.forward);
            if before == self.needed.iter().filter(|needed| **needed).count() {
                break;
            }
        }
    }

    pub(super) fn mark(&mut self, value: Value) {
        self.needed[value.0 as usize] = true;
    }

    pub(super) fn mark_block(&mut self, block: &Block) {
        for stmt in block.stmts.iter().rev() {
            if !self.is_live(stmt) {
                continue;
            }
            let mut uses = Vec::new();
            self.each_use(stmt, &mut |value| uses.push(value));
            uses.into_iter().for_each(|value| self.mark(value));
            match stmt {
                Stmt::Branch(branch) => {
                    for arm in &branch.arms {
                        for (result, value) in branch.results.iter().zip(&arm.yields) {
                            if self.is_needed(*result) {
                                self.mark(*value);
                            }
                        }
                        self.mark_block(arm);
                    }
                }
                Stmt::Loop(looped) => {
                    for (index, value) in Self::yields(looped).iter().enumerate() {
                        if self.carries(looped, index) {
                            self.mark(*value);
                        }
                    }
                    if looped.exits {
                        self.mark(looped.body.yields[0]);
                    }
                    if let Head::While { cond } = &looped.head {
                        cond.yields.iter().for_each(|value| self.mark(*value));
                        self.mark_block(cond);
                    }
                    self.mark_block(&looped.body);
                }
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
        }
    }
}

/// May be left out if unused, and evaluated later.
pub(super) fn is_pure(op: &Op) -> bool {
    match op {
        Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } => opaque.pure,
        Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::ZeroLike(_)
        | Op::Placeholder
        | Op::Unary(..)
        | Op::Binary(..)
        | Op::Cast(..)
        | Op::Retype(_)
        | Op::Intrinsic { .. }
        | Op::Rule { .. }
        | Op::OperatorRule { .. }
        | Op::NegRule { .. }
        | Op::CastRule { .. }
        | Op::AddTangent(..)
        | Op::Load(_)
        | Op::Len(_)
        | Op::Sum(_)
        | Op::Idle(_) => true,
    }
}

fn opaque_uses(stmt: &Stmt, values: &mut Set<Value>) {
    match stmt {
        Stmt::Opaque(_)
        | Stmt::Let { op: Op::Opaque(_) | Op::Select { .. }, .. }
        | Stmt::Declare { init: Some(Tree::Opaque(_)), .. } => {
            stmt.each_use(&mut |value| {
                values.insert(value);
            });
        }
        Stmt::Call(call)
        | Stmt::CallForward { call, .. }
        | Stmt::CallReverse(CallReverse { call, .. }) => {
            for arg in &call.args {
                if let Tree::Opaque(_) = arg {
                    arg.each_use(&mut |value| {
                        values.insert(value);
                    });
                }
            }
        }
        Stmt::Let { .. }
        | Stmt::Declare { .. }
        | Stmt::Assign { .. }
        | Stmt::Store { .. }
        | Stmt::Accumulate { .. }
        | Stmt::AccumulateTree { .. }
        | Stmt::Clear { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Branch(_)
        | Stmt::Loop(_)
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
}

/// The values that a tree reads.
pub(super) fn tree_values(tree: &Tree, values: &mut Vec<Value>) {
    tree.each_use(&mut |value| values.push(value));
}

fn tree_locals(tree: &Tree, locals: &mut Set<Local>) {
    tree.each_access(&mut |place, _| {
        locals.insert(place.root);
    });
}

/// Whether the function calls itself.
pub(super) fn is_recursive(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| match stmt {
        Stmt::Call(call) | Stmt::CallForward { call, .. } => {
            found |= matches!(call.callee, Callee::Itself(_));
        }
        Stmt::CallReverse(reverse) => found |= reverse.pullback.is_none() && !reverse.of_another(),
        Stmt::Let { .. }
        | Stmt::Declare { .. }
        | Stmt::Assign { .. }
        | Stmt::Store { .. }
        | Stmt::Accumulate { .. }
        | Stmt::AccumulateTree { .. }
        | Stmt::Clear { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Branch(_)
        | Stmt::Loop(_)
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
    });
    found
}
