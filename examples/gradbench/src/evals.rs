//! The evals, each a module of its own.

use crate::timing::Evaluation;

pub mod ba;
pub mod det;
pub mod gmm;
pub mod hello;
pub mod ht;
pub mod kmeans;
pub mod llsq;
pub mod lse;
pub mod lstm;
pub mod ode;
pub mod particle;
pub mod saddle;

/// An eval by its name, with its functions by theirs.
pub struct Eval {
    /// What GradBench calls it.
    pub name: &'static str,
    /// What it may ask for.
    pub functions: &'static [(&'static str, Function)],
}

/// Takes an input as JSON.
pub type Function = fn(&str) -> serde_json::Result<Evaluation>;

/// How a derivative is computed, where an eval asks for it in both ways.
#[derive(Clone, Copy)]
enum Mode {
    Forward,
    Reverse,
}

/// All that this tool knows.
pub const EVALS: &[Eval] = &[
    hello::EVAL,
    gmm::EVAL,
    ba::EVAL,
    ht::EVAL,
    lstm::EVAL,
    kmeans::EVAL,
    det::EVAL,
    llsq::EVAL,
    lse::EVAL,
    ode::EVAL,
    particle::EVAL,
    saddle::EVAL,
];

/// The eval of that name.
pub fn find(name: &str) -> Option<&'static Eval> {
    EVALS.iter().find(|eval| eval.name == name)
}

impl Eval {
    /// The function of that name.
    pub fn function(&self, name: &str) -> Option<Function> {
        self.functions.iter().find(|(other, _)| *other == name).map(|(_, function)| *function)
    }
}
