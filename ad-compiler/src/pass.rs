//! Passes: each takes a function, changes it, and says in its module doc why that is sound.
//!
//! The order stands here, in one place. The verifier runs after the stages that are not passes, and, in
//! debug builds of the tests, after every pass.

pub mod bare;
pub mod birth;
pub mod cell;
pub mod counter;
pub mod dead;
pub mod double;
pub mod factor;
pub mod fuse;
pub mod history;
pub mod hoist;
pub mod idle;
pub mod lanes;
pub mod lend;
pub mod order;
pub mod record;
pub mod reuse;
pub mod rows;
pub mod settle;
pub mod share;
pub mod skip;
pub mod split;
pub mod stack;
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
    /// [`counter`]
    pub counter: bool,
    /// [`share`]
    pub share: bool,
    /// [`hoist`]
    pub hoist: bool,
    /// [`mod@unit`]
    pub unit: bool,
    /// [`double`]
    pub double: bool,
    /// [`dead`]
    pub dead: bool,
    /// [`mod@idle`]
    pub idle: bool,
    /// [`mod@fuse`]
    pub fuse: bool,
    /// The minimum cut of [`crate::adjoint::keep`]
    pub cut: bool,
    /// [`rows`]
    pub rows: bool,
    /// [`record`]
    pub record: bool,
    /// [`history`]
    pub history: bool,
    /// [`skip`]
    pub skip: bool,
    /// [`birth`]
    pub birth: bool,
    /// [`reuse`]
    pub reuse: bool,
    /// [`cell`]
    pub cell: bool,
    /// [`lend`]
    pub lend: bool,
    /// [`split`]
    pub split: bool,
    /// [`order`]
    pub order: bool,
    /// [`view`]
    pub view: bool,
    /// [`lanes`]
    pub lanes: bool,
    /// [`factor`]
    pub factor: bool,
    /// [`stack`]
    pub stack: bool,
    /// [`bare`]
    pub bare: bool,
    /// Whether the verifier is asked after each pass, and not only after the stages.
    pub verify: bool,
}

/// A pass: changes the function and returns whether it changed anything.
pub type Pass = fn(&mut Function) -> bool;

impl Passes {
    /// Every pass.
    pub const ALL: Passes = Passes {
        settle: true,
        counter: true,
        share: true,
        hoist: true,
        unit: true,
        double: true,
        dead: true,
        idle: true,
        fuse: true,
        cut: true,
        rows: true,
        record: true,
        history: true,
        skip: true,
        birth: true,
        reuse: true,
        cell: true,
        lend: true,
        split: true,
        order: true,
        view: true,
        lanes: true,
        factor: true,
        stack: true,
        bare: true,
        verify: cfg!(debug_assertions),
    };
    /// None: the plainest program.
    pub const NONE: Passes = Passes {
        settle: false,
        counter: false,
        share: false,
        hoist: false,
        unit: false,
        double: false,
        dead: false,
        idle: false,
        fuse: false,
        cut: false,
        rows: false,
        record: false,
        history: false,
        skip: false,
        birth: false,
        reuse: false,
        cell: false,
        lend: false,
        split: false,
        order: false,
        view: false,
        lanes: false,
        factor: false,
        stack: false,
        bare: false,
        verify: cfg!(debug_assertions),
    };

    /// As users want them: what the tests have verified is not verified again in their builds.
    #[must_use]
    pub const fn unverified(self) -> Passes {
        Passes { verify: false, ..self }
    }

