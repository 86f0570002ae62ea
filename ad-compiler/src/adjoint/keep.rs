//! Makes available to the reverse sweep what it reads of the forward sweep.
//!
//! ```text
//! before                               after
//!   loop for i (x) {                     buffer s
//!     x2 = x·r                           loop for i (x) { save s, x;  x2 = x·r → x2 }
//!     → x2                               …
//!   }                                    loop for i backwards (d_x) {
//!   …                                      x' = restore s
//!   loop for i backwards (d_x) {           d_r += d_x·x'
//!     d_r += d_x·x                         → d_x·r
//!     → d_x·r                            }
//!   }
//! ```
//!
//! A value of the top level stays alive and costs nothing. A value of a nested block that the
//! mirroring block reads is computed again there, where that is possible, or saved where it is defined and
//! restored at the top of the mirroring block. Computing again is cheap for `+ - *`, comparisons, casts and
//! loads of memory that still holds the value; what is done about all the values of the function is
//! chosen together, by a minimum cut (`cut`). A memory of a nested block is moved into a buffer when its
//! scope ends.
//!
//! What is loaded again must be what was loaded then. Memories that `swap` exchanges form one group;
//! for each group whose loads the reverse sweep repeats, one of these holds:
//!
//! * *untouched*: nothing writes it after the loads, so there is nothing to do;
//! * *saved loads*: the loaded values are saved like results of a call;
//! * *undone stores*: each store saves what it overwrites, and its mirror puts that back, so that at
//!   each point of the reverse sweep the memory is as it was at that point of the forward sweep.
//!
//! The latter two are chosen by how deep in loops loads and stores stand.
//!
//! An iteration that is swept forward and back at once is to its loop what the two sweeps are to the
//! function: what it reads from outside is there, and what its second half reads of nested blocks of
//! its first is kept within the iteration. So is such an arm to its branch.
//!
//! Needs: the gradient program as [`super::gradient`] leaves it.
//! Keeps: the results of the forward sweep; `&mut` parameters hold their outputs in the end.
//! Sound because: the reverse sweep runs the mirrors of blocks in exactly the opposite order of the
//! forward sweep, so that what a block saved last is what its mirror restores first.

mod again;
mod bound;
mod buffers;
mod choice;
mod cut;
mod flow;
mod iteration;
mod map;
mod mirror;
mod moves;
mod overwrite;
mod undo;

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::map::Map;
use crate::ir::set::Set;
use crate::ir::{
    Access, Block, Bound, Buffer, Callee, Function, Head, Kind, Local, Op, Passing, Place, Region,
    Stmt, StoreId, Tree, Value,
};
use buffers::{Insertion, Kept, is_cell};
use choice::{Chosen, Policies, choose};
use cut::Cut;
use map::{ForwardMap, Point};
use mirror::Mirror;
use overwrite::Read;

/// A block of the forward sweep: `None` the top level, else an arm of a branch, or a loop's body (0).
type BlockId = Option<(Region, usize)>;

/// Inserts what keeps values and memories, and removes the marks. `by_cut`: what is saved is chosen by a
/// minimum cut; else value by value.
pub fn keep(function: &mut Function, by_cut: bool) {
    let mut constants = Map::new();
    function.forward.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op: op @ Op::Constant(_) } = stmt {
            constants.insert(*value, op.clone());
        }
    });
    sweeps(function, &constants, by_cut);
}

/// Keeps what the reverse sweep of a function, or of an iteration that stands for one, reads of the
/// forward sweep. `constants` are those of the whole function.
fn sweeps(function: &mut Function, constants: &Map<Value, Op>, by_cut: bool) {
    let map = ForwardMap::of(function, constants);

    // Where nothing is written, whatever was loaded can be loaded again.
    let policies =
        if map.writes.is_empty() { Chosen::default() } else { rehearse(function, &map, by_cut) };
    let undone = policies.undone(&map);
    let mut keeper = Keeper::new(take(function), &map, Policies::Chosen(policies));
    keeper.retain_undone(&undone);
    keeper.run(by_cut);
    keeper.insert_saves();
    keeper.undo_stores(&undone);
    keeper.create_buffers();
    keeper.keep_outputs();
    keeper.copy_moved();
    *function = keeper.function;
    iteration::iterations(function, constants, by_cut);
}

