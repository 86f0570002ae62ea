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
//! mirroring block reads is computed again there if that is cheap (`+ - *`, comparisons, casts, loads
//! of memory that still holds the value), else it is saved where it is defined and restored at the
//! top of the mirroring block. A memory of a nested block is moved into a buffer when its scope ends.
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
//! Needs: the gradient program as [`super::gradient`] leaves it.
//! Keeps: the results of the forward sweep; `&mut` parameters hold their outputs in the end.
//! Sound because: the reverse sweep runs the mirrors of blocks in exactly the opposite order of the
//! forward sweep, so that what a block saved last is what its mirror restores first.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Access, Adaptor, BinaryOp, Block, Bound, Buffer, BufferInfo, Capacity, Function, Head, Kind, Local, Op,
    Operand, Passing, Place, Projection, Region, Stmt, StoreId, Tree, Trip, Value,
};
use crate::rules;

/// A block of the forward sweep: `None` the top level, else an arm of a branch, or a loop's body (0).
type BlockId = Option<(Region, usize)>;

/// A buffer of constant capacity up to here lives on the stack.
const STACK_CAPACITY: usize = 64;

/// Inserts what keeps values and memories, and removes the marks.
pub fn keep(function: &mut Function) {
    let map = ForwardMap::of(function);

    // Rehearse: which loads would the reverse sweep like to repeat?
    let mut rehearsal = Keeper::new(function.clone(), &map, Policies::Rehearsal);
    rehearsal.run();
    let policies = choose(&map, &rehearsal);

    let undone = policies.undone(&map);
    let mut keeper = Keeper::new(function.clone(), &map, Policies::Chosen(policies));
    keeper.retain_undone(&undone);
    keeper.run();
    keeper.insert_saves();
    keeper.materialise(&undone);
    keeper.keep_outputs();
    *function = keeper.function;
}

// ---- what the forward sweep does where ------------------------------------------------------------

/// A point of the forward sweep.
#[derive(Clone, Debug)]
struct Point {
    /// In textual order.
    at: usize,
    /// The loops around it, outermost first.
    loops: Vec<Region>,
}

struct Load {
    place: Place,
    point: Point,
}

/// A cell that holds a value, as the next to last thing known of it.
struct Record {
    place: Place,
    block: BlockId,
    point: Point,
}

struct Write {
    root: Local,
    /// What part of it, if that is known.
    place: Option<Place>,
    point: Point,
    /// `None`: written by tokens of the user's, which cannot be undone.
    id: Option<StoreId>,
    /// Exchanges memories; its mirror always undoes it.
    swap: bool,
    whole: bool,
}

struct Repeat {
    index: Option<Value>,
    /// The index, and whether it goes up (1) or down (-1), if by steps of one.
    counter: Option<(Value, i64)>,
    trip: Option<(Value, Value, bool)>,
}

#[derive(Default)]
struct ForwardMap {
    /// For each value of the forward sweep: its block, and whether it is there from the beginning.
    values: BTreeMap<Value, (BlockId, usize, bool)>,
    locals: BTreeMap<Local, (BlockId, Vec<Region>)>,
    ops: BTreeMap<Value, Op>,
    loads: BTreeMap<Value, Load>,
    /// Where a value is stored right in the block that defines it: the cell is a record of it.
    records: BTreeMap<Value, Record>,
    writes: Vec<Write>,
    loops: BTreeMap<Region, Repeat>,
    /// The loops around each block, outermost first, and the outermost construct around it.
    blocks: BTreeMap<BlockId, (Vec<Region>, Option<Region>)>,
    /// The block around each block.
    parents: BTreeMap<(Region, usize), BlockId>,
    calls: BTreeMap<Value, Point>,
    /// Memories that are exchanged with each other have one representative.
    groups: BTreeMap<Local, Local>,
    at: usize,
}

impl ForwardMap {
    fn of(function: &Function) -> Self {
        let mut map = ForwardMap::default();
        for param in &function.params {
            match param.bound {
                Bound::Value(value) => {
                    map.values.insert(value, (None, 0, true));
                }
                Bound::Local(local) => {
                    map.locals.insert(local, (None, Vec::new()));
                }
            }
        }
        map.blocks.insert(None, (Vec::new(), None));
        map.block(&function.forward, None, &[], None);
        map
    }

    fn group(&self, local: Local) -> Local {
        let mut local = local;
        while let Some(&parent) = self.groups.get(&local) {
            local = parent;
        }
        local
    }

