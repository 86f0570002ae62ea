//! The intermediate representation: structured SSA, for primal, adjoint and tangent programs alike.
//!
//! ```text
//! function  ::= params, forward block, reverse block, result
//! block     ::= statement*  yields value*
//! statement ::= let v = op
//!             | declare a = tree        a new memory
//!             | a.path = tree           an aggregate is overwritten
//!             | a.path = v              a scalar cell is overwritten        (store)
//!             | a.path += v             a cell is incremented               (accumulate)
//!             | a.path += b.path        likewise, whole aggregates
//!             | a.path = 0              a cell or an aggregate is cleared
//!             | swap a.path, b.path
//!             | results = branch v { block … }
//!             | results = loop head (params = inits) { block }
//!             | call, pullback of a call, both at once
//!             | opaque tokens           kept as the user wrote them
//!             | buffer / save / restore what a reverse sweep needs of an earlier state
//!             | turn                    the iteration or arm around it has been swept forward
//! op        ::= constant | operand op operand | intrinsic | load a.path | len a.path | rule | …
//! ```
//!
//! **Values** are scalars (floats, integers, booleans) and things whose type only rustc knows. Each
//! is defined once: by a `let`, as a parameter of the function or of a loop, as the index of a loop,
//! as a result of a branch, a loop or a call, or by a `restore`.
//! A value may be used in the block that defines it, below the definition, and in blocks nested there.
//!
//! **Locals** are memories: arrays, slices, `Vec`s, tuples, structs, and whatever is behind `&mut`.
//! A local's *versions* are its states between statements; they have no names of their own, for all
//! of them live in the one Rust variable that is emitted. Analyses that ask which version a load
//! sees walk the statements in order.
//!
//! **Control flow** has one entry and one exit: `break`, `continue` and `return` have become values
//! and branches. A loop carries values from one iteration to the next in its parameters (the φ of
//! textbook SSA): on entry they are `inits`, after an iteration they are what the body yields, and
//! after the loop they are visible as `results`.
//!
//! **The reverse block** may use every value of the top level of the forward block, and, before the
//! pass [`crate::adjoint::keep`] has run, values of the nested blocks that it mirrors.
//!
//! **A loop may sweep each of its iterations forward and back at once** ([`crate::pass::fuse`]). Its
//! body then is to the iteration what forward and reverse block are to the function, with a `turn`
//! between the two: what stands below the `turn` mirrors regions that stand above it, in the same
//! body, and nothing else in the function mirrors the loop. So may the arms of a branch.
//!
//! All of the grammar stands in this one file; kinds and places, which are also computed with, have
//! files of their own ([`Kind`], [`Place`]).

mod access;
pub mod eval;
mod kind;
mod literal;
pub mod map;
mod place;
mod places;
pub mod print;
pub mod set;
mod uses;
pub mod verify;
mod visit;

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use syn::Ident;

pub use access::Access;
pub use kind::{FloatType, Kind, Length};
pub use literal::int_literal;
pub use place::{Place, Projection};

/// An SSA value.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Value(pub u32);

/// A memory.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Local(pub u32);

/// A typed buffer that the forward sweep fills and the reverse sweep empties, last in, first out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Buffer(pub u32);

/// A loop or a branch of the forward sweep; what mirrors it in the reverse sweep names it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Region(pub u32);

/// What is known of one value.
#[derive(Clone, Debug)]
pub struct ValueInfo {
    /// What is known of its type.
    pub kind: Kind,
    /// The user's name for it, if it has one.
    pub name: Option<Ident>,
    /// Where it comes from: the first and last token of the user's expression.
    pub span: SpanRange,
    /// For an adjoint: the value or memory cell whose adjoint it is, for its name.
    pub adjoint_of: Option<String>,
    /// The type that the user ascribed to it, where the emitted code could not do without.
    pub ty: Option<syn::Type>,
}

impl ValueInfo {
    /// Of another value like this one, which the user knows nothing of.
    pub fn unnamed(&self) -> ValueInfo {
        ValueInfo {
            kind: self.kind.clone(),
            name: None,
            span: self.span,
            adjoint_of: None,
            ty: None,
        }
    }
}

/// The first and last token of an expression, for errors that underline all of it.
#[derive(Clone, Copy, Debug)]
pub struct SpanRange(pub Span, pub Span);

