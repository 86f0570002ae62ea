//! Takes an adjoint out of sums of its multiples.
//!
//! ```text
//! before              after
//!   v1 = mul d, a       s = sub a, b
//!   v2 = mul d, b
//!   v3 = sub v1, v2
//!   v4 = add v3, c      v4 = add (mul d, s), c
//! ```
//!
//! All that the sums wait for is there before `d`, as a rule, so that two operations are left behind it,
//! and products become fewer. A person writes adjoints in this form.
//!
//! Sound because: what is linear in `d` is `r + d·s`, and neither `r` nor `s` has to do with `d`. Only
//! adjoints are taken out, so that what is changed are adjoints, whose rounding may change; the primal
//! stays as it is.
//! Running it twice changes nothing: as many products are left as results.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::subscript::numbers;
use crate::ir::{BinaryOp, Block, Function, Head, Kind, Loop, Op, Seed, Stmt, UnaryOp, Value};

/// As many iterations are unrolled, and wait for nothing but their operands.
const SHORT: u64 = 4;

/// Returns whether anything changed.
pub fn sums(function: &mut Function) -> bool {
    let (mut uses, numbers) = (uses(function), numbers(function));
    let adjoints = adjoints(function);
    let mut changed = false;
    function.each_reverse_mut(&mut |reverse, function| {
        let mut gatherer =
            Gatherer { function, uses: &mut uses, numbers: &numbers, adjoints: &adjoints };
        changed |= gatherer.block(reverse, true);
    });
    changed
}

/// How often each value is read.
fn uses(function: &Function) -> BTreeMap<Value, usize> {
    let mut uses = BTreeMap::new();
    let mut count = |value: Value| *uses.entry(value).or_insert(0) += 1;
    function.forward.each_use(&mut count);
    function.reverse.each_use(&mut count);
    function.each_result(&mut count);
    uses
}

/// The values that are adjoints by their names, or are made of a seed, of another adjoint or of what stands
/// in the memory of one, as far as a look from the top to the bottom tells.
fn adjoints(function: &Function) -> BTreeSet<Value> {
    let mut adjoints = BTreeSet::new();
    for seed in function.seeds() {
        if let Seed::Value(value) = seed {
            adjoints.insert(value);
        }
    }
    function.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op } = stmt {
            let mut found = function.value(*value).adjoint_of.is_some();
            op.each_use(&mut |operand| found |= adjoints.contains(&operand));
            if let Op::One = op {
                found = true;
            } else if let Op::Load(place) = op {
                found |= function.local(place.root).adjoint_of.is_some();
            }
            if found {
                adjoints.insert(*value);
            }
        } else if let Stmt::Loop(Loop { params, mirrors: Some(_), .. }) = stmt {
            adjoints.extend(params);
        }
    });
    adjoints
}

fn is_number(kind: &Kind) -> bool {
    kind.is_float() && !kind.is_lanes()
}

/// `value`, or `-value`
#[derive(Clone, Copy)]
struct Signed {
    value: Value,
    negative: bool,
}

/// `rest + d · slope`
#[derive(Clone, Copy)]
struct Linear {
    rest: Option<Signed>,
    slope: Signed,
}

struct Gatherer<'a> {
    function: &'a mut Function,
    /// How often each value is read now.
    uses: &'a mut BTreeMap<Value, usize>,
    numbers: &'a BTreeMap<Value, u64>,
    adjoints: &'a BTreeSet<Value>,
}

