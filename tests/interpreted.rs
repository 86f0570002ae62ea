//! The corpus through the interpreter of the IR: gradients before and after `keep`, with all passes,
//! with each switched off and with none, against forward duals of the primal.
//!
//! Nothing is emitted and compiled here: a program that fails in `tests/numerics.rs` and passes here
//! is emitted wrongly; one that fails at the first stage has a wrong adjoint or a wrong pass, one
//! that fails only at the second lacks something that the reverse sweep reads.

#[path = "random/oracle.rs"]
#[expect(dead_code, reason = "`random_compiled` asks for weighted sums")]
mod oracle;
#[path = "random/rng.rs"]
#[expect(dead_code, reason = "the generator of random programs chooses more")]
mod rng;

use std::path::{Path, PathBuf};

use ad_compiler::adjoint::{self, Start};
use ad_compiler::analysis::activity::{Activity, activity};
use ad_compiler::args::Args;
use ad_compiler::ir::Function;
use ad_compiler::ir::eval::{Datum, EvalError};
use ad_compiler::ir::verify::{Stage, verify_with};
use ad_compiler::pass::{self, Passes};
use ad_compiler::{diag, lower, tangent};
use syn::ItemFn;

use oracle::{Along, Constants, Expected, Failure, Sizes};
use rng::Rng;

/// Fewer than this must never be interpreted: the interpreter knows all of these.
const AT_LEAST: usize = 270;

/// Areas that are about what the interpreter does not know: other functions, structs, float traits.
const FOREIGN: &[&str] = &["calls", "structs", "generics"];

/// What else it cannot run.
const SKIPPED: &[&str] = &[
    // patterns and constants that are not numbers
    "branches/match_binding",
    "branches/match_enum",
    "branches/match_enum_local",
    "branches/match_guard",
    "branches/piecewise_tax",
    "scalar/constant_parameters",
    "scalar/constants",
    // opaque expressions
    "inactive/closure_over_integers",
    "inactive/integer_bookkeeping",
    "inactive/mixed_report",
    "inactive/opaque_expression",
    "inactive/pair_in_macros",
    // calls
    "fusion/lent_scratch",
    "models/black_scholes",
    "models/conjugate_gradient",
    "models/kepler",
    "models/lstm_cell",
    "models/quadrature",
    "models/ray_march",
    "pitfalls/same_slice_twice",
    // sizes that depend on each other
    "models/two_layer_classifier",
];

/// What the arguments are tried with; the first two with which a function neither panics nor leaves
/// its domain are taken.
const SIZES: &[Sizes] = &[
    Sizes { slices: &[3], generic: 3, integer: 3, floats: (0.3, 0.9), signed: false },
    Sizes { slices: &[5], generic: 2, integer: 2, floats: (0.3, 1.5), signed: true },
    Sizes { slices: &[4], generic: 2, integer: 2, floats: (1.1, 1.5), signed: false },
    Sizes { slices: &[3], generic: 2, integer: 2, floats: (2.1, 2.9), signed: false },
    Sizes { slices: &[9, 3], generic: 3, integer: 3, floats: (0.3, 0.9), signed: false },
    Sizes { slices: &[6], generic: 3, integer: 2, floats: (0.3, 0.9), signed: false },
    Sizes { slices: &[2, 6, 3], generic: 2, integer: 1, floats: (0.3, 0.9), signed: false },
    Sizes { slices: &[6, 3, 3, 2], generic: 2, integer: 1, floats: (0.3, 0.9), signed: false },
];

/// A differentiated function of the corpus.
struct Program {
    /// `area/case`, and the function's name where it is another.
    name: String,
    args: Args,
    item: ItemFn,
    constants: Constants,
}

#[test]
fn gradients_of_the_corpus() {
    let mut interpreted = 0;
    let mut problems = Vec::new();
    for program in corpus() {
        match check(&program) {
            Ok(()) => {
                interpreted += 1;
                if SKIPPED.contains(&program.name.as_str()) {
                    problems.push(format!("{}: can be interpreted by now", program.name));
                }
            }
            Err(Problem::Unsupported(why)) => {
                let area = program.name.split('/').next().unwrap_or_default();
                let expected = FOREIGN.contains(&area) || SKIPPED.contains(&program.name.as_str());
                if !expected {
                    problems.push(format!("{}: skipped, {why}", program.name));
                }
            }
            Err(Problem::Wrong(what)) => problems.push(format!("{}: {what}", program.name)),
        }
    }
    println!("{interpreted} functions interpreted");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(interpreted >= AT_LEAST, "only {interpreted} functions were interpreted");
}

enum Problem {
    /// The interpreter does not know something, or no arguments fit.
    Unsupported(String),
    Wrong(String),
}

