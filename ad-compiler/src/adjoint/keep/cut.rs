//! What the reverse sweep takes from buffers and what it computes again, chosen for all of it at once.
//!
//! ```text
//! forward              what it takes             a minimum cut
//!   a = load x[i]        a: load, 1                a, b, c again from x and y: 3 + 2 + 2 operations
//!   b = mul a, y         b: mul, or save, 16       d saved: 16, for exp again would be 64
//!   c = add b, y         c: add, or save, 16
//!   d = exp c            d: exp, 64, or save, 16
//! ```
//!
//! Each value that the reverse sweep may need is two nodes of a network: where it is computed, and where it
//! is had. To take it from a buffer cuts the edge between them; to compute it again cuts the edge from the
//! source that its operation costs, and its operands must be had.
//!
//! ```text
//!   source ──operation──▶ v computed ──save──▶ v had ──▶ sink, if the reverse sweep reads v
//!                 u had ─────────▲             (for each operand u of the operation)
//! ```
//!
//! On the source's side is what is left to the forward sweep. Everything costs ten times as much in each
//! loop around it, so that one value of a nest is weighed against many. What is there anyway (values
//! of the top level, indices of loops, memory that still holds what was read) costs nothing, and has no
//! node. A memory of an iteration that has to be brought back for a load is a node like a value.

use super::Keeper;
use super::again::DIVISION;
use super::flow::{Network, Node, SINK, SOURCE, UNCUT};
use crate::ir::set::Set;
use crate::ir::{Block, Head, Kind, Local, Op, Place, Stmt, Value};

/// What it costs to save a number and take it back, in operations.
const SAVE: u64 = 16;

/// More loops within each other are not told apart.
const DEEPEST: usize = 6;

/// What is done about the values that the reverse sweep needs.
#[derive(Default)]
pub(super) struct Cut {
    /// These are saved.
    pub(super) saved: Set<Value>,
    /// These are computed again.
    pub(super) again: Set<Value>,
    /// These are loaded from where they have been stored.
    pub(super) records: Set<Value>,
}

/// How a value can be had without a buffer for it.
enum Source<'a> {
    Operation(&'a Op),
    Record(Place),
}

impl Keeper<'_> {
    /// The cheapest way to give `reverse` what it reads.
    pub(super) fn cut(&self, reverse: &Block) -> Cut {
        let mut cutter = Cutter {
            keeper: self,
            network: Network::new(),
            values: Vec::new(),
            known: Set::new(),
            had: vec![None; self.function.values.len()],
            memories: vec![None; self.function.locals.len()],
            given: Set::new(),
        };
        cutter.given(reverse);
        reverse.each_use(&mut |value| {
            if let Some(at) = cutter.had(value) {
                cutter.network.edge(at, SINK, UNCUT);
            }
        });
        // What statements touch is brought back anyway.
        reverse.each_stmt(&mut |stmt| {
            let mut bring = |place: &Place| cutter.memories[place.root.0 as usize] = Some(None);
            stmt.each_access(&mut |place, _| bring(place));
            if let Stmt::Undo { of: _, place } = stmt {
                bring(place);
            }
        });
        // Operands follow what is computed from them.
        let mut at = 0;
        while at < cutter.values.len() {
            cutter.edges(at);
            at += 1;
        }
        cutter.answer()
    }
}

struct Cutter<'k, 'm> {
    keeper: &'k Keeper<'m>,
    network: Network,
    /// The values with nodes.
    values: Vec<Candidate>,
    known: Set<Value>,
    /// Where each value is had.
    had: Vec<Option<Node>>,
    /// Where each memory of a nested block is had; `Some(None)` if it is there anyway.
    memories: Vec<Option<Option<Node>>>,
    /// Indices that the mirrors of their loops have.
    given: Set<Value>,
}

/// A value that may be needed.
struct Candidate {
    value: Value,
    computed: Node,
    had: Node,
    /// Without a buffer, it is loaded from where it was stored.
    by_record: bool,
}

