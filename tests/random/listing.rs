//! The text of `tests/random/programs.rs`: large random programs, and for each the calls of all its
//! companions over flat points.

use std::fmt::Write as _;

use ad_compiler::args::Args;
use ad_compiler::ir::eval::Datum;
use ad_compiler::{diag, lower};
use tapeless::check::check_gradient;

use super::generate::{self, LENGTH, Passed, Program, Returned};
use super::oracle::Expected;
use super::points::{COUNTS, point};
use super::rng::Rng;

const HEAD: &str =
    "// Random programs and their calls, written by `tests/random/listing.rs`; do not edit.
// `TAPELESS_BLESS=1 cargo test --test random_programs` writes this file again.
";

const SEEDS: &str = "// seeds: ";

/// The seeds of the first `count` programs that central differences can check at every point.
pub fn seeds(count: usize) -> Vec<u64> {
    (1..).filter(|seed| is_tame(&program(*seed, "f"))).take(count).collect()
}

/// The seeds that a listing says it was made of.
pub fn seeds_of(listing: &str) -> Vec<u64> {
    let line = listing.lines().find_map(|line| line.strip_prefix(SEEDS)).unwrap_or_default();
    line.split_whitespace().map(|seed| seed.parse().expect("a seed")).collect()
}

/// The text of the file.
pub fn listing(seeds: &[u64]) -> String {
    let shown: Vec<String> = seeds.iter().map(ToString::to_string).collect();
    let mut text = format!("{HEAD}{SEEDS}{}\n", shown.join(" "));
    let mut cases = Vec::new();
    for (at, seed) in seeds.iter().enumerate() {
        let name = format!("p{at:02}");
        write!(text, "\n{}", module(&name, &program(*seed, &name))).unwrap();
        cases.push(format!("{name}::CASE"));
    }
    write!(text, "\npub const CASES: &[Case] = &[{}];\n", cases.join(", ")).unwrap();
    text
}

fn program(seed: u64, name: &str) -> Program {
    generate::program(seed, 4 + seed as usize % 10, name)
}

/// Whether differences settle on the derivatives, which are moderate and not all 0.
fn is_tame(program: &Program) -> bool {
    let item: syn::ItemFn = syn::parse_str(&program.source).expect("the generator writes Rust");
    let primal = diag::collect(|diag| lower::to_ssa(diag, &item, &Args::default()));
    let primal = primal.unwrap_or_else(|error| panic!("{error}\n{}", program.source));
    let floats = program.params.iter().map(|param| param.passed.floats()).sum();
    COUNTS.iter().enumerate().all(|(which, count)| {
        let (v, flag) = point(floats, which);
        let args = |v: &[f64]| data(program, v, *count, flag);
        let Ok(expected) = Expected::new(&primal, &args(&v), &mut Rng::new(0), &Vec::new()) else {
            panic!("not to be interpreted:\n{}", program.source);
        };
        let f = |v: &[f64]| {
            expected.weighted_value(&primal, args(v), &Vec::new()).expect("it ran before")
        };
        expected.is_finite()
            && (1e-3..1e3).contains(&expected.largest())
            && check_gradient(f, &expected.weighted(), &v).is_ok()
    })
}

fn data(program: &Program, v: &[f64], count: usize, flag: bool) -> Vec<Datum<f64>> {
    let mut rest = v;
    let mut args = Vec::new();
    for param in &program.params {
        let (floats, left) = rest.split_at(param.passed.floats());
        rest = left;
        args.push(match param.passed {
            Passed::Float | Passed::MutFloat => Datum::from(floats[0]),
            Passed::Slice
            | Passed::Array
            | Passed::ArrayRef
            | Passed::Vec
            | Passed::VecRef
            | Passed::MutSlice
            | Passed::MutVec => Datum::floats(floats),
            Passed::Rows => Datum::Array(floats.chunks(2).map(Datum::floats).collect()),
            Passed::Pair => Datum::Tuple(floats.iter().map(|x| Datum::from(*x)).collect()),
            Passed::Count => Datum::Int(count as i128),
            Passed::Flag => Datum::Bool(flag),
        });
    }
    args
}

