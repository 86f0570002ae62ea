//! What the forward sweep does where: which block defines a value, what is loaded, stored and
//! exchanged at which point, and in which loops that stands.
//!
//! ```text
//! 1 loop for i {            values    v: the loop's body, 2      blocks   body: in the loop
//! 2   v = load x[i]         loads     v: x[i] at 2, in the loop  loops    i from lo to hi, upwards
//! 3   mark 0 y[i]           writes    y[i] at 3, by store 0
//! 4   y[i] = v              records   v: y[i] at 4
//!   }
//! ```
//!
//! Points are numbered in textual order. Memories that are exchanged with each other form a group.

use std::collections::BTreeMap;

use super::BlockId;
use crate::ir::map::Map;
use crate::ir::set::Set;
use crate::ir::{
    Access, Adaptor, Block, Function, Head, Local, Loop, Op, Place, Region, Stmt, StoreId, Value,
};

/// A point of the forward sweep.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// In textual order.
    pub(super) at: usize,
    /// The loops around it, outermost first.
    pub(super) loops: Vec<Region>,
}

/// A value that is loaded.
pub(super) struct Load {
    pub(super) place: Place,
    pub(super) point: Point,
}

/// A store of a value right in the block that defines it: the cell is a record of the value.
pub(super) struct Record {
    pub(super) place: Place,
    pub(super) block: BlockId,
    pub(super) point: Point,
}

/// Something that overwrites memory.
pub(super) struct Write {
    pub(super) root: Local,
    /// The block that it stands in.
    pub(super) block: BlockId,
    /// What part of it, if that is known.
    pub(super) place: Option<Place>,
    pub(super) point: Point,
    /// `None`: written by tokens of the user's, which cannot be undone.
    pub(super) id: Option<StoreId>,
    /// Exchanges memories; its mirror always undoes it.
    pub(super) swap: bool,
    /// All of the memory.
    pub(super) whole: bool,
}

/// A loop.
pub(super) struct Repeat {
    pub(super) index: Option<Value>,
    /// The index, and whether it goes up (1) or down (-1), if by steps of one.
    pub(super) counter: Option<(Value, i64)>,
    /// From where to where it runs, and whether the end belongs to it, if that is a range.
    pub(super) trip: Option<(Value, Value, bool)>,
    /// How often it runs at most, where literals say so.
    pub(super) most: Option<u64>,
}

/// What the forward sweep does where.
#[derive(Default)]
pub(super) struct ForwardMap {
    /// For each value of the forward sweep: its block, the point that defines it, and whether the
    /// block has it from its beginning on.
    pub(super) values: Map<Value, (BlockId, usize, bool)>,
    /// For each memory of the forward sweep: its block, and the loops around that.
    pub(super) locals: Map<Local, (BlockId, Vec<Region>)>,
    /// How values are computed.
    pub(super) ops: Map<Value, Op>,
    /// Where values are loaded.
    pub(super) loads: Map<Value, Load>,
    /// Where values are stored first.
    pub(super) records: Map<Value, Record>,
    /// Everything that overwrites memory, in textual order.
    pub(super) writes: Vec<Write>,
    /// Which of these overwrite memories of each group.
    pub(super) by_group: BTreeMap<Local, Vec<usize>>,
    /// The loops.
    pub(super) loops: BTreeMap<Region, Repeat>,
    /// The loops around each block, outermost first, and the outermost construct around it.
    pub(super) blocks: BTreeMap<BlockId, (Vec<Region>, Option<Region>)>,
    /// The block around each block.
    pub(super) parents: BTreeMap<(Region, usize), BlockId>,
    /// Where the forward halves of calls stand, by their pullbacks.
    pub(super) calls: BTreeMap<Value, Point>,
    /// Memories that are exchanged with each other have one representative.
    pub(super) groups: Map<Local, Local>,
    /// The stores that the reverse sweep could undo: those in iterations and arms that are swept
    /// forward and back at once it does not mirror.
    undoable: Set<StoreId>,
    /// Within such an iteration or arm.
    fused: bool,
    /// The number of the statement visited last.
    at: usize,
}

