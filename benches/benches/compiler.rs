//! The time of the compiler, from the tokens of an item to the tokens of its companions.
//!
//! The tokens are proc-macro2's own, not rustc's: what is measured is our share.
//!
//! ```sh
//! cargo bench -p benches --bench compiler
//! cargo run -p benches --example table
//! ```

use std::{fs, path::Path};

use ad_compiler::{expand, pass::Passes};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, ItemFn, Meta, Token, parse::Parser, punctuated::Punctuated};

/// What rustc hands to the macro.
#[derive(Clone)]
struct Call {
    args: TokenStream,
    item: TokenStream,
}

/// Calls of the macro, and how many lines of source they are.
struct Source {
    calls: Vec<Call>,
    lines: usize,
}

impl Source {
    fn of(text: &str, path: &Path) -> Self {
        let complain = |error: syn::Error| -> ! { panic!("{}: {error}", path.display()) };
        let file = syn::parse_file(text).unwrap_or_else(|error| complain(error));
        let mut calls = Vec::new();
        let mut lines = 0;
        for item in file.items {
            let syn::Item::Fn(mut function) = item else { continue };
            let Some(attribute) = take_attribute(&mut function) else { continue };
            let args = match attribute.meta {
                syn::Meta::List(list) => list.tokens,
                syn::Meta::Path(_) | syn::Meta::NameValue(_) => TokenStream::new(),
            };
            if let Err(error) = expand(args.clone(), &function, &Passes::ALL.unverified()) {
                complain(error);
            }
            lines += lines_of(&function);
            calls.push(Call { args, item: function.into_token_stream() });
        }
        Self { calls, lines }
    }

    /// The programs of the tests; without second derivatives, unless those are wanted, too.
    fn corpus(all: bool) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/programs");
        let mut corpus = Self { calls: Vec::new(), lines: 0 };
        for area in sorted(&root) {
            for path in sorted(&area) {
                let text = fs::read_to_string(&path).expect("the corpus can be read");
                let Self { mut calls, lines } = Self::of(&text, &path);
                if !all {
                    calls.iter_mut().for_each(|call| call.args = gradients_only(&call.args));
                }
                corpus.calls.extend(calls);
                corpus.lines += lines;
            }
        }
        corpus
    }
}

fn take_attribute(function: &mut ItemFn) -> Option<Attribute> {
    let at = function.attrs.iter().position(|attr| attr.path().is_ident("differentiate"))?;
    Some(function.attrs.remove(at))
}

/// The arguments without those that ask for more companions.
fn gradients_only(args: &TokenStream) -> TokenStream {
    let asks =
        |arg: &Meta| ["forward", "jacobian", "hessian"].iter().any(|key| arg.path().is_ident(key));
    let args = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(args.clone());
    let args = args.expect("it was understood before").into_iter().filter(|arg| !asks(arg));
    args.collect::<Punctuated<Meta, Token![,]>>().into_token_stream()
}

/// As rustfmt writes it.
fn lines_of(function: &ItemFn) -> usize {
    let items = vec![syn::Item::Fn(function.clone())];
    let file = syn::File { shebang: None, attrs: Vec::new(), items };
    prettyplease::unparse(&file).lines().count()
}

fn sorted(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("the corpus can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.sort();
    paths
}

/// One function of that many lines, plus three: straight lines, loops of three levels, branches.
fn mixed(lines: usize) -> String {
    function(lines / 10, |n| {
        format!(
            "    let a{n} = y * x[{n}] + 0.5;
    let b{n} = (a{n} - y).sin() / (1.0 + a{n} * a{n});
    for i in 0..x.len() {{
        let t = b{n} * x[i];
        if t > 0.25 {{
            y += t.sqrt() * a{n};
        }} else {{
            y -= 0.125 * t * t;
        }}
    }}
"
        )
    })
}

/// Likewise, without loops and branches.
fn straight(lines: usize) -> String {
    function(lines / 2, |n| format!("    let a{n} = (y * x[{n}]).sin();\n    y += a{n} * y;\n"))
}

/// Likewise, one short loop after the other.
fn loops(lines: usize) -> String {
    function(lines / 4, |_| {
        "    for i in 0..x.len() {
        let t = y * x[i];
        y += t * t;
    }
"
        .to_string()
    })
}

/// Likewise, all in the body of one loop.
fn body(lines: usize) -> String {
    let inner = |n| format!("    let a{n} = (y * x[i]).sin();\n    y += a{n} * y;\n");
    let inner: String = (0..lines / 2).map(inner).collect();
    function(1, |_| format!("    for i in 0..x.len() {{\n{inner}    }}\n"))
}

/// Likewise, each loop within another.
fn nested(lines: usize) -> String {
    let (mut open, mut close) = (String::new(), String::new());
    for n in 0..lines / 3 {
        open += &format!("for i{n} in 0..x.len() {{\n    y += x[i{n}] * y;\n");
        close += "}\n";
    }
    function(1, |_| format!("{open}{close}"))
}

fn function(parts: usize, part: impl Fn(usize) -> String) -> String {
    let parts: String = (0..parts).map(part).collect();
    format!(
        "#[differentiate]\nfn large(x: &[f64], y0: f64) -> f64 {{\n    let mut y = y0;\n{parts}    y\n}}\n"
    )
}

/// Functions of one shape, whose time must grow as they do.
struct Large {
    name: &'static str,
    text: fn(usize) -> String,
    lines: &'static [usize],
}

const LARGE: [Large; 5] = [
    Large { name: "mixed", text: mixed, lines: &[100, 1000, 5000] },
    Large { name: "straight lines", text: straight, lines: &[100, 1000, 5000] },
    Large { name: "loops in a row", text: loops, lines: &[100, 1000, 5000] },
    Large { name: "one loop", text: body, lines: &[100, 1000] },
    Large { name: "nested loops", text: nested, lines: &[15, 60] },
];

fn compiler(c: &mut Criterion) {
    let mut group = c.benchmark_group("compiler");
    group.sample_size(10);
    let mut bench = |name: &str, source: Source| {
        group.throughput(Throughput::Elements(source.lines as u64));
        group.bench_function(name, |b| {
            b.iter_batched(
                || source.calls.clone(),
                |calls| calls.into_iter().map(run).collect::<Vec<_>>(),
                BatchSize::LargeInput,
            );
        });
    };
    bench("corpus, gradients", Source::corpus(false));
    bench("corpus, with f_jvp and f_hvp", Source::corpus(true));
    for Large { name, text, lines } in LARGE {
        for &lines in lines {
            bench(&format!("{name}, {lines} lines"), Source::of(&text(lines), "large".as_ref()));
        }
    }
    group.finish();
}

fn run(Call { args, item }: Call) -> TokenStream {
    let item = syn::parse2(item).expect("it was an item before");
    expand(args, &item, &Passes::ALL.unverified()).expect("it was expanded before")
}

criterion_group!(benches, compiler);
criterion_main!(benches);