impl<'k> Cutter<'k, '_> {
    /// Finds the indices that are there without being kept.
    fn given(&mut self, reverse: &Block) {
        reverse.each_stmt(&mut |stmt| {
            if let Stmt::Loop(looped) = stmt {
                if let (Head::Range { .. }, Some(region)) = (&looped.head, looped.mirrors) {
                    if let Some(index) = self.keeper.map.loops[&region].index {
                        self.given.insert(index);
                    }
                }
            }
        });
    }

    /// The node where a value is had; `None` if it is there anyway.
    fn had(&mut self, value: Value) -> Option<Node> {
        if self.known.insert(value) {
            let (block, ..) = self.keeper.map.values.get(value)?;
            if block.is_none() || self.given.contains(value) {
                return None;
            }
            let (computed, had) = (self.network.node(), self.network.node());
            self.had[value.0 as usize] = Some(had);
            self.values.push(Candidate { value, computed, had, by_record: false });
        }
        self.had[value.0 as usize]
    }

    /// The edges of a value.
    fn edges(&mut self, at: usize) {
        let Candidate { value, computed, had, by_record: _ } = self.values[at];
        let keeper = self.keeper;
        let weight = self.weight(keeper.map.values[value].0);
        let save = save(keeper.function.kind(value));
        self.network.edge(computed, had, save.saturating_mul(weight));
        let Some((source, price)) = self.source(value) else {
            self.network.edge(SOURCE, computed, UNCUT);
            return;
        };
        self.network.edge(SOURCE, computed, price.saturating_mul(weight));
        let mut operands = Vec::new();
        let mut loaded: Vec<Local> = Vec::new();
        match source {
            Source::Operation(op) => {
                op.each_use(&mut |operand| operands.push(operand));
                op.each_access(&mut |place, _| loaded.push(place.root));
            }
            Source::Record(place) => {
                place.each_value(&mut |operand| operands.push(operand));
                loaded.push(place.root);
                self.values[at].by_record = true;
            }
        }
        for operand in operands {
            if let Some(operand) = self.had(operand) {
                self.network.edge(operand, computed, UNCUT);
            }
        }
        for local in loaded {
            if let Some(memory) = self.memory(local) {
                self.network.edge(memory, computed, UNCUT);
            }
        }
    }

    /// How a value is best had without saving it, and what that costs.
    fn source(&self, value: Value) -> Option<(Source<'k>, u64)> {
        let keeper = self.keeper;
        let op = keeper.map.ops.get(value);
        let op = op.and_then(|op| Some((op, keeper.price(value, op)?)));
        let record = keeper.record(value);
        match (op, record) {
            // A load wants less than what it would take to compute the value, but where that is at hand.
            (Some((op, price)), Some(record)) => {
                let mut at_hand = price < DIVISION;
                op.each_use(&mut |operand| {
                    let (block, ..) = keeper.map.values[operand];
                    let constant = matches!(keeper.map.ops.get(operand), Some(Op::Constant(_)));
                    at_hand &= block.is_none() || constant || self.given.contains(operand);
                });
                Some(if at_hand {
                    (Source::Operation(op), price)
                } else {
                    (Source::Record(record), 1)
                })
            }
            (Some((op, price)), None) => Some((Source::Operation(op), price)),
            (None, Some(record)) => Some((Source::Record(record), 1)),
            (None, None) => None,
        }
    }

    /// The node where a memory is had; `None` if it is there anyway.
    fn memory(&mut self, local: Local) -> Option<Node> {
        let at = local.0 as usize;
        if self.memories[at].is_none() {
            let block = self.keeper.map.locals.get(local).and_then(|(block, _)| *block);
            self.memories[at] = Some(block.map(|_| {
                let numbers = self.keeper.function.local(local).kind.numbers().unwrap_or(8);
                let numbers = u64::try_from(numbers).unwrap_or(u64::MAX).max(1);
                let node = self.network.node();
                let price = SAVE.saturating_mul(numbers).saturating_mul(self.weight(block));
                self.network.edge(SOURCE, node, price);
                node
            }));
        }
        self.memories[at].flatten()
    }

    /// How often a block runs, roughly.
    fn weight(&self, block: super::BlockId) -> u64 {
        let loops = self.keeper.map.blocks.get(&block).map_or(0, |(loops, _)| loops.len());
        (0..loops.min(DEEPEST)).fold(1, |weight, _| 10 * weight)
    }

    fn answer(self) -> Cut {
        let left = self.network.cut();
        let mut cut = Cut::default();
        for Candidate { value, computed, had, by_record } in self.values {
            match (left[computed], left[had], by_record) {
                // Nobody needs it.
                (_, true, _) => {}
                (true, false, _) => {
                    cut.saved.insert(value);
                }
                (false, false, true) => {
                    cut.records.insert(value);
                }
                (false, false, false) => {
                    cut.again.insert(value);
                }
            }
        }
        cut
    }
}

/// What it costs to save something of this kind.
fn save(kind: &Kind) -> u64 {
    match kind {
        Kind::Unit | Kind::Inert => 1,
        Kind::Float(_)
        | Kind::Bool
        | Kind::Int
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => SAVE,
        Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_) | Kind::Tuple(_) => 8 * SAVE,
    }
}
