//! Method calls: of arrays, of floats, and of what only rustc knows.
//!
//! ```text
//! x.sin()          an operation, with a rule of its own
//! a.len()          the length of a place
//! a.swap(i, j)     a statement
//! model.run(x)     a call, to be differentiated by the companions of `run`
//! ```

use quote::{ToTokens, quote};
use syn::{Expr, ExprMethodCall};

use super::{Binding, Lowering, scan};
use crate::ir::{BinaryOp, Callee, FloatType, Kind, Op, Projection, Stmt, Tree};
use crate::rules;

impl Lowering<'_> {
    /// Any method call.
    pub(super) fn method(&mut self, call: &ExprMethodCall, memory: bool) -> Tree {
        let node = Expr::MethodCall(call.clone());
        let name = call.method.to_string();
        // A variable that holds a scalar of unknown type is its own value; `place` finds memories.
        let receiver = match self.place(&call.receiver) {
            Some(place) => {
                let mutable = self.function.local(place.root).mutable;
                Tree::Ref(place, mutable)
            }
            None => {
                let tree = self.expr(&call.receiver);
                self.no_exit(&call.receiver);
                tree
            }
        };
        let kind = self.tree_kind(&receiver);
        match (name.as_str(), call.args.len()) {
            ("clone" | "to_vec" | "to_owned", 0) => {
                let aggregate = !kind.is_scalar() || kind == Kind::Unknown;
                return match (receiver, aggregate) {
                    (Tree::Ref(place, _) | Tree::Copy(place, _), true) => {
                        Tree::Copy(place, Some(call.method.clone()))
                    }
                    (receiver, _) => Tree::Value(self.scalar(receiver, call)),
                };
            }
            ("as_slice" | "as_mut_slice" | "as_ref" | "as_mut" | "borrow", 0) => return receiver,
            ("len", 0) if matches!(receiver, Tree::Value(value) if !self.is_tainted(value)) => {
                // Of a constant or static array.
                let opaque = self.opaque_tokens(node.to_token_stream(), true, false, &node);
                return Tree::Value(self.define(Op::Opaque(opaque), Kind::Int, &node));
            }
            ("len", 0) if !kind.is_scalar() || kind == Kind::Unknown => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    return Tree::Value(self.length(place, call));
                }
            }
            ("is_empty", 0) if !kind.is_scalar() => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    let length = self.length(place, call);
                    let zero = self.constant(quote!(0), Kind::Int);
                    return Tree::Value(self.binary(BinaryOp::Eq, length, zero, &node));
                }
            }
            ("swap", 2) => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    let i = self.operand(&call.args[0]);
                    let j = self.operand(&call.args[1]);
                    self.emit(Stmt::Swap {
                        a: place.then(Projection::Index(i)),
                        b: place.then(Projection::Index(j)),
                    });
                    return self.nothing();
                }
            }
            ("fill", 1) if !kind.is_scalar() && kind.element().is_scalar() => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    let value = self.operand(&call.args[0]);
                    let value = self.retyped(value, &kind.element());
                    self.emit(Stmt::Fill { place, value });
                    return self.nothing();
                }
            }
            ("copy_from_slice" | "clone_from_slice", 1) => {
                if let (Tree::Ref(place, _) | Tree::Copy(place, _), Some(from)) =
                    (receiver, self.place(&call.args[0]))
                {
                    let method = Some(call.method.clone());
                    self.emit(Stmt::Assign { place, tree: Tree::Copy(from, method) });
                    return self.nothing();
                }
                self.diag.error(&node, "the argument has to be a place: `a.copy_from_slice(&b)`");
                return self.nothing();
            }
            (
                "push" | "pop" | "truncate" | "extend" | "insert" | "remove" | "resize" | "clear"
                | "drain",
                _,
            ) if matches!(kind, Kind::Vec(_)) => {
                self.diag.error(
                    &node,
                    format!("`{name}` changes the length of a `Vec`, which cannot be differentiated yet; create it with its final length and store into it"),
                );
                return self.nothing();
            }
            (
                "iter" | "iter_mut" | "into_iter" | "map" | "sum" | "fold" | "zip" | "enumerate"
                | "product" | "filter" | "windows" | "chunks" | "chunks_exact" | "rev",
                _,
            ) if self.mentions_tainted(&node)
                && (!kind.is_scalar() || !matches!(receiver, Tree::Value(_))) =>
            {
                self.diag.error(
                    &node,
                    "iterator chains cannot be differentiated yet; write a `for` loop over a range, or over `x.iter()` with `.enumerate()` and `.zip(…)`",
                );
                return self.nothing();
            }
            ("sin_cos", 0) => {
                let operand = self.scalar(receiver, call);
                let operand = self.retyped(operand, &Kind::Float(FloatType::Literal));
                return self.sin_cos(operand, &node);
            }
            _ if !kind.is_scalar() && !self.mentions_tainted(&node) => {
                return self.opaque(&node, false);
            }
            _ => return self.scalar_method(call, receiver, &kind, memory, &node),
        }
        self.diag.error(
            &node,
            format!("`{name}` cannot be differentiated here; bind the receiver with `let`"),
        );
        self.nothing()
    }

    /// A method of floats or integers, or one that only rustc knows.
    fn scalar_method(
        &mut self,
        call: &ExprMethodCall,
        receiver: Tree,
        kind: &Kind,
        memory: bool,
        node: &Expr,
    ) -> Tree {
        let name = call.method.to_string();
        let float = match kind {
            Kind::Float(_) => rules::lookup(&name),
            Kind::Unknown if self.carries(&receiver) => rules::lookup(&name),
            Kind::Unknown => rules::lookup(&name).filter(|intrinsic| intrinsic.only_float),
            Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Tangent
            | Kind::Pullback => None,
        };
        if let Some(intrinsic) = float {
            if intrinsic.arity == call.args.len() + 1 {
                let receiver = self.scalar(receiver, &*call.receiver);
                let mut args = vec![receiver];
                args.extend(call.args.iter().map(|arg| self.operand(arg)));
                return self.intrinsic(intrinsic, args, None, node);
            }
        }
        if kind.is_float() && name == "to_bits" && self.carries(&receiver) {
            self.diag.error(
                node,
                "`to_bits` loses the derivative; apply `stop_gradient` to the receiver if that is meant",
            );
            return self.nothing();
        }
        if kind.is_float() {
            if let Some(name) = rules::FLOAT_PREDICATES.iter().find(|known| **known == name) {
                if call.args.is_empty() {
                    let receiver = self.scalar(receiver, &*call.receiver);
                    let op = Op::Intrinsic { name, args: vec![receiver], path: None };
                    return Tree::Value(self.define(op, Kind::Bool, node));
                }
                self.diag.error(
                    node,
                    format!("`{name}` cannot be differentiated; compare with `<`, `>` or `==`"),
                );
                return self.nothing();
            }
        }
        if *kind == Kind::Int {
            if let Some(name) = rules::PURE_INTEGER_METHODS.iter().find(|known| **known == name) {
                let receiver = self.scalar(receiver, &*call.receiver);
                let mut args = vec![receiver];
                args.extend(call.args.iter().map(|arg| self.operand(arg)));
                let kind = if name.starts_with("is_") { Kind::Bool } else { Kind::Int };
                let op = Op::Intrinsic { name, args, path: None };
                return Tree::Value(self.define(op, kind, node));
            }
        }
        if let Tree::Opaque(_) = receiver {
            return self.opaque(node, false);
        }
        let receiver =
            if let Tree::Copy(place, None) = receiver { Tree::Ref(place, false) } else { receiver };
        let mut args = vec![receiver];
        args.extend(call.args.iter().map(|arg| self.argument(arg)));
        self.emit_call(Callee::Method(call.method.clone()), args, Kind::Unknown, memory, node)
    }

    /// Whether an expression mentions a variable that may depend on a parameter.
    pub(super) fn mentions_tainted(&self, expr: &Expr) -> bool {
        let mut found = Vec::new();
        scan::identifiers(expr.to_token_stream(), &mut found);
        found.iter().any(|name| match self.lookup(name) {
            Some(Binding::Scalar { var, .. }) => self.vars[var.0].is_some_and(|value| {
                self.is_tainted(value) && self.function.kind(value).may_be_active()
            }),
            Some(Binding::Place { place, .. }) => {
                self.function.local(place.root).kind.may_be_active()
            }
            None => false,
        })
    }

    /// Whether what is evaluated may depend on a parameter.
    fn carries(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Value(value) => self.is_tainted(*value),
            Tree::Copy(place, _) | Tree::Ref(place, _) => {
                self.function.local(place.root).kind.may_be_active()
            }
            Tree::Opaque(_) => false,
            Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => true,
        }
    }
}
