//! Random programs of the accepted language: the gradient against forward duals, by interpretation.
//!
//! `PROPTEST_CASES` sets the number of programs. A program that fails is made smaller and printed;
//! add what is left to the corpus, `tests/programs`.
//!
//! Some programs, always the same, are compiled in `tests/random_compiled.rs`:
//! `tests/random/programs.rs`, which `TAPELESS_BLESS=1` writes again.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the generator picks what it knows out of syntax and of its own variables"
)]

#[path = "random/generate.rs"]
mod generate;
#[path = "random/listing.rs"]
mod listing;
#[path = "random/oracle.rs"]
mod oracle;
#[path = "random/points.rs"]
mod points;
#[path = "random/reduce.rs"]
mod reduce;
#[path = "random/rng.rs"]
mod rng;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ad_compiler::args::{Args, Wishes};
use ad_compiler::emit;
use ad_compiler::ir::verify::{Stage, verify};
use ad_compiler::pass::Passes;
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseError};
use quote::ToTokens;
use syn::ItemFn;

use oracle::{Along, Expected, Failure, Sizes};
use rng::Rng;

/// The same programs in each run, unless `PROPTEST_RNG_SEED` asks for others; `PROPTEST_CASES` for more.
fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if let RngSeed::Random = config.rng_seed {
        config.rng_seed = RngSeed::Fixed(20_261_122);
    }
    config
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn gradients_of_random_programs(seed in any::<u64>().no_shrink(), size in 1_usize..10) {
        let program = generate::program(seed, size, "program");
        let item: ItemFn = syn::parse_str(&program.source).expect("the generator writes Rust");
        if let Err(wrong) = check(&item) {
            let smallest = reduce::reduce(&item, |item| {
                check(item).is_err_and(|other| other.same_kind(&wrong))
            });
            let again = check(&smallest).expect_err("it was reduced as long as it failed");
            return Err(TestCaseError::fail(format!(
                "seed {seed}, size {size}\n{}\n{wrong}\n\nsmallest:\n{}\n{again}",
                program.source,
                pretty(smallest.to_token_stream()),
            )));
        }
    }
}

/// How many programs are compiled for real.
const COMPILED: usize = 60;

#[test]
fn compiled_programs_are_what_the_generator_makes() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/random/programs.rs");
    if std::env::var_os("TAPELESS_BLESS").is_some() {
        let listing = listing::listing(&listing::seeds(COMPILED));
        std::fs::write(path, listing).expect("the file can be written");
        return;
    }
    let committed = std::fs::read_to_string(path).expect("the file is there");
    let seeds = listing::seeds_of(&committed);
    assert_eq!(seeds.len(), COMPILED);
    assert!(
        committed == listing::listing(&seeds),
        "{path} is out of date; write it again with TAPELESS_BLESS=1"
    );
}

/// What is wrong with a program.
enum Wrong {
    /// It is refused, the compiler panics, or an expansion is no Rust: what is said.
    Said(&'static str, String),
    /// A gradient program of the compiler is wrong at a point.
    Failed { which: String, failure: Failure },
}

impl Wrong {
    fn same_kind(&self, other: &Wrong) -> bool {
        let head =
            |text: &str| text.chars().take_while(|c| !c.is_ascii_digit()).collect::<String>();
        match (self, other) {
            (Wrong::Said(a, text_a), Wrong::Said(b, text_b)) => {
                a == b && head(text_a) == head(text_b)
            }
            (Wrong::Failed { failure: a, .. }, Wrong::Failed { failure: b, .. }) => match (a, b) {
                (Failure::Value { .. }, Failure::Value { .. })
                | (Failure::Gradient { .. }, Failure::Gradient { .. })
                | (Failure::Tangent { .. }, Failure::Tangent { .. })
                | (Failure::Product { .. }, Failure::Product { .. }) => true,
                (
                    Failure::Eval { what: a, error: error_a },
                    Failure::Eval { what: b, error: error_b },
                ) => a == b && std::mem::discriminant(error_a) == std::mem::discriminant(error_b),
                _ => false,
            },
            _ => false,
        }
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::Said(what, text) => write!(out, "{what}: {text}"),
            Wrong::Failed { which, failure } => write!(out, "{which}: {failure:#?}"),
        }
    }
}

