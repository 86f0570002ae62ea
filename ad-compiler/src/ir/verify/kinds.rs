//! Kinds of operations, trees and places, as far as they are known.

use super::{Verifier, compatible};
use crate::ir::print::describe;
use crate::ir::{BinaryOp, FloatType, Kind, Op, Place, Projection, Tree, UnaryOp, Value};
use crate::rules;

impl<'a> Verifier<'a> {
    pub(super) fn op(&mut self, value: Value, op: &Op) {
        let Some(info) = self.function.values.get(value.0 as usize) else { return };
        let kind = &info.kind;
        match op {
            Op::Zero | Op::One | Op::Rule { .. } | Op::Sum(_) => {
                if !compatible(kind, &Kind::Float(FloatType::Literal)) {
                    self.error(format!("a float is defined as {kind}"));
                }
            }
            Op::Idle(_) => {
                if !compatible(kind, &Kind::Bool) {
                    self.error(format!("a condition is defined as {kind}"));
                }
            }
            Op::Len(_) | Op::Select { .. } => {
                if !compatible(kind, &Kind::Int) {
                    self.error(format!("an integer is defined as {kind}"));
                }
            }
            Op::Unary(op, a) => {
                self.expect_kind(*a, kind);
                match op {
                    UnaryOp::Not if kind.is_float() => self.error("`!` of a float".to_owned()),
                    UnaryOp::Not | UnaryOp::Neg => {}
                }
            }
            Op::Binary(op, a, b) => self.binary(kind, *op, *a, *b),
            Op::Intrinsic { name, args, path: _ } => match rules::lookup(name) {
                None if rules::is_float_predicate(name)
                    || rules::is_pure_integer_method(name)
                    || *name == "stop_gradient" => {}
                None => self.error(format!("`{name}` is not in the table of intrinsics")),
                Some(intrinsic) => {
                    self.arity("arguments", args.len(), "operands", intrinsic.arity);
                    if intrinsic.only_float && !compatible(kind, &Kind::Float(FloatType::Literal)) {
                        self.error(format!("a float is defined as {kind}"));
                    }
                }
            },
            Op::Load(place) => {
                let content = self.place_kind(place);
                if !compatible(&content, kind) {
                    self.error(format!("{content} is loaded as {kind}"));
                }
            }
            Op::Constant(_)
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Cast(..)
            | Op::Retype(_)
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Opaque(_) => {}
        }
    }

    pub(super) fn binary(&mut self, kind: &Kind, op: BinaryOp, a: Value, b: Value) {
        match op {
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => {
                self.same_kind(a, b);
                self.expect_kind(a, kind);
                self.expect_kind(b, kind);
                if *kind == Kind::Bool {
                    self.error("arithmetic yields a `bool`".to_owned());
                }
            }
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr => {
                if kind.is_float() {
                    self.error("bits of a float".to_owned());
                }
                self.expect_kind(a, kind);
            }
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => {
                self.same_kind(a, b);
                if !compatible(kind, &Kind::Bool) {
                    self.error(format!("a comparison yields {kind}"));
                }
            }
        }
    }

    /// Uses of a tree that is no part of a statement.
    pub(super) fn tree(&mut self, tree: &Tree) {
        tree.each_use(&mut |value| self.use_value(value));
        tree.each_access(&mut |place, _| self.place(place));
    }

