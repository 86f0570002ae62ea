//! What becomes of a program at each stage: `tests/snapshots/<case>/<nn>-<stage>.snap`.
//!
//! | stage | |
//! |---|---|
//! | `01-primal` | the IR after lowering and the passes before the adjoint |
//! | `02-gradient` | the IR of the finished gradient program |
//! | `03-emitted` | the companion that holds the body: `f_grad`, `f_grad_into` or the forward half |
//! | `04-tangent` | the IR of the tangent program, for some |
//! | `05-jvp` | `f_jvp` |
//! | `06-hvp` | `f_hvp`, if the program asks for `hessian` |
//!
//! Some programs of each area are here, the smallest that show something; `tests/numerics.rs` and
//! `tests/interpreted.rs` check the numbers of all.
//!
//! `INSTA_UPDATE=always cargo test --test stages` accepts everything: read the difference then.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ad_compiler::args::Args;
use ad_compiler::ir::print::print;
use ad_compiler::pass::Passes;
use ad_compiler::{emit, expand, gradients};
use proc_macro2::TokenStream;
use quote::ToTokens;

const STAGES: [&str; 3] = ["01-primal", "02-gradient", "03-emitted"];

const TANGENT_STAGES: [&str; 3] = ["04-tangent", "05-jvp", "06-hvp"];

/// The programs with the stages of tangents.
const TANGENTS: &[&str] = &[
    "lets",
    "powi",
    "early_return",
    "product_accumulator",
    "while_counter",
    "matrix_vector",
    "mutable_slice",
    "call_in_loop",
    "rosenbrock",
    "logistic_map",
    "logistic_loss",
    "field_reads",
    "float",
];

macro_rules! stages {
    ($($area:ident: $($case:ident),+;)+) => {
        const CASES: &[(&str, &str)] = &[$($((stringify!($area), stringify!($case)),)+)+];

        $($(
            #[test]
            fn $case() {
                snapshots(stringify!($area), stringify!($case));
            }
        )+)+
    };
}

stages! {
    scalar: product, quotient, lets, shadowing, compound_assignment, tuple_value, unused_parameter,
        pair_result, squares;
    methods: sin, exp, powi, atan2, sin_cos;
    branches: if_value, if_statement, early_return, match_integer, relu, guarded_sqrt;
    loops: range, accumulator, product_accumulator, while_counter, loop_break_value, break_statement,
        continue_statement, return_depth_one, nest;
    arrays: slice_sum, store, in_place_scaling, matrix_vector, scratch_in_loop, prefix_sum,
        mutable_slice, zip, born_gradients, born_elements;
    calls: scalar_call, call_in_loop, mutable_argument, recursion, stages;
    inactive: integer_bookkeeping;
    pitfalls: index_changed_after_use, swap_in_time_loop;
    models: rosenbrock, logistic_map, logistic_loss;
    structs: by_value, field_reads;
    generics: float;
    fusion: known_seed, scratch, sums_in_nests;
}

fn snapshots(area: &str, case: &str) {
    let path = root().join("programs").join(area).join(case).with_extension("rs");
    let text = std::fs::read_to_string(&path).expect("the program is there");
    let file = syn::parse_file(&text).expect("the program is Rust");
    let mut texts = STAGES.map(|_| Vec::new());
    let mut of_tangents = TANGENT_STAGES.map(|_| Vec::new());
    for item in file.items {
        let syn::Item::Fn(mut item) = item else { continue };
        let attribute = item.attrs.iter().position(|attr| attr.path().is_ident("differentiate"));
        let Some(attribute) = attribute.map(|at| item.attrs.remove(at)) else { continue };
        let arguments = match attribute.meta {
            syn::Meta::List(list) => list.tokens,
            syn::Meta::Path(_) | syn::Meta::NameValue(_) => TokenStream::new(),
        };
        let args: Args = syn::parse2(arguments.clone()).expect("the arguments are valid");
        let all = gradients(&args, &item, &Passes::ALL).expect("the program is accepted");
        let tokens = expand(arguments, &item, &Passes::ALL).expect("the program is accepted");
        texts[0].push(print(&all.primal));
        texts[1].push(print(all.one.as_ref().unwrap_or(&all.seeded)));
        let name = item.sig.ident.to_string();
        texts[2].push(body(&name, tokens.clone()));
        of_tangents[0].extend(all.tangent.as_ref().map(print));
        of_tangents[1].extend(companion(&format!("{name}_jvp"), tokens.clone()));
        of_tangents[2].extend(companion(&format!("{name}_hvp"), tokens));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root().join("snapshots").join(case));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (stage, texts) in STAGES.iter().zip(texts) {
            insta::assert_snapshot!(*stage, texts.join("\n"));
        }
        if TANGENTS.contains(&case) {
            for (stage, texts) in TANGENT_STAGES.iter().zip(of_tangents) {
                if !texts.is_empty() {
                    insta::assert_snapshot!(*stage, texts.join("\n"));
                }
            }
        }
    });
}

