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

use super::place::elements;
use super::{Binding, Lowering, kinds, scan};
use crate::ir::{BinaryOp, Callee, FloatType, Kind, Op, Projection, Stmt, Tree};
use crate::rules;

impl Lowering<'_> {
    /// Any method call.
    pub(super) fn method(&mut self, call: &ExprMethodCall, memory: bool) -> Tree {
        let node = Expr::MethodCall(call.clone());
        let name = call.method.to_string();
        if let ("contains", Expr::Range(_)) = (name.as_str(), bare(&call.receiver)) {
            // A comparison, which carries no derivative.
            let opaque = self.opaque_tokens(node.to_token_stream(), true, false, &node);
            return Tree::Value(self.define(Op::Opaque(opaque), Kind::Bool, &node));
        }
        if is_iterator_chain(&node) {
            if !self.mentions_tainted(&node) {
                return self.opaque(&node, false);
            }
            // What is behind its end is a method of what it comes to.
            if !is_ended_chain(&call.receiver) {
                return self.chain(call).unwrap_or_else(|| {
                    self.diag.error(&node, CHAIN);
                    self.nothing()
                });
            }
        }
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
        let mut kind = self.tree_kind(&receiver);
        if let (Kind::Vec(element), "push", Tree::Ref(place, _)) = (&kind, name.as_str(), &receiver)
        {
            // What is pushed tells what `Vec::new()` left open.
            if **element == Kind::Unknown
                && place.path.is_empty()
                && call.args.iter().all(|arg| self.is_integer(arg))
            {
                kind = Kind::Vec(Box::new(Kind::Int));
                self.function.locals[place.root.0 as usize].kind = kind.clone();
            }
        }
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
                let from = match self.place(&call.args[0]) {
                    Some(from) => Some(from),
                    // `&vec![…]` and the like, in a memory of their own.
                    None => {
                        let tree = self.expr_for(&call.args[0], true);
                        self.no_exit(&call.args[0]);
                        if let Tree::Ref(from, _) | Tree::Copy(from, None) = tree {
                            Some(from)
                        } else {
                            None
                        }
                    }
                };
                if let (Tree::Ref(place, _) | Tree::Copy(place, _), Some(from)) = (receiver, from) {
                    let method = Some(call.method.clone());
                    let place = elements(place, &kind);
                    self.emit(Stmt::Assign { place, tree: Tree::Copy(from, method) });
                    return self.nothing();
                }
                self.diag.error(
                    &node,
                    format!("`{name}` takes a slice that it can borrow here: `a.{name}(&b)`"),
                );
                return self.nothing();
            }
            ("capacity", 0) | ("contains" | "starts_with" | "ends_with", 1)
                if !kind.is_scalar() =>
            {
                let kind = if name == "capacity" { Kind::Int } else { Kind::Bool };
                let opaque = self.opaque_tokens(node.to_token_stream(), true, false, &node);
                return Tree::Value(self.define(Op::Opaque(opaque), kind, &node));
            }
            ("sin_cos", 0) => {
                let operand = self.scalar(receiver, call);
                let operand = self.retyped(operand, &Kind::Float(FloatType::Literal));
                return self.sin_cos(operand, &node);
            }
            _ if !kind.is_scalar() && (!kind.may_be_active() || !self.mentions_tainted(&node)) => {
                return self.opaque(&node, false);
            }
            // No method of theirs can have companions.
            _ if matches!(kind, Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_)) => {
                self.diag.error(&node, method_of_arrays(&name));
                return self.nothing();
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
        args.extend(self.in_order(call.args.iter(), |this, arg| this.argument(arg)));
        self.emit_call(Callee::Method(call.method.clone()), args, Kind::Unknown, memory, node)
    }

    /// Whether the expression is an integer by its looks.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; of what is not named it is not known"
    )]
    fn is_integer(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Lit(literal) => matches!(literal.lit, syn::Lit::Int(_)),
            Expr::Cast(cast) => kinds::of_type(&cast.ty, &self.floats) == Kind::Int,
            Expr::Binary(binary) => self.is_integer(&binary.left),
            Expr::Path(_) => match self.named(expr) {
                Some(Binding::Scalar { var, .. }) => {
                    self.vars[var.0].is_some_and(|value| *self.function.kind(value) == Kind::Int)
                }
                Some(Binding::Place { .. } | Binding::Parts(_)) | None => false,
            },
            _ => false,
        }
    }

    /// Whether an expression mentions a variable that may depend on a parameter.
    pub(super) fn mentions_tainted(&self, expr: &Expr) -> bool {
        let mut found = Vec::new();
        scan::identifiers(expr.to_token_stream(), &mut found);
        found.iter().filter_map(|name| self.lookup(name)).any(|binding| self.is_active(binding))
    }

    fn is_active(&self, binding: &Binding) -> bool {
        match binding {
            Binding::Scalar { var, .. } => self.vars[var.0].is_some_and(|value| {
                self.is_tainted(value) && self.function.kind(value).may_be_active()
            }),
            Binding::Place { place, .. } => self.function.local(place.root).kind.may_be_active(),
            Binding::Parts(parts) => parts.iter().any(|part| self.is_active(part)),
        }
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

/// The methods by which an iterator over the elements of an array begins.
const ITERATORS: [&str; 10] = [
    "iter",
    "iter_mut",
    "into_iter",
    "windows",
    "chunks",
    "chunks_mut",
    "chunks_exact",
    "chunks_exact_mut",
    "rchunks",
    "drain",
];

/// The expression without parentheses around it.
fn bare(expr: &Expr) -> &Expr {
    if let Expr::Paren(syn::ExprParen { expr, .. }) | Expr::Group(syn::ExprGroup { expr, .. }) =
        expr
    {
        bare(expr)
    } else {
        expr
    }
}

/// Whether the expression is a chain of method calls that begins with an iterator or a range.
fn is_iterator_chain(expr: &Expr) -> bool {
    links(expr).any(|link| matches!(link, Expr::Range(_)) || is_call_of_one(link, &ITERATORS))
}

/// Whether the chain has come to its end in the expression.
fn is_ended_chain(expr: &Expr) -> bool {
    links(expr).any(|link| is_call_of_one(link, &ENDS))
}

/// The calls of a chain, the last one first, and what it begins with.
fn links(expr: &Expr) -> impl Iterator<Item = &Expr> {
    std::iter::successors(Some(bare(expr)), |link| {
        let Expr::MethodCall(call) = link else { return None };
        Some(bare(&call.receiver))
    })
}

fn is_call_of_one(expr: &Expr, names: &[&str]) -> bool {
    let Expr::MethodCall(call) = expr else { return false };
    names.iter().any(|name| call.method == name)
}

/// The methods that end chains.
const ENDS: [&str; 4] = ["sum", "product", "fold", "collect"];

const CHAIN: &str = "this iterator chain cannot be differentiated yet; end it in `.sum()`, `.product()`, `.fold(…)`, `.for_each(…)` or `.collect::<Vec<f64>>()`, with nothing but `.map(…)` before, or write a `for` loop over a range, or over `x.iter()` with `.enumerate()` and `.zip(…)`";

/// Why a method of arrays, slices and `Vec`s is refused, and what to write instead.
fn method_of_arrays(name: &str) -> String {
    let instead = match name {
        "push" | "pop" | "truncate" | "extend" | "insert" | "remove" | "swap_remove" | "resize"
        | "clear" | "drain" | "append" | "extend_from_slice" | "split_off" | "retain" | "dedup" => {
            return format!(
                "`{name}` changes the length of a `Vec`, which cannot be differentiated yet; create it with its final length and store into it"
            );
        }
        "split_first" | "split_last" => "borrow the parts: `&a[..1]` and `&a[1..]`",
        "split_at" | "split_at_mut" => "borrow the parts: `&a[..k]` and `&a[k..]`",
        "first" => "write `a[0]`",
        "last" => "write `a[a.len() - 1]`",
        "get" | "get_mut" | "first_mut" | "last_mut" => "index it: `a[i]`",
        "reverse" | "rotate_left" | "rotate_right" => "write a loop with `a.swap(i, j)`",
        "concat" | "join" | "repeat" => "create the result with its length and store into it",
        _ if name.starts_with("sort") || name.starts_with("select_nth") => {
            "write a loop with `a.swap(i, j)`"
        }
        _ => "write a loop over its elements",
    };
    format!("`{name}` of arrays and slices cannot be differentiated yet; {instead}")
}
