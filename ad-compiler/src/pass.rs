//! Passes: each takes a function and changes it, and is sound wherever its module doc says.
//!
//! The order stands here, in one place. In debug builds the verifier runs around every pass.

use crate::ir::Function;
use crate::ir::verify::{Stage, verify_with};

/// Which optional passes run.
#[derive(Clone, Debug)]
pub struct Passes {
    /// [`simplify`]
    pub simplify: bool,
}

impl Passes {
    /// Every pass.
    pub const ALL: Passes = Passes { simplify: true };
    /// None: the plainest program.
    pub const NONE: Passes = Passes { simplify: false };
}

/// On the primal, so that what is known before differentiation need not be saved.
pub fn before_adjoint(primal: &mut Function, _passes: &Passes) {
    verified(primal, Stage::Final, "lowering");
}

/// On the gradient program, before what the reverse sweep reads is kept.
pub fn before_keep(gradient: &mut Function, _passes: &Passes) {
    verified(gradient, Stage::BeforeKeep, "adjoint");
}

/// On the finished gradient program.
pub fn after_keep(gradient: &mut Function, _passes: &Passes) {
    verified(gradient, Stage::Final, "keep");
}

/// Panics in debug builds if the IR breaks its own rules: a mistake of ours.
fn verified(function: &Function, stage: Stage, after: &str) {
    if cfg!(debug_assertions) {
        if let Err(errors) = verify_with(function, stage) {
            panic!("after {after}: {}\n{}", errors.join("\n"), crate::ir::print::print(function));
        }
    }
}
