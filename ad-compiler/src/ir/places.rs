//! The places that operations, trees and statements name: to be replaced, or copied. [`super::Access`]
//! tells how they are touched.

use proc_macro2::Span;
use syn::Ident;

use super::{Call, Local, Op, Opaque, Operand, Place, Slot, Stmt, Tree};

impl Op {
    fn each_place_mut(&mut self, visit: &mut impl FnMut(&mut Place)) {
        match self {
            Op::Load(place) | Op::Len(place) | Op::Sum(place) | Op::Idle(place) => visit(place),
            Op::Select { scrutinee: opaque, patterns: _ } | Op::Opaque(opaque) => {
                opaque.each_place_mut(visit);
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
    fn each_place_mut(&mut self, visit: &mut impl FnMut(&mut Place)) {
        for (_, operand) in &mut self.uses {
            match operand {
                Operand::Value { .. } => {}
                Operand::Place { place, .. } => visit(place),
            }
        }
    }
}

impl Tree {
    fn each_place_mut(&mut self, visit: &mut impl FnMut(&mut Place)) {
        match self {
            Tree::Copy(place, _)
            | Tree::Ref(place, _)
            | Tree::ZeroLike(place, _)
            | Tree::Take(place) => visit(place),
            Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
                items.iter_mut().for_each(|item| item.each_place_mut(visit));
            }
            Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => item.each_place_mut(visit),
            Tree::Struct(_, fields) => {
                fields.iter_mut().for_each(|(_, item)| item.each_place_mut(visit));
            }
            Tree::Opaque(opaque) => opaque.each_place_mut(visit),
            Tree::Value(_) | Tree::Zero(_) | Tree::ZeroVec(..) => {}
        }
    }

    /// Clones the memories that stay in use, where they would move.
    pub fn clone_where(&mut self, stays: &impl Fn(Local) -> bool) {
        match self {
            Tree::Copy(place, method @ None) if stays(place.root) => {
                *method = Some(Ident::new("clone", Span::mixed_site()));
            }
            Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
                items.iter_mut().for_each(|item| item.clone_where(stays));
            }
            Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => item.clone_where(stays),
            Tree::Struct(_, fields) => {
                fields.iter_mut().for_each(|(_, item)| item.clone_where(stays));
            }
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => {}
        }
    }
}

impl Call {
    fn each_place_mut(&mut self, visit: &mut impl FnMut(&mut Place)) {
        self.args.iter_mut().for_each(|arg| arg.each_place_mut(visit));
    }
}

impl Stmt {
    /// Calls `visit` with each place that the statement itself names; nested blocks are not entered.
    pub fn each_place_mut(&mut self, visit: &mut impl FnMut(&mut Place)) {
        match self {
            Stmt::Let { value: _, op } => op.each_place_mut(visit),
            Stmt::Declare { local: _, init } => {
                init.iter_mut().for_each(|tree| tree.each_place_mut(visit));
            }
            Stmt::Assign { place, tree } | Stmt::AccumulateTree { place, tree } => {
                visit(place);
                tree.each_place_mut(visit);
            }
            Stmt::Store { place, .. }
            | Stmt::Accumulate { place, .. }
            | Stmt::Clear { place }
            | Stmt::Fill { place, .. }
            | Stmt::SavePlace { buffer: _, place }
            | Stmt::RestorePlace { buffer: _, place }
            | Stmt::Undo { of: _, place }
            | Stmt::Mark { id: _, place } => visit(place),
            Stmt::Swap { a, b } => {
                visit(a);
                visit(b);
            }
            Stmt::Call(call) | Stmt::CallForward { call, .. } => call.each_place_mut(visit),
            Stmt::CallReverse(reverse) => {
                reverse.call.each_place_mut(visit);
                reverse.seed.each_place_mut(visit);
                for slot in &mut reverse.slots {
                    match slot {
                        Slot::Place(place) => visit(place),
                        Slot::Local { local: _, zero } => zero.each_place_mut(visit),
                        Slot::Inactive | Slot::Value { .. } => {}
                    }
                }
            }
            Stmt::Opaque(opaque) => opaque.each_place_mut(visit),
            Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
    }
}
