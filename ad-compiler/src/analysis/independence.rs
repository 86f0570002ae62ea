//! Whether the iterations of a loop may run in any order.
//!
//! ```text
//! d_w[j] += mul d, x[j]       yes: increments commute
//! s₁ = add s, mul d, w[j]     yes: so do sums
//! v = d_y[j]; d_y[j] = 0      yes: no other iteration touches `d_y[j]`
//! x[j] = mul x[j - 1], r      no
//! ```
//!
//! What may run in any order may also be divided among several loops.

use std::collections::{BTreeMap, BTreeSet};

use super::subscript::Subscripts;
use crate::ir::{Access, BinaryOp, Block, Local, Loop, Op, Place, Stmt, Tree, Value};

/// What a body does to the memories that its loop finds.
#[derive(Default, Debug)]
pub struct Effects {
    /// The places that are incremented, of memories that the body does nothing else to.
    pub incremented: Vec<Place>,
    /// The memories of which each iteration reads and writes one cell that no other one touches.
    pub private: BTreeSet<Local>,
}

/// What the body does, if its iterations may run in any order.
pub fn effects(looped: &Loop, numbers: &BTreeMap<Value, u64>) -> Option<Effects> {
    let orderly = !looped.exits && is_plain(&looped.body) && sums(looped);
    if !orderly {
        return None;
    }
    let mut touched: BTreeMap<Local, Touched> = BTreeMap::new();
    let mut declared: BTreeSet<Local> = BTreeSet::new();
    looped.body.each_stmt(&mut |stmt| {
        declared.extend(stmt.declared());
        touch(stmt, &mut touched);
    });
    let mut effects = Effects::default();
    let mut subscripts = None;
    for (root, touched) in touched {
        if declared.contains(&root) {
            continue;
        }
        if touched.others.is_empty() {
            effects.incremented.extend(touched.increments);
        } else if touched.written || !touched.increments.is_empty() {
            if subscripts.is_none() {
                subscripts = Some(Subscripts::of(looped, numbers)?);
            }
            if !is_private(&touched, subscripts.as_ref()?) {
                return None;
            }
            effects.private.insert(root);
        }
    }
    Some(effects)
}

/// How a body touches one memory.
#[derive(Default)]
struct Touched {
    increments: Vec<Place>,
    /// What is read or overwritten.
    others: Vec<Place>,
    written: bool,
}

