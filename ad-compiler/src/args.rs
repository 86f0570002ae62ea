//! The attribute's arguments.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token, parenthesized};

/// What stands between the parentheses of `#[differentiate(…)]`.
#[derive(Clone, Debug, Default)]
pub struct Args {
    /// `wrt(w, b)`: the parameters to differentiate.
    pub wrt: Option<Vec<Ident>>,
    /// `name = "stem"`: the stem of the companions' names.
    pub name: Option<Ident>,
    /// `companions = "f_ad"`: the name of the hidden enum.
    pub companions: Option<Ident>,
    /// `calls(f = f_ad)`: where the companions of a callee are.
    pub calls: Vec<(Path, Path)>,
}

impl Parse for Args {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut args = Args::default();
        let mut seen: Vec<Ident> = Vec::new();
        let mut errors: Option<syn::Error> = None;
        while !input.is_empty() {
            let key = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
            if seen.contains(&key) {
                report(&mut errors, syn::Error::new(key.span(), format!("`{key}` is given twice")));
            }
            match key.to_string().as_str() {
                "wrt" => {
                    let content;
                    parenthesized!(content in input);
                    let names = Punctuated::<Ident, Token![,]>::parse_terminated_with(
                        &content,
                        <Ident as syn::ext::IdentExt>::parse_any,
                    )?;
                    if names.is_empty() {
                        report(
                            &mut errors,
                            syn::Error::new(
                                key.span(),
                                "`wrt()` names no parameter; leave it out to differentiate all that can be",
                            ),
                        );
                    }
                    args.wrt = Some(names.into_iter().collect());
                }
                "name" => args.name = Some(name(input)?),
                "companions" => args.companions = Some(name(input)?),
                "calls" => {
                    let content;
                    parenthesized!(content in input);
                    let pairs = Punctuated::<Renamed, Token![,]>::parse_terminated(&content)?;
                    args.calls =
                        pairs.into_iter().map(|pair| (pair.callee, pair.companions)).collect();
                }
                "forward" | "jacobian" | "hessian" => {
                    report(
                        &mut errors,
                        syn::Error::new(
                            key.span(),
                            format!(
                                "`{key}` is not available yet; this version has reverse mode: `f_grad`, `f_grad_into` and `f_vjp`"
                            ),
                        ),
                    );
                }
                _ => report(
                    &mut errors,
                    syn::Error::new(
                        key.span(),
                        format!(
                            "unknown argument `{key}`; expected `wrt(…)`, `name = \"…\"`, `companions = \"…\"` or `calls(…)`"
                        ),
                    ),
                ),
            }
            seen.push(key);
            if input.is_empty() {
                break;
            }
            if errors.is_some() && !input.peek(Token![,]) {
                // After an unknown argument its value would only be reported again.
                let _: proc_macro2::TokenStream = input.parse()?;
                break;
            }
            input.parse::<Token![,]>()?;
        }
        errors.map_or(Ok(args), Err)
    }
}

fn report(errors: &mut Option<syn::Error>, error: syn::Error) {
    match errors {
        Some(all) => all.combine(error),
        None => *errors = Some(error),
    }
}

/// `= "identifier"`
fn name(input: ParseStream) -> syn::Result<Ident> {
    input.parse::<Token![=]>()?;
    let literal: LitStr = input.parse()?;
    literal.parse().map_err(|_| {
        syn::Error::new(
            literal.span(),
            format!("{:?} is not a name; write an identifier", literal.value()),
        )
    })
}

/// `path = path`
struct Renamed {
    callee: Path,
    companions: Path,
}

impl Parse for Renamed {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let callee = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Renamed { callee, companions: input.parse()? })
    }
}
