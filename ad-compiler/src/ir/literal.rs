//! The integers that constants are.

use std::{fmt::Display, str::FromStr};

use proc_macro2::{TokenStream, TokenTree};

/// The integer that the tokens are, if they are a literal and it fits.
pub fn int_literal<N>(tokens: &TokenStream) -> Option<N>
where
    N: FromStr,
    N::Err: Display,
{
    // Most constants are plain digits, or plainly none: they need no parser.
    let mut several = tokens.clone().into_iter();
    match several.next()? {
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            if several.next().is_some() || text.contains('.') {
                return None;
            }
            if text.bytes().all(|byte| byte.is_ascii_digit()) {
                return text.parse().ok();
            }
        }
        TokenTree::Ident(_) => return None,
        TokenTree::Punct(_) | TokenTree::Group(_) => {}
    }
    let literal: syn::LitInt = syn::parse2(tokens.clone()).ok()?;
    literal.base10_parse().ok()
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn is_what_the_parser_says() {
        let all = [
            (quote!(12), Some(12_i64)),
            (quote!(1_0usize), Some(10)),
            (quote!(0x10), Some(16)),
            (quote!(-3), Some(-3)),
            (quote!(2.0), None),
            (quote!(2 + 1), None),
            (quote!(true), None),
            (quote!("1.5"), None),
            (quote!(99999999999999999999), None),
            (quote!(), None),
        ];
        for (tokens, expected) in all {
            assert_eq!(int_literal::<i64>(&tokens), expected, "{tokens}");
            let parsed = syn::parse2::<syn::LitInt>(tokens.clone()).ok();
            let parsed = parsed.and_then(|literal| literal.base10_parse::<i64>().ok());
            assert_eq!(int_literal(&tokens), parsed, "{tokens}");
        }
    }
}
