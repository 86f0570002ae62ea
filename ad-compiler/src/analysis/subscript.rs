//! How the subscripts in a loop's body move with the index of the loop.
//!
//! ```text
//! for i in lo..hi     x[i + 1]        walks from lo + 1, one element an iteration
//!                     a[k * m + i]    walks from k * m + lo
//!                     x[k]            stays
//!                     x[2 * i]        does neither
//! ```
//!
//! Where a subscript walks from is the subscript itself with `lo` for the index, so that to compute it
//! is to compute the subscript of the first iteration.

use std::collections::BTreeMap;

use proc_macro2::{Literal, Span};

use crate::ir::set::Set;
use crate::ir::{
    BinaryOp, Function, Head, Kind, Loop, Op, Place, Projection, SpanRange, Stmt, Value, ValueInfo,
    int_literal,
};

/// The first subscript of a walk, made of what is known before the loop.
#[derive(Clone, PartialEq, Debug)]
pub enum Start {
    /// A number.
    Number(u64),
    /// A value from outside of the loop.
    Value(Value),
    /// `a + b`, `a - b` or `a * b`
    Binary(BinaryOp, Box<Start>, Box<Start>),
}

/// Where a place of the loop's body leads to, one element further in each iteration.
#[derive(Clone, PartialEq, Debug)]
pub struct Walk {
    /// The array, the same in all iterations.
    pub row: Place,
    /// The subscript of the first iteration.
    pub start: Start,
    /// The part of the element.
    pub rest: Vec<Projection>,
}

/// The subscripts of one loop over a range.
pub struct Subscripts<'f> {
    numbers: &'f BTreeMap<Value, u64>,
    index: Value,
    lo: Start,
    /// What the body defines, and how.
    ops: BTreeMap<Value, &'f Op>,
    /// The ends of the indices of loops in the body, and whether they are included.
    ends: BTreeMap<Value, (Value, bool)>,
    inside: Set<Value>,
}

/// The values of a function that are literal numbers.
pub fn numbers(function: &Function) -> BTreeMap<Value, u64> {
    let mut numbers = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Constant(tokens) } = stmt {
            numbers.extend(int_literal(tokens).map(|number| (*value, number)));
        }
    });
    numbers
}

