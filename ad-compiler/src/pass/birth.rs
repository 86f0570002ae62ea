//! Lets the adjoint of an array be born at its first contribution.
//!
//! ```text
//! before                             after
//!   d_a = [0; n]                       d_a = [0; n]
//!   d_b = [0; 2]                       d_b = [0; 2]
//!   loop for t {                       loop for t {
//!     loop for i in 0..n {               loop for i in 0..n {
//!       d_a[i] += v                        d_a[i] = v
//!     }                                  }
//!     loop for i in 0..n {               loop for i in 0..n {
//!       w = load d_a[i]                    w = load d_a[i]
//!       d_a[i] = 0                       }
//!     }                                }
//!   }                                  d_b[1] = u
//!   d_b[1] += u
//! ```
//!
//! Where an array is known to be zero, a loop that adds something to each of its elements stores it, and so
//! does what adds to one element; and where each element is stored before anything reads it, it need not be
//! cleared. There a sum that is read at once is not stored either. That may be known of parts: ends that are
//! treated apart and what lies between them make up an array (`birth/part.rs`).
//!
//! The gradient, too, begins as zero where the seed is the constant 1. There [`gradients`] goes further:
//! the program clears it only where it is not stored (`birth/clear.rs`).
//!
//! Needs: a finished gradient program.  Keeps: the order of all that remains.
//! Sound because: adding to 0 is storing, but for the sign of a zero. What is known at a point does not
//! depend on how it is reached: a loop's body begins with zeros only if it also ends with them, and
//! an arm of a branch may not have run.
//! Running it twice changes nothing.

mod clear;
mod effect;
mod part;
mod zero;

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::subscript::{new_value, numbers};
use crate::ir::{
    BinaryOp, Block, Function, Gradient, Kind, Local, Op, Passing, Projection, Region, Seed, Stmt,
    Tree, Value,
};
use effect::{Effect, First, Last, Walk};
use part::{Parts, Point, Points};
use zero::Zero;

/// Returns whether anything changed.
pub fn birth(function: &mut Function) -> bool {
    let arrays = arrays(function, &numbers(function));
    if arrays.is_empty() {
        return false;
    }
    let mut births = Births::new(arrays, function);
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    births.find_effects(&forward);
    births.find_effects(&reverse);
    let mut zero = BTreeMap::new();
    births.store(&mut forward, &mut zero);
    births.store(&mut reverse, &mut zero);
    // What is stored now is not read before.
    births.find_effects(&forward);
    births.find_effects(&reverse);
    let mut unread: Parts = births.arrays.keys().map(|local| (*local, Vec::new())).collect();
    births.leave(&mut reverse, &mut unread, function);
    births.leave(&mut forward, &mut unread, function);
    function.forward = forward;
    function.reverse = reverse;
    births.changed
}

/// The same for the gradient, of which what is not stored is cleared. Returns whether anything changed.
pub fn gradients(function: &mut Function) -> bool {
    let arrays = outputs(function);
    if arrays.is_empty() {
        return false;
    }
    let mut births = Births::new(arrays, function);
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    births.find_effects(&forward);
    births.find_effects(&reverse);
    let mut zero: BTreeMap<Local, Zero> =
        births.arrays.keys().map(|local| (*local, Zero::all())).collect();
    births.store(&mut forward, &mut zero);
    births.store(&mut reverse, &mut zero);
    let locals: Vec<Local> = births.arrays.keys().copied().collect();
    for local in locals {
        if births.clear(&mut forward, &mut reverse, local) {
            function.cleared.insert(local);
            births.changed = true;
        }
    }
    function.forward = forward;
    function.reverse = reverse;
    births.changed
}

/// How long an array is.
#[derive(Clone)]
enum Length {
    Value(Value),
    Number(u64),
    /// As long as any of these values says.
    OneOf(BTreeSet<Value>),
}

