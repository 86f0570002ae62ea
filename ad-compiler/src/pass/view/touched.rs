//! How the body of a loop touches memories, and what views that asks for.
//!
//! ```text
//! y += x[i] * x[i + 1]     two views of x, which is only read
//! x[i] *= x[i]             one view of x
//! x[i] *= x[i + 1]         none: all that is written would have to be in one view
//! if c { y += x[i] }       none: an iteration may not touch it
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::{View, is_seen};
use crate::analysis::subscript::{Subscripts, Walk};
use crate::ir::{Access, Block, Local, Op, Place, Stmt};

/// How the body of a loop touches one memory.
#[derive(Default)]
pub(super) struct Touched {
    places: Vec<(Place, Always)>,
    written: bool,
    measured: bool,
}

impl Touched {
    pub(super) fn is_written(&self) -> bool {
        self.written
    }
}

/// Whether each iteration touches the place.
type Always = bool;

#[derive(Default)]
pub(super) struct Accesses {
    pub(super) by_memory: BTreeMap<Local, Touched>,
    pub(super) declared: BTreeSet<Local>,
}

impl Accesses {
    pub(super) fn block(&mut self, block: &Block, conditional: bool) {
        for stmt in &block.stmts {
            self.declared.extend(stmt.declared());
            stmt.each_access(&mut |place, access| {
                let touched = self.by_memory.entry(place.root).or_default();
                match access {
                    Access::Shape => {
                        touched.measured = true;
                        return;
                    }
                    Access::Read => {}
                    Access::Write | Access::Opaque => touched.written = true,
                }
                touched.places.push((place.clone(), !conditional));
            });
            for nested in stmt.blocks() {
                self.block(nested, true);
            }
        }
    }
}

/// The views of one memory: of what is only read one for each walk, of what is written one for all.
pub(super) fn views_of_memory(
    touched: &Touched,
    subscripts: &Subscripts<'_>,
    is_worth_it: impl Fn(&Walk) -> bool,
) -> Vec<View> {
    let mut views: Vec<(View, Always)> = Vec::new();
    for (place, always) in &touched.places {
        let Some(walk) = subscripts.walk(place) else {
            if touched.written {
                return Vec::new();
            }
            continue;
        };
        if !is_worth_it(&walk) {
            if touched.written {
                return Vec::new();
            }
            continue;
        }
        match views.iter_mut().find(|(view, _)| is_seen(view, &walk)) {
            Some((_, seen)) => *seen |= always,
            None => {
                let Walk { row, start, rest: _ } = walk;
                views.push((View { row, start, mutable: touched.written }, *always));
            }
        }
    }
    if touched.written && (views.len() > 1 || touched.measured) {
        return Vec::new();
    }
    views.into_iter().filter(|(_, always)| *always).map(|(view, _)| view).collect()
}

/// Whether nothing in the body can be seen from outside before a panic, and no loop is nested in it.
pub(super) fn is_plain(body: &Block) -> bool {
    let mut plain = true;
    body.each_stmt(&mut |stmt| match stmt {
        Stmt::Let { value: _, op } => match op {
            Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } => {
                plain &= opaque.pure;
            }
            Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Unary(..)
            | Op::Binary(..)
            | Op::Cast(..)
            | Op::Retype(_)
            | Op::Intrinsic { .. }
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Load(_)
            | Op::Len(_)
            | Op::Sum(_)
            | Op::Idle(_) => {}
        },
        Stmt::Store { .. }
        | Stmt::Accumulate { .. }
        | Stmt::AccumulateTree { .. }
        | Stmt::Clear { .. }
        | Stmt::Branch(_)
        | Stmt::Save { .. }
        | Stmt::SavePlace { .. }
        | Stmt::Restore { .. }
        | Stmt::RestorePlace { .. }
        | Stmt::Comment(_)
        | Stmt::Turn => {}
        Stmt::Declare { .. }
        | Stmt::Assign { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Loop(_)
        | Stmt::Call(_)
        | Stmt::CallForward { .. }
        | Stmt::CallReverse(_)
        | Stmt::Opaque(_)
        | Stmt::Buffer { .. }
        | Stmt::SaveLocal { .. }
        | Stmt::RestoreLocal { .. }
        | Stmt::Undo { .. }
        | Stmt::Mark { .. } => plain = false,
    });
    plain
}
