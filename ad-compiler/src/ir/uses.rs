//! The values that places, operations, trees and statements read: to look at, or to replace.
//!
//! Both walks are written once: a macro makes them of one text, which reads `&` or `&mut`.

use super::{
    Adaptor, CallReverse, Head, Op, Opaque, Operand, Place, Projection, Slot, Stmt, Tree, Value,
};

macro_rules! walks {
    ($walk:ident, $iter:ident $(, $mut:tt)?) => {
        impl Place {
            pub(crate) fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                for step in &$($mut)? self.path {
                    match step {
                        Projection::Index(index) => visit(index),
                        Projection::Range { lo, hi, inclusive: _ } => {
                            lo.$iter().chain(hi).for_each(&mut *visit);
                        }
                        Projection::Field(_) | Projection::Deref => {}
                    }
                }
            }
        }

        impl Op {
            fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                match self {
                    Op::Constant(_) | Op::Zero | Op::One | Op::Placeholder => {}
                    Op::ZeroLike(a) | Op::Unary(_, a) | Op::Cast(a, _) | Op::Retype(a) => visit(a),
                    Op::Binary(_, a, b) | Op::AddTangent(a, b) => {
                        visit(a);
                        visit(b);
                    }
                    Op::Intrinsic { name: _, args, path: _ } | Op::Rule { name: _, args } => {
                        args.$iter().for_each(visit);
                    }
                    Op::OperatorRule { flow: _, op: _, side: _, lhs, rhs, y, d } => {
                        [lhs, rhs, y, d].into_iter().for_each(visit);
                    }
                    Op::NegRule { flow: _, operand, y, d } => [operand, y, d].into_iter().for_each(visit),
                    Op::CastRule { flow: _, operand, d, to: _ } => [operand, d].into_iter().for_each(visit),
                    Op::Load(place) | Op::Len(place) | Op::Sum(place) | Op::Idle(place) => place.$walk(visit),
                    Op::Select { scrutinee: opaque, patterns: _ } | Op::Opaque(opaque) => {
                        opaque.$walk(visit);
                    }
                }
            }
        }

        impl Opaque {
            fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                for (_, operand) in &$($mut)? self.uses {
                    match operand {
                        Operand::Value { value, by_ref: _ } => visit(value),
                        Operand::Place { place, .. } => place.$walk(visit),
                    }
                }
            }
        }

        impl Tree {
            fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                match self {
                    Tree::Value(value) => visit(value),
                    Tree::Copy(place, _)
                    | Tree::Ref(place, _)
                    | Tree::ZeroLike(place, _)
                    | Tree::Take(place) => place.$walk(visit),
                    Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
                        items.$iter().for_each(|item| item.$walk(visit));
                    }
                    Tree::Repeat(item, _) => item.$walk(visit),
                    Tree::VecRepeat(item, length) => {
                        item.$walk(visit);
                        visit(length);
                    }
                    Tree::Struct(_, fields) => {
                        fields.$iter().for_each(|(_, item)| item.$walk(visit));
                    }
                    Tree::Zero(_) => {}
                    Tree::ZeroVec(_, length) => visit(length),
                    Tree::Opaque(opaque) => opaque.$walk(visit),
                }
            }
        }

        impl CallReverse {
            fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                let all = self.pullback.is_none();
                for arg in &$($mut)? self.call.args {
                    if all || matches!(arg, Tree::Ref(..)) {
                        arg.$walk(visit);
                    }
                }
                self.pullback.$iter().for_each(&mut *visit);
                self.seed.$walk(visit);
                for slot in &$($mut)? self.slots {
                    match slot {
                        // Of `of` only the kind is needed, for a zero.
                        Slot::Inactive | Slot::Value { contribution: _, of: _ } => {}
                        Slot::Place(place) => place.$walk(visit),
                        Slot::Local { local: _, zero } => zero.$walk(visit),
                    }
                }
            }
        }

        impl Head {
            fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                match self {
                    Head::Range { index: _, lo, hi, inclusive: _, adaptors } => {
                        visit(lo);
                        visit(hi);
                        for adaptor in adaptors {
                            match adaptor {
                                Adaptor::Rev => {}
                                Adaptor::StepBy(step) => visit(step),
                            }
                        }
                    }
                    Head::Times(count) => visit(count),
                    Head::While { cond: _ } | Head::Forever => {}
                }
            }
        }

        impl Stmt {
            fn $walk(&$($mut)? self, visit: &mut impl FnMut(&$($mut)? Value)) {
                match self {
                    Stmt::Let { value: _, op } => op.$walk(visit),
                    Stmt::Declare { local: _, init } => {
                        init.$iter().for_each(|tree| tree.$walk(visit));
                    }
                    Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                        place.$walk(visit);
                        tree.$walk(visit);
                    }
                    Stmt::Store { place, value }
                    | Stmt::Accumulate { place, value }
                    | Stmt::Fill { place, value } => {
                        place.$walk(visit);
                        visit(value);
                    }
                    Stmt::Clear { place }
                    | Stmt::SavePlace { buffer: _, place }
                    | Stmt::RestorePlace { buffer: _, place }
                    | Stmt::Undo { of: _, place }
                    | Stmt::Mark { id: _, place } => place.$walk(visit),
                    Stmt::Swap { a, b } => {
                        a.$walk(visit);
                        b.$walk(visit);
                    }
                    Stmt::Branch(branch) => visit(&$($mut)? branch.cond),
                    Stmt::Loop(looped) => {
                        looped.inits.$iter().for_each(&mut *visit);
                        looped.head.$walk(visit);
                    }
                    Stmt::Call(call) | Stmt::CallForward { call, active: _, pullback: _ } => {
                        call.args.$iter().for_each(|arg| arg.$walk(visit));
                    }
                    Stmt::CallReverse(reverse) => reverse.$walk(visit),
                    Stmt::Opaque(opaque) => opaque.$walk(visit),
                    Stmt::Save { buffer: _, values } => values.$iter().for_each(visit),
                    Stmt::Buffer { .. }
                    | Stmt::SaveLocal { .. }
                    | Stmt::Restore { .. }
                    | Stmt::RestoreLocal { .. }
                    | Stmt::Comment(_) | Stmt::Turn => {}
                }
            }
        }
    };
}