/// The companion that holds the body, without its docs.
fn body(name: &str, tokens: TokenStream) -> String {
    let file: syn::File = syn::parse2(tokens).expect("what is emitted is Rust");
    let mut holder = None;
    let mut forward = None;
    for item in file.items {
        #[expect(clippy::wildcard_enum_match_arm, reason = "bodies are in functions and `impl`s")]
        match item {
            // One of the two calls the other.
            syn::Item::Fn(item)
                if [format!("{name}_grad"), format!("{name}_grad_into")]
                    .iter()
                    .any(|companion| item.sig.ident == companion)
                    && item.block.to_token_stream().to_string().contains("sweep") =>
            {
                holder = Some(item);
            }
            syn::Item::Impl(item) => {
                let functions = item.items.into_iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(item) if item.sig.ident == "forward" => Some(item),
                    _ => None,
                });
                forward = forward.or(functions.last());
            }
            _ => {}
        }
    }
    shown(match (holder, forward) {
        (Some(item), _) => item,
        (None, Some(item)) => syn::parse2(item.into_token_stream()).expect("it takes no `self`"),
        (None, None) => panic!("`{name}` has no companion with a body"),
    })
}

/// The companion of this name, if there is one.
fn companion(name: &str, tokens: TokenStream) -> Option<String> {
    let file: syn::File = syn::parse2(tokens).expect("what is emitted is Rust");
    let mut functions = file
        .items
        .into_iter()
        .filter_map(|item| if let syn::Item::Fn(item) = item { Some(item) } else { None });
    functions.find(|item| item.sig.ident == name).map(shown)
}

/// The function without its docs.
fn shown(mut item: syn::ItemFn) -> String {
    item.attrs.clear();
    let file = syn::File { shebang: None, attrs: Vec::new(), items: vec![syn::Item::Fn(item)] };
    emit::pretty(&prettyplease::unparse(&file))
}

#[test]
fn the_readme_shows_what_is_written() {
    let readme = include_str!("../README.md").replace("\r\n", "\n");
    let code = |marker: &str| {
        let (_, below) = readme.split_once(marker).expect("it is in the README");
        let (code, _) = below.split_once("```").expect("the code ends");
        format!("fn logistic_map{code}")
    };
    let written: syn::ItemFn = syn::parse_str(&code("#[differentiate]\nfn logistic_map"))
        .expect("what users write is Rust");
    let tokens = expand(TokenStream::new(), &written, &Passes::ALL).expect("it is differentiated");
    let gradient = companion("logistic_map_grad", tokens).expect("it has a gradient");
    // There lines may be broken otherwise.
    let lines = |code: &str| -> Vec<String> {
        code.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    assert_eq!(lines(&code("rust,ignore\nfn logistic_map")), lines(&gradient));
}

#[test]
fn no_snapshot_is_unreferenced() {
    let snapshots = root().join("snapshots");
    let expected: BTreeSet<PathBuf> = CASES
        .iter()
        .flat_map(|(_, case)| {
            let stages =
                STAGES.iter().chain(TANGENT_STAGES.iter().filter(|_| TANGENTS.contains(case)));
            let paths = stages.map(|stage| snapshots.join(case).join(format!("{stage}.snap")));
            paths.collect::<Vec<_>>()
        })
        .collect();
    let mut folders = vec![snapshots];
    while let Some(folder) = folders.pop() {
        // before the first snapshot is accepted there is no folder
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(expected.contains(&path), "{} belongs to no case", path.display());
            }
        }
    }
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
}
