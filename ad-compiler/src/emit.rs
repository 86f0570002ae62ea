//! IR → tokens: the companions of a differentiated function.
//!
//! ```text
//! uses, count, inline     which statements are live, which values are expressions where they are used
//! variables               which values share a Rust variable
//! code, render            tokens whose names are chosen later; from these to rustc's
//! emitter, wish           what a body's emission knows; its log, from which `crate::names` chooses
//! imports                 short names of what generated code may mention
//! stmt                    statements: accumulate, branch, repeat, call, buffer
//! expr                    expressions: operation, place, tree, zero
//! signature               types of gradients, buffers and seeds
//! body, slots             the sweeps, and where the gradient goes
//! companions              the functions around the bodies: pullback, convention, docs, lints
//! forward, matrices       those that carry tangents, and those that sweep with them
//! second                  what callers with second derivatives call
//! halves                  of functions that call themselves
//! nested                  the companions' companions
//! ```
//!
//! A body is walked once. What is known only at the end (how variables are called, which are written
//! after their declaration) is a token of its own until then.

mod accumulate;
mod bare;
mod body;
mod branch;
mod buffer;
mod call;
mod checks;
mod code;
mod companions;
mod convention;
mod count;
mod docs;
mod emitter;
mod expr;
mod forward;
mod halves;
mod imports;
mod inline;
mod lints;
mod matrices;
mod nested;
mod operation;
mod place;
mod pullback;
mod render;
mod repeat;
mod second;
pub(crate) mod signature;
mod slots;
mod stmt;
#[cfg(test)]
mod tests;
mod tree;
mod uses;
mod variables;
mod wish;
mod zero;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

pub(crate) use call::hidden;
pub(crate) use companions::Frame;
pub(crate) use forward::carried;
pub(crate) use imports::Taken;
pub(crate) use lints::{allow, allow_enum};
pub(crate) use slots::elided;

use crate::Gradients;
use crate::args::Wishes;
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
    /// Where the companions of callees are that are not found by the callees' own paths.
    pub calls: Vec<(syn::Path, syn::Path)>,
    /// The parameters to differentiate, where the attribute names them: for the stubs, which have no
    /// IR to read it from.
    pub wrt: Option<Vec<Ident>>,
    /// Which companions are asked for.
    pub wishes: Wishes,
}

impl Options {
    /// The options of a plain `#[differentiate]`.
    pub fn new(function: &Ident) -> Self {
        Options {
            stem: function.clone(),
            companions: function.clone(),
            krate: private_path(),
            calls: Vec::new(),
            wrt: None,
            wishes: Wishes::default(),
        }
    }
}

/// Everything that generated code may name.
pub fn private_path() -> TokenStream {
    quote!(::tapeless::__private)
}

/// The companions of `item`, whose tokens these are, made of its derivative programs.
pub fn companions(
    item: &syn::ItemFn,
    tokens: &TokenStream,
    options: &Options,
    programs: &Gradients,
) -> TokenStream {
    let seeded = &programs.seeded;
    let taken = Taken::of(tokens, &options.companions, seeded);
    let frame = Frame {
        item,
        options,
        params: Parameter::all(item, &taken.idents, seeded),
        taken,
        result_kind: seeded.result_kind.clone(),
        is_small: companions::is_small(seeded),
        tangents: Vec::new(),
    };
    let (bare, halves) = (programs.bare.as_ref(), programs.halves.as_ref());
    let gradients = programs.one.as_ref().map(|one| frame.gradients(one, bare, halves));
    let vjp = frame.vjp();
    let convention = frame.convention(seeded, programs.known.as_ref(), programs.halves.as_ref());
    let seeds = programs.seeds.as_ref().map(|seeds| frame.convention_in_lanes(seeds));
    let jvp = programs.tangent.as_ref().map(|tangent| frame.jvp(tangent));
    let lanes = programs.lanes.as_ref().map(|lanes| frame.lanes(lanes));
    let columns = programs.lanes.as_ref().filter(|_| options.wishes.jacobian.is_some());
    let jacobian = match &programs.rows {
        Some(rows) => Some(frame.jacobian_by_rows(rows)),
        None => columns.map(|lanes| frame.jacobian(lanes)),
    };
    let sparse = programs.lanes.as_ref().filter(|_| options.wishes.sparse.is_some());
    let sparse = sparse.map(|lanes| frame.sparse_jacobian(lanes));
    let hvp = programs.product.as_ref().map(|product| frame.hvp(product));
    let nested = programs.product.as_ref().and_then(|product| {
        let third = programs.third.is_some();
        frame.companions_of_companions(programs.tangent.as_ref(), product, third)
    });
    let products = programs.products.as_ref().map(|products| frame.products(products));
    let hessian = programs.products.as_ref().filter(|_| options.wishes.hessian.is_some());
    let hessian = hessian.map(|products| frame.hessian(products));
    let diagonal = programs.products.as_ref().filter(|_| options.wishes.diagonal.is_some());
    let diagonal = diagonal.map(|products| frame.diagonal(products));
    let third = programs.third.as_ref().map(|third| frame.third(third));
    let second: Vec<_> = [&programs.second, &programs.second_lanes]
        .into_iter()
        .flatten()
        .map(|second| frame.second(second))
        .collect();
    quote! {
        #gradients #vjp #convention #seeds #jvp #lanes #jacobian #sparse #hvp #nested #products #hessian #diagonal
        #third #(#second)*
    }
}

/// Emitted code as people read it in snapshots and docs: the comments, which tokens carry as
/// attributes, become comments. `formatted` is what prettyplease makes of the tokens.
pub fn pretty(formatted: &str) -> String {
    let mut text = String::new();
    let mut after_comment = false;
    for line in formatted.lines() {
        let bare = line.trim_start();
        // lines of rustdoc begin with a space
        let comment = bare
            .strip_prefix("///")
            .filter(|comment| comment.starts_with(|c: char| c.is_lowercase()));
        if let Some(comment) = comment {
            text.push_str(&line[..line.len() - bare.len()]);
            text.push_str("// ");
            text.push_str(comment);
        } else if after_comment && bare == "{}" {
            // it was there to carry the comment
            after_comment = false;
            continue;
        } else {
            text.push_str(line);
        }
        after_comment = comment.is_some();
        text.push('\n');
    }
    text
}
