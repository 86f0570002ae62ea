//! Expressions, each an operation on what its parts evaluate to.
//!
//! ```text
//! a * b + 1.0      v1 = mul a, b;  v2 = 1.0;  v3 = add v1, v2
//! c && d           a branch on c: d is evaluated only if it has to be
//! x[i]             a place; loaded where a scalar is wanted
//! [a, b]           a tree: what is done with it is decided by what stands around it
//! ```

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Expr, Lit, UnOp};

use super::{Binding, Lowering, kinds, scan};
use crate::ir::{
    Access, BinaryOp, FloatType, Kind, Length, Op, Place, SpanRange, Stmt, Tree, UnaryOp, Value,
};

impl Lowering<'_> {
    /// An operand: a scalar, evaluated here and now.
    pub(super) fn operand(&mut self, expr: &Expr) -> Value {
        let tree = self.expr(expr);
        self.no_exit(expr);
        self.scalar(tree, expr)
    }

    /// Any expression.
    pub(super) fn expr(&mut self, expr: &Expr) -> Tree {
        self.expr_for(expr, false)
    }

    /// Any expression; `memory` if an aggregate of unknown type is wanted as a memory.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named has been refused by the fence"
    )]
    pub(super) fn expr_for(&mut self, expr: &Expr, memory: bool) -> Tree {
        match expr {
            Expr::Lit(literal) => self.literal(&literal.lit),
            Expr::Paren(inner) => self.expr_for(&inner.expr, memory),
            Expr::Group(inner) => self.expr_for(&inner.expr, memory),
            Expr::Path(path) => self.path(path),
            Expr::Index(_) | Expr::Field(_) => {
                if let Some(binding) = self.named(expr).cloned() {
                    return self.bound(binding, expr);
                }
                match self.place(expr) {
                    Some(place) => Tree::Copy(place, None),
                    None => self.opaque(expr, false),
                }
            }
            Expr::Unary(unary) => match unary.op {
                UnOp::Deref(_) => {
                    let tree = self.expr(&unary.expr);
                    if let Tree::Ref(place, _) | Tree::Copy(place, _) = tree {
                        Tree::Copy(place, None)
                    } else {
                        tree
                    }
                }
                UnOp::Neg(_) => {
                    let operand = self.operand(&unary.expr);
                    let kind = self.kind(operand);
                    Tree::Value(self.define(Op::Unary(UnaryOp::Neg, operand), kind, expr))
                }
                UnOp::Not(_) => {
                    let operand = self.operand(&unary.expr);
                    let kind = self.kind(operand);
                    Tree::Value(self.define(Op::Unary(UnaryOp::Not, operand), kind, expr))
                }
                _ => {
                    self.diag.error(expr, "this operator cannot be differentiated");
                    self.nothing()
                }
            },
            Expr::Binary(binary) => self.binary_expr(binary, expr),
            Expr::Assign(assign) => {
                self.assign(&assign.left, &assign.right);
                self.nothing()
            }
            Expr::Cast(cast) => self.cast(cast, expr),
            Expr::Reference(reference) => self.reference(reference, expr),
            Expr::Array(array) => Tree::Array(self.items(array.elems.iter())),
            Expr::Tuple(tuple) => Tree::Tuple(self.items(tuple.elems.iter())),
            Expr::Repeat(repeat) => {
                let item = self.item(&repeat.expr);
                Tree::Repeat(Box::new(item), Length(repeat.len.to_token_stream()))
            }
            Expr::Struct(literal) => {
                if let Some(rest) = &literal.rest {
                    self.diag.error(rest, "`..` in a struct expression cannot be differentiated yet; name every field");
                }
                let items = self.items(literal.fields.iter().map(|field| &field.expr));
                let members = literal.fields.iter().map(|field| field.member.clone());
                Tree::Struct(literal.path.clone(), members.zip(items).collect())
            }
            Expr::Call(call) => self.call(call, memory),
            Expr::MethodCall(call) => self.method(call, memory),
            Expr::Macro(invocation) => self.macro_expr(&invocation.mac, expr),
            Expr::If(branch) => self.if_expr(branch),
            Expr::Match(branch) => self.match_expr(branch),
            Expr::Block(block) if block.label.is_some() => self.labelled_block(block),
            Expr::Block(block) => self.scoped(|this| this.stmts(&block.block.stmts, false)),
            Expr::ForLoop(looped) => self.for_loop(looped),
            Expr::While(looped) => self.while_loop(looped),
            Expr::Loop(looped) => self.endless_loop(looped),
            Expr::Break(jump) => self.break_expr(jump),
            Expr::Continue(jump) => self.continue_expr(jump),
            Expr::Return(jump) => self.return_expr(jump),
            Expr::Closure(_) => self.opaque(expr, false),
            Expr::Range(range) => {
                self.diag.error(
                    range,
                    "a range can only stand in `for … in` and between the brackets of a slice",
                );
                self.nothing()
            }
            Expr::Let(condition) => {
                self.diag.error(condition, "`if let` and `while let` cannot be differentiated yet; take the value apart outside, and pass its parts in");
                self.nothing()
            }
            // `fence` has reported these: async, await, `?`, unsafe, yield, const blocks.
            _ => self.nothing(),
        }
    }

    /// `()`
    pub(super) fn nothing(&self) -> Tree {
        Tree::Tuple(Vec::new())
    }

    /// The elements of an aggregate: scalars are loaded now, for a later element may change them.
    pub(super) fn items<'e>(&mut self, exprs: impl Iterator<Item = &'e Expr>) -> Vec<Tree> {
        self.in_order(exprs, |this, expr| this.item(expr))
    }

    /// What the expressions come to, each as it is when its turn comes: what a later one changes is copied
    /// before that.
    pub(super) fn in_order<'e>(
        &mut self,
        exprs: impl Iterator<Item = &'e Expr>,
        lower: impl Fn(&mut Self, &Expr) -> Tree,
    ) -> Vec<Tree> {
        let mut found = Vec::new();
        for expr in exprs {
            let tree = lower(self, expr);
            found.push((tree, expr, self.here().len()));
        }
        let mut trees = Vec::new();
        for (tree, expr, at) in found.into_iter().rev() {
            trees.push(if self.is_changed_behind(&tree, at) {
                let kind = self.tree_kind(&tree);
                let local = self.unnamed_memory(kind, false, SpanRange::of(expr));
                self.here().insert(at, Stmt::Declare { local, init: Some(tree) });
                Tree::Copy(Place::whole(local), None)
            } else {
                tree
            });
        }
        trees.reverse();
        trees
    }

    /// Whether statements behind that position change what the tree is a copy of.
    fn is_changed_behind(&mut self, tree: &Tree, at: usize) -> bool {
        let mut read = BTreeSet::new();
        if let Tree::Ref(..) = tree {
            return false;
        }
        tree.each_access(&mut |place, _| {
            read.insert(place.root);
        });
        let mut changed = false;
        for stmt in self.here().get(at..).unwrap_or_default() {
            stmt.each_access_within(&mut |place, access| {
                changed |= match access {
                    Access::Write | Access::Opaque => read.contains(&place.root),
                    Access::Read | Access::Shape => false,
                };
            });
        }
        changed
    }

    /// An element of an aggregate, or an argument.
    pub(super) fn item(&mut self, expr: &Expr) -> Tree {
        let tree = self.expr(expr);
        self.no_exit(expr);
        if let Tree::Copy(place, None) = &tree {
            if self.function.place_kind(place).is_scalar() {
                return Tree::Value(self.load(place.clone(), expr));
            }
        }
        tree
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named carries no derivative"
    )]
    fn literal(&mut self, literal: &Lit) -> Tree {
        let kind = match literal {
            Lit::Int(int) => match int.suffix() {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                _ => Kind::Int,
            },
            Lit::Float(float) => match float.suffix() {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                _ => Kind::Float(FloatType::Literal),
            },
            Lit::Bool(_) => Kind::Bool,
            _ => Kind::Inert,
        };
        Tree::Value(self.constant(literal, kind))
    }

    /// A variable, or the path of a constant.
    fn path(&mut self, path: &syn::ExprPath) -> Tree {
        if let Some(name) = path.path.get_ident() {
            if let Some(binding) = self.lookup(name).cloned() {
                return self.bound(binding, path);
            }
        }
        let kind = self.constant_kind(&path.path);
        Tree::Value(self.constant(path, kind))
    }

    /// What a name stands for.
    fn bound(&mut self, binding: Binding, node: &impl ToTokens) -> Tree {
        match binding {
            Binding::Scalar { var, by_ref: _ } => match self.vars[var.0] {
                Some(value) => Tree::Value(value),
                None => {
                    let name = node.to_token_stream();
                    self.diag.error(
                        node,
                        format!(
                            "`{name}` may have no value here; give it one where it is declared"
                        ),
                    );
                    self.nothing()
                }
            },
            Binding::Place { place, by_ref: true, mutable } => Tree::Ref(place, mutable),
            Binding::Place { place, by_ref: false, mutable: _ } => Tree::Copy(place, None),
            Binding::Parts(parts) => {
                Tree::Tuple(parts.into_iter().map(|part| self.bound(part, node)).collect())
            }
        }
    }

    /// What the path of a constant tells of its type.
    pub(super) fn constant_kind(&self, path: &syn::Path) -> Kind {
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match names.as_slice() {
            [name] => self.constants.get(*name).cloned().unwrap_or(Kind::Unknown),
            [.., ty, consts, _] if *consts == "consts" => match *ty {
                "f32" => Kind::Float(FloatType::F32),
                _ => Kind::Float(FloatType::F64),
            },
            [.., "f64" | "f32", "DIGITS" | "MANTISSA_DIGITS" | "RADIX"] => Kind::Int,
            [.., ty, _] => match *ty {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                "usize" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "i8" | "i16"
                | "i32" | "i64" | "i128" => Kind::Int,
                _ => Kind::Unknown,
            },
            [] => Kind::Unknown,
        }
    }

    fn cast(&mut self, cast: &syn::ExprCast, node: &Expr) -> Tree {
        let operand = self.operand(&cast.expr);
        let kind = kinds::of_type(&cast.ty, &self.floats);
        Tree::Value(self.define(Op::Cast(operand, (*cast.ty).clone()), kind, node))
    }

    fn binary_expr(&mut self, binary: &syn::ExprBinary, node: &Expr) -> Tree {
        use syn::BinOp;
        let op = match &binary.op {
            BinOp::And(_) => return self.lazy(&binary.left, &binary.right, true),
            BinOp::Or(_) => return self.lazy(&binary.left, &binary.right, false),
            BinOp::Add(_) | BinOp::AddAssign(_) => BinaryOp::Add,
            BinOp::Sub(_) | BinOp::SubAssign(_) => BinaryOp::Sub,
            BinOp::Mul(_) | BinOp::MulAssign(_) => BinaryOp::Mul,
            BinOp::Div(_) | BinOp::DivAssign(_) => BinaryOp::Div,
            BinOp::Rem(_) | BinOp::RemAssign(_) => BinaryOp::Rem,
            BinOp::BitXor(_) | BinOp::BitXorAssign(_) => BinaryOp::BitXor,
            BinOp::BitAnd(_) | BinOp::BitAndAssign(_) => BinaryOp::BitAnd,
            BinOp::BitOr(_) | BinOp::BitOrAssign(_) => BinaryOp::BitOr,
            BinOp::Shl(_) | BinOp::ShlAssign(_) => BinaryOp::Shl,
            BinOp::Shr(_) | BinOp::ShrAssign(_) => BinaryOp::Shr,
            BinOp::Eq(_) => BinaryOp::Eq,
            BinOp::Lt(_) => BinaryOp::Lt,
            BinOp::Le(_) => BinaryOp::Le,
            BinOp::Ne(_) => BinaryOp::Ne,
            BinOp::Ge(_) => BinaryOp::Ge,
            BinOp::Gt(_) => BinaryOp::Gt,
            _ => {
                self.diag.error(node, "this operator cannot be differentiated");
                return self.nothing();
            }
        };
        if scan::is_compound(&binary.op) {
            self.assign_op(op, &binary.left, &binary.right, node);
            return self.nothing();
        }
        let lhs = self.item(&binary.left);
        if is_aggregate(&lhs) {
            self.diag.error(
                node,
                "operators on arrays, tuples and structs cannot be differentiated yet; write it out for their elements or fields",
            );
            return self.nothing();
        }
        let lhs = self.scalar(lhs, &binary.left);
        let rhs = self.operand(&binary.right);
        Tree::Value(self.binary(op, lhs, rhs, node))
    }

    /// `lhs op rhs`
    pub(super) fn binary(&mut self, op: BinaryOp, lhs: Value, rhs: Value, node: &Expr) -> Value {
        let kind = match op {
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => Kind::Bool,
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr => match (self.kind(lhs), self.kind(rhs)) {
                (Kind::Bool, _) | (_, Kind::Bool) => Kind::Bool,
                (Kind::Unknown, Kind::Unknown) => Kind::Unknown,
                _ => Kind::Int,
            },
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => {
                self.arithmetic_kind(lhs, rhs)
            }
        };
        self.define(Op::Binary(op, lhs, rhs), kind, node)
    }

    /// The kind of a sum or product. A constant of unknown type beside a float is a float: were it
    /// not, what is emitted would not compile.
    fn arithmetic_kind(&self, lhs: Value, rhs: Value) -> Kind {
        let (a, b) = (self.kind(lhs), self.kind(rhs));
        match (&a, &b) {
            (Kind::Float(FloatType::Literal), Kind::Float(_)) => b,
            (Kind::Float(_), Kind::Float(_)) | (Kind::Int, Kind::Int) => a,
            (Kind::Float(_), Kind::Unknown) if !self.is_tainted(rhs) => a,
            (Kind::Unknown, Kind::Float(_)) if !self.is_tainted(lhs) => b,
            (Kind::Int, Kind::Unknown) if !self.is_tainted(rhs) => a,
            (Kind::Unknown, Kind::Int) if !self.is_tainted(lhs) => b,
            _ => Kind::Unknown,
        }
    }

    /// `left && right` (`and`) or `left || right`.
    fn lazy(&mut self, left: &Expr, right: &Expr, and: bool) -> Tree {
        let cond = self.operand(left);
        let evaluated = self.arm(|this| Tree::Value(this.operand(right)));
        let decided = self.arm(|this| Tree::Value(this.truth(!and)));
        let arms = if and { vec![evaluated, decided] } else { vec![decided, evaluated] };
        self.merge(cond, true, arms, left)
    }
}

/// Whether the tree is written out as an array, a tuple or a struct.
fn is_aggregate(tree: &Tree) -> bool {
    match tree {
        Tree::Tuple(items) => !items.is_empty(),
        Tree::Array(_)
        | Tree::Repeat(..)
        | Tree::Vec(_)
        | Tree::VecRepeat(..)
        | Tree::Struct(..)
        | Tree::Zero(_)
        | Tree::ZeroVec(..)
        | Tree::ZeroLike(..)
        | Tree::Take(_) => true,
        Tree::Value(_) | Tree::Copy(..) | Tree::Ref(..) | Tree::Opaque(_) => false,
    }
}
