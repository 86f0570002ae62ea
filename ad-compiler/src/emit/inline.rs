//! Which values have no variable of their own, because the one place that uses them can hold the
//! expression itself.
//!
//! ```text
//! v1 = mul x, y
//! v2 = add v1, z        →    let a = x * y + z;
//! a  = retype v2
//! ```
//!
//! Sound because: only pure operations move, and none past a write to a memory that it reads.

use std::collections::BTreeSet;

use super::uses::{Def, Uses, is_pure};
use crate::ir::{Access, Block, Branch, Head, Local, Op, Stmt, UnaryOp, Value};

/// The largest expression, in operations, that is put where it is used.
const LARGEST: u32 = 16;

/// Where a value is defined.
#[derive(Clone, Copy)]
struct Spot<'b> {
    block: &'b Block,
    index: usize,
    /// Read where the block ends.
    extra: &'b [Value],
    /// The parameters that have been assigned when the first yield is read.
    late: &'b [Value],
    /// What the block yields is the value of a branch.
    is_arm: bool,
}

impl<'a> Uses<'a> {
    /// `late`: the parameters that have been assigned when the first yield is read. `is_arm`: what
    /// the block yields is the value of a branch.
    pub(super) fn inline_block(
        &mut self,
        block: &'a Block,
        extra: &[Value],
        late: &[Value],
        is_arm: bool,
    ) {
        for (index, stmt) in block.stmts.iter().enumerate() {
            if !self.is_live(stmt) {
                continue;
            }
            let spot = Spot { block, index, extra, late, is_arm };
            match stmt {
                Stmt::Let { value, op } => self.inline(spot, *value, op),
                Stmt::Branch(branch) => {
                    branch.arms.iter().for_each(|arm| self.inline_block(arm, &[], &[], true));
                    self.inline_logic(spot, branch);
                }
                Stmt::Loop(looped) => {
                    if let Head::While { cond } = &looped.head {
                        self.inline_block(cond, &[], &[], false);
                    }
                    let late: &[Value] = if looped.exits { &looped.params } else { &[] };
                    self.inline_block(&looped.body, &[], late, false);
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
                | Stmt::Turn => {}
            }
        }
    }

    fn inline(&mut self, spot: Spot<'_>, value: Value, op: &Op) {
        let at = value.0 as usize;
        if self.inlined[at] {
            return;
        }
        let Spot { block, index, .. } = spot;
        if let Op::Select { .. } = op {
            // `match` on the position of a pattern: the branch takes the patterns themselves
            let next = block.stmts[index + 1..].iter().find(|stmt| self.is_live(stmt));
            self.inlined[at] = self.count[at] == 1
                && matches!(next, Some(Stmt::Branch(branch)) if branch.cond == value && !branch.boolean);
            return;
        }
        let mut reads = BTreeSet::new();
        op.each_access(&mut |place, _| {
            reads.insert(place.root);
        });
        let mut size = 1;
        op.each_use(&mut |operand| {
            if self.inlined[operand.0 as usize] {
                reads.extend(self.reads[operand.0 as usize].iter().copied());
                size += self.size[operand.0 as usize];
            }
        });
        self.reads[at] = reads;
        self.size[at] = size;
        let info = self.function.value(value);
        if info.name.is_none() && info.ty.is_none() && self.is_free(spot, value, op) {
            self.inlined[at] = true;
            return;
        }
        // what an arm does but name its value
        let yielded = spot.is_arm && info.ty.is_none() && block.yields.contains(&value);
        if is_pure(op) && (info.name.is_none() || yielded) && size <= LARGEST {
            self.inlined[at] = self.may_move(spot, value);
        }
    }

    /// An operation that may as well be repeated: the same variable again, or a negative number.
    fn is_free(&self, spot: Spot<'_>, value: Value, op: &Op) -> bool {
        let stale = !spot.late.is_empty() && spot.block.yields.first() == Some(&value);
        match op {
            Op::Retype(inner) => !self.is_inlined(*inner) && !stale,
            Op::Unary(UnaryOp::Neg, inner) => {
                matches!(self.def(*inner), Some(Def::Op(Op::Constant(_))))
                    && self.is_inlined(*inner)
            }
            Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Cast(..)
            | Op::Intrinsic { .. }
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Load(_)
            | Op::Len(_)
            | Op::Sum(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => false,
        }
    }

    fn inline_logic(&mut self, spot: Spot<'_>, branch: &'a Branch) {
        let ([result], [yes, no]) = (&branch.results[..], &branch.arms[..]) else {
            return;
        };
        let bare = |arm: &Block| {
            arm.stmts.iter().filter(|stmt| self.is_live(stmt)).all(|stmt| match stmt {
                Stmt::Let { value, .. } => self.is_inlined(*value),
                // one without results is there for what it does
                Stmt::Branch(inner) => {
                    !inner.results.is_empty()
                        && inner.results.iter().all(|value| self.is_inlined(*value))
                }
                Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Store { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Swap { .. }
                | Stmt::Fill { .. }
                | Stmt::Loop(_)
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
                | Stmt::Turn => false,
            })
        };
        if !branch.boolean || !bare(yes) || !bare(no) {
            return;
        }
        let constant = |value: Value| match self.defs[value.0 as usize] {
            Some(Def::Op(Op::Constant(tokens))) => Some(tokens.to_string()),
            _ => None,
        };
        let (and, rhs) = if constant(no.yields[0]).as_deref() == Some("false") {
            (true, yes.yields[0])
        } else if constant(yes.yields[0]).as_deref() == Some("true") {
            (false, no.yields[0])
        } else {
            return;
        };
        let at = result.0 as usize;
        self.defs[at] = Some(Def::Logic { lhs: branch.cond, and, rhs });
        let mut reads = BTreeSet::new();
        let mut size = 1;
        for operand in [branch.cond, rhs] {
            if self.inlined[operand.0 as usize] {
                reads.extend(self.reads[operand.0 as usize].iter().copied());
                size += self.size[operand.0 as usize];
            }
        }
        self.reads[at] = reads;
        self.size[at] = size;
        if self.function.values[at].name.is_none() && size <= LARGEST {
            self.inlined[at] = self.may_move(spot, *result);
        }
    }

    /// Whether what `stmts[index]` defines may be computed where it is used instead.
    fn may_move(&self, spot: Spot<'_>, value: Value) -> bool {
        let Spot { block, index, extra, late, is_arm: _ } = spot;
        if self.count[value.0 as usize] != 1 {
            return false;
        }
        let reads = &self.reads[value.0 as usize];
        for stmt in &block.stmts[index + 1..] {
            if !self.is_live(stmt) {
                continue;
            }
            let mut reads_it = false;
            self.each_use(stmt, &mut |used| reads_it |= used == value);
            if reads_it {
                return match stmt {
                    Stmt::Call(_)
                    | Stmt::CallForward { .. }
                    | Stmt::CallReverse(_)
                    | Stmt::Opaque(_)
                    | Stmt::Swap { .. }
                    | Stmt::Fill { .. }
                    | Stmt::AccumulateTree { .. } => !writes(stmt, reads),
                    Stmt::Let { op: Op::Opaque(_), .. } => {
                        reads.is_empty() && self.size[value.0 as usize] < 2
                    }
                    // The borrow of a part comes before what the next step reads.
                    Stmt::Assign { place, .. }
                    | Stmt::Store { place, .. }
                    | Stmt::Accumulate { place, .. }
                    | Stmt::Clear { place } => place.path.len() < 2 || !reads.contains(&place.root),
                    Stmt::Let { .. }
                    | Stmt::Declare { .. }
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
                    | Stmt::Turn => true,
                };
            }
            if writes(stmt, reads) {
                return false;
            }
        }
        if extra.contains(&value) {
            return true;
        }
        if block.yields.first() == Some(&value) && !late.is_empty() {
            let mut stale = false;
            self.each_operand(value, &mut |operand| {
                self.leaves(operand, &mut |leaf| stale |= late.contains(&leaf));
            });
            return !stale;
        }
        block.yields.contains(&value)
    }
}

/// Whether the statement, nested blocks included, writes one of `memories`.
fn writes(stmt: &Stmt, memories: &BTreeSet<Local>) -> bool {
    let mut found = false;
    stmt.each_access(&mut |place, access| match access {
        Access::Write | Access::Opaque => found |= memories.contains(&place.root),
        Access::Read | Access::Shape => {}
    });
    found || stmt.blocks().any(|block| block.stmts.iter().any(|stmt| writes(stmt, memories)))
}