/// Compiles a function with and without passes, and runs what comes out at several points.
fn check(item: &ItemFn) -> Result<(), Wrong> {
    let mut compiled = Vec::new();
    let mut configurations = vec![("no passes", Passes::NONE), ("all passes", Passes::ALL)];
    // each pass has its turn to be switched off
    let without = Passes::without_each();
    configurations.push(without[item.block.stmts.len() % without.len()].clone());
    for (name, passes) in configurations {
        let gradients = catch_unwind(AssertUnwindSafe(|| {
            let is_float = item.sig.output == syn::parse_quote!(-> f64);
            let name = Some(item.sig.ident.clone());
            let product = name.clone().filter(|_| is_float);
            let wishes = Wishes { forward: name, product, ..Wishes::default() };
            let args = Args { wishes, ..Args::default() };
            ad_compiler::gradients(&args, item, &passes)
        }));
        let gradients = gradients.map_err(|panic| Wrong::Said("a panic", text_of(&panic)))?;
        let gradients = gradients.map_err(|error| {
            let all: Vec<String> = error.into_iter().map(|error| error.to_string()).collect();
            Wrong::Said("refused", all.join("; "))
        })?;
        let optional = [&gradients.one, &gradients.tangent, &gradients.product];
        let all = optional.into_iter().flatten().chain([&gradients.primal, &gradients.seeded]);
        for function in all {
            verify(function).map_err(|errors| Wrong::Said("verifier", errors.join("; ")))?;
        }
        compiled.push((name, gradients));
    }
    let (_, optimised) = &compiled[1];
    let options = emit::Options::new(&item.sig.ident);
    let source = item.to_token_stream();
    let tokens =
        catch_unwind(AssertUnwindSafe(|| emit::companions(item, &source, &options, optimised)));
    let tokens = tokens.map_err(|panic| Wrong::Said("a panic", text_of(&panic)))?;
    syn::parse2::<syn::File>(tokens).map_err(|error| Wrong::Said("no Rust", error.to_string()))?;
    let (_, plain) = &compiled[0];
    for (point, integer) in [generate::MAX_COUNT, 1, 0].into_iter().enumerate() {
        let sizes = Sizes {
            slices: &[generate::LENGTH],
            generic: generate::LENGTH,
            integer,
            floats: (0.1, 1.5),
            signed: true,
        };
        let mut rng = Rng::new(point as u64);
        let args = oracle::arguments(&plain.primal, &mut rng, &sizes);
        let args = args.expect("the generator knows only such types");
        let none = Vec::new();
        let expected = Expected::new(&plain.primal, &args, &mut rng, &none)
            .map_err(|failure| Wrong::Failed { which: "primal".to_owned(), failure })?;
        if !expected.is_finite() || expected.largest() > 1e6 {
            continue;
        }
        let along = Along::new(&expected, &plain.primal, &mut rng);
        for (name, gradients) in &compiled {
            let failed = |what: &str, failure| Wrong::Failed {
                which: format!("{name}, {what}, at {args:?}"),
                failure,
            };
            if let Some(tangent) = &gradients.tangent {
                along
                    .check(&expected, tangent, &none)
                    .map_err(|failure| failed("tangent", failure))?;
            }
            if let Some(lanes) = &gradients.lanes {
                let few = Along::of_few(&expected, &plain.primal, &mut Rng::new(9));
                for along in [&along, &few] {
                    let checked = along.check(&expected, lanes, &none);
                    checked.map_err(|failure| failed("several directions", failure))?;
                }
            }
            if let (Some(one), Some(product)) = (&gradients.one, &gradients.product) {
                along
                    .check_product(one, product, Stage::Final, &none)
                    .map_err(|failure| failed("product", failure))?;
            }
            for (kind, gradient) in
                gradients.one.iter().map(|one| ("one", one)).chain([("seeded", &gradients.seeded)])
            {
                expected.check(gradient, Stage::Final, &none).map_err(|failure| Wrong::Failed {
                    which: format!("{name}, {kind}, at {args:?}"),
                    failure,
                })?;
            }
        }
    }
    Ok(())
}

fn text_of(panic: &Box<dyn std::any::Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default()
}

fn pretty(tokens: proc_macro2::TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("an item"))
}
