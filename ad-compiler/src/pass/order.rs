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
//! Processors and LLVM's vectoriser prefer memory in ascending order. Where one array is incremented
//! at two subscripts the loop stays as it is, for an iteration would wait for what the one before has
//! stored; [`super::split`] deals with those that can be divided. A loop over rows is turned in any
//! case: where one goes down the rows, LLVM does not know that they are apart, and makes no vectors of
//! the loop along a row.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`].  Keeps: verified SSA.
//! Sound because: the iterations may run in any order, see [`effects`]. The order of additions
//! changes, and with it rounding.
//! Running it twice changes nothing: a loop that runs forwards is left alone.

use std::collections::BTreeMap;

use crate::analysis::independence::effects;
use crate::analysis::subscript::numbers;
use crate::ir::{Adaptor, Block, Function, Head, Loop, Place, Stmt, Value};

/// Returns whether anything changed.
pub fn order(function: &mut Function) -> bool {
    let numbers = numbers(function);
    let mut changed = false;
    function.each_reverse_mut(&mut |reverse, _| changed |= block(reverse, &numbers));
    changed
}

fn block(block: &mut Block, numbers: &BTreeMap<Value, u64>) -> bool {
    let mut changed = false;
    for stmt in &mut block.stmts {
        for nested in stmt.blocks_mut() {
            changed |= self::block(nested, numbers);
        }
        if let Stmt::Loop(looped) = stmt {
            if looped.mirrors.is_some() && is_better_forwards(looped, numbers) {
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

fn is_better_forwards(looped: &Loop, numbers: &BTreeMap<Value, u64>) -> bool {
    let Some(effects) = effects(looped, numbers) else { return false };
    if looped.body.stmts.iter().any(|stmt| stmt.blocks().next().is_some()) {
        return true;
    }
    let mut places: Vec<Place> = Vec::new();
    for place in effects.incremented {
        if places.iter().any(|other| other.root == place.root && *other != place) {
            return false;
        }
        places.push(place);
    }
    true
}
