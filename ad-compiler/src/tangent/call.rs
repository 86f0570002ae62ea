//! The tangent of a call: one call that returns the value and its tangent. That of a call in two halves
//! is a call in two halves, of the pair.
//!
//! ```text
//! y = f(x, n)           pair = f::tangent(x, n, Some(t_x), None);  y = pair.0;  t_y = pair.1
//! g(&a, &mut b)         g::tangent(&a, &mut b, Some(&t_a), Some(&mut t_b))
//!
//! y, p = f::forward(x, n)               pair, p = f::second(x, n, Some(t_x), None);  …
//! p(d_y, Some(d_x), None)               p((d_y, t_d_y), Some(d_x), None, Some(t_d_x), None)
//! ```

use super::{Builder, Width};
use crate::ir::{
    Call, CallReverse, Callee, Kind, Local, Op, Place, Projection, Returned, Slot, Stmt, Tree,
    Value,
};

impl Builder<'_> {
    pub(super) fn call(&mut self, call: &Call) {
        let active: Vec<bool> = call.args.iter().map(|arg| self.activity.argument(arg)).collect();
        if !active.contains(&true) {
            self.emit(Stmt::Call(call.clone()));
            self.start_at_zero(call);
            return;
        }
        let mut args = call.args.clone();
        self.add_tangents(&mut args, &active);
        let (result, pair) = self.pair(call);
        let callee = self.callee(call, active);
        self.emit(Stmt::Call(Call { callee, args, result, span: call.span }));
        if let Some(pair) = pair {
            self.take_apart(pair, call);
        }
    }

    /// The forward half of a call in two halves.
    pub(super) fn call_forward(&mut self, call: &Call, active: &[bool], pullback: Value) {
        let mut args = call.args.clone();
        self.add_tangents(&mut args, active);
        let (result, pair) = self.pair(call);
        let callee = self.callee(call, active.to_vec());
        let active = with_tangents(active);
        let call_of_pair = Call { callee, args, result, span: call.span };
        self.emit(Stmt::CallForward { call: call_of_pair, active, pullback });
        if let Some(pair) = pair {
            self.take_apart(pair, call);
        }
    }

    /// The reverse half: from the adjoint of the result and its tangent to those of the arguments.
    pub(super) fn call_reverse(&mut self, reverse: &CallReverse) {
        let CallReverse { call, active, pullback, seed, slots, at_once } = reverse;
        let mut args = call.args.clone();
        for at in 0..active.len() {
            if active[at] {
                let tangent = match (&call.args[at], pullback) {
                    (Tree::Ref(..), _) | (_, None) => self.tree(&mut args[at], &Kind::Unknown),
                    // It is not passed again.
                    (_, Some(_)) => Tree::Tuple(Vec::new()),
                };
                args.push(tangent);
            }
        }
        let mut seed = seed.clone();
        let kind = match &seed {
            Tree::Copy(place, _) => self.function.place_kind(place),
            Tree::Value(_)
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
            | Tree::Opaque(_) => Kind::Unknown,
        };
        let tangent = self.tree(&mut seed, &kind);
        let mut all = slots.clone();
        for slot in slots {
            all.push(match slot {
                Slot::Inactive => continue,
                Slot::Value { contribution, of } => {
                    let kind = self.carried(*contribution);
                    let tangent = self.new_value(kind);
                    self.attach(*contribution, tangent);
                    // Its shape is that of a tangent, as its type is.
                    let of = self.tangents.get(of).copied().unwrap_or(*of);
                    Slot::Value { contribution: tangent, of }
                }
                Slot::Place(place) => Slot::Place(self.tangent_place(place)),
                Slot::Local { local, zero } => {
                    let kind = self.function.local(*local).kind.clone();
                    let zero = self.tree(&mut zero.clone(), &kind);
                    Slot::Local { local: self.memory(*local), zero }
                }
            });
        }
        let callee = self.callee(call, active.clone());
        self.emit(Stmt::CallReverse(CallReverse {
            call: Call { callee, args, result: call.result.clone(), span: call.span },
            active: with_tangents(active),
            pullback: *pullback,
            seed: Tree::Tuple(vec![seed, tangent]),
            slots: all,
            at_once: *at_once,
        }));
    }

    /// Behind the arguments, the tangents of the active ones.
    fn add_tangents(&mut self, args: &mut Vec<Tree>, active: &[bool]) {
        for at in 0..active.len() {
            if active[at] {
                let tangent = self.tree(&mut args[at], &Kind::Unknown);
                args.push(tangent);
            }
        }
    }

    fn callee(&self, call: &Call, active: Vec<bool>) -> Callee {
        if let Callee::Tangent { .. } = call.callee {
            self.diag.error_at(
                call.span,
                "third derivatives do not go through calls; write what it does here, or keep its \
                 arguments inactive with `stop_gradient`",
            );
        }
        let lanes = self.width == Width::Lanes;
        Callee::Tangent { of: Box::new(call.callee.clone()), active, lanes }
    }

    /// Where the pair goes that is returned instead of a result.
    fn pair(&mut self, call: &Call) -> (Returned, Option<Local>) {
        let kind = match call.result {
            Returned::Nothing => return (Returned::Nothing, None),
            Returned::Value(value) => self.function.kind(value).clone(),
            Returned::Local(local) => self.function.local(local).kind.clone(),
        };
        let kind = Kind::Tuple(vec![kind.clone(), self.tangent_kind(&kind)]);
        let pair = self.temporary("pair", kind);
        self.function.locals[pair.0 as usize].mutable = false;
        (Returned::Local(pair), Some(pair))
    }

    /// What the call returned, and its tangent, from the pair.
    fn take_apart(&mut self, pair: Local, call: &Call) {
        let part = |at: u32| {
            let index = syn::Index { index: at, span: proc_macro2::Span::call_site() };
            Place::whole(pair).then(Projection::Field(syn::Member::Unnamed(index)))
        };
        match call.result {
            Returned::Nothing => {}
            Returned::Value(value) => {
                self.emit(Stmt::Let { value, op: Op::Load(part(0)) });
                if self.activity.value(value) {
                    let tangent = self.define_value(Op::Load(part(1)), self.carried(value));
                    self.attach(value, tangent);
                }
            }
            Returned::Local(local) => {
                let moved = |at| Some(Tree::Copy(part(at), None));
                self.emit(Stmt::Declare { local, init: moved(0) });
                if self.activity.local(local) {
                    let tangent = self.memory(local);
                    self.emit(Stmt::Declare { local: tangent, init: moved(1) });
                }
            }
        }
    }

    /// What a call without active arguments returns may become active later, by a store.
    fn start_at_zero(&mut self, call: &Call) {
        let Returned::Local(local) = call.result else { return };
        if self.activity.local(local) {
            let tangent = self.memory(local);
            let init = Some(self.zero_like(&Place::whole(local)));
            self.emit(Stmt::Declare { local: tangent, init });
        }
    }
}

/// The tangents of active arguments are active.
fn with_tangents(active: &[bool]) -> Vec<bool> {
    let tangents = active.iter().filter(|active| **active);
    active.iter().chain(tangents).copied().collect()
}