/// Which loads would the reverse sweep like to repeat? What is done to find out is forgotten.
fn rehearse(function: &mut Function, map: &ForwardMap, by_cut: bool) -> Chosen {
    let reverse = function.reverse.clone();
    let (values, buffers) = (function.values.len(), function.buffers.len());
    let mut rehearsal = Keeper::new(take(function), map, Policies::Rehearsal);
    rehearsal.run(by_cut);
    let chosen = choose(map, &rehearsal);
    *function = rehearsal.function;
    function.reverse = reverse;
    function.values.truncate(values);
    function.buffers.truncate(buffers);
    chosen
}

/// The function, of which a shell is left.
fn take(function: &mut Function) -> Function {
    Function {
        name: function.name.clone(),
        params: std::mem::take(&mut function.params),
        values: std::mem::take(&mut function.values),
        locals: std::mem::take(&mut function.locals),
        buffers: std::mem::take(&mut function.buffers),
        regions: function.regions,
        stores: function.stores,
        forward: std::mem::take(&mut function.forward),
        reverse: std::mem::take(&mut function.reverse),
        result: std::mem::replace(&mut function.result, Tree::Tuple(Vec::new())),
        result_kind: function.result_kind.clone(),
        seed: function.seed,
        seed_tangent: function.seed_tangent,
        early: function.early,
        gradient: std::mem::take(&mut function.gradient),
        products: std::mem::take(&mut function.products),
        others: std::mem::take(&mut function.others),
        thirds: std::mem::take(&mut function.thirds),
        cleared: std::mem::take(&mut function.cleared),
    }
}

struct Keeper<'m> {
    function: Function,
    map: &'m ForwardMap,
    /// The point of each store that can be undone.
    stores: BTreeMap<StoreId, usize>,
    policies: Policies,
    /// What is saved and what is computed again, unless that is chosen value by value.
    cut: Option<Cut>,
    /// What to save in the forward sweep.
    insertions: Vec<Insertion>,
    /// Buffers to create, by the outermost construct before which they are created.
    buffers: Vec<(Option<Region>, Buffer)>,
    /// What the reverse sweep loads again, by the value that it gets.
    repeated: BTreeMap<Value, Read>,
    /// Memories that reverse halves of calls borrow again.
    lent: Vec<Lending>,
}

/// A memory that the reverse half of a call borrows again.
struct Lending {
    root: Local,
    /// Where the call stands.
    point: Point,
    /// The function and the parameter, if the function says by its path what its reverse half reads.
    by: Option<(syn::Path, usize)>,
}

impl<'m> Keeper<'m> {
    fn new(function: Function, map: &'m ForwardMap, policies: Policies) -> Self {
        Keeper {
            function,
            map,
            stores: map.stores(),
            policies,
            cut: None,
            insertions: Vec::new(),
            buffers: Vec::new(),
            repeated: BTreeMap::new(),
            lent: Vec::new(),
        }
    }

    fn run(&mut self, by_cut: bool) {
        let mut reverse = std::mem::take(&mut self.function.reverse);
        self.cut = by_cut.then(|| self.cut(&reverse));
        self.lendings(&reverse);
        self.block(&mut reverse, None, &BTreeMap::new());
        self.function.reverse = reverse;
    }

    fn is_output(&self, local: Local) -> bool {
        self.function
            .params
            .iter()
            .any(|param| param.passing == Passing::ByMut && param.bound == Bound::Local(local))
    }

