//! From syntax to structured SSA.
//!
//! ```text
//! while c { if p { break; } x *= r; }        loop while c (x' = x) {
//!                                       ⇒      let v1 = p
//!                                              x2 = branch v1 { yields x' } { x'·r → yields }
//!                                              yields exit v1, x2
//!                                            }
//! ```
//!
//! Scalar variables become values: an assignment makes the variable name another value, and where
//! two paths meet, values that differ become results. Everything else lives in a memory; a
//! variable that borrows (`let row = &x[i]`, `for v in x.iter()`) is another name for a place.
//! `break`, `continue` and `return` set a flag and the result; what stands below them goes into the
//! other arm of the branch they stand in, or under a test of the flag.
//!
//! Needs: a function that [`crate::fence`] let pass.
//! Reports: constructs outside the accepted language, with what to write instead.

mod assign;
mod assume;
mod block;
mod branch;
mod call;
mod chain;
mod exchange;
mod exit;
mod expr;
pub mod kinds;
mod matching;
mod method;
mod opaque;
mod param;
mod pattern;
mod place;
mod repeat;
mod scan;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::{Ident, ItemFn, ReturnType};

use crate::args::Args;
use crate::diag::Diag;
use crate::ir::{
    Access, Block, FloatType, Function, Kind, Length, Local, LocalInfo, Op, Place, Seed, SpanRange,
    Stmt, Tree, Value, ValueInfo,
};

use assume::Origin;
use exit::Target;

/// Lowers `item`; what `args` says of parameters is checked on the way.
pub fn to_ssa(diag: &Diag, item: &ItemFn, args: &Args) -> Function {
    let mut lowering = Lowering::new(diag, item);
    lowering.params(item, args);
    lowering.body(item);
    lowering.function
}

/// A scalar variable of the user's, or a flag of ours.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Var(usize);

/// What a name stands for.
#[derive(Clone, Debug)]
enum Binding {
    /// A scalar variable; `by_ref` if the user's variable is a reference to the scalar.
    Scalar { var: Var, by_ref: bool },
    /// A place; `by_ref` if the user's variable is a reference to it.
    Place { place: Place, by_ref: bool, mutable: bool },
    /// A tuple that has references in it, part by part: in a memory they could not be kept from one sweep
    /// to the other.
    Parts(Vec<Binding>),
}

impl Binding {
    /// The place that the name stands for, if it is one.
    fn place(&self) -> Option<Place> {
        match self {
            Binding::Place { place, .. } => Some(place.clone()),
            Binding::Scalar { .. } | Binding::Parts(_) => None,
        }
    }
}

/// Whether control leaves the piece of code just lowered by one of its exits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exit {
    /// By none.
    Never,
    /// On some paths.
    Maybe,
    /// On every path.
    Always,
}

struct Lowering<'d> {
    diag: &'d Diag,
    function: Function,
    /// Type parameters that are floats.
    floats: Vec<Ident>,
    /// The type of float literals, if the function speaks of one type only.
    only_float: Option<FloatType>,
    /// What can be told of variables from how they are used.
    names: scan::PlaceLike,
    /// Memories that hold results and have no name yet.
    unnamed: BTreeSet<Local>,
    /// The names of memories that have others than that of their own, for a `Vec` has moved.
    renamed: BTreeMap<Local, BTreeSet<String>>,
    /// `&mut Vec` parameters that are replaced as a whole, and the memories that stand for them.
    stand_ins: Vec<(Local, Local)>,
    /// Innermost last; within a scope, a later binding shadows an earlier one.
    scopes: Vec<Vec<(Ident, Binding)>>,
    /// What each variable is at this point, if it has been assigned.
    vars: Vec<Option<Value>>,
    /// The user's names for them; flags of ours have none.
    var_names: Vec<Option<Ident>>,
    /// Blocks under construction, innermost last.
    blocks: Vec<Vec<Stmt>>,
    /// What `return`, `break` and `continue` may refer to, innermost last; the first is the function.
    targets: Vec<Target>,
    /// Whether control leaves what has been lowered last.
    exit: Exit,
    /// For each value: whether it may depend on a parameter.
    tainted: Vec<bool>,
    /// For each value: what its type follows from.
    origins: Vec<Origin>,
    /// Types of the constants that the body declares.
    constants: BTreeMap<String, Kind>,
    /// The signature's result, references removed.
    result: Kind,
}

