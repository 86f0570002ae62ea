//! Assignment.
//!
//! ```text
//! x = a + b       variable      `x` names another value from here on
//! x[i] = v        place         a store
//! x[i] += v       float         an increment: its adjoint needs no old content
//! (a, b) = …      parts         all of the right-hand side first, then one after the other
//! ```

use quote::ToTokens;
use syn::Expr;

use super::{Binding, Lowering, Var};
use crate::ir::{BinaryOp, Kind, Place, Projection, Stmt, Tree, Value};

/// What is said where a reference would be kept through which something may change.
pub(super) const LENT: &str = "a reference through which something may change can be bound by `let` only, `let a = &mut b;`, or passed on; keep an index, or use the value where it is";

impl Lowering<'_> {
    /// `left = right`
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is assigned as a whole"
    )]
    pub(super) fn assign(&mut self, left: &Expr, right: &Expr) {
        let tree = self.expr(right);
        self.no_exit(right);
        if tree.lends_mutably() {
            self.diag.error(right, LENT);
            return;
        }
        let tree = match left {
            // The right-hand side is evaluated in full before the first element is assigned.
            Expr::Tuple(_) | Expr::Array(_) => self.evaluated(tree, right),
            _ => tree,
        };
        self.assign_tree(left, tree);
    }

    /// The same aggregate with its scalar leaves loaded, and the others in memories of their own.
    fn evaluated(&mut self, tree: Tree, node: &Expr) -> Tree {
        if let Tree::Copy(place, None) = tree {
            return if self.function.place_kind(&place).is_scalar() {
                Tree::Value(self.load(place, node))
            } else {
                Tree::Copy(self.temporary(Tree::Copy(place, None), node), None)
            };
        }
        match tree {
            Tree::Tuple(items) => {
                Tree::Tuple(items.into_iter().map(|item| self.evaluated(item, node)).collect())
            }
            Tree::Array(items) => {
                Tree::Array(items.into_iter().map(|item| self.evaluated(item, node)).collect())
            }
            Tree::Copy(..)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Struct(..)
            | Tree::Opaque(_) => Tree::Copy(self.temporary(tree, node), None),
            Tree::Value(_)
            | Tree::Ref(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => tree,
        }
    }

    /// Assigns to a variable, a place, or to the parts of a tuple or an array.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is a variable, a place, or refused"
    )]
    fn assign_tree(&mut self, left: &Expr, tree: Tree) {
        match left {
            Expr::Infer(_) => self.keep_effects(tree),
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
                let binding = self.named(left).cloned();
                if let Some(Binding::Scalar { var, .. }) = binding {
                    let value = self.scalar(tree, left);
                    self.assign_var(var, value);
                } else if self.is_reference(left) {
                    self.diag.error(
                        left,
                        "a reference cannot be made to refer to something else here; assign the number itself to a variable that is none, or keep an index",
                    );
                } else if let Some(place) = self.place(left) {
                    self.assign_place(place, tree, left);
                } else {
                    self.diag.error(left, "cannot assign to this expression; assign to a variable, an element or a field");
                }
            }
        }
    }

    /// Makes the variable name another value.
    fn assign_var(&mut self, var: Var, value: Value) {
        let value = match self.vars[var.0] {
            Some(old) => {
                let kind = self.kind(old);
                self.retyped(value, &kind)
            }
            None => value,
        };
        self.set(var, value);
    }

    /// Reports that all of a parameter is replaced, if it has a length: `scan` has not seen it, so that no
    /// memory stands in for it.
    pub(super) fn replaces_parameter(&mut self, place: &Place, node: &impl ToTokens) -> bool {
        let info = self.function.local(place.root);
        let whole = place.path.is_empty() && info.param.is_some();
        let found = whole && matches!(info.kind, Kind::Vec(_));
        if found {
            self.diag.error(
                node,
                "a `Vec` parameter cannot be replaced as a whole through another name; replace it by its own, or replace a copy of it, as from `.clone()`",
            );
        }
        found
    }

    /// Overwrites a place.
    fn assign_place(&mut self, place: Place, tree: Tree, node: &impl ToTokens) {
        let kind = self.function.place_kind(&place);
        if self.replaces_parameter(&place, node) {
            return;
        }
        // A `Vec` moves, other than what is copied here.
        let tree = if matches!(kind, Kind::Vec(_)) { tree } else { self.told(tree, &kind) };
        let scalar = match &tree {
            // What a call yields may have another length.
            Tree::Value(_) => !matches!(kind, Kind::Vec(_)),
            // Of unknown type on both sides, it may be a struct, which is assigned as a whole.
            Tree::Copy(from, None) => {
                let from = self.function.place_kind(from);
                kind.is_scalar()
                    && from.is_scalar()
                    && (kind != Kind::Unknown || from != Kind::Unknown)
            }
            Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => kind.is_scalar() && kind != Kind::Unknown,
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
            let right = self.like(old, right);
            let value = self.binary(op, old, right, node);
            self.assign_var(var, value);
        } else if let Some(place) = self.place(left) {
            let kind = self.function.place_kind(&place);
            if op == BinaryOp::Add && kind.is_float() {
                let value = self.retyped(right, &kind);
                self.emit(Stmt::Accumulate { place, value });
            } else {
                let old = self.load(place.clone(), left);
                let right = self.like(old, right);
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

    /// The right operand of `left op= right`: what a float is changed by is a float.
    fn like(&mut self, left: Value, right: Value) -> Value {
        let kind = self.function.kind(left).clone();
        if kind.is_float() { self.retyped(right, &kind) } else { right }
    }

    /// Whether the expression is the name of a variable that refers to something.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is no name"
    )]
    pub(super) fn is_reference(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(_) | Expr::Field(_) => {
                self.named(expr).is_some_and(|binding| match binding {
                    Binding::Scalar { by_ref, .. } | Binding::Place { by_ref, .. } => *by_ref,
                    Binding::Parts(_) => false,
                })
            }
            Expr::Paren(inner) => self.is_reference(&inner.expr),
            Expr::Group(inner) => self.is_reference(&inner.expr),
            _ => false,
        }
    }

    /// What a bare name, `*name` or `(name)` stands for, or `name.0` if the parts of that tuple are bound
    /// one by one.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is no name"
    )]
    pub(super) fn named(&self, expr: &Expr) -> Option<&Binding> {
        match expr {
            Expr::Path(path) => path.path.get_ident().and_then(|name| self.lookup(name)),
            Expr::Paren(inner) => self.named(&inner.expr),
            Expr::Group(inner) => self.named(&inner.expr),
            Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => {
                self.named(&unary.expr)
            }
            Expr::Field(field) => match (self.named(&field.base)?, &field.member) {
                (Binding::Parts(parts), syn::Member::Unnamed(at)) => parts.get(at.index as usize),
                _ => None,
            },
            _ => None,
        }
    }
}
