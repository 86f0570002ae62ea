//! Removes what nobody reads.
//!
//! ```text
//! before                               after
//!   v1 = mul x, x                        v1 = mul x, x
//!   v2 = sin v1                          → v1
//!   → v1
//! ```
//!
//! Likewise results of branches and values carried by loops that nobody reads but they themselves,
//! and, in the reverse sweep, branches and loops that are left without an effect.
//!
//! Needs: verified SSA.  Keeps: verified SSA, the order of what remains.
//! Sound because: what is removed has no effect. In the forward sweep that excludes whatever may
//! panic (loads, divisions of integers, arithmetic of integers), for the function itself would; in
//! the reverse sweep it would only repeat a check.

use crate::ir::set::Set;
use crate::ir::{BinaryOp, Block, Function, Head, Kind, Op, Region, Stmt, Value};

/// Returns whether anything changed.
pub fn dead(function: &mut Function) -> bool {
    let mut mirrored = Set::new();
    function.each_stmt(&mut |stmt| mirrored.extend(stmt.mirrors()));
    let mut live = Live { function, values: Set::new(), mirrored, changed: false };
    function.each_result(&mut |value| {
        live.values.insert(value);
    });
    loop {
        live.changed = false;
        live.block(&function.forward, true);
        live.block(&function.reverse, false);
        if !live.changed {
            break;
        }
    }
    let (values, mirrored) = (live.values, live.mirrored);
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    let mut changed = false;
    sweep(&mut reverse, &values, None, &mut changed);
    sweep(&mut forward, &values, Some(&mirrored), &mut changed);
    function.forward = forward;
    function.reverse = reverse;
    changed
}

/// Marks the values that are read by what has an effect.
struct Live<'f> {
    function: &'f Function,
    values: Set<Value>,
    /// The regions that the reverse sweep mirrors: they stay.
    mirrored: Set<Region>,
    changed: bool,
}

impl Live<'_> {
    fn mark(&mut self, value: Value) {
        self.changed |= self.values.insert(value);
    }

    fn mark_uses(&mut self, stmt: &Stmt) {
        stmt.each_use(&mut |value| self.mark(value));
    }

    fn block(&mut self, block: &Block, forward: bool) {
        let turn = block.turn().unwrap_or(block.stmts.len());
        for (at, stmt) in block.stmts.iter().enumerate().rev() {
            let forward = forward && at < turn;
            match stmt {
                Stmt::Let { value, op } => {
                    let needed = self.values.contains(*value)
                        || (forward && may_panic(self.function, *value, op))
                        || matches!(op, Op::Opaque(opaque) if !opaque.pure);
                    if needed {
                        self.mark(*value);
                        self.mark_uses(stmt);
                    }
                }
                Stmt::Branch(branch) => {
                    if self.keeps(stmt, forward)
                        || (forward && self.mirrored.contains(branch.region))
                    {
                        self.mark(branch.cond);
                    }
                    for arm in &branch.arms {
                        for (result, value) in branch.results.iter().zip(&arm.yields) {
                            if self.values.contains(*result) {
                                self.mark(*value);
                            }
                        }
                        self.block(arm, forward);
                    }
                }
                Stmt::Loop(looped) => {
                    if !self.keeps(stmt, forward) {
                        continue;
                    }
                    let flags = usize::from(looped.exits);
                    if let Some(flag) = looped.body.yields.first().filter(|_| looped.exits) {
                        self.mark(*flag);
                    }
                    for at in 0..looped.params.len() {
                        if self.values.contains(looped.params[at])
                            || self.values.contains(looped.results[at])
                        {
                            self.mark(looped.params[at]);
                            self.mark(looped.inits[at]);
                            self.mark(looped.body.yields[flags + at]);
                        }
                    }
                    looped.head.each_use(&mut |value| self.mark(value));
                    for nested in stmt.blocks() {
                        self.block(nested, forward);
                    }
                    if let Head::While { cond } = &looped.head {
                        cond.yields.iter().for_each(|value| self.mark(*value));
                    }
                }
                Stmt::Declare { .. }
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
                | Stmt::Turn => self.mark_uses(stmt),
            }
        }
    }

    /// Whether a branch or loop stays.
    fn keeps(&self, stmt: &Stmt, forward: bool) -> bool {
        keeps(stmt, &self.values, self.function, forward)
    }
}