walks!(walk, iter);
walks!(walk_mut, iter_mut, mut);

impl Place {
    /// Calls `visit` with each value that the path reads.
    pub fn each_value(&self, visit: &mut impl FnMut(Value)) {
        self.walk(&mut |value| visit(*value));
    }
}

impl Op {
    /// Calls `visit` with each value that the operation reads.
    pub fn each_use(&self, visit: &mut impl FnMut(Value)) {
        self.walk(&mut |value| visit(*value));
    }

    /// Replaces each value that the operation reads.
    pub fn map_uses(&mut self, map: &mut impl FnMut(Value) -> Value) {
        self.walk_mut(&mut |value| *value = map(*value));
    }
}

impl Head {
    /// Calls `visit` with each value that the bounds of the loop are.
    pub fn each_use(&self, visit: &mut impl FnMut(Value)) {
        self.walk(&mut |value| visit(*value));
    }
}

impl Tree {
    /// Calls `visit` with each value that the tree reads.
    pub fn each_use(&self, visit: &mut impl FnMut(Value)) {
        self.walk(&mut |value| visit(*value));
    }

    /// Replaces each value that the tree reads.
    pub fn map_uses(&mut self, map: &mut impl FnMut(Value) -> Value) {
        self.walk_mut(&mut |value| *value = map(*value));
    }
}

impl Stmt {
    /// Calls `visit` with each value that the statement itself reads. Nested blocks are not entered,
    /// and what their statements and yields read is not part of it; a loop's `inits` and bounds are.
    pub fn each_use(&self, visit: &mut impl FnMut(Value)) {
        self.walk(&mut |value| visit(*value));
    }

    /// Replaces each value that the statement itself reads, see [`Stmt::each_use`].
    pub fn map_uses(&mut self, map: &mut impl FnMut(Value) -> Value) {
        self.walk_mut(&mut |value| *value = map(*value));
    }
}
