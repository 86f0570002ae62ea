//! Adds up in a variable what a loop adds to a cell that is the same in all iterations.
//!
//! ```text
//! before                              after
//!   loop for j in lo..hi {              s = loop for j in lo..hi (t = 0) {
//!     d_x[i] += mul d, y[j]               u = add t, (mul d, y[j])
//!     d_y[j] += mul d, x[i]               d_y[j] += mul d, x[i]
//!   }                                     yields u
//!                                       }
//!                                       branch lt lo, hi { d_x[i] += s }
//! ```
//!
//! LLVM cannot do so by itself where it does not know that `d_x[i]` and `d_y[j]` are apart, or even
//! where both are of one array. An aggregate is added up in a memory of its own. Where `d_x` is known to have
//! a cell `i`, the sum is added without asking whether there is one.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: increments commute, and the loop does nothing else to the memory. What is added at
//! the end is a cell that an iteration would have touched, or nothing. The order of additions
//! changes, and with it rounding.
//! Running it twice changes nothing: the cells are incremented after the loop.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::Ident;

use crate::analysis::lengths;
use crate::analysis::subscript::{new_value, numbers};
use crate::ir::set::Set;
use crate::ir::{
    Access, BinaryOp, Block, Branch, Function, Head, Kind, Local, LocalInfo, Loop, Op, Place,
    Projection, SpanRange, Stmt, Tree, Value,
};

/// Returns whether anything changed.
pub fn cell(function: &mut Function) -> bool {
    let mut cells = Cells {
        numbers: numbers(function),
        lengths: lengths::fixed(function),
        ends: BTreeMap::new(),
        changed: false,
    };
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    cells.block(&mut forward, function, true);
    cells.block(&mut reverse, function, false);
    function.forward = forward;
    function.reverse = reverse;
    cells.changed
}

struct Cells {
    /// Values that are literals.
    numbers: BTreeMap<Value, u64>,
    /// How many elements memories have as long as they live.
    lengths: BTreeMap<Local, Value>,
    /// What the indices of the loops around stay below.
    ends: BTreeMap<Value, Value>,
    changed: bool,
}

impl Cells {
    /// `forward`: only loops with a turn are looked at, for the user's own loops add up as they do.
    fn block(&mut self, block: &mut Block, function: &mut Function, forward: bool) {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        let mut forward = forward;
        for mut stmt in std::mem::take(&mut block.stmts) {
            forward &= !matches!(stmt, Stmt::Turn);
            if let Stmt::Loop(Loop {
                head: Head::Range { index, hi, inclusive: false, .. }, ..
            }) = &stmt
            {
                self.ends.insert(*index, *hi);
            }
            for nested in stmt.blocks_mut() {
                self.block(nested, function, forward);
            }
            let mut after = Vec::new();
            if let Stmt::Loop(looped) = &mut stmt {
                if !forward || looped.is_fused() {
                    self.looped(looped, function, &mut stmts, &mut after);
                }
            }
            stmts.push(stmt);
            stmts.extend(after);
        }
        block.stmts = stmts;
    }

    fn looped(
        &mut self,
        looped: &mut Loop,
        function: &mut Function,
        before: &mut Vec<Stmt>,
        after: &mut Vec<Stmt>,
    ) {
        let Head::Range { lo, hi, inclusive, .. } = looped.head else { return };
        if !looped.head.is_one_by_one() {
            return;
        }
        let places = cells(looped);
        let mut sums = Vec::new();
        for place in places {
            let kind = function.place_kind(&place);
            if kind.is_float() {
                let there = self.is_there(&place);
                let sums = if there { &mut *after } else { &mut sums };
                self.in_variable(looped, &place, kind, function, before, sums);
            } else if kind.is_sized() && !kind.is_scalar() {
                in_memory(looped, &place, kind, function, before, &mut sums);
            } else {
                continue;
            }
            self.changed = true;
        }
        let certain = match (self.numbers.get(&lo), self.numbers.get(&hi)) {
            (Some(lo), Some(hi)) => lo < hi || (inclusive && lo == hi),
            (None, _) | (_, None) => false,
        };
        if certain || sums.is_empty() {
            after.extend(sums);
            return;
        }
        let cond = new_value(function, Kind::Bool);
        let op = if inclusive { BinaryOp::Le } else { BinaryOp::Lt };
        after.push(Stmt::Let { value: cond, op: Op::Binary(op, lo, hi) });
        after.push(Stmt::Branch(Branch {
            region: function.new_region(),
            cond,
            boolean: true,
            arms: vec![Block { stmts: sums, yields: Vec::new() }, Block::default()],
            results: Vec::new(),
            mirrors: None,
        }));
    }

