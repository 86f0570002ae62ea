//! Memories from outside of a loop that each iteration fills before it reads them, and that nothing else
//! touches: nothing passes from one iteration to another through them.
//!
//! ```text
//! h = vec![0.0; n]
//! loop for i {
//!   loop for j in 0..n { h[j] = … }     all of h
//!   … h[k] …
//! }
//! ```
//!
//! The adjoint of such a memory is zero before and after the reverse of each iteration: what is read
//! in an iteration has been written in it, and the reverse of a write leaves zero behind.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{
    Access, Adaptor, Block, Bound, Function, Head, Kind, Local, Loop, Op, Passing, Place,
    Projection, Stmt, Tree, Value, int_literal,
};

/// What becomes of the content that a memory has before some statements.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    /// All of it is overwritten, and nothing of it read before.
    Filled,
    /// Nothing of it is read.
    Unread,
    /// It may be read.
    Stale,
}

/// What is known of a function's memories before anything is fused.
pub(super) struct Memories {
    /// How often the forward sweep and the result touch the content of each memory, besides its
    /// declaration.
    touches: BTreeMap<Local, usize>,
    /// What memories are declared with.
    inits: BTreeMap<Local, Tree>,
    /// How values are computed that lengths may be compared by.
    ops: BTreeMap<Value, Op>,
    /// The memories of the forward sweep.
    forward: BTreeSet<Local>,
    /// Those that the caller sees.
    foreign: BTreeSet<Local>,
}

impl Memories {
    pub(super) fn of(function: &Function) -> Self {
        let mut memories = Memories {
            touches: BTreeMap::new(),
            inits: BTreeMap::new(),
            ops: BTreeMap::new(),
            forward: BTreeSet::new(),
            foreign: BTreeSet::new(),
        };
        let touches = &mut memories.touches;
        function.forward.each_stmt(&mut |stmt| {
            count(stmt, &mut |local| *touches.entry(local).or_default() += 1);
            memories.forward.extend(stmt.declared());
            if let Stmt::Declare { local, init: Some(tree) } = stmt {
                memories.inits.insert(*local, tree.clone());
            } else if let Stmt::Let {
                value,
                op: op @ (Op::Constant(_) | Op::Len(_) | Op::Retype(_)),
            } = stmt
            {
                memories.ops.insert(*value, op.clone());
            }
        });
        function.result.each_access(&mut |place, _| {
            *touches.entry(place.root).or_default() += 1;
        });
        for param in &function.params {
            if let Bound::Local(local) = param.bound {
                memories.forward.insert(local);
                if param.passing == Passing::ByMut {
                    memories.foreign.insert(local);
                }
            }
        }
        memories
    }

    /// Whether it is a memory of the forward sweep, not an adjoint.
    pub(super) fn is_of_forward(&self, local: Local) -> bool {
        self.forward.contains(&local)
    }

    /// Whether each iteration of `looped` fills all of the memory before it reads of it, and nothing
    /// outside of the loop touches it.
    pub(super) fn is_scratch(&self, function: &Function, looped: &Loop, local: Local) -> bool {
        let info = function.local(local);
        if info.by_ref || info.adjoint_of.is_some() || self.foreign.contains(&local) {
            return false;
        }
        let mut inside = 0;
        for block in looped.head.condition().into_iter().chain([&looped.body]) {
            block.each_stmt(&mut |stmt| {
                count(stmt, &mut |other| inside += usize::from(other == local))
            });
        }
        let outside = self.touches.get(&local).copied().unwrap_or(0) - inside;
        let in_condition = looped.head.condition().is_some_and(|cond| touches(cond, local));
        let stale = self.block(function, &looped.body, local) == Content::Stale;
        outside == 0 && !in_condition && !stale
    }

    /// What the block does to the memory.
    fn block(&self, function: &Function, block: &Block, local: Local) -> Content {
        let mut cells = BTreeSet::new();
        for stmt in &block.stmts {
            if let Stmt::Store { place, value: _ } = stmt {
                if let (true, [Projection::Index(index)]) = (place.root == local, &place.path[..]) {
                    cells.extend(self.constant(*index));
                    if Some(cells.len()) == self.fixed_length(function, local) {
                        return Content::Filled;
                    }
                    continue;
                }
            }
            match self.stmt(function, stmt, local) {
                Content::Unread => {}
                content @ (Content::Filled | Content::Stale) => return content,
            }
        }
        Content::Unread
    }

    fn stmt(&self, function: &Function, stmt: &Stmt, local: Local) -> Content {
        if self.is_filled_by(function, stmt, local) {
            return Content::Filled;
        }
        if let Stmt::Loop(looped) = stmt {
            if looped.head.condition().is_none_or(|cond| !touches(cond, local)) {
                // There may be no iteration.
                return match self.block(function, &looped.body, local) {
                    Content::Stale => Content::Stale,
                    Content::Filled | Content::Unread => Content::Unread,
                };
            }
        }
        if let Stmt::Branch(branch) = stmt {
            let arms: Vec<Content> =
                branch.arms.iter().map(|arm| self.block(function, arm, local)).collect();
            return if arms.contains(&Content::Stale) {
                Content::Stale
            } else if arms.contains(&Content::Unread) {
                Content::Unread
            } else {
                Content::Filled
            };
        }
        if reads(stmt, local) { Content::Stale } else { Content::Unread }
    }

