//! Walking the IR: which values an operation, a tree or a statement reads, which it defines, which
//! blocks are nested in it. Every pass and analysis stands on these functions, so that a new
//! construct has to be described once. [`super::Access`] does the same for memories.

use std::collections::{BTreeMap, BTreeSet};

use syn::Member;

use super::{
    Adaptor, Block, Branch, Call, CallReverse, Callee, Function, Gradient, Head, Local, Loop,
    Opaque, Region, Returned, Slot, Stmt, Tree, Value,
};

impl Tree {
    /// Whether it is, or has in it, a reference through which something may change.
    pub fn lends_mutably(&self) -> bool {
        if let Tree::Ref(_, mutable) = self {
            *mutable
        } else {
            self.parts().any(Tree::lends_mutably)
        }
    }

    /// Whether it has references in it, other than those in the fields of a struct.
    pub fn has_references(&self) -> bool {
        if let Tree::Struct(..) = self {
            return false;
        }
        matches!(self, Tree::Ref(..)) || self.parts().any(Tree::has_references)
    }

    /// Calls `visit` with each opaque part of the tree.
    pub fn each_opaque(&self, visit: &mut impl FnMut(&Opaque)) {
        if let Tree::Opaque(opaque) = self {
            visit(opaque);
        }
        self.parts().for_each(|part| part.each_opaque(visit));
    }

    /// The trees that it is made of.
    fn parts(&self) -> impl Iterator<Item = &Tree> {
        let (items, item, fields): (&[Tree], Option<&Tree>, &[(Member, Tree)]) = match self {
            Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => (items, None, &[]),
            Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => (&[], Some(item), &[]),
            Tree::Struct(_, fields) => (&[], None, fields),
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => (&[], None, &[]),
        };
        items.iter().chain(item).chain(fields.iter().map(|(_, item)| item))
    }
}

impl Call {
    fn each_def(&self, visit: &mut impl FnMut(Value)) {
        match self.result {
            Returned::Value(value) => visit(value),
            Returned::Nothing | Returned::Local(_) => {}
        }
    }
}

impl CallReverse {
    /// The arguments that are passed again: references; all of them without a forward half.
    pub fn again(&self) -> impl Iterator<Item = &Tree> {
        self.call.args.iter().filter(|arg| self.is_again(arg))
    }

    /// Whether another function is called.
    pub fn of_another(&self) -> bool {
        match &self.call.callee {
            Callee::Path(_) | Callee::Method(_) => true,
            Callee::Itself(_) | Callee::Tangent { .. } => false,
        }
    }

    /// Whether it is passed again.
    pub fn is_again(&self, arg: &Tree) -> bool {
        match arg {
            Tree::Ref(..) => true,
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => self.pullback.is_none(),
        }
    }
}