    fn block(&mut self, block: &Block, id: BlockId, loops: &[Region], outermost: Option<Region>) {
        for stmt in &block.stmts {
            self.at += 1;
            let point = Point { at: self.at, loops: loops.to_vec() };
            stmt.each_def(&mut |value| {
                self.values.insert(value, (id, point.at, false));
            });
            let mut written_by_tokens = Vec::new();
            stmt.each_access(&mut |place, access| {
                if access == Access::Opaque {
                    written_by_tokens.push(place.root);
                }
            });
            for root in written_by_tokens {
                self.writes.push(Write {
                    root,
                    place: None,
                    point: point.clone(),
                    id: None,
                    swap: false,
                    whole: true,
                });
            }
            match stmt {
                Stmt::Let { value, op } => {
                    if let Op::Load(place) = op {
                        self.loads
                            .insert(*value, Load { place: place.clone(), point: point.clone() });
                    }
                    self.ops.insert(*value, op.clone());
                }
                Stmt::Declare { local, init: _ } => {
                    self.locals.insert(*local, (id, loops.to_vec()));
                }
                Stmt::Mark { id: store, place } => {
                    self.writes.push(Write {
                        root: place.root,
                        place: Some(place.clone()),
                        point: point.clone(),
                        id: Some(*store),
                        swap: false,
                        whole: place.path.is_empty(),
                    });
                }
                Stmt::Store { place, value } => {
                    if self.values.get(value).is_some_and(|(block, ..)| *block == id) {
                        let record = Record { place: place.clone(), block: id, point: point.clone() };
                        self.records.entry(*value).or_insert(record);
                    }
                }
                Stmt::Swap { a, b } => {
                    let (first, second) = (self.group(a.root), self.group(b.root));
                    if first != second {
                        self.groups.insert(second, first);
                    }
                    for root in [a.root, b.root] {
                        self.writes.push(Write {
                            root,
                            place: None,
                            point: point.clone(),
                            id: None,
                            swap: true,
                            whole: false,
                        });
                    }
                }
                Stmt::Branch(branch) => {
                    let outermost = outermost.or(Some(branch.region));
                    for (at, arm) in branch.arms.iter().enumerate() {
                        self.parents.insert((branch.region, at), id);
                        let id = Some((branch.region, at));
                        self.blocks.insert(id, (loops.to_vec(), outermost));
                        self.block(arm, id, loops, outermost);
                    }
                }
                Stmt::Loop(looped) => {
                    let outermost = outermost.or(Some(looped.region));
                    self.parents.insert((looped.region, 0), id);
                    let id = Some((looped.region, 0));
                    let mut inner = loops.to_vec();
                    inner.push(looped.region);
                    self.blocks.insert(id, (inner.clone(), outermost));
                    let trip = match &looped.head {
                        Head::Range { lo, hi, inclusive, .. } if !looped.exits => {
                            Some((*lo, *hi, *inclusive))
                        }
                        Head::Range { .. }
                        | Head::While { .. }
                        | Head::Forever
                        | Head::Times(_) => None,
                    };
                    let index = match &looped.head {
                        Head::Range { index, .. } => Some(*index),
                        Head::While { .. } | Head::Forever | Head::Times(_) => None,
                    };
                    let counter = match &looped.head {
                        Head::Range { index, adaptors, .. } => match adaptors.as_slice() {
                            [] => Some((*index, 1)),
                            [Adaptor::Rev] => Some((*index, -1)),
                            _ => None,
                        },
                        Head::While { .. } | Head::Forever | Head::Times(_) => None,
                    };
                    self.loops.insert(looped.region, Repeat { index, counter, trip });
                    looped.each_entry(&mut |value| {
                        self.values.insert(value, (id, point.at, true));
                    });
                    if let Head::While { cond } = &looped.head {
                        self.block(cond, id, &inner, outermost);
                        for stmt in &cond.stmts {
                            stmt.each_def(&mut |value| {
                                if let Some(known) = self.values.get_mut(&value) {
                                    known.2 = true;
                                }
                            });
                        }
                    }
                    self.block(&looped.body, id, &inner, outermost);
                }
                Stmt::CallForward { call, active: _, pullback } => {
                    self.calls.insert(*pullback, point.clone());
                    self.declared_by_call(&call.result, id, loops);
                }
                Stmt::Call(call) => self.declared_by_call(&call.result, id, loops),
                _ => {}
            }
        }
    }

    fn declared_by_call(&mut self, result: &crate::ir::Returned, id: BlockId, loops: &[Region]) {
        match result {
            crate::ir::Returned::Local(local) => {
                self.locals.insert(*local, (id, loops.to_vec()));
            }
            crate::ir::Returned::Nothing | crate::ir::Returned::Value(_) => {}
        }
    }

