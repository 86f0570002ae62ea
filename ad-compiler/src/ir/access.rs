//! Which memories an operation, a tree or a statement touches, and how.
//!
//! ```text
//! v = a[i]              reads a           swap a[i], b[j]     reads and writes a and b
//! n = a.len()           its length only   assert!(a[0] > c)   user's tokens: read, or read and written
//! a[i] = v              writes a
//! ```
//!
//! A memory is named as the place that is touched; the values that its path reads are
//! [`Stmt::each_use`]'s business.

use super::{Call, Local, Op, Opaque, Operand, Place, Returned, Slot, Stmt, Tree};

/// How a statement touches a memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Some or all of its content is read.
    Read,
    /// Only its length is read.
    Shape,
    /// Some or all of it is overwritten, restored or declared.
    Write,
    /// Tokens of the user's may read and write it.
    Opaque,
}

impl Op {
    /// Calls `visit` with each memory that the operation touches.
    pub fn each_access(&self, visit: &mut impl FnMut(&Place, Access)) {
        match self {
            Op::Load(place) | Op::Sum(place) | Op::Idle(place) => visit(place, Access::Read),
            Op::Len(place) => visit(place, Access::Shape),
            Op::Select { scrutinee: opaque, patterns: _ } | Op::Opaque(opaque) => {
                opaque.each_access(visit);
            }
            Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::Placeholder
            | Op::ZeroLike(_)
            | Op::Unary(..)
            | Op::Cast(..)
            | Op::Retype(_)
            | Op::Binary(..)
            | Op::AddTangent(..)
            | Op::Intrinsic { .. }
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. } => {}
        }
    }
}

impl Opaque {
    fn each_access(&self, visit: &mut impl FnMut(&Place, Access)) {
        for (_, operand) in &self.uses {
            match operand {
                Operand::Value { .. } => {}
                Operand::Place { place, by_ref: _, writes } => {
                    visit(place, if *writes { Access::Opaque } else { Access::Read });
                }
            }
        }
    }
}

impl Tree {
    /// Calls `visit` with each memory that the tree touches.
    pub fn each_access(&self, visit: &mut impl FnMut(&Place, Access)) {
        match self {
            Tree::Value(_) | Tree::Zero(_) | Tree::ZeroVec(..) => {}
            Tree::Copy(place, _) => visit(place, Access::Read),
            Tree::Ref(place, mutable) => {
                visit(place, Access::Read);
                if *mutable {
                    visit(place, Access::Write);
                }
            }
            Tree::Take(place) => {
                visit(place, Access::Read);
                visit(place, Access::Write);
            }
            Tree::ZeroLike(place, _) => visit(place, Access::Shape),
            Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
                items.iter().for_each(|item| item.each_access(visit));
            }
            Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => item.each_access(visit),
            Tree::Struct(_, fields) => fields.iter().for_each(|(_, item)| item.each_access(visit)),
            Tree::Opaque(opaque) => opaque.each_access(visit),
        }
    }
}

impl Call {
    fn each_access(&self, visit: &mut impl FnMut(&Place, Access)) {
        self.args.iter().for_each(|arg| arg.each_access(visit));
        match self.result {
            Returned::Local(local) => visit(&Place::whole(local), Access::Write),
            Returned::Nothing | Returned::Value(_) => {}
        }
    }
}

impl Stmt {
    /// Whether the statement, or one in it, reads or writes some of the memory's content.
    pub fn touches(&self, local: Local) -> bool {
        let mut found = false;
        self.each_access_within(&mut |place, access| {
            found |= place.root == local && access != Access::Shape;
        });
        found
    }

    /// Calls `visit` with each memory that the statement, or one in it, touches.
    pub fn each_access_within(&self, visit: &mut impl FnMut(&Place, Access)) {
        self.each_access(visit);
        for block in self.blocks() {
            block.each_stmt(&mut |stmt| stmt.each_access(visit));
        }
    }

    /// Calls `visit` with each memory that the statement itself touches.
    pub fn each_access(&self, visit: &mut impl FnMut(&Place, Access)) {
        match self {
            Stmt::Let { value: _, op } => op.each_access(visit),
            Stmt::Declare { local, init } => {
                if let Some(tree) = init {
                    tree.each_access(visit);
                }
                visit(&Place::whole(*local), Access::Write);
            }
            Stmt::Assign { place, tree } => {
                tree.each_access(visit);
                visit(place, Access::Write);
            }
            Stmt::AccumulateTree { place, tree } => {
                tree.each_access(visit);
                visit(place, Access::Read);
                visit(place, Access::Write);
            }
            Stmt::Store { place, .. }
            | Stmt::Clear { place }
            | Stmt::Fill { place, .. }
            | Stmt::RestorePlace { buffer: _, place } => visit(place, Access::Write),
            Stmt::Accumulate { place, .. } => {
                visit(place, Access::Read);
                visit(place, Access::Write);
            }
            Stmt::Swap { a, b } => {
                for place in [a, b] {
                    visit(place, Access::Read);
                    visit(place, Access::Write);
                }
            }
            Stmt::Call(call) | Stmt::CallForward { call, active: _, pullback: _ } => {
                call.each_access(visit);
            }
            Stmt::CallReverse(reverse) => {
                reverse.again().for_each(|arg| arg.each_access(visit));
                reverse.seed.each_access(visit);
                for slot in &reverse.slots {
                    match slot {
                        Slot::Inactive | Slot::Value { .. } => {}
                        Slot::Place(place) => {
                            visit(place, Access::Read);
                            visit(place, Access::Write);
                        }
                        Slot::Local { local, zero } => {
                            zero.each_access(visit);
                            visit(&Place::whole(*local), Access::Write);
                        }
                    }
                }
            }
            Stmt::Opaque(opaque) => opaque.each_access(visit),
            // It is moved: what read it before must not be put off.
            Stmt::SaveLocal { buffer: _, local } => {
                visit(&Place::whole(*local), Access::Read);
                visit(&Place::whole(*local), Access::Write);
            }
            Stmt::SavePlace { buffer: _, place } => visit(place, Access::Read),
            Stmt::RestoreLocal { buffer: _, local } => visit(&Place::whole(*local), Access::Write),
            Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::Restore { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
    }
}