impl Length {
    fn is(&self, end: Point, points: &Points) -> bool {
        match self {
            Length::Value(length) => points.at(*length) == end,
            Length::Number(length) => Point::number(*length) == end,
            Length::OneOf(lengths) => lengths.iter().any(|length| points.at(*length) == end),
        }
    }
}

/// The arrays that the derivative has for itself, with their lengths.
fn arrays(function: &Function, numbers: &BTreeMap<Value, u64>) -> BTreeMap<Local, Length> {
    let mut arrays = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        let Stmt::Declare { local, init: Some(init) } = stmt else { return };
        let info = function.local(*local);
        if info.adjoint_of.is_none() || !info.kind.element().is_float() {
            return;
        }
        let length = if let Tree::ZeroVec(_, length) = init {
            Some(
                numbers
                    .get(length)
                    .map_or(Length::Value(*length), |number| Length::Number(*number)),
            )
        } else if let (Tree::Zero(_), Kind::Array(_, length)) = (init, &info.kind) {
            length.0.to_string().trim_end_matches("usize").parse().ok().map(Length::Number)
        } else {
            None
        };
        arrays.extend(length.map(|length| (*local, length)));
    });
    for gradient in function.derivatives() {
        if let Gradient::Local(local) = gradient {
            arrays.remove(local);
        }
    }
    if let Seed::Local(local) = function.seed {
        arrays.remove(&local);
    }
    arrays
}

/// The arrays of the gradient that begin as zero and have not been looked at, with their lengths.
fn outputs(function: &Function) -> BTreeMap<Local, Length> {
    let mut outputs = BTreeMap::new();
    if function.seed != Seed::One {
        return outputs;
    }
    let lengths = lengths(function);
    for (param, gradient) in function.params.iter().zip(&function.gradient) {
        let Gradient::Local(local) = *gradient else { continue };
        let kind = &function.local(local).kind;
        let begins_as_zero = param.passing != Passing::ByMut && !function.cleared.contains(&local);
        if !begins_as_zero || !kind.element().is_float() {
            continue;
        }
        let length = match kind {
            Kind::Array(_, length) => length.0.to_string().parse().ok().map(Length::Number),
            Kind::Slice(_) | Kind::Vec(_) => {
                // What is behind `&` stays as long as it is.
                let of =
                    function.local(local).adjoint_of.filter(|_| param.passing == Passing::ByRef);
                let lengths = of.and_then(|of| lengths.get(&of)).cloned();
                Some(Length::OneOf(lengths.unwrap_or_default()))
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => None,
        };
        outputs.extend(length.map(|length| (local, length)));
    }
    outputs
}

/// The values that are the lengths of each memory.
pub(super) fn lengths(function: &Function) -> BTreeMap<Local, BTreeSet<Value>> {
    let mut lengths: BTreeMap<Local, BTreeSet<Value>> = BTreeMap::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op: Op::Len(place) } = stmt {
            if place.path.is_empty() {
                lengths.entry(place.root).or_default().insert(*value);
            }
        }
    });
    lengths
}

struct Births {
    arrays: BTreeMap<Local, Length>,
    points: Points,
    /// What each loop's body and each branch does to the arrays.
    effects: BTreeMap<Region, BTreeMap<Local, Effect>>,
    changed: bool,
}

impl Births {
    fn new(arrays: BTreeMap<Local, Length>, function: &Function) -> Self {
        Births { arrays, points: Points::of(function), effects: BTreeMap::new(), changed: false }
    }

