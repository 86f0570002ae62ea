//! Adds up several terms of a sum at once.
//!
//! ```text
//! before                                after
//!   s = loop for j in 0..n (t = 0) {      lanes = [0.0; 4]
//!     d_l[j] += mul d[j], c               loop for b in 0..n / 4 {
//!     u = add t, mul d[j], l[j]             d1 = &d[4 * b..][..4]; l1, d_l1 likewise
//!     yields u                              loop for k in 0..4 {
//!   }                                         d_l1[k] += mul d1[k], c
//!                                             lanes[k] = add lanes[k], mul d1[k], l1[k]
//!                                           }
//!                                         }
//!                                         s = loop for j in 4 * (n / 4)..n (t = add …) { as before }
//! ```
//!
//! Each addition of a sum waits for the one before, and because floats may not be reassociated, LLVM
//! keeps to that. Of four sums side by side it makes vectors.
//!
//! Done where it is worth it: the loop is innermost and not known to be short, all it reads lies in
//! rows or stays the same, and none of it is dear: see `several_at_once`.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`]; best after [`super::view`], which lets
//! loops count from 0.  Keeps: verified SSA.
//! Sound because: the iterations may run in any order, see [`effects`], the order of additions
//! changes, and with it rounding. The views of an iteration of the outer loop are of what its
//! iterations touch.
//! Running it twice changes nothing: of the loops that come out, one begins at a value, the others are
//! short or carry nothing.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, Span};
use quote::quote;
use syn::Ident;

use super::split::{rename, several_at_once};
use super::view::{View, declare, is_seen, views_of_loop};
use crate::analysis::independence::effects;
use crate::analysis::subscript::{Start, Subscripts, integer, new_value, numbers};
use crate::ir::{
    BinaryOp, Block, Function, Head, Kind, Length, Local, LocalInfo, Loop, Op, Place, Projection,
    SpanRange, Stmt, Tree, Value,
};

/// As many as fill two of the narrowest vectors of `f64`, and wait for no addition of four cycles.
const LANES: u64 = 4;
/// Fewer iterations than this, where that is known, are not worth it.
const LONG: u64 = 16;

/// Returns whether anything changed.
pub fn lanes(function: &mut Function) -> bool {
    let literals = Literals { numbers: numbers(function), zeros: zeros(function) };
    let mut changed = false;
    function.each_reverse_mut(&mut |reverse, function| {
        changed |= block(reverse, function, &literals);
    });
    changed
}

/// Values that are known.
struct Literals {
    numbers: BTreeMap<Value, u64>,
    /// Floats that are 0.
    zeros: BTreeSet<Value>,
}

fn zeros(function: &Function) -> BTreeSet<Value> {
    let mut zeros = BTreeSet::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Zero } = stmt {
            zeros.insert(*value);
        }
    });
    zeros
}

