//! Lints that generated code may set off, each for a reason.

use proc_macro2::TokenStream;
use quote::quote;

/// Lints that generated code may set off, each for a reason.
pub fn allow() -> TokenStream {
    quote! {
        #[allow(
            // what one of the sweeps does not need, companions that nobody calls, comments before
            // statements, the user's own parentheses moved to where they are not needed
            unused,
            // users name their variables as they like, and adjoints after them
            non_snake_case,
            // style is judged where the user wrote, not here
            clippy::all, clippy::pedantic, clippy::nursery,
            // what a crate forbids itself beyond that, it forbids those who write it
            clippy::restriction
        )]
    }
}

/// Likewise, of the hidden enum.
pub fn allow_enum() -> TokenStream {
    quote! {
        #[allow(
            unused,
            // it has the name of the user's function
            non_camel_case_types, non_snake_case,
            // it is as visible as the function, its functions as visible as can be
            unreachable_pub, private_interfaces, private_bounds,
            // as above
            clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction
        )]
    }
}
