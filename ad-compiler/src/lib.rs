//! The compiler behind `#[differentiate]`, as a library over `proc_macro2`.
//!
//! | stage | module | from | to |
//! |---|---|---|---|
//! | arguments | [`args`] | the attribute's tokens | [`args::Args`] |
//! | fence | [`fence`] | the function's syntax | the same, free of what cannot be differentiated |
//! | lower | [`lower`] | syntax | primal IR: structured SSA ([`ir`]) |
//! | analyse | [`analysis`] | primal IR | tables |
//! | adjoint | [`adjoint`] | primal IR, activity | gradient IR: a forward and a reverse sweep |
//! | tangent | [`tangent`] | primal or gradient IR, activity | the same with tangents beside values |
//! | keep | [`adjoint::keep`] | gradient IR | the same, with what the reverse sweep reads kept |
//! | optimise | [`pass`] | IR | IR |
//! | emit | [`emit`] | gradient IR | the companions' tokens |
//!
//! After an error the function itself is still emitted, with stubs of its companions ([`fallback`]),
//! so that nobody sees "cannot find function" as a second error.

pub mod adjoint;
pub mod analysis;
pub mod args;
mod contribution;
pub mod derive;
pub mod diag;
pub mod emit;
pub mod fallback;
pub mod fence;
pub mod ir;
pub mod lower;
pub mod names;
pub mod pass;
mod programs;
pub mod rules;
pub mod tangent;

use std::panic::AssertUnwindSafe;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ItemFn;

use args::Args;
use ir::Function;
use pass::Passes;
use programs::Programs;

/// The gradient programs of a function.
#[derive(Clone, Debug)]
pub struct Gradients {
    /// The function itself.
    pub primal: Function,
    /// With the adjoint of the result fixed at 1; only if the result is a float.
    pub one: Option<Function>,
    /// Likewise, with rules that are not guarded: right unless there is NaN in the gradient.
    pub bare: Option<Function>,
    /// With the adjoint of the result as a parameter.
    pub seeded: Function,
    /// Likewise, known before the forward sweep, if the function calls itself or gains by that.
    pub known: Option<Function>,
    /// In place of that, halves that share stacks, if some of these calls are not run at once.
    pub halves: Option<Function>,
    /// The tangent of the primal, if the attribute asks for forward mode.
    pub tangent: Option<Function>,
    /// The same in several directions at once.
    pub lanes: Option<Function>,
    /// The adjoint for several seeds at once, if the Jacobian is swept by rows.
    pub rows: Option<Function>,
    /// The same, if callers with a Jacobian by rows ask for it.
    pub seeds: Option<Function>,
    /// The tangent of the gradient, if the attribute asks for second derivatives.
    pub product: Option<Function>,
    /// The same in several directions at once.
    pub products: Option<Function>,
    /// The tangent of the gradient with a seed, for callers with second derivatives.
    pub second: Option<Function>,
    /// The same in several directions at once.
    pub second_lanes: Option<Function>,
    /// The tangent of `product` along a second direction, if the attribute asks for third derivatives.
    pub third: Option<Function>,
}

/// args, item → fence → lower → analyse → adjoint → keep → optimise
///
/// # Errors
///
/// Every construct that cannot be differentiated, each at its own place.
pub fn gradients(args: &Args, item: &ItemFn, passes: &Passes) -> syn::Result<Gradients> {
    diag::collect(|diag| fence::check(diag, item))?;
    let mut primal = diag::collect(|diag| lower::to_ssa(diag, item, args))?;
    pass::before_adjoint(&mut primal, passes)?;
    let activity = diag::collect(|diag| analysis::activity::activity(diag, &primal))?;
    let programs = Programs { primal: &primal, activity: &activity, passes };
    let wishes = &args.wishes;
    let one = match primal.result_kind.is_float() {
        true => Some(programs.gradient(adjoint::Start::One)?),
        false => None,
    };
    let bare = match &one {
        Some(one) => pass::without_guards(one, passes)?,
        None => None,
    };
    let seeded = programs.gradient(adjoint::Start::Parameter)?;
    let gains = one.as_ref().is_some_and(programs::is_fused);
    let known = match gains || programs::calls_itself(&primal) {
        true => Some(programs.gradient(adjoint::Start::Known)?),
        false => None,
    };
    let halves = match &known {
        Some(known) => programs.halves(known)?,
        None => None,
    };
    let (tangent, mut lanes) = programs.forward(wishes)?;
    let (rows, seeds) = programs.rows(wishes)?;
    if rows.is_some() && !programs::needs_columns(wishes, lanes.as_ref()) {
        lanes = None;
    }
    let (product, products) = programs.second(wishes)?;
    let (second, second_lanes) = programs.called_second(wishes)?;
    let third = programs.third(wishes)?;
    Ok(Gradients {
        primal,
        one,
        bare,
        seeded,
        known,
        halves,
        tangent,
        lanes,
        rows,
        seeds,
        product,
        products,
        second,
        second_lanes,
        third,
    })
}

