//! `let`, assignment, and the patterns of both.

use quote::ToTokens;
use syn::{Expr, Ident, Local as LetStmt, Pat};

use super::{Binding, Exit, Lowering, kinds};
use crate::ir::{BinaryOp, Kind, Op, Place, Projection, SpanRange, Stmt, Tree, Value};

impl Lowering<'_> {
    pub(super) fn let_stmt(&mut self, stmt: &LetStmt) {
        let (pattern, ascribed) = match &stmt.pat {
            Pat::Type(typed) => (&*typed.pat, Some(kinds::of_type(&typed.ty, &self.floats))),
            other => (other, None),
        };
        let Some(init) = &stmt.init else {
            self.declare_only(pattern, ascribed);
            return;
        };
        if let Some((_, diverge)) = &init.diverge {
            self.diag
                .error(diverge, "`let … else` cannot be differentiated yet; use `match` or `if`");
            return;
        }
        let wants_memory = match pattern {
            Pat::Ident(name) => self.wants_memory(&name.ident, ascribed.as_ref()),
            _ => true,
        };
        let tree = self.expr_for(&init.expr, wants_memory);
        let tree = match (&stmt.pat, tree) {
            (Pat::Type(typed), tree) => self.ascribed(tree, &typed.ty),
            (_, tree) => tree,
        };
        self.bind_pattern(pattern, tree, ascribed);
    }

    /// Remembers the type that the user gave to what its expression alone does not tell.
    fn ascribed(&mut self, tree: Tree, ty: &syn::Type) -> Tree {
        let value = match tree {
            Tree::Value(value) => value,
            Tree::Opaque(mut opaque) => {
                let tokens = &opaque.tokens;
                opaque.tokens = quote::quote!({ let value: #ty = #tokens; value });
                return Tree::Opaque(opaque);
            }
            other => return other,
        };
        let defined = self.blocks.iter().flatten().rev().find_map(|stmt| match stmt {
            Stmt::Let { value: defined, op } if *defined == value => Some(match op {
                Op::Opaque(_) | Op::Constant(_) => true,
                _ => self.kind(value) == Kind::Int,
            }),
            Stmt::Call(call) => match call.result {
                crate::ir::Returned::Value(result) if result == value => Some(true),
                _ => None,
            },
            _ => None,
        });
        if defined == Some(true) && self.function.value(value).name.is_none() {
            self.function.values[value.0 as usize].ty = Some(ty.clone());
        }
        Tree::Value(value)
    }

    /// Whether a variable of unknown kind has to be a memory.
    fn wants_memory(&self, name: &Ident, kind: Option<&Kind>) -> bool {
        let text = name.to_string();
        kind.is_some_and(|kind| !kind.is_scalar())
            || self.names.accessed.contains(&text)
            || self.names.lent_mutably.contains(&text)
    }

    /// `let x;`
    fn declare_only(&mut self, pattern: &Pat, ascribed: Option<Kind>) {
        let Pat::Ident(name) = pattern else {
            self.diag.error(pattern, "a `let` without a value can only declare a name");
            return;
        };
        if self.wants_memory(&name.ident, ascribed.as_ref()) {
            let kind = ascribed.unwrap_or(Kind::Unknown);
            let span = SpanRange::of(pattern);
            let local = self.new_memory(name.ident.clone(), kind, true, span);
            self.emit(Stmt::Declare { local, init: None });
            let place = Place::whole(local);
            self.bind(name.ident.clone(), Binding::Place { place, by_ref: false, mutable: true });
        } else {
            let var = self.new_var(Some(name.ident.clone()), None);
            self.bind(name.ident.clone(), Binding::Scalar { var, by_ref: false });
        }
    }

    /// Binds the names in `pattern` to the parts of `tree`.
    pub(super) fn bind_pattern(&mut self, pattern: &Pat, tree: Tree, ascribed: Option<Kind>) {
        match pattern {
            Pat::Wild(_) => self.keep_effects(tree, pattern),
            Pat::Paren(inner) => self.bind_pattern(&inner.pat, tree, ascribed),
            Pat::Type(typed) => {
                let kind = kinds::of_type(&typed.ty, &self.floats);
                self.bind_pattern(&typed.pat, tree, Some(kind));
            }
            Pat::Reference(inner) => {
                self.bind_pattern(&inner.pat, self.dereferenced(tree), ascribed)
            }
            Pat::Ident(name) if name.subpat.is_none() => {
                let tree = match (name.by_ref, tree) {
                    (Some(_), Tree::Copy(place, None)) => {
                        Tree::Ref(place, name.mutability.is_some())
                    }
                    (_, tree) => tree,
                };
                self.bind_name(&name.ident, name.mutability.is_some(), tree, ascribed);
            }
            Pat::Tuple(tuple) => {
                let kinds = match ascribed {
                    Some(Kind::Tuple(kinds)) => kinds.into_iter().map(Some).collect(),
                    _ => vec![None; tuple.elems.len()],
                };
                let parts = self.parts(tree, tuple.elems.len(), pattern, |at| {
                    Projection::Field(syn::Member::Unnamed(syn::Index::from(at)))
                });
                for ((pattern, part), kind) in tuple.elems.iter().zip(parts).zip(kinds) {
                    self.bind_pattern(pattern, part, kind);
                }
            }
            Pat::Slice(slice) if !slice.elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) => {
                let indices: Vec<Value> = (0..slice.elems.len())
                    .map(|at| self.constant(proc_macro2::Literal::usize_unsuffixed(at), Kind::Int))
                    .collect();
                let parts = self
                    .parts(tree, slice.elems.len(), pattern, |at| Projection::Index(indices[at]));
                let kind = ascribed.map(|kind| kind.element());
                for (pattern, part) in slice.elems.iter().zip(parts) {
                    self.bind_pattern(pattern, part, kind.clone());
                }
            }
            Pat::Struct(fields) if fields.rest.is_none() || !fields.fields.is_empty() => {
                let place = match tree {
                    Tree::Copy(place, _) | Tree::Ref(place, _) => place,
                    other => self.temporary(other, pattern),
                };
                for field in &fields.fields {
                    let part =
                        Tree::Copy(place.then(Projection::Field(field.member.clone())), None);
                    self.bind_pattern(&field.pat, part, None);
                }
            }
            other => {
                self.diag.error(
                    other,
                    "this pattern cannot be differentiated yet; bind a name, and take it apart with fields or indices",
                );
            }
        }
    }

    /// The parts of an aggregate, in order.
    fn parts(
        &mut self,
        tree: Tree,
        count: usize,
        node: &impl ToTokens,
        step: impl Fn(usize) -> Projection,
    ) -> Vec<Tree> {
        match tree {
            Tree::Tuple(items) | Tree::Array(items) | Tree::Vec(items) if items.len() == count => {
                items
            }
            Tree::Ref(place, mutable) => {
                (0..count).map(|at| Tree::Ref(place.then(step(at)), mutable)).collect()
            }
            Tree::Copy(place, _) => {
                (0..count).map(|at| Tree::Copy(place.then(step(at)), None)).collect()
            }
            other => {
                let place = self.temporary(other, node);
                (0..count).map(|at| Tree::Copy(place.then(step(at)), None)).collect()
            }
        }
    }

    fn dereferenced(&self, tree: Tree) -> Tree {
        match tree {
            Tree::Ref(place, _) => Tree::Copy(place, None),
            other => other,
        }
    }

    /// `let _ = tree`: evaluates what may have an effect.
    pub(super) fn keep_effects(&mut self, tree: Tree, node: &impl ToTokens) {
        match tree {
            Tree::Opaque(mut opaque) => {
                opaque.pure = false;
                opaque.tokens = {
                    let tokens = &opaque.tokens;
                    quote::quote!(let _ = #tokens)
                };
                self.emit(Stmt::Opaque(opaque));
            }
            Tree::Struct(..)
            | Tree::Array(_)
            | Tree::Tuple(_)
            | Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => {
                let _ = node;
            }
        }
    }

    fn bind_name(&mut self, name: &Ident, mutable: bool, tree: Tree, ascribed: Option<Kind>) {
        // A borrow is another name for what is borrowed.
        if let Tree::Ref(place, writable) = &tree {
            let binding = Binding::Place { place: place.clone(), by_ref: true, mutable: *writable };
            self.bind(name.clone(), binding);
            return;
        }
        let kind = {
            let found = self.tree_kind(&tree);
            match &ascribed {
                Some(told) => kinds::unify(told, &found).unwrap_or_else(|| told.clone()),
                None => found,
            }
        };
        let memory = !kind.is_scalar()
            || self.names.lent_mutably.contains(&name.to_string())
            || (kind == Kind::Unknown && self.wants_memory(name, ascribed.as_ref()));
        if !memory {
            let value = self.scalar(tree, name);
            let value = self.retyped(value, &kind);
            let var = self.new_var(Some(name.clone()), None);
            self.set(var, value);
            self.bind(name.clone(), Binding::Scalar { var, by_ref: false });
            return;
        }
        let place = match tree {
            // The call made this memory for us; a `Vec` that moves needs no second memory.
            Tree::Copy(place, None)
                if place.path.is_empty()
                    && !self.function.local(place.root).by_ref
                    && (self.is_fresh(&place) || matches!(kind, Kind::Vec(_))) =>
            {
                let info = &mut self.function.locals[place.root.0 as usize];
                if info.name == "t" {
                    info.name = name.clone();
                }
                info.mutable |= mutable;
                if info.kind == Kind::Unknown {
                    info.kind = kind;
                }
                place
            }
            tree => {
                let local = self.new_memory(name.clone(), kind, mutable, SpanRange::of(name));
                self.emit(Stmt::Declare { local, init: Some(tree) });
                Place::whole(local)
            }
        };
        self.bind(name.clone(), Binding::Place { place, by_ref: false, mutable });
    }

    /// Whether the memory is one that lowering made to hold a result, so that nothing else names it.
    fn is_fresh(&self, place: &Place) -> bool {
        let info = self.function.local(place.root);
        info.name == "t" && info.param.is_none()
    }

    // ---- assignment -----------------------------------------------------------------------------

    pub(super) fn assign(&mut self, left: &Expr, right: &Expr) {
        let tree = self.expr(right);
        let tree = match left {
            // The right-hand side is evaluated in full before the first element is assigned.
            Expr::Tuple(_) | Expr::Array(_) => self.evaluated(tree, right),
            _ => tree,
        };
        self.assign_tree(left, tree);
    }

    /// The same aggregate with its scalar leaves loaded.
    fn evaluated(&mut self, tree: Tree, node: &Expr) -> Tree {
        match tree {
            Tree::Tuple(items) => {
                Tree::Tuple(items.into_iter().map(|item| self.evaluated(item, node)).collect())
            }
            Tree::Array(items) => {
                Tree::Array(items.into_iter().map(|item| self.evaluated(item, node)).collect())
            }
            Tree::Copy(place, None) if self.place_kind(&place).is_scalar() => {
                Tree::Value(self.load(place, node))
            }
            Tree::Copy(place, None) => {
                Tree::Copy(self.temporary(Tree::Copy(place, None), node), None)
            }
            other => other,
        }
    }

    fn assign_tree(&mut self, left: &Expr, tree: Tree) {
        match left {
            Expr::Infer(_) => self.keep_effects(tree, left),
            Expr::Paren(inner) => self.assign_tree(&inner.expr, tree),
            Expr::Tuple(tuple) => {
                let parts = self.parts(tree, tuple.elems.len(), left, |at| {
                    Projection::Field(syn::Member::Unnamed(syn::Index::from(at)))
                });
                for (left, part) in tuple.elems.iter().zip(parts) {
                    self.assign_tree(left, part);
                }
            }
            Expr::Array(array) => {
                let indices: Vec<Value> = (0..array.elems.len())
                    .map(|at| self.constant(proc_macro2::Literal::usize_unsuffixed(at), Kind::Int))
                    .collect();
                let parts =
                    self.parts(tree, array.elems.len(), left, |at| Projection::Index(indices[at]));
                for (left, part) in array.elems.iter().zip(parts) {
                    self.assign_tree(left, part);
                }
            }
            _ => {
                if let Some(Binding::Scalar { var, by_ref: _ }) = self.named(left).cloned() {
                    let value = self.scalar(tree, left);
                    self.assign_var(var, value);
                } else if let Some(place) = self.place(left) {
                    self.assign_place(place, tree, left);
                } else {
                    self.diag.error(left, "cannot assign to this expression; assign to a variable, an element or a field");
                }
            }
        }
    }

    fn assign_var(&mut self, var: super::Var, value: Value) {
        let value = match self.vars[var.0] {
            Some(old) => {
                let kind = self.kind(old);
                self.retyped(value, &kind)
            }
            None => value,
        };
        self.set(var, value);
    }

    pub(super) fn assign_place(&mut self, place: Place, tree: Tree, node: &impl ToTokens) {
        let kind = self.place_kind(&place);
        let scalar = match &tree {
            Tree::Value(_) => true,
            Tree::Copy(from, None) => kind.is_scalar() && self.place_kind(from).is_scalar(),
            _ => kind.is_scalar() && kind != Kind::Unknown,
        };
        if scalar {
            let value = self.scalar(tree, node);
            let value = self.retyped(value, &kind);
            self.emit(Stmt::Store { place, value });
        } else {
            self.emit(Stmt::Assign { place, tree });
        }
    }

    /// `left op= right`
    pub(super) fn assign_op(&mut self, op: BinaryOp, left: &Expr, right: &Expr, node: &Expr) {
        let right = self.operand(right);
        if let Some(Binding::Scalar { var, by_ref: _ }) = self.named(left).cloned() {
            let Some(old) = self.vars[var.0] else {
                self.diag.error(left, "this variable has no value yet");
                return;
            };
            let value = self.binary(op, old, right, node);
            self.assign_var(var, value);
        } else if let Some(place) = self.place(left) {
            let kind = self.place_kind(&place);
            if op == BinaryOp::Add && kind.is_float() {
                let value = self.retyped(right, &kind);
                self.emit(Stmt::Accumulate { place, value });
            } else {
                let old = self.load(place.clone(), left);
                let value = self.binary(op, old, right, node);
                let value = self.retyped(value, &kind);
                self.emit(Stmt::Store { place, value });
            }
        } else {
            self.diag.error(
                left,
                "cannot assign to this expression; assign to a variable, an element or a field",
            );
        }
    }

    /// What a bare name, `*name` or `(name)` stands for.
    pub(super) fn named(&self, expr: &Expr) -> Option<&Binding> {
        match expr {
            Expr::Path(path) => path.path.get_ident().and_then(|name| self.lookup(name)),
            Expr::Paren(inner) => self.named(&inner.expr),
            Expr::Group(inner) => self.named(&inner.expr),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.named(&unary.expr)
            }
            _ => None,
        }
    }

    /// Reports an exit inside an operand, where what stands around it could not be skipped.
    pub(super) fn no_exit(&mut self, node: &impl ToTokens) {
        if self.exit != Exit::Never {
            self.diag.error(
                node,
                "`return`, `break` and `continue` cannot stand inside an operand; bind the operand with `let` first",
            );
            self.exit = Exit::Never;
        }
    }

    pub(super) fn placeholder(&mut self, kind: &Kind, span: SpanRange) -> Value {
        self.define_at(Op::Placeholder, kind.clone(), span)
    }
}