    /// Whether the write may change what was read, after it was read.
    ///
    /// It does not where it stands before the read and no loop brings it round again, nor where the
    /// subscripts keep them apart: of `h[i]` written and `h[i - 1]` read in a loop over `i` upwards,
    /// no later iteration writes what an earlier one read.
    fn may_follow(&self, write: &Write, read: &Read) -> bool {
        let own: &[Region] = match self.locals.get(&read.root) {
            Some((_, loops)) if write.root == read.root => loops,
            _ => &[],
        };
        let mut same_iteration = write.point.at > read.point.at;
        let mut later_iteration = false;
        for region in &write.point.loops {
            if !read.point.loops.contains(region) || own.contains(region) {
                continue;
            }
            match self.distance(*region, write, read) {
                // The write's subscript minus the read's, in the direction of the loop.
                Some(distance) => {
                    same_iteration &= distance == 0;
                    later_iteration |= distance < 0;
                }
                None => later_iteration = true,
            }
        }
        same_iteration || later_iteration
    }

    /// If both subscripts are the index of the loop plus a constant: by how much the write is ahead.
    fn distance(&self, region: Region, write: &Write, read: &Read) -> Option<i64> {
        let (index, direction) = self.loops[&region].counter?;
        if write.root != read.root {
            return None;
        }
        let (written, read) = (write.place.as_ref()?, read.place.as_ref()?);
        written.path.iter().zip(&read.path).find_map(|steps| match steps {
            (Projection::Index(a), Projection::Index(b)) => {
                let ((a_base, a), (b_base, b)) = (self.offset(*a), self.offset(*b));
                (a_base == index && b_base == index).then_some((a - b) * direction)
            }
            _ => None,
        })
    }

    /// `value` as another plus a constant.
    fn offset(&self, value: Value) -> (Value, i64) {
        let constant = |value: &Value| match self.ops.get(value)? {
            Op::Constant(tokens) => syn::parse2::<syn::LitInt>(tokens.clone()).ok()?.base10_parse().ok(),
            _ => None,
        };
        match self.ops.get(&value) {
            Some(Op::Binary(BinaryOp::Add, a, b)) => match (constant(a), constant(b)) {
                (_, Some(b)) => self.plus(*a, b),
                (Some(a), None) => self.plus(*b, a),
                (None, None) => (value, 0),
            },
            Some(Op::Binary(BinaryOp::Sub, a, b)) => match constant(b) {
                Some(b) => self.plus(*a, -b),
                None => (value, 0),
            },
            _ => (value, 0),
        }
    }

    fn plus(&self, value: Value, constant: i64) -> (Value, i64) {
        let (base, offset) = self.offset(value);
        (base, offset.saturating_add(constant))
    }

    fn writes_to(&self, group: Local) -> impl Iterator<Item = &Write> {
        self.writes.iter().filter(move |write| self.group(write.root) == group)
    }

    /// Whether nothing changes what was read after it was read.
    fn is_untouched(&self, read: &Read) -> bool {
        !self.writes_to(self.group(read.root)).any(|write| self.may_follow(write, read))
    }

    fn read(&self, value: Value) -> Read {
        let load = &self.loads[&value];
        Read { root: load.place.root, place: Some(load.place.clone()), point: load.point.clone() }
    }
}

/// Something that the reverse sweep reads of a memory as it was at a point of the forward sweep.
#[derive(Clone)]
struct Read {
    root: Local,
    /// What part of it, if not all.
    place: Option<Place>,
    point: Point,
}

// ---- the choice -----------------------------------------------------------------------------------

/// What is done about each group of memories.
#[derive(Default)]
struct Chosen {
    /// Groups whose stores are undone, with the reads that this serves.
    undone: BTreeMap<Local, Vec<Read>>,
    /// The loads that may be repeated on that ground.
    repeated: BTreeSet<Value>,
}

impl Chosen {
    /// The stores that are undone.
    fn undone(&self, map: &ForwardMap) -> Undone {
        let mut stores = BTreeSet::new();
        for (group, reads) in &self.undone {
            for write in map.writes_to(*group) {
                if let Some(id) = write.id {
                    if reads.iter().any(|read| map.may_follow(write, read)) {
                        stores.insert(id);
                    }
                }
            }
        }
        Undone { stores, groups: self.undone.keys().copied().collect() }
    }
}

struct Undone {
    stores: BTreeSet<StoreId>,
    groups: BTreeSet<Local>,
}

enum Policies {
    Rehearsal,
    Chosen(Chosen),
}

impl Policies {
    fn undone(&self, map: &ForwardMap) -> Undone {
        match self {
            Policies::Rehearsal => Undone { stores: BTreeSet::new(), groups: BTreeSet::new() },
            Policies::Chosen(chosen) => chosen.undone(map),
        }
    }
}

fn weight(point: &Point) -> u64 {
    10_u64.saturating_pow(u32::try_from(point.loops.len()).unwrap_or(u32::MAX))
}