impl Gatherer<'_> {
    /// `at_once` if the statements run once, or few times.
    fn block(&mut self, block: &mut Block, at_once: bool) -> bool {
        let mut changed = false;
        for stmt in &mut block.stmts {
            let at_once = at_once && self.is_short(stmt);
            for nested in stmt.blocks_mut() {
                changed |= self.block(nested, at_once);
            }
        }
        let mut readers = Readers::of(block, self.function);
        for d in self.factors(&readers) {
            if self.gather(d, &readers, block, at_once) {
                readers = Readers::of(block, self.function);
                changed = true;
            }
        }
        changed
    }

    fn is_short(&self, stmt: &Stmt) -> bool {
        let Stmt::Loop(looped) = stmt else { return true };
        let Head::Range { lo, hi, .. } = &looped.head else { return false };
        let end = |value: &Value| self.numbers.get(value).copied();
        end(lo).zip(end(hi)).is_some_and(|(lo, hi)| hi.saturating_sub(lo) <= SHORT)
    }

    /// The adjoints that several values are multiplied by, the last defined first.
    fn factors(&self, readers: &Readers) -> Vec<Value> {
        let adjoints = readers.of.keys().rev().filter(|value| self.adjoints.contains(value));
        adjoints.copied().filter(|d| readers.products_with(*d).nth(1).is_some()).collect()
    }

    /// Takes `d` out of the sums in the block, if that makes products fewer.
    fn gather(&mut self, d: Value, readers: &Readers, block: &mut Block, at_once: bool) -> bool {
        let members = readers.linear_in(d);
        let mut within: BTreeMap<Value, usize> = BTreeMap::new();
        let mut products = 0;
        for (_, op) in &members {
            op.each_use(&mut |operand| *within.entry(operand).or_insert(0) += 1);
            products += usize::from(matches!(op, Op::Binary(BinaryOp::Mul, ..)));
        }
        let count = |of: &BTreeMap<Value, usize>, value| of.get(&value).copied().unwrap_or(0);
        let is_read = |value: &Value| count(self.uses, *value) > count(&within, *value);
        let values = members.iter().map(|(value, _)| *value);
        let results: BTreeSet<Value> = values.filter(is_read).collect();
        if results.len() >= products {
            return false;
        }
        let mut writer = Writer { function: &mut *self.function, d, known: BTreeMap::new() };
        let mut written: BTreeMap<Value, Vec<Stmt>> = BTreeMap::new();
        for (value, op) in &members {
            let stmts = written.entry(*value).or_default();
            let linear = writer.linear(*value, op, stmts);
            writer.known.insert(*value, linear);
            if results.contains(value) {
                writer.result(*value, linear, stmts);
            }
        }
        let operations: usize = written.values().map(Vec::len).sum();
        if operations > members.len() + if at_once { results.len() } else { 0 } {
            return false;
        }
        for (value, read) in within {
            *self.uses.entry(value).or_insert(read) -= read;
        }
        for stmt in written.values().flatten() {
            stmt.each_use(&mut |operand| *self.uses.entry(operand).or_insert(0) += 1);
        }
        for stmt in std::mem::take(&mut block.stmts) {
            let defined = if let Stmt::Let { value, .. } = &stmt { Some(value) } else { None };
            match defined.and_then(|value| written.remove(value)) {
                Some(instead) => block.stmts.extend(instead),
                None => block.stmts.push(stmt),
            }
        }
        true
    }
}

/// The products and sums of numbers in a block, and which of them read what.
struct Readers {
    ops: Vec<(Value, Op)>,
    /// By their positions among `ops`.
    of: BTreeMap<Value, Vec<usize>>,
}

impl Readers {
    fn of(block: &Block, function: &Function) -> Self {
        let mut readers = Readers { ops: Vec::new(), of: BTreeMap::new() };
        for stmt in &block.stmts {
            let Stmt::Let { value, op } = stmt else { continue };
            let mut numbers = is_number(function.kind(*value));
            op.each_use(&mut |operand| numbers &= is_number(function.kind(operand)));
            if numbers && (is_linear(op) || matches!(op, Op::Binary(BinaryOp::Mul, ..))) {
                let at = readers.ops.len();
                op.each_use(&mut |operand| readers.of.entry(operand).or_default().push(at));
                readers.ops.push((*value, op.clone()));
            }
        }
        readers
    }

    fn reading(&self, value: Value) -> impl Iterator<Item = usize> {
        self.of.get(&value).into_iter().flatten().copied()
    }

    /// `d · x`, where `x` is not `d` itself.
    fn products_with(&self, d: Value) -> impl Iterator<Item = usize> {
        let is_product = |op: &Op| matches!(op, Op::Binary(BinaryOp::Mul, a, b) if a != b);
        self.reading(d).filter(move |at| is_product(&self.ops[*at].1))
    }

