//! Drops multiplications by the adjoint 1 that a gradient starts from.
//!
//! ```text
//! before                after
//!   d = one               d = one
//!   v1 = mul d, y         (v1 is y)
//!   v2 = rule times(y, d) (v2 is y), likewise `exp` and `share`
//! ```
//!
//! Needs: verified SSA.  Keeps: verified SSA.
//! Sound because: `1 · y` is `y` in IEEE arithmetic, bit for bit. Only the constant 1 of ours counts:
//! what the user multiplies stays.
//! Running it twice changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{BinaryOp, Block, Function, Op, Stmt, Value};

/// Returns whether anything changed.
pub fn unit(function: &mut Function) -> bool {
    let mut ones: BTreeSet<Value> = BTreeSet::new();
    let mut by: BTreeMap<Value, Value> = BTreeMap::new();
    let resolve =
        |by: &BTreeMap<Value, Value>, value: Value| by.get(&value).copied().unwrap_or(value);
    function.each_stmt(&mut |stmt| {
        let Stmt::Let { value, op } = stmt else { return };
        if let Op::One = op {
            ones.insert(*value);
        } else if let Op::Binary(BinaryOp::Mul, a, b) = op {
            let (a, b) = (resolve(&by, *a), resolve(&by, *b));
            if ones.contains(&a) {
                by.insert(*value, b);
            } else if ones.contains(&b) {
                by.insert(*value, a);
            }
        } else if let Op::Rule { name: "times" | "share" | "exp", args } = op {
            if ones.contains(&resolve(&by, args[1])) {
                by.insert(*value, resolve(&by, args[0]));
            }
        }
    });
    if by.is_empty() {
        return false;
    }
    name(function, &by);
    // The products are no longer read.
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    for block in [&mut forward, &mut reverse] {
        drop_defined(block, &by);
    }
    function.forward = forward;
    function.reverse = reverse;
    function.replace(&by);
    true
}

/// What the reverse sweep has computed for a product is now the adjoint that the product was.
fn name(function: &mut Function, by: &BTreeMap<Value, Value>) {
    let mut own = BTreeSet::new();
    function.reverse.each_stmt(&mut |stmt| {
        stmt.each_def(&mut |value| {
            own.insert(value);
        });
    });
    for (product, factor) in by {
        let name = function.value(*product).adjoint_of.clone();
        let info = &mut function.values[factor.0 as usize];
        if own.contains(factor) && info.name.is_none() && info.adjoint_of.is_none() {
            info.adjoint_of = name;
        }
    }
}

fn drop_defined(block: &mut Block, by: &BTreeMap<Value, Value>) {
    block.stmts.retain_mut(|stmt| {
        stmt.blocks_mut().for_each(|nested| drop_defined(nested, by));
        !matches!(stmt, Stmt::Let { value, .. } if by.contains_key(value))
    });
}
