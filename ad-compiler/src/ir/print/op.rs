//! Operations, trees and places.

use super::tokens::{node, tokens};
use super::{Printer, list};
use crate::ir::{
    BinaryOp, Flow, Op, Opaque, Operand, Place, Projection, Side, Tree, UnaryOp, Value,
};

impl Printer<'_> {
    pub(super) fn op(&self, op: &Op) -> String {
        match op {
            Op::Constant(constant) => tokens(constant),
            Op::Zero => "zero".to_owned(),
            Op::One => "one".to_owned(),
            Op::ZeroLike(value) => format!("zero like {}", self.value(*value)),
            Op::Placeholder => "placeholder".to_owned(),
            Op::Unary(op, a) => format!("{}{}", unary(*op), self.value(*a)),
            Op::Binary(op, a, b) => {
                format!("{} {} {}", self.value(*a), binary(*op), self.value(*b))
            }
            Op::Cast(a, to) => format!("{} as {}", self.value(*a), node(to)),
            Op::Retype(a) => format!("retype {}", self.value(*a)),
            Op::Intrinsic { name, args, path } => {
                let name = path.as_ref().map_or_else(|| (*name).to_owned(), node);
                format!("{name}({})", self.values(args))
            }
            Op::Rule { name, args } => format!("rule {name}({})", self.values(args)),
            Op::OperatorRule { flow, op, side, lhs, rhs, y, d } => format!(
                "{} {} of {} {} {} with y {}, d {}",
                rule(*flow),
                match side {
                    Side::Lhs => "lhs",
                    Side::Rhs => "rhs",
                },
                self.value(*lhs),
                binary(*op),
                self.value(*rhs),
                self.value(*y),
                self.value(*d),
            ),
            Op::NegRule { flow, operand, y, d } => format!(
                "{} operand of -{} with y {}, d {}",
                rule(*flow),
                self.value(*operand),
                self.value(*y),
                self.value(*d),
            ),
            Op::CastRule { flow, operand, d, to } => format!(
                "{} operand of {} as {} with d {}",
                rule(*flow),
                self.value(*operand),
                node(to),
                self.value(*d),
            ),
            Op::AddTangent(a, b) => {
                format!("add tangents {}, {}", self.value(*a), self.value(*b))
            }
            Op::Load(place) => self.place(place),
            Op::Len(place) => format!("len {}", self.place(place)),
            Op::Sum(place) => format!("sum {}", self.place(place)),
            Op::Idle(place) => format!("idle {}", self.place(place)),
            Op::Select { scrutinee, patterns } => {
                let patterns: Vec<_> = patterns.iter().map(tokens).collect();
                format!("select {} {{ {} }}", self.opaque(scrutinee), patterns.join(" => "))
            }
            Op::Opaque(opaque) => self.opaque(opaque),
        }
    }

    pub(super) fn tree(&self, tree: &Tree) -> String {
        match tree {
            Tree::Value(value) => self.value(*value),
            Tree::Copy(place, None) => format!("copy {}", self.place(place)),
            Tree::Copy(place, Some(method)) => format!("{method} {}", self.place(place)),
            Tree::Ref(place, false) => format!("&{}", self.place(place)),
            Tree::Ref(place, true) => format!("&mut {}", self.place(place)),
            Tree::Array(items) => format!("[{}]", self.trees(items)),
            Tree::Repeat(item, length) => {
                format!("[{}; {}]", self.tree(item), tokens(&length.0))
            }
            Tree::Vec(items) => format!("vec![{}]", self.trees(items)),
            Tree::VecRepeat(item, length) => {
                format!("vec![{}; {}]", self.tree(item), self.value(*length))
            }
            Tree::Tuple(items) => format!("({})", self.trees(items)),
            Tree::Struct(path, fields) => {
                let fields = fields.iter();
                let fields =
                    fields.map(|(member, item)| format!("{}: {}", node(member), self.tree(item)));
                format!("{} {{ {} }}", node(path), list(fields))
            }
            Tree::Zero(kind) => format!("zero {kind}"),
            Tree::ZeroVec(element, length) => {
                format!("zero vec![{element}; {}]", self.value(*length))
            }
            Tree::ZeroLike(place, kind) => format!("zero like {}: {kind}", self.place(place)),
            Tree::Take(place) => format!("take {}", self.place(place)),
            Tree::Opaque(opaque) => self.opaque(opaque),
        }
    }

    pub(super) fn trees(&self, items: &[Tree]) -> String {
        list(items.iter().map(|item| self.tree(item)))
    }

    pub(super) fn opaque(&self, opaque: &Opaque) -> String {
        let uses = list(opaque.uses.iter().map(|(name, operand)| match operand {
            Operand::Value { value, by_ref } => {
                format!("{name}: {}{}", if *by_ref { "&" } else { "" }, self.value(*value))
            }
            Operand::Place { place, by_ref, writes } => format!(
                "{name}: {}{}{}",
                if *by_ref { "&" } else { "" },
                if *writes { "mut " } else { "" },
                self.place(place),
            ),
        }));
        let keyword = if opaque.pure { "pure" } else { "opaque" };
        let uses = if uses.is_empty() { uses } else { format!(" where {uses}") };
        format!("{keyword} `{}`{uses}", tokens(&opaque.tokens))
    }

    pub(super) fn place(&self, place: &Place) -> String {
        place.path.iter().fold(self.local(place.root), |text, step| match step {
            Projection::Index(index) => format!("{text}[{}]", self.value(*index)),
            Projection::Field(member) => format!("{text}.{}", node(member)),
            Projection::Range { lo, hi, inclusive } => {
                format!("{text}[{}]", self.range(*lo, *hi, *inclusive))
            }
            Projection::Deref => format!("(*{text})"),
        })
    }

    pub(super) fn range(&self, lo: Option<Value>, hi: Option<Value>, inclusive: bool) -> String {
        let end = |value: Option<Value>| value.map_or_else(String::new, |value| self.value(value));
        format!("{}{}{}", end(lo), if inclusive { "..=" } else { ".." }, end(hi))
    }
}

fn rule(flow: Flow) -> &'static str {
    match flow {
        Flow::Adjoint => "rule",
        Flow::Tangent => "tangent rule",
    }
}

fn unary(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Neg => "-",
        UnaryOp::Not => "!",
    }
}

fn binary(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "+",
        BinaryOp::Sub => "-",
        BinaryOp::Mul => "*",
        BinaryOp::Div => "/",
        BinaryOp::Rem => "%",
        BinaryOp::BitAnd => "&",
        BinaryOp::BitOr => "|",
        BinaryOp::BitXor => "^",
        BinaryOp::Shl => "<<",
        BinaryOp::Shr => ">>",
        BinaryOp::Eq => "==",
        BinaryOp::Ne => "!=",
        BinaryOp::Lt => "<",
        BinaryOp::Le => "<=",
        BinaryOp::Gt => ">",
        BinaryOp::Ge => ">=",
    }
}