fn choose(map: &ForwardMap, rehearsal: &Keeper<'_>) -> Chosen {
    let mut chosen = Chosen::default();
    let mut reads: BTreeMap<Local, Vec<(Option<Value>, Read)>> = BTreeMap::new();
    let repeated = rehearsal.repeated.iter().map(|(value, read)| (Some(*value), read.clone()));
    let lent = rehearsal.lent.iter().map(|(root, point)| {
        (None, Read { root: *root, place: None, point: point.clone() })
    });
    for (value, read) in repeated.chain(lent) {
        if !map.is_untouched(&read) {
            reads.entry(map.group(read.root)).or_default().push((value, read));
        }
    }
    for (group, reads) in reads {
        let lent = reads.iter().any(|(value, _)| value.is_none());
        let by_tokens = map.writes_to(group).any(|write| write.id.is_none() && !write.swap);
        let output = map.writes_to(group).any(|write| rehearsal.is_output(write.root));
        let undoing: u64 = map
            .writes_to(group)
            .filter(|write| write.id.is_some())
            .filter(|write| reads.iter().any(|(_, read)| map.may_follow(write, read)))
            .map(|write| weight(&write.point) * if write.whole { 10 } else { 1 })
            .sum::<u64>()
            + if output { 10 } else { 0 };
        let saving: u64 = reads.iter().map(|(_, read)| weight(&read.point)).sum();
        if lent || (!by_tokens && undoing < saving) {
            chosen.repeated.extend(reads.iter().filter_map(|(value, _)| *value));
            chosen.undone.insert(group, reads.into_iter().map(|(_, read)| read).collect());
        }
    }
    chosen
}

// ---- the work -------------------------------------------------------------------------------------

/// Something to insert into a block of the forward sweep.
struct Insertion {
    block: BlockId,
    what: Kept,
    buffer: Buffer,
}

enum Kept {
    Value { value: Value, entry: bool },
    Memory(Local),
}

struct Keeper<'m> {
    function: Function,
    map: &'m ForwardMap,
    policies: Policies,
    insertions: Vec<Insertion>,
    /// Buffers to create, by the outermost construct before which they are created.
    buffers: Vec<(Option<Region>, Buffer)>,
    /// What the reverse sweep loads again, by the value that it gets.
    repeated: BTreeMap<Value, Read>,
    /// Memories that reverse halves of calls borrow again, and where the calls stand.
    lent: Vec<(Local, Point)>,
}

impl<'m> Keeper<'m> {
    fn new(function: Function, map: &'m ForwardMap, policies: Policies) -> Self {
        Keeper {
            function,
            map,
            policies,
            insertions: Vec::new(),
            buffers: Vec::new(),
            repeated: BTreeMap::new(),
            lent: Vec::new(),
        }
    }

