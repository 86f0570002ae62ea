//! Takes the guards away from rules, where the gradient can be looked at for what they would have
//! prevented.
//!
//! ```text
//! before                       after
//!   v1 = rule div_lhs(b, d)      v1 = div d, b
//!   v2 = rule exp(y, d)          v2 = mul d, y
//!   gradient v1, v2              gradient v1, v2, none of which may be NaN
//! ```
//!
//! A rule keeps an adjoint of 0 where its slope is infinite; plain arithmetic makes NaN of it. What is
//! emitted of this program looks for NaN in the gradient, and if there is one, calls the pullback, whose
//! rules are guarded. A straight line is as fast as one written by hand, which has no guards. Of scalars
//! no more are looked at than NaN from every guard gets to, see [`reached`].
//!
//! Needs: a finished gradient program.  Keeps: verified SSA.
//! Sound because: a guard changes nothing but NaN to 0, and a sweep is linear, so that NaN either
//! reaches the gradient or is dropped whatever it is. Only where the function can run again: it changes
//! none of its arguments, calls nothing, and its gradient is a few numbers of known types.
//! Running it twice changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};

use crate::ir::{
    Access, BinaryOp, Block, FloatType, Function, Gradient, Kind, Op, Passing, Stmt, UnaryOp, Value,
};

/// The most numbers in a gradient that is looked at.
const FEW: usize = 32;

/// The fewest guards that are worth the look.
const MANY: usize = 4;

/// Returns whether anything changed.
pub fn bare(function: &mut Function) -> bool {
    if !is_worth_it(function) {
        return false;
    }
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    for block in [&mut forward, &mut reverse] {
        self::block(block, function);
    }
    function.forward = forward;
    function.reverse = reverse;
    true
}

/// Whether there are many guards to take away, and whether that may be done.
pub(super) fn is_worth_it(function: &Function) -> bool {
    let Some(numbers) = looked_at(function) else { return false };
    let guards = guards(&function.forward, function) + guards(&function.reverse, function);
    guards >= MANY.max(numbers / 2) && may_run_again(function)
}

/// The parameters, by their positions, to whose gradients NaN from each guard gets: as few as a greedy
/// choice finds, or all. `guarded` is the program with its guards.
///
/// What is made of NaN by `+`, `-`, `*` and `/` is NaN, whatever the other operand is. Such steps alone are
/// followed, from what runs in any case.
pub fn reached(guarded: &Function) -> BTreeSet<usize> {
    let mut made_of: BTreeMap<Value, Vec<Value>> = BTreeMap::new();
    let mut missing = BTreeSet::new();
    let mut nested = false;
    let stmts = guarded.forward.stmts.iter().chain(&guarded.reverse.stmts);
    for stmt in stmts {
        nested |= stmt.blocks().any(|block| guards(block, guarded) > 0);
        let Stmt::Let { value, op } = stmt else { continue };
        if let Op::Rule { name, args } = op {
            if is_formula(name, args, guarded) {
                missing.insert(*value);
                made_of.insert(*value, args.clone());
            }
        } else if let Op::Binary(
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div,
            a,
            b,
        ) = op
        {
            made_of.insert(*value, vec![*a, *b]);
        } else if let Op::Unary(UnaryOp::Neg, a) | Op::Retype(a) = op {
            made_of.insert(*value, vec![*a]);
        }
    }
    let gradients = guarded.gradient.iter().enumerate();
    let mut all = BTreeSet::new();
    let mut guards_of: BTreeMap<usize, BTreeSet<Value>> = BTreeMap::new();
    for (param, gradient) in gradients {
        if *gradient == Gradient::None {
            continue;
        }
        all.insert(param);
        if let Gradient::Value(value) = gradient {
            let mut sources = BTreeSet::new();
            let mut open = vec![*value];
            while let Some(value) = open.pop() {
                if let (true, Some(operands)) = (sources.insert(value), made_of.get(&value)) {
                    open.extend(operands);
                }
            }
            guards_of.insert(param, &sources & &missing);
        }
    }
    let mut chosen = BTreeSet::new();
    while !nested && !missing.is_empty() {
        let best = guards_of.iter().max_by_key(|(_, guards)| (&missing & *guards).len());
        let Some((param, guards)) = best.filter(|(_, guards)| !missing.is_disjoint(guards)) else {
            return all;
        };
        chosen.insert(*param);
        missing = &missing - guards;
    }
    if nested { all } else { chosen }
}