impl SpanRange {
    /// The range of all tokens of `node`.
    pub fn of(node: &impl quote::ToTokens) -> Self {
        let tokens = node.to_token_stream();
        let mut spans = tokens.into_iter().map(|token| token.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        SpanRange(first, spans.last().unwrap_or(first))
    }
}

/// What is known of one memory.
#[derive(Clone, Debug)]
pub struct LocalInfo {
    /// What is known of its type, references removed.
    pub kind: Kind,
    /// Its name in the emitted code, before it is made unique.
    pub name: Ident,
    /// The Rust variable is a reference: `&[f64]`, `&mut f64`, …
    pub by_ref: bool,
    /// The Rust variable may be written: `let mut`, or a parameter `&mut`.
    pub mutable: bool,
    /// For a parameter: its position.
    pub param: Option<usize>,
    /// For an adjoint: the memory whose adjoint it is.
    pub adjoint_of: Option<Local>,
    /// Where it is declared.
    pub span: SpanRange,
}

/// An aggregate under construction: what an aggregate-valued expression evaluates to.
#[derive(Clone, Debug)]
pub enum Tree {
    /// A scalar.
    Value(Value),
    /// A copy of a place; `method` is how the user asked for it: `clone`, `to_vec`, … or plain use.
    Copy(Place, Option<Ident>),
    /// `&place` or `&mut place`.
    Ref(Place, bool),
    /// `[a, b, …]`
    Array(Vec<Tree>),
    /// `[e; n]`, with the tokens of `n`.
    Repeat(Box<Tree>, Length),
    /// `vec![a, b, …]`
    Vec(Vec<Tree>),
    /// `vec![e; n]`
    VecRepeat(Box<Tree>, Value),
    /// `(a, b, …)`
    Tuple(Vec<Tree>),
    /// `Path { field: a, … }`
    Struct(syn::Path, Vec<(syn::Member, Tree)>),
    /// The zero tangent of this kind: every length in `kind` is known.
    Zero(Kind),
    /// The zero tangent of a `Vec` of `n` elements, each the zero of a kind with known lengths.
    ZeroVec(Kind, Value),
    /// The zero tangent that has the shape of `place`, whose kind is given.
    ZeroLike(Place, Kind),
    /// The content of an adjoint place, which is left cleared.
    Take(Place),
    /// An inactive expression, as the user wrote it.
    Opaque(Opaque),
}

/// Tokens kept as the user wrote them.
#[derive(Clone, Debug)]
pub struct Opaque {
    /// The tokens.
    pub tokens: TokenStream,
    /// The user's variables that the tokens mention.
    pub uses: Vec<(Ident, Operand)>,
    /// Depends on its operands alone, cannot fail where it succeeded before, and is cheap: the
    /// reverse sweep may evaluate it again.
    pub pure: bool,
    /// Where they stand.
    pub span: SpanRange,
}

/// What a variable stands for.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A value.
    Value {
        /// The value.
        value: Value,
        /// The user's variable is a reference to it.
        by_ref: bool,
    },
    /// A place.
    Place {
        /// The place.
        place: Place,
        /// The user's variable is a reference to it; else it is the root itself.
        by_ref: bool,
        /// The tokens may write it.
        writes: bool,
    },
}

/// A binary operator that yields a scalar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    /// `a + b`
    Add,
    /// `a - b`
    Sub,
    /// `a * b`
    Mul,
    /// `a / b`
    Div,
    /// `a % b`
    Rem,
    /// `a & b`
    BitAnd,
    /// `a | b`
    BitOr,
    /// `a ^ b`
    BitXor,
    /// `a << b`
    Shl,
    /// `a >> b`
    Shr,
    /// `a == b`
    Eq,
    /// `a != b`
    Ne,
    /// `a < b`
    Lt,
    /// `a <= b`
    Le,
    /// `a > b`
    Gt,
    /// `a >= b`
    Ge,
}

/// A unary operator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    /// `-a`
    Neg,
    /// `!a`
    Not,
}

/// The operand of an operator, for derivative rules.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Side {
    /// `a` in `a + b`
    Lhs,
    /// `b` in `a + b`
    Rhs,
}

/// Which way a derivative rule carries: from the result to an operand, or from an operand to the result.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flow {
    /// The adjoint of the result becomes a contribution to that of the operand.
    Adjoint,
    /// The tangent of the operand becomes a contribution to that of the result.
    Tangent,
}