impl Stmt {
    /// Calls `visit` with each value that the statement defines in the block that it stands in.
    pub fn each_def(&self, visit: &mut impl FnMut(Value)) {
        match self {
            Stmt::Let { value, op: _ } => visit(*value),
            Stmt::Restore { buffer: _, values } => values.iter().copied().for_each(visit),
            Stmt::Branch(branch) => branch.results.iter().copied().for_each(visit),
            Stmt::Loop(looped) => {
                looped.results.iter().chain(&looped.count).copied().for_each(visit);
            }
            Stmt::Call(call) => call.each_def(visit),
            Stmt::CallForward { call, active: _, pullback } => {
                call.each_def(visit);
                visit(*pullback);
            }
            Stmt::CallReverse(reverse) => {
                if reverse.at_once {
                    reverse.call.each_def(visit);
                }
                for slot in &reverse.slots {
                    match slot {
                        Slot::Value { contribution, of: _ } => visit(*contribution),
                        Slot::Inactive | Slot::Place(_) | Slot::Local { .. } => {}
                    }
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
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
    }

    /// The memory that the statement declares in the block that it stands in.
    pub fn declared(&self) -> Option<Local> {
        match self {
            Stmt::Declare { local, init: _ } | Stmt::RestoreLocal { buffer: _, local } => {
                Some(*local)
            }
            Stmt::Call(call) | Stmt::CallForward { call, .. } => match call.result {
                Returned::Local(local) => Some(local),
                Returned::Nothing | Returned::Value(_) => None,
            },
            Stmt::Let { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => None,
        }
    }

    /// The region that the statement mirrors, if it is a branch or a loop of the reverse sweep.
    pub fn mirrors(&self) -> Option<Region> {
        if let Stmt::Branch(branch) = self {
            branch.mirrors
        } else if let Stmt::Loop(looped) = self {
            looped.mirrors
        } else {
            None
        }
    }

    /// What its mirror calls the statement, if it is a branch or a loop.
    pub fn region(&self) -> Option<Region> {
        match self {
            Stmt::Branch(branch) => Some(branch.region),
            Stmt::Loop(looped) => Some(looped.region),
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
            | Stmt::Turn => None,
        }
    }

    /// Whether blocks are nested in the statement: few have any, and walks need not look further then.
    fn has_blocks(&self) -> bool {
        self.region().is_some()
    }

    /// The blocks nested in the statement.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> + use<'_> {
        match self {
            Stmt::Branch(branch) => Nested { arms: branch.arms.iter(), of_loop: [None, None] },
            Stmt::Loop(looped) => {
                let of_loop = [looped.head.condition(), Some(&looped.body)];
                Nested { arms: [].iter(), of_loop }
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
            | Stmt::Turn => Nested { arms: [].iter(), of_loop: [None, None] },
        }
    }

    /// The blocks nested in the statement.
    pub fn blocks_mut(&mut self) -> impl Iterator<Item = &mut Block> + use<'_> {
        match self {
            Stmt::Branch(branch) => Nested { arms: branch.arms.iter_mut(), of_loop: [None, None] },
            Stmt::Loop(looped) => {
                let cond = match &mut looped.head {
                    Head::While { cond } => Some(cond),
                    Head::Range { .. } | Head::Forever | Head::Times(_) => None,
                };
                Nested { arms: [].iter_mut(), of_loop: [cond, Some(&mut looped.body)] }
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
            | Stmt::Turn => Nested { arms: [].iter_mut(), of_loop: [None, None] },
        }
    }
}

/// The arms of a branch, or the condition and the body of a loop.
struct Nested<I: Iterator> {
    arms: I,
    of_loop: [Option<I::Item>; 2],
}

impl<I: Iterator> Iterator for Nested<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<Self::Item> {
        let arm = self.arms.next();
        if arm.is_some() {
            return arm;
        }
        let [cond, body] = &mut self.of_loop;
        if cond.is_some() { cond.take() } else { body.take() }
    }
}

impl Head {
    /// The block that yields the condition of a `while`.
    pub fn condition(&self) -> Option<&Block> {
        match self {
            Head::While { cond } => Some(cond),
            Head::Range { .. } | Head::Forever | Head::Times(_) => None,
        }
    }

    /// Where an exclusive range ends, before its adaptors.
    pub fn end(&self) -> Option<Value> {
        match self {
            Head::Range { hi, inclusive: false, .. } => Some(*hi),
            Head::Range { .. } | Head::While { .. } | Head::Forever | Head::Times(_) => None,
        }
    }

    /// Whether it goes through a range one by one, upwards or downwards.
    pub fn is_one_by_one(&self) -> bool {
        match self {
            Head::Range { adaptors, .. } => adaptors.iter().all(|adaptor| match adaptor {
                Adaptor::Rev => true,
                Adaptor::StepBy(_) => false,
            }),
            Head::While { .. } | Head::Forever | Head::Times(_) => false,
        }
    }
}

impl Branch {
    /// Whether each arm is swept forward and back on the spot.
    pub fn is_fused(&self) -> bool {
        self.arms.iter().any(|arm| arm.turn().is_some())
    }
}

impl Loop {
    /// Whether each iteration is swept forward and back on the spot.
    pub fn is_fused(&self) -> bool {
        self.body.turn().is_some()
    }

    /// Calls `visit` with each value that is defined anew in each iteration, besides the body's.
    pub fn each_entry(&self, visit: &mut impl FnMut(Value)) {
        self.params.iter().copied().for_each(&mut *visit);
        match &self.head {
            Head::Range { index, .. } => visit(*index),
            Head::While { .. } | Head::Forever | Head::Times(_) => {}
        }
    }
}

impl Block {
    /// Calls `visit` with each statement, nested ones included, in order; a statement comes before
    /// those that it contains.
    pub fn each_stmt<'a>(&'a self, visit: &mut impl FnMut(&'a Stmt)) {
        for stmt in &self.stmts {
            visit(stmt);
            if stmt.has_blocks() {
                stmt.blocks().for_each(|block| block.each_stmt(visit));
            }
        }
    }

    /// Calls `visit` with each value that the block reads: statements, nested blocks and yields.
    pub fn each_use(&self, visit: &mut impl FnMut(Value)) {
        for stmt in &self.stmts {
            stmt.each_use(visit);
            if stmt.has_blocks() {
                stmt.blocks().for_each(|block| block.each_use(visit));
            }
        }
        self.yields.iter().copied().for_each(visit);
    }

    /// Replaces each value that the block reads.
    pub fn map_uses(&mut self, map: &mut impl FnMut(Value) -> Value) {
        for stmt in &mut self.stmts {
            stmt.map_uses(map);
            if stmt.has_blocks() {
                stmt.blocks_mut().for_each(|block| block.map_uses(map));
            }
        }
        self.yields.iter_mut().for_each(|value| *value = map(*value));
    }

    /// Whether the block or one nested in it defines `value`.
    pub fn defines(&self, value: Value) -> bool {
        let mut found = false;
        self.each_stmt(&mut |stmt| {
            stmt.each_def(&mut |defined| found |= defined == value);
            if let Stmt::Loop(nested) = stmt {
                nested.each_entry(&mut |entry| found |= entry == value);
            }
        });
        found
    }

    /// The position of the `turn`, where the block is an iteration or an arm that is swept forward and
    /// back.
    pub fn turn(&self) -> Option<usize> {
        self.stmts.iter().position(|stmt| matches!(stmt, Stmt::Turn))
    }

    /// Drops the statements at these positions.
    pub fn drop_at(&mut self, gone: &BTreeSet<usize>) {
        let mut at = 0..;
        self.stmts.retain(|_| at.next().is_none_or(|at| !gone.contains(&at)));
    }

    /// The memories declared in the block itself.
    pub fn declared(&self) -> Vec<Local> {
        self.stmts.iter().filter_map(Stmt::declared).collect()
    }
}

impl Function {
    /// Calls `visit` with each statement of the function.
    pub fn each_stmt<'a>(&'a self, visit: &mut impl FnMut(&'a Stmt)) {
        self.forward.each_stmt(visit);
        self.reverse.each_stmt(visit);
    }

    /// Calls `visit` with each list of statements that carries adjoints back, as a block of its own:
    /// what stands below the `turn` of an iteration or an arm, and the reverse block.
    pub fn each_reverse_mut(&mut self, visit: &mut impl FnMut(&mut Block, &mut Function)) {
        let mut forward = std::mem::take(&mut self.forward);
        let mut reverse = std::mem::take(&mut self.reverse);
        below_turns(&mut forward, &mut |block| visit(block, self));
        visit(&mut reverse, self);
        self.forward = forward;
        self.reverse = reverse;
    }

    /// Replaces values by others throughout, what the function returns included.
    pub fn replace(&mut self, by: &BTreeMap<Value, Value>) {
        if by.is_empty() {
            return;
        }
        let mut map = |value: Value| {
            let mut value = value;
            while let Some(&next) = by.get(&value) {
                value = next;
            }
            value
        };
        self.forward.map_uses(&mut map);
        self.reverse.map_uses(&mut map);
        self.result.map_uses(&mut map);
        let derivatives =
            [&mut self.gradient, &mut self.products, &mut self.others, &mut self.thirds];
        for gradient in derivatives.into_iter().flatten() {
            match gradient {
                Gradient::Value(value) => *value = map(*value),
                Gradient::None | Gradient::Local(_) => {}
            }
        }
    }

    /// Calls `visit` with each value that the function returns.
    pub fn each_result(&self, visit: &mut impl FnMut(Value)) {
        self.result.each_use(visit);
        for gradient in self.derivatives() {
            match gradient {
                Gradient::Value(value) => visit(*value),
                Gradient::None | Gradient::Local(_) => {}
            }
        }
    }
}

fn below_turns(block: &mut Block, visit: &mut impl FnMut(&mut Block)) {
    for nested in block.stmts.iter_mut().flat_map(Stmt::blocks_mut) {
        below_turns(nested, visit);
    }
    if let Some(turn) = block.turn() {
        let stmts = block.stmts.split_off(turn + 1);
        let mut below = Block { stmts, yields: std::mem::take(&mut block.yields) };
        visit(&mut below);
        block.stmts.append(&mut below.stmts);
        block.yields = below.yields;
    }
}
