//! Whether a loop gains by being fused with its mirror.
//!
//! ```text
//! loop for i {                         loop for i backwards {
//!   t = x[i + 1] - x[i]                  d_x[i + 1] += …
//!   → add s, t·t                         d_x[i] += …
//! }                                    }
//! ```
//!
//! Here it does not: nothing would have to be kept, the mirror can be split and vectorised, and in one
//! loop each iteration would wait for what the one before has stored. A loop that contains others, or
//! computes something dear, gains whatever its increments are.

use crate::ir::{BinaryOp, Block, Loop, Op, Place, Stmt};
use crate::rules;

/// Whether it does.
pub(super) fn is_worth_it(looped: &Loop, back: &Loop) -> bool {
    !is_plain(&looped.body) || !increments_two_cells(&back.body)
}

/// Whether the block is a line of cheap operations.
fn is_plain(block: &Block) -> bool {
    let mut plain = true;
    block.each_stmt(&mut |stmt| {
        plain &= match stmt {
            Stmt::Let { value: _, op } => is_cheap(op),
            Stmt::Store { .. } | Stmt::Accumulate { .. } | Stmt::Mark { .. } => true,
            Stmt::Comment(_) => true,
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
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
            | Stmt::Turn => false,
        };
    });
    plain
}

fn is_cheap(op: &Op) -> bool {
    match op {
        Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::Placeholder
        | Op::Unary(..)
        | Op::Cast(..)
        | Op::Retype(_)
        | Op::Load(_)
        | Op::Len(_) => true,
        Op::Binary(op, ..) => match op {
            BinaryOp::Div | BinaryOp::Rem => false,
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => true,
        },
        Op::Intrinsic { name, .. } => {
            rules::lookup(name).is_some_and(|intrinsic| !intrinsic.expensive)
        }
        Op::ZeroLike(_)
        | Op::Rule { .. }
        | Op::OperatorRule { .. }
        | Op::NegRule { .. }
        | Op::CastRule { .. }
        | Op::AddTangent(..)
        | Op::Sum(_)
        | Op::Idle(_)
        | Op::Select { .. }
        | Op::Opaque(_) => false,
    }
}

/// Whether cells of one memory are incremented at different subscripts.
fn increments_two_cells(block: &Block) -> bool {
    let mut places: Vec<&Place> = Vec::new();
    let mut two = false;
    block.each_stmt(&mut |stmt| {
        if let Stmt::Accumulate { place, value: _ } = stmt {
            two |= places.iter().any(|other| other.root == place.root && *other != place);
            places.push(place);
        }
    });
    two
}