impl<'f> Subscripts<'f> {
    /// Those of `looped`, if it counts upwards or downwards one by one.
    pub fn of(looped: &'f Loop, numbers: &'f BTreeMap<Value, u64>) -> Option<Self> {
        let Head::Range { index, lo, .. } = &looped.head else { return None };
        let (mut ops, mut ends, mut inside) = (BTreeMap::new(), BTreeMap::new(), Set::new());
        looped.each_entry(&mut |value| {
            inside.insert(value);
        });
        looped.body.each_stmt(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                ops.insert(*value, op);
            }
            if let Stmt::Loop(Loop { head: Head::Range { index, hi, inclusive, .. }, .. }) = stmt {
                ends.insert(*index, (*hi, *inclusive));
            }
            stmt.each_def(&mut |value| {
                inside.insert(value);
            });
        });
        let mut subscripts =
            Subscripts { numbers, index: *index, lo: Start::Number(0), ops, ends, inside };
        subscripts.lo = subscripts.outside(*lo);
        Some(subscripts)
    }

    /// Whether the value is the same in all iterations, and there before the loop.
    pub fn is_outside(&self, value: Value) -> bool {
        !self.inside.contains(value)
    }

    /// Where `place` walks, if all before the subscript that moves stays the same.
    pub fn walk(&self, place: &Place) -> Option<Walk> {
        for (at, step) in place.path.iter().enumerate() {
            let mut stays = true;
            Place { root: place.root, path: vec![step.clone()] }
                .each_value(&mut |value| stays &= self.is_outside(value));
            if stays {
                continue;
            }
            let Projection::Index(index) = step else { return None };
            let (start, moves) = self.start(*index)?;
            let row = Place { root: place.root, path: place.path[..at].to_vec() };
            return moves.then(|| Walk { row, start, rest: place.path[at + 1..].to_vec() });
        }
        None
    }

    /// Whether no two iterations meet at `place`: one of its subscripts moves, or steps over all that
    /// an iteration touches.
    pub fn is_injective(&self, place: &Place) -> bool {
        for step in &place.path {
            match step {
                Projection::Index(index) if self.spreads(*index) => return true,
                // Counted from elsewhere in each iteration, subscripts say nothing.
                Projection::Range { lo: Some(lo), .. } if !self.stays(*lo) => return false,
                Projection::Index(_)
                | Projection::Range { .. }
                | Projection::Field(_)
                | Projection::Deref => {}
            }
        }
        false
    }

    /// Whether the subscript is another one in each iteration, whatever the loops within are at: `i`,
    /// `i + c`, `i * m + j` where `j` is below `m`.
    fn spreads(&self, value: Value) -> bool {
        if value == self.index {
            return true;
        }
        match self.ops.get(&value) {
            Some(Op::Binary(BinaryOp::Add, a, b)) => {
                (self.stays(*b) && self.spreads(*a))
                    || (self.stays(*a) && self.spreads(*b))
                    || self.spreads_over(*a, *b)
                    || self.spreads_over(*b, *a)
            }
            Some(Op::Binary(BinaryOp::Sub, a, b)) => self.stays(*b) && self.spreads(*a),
            Some(_) | None => false,
        }
    }

    /// Whether `row` is `i * m` and `cell` is the index of a loop that ends at `m` or before.
    fn spreads_over(&self, row: Value, cell: Value) -> bool {
        let Some(Op::Binary(BinaryOp::Mul, a, b)) = self.ops.get(&row) else { return false };
        [(*a, *b), (*b, *a)].into_iter().any(|(row, width)| {
            let fits = || {
                let (end, inclusive) = *self.ends.get(&cell)?;
                let ((width, _), (end, _)) = (self.start(width)?, self.start(end)?);
                let ((width, more), (end, at)) = (width.offset(), end.offset());
                Some(width == end && at + i128::from(inclusive) <= more)
            };
            self.stays(width) && self.spreads(row) && fits() == Some(true)
        })
    }

    /// Whether the value is the same in all iterations, there before the loop or computed in it.
    fn stays(&self, value: Value) -> bool {
        self.start(value).is_some_and(|(_, moves)| !moves)
    }

    fn outside(&self, value: Value) -> Start {
        self.numbers.get(&value).map_or(Start::Value(value), |number| Start::Number(*number))
    }

    /// The first of the subscripts that `value` is, and whether they move.
    fn start(&self, value: Value) -> Option<(Start, bool)> {
        if value == self.index {
            return Some((self.lo.clone(), true));
        }
        if self.is_outside(value) || self.numbers.contains_key(&value) {
            return Some((self.outside(value), false));
        }
        let Op::Binary(op, a, b) = self.ops.get(&value)? else { return None };
        let ((a, a_moves), (b, b_moves)) = (self.start(*a)?, self.start(*b)?);
        let fits = match op {
            BinaryOp::Add => !(a_moves && b_moves),
            BinaryOp::Sub => !b_moves,
            BinaryOp::Mul => !a_moves && !b_moves,
            BinaryOp::Div
            | BinaryOp::Rem
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
            | BinaryOp::Ge => false,
        };
        fits.then(|| Start::binary(*op, a, b)).flatten().map(|start| (start, a_moves || b_moves))
    }
}

impl Walk {
    /// One past the subscript of the last iteration of a loop over a range.
    pub fn end(&self, lo: &Start, hi: &Start, inclusive: bool) -> Start {
        let ((base, from), (lo_base, lo_from)) = (self.start.offset(), lo.offset());
        let more = from - lo_from + i128::from(inclusive);
        if base == lo_base {
            return hi.clone().plus(more);
        }
        let mut trips = hi.clone();
        if let Some(lo) = lo_base {
            trips = Start::Binary(BinaryOp::Sub, Box::new(trips), Box::new(lo));
        }
        if let Some(base) = base {
            trips = Start::Binary(BinaryOp::Add, Box::new(base), Box::new(trips));
        }
        trips.plus(more)
    }
}

impl Start {
    /// What it is but for a number that is added, and that number.
    pub fn offset(&self) -> (Option<Start>, i128) {
        match self {
            Start::Number(number) => (None, i128::from(*number)),
            Start::Binary(BinaryOp::Add, a, b) => match (&**a, &**b) {
                (Start::Number(number), other) | (other, Start::Number(number)) => {
                    let (base, offset) = other.offset();
                    (base, offset + i128::from(*number))
                }
                (..) => (Some(self.clone()), 0),
            },
            Start::Binary(BinaryOp::Sub, a, b) => match **b {
                Start::Number(number) => {
                    let (base, offset) = a.offset();
                    (base, offset - i128::from(number))
                }
                Start::Value(_) | Start::Binary(..) => (Some(self.clone()), 0),
            },
            Start::Value(_) | Start::Binary(..) => (Some(self.clone()), 0),
        }
    }

