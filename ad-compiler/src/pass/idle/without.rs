//! A loop without what it does to tangents, if that is nothing as long as one row of them is 0.
//!
//! ```text
//! v = t_a[b][i]           0, the row being t_a[b]
//! w = mul v, x            0
//! s = t_s[i]
//! u = add s, w            s
//! t_s[i] = u              what is there: nothing
//! ```
//!
//! No memory of tangents changes, as each statement that would change one is found to do nothing. So what is
//! stored where it has been loaded from is still there.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    BinaryOp, Block, Branch, Function, Head, Loop, Op, Place, Stmt, Tree, UnaryOp, Value,
};

/// The loop in a block of its own, which yields what the loop results in; nothing if tangents change
/// though those of `row` are 0.
pub(super) fn without(looped: &Loop, row: &Place, function: &mut Function) -> Option<Block> {
    let mut without = Without {
        function,
        row,
        zeros: BTreeSet::new(),
        same: BTreeMap::new(),
        loaded: BTreeMap::new(),
    };
    let left = without.looped(looped)?;
    let mut results = left.results.iter();
    let mut yields = Vec::with_capacity(looped.results.len());
    for (at, result) in looped.results.iter().enumerate() {
        let tangent = function.kind(*result).has_lanes();
        yields.push(if tangent { looped.inits[at] } else { *results.next()? });
    }
    let mut block = Block { stmts: vec![Stmt::Loop(left)], yields };
    let mut by = BTreeMap::new();
    rename(&mut block, function, &mut by);
    block.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
    Some(block)
}

/// What is known where the tangents of a row are 0.
struct Without<'a> {
    function: &'a Function,
    row: &'a Place,
    /// Tangents that are 0.
    zeros: BTreeSet<Value>,
    /// Tangents that are others, for what was added to them is 0.
    same: BTreeMap<Value, Value>,
    /// Tangents as they stand in a memory.
    loaded: BTreeMap<Value, &'a Place>,
}

impl<'a> Without<'a> {
    fn is_tangent(&self, value: Value) -> bool {
        self.function.kind(value).has_lanes()
    }

    fn is_zero(&self, value: Value) -> bool {
        self.zeros.contains(&self.origin(value))
    }

    fn origin(&self, value: Value) -> Value {
        let mut value = value;
        while let Some(&other) = self.same.get(&value) {
            value = other;
        }
        value
    }

    fn looped(&mut self, looped: &'a Loop) -> Option<Loop> {
        let mut left = looped.clone();
        if let Head::While { cond } = &looped.head {
            left.head = Head::While { cond: self.block(cond)? };
        }
        // What begins with 0 stays so, unless an iteration says otherwise.
        for (param, init) in looped.params.iter().zip(&looped.inits) {
            if self.is_tangent(*param) && self.is_zero(*init) {
                self.zeros.insert(*param);
            }
        }
        left.body = self.block(&looped.body)?;
        left.params.retain(|value| !self.is_tangent(*value));
        left.inits.retain(|value| !self.is_tangent(*value));
        left.results.retain(|value| !self.is_tangent(*value));
        // The first value may be the one that ends the loop.
        let first = looped.body.yields.len() - looped.params.len();
        for (at, param) in looped.params.iter().enumerate() {
            if !self.is_tangent(*param) {
                continue;
            }
            let next = looped.body.yields[first + at];
            let stays_zero = self.zeros.contains(param) && self.is_zero(next);
            if !stays_zero && self.origin(next) != *param {
                return None;
            }
            self.same.insert(looped.results[at], looped.inits[at]);
        }
        Some(left)
    }

    fn branch(&mut self, branch: &'a Branch) -> Option<Branch> {
        let mut left = branch.clone();
        left.arms = branch.arms.iter().map(|arm| self.block(arm)).collect::<Option<_>>()?;
        left.results.retain(|value| !self.is_tangent(*value));
        for (at, result) in branch.results.iter().enumerate() {
            if !self.is_tangent(*result) {
                continue;
            }
            let mut yields = branch.arms.iter().map(|arm| arm.yields[at]);
            let first = self.origin(branch.arms.first()?.yields[at]);
            if yields.clone().all(|value| self.is_zero(value)) {
                self.zeros.insert(*result);
            } else if yields.all(|value| self.origin(value) == first) {
                self.same.insert(*result, first);
            } else {
                return None;
            }
        }
        Some(left)
    }