fn check(program: &Program) -> Result<(), Problem> {
    let Program { args, item, constants, name: _ } = program;
    let wrong =
        |what: &str, failure: &dyn std::fmt::Debug| Problem::Wrong(format!("{what}: {failure:?}"));
    let lowered = diag::collect(|diag| lower::to_ssa(diag, item, args))
        .map_err(|error| Problem::Wrong(error.to_string()))?;
    let mut why = "its values are not finite".to_owned();
    let mut points = Vec::new();
    for (seed, sizes) in SIZES.iter().enumerate() {
        if points.len() == 2 {
            break;
        }
        let mut rng = Rng::new(seed as u64);
        let Some(args) = oracle::arguments(&lowered, &mut rng, sizes) else {
            return Err(Problem::Unsupported("a parameter's type is not known".to_owned()));
        };
        match Expected::new(&lowered, &args, &mut rng, constants) {
            Ok(expected) if expected.is_finite() => points.push(expected),
            Ok(_) => {}
            Err(Failure::Eval { error: EvalError::Malformed(what), what: run }) => {
                return Err(wrong(run, &what));
            }
            Err(failure) => why = format!("{failure:?}"),
        }
    }
    if points.is_empty() {
        return Err(Problem::Unsupported(why));
    }
    let mut configurations = vec![("all passes", Passes::ALL), ("no passes", Passes::NONE)];
    configurations.extend(Passes::without_each());
    for (name, passes) in configurations {
        let mut primal = lowered.clone();
        pass::before_adjoint(&mut primal, &passes).map_err(|error| wrong(name, &error))?;
        let activity = diag::collect(|diag| activity(diag, &primal))
            .map_err(|error| Problem::Wrong(error.to_string()))?;
        let directions: Vec<Along> =
            points.iter().map(|point| Along::new(point, &primal, &mut Rng::new(7))).collect();
        check_tangent(&primal, &activity, &passes, &points, &directions, constants)
            .map_err(|error| wrong(&format!("{name}, tangent"), &error))?;
        if ["all passes", "no passes"].contains(&name) {
            check_lanes(&primal, &activity, &passes, &points, &directions, constants)
                .map_err(|error| wrong(&format!("{name}, several directions"), &error))?;
        }
        let one = primal.result_kind.is_float().then_some(Start::One);
        let mut callee = None;
        for start in [Start::Known, Start::Parameter].into_iter().chain(one) {
            let mut gradient = adjoint::gradient(&primal, &activity, start);
            let unkept = gradient.clone();
            pass::before_keep(&mut gradient, &passes).map_err(|error| wrong(name, &error))?;
            let before = gradient.clone();
            adjoint::keep::keep(&mut gradient, passes.cut);
            pass::after_keep(&mut gradient, &passes).map_err(|error| wrong(name, &error))?;
            let callees = (&primal, &*callee.get_or_insert_with(|| gradient.clone()));
            for (function, stage) in [(&before, Stage::BeforeKeep), (&gradient, Stage::Final)] {
                agrees(function, callees, stage, &points, constants)
                    .map_err(|error| wrong(&format!("{name}, {start:?}, {stage:?}"), &error))?;
            }
            if start == Start::Parameter {
                let mut apart = unkept.clone();
                pass::before_keep(&mut apart, &passes).map_err(|error| wrong(name, &error))?;
                if let Some(mut halves) = adjoint::halves::halves(apart, passes.cut) {
                    pass::after_keep(&mut halves, &Passes { history: false, ..passes.clone() })
                        .map_err(|error| wrong(name, &error))?;
                    agrees(&halves, callees, Stage::Final, &points, constants)
                        .map_err(|error| wrong(&format!("{name}, halves"), &error))?;
                }
            }
            if start == Start::One {
                match check_product(unkept, &gradient, &passes, &directions, constants) {
                    Err(error) if error.contains("a recursive call") => {}
                    agrees => agrees.map_err(|error| wrong(&format!("{name}, product"), &error))?,
                }
            }
        }
    }
    Ok(())
}

/// The tangent of the primal, against duals.
fn check_tangent(
    primal: &Function,
    activity: &Activity,
    passes: &Passes,
    points: &[Expected],
    directions: &[Along],
    constants: &Constants,
) -> Result<(), String> {
    let mut tangent = diag::collect(|diag| tangent::tangent(diag, primal, activity))
        .map_err(|error| error.to_string())?;
    pass::after_tangent(&mut tangent, passes).map_err(|error| error.to_string())?;
    verify_with(&tangent, Stage::Final).map_err(|errors| errors.join("; "))?;
    for (point, along) in points.iter().zip(directions) {
        along.check(point, &tangent, constants).map_err(|failure| format!("{failure:?}"))?;
    }
    Ok(())
}