/// The function and its companions.
///
/// # Errors
///
/// As [`gradients`]; also if the tokens are no function, or the arguments are not understood.
pub fn expand(args: TokenStream, item: &ItemFn, passes: &Passes) -> syn::Result<TokenStream> {
    expand_tokens(args, item, &item.to_token_stream(), passes)
}

/// Likewise; `tokens` are those of the function.
fn expand_tokens(
    args: TokenStream,
    item: &ItemFn,
    tokens: &TokenStream,
    passes: &Passes,
) -> syn::Result<TokenStream> {
    let args: Args = syn::parse2(args)?;
    let gradients = gradients(&args, item, passes)?;
    let options = options(&args, item);
    let companions = emit::companions(item, tokens, &options, &gradients);
    // Called by nobody, it still stands for its companions.
    Ok(quote!(#[allow(dead_code)] #tokens #companions))
}

fn options(args: &Args, item: &ItemFn) -> emit::Options {
    let mut options = emit::Options::new(&item.sig.ident);
    if let Some(stem) = &args.name {
        options.stem = stem.clone();
    }
    if let Some(companions) = &args.companions {
        options.companions = companions.clone();
    }
    if let Some(krate) = &args.krate {
        options.krate = quote!(#krate::__private);
    }
    options.calls.clone_from(&args.calls);
    options.wrt.clone_from(&args.wrt);
    options.wishes.clone_from(&args.wishes);
    options
}

/// What the attribute macro returns: the function and its companions, or the function, the errors
/// and stubs of the companions. Never panics, whatever the tokens.
pub fn differentiate(args: TokenStream, tokens: TokenStream, passes: &Passes) -> TokenStream {
    let item: ItemFn = match syn::parse2(tokens.clone()) {
        Ok(item) => item,
        Err(error) => {
            let error = not_a_function(&tokens).unwrap_or(error).into_compile_error();
            return quote!(#tokens #error);
        }
    };
    // A panic would be a mistake of ours; it is reported like one, and nothing else is lost.
    let expand = || expand_tokens(args.clone(), &item, &tokens, passes);
    let expanded = std::panic::catch_unwind(AssertUnwindSafe(expand)).unwrap_or_else(|_| {
        let message = "a mistake in the compiler of derivatives; please report this function";
        Err(syn::Error::new_spanned(&item.sig.ident, message))
    });
    match expanded {
        Ok(expansion) => expansion,
        Err(error) => {
            let error = error.into_compile_error();
            let (args, _) = Args::read(args);
            let stubs = fallback::stubs(&item, &options(&args, &item));
            quote!(#item #error #stubs)
        }
    }
}

/// A better message than the parser's, for items that are no functions.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; of what is not named nothing better can be said"
)]
fn not_a_function(tokens: &TokenStream) -> Option<syn::Error> {
    let what = match syn::parse2::<syn::Item>(tokens.clone()).ok()? {
        syn::Item::Impl(_) => "an `impl` block; put `#[differentiate]` on its methods",
        syn::Item::Trait(_) => "a trait; put `#[differentiate]` on functions",
        syn::Item::Struct(_) | syn::Item::Enum(_) | syn::Item::Union(_) => {
            "a type; write `#[derive(Differentiable)]`"
        }
        syn::Item::Mod(_) => "a module; put `#[differentiate]` on its functions",
        _ => "this item; put it on a function with a body",
    };
    let message = format!("`#[differentiate]` cannot stand on {what}");
    Some(syn::Error::new_spanned(tokens, message))
}

/// What the derive macro returns. Never panics.
pub fn derive_differentiable(tokens: TokenStream) -> TokenStream {
    let derived = syn::parse2(tokens).and_then(|input: syn::DeriveInput| {
        let krate = match args::crate_of_derive(&input.attrs)? {
            Some(krate) => quote!(#krate::__private),
            None => emit::private_path(),
        };
        derive::differentiable(&input, &krate)
    });
    derived.unwrap_or_else(syn::Error::into_compile_error)
}