impl ForwardMap {
    /// What is not defined or declared in `function.forward` is there from the beginning: parameters,
    /// and what stands around an iteration.
    pub(super) fn of(function: &Function, constants: &Map<Value, Op>) -> Self {
        let mut map = ForwardMap { ops: constants.clone(), ..ForwardMap::default() };
        let values = function.values.iter().zip(0..);
        map.values = values.map(|(_, number)| (Value(number), (None, 0, true))).collect();
        let locals = function.locals.iter().zip(0..);
        map.locals = locals.map(|(_, number)| (Local(number), (None, Vec::new()))).collect();
        function.reverse.each_stmt(&mut |stmt| {
            if let Stmt::Undo { of, place: _ } = stmt {
                map.undoable.insert(*of);
            }
        });
        map.blocks.insert(None, (Vec::new(), None));
        map.block(&function.forward, None, &[], None);
        for (at, write) in map.writes.iter().enumerate() {
            map.by_group.entry(map.group(write.root)).or_default().push(at);
        }
        map
    }

    /// The point of each store that can be undone.
    pub(super) fn stores(&self) -> BTreeMap<StoreId, usize> {
        let stores = self.writes.iter();
        stores.filter_map(|write| Some((write.id?, write.point.at))).collect()
    }

    pub(super) fn group(&self, local: Local) -> Local {
        let mut local = local;
        while let Some(&parent) = self.groups.get(local) {
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
            if let Some(local) = stmt.declared() {
                self.locals.insert(local, (id, loops.to_vec()));
            }
            let mut written_by_tokens = Vec::new();
            stmt.each_access(&mut |place, access| {
                if access == Access::Opaque {
                    written_by_tokens.push(place.root);
                }
            });
            for root in written_by_tokens {
                self.writes.push(Write {
                    root,
                    block: id,
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
                Stmt::Mark { id: store, place } => {
                    self.writes.push(Write {
                        root: place.root,
                        block: id,
                        place: Some(place.clone()),
                        point: point.clone(),
                        id: self.undoable.contains(*store).then_some(*store),
                        swap: false,
                        whole: place.path.is_empty(),
                    });
                }
                Stmt::Store { place, value } => {
                    if self.values.get(*value).is_some_and(|(block, ..)| *block == id) {
                        let record =
                            Record { place: place.clone(), block: id, point: point.clone() };
                        self.records.slot(*value).get_or_insert(record);
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
                            block: id,
                            place: None,
                            point: point.clone(),
                            id: None,
                            swap: !self.fused,
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
                        let around = self.fused;
                        self.fused |= arm.turn().is_some();
                        self.block(arm, id, loops, outermost);
                        self.fused = around;
                    }
                }
                Stmt::Loop(looped) => self.looped(looped, &point, id, outermost),
                Stmt::CallForward { call: _, active: _, pullback } => {
                    self.calls.insert(*pullback, point);
                }
                Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Fill { .. }
                | Stmt::Call(_)
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
        }
    }

    fn looped(&mut self, looped: &Loop, point: &Point, id: BlockId, outermost: Option<Region>) {
        let outermost = outermost.or(Some(looped.region));
        self.parents.insert((looped.region, 0), id);
        let id = Some((looped.region, 0));
        let mut inner = point.loops.clone();
        inner.push(looped.region);
        self.blocks.insert(id, (inner.clone(), outermost));
        let trip = match &looped.head {
            Head::Range { lo, hi, inclusive, .. } if !looped.exits => Some((*lo, *hi, *inclusive)),
            Head::Range { .. } | Head::While { .. } | Head::Forever | Head::Times(_) => None,
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
        self.loops.insert(looped.region, Repeat { index, counter, trip, most: None });
        looped.each_entry(&mut |value| {
            self.values.insert(value, (id, point.at, true));
        });
        if let Head::While { cond } = &looped.head {
            self.block(cond, id, &inner, outermost);
            for stmt in &cond.stmts {
                stmt.each_def(&mut |value| {
                    if let Some(known) = self.values.get_mut(value) {
                        known.2 = true;
                    }
                });
            }
        }
        let around = self.fused;
        self.fused |= looped.is_fused();
        self.block(&looped.body, id, &inner, outermost);
        self.fused = around;
        let most = self.most(looped);
        if let Some(known) = self.loops.get_mut(&looped.region) {
            known.most = most;
        }
    }
}