/// Likewise the tangents in several directions, which are interpreted as one.
fn check_lanes(
    primal: &Function,
    activity: &Activity,
    passes: &Passes,
    points: &[Expected],
    directions: &[Along],
    constants: &Constants,
) -> Result<(), String> {
    let several = diag::collect(|diag| tangent::in_lanes(diag, primal, activity))
        .map_err(|error| error.to_string())?;
    let Some(mut several) = several else { return Ok(()) };
    pass::after_tangent(&mut several, passes).map_err(|error| error.to_string())?;
    for (point, along) in points.iter().zip(directions) {
        let few = Along::of_few(point, primal, &mut Rng::new(9));
        for along in [along, &few] {
            along.check(point, &several, constants).map_err(|failure| format!("{failure:?}"))?;
        }
    }
    Ok(())
}

/// The tangent of the gradient, against the gradient over duals.
fn check_product(
    unkept: Function,
    gradient: &Function,
    passes: &Passes,
    directions: &[Along],
    constants: &Constants,
) -> Result<(), String> {
    let activity = Activity::of_gradient(&unkept);
    let product = diag::collect(|diag| tangent::tangent(diag, &unkept, &activity));
    // Operators between types that only rustc knows have no second derivative.
    let Ok(mut product) = product else { return Ok(()) };
    pass::before_keep(&mut product, passes).map_err(|error| error.to_string())?;
    let before = product.clone();
    adjoint::keep::keep(&mut product, passes.cut);
    pass::after_keep(&mut product, passes).map_err(|error| error.to_string())?;
    for (function, stage) in [(&before, Stage::BeforeKeep), (&product, Stage::Final)] {
        verify_with(function, stage).map_err(|errors| errors.join("; "))?;
        for along in directions {
            along
                .check_product(gradient, function, stage, constants)
                .map_err(|failure| format!("{stage:?}: {failure:?}"))?;
        }
    }
    Ok(())
}

/// `callees` are what recursive calls run.
fn agrees(
    gradient: &Function,
    callees: (&Function, &Function),
    stage: Stage,
    points: &[Expected],
    constants: &Constants,
) -> Result<(), String> {
    verify_with(gradient, stage).map_err(|errors| errors.join("; "))?;
    for point in points {
        point
            .check_with(gradient, Some(callees), stage, constants)
            .map_err(|failure| format!("{failure:?}"))?;
    }
    Ok(())
}

fn corpus() -> Vec<Program> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut programs = Vec::new();
    for area in entries(&root) {
        for path in entries(&area) {
            let text = std::fs::read_to_string(&path).expect("the corpus can be read");
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
            let case = format!("{}/{}", stem(&area), stem(&path));
            let constants = constants(&file.items);
            for item in file.items {
                let syn::Item::Fn(mut item) = item else { continue };
                let attribute =
                    item.attrs.iter().position(|attr| attr.path().is_ident("differentiate"));
                let Some(attribute) = attribute.map(|at| item.attrs.remove(at)) else { continue };
                let args = match attribute.meta {
                    syn::Meta::List(list) => syn::parse2(list.tokens).expect("valid arguments"),
                    syn::Meta::Path(_) | syn::Meta::NameValue(_) => Args::default(),
                };
                let function = item.sig.ident.to_string();
                let name = if case.ends_with(&format!("/{function}")) {
                    case.clone()
                } else {
                    format!("{case}/{function}")
                };
                programs.push(Program { name, args, item, constants: constants.clone() });
            }
        }
    }
    programs
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the corpus can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a name").to_string_lossy().into_owned()
}

/// The constants and statics of a file that are floats, integers, or arrays of them.
fn constants(items: &[syn::Item]) -> Constants {
    let mut constants = Vec::new();
    for item in items {
        #[expect(clippy::wildcard_enum_match_arm, reason = "only these are constants")]
        let (name, expr) = match item {
            syn::Item::Const(item) => (&item.ident, &item.expr),
            syn::Item::Static(item) => (&item.ident, &item.expr),
            _ => continue,
        };
        constants.extend(constant(expr).map(|datum| (name.to_string(), datum)));
    }
    constants
}

fn constant(expr: &syn::Expr) -> Option<Datum<f64>> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "other constants are not interpreted")]
    match expr {
        syn::Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Float(literal) => literal.base10_parse().ok().map(Datum::Float),
            syn::Lit::Int(literal) => literal.base10_parse().ok().map(Datum::Int),
            _ => None,
        },
        syn::Expr::Unary(negated) => match constant(&negated.expr)? {
            Datum::Float(value) => Some(Datum::Float(-value)),
            Datum::Int(value) => Some(Datum::Int(-value)),
            _ => None,
        },
        syn::Expr::Array(array) => {
            array.elems.iter().map(constant).collect::<Option<_>>().map(Datum::Array)
        }
        _ => None,
    }
}