    /// This, and a number more; at least 0.
    #[must_use]
    pub fn plus(self, more: i128) -> Start {
        let (base, offset) = self.offset();
        let number = |number: i128| Start::Number(u64::try_from(number).unwrap_or(0));
        let by = |op: BinaryOp, base: Start, by: i128| {
            Start::Binary(op, Box::new(base), Box::new(number(by)))
        };
        match (base, offset + more) {
            (None, offset) => number(offset),
            (Some(base), 0) => base,
            (Some(base), offset @ 1..) => by(BinaryOp::Add, base, offset),
            (Some(base), offset) => by(BinaryOp::Sub, base, -offset),
        }
    }

    /// `a op b`; nothing if rustc would refuse it, for it is below 0 or too large.
    pub fn binary(op: BinaryOp, a: Start, b: Start) -> Option<Start> {
        if let (Start::Number(a), Start::Number(b)) = (&a, &b) {
            let number = match op {
                BinaryOp::Add => a.checked_add(*b),
                BinaryOp::Sub => a.checked_sub(*b),
                BinaryOp::Mul => a.checked_mul(*b),
                BinaryOp::Div
                | BinaryOp::Rem
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
            };
            return number.map(Start::Number);
        }
        Some(match (op, a, b) {
            (BinaryOp::Add | BinaryOp::Sub, a, Start::Number(0)) => a,
            (BinaryOp::Sub, a, b) if a == b => Start::Number(0),
            (BinaryOp::Add, Start::Binary(BinaryOp::Add, a, by), Start::Number(more)) => {
                let by = Start::binary(BinaryOp::Add, *by, Start::Number(more))?;
                Start::Binary(BinaryOp::Add, a, Box::new(by))
            }
            (BinaryOp::Sub, Start::Binary(BinaryOp::Add, a, by), Start::Number(less)) if matches!(*by, Start::Number(by) if by >= less) =>
            {
                let by = Start::binary(BinaryOp::Sub, *by, Start::Number(less))?;
                Start::binary(BinaryOp::Add, *a, by)?
            }
            (BinaryOp::Add, Start::Number(0), b) => b,
            (op, a, b) => Start::Binary(op, Box::new(a), Box::new(b)),
        })
    }

    /// Whether it is 0, and can be computed, where `hi` is 0.
    pub fn is_zero_with(&self, hi: &Start) -> bool {
        let is_leaf = |start: &Start| match start {
            Start::Number(_) | Start::Value(_) => true,
            Start::Binary(..) => false,
        };
        match self {
            Start::Number(number) => *number == 0,
            Start::Value(_) => self == hi,
            Start::Binary(BinaryOp::Mul, a, b) => {
                (a.is_zero_with(hi) && is_leaf(b)) || (b.is_zero_with(hi) && is_leaf(a))
            }
            Start::Binary(BinaryOp::Add, a, b) => a.is_zero_with(hi) && b.is_zero_with(hi),
            Start::Binary(..) => false,
        }
    }

    /// Computes it: the statements are appended to `stmts`.
    pub fn compute(&self, function: &mut Function, stmts: &mut Vec<Stmt>) -> Value {
        let op = match self {
            Start::Value(value) => return *value,
            Start::Number(number) => {
                let literal = Literal::u64_unsuffixed(*number);
                Op::Constant(quote::quote!(#literal))
            }
            Start::Binary(op, a, b) => {
                let (a, b) = (a.compute(function, stmts), b.compute(function, stmts));
                Op::Binary(*op, a, b)
            }
        };
        let value = integer(function);
        stmts.push(Stmt::Let { value, op });
        value
    }
}

/// A new integer without a name.
pub fn integer(function: &mut Function) -> Value {
    new_value(function, Kind::Int)
}

/// A new value without a name.
pub fn new_value(function: &mut Function, kind: Kind) -> Value {
    let span = SpanRange(Span::call_site(), Span::call_site());
    function.new_value(ValueInfo { kind, name: None, span, adjoint_of: None, ty: None })
}
