//! Leaves out what a loop does to tangents of several directions where the row that it reads has none.
//!
//! ```text
//! before                                   after
//!                                            idle = [false; m]
//!                                            loop for r in 0..m { idle[r] = idle t_a[r] }
//!   loop for k in 0..n {                     loop for k in 0..n {
//!     loop for b in 0..m {                     loop for b in 0..m {
//!                                                branch idle[b] {
//!       loop for i in 0..3 {                       loop for i in 0..3 { s[i] += mul a[b][i], w }
//!         s[i] += mul a[b][i], w                 } else {
//!         t_s[i] += mul t_a[b][i], w               …
//!       }                                        }
//!     }                                        }
//!   }                                        }
//! ```
//!
//! Of a chunk of directions most rows of a memory may have none: what moves one finger leaves the others
//! where they are. Whether a row has any is found out once, before the nest of loops that reads it again
//! and again.
//!
//! Done where the nest does not write the memory, where the row is told by the index of a loop within the
//! nest, whose bounds are known before it (so that the nest passes by it each time it gets there), where
//! there may be many rows, and where of all that the loop does to tangents nothing is left without that row
//! (`idle/without.rs`).
//!
//! Needs: a primal with tangents, verified.  Keeps: verified SSA; the values, and the order of what computes
//! them.
//! Sound because: tangents are sums of products with tangents; a product with 0 adds nothing. Where the other
//! factor is infinite or not a number, that product would be no number; a tangent of 0 stays 0, as where all
//! tangents of a call are 0. The new loop and the question read `idle` within its bounds, and the tangents
//! within theirs, however many rows the nest would have passed by.
//! Running it twice changes nothing: what stands within such a branch is left alone.

mod without;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::quote;
use syn::Ident;

use self::without::without;
use crate::analysis::subscript::{new_value, numbers};
use crate::ir::{
    Access, BinaryOp, Block, Branch, Function, Head, Kind, Local, LocalInfo, Loop, Op, Place,
    Projection, SpanRange, Stmt, Tree, Value,
};

/// So few rows are not worth a question each.
const FEW: u64 = 8;

/// Returns whether anything changed.
pub fn idle(function: &mut Function) -> bool {
    let known = Known { conditions: conditions(function), numbers: numbers(function) };
    let mut forward = std::mem::take(&mut function.forward);
    let changed = nests(&mut forward, function, &known);
    function.forward = forward;
    changed
}

/// What is known of a function.
struct Known {
    /// What earlier runs have asked.
    conditions: BTreeSet<Value>,
    /// The integers among the values.
    numbers: BTreeMap<Value, u64>,
}

impl Known {
    fn is_asked(&self, stmt: &Stmt) -> bool {
        matches!(stmt, Stmt::Branch(branch) if self.conditions.contains(&branch.cond))
    }

    /// Whether a list of this kind is short, or that which is passed by of it.
    fn are_few(&self, kind: &Kind, counted: Counted) -> bool {
        let len = match kind {
            Kind::Array(_, length) => length.0.to_string().parse().ok(),
            Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => None,
        };
        len.iter().chain(self.numbers.get(&counted.hi)).any(|count: &u64| *count < FEW)
    }
}

fn conditions(function: &Function) -> BTreeSet<Value> {
    let (mut values, mut memories) = (BTreeSet::new(), BTreeSet::new());
    // Stored in one loop, asked in another, and then whether the row is there.
    for _ in 0..3 {
        function.each_stmt(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                let asked = matches!(op, Op::Idle(_))
                    || matches!(op, Op::Load(place) if memories.contains(&place.root));
                values.extend(asked.then_some(*value));
            } else if let Stmt::Store { place, value } = stmt {
                memories.extend(values.contains(value).then_some(place.root));
            } else if let Stmt::Branch(branch) = stmt {
                for (at, result) in branch.results.iter().enumerate() {
                    let asked = branch.arms.iter().any(|arm| values.contains(&arm.yields[at]));
                    values.extend(asked.then_some(*result));
                }
            }
        });
    }
    values
}

