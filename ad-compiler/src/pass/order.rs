//! Runs a reverse loop forwards where the order of its iterations does not matter.
//!
//! ```text
//! before                                  after
//!   loop for j in (0..n).rev() (s) {        loop for j in 0..n (s) {
//!     d_w[j] += mul d, x[j]                   d_w[j] += mul d, x[j]
//!     yields add s, mul d, w[j]               yields add s, mul d, w[j]
//!   }                                       }
//! ```
//!
//! Processors and LLVM's vectoriser prefer memory in ascending order.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: increments commute. All that the body does to memory is to increment places of
//! memories that it does not read, and all that it carries are sums to which each iteration adds
//! something that does not depend on them. The order of additions changes, and with it rounding.
//! Running it twice changes nothing: a loop that runs forwards is left alone.

use std::collections::BTreeSet;

use crate::ir::{
    Access, Adaptor, BinaryOp, Block, Function, Head, Local, Loop, Op, Place, Stmt, Value,
};

/// Returns whether anything changed.
pub fn order(function: &mut Function) -> bool {
    let mut reverse = std::mem::take(&mut function.reverse);
    let changed = block(&mut reverse);
    function.reverse = reverse;
    changed
}

fn block(block: &mut Block) -> bool {
    let mut changed = false;
    for stmt in &mut block.stmts {
        for nested in stmt.blocks_mut() {
            changed |= self::block(nested);
        }
        if let Stmt::Loop(looped) = stmt {
            if is_order_free(looped) {
                if let Head::Range { adaptors, .. } = &mut looped.head {
                    if let Some(Adaptor::Rev) = adaptors.last() {
                        adaptors.pop();
                        changed = true;
                    }
                }
            }
        }
    }
    changed
}

/// Whether the iterations may run in any order.
pub fn is_order_free(looped: &Loop) -> bool {
    !looped.exits && sums(looped) && increments(&looped.body)
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
        let definition = body.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let { value, op } => (*value == at).then_some(op),
            Stmt::Declare { .. }
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
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_) => None,
        });
        match definition {
            Some(
                Op::Binary(BinaryOp::Add | BinaryOp::Sub, first, _) | Op::AddTangent(first, _),
            ) if readers == 1 => {
                at = *first;
            }
            _ => return false,
        }
    }
}

/// Whether all that the block does to memory is to increment what it does not read.
fn increments(body: &Block) -> bool {
    let mut incremented: BTreeSet<Local> = BTreeSet::new();
    let mut declared: BTreeSet<Local> = BTreeSet::new();
    let mut places: Vec<Place> = Vec::new();
    let mut only = true;
    body.each_stmt(&mut |stmt| match stmt {
        Stmt::Let { .. } | Stmt::Branch(_) | Stmt::Comment(_) => {}
        Stmt::Loop(nested) => only &= !nested.exits,
        Stmt::Accumulate { place, value: _ } | Stmt::AccumulateTree { place, tree: _ } => {
            // At a second subscript, an iteration would wait for what the one before has stored.
            only &= places.iter().all(|other| other.root != place.root || other == place);
            places.push(place.clone());
            incremented.insert(place.root);
        }
        Stmt::Declare { local, init: _ } => {
            declared.insert(*local);
        }
        Stmt::Assign { .. }
        | Stmt::Store { .. }
        | Stmt::Clear { .. }
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
        | Stmt::Mark { .. } => only = false,
    });
    if !only {
        return false;
    }
    incremented.retain(|local| !declared.contains(local));
    let mut clean = true;
    body.each_stmt(&mut |stmt| {
        let mut visit = |place: &Place, access: Access| match access {
            Access::Read | Access::Write | Access::Opaque => {
                clean &= !incremented.contains(&place.root);
            }
            Access::Shape => {}
        };
        // What an increment does to its own place is what may happen in any order.
        if let Stmt::AccumulateTree { place: _, tree } = stmt {
            tree.each_access(&mut visit);
        } else if !matches!(stmt, Stmt::Accumulate { .. }) {
            stmt.each_access(&mut visit);
        }
    });
    clean
}