    pub(super) fn tree_kind(&mut self, tree: &Tree, kind: &Kind) {
        match tree {
            Tree::Value(value) => self.expect_kind(*value, kind),
            Tree::Copy(place, None) | Tree::Ref(place, _) | Tree::Take(place) => {
                let content = self.place_kind(place);
                if !compatible(&content, kind) {
                    self.error(format!("{content} where {kind} is expected"));
                }
            }
            // methods may change the type: `to_vec`, `len`, …
            Tree::Copy(_, Some(_)) => {}
            Tree::Array(items) | Tree::Vec(items) => {
                items.iter().for_each(|item| self.tree_kind(item, &kind.element()));
            }
            Tree::Repeat(item, _) => self.tree_kind(item, &kind.element()),
            Tree::VecRepeat(item, length) => {
                self.tree_kind(item, &kind.element());
                self.expect_kind(*length, &Kind::Int);
            }
            Tree::Tuple(items) => match kind {
                Kind::Tuple(fields) if fields.len() == items.len() => {
                    items.iter().zip(fields).for_each(|(item, field)| self.tree_kind(item, field));
                }
                Kind::Unknown | Kind::Tangent | Kind::Inert => {}
                Kind::Unit if items.is_empty() => {}
                Kind::Tuple(_)
                | Kind::Float(_)
                | Kind::Int
                | Kind::Bool
                | Kind::Unit
                | Kind::Array(..)
                | Kind::Slice(_)
                | Kind::Vec(_)
                | Kind::Pullback => {
                    self.error(format!("a tuple of {} where {kind} is expected", items.len()));
                }
            },
            Tree::ZeroVec(_, length) => self.expect_kind(*length, &Kind::Int),
            Tree::Struct(..) | Tree::Zero(_) | Tree::ZeroLike(..) | Tree::Opaque(_) => {}
        }
    }

    /// A place that is used: its memory is in scope, and its path leads somewhere.
    pub(super) fn place(&mut self, place: &Place) {
        self.use_local(place.root);
        place.each_value(&mut |value| {
            self.use_value(value);
            self.expect_kind(value, &Kind::Int);
        });
        let Some(info) = self.function.locals.get(place.root.0 as usize) else { return };
        let mut kind = info.kind.clone();
        for step in &place.path {
            match step {
                Projection::Index(_) | Projection::Range { .. } => match kind {
                    Kind::Array(..) | Kind::Slice(_) | Kind::Vec(_) => {}
                    Kind::Unknown | Kind::Tangent | Kind::Inert => {}
                    Kind::Float(_)
                    | Kind::Int
                    | Kind::Bool
                    | Kind::Unit
                    | Kind::Tuple(_)
                    | Kind::Pullback => self.error(format!("{kind} is indexed")),
                },
                Projection::Field(_) | Projection::Deref => {}
            }
            kind = step_kind(&kind, step);
        }
    }

    pub(super) fn place_kind(&self, place: &Place) -> Kind {
        match self.function.locals.get(place.root.0 as usize) {
            Some(info) => {
                place.path.iter().fold(info.kind.clone(), |kind, step| step_kind(&kind, step))
            }
            None => Kind::Unknown,
        }
    }

    pub(super) fn yields(&mut self, yields: &[Value], targets: &[Value]) {
        self.uses(yields);
        self.arity("yields", yields.len(), "targets", targets.len());
        for (value, target) in yields.iter().zip(targets) {
            self.same_kind(*value, *target);
        }
    }

    pub(super) fn expect_kind(&mut self, value: Value, expected: &Kind) {
        let Some(info) = self.function.values.get(value.0 as usize) else { return };
        if !compatible(&info.kind, expected) {
            let name = describe(self.function, value);
            self.error(format!("{name} is {}, not {expected}", info.kind));
        }
    }

    pub(super) fn same_kind(&mut self, value: Value, other: Value) {
        if let Some(info) = self.function.values.get(other.0 as usize) {
            self.expect_kind(value, &info.kind);
        }
    }
}

pub(super) fn step_kind(kind: &Kind, step: &Projection) -> Kind {
    match step {
        Projection::Index(_) => kind.element(),
        Projection::Range { .. } => Kind::Slice(Box::new(kind.element())),
        Projection::Deref => kind.clone(),
        Projection::Field(member) => match (kind, member) {
            (Kind::Tuple(fields), syn::Member::Unnamed(index)) => {
                fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown)
            }
            _ => Kind::Unknown,
        },
    }
}
