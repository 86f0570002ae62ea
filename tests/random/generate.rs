//! Random programs of the accepted language, as Rust source.
//!
//! A program is generated type by type, so that it compiles: a variable is used only where it is
//! visible, indices are in range, loops end. With each float goes a bound of its magnitude, so that
//! values and derivatives stay moderate: what could grow is scaled down or passed through `sin`,
//! `tanh` or `atan`, divisors keep away from 0.
//!
//! All slices and `Vec`s among the arguments have [`LENGTH`] elements, all integers are at most
//! [`MAX_COUNT`].

mod aggregates;
mod exits;
mod moves;
mod scratch;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::rng::Rng;
use aggregates::Shape;

/// The length of every slice and `Vec` among the arguments.
pub const LENGTH: usize = 4;

/// The largest integer argument.
pub const MAX_COUNT: usize = 3;

/// What a variable may hold at most, by magnitude, if it can be assigned.
const ASSIGNED: f64 = 2.5;

/// What an expression may be at most.
const LARGEST: f64 = 30.0;

/// How many times a statement may be executed.
const MAX_TRIPS: usize = 64;

/// A program, and what is needed to call it.
pub struct Program {
    pub params: Vec<Param>,
    pub result: Returned,
    pub source: String,
}

#[derive(Clone)]
pub struct Param {
    pub name: &'static str,
    pub passed: Passed,
}

/// The types of parameters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Passed {
    Float,
    Slice,
    Array,
    ArrayRef,
    Vec,
    VecRef,
    Rows,
    Pair,
    MutSlice,
    MutVec,
    MutFloat,
    Count,
    Flag,
}

impl Passed {
    pub fn ty(self) -> &'static str {
        match self {
            Passed::Float => "f64",
            Passed::Slice => "&[f64]",
            Passed::Array => "[f64; 3]",
            Passed::ArrayRef => "&[f64; 3]",
            Passed::Vec => "Vec<f64>",
            Passed::VecRef => "&Vec<f64>",
            Passed::Rows => "&[[f64; 2]]",
            Passed::Pair => "(f64, f64)",
            Passed::MutSlice => "&mut [f64]",
            Passed::MutVec => "&mut Vec<f64>",
            Passed::MutFloat => "&mut f64",
            Passed::Count => "usize",
            Passed::Flag => "bool",
        }
    }

    /// How many floats are passed.
    pub fn floats(self) -> usize {
        match self {
            Passed::Float | Passed::MutFloat => 1,
            Passed::Slice | Passed::Vec | Passed::VecRef | Passed::MutSlice | Passed::MutVec => {
                LENGTH
            }
            Passed::Array | Passed::ArrayRef => 3,
            Passed::Rows => 2 * LENGTH,
            Passed::Pair => 2,
            Passed::Count | Passed::Flag => 0,
        }
    }

    pub fn is_mut(self) -> bool {
        match self {
            Passed::MutSlice | Passed::MutVec | Passed::MutFloat => true,
            Passed::Float
            | Passed::Slice
            | Passed::Array
            | Passed::ArrayRef
            | Passed::Vec
            | Passed::VecRef
            | Passed::Rows
            | Passed::Pair
            | Passed::Count
            | Passed::Flag => false,
        }
    }
}

/// The types of results.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Returned {
    Float,
    Pair,
    Array,
    Vec,
}

impl Returned {
    fn ty(self) -> &'static str {
        match self {
            Returned::Float => "f64",
            Returned::Pair => "(f64, f64)",
            Returned::Array => "[f64; 2]",
            Returned::Vec => "Vec<f64>",
        }
    }
}

/// A function called `name` of about `size` statements.
pub fn program(seed: u64, size: usize, name: &str) -> Program {
    let mut generator = Generator {
        rng: Rng::new(seed),
        out: String::new(),
        vars: Vec::new(),
        loops: Vec::new(),
        trips: 1,
        depth: 0,
        budget: size,
        names: 0,
        favourite: 0,
        moved: BTreeSet::new(),
        result: Returned::Float,
    };
    generator.program(name)
}

// What is known while the program grows.

#[derive(Clone)]
struct Var {
    /// The name that hides others of the same name.
    base: String,
    /// How it is read: the name, `*name` or `name.0`.
    text: String,
    what: What,
    /// Whether it may be read and written, as far as the borrow checker is concerned.
    access: Access,
    /// What it may hold at most, if it is a float.
    bound: f64,
    id: usize,
    /// One number for a variable and the parts of it that are read by texts of their own.
    declared: usize,
    /// How many loops and labelled blocks are around its declaration, and how many scopes.
    loops: usize,
    depth: usize,
}

#[derive(Clone)]
enum What {
    Float,
    /// At most `max`; less than the length of each container in `within`.
    Int {
        max: usize,
        within: Vec<usize>,
    },
    Bool,
    List(List),
    /// `rows` of `columns` elements each.
    Rows {
        rows: usize,
        columns: usize,
    },
    /// A tuple, or an array of what is no float.
    Aggregate(Shape),
}

#[derive(Clone, Copy, PartialEq)]
struct List {
    owner: Owner,
    /// At least so many elements, exactly so many if `exact`.
    length: usize,
    exact: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Owner {
    Array,
    Vec,
    Borrowed,
    /// A `Vec` behind `&mut`.
    LentVec,
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Access {
    /// Something moved out of it; it can be assigned.
    Moved,
    Hidden,
    Read,
    Write,
}

struct Around {
    label: Option<String>,
    /// `continue` does not skip what makes it end.
    continues: bool,
    /// `break` takes a value.
    valued: bool,
    block: bool,
}

/// An expression.
#[derive(Clone)]
struct Expr {
    text: String,
    level: Level,
    /// Of a float: its magnitude is at most this.
    bound: f64,
    /// Its type is known without its context, so that methods can be called on it.
    typed: bool,
}

/// How tightly an expression binds.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Level {
    /// `if`, `match`, a block, a cast: never an operand without parentheses.
    Loose,
    Sum,
    Product,
    Unary,
    Atom,
}

impl Expr {
    fn new(text: impl Into<String>, level: Level, bound: f64) -> Self {
        Expr { text: text.into(), level, bound, typed: true }
    }

    fn variable(var: Var) -> Self {
        let level = if var.text.starts_with('*') { Level::Unary } else { Level::Atom };
        Expr::new(var.text, level, var.bound)
    }

    fn at(&self, level: Level) -> String {
        if self.level >= level { self.text.clone() } else { format!("({})", self.text) }
    }

    fn operand(&self) -> String {
        self.at(Level::Sum)
    }

    /// For method calls.
    fn receiver(&self) -> String {
        if self.typed {
            self.at(Level::Atom)
        } else if self.level == Level::Atom {
            format!("{}_f64", self.text)
        } else {
            format!("({} + 0.0_f64)", self.at(Level::Sum))
        }
    }
}

struct Generator {
    rng: Rng,
    out: String,
    vars: Vec<Var>,
    loops: Vec<Around>,
    trips: usize,
    depth: usize,
    budget: usize,
    names: usize,
    /// The kind of statement that this program has many of.
    favourite: usize,
    /// The variables that something may have moved out of, by `Var::id`.
    moved: BTreeSet<usize>,
    result: Returned,
}

const FLOATS: &[&str] = &["a", "b", "c", "d", "g", "h", "p", "q", "r", "t", "u", "v1", "d_x"];
const LISTS: &[&str] = &["xs", "ys", "zs", "ws", "saved_x"];
const INTEGERS: &[&str] = &["k", "m", "o"];

impl Generator {
    fn program(&mut self, name: &str) -> Program {
        let params = self.params();
        self.favourite = self.rng.below(100);
        self.result = match self.rng.weighted(&[80, 8, 6, 6]) {
            0 => Returned::Float,
            1 => Returned::Pair,
            2 => Returned::Array,
            _ => Returned::Vec,
        };
        let mut signature = String::new();
        for param in &params {
            let mutable = param.passed == Passed::Vec || param.passed == Passed::Array;
            let mutable = if mutable { "mut " } else { "" };
            write!(signature, "{mutable}{}: {}, ", param.name, param.passed.ty()).unwrap();
        }
        while self.budget > 0 {
            self.statement();
        }
        self.totals();
        let result = self.returned();
        let source = format!(
            "pub fn {name}({signature}) -> {} {{ {} {} }}",
            self.result.ty(),
            self.out,
            result
        );
        let file = syn::parse_file(&source);
        let file = file.unwrap_or_else(|error| panic!("the generator wrote {error}:\n{source}"));
        Program { params, result: self.result, source: prettyplease::unparse(&file) }
    }

