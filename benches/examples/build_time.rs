//! What differentiation costs a build: times `cargo build` of a crate of differentiated functions
//! beside the same crate with gradients by hand.
//!
//! ```sh
//! cargo run -p benches --release --example build_time
//! ```
//!
//! Both crates are made of the kernels of the benches, copied until there are a hundred
//! differentiated functions: one has `#[differentiate]` on them, the other their gradients by hand.
//! What kernels ask for beside gradients is left out, for nobody has written that by hand.
//! Both depend on `tapeless`, which is built before. Each build is of one crate, from nothing.

use std::{
    collections::BTreeSet,
    env, fmt, fs, io,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, Meta, Token, parse::Parser, punctuated::Punctuated};

/// Differentiated functions in each crate, at least.
const FUNCTIONS: usize = 100;
/// Builds of each crate; the fastest counts.
const BUILDS: usize = 5;
/// What is measured.
const COMMANDS: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kernels = Kernel::all(&root.join("src"))?;
    let folder = folder()?;
    let generated = Crate::write(&folder, "generated", &kernels, |kernel| &kernel.generated)?;
    let by_hand = Crate::write(&folder, "by_hand", &kernels, |kernel| &kernel.by_hand)?;
    println!("{generated}, {by_hand}");
    println!();
    println!("| command | by hand | generated | generated / by hand |");
    println!("|---|--:|--:|--:|");
    for command in COMMANDS {
        let [mut hand, mut ours] = [Duration::MAX; 2];
        for crates in [&generated, &by_hand] {
            crates.build(command)?; // the dependencies
        }
        for _ in 0..BUILDS {
            hand = hand.min(by_hand.build(command)?);
            ours = ours.min(generated.build(command)?);
        }
        println!(
            "| `cargo {}` | {:.2} s | {:.2} s | {:.2} |",
            command.join(" "),
            hand.as_secs_f64(),
            ours.as_secs_f64(),
            ours.as_secs_f64() / hand.as_secs_f64()
        );
    }
    Ok(())
}

/// Beside the profiles' folders in the target directory that this program lies in.
fn folder() -> io::Result<PathBuf> {
    let this = env::current_exe()?;
    let target = this.ancestors().nth(3).ok_or(io::ErrorKind::NotFound)?;
    Ok(target.join("build_time"))
}

/// A file of the benches, as modules of both crates.
struct Kernel {
    name: String,
    functions: usize,
    generated: String,
    by_hand: String,
}

impl Kernel {
    fn all(folder: &Path) -> io::Result<Vec<Self>> {
        let entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
        let mut paths: Vec<_> = entries.iter().map(fs::DirEntry::path).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
        paths.sort();
        let kernels = paths.iter().map(|path| Self::read(path)).collect::<io::Result<Vec<_>>>()?;
        Ok(kernels.into_iter().filter(|kernel| kernel.functions > 0).collect())
    }

    fn read(path: &Path) -> io::Result<Self> {
        let file = syn::parse_file(&fs::read_to_string(path)?).map_err(io::Error::other)?;
        let differentiated = file.items.iter().filter(|item| is_differentiated(item));
        let names: Vec<String> = differentiated.filter_map(name).collect();
        let mut generated = reachable(&file.items, &names);
        generated.iter_mut().for_each(gradients_only);
        let with_gradient: Vec<String> =
            names.iter().cloned().chain(["by_hand".to_string()]).collect();
        let mut by_hand = reachable(&file.items, &with_gradient);
        by_hand.iter_mut().for_each(undifferentiated);
        let import = syn::parse_quote!(
            use tapeless::differentiate;
        );
        let stem = path.file_stem().unwrap_or_default();
        Ok(Kernel {
            name: stem.to_string_lossy().into_owned(),
            functions: names.len(),
            generated: text([vec![import], generated].concat()),
            by_hand: text(by_hand),
        })
    }
}