/// Looks for nests of loops among the statements, then within them.
fn nests(block: &mut Block, function: &mut Function, known: &Known) -> bool {
    let mut changed = false;
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        if let Stmt::Loop(looped) = &mut stmt {
            let mut nest = Nest::of(looped, function, known);
            nest.block(&mut looped.body, &mut Vec::new());
            let rows = nest.rows;
            changed |= !rows.is_empty();
            stmts.extend(rows.into_values().flat_map(|rows| rows.found));
        }
        if !known.is_asked(&stmt) {
            for nested in stmt.blocks_mut() {
                changed |= nests(nested, function, known);
            }
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
    changed
}

/// A loop that rows are passed by in again and again.
struct Nest<'a> {
    function: &'a mut Function,
    known: &'a Known,
    /// What is computed in it.
    inside: BTreeSet<Value>,
    /// The memories that it overwrites.
    written: BTreeSet<Local>,
    /// By memory, and the bounds between which rows are passed by.
    rows: BTreeMap<(Local, Value, Value), Rows>,
}

/// Which rows of a memory have no tangents.
struct Rows {
    /// A flag for each.
    flags: Local,
    /// How many flags there are.
    count: Value,
    /// The statements that find out.
    found: Vec<Stmt>,
}

/// A loop of a nest whose bounds are known before the nest.
#[derive(Clone, Copy)]
struct Counted {
    index: Value,
    lo: Value,
    hi: Value,
}

impl<'a> Nest<'a> {
    fn of(looped: &Loop, function: &'a mut Function, known: &'a Known) -> Self {
        let (mut inside, mut written) = (BTreeSet::new(), BTreeSet::new());
        looped.each_entry(&mut |value| {
            inside.insert(value);
        });
        for block in looped.head.condition().into_iter().chain([&looped.body]) {
            block.each_stmt(&mut |stmt| {
                stmt.each_def(&mut |value| {
                    inside.insert(value);
                });
                if let Stmt::Loop(nested) = stmt {
                    nested.each_entry(&mut |value| {
                        inside.insert(value);
                    });
                }
                stmt.each_access(&mut |place, access| match access {
                    Access::Write | Access::Opaque => {
                        written.insert(place.root);
                    }
                    Access::Read | Access::Shape => {}
                });
            });
        }
        Nest { function, known, inside, written, rows: BTreeMap::new() }
    }

    /// Asks before the loops of a block, if that spares them anything, else within them.
    fn block(&mut self, block: &mut Block, around: &mut Vec<Counted>) {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            if let Stmt::Loop(looped) = &mut stmt {
                if self.ask(looped, around, &mut stmts) {
                    continue;
                }
                let counted = self.counted(looped);
                around.extend(counted);
                self.block(&mut looped.body, around);
                around.truncate(around.len() - usize::from(counted.is_some()));
            } else if !self.known.is_asked(&stmt) {
                for nested in stmt.blocks_mut() {
                    self.block(nested, around);
                }
            }
            stmts.push(stmt);
        }
        block.stmts = stmts;
    }

    fn counted(&self, looped: &Loop) -> Option<Counted> {
        let Head::Range { index, lo, hi, inclusive: false, .. } = &looped.head else {
            return None;
        };
        let before = !self.inside.contains(lo) && !self.inside.contains(hi);
        (looped.head.is_one_by_one() && before).then_some(Counted {
            index: *index,
            lo: *lo,
            hi: *hi,
        })
    }

    /// Puts the loop under a condition, behind `stmts`; returns whether there is one.
    fn ask(&mut self, looped: &Loop, around: &[Counted], stmts: &mut Vec<Stmt>) -> bool {
        for (memory, counted) in self.candidates(looped, around) {
            let row = Place::whole(memory).then(Projection::Index(counted.index));
            let Some(idle) = without(looped, &row, self.function) else { continue };
            let (flags, count) = self.rows(memory, counted);
            let cond = self.is_idle(flags, count, counted.index, stmts);
            let mut run = looped.clone();
            for result in &mut run.results {
                *result = self.function.new_value(self.function.value(*result).clone());
            }
            let yields = run.results.clone();
            let run = Block { stmts: vec![Stmt::Loop(run)], yields };
            stmts.push(Stmt::Branch(Branch {
                region: self.function.new_region(),
                cond,
                boolean: true,
                arms: vec![idle, run],
                results: looped.results.clone(),
                mirrors: None,
            }));
            return true;
        }
        false
    }

    /// The rows of tangents that the loop reads and that can be asked about before the nest.
    fn candidates(&self, looped: &Loop, around: &[Counted]) -> Vec<(Local, Counted)> {
        let mut found: Vec<(Local, Counted)> = Vec::new();
        looped.body.each_stmt(&mut |stmt| {
            stmt.each_access(&mut |place, access| {
                let Some(Projection::Index(index)) = place.path.first() else { return };
                let counted = around.iter().find(|counted| counted.index == *index);
                let kind = &self.function.local(place.root).kind;
                let may = kind.has_lanes() && !self.written.contains(&place.root);
                if let (Some(&counted), Access::Read, true) = (counted, access, may) {
                    let new = !found
                        .iter()
                        .any(|(root, other)| *root == place.root && other.index == counted.index);
                    if new && !self.known.are_few(kind, counted) {
                        found.push((place.root, counted));
                    }
                }
            });
        });
        found
    }

    /// The flags of the rows between these bounds, and how many there are.
    fn rows(&mut self, memory: Local, Counted { lo, hi, .. }: Counted) -> (Local, Value) {
        let function = &mut *self.function;
        let rows =
            self.rows.entry((memory, lo, hi)).or_insert_with(|| find(memory, lo, hi, function));
        (rows.flags, rows.count)
    }

    /// `index < count && flags[index]`
    fn is_idle(
        &mut self,
        flags: Local,
        count: Value,
        index: Value,
        stmts: &mut Vec<Stmt>,
    ) -> Value {
        let function = &mut *self.function;
        let [there, flag, no, cond] = [(); 4].map(|()| new_value(function, Kind::Bool));
        let place = Place::whole(flags).then(Projection::Index(index));
        let op = Op::Binary(BinaryOp::Lt, index, count);
        stmts.push(Stmt::Let { value: there, op });
        let load = Stmt::Let { value: flag, op: Op::Load(place) };
        let constant = Stmt::Let { value: no, op: Op::Constant(quote!(false)) };
        stmts.push(Stmt::Branch(Branch {
            region: function.new_region(),
            cond: there,
            boolean: true,
            arms: vec![
                Block { stmts: vec![load], yields: vec![flag] },
                Block { stmts: vec![constant], yields: vec![no] },
            ],
            results: vec![cond],
            mirrors: None,
        }));
        cond
    }
}

