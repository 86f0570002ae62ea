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

mod call;
mod control;
mod expr;
pub mod kinds;
mod pattern;
mod repeat;
mod scan;

use std::collections::BTreeMap;

use proc_macro2::Span;
use quote::ToTokens;
use syn::{FnArg, Ident, ItemFn, Pat, ReturnType, Type};

use crate::args::Args;
use crate::diag::Diag;
use crate::ir::{
    Access, Block, Bound, FloatType, Function, Kind, Length, Local, LocalInfo, Op, Param, Passing,
    Place, Projection, Seed, SpanRange, Stmt, Tree, Value, ValueInfo,
};

use control::Target;

/// Lowers `item`; what `args` says of parameters is checked on the way.
pub fn to_ssa(diag: &Diag, item: &ItemFn, args: &Args) -> Function {
    let mut lowering = Lowering::new(diag, item);
    lowering.params(item, args);
    lowering.body(item);
    lowering.function
}

/// Kinds of the parameters and which are differentiated, as [`to_ssa`] sees them.
pub fn floats_of(item: &ItemFn) -> Vec<Ident> {
    kinds::float_parameters(&item.sig.generics)
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
}

/// Whether control leaves the piece of code just lowered by one of its exits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Exit {
    Never,
    Maybe,
    Always,
}

struct Lowering<'d> {
    diag: &'d Diag,
    function: Function,
    /// Type parameters that are floats.
    floats: Vec<Ident>,
    names: scan::PlaceLike,
    /// Innermost last; within a scope, a later binding shadows an earlier one.
    scopes: Vec<Vec<(Ident, Binding)>>,
    /// What each variable is at this point, if it has been assigned.
    vars: Vec<Option<Value>>,
    var_names: Vec<Option<Ident>>,
    /// Blocks under construction, innermost last.
    blocks: Vec<Vec<Stmt>>,
    /// What `return`, `break` and `continue` may refer to, innermost last; the first is the function.
    targets: Vec<Target>,
    exit: Exit,
    /// For each value: whether it may depend on a parameter.
    tainted: Vec<bool>,
    /// Types of the constants that the body declares.
    constants: BTreeMap<String, Kind>,
    /// The signature's result, references removed.
    result: Kind,
}

