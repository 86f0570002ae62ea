//! Expressions that denote places: memories and their parts.
//!
//! ```text
//! rows[i].mass       the place rows → [i] → .mass
//! &x[1..n]           a reference to the place x → [1..n]
//! f(x)[2]            of a temporary, into which the call's result goes first
//! TABLE[k]           of a constant: of a memory that nobody writes
//! ```

use quote::{ToTokens, quote};
use syn::{Expr, UnOp};

use super::{Binding, Lowering};
use crate::ir::{
    BinaryOp, Kind, Length, Op, Opaque, Place, Projection, SpanRange, Stmt, Tree, Value,
};

impl Lowering<'_> {
    /// A place, if the expression denotes one or a part of a temporary.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named denotes no place"
    )]
    pub(super) fn place(&mut self, expr: &Expr) -> Option<Place> {
        match expr {
            Expr::Path(_) => self.named(expr)?.place(),
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Reference(inner) => self.place(&inner.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.place(&unary.expr),
            Expr::Field(field) => {
                if let Some(part) = self.named(expr) {
                    return part.place();
                }
                let base = self.base(&field.base)?;
                Some(base.then(Projection::Field(field.member.clone())))
            }
            Expr::Index(index) => {
                let base = self.base(&index.expr)?;
                let step = match &*index.index {
                    Expr::Range(range) => Projection::Range {
                        lo: range.start.as_ref().map(|end| self.operand(end)),
                        hi: range.end.as_ref().map(|end| self.operand(end)),
                        inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
                    },
                    other => Projection::Index(self.operand(other)),
                };
                Some(base.then(step))
            }
            Expr::MethodCall(call)
                if call.args.is_empty()
                    && ["as_slice", "as_mut_slice", "as_ref", "as_mut", "borrow"]
                        .iter()
                        .any(|name| call.method == name) =>
            {
                self.place(&call.receiver)
            }
            _ => None,
        }
    }

    /// The place that an index or field projects from; a value that is none is stored first.
    fn base(&mut self, expr: &Expr) -> Option<Place> {
        if let Some(place) = self.place(expr) {
            return Some(place);
        }
        if let Some(Binding::Scalar { .. }) = self.named(expr) {
            return None;
        }
        if let Some(place) = self.constant_place(expr) {
            return Some(place);
        }
        let tree = self.expr_for(expr, true);
        self.no_exit(expr);
        Some(if let Tree::Copy(place, None) | Tree::Ref(place, _) = tree {
            place
        } else {
            self.temporary(tree, expr)
        })
    }

    /// A constant or static array: a memory that nobody writes.
    pub(super) fn constant_place(&mut self, expr: &Expr) -> Option<Place> {
        let Expr::Path(path) = expr else { return None };
        if self.named(expr).is_some() {
            return None;
        }
        let kind = self.constant_kind(&path.path);
        let tokens = Opaque {
            tokens: quote!(&#path),
            uses: Vec::new(),
            pure: true,
            span: SpanRange::of(path),
        };
        let place = self.temporary(Tree::Opaque(tokens), path);
        let info = &mut self.function.locals[place.root.0 as usize];
        info.kind = kind;
        info.by_ref = true;
        info.mutable = false;
        Some(place)
    }

    /// `&expr`, `&mut expr`
    pub(super) fn reference(&mut self, reference: &syn::ExprReference, node: &Expr) -> Tree {
        let mutable = reference.mutability.is_some();
        if let Some(place) = self.place(&reference.expr) {
            return Tree::Ref(place, mutable);
        }
        let tree = self.expr_for(&reference.expr, true);
        if let Tree::Copy(place, None) = tree {
            return Tree::Ref(place, mutable);
        }
        // A shared reference to a scalar reads like the scalar.
        if let (Tree::Value(_), false) = (&tree, mutable) {
            return tree;
        }
        Tree::Ref(self.temporary(tree, node), mutable)
    }

    /// The number of elements at `place`.
    pub(super) fn length(&mut self, place: Place, node: &impl ToTokens) -> Value {
        if let Kind::Array(_, Length(tokens)) = self.function.place_kind(&place) {
            if syn::parse2::<syn::LitInt>(tokens.clone()).is_ok()
                || syn::parse2::<syn::Ident>(tokens.clone()).is_ok()
            {
                return self.constant(tokens, Kind::Int);
            }
        }
        match self.slice_length(&place) {
            Some(length) => length,
            None => self.define(Op::Len(place), Kind::Int, node),
        }
    }

    /// The `n` of a slice `[i..i + n]`: other than the slice's own length, it may be the same in every
    /// iteration.
    fn slice_length(&self, place: &Place) -> Option<Value> {
        let Some(Projection::Range { lo: Some(lo), hi: Some(hi), inclusive: false }) =
            place.path.last()
        else {
            return None;
        };
        self.blocks.iter().flatten().rev().find_map(|stmt| {
            let Stmt::Let { value, op: Op::Binary(BinaryOp::Add, a, length) } = stmt else {
                return None;
            };
            (value == hi && a == lo).then_some(*length)
        })
    }
}

/// All elements of a `Vec`, which keeps its length when these are replaced; other places as they are.
pub(super) fn elements(place: Place, kind: &Kind) -> Place {
    if let Kind::Vec(_) = kind {
        return place.then(Projection::Range { lo: None, hi: None, inclusive: false });
    }
    place
}