    fn params(&mut self) -> Vec<Param> {
        let mut params = Vec::new();
        let mut add = |name, passed| params.push(Param { name, passed });
        let rng = &mut self.rng;
        if rng.percent(75) {
            add("x", Passed::Float);
        }
        if rng.percent(60) {
            let list = [Passed::Slice, Passed::ArrayRef, Passed::VecRef];
            add("s", rng.pick(&list));
        }
        if rng.percent(25) {
            let list = [Passed::Array, Passed::Vec];
            add("f", rng.pick(&list));
        }
        if rng.percent(10) {
            add("e", Passed::Pair);
        }
        if rng.percent(15) {
            add("rows", Passed::Rows);
        }
        if rng.percent(50) {
            add("y", Passed::Float);
        }
        if rng.percent(12) {
            add("io", Passed::MutSlice);
        }
        if rng.percent(10) {
            add("lent", Passed::MutVec);
        }
        if rng.percent(5) {
            add("z", Passed::MutFloat);
        }
        if params.iter().all(|param| param.passed.is_mut()) {
            params.push(Param { name: "w", passed: Passed::Float });
        }
        if self.rng.percent(70) {
            params.push(Param { name: "n", passed: Passed::Count });
        }
        if self.rng.percent(20) {
            params.push(Param { name: "flag", passed: Passed::Flag });
        }
        for param in &params {
            let list = |owner, length| What::List(List { owner, length, exact: true });
            let (what, access) = match param.passed {
                Passed::Float => (What::Float, Access::Read),
                Passed::Slice | Passed::VecRef => (list(Owner::Borrowed, LENGTH), Access::Read),
                Passed::ArrayRef => (list(Owner::Borrowed, 3), Access::Read),
                Passed::Array => (list(Owner::Array, 3), Access::Write),
                Passed::Vec => (list(Owner::Vec, LENGTH), Access::Write),
                Passed::MutSlice => (list(Owner::Borrowed, LENGTH), Access::Write),
                Passed::MutVec => (list(Owner::LentVec, LENGTH), Access::Write),
                Passed::Rows => (What::Rows { rows: LENGTH, columns: 2 }, Access::Read),
                Passed::Count => (What::Int { max: MAX_COUNT, within: Vec::new() }, Access::Read),
                Passed::Flag => (What::Bool, Access::Read),
                Passed::MutFloat => {
                    self.bind_as(param.name, &format!("*{}", param.name), What::Float, ASSIGNED);
                    continue;
                }
                Passed::Pair => {
                    self.bind_aggregate(param.name, &Shape::pair(), Access::Read, 1.5);
                    continue;
                }
            };
            self.bind_as(param.name, param.name, what, 1.5);
            self.vars.last_mut().expect("just bound").access = access;
        }
        params
    }

    // Variables.

    fn bind(&mut self, name: &str, what: What, bound: f64) -> usize {
        self.bind_as(name, name, what, bound)
    }

    fn bind_as(&mut self, base: &str, text: &str, what: What, bound: f64) -> usize {
        self.names += 1;
        self.vars.push(Var {
            base: base.to_owned(),
            text: text.to_owned(),
            what,
            access: Access::Write,
            bound,
            id: self.names,
            declared: self.names,
            loops: self.loops.len(),
            depth: self.depth,
        });
        self.vars.len() - 1
    }

    /// The variables that can be accessed so.
    fn visible(&self, access: Access, wanted: impl Fn(&What) -> bool) -> Vec<usize> {
        (0..self.vars.len())
            .filter(|at| {
                let var = &self.vars[*at];
                let later = &self.vars[at + 1..];
                let hidden = later
                    .iter()
                    .any(|later| later.base == var.base && later.declared != var.declared);
                wanted(&var.what) && self.accessible(var, access) && !hidden
            })
            .collect()
    }

    /// Whether a variable, with its parts, can be accessed so.
    fn accessible(&self, var: &Var, access: Access) -> bool {
        match var.what {
            What::Aggregate(_) => {
                let parts = self.vars.iter().filter(|part| part.declared == var.declared);
                parts.map(|part| part.access).all(|allowed| allowed >= access)
            }
            _ => var.access >= access,
        }
    }

    fn some(&mut self, access: Access, wanted: impl Fn(&What) -> bool) -> Option<Var> {
        let found = self.visible(access, wanted);
        self.choose(&found)
    }

    fn choose(&mut self, found: &[usize]) -> Option<Var> {
        // what is new is more interesting
        let at = (!found.is_empty()).then(|| {
            let (a, b) = (self.rng.below(found.len()), self.rng.below(found.len()));
            found[a.max(b)]
        });
        at.map(|at| self.vars[at].clone())
    }

    fn float_var(&mut self, access: Access) -> Option<Var> {
        self.some(access, |what| matches!(what, What::Float))
    }

    fn list_var(&mut self, access: Access) -> Option<(Var, List)> {
        let var = self.some(access, |what| matches!(what, What::List(_)))?;
        match var.what {
            What::List(list) => Some((var, list)),
            _ => None,
        }
    }

    fn set_access(&mut self, id: usize, access: Access) {
        for var in self.vars.iter_mut().filter(|var| var.id == id) {
            var.access = access;
        }
    }

