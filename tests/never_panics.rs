//! The macro never panics: whatever it is given, it hands back companions or spanned errors.
//!
//! It is fed every third function of the sources of our own dependencies, as found where cargo unpacked
//! them, and made-up functions: well-formed ones of nonsense, and plain token soup. With the passes on
//! and off. Where the compiler does panic, a test fails with one short function for each place.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Once;

use ad_compiler::pass::Passes;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};

/// Why an expansion is not acceptable.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Fault {
    /// A panic, with its place and message.
    Panic(String),
    /// What came out is not Rust.
    Garbage(String),
}

/// Expands with all passes and with none; `true` if the function could be differentiated. Without
/// arguments in both modes, and what can be differentiated once is tried twice.
fn expand(args: &TokenStream, item: &TokenStream) -> Result<bool, Fault> {
    if !args.is_empty() {
        return expand_with(args, item);
    }
    let differentiated = expand_with(&quote!(forward), item)?;
    if differentiated {
        expand_with(&quote!(hessian), item)?;
    }
    Ok(differentiated)
}

fn expand_with(args: &TokenStream, item: &TokenStream) -> Result<bool, Fault> {
    let mut differentiated = true;
    for passes in [Passes::ALL, Passes::NONE] {
        let expansion = panics(|| ad_compiler::differentiate(args.clone(), item.clone(), &passes))?;
        if let Some(mistake) = mistake_of_ours(&expansion) {
            return Err(Fault::Panic(fingerprint(&mistake)));
        }
        let refused = mentions_compile_error(&expansion);
        differentiated &= !refused;
        match syn::parse2::<syn::File>(expansion.clone()) {
            Ok(_) => {}
            // What was no function comes back as it was, with the error.
            Err(_) if refused && syn::parse2::<syn::ItemFn>(item.clone()).is_err() => {}
            Err(error) => return Err(Fault::Garbage(error.to_string())),
        }
    }
    Ok(differentiated)
}

/// Whether an error of ours is in there: `compile_error` somewhere in the tokens.
fn mentions_compile_error(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == "compile_error",
        proc_macro2::TokenTree::Group(group) => mentions_compile_error(&group.stream()),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

/// What the compiler reports as a mistake of its own: broken IR, found by the verifier.
fn mistake_of_ours(tokens: &TokenStream) -> Option<String> {
    tokens.clone().into_iter().find_map(|token| match token {
        proc_macro2::TokenTree::Literal(literal) => {
            let text = literal.to_string();
            text.contains("a mistake in the compiler").then_some(text)
        }
        proc_macro2::TokenTree::Group(group) => mistake_of_ours(&group.stream()),
        proc_macro2::TokenTree::Ident(_) | proc_macro2::TokenTree::Punct(_) => None,
    })
}

thread_local! {
    static LAST_PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
    static QUIET: RefCell<bool> = const { RefCell::new(false) };
}

/// Runs `f`, and makes a panic in it a fault that names the place.
fn panics<T>(f: impl FnOnce() -> T) -> Result<T, Fault> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if QUIET.with_borrow(|quiet| *quiet) {
                LAST_PANIC.set(Some(fingerprint(&info.to_string())));
            } else {
                default(info);
            }
        }));
    });
    QUIET.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(f));
    QUIET.set(false);
    // The macro catches its own panics and reports them; the hook has seen them all the same.
    match (result, LAST_PANIC.take()) {
        (Ok(result), None) => Ok(result),
        (_, place) => Err(Fault::Panic(place.unwrap_or_default())),
    }
}

/// What is the same for all panics of one cause: the verifier's message without its program.
fn fingerprint(message: &str) -> String {
    let lines: Vec<&str> = message.lines().take(2).collect();
    let text = lines.join(" ");
    let (text, place) = text.split_once(", in: ").unwrap_or((&text, ""));
    // Of the statement, what it is; values are numbered differently in each function.
    let statement: Vec<&str> = place
        .split_whitespace()
        .filter(|word| word.chars().all(|c| c.is_ascii_lowercase() || "+-*/%=&|<>!".contains(c)))
        .collect();
    let mut short = String::new();
    for word in text.split(' ').chain(statement) {
        short.push_str(if word.starts_with('%') { "%_" } else { word });
        short.push(' ');
    }
    short
}

// ---- the sources of our dependencies ----------------------------------------------------------------

