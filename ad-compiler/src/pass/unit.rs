//! Drops multiplications by the adjoint 1 that a gradient starts from, and by -1, which it often becomes.
//!
//! ```text
//! before                after
//!   d = one               d = one
//!   v1 = mul d, y         (v1 is y)
//!   v2 = rule times(y, d) (v2 is y), likewise `exp` and `share`
//!   e = neg d             e = neg d
//!   v3 = mul e, y         v3 = neg y
//! ```
//!
//! Needs: verified SSA.  Keeps: verified SSA.
//! Sound because: `1 · y` is `y` and `-1 · y` is `-y` in IEEE arithmetic, bit for bit. Only the constant 1 of
//! ours counts: what the user multiplies stays.
//! Running it twice changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{BinaryOp, Block, Function, Op, Stmt, UnaryOp, Value};

/// Returns whether anything changed.
pub fn unit(function: &mut Function) -> bool {
    let (by, negated) = known(function);
    if by.is_empty() && negated.is_empty() {
        return false;
    }
    name(function, &by);
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    for block in [&mut forward, &mut reverse] {
        rewrite(block, &by, &negated);
    }
    function.forward = forward;
    function.reverse = reverse;
    function.replace(&by);
    true
}

/// The products that are another value, and those that are another value negated.
fn known(function: &Function) -> (BTreeMap<Value, Value>, BTreeMap<Value, Value>) {
    let (mut ones, mut minus_ones) = (BTreeSet::new(), BTreeSet::new());
    let (mut by, mut negated): (BTreeMap<Value, Value>, BTreeMap<Value, Value>) =
        Default::default();
    let resolve =
        |by: &BTreeMap<Value, Value>, value: Value| by.get(&value).copied().unwrap_or(value);
    function.each_stmt(&mut |stmt| {
        let Stmt::Let { value, op } = stmt else { return };
        let mut product = |one: Value, other: Value| {
            let (one, other) = (resolve(&by, one), resolve(&by, other));
            let (is_one, is_minus_one) = (ones.contains(&one), minus_ones.contains(&one));
            if is_one {
                by.insert(*value, other);
            } else if is_minus_one {
                negated.insert(*value, other);
            }
            is_one || is_minus_one
        };
        if let Op::Binary(BinaryOp::Mul, a, b) = op {
            let _ = product(*a, *b) || product(*b, *a);
        } else if let Op::Rule { name: "times" | "share" | "exp", args } = op {
            product(args[1], args[0]);
        } else if let Op::One = op {
            ones.insert(*value);
        } else if let Op::Unary(UnaryOp::Neg, one) = op {
            if ones.contains(&resolve(&by, *one)) {
                minus_ones.insert(*value);
            }
        }
    });
    (by, negated)
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

/// The products are no longer computed, or no longer by a multiplication.
fn rewrite(block: &mut Block, by: &BTreeMap<Value, Value>, negated: &BTreeMap<Value, Value>) {
    block.stmts.retain_mut(|stmt| {
        stmt.blocks_mut().for_each(|nested| rewrite(nested, by, negated));
        let Stmt::Let { value, op } = stmt else { return true };
        if let Some(other) = negated.get(value) {
            *op = Op::Unary(UnaryOp::Neg, *other);
        }
        !by.contains_key(value)
    });
}
