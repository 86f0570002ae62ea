//! Keeps what loops save in arrays, at the subscripts of the iterations.
//!
//! ```text
//! before                                after
//!   buffer s, n × m                       s = vec![0.0; n * m]
//!   loop for i in 0..n {                  loop for i in 0..n {
//!     loop for j in 0..m {                  loop for j in 0..m {
//!       save x in s                           s[i * m + j] = x
//!   …                                     …
//!   loop for i in (0..n).rev() {          loop for i in (0..n).rev() {
//!     loop for j in (0..m).rev() {          loop for j in (0..m).rev() {
//!       x' = restore from s                   x' = s[i * m + j]
//! ```
//!
//! Of a buffer, what was saved last comes first: no iteration can run before the one before it, and each
//! counts. Where the iteration tells the subscript, loops may run in any order and walk along rows.
//!
//! Done where the value is saved in loops over ranges only, none of which ends early or is skipped, and
//! whose ends are known before: then the array has the size of what is saved, or twice that for triangles
//! (`for j in i..n`). An index that is not known to be a `usize` is none that an array takes.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: the mirror of a loop has an iteration with the same index, and what that takes from the
//! buffer is what the mirrored one has put there.
//! Running it twice changes nothing.

use std::collections::BTreeMap;

use proc_macro2::Span;
use quote::quote;
use syn::Ident;

use crate::analysis::sizes::Sizes;
use crate::analysis::subscript::{Start, integer, new_value, numbers};
use crate::ir::set::Set;
use crate::ir::{
    BinaryOp, Block, Bound, Buffer, Capacity, Function, Head, Kind, Length, Local, LocalInfo, Loop,
    Op, Place, Projection, Region, SpanRange, Stmt, Tree, Value,
};
use crate::names::ident_of;

/// A range that begins further up would leave too much of its array empty.
const FIRST_AT_MOST: u64 = 16;

/// Returns whether anything changed.
pub fn history(function: &mut Function) -> bool {
    let mut finder = Finder {
        numbers: numbers(function),
        sizes: Sizes::of(function),
        before: top_level(function),
        ops: operations(&function.forward),
        loops: Vec::new(),
        found: BTreeMap::new(),
        restored: BTreeMap::new(),
    };
    finder.saves(&function.forward, true);
    finder.restores(&function.forward);
    finder.restores(&function.reverse);
    let mut arrays = BTreeMap::new();
    for (buffer, nest) in finder.found {
        let once = finder.restored.get(&buffer) == Some(&1);
        if let (Some(nest), true) = (nest, once) {
            arrays.extend(array(function, buffer, nest));
        }
    }
    if arrays.is_empty() {
        return false;
    }
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    rewrite(&mut forward, function, &arrays, &BTreeMap::new());
    rewrite(&mut reverse, function, &arrays, &BTreeMap::new());
    function.forward = forward;
    function.reverse = reverse;
    true
}

fn operations(block: &Block) -> BTreeMap<Value, (BinaryOp, Value, Value)> {
    let mut ops = BTreeMap::new();
    block.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Binary(op, a, b) } = stmt {
            ops.insert(*value, (*op, *a, *b));
        }
    });
    ops
}

/// The parameters, and what the forward sweep defines outside of loops and branches.
fn top_level(function: &Function) -> Set<Value> {
    let mut values = Set::new();
    for param in &function.params {
        if let Bound::Value(value) = param.bound {
            values.insert(value);
        }
    }
    for stmt in &function.forward.stmts {
        stmt.each_def(&mut |value| {
            values.insert(value);
        });
    }
    values
}

/// The loops around what is saved, outermost first: what their mirrors call them, and the end of their
/// indices.
type Nest = Vec<(Region, Start)>;

struct Finder {
    numbers: BTreeMap<Value, u64>,
    sizes: Sizes,
    /// What is known outside of all loops.
    before: Set<Value>,
    /// How the forward sweep computes integers.
    ops: BTreeMap<Value, (BinaryOp, Value, Value)>,
    /// The loops around the statement; `None` if one of them is not such.
    loops: Vec<Option<(Region, Start)>>,
    /// Where each buffer is filled; `None` if in several places or within other statements.
    found: BTreeMap<Buffer, Option<Nest>>,
    restored: BTreeMap<Buffer, usize>,
}