/// The dependencies that are read: those of the published crates, and of the others the ones that
/// compute most.
const DEPENDENCIES: [&str; 14] = [
    "half",
    "itertools",
    "libm",
    "num-traits",
    "oorandom",
    "plotters",
    "prettyplease",
    "proc-macro2",
    "proptest",
    "quote",
    "rand",
    "similar",
    "syn",
    "unicode-ident",
];

/// Where cargo unpacked the packages of our lock file.
fn dependencies() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock = fs::read_to_string(root.join("Cargo.lock")).expect("the workspace has a lock file");
    let value = |line: &str, key: &str| -> Option<String> {
        Some(line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"')?.to_string())
    };
    let mut packages = Vec::new();
    let mut name = String::new();
    for line in lock.lines() {
        if let Some(found) = value(line, "name") {
            name = found;
        } else if let Some(version) = value(line, "version") {
            if DEPENDENCIES.contains(&name.as_str()) {
                packages.push(format!("{name}-{version}"));
            }
        }
    }
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).unwrap_or_else(|| {
        PathBuf::from(std::env::var_os("HOME").expect("a home directory")).join(".cargo")
    });
    let mut places = vec![root.join("vendor")];
    if let Ok(registries) = fs::read_dir(home.join("registry/src")) {
        places.extend(registries.flatten().map(|entry| entry.path()));
    }
    let mut found: Vec<PathBuf> = packages
        .iter()
        .flat_map(|package| places.iter().map(move |place| place.join(package)))
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

fn rust_files(directory: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Every function with a body, as if it stood alone.
#[derive(Default)]
struct Functions(Vec<syn::ItemFn>);

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.0.push(item.clone());
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.0.push(syn::ItemFn {
            attrs: item.attrs.clone(),
            vis: item.vis.clone(),
            sig: item.sig.clone(),
            block: Box::new(item.block.clone()),
        });
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.0.push(syn::ItemFn {
                attrs: item.attrs.clone(),
                vis: syn::Visibility::Inherited,
                sig: item.sig.clone(),
                block: Box::new(block.clone()),
            });
        }
        visit::visit_trait_item_fn(self, item);
    }
}

#[derive(Default)]
struct Tally {
    functions: usize,
    differentiated: usize,
    /// For each fault, its shortest function.
    faults: BTreeMap<Fault, String>,
}

impl Tally {
    fn file(&mut self, path: &Path) {
        let Ok(text) = fs::read_to_string(path) else { return };
        let Ok(file) = syn::parse_file(&text) else { return };
        let mut functions = Functions::default();
        functions.visit_file(&file);
        // Every third one, so that the test takes less than a minute.
        for function in functions.0.into_iter().step_by(3) {
            self.functions += 1;
            let tokens = function.to_token_stream();
            match expand(&TokenStream::new(), &tokens) {
                Ok(differentiated) => self.differentiated += usize::from(differentiated),
                Err(fault) => self.fault(fault, tokens.to_string()),
            }
        }
    }

    fn fault(&mut self, fault: Fault, function: String) {
        let shortest = self.faults.entry(fault).or_insert_with(|| function.clone());
        if function.len() < shortest.len() {
            *shortest = function;
        }
    }

    fn add(&mut self, other: Tally) {
        self.functions += other.functions;
        self.differentiated += other.differentiated;
        for (fault, function) in other.faults {
            self.fault(fault, function);
        }
    }
}

#[test]
fn the_functions_of_our_dependencies() {
    let mut files = Vec::new();
    for package in dependencies() {
        rust_files(&package.join("src"), &mut files);
    }
    files.sort();
    let threads = std::thread::available_parallelism().map_or(2, usize::from).min(8);
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                let files = &files;
                let work = move || {
                    let mut tally = Tally::default();
                    files.iter().skip(first).step_by(threads).for_each(|file| tally.file(file));
                    tally
                };
                // rustc's own stack is as large, and grows
                std::thread::Builder::new().stack_size(16 << 20).spawn_scoped(scope, work)
            })
            .collect();
        for worker in workers {
            tally.add(worker.expect("threads can be started").join().expect("panics are caught"));
        }
    });
    println!("{} functions, {} differentiated", tally.functions, tally.differentiated);
    let faults: Vec<String> = tally
        .faults
        .iter()
        .map(|(fault, function)| format!("{fault:?}\n    {function}\n"))
        .collect();
    assert!(faults.is_empty(), "{} faults:\n\n{}", faults.len(), faults.join("\n"));
    assert!(
        tally.functions >= 2000,
        "only {} functions found; are the sources of the dependencies under \
         CARGO_HOME/registry/src or in vendor/?",
        tally.functions
    );
    assert!(tally.differentiated >= 20, "only {} were accepted", tally.differentiated);
}

