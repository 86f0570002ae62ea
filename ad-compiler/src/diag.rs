//! Collects errors, so that a stage can report one and go on.

use std::cell::RefCell;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;

use crate::ir::SpanRange;

/// Where a stage reports its errors.
#[derive(Default)]
pub struct Diag {
    errors: RefCell<Vec<syn::Error>>,
}

impl Diag {
    /// Reports an error that underlines all of `node`.
    pub fn error(&self, node: &impl ToTokens, message: impl std::fmt::Display) {
        self.errors.borrow_mut().push(syn::Error::new_spanned(node, message));
    }

    /// Reports an error at a range of the source that the IR remembers.
    pub fn error_at(&self, range: SpanRange, message: impl std::fmt::Display) {
        // On stable the only way to a span of several tokens is an error made from tokens.
        let mut first = Group::new(Delimiter::None, TokenStream::new());
        first.set_span(range.0);
        let last = Ident::new("end", range.1);
        let tokens: TokenStream =
            [TokenTree::Group(first), TokenTree::Ident(last)].into_iter().collect();
        self.errors.borrow_mut().push(syn::Error::new_spanned(tokens, message));
    }

    /// Whether nothing has been reported so far.
    pub fn is_empty(&self) -> bool {
        self.errors.borrow().is_empty()
    }
}

/// Runs a stage and hands back its result, or all the errors that it reported.
///
/// # Errors
///
/// Everything that `stage` reported, combined into one error.
pub fn collect<T>(stage: impl FnOnce(&Diag) -> T) -> syn::Result<T> {
    let diag = Diag::default();
    let result = stage(&diag);
    let combined = diag.errors.into_inner().into_iter().reduce(|mut all, next| {
        all.combine(next);
        all
    });
    match combined {
        None => Ok(result),
        Some(errors) => Err(errors),
    }
}