impl Finder {
    /// `always`: the block runs whenever the loop or function around it does.
    fn saves(&mut self, block: &Block, always: bool) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Save { buffer, values: _ } => {
                    let nest: Option<Nest> = self.loops.iter().cloned().collect();
                    let nest = nest.filter(|nest| !nest.is_empty());
                    let nest = if self.found.contains_key(buffer) { None } else { nest };
                    self.found.insert(*buffer, nest);
                }
                Stmt::SaveLocal { buffer, .. } | Stmt::SavePlace { buffer, .. } => {
                    self.found.insert(*buffer, None);
                }
                // What an arm keeps for itself nobody else sees.
                Stmt::Branch(branch) if branch.is_fused() => {
                    let around = std::mem::take(&mut self.loops);
                    branch.arms.iter().for_each(|arm| self.saves(arm, true));
                    self.loops = around;
                }
                // What an iteration keeps for itself it overwrites in the next.
                Stmt::Loop(looped) if looped.is_fused() => {
                    let around = std::mem::take(&mut self.loops);
                    self.saves(&looped.body, true);
                    self.loops = around;
                }
                Stmt::Loop(looped) => {
                    let end = if always { self.end(looped) } else { None };
                    self.loops.push(end.map(|end| (looped.region, end)));
                    for nested in stmt.blocks() {
                        self.saves(nested, true);
                    }
                    self.loops.pop();
                }
                Stmt::Branch(branch) => {
                    branch.arms.iter().for_each(|arm| self.saves(arm, false));
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
                | Stmt::Restore { .. }
                | Stmt::RestoreLocal { .. }
                | Stmt::RestorePlace { .. }
                | Stmt::Undo { .. }
                | Stmt::Mark { .. }
                | Stmt::Comment(_)
                | Stmt::Turn => {}
            }
        }
    }

    /// One more than the largest index of a loop whose iterations all run.
    fn end(&self, looped: &Loop) -> Option<Start> {
        let Head::Range { index, lo, hi, inclusive, .. } = &looped.head else {
            return None;
        };
        // A range that begins where an index around says is the row of a triangle.
        let early = match self.numbers.get(lo) {
            Some(lo) => *lo <= FIRST_AT_MOST,
            None => self.at_most(*lo).is_none(),
        };
        // Between literals, an index that nobody has a use for is of any type.
        let free = self.numbers.contains_key(hi) && !self.sizes.is_bound(*index);
        let size = free || self.sizes.is_size(*index);
        if looped.exits || !looped.head.is_one_by_one() || !early || !size {
            return None;
        }
        let hi = self.at_most(*hi)?;
        if *inclusive { Start::binary(BinaryOp::Add, hi, Start::Number(1)) } else { Some(hi) }
    }

    /// What a `usize` is at most, made of what is known outside of all loops, so that to compute it is
    /// no harm: `n` for `n - 1`.
    fn at_most(&self, value: Value) -> Option<Start> {
        if let Some(number) = self.numbers.get(&value) {
            return Some(Start::Number(*number));
        }
        if self.before.contains(value) {
            return Some(Start::Value(value));
        }
        let (op, a, b) = self.ops.get(&value)?;
        match op {
            BinaryOp::Sub => self.at_most(*a),
            BinaryOp::Div => {
                let by = *self.numbers.get(b).filter(|by| **by > 0)?;
                Some(match self.at_most(*a)? {
                    Start::Number(number) => Start::Number(number / by),
                    start @ (Start::Value(_) | Start::Binary(..)) => {
                        Start::Binary(BinaryOp::Div, Box::new(start), Box::new(Start::Number(by)))
                    }
                })
            }
            BinaryOp::Add | BinaryOp::Mul => {
                Start::binary(*op, self.at_most(*a)?, self.at_most(*b)?)
            }
            BinaryOp::Rem
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
            | BinaryOp::Ge => None,
        }
    }

    fn restores(&mut self, block: &Block) {
        block.each_stmt(&mut |stmt| {
            if let Stmt::Restore { buffer, values: _ } = stmt {
                *self.restored.entry(*buffer).or_default() += 1;
            }
        });
    }
}

/// What takes the place of a buffer.
struct Array {
    local: Local,
    nest: Nest,
    constant: Option<u64>,
}