/// How a value is computed.
#[derive(Clone, Debug)]
pub enum Op {
    /// A literal, or the path of a constant or static.
    Constant(TokenStream),
    /// A float 0 of the value's kind.
    Zero,
    /// A float 1 of the value's kind.
    One,
    /// The zero tangent of a value whose type only rustc knows.
    ZeroLike(Value),
    /// Never read: the value of a variable on paths that do not assign it.
    Placeholder,
    /// `-a`, `!a`
    Unary(UnaryOp, Value),
    /// `a + b`, `a < b`, …
    Binary(BinaryOp, Value, Value),
    /// `value as Type`
    Cast(Value, syn::Type),
    /// The same value, known to be of another kind.
    Retype(Value),
    /// A float function of std, see [`crate::rules`].
    Intrinsic {
        /// Its name: `sin`.
        name: &'static str,
        /// The receiver and the arguments.
        args: Vec<Value>,
        /// The path, if written as `f64::max(a, b)`.
        path: Option<syn::Path>,
    },
    /// `ad_runtime::rules::name(args)`
    Rule {
        /// The rule.
        name: &'static str,
        /// What it reads: operands, result, adjoint.
        args: Vec<Value>,
    },
    /// What one operand of an operator contributes, between values whose type only rustc knows.
    OperatorRule {
        /// Which way.
        flow: Flow,
        /// The operator.
        op: BinaryOp,
        /// Which operand.
        side: Side,
        /// The left operand.
        lhs: Value,
        /// The right operand.
        rhs: Value,
        /// The result.
        y: Value,
        /// The derivative that is carried.
        d: Value,
    },
    /// Likewise the operand of a negation of such a value.
    NegRule {
        /// Which way.
        flow: Flow,
        /// The operand.
        operand: Value,
        /// The result.
        y: Value,
        /// The derivative that is carried.
        d: Value,
    },
    /// Likewise the operand of `as`.
    CastRule {
        /// Which way.
        flow: Flow,
        /// The operand.
        operand: Value,
        /// The derivative that is carried.
        d: Value,
        /// What was cast to.
        to: syn::Type,
    },
    /// The sum of two tangents of such a type.
    AddTangent(Value, Value),
    /// The content of a cell.
    Load(Place),
    /// The number of elements.
    Len(Place),
    /// The sum of all elements, for the adjoint of `[v; n]`.
    Sum(Place),
    /// Whether a tangent is 0 in all its numbers and directions.
    Idle(Place),
    /// The position of the first pattern that matches, for `match`: always an exhaustive list.
    Select {
        /// What is matched on, and what the guards read.
        scrutinee: Opaque,
        /// The patterns, with their guards.
        patterns: Vec<TokenStream>,
    },
    /// An inactive expression, as the user wrote it.
    Opaque(Opaque),
}