impl<'d> Lowering<'d> {
    fn new(diag: &'d Diag, item: &ItemFn) -> Self {
        let floats = kinds::float_parameters(&item.sig.generics);
        let result = match &item.sig.output {
            ReturnType::Default => Kind::Unit,
            ReturnType::Type(_, ty) => kinds::of_type(ty, &floats),
        };
        Lowering {
            diag,
            function: Function {
                name: item.sig.ident.clone(),
                params: Vec::new(),
                values: Vec::new(),
                locals: Vec::new(),
                buffers: Vec::new(),
                regions: 0,
                stores: 0,
                forward: Block::default(),
                reverse: Block::default(),
                result: Tree::Tuple(Vec::new()),
                result_kind: result.clone(),
                seed: Seed::None,
                seed_tangent: Seed::None,
                early: false,
                gradient: Vec::new(),
                products: Vec::new(),
                others: Vec::new(),
                thirds: Vec::new(),
                cleared: std::collections::BTreeSet::new(),
            },
            floats,
            only_float: assume::only_float(item),
            names: scan::PlaceLike::of(&item.block),
            unnamed: BTreeSet::new(),
            renamed: BTreeMap::new(),
            stand_ins: Vec::new(),
            scopes: vec![Vec::new()],
            vars: Vec::new(),
            var_names: Vec::new(),
            blocks: vec![Vec::new()],
            targets: Vec::new(),
            exit: Exit::Never,
            tainted: Vec::new(),
            origins: Vec::new(),
            constants: BTreeMap::new(),
            result,
        }
    }

    /// The body, once the parameters are known.
    fn body(&mut self, item: &ItemFn) {
        let target = Target::function(self, &item.block);
        self.targets.push(target);
        let returns = scan::Exits::of_block(&item.block).returns;
        let tree = self.stmts(&item.block.stmts, returns);
        let tree = if returns { self.result_of_target(0) } else { tree };
        self.function.result = self.as_result(tree, &item.block);
        self.hand_back();
        self.function.forward.stmts = self.blocks.pop().expect("the body's block is open");
    }

    /// The value or aggregate that the function returns, of the kind that its signature says.
    fn as_result(&mut self, tree: Tree, node: &impl ToTokens) -> Tree {
        match self.result.clone() {
            Kind::Unit => Tree::Tuple(Vec::new()),
            kind @ (Kind::Float(_) | Kind::Int | Kind::Bool) => {
                let value = self.scalar(tree, node);
                Tree::Value(self.retyped(value, &kind))
            }
            Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => {
                if kinds::clash(&self.result, &self.tree_kind(&tree)) {
                    let name = &self.function.name;
                    self.diag.error(
                        name,
                        format!("the value of `{name}` does not fit the type in its signature; if rustc finds nothing wrong, please report this"),
                    );
                }
                let kind = self.result.clone();
                self.told(tree, &kind)
            }
        }
    }

    // ---- values, variables, memories ------------------------------------------------------------

    fn new_value(&mut self, kind: Kind, span: SpanRange, tainted: bool) -> Value {
        self.tainted.push(tainted);
        self.origins.push(Origin::Elsewhere);
        self.function.new_value(ValueInfo { kind, name: None, span, adjoint_of: None, ty: None })
    }

    /// Emits `let v = op`.
    fn define(&mut self, op: Op, kind: Kind, node: &impl ToTokens) -> Value {
        self.define_at(op, kind, SpanRange::of(node))
    }

    /// Likewise, from a place in the source.
    fn define_at(&mut self, op: Op, kind: Kind, span: SpanRange) -> Value {
        let mut tainted = false;
        op.each_use(&mut |value| tainted |= self.tainted[value.0 as usize]);
        op.each_access(&mut |place, access| {
            if access != Access::Shape {
                tainted |= self.function.local(place.root).kind.may_be_active();
            }
        });
        let value = self.new_value(kind, span, tainted);
        self.origins[value.0 as usize] = Origin::of(&op);
        self.emit(Stmt::Let { value, op });
        value
    }

    /// A literal, or the path of a constant.
    fn constant(&mut self, tokens: impl ToTokens, kind: Kind) -> Value {
        let span = SpanRange::of(&tokens);
        self.define_at(Op::Constant(tokens.to_token_stream()), kind, span)
    }

    fn emit(&mut self, stmt: Stmt) {
        if let Stmt::Declare { local, init: Some(tree) }
        | Stmt::Assign { place: Place { root: local, .. }, tree } = &stmt
        {
            if tree.lends_mutably() {
                let span = self.function.local(*local).span;
                self.diag.error_at(span, assign::LENT);
            }
        }
        self.here().push(stmt);
    }

    /// The statements of the block that is being lowered.
    fn here(&mut self) -> &mut Vec<Stmt> {
        self.blocks.last_mut().expect("a block is open")
    }

    fn kind(&self, value: Value) -> Kind {
        self.function.kind(value).clone()
    }

    fn is_tainted(&self, value: Value) -> bool {
        self.tainted[value.0 as usize]
    }

    /// A variable; `value` if it has been assigned.
    fn new_var(&mut self, name: Option<Ident>, value: Option<Value>) -> Var {
        self.vars.push(value);
        self.var_names.push(name);
        Var(self.vars.len() - 1)
    }

    /// Makes `var` name `value` from here on; a value without a name takes the variable's.
    fn set(&mut self, var: Var, value: Value) {
        let info = &mut self.function.values[value.0 as usize];
        if info.name.is_none() {
            info.name.clone_from(&self.var_names[var.0]);
        }
        self.vars[var.0] = Some(value);
    }

