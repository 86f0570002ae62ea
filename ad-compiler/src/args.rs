//! The attribute's arguments.
//!
//! ```text
//! #[differentiate(wrt(w, b), name = "loss", companions = "f_ad", calls(g = g_ad), crate = tp)]
//! ```

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitInt, LitStr, Path, Token, parenthesized};

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
    /// `crate = tp`: where `tapeless` is, if not at `::tapeless`.
    pub krate: Option<Path>,
    /// Which companions beyond those of reverse mode are asked for.
    pub wishes: Wishes,
}

/// Which way a Jacobian is swept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sweep {
    /// By columns: tangents.
    Forward,
    /// By rows: adjoints.
    Reverse,
}

/// Which companions beyond those of reverse mode are asked for, each by the word that asks for it.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// `forward`: `f_jvp`
    pub forward: Option<Ident>,
    /// `forward(lanes)`: what functions with a Jacobian call
    pub lanes: Option<Ident>,
    /// `reverse(lanes)`: what functions with a Jacobian by rows call
    pub seeds: Option<Ident>,
    /// `jacobian`, `jacobian(dense)`: `f_jacobian`
    pub jacobian: Option<Ident>,
    /// `jacobian(forward)`, `jacobian(reverse)`: which way `f_jacobian` is swept, if not by shape.
    pub sweep: Option<Sweep>,
    /// `jacobian(sparse)`: `f_jacobian_sparse`
    pub sparse: Option<Ident>,
    /// `hessian`, `hessian(product)`: `f_hvp`
    pub product: Option<Ident>,
    /// `hessian`: `f_hessian`
    pub hessian: Option<Ident>,
    /// `hessian(diagonal)`: `f_hessian_diagonal`
    pub diagonal: Option<Ident>,
    /// `hessian(calls)`: what functions with second derivatives call
    pub calls: Option<Ident>,
    /// `order = 3`: `f_third`
    pub third: Option<Ident>,
}

impl Args {
    /// The arguments, and what is wrong with them. Those without a mistake are there all the same, so
    /// that the stubs of the companions get the right names.
    pub fn read(tokens: TokenStream) -> (Self, Option<syn::Error>) {
        let mut args = Args::default();
        let mut seen: Vec<Ident> = Vec::new();
        let mut errors: Option<syn::Error> = None;
        for argument in split(tokens) {
            let parser = |input: ParseStream| args.argument(input, &mut seen);
            if let Err(error) = parser.parse2(argument) {
                match &mut errors {
                    Some(all) => all.combine(error),
                    None => errors = Some(error),
                }
            }
        }
        (args, errors)
    }