    /// The memories that reverse halves of calls read.
    fn lendings(&mut self, block: &Block) {
        let mut lent = Vec::new();
        block.each_stmt(&mut |stmt| {
            if let Stmt::CallReverse(reverse) = stmt {
                let point = match reverse.pullback {
                    Some(pullback) => self.map.calls.get(&pullback).cloned(),
                    // A recursive call runs again, on what it was given: as if it had read that
                    // before everything else. What it changes is brought back for it by itself.
                    None => Some(Point { at: 0, loops: Vec::new() }),
                };
                let Some(point) = point else { return };
                let args = reverse.call.args.iter().enumerate();
                for (position, arg) in args.filter(|(_, arg)| reverse.is_again(arg)) {
                    if let (None, Tree::Ref(_, true)) = (reverse.pullback, arg) {
                        continue;
                    }
                    let by = match (&reverse.call.callee, reverse.pullback) {
                        (Callee::Path(path), Some(_)) => Some((path.clone(), position)),
                        (
                            Callee::Path(_)
                            | Callee::Itself(_)
                            | Callee::Method(_)
                            | Callee::Tangent { .. },
                            _,
                        ) => None,
                    };
                    arg.each_access(&mut |place, access| {
                        let info = self.function.local(place.root);
                        if access == Access::Read
                            && info.kind.may_be_active()
                            && info.adjoint_of.is_none()
                        {
                            // What the call itself writes it reads as it was after the call.
                            let (root, point, by) = (place.root, point.clone(), by.clone());
                            lent.push(Lending { root, point, by });
                        }
                    });
                }
            }
        });
        self.lent = lent;
    }

    /// Whether a memory of the group may get another length, by what is not a call.
    fn is_reshaped(&self, group: Local) -> bool {
        let mut found = false;
        self.function.forward.each_stmt(&mut |stmt| {
            let mut is_other = |place: &Place| {
                let fixed = match self.function.place_kind(place) {
                    Kind::Vec(_) | Kind::Unknown | Kind::Tangent => false,
                    Kind::Float(_)
                    | Kind::Int
                    | Kind::Bool
                    | Kind::Unit
                    | Kind::Inert
                    | Kind::Array(..)
                    | Kind::Slice(_)
                    | Kind::Tuple(_)
                    | Kind::Pullback => true,
                };
                found |= !fixed && self.map.group(place.root) == group;
            };
            if let Stmt::Assign { place, tree: _ } = stmt {
                is_other(place);
            } else if let Stmt::Swap { a, b } = stmt {
                is_other(a);
                is_other(b);
            }
            stmt.each_access(&mut |place, access| {
                if access == Access::Opaque {
                    is_other(place);
                }
            });
        });
        found
    }

    /// Makes available in `reverse`, which mirrors the forward block `id`, what it reads of it.
    /// `indices` are the indices of the forward loops and their mirrors.
    fn block(&mut self, reverse: &mut Block, id: BlockId, indices: &BTreeMap<Value, Value>) {
        for stmt in &mut reverse.stmts {
            self.nested(stmt, indices);
        }
        if id.is_none() {
            return;
        }
        let mut mirror = self.mirror(reverse, id);
        self.made_available(&mut mirror, id, indices);
        mirror.finish(reverse);
    }

