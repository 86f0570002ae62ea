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
//!             | call, pullback of a call
//!             | opaque tokens           kept as the user wrote them
//!             | buffer / save / restore what a reverse sweep needs of an earlier state
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

pub mod eval;
pub mod print;
pub mod verify;
mod visit;

use proc_macro2::{Span, TokenStream};
use syn::Ident;
pub use visit::Access;

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

/// What is known of a type from syntax alone.
#[derive(Clone, PartialEq, Debug)]
pub enum Kind {
    /// `f64`, `f32`, a type parameter bounded by a float trait, or a float literal's type.
    Float(FloatType),
    /// Some integer type.
    Int,
    /// `bool`.
    Bool,
    /// `()`.
    Unit,
    /// Anything that cannot carry a derivative: `char`, `&str`, …
    Inert,
    /// `[T; N]`, with the tokens of `N`.
    Array(Box<Kind>, Length),
    /// `[T]`
    Slice(Box<Kind>),
    /// `Vec<T>`
    Vec(Box<Kind>),
    /// `(A, B, …)`
    Tuple(Vec<Kind>),
    /// Only rustc knows; it may carry a derivative.
    Unknown,
    /// The tangent of an [`Kind::Unknown`].
    Tangent,
    /// What the forward half of a call hands to its reverse half.
    Pullback,
}

/// Which float.
#[derive(Clone, PartialEq, Debug)]
pub enum FloatType {
    /// `f64`
    F64,
    /// `f32`
    F32,
    /// A type parameter bounded by `num_traits::Float`.
    Param(Ident),
    /// An unsuffixed literal: `f64` or `f32`, as its context says.
    Literal,
}

/// The length of an array, as tokens that are valid wherever the array's type is.
#[derive(Clone, Debug)]
pub struct Length(pub TokenStream);

impl PartialEq for Length {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Kind {
    /// Whether a value or memory of this kind may carry a derivative.
    pub fn may_be_active(&self) -> bool {
        match self {
            Kind::Float(_) | Kind::Unknown | Kind::Tangent => true,
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
                element.may_be_active()
            }
            Kind::Tuple(fields) => fields.iter().any(Kind::may_be_active),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => false,
        }
    }

    /// Whether it is a float, so that plain arithmetic may be emitted.
    pub fn is_float(&self) -> bool {
        match self {
            Kind::Float(_) => true,
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

    /// Whether it is held as an SSA value rather than as a memory.
    pub fn is_scalar(&self) -> bool {
        match self {
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => true,
            Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_) | Kind::Tuple(_) => false,
        }
    }

    /// The kind of the elements of an array, slice or `Vec`.
    pub fn element(&self) -> Kind {
        match self {
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
                (**element).clone()
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => Kind::Unknown,
        }
    }
}

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

/// A step from a memory into a part of it.
#[derive(Clone, PartialEq, Debug)]
pub enum Projection {
    /// `[i]`
    Index(Value),
    /// `.name` or `.0`
    Field(syn::Member),
    /// `[lo..hi]`, `[lo..=hi]`, either end optional
    Range { lo: Option<Value>, hi: Option<Value>, inclusive: bool },
    /// `*`
    Deref,
}

/// A memory or a part of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    pub root: Local,
    pub path: Vec<Projection>,
}

impl Place {
    /// The whole of a memory.
    pub fn whole(root: Local) -> Self {
        Place { root, path: Vec::new() }
    }

    /// The part of it that `step` leads to.
    pub fn then(&self, step: Projection) -> Self {
        let mut place = self.clone();
        place.path.push(step);
        place
    }

    /// Calls `visit` with each value that the path reads.
    pub fn each_value(&self, visit: &mut impl FnMut(Value)) {
        for step in &self.path {
            match step {
                Projection::Index(index) => visit(*index),
                Projection::Range { lo, hi, inclusive: _ } => {
                    lo.iter().chain(hi).for_each(|end| visit(*end));
                }
                Projection::Field(_) | Projection::Deref => {}
            }
        }
    }