    /// Whether there is such a cell, whatever the loop finds.
    fn is_there(&self, place: &Place) -> bool {
        let [Projection::Index(at)] = place.path.as_slice() else { return false };
        let length = self.lengths.get(&place.root);
        length.is_some() && length == self.ends.get(at)
    }

    fn in_variable(
        &self,
        looped: &mut Loop,
        place: &Place,
        kind: Kind,
        function: &mut Function,
        before: &mut Vec<Stmt>,
        sums: &mut Vec<Stmt>,
    ) {
        let [zero, param, result] = [(); 3].map(|()| new_value(function, kind.clone()));
        let mut sum = param;
        for stmt in &mut looped.body.stmts {
            let Stmt::Accumulate { place: other, value: term } = stmt else { continue };
            if other == place {
                let value = new_value(function, kind.clone());
                *stmt = Stmt::Let { value, op: Op::Binary(BinaryOp::Add, sum, *term) };
                sum = value;
            }
        }
        before.push(Stmt::Let { value: zero, op: Op::Zero });
        looped.params.push(param);
        looped.inits.push(zero);
        looped.results.push(result);
        looped.body.yields.push(sum);
        sums.push(Stmt::Accumulate { place: place.clone(), value: result });
    }
}

/// Adds up an aggregate.
fn in_memory(
    looped: &mut Loop,
    place: &Place,
    kind: Kind,
    function: &mut Function,
    before: &mut Vec<Stmt>,
    sums: &mut Vec<Stmt>,
) {
    let local = function.new_local(LocalInfo {
        kind: kind.clone(),
        name: Ident::new("d_sum", Span::mixed_site()),
        by_ref: false,
        mutable: true,
        param: None,
        adjoint_of: None,
        span: SpanRange(Span::call_site(), Span::call_site()),
    });
    for stmt in &mut looped.body.stmts {
        if let Stmt::AccumulateTree { place: other, tree: _ } = stmt {
            if other == place {
                *other = Place::whole(local);
            }
        }
    }
    before.push(Stmt::Declare { local, init: Some(Tree::Zero(kind)) });
    let tree = Tree::Copy(Place::whole(local), None);
    sums.push(Stmt::AccumulateTree { place: place.clone(), tree });
}

/// The places that each iteration increments, the same in all of them, of memories to which the loop
/// does nothing else.
fn cells(looped: &Loop) -> Vec<Place> {
    let mut inside: Set<Value> = Set::new();
    looped.each_entry(&mut |value| {
        inside.insert(value);
    });
    let mut disturbed: Set<Local> = Set::new();
    let mut visit = |stmt: &Stmt| {
        disturbed.extend(stmt.declared());
        let mut touch = |place: &Place, access: Access| match access {
            Access::Read | Access::Write | Access::Opaque => {
                disturbed.insert(place.root);
            }
            Access::Shape => {}
        };
        if let Stmt::AccumulateTree { place: _, tree } = stmt {
            tree.each_access(&mut touch);
        } else if !matches!(stmt, Stmt::Accumulate { .. }) {
            stmt.each_access(&mut touch);
        }
    };
    for block in looped.head.condition().into_iter().chain([&looped.body]) {
        block.each_stmt(&mut visit);
    }
    for stmt in &looped.body.stmts {
        stmt.each_def(&mut |value| {
            inside.insert(value);
        });
    }
    // Above a turn the user's own sums are added up.
    let (above, below) = looped.body.stmts.split_at(looped.body.turn().map_or(0, |at| at + 1));
    for stmt in above {
        let mut visit = |stmt: &Stmt| {
            if let Stmt::Accumulate { place, .. } | Stmt::AccumulateTree { place, .. } = stmt {
                disturbed.insert(place.root);
            }
        };
        visit(stmt);
        stmt.blocks().for_each(|nested| nested.each_stmt(&mut visit));
    }
    let mut cells: Vec<Place> = Vec::new();
    for stmt in below {
        let (Stmt::Accumulate { place, .. } | Stmt::AccumulateTree { place, .. }) = stmt else {
            continue;
        };
        let mut stays = !disturbed.contains(place.root) && !place.path.is_empty();
        place.each_value(&mut |value| stays &= !inside.contains(value));
        if stays && !cells.contains(place) {
            cells.push(place.clone());
        }
    }
    cells
}