    /// One argument, without the comma.
    fn argument(&mut self, input: ParseStream, seen: &mut Vec<Ident>) -> syn::Result<()> {
        let key = input.call(Ident::parse_any).map_err(|error| {
            syn::Error::new(error.span(), format!("expected an argument: {EXPECTED}"))
        })?;
        if seen.contains(&key) {
            return Err(remaining(input, &key, format!("`{key}` is given twice")));
        }
        seen.push(key.clone());
        match key.to_string().as_str() {
            "wrt" => {
                let names = listed::<Name>(input, &key, "`wrt` takes names: `wrt(x, y)`")?;
                if names.is_empty() {
                    return Err(syn::Error::new(
                        key.span(),
                        "`wrt()` names no parameter; leave it out to differentiate all that can be",
                    ));
                }
                let mut wrt: Vec<Ident> = Vec::new();
                for Name(name) in names {
                    if wrt.contains(&name) {
                        let message = format!("`{name}` is named twice");
                        return Err(syn::Error::new(name.span(), message));
                    }
                    wrt.push(name);
                }
                self.wrt = Some(wrt);
            }
            "name" => self.name = Some(name(input, &key)?),
            "companions" => self.companions = Some(name(input, &key)?),
            "calls" => {
                let hint =
                    "`calls` takes pairs: `calls(f = f_ad)` where the companions of `f` are `f_ad`";
                let pairs = listed::<Renamed>(input, &key, hint)?;
                self.calls = pairs.into_iter().map(|pair| (pair.callee, pair.companions)).collect();
            }
            "crate" => self.krate = Some(path_of_the_crate(input, &key)?),
            "forward" => {
                self.wishes.forward = Some(key.clone());
                if input.peek(syn::token::Paren) {
                    let hint = "`forward(lanes)` lets callers carry several directions through this \
                        function at once; `forward` alone gives `f_jvp`";
                    for Name(name) in listed::<Name>(input, &key, hint)? {
                        if name != "lanes" {
                            return Err(syn::Error::new(name.span(), hint));
                        }
                        self.wishes.lanes = Some(name);
                    }
                }
            }
            "reverse" => {
                let hint = "`reverse(lanes)` lets callers carry several seeds back through this \
                    function at once; one goes without being asked for";
                let names = listed::<Name>(input, &key, hint)?;
                for Name(name) in names {
                    if name != "lanes" {
                        return Err(syn::Error::new(name.span(), hint));
                    }
                    self.wishes.seeds = Some(name);
                }
            }
            "jacobian" if input.peek(syn::token::Paren) => {
                let hint = "`jacobian` takes what is wanted: `jacobian(dense)` for `f_jacobian`, \
                    `jacobian(sparse)` for `f_jacobian_sparse`, `jacobian(forward)` or \
                    `jacobian(reverse)` for the way that `f_jacobian` is swept";
                for Name(name) in listed::<Name>(input, &key, hint)? {
                    match name.to_string().as_str() {
                        "dense" => self.wishes.jacobian = Some(name),
                        "forward" => {
                            self.wishes.sweep = Some(Sweep::Forward);
                            self.wishes.jacobian = Some(name);
                        }
                        "reverse" => {
                            self.wishes.sweep = Some(Sweep::Reverse);
                            self.wishes.jacobian = Some(name);
                        }
                        "sparse" => self.wishes.sparse = Some(name),
                        _ => return Err(syn::Error::new(name.span(), hint)),
                    }
                }
            }
            "jacobian" => self.wishes.jacobian = Some(key.clone()),
            "hessian" if input.peek(syn::token::Paren) => {
                let hint = "`hessian` takes what is wanted: `hessian(product)` for `f_hvp`, \
                    `hessian(full)` for `f_hessian`, `hessian(diagonal)` for `f_hessian_diagonal`, \
                    `hessian(calls)` to let functions with second derivatives call this one";
                for Name(name) in listed::<Name>(input, &key, hint)? {
                    match name.to_string().as_str() {
                        "product" => self.wishes.product = Some(name),
                        "full" => self.wishes.hessian = Some(name),
                        "diagonal" => self.wishes.diagonal = Some(name),
                        "calls" => self.wishes.calls = Some(name),
                        _ => return Err(syn::Error::new(name.span(), hint)),
                    }
                }
            }
            "hessian" => {
                self.wishes.product = Some(key.clone());
                self.wishes.hessian = Some(key.clone());
            }
            "order" => match order(input, &key)? {
                1 => {}
                2 => self.wishes.product = Some(key.clone()),
                _ => {
                    self.wishes.product = Some(key.clone());
                    self.wishes.third = Some(key.clone());
                }
            },
            _ => {
                let message = format!("unknown argument `{key}`; expected {EXPECTED}");
                return Err(remaining(input, &key, message));
            }
        }
        if input.is_empty() {
            return Ok(());
        }
        Err(remaining(input, &key, format!("expected `,` after the argument `{key}`")))
    }
}

impl Parse for Args {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let (args, errors) = Args::read(input.parse()?);
        errors.map_or(Ok(args), Err)
    }
}

/// `#[tapeless(crate = tp)]` on a type that derives: where `tapeless` is, if not at `::tapeless`.
///
/// # Errors
///
/// If there is anything else in a `#[tapeless(…)]`.
pub fn crate_of_derive(attributes: &[syn::Attribute]) -> syn::Result<Option<Path>> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("tapeless")) {
        found = Some(attribute.parse_args_with(|input: ParseStream| {
            let key = input.call(Ident::parse_any)?;
            if key != "crate" {
                let message = format!("unknown argument `{key}`; expected `crate = …`");
                return Err(remaining(input, &key, message));
            }
            path_of_the_crate(input, &key)
        })?);
    }
    Ok(found)
}