fn keeps(stmt: &Stmt, live: &Set<Value>, function: &Function, forward: bool) -> bool {
    let mut needed = false;
    stmt.each_def(&mut |value| needed |= live.contains(value));
    if needed {
        return true;
    }
    if let (Stmt::Loop(_), true) = (stmt, forward) {
        return true;
    }
    stmt.blocks().flat_map(|block| &block.stmts).any(|stmt| match stmt {
        Stmt::Let { value, op } => {
            (forward && may_panic(function, *value, op))
                || matches!(op, Op::Opaque(opaque) if !opaque.pure)
        }
        Stmt::Branch(_) | Stmt::Loop(_) => keeps(stmt, live, function, forward),
        Stmt::Comment(_) | Stmt::Turn => false,
        Stmt::Declare { .. }
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
        | Stmt::Mark { .. } => true,
    })
}

/// Whether evaluating it may panic, or is not ours to judge.
fn may_panic(function: &Function, value: Value, op: &Op) -> bool {
    let integer = *function.kind(value) == Kind::Int;
    match op {
        Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::Placeholder
        | Op::Cast(..)
        | Op::Retype(_)
        | Op::Len(_) => false,
        Op::Unary(..) | Op::Intrinsic { .. } => integer || *function.kind(value) == Kind::Unknown,
        Op::Binary(op, ..) => match op {
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::Shl
            | BinaryOp::Shr => !function.kind(value).is_float(),
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => false,
        },
        Op::Select { .. }
        | Op::ZeroLike(_)
        | Op::Rule { .. }
        | Op::OperatorRule { .. }
        | Op::NegRule { .. }
        | Op::CastRule { .. }
        | Op::AddTangent(..)
        | Op::Sum(_) => false,
        Op::Load(place) | Op::Idle(place) => !place.path.is_empty(),
        Op::Opaque(opaque) => !opaque.pure,
    }
}

/// Removes what is not live. In the forward sweep, whose regions that the reverse sweep mirrors are
/// given, those stay, and so do loops.
fn sweep(block: &mut Block, live: &Set<Value>, mirrored: Option<&Set<Region>>, changed: &mut bool) {
    let before = block.stmts.len();
    let mut mirrored = mirrored;
    block.stmts.retain_mut(|stmt| {
        for nested in stmt.blocks_mut() {
            sweep(nested, live, mirrored, changed);
        }
        match stmt {
            Stmt::Turn => {
                mirrored = None;
                true
            }
            Stmt::Let { value, op: _ } => live.contains(*value),
            Stmt::Branch(branch) => {
                let dead: Vec<usize> = (0..branch.results.len())
                    .filter(|at| !live.contains(branch.results[*at]))
                    .collect();
                for at in dead.into_iter().rev() {
                    *changed = true;
                    branch.results.remove(at);
                    for arm in &mut branch.arms {
                        arm.yields.remove(at);
                    }
                }
                !branch.results.is_empty()
                    || branch.arms.iter().any(|arm| !arm.stmts.is_empty())
                    || mirrored.is_some_and(|mirrored| mirrored.contains(branch.region))
            }
            Stmt::Loop(looped) => {
                let flags = usize::from(looped.exits);
                let dead: Vec<usize> = (0..looped.params.len())
                    .filter(|at| {
                        !live.contains(looped.params[*at]) && !live.contains(looped.results[*at])
                    })
                    .collect();
                for at in dead.into_iter().rev() {
                    *changed = true;
                    looped.params.remove(at);
                    looped.inits.remove(at);
                    looped.results.remove(at);
                    looped.body.yields.remove(flags + at);
                }
                mirrored.is_some() || !looped.results.is_empty() || !looped.body.stmts.is_empty()
            }
            Stmt::Declare { .. }
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
            | Stmt::Comment(_) => true,
        }
    });
    *changed |= block.stmts.len() != before;
}
