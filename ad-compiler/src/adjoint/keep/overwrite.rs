//! Whether what the forward sweep read may have been overwritten since.
//!
//! ```text
//! loop for i in 1..n {       h[i - 1]  read here …
//!   v = h[i - 1]             h[i]      … is never written later: i only grows
//!   h[i] = sin v
//! }
//! ```

use std::fmt::Display;
use std::str::FromStr;

use super::map::{ForwardMap, Point, Write};
use crate::ir::{BinaryOp, Local, Op, Place, Projection, Region, Value, int_literal};

/// Something that the reverse sweep reads of a memory as it was at a point of the forward sweep.
#[derive(Clone)]
pub(super) struct Read {
    pub(super) root: Local,
    /// What part of it, if not all.
    pub(super) place: Option<Place>,
    pub(super) point: Point,
}

impl ForwardMap {
    /// Whether the write may change what was read, after it was read.
    ///
    /// It does not where it stands before the read and no loop brings it round again, nor where the
    /// subscripts keep them apart: of `h[i]` written and `h[i - 1]` read in a loop over `i` upwards,
    /// no later iteration writes what an earlier one read.
    pub(super) fn may_follow(&self, write: &Write, read: &Read) -> bool {
        let own: &[Region] = match self.locals.get(read.root) {
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
        let constant = |value: &Value| self.literal::<i64>(*value);
        match self.ops.get(value) {
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

    pub(super) fn writes_to(&self, group: Local) -> impl Iterator<Item = &Write> {
        self.by_group.get(&group).into_iter().flatten().map(|at| &self.writes[*at])
    }

    /// Whether nothing changes what was read after it was read.
    pub(super) fn is_untouched(&self, read: &Read) -> bool {
        !self.writes_to(self.group(read.root)).any(|write| self.may_follow(write, read))
    }

    pub(super) fn read(&self, value: Value) -> Read {
        let load = &self.loads[value];
        Read { root: load.place.root, place: Some(load.place.clone()), point: load.point.clone() }
    }

    /// The integer that `value` is, if it is a literal.
    pub(super) fn literal<N>(&self, value: Value) -> Option<N>
    where
        N: FromStr,
        N::Err: Display,
    {
        let Op::Constant(tokens) = self.ops.get(value)? else { return None };
        int_literal(tokens)
    }
}