    fn fresh(&mut self, pool: &[&'static str]) -> String {
        let name = self.rng.pick(pool);
        // shadowing now and then
        if self.vars.iter().any(|var| var.base == name) && self.rng.percent(75) {
            self.names += 1;
            return format!("{name}{}", self.names);
        }
        name.to_owned()
    }

    /// Lets something be generated in a scope of its own, and returns its text.
    fn scoped(&mut self, generate: impl FnOnce(&mut Self)) -> String {
        let out = std::mem::take(&mut self.out);
        let accesses: Vec<Access> = self.vars.iter().map(|var| var.access).collect();
        self.depth += 1;
        generate(self);
        self.depth -= 1;
        self.vars.truncate(accesses.len());
        for (var, access) in self.vars.iter_mut().zip(accesses) {
            var.access = if self.moved.contains(&var.id) { Access::Moved } else { access };
        }
        std::mem::replace(&mut self.out, out)
    }

    fn put(&mut self, text: impl AsRef<str>) {
        self.out.push_str(text.as_ref());
        self.out.push('\n');
    }

    // Floats.

    fn literal(&mut self) -> Expr {
        let tenths = 1 + self.rng.below(19);
        let value = tenths as f64 / 10.0;
        let typed = self.rng.percent(15);
        let suffix = if typed { "_f64" } else { "" };
        Expr { text: format!("{value:.1}{suffix}"), level: Level::Atom, bound: value, typed }
    }

    fn leaf(&mut self) -> Expr {
        match self.rng.weighted(&[50, 30, 8, 12]) {
            0 => {
                if let Some(var) = self.float_var(Access::Read) {
                    return Expr::variable(var);
                }
            }
            1 => {
                if let Some(element) = self.element(Access::Read) {
                    return Expr::new(element.0, Level::Atom, element.1);
                }
            }
            2 => {
                let (text, max) = self.integer(1);
                return Expr::new(format!("{text} as f64"), Level::Loose, max as f64);
            }
            _ => {}
        }
        self.literal()
    }

    /// The text of an element of some array, and its bound.
    fn element(&mut self, access: Access) -> Option<(String, f64)> {
        if self.rng.percent(10) {
            if let Some(found) = self.part_of_element(access) {
                return Some(found);
            }
        }
        if self.rng.percent(20) {
            let rows = self.some(access, |what| matches!(what, What::Rows { .. }));
            if let Some(Var { text, what: What::Rows { rows, columns }, bound, .. }) = rows {
                let (i, j) = (self.index_below(rows), self.index_below(columns));
                return Some((format!("{text}[{i}][{j}]"), bound));
            }
        }
        let (var, list) = self.list_var(access)?;
        let index = match access {
            Access::Write => self.index_to_write(&var, list),
            Access::Read | Access::Hidden | Access::Moved => self.index(&var, list),
        };
        Some((format!("{}[{index}]", var.text), var.bound))
    }

    fn float(&mut self, depth: usize) -> Expr {
        if depth == 0 || self.rng.percent(12) {
            return self.leaf();
        }
        let expr = match self.rng.weighted(&[26, 24, 9, 26, 8, 3, 2, 2, 1]) {
            0 => {
                let (a, b) = (self.float(depth - 1), self.float(depth - 1));
                let op = self.rng.pick(&["+", "-"]);
                let text = format!("{} {op} {}", a.at(Level::Sum), b.at(Level::Product));
                Expr {
                    text,
                    level: Level::Sum,
                    bound: a.bound + b.bound,
                    typed: a.typed || b.typed,
                }
            }
            1 => {
                let (a, b) = (self.float(depth - 1), self.float(depth - 1));
                let text = format!("{} * {}", a.at(Level::Product), b.at(Level::Unary));
                Expr {
                    text,
                    level: Level::Product,
                    bound: a.bound * b.bound,
                    typed: a.typed || b.typed,
                }
            }
            2 => {
                let a = self.float(depth - 1);
                let (divisor, least) = self.divisor();
                Expr {
                    text: format!("{} / {divisor}", a.at(Level::Product)),
                    level: Level::Product,
                    bound: a.bound / least,
                    typed: a.typed,
                }
            }
            3 => self.smooth(depth),
            4 => self.kinked(depth),
            5 => {
                let cond = self.condition(1);
                let (a, b) = (self.float(depth - 1), self.float(depth - 1));
                let text = format!("if {cond} {{ {} }} else {{ {} }}", a.text, b.text);
                Expr {
                    text,
                    level: Level::Loose,
                    bound: a.bound.max(b.bound),
                    typed: a.typed && b.typed,
                }
            }
            6 => self.block_value(depth),
            7 => self.match_value(depth),
            _ => self.stepped(depth),
        };
        self.tamed(expr, LARGEST)
    }

    /// `expr`, or if it may be larger than `limit` something of it that is not.
    fn tamed(&mut self, expr: Expr, limit: f64) -> Expr {
        if expr.bound <= limit {
            return expr;
        }
        let method = self.rng.pick(&["sin", "tanh", "atan", "cos", ""]);
        let most = if method.is_empty() { limit } else { 2.0 };
        let scale = format!("{:.4}", (most / expr.bound).max(0.0001));
        let scaled = format!("{} * {}", scale.trim_end_matches('0'), expr.at(Level::Unary));
        if method.is_empty() {
            Expr { text: scaled, level: Level::Product, bound: limit, typed: expr.typed }
        } else if expr.typed {
            Expr::new(format!("({scaled}).{method}()"), Level::Atom, 1.6)
        } else {
            Expr::new(format!("f64::{method}({scaled})"), Level::Atom, 1.6)
        }
    }

    /// A divisor, and what it is at least.
    fn divisor(&mut self) -> (String, f64) {
        let a = self.leaf();
        match self.rng.below(5) {
            0 => (format!("(1.5 + {} * {})", a.at(Level::Product), a.at(Level::Unary)), 1.5),
            1 => (format!("(1.7 + {}.sin())", a.receiver()), 0.7),
            2 => (format!("(0.5 + {}.abs())", a.receiver()), 0.5),
            3 => (format!("(0.3 * {}).exp()", self.typed_leaf().at(Level::Unary)), 0.4),
            _ => (self.rng.pick(&["2.0", "0.7", "3.0"]).to_owned(), 0.7),
        }
    }

    fn typed_leaf(&mut self) -> Expr {
        let leaf = self.leaf();
        if leaf.typed && leaf.bound <= 3.0 { leaf } else { Expr::new("0.4_f64", Level::Atom, 0.4) }
    }

    fn smooth(&mut self, depth: usize) -> Expr {
        let a = self.float(depth - 1);
        let (x, bound) = (a.receiver(), a.bound);
        let atom = |text: String, bound| Expr::new(text, Level::Atom, bound);
        match self.rng.below(26) {
            0 | 1 => atom(format!("{x}.sin()"), 1.0),
            2 => atom(format!("{x}.cos()"), 1.0),
            3 | 4 => atom(format!("{x}.tanh()"), 1.0),
            5 => atom(format!("{x}.atan()"), 1.6),
            6 => atom(format!("({x}.tanh() * 0.8).exp()"), 2.3),
            7 => {
                let y = if a.typed { a.at(Level::Unary) } else { x };
                atom(format!("(1.0 + {y} * {y}).sqrt()"), 1.0 + bound)
            }
            8 => atom(format!("(1.5 + {x}.powi(2)).ln()"), 0.5 + bound),
            9 => atom(format!("{x}.powi({})", 2 + self.rng.below(2)), bound.powi(3).max(bound)),
            10 | 11 => Expr { text: format!("-{}", a.at(Level::Unary)), level: Level::Unary, ..a },
            12 => atom(format!("{x}.hypot(0.7)"), bound + 0.7),
            13 => {
                let (b, c) = (self.leaf(), self.leaf());
                atom(format!("{x}.mul_add({}, {})", b.text, c.text), bound * b.bound + c.bound)
            }
            14 => atom(format!("(1.3 + {x}.sin()).powf(0.6)"), 2.0),
            15 => atom(format!("(1.2 + {x}.cos()).recip()"), 5.0),
            16 => atom(format!("(0.5 * {x}.cos()).asin()"), 1.0),
            17 => atom(format!("{x}.sin().exp_m1()"), 2.0),
            18 => atom(format!("(0.5 * {x}.sin()).ln_1p()"), 1.0),
            19 => {
                let b = self.typed_leaf();
                atom(format!("f64::atan2({}, 2.1 + {}.sin())", a.text, b.at(Level::Atom)), 1.6)
            }
            20 => atom(format!("{x}.sin().sinh()"), 1.2),
            21 => atom(format!("(2.0 + {x}.cos()).cbrt()"), 1.5),
            22 => atom(format!("{x}.asinh()"), bound),
            23 => atom(format!("f64::sin({})", a.text), 1.0),
            24 => Expr::new(
                format!("1.0 / (1.0 + (-{}).exp())", self.typed_leaf().at(Level::Unary)),
                Level::Product,
                1.0,
            ),
            _ => atom(format!("{x}.sin_cos().{}", self.rng.below(2)), 1.0),
        }
    }

    fn kinked(&mut self, depth: usize) -> Expr {
        let (a, b) = (self.float(depth - 1), self.leaf());
        let (x, y, larger) = (a.receiver(), &b.text, a.bound.max(b.bound));
        let text = match self.rng.below(8) {
            0 | 1 => format!("{x}.abs()"),
            2 => format!("{x}.max({y})"),
            3 => format!("{x}.min({y})"),
            4 => format!("f64::max({}, {y})", a.text),
            5 => format!("{x}.clamp(-0.8, 1.1)"),
            6 => format!("{x}.copysign({y})"),
            _ => format!("f64::min({y}, {})", a.text),
        };
        Expr::new(text, Level::Atom, larger)
    }

    /// Piecewise constant functions, and the remainder.
    fn stepped(&mut self, depth: usize) -> Expr {
        let a = self.float(depth - 1);
        let x = a.receiver();
        match self.rng.below(5) {
            0 => Expr::new(format!("{x}.floor()"), Level::Atom, a.bound + 1.0),
            1 => Expr::new(format!("{x}.signum()"), Level::Atom, 1.0),
            2 => Expr::new(format!("{x}.fract()"), Level::Atom, 1.0),
            3 => Expr::new(format!("{x}.rem_euclid(1.7)"), Level::Atom, 1.7),
            _ => Expr {
                text: format!("{} % 1.3", a.at(Level::Product)),
                level: Level::Product,
                bound: 1.3,
                typed: a.typed,
            },
        }
    }

    fn block_value(&mut self, depth: usize) -> Expr {
        let mut value = None;
        let text = self.scoped(|this| {
            this.let_float(false);
            let result = this.float(depth - 1);
            this.put(&result.text);
            value = Some(result);
        });
        let value = value.expect("set above");
        Expr { text: format!("{{ {text} }}"), level: Level::Loose, ..value }
    }

    fn match_value(&mut self, depth: usize) -> Expr {
        let (scrutinee, _) = self.integer(1);
        let arms: Vec<Expr> = (0..3).map(|_| self.float(depth - 1)).collect();
        let patterns = self.patterns();
        let mut text = format!("match {scrutinee} {{");
        for (pattern, arm) in patterns.iter().zip(&arms) {
            write!(text, "{pattern} => {},", arm.text).unwrap();
        }
        text.push('}');
        Expr {
            text,
            level: Level::Loose,
            bound: arms.iter().fold(0.0, |most, arm| arm.bound.max(most)),
            typed: arms.iter().all(|arm| arm.typed),
        }
    }

    fn patterns(&mut self) -> [&'static str; 3] {
        self.rng.pick(&[["0", "1", "_"], ["1 | 2", "0", "_"], ["0..=1", "3", "_"], ["2", "0", "_"]])
    }

    // Integers and conditions.

    /// An integer, tight enough to be an operand, and what it is at most.
    fn integer(&mut self, depth: usize) -> (String, usize) {
        let is_int = |what: &What| matches!(what, What::Int { .. });
        match self.rng.weighted(&[10, 4, 3 * depth, depth, depth]) {
            0 => {
                if let Some(Var { text, what: What::Int { max, .. }, .. }) =
                    self.some(Access::Read, is_int)
                {
                    return (text, max);
                }
            }
            1 => {
                if let Some((var, list)) = self.list_var(Access::Read) {
                    return (format!("{}.len()", var.text), list.length + MAX_COUNT);
                }
            }
            2 => {
                let (a, most) = self.integer(depth - 1);
                let more = 1 + self.rng.below(3);
                return match self.rng.below(3) {
                    0 => (format!("({a} * {more})"), most * more),
                    _ => (format!("({a} + {more})"), most + more),
                };
            }
            3 => {
                let (a, most) = self.integer(depth - 1);
                return (format!("{a}.min(2)"), most.min(2)).into_typed(&a);
            }
            _ => {
                let x = self.typed_leaf();
                let text = format!("((3.0 * {}).abs() as usize)", x.at(Level::Unary));
                return (text, (3.0 * x.bound) as usize + 1);
            }
        }
        let value = self.rng.below(4);
        (value.to_string(), value)
    }

    fn index(&mut self, var: &Var, list: List) -> String {
        let within = self.visible(Access::Read, |what| match what {
            What::Int { max, within } => *max < list.length || within.contains(&var.id),
            _ => false,
        });
        match self.rng.weighted(&[55, 20, 20, 5]) {
            0 if !within.is_empty() => {
                let at = within[self.rng.below(within.len())];
                self.vars[at].text.clone()
            }
            3 => format!("{}.len() - 1", var.text),
            1 | 0 => self.rng.below(list.length).to_string(),
            _ => {
                let (text, _) = self.integer(2);
                if list.exact && self.rng.percent(50) {
                    format!("{text} % {}", list.length)
                } else {
                    format!("{text} % {}.len()", var.text)
                }
            }
        }
    }

    /// For a place that is written: the index of an element of a `Vec` must not mention the `Vec`.
    fn index_to_write(&mut self, var: &Var, list: List) -> String {
        self.set_access(var.id, Access::Hidden);
        let index = match self.visible(Access::Read, |what| match what {
            What::Int { within, .. } => within.contains(&var.id),
            _ => false,
        }) {
            within if !within.is_empty() && self.rng.percent(60) => {
                self.vars[within[self.rng.below(within.len())]].text.clone()
            }
            _ => self.index_below(list.length),
        };
        self.set_access(var.id, var.access);
        index
    }

    fn index_below(&mut self, length: usize) -> String {
        let found = self.visible(Access::Read, |what| match what {
            What::Int { max, .. } => *max < length,
            _ => false,
        });
        if !found.is_empty() && self.rng.percent(60) {
            let at = found[self.rng.below(found.len())];
            return self.vars[at].text.clone();
        }
        if self.rng.percent(60) {
            return self.rng.below(length).to_string();
        }
        format!("{} % {length}", self.integer(1).0)
    }

    fn condition(&mut self, depth: usize) -> String {
        match self.rng.weighted(&[12, 8, 3, 3 * depth, depth]) {
            0 => {
                let a = self.float(1);
                let b = self.leaf();
                let op = self.rng.pick(&["<", ">", "<=", ">="]);
                format!("{} {op} {}", a.operand(), b.operand())
            }
            1 => {
                let (a, _) = self.integer(1);
                let b = self.rng.below(4);
                let op = self.rng.pick(&["<", ">", "==", "!=", "% 2 == 1 || 3 <"]);
                format!("{a} {op} {b}")
            }
            2 => match self.some(Access::Read, |what| matches!(what, What::Bool)) {
                Some(var) if self.rng.percent(50) => var.text,
                Some(var) => format!("!{}", var.text),
                None => self.condition(0),
            },
            3 => {
                let (a, b) = (self.condition(depth - 1), self.condition(depth - 1));
                let op = self.rng.pick(&["&&", "||"]);
                format!("({a}) {op} ({b})")
            }
            _ => format!("!({})", self.condition(depth - 1)),
        }
    }

    // Statements.

    fn statement(&mut self) {
        self.budget = self.budget.saturating_sub(1);
        let deep = self.depth >= 4;
        let nest = |weight: usize| if deep { 0 } else { weight };
        let repeat = |weight: usize| if deep || self.trips * 3 > MAX_TRIPS { 0 } else { weight };
        let exit = |weight: usize| if self.depth == 0 { 0 } else { weight };
        let mut weights = [
            10,         // let
            8,          // let mut
            1,          // let without a value
            14,         // assignment
            5,          // let an array
            14,         // store
            3,          // whole arrays
            nest(2),    // view
            3,          // tuples
            3,          // integers
            1,          // bool
            nest(8),    // if
            nest(3),    // match
            repeat(11), // for over a range
            repeat(6),  // for over elements
            repeat(6),  // for along rows
            repeat(3),  // while
            repeat(4),  // loop
            nest(2),    // labelled block
            exit(5),    // break, continue
            2,          // return
            1,          // assert
            repeat(5),  // a sum over iterations
            repeat(2),  // likewise, with an array that each iteration fills
            6,          // aggregates as wholes
            6,          // lists that move, are replaced or exchanged
            repeat(4),  // several stores to one element of scratch memory
        ];
        weights[self.favourite % weights.len()] *= 4;
        match self.rng.weighted(&weights) {
            0 => self.let_float(false),
            1 => self.let_float(true),
            2 => self.let_later(),
            3 => self.assign(),
            4 => self.let_list(),
            5 => self.store(),
            6 => self.whole_lists(),
            7 => self.view(),
            8 => self.tuple(),
            9 => self.let_integer(),
            10 => {
                let cond = self.condition(1);
                let name = self.fresh(&["ok", "far"]);
                self.put(format!("let {name} = {cond};"));
                let at = self.bind(&name, What::Bool, 0.0);
                self.vars[at].access = Access::Read;
            }
            11 => self.if_statement(),
            12 => self.match_statement(),
            13 => self.for_range(),
            14 => self.for_elements(),
            15 => self.for_rows(),
            16 => self.while_loop(),
            17 => self.endless_loop(),
            18 => self.labelled_block(),
            19 => self.exit(),
            20 => self.return_early(),
            21 => {
                let x = self.typed_leaf();
                self.put(format!("debug_assert!({}.is_finite());", x.at(Level::Atom)));
            }
            22 => self.sum_over(false),
            23 => self.sum_over(true),
            24 => self.aggregate(),
            25 => self.moves(),
            _ => self.stored_twice(),
        }
    }

    /// A few statements in a block of their own.
    fn body(&mut self, most: usize) {
        let count = 1 + self.rng.below(most);
        for _ in 0..count {
            self.statement();
        }
    }

    /// What may be assigned to a variable.
    fn assigned(&mut self, depth: usize) -> Expr {
        let expr = self.float(depth);
        self.tamed(expr, ASSIGNED)
    }

    fn let_float(&mut self, mutable: bool) {
        let value = if mutable { self.assigned(2) } else { self.float(3) };
        let name = self.fresh(FLOATS);
        let ascribed = if !value.typed || self.rng.percent(10) { ": f64" } else { "" };
        let keyword = if mutable { "let mut" } else { "let" };
        self.put(format!("{keyword} {name}{ascribed} = {};", value.text));
        let at = self.bind(&name, What::Float, if mutable { ASSIGNED } else { value.bound });
        if !mutable {
            self.vars[at].access = Access::Read;
        }
    }

    fn let_later(&mut self) {
        let cond = self.condition(1);
        let (a, b) = (self.assigned(2), self.assigned(2));
        // a name that the two values cannot mention
        self.names += 1;
        let name = format!("{}{}", self.rng.pick(FLOATS), self.names);
        let ty = if a.typed && b.typed && self.rng.percent(50) { "" } else { ": f64" };
        self.put(format!(
            "let {name}{ty}; if {cond} {{ {name} = {}; }} else {{ {name} = {}; }}",
            a.text, b.text
        ));
        let at = self.bind(&name, What::Float, ASSIGNED);
        self.vars[at].access = Access::Read;
    }

    fn assign(&mut self) {
        let Some(var) = self.float_var(Access::Write) else { return self.let_float(true) };
        let text = self.update(&var.text);
        self.put(text);
    }

    /// A new value for a place: plain, or by a compound assignment that keeps it moderate.
    fn update(&mut self, place: &str) -> String {
        match self.rng.below(8) {
            0 | 1 => format!("{place} = {};", self.assigned(3).text),
            2 => {
                let value = self.assigned(2);
                format!("{place} = 0.6 * {place} + 0.3 * {};", value.at(Level::Unary))
            }
            3..=5 => {
                let value = self.float(2);
                let value = self.tamed(value, 0.8);
                let op = self.rng.pick(&["+=", "-="]);
                format!("{place} {op} {};", value.text)
            }
            6 => {
                let value = self.float(2);
                let value = self.tamed(value, 1.0);
                format!("{place} *= {};", value.text)
            }
            _ => format!("{place} /= {};", self.divisor().0),
        }
    }

    fn store(&mut self) {
        match self.element(Access::Write) {
            Some((place, _)) => {
                let text = self.update(&place);
                self.put(text);
            }
            None => self.let_list(),
        }
    }

    fn let_list(&mut self) {
        let name = self.fresh(LISTS);
        if self.rng.percent(15) {
            let value = self.assigned(1);
            let ty = if value.typed { "" } else { "_f64" };
            let value = if ty.is_empty() { value.text } else { "0.5_f64".to_owned() };
            let text = match self.rng.below(3) {
                0 => format!("let mut {name} = [[{value}; 2]; 3];"),
                1 => format!("let mut {name} = vec![[{value}; 2]; 3];"),
                _ => format!("let mut {name} = vec![vec![{value}; 2]; 3];"),
            };
            self.put(text);
            self.bind(&name, What::Rows { rows: 3, columns: 2 }, ASSIGNED);
            return;
        }
        let length = 2 + self.rng.below(3);
        let list = |owner, length, exact| List { owner, length, exact };
        let zero = |this: &mut Self| {
            if this.rng.percent(60) { "0.0_f64".to_owned() } else { this.typed_value() }
        };
        let (value, list) = match self.rng.below(9) {
            0 | 1 => (format!("[{}; {length}]", zero(self)), list(Owner::Array, length, true)),
            2 => {
                let items: Vec<String> = (0..length).map(|_| self.typed_value()).collect();
                (format!("[{}]", items.join(", ")), list(Owner::Array, length, true))
            }
            3 => (format!("vec![{}; {length}]", zero(self)), list(Owner::Vec, length, true)),
            4 => {
                let items: Vec<String> = (0..length).map(|_| self.typed_value()).collect();
                (format!("vec![{}]", items.join(", ")), list(Owner::Vec, length, true))
            }
            5 => {
                let (count, _) = self.integer(1);
                // at most so long that loops over it stay short
                (format!("vec![{}; {count} % 4 + 1]", zero(self)), list(Owner::Vec, 1, false))
            }
            6 => {
                let cond = self.condition(1);
                let arms =
                    [0, 1].map(|_| format!("[{}, {}]", self.typed_value(), self.typed_value()));
                (
                    format!("if {cond} {{ {} }} else {{ {} }}", arms[0], arms[1]),
                    list(Owner::Array, 2, true),
                )
            }
            _ => {
                let Some((from, of)) = self.list_var(Access::Read) else {
                    return self.let_float(true);
                };
                let (text, owner) = match of.owner {
                    Owner::Array if self.rng.percent(60) => (from.text, Owner::Array),
                    Owner::Array => (format!("{}.clone()", from.text), Owner::Array),
                    Owner::Vec => (format!("{}.clone()", from.text), Owner::Vec),
                    Owner::Borrowed | Owner::LentVec => {
                        (format!("{}.to_vec()", from.text), Owner::Vec)
                    }
                };
                (text, List { owner, ..of })
            }
        };
        let mutable = self.rng.percent(85);
        self.put(format!("let {}{name} = {value};", if mutable { "mut " } else { "" }));
        let at = self.bind(&name, What::List(list), ASSIGNED);
        if !mutable {
            self.vars[at].access = Access::Read;
        }
    }

    /// The text of a value that tells its own type.
    fn typed_value(&mut self) -> String {
        let value = self.assigned(2);
        if value.typed { value.text } else { "0.9_f64".to_owned() }
    }

    /// Statements about whole arrays.
    fn whole_lists(&mut self) {
        let Some((var, list)) = self.list_var(Access::Write) else { return self.let_list() };
        let a = &var.text;
        let same = |other: &What| match other {
            What::List(other) => list.exact && other.exact && list.length == other.length,
            _ => false,
        };
        let text = match self.rng.below(4) {
            0 => {
                self.set_access(var.id, Access::Hidden);
                let value = self.assigned(2);
                self.set_access(var.id, var.access);
                format!("{a}.fill({});", value.text)
            }
            1 => {
                let (i, j) = (self.index_to_write(&var, list), self.index_to_write(&var, list));
                format!("{a}.swap({i}, {j});")
            }
            2 => match self.some(Access::Read, same) {
                Some(other) if other.id != var.id => {
                    let from = match other.what {
                        What::List(List { owner: Owner::Borrowed | Owner::LentVec, .. }) => {
                            other.text
                        }
                        _ => format!("&{}", other.text),
                    };
                    format!("{a}.copy_from_slice({from});")
                }
                _ => return self.store(),
            },
            3 if list.owner == Owner::Array => {
                let items: Vec<String> = (0..list.length).map(|_| self.assigned(1).text).collect();
                format!("{a} = [{}];", items.join(", "))
            }
            _ => return self.store(),
        };
        self.put(text);
    }

    /// A few statements over a part of an array that has a name.
    fn view(&mut self) {
        let Some((var, list)) = self.list_var(Access::Write) else { return self.let_list() };
        let mutable = self.rng.percent(70);
        let text = self.scoped(|this| {
            let reference = if mutable { "&mut " } else { "&" };
            this.set_access(var.id, if mutable { Access::Hidden } else { Access::Read });
            if this.rng.percent(35) {
                let index = this.index_to_write(&var, list);
                this.set_access(var.id, if mutable { Access::Hidden } else { Access::Read });
                let name = this.fresh(&["cell", "at"]);
                this.put(format!("let {name} = {reference}{}[{index}];", var.text));
                let at = this.bind_as(&name, &format!("*{name}"), What::Float, ASSIGNED);
                if mutable {
                    let update = this.update(&format!("*{name}"));
                    this.put(update);
                } else {
                    this.vars[at].access = Access::Read;
                }
            } else {
                let name = this.fresh(&["part", "head"]);
                let (range, length) = match this.rng.below(3) {
                    0 if list.length > 1 => ("1..", list.length - 1),
                    1 if list.length > 2 => ("..2", 2),
                    _ => ("..", list.length),
                };
                this.put(format!("let {name} = {reference}{}[{range}];", var.text));
                let list = List { owner: Owner::Borrowed, length, exact: list.exact };
                let at = this.bind(&name, What::List(list), ASSIGNED);
                if mutable {
                    let var = this.vars[at].clone();
                    let index = this.index(&var, list);
                    let update = this.update(&format!("{name}[{index}]"));
                    this.put(update);
                } else {
                    this.vars[at].access = Access::Read;
                }
            }
            this.body(3);
        });
        self.put(format!("{{ {text} }}"));
    }

    fn tuple(&mut self) {
        let (a, b) = (self.assigned(2), self.assigned(2));
        let pair = format!("({}, {})", a.text, b.text);
        let typed = a.typed && b.typed;
        let ascribed = if typed { "" } else { ": (f64, f64)" };
        match self.rng.below(4) {
            0 => {
                let (p, q) = (self.fresh(FLOATS), self.fresh(FLOATS));
                if p == q {
                    return self.let_float(true);
                }
                self.put(format!("let (mut {p}, {q}){ascribed} = {pair};"));
                self.bind(&p, What::Float, ASSIGNED);
                let at = self.bind(&q, What::Float, ASSIGNED);
                self.vars[at].access = Access::Read;
            }
            1 => {
                let name = self.fresh(&["pair", "both"]);
                self.put(format!("let mut {name}{ascribed} = {pair};"));
                self.bind_aggregate(&name, &Shape::pair(), Access::Write, ASSIGNED);
            }
            2 => {
                let writable = self.visible(Access::Write, |what| matches!(what, What::Float));
                if writable.len() < 2 {
                    return self.let_float(true);
                }
                let first = self.rng.below(writable.len());
                let second = (first + 1 + self.rng.below(writable.len() - 1)) % writable.len();
                let [p, q] = [first, second].map(|at| self.vars[writable[at]].text.clone());
                self.put(format!("({p}, {q}) = {pair};"));
            }
            _ => {
                let found = self.some(Access::Read, |what| {
                    matches!(what, What::List(list) if list.owner == Owner::Array && list.length == 3)
                });
                let (Some(list), [p, q, r]) = (found, [0, 1, 2].map(|_| self.fresh(FLOATS))) else {
                    return self.let_float(true);
                };
                if p == q || q == r || p == r {
                    return self.let_float(true);
                }
                self.put(format!("let [{p}, {q}, {r}] = {};", list.text));
                for name in [p, q, r] {
                    let at = self.bind(&name, What::Float, ASSIGNED);
                    self.vars[at].access = Access::Read;
                }
            }
        }
    }

    fn let_integer(&mut self) {
        let variable = self.some(Access::Write, |what| matches!(what, What::Int { .. }));
        let (value, _) = self.integer(2);
        match variable {
            Some(Var { text, what: What::Int { max, .. }, .. }) if self.rng.percent(60) => {
                self.put(format!("{text} = ({text} * 2 + {value}) % {};", max + 1));
            }
            _ => {
                let name = self.fresh(INTEGERS);
                let max = 1 + self.rng.below(4);
                self.put(format!("let mut {name} = {value} % {};", max + 1));
                self.bind(&name, What::Int { max, within: Vec::new() }, 0.0);
            }
        }
    }

    fn if_statement(&mut self) {
        let cond = self.condition(2);
        let then = self.scoped(|this| this.body(3));
        let mut text = format!("if {cond} {{ {then} }}");
        if self.rng.percent(25) {
            let cond = self.condition(1);
            let otherwise = self.scoped(|this| this.body(2));
            write!(text, " else if {cond} {{ {otherwise} }}").unwrap();
        }
        if self.rng.percent(55) {
            let otherwise = self.scoped(|this| this.body(2));
            write!(text, " else {{ {otherwise} }}").unwrap();
        }
        self.put(text);
    }

    fn match_statement(&mut self) {
        let (scrutinee, _) = self.integer(1);
        let patterns = self.patterns();
        let mut text = format!("match {scrutinee} {{");
        for pattern in patterns {
            let arm =
                if self.rng.percent(15) { String::new() } else { self.scoped(|this| this.body(2)) };
            write!(text, "{pattern} => {{ {arm} }}").unwrap();
        }
        text.push('}');
        self.put(text);
    }

    // Loops.

    /// The body of a loop of at most so many turns, and its label with a colon.
    fn repeated(
        &mut self,
        turns: usize,
        continues: bool,
        valued: bool,
        body: impl FnOnce(&mut Self),
    ) -> (String, String) {
        let label = self.rng.percent(30).then(|| {
            self.names += 1;
            format!("'l{}", self.names)
        });
        let prefix = label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        self.loops.push(Around { label, continues, valued, block: false });
        let trips = self.trips;
        self.trips *= turns.max(1);
        let text = self.scoped(body);
        self.trips = trips;
        self.loops.pop();
        (prefix, text)
    }

    fn for_range(&mut self) {
        let int = self.some(Access::Read, |what| matches!(what, What::Int { .. }));
        let mut within = Vec::new();
        let (range, last) = match (self.rng.below(8), int) {
            (0 | 1, _) => {
                let Some((var, list)) = self.list_var(Access::Read) else {
                    return self.let_list();
                };
                within.push(var.id);
                (format!("0..{}.len()", var.text), list.length.max(4) - 1)
            }
            (2 | 3, Some(Var { text, what: What::Int { max, .. }, .. })) if max <= 4 => {
                (format!("0..{text}"), max.saturating_sub(1))
            }
            (4, Some(Var { text, what: What::Int { max, .. }, .. })) if max <= 3 => {
                (format!("0..={text}"), max)
            }
            (5, Some(Var { text, .. })) => (format!("{text}..3"), 2),
            (6, Some(Var { text, .. })) => (format!("{text} + 1..4"), 3),
            _ => {
                let (lo, hi) = (self.rng.below(2), 2 + self.rng.below(3));
                (format!("{lo}..{hi}"), hi - 1)
            }
        };
        let range = match self.rng.below(8) {
            0 | 1 => format!("({range}).rev()"),
            2 => format!("({range}).step_by(2)"),
            3 if self.rng.percent(50) => format!("({range}).rev().step_by(2)"),
            _ => range,
        };
        let index = self.fresh(&["i", "j"]);
        let (label, body) = self.repeated(last + 1, true, false, |this| {
            let at = this.bind(&index, What::Int { max: last, within }, 0.0);
            this.vars[at].access = Access::Read;
            this.body(4);
        });
        let index = if self.rng.percent(8) && !mentions(&body, &index) { "_" } else { &index };
        self.put(format!("{label}for {index} in {range} {{ {body} }}"));
    }

    /// A loop that adds up what its iterations compute, and perhaps an array outside of it that each
    /// iteration fills before it reads it.
    fn sum_over(&mut self, filled: bool) {
        self.names += 1;
        let (sum, array) = (format!("sum{}", self.names), format!("own{}", self.names));
        let int = self.some(Access::Read, |what| matches!(what, What::Int { .. }));
        let (turns, range) = match int {
            Some(Var { text, what: What::Int { max, .. }, .. }) if self.rng.percent(40) => {
                (max.min(4), format!("0..{text}.min(4)"))
            }
            _ => (3, "0..3".to_owned()),
        };
        let index = self.fresh(&["i", "j"]);
        let mut bound = 0.0;
        let (label, body) = self.repeated(turns, true, false, |this| {
            let last = turns.saturating_sub(1);
            let at = this.bind(&index, What::Int { max: last, within: Vec::new() }, 0.0);
            this.vars[at].access = Access::Read;
            if filled {
                let value = this.assigned(2);
                this.put(format!(
                    "for slot in 0..3 {{ {array}[slot] = {} * (slot as f64 - 0.5); }}",
                    value.operand()
                ));
                let list = List { owner: Owner::Array, length: 3, exact: true };
                this.bind(&array, What::List(list), 1.5 * ASSIGNED);
            }
            this.body(3);
            let term = this.float(3);
            let term = this.tamed(term, ASSIGNED);
            bound = term.bound * turns as f64;
            let text = match this.rng.below(4) {
                0 => format!("{sum} -= {};", term.operand()),
                1 => format!("if {} {{ {sum} += {}; }}", this.condition(1), term.text),
                _ => format!("{sum} += {};", term.text),
            };
            this.put(text);
        });
        let array = if filled { format!("let mut {array} = [0.0_f64; 3];") } else { String::new() };
        self.put(format!(
            "let mut {sum} = 0.0_f64; {array} {label}for {index} in {range} {{ {body} }}"
        ));
        let at = self.bind(&sum, What::Float, bound);
        self.vars[at].access = Access::Read;
    }

    /// A loop that walks along lists, at several subscripts each, or a nest that does.
    fn for_rows(&mut self) {
        let Some((from, of)) = self.list_var(Access::Read) else { return self.let_list() };
        // now and then into itself
        let apart = self.rng.percent(70);
        self.set_access(from.id, if apart { Access::Hidden } else { from.access });
        let into = self.list_var(Access::Write);
        self.set_access(from.id, from.access);
        let Some((into, to)) = into else { return self.let_list() };
        let index = self.fresh(&["i", "j"]);
        let length = of.length.min(to.length);
        // so that no sum of a few elements is large
        let scale = format!("{:.3}", 0.15 / from.bound.max(1.0));
        let (x, y) = (&from.text, &into.text);
        let factor = match self.float_var(Access::Read) {
            Some(var) => format!("{scale} * {}.sin()", Expr::variable(var).receiver()),
            None => scale.clone(),
        };
        let (range, at, neighbours) = match self.rng.below(5) {
            0 => (format!("1..{length}"), index.clone(), vec!["", " - 1"]),
            1 => (format!("0..{}", length.max(1) - 1), index.clone(), vec![" + 1", "", " + 1"]),
            2 => (format!("1..{length} - 1"), format!("{index} - 1"), vec![" - 1", "", " + 1"]),
            3 => (format!("2..{length} - 1"), format!("{index} + 1"), vec![" + 1", " - 1", " - 1"]),
            _ => (format!("(0..{length}).rev()"), index.clone(), vec!["", ""]),
        };
        let mut terms: Vec<String> = neighbours
            .iter()
            .map(|offset| {
                let element = format!("{x}[{index}{offset}]");
                match self.rng.below(3) {
                    0 => format!("{factor} * {element}"),
                    1 => format!("{scale} * {element} * {element}"),
                    _ => format!("{scale} * {element}"),
                }
            })
            .collect();
        terms.push(format!("{} * {y}[{at}]", self.rng.pick(&["0.5", "0.3", "0.7"])));
        if self.rng.percent(20) {
            terms.push(format!("{factor} * {index} as f64 / 9.0"));
        }
        let store = format!("{y}[{at}] = {};", terms.join(" + "));
        let text = format!("for {index} in {range} {{ {store} }}");
        if self.rng.percent(30) {
            let turns = self.rng.below(3);
            self.put(format!("for _ in 0..{turns} {{ {text} }}"));
        } else {
            self.put(text);
        }
    }

    fn for_elements(&mut self) {
        if self.rng.percent(20) {
            let rows = self.some(Access::Read, |what| matches!(what, What::Rows { .. }));
            if let Some(Var { text, what: What::Rows { rows, columns }, id, bound, .. }) = rows {
                let name = self.fresh(&["row"]);
                let (label, body) = self.repeated(rows, true, false, |this| {
                    this.set_access(id, Access::Read);
                    let list = List { owner: Owner::Borrowed, length: columns, exact: true };
                    let at = this.bind(&name, What::List(list), bound);
                    this.vars[at].access = Access::Read;
                    this.body(3);
                });
                self.put(format!("{label}for {name} in {text}.iter() {{ {body} }}"));
                return;
            }
        }
        let mutable = self.rng.percent(40);
        let access = if mutable { Access::Write } else { Access::Read };
        let Some((var, list)) = self.list_var(access) else { return self.let_list() };
        let other = self.list_var(Access::Read).filter(|(other, _)| other.id != var.id);
        let form = self.rng.below(6);
        let names = [self.fresh(FLOATS), self.fresh(FLOATS), self.fresh(&["i", "j"])];
        if names[0] == names[1] {
            return self.store();
        }
        let [v, w, i] = &names;
        let iter = match (mutable, list.owner) {
            (true, _) => format!("{}.iter_mut()", var.text),
            (false, Owner::Array | Owner::Vec) if form == 0 => format!("&{}", var.text),
            (false, _) => format!("{}.iter()", var.text),
        };
        let element = if mutable || form != 4 { format!("*{v}") } else { v.clone() };
        let (head, indexed, zipped) = match (form, &other) {
            (1, _) => (format!("({i}, {v}) in {iter}.enumerate()"), true, None),
            (2, Some((other, _))) => {
                (format!("({v}, {w}) in {iter}.zip({}.iter())", other.text), false, Some(other))
            }
            (3, _) => (format!("{v} in {iter}.rev()"), false, None),
            (4, _) if !mutable => (format!("&{v} in {iter}"), false, None),
            _ => (format!("{v} in {iter}"), false, None),
        };
        let (label, body) = self.repeated(list.length.max(4), true, false, |this| {
            this.set_access(var.id, if mutable { Access::Hidden } else { Access::Read });
            if let Some(other) = zipped {
                this.set_access(other.id, Access::Read);
                let at = this.bind_as(w, &format!("*{w}"), What::Float, other.bound);
                this.vars[at].access = Access::Read;
            }
            if indexed {
                let max = list.length.max(4) - 1;
                let at = this.bind(i, What::Int { max, within: vec![var.id] }, 0.0);
                this.vars[at].access = Access::Read;
            }
            let at = this.bind_as(v, &element, What::Float, var.bound);
            if mutable {
                let update = this.update(&element);
                this.put(update);
            } else {
                this.vars[at].access = Access::Read;
            }
            this.body(3);
        });
        self.put(format!("{label}for {head} {{ {body} }}"));
    }

    fn while_loop(&mut self) {
        let counter = self.counter();
        let turns = 2 + self.rng.below(3);
        let cond = self.rng.percent(35).then(|| self.condition(0));
        let first = self.rng.percent(60);
        self.put(format!("let mut {counter} = 0;"));
        let max = if first { turns } else { turns - 1 };
        let at = self.bind(&counter, What::Int { max, within: Vec::new() }, 0.0);
        // the condition was generated without the counter
        let cond = cond.map(|cond| format!(" && ({cond})")).unwrap_or_default();
        self.vars[at].access = Access::Read;
        let (label, body) = self.repeated(turns, first, false, |this| {
            if first {
                this.put(format!("{counter} += 1;"));
            }
            this.body(4);
            if !first {
                this.put(format!("{counter} += 1;"));
            }
        });
        self.put(format!("{label}while {counter} < {turns}{cond} {{ {body} }}"));
        self.vars[at].what = What::Int { max: turns, within: Vec::new() };
    }

    /// The name of a counter that nothing hides.
    fn counter(&mut self) -> String {
        self.names += 1;
        format!("{}{}", self.rng.pick(INTEGERS), self.names)
    }

    fn endless_loop(&mut self) {
        let counter = self.counter();
        let turns = 2 + self.rng.below(3);
        let valued = self.rng.percent(40);
        self.put(format!("let mut {counter} = 0;"));
        let at = self.bind(&counter, What::Int { max: turns, within: Vec::new() }, 0.0);
        self.vars[at].access = Access::Read;
        let (label, body) = self.repeated(turns, true, valued, |this| {
            this.put(format!("{counter} += 1;"));
            let last = |this: &mut Self| {
                let value = if valued { this.typed_value() } else { String::new() };
                this.put(format!("if {counter} >= {turns} {{ break {value}; }}"));
            };
            let early = this.rng.percent(50);
            if early {
                last(this);
            }
            this.body(3);
            if valued || this.rng.percent(50) {
                let cond = this.condition(1);
                let value = if valued { this.typed_value() } else { String::new() };
                this.put(format!("if {cond} {{ break {value}; }}"));
            }
            if !early {
                // no `continue` may skip it
                last(this);
            }
        });
        // a `continue` before the end of the loop would make it endless
        if body.contains("continue") && !ends_first(&body, &counter) {
            return self.let_float(true);
        }
        if valued {
            let name = self.fresh(FLOATS);
            self.put(format!("let {name} = {label}loop {{ {body} }};"));
            let at = self.bind(&name, What::Float, ASSIGNED);
            self.vars[at].access = Access::Read;
        } else {
            self.put(format!("{label}loop {{ {body} }}"));
        }
    }

    fn labelled_block(&mut self) {
        self.names += 1;
        let label = format!("'b{}", self.names);
        let valued = self.rng.percent(60);
        self.loops.push(Around {
            label: Some(label.clone()),
            continues: false,
            valued,
            block: true,
        });
        let body = self.scoped(|this| {
            this.body(2);
            let cond = this.condition(1);
            let value = if valued { this.typed_value() } else { String::new() };
            this.put(format!("if {cond} {{ break {label} {value}; }}"));
            this.body(2);
            if valued {
                let value = this.typed_value();
                this.put(value);
            }
        });
        self.loops.pop();
        if valued {
            let name = self.fresh(FLOATS);
            self.put(format!("let {name} = {label}: {{ {body} }};"));
            let at = self.bind(&name, What::Float, ASSIGNED);
            self.vars[at].access = Access::Read;
        } else {
            self.put(format!("{label}: {{ {body} }}"));
        }
    }

    // Results.

    /// Makes every element of what is left in arrays count.
    fn totals(&mut self) {
        let lists = self.visible(Access::Read, |what| matches!(what, What::List(_)));
        for at in lists {
            let var = self.vars[at].clone();
            let name = self.fresh(&["total"]);
            self.put(format!(
                "let mut {name} = 0.0; for i in 0..{0}.len() {{ {name} += {0}[i] * (i as f64 + 0.5); }}",
                var.text
            ));
            let at = self.bind(&name, What::Float, 25.0);
            self.vars[at].access = Access::Read;
        }
    }

    fn returned(&mut self) -> String {
        if let Some(whole) = self.whole_result() {
            return whole;
        }
        match self.result {
            Returned::Float => self.total(),
            Returned::Pair => format!("({}, {})", self.total(), self.total()),
            Returned::Array => format!("[{}, {}]", self.total(), self.total()),
            Returned::Vec => format!("vec![{}, {}]", self.total(), self.total()),
        }
    }

    /// A variable that can be returned as it is.
    fn whole_result(&mut self) -> Option<String> {
        if self.rng.percent(60) {
            return None;
        }
        let found = match self.result {
            Returned::Float => Vec::new(),
            Returned::Pair => self.places_of(&Shape::pair(), None),
            Returned::Array => self.places_of(&Shape::floats(2), None),
            Returned::Vec => self.vecs_of(2),
        };
        (!found.is_empty()).then(|| found[self.rng.below(found.len())].clone())
    }

    /// A sum of what there is.
    fn total(&mut self) -> String {
        let mut floats = self.visible(Access::Read, |what| matches!(what, What::Float));
        let mut terms = Vec::new();
        // In half of the programs the adjoints of sums are known before these are computed.
        let linear = self.rng.percent(50);
        while terms.len() < 6 && !floats.is_empty() {
            let at = floats.swap_remove(self.rng.below(floats.len()));
            let text = &self.vars[at].text;
            terms.push(match self.rng.below(if linear { 2 } else { 3 }) {
                0 => text.clone(),
                1 => format!("0.{} * {text}", 3 + terms.len()),
                _ => format!("({text}).sin()"),
            });
        }
        if let Some((element, _)) = self.element(Access::Read) {
            terms.push(element);
        }
        if terms.is_empty() { "0.5".to_owned() } else { terms.join(" + ") }
    }
}

/// An integer whose type methods can be called on.
trait IntoTyped {
    fn into_typed(self, receiver: &str) -> Self;
}

impl IntoTyped for (String, usize) {
    fn into_typed(self, receiver: &str) -> Self {
        let literal = receiver.chars().all(|c| c.is_ascii_digit());
        if literal { (receiver.to_owned(), receiver.parse().expect("digits")) } else { self }
    }
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
}

/// Whether the body of a loop looks at its counter before anything else.
fn ends_first(body: &str, counter: &str) -> bool {
    let body = body.trim_start();
    body.strip_prefix(&format!("{counter} += 1;"))
        .is_some_and(|rest| rest.trim_start().starts_with(&format!("if {counter} >=")))
}
