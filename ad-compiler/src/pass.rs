//! Passes: each takes a function, changes it, and says in its module doc why that is sound.
//!
//! The order stands here, in one place. In debug builds the verifier runs around every pass.

pub mod dead;
pub mod fuse;
pub mod hoist;
pub mod order;
pub mod settle;
pub mod share;
pub mod split;
#[cfg(test)]
mod tests;
pub mod unit;
pub mod view;

use crate::ir::Function;
use crate::ir::verify::{Stage, verify_with};

/// Which optional passes run.
#[derive(Clone, Debug)]
pub struct Passes {
    /// [`settle`]
    pub settle: bool,
    /// [`share`]
    pub share: bool,
    /// [`hoist`]
    pub hoist: bool,
    /// [`mod@unit`]
    pub unit: bool,
    /// [`dead`]
    pub dead: bool,
    /// [`mod@fuse`]
    pub fuse: bool,
    /// [`split`]
    pub split: bool,
    /// [`order`]
    pub order: bool,
    /// [`view`]
    pub view: bool,
}

/// A pass: changes the function and returns whether it changed anything.
pub type Pass = fn(&mut Function) -> bool;

impl Passes {
    /// Every pass.
    pub const ALL: Passes = Passes {
        settle: true,
        share: true,
        hoist: true,
        unit: true,
        dead: true,
        fuse: true,
        split: true,
        order: true,
        view: true,
    };
    /// None: the plainest program.
    pub const NONE: Passes = Passes {
        settle: false,
        share: false,
        hoist: false,
        unit: false,
        dead: false,
        fuse: false,
        split: false,
        order: false,
        view: false,
    };

    /// Each pass by name, and the configuration in which it alone is switched off.
    pub fn without_each() -> [(&'static str, Passes); 9] {
        [
            ("settle", Passes { settle: false, ..Passes::ALL }),
            ("share", Passes { share: false, ..Passes::ALL }),
            ("hoist", Passes { hoist: false, ..Passes::ALL }),
            ("unit", Passes { unit: false, ..Passes::ALL }),
            ("dead", Passes { dead: false, ..Passes::ALL }),
            ("fuse", Passes { fuse: false, ..Passes::ALL }),
            ("split", Passes { split: false, ..Passes::ALL }),
            ("order", Passes { order: false, ..Passes::ALL }),
            ("view", Passes { view: false, ..Passes::ALL }),
        ]
    }
}

/// On the primal, so that what is known before differentiation need not be kept.
///
/// # Errors
///
/// If the types in the function do not fit together, as far as they are known.
pub fn before_adjoint(primal: &mut Function, passes: &Passes) -> syn::Result<()> {
    if let Err(errors) = verify_with(primal, Stage::Final) {
        return Err(syn::Error::new_spanned(
            &primal.name,
            format!(
                "the types in `{}` do not fit together: {}; if rustc finds nothing wrong, please report this",
                primal.name,
                errors[0].split(", in: ").next().unwrap_or("")
            ),
        ));
    }
    run(primal, Stage::Final, passes.settle, "settle", settle::settle)?;
    run(primal, Stage::Final, passes.hoist, "hoist", hoist::hoist)?;
    run(primal, Stage::Final, passes.share, "share", share::share)?;
    run(primal, Stage::Final, passes.dead, "dead", dead::dead)
}

/// On the tangent program of a primal.
///
/// # Errors
///
/// As [`before_keep`].
pub fn after_tangent(tangent: &mut Function, passes: &Passes) -> syn::Result<()> {
    verified(tangent, Stage::Final, "tangent")?;
    run(tangent, Stage::Final, passes.settle, "settle", settle::settle)?;
    run(tangent, Stage::Final, passes.share, "share", share::share)?;
    run(tangent, Stage::Final, passes.dead, "dead", dead::dead)
}

/// On the gradient program, before what the reverse sweep reads is kept.
///
/// # Errors
///
/// If the program breaks the rules of the IR: a mistake of ours.
pub fn before_keep(gradient: &mut Function, passes: &Passes) -> syn::Result<()> {
    verified(gradient, Stage::BeforeKeep, "adjoint")?;
    run(gradient, Stage::BeforeKeep, passes.settle, "settle", settle::settle)?;
    run(gradient, Stage::BeforeKeep, passes.unit, "unit", unit::unit)?;
    run(gradient, Stage::BeforeKeep, passes.dead, "dead", dead::dead)?;
    run(gradient, Stage::BeforeKeep, passes.fuse, "fuse", fuse::fuse)
}

/// On the finished gradient program.
///
/// # Errors
///
/// As [`before_keep`].
pub fn after_keep(gradient: &mut Function, passes: &Passes) -> syn::Result<()> {
    verified(gradient, Stage::Final, "keep")?;
    run(gradient, Stage::Final, passes.dead, "dead", dead::dead)?;
    run(gradient, Stage::Final, passes.split, "split", split::split)?;
    run(gradient, Stage::Final, passes.order, "order", order::order)?;
    run(gradient, Stage::Final, passes.view, "view", view::view)
}

fn run(
    function: &mut Function,
    stage: Stage,
    enabled: bool,
    name: &str,
    pass: Pass,
) -> syn::Result<()> {
    if enabled && pass(function) { verified(function, stage, name) } else { Ok(()) }
}

/// Asks the verifier, in debug builds, and in any build after the stages that are not passes: never a
/// wrong derivative from broken IR.
fn verified(function: &Function, stage: Stage, after: &str) -> syn::Result<()> {
    if cfg!(debug_assertions) || matches!(after, "adjoint" | "keep" | "tangent") {
        if let Err(errors) = verify_with(function, stage) {
            return Err(syn::Error::new_spanned(
                &function.name,
                format!(
                    "a mistake in the compiler of derivatives, found after `{after}`: {}; please report this function",
                    errors[0]
                ),
            ));
        }
    }
    Ok(())
}
