//! Parts of an array, and whether they make up all of it.
//!
//! ```text
//! d[0] = 0
//! for i in 1..n - 1 { d[i] = 0 }     0, 1 to n - 1, n - 1: all of n
//! d[n - 1] = 0
//! ```

use std::collections::BTreeMap;

use super::Length;
use crate::ir::{BinaryOp, Function, Local, Op, Stmt, Value, int_literal};

/// A subscript: a number, or a value and a number more or less.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Point {
    base: Option<Value>,
    offset: i128,
}

impl Point {
    pub(super) fn number(number: u64) -> Self {
        Point { base: None, offset: number.into() }
    }

    /// The number that it is.
    pub(super) fn as_number(self) -> Option<u64> {
        if self.base.is_some() { None } else { u64::try_from(self.offset).ok() }
    }

    /// That many further.
    pub(super) fn plus(self, by: i128) -> Self {
        Point { offset: self.offset + by, ..self }
    }

    /// The next one.
    pub(super) fn next(self) -> Self {
        self.plus(1)
    }

    /// How far it is from the other one, if that is known.
    pub(super) fn beyond(self, other: Self) -> Option<i128> {
        (self.base == other.base).then(|| self.offset - other.offset)
    }

    /// Whether it is known not to be below the other one.
    pub(super) fn is_from(self, first: Self) -> bool {
        self.beyond(first).is_some_and(|by| by >= 0)
    }
}

/// What the integers of a function are.
pub(super) struct Points(BTreeMap<Value, Point>);

impl Points {
    pub(super) fn of(function: &Function) -> Self {
        let mut points = Points(BTreeMap::new());
        function.each_stmt(&mut |stmt| {
            let Stmt::Let { value, op } = stmt else { return };
            let point = if let Op::Constant(tokens) = op {
                int_literal(tokens).map(Point::number)
            } else if let Op::Binary(op @ (BinaryOp::Add | BinaryOp::Sub), a, b) = op {
                points.moved(*op == BinaryOp::Add, *a, *b)
            } else {
                None
            };
            points.0.extend(point.map(|point| (*value, point)));
        });
        points
    }

    /// `a + b` or `a - b` where that is a number more or less than another value.
    fn moved(&self, adds: bool, a: Value, b: Value) -> Option<Point> {
        let (a, b) = (self.at(a), self.at(b));
        match (a, b) {
            (_, Point { base: None, offset }) => {
                let by = if adds { offset } else { -offset };
                Some(a.plus(by))
            }
            (Point { base: None, offset }, _) if adds => Some(b.plus(offset)),
            (..) => None,
        }
    }

    pub(super) fn at(&self, value: Value) -> Point {
        self.0.get(&value).copied().unwrap_or(Point { base: Some(value), offset: 0 })
    }
}

/// The elements from one subscript to before another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Part {
    pub(super) from: Point,
    pub(super) to: Point,
}

impl Part {
    pub(super) fn element(at: Point) -> Self {
        Part { from: at, to: at.next() }
    }

    /// Whether the two have no element in common, whatever the values are.
    fn is_apart_from(self, other: Part) -> bool {
        self.from.is_from(other.to) || other.from.is_from(self.to)
    }

    /// Whether of the array, which is read at no more than these parts, this is not read.
    pub(super) fn is_apart_from_what_is_read(self, local: Local, unread: &Parts) -> bool {
        let read = unread.get(&local);
        read.is_some_and(|parts| parts.iter().all(|part| self.is_apart_from(*part)))
    }
}

/// Parts of arrays.
pub(super) type Parts = BTreeMap<Local, Vec<Part>>;

/// Whether these are all elements of an array of that length.
///
/// One after the other, they lead from 0 to the length. Where one is empty and ends before it begins, what
/// it ends at has been passed before.
pub(super) fn are_all(parts: &[Part], length: &Length, points: &Points) -> bool {
    let mut left = parts.to_vec();
    let mut end = Point::number(0);
    while !length.is(end, points) {
        let Some(next) = left.iter().position(|part| part.from == end) else { return false };
        end = left.swap_remove(next).to;
    }
    true
}
