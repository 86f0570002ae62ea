//! Stores that are undone: what they overwrite is saved before, and put back in the reverse sweep.
//!
//! ```text
//! forward                             reverse
//!   mark 0 y[i]   ⇒  save t, y[i]       undo 0 y[i]   ⇒  y[i] = restore t
//!   y[i] = v         y[i] = v
//! ```
//!
//! A parameter `&mut` whose stores are undone gets its output back at the end.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::Ident;

use super::buffers::is_cell;
use super::choice::Undone;
use super::{BlockId, Keeper};
use crate::ir::{
    Access, Block, Buffer, Head, Kind, Local, LocalInfo, Op, Place, SpanRange, Stmt, StoreId, Tree,
    Value, ValueInfo,
};

impl Keeper<'_> {
    /// Removes from the reverse sweep what undoes stores that need no undoing.
    pub(super) fn retain_undone(&mut self, undone: &Undone) {
        let mut reverse = std::mem::take(&mut self.function.reverse);
        self.retain_in(&mut reverse, undone);
        self.function.reverse = reverse;
    }

    fn retain_in(&self, block: &mut Block, undone: &Undone) {
        block.stmts.retain_mut(|stmt| {
            for nested in stmt.blocks_mut() {
                self.retain_in(nested, undone);
            }
            match stmt {
                Stmt::Undo { of, place: _ } => undone.stores.contains(of),
                Stmt::Swap { a, b: _ } => {
                    self.is_adjoint(a.root) || undone.groups.contains(&self.map.group(a.root))
                }
                Stmt::Let { .. }
                | Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Store { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Fill { .. }
                | Stmt::Branch(_)
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
                | Stmt::Mark { .. }
                | Stmt::Comment(_)
                | Stmt::Turn => true,
            }
        });
    }

    /// Turns marks into saves and their mirrors into restores.
    pub(super) fn undo_stores(&mut self, undone: &Undone) {
        let mut forward = std::mem::take(&mut self.function.forward);
        let mut buffers = BTreeMap::new();
        self.marks(&mut forward, None, undone, &mut buffers);
        let mut reverse = std::mem::take(&mut self.function.reverse);
        self.undos(&mut reverse, &buffers);
        self.function.forward = forward;
        self.function.reverse = reverse;
    }

    fn marks(
        &mut self,
        block: &mut Block,
        id: BlockId,
        undone: &Undone,
        buffers: &mut BTreeMap<StoreId, Buffer>,
    ) {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            match &mut stmt {
                Stmt::Mark { id: store, place } => {
                    if !undone.stores.contains(store) {
                        continue;
                    }
                    let kind = self.function.place_kind(place);
                    let of = self.function.local(place.root).name.to_string();
                    let buffer = self.new_buffer(of, kind.clone(), id);
                    buffers.insert(*store, buffer);
                    let readers = undone.readers.get(&self.map.group(place.root));
                    let info = &mut self.function.buffers[buffer.0 as usize];
                    info.readers = readers.cloned().unwrap_or_default();
                    if is_cell(&kind) {
                        let old = self.value(kind);
                        stmts.push(Stmt::Let { value: old, op: Op::Load(place.clone()) });
                        stmts.push(Stmt::Save { buffer, values: vec![old] });
                    } else {
                        info.copies = true;
                        stmts.push(Stmt::SavePlace { buffer, place: place.clone() });
                    }
                    continue;
                }
                // Arms and iterations that are swept at once have their turn later.
                Stmt::Branch(branch) if branch.is_fused() => {}
                Stmt::Loop(looped) if looped.is_fused() => {}
                Stmt::Branch(branch) => {
                    let region = branch.region;
                    for (at, arm) in branch.arms.iter_mut().enumerate() {
                        self.marks(arm, Some((region, at)), undone, buffers);
                    }
                }
                Stmt::Loop(looped) => {
                    let id = Some((looped.region, 0));
                    if let Head::While { cond } = &mut looped.head {
                        self.marks(cond, id, undone, buffers);
                    }
                    self.marks(&mut looped.body, id, undone, buffers);
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
                | Stmt::Comment(_)
                | Stmt::Turn => {}
            }
            stmts.push(stmt);
        }
        block.stmts = stmts;
    }

    fn undos(&mut self, block: &mut Block, buffers: &BTreeMap<StoreId, Buffer>) {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            for nested in stmt.blocks_mut() {
                self.undos(nested, buffers);
            }
            if let Stmt::Undo { of, place } = stmt {
                let Some(&buffer) = buffers.get(&of) else { continue };
                let kind = self.function.place_kind(&place);
                if is_cell(&kind) {
                    let old = self.value(kind);
                    stmts.push(Stmt::Restore { buffer, values: vec![old] });
                    stmts.push(Stmt::Store { place, value: old });
                } else {
                    stmts.push(Stmt::RestorePlace { buffer, place });
                }
            } else {
                stmts.push(stmt);
            }
        }
        block.stmts = stmts;
    }

    fn value(&mut self, kind: Kind) -> Value {
        let span = SpanRange::of(&self.function.name);
        self.function.new_value(ValueInfo { kind, name: None, span, adjoint_of: None, ty: None })
    }

    /// Parameters `&mut` whose stores the reverse sweep undoes get their outputs back in the end.
    pub(super) fn keep_outputs(&mut self) {
        let mut outputs: BTreeSet<Local> = BTreeSet::new();
        let reverse = &self.function.reverse;
        reverse.each_stmt(&mut |stmt| {
            stmt.each_access(&mut |place, access| {
                if access == Access::Write && self.is_output(place.root) {
                    outputs.insert(place.root);
                }
            });
        });
        for local in outputs {
            let info = self.function.local(local).clone();
            let slice = matches!(info.kind, Kind::Slice(_));
            let method = |name: &str| Ident::new(name, Span::mixed_site());
            let name = crate::names::ident_of(&format!("{}_out", info.name));
            let copy = self.function.new_local(LocalInfo {
                kind: info.kind.owned(),
                name,
                by_ref: false,
                mutable: false,
                param: None,
                adjoint_of: None,
                span: info.span,
            });
            let place = Place::whole(local);
            let init =
                Tree::Copy(place.clone(), Some(method(if slice { "to_vec" } else { "clone" })));
            let back = Tree::Copy(Place::whole(copy), slice.then(|| method("clone_from_slice")));
            let reverse = &mut self.function.reverse.stmts;
            reverse.insert(0, Stmt::Declare { local: copy, init: Some(init) });
            reverse.push(Stmt::Assign { place, tree: back });
        }
    }
}