/// How many guards can be taken away: to look at as many numbers is dearer than one is.
fn guards(block: &Block, function: &Function) -> usize {
    let mut guards = 0;
    for stmt in &block.stmts {
        if let Stmt::Let { op: Op::Rule { name, args }, .. } = stmt {
            guards += usize::from(is_formula(name, args, function));
        } else if let Stmt::Loop(looped) = stmt {
            guards += FEW * self::guards(&looped.body, function);
        } else {
            guards += stmt.blocks().map(|block| self::guards(block, function)).sum::<usize>();
        }
    }
    guards
}

/// Whether [`Formula::of`] knows it.
fn is_formula(name: &str, args: &[Value], function: &Function) -> bool {
    const FORMULAS: [&str; 11] =
        ["div_lhs", "share", "times", "recip", "sqrt", "exp", "ln", "ln_1p", "tanh", "tan", "atan"];
    FORMULAS.contains(&name) && args.iter().all(|arg| is_number(function.kind(*arg)))
}

/// Whether the arguments are there after the function has run, and running it once more does nothing
/// that it has not done before.
fn may_run_again(function: &Function) -> bool {
    let kept = function.params.iter().all(|param| match param.passing {
        Passing::ByRef => true,
        Passing::ByValue => is_copied(&param.kind),
        Passing::ByMut => false,
    });
    let mut repeats = true;
    function.each_stmt(&mut |stmt| {
        stmt.each_access(&mut |place, access| match access {
            Access::Write => repeats &= function.local(place.root).param.is_none(),
            Access::Opaque => repeats = false,
            Access::Read | Access::Shape => {}
        });
        repeats &= match stmt {
            Stmt::Let { op, .. } => is_repeated(op),
            Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::AccumulateTree { .. } => false,
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
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
            | Stmt::Turn => true,
        };
    });
    kept && repeats
}

