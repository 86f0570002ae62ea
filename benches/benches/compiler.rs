//! The time of the compiler, from the tokens of an item to the tokens of its companions.
//!
//! The tokens are proc-macro2's own, not rustc's: what is measured is our share.
//!
//! ```sh
//! cargo bench -p benches --bench compiler
//! cargo run -p benches --example table
//! ```

use std::{fmt::Write as _, fs, path::Path};

use ad_compiler::{expand, pass::Passes};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, ItemFn};

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
            if let Err(error) = expand(args.clone(), &function, &Passes::ALL) {
                complain(error);
            }
            lines += lines_of(&function);
            calls.push(Call { args, item: function.into_token_stream() });
        }
        Self { calls, lines }
    }

    fn corpus() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/programs");
        let mut corpus = Self { calls: Vec::new(), lines: 0 };
        for area in sorted(&root) {
            for path in sorted(&area) {
                let text = fs::read_to_string(&path).expect("the corpus can be read");
                let Self { calls, lines } = Self::of(&text, &path);
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
fn large(lines: usize) -> String {
    let mut text = String::from("#[differentiate]\nfn large(x: &[f64], y0: f64) -> f64 {\n");
    text += "    let mut y = y0;\n";
    for n in 0..lines / 10 {
        write!(
            text,
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
        .expect("a string takes everything");
    }
    text + "    y\n}\n"
}

fn compiler(c: &mut Criterion) {
    let mut group = c.benchmark_group("compiler");
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
    bench("corpus", Source::corpus());
    for lines in [100, 400] {
        bench(
            &format!("one function of {lines} lines"),
            Source::of(&large(lines), "large".as_ref()),
        );
    }
    group.finish();
}

fn run(Call { args, item }: Call) -> TokenStream {
    let item = syn::parse2(item).expect("it was an item before");
    expand(args, &item, &Passes::ALL).expect("it was expanded before")
}

criterion_group!(benches, compiler);
criterion_main!(benches);