// ---- made-up functions ------------------------------------------------------------------------------

/// Expressions over the parameters of [`function`], however senseless; `E` stands for another one,
/// `S` for a statement.
const EXPRESSIONS: &str = r#"
    E + E  E * E  E / E  E % E  E < E  E && E  E || E  E = E  E += E  E -= E  E[E]  E[E..E]
    E[..E]  E[E..]  -E  !E  *E  &E  &mut E  E as f64  E as usize  E.0  E.field  E.sin()
    E.sin_cos()  E.powf(E)  E.powi(E)  E.max(E)  E.len()  E.clone()  E.iter()  E.method(E)
    E.swap(E, 0)  E.fill(E)  E.copy_from_slice(E)  stop_gradient(E)  f(E, E)  other::g(E, E)
    f64::hypot(E, E)  std::mem::swap(E, E)  (E, E)  [E, E]  [E; 3]  vec![E; E]  vec![E, E]
    Point { x: E, y }  |z| z + E  return E  break E  break 'a E  { S S E }  'a: { S S E }
    if E { S E } else { S E }  if E { S S }  if E { S } else if E { S }  while E { S S }
    loop { S S }  'a: loop { S S }  for i in 0..E { S S }
    for i in (0..=E).rev().step_by(E) { S S }  'a: for v in E { S S }
    for (i, (p, q)) in E.iter().zip(E).enumerate() { S S }  for p in E.iter_mut().rev() { S S }
    match E { 0 => E, 1 | 2 => { S E } p => E }  match E { p if p > 1 => E, _ => () }
    match E { Unknown::A => E, Unknown::B(p) => E }
"#;

const LEAVES: &str = r#"
    x  y  n  b  w  o  a  m  u  s  k  t  CONSTANT  1.5  2  true  ()  f64::MAX  "text"  return
    break  continue  break 'a  vec![]  []
"#;

const STATEMENTS: &str = r#"
    E;  E;  E;  E;  { E }  let t = E;  let t = E;  let mut t = E;  let t: f64 = E;
    let k: Vec<f64> = E;  let (t, k) = E;  let [t, k] = E;  let Point { x, y: t } = E;
    (t, k) = E;  let t;  let _ = E;  assert!(E);  o[0] = E;
"#;

const RESULTS: &str = r#"
    f64  f64  f64  ()  [f64; 2]  Vec<f64>  (f64, usize)  Point
"#;

/// One of the entries of a table above; two spaces or a line's end part them.
fn one_of(table: &'static str) -> impl Strategy<Value = &'static str> {
    let entries = table.split("  ").map(str::trim).filter(|entry| !entry.is_empty());
    prop::sample::select(entries.collect::<Vec<_>>())
}

/// `template` with each `hole` filled by one of `parts`.
fn filled(template: &str, hole: char, parts: &[String]) -> String {
    let mut parts = parts.iter();
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let mut text = String::new();
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        if c == hole && !is_word(text.chars().last()) && !is_word(rest.peek().copied()) {
            text.push_str(parts.next().expect("as many parts as any template has holes"));
        } else {
            text.push(c);
        }
    }
    text
}

/// The most holes of one sort that a template has.
const HOLES: usize = 4;

fn expression() -> impl Strategy<Value = String> {
    one_of(LEAVES).prop_map(str::to_string).prop_recursive(5, 60, 6, |inner| {
        let inner = inner.prop_map(|inner| format!("({inner})"));
        let statements = prop::collection::vec(statement(inner.clone()), HOLES);
        (one_of(EXPRESSIONS), prop::collection::vec(inner, HOLES), statements).prop_map(
            |(template, parts, statements)| {
                filled(&filled(template, 'E', &parts), 'S', &statements)
            },
        )
    })
}

fn statement(expression: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (one_of(STATEMENTS), expression).prop_map(|(template, part)| filled(template, 'E', &[part]))
}