    /// Each pass by name, and the configuration in which it alone is switched off.
    pub fn without_each() -> [(&'static str, Passes); 25] {
        [
            ("settle", Passes { settle: false, ..Passes::ALL }),
            ("counter", Passes { counter: false, ..Passes::ALL }),
            ("share", Passes { share: false, ..Passes::ALL }),
            ("hoist", Passes { hoist: false, ..Passes::ALL }),
            ("unit", Passes { unit: false, ..Passes::ALL }),
            ("double", Passes { double: false, ..Passes::ALL }),
            ("dead", Passes { dead: false, ..Passes::ALL }),
            ("idle", Passes { idle: false, ..Passes::ALL }),
            ("fuse", Passes { fuse: false, ..Passes::ALL }),
            ("cut", Passes { cut: false, ..Passes::ALL }),
            ("rows", Passes { rows: false, ..Passes::ALL }),
            ("record", Passes { record: false, ..Passes::ALL }),
            ("history", Passes { history: false, ..Passes::ALL }),
            ("skip", Passes { skip: false, ..Passes::ALL }),
            ("birth", Passes { birth: false, ..Passes::ALL }),
            ("reuse", Passes { reuse: false, ..Passes::ALL }),
            ("cell", Passes { cell: false, ..Passes::ALL }),
            ("lend", Passes { lend: false, ..Passes::ALL }),
            ("split", Passes { split: false, ..Passes::ALL }),
            ("order", Passes { order: false, ..Passes::ALL }),
            ("view", Passes { view: false, ..Passes::ALL }),
            ("lanes", Passes { lanes: false, ..Passes::ALL }),
            ("factor", Passes { factor: false, ..Passes::ALL }),
            ("stack", Passes { stack: false, ..Passes::ALL }),
            ("bare", Passes { bare: false, ..Passes::ALL }),
        ]
    }
}

impl Passes {
    /// Returns whether the pass changed anything.
    fn run(
        &self,
        function: &mut Function,
        stage: Stage,
        enabled: bool,
        name: &str,
        pass: Pass,
    ) -> syn::Result<bool> {
        let changed = enabled && pass(function);
        if changed && self.verify {
            verified(function, stage, name)?;
        }
        Ok(changed)
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
    passes.run(primal, Stage::Final, passes.settle, "settle", settle::settle)?;
    passes.run(primal, Stage::Final, passes.counter, "counter", counter::counter)?;
    passes.run(primal, Stage::Final, passes.hoist, "hoist", hoist::hoist)?;
    passes.run(primal, Stage::Final, passes.share, "share", share::share)?;
    passes.run(primal, Stage::Final, passes.dead, "dead", dead::dead)?;
    Ok(())
}

/// On the tangent program of a primal.
///
/// # Errors
///
/// As [`before_keep`].
pub fn after_tangent(tangent: &mut Function, passes: &Passes) -> syn::Result<()> {
    verified(tangent, Stage::Final, "tangent")?;
    passes.run(tangent, Stage::Final, passes.settle, "settle", settle::settle)?;
    passes.run(tangent, Stage::Final, passes.share, "share", share::share)?;
    passes.run(tangent, Stage::Final, passes.dead, "dead", dead::dead)?;
    passes.run(tangent, Stage::Final, passes.idle, "idle", idle::idle)?;
    Ok(())
}

/// On the gradient program, before what the reverse sweep reads is kept.
///
/// # Errors
///
/// If the program breaks the rules of the IR: a mistake of ours.
pub fn before_keep(gradient: &mut Function, passes: &Passes) -> syn::Result<()> {
    verified(gradient, Stage::BeforeKeep, "adjoint")?;
    passes.run(gradient, Stage::BeforeKeep, passes.settle, "settle", settle::settle)?;
    passes.run(gradient, Stage::BeforeKeep, passes.unit, "unit", unit::unit)?;
    passes.run(gradient, Stage::BeforeKeep, passes.double, "double", double::double)?;
    passes.run(gradient, Stage::BeforeKeep, passes.dead, "dead", dead::dead)?;
    if passes.run(gradient, Stage::BeforeKeep, passes.fuse, "fuse", fuse::fuse)? {
        passes.run(
            gradient,
            Stage::BeforeKeep,
            passes.unit,
            "unit in what is fused",
            unit::unit,
        )?;
    }
    Ok(())
}

/// On the finished gradient program.
///
/// # Errors
///
/// As [`before_keep`].
pub fn after_keep(gradient: &mut Function, passes: &Passes) -> syn::Result<()> {
    verified(gradient, Stage::Final, "keep")?;
    passes.run(gradient, Stage::Final, passes.rows, "rows", rows::rows)?;
    passes.run(gradient, Stage::Final, passes.factor, "factor", factor::factor)?;
    passes.run(gradient, Stage::Final, passes.dead, "dead", dead::dead)?;
    passes.run(gradient, Stage::Final, passes.skip, "last choices", skip::last)?;
    passes.run(gradient, Stage::Final, passes.record, "record", record::record)?;
    passes.run(gradient, Stage::Final, passes.history, "history", history::history)?;
    passes.run(gradient, Stage::Final, passes.skip, "skip", skip::skip)?;
    passes.run(gradient, Stage::Final, passes.cell, "cell", cell::cell)?;
    passes.run(gradient, Stage::Final, passes.birth, "birth", birth::birth)?;
    passes.run(gradient, Stage::Final, passes.lend, "lend", lend::lend)?;
    passes.run(gradient, Stage::Final, passes.order, "order", order::order)?;
    if passes.run(gradient, Stage::Final, passes.split, "split", split::split)? {
        passes.run(gradient, Stage::Final, passes.birth, "birth in what is split", birth::birth)?;
    }
    passes.run(gradient, Stage::Final, passes.birth, "birth of gradients", birth::gradients)?;
    passes.run(gradient, Stage::Final, passes.factor, "sums", factor::sums)?;
    passes.run(gradient, Stage::Final, passes.reuse, "reuse", reuse::reuse)?;
    passes.run(gradient, Stage::Final, passes.view, "view", view::view)?;
    passes.run(gradient, Stage::Final, passes.lanes, "lanes", lanes::lanes)?;
    passes.run(gradient, Stage::Final, passes.stack, "stack", stack::stack)?;
    Ok(())
}

/// Makes of a finished gradient program one that is right unless there is NaN in the gradient; nothing if
/// there would be no use in it.
///
/// # Errors
///
/// As [`before_keep`].
pub fn without_guards(gradient: &Function, passes: &Passes) -> syn::Result<Option<Function>> {
    if !passes.bare || !bare::is_worth_it(gradient) {
        return Ok(None);
    }
    let mut unguarded = gradient.clone();
    passes.run(&mut unguarded, Stage::Final, true, "bare", bare::bare)?;
    Ok(Some(unguarded))
}

/// Asks the verifier: never a wrong derivative from broken IR.
fn verified(function: &Function, stage: Stage, after: &str) -> syn::Result<()> {
    verify_with(function, stage).map_err(|errors| {
        syn::Error::new_spanned(
            &function.name,
            format!(
                "a mistake in the compiler of derivatives, found after `{after}`: {}; please report this function",
                errors[0]
            ),
        )
    })
}