    /// Replaces each value that the path reads.
    pub fn map_values(&mut self, map: &mut impl FnMut(Value) -> Value) {
        for step in &mut self.path {
            match step {
                Projection::Index(index) => *index = map(*index),
                Projection::Range { lo, hi, inclusive: _ } => {
                    lo.iter_mut().chain(hi).for_each(|end| *end = map(*end));
                }
                Projection::Field(_) | Projection::Deref => {}
            }
        }
    }
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
    pub tokens: TokenStream,
    /// The user's variables that the tokens mention.
    pub uses: Vec<(Ident, Operand)>,
    /// Depends on its operands alone, cannot fail where it succeeded before, and is cheap: the
    /// reverse sweep may evaluate it again.
    pub pure: bool,
    pub span: SpanRange,
}

/// What a variable stands for.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A value; `by_ref` if the user's variable is a reference to it.
    Value { value: Value, by_ref: bool },
    /// A place; `by_ref` if the user's variable is a reference to it (else it is the root itself),
    /// `writes` if the tokens may write it.
    Place { place: Place, by_ref: bool, writes: bool },
}

/// A binary operator that yields a scalar.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// A unary operator.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryOp {
    Neg,
    Not,
}

/// The operand of an operator, for derivative rules.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Side {
    Lhs,
    Rhs,
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
    Unary(UnaryOp, Value),
    Binary(BinaryOp, Value, Value),
    /// `value as Type`
    Cast(Value, syn::Type),
    /// The same value, known to be of another kind.
    Retype(Value),
    /// A float function of std, see [`crate::rules`]. `path` if written as `f64::max(a, b)`.
    Intrinsic {
        name: &'static str,
        args: Vec<Value>,
        path: Option<syn::Path>,
    },
    /// `ad_runtime::rules::name(args)`
    Rule {
        name: &'static str,
        args: Vec<Value>,
    },
    /// The adjoint of one operand of an operator between values whose type only rustc knows;
    /// `y` is the result, `d` its adjoint.
    OperatorRule {
        op: BinaryOp,
        side: Side,
        lhs: Value,
        rhs: Value,
        y: Value,
        d: Value,
    },
    /// The adjoint of the operand of a negation of such a value.
    NegRule {
        operand: Value,
        y: Value,
        d: Value,
    },
    /// The adjoint of the operand of `as`, likewise.
    CastRule {
        operand: Value,
        d: Value,
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
    /// The position of the first pattern that matches, for `match`: always an exhaustive list.
    Select {
        scrutinee: Opaque,
        patterns: Vec<TokenStream>,
    },
    /// An inactive expression, as the user wrote it.
    Opaque(Opaque),
}

/// One statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    Let {
        value: Value,
        op: Op,
    },
    Declare {
        local: Local,
        init: Option<Tree>,
    },
    Assign {
        place: Place,
        tree: Tree,
    },
    Store {
        place: Place,
        value: Value,
    },
    Accumulate {
        place: Place,
        value: Value,
    },
    /// `place += tree`, element by element; the tree is a `Copy` or a `Take`, or built of such.
    AccumulateTree {
        place: Place,
        tree: Tree,
    },
    /// An adjoint place is cleared.
    Clear {
        place: Place,
    },
    Swap {
        a: Place,
        b: Place,
    },
    /// `slice.fill(value)`
    Fill {
        place: Place,
        value: Value,
    },
    Branch(Branch),
    Loop(Loop),
    Call(Call),
    /// The forward half of a differentiated call: defines the call's results and `pullback`.
    CallForward {
        call: Call,
        active: Vec<bool>,
        pullback: Value,
    },
    /// The reverse half.
    CallReverse(CallReverse),
    Opaque(Opaque),
    /// Creates a buffer.
    Buffer {
        buffer: Buffer,
    },
    /// Moves a value into a buffer.
    Save {
        buffer: Buffer,
        value: Value,
    },
    /// Moves a whole memory into a buffer, at the end of its scope.
    SaveLocal {
        buffer: Buffer,
        local: Local,
    },
    /// Copies a place into a buffer, before it is overwritten.
    SavePlace {
        buffer: Buffer,
        place: Place,
    },
    /// Defines a value from a buffer.
    Restore {
        buffer: Buffer,
        value: Value,
    },
    /// Declares a memory again, from a buffer.
    RestoreLocal {
        buffer: Buffer,
        local: Local,
    },
    /// Gives a place the content that it had before it was overwritten.
    RestorePlace {
        buffer: Buffer,
        place: Place,
    },
    /// In the reverse sweep, where the overwriting of `place` by the store `of` is undone, until
    /// [`crate::adjoint::keep`] has decided whether that is needed.
    Undo {
        of: StoreId,
        place: Place,
    },
    /// In the forward sweep, just before the store that the id names.
    Mark {
        id: StoreId,
        place: Place,
    },
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
    pub region: Region,
    pub cond: Value,
    pub boolean: bool,
    pub arms: Vec<Block>,
    pub results: Vec<Value>,
    /// In the reverse sweep: the branch that this one mirrors, arm by arm.
    pub mirrors: Option<Region>,
}