fn touch(stmt: &Stmt, touched: &mut BTreeMap<Local, Touched>) {
    let mut visit = |place: &Place, access: Access| match access {
        Access::Shape => {}
        Access::Read | Access::Write | Access::Opaque => {
            let touched = touched.entry(place.root).or_default();
            touched.others.push(place.clone());
            touched.written |= access != Access::Read;
        }
    };
    match stmt {
        Stmt::AccumulateTree { place: _, tree } => tree.each_access(&mut visit),
        Stmt::Accumulate { .. } => {}
        Stmt::Let { .. }
        | Stmt::Declare { .. }
        | Stmt::Assign { .. }
        | Stmt::Store { .. }
        | Stmt::Clear { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Branch(_)
        | Stmt::Loop(_)
        | Stmt::Call(_)
        | Stmt::CallForward { .. }
        | Stmt::CallReverse(_)
        | Stmt::Opaque(_)
        | Stmt::Buffer { .. }
        | Stmt::Save { .. }
        | Stmt::SaveLocal { .. }
        | Stmt::SavePlace { .. }
        | Stmt::Restore { .. }
        | Stmt::RestoreLocal { .. }
        | Stmt::RestorePlace { .. }
        | Stmt::Undo { .. }
        | Stmt::Mark { .. }
        | Stmt::Comment(_)
        | Stmt::Turn => stmt.each_access(&mut visit),
    }
    if let Stmt::Accumulate { place, value: _ } | Stmt::AccumulateTree { place, tree: _ } = stmt {
        touched.entry(place.root).or_default().increments.push(place.clone());
    }
}

/// Whether all accesses are to one place, and to another one in each iteration.
fn is_private(touched: &Touched, subscripts: &Subscripts<'_>) -> bool {
    let mut places = touched.others.iter().chain(&touched.increments);
    let Some(first) = places.next() else { return true };
    let walk = subscripts.walk(first);
    subscripts.is_injective(first)
        && places.all(|place| place == first || (walk.is_some() && subscripts.walk(place) == walk))
}

/// Whether the body is made of statements that may run in any order, as far as memory allows.
fn is_plain(body: &Block) -> bool {
    let mut plain = true;
    body.each_stmt(&mut |stmt| match stmt {
        Stmt::Let { op: Op::Opaque(opaque), .. } => plain &= opaque.pure,
        Stmt::Loop(nested) => plain &= !nested.exits,
        Stmt::Declare { local: _, init } => {
            plain &= !matches!(init, Some(Tree::Opaque(opaque)) if !opaque.pure);
        }
        Stmt::Let { .. }
        | Stmt::Branch(_)
        | Stmt::Store { .. }
        | Stmt::Accumulate { .. }
        | Stmt::AccumulateTree { .. }
        | Stmt::Clear { .. }
        | Stmt::Comment(_)
        | Stmt::Turn => {}
        Stmt::Assign { .. }
        | Stmt::Swap { .. }
        | Stmt::Fill { .. }
        | Stmt::Call(_)
        | Stmt::CallForward { .. }
        | Stmt::CallReverse(_)
        | Stmt::Opaque(_)
        | Stmt::Buffer { .. }
        | Stmt::Save { .. }
        | Stmt::SaveLocal { .. }
        | Stmt::SavePlace { .. }
        | Stmt::Restore { .. }
        | Stmt::RestoreLocal { .. }
        | Stmt::RestorePlace { .. }
        | Stmt::Undo { .. }
        | Stmt::Mark { .. } => plain = false,
    });
    plain
}

/// Whether all that the loop carries are sums.
fn sums(looped: &Loop) -> bool {
    looped
        .params
        .iter()
        .zip(&looped.body.yields)
        .all(|(param, sum)| is_sum(&looped.body, *sum, *param))
}

/// Whether `sum` is `param` plus terms that do not depend on `param`.
fn is_sum(body: &Block, sum: Value, param: Value) -> bool {
    let mut uses = 0;
    body.each_use(&mut |value| uses += usize::from(value == param));
    let mut at = sum;
    loop {
        if at == param {
            // Read once, as the first term of the sum or, untouched, as the sum itself.
            return uses == 1;
        }
        let mut readers = 0;
        body.each_use(&mut |value| readers += usize::from(value == at));
        let before = body.stmts.iter().find_map(|stmt| summed_up(stmt, at));
        match before.filter(|_| readers == 1) {
            Some(before) => at = before,
            None => return false,
        }
    }
}

/// What `sum`, if the statement defines it, adds its terms to.
fn summed_up(stmt: &Stmt, sum: Value) -> Option<Value> {
    match stmt {
        Stmt::Let {
            value,
            op: Op::Binary(BinaryOp::Add | BinaryOp::Sub, first, _) | Op::AddTangent(first, _),
        } => (*value == sum).then_some(*first),
        Stmt::Loop(nested) => {
            let at = nested.results.iter().position(|result| *result == sum)?;
            let carried = usize::from(nested.exits) + at;
            let is_sum = is_sum(&nested.body, nested.body.yields[carried], nested.params[at]);
            is_sum.then_some(nested.inits[at])
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
        | Stmt::Call(_)
        | Stmt::CallForward { .. }
        | Stmt::CallReverse(_)
        | Stmt::Opaque(_)
        | Stmt::Buffer { .. }
        | Stmt::Save { .. }
        | Stmt::SaveLocal { .. }
        | Stmt::SavePlace { .. }
        | Stmt::Restore { .. }
        | Stmt::RestoreLocal { .. }
        | Stmt::RestorePlace { .. }
        | Stmt::Undo { .. }
        | Stmt::Mark { .. }
        | Stmt::Comment(_)
        | Stmt::Turn => None,
    }
}
