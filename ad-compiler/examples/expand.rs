//! Prints what becomes of the differentiated functions in a file.
//!
//! ```text
//! cargo run -p ad-compiler --example expand -- tests/programs/loops/logistic_map.rs [--ir] [--plain]
//! ```
//!
//! `--ir` prints the IR of the primal and of the gradient instead, and of their tangents if they are
//! asked for, `--plain` switches all passes off.

use std::process::ExitCode;

use ad_compiler::pass::Passes;
use ad_compiler::{args::Args, emit, expand, gradients, ir::print::print};

fn main() -> ExitCode {
    let options: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| options.iter().any(|option| option == name);
    let passes = if flag("--plain") { Passes::NONE } else { Passes::ALL };
    let Some(path) = options.iter().find(|option| !option.starts_with("--")) else {
        eprintln!("usage: expand FILE [--ir] [--plain]");
        return ExitCode::FAILURE;
    };
    let file = match std::fs::read_to_string(path).map(|text| syn::parse_file(&text)) {
        Ok(Ok(file)) => file,
        Ok(Err(error)) => {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut failed = false;
    for item in file.items {
        let syn::Item::Fn(mut function) = item else { continue };
        let Some(at) = function.attrs.iter().position(|attr| attr.path().is_ident("differentiate"))
        else {
            continue;
        };
        let attribute = function.attrs.remove(at);
        let arguments = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.clone(),
            syn::Meta::Path(_) | syn::Meta::NameValue(_) => proc_macro2::TokenStream::new(),
        };
        let shown = if flag("--ir") {
            syn::parse2::<Args>(arguments)
                .and_then(|args| gradients(&args, &function, &passes))
                .map(|all| {
                    let gradient = all.one.as_ref().unwrap_or(&all.seeded);
                    let programs = [Some(&all.primal), Some(gradient)].into_iter();
                    let programs = programs.chain([all.tangent.as_ref(), all.product.as_ref()]);
                    programs.flatten().map(print).collect::<Vec<_>>().join("\n")
                })
        } else {
            expand(arguments, &function, &passes).and_then(|tokens| {
                let file = syn::parse2(tokens.clone()).inspect_err(|_| {
                    eprintln!("{tokens}");
                })?;
                Ok(emit::pretty(&prettyplease::unparse(&file)))
            })
        };
        match shown {
            Ok(text) => println!("{text}"),
            Err(errors) => {
                failed = true;
                for error in errors {
                    let start = error.span().start();
                    eprintln!("{path}:{}:{}: {error}", start.line, start.column + 1);
                }
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