fn array(function: &mut Function, buffer: Buffer, nest: Nest) -> Option<(Buffer, Array)> {
    let info = &function.buffers[buffer.0 as usize];
    let plain = match &info.kind {
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
    };
    if !plain {
        return None;
    }
    let constant = nest.iter().try_fold(1_u64, |product, (_, end)| match end {
        Start::Number(number) => product.checked_mul(*number),
        Start::Value(_) | Start::Binary(..) => None,
    });
    let constant = constant.filter(|_| matches!(info.capacity, Capacity::Constant(_)));
    let element = Box::new(info.kind.clone());
    let kind = match constant {
        Some(length) => {
            let length = proc_macro2::Literal::u64_unsuffixed(length);
            Kind::Array(element, Length(quote!(#length)))
        }
        None => Kind::Vec(element),
    };
    let name = ident_of(&format!("saved_{}", info.of.trim_start_matches("r#")));
    let span = SpanRange(Span::call_site(), Span::call_site());
    let local = function.new_local(LocalInfo {
        kind,
        name: Ident::new(&name.to_string(), Span::mixed_site()),
        by_ref: false,
        mutable: true,
        param: None,
        adjoint_of: None,
        span,
    });
    Some((buffer, Array { local, nest, constant }))
}

/// `indices`: those of the loops around, by what the loops of the forward sweep are called.
fn rewrite(
    block: &mut Block,
    function: &mut Function,
    arrays: &BTreeMap<Buffer, Array>,
    indices: &BTreeMap<Region, Value>,
) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        if let Stmt::Loop(looped) = &mut stmt {
            let mut indices = indices.clone();
            if let Head::Range { index, .. } = looped.head {
                indices.insert(looped.mirrors.unwrap_or(looped.region), index);
            }
            for nested in stmt.blocks_mut() {
                rewrite(nested, function, arrays, &indices);
            }
        } else {
            for nested in stmt.blocks_mut() {
                rewrite(nested, function, arrays, indices);
            }
        }
        let array = |buffer: &Buffer| arrays.get(buffer);
        match &stmt {
            Stmt::Buffer { buffer } => {
                if let Some(array) = array(buffer) {
                    array.declare(function, &mut stmts);
                    continue;
                }
            }
            Stmt::Save { buffer, values } => {
                if let (Some(array), [value]) = (array(buffer), values.as_slice()) {
                    let place = array.place(function, indices, &mut stmts);
                    stmts.push(Stmt::Store { place, value: *value });
                    continue;
                }
            }
            Stmt::Restore { buffer, values } => {
                if let (Some(array), [value]) = (array(buffer), values.as_slice()) {
                    let place = array.place(function, indices, &mut stmts);
                    stmts.push(Stmt::Let { value: *value, op: Op::Load(place) });
                    continue;
                }
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
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
}

impl Array {
    /// `saved = vec![0.0; n * m]`
    fn declare(&self, function: &mut Function, stmts: &mut Vec<Stmt>) {
        let kind = function.local(self.local).kind.element();
        let op = match &kind {
            Kind::Int => Op::Constant(quote!(0)),
            Kind::Bool => Op::Constant(quote!(false)),
            Kind::Float(_)
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => Op::Zero,
        };
        let zero = new_value(function, kind);
        stmts.push(Stmt::Let { value: zero, op });
        let zero = Box::new(Tree::Value(zero));
        let init = match (&self.constant, &function.local(self.local).kind) {
            (Some(_), Kind::Array(_, length)) => Tree::Repeat(zero, length.clone()),
            (Some(_) | None, _) => {
                let length = self.nest.iter().map(|(_, end)| end.clone()).reduce(times);
                let length = length.expect("a loop").compute(function, stmts);
                Tree::VecRepeat(zero, length)
            }
        };
        stmts.push(Stmt::Declare { local: self.local, init: Some(init) });
    }

    /// `saved[i * m + j]`
    fn place(
        &self,
        function: &mut Function,
        indices: &BTreeMap<Region, Value>,
        stmts: &mut Vec<Stmt>,
    ) -> Place {
        let mut subscript: Option<Value> = None;
        for (region, end) in &self.nest {
            let index = indices[region];
            subscript = Some(match subscript {
                None => index,
                Some(row) => {
                    let end = end.compute(function, stmts);
                    let start = integer(function);
                    stmts.push(Stmt::Let { value: start, op: Op::Binary(BinaryOp::Mul, row, end) });
                    let cell = integer(function);
                    stmts.push(Stmt::Let {
                        value: cell,
                        op: Op::Binary(BinaryOp::Add, start, index),
                    });
                    cell
                }
            });
        }
        Place::whole(self.local).then(Projection::Index(subscript.expect("a loop")))
    }
}

fn times(a: Start, b: Start) -> Start {
    Start::Binary(BinaryOp::Mul, Box::new(a), Box::new(b))
}