/// One statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// `let value = op;`
    Let {
        /// What is defined.
        value: Value,
        /// How it is computed.
        op: Op,
    },
    /// `let local = init;` or `let local;`: a new memory.
    Declare {
        /// The memory.
        local: Local,
        /// Its first content; without one, it is assigned before it is read.
        init: Option<Tree>,
    },
    /// `place = tree;` for an aggregate.
    Assign {
        /// What is overwritten.
        place: Place,
        /// The new content.
        tree: Tree,
    },
    /// `place = value;` for a cell.
    Store {
        /// What is overwritten.
        place: Place,
        /// The new content.
        value: Value,
    },
    /// `place += value;` for a cell.
    Accumulate {
        /// What is incremented.
        place: Place,
        /// By how much.
        value: Value,
    },
    /// `place += tree`, element by element.
    AccumulateTree {
        /// What is incremented.
        place: Place,
        /// By how much: a `Copy` or a `Take`, or built of such.
        tree: Tree,
    },
    /// An adjoint place is cleared.
    Clear {
        /// What becomes zero.
        place: Place,
    },
    /// `core::mem::swap(&mut a, &mut b);`, or `x.swap(i, j);` within one memory.
    Swap {
        /// One.
        a: Place,
        /// The other.
        b: Place,
    },
    /// `slice.fill(value)`
    Fill {
        /// The slice.
        place: Place,
        /// What each element becomes.
        value: Value,
    },
    /// `if` or `match`.
    Branch(Branch),
    /// `for`, `while` or `loop`.
    Loop(Loop),
    /// A call; in a gradient, one that is not differentiated, or the recursive one.
    Call(Call),
    /// The forward half of a differentiated call: defines the call's results and `pullback`.
    CallForward {
        /// The call.
        call: Call,
        /// Which arguments are active.
        active: Vec<bool>,
        /// What the reverse half needs of this one.
        pullback: Value,
    },
    /// The reverse half.
    CallReverse(CallReverse),
    /// A statement of the user's, as it was written: `assert!(…)`, `println!(…)`, an item.
    Opaque(Opaque),
    /// Creates a buffer.
    Buffer {
        /// The buffer.
        buffer: Buffer,
    },
    /// Moves values into a buffer, together if there are several.
    Save {
        /// Where to.
        buffer: Buffer,
        /// The values.
        values: Vec<Value>,
    },
    /// Moves a whole memory into a buffer, at the end of its scope.
    SaveLocal {
        /// Where to.
        buffer: Buffer,
        /// The memory.
        local: Local,
    },
    /// Copies a place into a buffer, before it is overwritten.
    SavePlace {
        /// Where to.
        buffer: Buffer,
        /// What is about to be overwritten.
        place: Place,
    },
    /// Defines the values that were saved together.
    Restore {
        /// Where from.
        buffer: Buffer,
        /// What is defined.
        values: Vec<Value>,
    },
    /// Declares a memory again, from a buffer.
    RestoreLocal {
        /// Where from.
        buffer: Buffer,
        /// What is declared.
        local: Local,
    },
    /// Gives a place the content that it had before it was overwritten.
    RestorePlace {
        /// Where from.
        buffer: Buffer,
        /// What gets its old content.
        place: Place,
    },
    /// In the reverse sweep, where the overwriting of `place` by the store `of` is undone, until
    /// [`crate::adjoint::keep`] has decided whether that is needed.
    Undo {
        /// The store that is undone.
        of: StoreId,
        /// What it has overwritten.
        place: Place,
    },
    /// In the forward sweep, just before the store that the id names.
    Mark {
        /// The store.
        id: StoreId,
        /// What it is about to overwrite.
        place: Place,
    },
    /// In the body of a loop that sweeps each iteration forward and back on the spot, or in an arm of
    /// such a branch: above it stands the forward part, below it the part that carries the adjoints
    /// back.
    Turn,
    /// A line of comment.
    Comment(&'static str),
}

/// One statement that overwrites memory.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StoreId(pub u32);

/// `if` (two arms, the condition a `bool`: first the arm for `true`) or `match` (the condition an
/// integer, the position of the arm).
#[derive(Clone, Debug)]
pub struct Branch {
    /// What its mirror calls it.
    pub region: Region,
    /// What decides between the arms.
    pub cond: Value,
    /// The condition is a `bool`: there are two arms.
    pub boolean: bool,
    /// The arms; each yields one value for each result.
    pub arms: Vec<Block>,
    /// Defined by whichever arm runs.
    pub results: Vec<Value>,
    /// In the reverse sweep: the branch that this one mirrors, arm by arm.
    pub mirrors: Option<Region>,
}

/// A loop.
#[derive(Clone, Debug)]
pub struct Loop {
    /// What its mirror calls it.
    pub region: Region,
    /// What drives it.
    pub head: Head,
    /// What is carried, as an iteration finds it.
    pub params: Vec<Value>,
    /// What is carried, as the first iteration finds it.
    pub inits: Vec<Value>,
    /// If `exits`, the first value that it yields is a `bool` that ends the loop after the iteration.
    /// The others are what is carried, as the next iteration finds it.
    pub body: Block,
    /// The loop may end before its head says so.
    pub exits: bool,
    /// What is carried, as it is after the loop.
    pub results: Vec<Value>,
    /// The number of iterations begun, as a `usize`, where the head does not tell it.
    pub count: Option<Value>,
    /// In the reverse sweep: the loop that this one mirrors.
    pub mirrors: Option<Region>,
}

/// What drives a loop.
#[derive(Clone, Debug)]
pub enum Head {
    /// `for index in lo..hi`, `lo..=hi`, then `.rev()` or `.step_by(step)`, in the order given.
    Range {
        /// Defined anew in each iteration.
        index: Value,
        /// The first index, before the adaptors.
        lo: Value,
        /// The end.
        hi: Value,
        /// `..=`
        inclusive: bool,
        /// What follows the range.
        adaptors: Vec<Adaptor>,
    },
    /// `while cond`
    While {
        /// Yields the condition. What it computes is visible in the body.
        cond: Block,
    },
    /// `loop`
    Forever,
    /// `for _ in 0..n`
    Times(Value),
}