/// Whether a parameter of this kind can be passed twice.
fn is_copied(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit => true,
        Kind::Array(element, _) => is_copied(element),
        Kind::Tuple(fields) => fields.iter().all(is_copied),
        Kind::Inert
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

fn is_repeated(op: &Op) -> bool {
    match op {
        Op::Opaque(opaque) => calls_nothing(&opaque.tokens),
        Op::Select { scrutinee, .. } => calls_nothing(&scrutinee.tokens),
        Op::OperatorRule { .. } | Op::NegRule { .. } | Op::CastRule { .. } | Op::AddTangent(..) => {
            false
        }
        Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::ZeroLike(_)
        | Op::Placeholder
        | Op::Unary(..)
        | Op::Binary(..)
        | Op::Cast(..)
        | Op::Retype(_)
        | Op::Intrinsic { .. }
        | Op::Rule { .. }
        | Op::Load(_)
        | Op::Len(_)
        | Op::Sum(_)
        | Op::Idle(_) => true,
    }
}

/// A path, a number, arithmetic.
fn calls_nothing(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().all(|token| match token {
        TokenTree::Group(_) => false,
        TokenTree::Punct(punct) => punct.as_char() != '!',
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
    })
}

/// How many numbers the gradient is; nothing if they are many, or of types that are not known.
fn looked_at(function: &Function) -> Option<usize> {
    let mut numbers = Some(0);
    let mut params = 0;
    let mut known = true;
    for (param, gradient) in function.params.iter().zip(&function.gradient) {
        if !param.differentiated || !param.kind.may_be_active() {
            continue;
        }
        params += 1;
        numbers = numbers.zip(param.kind.numbers()).map(|(sum, more)| sum + more);
        known &= *gradient != Gradient::None && param.kind.floats().iter().all(is_plain);
    }
    known &= is_number(&function.result_kind) && params <= 8;
    numbers.filter(|numbers| known && *numbers <= FEW)
}

fn is_plain(float: &FloatType) -> bool {
    match float {
        FloatType::F32 | FloatType::F64 => true,
        FloatType::Literal | FloatType::Param(_) | FloatType::Lanes(_) => false,
    }
}

/// Whether it is a float that is no type parameter's.
fn is_number(kind: &Kind) -> bool {
    match kind {
        Kind::Float(float) => is_plain(float) || *float == FloatType::Literal,
        Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

fn block(block: &mut Block, function: &mut Function) {
    let mut stmts = Vec::with_capacity(block.stmts.len());
    for mut stmt in std::mem::take(&mut block.stmts) {
        for nested in stmt.blocks_mut() {
            self::block(nested, function);
        }
        if let Stmt::Let { value, op: Op::Rule { name, args } } = &mut stmt {
            if is_formula(name, args, function) {
                let op = Formula { function, of: *value, stmts: &mut stmts }.of(name, args);
                stmts.push(Stmt::Let { value: *value, op });
                continue;
            }
        }
        stmts.push(stmt);
    }
    block.stmts = stmts;
}

/// Writes a rule's formula.
struct Formula<'a> {
    function: &'a mut Function,
    /// What it defines.
    of: Value,
    stmts: &'a mut Vec<Stmt>,
}

impl Formula<'_> {
    /// The last operation.
    fn of(&mut self, name: &str, args: &[Value]) -> Op {
        let (mul, div) = (BinaryOp::Mul, BinaryOp::Div);
        match (name, args) {
            ("div_lhs" | "ln", [b, d]) => Op::Binary(div, *d, *b),
            ("share" | "times" | "exp", [p, d]) => Op::Binary(mul, *d, *p),
            ("sqrt", [y, d]) => {
                let twice = self.define(Op::Binary(BinaryOp::Add, *y, *y));
                Op::Binary(div, *d, twice)
            }
            ("recip", [y, d]) => {
                let once = self.define(Op::Binary(mul, *d, *y));
                let twice = self.define(Op::Binary(mul, once, *y));
                Op::Unary(UnaryOp::Neg, twice)
            }
            ("ln_1p", [x, d]) => {
                let more = self.one_and(BinaryOp::Add, *x);
                Op::Binary(div, *d, more)
            }
            ("tanh", [y, d]) => {
                let (less, more) =
                    (self.one_and(BinaryOp::Sub, *y), self.one_and(BinaryOp::Add, *y));
                let slope = self.define(Op::Binary(mul, less, more));
                Op::Binary(mul, *d, slope)
            }
            ("tan", [y, d]) => {
                let square = self.define(Op::Binary(mul, *y, *y));
                let more = self.one_and(BinaryOp::Add, square);
                Op::Binary(mul, *d, more)
            }
            ("atan", [x, d]) => {
                let square = self.define(Op::Binary(mul, *x, *x));
                let more = self.one_and(BinaryOp::Add, square);
                Op::Binary(div, *d, more)
            }
            _ => unreachable!("the rule `{name}` is more than a formula"),
        }
    }

    /// `1 + a` or `1 - a`
    fn one_and(&mut self, op: BinaryOp, a: Value) -> Value {
        let one = self.define(Op::One);
        self.define(Op::Binary(op, one, a))
    }

    fn define(&mut self, op: Op) -> Value {
        let info = self.function.value(self.of).unnamed();
        let value = self.function.new_value(info);
        self.stmts.push(Stmt::Let { value, op });
        value
    }
}