    /// What is linear in `d`, in order: products with what is not, and their sums.
    fn linear_in(&self, d: Value) -> Vec<(Value, Op)> {
        let (mut members, mut values) = (Vec::new(), BTreeSet::new());
        let mut open: BTreeSet<usize> = self.products_with(d).collect();
        while let Some(at) = open.pop_first() {
            let (value, op) = &self.ops[at];
            let mut of_members = false;
            op.each_use(&mut |operand| of_members |= values.contains(&operand));
            // A product with a member is linear no more.
            if is_linear(op) || !of_members {
                members.push((*value, op.clone()));
                values.insert(*value);
                open.extend(self.reading(*value).filter(|at| is_linear(&self.ops[*at].1)));
            }
        }
        members
    }
}

/// A sum, a difference, or a sign.
fn is_linear(op: &Op) -> bool {
    matches!(op, Op::Binary(BinaryOp::Add | BinaryOp::Sub, ..) | Op::Unary(UnaryOp::Neg, _))
}

/// Writes sums without `d`.
struct Writer<'a> {
    function: &'a mut Function,
    d: Value,
    known: BTreeMap<Value, Linear>,
}

impl Writer<'_> {
    /// Of a member.
    fn linear(&mut self, of: Value, op: &Op, stmts: &mut Vec<Stmt>) -> Linear {
        let plus = |value: Value| Signed { value, negative: false };
        if let Op::Binary(BinaryOp::Mul, a, b) = op {
            return Linear { rest: None, slope: plus(if *a == self.d { *b } else { *a }) };
        }
        if let Op::Unary(UnaryOp::Neg, a) = op {
            let Linear { rest, slope } = self.known[a];
            return Linear { rest: rest.map(Signed::minus), slope: slope.minus() };
        }
        let Op::Binary(sign, a, b) = op else { unreachable!("{op:?} is no member") };
        let parts = |value: Value| match self.known.get(&value) {
            Some(linear) => (linear.rest, Some(linear.slope)),
            None => (Some(plus(value)), None),
        };
        let ((a_rest, a_slope), (mut b_rest, mut b_slope)) = (parts(*a), parts(*b));
        if *sign == BinaryOp::Sub {
            (b_rest, b_slope) = (b_rest.map(Signed::minus), b_slope.map(Signed::minus));
        }
        let rest = self.sum(of, a_rest, b_rest, stmts);
        let slope = self.sum(of, a_slope, b_slope, stmts).expect("an operand is a member");
        Linear { rest, slope }
    }

    fn sum(
        &mut self,
        of: Value,
        a: Option<Signed>,
        b: Option<Signed>,
        stmts: &mut Vec<Stmt>,
    ) -> Option<Signed> {
        let (Some(a), Some(b)) = (a, b) else { return a.or(b) };
        let (op, negative) = a.plus(b);
        let value = self.define(of, op, stmts);
        Some(Signed { value, negative })
    }

    /// `of = rest + d · slope`
    fn result(&mut self, of: Value, Linear { rest, slope }: Linear, stmts: &mut Vec<Stmt>) {
        let product = Op::Binary(BinaryOp::Mul, self.d, slope.value);
        let (op, negative) = match rest {
            None => (product, slope.negative),
            Some(rest) => {
                let value = self.define(of, product, stmts);
                rest.plus(Signed { value, negative: slope.negative })
            }
        };
        let op = if negative { Op::Unary(UnaryOp::Neg, self.define(of, op, stmts)) } else { op };
        stmts.push(Stmt::Let { value: of, op });
    }

    /// A value of the kind of another.
    fn define(&mut self, like: Value, op: Op, stmts: &mut Vec<Stmt>) -> Value {
        let info = self.function.value(like).unnamed();
        let value = self.function.new_value(info);
        stmts.push(Stmt::Let { value, op });
        value
    }
}

impl Signed {
    fn minus(self) -> Signed {
        Signed { negative: !self.negative, ..self }
    }

    /// The sum, and whether it is that negated.
    fn plus(self, other: Signed) -> (Op, bool) {
        let (add, sub) = (BinaryOp::Add, BinaryOp::Sub);
        match (self.negative, other.negative) {
            (false, false) => (Op::Binary(add, self.value, other.value), false),
            (false, true) => (Op::Binary(sub, self.value, other.value), false),
            (true, false) => (Op::Binary(sub, other.value, self.value), false),
            (true, true) => (Op::Binary(add, self.value, other.value), true),
        }
    }
}