/// A change to the order of a range.
#[derive(Clone, Debug)]
pub enum Adaptor {
    /// `.rev()`
    Rev,
    /// `.step_by(step)`
    StepBy(Value),
}

/// A list of statements, and the values that the statement around it takes from them.
#[derive(Clone, Default, Debug)]
pub struct Block {
    /// The statements, in order.
    pub stmts: Vec<Stmt>,
    /// What the statement around it takes.
    pub yields: Vec<Value>,
}

/// A call of a function that the compiler knows nothing of.
#[derive(Clone, Debug)]
pub struct Call {
    /// What is called.
    pub callee: Callee,
    /// The arguments, a method's receiver first.
    pub args: Vec<Tree>,
    /// Where the result goes.
    pub result: Returned,
    /// Where the user wrote it.
    pub span: SpanRange,
}

/// What is called.
#[derive(Clone, Debug)]
pub enum Callee {
    /// `path(args)`
    Path(syn::Path),
    /// `path(args)`, where the path is the function under differentiation itself.
    Itself(syn::Path),
    /// `args[0].name(args[1..])`
    Method(Ident),
    /// The value and the tangent of what `of` returns, as a pair. Behind the arguments of `of` stand
    /// the tangents of the active ones.
    Tangent {
        /// What is called.
        of: Box<Callee>,
        /// Which of its arguments are active.
        active: Vec<bool>,
        /// The tangents carry several directions at once.
        lanes: bool,
    },
}

/// Where the result of a call goes.
#[derive(Clone, Debug)]
pub enum Returned {
    /// It is `()`.
    Nothing,
    /// A value is defined: `let v = f(…);`
    Value(Value),
    /// A memory is declared with it: `let a = f(…);`
    Local(Local),
}

/// The reverse half of a call.
#[derive(Clone, Debug)]
pub struct CallReverse {
    /// The callee and its arguments. Of the arguments, those passed by reference are passed again;
    /// a recursive call passes all of them again.
    pub call: Call,
    /// Which arguments are active.
    pub active: Vec<bool>,
    /// What the forward half left for this one; `None` for a recursive call, and where both halves run
    /// at once.
    pub pullback: Option<Value>,
    /// The adjoint of the result.
    pub seed: Tree,
    /// One for each argument.
    pub slots: Vec<Slot>,
    /// Nothing else calls the function: this also yields the call's result, whose adjoint is known
    /// before.
    pub at_once: bool,
}

/// Where the adjoint of an argument goes.
#[derive(Clone, Debug)]
pub enum Slot {
    /// The argument is inactive.
    Inactive,
    /// A value is defined: a contribution to the adjoint of a float argument.
    Value {
        /// What is defined.
        contribution: Value,
        /// The argument.
        of: Value,
    },
    /// The adjoint memory of the argument is added to (`&` arguments), or carries the adjoint of
    /// the new content in and that of the old content out (`&mut` arguments).
    Place(Place),
    /// An aggregate passed by value: a memory is declared, and the contribution added to it.
    Local {
        /// What is declared.
        local: Local,
        /// Its first content.
        zero: Tree,
    },
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its name in the companions.
    pub name: Ident,
    /// Its type as written.
    pub ty: syn::Type,
    /// References removed.
    pub kind: Kind,
    /// By value or by reference.
    pub passing: Passing,
    /// Whether the gradient with respect to it is wanted.
    pub differentiated: bool,
    /// What it is in the body.
    pub bound: Bound,
}

/// How a parameter is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Passing {
    /// `x: T`
    ByValue,
    /// `x: &T`
    ByRef,
    /// `x: &mut T`
    ByMut,
}

/// What a parameter is in the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// A scalar.
    Value(Value),
    /// A memory.
    Local(Local),
}

/// The adjoint of a parameter at the end of the reverse sweep, or the tangent of that.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gradient {
    /// Not differentiated.
    None,
    /// Of a scalar.
    Value(Value),
    /// Of a memory.
    Local(Local),
}

/// The adjoint of the result at the beginning of the reverse sweep.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seed {
    /// The result carries no derivative.
    None,
    /// The constant 1, for gradients of float functions.
    One,
    /// A parameter of the reverse sweep.
    Value(Value),
    /// Likewise, an aggregate.
    Local(Local),
}

