//! The adjoint of an aggregate, distributed over what the aggregate was made of.
//!
//! ```text
//! a = [x, y]         d_x += d_a[0];  d_y += d_a[1]
//! a = [x; 3]         d_x += sum d_a
//! a = b.clone()      d_b += d_a, element by element
//! a = P { m: x }     d_x += d_a.m
//! ```

use proc_macro2::Span;
use quote::quote;
use syn::Ident;

use super::Builder;
use crate::ir::{BinaryOp, Block, Head, Kind, Loop, Op, Place, Projection, Stmt, Tree, Value};

impl Builder<'_> {
    /// Adds the parts of the adjoint `from` of an aggregate to the adjoints of the leaves of the
    /// tree that it was made of, none of which may be part of `from`.
    pub(super) fn distribute(&mut self, tree: &Tree, from: &Place) {
        match tree {
            Tree::Value(value) => {
                if self.activity.value(*value) {
                    let kind = self.adjoint_kind(*value);
                    let part = self.define(Op::Load(from.clone()), kind);
                    self.add(*value, part);
                }
            }
            Tree::Copy(place, _) | Tree::Ref(place, _) | Tree::Take(place) => {
                if self.activity.local(place.root) {
                    let (place, tree) = (self.adjoint_place(place), Tree::Copy(from.clone(), None));
                    self.emit(Stmt::AccumulateTree { place, tree });
                }
            }
            Tree::Array(items) | Tree::Vec(items) => {
                let active = items.iter().any(|item| self.activity.argument(item));
                if active {
                    self.distribute_parts(items, from, |builder, at| {
                        let index = proc_macro2::Literal::usize_unsuffixed(at);
                        Projection::Index(builder.define(Op::Constant(quote!(#index)), Kind::Int))
                    });
                }
            }
            Tree::Tuple(items) => {
                self.distribute_parts(items, from, |_, at| {
                    Projection::Field(syn::Member::Unnamed(syn::Index::from(at)))
                });
            }
            Tree::Struct(_, fields) => {
                for (member, item) in fields {
                    self.distribute(item, &from.then(Projection::Field(member.clone())));
                }
            }
            Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => {
                self.distribute_repeated(item, from);
            }
            Tree::Zero(_) | Tree::ZeroVec(..) | Tree::ZeroLike(..) | Tree::Opaque(_) => {}
        }
    }

    fn distribute_parts(
        &mut self,
        items: &[Tree],
        from: &Place,
        step: impl Fn(&mut Self, usize) -> Projection,
    ) {
        for (at, item) in items.iter().enumerate() {
            if self.activity.argument(item) {
                let part = from.then(step(self, at));
                self.distribute(item, &part);
            }
        }
    }

    /// `[item; n]`: the adjoints of all copies add up.
    fn distribute_repeated(&mut self, item: &Tree, from: &Place) {
        if !self.activity.argument(item) {
            return;
        }
        if let Tree::Value(value) = item {
            if self.function.kind(*value).is_float() {
                let kind = self.adjoint_kind(*value);
                let sum = self.define(Op::Sum(from.clone()), kind);
                self.add(*value, sum);
                return;
            }
        }
        if let Tree::Repeat(inner, _) | Tree::VecRepeat(inner, _) = item {
            if let Tree::Value(value) = **inner {
                if self.function.kind(value).is_float() {
                    self.distribute_rows(value, from);
                    return;
                }
            }
        }
        // The sum over the copies, in a memory of the shape of one: of the first, where its shape is
        // not part of its type.
        let kind = self.function.place_kind(from).element();
        let total = self.temporary(kind.clone());
        let (init, begin) = if kind.is_sized() {
            (Tree::Zero(kind), 0)
        } else {
            let zero = self.define(Op::Constant(quote!(0)), Kind::Int);
            let method = Ident::new("clone", Span::mixed_site());
            (Tree::Copy(from.then(Projection::Index(zero)), Some(method)), 1)
        };
        self.emit(Stmt::Declare { local: total, init: Some(init) });
        let index = self.new_value(Kind::Int);
        let part = Tree::Copy(from.then(Projection::Index(index)), None);
        let stmts = vec![Stmt::AccumulateTree { place: Place::whole(total), tree: part }];
        self.over_copies(from, begin, index, None, Block { stmts, yields: Vec::new() });
        self.distribute(item, &Place::whole(total));
    }

    /// `[[value; m]; n]`: the sum of the sums of the rows.
    fn distribute_rows(&mut self, value: Value, from: &Place) {
        let kind = self.adjoint_kind(value);
        let init = self.define(Op::Zero, kind.clone());
        let index = self.new_value(Kind::Int);
        let [so_far, row, sum, total] = [(); 4].map(|()| self.new_value(kind.clone()));
        let stmts = vec![
            Stmt::Let { value: row, op: Op::Sum(from.then(Projection::Index(index))) },
            Stmt::Let { value: sum, op: Op::Binary(BinaryOp::Add, so_far, row) },
        ];
        let carried = Some((so_far, init, total));
        self.over_copies(from, 0, index, carried, Block { stmts, yields: vec![sum] });
        self.add(value, total);
    }

    /// A loop over the copies from the `begin`th on, which may carry a value: parameter, init, result.
    fn over_copies(
        &mut self,
        from: &Place,
        begin: usize,
        index: Value,
        carried: Option<(Value, Value, Value)>,
        body: Block,
    ) {
        let begin = proc_macro2::Literal::usize_unsuffixed(begin);
        let lo = self.define(Op::Constant(quote!(#begin)), Kind::Int);
        let hi = self.define(Op::Len(from.clone()), Kind::Int);
        let region = self.function.new_region();
        self.emit(Stmt::Loop(Loop {
            region,
            head: Head::Range { index, lo, hi, inclusive: false, adaptors: Vec::new() },
            params: carried.iter().map(|(param, ..)| *param).collect(),
            inits: carried.iter().map(|(_, init, _)| *init).collect(),
            body,
            exits: false,
            results: carried.iter().map(|(.., result)| *result).collect(),
            count: None,
            mirrors: None,
        }));
    }
}
