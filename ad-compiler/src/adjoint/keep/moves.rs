//! Copies what the user moves, where it is still needed at its old place.
//!
//! ```text
//! forward            forward             reverse
//!   a = b              a = b.clone()       d_b = zeros like b
//! ```
//!
//! For the user's program a moved `Vec` is gone. The reverse sweep may still ask for its length or
//! its elements, and a save at the end of its scope for all of it.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::Ident;

use super::Keeper;
use crate::ir::{Access, Block, CallReverse, Function, Kind, Local, Stmt, Tree};

impl Keeper<'_> {
    /// Turns moves of memories that the reverse sweep touches into copies.
    pub(super) fn copy_moved(&mut self) {
        let mut touched: BTreeSet<Local> = BTreeSet::new();
        let mut touch = |stmt: &Stmt| {
            stmt.each_access(&mut |place, _: Access| {
                touched.insert(place.root);
            });
        };
        self.function.reverse.each_stmt(&mut touch);
        // Adjoints in what is swept forward and back at once, and those of before.
        self.function.forward.each_stmt(&mut |stmt| {
            if let Stmt::Declare { local, .. } = stmt {
                if self.is_adjoint(*local) {
                    touch(stmt);
                }
            }
            for block in stmt.blocks() {
                let below = block.turn().map_or(&[][..], |turn| &block.stmts[turn..]);
                below.iter().for_each(|stmt| {
                    touch(stmt);
                    stmt.blocks().for_each(|nested| nested.each_stmt(&mut touch));
                });
            }
        });
        let mut forward = std::mem::take(&mut self.function.forward);
        copy_in(&mut forward, &touched, &self.function);
        self.function.forward = forward;
    }
}

fn copy_in(block: &mut Block, touched: &BTreeSet<Local>, function: &Function) {
    for stmt in &mut block.stmts {
        if let Stmt::Declare { local: _, init: Some(tree) } | Stmt::Assign { place: _, tree } = stmt
        {
            copy(tree, touched, function);
        }
        if let Stmt::Call(call)
        | Stmt::CallForward { call, .. }
        | Stmt::CallReverse(CallReverse { call, at_once: true, .. }) = stmt
        {
            call.args.iter_mut().for_each(|arg| copy(arg, touched, function));
        }
        for nested in stmt.blocks_mut() {
            copy_in(nested, touched, function);
        }
    }
}

fn copy(tree: &mut Tree, touched: &BTreeSet<Local>, function: &Function) {
    match tree {
        Tree::Copy(place, method @ None) => {
            if touched.contains(&place.root) && owns_heap(&function.place_kind(place)) {
                *method = Some(Ident::new("clone", Span::mixed_site()));
            }
        }
        Tree::Array(items) | Tree::Vec(items) | Tree::Tuple(items) => {
            items.iter_mut().for_each(|item| copy(item, touched, function));
        }
        Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => copy(item, touched, function),
        Tree::Struct(_, fields) => {
            fields.iter_mut().for_each(|(_, item)| copy(item, touched, function));
        }
        Tree::Value(_)
        | Tree::Copy(_, Some(_))
        | Tree::Ref(..)
        | Tree::Zero(_)
        | Tree::ZeroVec(..)
        | Tree::ZeroLike(..)
        | Tree::Take(_)
        | Tree::Opaque(_) => {}
    }
}

/// Whether using it by name may move it: not so what is made of plain numbers. What only rustc knows
/// is `Clone` if it is not moved, for then it is `Copy`.
fn owns_heap(kind: &Kind) -> bool {
    match kind {
        Kind::Vec(_) | Kind::Unknown | Kind::Tangent => true,
        Kind::Array(element, _) => owns_heap(element),
        Kind::Tuple(fields) => fields.iter().any(owns_heap),
        Kind::Float(_)
        | Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Slice(_)
        | Kind::Pullback => false,
    }
}
