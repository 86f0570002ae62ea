//! Parameters: which are values and which memories, which are differentiated, and what `wrt` says.
//!
//! ```text
//! x: f64                   value, differentiated      n: usize           value
//! x: &[f64], x: &mut f64   memory, differentiated     (a, b): (f64, f64) memory, taken apart
//! u: &mut Vec<f64>, and swap(u, …) in the body        memory, for which another stands there
//! ```

use proc_macro2::Span;
use syn::{FnArg, Ident, ItemFn, Pat, Type};

use super::place::elements;
use super::{Binding, Lowering, kinds};
use crate::args::Args;
use crate::ir::{Bound, Kind, Local, LocalInfo, Param, Passing, Place, SpanRange, Stmt, Tree};

impl Lowering<'_> {
    /// Binds the parameters.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is a pattern to take apart"
    )]
    pub(super) fn params(&mut self, item: &ItemFn, args: &Args) {
        let mut known = Vec::new();
        let mut patterns = Vec::new();
        for (position, input) in item.sig.inputs.iter().enumerate() {
            let (name, ty, pattern) = match input {
                FnArg::Receiver(receiver) => {
                    if receiver.mutability.is_some() && receiver.reference.is_some() {
                        self.diag.error(
                            receiver,
                            "`&mut self` cannot be differentiated yet; pass the parts that change as parameters",
                        );
                    }
                    let name = Ident::new("self", receiver.self_token.span);
                    (name, (*receiver.ty).clone(), None)
                }
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => {
                        (pat.ident.clone(), (*typed.ty).clone(), None)
                    }
                    other => {
                        let name = Ident::new(&format!("arg{position}"), Span::mixed_site());
                        (name, (*typed.ty).clone(), Some(other))
                    }
                },
            };
            if matches!(ty, Type::ImplTrait(_)) {
                self.diag.error(
                    &ty,
                    "`impl Trait` parameters cannot be differentiated yet; name the type, or make it a type parameter",
                );
            }
            let (passing, inner) = kinds::passing(&ty);
            let kind = kinds::of_type(inner, &self.floats);
            let chosen = match &args.wrt {
                None => kind.may_be_active() && name != "self",
                Some(wrt) => wrt.contains(&name),
            };
            if let Some(wrt) = &args.wrt {
                if let Some(wanted) = wrt.iter().find(|wanted| **wanted == name) {
                    if !kind.may_be_active() {
                        self.diag.error(
                            wanted,
                            format!("parameter `{name}` carries no derivative; only floats and what is made of floats can stand in `wrt`"),
                        );
                    }
                }
            }
            known.push(name.clone());
            let span = SpanRange::of(input);
            let name_in_body = pattern.is_none().then(|| name.clone());
            let text = name.to_string();
            let memory = !kind.is_scalar()
                || passing == Passing::ByMut
                || (passing == Passing::ByRef && kind.may_be_active())
                || (kind == Kind::Unknown
                    && (self.names.accessed.contains(&text) || pattern.is_some()))
                || self.names.lent_mutably.contains(&text);
            let mutable = match input {
                FnArg::Receiver(_) => false,
                FnArg::Typed(typed) => match &*typed.pat {
                    Pat::Ident(pat) => pat.mutability.is_some() && passing == Passing::ByValue,
                    _ => false,
                },
            } || passing == Passing::ByMut;
            let bound = if memory {
                let by_ref = passing != Passing::ByValue;
                let local = self.function.new_local(LocalInfo {
                    kind: kind.clone(),
                    name: name.clone(),
                    by_ref,
                    mutable,
                    param: Some(position),
                    adjoint_of: None,
                    span,
                });
                match (name_in_body, pattern) {
                    (Some(name), _) => {
                        let place = Place::whole(self.stand_in(local));
                        self.bind(name, Binding::Place { place, by_ref, mutable });
                    }
                    (None, Some(pattern)) => {
                        patterns.push((pattern, Tree::Copy(Place::whole(local), None)));
                    }
                    (None, None) => {}
                }
                Bound::Local(local)
            } else {
                let value = self.new_value(kind.clone(), span, true);
                self.function.values[value.0 as usize].name = Some(name.clone());
                match (name_in_body, pattern) {
                    (Some(name), _) => {
                        let var = self.new_var(Some(name.clone()), Some(value));
                        self.bind(
                            name,
                            Binding::Scalar { var, by_ref: passing != Passing::ByValue },
                        );
                    }
                    (None, Some(pattern)) => patterns.push((pattern, Tree::Value(value))),
                    (None, None) => {}
                }
                Bound::Value(value)
            };
            self.function.params.push(Param {
                name,
                ty: ty.clone(),
                kind,
                passing,
                differentiated: chosen,
                bound,
            });
        }
        for wanted in args.wrt.iter().flatten() {
            if !known.contains(wanted) {
                self.diag.error(wanted, no_parameter(wanted, &known));
            }
        }
        if !self.function.params.iter().any(|param| param.differentiated) && self.diag.is_empty() {
            self.diag.error(
                &item.sig.ident,
                "no parameter carries a derivative; give the function a float, or something made of floats",
            );
        }
        for (pattern, tree) in patterns {
            self.bind_pattern(pattern, tree, None);
        }
    }

    /// What the parameter's name stands for: a memory of its own if a `Vec` is replaced as a whole, since
    /// the parameter's gradient has the length that was passed in.
    fn stand_in(&mut self, param: Local) -> Local {
        let info = self.function.local(param).clone();
        let replaced = self.names.replaced.contains(&info.name.to_string());
        if !matches!(info.kind, Kind::Vec(_)) || !info.mutable || !replaced {
            return param;
        }
        let local = self.new_memory(info.name, info.kind, true, info.span);
        let init =
            Some(Tree::Copy(Place::whole(param), Some(Ident::new("clone", Span::mixed_site()))));
        self.emit(Stmt::Declare { local, init });
        if info.by_ref {
            self.stand_ins.push((param, local));
        }
        local
    }

    /// Hands what parameters hold at the end over to those who passed them `&mut`.
    pub(super) fn hand_back(&mut self) {
        for (param, local) in std::mem::take(&mut self.stand_ins) {
            let kind = &self.function.local(param).kind;
            let all = |local| elements(Place::whole(local), kind);
            self.emit(Stmt::Assign { place: all(param), tree: Tree::Copy(all(local), None) });
        }
    }
}

/// That `wanted` names none of the parameters, and what they are called.
fn no_parameter(wanted: &Ident, known: &[Ident]) -> String {
    let names: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => format!("no parameter is named `{wanted}`; the function has none"),
        [only] => format!("no parameter is named `{wanted}`; the only one is {only}"),
        _ => {
            format!("no parameter is named `{wanted}`; the parameters are {}", names.join(", "))
        }
    }
}
