//! IR → tokens: the companions of a differentiated function.
//!
//! ```text
//! uses       which statements are live, which values are expressions where they are used
//! variables  which values share a Rust variable
//! emitter    what a body's emission knows; its log, from which `crate::names` chooses names
//! expr       operations, places, trees
//! stmt       statements, loops, branches, calls
//! signature  types of gradients, buffers and seeds
//! companions the functions around the bodies
//! ```
//!
//! A body is emitted three times: to learn what occurs where, to learn it again with the right
//! names, and for good. All three walks are the same, so that the log fits the text.

mod companions;
mod emitter;
mod expr;
pub(crate) mod signature;
mod stmt;
#[cfg(test)]
mod tests;
mod uses;
mod variables;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

pub(crate) use companions::{Frame, allow, allow_enum};
pub(crate) use stmt::hidden;

use crate::ir;
use signature::Parameter;

/// What the attribute says about the companions.
#[derive(Clone, Debug)]
pub struct Options {
    /// The companions are called `{stem}_grad`, …
    pub stem: Ident,
    /// The name of the hidden enum.
    pub companions: Ident,
    /// The path of what generated code may name.
    pub krate: TokenStream,
    /// Type and const parameters of the `impl` around a method, where known: its pullback has to
    /// name them.
    pub outer_generics: Vec<Ident>,
}

impl Options {
    /// The options of a plain `#[differentiate]`.
    pub fn new(function: &Ident) -> Self {
        Options {
            stem: function.clone(),
            companions: function.clone(),
            krate: private_path(),
            outer_generics: Vec::new(),
        }
    }
}

/// Everything that generated code may name.
pub fn private_path() -> TokenStream {
    quote!(::tapeless::__private)
}

/// The companions of `item`. `one` is its gradient with the seed 1, if its result is a float;
/// `seeded` its gradient with the seed a parameter, or none.
pub fn companions(
    item: &syn::ItemFn,
    options: &Options,
    one: Option<&ir::Function>,
    seeded: &ir::Function,
) -> TokenStream {
    let frame = Frame {
        item,
        options,
        params: Parameter::all(item, seeded),
        result_kind: seeded.result_kind.clone(),
    };
    let gradients = one.map(|one| frame.gradients(one));
    let vjp = frame.vjp(seeded);
    let convention = frame.convention(seeded);
    quote!(#gradients #vjp #convention)
}

/// Emitted code as people read it in snapshots and docs: the comments, which tokens carry as
/// attributes, become comments. `formatted` is what prettyplease makes of the tokens.
pub fn pretty(formatted: &str) -> String {
    let mut text = String::new();
    for line in formatted.lines() {
        let indent = line.len() - line.trim_start().len();
        let comment = line.trim_start().strip_prefix("///").filter(|rest| {
            // rustdoc lines of ours begin with a space
            rest.starts_with(|c: char| c.is_lowercase())
        });
        match comment {
            Some(comment) => {
                text.push_str(&line[..indent]);
                text.push_str("// ");
                text.push_str(comment);
            }
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}