/// What is known of one buffer.
#[derive(Clone, Debug)]
pub struct BufferInfo {
    /// What it is named after.
    pub of: String,
    /// The kind of what it holds.
    pub kind: Kind,
    /// How much of that at once.
    pub capacity: Capacity,
    /// It holds copies of memories that live on.
    pub copies: bool,
    /// These are copied for reverse halves of calls alone: of which functions, and of which
    /// parameters. Where they read none of them, copies are not made. Empty: something else reads them.
    pub readers: Vec<(syn::Path, usize)>,
}

/// How many values a buffer holds.
#[derive(Clone, Debug)]
pub enum Capacity {
    /// At most one.
    One,
    /// At most so many.
    Constant(usize),
    /// The product of these trip counts.
    Trips(Vec<Trip>),
    /// Known only at run time.
    Growing,
}

/// The trip count of a loop.
#[derive(Clone, Debug)]
pub enum Trip {
    /// That of a range.
    Range {
        /// The first index.
        lo: Value,
        /// The end.
        hi: Value,
        /// `..=`
        inclusive: bool,
    },
    /// A number of iterations.
    Count(Value),
    /// So many in each iteration.
    Number(usize),
}

/// A function: primal (no reverse block) or gradient.
#[derive(Clone, Debug)]
pub struct Function {
    /// The user's name for it.
    pub name: Ident,
    /// The parameters, in order.
    pub params: Vec<Param>,
    /// What is known of each [`Value`], by its number.
    pub values: Vec<ValueInfo>,
    /// What is known of each [`Local`], by its number.
    pub locals: Vec<LocalInfo>,
    /// What is known of each [`Buffer`], by its number.
    pub buffers: Vec<BufferInfo>,
    /// The number of the next [`Region`].
    pub regions: u32,
    /// The number of the next [`StoreId`].
    pub stores: u32,
    /// What the function does.
    pub forward: Block,
    /// What carries the adjoint back; empty in a primal.
    pub reverse: Block,
    /// What the function returns.
    pub result: Tree,
    /// The kind of that, as the signature says.
    pub result_kind: Kind,
    /// The adjoint of the result.
    pub seed: Seed,
    /// The tangent of that; `None` unless this is the tangent of a gradient whose seed is a parameter.
    pub seed_tangent: Seed,
    /// That is there before the forward sweep.
    pub early: bool,
    /// One for each parameter; empty in a primal.
    pub gradient: Vec<Gradient>,
    /// The arrays of the gradient that the program clears itself, as far as it does not store them.
    pub cleared: BTreeSet<Local>,
    /// The tangents of the gradient; empty unless this is the tangent of a gradient.
    pub products: Vec<Gradient>,
    /// The tangents of the gradient along a second direction; empty unless this is the tangent of the
    /// tangent of a gradient.
    pub others: Vec<Gradient>,
    /// Likewise the tangents of `products`.
    pub thirds: Vec<Gradient>,
}

impl Function {
    /// The parameters of the reverse sweep: the adjoint of the result, and its tangent.
    pub fn seeds(&self) -> [Seed; 2] {
        [self.seed, self.seed_tangent]
    }

    /// The kind of `value`.
    pub fn kind(&self, value: Value) -> &Kind {
        &self.values[value.0 as usize].kind
    }

    /// What is known of `value`.
    pub fn value(&self, value: Value) -> &ValueInfo {
        &self.values[value.0 as usize]
    }

    /// What is known of `local`.
    pub fn local(&self, local: Local) -> &LocalInfo {
        &self.locals[local.0 as usize]
    }

    /// Where the gradient is, and its tangents.
    pub fn derivatives(&self) -> impl Iterator<Item = &Gradient> {
        [&self.gradient, &self.products, &self.others, &self.thirds].into_iter().flatten()
    }

    /// A new value.
    pub fn new_value(&mut self, info: ValueInfo) -> Value {
        self.values.push(info);
        Value(u32::try_from(self.values.len() - 1).expect("fewer than 2³² values"))
    }

    /// A new memory.
    pub fn new_local(&mut self, info: LocalInfo) -> Local {
        self.locals.push(info);
        Local(u32::try_from(self.locals.len() - 1).expect("fewer than 2³² memories"))
    }

    /// A new buffer.
    pub fn new_buffer(&mut self, info: BufferInfo) -> Buffer {
        self.buffers.push(info);
        Buffer(u32::try_from(self.buffers.len() - 1).expect("fewer than 2³² buffers"))
    }

    /// A new region.
    pub fn new_region(&mut self) -> Region {
        self.regions += 1;
        Region(self.regions - 1)
    }
}