    /// The statements that are left, and the values yielded that are no tangents.
    fn block(&mut self, block: &'a Block) -> Option<Block> {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for stmt in &block.stmts {
            stmts.extend(self.stmt(stmt)?);
        }
        let yields = block.yields.iter().copied().filter(|value| !self.is_tangent(*value));
        Some(Block { stmts, yields: yields.collect() })
    }

    /// What is left of the statement; nothing if it does something to tangents.
    fn stmt(&mut self, stmt: &'a Stmt) -> Option<Option<Stmt>> {
        match stmt {
            Stmt::Let { value, op } if self.is_tangent(*value) => {
                self.tangent(*value, op)?;
                Some(None)
            }
            Stmt::Let { value: _, op } => {
                let mut plain = true;
                op.each_use(&mut |value| plain &= !self.is_tangent(value));
                plain.then(|| Some(stmt.clone()))
            }
            Stmt::Store { place, value } if self.is_tangent(*value) => {
                (self.loaded.get(&self.origin(*value)) == Some(&place)).then_some(None)
            }
            Stmt::Accumulate { place: _, value } if self.is_tangent(*value) => {
                self.is_zero(*value).then_some(None)
            }
            Stmt::Branch(branch) => Some(Some(Stmt::Branch(self.branch(branch)?))),
            Stmt::Loop(looped) => Some(Some(Stmt::Loop(self.looped(looped)?))),
            Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                (self.is_plain(place) && self.is_plain_tree(tree)).then(|| Some(stmt.clone()))
            }
            Stmt::Clear { place } => self.is_plain(place).then(|| Some(stmt.clone())),
            Stmt::Swap { a, b } => {
                (self.is_plain(a) && self.is_plain(b)).then(|| Some(stmt.clone()))
            }
            Stmt::Fill { place, value } => {
                (self.is_plain(place) && !self.is_tangent(*value)).then(|| Some(stmt.clone()))
            }
            Stmt::Store { .. } | Stmt::Accumulate { .. } | Stmt::Opaque(_) | Stmt::Comment(_) => {
                Some(Some(stmt.clone()))
            }
            // A memory is declared once.
            Stmt::Declare { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Turn => None,
        }
    }

    fn is_plain(&self, place: &Place) -> bool {
        !self.function.local(place.root).kind.has_lanes()
    }

    fn is_plain_tree(&self, tree: &Tree) -> bool {
        let mut plain = true;
        tree.each_use(&mut |value| plain &= !self.is_tangent(value));
        tree.each_access(&mut |place, _| plain &= self.is_plain(place));
        plain
    }

    /// Learns what a tangent is; nothing if it is neither 0 nor another.
    fn tangent(&mut self, value: Value, op: &'a Op) -> Option<()> {
        let zero = |value: &Value| self.is_tangent(*value) && self.is_zero(*value);
        let is_zero = match op {
            Op::Zero => true,
            Op::Unary(UnaryOp::Neg, a) | Op::Cast(a, _) | Op::Retype(a) => zero(a),
            Op::Binary(BinaryOp::Mul, a, b) => zero(a) || zero(b),
            Op::Binary(BinaryOp::Div, a, _) => zero(a),
            Op::Binary(BinaryOp::Add | BinaryOp::Sub, a, b) => zero(a) && zero(b),
            // The tangent comes last, and zero stays zero.
            Op::Rule { name: _, args } => args.last().is_some_and(zero),
            Op::Load(place) => self.is_of_row(place),
            Op::Unary(UnaryOp::Not, _)
            | Op::Binary(..)
            | Op::Constant(_)
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Intrinsic { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Len(_)
            | Op::Sum(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => false,
        };
        if is_zero {
            self.zeros.insert(value);
            return Some(());
        }
        if let Op::Load(place) = op {
            self.loaded.insert(value, place);
            return Some(());
        }
        let other = if let Op::Binary(BinaryOp::Add, a, b) = op {
            if zero(b) { Some(*a) } else { zero(a).then_some(*b) }
        } else if let Op::Binary(BinaryOp::Sub, a, b) = op {
            zero(b).then_some(*a)
        } else {
            None
        };
        self.same.insert(value, other?);
        Some(())
    }

    fn is_of_row(&self, place: &Place) -> bool {
        place.root == self.row.root && place.path.starts_with(&self.row.path)
    }
}

/// Gives all that the block defines new names, which are noted.
fn rename(block: &mut Block, function: &mut Function, by: &mut BTreeMap<Value, Value>) {
    let mut anew = |value: &mut Value, function: &mut Function| {
        let new = function.new_value(function.value(*value).clone());
        by.insert(*value, new);
        *value = new;
    };
    for stmt in &mut block.stmts {
        if let Stmt::Let { value, op: _ } = stmt {
            anew(value, function);
        } else if let Stmt::Branch(branch) = stmt {
            branch.region = function.new_region();
            branch.results.iter_mut().for_each(|value| anew(value, function));
        } else if let Stmt::Loop(looped) = stmt {
            looped.region = function.new_region();
            if let Head::Range { index, .. } = &mut looped.head {
                anew(index, function);
            }
            let own = looped.params.iter_mut().chain(&mut looped.results).chain(&mut looped.count);
            own.for_each(|value| anew(value, function));
        }
    }
    for nested in block.stmts.iter_mut().flat_map(Stmt::blocks_mut) {
        rename(nested, function, by);
    }
}