const EXPECTED: &str = "`wrt(…)`, `name = \"…\"`, `companions = \"…\"`, `calls(…)`, `forward`, `reverse(lanes)`, `jacobian`, `hessian`, `order = …` or `crate = …`";

/// The arguments between the commas, so that a mistake in one does not hide those in the next.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let mut arguments = vec![TokenStream::new()];
    for token in tokens {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                arguments.push(TokenStream::new());
            }
            TokenTree::Punct(_)
            | TokenTree::Ident(_)
            | TokenTree::Group(_)
            | TokenTree::Literal(_) => {
                arguments.last_mut().expect("begins with one").extend([token]);
            }
        }
    }
    // A comma may close the list.
    if arguments.last().is_some_and(TokenStream::is_empty) {
        arguments.pop();
    }
    arguments
}

/// An error at `key`; what follows it is passed over, or the parser would report that instead.
fn remaining(input: ParseStream, key: &Ident, message: String) -> syn::Error {
    let rest: TokenStream = input.parse().unwrap_or_default();
    let mut tokens = TokenStream::from(TokenTree::Ident(key.clone()));
    tokens.extend(rest);
    syn::Error::new_spanned(tokens, message)
}

/// The place of what was found instead of what was expected, or of `key` if nothing follows it.
fn found(input: ParseStream, key: &Ident) -> Span {
    if input.is_empty() { key.span() } else { input.span() }
}

/// `(item, item)`
fn listed<T: Parse>(input: ParseStream, key: &Ident, hint: &str) -> syn::Result<Vec<T>> {
    let content;
    if !input.peek(syn::token::Paren) {
        let place = found(input, key);
        let _: TokenStream = input.parse()?;
        return Err(syn::Error::new(place, hint));
    }
    parenthesized!(content in input);
    let items = Punctuated::<T, Token![,]>::parse_terminated(&content)
        .map_err(|error| syn::Error::new(error.span(), hint))?;
    Ok(items.into_iter().collect())
}

/// `= "identifier"`
fn name(input: ParseStream, key: &Ident) -> syn::Result<Ident> {
    let mut place = found(input, key);
    let is_assigned = input.parse::<Token![=]>().is_ok();
    if is_assigned {
        place = found(input, key);
    }
    let (true, Ok(literal)) = (is_assigned, input.parse::<LitStr>()) else {
        let _: TokenStream = input.parse()?;
        let message = format!("`{key}` takes a name in quotes: `{key} = \"f\"`");
        return Err(syn::Error::new(place, message));
    };
    literal.parse().map_err(|_| {
        let message = format!("`{}` is not a name; write an identifier", literal.value());
        syn::Error::new(literal.span(), message)
    })
}

/// `= 1`, `= 2` or `= 3`
fn order(input: ParseStream, key: &Ident) -> syn::Result<u8> {
    let mut place = found(input, key);
    let is_assigned = input.parse::<Token![=]>().is_ok();
    if is_assigned {
        place = found(input, key);
    }
    let order = input.parse::<LitInt>().ok().and_then(|order| order.base10_parse().ok());
    match order {
        Some(order @ 1..=3) if is_assigned => Ok(order),
        Some(_) | None => {
            let _: TokenStream = input.parse()?;
            let hint = "`order` is that of the derivatives: `order = 2` for `f_hvp`, `order = 3` for \
                `f_third` beside it; higher ones are not generated";
            Err(syn::Error::new(place, hint))
        }
    }
}

/// `= path`
fn path_of_the_crate(input: ParseStream, key: &Ident) -> syn::Result<Path> {
    let place = found(input, key);
    let path = |input: ParseStream| {
        input.parse::<Token![=]>()?;
        Path::parse_mod_style(input)
    };
    path(input).map_err(|_| {
        let _ = input.parse::<TokenStream>();
        syn::Error::new(place, "`crate` takes the path of `tapeless`: `crate = path::to::tapeless`")
    })
}

/// A name that may be a keyword: `self`.
struct Name(Ident);

impl Parse for Name {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.call(Ident::parse_any).map(Name)
    }
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