/// A loop.
#[derive(Clone, Debug)]
pub struct Loop {
    pub region: Region,
    pub head: Head,
    pub params: Vec<Value>,
    pub inits: Vec<Value>,
    /// If `exits`, the first value that it yields is a `bool` that ends the loop after the iteration.
    pub body: Block,
    pub exits: bool,
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
    Range { index: Value, lo: Value, hi: Value, inclusive: bool, adaptors: Vec<Adaptor> },
    /// `while cond`: the block yields the condition. What it computes is visible in the body.
    While { cond: Block },
    /// `loop`
    Forever,
    /// `for _ in 0..n`
    Times(Value),
}

/// A change to the order of a range.
#[derive(Clone, Debug)]
pub enum Adaptor {
    Rev,
    StepBy(Value),
}

/// A list of statements, and the values that the statement around it takes from them.
#[derive(Clone, Default, Debug)]
pub struct Block {
    pub stmts: Vec<Stmt>,
    pub yields: Vec<Value>,
}

/// A call of a function that the compiler knows nothing of.
#[derive(Clone, Debug)]
pub struct Call {
    pub callee: Callee,
    pub args: Vec<Tree>,
    pub result: Returned,
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
}

/// Where the result of a call goes.
#[derive(Clone, Debug)]
pub enum Returned {
    Nothing,
    Value(Value),
    Local(Local),
}

/// The reverse half of a call.
#[derive(Clone, Debug)]
pub struct CallReverse {
    /// The callee and its arguments. Of the arguments, those passed by reference are passed again;
    /// a recursive call passes all of them again.
    pub call: Call,
    pub active: Vec<bool>,
    /// `None` for a recursive call.
    pub pullback: Option<Value>,
    /// The adjoint of the result.
    pub seed: Tree,
    /// One for each argument.
    pub slots: Vec<Slot>,
}

/// Where the adjoint of an argument goes.
#[derive(Clone, Debug)]
pub enum Slot {
    /// The argument is inactive.
    Inactive,
    /// A value is defined: the contribution to the adjoint of the float argument `of`.
    Value { contribution: Value, of: Value },
    /// The adjoint memory of the argument is added to (`&` arguments), or carries the adjoint of
    /// the new content in and that of the old content out (`&mut` arguments).
    Place(Place),
    /// An aggregate passed by value: the contribution is declared as a local with its zero.
    Local { local: Local, zero: Tree },
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
    pub passing: Passing,
    pub differentiated: bool,
    pub bound: Bound,
}

/// How a parameter is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Passing {
    ByValue,
    ByRef,
    ByMut,
}

/// What a parameter is in the body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    Value(Value),
    Local(Local),
}

/// The adjoint of a parameter at the end of the reverse sweep.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Gradient {
    /// Not differentiated.
    None,
    Value(Value),
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
    pub kind: Kind,
    pub capacity: Capacity,
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
    Range { lo: Value, hi: Value, inclusive: bool },
    Count(Value),
}

/// A function: primal (no reverse block) or gradient.
#[derive(Clone, Debug)]
pub struct Function {
    pub name: Ident,
    pub params: Vec<Param>,
    pub values: Vec<ValueInfo>,
    pub locals: Vec<LocalInfo>,
    pub buffers: Vec<BufferInfo>,
    pub regions: u32,
    pub stores: u32,
    pub forward: Block,
    pub reverse: Block,
    pub result: Tree,
    pub result_kind: Kind,
    pub seed: Seed,
    /// One for each parameter; empty in a primal.
    pub gradient: Vec<Gradient>,
}

impl Function {
    /// What is known of `value`.
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