fn text(items: Vec<Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, attrs: Vec::new(), items })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
fn name(item: &Item) -> Option<String> {
    match item {
        Item::Fn(item) => Some(item.sig.ident.to_string()),
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Const(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

fn is_differentiated(item: &Item) -> bool {
    let Item::Fn(item) = item else { return false };
    item.attrs.iter().any(|attr| attr.path().is_ident("differentiate"))
}

fn undifferentiated(item: &mut Item) {
    if let Item::Fn(item) = item {
        item.attrs.retain(|attr| !attr.path().is_ident("differentiate"));
    }
}

/// Takes from the attribute what asks for more companions than those of each function.
fn gradients_only(item: &mut Item) {
    let Item::Fn(item) = item else { return };
    for attr in &mut item.attrs {
        let Meta::List(list) = &mut attr.meta else { continue };
        if !list.path.is_ident("differentiate") {
            continue;
        }
        let args = Punctuated::<Meta, Token![,]>::parse_terminated.parse2(list.tokens.clone());
        let asks = |arg: &Meta| {
            ["forward", "jacobian", "hessian"].iter().any(|key| arg.path().is_ident(key))
        };
        let kept = args.unwrap_or_default().into_iter().filter(|arg| !asks(arg));
        list.tokens = kept.collect::<Punctuated<Meta, Token![,]>>().into_token_stream();
    }
}

/// The items that `roots` are made of.
fn reachable(items: &[Item], roots: &[String]) -> Vec<Item> {
    let mut wanted: BTreeSet<String> = roots.iter().cloned().collect();
    loop {
        let before = wanted.len();
        for item in items {
            if name(item).is_some_and(|name| wanted.contains(&name)) {
                idents(item.to_token_stream(), &mut wanted);
            }
        }
        if wanted.len() == before {
            break;
        }
    }
    let is_wanted = |item: &&Item| name(item).is_some_and(|name| wanted.contains(&name));
    items.iter().filter(is_wanted).cloned().collect()
}

fn idents(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(found.insert(ident.to_string())),
            TokenTree::Group(group) => idents(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// A crate written to the disk.
struct Crate {
    name: &'static str,
    folder: PathBuf,
    functions: usize,
    lines: usize,
}

impl Crate {
    fn write(
        folder: &Path,
        name: &'static str,
        kernels: &[Kernel],
        text: impl Fn(&Kernel) -> &str,
    ) -> io::Result<Self> {
        let folder = folder.join(name);
        fs::create_dir_all(folder.join("src"))?;
        let tapeless = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\ntapeless.path = {tapeless:?}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        let mut root = String::new();
        let (mut functions, mut lines) = (0, 0);
        for (number, kernel) in kernels.iter().cycle().enumerate() {
            if functions >= FUNCTIONS {
                break;
            }
            functions += kernel.functions;
            lines += text(kernel).lines().count();
            let module = format!("{}_{number}", kernel.name);
            fs::write(folder.join(format!("src/{module}.rs")), text(kernel))?;
            root += &format!("pub mod {module};\n");
        }
        fs::write(folder.join("src/lib.rs"), root)?;
        Ok(Crate { name, folder, functions, lines })
    }

    /// Builds this crate and nothing else.
    fn build(&self, command: &[&str]) -> io::Result<Duration> {
        self.cargo(&["clean", "-p", self.name])?;
        if command.contains(&"--release") {
            self.cargo(&["clean", "--release", "-p", self.name])?;
        }
        let start = Instant::now();
        self.cargo(command)?;
        Ok(start.elapsed())
    }

    fn cargo(&self, args: &[&str]) -> io::Result<()> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(args).arg("--quiet").current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", self.folder.join("target"));
        let done = cargo.status()?;
        let failed = || io::Error::other(format!("`cargo {}` failed", args.join(" ")));
        done.success().then_some(()).ok_or_else(failed)
    }
}

impl fmt::Display for Crate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {} functions, {} lines", self.name, self.functions, self.lines)
    }
}
