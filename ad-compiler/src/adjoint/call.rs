//! The adjoint of a call: its reverse half, from the adjoint of its result to those of its arguments.
//!
//! ```text
//! forward                      reverse, from d_y
//!   y, p = f_vjp(x, &a)          c = reverse of p, from d_y, adding to d_a;  d_x += c
//! ```
//!
//! The adjoint memory of what is passed by reference is lent to the reverse half; an aggregate passed
//! by value, or a memory lent a second time, goes by way of a temporary.

use quote::quote;

use super::{Builder, Start};
use crate::ir::{Call, CallReverse, Kind, Length, Local, Place, Returned, Slot, Stmt, Tree, Value};

impl Builder<'_> {
    /// The reverse half of a call: of the pullback that the forward half left, or, of the recursive
    /// call, of the whole gradient.
    pub(super) fn call(&mut self, call: &Call, active: Vec<bool>, pullback: Option<Value>) {
        if self.start == Start::Lanes && pullback.is_none() {
            // The whole gradient takes one seed.
            self.foreign.set(true);
        }
        let seed = match call.result {
            Returned::Nothing => Tree::Tuple(Vec::new()),
            Returned::Value(value) => {
                if self.function.kind(value).may_be_active() {
                    let adjoint = match self.taken(value) {
                        Some(adjoint) => adjoint,
                        None => self.zero(value),
                    };
                    Tree::Value(adjoint)
                } else {
                    Tree::Tuple(Vec::new())
                }
            }
            Returned::Local(local) => match self.memories.get(&local) {
                Some(adjoint) => Tree::Copy(Place::whole(*adjoint), None),
                None => self.zero_of(&Place::whole(local)),
            },
        };
        let mut lent: Vec<Local> = Vec::new();
        let mut after: Vec<(Tree, Local)> = Vec::new();
        let mut contributions: Vec<(Value, Value)> = Vec::new();
        let slots = call
            .args
            .iter()
            .zip(&active)
            .map(|(arg, active)| {
                if !active {
                    return Slot::Inactive;
                }
                if let Tree::Value(value) = arg {
                    if self.function.kind(*value).is_float() {
                        let contribution = self.carrier(*value);
                        self.function.values[contribution.0 as usize].adjoint_of = None;
                        contributions.push((*value, contribution));
                        return Slot::Value { contribution, of: *value };
                    }
                }
                if let Tree::Ref(place, _) = arg {
                    if !lent.contains(&place.root) {
                        lent.push(place.root);
                        return Slot::Place(self.adjoint_place(place));
                    }
                }
                // An aggregate by value, or a second loan of one memory: by way of a temporary.
                let (kind, zero) = self.zero_of_argument(arg);
                let local = self.temporary(kind.owned());
                after.push((arg.clone(), local));
                Slot::Local { local, zero }
            })
            .collect();
        self.emit(Stmt::CallReverse(CallReverse {
            call: call.clone(),
            active,
            pullback,
            seed,
            slots,
            at_once: false,
        }));
        for (value, contribution) in contributions {
            self.add(value, contribution);
        }
        for (tree, local) in after {
            self.distribute(&tree, &Place::whole(local));
        }
    }

    /// The zero adjoint of an argument, and its kind.
    fn zero_of_argument(&mut self, arg: &Tree) -> (Kind, Tree) {
        match arg {
            Tree::Ref(place, _) | Tree::Copy(place, _) => {
                (self.adjoint_of_kind(&self.function.place_kind(place)), self.zero_of(place))
            }
            Tree::Value(value) => (self.adjoint_kind(*value), Tree::Value(self.zero(*value))),
            Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => {
                let kind = self.tree_kind(arg);
                (kind.clone(), Tree::Zero(kind))
            }
        }
    }

    /// The kind of the tangent of `tree`.
    fn tree_kind(&self, tree: &Tree) -> Kind {
        match tree {
            Tree::Value(value) => self.adjoint_kind(*value),
            Tree::Copy(place, method) => {
                let kind = self.function.place_kind(place).copied_by(method.as_ref());
                self.adjoint_of_kind(&kind)
            }
            Tree::Ref(place, _) | Tree::Take(place) => {
                self.adjoint_of_kind(&self.function.place_kind(place))
            }
            Tree::Array(items) => {
                let count = items.len();
                let element = items.first().map_or(Kind::Unit, |item| self.tree_kind(item));
                Kind::Array(Box::new(element), Length(quote!(#count)))
            }
            Tree::Repeat(item, length) => {
                Kind::Array(Box::new(self.tree_kind(item)), length.clone())
            }
            Tree::Vec(items) => {
                Kind::Vec(Box::new(items.first().map_or(Kind::Unit, |item| self.tree_kind(item))))
            }
            Tree::VecRepeat(item, _) => Kind::Vec(Box::new(self.tree_kind(item))),
            Tree::Tuple(items) => {
                Kind::Tuple(items.iter().map(|item| self.tree_kind(item)).collect())
            }
            Tree::Zero(kind) | Tree::ZeroLike(_, kind) => kind.clone(),
            Tree::ZeroVec(kind, _) => Kind::Vec(Box::new(kind.clone())),
            Tree::Struct(..) | Tree::Opaque(_) => Kind::Tangent,
        }
    }
}