    fn fixed_length(&self, function: &Function, local: Local) -> Option<usize> {
        let Kind::Array(_, length) = &function.local(local).kind else { return None };
        length.0.to_string().trim_end_matches("usize").parse().ok()
    }

    fn is_filled_by(&self, function: &Function, stmt: &Stmt, local: Local) -> bool {
        let is_whole = |place: &Place| {
            place.root == local && place.path.iter().all(|step| matches!(step, Projection::Deref))
        };
        if let Stmt::Assign { place, tree } = stmt {
            let mut own = false;
            tree.each_access(&mut |read, _| own |= read.root == local);
            is_whole(place) && !own && !matches!(function.local(local).kind, Kind::Vec(_))
        } else if let Stmt::Fill { place, value: _ } = stmt {
            is_whole(place)
        } else if let Stmt::Loop(looped) = stmt {
            self.fills_by_index(function, looped, local)
        } else {
            false
        }
    }

    /// `for i in 0..len { … a[i] = …; … }`, where nothing of `a` is read but what has just been
    /// written.
    fn fills_by_index(&self, function: &Function, looped: &Loop, local: Local) -> bool {
        let Head::Range { index, lo, hi, inclusive: false, adaptors } = &looped.head else {
            return false;
        };
        let in_order = matches!(adaptors.as_slice(), [] | [Adaptor::Rev]);
        if looped.exits
            || !in_order
            || self.constant(*lo) != Some(0)
            || !self.is_length(function, *hi, local)
        {
            return false;
        }
        let here = |place: &Place| match place.path.first() {
            Some(Projection::Index(first)) => first == index,
            _ => false,
        };
        let mut written = false;
        for stmt in &looped.body.stmts {
            if let Stmt::Store { place, .. } | Stmt::Assign { place, .. } = stmt {
                written |= place.root == local && here(place) && place.path.len() == 1;
            }
            let mut stray = false;
            each_read(stmt, &mut |place| stray |= place.root == local && !(written && here(place)));
            if stray {
                return false;
            }
        }
        written
    }

    /// Whether the memory has so many elements.
    fn is_length(&self, function: &Function, value: Value, local: Local) -> bool {
        let value = self.origin(value);
        let by_init = match self.inits.get(&local) {
            Some(Tree::VecRepeat(_, length)) => {
                let length = self.origin(*length);
                length == value
                    || (self.constant(length).is_some()
                        && self.constant(length) == self.constant(value))
            }
            Some(Tree::Vec(items)) => self.constant(value) == Some(items.len()),
            _ => false,
        };
        let own = matches!(self.ops.get(&value), Some(Op::Len(place))
            if place.root == local && place.path.is_empty());
        let by_type = match (&function.local(local).kind, self.ops.get(&value)) {
            (Kind::Array(_, length), Some(Op::Constant(tokens))) => {
                let (length, tokens) = (length.0.to_string(), tokens.to_string());
                length == tokens
                    || (self.constant(value).is_some()
                        && length.trim_end_matches("usize").parse().ok() == self.constant(value))
            }
            _ => false,
        };
        by_init || own || by_type
    }

    /// The value that this one is, under another name.
    fn origin(&self, value: Value) -> Value {
        let mut value = value;
        while let Some(Op::Retype(inner)) = self.ops.get(&value) {
            value = *inner;
        }
        value
    }

    fn constant(&self, value: Value) -> Option<usize> {
        let Some(Op::Constant(tokens)) = self.ops.get(&self.origin(value)) else { return None };
        int_literal(tokens)
    }
}

/// Calls `visit` for each memory whose content the statement itself touches, but not for what it
/// declares.
fn count(stmt: &Stmt, visit: &mut impl FnMut(Local)) {
    let declared = stmt.declared();
    stmt.each_access(&mut |place, access| match access {
        Access::Read | Access::Write | Access::Opaque if declared != Some(place.root) => {
            visit(place.root);
        }
        Access::Read | Access::Write | Access::Opaque | Access::Shape => {}
    });
}

fn touches(block: &Block, local: Local) -> bool {
    let mut found = false;
    block.each_stmt(&mut |stmt| count(stmt, &mut |other| found |= other == local));
    found
}

/// Calls `visit` with each place that the statement, nested ones included, reads.
fn each_read(stmt: &Stmt, visit: &mut impl FnMut(&Place)) {
    stmt.each_access_within(&mut |place, access| match access {
        Access::Read | Access::Opaque => visit(place),
        Access::Shape | Access::Write => {}
    });
}

fn reads(stmt: &Stmt, local: Local) -> bool {
    let mut found = false;
    each_read(stmt, &mut |place| found |= place.root == local);
    found
}
