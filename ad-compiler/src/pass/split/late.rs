//! Increments that wait until their loop comes to the cell.
//!
//! ```text
//! before                              after
//!   loop for i in lo..hi {              branch lt lo, hi {
//!     d_u[i - 1] += e                     loop for i in lo..hi (p = 0, q = 0, q' = 0) {
//!     d_u[i] += f                           d_u[i - 1] += add (add e, p), q'
//!     d_u[i + 1] += g                       yields f, g, q
//!   }                                     }
//!                                         d_u[hi - 1] += p;  d_u[hi - 1] += q';  d_u[hi] += q
//!                                       }
//! ```
//!
//! Each cell is touched once, as where a person gathers. What is carried has been computed a fixed
//! number of iterations ago: LLVM makes vectors of that by shifting them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::Ident;

use crate::analysis::subscript::{Start, Subscripts, Walk, new_value};
use crate::ir::{BinaryOp, Function, Loop, Op, Place, Projection, Stmt, Value};

/// No more than this is carried from iteration to iteration: so many registers are left.
const CARRIED_AT_MOST: u64 = 6;

/// Increments of one array at subscripts that are a number apart: the positions of the statements, by
/// how many iterations they are late.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// Where those walk that need not wait.
    pub(super) walk: Walk,
    late: BTreeMap<u64, Vec<usize>>,
}

impl Group {
    /// The positions of its statements.
    pub(super) fn stmts(&self) -> impl Iterator<Item = usize> + '_ {
        self.late.values().flatten().copied()
    }

    /// Whether some of them have to wait.
    pub(super) fn waits(&self) -> bool {
        self.late.len() > 1
    }
}

/// Divides increments of one array into groups. Those of one group may be late; what is at other
/// subscripts is in other groups.
pub(super) fn groups(increments: &[(Walk, usize)], subscripts: &Subscripts<'_>) -> Vec<Group> {
    // By the place that they are a number away from, in the order in which they come.
    let mut apart: Vec<(Walk, BTreeMap<i128, Vec<usize>>)> = Vec::new();
    for (walk, at) in increments {
        let (base, offset) = walk.start.offset();
        let base = base.unwrap_or(Start::Number(0));
        let mut stays = true;
        let rest = Place { root: walk.row.root, path: walk.rest.clone() };
        rest.each_value(&mut |value| stays &= subscripts.is_outside(value));
        // What is not known after the loop cannot be late.
        let (base, offset) = if stays { (base, offset) } else { (walk.start.clone(), 0) };
        let key = Walk { start: base, ..walk.clone() };
        let known = apart.iter().position(|(other, _)| *other == key);
        let known = known.unwrap_or_else(|| {
            apart.push((key, BTreeMap::new()));
            apart.len() - 1
        });
        apart[known].1.entry(offset).or_default().push(*at);
    }
    let walk_of = |at: usize| increments.iter().find(|(_, other)| *other == at).expect("it is one");
    let mut groups = Vec::new();
    for (_, members) in apart {
        let mut members = members.into_iter().peekable();
        while let Some((first, stmts)) = members.next() {
            let walk = walk_of(stmts[0]).0.clone();
            let mut group = Group { walk, late: BTreeMap::from([(0, stmts)]) };
            let mut carried = 0;
            while let Some((offset, stmts)) = members.peek() {
                let late = u64::try_from(offset - first).unwrap_or(u64::MAX);
                carried = late.saturating_add(carried);
                if carried > CARRIED_AT_MOST {
                    break;
                }
                group.late.insert(late, stmts.clone());
                members.next();
            }
            groups.push(group);
        }
    }
    groups
}

/// What is to be done around a loop.
#[derive(Default)]
pub(super) struct Around {
    /// In any case.
    pub(super) before: Vec<Stmt>,
    /// If the loop has run at all.
    pub(super) after: Vec<Stmt>,
}

/// Lets the increments of the group wait. `position` is where its statements are in the loop, `end`
/// one past the subscript of the last iteration. Statements that are done otherwise are `gone`.
pub(super) fn wait(
    looped: &mut Loop,
    group: &Group,
    position: impl Fn(usize) -> usize,
    end: &Start,
    function: &mut Function,
    around: &mut Around,
    gone: &mut BTreeSet<usize>,
) {
    let walk = &group.walk;
    let mut sums = Vec::new();
    let mut arrived: Option<Value> = None;
    // What has not come to its cell after the loop, by how far beyond the end that is.
    let mut left: BTreeMap<u64, Vec<Value>> = BTreeMap::new();
    for (&late, stmts) in group.late.iter().filter(|(late, _)| **late > 0) {
        let mut term: Option<Value> = None;
        for at in stmts {
            let at = position(*at);
            gone.insert(at);
            let Stmt::Accumulate { value, .. } = looped.body.stmts[at] else {
                unreachable!("a group is made of increments");
            };
            term = Some(sum(term, value, function, &mut sums));
        }
        let mut carried = term.expect("it has members");
        name(carried, function);
        for waits in 1..=late {
            let kind = function.kind(carried).clone();
            let [zero, param, result] = [(); 3].map(|()| new_value(function, kind.clone()));
            around.before.push(Stmt::Let { value: zero, op: Op::Zero });
            looped.params.push(param);
            looped.inits.push(zero);
            looped.body.yields.push(carried);
            looped.results.push(result);
            carried = param;
            left.entry(late - waits).or_default().push(result);
        }
        arrived = Some(sum(arrived, carried, function, &mut sums));
    }
    for (beyond, values) in left {
        let stmts = &mut around.after;
        let value = values.into_iter().fold(None, |a, b| Some(sum(a, b, function, stmts)));
        let index = end.clone().plus(i128::from(beyond)).compute(function, stmts);
        let mut place = walk.row.clone().then(Projection::Index(index));
        place.path.extend(walk.rest.iter().cloned());
        stmts.push(Stmt::Accumulate { place, value: value.expect("something is left") });
    }
    let Some(arrived) = arrived else { return };
    let at = position(*group.late[&0].last().expect("it has members"));
    let Stmt::Accumulate { place, value } = looped.body.stmts[at].clone() else {
        unreachable!("a group is made of increments");
    };
    gone.insert(at);
    let value = sum(Some(value), arrived, function, &mut sums);
    // Behind all that it is computed from.
    looped.body.stmts.extend(sums);
    looped.body.stmts.push(Stmt::Accumulate { place, value });
}

/// Gives the value a variable of its own, which is computed before the increment: LLVM moves no store,
/// and of what is carried it makes vectors only if it knows the next value before it needs the last.
fn name(value: Value, function: &mut Function) {
    let info = &mut function.values[value.0 as usize];
    info.name.get_or_insert_with(|| Ident::new("late", Span::mixed_site()));
}

fn sum(a: Option<Value>, b: Value, function: &mut Function, stmts: &mut Vec<Stmt>) -> Value {
    let Some(a) = a else { return b };
    let value = new_value(function, function.kind(b).clone());
    stmts.push(Stmt::Let { value, op: Op::Binary(BinaryOp::Add, a, b) });
    value
}
