//! Moves out of a loop what is the same in each of its iterations.
//!
//! ```text
//! before                         after
//!   loop for i {                   v1 = exp w
//!     v1 = exp w                   loop for i {
//!     x[i] = mul v1, x[i]            x[i] = mul v1, x[i]
//!   }                              }
//! ```
//!
//! Needs: verified SSA.  Keeps: verified SSA.
//! Sound because: only operations on floats, numbers and lengths move, which have no effect and cannot panic, so
//! that it does no harm to evaluate them where the loop runs not at all; the length of a memory that
//! the loop does not replace stays the same. Done before differentiation, a value that would be kept
//! once for each iteration is kept once, and how much a nest of loops saves is known before it runs.
//! Running it twice changes nothing.

use std::collections::BTreeSet;

use crate::ir::set::Set;
use crate::ir::{Access, Block, Function, Head, Kind, Local, Loop, Op, Stmt, Value};

/// Returns whether anything changed.
pub fn hoist(function: &mut Function) -> bool {
    let mut forward = std::mem::take(&mut function.forward);
    let mut changed = false;
    block(&mut forward, function, &mut changed);
    function.forward = forward;
    changed
}

fn block(outer: &mut Block, function: &Function, changed: &mut bool) {
    let mut stmts = Vec::with_capacity(outer.stmts.len());
    for mut stmt in std::mem::take(&mut outer.stmts) {
        for nested in stmt.blocks_mut() {
            block(nested, function, changed);
        }
        if let Stmt::Loop(looped) = &mut stmt {
            // What the iteration defines; anything else is from outside.
            let mut inside: Set<Value> = Set::new();
            let mut define = |value: Value| {
                inside.insert(value);
            };
            looped.each_entry(&mut define);
            if let Head::While { cond } = &looped.head {
                cond.each_stmt(&mut |stmt| stmt.each_def(&mut define));
            }
            let replaced = replaced(looped);
            looped.body.stmts.retain(|stmt| {
                if let Stmt::Let { value, op } = stmt {
                    if may_move(function, *value, op) || is_length(op, &replaced) {
                        let mut free = true;
                        op.each_use(&mut |operand| free &= !inside.contains(operand));
                        if free {
                            *changed = true;
                            stmts.push(stmt.clone());
                            return false;
                        }
                    }
                }
                stmt.each_def(&mut |value| {
                    inside.insert(value);
                });
                true
            });
        }
        stmts.push(stmt);
    }
    outer.stmts = stmts;
}

/// Whether it is a length that stays the same.
fn is_length(op: &Op, replaced: &BTreeSet<Local>) -> bool {
    if let Op::Len(place) = op {
        place.path.is_empty() && !replaced.contains(&place.root)
    } else {
        false
    }
}

/// The memories that the loop declares, or overwrites as a whole.
fn replaced(looped: &Loop) -> BTreeSet<Local> {
    let mut replaced = BTreeSet::new();
    let blocks = match &looped.head {
        Head::While { cond } => vec![cond, &looped.body],
        Head::Range { .. } | Head::Forever | Head::Times(_) => vec![&looped.body],
    };
    for block in blocks {
        block.each_stmt(&mut |stmt| {
            replaced.extend(stmt.declared());
            stmt.each_access(&mut |place, access| match access {
                Access::Write | Access::Opaque if place.path.is_empty() => {
                    replaced.insert(place.root);
                }
                Access::Write | Access::Opaque | Access::Read | Access::Shape => {}
            });
        });
    }
    replaced
}

fn may_move(function: &Function, value: Value, op: &Op) -> bool {
    let float = function.kind(value).is_float();
    if let Op::Constant(_) = op {
        return float || *function.kind(value) == Kind::Int;
    }
    float
        && match op {
            Op::Unary(..) | Op::Binary(..) | Op::Cast(..) | Op::Intrinsic { .. } => true,
            Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Retype(_)
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Load(_)
            | Op::Len(_)
            | Op::Sum(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => false,
        }
}