    fn new_memory(&mut self, name: Ident, kind: Kind, mutable: bool, span: SpanRange) -> Local {
        self.function.new_local(LocalInfo {
            kind,
            name,
            by_ref: false,
            mutable,
            param: None,
            adjoint_of: None,
            span,
        })
    }

    /// A memory for a result, which the user may still name.
    fn unnamed_memory(&mut self, kind: Kind, mutable: bool, span: SpanRange) -> Local {
        let local = self.new_memory(Ident::new("t", Span::mixed_site()), kind, mutable, span);
        self.unnamed.insert(local);
        local
    }

    /// A memory that the user did not name.
    fn temporary(&mut self, tree: Tree, node: &impl ToTokens) -> Place {
        let kind = self.tree_kind(&tree);
        let local = self.unnamed_memory(kind, true, SpanRange::of(node));
        self.emit(Stmt::Declare { local, init: Some(tree) });
        Place::whole(local)
    }

    fn bind(&mut self, name: Ident, binding: Binding) {
        self.scopes.last_mut().expect("a scope is open").push((name, binding));
    }

    /// What `name` stands for here.
    fn lookup(&self, name: &Ident) -> Option<&Binding> {
        self.scopes
            .iter()
            .rev()
            .flat_map(|scope| scope.iter().rev())
            .find(|(bound, _)| is_same(bound, name))
            .map(|(_, binding)| binding)
    }

    /// What `lower` lowers, in a scope of its own.
    fn scoped<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(Vec::new());
        let result = lower(self);
        self.scopes.pop();
        result
    }

    /// The kind of what `tree` evaluates to.
    fn tree_kind(&self, tree: &Tree) -> Kind {
        let common = |items: &[Tree]| {
            items
                .iter()
                .map(|item| self.tree_kind(item))
                .reduce(|a, b| kinds::unify(&a, &b).unwrap_or(Kind::Unknown))
                .unwrap_or(Kind::Unknown)
        };
        match tree {
            Tree::Value(value) => self.kind(*value),
            Tree::Copy(place, method) => self.function.place_kind(place).copied_by(method.as_ref()),
            Tree::Ref(place, _) => self.function.place_kind(place),
            Tree::Array(items) => {
                let count = items.len();
                Kind::Array(Box::new(common(items)), Length(quote!(#count)))
            }
            Tree::Repeat(item, length) => {
                Kind::Array(Box::new(self.tree_kind(item)), length.clone())
            }
            Tree::Vec(items) => Kind::Vec(Box::new(common(items))),
            Tree::VecRepeat(item, _) => Kind::Vec(Box::new(self.tree_kind(item))),
            Tree::Tuple(items) if items.is_empty() => Kind::Unit,
            Tree::Tuple(items) => {
                Kind::Tuple(items.iter().map(|item| self.tree_kind(item)).collect())
            }
            Tree::Zero(kind) | Tree::ZeroLike(_, kind) => kind.clone(),
            Tree::ZeroVec(kind, _) => Kind::Vec(Box::new(kind.clone())),
            Tree::Struct(..) | Tree::Take(_) | Tree::Opaque(_) => Kind::Unknown,
        }
    }

    /// The scalar that `tree` is.
    fn scalar(&mut self, tree: Tree, node: &impl ToTokens) -> Value {
        match tree {
            Tree::Value(value) => value,
            Tree::Copy(place, _) | Tree::Ref(place, _) => self.load(place, node),
            Tree::Opaque(opaque) => {
                let span = opaque.span;
                self.define_at(Op::Opaque(opaque), Kind::Unknown, span)
            }
            Tree::Tuple(items) if items.is_empty() => self.constant(quote!(()), Kind::Unit),
            Tree::Tuple(_)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => {
                self.diag.error(
                    node,
                    "an array, tuple or struct cannot be an operand here; use its elements or fields",
                );
                self.constant(quote!(0.0), Kind::Float(FloatType::Literal))
            }
        }
    }

    /// The content of a cell.
    fn load(&mut self, place: Place, node: &impl ToTokens) -> Value {
        let kind = self.function.place_kind(&place);
        if !kind.is_scalar() {
            self.diag.error(node, "an array or tuple cannot stand here; use its elements");
        }
        self.define(Op::Load(place), kind, node)
    }
}

/// Whether two identifiers are the same variable: in a function that a `macro_rules!` macro wrote,
/// two of one text may be two.
///
/// On stable the syntax context of an identifier shows only in how its span is printed:
/// `#3 bytes(7..8)`. If spans print otherwise, the text decides.
fn is_same(a: &Ident, b: &Ident) -> bool {
    let context = |ident: &Ident| {
        let span = format!("{:?}", ident.span());
        span.strip_prefix('#').and_then(|span| span.split(' ').next()).map(str::to_owned)
    };
    a == b
        && (a == "self"
            || match (context(a), context(b)) {
                (Some(a), Some(b)) => a == b,
                _ => true,
            })
}