    fn made_available(
        &mut self,
        reverse: &mut Mirror,
        id: BlockId,
        indices: &BTreeMap<Value, Value>,
    ) {
        let brought = self.memories(reverse, id);
        let mut saved: BTreeMap<Value, Value> = BTreeMap::new();
        let mut needed = self.needed(reverse, id);
        let mut waiting: BTreeSet<(usize, Value)> =
            needed.iter().map(|value| (self.map.values[*value].1, *value)).collect();
        // The latest first: what it is computed from comes before it.
        while let Some((_, value)) = waiting.pop_last() {
            let mut more = Vec::new();
            if let Some(again) = indices.get(&value) {
                reverse.replace(value, *again);
                needed.remove(&value);
                continue;
            }
            let first = reverse.first_use(value);
            // An index comes with the mirror of its loop, as if it were saved already.
            let is_given = |value| saved.contains_key(&value) || indices.contains_key(&value);
            let by_record = self.cut.as_ref().is_some_and(|cut| cut.records.contains(value));
            let repeated = self
                .repeatable(value, id, reverse, first, &needed, &is_given)
                .filter(|op| !by_record && self.is_at_hand(op, id, &brought));
            if let Some(mut op) = repeated {
                op.map_uses(&mut |mut operand| {
                    once_more(&mut operand, &saved, &mut more);
                    operand
                });
                let again = self.function.new_value(self.function.value(value).clone());
                reverse.replace(value, again);
                reverse.put(first, Stmt::Let { value: again, op });
                if self.map.loads.contains(value) {
                    self.repeated.insert(value, self.map.read(value));
                }
            } else if let Some(mut place) = self.record(value).filter(|place| {
                let chosen = self.cut.as_ref().is_none_or(|cut| !cut.saved.contains(value));
                let (block, _) = self.map.locals[place.root];
                chosen && (block != id || brought.contains(&place.root))
            }) {
                // An array that keeps what is stored into it is its own record.
                place.walk_mut(&mut |index| once_more(index, &saved, &mut more));
                let again = self.function.new_value(self.function.value(value).clone());
                reverse.replace(value, again);
                reverse.put(first, Stmt::Let { value: again, op: Op::Load(place) });
            } else {
                let again = self.function.new_value(self.function.value(value).clone());
                saved.insert(value, again);
                reverse.replace(value, again);
                let name = self.name_of(value);
                let kind = self.function.kind(value).clone();
                let buffer = self.new_buffer(name, kind, id);
                reverse.restore_value(Stmt::Restore { buffer, values: vec![again] });
                let entry = self.map.values[value].2;
                self.insertions.push(Insertion {
                    block: id,
                    what: Kept::Value { value, entry },
                    buffer,
                });
            }
            needed.remove(&value);
            for operand in more {
                if let Some((block, at, _)) = self.map.values.get(operand) {
                    if *block == id {
                        needed.insert(operand);
                        waiting.insert((*at, operand));
                    }
                }
            }
        }
    }

    /// Whether what the operation loads is brought back in the mirror of the block, if it belongs to it.
    fn is_at_hand(&self, op: &Op, id: BlockId, brought: &BTreeSet<Local>) -> bool {
        let mut at_hand = true;
        op.each_access(&mut |place, _| {
            let of_this = self.map.locals.get(place.root).is_some_and(|(block, _)| *block == id);
            at_hand &= !of_this || brought.contains(&place.root);
        });
        at_hand
    }

    /// A cell that still holds `value` when the reverse sweep gets there.
    fn record(&self, value: Value) -> Option<Place> {
        if !is_cell(self.function.kind(value)) {
            return None;
        }
        let record = self.map.records.get(value)?;
        let same = self.function.kind(value) == &self.function.place_kind(&record.place);
        let read = Read {
            root: record.place.root,
            place: Some(record.place.clone()),
            point: record.point.clone(),
        };
        let available = match self.map.locals.get(read.root) {
            // A memory of the block itself, or of one around it, whose mirror brings it back.
            Some((block, _)) => {
                block.is_none() || *block == record.block || self.encloses(*block, record.block)
            }
            None => false,
        };
        // Where stores are undone, so may be this one before its value is needed.
        let kept = match &self.policies {
            Policies::Rehearsal => true,
            Policies::Chosen(chosen) => !chosen.undone.contains_key(&self.map.group(read.root)),
        };
        (same && available && kept && self.map.is_untouched(&read)).then(|| record.place.clone())
    }

    /// Whether `inner` lies within `outer`.
    fn encloses(&self, outer: BlockId, inner: BlockId) -> bool {
        let mut inner = inner;
        while let Some(id) = inner {
            if Some(id) == outer {
                return true;
            }
            inner = self.map.parents.get(&id).copied().flatten();
        }
        outer.is_none()
    }