fn block(block: &mut Block, function: &mut Function, literals: &Literals) -> bool {
    let mut changed = false;
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        for nested in stmt.blocks_mut() {
            changed |= self::block(nested, function, literals);
        }
        if let Stmt::Loop(looped) = &mut stmt {
            if let Some(views) = sees_several(looped, function, &literals.numbers) {
                changed = true;
                several(looped, &views, function, literals, &mut stmts);
            }
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
    changed
}

/// The views of what the loop touches, if it is worth it.
fn sees_several(
    looped: &Loop,
    function: &Function,
    numbers: &BTreeMap<Value, u64>,
) -> Option<Vec<View>> {
    let Head::Range { index: _, lo, hi, inclusive: false, adaptors } = &looped.head else {
        return None;
    };
    looped.mirrors?;
    let is_long = numbers.get(hi).is_none_or(|hi| *hi >= LONG);
    let is_sum = !looped.params.is_empty()
        && looped.params.iter().all(|param| function.kind(*param).is_float());
    let counts = numbers.get(lo) == Some(&0) && adaptors.is_empty() && looped.count.is_none();
    if !is_long || !is_sum || !counts {
        return None;
    }
    let is_innermost = looped.body.stmts.iter().all(|stmt| stmt.blocks().next().is_none());
    if !is_innermost || effects(looped, numbers).is_none() {
        return None;
    }
    let subscripts = Subscripts::of(looped, numbers)?;
    let is_worth_it = looped.body.stmts.iter().all(|stmt| {
        let Stmt::Let { value, op } = stmt else { return true };
        several_at_once(*value, op, false, &subscripts, function, numbers)
    });
    let views = views_of_loop(looped, &subscripts)?;
    is_worth_it.then_some(views)
}

/// Appends what adds up most of the terms, and leaves the last few to `looped`.
fn several(
    looped: &mut Loop,
    views: &[View],
    function: &mut Function,
    Literals { numbers, zeros }: &Literals,
    stmts: &mut Vec<Stmt>,
) {
    let Head::Range { lo: zero, hi, .. } = looped.head else { unreachable!("it has been asked") };
    let lanes: Vec<Local> =
        looped.params.clone().iter().map(|param| lane(*param, function, stmts)).collect();
    let mut number =
        |number: u64, function: &mut Function| Start::Number(number).compute(function, stmts);
    let width = number(LANES, function);
    let positions: Vec<Value> = (1..LANES).map(|lane| number(lane, function)).collect();
    let [blocks, index, done] = [(); 3].map(|()| integer(function));
    stmts.push(Stmt::Let { value: blocks, op: Op::Binary(BinaryOp::Div, hi, width) });

    let mut body = Vec::new();
    let first = integer(function);
    body.push(Stmt::Let { value: first, op: Op::Binary(BinaryOp::Mul, index, width) });
    let one_each = one_each(looped, &lanes, views, [first, width], function, numbers, &mut body);
    body.push(Stmt::Loop(one_each));
    stmts.push(Stmt::Loop(Loop {
        region: function.new_region(),
        head: Head::Range { index, lo: zero, hi: blocks, inclusive: false, adaptors: Vec::new() },
        params: Vec::new(),
        inits: Vec::new(),
        body: Block { stmts: body, yields: Vec::new() },
        exits: false,
        results: Vec::new(),
        count: None,
        mirrors: looped.mirrors,
    }));

    stmts.push(Stmt::Let { value: done, op: Op::Binary(BinaryOp::Mul, blocks, width) });
    for (init, lanes) in looped.inits.iter_mut().zip(lanes) {
        let init_of = (!zeros.contains(init)).then_some(*init);
        *init = total(init_of, lanes, zero, &positions, function, stmts);
    }
    if let Head::Range { lo, .. } = &mut looped.head {
        *lo = done;
    }
}

/// `lanes = [0.0; 4]`
fn lane(param: Value, function: &mut Function, stmts: &mut Vec<Stmt>) -> Local {
    let kind = function.kind(param).clone();
    let zero = new_value(function, kind.clone());
    stmts.push(Stmt::Let { value: zero, op: Op::Zero });
    let length = Literal::u64_unsuffixed(LANES);
    let length = Length(quote!(#length));
    let local = function.new_local(LocalInfo {
        kind: Kind::Array(Box::new(kind), length.clone()),
        name: Ident::new("lanes", Span::mixed_site()),
        by_ref: false,
        mutable: true,
        param: None,
        adjoint_of: None,
        span: SpanRange(Span::call_site(), Span::call_site()),
    });
    let init = Some(Tree::Repeat(Box::new(Tree::Value(zero)), length));
    stmts.push(Stmt::Declare { local, init });
    local
}

/// `for k in 0..4 { lanes[k] += … }`, over views from `first`.
fn one_each(
    looped: &Loop,
    lanes: &[Local],
    views: &[View],
    [first, width]: [Value; 2],
    function: &mut Function,
    numbers: &BTreeMap<Value, u64>,
    stmts: &mut Vec<Stmt>,
) -> Loop {
    let Head::Range { index, lo: zero, .. } = looped.head else {
        unreachable!("it has been asked");
    };
    let mut opened = Vec::new();
    for view in views {
        let from = match &view.start {
            Start::Number(0) => first,
            start @ (Start::Number(_) | Start::Value(_) | Start::Binary(..)) => {
                let start = start.compute(function, stmts);
                let from = integer(function);
                stmts.push(Stmt::Let { value: from, op: Op::Binary(BinaryOp::Add, start, first) });
                from
            }
        };
        opened.push((view, declare(view, Some(from), width, false, function, stmts)));
    }
    let subscripts = Subscripts::of(looped, numbers).expect("it has been looked at");
    let position = integer(function);
    let mut body = looped.body.clone();
    for stmt in &mut body.stmts {
        stmt.each_place_mut(&mut |place| {
            let Some(walk) = subscripts.walk(place) else { return };
            let view = opened.iter().find(|(view, _)| is_seen(view, &walk));
            let (_, local) = view.expect("all that walks has a view");
            let mut seen = Place::whole(*local).then(Projection::Index(position));
            seen.path.extend(walk.rest);
            *place = seen;
        });
    }
    let cells = lanes.iter().map(|local| Place::whole(*local).then(Projection::Index(position)));
    let cells: Vec<Place> = cells.collect();
    let mut head = vec![Stmt::Let { value: index, op: Op::Binary(BinaryOp::Add, first, position) }];
    for (param, cell) in looped.params.iter().zip(&cells) {
        head.push(Stmt::Let { value: *param, op: Op::Load(cell.clone()) });
    }
    body.stmts.splice(0..0, head);
    for (sum, cell) in std::mem::take(&mut body.yields).into_iter().zip(cells) {
        body.stmts.push(Stmt::Store { place: cell, value: sum });
    }
    let head = Head::Range {
        index: position,
        lo: zero,
        hi: width,
        inclusive: false,
        adaptors: Vec::new(),
    };
    let mut one_each = Loop {
        head,
        params: Vec::new(),
        inits: Vec::new(),
        results: Vec::new(),
        body,
        ..looped.clone()
    };
    rename(&mut one_each, function);
    one_each
}

/// `(lanes[0] + lanes[2]) + (lanes[1] + lanes[3])`, behind what the sum begins with.
///
/// What is added first tells LLVM which vectors to make: lanes 0 and 1, which lie side by side in what the
/// loop reads, and 2 and 3.
fn total(
    init: Option<Value>,
    lanes: Local,
    zero: Value,
    positions: &[Value],
    function: &mut Function,
    stmts: &mut Vec<Stmt>,
) -> Value {
    let kind = function.local(lanes).kind.element();
    let mut push = |op: Op| {
        let value = new_value(function, kind.clone());
        stmts.push(Stmt::Let { value, op });
        value
    };
    let mut sums: Vec<Value> = Vec::new();
    for position in [zero].iter().chain(positions) {
        sums.push(push(Op::Load(Place::whole(lanes).then(Projection::Index(*position)))));
    }
    let mut add = |a: Value, b: Value| push(Op::Binary(BinaryOp::Add, a, b));
    while sums.len() > 1 {
        let behind = sums.split_off(sums.len() / 2);
        sums = sums.into_iter().zip(behind).map(|(a, b)| add(a, b)).collect();
    }
    init.map_or(sums[0], |init| add(init, sums[0]))
}
