//! The procedural macros of `tapeless`: a shell around [`ad_compiler`], and the only crate that names
//! `proc_macro`.

use ad_compiler::pass::Passes;
use proc_macro::TokenStream;

/// Generates the companions of a function: see the documentation of `tapeless`.
#[proc_macro_attribute]
pub fn differentiate(args: TokenStream, item: TokenStream) -> TokenStream {
    ad_compiler::differentiate(args.into(), item.into(), &Passes::ALL).into()
}

/// [`macro@differentiate`] with every optional pass switched off, for tests.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn differentiate_plain(args: TokenStream, item: TokenStream) -> TokenStream {
    ad_compiler::differentiate(args.into(), item.into(), &Passes::NONE).into()
}

/// Generates the tangent of a struct: see the documentation of `tapeless`.
#[proc_macro_derive(Differentiable)]
pub fn derive_differentiable(input: TokenStream) -> TokenStream {
    ad_compiler::derive_differentiable(input.into()).into()
}
