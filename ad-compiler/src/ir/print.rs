//! The IR as text, for snapshots and for people: one statement a line, blocks indented.
//!
//! ```text
//! fn logistic_map(
//!   %0 r: f64, differentiated
//!   %1 x0: f64, differentiated
//!   %2 steps: int
//! ) -> f64
//! forward:
//!   %3: int = 0
//!   %7 x: f64 = loop r0 for %4 i in %3..%2 steps with (%5 x: f64 = %1 x0) {
//!     %6 x: f64 = %0 r * %5 x
//!     yield %6 x
//!   }
//!   -> %7 x
//! ```
//!
//! `%3 x` is a value with the user's name for it, `x@1` a memory, `b2` a buffer, `r0` a region, `s4`
//! a store. A kind stands where a value or a memory is defined; `?` is a type that only rustc knows.
//! The same function gives the same text, byte for byte.

mod op;
#[cfg(test)]
mod tests;
mod tokens;

use std::fmt::{self, Display, Write};

use self::tokens::{node, tokens};
use super::{
    Adaptor, Block, Bound, Branch, BufferInfo, Call, CallReverse, Callee, Capacity, FloatType,
    Function, Gradient, Head, Kind, Local, Loop, Param, Passing, Region, Returned, Seed, Slot,
    Stmt, Trip, Value,
};

/// The function as text.
pub fn print(function: &Function) -> String {
    let mut printer = Printer { function, out: String::new(), depth: 0 };
    printer.function();
    printer.out
}

/// The first line of a statement, for messages.
pub fn print_stmt(function: &Function, stmt: &Stmt) -> String {
    let mut printer = Printer { function, out: String::new(), depth: 0 };
    printer.stmt(stmt);
    printer.out.lines().next().unwrap_or_default().to_owned()
}

/// A value with the user's name for it.
pub fn describe(function: &Function, value: Value) -> String {
    Printer { function, out: String::new(), depth: 0 }.value(value)
}

impl Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&print(self))
    }
}

impl Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Float(FloatType::F64) => write!(f, "f64"),
            Kind::Float(FloatType::F32) => write!(f, "f32"),
            Kind::Float(FloatType::Param(name)) => write!(f, "{name}"),
            Kind::Float(FloatType::Literal) => write!(f, "float"),
            Kind::Float(FloatType::Lanes(of)) => {
                write!(f, "lanes of {}", Kind::Float((**of).clone()))
            }
            Kind::Int => write!(f, "int"),
            Kind::Bool => write!(f, "bool"),
            Kind::Unit => write!(f, "()"),
            Kind::Inert => write!(f, "inert"),
            Kind::Array(element, length) => write!(f, "[{element}; {}]", tokens(&length.0)),
            Kind::Slice(element) => write!(f, "[{element}]"),
            Kind::Vec(element) => write!(f, "Vec<{element}>"),
            Kind::Tuple(fields) => write!(f, "({})", list(fields)),
            Kind::Unknown => write!(f, "?"),
            Kind::Tangent => write!(f, "tangent"),
            Kind::Pullback => write!(f, "pullback"),
        }
    }
}

struct Printer<'a> {
    function: &'a Function,
    out: String,
    depth: usize,
}