    /// Turns increments of zeros into stores. `zero`: what of the arrays is zero.
    fn store(&mut self, block: &mut Block, zero: &mut BTreeMap<Local, Zero>) {
        let mut cleared = Parts::new();
        for stmt in &mut block.stmts {
            if let Stmt::Loop(looped) = stmt {
                self.store_in_loop(looped, zero);
            } else if let Stmt::Branch(branch) = stmt {
                let mut after: Option<BTreeMap<Local, Zero>> = None;
                for arm in &mut branch.arms {
                    let mut zero = zero.clone();
                    self.store(arm, &mut zero);
                    after = Some(match after {
                        Some(other) => zero::both(&other, &zero),
                        None => zero,
                    });
                }
                *zero = after.unwrap_or_default();
                continue;
            } else if let Stmt::Accumulate { place, value } = stmt {
                if let (Some(known), [Projection::Index(at)]) =
                    (zero.get(&place.root), place.path.as_slice())
                {
                    if known.has(self.points.at(*at)) {
                        *stmt = Stmt::Store { place: place.clone(), value: *value };
                        self.changed = true;
                    }
                }
            }
            self.after(stmt, zero, &mut cleared);
        }
    }

    fn store_in_loop(&mut self, looped: &mut crate::ir::Loop, zero: &BTreeMap<Local, Zero>) {
        let walks = self.walks(looped);
        for local in walks.keys() {
            self.changed |= store_what_is_cleared(&mut looped.body, *local);
        }
        let mut left: BTreeSet<Local> = walks
            .iter()
            .filter(|(local, walk)| {
                walk.first == First::Accumulate && zero.get(local).is_some_and(Zero::is_all)
            })
            .map(|(local, _)| *local)
            .collect();
        for stmt in &mut looped.body.stmts {
            if let Stmt::Accumulate { place, value } = stmt {
                if left.remove(&place.root) {
                    *stmt = Stmt::Store { place: place.clone(), value: *value };
                    self.changed = true;
                }
            }
        }
        let effects = &self.effects[&looped.region];
        let mut inside = zero.clone();
        inside
            .retain(|local, _| effects.get(local).is_none_or(|effect| effect.zero != Some(false)));
        self.store(&mut looped.body, &mut inside);
    }

    /// What is zero after the statement, of what is zero before it. `cleared`: the parts that have been.
    fn after(&self, stmt: &Stmt, zero: &mut BTreeMap<Local, Zero>, cleared: &mut Parts) {
        let cell = if let Stmt::Accumulate { place, .. } | Stmt::Store { place, .. } = stmt {
            Some(place)
        } else {
            None
        };
        if let Some((root, [Projection::Index(at)])) =
            cell.map(|place| (place.root, place.path.as_slice()))
        {
            cleared.remove(&root);
            zero::update(zero, root, |known| known.but(self.points.at(*at)));
            return;
        }
        if let Stmt::Loop(looped) = stmt {
            let walks = self.walks(looped);
            let mut beyond = BTreeMap::new();
            for (local, walk) in walks {
                if let (false, Some(known)) = (walk.whole, zero.get(&local)) {
                    let known = match walk.last {
                        Last::Clear => Some(known.clone()),
                        Last::Other => known.beyond(walk.part.to),
                    };
                    beyond.extend(known.map(|known| (local, known)));
                }
            }
            self.apply(stmt, zero, cleared);
            zero.extend(beyond);
            return;
        }
        self.apply(stmt, zero, cleared);
    }

    fn apply(&self, stmt: &Stmt, zero: &mut BTreeMap<Local, Zero>, cleared: &mut Parts) {
        for (local, effect) in self.effect(stmt) {
            match self.with_parts(local, effect.zero, effect.clears, cleared) {
                Some(true) => {
                    zero.insert(local, Zero::all());
                }
                Some(false) => {
                    zero.remove(&local);
                }
                None => {}
            }
        }
    }