    fn run(&mut self) {
        let mut reverse = std::mem::take(&mut self.function.reverse);
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
                    None => self.recursive_call(&reverse.call),
                };
                let Some(point) = point else { return };
                for arg in reverse.again() {
                    arg.each_access(&mut |place, access| {
                        let info = self.function.local(place.root);
                        if access == Access::Read
                            && info.kind.may_be_active()
                            && info.adjoint_of.is_none()
                        {
                            // What the call itself writes it reads as it was after the call.
                            lent.push((place.root, point.clone()));
                        }
                    });
                }
            }
        });
        self.lent = lent;
    }

    /// Where a recursive call stands in the forward sweep: its reverse needs the arguments as they
    /// were before the call.
    fn recursive_call(&self, call: &crate::ir::Call) -> Option<Point> {
        match call.result {
            crate::ir::Returned::Value(value) => {
                self.map.values.get(&value).map(|(block, at, _)| Point {
                    at: at.saturating_sub(1),
                    loops: self.map.blocks[block].0.clone(),
                })
            }
            crate::ir::Returned::Local(local) => self
                .map
                .locals
                .get(&local)
                .map(|(block, _)| Point { at: 0, loops: self.map.blocks[block].0.clone() }),
            crate::ir::Returned::Nothing => Some(Point { at: 0, loops: Vec::new() }),
        }
    }

    /// Removes from the reverse sweep what undoes stores that need no undoing.
    fn retain_undone(&mut self, undone: &Undone) {
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
                _ => true,
            }
        });
    }

    fn is_adjoint(&self, local: Local) -> bool {
        self.function.local(local).adjoint_of.is_some()
    }

    /// Makes available in `reverse`, which mirrors the forward block `id`, what it reads of it.
    /// `indices` are the indices of the forward loops and their mirrors.
    fn block(&mut self, reverse: &mut Block, id: BlockId, indices: &BTreeMap<Value, Value>) {
        for stmt in &mut reverse.stmts {
            self.nested(stmt, id, indices);
        }
        if id.is_none() {
            return;
        }
        self.memories(reverse, id);
        let mut saved: BTreeSet<Value> = BTreeSet::new();
        let mut done: BTreeSet<Value> = BTreeSet::new();
        loop {
            // The latest first: what it is computed from comes before it.
            let needed = self.needed(reverse, id);
            let next = needed
                .iter()
                .filter(|value| !done.contains(value))
                .max_by_key(|value| (self.map.values[value].1, value.0))
                .copied();
            let Some(value) = next else { break };
            done.insert(value);
            if let Some(again) = indices.get(&value) {
                replace(reverse, value, *again);
                continue;
            }
            let first = first_use(reverse, value);
            // An index comes with the mirror of its loop, as if it were saved already.
            let saved_or_index: BTreeSet<Value> =
                saved.iter().chain(indices.keys()).copied().collect();
            if let Some(op) =
                self.repeatable(value, id, reverse, first, &needed, &saved_or_index, 0)
            {
                let again = self.function.new_value(self.function.value(value).clone());
                replace(reverse, value, again);
                reverse.stmts.insert(first, Stmt::Let { value: again, op });
                if self.map.loads.contains_key(&value) {
                    self.repeated.insert(value, self.map.read(value));
                }
            } else if let Some(place) = self.record(value) {
                // An array that keeps what is stored into it is its own record.
                let again = self.function.new_value(self.function.value(value).clone());
                replace(reverse, value, again);
                reverse.stmts.insert(first, Stmt::Let { value: again, op: Op::Load(place) });
            } else {
                saved.insert(value);
                let again = self.function.new_value(self.function.value(value).clone());
                replace(reverse, value, again);
                let name = self.name_of(value);
                let kind = self.function.kind(value).clone();
                let buffer = self.new_buffer(name, kind, id);
                let at = restores(reverse);
                reverse.stmts.insert(at, Stmt::Restore { buffer, value: again });
                let entry = self.map.values[&value].2;
                self.insertions.push(Insertion {
                    block: id,
                    what: Kept::Value { value, entry },
                    buffer,
                });
            }
        }
    }

    /// A cell that still holds `value` when the reverse sweep gets there.
    fn record(&self, value: Value) -> Option<Place> {
        if !is_cell(self.function.kind(value)) {
            return None;
        }
        let record = self.map.records.get(&value)?;
        let same = self.function.kind(value) == &self.place_kind(&record.place);
        let read = Read {
            root: record.place.root,
            place: Some(record.place.clone()),
            point: record.point.clone(),
        };
        let available = match self.map.locals.get(&read.root) {
            // A memory of the block itself, or of one around it, whose mirror brings it back.
            Some((block, _)) => block.is_none() || *block == record.block || self.encloses(*block, record.block),
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

    fn nested(&mut self, stmt: &mut Stmt, id: BlockId, indices: &BTreeMap<Value, Value>) {
        match stmt {
            Stmt::Branch(branch) => {
                for (at, arm) in branch.arms.iter_mut().enumerate() {
                    match branch.mirrors {
                        Some(region) => self.block(arm, Some((region, at)), indices),
                        None => {
                            arm.stmts.iter_mut().for_each(|stmt| self.nested(stmt, id, indices))
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
                        self.nested(stmt, id, indices);
                    }
                }
            },
            _ => {}
        }
    }

    /// The values of the forward block `id` that `reverse` reads.
    fn needed(&self, reverse: &Block, id: BlockId) -> BTreeSet<Value> {
        let mut needed = BTreeSet::new();
        reverse.each_use(&mut |value| {
            if self.map.values.get(&value).is_some_and(|(block, ..)| *block == id) {
                needed.insert(value);
            }
        });
        needed
    }

    /// The operation that computes `value` again in `reverse`, if that is cheaper than saving it.
    #[expect(clippy::too_many_arguments, reason = "one question about one value at one place")]
    fn repeatable(
        &self,
        value: Value,
        id: BlockId,
        reverse: &Block,
        first: usize,
        needed: &BTreeSet<Value>,
        saved: &BTreeSet<Value>,
        depth: usize,
    ) -> Option<Op> {
        if depth > 32 {
            return None;
        }
        let op = self.map.ops.get(&value)?;
        if self.map.values[&value].2 && !matches!(op, Op::Constant(_)) {
            // Part of a loop's condition: its memory may have changed since.
            let mut reads = false;
            op.each_access(&mut |_, _| reads = true);
            if reads {
                return None;
            }
        }
        if !self.is_cheap(value, op, reverse, first) {
            return None;
        }
        // Computing it again must not force more values to be saved than saving it would.
        let mut leaves = BTreeSet::new();
        self.leaves(op, id, reverse, first, needed, saved, &mut leaves, depth);
        (leaves.len() <= 1).then(|| op.clone())
    }

    /// The values that would have to be saved so that `op` could be computed again.
    #[expect(
        clippy::too_many_arguments,
        reason = "the state of one search, passed down a recursion"
    )]
    fn leaves(
        &self,
        op: &Op,
        id: BlockId,
        reverse: &Block,
        first: usize,
        needed: &BTreeSet<Value>,
        saved: &BTreeSet<Value>,
        leaves: &mut BTreeSet<Value>,
        depth: usize,
    ) {
        if leaves.len() > 1 || depth > 32 {
            return;
        }
        op.each_use(&mut |operand| {
            let here = self.map.values.get(&operand).is_some_and(|(block, ..)| *block == id);
            if !here || saved.contains(&operand) {
                return;
            }
            let cheap = self
                .map
                .ops
                .get(&operand)
                .filter(|op| !self.map.values[&operand].2 || matches!(op, Op::Constant(_)))
                .filter(|op| self.is_cheap(operand, op, reverse, first));
            match cheap {
                Some(op) => self.leaves(op, id, reverse, first, needed, saved, leaves, depth + 1),
                None => {
                    if !needed.contains(&operand) {
                        leaves.insert(operand);
                    }
                }
            }
        });
    }

    /// Whether the operation is cheap, and gives the same again at this position of `reverse`.
    fn is_cheap(&self, value: Value, op: &Op, reverse: &Block, first: usize) -> bool {
        let kind = self.function.kind(value);
        let plain = match kind {
            Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => true,
            Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => false,
        };
        match op {
            Op::Constant(_) => true,
            Op::Zero | Op::One => true,
            Op::Placeholder => plain,
            Op::Unary(..) | Op::Cast(..) | Op::Retype(_) => plain,
            Op::Binary(op, ..) => match op {
                BinaryOp::Div | BinaryOp::Rem => plain && !kind.is_float(),
                BinaryOp::Add
                | BinaryOp::Sub
                | BinaryOp::Mul
                | BinaryOp::BitAnd
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr
                | BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge => plain,
            },
            Op::Intrinsic { name, .. } => {
                plain && rules::lookup(name).is_none_or(|intrinsic| !intrinsic.expensive)
            }
            Op::Load(place) => self.may_reload(value, place, reverse, first),
            Op::Len(place) => {
                self.map.locals.get(&place.root).is_some_and(|(block, _)| block.is_none())
            }
            Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } => {
                plain
                    && opaque.pure
                    && opaque.uses.iter().all(|(_, operand)| match operand {
                        Operand::Value { .. } => true,
                        Operand::Place { .. } => false,
                    })
            }
            Op::ZeroLike(_)
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Sum(_) => false,
        }
    }

    /// Whether the load gives the same again at this position of `reverse`.
    fn may_reload(&self, value: Value, place: &Place, reverse: &Block, first: usize) -> bool {
        let read = self.map.read(value);
        if self.map.is_untouched(&read) {
            return true;
        }
        let undoing = match &self.policies {
            Policies::Rehearsal => true,
            Policies::Chosen(chosen) => chosen.repeated.contains(&value),
        };
        // Up to here the mirrors of all later stores in this block must have been passed.
        undoing && !self.undone_from(reverse, first, place.root, &read.point)
    }

    /// Whether from statement `first` on a store to the memory after `point` is undone.
    fn undone_from(&self, reverse: &Block, first: usize, root: Local, point: &Point) -> bool {
        let group = self.map.group(root);
        let mut found = false;
        for stmt in reverse.stmts.iter().skip(first) {
            let mut visit = |stmt: &Stmt| match stmt {
                Stmt::Undo { of, place } => {
                    if self.map.group(place.root) == group {
                        found |= self
                            .map
                            .writes
                            .iter()
                            .any(|write| write.id == Some(*of) && write.point.at > point.at);
                    }
                }
                Stmt::Swap { a, b: _ } => {
                    found |= !self.is_adjoint(a.root) && self.map.group(a.root) == group;
                }
                _ => {}
            };
            visit(stmt);
            for nested in stmt.blocks() {
                nested.each_stmt(&mut visit);
            }
        }
        found
    }

    /// Brings back the memories of the forward block `id` that `reverse` touches.
    fn memories(&mut self, reverse: &mut Block, id: BlockId) {
        let mut touched: BTreeSet<Local> = BTreeSet::new();
        let mut visit = |place: &Place| {
            if self.map.locals.get(&place.root).is_some_and(|(block, _)| *block == id) {
                touched.insert(place.root);
            }
        };
        // Loads that will be repeated count too: they read their memories here.
        let mut values = Vec::new();
        reverse.each_use(&mut |value| values.push(value));
        let mut seen: BTreeSet<Value> = BTreeSet::new();
        while let Some(value) = values.pop() {
            if !seen.insert(value) {
                continue;
            }
            let first = first_use(reverse, value);
            let op = self.map.ops.get(&value).filter(|op| self.is_cheap(value, op, reverse, first));
            if let Some(op) = op {
                op.each_use(&mut |operand| values.push(operand));
                op.each_access(&mut |place, _| visit(place));
            } else if let Some(record) = self.record(value) {
                record.each_value(&mut |index| values.push(index));
                visit(&record);
            }
        }
        reverse.each_stmt(&mut |stmt| {
            stmt.each_access(&mut |place, _| visit(place));
            if let Stmt::Undo { of: _, place } = stmt {
                visit(place);
            }
        });
        for local in touched {
            let name = self.function.local(local).name.to_string();
            let kind = self.function.local(local).kind.clone();
            let buffer = self.new_buffer(name, kind, id);
            reverse.stmts.insert(0, Stmt::RestoreLocal { buffer, local });
            self.insertions.push(Insertion { block: id, what: Kept::Memory(local), buffer });
        }
    }

    fn name_of(&self, value: Value) -> String {
        self.function.value(value).name.as_ref().map_or_else(|| "v".to_owned(), ToString::to_string)
    }

    // ---- buffers --------------------------------------------------------------------------------

    fn new_buffer(&mut self, of: String, kind: Kind, id: BlockId) -> Buffer {
        let (loops, outermost) = self.map.blocks[&id].clone();
        let capacity = self.capacity(&loops);
        let buffer = self.function.new_buffer(BufferInfo { of, kind, capacity });
        self.buffers.push((outermost, buffer));
        buffer
    }

    /// How many values a buffer in the innermost of `loops` holds.
    fn capacity(&self, loops: &[Region]) -> Capacity {
        if loops.is_empty() {
            return Capacity::One;
        }
        let trips: Vec<Option<(Value, Value, bool)>> =
            loops.iter().map(|region| self.map.loops[region].trip).collect();
        let constant = trips.iter().try_fold(1_usize, |product, trip| {
            let (lo, hi, inclusive) = (*trip)?;
            let (lo, hi) = (self.constant(lo)?, self.constant(hi)?);
            let count = hi.checked_sub(lo).unwrap_or(0) + usize::from(inclusive && hi >= lo);
            product.checked_mul(count)
        });
        if let Some(count) = constant.filter(|count| (1..=STACK_CAPACITY).contains(count)) {
            return Capacity::Constant(count);
        }
        let at_top =
            |value: Value| self.map.values.get(&value).is_some_and(|(block, ..)| block.is_none());
        let known: Vec<Trip> = trips
            .into_iter()
            .map_while(|trip| trip.filter(|(lo, hi, _)| at_top(*lo) && at_top(*hi)))
            .map(|(lo, hi, inclusive)| Trip::Range { lo, hi, inclusive })
            .collect();
        if known.is_empty() { Capacity::Growing } else { Capacity::Trips(known) }
    }

    fn constant(&self, value: Value) -> Option<usize> {
        match self.map.ops.get(&value)? {
            Op::Constant(tokens) => {
                let literal: syn::LitInt = syn::parse2(tokens.clone()).ok()?;
                literal.base10_parse().ok()
            }
            _ => None,
        }
    }

    // ---- the forward sweep ----------------------------------------------------------------------

    fn insert_saves(&mut self) {
        let insertions = std::mem::take(&mut self.insertions);
        let mut forward = std::mem::take(&mut self.function.forward);
        insert_into(&mut forward, None, &insertions);
        self.function.forward = forward;
    }

    /// Turns marks into saves and their mirrors into restores, and creates the buffers.
    fn materialise(&mut self, undone: &Undone) {
        let mut forward = std::mem::take(&mut self.function.forward);
        let mut buffers = BTreeMap::new();
        self.marks(&mut forward, None, undone, &mut buffers);
        let mut reverse = std::mem::take(&mut self.function.reverse);
        self.undos(&mut reverse, &buffers);
        for (outermost, buffer) in std::mem::take(&mut self.buffers) {
            let at = forward
                .stmts
                .iter()
                .position(|stmt| match stmt {
                    Stmt::Branch(branch) => Some(branch.region) == outermost,
                    Stmt::Loop(looped) => Some(looped.region) == outermost,
                    _ => outermost.is_none(),
                })
                .unwrap_or(0);
            forward.stmts.insert(at, Stmt::Buffer { buffer });
        }
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
                    let kind = self.place_kind(place);
                    let of = self.function.local(place.root).name.to_string();
                    let buffer = self.new_buffer(of, kind.clone(), id);
                    buffers.insert(*store, buffer);
                    if is_cell(&kind) {
                        let old = self.value(kind);
                        stmts.push(Stmt::Let { value: old, op: Op::Load(place.clone()) });
                        stmts.push(Stmt::Save { buffer, value: old });
                    } else {
                        stmts.push(Stmt::SavePlace { buffer, place: place.clone() });
                    }
                    continue;
                }
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
                _ => {}
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
            match stmt {
                Stmt::Undo { of, place } => {
                    let Some(&buffer) = buffers.get(&of) else { continue };
                    let kind = self.place_kind(&place);
                    if is_cell(&kind) {
                        let old = self.value(kind);
                        stmts.push(Stmt::Restore { buffer, value: old });
                        stmts.push(Stmt::Store { place, value: old });
                    } else {
                        stmts.push(Stmt::RestorePlace { buffer, place });
                    }
                }
                other => stmts.push(other),
            }
        }
        block.stmts = stmts;
    }

    fn value(&mut self, kind: Kind) -> Value {
        let span = crate::ir::SpanRange::of(&self.function.name);
        self.function.new_value(crate::ir::ValueInfo {
            kind,
            name: None,
            span,
            adjoint_of: None,
            ty: None,
        })
    }

    fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.function.local(place.root).kind.clone();
        for step in &place.path {
            kind = match (step, &kind) {
                (crate::ir::Projection::Index(_), _) => kind.element(),
                (crate::ir::Projection::Range { .. }, _) => Kind::Slice(Box::new(kind.element())),
                (crate::ir::Projection::Deref, _) => kind,
                (
                    crate::ir::Projection::Field(syn::Member::Unnamed(index)),
                    Kind::Tuple(fields),
                ) => fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown),
                (crate::ir::Projection::Field(_), _) => Kind::Unknown,
            };
        }
        kind
    }

    /// Parameters `&mut` whose stores the reverse sweep undoes get their outputs back in the end.
    fn keep_outputs(&mut self) {
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
            let kind = match info.kind {
                Kind::Slice(element) => Kind::Vec(element),
                kind => kind,
            };
            let slice = matches!(self.function.local(local).kind, Kind::Slice(_));
            let method = |name: &str| syn::Ident::new(name, proc_macro2::Span::mixed_site());
            let name =
                syn::Ident::new(&format!("{}_out", info.name), proc_macro2::Span::mixed_site());
            let copy = self.function.new_local(crate::ir::LocalInfo {
                kind,
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

/// Whether one cell of this kind is kept as a value.
fn is_cell(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool => true,
        Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

/// The position of the first statement that reads `value`, itself or within.
fn first_use(block: &Block, value: Value) -> usize {
    block
        .stmts
        .iter()
        .position(|stmt| {
            let mut found = false;
            stmt.each_use(&mut |used| found |= used == value);
            for nested in stmt.blocks() {
                nested.each_use(&mut |used| found |= used == value);
            }
            found
        })
        .unwrap_or(block.stmts.len())
}

/// The number of restores at the top of the block.
fn restores(block: &Block) -> usize {
    block
        .stmts
        .iter()
        .position(|stmt| !matches!(stmt, Stmt::Restore { .. } | Stmt::RestoreLocal { .. }))
        .unwrap_or(block.stmts.len())
}

fn replace(block: &mut Block, value: Value, by: Value) {
    block.map_uses(&mut |used| if used == value { by } else { used });
}

fn insert_into(block: &mut Block, id: BlockId, insertions: &[Insertion]) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    let here = || insertions.iter().filter(|insertion| insertion.block == id);
    for insertion in here() {
        if let Kept::Value { value, entry: true } = insertion.what {
            stmts.push(Stmt::Save { buffer: insertion.buffer, value });
        }
    }
    for mut stmt in std::mem::take(&mut block.stmts) {
        match &mut stmt {
            Stmt::Branch(branch) => {
                let region = branch.region;
                for (at, arm) in branch.arms.iter_mut().enumerate() {
                    insert_into(arm, Some((region, at)), insertions);
                }
            }
            Stmt::Loop(looped) => {
                insert_into(&mut looped.body, Some((looped.region, 0)), insertions)
            }
            _ => {}
        }
        let mut defined = Vec::new();
        stmt.each_def(&mut |value| defined.push(value));
        stmts.push(stmt);
        for insertion in here() {
            if let Kept::Value { value, entry: false } = insertion.what {
                if defined.contains(&value) {
                    stmts.push(Stmt::Save { buffer: insertion.buffer, value });
                }
            }
        }
    }
    for insertion in here() {
        if let Kept::Memory(local) = insertion.what {
            stmts.push(Stmt::SaveLocal { buffer: insertion.buffer, local });
        }
    }
    block.stmts = stmts;
}