impl Printer<'_> {
    fn function(&mut self) {
        let function = self.function;
        self.line(format!("fn {}(", function.name));
        self.depth += 1;
        for param in &function.params {
            self.line(self.param(param));
        }
        self.depth -= 1;
        let seed: String = function
            .seeds()
            .into_iter()
            .zip(["seed", "its tangent"])
            .map(|(seed, what)| match seed {
                Seed::None => String::new(),
                Seed::One => format!(", {what} 1"),
                Seed::Value(value) => format!(", {what} {}", self.defined(value)),
                Seed::Local(local) => format!(", {what} {}", self.declared(local)),
            })
            .collect();
        self.line(format!(") -> {}{seed}", function.result_kind));
        self.line("forward:".to_owned());
        self.depth += 1;
        self.stmts(&function.forward);
        self.line(format!("-> {}", self.tree(&function.result)));
        self.depth -= 1;
        if !function.reverse.stmts.is_empty() || !function.gradient.is_empty() {
            self.line("reverse:".to_owned());
            self.depth += 1;
            self.stmts(&function.reverse);
            let of = |derivative: &Gradient| match derivative {
                Gradient::None => "-".to_owned(),
                Gradient::Value(value) => self.value(*value),
                Gradient::Local(local) if function.cleared.contains(local) => {
                    format!("{}, not cleared before", self.local(*local))
                }
                Gradient::Local(local) => self.local(*local),
            };
            let gradient = list(function.gradient.iter().map(of));
            let products = list(function.products.iter().map(of));
            let others = list(function.others.iter().map(of));
            let thirds = list(function.thirds.iter().map(of));
            self.line(format!("-> gradient {gradient}"));
            if !function.products.is_empty() {
                self.line(format!("-> products {products}"));
            }
            if !function.thirds.is_empty() {
                self.line(format!("-> other products {others}, thirds {thirds}"));
            }
            self.depth -= 1;
        }
    }

    fn param(&self, param: &Param) -> String {
        let passing = match param.passing {
            Passing::ByValue => "",
            Passing::ByRef => "&",
            Passing::ByMut => "&mut ",
        };
        let (bound, name) = match param.bound {
            Bound::Value(value) => {
                (self.value(value), self.function.value(value).name.as_ref() == Some(&param.name))
            }
            Bound::Local(local) => {
                (self.local(local), self.function.local(local).name == param.name)
            }
        };
        let of = if name { String::new() } else { format!(" = {}", param.name) };
        let differentiated = if param.differentiated { ", differentiated" } else { "" };
        format!("{bound}{of}: {passing}{}{differentiated}", param.kind)
    }

    /// Statements and yields of a nested block.
    fn nested(&mut self, block: &Block, yields: &str) {
        self.depth += 1;
        self.stmts(block);
        if !yields.is_empty() {
            self.line(yields.to_owned());
        }
        self.depth -= 1;
    }

    fn stmts(&mut self, block: &Block) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => self.line(self.simple(stmt)),
        }
    }

    fn branch(&mut self, branch: &Branch) {
        let results = self.results(&branch.results);
        let keyword = if branch.boolean { "if" } else { "match" };
        let head = format!(
            "{results}{keyword} {} {}{} {{",
            region(branch.region),
            self.value(branch.cond),
            mirrors(branch.mirrors),
        );
        let last = branch.arms.len().saturating_sub(1);
        if branch.boolean {
            self.line(head);
            for (position, arm) in branch.arms.iter().enumerate() {
                self.nested(arm, &self.yields(&arm.yields));
                self.line(if position == last { "}" } else { "} else {" }.to_owned());
            }
        } else {
            self.line(head);
            self.depth += 1;
            for (position, arm) in branch.arms.iter().enumerate() {
                self.line(format!("{position} => {{"));
                self.nested(arm, &self.yields(&arm.yields));
                self.line("}".to_owned());
            }
            self.depth -= 1;
            self.line("}".to_owned());
        }
    }

    fn looped(&mut self, looped: &Loop) {
        let count = looped.count.map(|count| format!("count {}", self.defined(count)));
        let results = looped.results.iter().map(|value| self.defined(*value));
        let results = list(results.chain(count));
        let results = if results.is_empty() { results } else { results + " = " };
        let head = match &looped.head {
            Head::Range { index, lo, hi, inclusive, adaptors } => {
                let range = self.range(Some(*lo), Some(*hi), *inclusive);
                let adaptors = adaptors.iter().fold(String::new(), |text, adaptor| match adaptor {
                    Adaptor::Rev => text + " rev",
                    Adaptor::StepBy(step) => text + " step " + &self.value(*step),
                });
                format!("for {} in {range}{adaptors}", self.value(*index))
            }
            Head::While { cond: _ } => "while".to_owned(),
            Head::Forever => "forever".to_owned(),
            Head::Times(count) => format!("times {}", self.value(*count)),
        };
        let pairs = looped.params.iter().zip(&looped.inits);
        let params =
            pairs.map(|(param, init)| format!("{} = {}", self.defined(*param), self.value(*init)));
        let params = list(params);
        let params = if params.is_empty() { params } else { format!(" with ({params})") };
        self.line(format!(
            "{results}loop {} {head}{params}{} {{",
            region(looped.region),
            mirrors(looped.mirrors),
        ));
        match &looped.head {
            Head::While { cond } => {
                self.nested(cond, &format!("while {}", self.values(&cond.yields)));
                self.line("} do {".to_owned());
            }
            Head::Range { .. } | Head::Forever | Head::Times(_) => {}
        }
        let yields = match looped.body.yields.split_first() {
            Some((exit, next)) if looped.exits => {
                let next = self.yields(next);
                let separator = if next.is_empty() { "" } else { ", " };
                format!("exit if {}{separator}{next}", self.value(*exit))
            }
            Some(_) | None => self.yields(&looped.body.yields),
        };
        self.nested(&looped.body, &yields);
        self.line("}".to_owned());
    }

    fn simple(&self, stmt: &Stmt) -> String {
        match stmt {
            Stmt::Let { value, op } => format!("{} = {}", self.defined(*value), self.op(op)),
            Stmt::Declare { local, init } => {
                let init = init.as_ref().map(|tree| format!(" = {}", self.tree(tree)));
                format!("let {}{}", self.declared(*local), init.unwrap_or_default())
            }
            Stmt::Assign { place, tree } => format!("{} = {}", self.place(place), self.tree(tree)),
            Stmt::Store { place, value } => {
                format!("{} = {}", self.place(place), self.value(*value))
            }
            Stmt::Accumulate { place, value } => {
                format!("{} += {}", self.place(place), self.value(*value))
            }
            Stmt::AccumulateTree { place, tree } => {
                format!("{} += {}", self.place(place), self.tree(tree))
            }
            Stmt::Clear { place } => format!("clear {}", self.place(place)),
            Stmt::Swap { a, b } => format!("swap {}, {}", self.place(a), self.place(b)),
            Stmt::Fill { place, value } => {
                format!("fill {} with {}", self.place(place), self.value(*value))
            }
            Stmt::Branch(_) | Stmt::Loop(_) => unreachable!("printed with their blocks"),
            Stmt::Call(call) => {
                format!("{}call {}", self.returned(&call.result, None), self.call(call))
            }
            Stmt::CallForward { call, active, pullback } => format!(
                "{}forward half of {}{}",
                self.returned(&call.result, Some(*pullback)),
                self.call(call),
                activity(active),
            ),
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Opaque(opaque) => self.opaque(opaque),
            Stmt::Buffer { buffer } => {
                let info = self.function.buffers.get(buffer.0 as usize);
                let info = info.map_or_else(String::new, |info| self.buffer_info(info));
                format!("buffer b{}{info}", buffer.0)
            }
            Stmt::Save { buffer, values } => {
                let values = list(values.iter().map(|value| self.value(*value)));
                format!("save {values} in b{}", buffer.0)
            }
            Stmt::SaveLocal { buffer, local } => {
                format!("save memory {} in b{}", self.local(*local), buffer.0)
            }
            Stmt::SavePlace { buffer, place } => {
                format!("save content of {} in b{}", self.place(place), buffer.0)
            }
            Stmt::Restore { buffer, values } => {
                let values = list(values.iter().map(|value| self.defined(*value)));
                format!("{values} = restore from b{}", buffer.0)
            }
            Stmt::RestoreLocal { buffer, local } => {
                format!("let {} = restore memory from b{}", self.declared(*local), buffer.0)
            }
            Stmt::RestorePlace { buffer, place } => {
                format!("{} = restore content from b{}", self.place(place), buffer.0)
            }
            Stmt::Undo { of, place } => format!("undo s{} of {}", of.0, self.place(place)),
            Stmt::Mark { id, place } => format!("mark s{} of {}", id.0, self.place(place)),
            Stmt::Turn => "turn".to_owned(),
            Stmt::Comment(text) => format!("// {text}"),
        }
    }

    fn call(&self, call: &Call) -> String {
        let args = list(call.args.iter().map(|arg| self.tree(arg)));
        format!("{}({args})", Self::callee(&call.callee))
    }

    fn callee(callee: &Callee) -> String {
        match callee {
            Callee::Path(path) => node(path),
            Callee::Itself(path) => format!("itself {}", node(path)),
            Callee::Method(name) => format!(".{name}"),
            Callee::Tangent { of, active, lanes: _ } => {
                format!("tangent of {}{}", Self::callee(of), activity(active))
            }
        }
    }

    fn call_reverse(&self, reverse: &CallReverse) -> String {
        let pullback = reverse.pullback.map(|value| format!(" pullback {}", self.value(value)));
        let slots = reverse.slots.iter().map(|slot| match slot {
            Slot::Inactive => "-".to_owned(),
            Slot::Value { contribution, of } => {
                format!("{} of {}", self.defined(*contribution), self.value(*of))
            }
            Slot::Place(place) => self.place(place),
            Slot::Local { local, zero } => {
                format!("let {} = {}", self.declared(*local), self.tree(zero))
            }
        });
        format!(
            "{} {}{}{} seed {} -> slots {}",
            match reverse.at_once {
                true => format!("{}both halves of", self.returned(&reverse.call.result, None)),
                false => "reverse half of".to_owned(),
            },
            self.call(&reverse.call),
            activity(&reverse.active),
            pullback.unwrap_or_default(),
            self.tree(&reverse.seed),
            list(slots),
        )
    }

    fn returned(&self, result: &Returned, pullback: Option<Value>) -> String {
        let result = match result {
            Returned::Nothing => None,
            Returned::Value(value) => Some(self.defined(*value)),
            Returned::Local(local) => Some(format!("let {}", self.declared(*local))),
        };
        let pullback = pullback.map(|value| self.defined(value));
        let defined = list(result.into_iter().chain(pullback));
        if defined.is_empty() { defined } else { defined + " = " }
    }

    fn buffer_info(&self, info: &BufferInfo) -> String {
        let capacity = match &info.capacity {
            Capacity::One => "one".to_owned(),
            Capacity::Constant(count) => format!("at most {count}"),
            Capacity::Trips(trips) => {
                let trips = trips.iter().map(|trip| match trip {
                    Trip::Range { lo, hi, inclusive } => {
                        format!("({})", self.range(Some(*lo), Some(*hi), *inclusive))
                    }
                    Trip::Count(count) => format!("({})", self.value(*count)),
                    Trip::Number(number) => format!("({number})"),
                });
                trips.collect::<Vec<_>>().join(" × ")
            }
            Capacity::Growing => "growing".to_owned(),
        };
        let reads = |(path, param): &(syn::Path, usize)| format!("{}[{param}]", node(path));
        let readers = list(info.readers.iter().map(reads));
        let readers = if readers.is_empty() { readers } else { format!(", if read by {readers}") };
        format!(" of {}: {}, {capacity}{readers}", info.of, info.kind)
    }

    fn results(&self, results: &[Value]) -> String {
        let defined = list(results.iter().map(|value| self.defined(*value)));
        if defined.is_empty() { defined } else { defined + " = " }
    }

    fn yields(&self, values: &[Value]) -> String {
        if values.is_empty() { String::new() } else { format!("yield {}", self.values(values)) }
    }

    fn values(&self, values: &[Value]) -> String {
        list(values.iter().map(|value| self.value(*value)))
    }

    /// A value where it is defined.
    fn defined(&self, value: Value) -> String {
        match self.function.values.get(value.0 as usize) {
            Some(info) => format!("{}: {}", self.value(value), info.kind),
            None => self.value(value),
        }
    }

    /// A value where it is used. A broken function is printed too, for errors to show it.
    fn value(&self, value: Value) -> String {
        let Some(info) = self.function.values.get(value.0 as usize) else {
            return format!("%{}!", value.0);
        };
        match (&info.name, &info.adjoint_of) {
            (Some(name), _) => format!("%{} {name}", value.0),
            (None, Some(of)) => format!("%{} d_{of}", value.0),
            (None, None) => format!("%{}", value.0),
        }
    }

    /// A memory where it is declared.
    fn declared(&self, local: Local) -> String {
        let Some(info) = self.function.locals.get(local.0 as usize) else {
            return self.local(local);
        };
        let reference = match (info.by_ref, info.mutable) {
            (true, true) => "&mut ",
            (true, false) => "&",
            (false, true) => "mut ",
            (false, false) => "",
        };
        format!("{}: {reference}{}", self.local(local), info.kind)
    }

    fn local(&self, local: Local) -> String {
        match self.function.locals.get(local.0 as usize) {
            Some(info) => format!("{}@{}", info.name, local.0),
            None => format!("!@{}", local.0),
        }
    }

    fn line(&mut self, text: String) {
        let indent = 2 * self.depth;
        writeln!(self.out, "{:indent$}{text}", "").expect("writing to a string cannot fail");
    }
}

fn region(region: Region) -> String {
    format!("r{}", region.0)
}

fn mirrors(mirrored: Option<Region>) -> String {
    mirrored.map_or_else(String::new, |mirrored| format!(" mirrors {}", region(mirrored)))
}

fn activity(active: &[bool]) -> String {
    let marks = active.iter().map(|active| if *active { "active" } else { "-" });
    format!(" ({})", list(marks))
}

fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}