impl<'d> Lowering<'d> {
    fn new(diag: &'d Diag, item: &ItemFn) -> Self {
        let floats = floats_of(item);
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
                gradient: Vec::new(),
            },
            floats,
            names: scan::PlaceLike::of(&item.block),
            scopes: vec![Vec::new()],
            vars: Vec::new(),
            var_names: Vec::new(),
            blocks: vec![Vec::new()],
            targets: Vec::new(),
            exit: Exit::Never,
            tainted: Vec::new(),
            constants: BTreeMap::new(),
            result,
        }
    }

    fn params(&mut self, item: &ItemFn, args: &Args) {
        let mut known = Vec::new();
        let mut patterns = Vec::new();
        for (position, input) in item.sig.inputs.iter().enumerate() {
            let (name, ty, pattern) = match input {
                FnArg::Receiver(receiver) => {
                    if receiver.mutability.is_some() && receiver.reference.is_some() {
                        self.diag.error(
                            receiver,
                            "`&mut self` cannot be differentiated yet; pass the parts that change as parameters",
                        );
                    }
                    let name = Ident::new("self", receiver.self_token.span);
                    (name, (*receiver.ty).clone(), None)
                }
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => {
                        (pat.ident.clone(), (*typed.ty).clone(), None)
                    }
                    other => {
                        let name = Ident::new(&format!("arg{position}"), Span::mixed_site());
                        (name, (*typed.ty).clone(), Some(other))
                    }
                },
            };
            if matches!(ty, Type::ImplTrait(_)) {
                self.diag.error(
                    &ty,
                    "`impl Trait` parameters cannot be differentiated yet; name the type, or make it a type parameter",
                );
            }
            let (passing, inner) = kinds::passing(&ty);
            let kind = kinds::of_type(inner, &self.floats);
            let chosen = match &args.wrt {
                None => kind.may_be_active() && name != "self",
                Some(wrt) => wrt.iter().any(|wanted| *wanted == name),
            };
            if let Some(wrt) = &args.wrt {
                if let Some(wanted) = wrt.iter().find(|wanted| **wanted == name) {
                    if !kind.may_be_active() {
                        self.diag.error(
                            wanted,
                            format!("parameter `{name}` carries no derivative; only floats and what is made of floats can stand in `wrt`"),
                        );
                    }
                }
            }
            known.push(name.clone());
            let span = SpanRange::of(input);
            let name_in_body = pattern.is_none().then(|| name.clone());
            let text = name.to_string();
            let memory = !kind.is_scalar()
                || passing == Passing::ByMut
                || (passing == Passing::ByRef && kind.may_be_active())
                || (kind == Kind::Unknown
                    && (self.names.accessed.contains(&text) || pattern.is_some()))
                || self.names.lent_mutably.contains(&text);
            let mutable = match input {
                FnArg::Receiver(_) => false,
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(pat) => pat.mutability.is_some() && passing == Passing::ByValue,
                    _ => false,
                },
            } || passing == Passing::ByMut;
            let bound = if memory {
                let by_ref = passing != Passing::ByValue;
                let local = self.function.new_local(LocalInfo {
                    kind: kind.clone(),
                    name: name.clone(),
                    by_ref,
                    mutable,
                    param: Some(position),
                    adjoint_of: None,
                    span,
                });
                let place = Place::whole(local);
                match (name_in_body, pattern) {
                    (Some(name), _) => self.bind(name, Binding::Place { place, by_ref, mutable }),
                    (None, Some(pattern)) => patterns.push((pattern, Tree::Copy(place, None))),
                    (None, None) => {}
                }
                Bound::Local(local)
            } else {
                let value = self.new_value(kind.clone(), span, true);
                self.function.values[value.0 as usize].name = Some(name.clone());
                match (name_in_body, pattern) {
                    (Some(name), _) => {
                        let var = self.new_var(Some(name.clone()), Some(value));
                        self.bind(
                            name,
                            Binding::Scalar { var, by_ref: passing != Passing::ByValue },
                        );
                    }
                    (None, Some(pattern)) => patterns.push((pattern, Tree::Value(value))),
                    (None, None) => {}
                }
                Bound::Value(value)
            };
            self.function.params.push(Param {
                name,
                ty: ty.clone(),
                kind,
                passing,
                differentiated: chosen,
                bound,
            });
        }
        for wanted in args.wrt.iter().flatten() {
            if !known.contains(wanted) {
                self.diag.error(wanted, format!("no parameter is named `{wanted}`"));
            }
        }
        if !self.function.params.iter().any(|param| param.differentiated) && self.diag.is_empty() {
            self.diag.error(
                &item.sig.ident,
                "no parameter carries a derivative; give the function a float, or something made of floats",
            );
        }
        for (pattern, tree) in patterns {
            self.bind_pattern(pattern, tree, None);
        }
    }

    fn body(&mut self, item: &ItemFn) {
        let target = Target::function(self, &item.block);
        self.targets.push(target);
        let returns = scan::Exits::of_block(&item.block).returns;
        let tree = self.stmts(&item.block.stmts, returns);
        let result =
            if returns { self.result_of_target(0) } else { self.as_result(tree, &item.block) };
        self.function.result = result;
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
            | Kind::Pullback => tree,
        }
    }

    // ---- values, variables, memories ------------------------------------------------------------

    fn new_value(&mut self, kind: Kind, span: SpanRange, tainted: bool) -> Value {
        self.tainted.push(tainted);
        self.function.new_value(ValueInfo { kind, name: None, span, adjoint_of: None, ty: None })
    }

    /// Emits `let v = op`.
    fn define(&mut self, op: Op, kind: Kind, node: &impl ToTokens) -> Value {
        self.define_at(op, kind, SpanRange::of(node))
    }

    fn define_at(&mut self, op: Op, kind: Kind, span: SpanRange) -> Value {
        let mut tainted = false;
        op.each_use(&mut |value| tainted |= self.tainted[value.0 as usize]);
        op.each_access(&mut |place, access| {
            if access != Access::Shape {
                tainted |= self.function.local(place.root).kind.may_be_active();
            }
        });
        let value = self.new_value(kind, span, tainted);
        self.emit(Stmt::Let { value, op });
        value
    }

    fn constant(&mut self, tokens: impl ToTokens, kind: Kind) -> Value {
        let span = SpanRange::of(&tokens);
        self.define_at(Op::Constant(tokens.to_token_stream()), kind, span)
    }

    fn emit(&mut self, stmt: Stmt) {
        self.blocks.last_mut().expect("a block is open").push(stmt);
    }

    fn kind(&self, value: Value) -> Kind {
        self.function.kind(value).clone()
    }

    fn is_tainted(&self, value: Value) -> bool {
        self.tainted[value.0 as usize]
    }

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

    /// A memory that the user did not name.
    fn temporary(&mut self, tree: Tree, node: &impl ToTokens) -> Place {
        let kind = self.tree_kind(&tree);
        let local =
            self.new_memory(Ident::new("t", Span::mixed_site()), kind, true, SpanRange::of(node));
        self.emit(Stmt::Declare { local, init: Some(tree) });
        Place::whole(local)
    }

    fn bind(&mut self, name: Ident, binding: Binding) {
        self.scopes.last_mut().expect("a scope is open").push((name, binding));
    }

    fn lookup(&self, name: &Ident) -> Option<&Binding> {
        self.scopes
            .iter()
            .rev()
            .flat_map(|scope| scope.iter().rev())
            .find(|(bound, _)| bound == name)
            .map(|(_, binding)| binding)
    }

    fn scoped<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(Vec::new());
        let result = lower(self);
        self.scopes.pop();
        result
    }

    /// The kind of what `place` denotes.
    fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.function.local(place.root).kind.clone();
        for step in &place.path {
            kind = match step {
                Projection::Index(_) => kind.element(),
                Projection::Range { .. } => Kind::Slice(Box::new(kind.element())),
                Projection::Deref => kind,
                Projection::Field(member) => match (&kind, member) {
                    (Kind::Tuple(fields), syn::Member::Unnamed(index)) => {
                        fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown)
                    }
                    _ => Kind::Unknown,
                },
            };
        }
        kind
    }

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
            Tree::Copy(place, method) => match self.place_kind(place) {
                Kind::Slice(element) if method.is_some() => Kind::Vec(element),
                kind => kind,
            },
            Tree::Ref(place, _) => self.place_kind(place),
            Tree::Array(items) => {
                let count = items.len();
                Kind::Array(Box::new(common(items)), Length(quote::quote!(#count)))
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
            Tree::Tuple(items) if items.is_empty() => self.constant(quote::quote!(()), Kind::Unit),
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
                    "an aggregate cannot stand here; bind it with `let` and use its elements",
                );
                self.constant(quote::quote!(0.0), Kind::Float(FloatType::Literal))
            }
        }
    }

    fn load(&mut self, place: Place, node: &impl ToTokens) -> Value {
        let kind = self.place_kind(&place);
        if !kind.is_scalar() {
            self.diag.error(node, "an array or tuple cannot stand here; use its elements");
        }
        self.define(Op::Load(place), kind, node)
    }

    /// The same value, of a kind that the context has told.
    fn retyped(&mut self, value: Value, wanted: &Kind) -> Value {
        let kind = self.kind(value);
        match (&kind, wanted) {
            (Kind::Unknown, Kind::Float(_) | Kind::Int | Kind::Bool) => {
                let span = self.function.value(value).span;
                self.define_at(Op::Retype(value), wanted.clone(), span)
            }
            (Kind::Float(FloatType::Literal), Kind::Float(_)) => {
                self.function.values[value.0 as usize].kind = wanted.clone();
                value
            }
            _ => value,
        }
    }
}
