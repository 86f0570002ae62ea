//! The tangent of a call: one call that returns the value and its tangent.
//!
//! ```text
//! y = f(x, n)        pair = f::tangent(x, n, Some(t_x), None);  y = pair.0;  t_y = pair.1
//! g(&a, &mut b)      g::tangent(&a, &mut b, Some(&t_a), Some(&mut t_b))
//! ```

use super::{Builder, Width};
use crate::ir::{Call, Callee, Kind, Op, Place, Projection, Returned, Stmt, Tree};

impl Builder<'_> {
    pub(super) fn call(&mut self, call: &Call) {
        let active: Vec<bool> = call.args.iter().map(|arg| self.activity.argument(arg)).collect();
        if !active.contains(&true) {
            self.emit(Stmt::Call(call.clone()));
            self.start_at_zero(call);
            return;
        }
        if !self.function.gradient.is_empty() {
            self.no_second_order(call);
            self.emit(Stmt::Call(call.clone()));
            return;
        }
        let mut args = call.args.clone();
        let mut tangents = Vec::new();
        for (arg, active) in args.iter_mut().zip(&active) {
            if *active {
                tangents.push(self.tree(arg, &Kind::Unknown));
            }
        }
        args.extend(tangents);
        let lanes = self.width == Width::Lanes;
        let callee = Callee::Tangent { of: Box::new(call.callee.clone()), active, lanes };
        let (value, kind) = match call.result {
            Returned::Nothing => {
                let result = Returned::Nothing;
                self.emit(Stmt::Call(Call { callee, args, result, span: call.span }));
                return;
            }
            Returned::Value(value) => (Some(value), self.function.kind(value).clone()),
            Returned::Local(local) => (None, self.function.local(local).kind.clone()),
        };
        let pair = Kind::Tuple(vec![kind.clone(), self.tangent_kind(&kind)]);
        let pair = self.temporary("pair", pair);
        self.function.locals[pair.0 as usize].mutable = false;
        self.emit(Stmt::Call(Call {
            callee,
            args,
            result: Returned::Local(pair),
            span: call.span,
        }));
        let part = |at: u32| {
            let index = syn::Index { index: at, span: proc_macro2::Span::call_site() };
            Place::whole(pair).then(Projection::Field(syn::Member::Unnamed(index)))
        };
        match (value, &call.result) {
            (Some(value), _) => {
                self.emit(Stmt::Let { value, op: Op::Load(part(0)) });
                if self.activity.value(value) {
                    let tangent = self.define_value(Op::Load(part(1)), self.tangent_kind(&kind));
                    self.attach(value, tangent);
                }
            }
            (None, Returned::Local(local)) => {
                let moved = |at| Some(Tree::Copy(part(at), None));
                self.emit(Stmt::Declare { local: *local, init: moved(0) });
                if self.activity.local(*local) {
                    let tangent = self.memory(*local);
                    self.emit(Stmt::Declare { local: tangent, init: moved(1) });
                }
            }
            (None, Returned::Nothing | Returned::Value(_)) => {}
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

    /// The companions of a callee carry one derivative, not two.
    pub(super) fn no_second_order(&mut self, call: &Call) {
        let name = match &call.callee {
            Callee::Path(path) | Callee::Itself(path) => {
                path.segments.last().map_or_else(String::new, |last| last.ident.to_string())
            }
            Callee::Method(name) => name.to_string(),
            Callee::Tangent { .. } => "a tangent".to_owned(),
        };
        self.diag.error_at(
            call.span,
            format!(
                "second derivatives do not go through the call of `{name}` yet; write its body here, or keep its arguments inactive with `stop_gradient`"
            ),
        );
    }
}