/// Finds out which rows of a memory have no tangents, as far as there are any between these bounds.
fn find(memory: Local, lo: Value, hi: Value, function: &mut Function) -> Rows {
    let whole = Place::whole(memory);
    let [len, count, index] = [(); 3].map(|()| new_value(function, Kind::Int));
    let [fewer, no, flag] = [(); 3].map(|()| new_value(function, Kind::Bool));
    let span = function.local(memory).span;
    let flags = function.new_local(LocalInfo {
        kind: Kind::Vec(Box::new(Kind::Bool)),
        name: Ident::new("idle", Span::mixed_site()),
        by_ref: false,
        mutable: true,
        param: None,
        adjoint_of: None,
        span: SpanRange(span.0, span.1),
    });
    let at = |memory: &Place| memory.then(Projection::Index(index));
    let body = vec![
        Stmt::Let { value: flag, op: Op::Idle(at(&whole)) },
        Stmt::Store { place: at(&Place::whole(flags)), value: flag },
    ];
    let head = Head::Range { index, lo, hi: count, inclusive: false, adaptors: Vec::new() };
    let empty = |yields| Block { stmts: Vec::new(), yields };
    let found = vec![
        Stmt::Let { value: len, op: Op::Len(whole) },
        Stmt::Let { value: fewer, op: Op::Binary(BinaryOp::Lt, hi, len) },
        Stmt::Branch(Branch {
            region: function.new_region(),
            cond: fewer,
            boolean: true,
            arms: vec![empty(vec![hi]), empty(vec![len])],
            results: vec![count],
            mirrors: None,
        }),
        Stmt::Let { value: no, op: Op::Constant(quote!(false)) },
        Stmt::Declare {
            local: flags,
            init: Some(Tree::VecRepeat(Box::new(Tree::Value(no)), count)),
        },
        Stmt::Loop(Loop {
            region: function.new_region(),
            head,
            params: Vec::new(),
            inits: Vec::new(),
            body: Block { stmts: body, yields: Vec::new() },
            exits: false,
            results: Vec::new(),
            count: None,
            mirrors: None,
        }),
    ];
    Rows { flags, count, found }
}
