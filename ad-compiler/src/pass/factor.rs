//! Carries an adjoint from iteration to iteration by one multiplication.
//!
//! ```text
//! before                           after
//!   loop (d) {                       loop (d) {
//!     v1 = mul d, a                    v1 = mul d, a
//!     v2 = mul v1, b                   s1 = mul a, b
//!     v3 = mul d, c                    s2 = sub s1, c
//!     v4 = sub v2, v3                  v4 = mul d, s2
//!     yields v4                        yields v4
//!   }                                }
//! ```
//!
//! An iteration waits for `d` of the one before. The slope `a·b - c` does not: it is there when `d` comes.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: products and sums that all have the factor `d` are `d` times what is left without it. It
//! is an adjoint of the reverse sweep, whose rounding may change; the primal stays as it is.
//! Running it twice changes nothing: what is left is one multiplication.
//!
//! Within an iteration, [`fn@sums`] takes adjoints out of sums.

mod sums;

use std::collections::BTreeMap;

use crate::ir::{BinaryOp, Block, Function, Loop, Op, Stmt, UnaryOp, Value, ValueInfo};

pub use sums::sums;

/// The most operations that are factored.
const MOST: usize = 24;

/// Returns whether anything changed.
pub fn factor(function: &mut Function) -> bool {
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    let changed = block(&mut forward, function) | block(&mut reverse, function);
    function.forward = forward;
    function.reverse = reverse;
    changed
}

fn block(block: &mut Block, function: &mut Function) -> bool {
    let mut changed = false;
    for stmt in &mut block.stmts {
        for nested in stmt.blocks_mut() {
            changed |= self::block(nested, function);
        }
        if let Stmt::Loop(looped) = stmt {
            // What mirrors a loop carries adjoints.
            for at in 0..looped.mirrors.map_or(0, |_| looped.params.len()) {
                changed |= carried(looped, at, function);
            }
        }
    }
    changed
}

/// Factors what the loop carries at that position.
fn carried(looped: &mut Loop, at: usize, function: &mut Function) -> bool {
    let d = looped.params[at];
    let next = looped.body.yields[usize::from(looped.exits) + at];
    let kind = function.kind(d);
    if !kind.is_float() || kind.is_lanes() {
        return false;
    }
    let mut ops = BTreeMap::new();
    for stmt in &looped.body.stmts {
        if let Stmt::Let { value, op } = stmt {
            ops.insert(*value, op);
        }
    }
    let mut multiples = BTreeMap::from([(d, 0)]);
    let mut budget = MOST;
    if depth(next, &ops, &mut multiples, &mut budget).is_none_or(|depth| depth < 2) {
        return false;
    }
    let ops = multiples.keys().filter_map(|value| Some((*value, (*ops.get(value)?).clone())));
    let ops = ops.collect();
    let info = function.value(d).unnamed();
    let mut slope = Slope { function, info, d, ops, slopes: BTreeMap::new(), stmts: Vec::new() };
    let factor = slope.of(next);
    let stmts = slope.stmts;
    let body = &mut looped.body.stmts;
    let defined = |stmt: &Stmt| matches!(stmt, Stmt::Let { value, .. } if *value == next);
    let Some(at) = body.iter().position(defined) else { return false };
    body[at] = Stmt::Let { value: next, op: Op::Binary(BinaryOp::Mul, d, factor) };
    body.splice(at..at, stmts);
    true
}

/// How many operations lie between `d` and the value, if it is a multiple of `d` by its form.
fn depth(
    value: Value,
    ops: &BTreeMap<Value, &Op>,
    multiples: &mut BTreeMap<Value, usize>,
    budget: &mut usize,
) -> Option<usize> {
    if let Some(depth) = multiples.get(&value) {
        return Some(*depth);
    }
    *budget = budget.checked_sub(1)?;
    let op = *ops.get(&value)?;
    let mut of = |value: Value| depth(value, ops, multiples, budget);
    let below = if let Op::Unary(UnaryOp::Neg, a) = op {
        of(*a)?
    } else if let Op::Binary(BinaryOp::Add | BinaryOp::Sub, a, b) = op {
        of(*a)?.max(of(*b)?)
    } else if let Op::Binary(BinaryOp::Mul, a, b) = op {
        of(*a).or_else(|| of(*b))?
    } else if let Op::Binary(BinaryOp::Div, a, _) = op {
        of(*a)?
    } else {
        return None;
    };
    multiples.insert(value, below + 1);
    Some(below + 1)
}

/// Writes multiples of `d` without `d`.
struct Slope<'a> {
    function: &'a mut Function,
    /// What its values are like.
    info: ValueInfo,
    d: Value,
    /// The multiples' operations.
    ops: BTreeMap<Value, Op>,
    slopes: BTreeMap<Value, Value>,
    stmts: Vec<Stmt>,
}

impl Slope<'_> {
    /// What `d` is multiplied by in `value`.
    fn of(&mut self, value: Value) -> Value {
        if let Some(known) = self.slopes.get(&value) {
            return *known;
        }
        let is_multiple = |value: Value| value == self.d || self.ops.contains_key(&value);
        let op = match self.ops.get(&value) {
            None => Op::One,
            Some(Op::Unary(op, a)) => {
                let (op, a) = (*op, *a);
                Op::Unary(op, self.of(a))
            }
            Some(Op::Binary(BinaryOp::Mul, a, b)) => {
                let (a, b) = if is_multiple(*a) { (*a, *b) } else { (*b, *a) };
                if a == self.d {
                    return b;
                }
                Op::Binary(BinaryOp::Mul, self.of(a), b)
            }
            Some(Op::Binary(BinaryOp::Div, a, b)) => {
                let (a, b) = (*a, *b);
                Op::Binary(BinaryOp::Div, self.of(a), b)
            }
            Some(Op::Binary(op, a, b)) => {
                let (op, a, b) = (*op, *a, *b);
                Op::Binary(op, self.of(a), self.of(b))
            }
            Some(other) => unreachable!("{other:?} is no multiple"),
        };
        let slope = self.function.new_value(self.info.clone());
        self.stmts.push(Stmt::Let { value: slope, op });
        self.slopes.insert(value, slope);
        slope
    }
}