fn function() -> impl Strategy<Value = String> {
    let statements = prop::collection::vec(statement(expression()), 0..5);
    (one_of(RESULTS), statements, expression()).prop_map(|(result, statements, tail)| {
        let statements = statements.concat();
        format!(
            "fn f(mut x: f64, y: f32, n: usize, b: bool, w: &[f64], o: &mut [f64], a: [f64; 3], \
                 mut m: Vec<Vec<f64>>, u: Unknown, s: &f64, (k, t): (f64, usize)) -> {result} \
                 {{ {statements} {tail} }}"
        )
    })
}

/// Tokens in no order.
fn soup() -> impl Strategy<Value = TokenStream> {
    let word = prop::sample::select(vec![
        "wrt",
        "name",
        "companions",
        "calls",
        "forward",
        "crate",
        "fn",
        "f",
        "x",
        "self",
        "r#type",
        "struct",
        "impl",
        "let",
        "mut",
        "async",
        "unsafe",
        "->",
        "=>",
        "=",
        ",",
        ";",
        ":",
        "::",
        "<",
        ">",
        "&",
        "*",
        "+",
        "..",
        "!",
        "#",
        "?",
        "|",
        "'a",
        "\"a b\"",
        "\"f_ad\"",
        "forward",
        "hessian",
        "1",
        "2.0",
        "f64",
        "pub",
        "where",
        "const",
        "dyn",
    ]);
    let leaf = word.prop_map(|word| word.parse::<TokenStream>().expect("a token"));
    let tree = leaf.prop_recursive(3, 24, 6, |inner| {
        prop::collection::vec(inner, 0..6).prop_flat_map(|tokens| {
            let tokens: TokenStream = tokens.into_iter().collect();
            prop::sample::select(vec![quote!((#tokens)), quote!([#tokens]), quote!({ #tokens })])
        })
    });
    prop::collection::vec(tree, 0..10).prop_map(|trees| trees.into_iter().collect())
}

const CASES: u32 = 400;

/// Expands `CASES` functions; each fault is reported once, with the simplest function that has it.
fn all_are_expanded<S: Strategy<Value = (TokenStream, TokenStream)>>(functions: &S) {
    let mut runner = TestRunner::deterministic();
    let mut faults: BTreeMap<Fault, String> = BTreeMap::new();
    let mut differentiated = 0;
    for _ in 0..CASES {
        let mut tree = functions.new_tree(&mut runner).expect("nothing is filtered");
        let (args, item) = tree.current();
        match expand(&args, &item) {
            Ok(accepted) => differentiated += u32::from(accepted),
            Err(fault) if faults.contains_key(&fault) => {}
            Err(fault) => {
                let mut simplest = tree.current();
                let mut more = tree.simplify();
                while more {
                    let (args, item) = tree.current();
                    more = if expand(&args, &item) == Err(fault.clone()) {
                        simplest = tree.current();
                        tree.simplify()
                    } else {
                        tree.complicate()
                    };
                }
                let (args, item) = simplest;
                faults.insert(fault, format!("#[differentiate({args})] {item}"));
            }
        }
    }
    println!("{differentiated} of {CASES} accepted");
    let faults: Vec<String> =
        faults.iter().map(|(fault, function)| format!("{fault:?}\n    {function}\n")).collect();
    assert!(faults.is_empty(), "{} faults:\n\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn senseless_functions() {
    let functions = function().prop_map(|function| {
        let item: TokenStream = function.parse().expect("tokens");
        assert!(syn::parse2::<syn::ItemFn>(item.clone()).is_ok(), "{function}");
        (TokenStream::new(), item)
    });
    all_are_expanded(&functions);
}

#[test]
fn token_soup_as_arguments() {
    let item = quote!(
        fn f(x: f64, w: &[f64]) -> f64 {
            x * w[0]
        }
    );
    all_are_expanded(&soup().prop_map(move |args| (args, item.clone())));
}

#[test]
fn token_soup_as_item() {
    all_are_expanded(&soup().prop_map(|item| (TokenStream::new(), item)));
}

#[test]
fn token_soup_as_body() {
    let function = |body| quote!(fn f(x: f64, mut w: Vec<f64>) -> f64 { #body });
    all_are_expanded(&soup().prop_map(move |body| (TokenStream::new(), function(body))));
}