/// The program in a module, with its calls.
fn module(name: &str, program: &Program) -> String {
    let params = &program.params;
    let (mut bind, mut start) = (String::new(), 0);
    let (mut buffers, mut outputs, mut adjoints) = (String::new(), String::new(), String::new());
    let (mut tangents, mut output_tangents) = (String::new(), String::new());
    let mut weight = match program.result {
        Returned::Float => 1,
        Returned::Pair | Returned::Array | Returned::Vec => 2,
    };
    for param in params {
        let (name, end) = (param.name, start + param.passed.floats());
        let value = match param.passed {
            Passed::Float => format!("v[{start}]"),
            Passed::Slice => format!("&v[{start}..{end}]"),
            Passed::Array => format!("[v[{start}], v[{start} + 1], v[{start} + 2]]"),
            Passed::ArrayRef => format!("&[v[{start}], v[{start} + 1], v[{start} + 2]]"),
            Passed::Vec => format!("v[{start}..{end}].to_vec()"),
            Passed::VecRef => format!("&v[{start}..{end}].to_vec()"),
            Passed::Rows => {
                let rows = (0..LENGTH).map(|row| start + 2 * row);
                let rows: Vec<_> = rows.map(|at| format!("[v[{at}], v[{at} + 1]]")).collect();
                format!("&[{}][..]", rows.join(", "))
            }
            Passed::Pair => format!("(v[{start}], v[{start} + 1])"),
            Passed::MutSlice => format!("&mut v[{start}..{end}].to_vec()[..]"),
            Passed::MutVec => format!("&mut v[{start}..{end}].to_vec()"),
            Passed::MutFloat => format!("&mut v[{start}].clone()"),
            Passed::Count => "n".to_owned(),
            Passed::Flag => "flag".to_owned(),
        };
        writeln!(bind, "let {name} = {value};").unwrap();
        if param.passed.floats() > 0 {
            // A tangent is passed as its parameter is.
            let tangent = value.replace("v[", "direction[");
            writeln!(tangents, "let t_{name} = {tangent};").unwrap();
        }
        start = end;
        let buffer = match param.passed {
            Passed::Float => "f64::NAN",
            Passed::Slice | Passed::Vec | Passed::VecRef => "vec![f64::NAN; 4]",
            Passed::Array | Passed::ArrayRef => "[f64::NAN; 3]",
            Passed::Rows => "vec![[f64::NAN; 2]; 4]",
            Passed::Pair => "(f64::NAN, f64::NAN)",
            Passed::MutSlice | Passed::MutVec => "vec![0.0; 4]",
            Passed::MutFloat => "0.0",
            Passed::Count | Passed::Flag => continue,
        };
        writeln!(buffers, "let mut d_{name} = {buffer};").unwrap();
        if param.passed.is_mut() {
            let list = param.passed != Passed::MutFloat;
            let copy = if list { format!("{name}.to_vec()") } else { format!("*{name}") };
            write!(outputs, ", flatten(&{copy})").unwrap();
            write!(output_tangents, ", flatten(&{})", copy.replace(name, &format!("t_{name}")))
                .unwrap();
            let next = weight + param.passed.floats();
            let adjoint = if list {
                format!("weights[{weight}..{next}].to_vec()")
            } else {
                format!("weights[{weight}]")
            };
            writeln!(adjoints, "let mut d_{name} = {adjoint};").unwrap();
            weight = next;
        }
    }
    let list = |wanted: &dyn Fn(Passed) -> bool, shown: &dyn Fn(&str) -> String| {
        let wanted = params.iter().filter(|param| wanted(param.passed));
        wanted.map(|param| shown(param.name)).collect::<Vec<_>>().join(", ")
    };
    let active = |passed: Passed| passed.floats() > 0;
    let args = list(&|_| true, &str::to_owned);
    let lent = list(&active, &|name| format!("&mut d_{name}"));
    let lent_outputs = list(&|passed| passed.is_mut(), &|name| format!("&mut d_{name}"));
    let gradients = list(&active, &|name| format!("flatten(&d_{name})"));
    let returned = list(&|passed| active(passed) && !passed.is_mut(), &|name| format!("d_{name}"));
    let returned = if returned.contains(',') { format!("({returned})") } else { returned };
    let carried = list(&active, &|name| format!("t_{name}"));
    let seed = match program.result {
        Returned::Float => "weights[0]",
        Returned::Pair => "(weights[0], weights[1])",
        Returned::Array => "[weights[0], weights[1]]",
        Returned::Vec => "vec![weights[0], weights[1]]",
    };
    let product = if program.result == Returned::Float {
        format!(
            "Some(|v, n, flag, direction| {{
                {bind}
                {tangents}
                let (value, gradient, product) = {name}_hvp({args}, {carried});
                ([flatten(&value){outputs}].concat(), flatten(&gradient), flatten(&product))
            }})"
        )
    } else {
        "None".to_owned()
    };
    let options =
        if program.result == Returned::Float { "forward, hessian(product)" } else { "forward" };
    let of_result = if program.result == Returned::Float {
        format!(
            "&[
                |v, n, flag| {{
                    {bind}
                    let (value, gradient) = {name}_grad({args});
                    ([flatten(&value){outputs}].concat(), flatten(&gradient))
                }},
                |v, n, flag| {{
                    {bind}
                    {buffers}
                    let value = {name}_grad_into({args}, {lent});
                    ([flatten(&value){outputs}].concat(), [{gradients}].concat())
                }},
            ]"
        )
    } else {
        "&[]".to_owned()
    };
    let calls = format!(
        "pub const CASE: Case = Case {{
            name: {name:?},
            floats: {start},
            primal: |v, n, flag| {{
                {bind}
                let value = {name}({args});
                [flatten(&value){outputs}].concat()
            }},
            gradients: {of_result},
            pullback: |v, n, flag, weights| {{
                {bind}
                {adjoints}
                let (value, pullback) = {name}_vjp({args});
                let {returned} = pullback({seed}, {lent_outputs});
                ([flatten(&value){outputs}].concat(), [{gradients}].concat())
            }},
            tangent: |v, n, flag, direction| {{
                {bind}
                {tangents}
                let (value, tangent) = {name}_jvp({args}, {carried});
                (
                    [flatten(&value){outputs}].concat(),
                    [flatten(&tangent){output_tangents}].concat(),
                )
            }},
            product: {product},
        }};"
    );
    // People read the program, not its calls.
    let calls: Vec<&str> = calls.split_whitespace().collect();
    format!(
        "pub mod {name} {{\nuse super::{{Case, differentiate, flatten}};\n\n#[differentiate({options})]\n{}\n{}\n}}\n",
        program.source.trim_end(),
        calls.join(" ")
    )
}