    /// What stands in `stmt`: blocks that mirror others, or more of the block around it.
    fn nested(&mut self, stmt: &mut Stmt, indices: &BTreeMap<Value, Value>) {
        match stmt {
            Stmt::Branch(branch) => {
                for (at, arm) in branch.arms.iter_mut().enumerate() {
                    match branch.mirrors {
                        Some(region) => self.block(arm, Some((region, at)), indices),
                        None => {
                            arm.stmts.iter_mut().for_each(|stmt| self.nested(stmt, indices));
                        }
                    }
                }
            }
            Stmt::Loop(looped) => match looped.mirrors {
                Some(region) => {
                    let mut indices = indices.clone();
                    if let (Head::Range { index: again, .. }, Some(index)) =
                        (&looped.head, self.map.loops[&region].index)
                    {
                        indices.insert(index, *again);
                    }
                    self.block(&mut looped.body, Some((region, 0)), &indices);
                }
                None => {
                    for stmt in &mut looped.body.stmts {
                        self.nested(stmt, indices);
                    }
                }
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

    /// The values of the forward block `id` that `reverse` reads.
    fn needed(&self, reverse: &Mirror, id: BlockId) -> BTreeSet<Value> {
        let of_block =
            |value: &Value| self.map.values.get(*value).is_some_and(|(block, ..)| *block == id);
        reverse.reads().filter(of_block).collect()
    }

    /// Brings back the memories of the forward block `id` that `reverse` touches, and returns them.
    fn memories(&mut self, reverse: &mut Mirror, id: BlockId) -> BTreeSet<Local> {
        let mut touched: BTreeSet<Local> = BTreeSet::new();
        let mut visit = |place: &Place| {
            if self.map.locals.get(place.root).is_some_and(|(block, _)| *block == id) {
                touched.insert(place.root);
            }
        };
        // Loads that will be repeated count too: they read their memories here.
        let mut values: Vec<Value> = reverse.reads().collect();
        let mut seen: Set<Value> = Set::new();
        while let Some(value) = values.pop() {
            if !seen.insert(value) {
                continue;
            }
            let first = reverse.first_use(value);
            let op = self.map.ops.get(value).filter(|op| match &self.cut {
                Some(cut) => cut.again.contains(value),
                None => self.is_cheap(value, op, reverse, first),
            });
            let may_be_record = self.cut.as_ref().is_none_or(|cut| cut.records.contains(value));
            if let Some(op) = op {
                op.each_use(&mut |operand| values.push(operand));
                op.each_access(&mut |place, _| visit(place));
            } else if let Some(record) = self.record(value).filter(|_| may_be_record) {
                record.each_value(&mut |index| values.push(index));
                visit(&record);
            }
        }
        let mut touch = |stmt: &Stmt| {
            stmt.each_access(&mut |place, _| visit(place));
            if let Stmt::Undo { of: _, place } = stmt {
                visit(place);
            }
        };
        for stmt in reverse.stmts() {
            touch(stmt);
            stmt.blocks().for_each(|nested| nested.each_stmt(&mut touch));
        }
        for &local in &touched {
            let name = self.function.local(local).name.to_string();
            let kind = self.function.local(local).kind.clone();
            let buffer = self.new_buffer(name, kind, id);
            reverse.restore_memory(Stmt::RestoreLocal { buffer, local });
            self.insertions.push(Insertion { block: id, what: Kept::Memory(local), buffer });
        }
        touched
    }

    fn name_of(&self, value: Value) -> String {
        self.function.value(value).name.as_ref().map_or_else(|| "v".to_owned(), ToString::to_string)
    }

    fn is_adjoint(&self, local: Local) -> bool {
        self.function.local(local).adjoint_of.is_some()
    }
}

/// An operand of something that is computed again. What it was made available as may stand further
/// down: what is restored at the top serves, anything else is made available once more.
fn once_more(operand: &mut Value, saved: &BTreeMap<Value, Value>, more: &mut Vec<Value>) {
    match saved.get(operand) {
        Some(again) => *operand = *again,
        None => more.push(*operand),
    }
}