    /// Leaves out what clears elements that are stored before they are read. `unread`: the arrays of which
    /// nothing is read below, but for some parts.
    fn leave(&mut self, block: &mut Block, unread: &mut Parts, function: &mut Function) {
        let mut stored = Parts::new();
        let mut left = BTreeSet::new();
        for (at, stmt) in block.stmts.iter_mut().enumerate().rev() {
            let effects = self.effect(stmt);
            if let Stmt::Loop(looped) = stmt {
                self.leave_in_loop(looped, unread, function);
            } else if let Stmt::Branch(branch) = stmt {
                for arm in &mut branch.arms {
                    self.leave(arm, &mut unread.clone(), function);
                }
            } else if let Stmt::Clear { place } = stmt {
                let part = effects.get(&place.root).and_then(|effect| effect.clears);
                if part.is_some_and(|part| part.is_apart_from_what_is_read(place.root, unread)) {
                    left.insert(at);
                }
            }
            for (local, effect) in effects {
                let says = self.with_parts(local, effect.unread, effect.stores, &mut stored);
                match (says, effect.reads) {
                    (Some(true), _) => {
                        unread.insert(local, Vec::new());
                    }
                    (Some(false), Some(part)) => {
                        if let Some(parts) = unread.get_mut(&local) {
                            parts.push(part);
                        }
                    }
                    (Some(false), None) => {
                        unread.remove(&local);
                    }
                    (None, _) => {}
                }
            }
        }
        self.changed |= !left.is_empty();
        block.drop_at(&left);
    }

    fn leave_in_loop(
        &mut self,
        looped: &mut crate::ir::Loop,
        unread: &Parts,
        function: &mut Function,
    ) {
        for (local, walk) in self.walks(looped) {
            if !walk.part.is_apart_from_what_is_read(local, unread) {
                continue;
            }
            if walk.last == Last::Clear {
                // Those above it clear for what comes below them in the same iteration.
                let last = looped.body.stmts.iter().rposition(|stmt| stmt.touches(local));
                last.map(|last| looped.body.stmts.remove(last));
                self.changed = true;
            }
            self.changed |= add_to_what_is_read(&mut looped.body, local, function);
        }
        let inner = &self.effects[&looped.region];
        let mut inside = unread.clone();
        inside
            .retain(|local, _| inner.get(local).is_none_or(|effect| effect.unread != Some(false)));
        self.leave(&mut looped.body, &mut inside, function);
    }

    fn walks(&self, looped: &crate::ir::Loop) -> BTreeMap<Local, Walk> {
        effect::walks(looped, &self.arrays, &self.points)
    }
}

/// Of an element that an iteration clears and then adds to, it stores what is added. Returns whether there
/// is such a thing.
fn store_what_is_cleared(body: &mut Block, local: Local) -> bool {
    let stmts = body.stmts.iter().enumerate();
    let touched: Vec<usize> =
        stmts.filter(|(_, stmt)| stmt.touches(local)).map(|(at, _)| at).collect();
    let mut cleared = BTreeSet::new();
    for pair in touched.windows(2) {
        let (clear, add) = (&body.stmts[pair[0]], &body.stmts[pair[1]]);
        if let (Stmt::Clear { .. }, Stmt::Accumulate { place, value }) = (clear, add) {
            body.stmts[pair[1]] = Stmt::Store { place: place.clone(), value: *value };
            cleared.insert(pair[0]);
        }
    }
    body.drop_at(&cleared);
    !cleared.is_empty()
}

/// Of what an iteration adds to its element and reads then, and nobody reads later, the sum is computed
/// and not stored. Returns whether it is so.
fn add_to_what_is_read(body: &mut Block, local: Local, function: &mut Function) -> bool {
    let stmts = body.stmts.iter().enumerate();
    let mut last = stmts.rev().filter(|(_, stmt)| stmt.touches(local)).map(|(at, _)| at);
    let (Some(load), Some(add)) = (last.next(), last.next()) else { return false };
    let Stmt::Accumulate { place, value: term } = &body.stmts[add] else { return false };
    let Stmt::Let { value: sum, op: Op::Load(_) } = body.stmts[load] else { return false };
    let kind = function.kind(*term).clone();
    if !kind.is_float() {
        return false;
    }
    let (before, place, term) = (new_value(function, kind), place.clone(), *term);
    body.stmts[add] = Stmt::Let { value: before, op: Op::Load(place) };
    body.stmts[load] = Stmt::Let { value: sum, op: Op::Binary(BinaryOp::Add, before, term) };
    true
}
