//! Calls of functions: as they are, or in two halves by the convention between differentiated functions.
//!
//! ```text
//! forward    f::active(Active, Inactive);
//!            let (y, f_pullback) = f::forward(&x, n);
//! reverse    f_pullback(d_y, &x, Some(&mut d_x), None);
//! at once    let y = f::gradient(&x, n, d_y, Some(&mut d_x), None);
//! ```

use super::code::{Code, Token, code};
use proc_macro2::Span;
use syn::Ident;

use super::emitter::{Emitter, Storage};
use super::expr::Prec;
use super::signature::lane_count;
use crate::ir::{
    Access, Call, CallReverse, Callee, Kind, Local, Place, Returned, Slot, Stmt, Tree, Value,
};
use crate::names::Var;

impl Emitter<'_> {
    /// `let r = f(args);`
    pub(super) fn call(&mut self, call: &Call) -> Code {
        if let Callee::Tangent { of, active, lanes } = &call.callee {
            return self.call_tangent(call, of, active, *lanes);
        }
        let args = call.args.iter().map(|arg| self.tree(arg)).collect::<Vec<_>>();
        let called = match &call.callee {
            Callee::Itself(path) if self.stacked => {
                let args: Vec<_> = args.into_iter().map(|arg| arg.tokens).collect();
                let path = in_enum(path, "up", Some(&self.companions), Generics::Given);
                let saved = Token::Ours("saved");
                code!(#path(#(#args,)* #saved))
            }
            Callee::Path(path) | Callee::Itself(path) => {
                let args: Vec<_> = args.into_iter().map(|arg| arg.tokens).collect();
                code!(#path(#(#args),*))
            }
            Callee::Method(name) => {
                let receiver = self.call_receiver(call);
                let args: Vec<_> = args.into_iter().skip(1).map(|arg| arg.tokens).collect();
                code!(#receiver.#name(#(#args),*))
            }
            Callee::Tangent { .. } => unreachable!("has been seen to"),
        };
        match self.result(call) {
            Some(result) => code!(#result = #called;),
            None => code!(#called;),
        }
    }

    /// `f::active(Active, Inactive); let pair = f::tangent(x, n, Some(&t_x), None);`
    fn call_tangent(&mut self, call: &Call, of: &Callee, active: &[bool], lanes: bool) -> Code {
        let (check, called) = match lanes {
            true => self.called(call, of, active, "lanes", true),
            false => self.called(call, of, active, "tangent", false),
        };
        match self.result(call) {
            Some(result) => code!(#check #result = #called;),
            None => code!(#check #called;),
        }
    }

    /// The check of what is active, and the call of `what` beside the callee, `of`: behind the arguments
    /// that `active` tells of stand the tangents of the active ones, if any.
    fn called(
        &mut self,
        call: &Call,
        of: &Callee,
        active: &[bool],
        what: &'static str,
        lanes: bool,
    ) -> (Code, Code) {
        self.called_with(call, of, active, what, lanes, &[])
    }

    /// Likewise; `more` stands behind all arguments.
    fn called_with(
        &mut self,
        call: &Call,
        of: &Callee,
        active: &[bool],
        what: &'static str,
        lanes: bool,
        more: &[Code],
    ) -> (Code, Code) {
        let span = call.span.0.resolved_at(Span::mixed_site());
        let (given, tangents) = call.args.split_at(active.len());
        let markers: Vec<_> =
            given.iter().zip(active).map(|(arg, active)| self.marker(arg, *active, span)).collect();
        let mut args: Vec<_> = given.iter().map(|arg| self.tree(arg).tokens).collect();
        if let Callee::Tangent { .. } = call.callee {
            args.extend(self.tangent_slots(active.iter().copied(), tangents));
        }
        args.extend_from_slice(more);
        match of {
            Callee::Path(path) | Callee::Itself(path) => {
                let itself = matches!(of, Callee::Itself(_)).then(|| self.companions.clone());
                let path = self.companions_of(path);
                let check = in_enum(path, "active", itself.as_ref(), Generics::None);
                let generics = if lanes { Generics::WithLanes } else { Generics::Given };
                let function = in_enum(path, what, itself.as_ref(), generics);
                // In scope it is for its message, should the callee have no such function.
                match what {
                    "lanes" => drop(self.imports.private("SeveralDirections")),
                    "tangent" => drop(self.imports.private("ForwardMode")),
                    "seeds" => drop(self.imports.private("SeveralSeeds")),
                    "second" => drop(self.imports.private("SecondDerivatives")),
                    "second_lanes" => drop(self.imports.private("SecondDerivativesInLanes")),
                    _ => {}
                }
                (code!(#check(#(#markers),*);), code!(#function(#(#args),*)))
            }
            Callee::Method(name) => {
                let receiver = self.call_receiver(call);
                let (check, function) = (hidden(name, "active"), hidden(name, what));
                let args = &args[1..];
                (code!(#receiver.#check(#(#markers),*);), code!(#receiver.#function(#(#args),*)))
            }
            Callee::Tangent { .. } => unreachable!("a tangent is taken of what the user calls"),
        }
    }

    /// `Some(&t_x), None`: one for each argument, of `tangents`, those of the active ones.
    fn tangent_slots(
        &mut self,
        active: impl Iterator<Item = bool>,
        tangents: &[Tree],
    ) -> Vec<Code> {
        let mut tangents = tangents.iter();
        active
            .map(|active| match active.then(|| tangents.next()).flatten() {
                Some(tangent) => {
                    let tangent = match tangent {
                        Tree::Ref(place, mutable) => self.reference(place, *mutable),
                        Tree::Value(value) => self.borrowed(*value),
                        tree @ (Tree::Copy(..)
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
                        | Tree::Opaque(_)) => {
                            let tree = self.tree(tree).at(Prec::Unary);
                            code!(&#tree)
                        }
                    };
                    self.some(&tangent)
                }
                None => self.imports.none(),
            })
            .collect()
    }

    /// The path of the companions of a callee, its own unless the attribute says otherwise.
    pub(super) fn companions_of<'p>(&'p self, callee: &'p syn::Path) -> &'p syn::Path {
        let given = self.calls.iter().find(|(other, _)| other == callee);
        given.map_or(callee, |(_, path)| path)
    }

    pub(super) fn call_receiver(&mut self, call: &Call) -> Code {
        match &call.args[0] {
            Tree::Ref(place, mutable) => {
                if *mutable {
                    self.write(place.root);
                }
                self.receiver(place)
            }
            other @ (Tree::Value(_)
            | Tree::Copy(..)
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
            | Tree::Opaque(_)) => self.tree(other).at(Prec::Postfix),
        }
    }

    /// `let r`, or `r` if it exists.
    pub(super) fn result(&mut self, call: &Call) -> Option<Code> {
        let var = match call.result {
            Returned::Nothing => return None,
            Returned::Value(value) if !self.uses.is_needed(value) => return None,
            Returned::Value(value) => self.var(value),
            Returned::Local(local) => Var::Memory(local),
        };
        if self.is_declared(var) {
            self.found.written.insert(var, ());
            let name = self.occur(var);
            return Some(code!(#name));
        }
        let ascription = match call.result {
            Returned::Value(value) => self.f.value(value).ty.as_ref().map(|ty| code!(: #ty)),
            Returned::Nothing | Returned::Local(_) => None,
        };
        let name = self.declare(var);
        let mutability = self.mutability(var);
        Some(code!(let #mutability #name #ascription))
    }

    pub(super) fn call_forward(&mut self, call: &Call, active: &[bool], pullback: Value) -> Code {
        let (check, called) = match &call.callee {
            Callee::Tangent { of, active, lanes } => {
                let what = if *lanes { "second_lanes" } else { "second" };
                self.called(call, of, active, what, *lanes)
            }
            callee @ (Callee::Path(_) | Callee::Itself(_) | Callee::Method(_)) => {
                let what = if self.has_seeds { "seeds" } else { "forward" };
                self.called(call, callee, active, what, self.has_seeds)
            }
        };
        let mut before = Code::new();
        let var = match call.result {
            Returned::Nothing => None,
            Returned::Value(value) if !self.uses.is_needed(value) => None,
            Returned::Value(value) => Some(self.var(value)),
            Returned::Local(local) => Some(Var::Memory(local)),
        };
        let result = match var {
            None => code!(_),
            Some(var) if self.is_declared(var) => {
                // `let` cannot assign: the old variable is shadowed no further than this statement
                self.found.written.insert(var, ());
                let name = self.occur(var);
                let fresh = Token::Ours("value");
                before = code!(#name = #fresh;);
                code!(#fresh)
            }
            Some(var) => {
                let name = self.declare(var);
                let mutability = self.mutability(var);
                code!(#mutability #name)
            }
        };
        let pullback = if self.uses.is_needed(pullback) {
            let var = self.var(pullback);
            let name = self.declare(var);
            code!(#name)
        } else {
            code!(_)
        };
        // what is taken as a float on the strength of its context is said to be one
        let ascription = match call.result {
            Returned::Value(value) => self.f.value(value).ty.as_ref().map(|ty| code!(: (#ty, _))),
            Returned::Nothing | Returned::Local(_) => None,
        };
        code!(#check let (#result, #pullback) #ascription = #called; #before)
    }

    pub(super) fn call_reverse(&mut self, reverse: &CallReverse) -> Code {
        let mut lets = Code::new();
        let mut slots = Vec::new();
        for slot in &reverse.slots {
            match slot {
                Slot::Inactive => slots.push(self.imports.none()),
                Slot::Value { contribution, of } => {
                    let kind = self.f.kind(*contribution).clone();
                    let zero = if kind.is_float() {
                        self.imports.zero(&kind)
                    } else {
                        let of = self.borrowed(*of);
                        self.runtime("zero_tangent", &of)
                    };
                    let var = self.var(*contribution);
                    self.found.written.insert(var, ());
                    if self.is_declared(var) {
                        let name = self.occur(var);
                        lets.add(code!(#name = #zero;));
                    } else {
                        let name = self.declare(var);
                        lets.add(code!(let mut #name = #zero;));
                    }
                    let name = self.occur(var);
                    slots.push(self.some(&code!(&mut #name)));
                }
                Slot::Place(place) => slots.push(self.slot(place)),
                Slot::Local { local, zero } => {
                    let zero = self.tree(zero).tokens;
                    self.write(*local);
                    let name = self.declare(Var::Memory(*local));
                    lets.add(code!(let mut #name = #zero;));
                    slots.push(self.some(&code!(&mut #name)));
                }
            }
        }
        if reverse.at_once && reverse.of_another() {
            let CallReverse { call, active, .. } = reverse;
            let mut more = vec![self.tree(&reverse.seed).tokens];
            more.append(&mut slots);
            let (check, called) =
                self.called_with(call, &call.callee, active, "gradient", false, &more);
            return match self.result(call) {
                Some(result) => code!(#check #lets #result = #called;),
                None => code!(#check #lets #called;),
            };
        }
        let again = self.again(reverse);
        if let Callee::Tangent { active, .. } = &reverse.call.callee {
            // Behind the slots of the arguments stand those of the tangents of their adjoints.
            let mut tangents = slots.split_off(active.len()).into_iter();
            for active in active {
                let tangent = active.then(|| tangents.next()).flatten();
                slots.push(tangent.unwrap_or_else(|| self.imports.none()));
            }
        }
        let seed = self.tree(&reverse.seed).tokens;
        if let Some(pullback) = reverse.pullback {
            let pullback = self.plain(pullback);
            return code!(#lets #pullback(#seed #(, #again)* #(, #slots)*););
        }
        let (of, what, generics) = match &reverse.call.callee {
            Callee::Tangent { of, lanes: false, .. } => (&**of, "second_gradient", Generics::Given),
            Callee::Tangent { of, lanes: true, .. } => {
                (&**of, "second_lanes_gradient", Generics::WithLanes)
            }
            callee @ (Callee::Path(_) | Callee::Itself(_) | Callee::Method(_)) => {
                (callee, if self.stacked { "down" } else { "gradient" }, Generics::Given)
            }
        };
        let saved = Token::Ours("saved");
        let stacks: Vec<_> = self.stacked.then(|| code!(#saved)).into_iter().collect();
        let called = match of {
            Callee::Path(path) | Callee::Itself(path) => {
                let path = in_enum(path, what, Some(&self.companions), generics);
                code!(#path(#(#again,)* #seed #(, #stacks)* #(, #slots)*);)
            }
            Callee::Method(name) => {
                let receiver = self.call_receiver(&reverse.call);
                let name = hidden(name, what);
                let again = &again[1..];
                code!(#receiver.#name(#(#again,)* #seed #(, #slots)*);)
            }
            Callee::Tangent { .. } => unreachable!("a tangent is taken of what the user calls"),
        };
        match reverse.at_once.then(|| self.result(&reverse.call)).flatten() {
            Some(result) => code!(#lets #result = #called),
            None => code!(#lets #called),
        }
    }

    /// What is passed again to a reverse half: of the arguments those that are references, or all if
    /// there was no forward half, then their tangents.
    fn again(&mut self, reverse: &CallReverse) -> Vec<Code> {
        let Callee::Tangent { active, .. } = &reverse.call.callee else {
            return reverse.again().map(|arg| self.tree(arg).tokens).collect();
        };
        let (given, tangents) = reverse.call.args.split_at(active.len());
        let is_again = |arg: &&Tree| reverse.is_again(arg);
        let mut again: Vec<_> =
            given.iter().filter(is_again).map(|arg| self.tree(arg).tokens).collect();
        let mut own = tangents.iter();
        let (mut which, mut passed) = (Vec::new(), Vec::new());
        for (arg, active) in given.iter().zip(active) {
            let tangent = active.then(|| own.next()).flatten();
            if reverse.is_again(arg) {
                which.push(*active);
                passed.extend(tangent.cloned());
            }
        }
        again.extend(self.tangent_slots(which.into_iter(), &passed));
        again
    }

    /// A place as the slot of another call, which may take a slice of an array.
    pub(super) fn slot(&mut self, place: &Place) -> Code {
        let is_array = matches!(self.f.place_kind(place), Kind::Array(..));
        self.optional(place, is_array.then(|| code!(as _)).as_ref())
    }

    /// A reference to a place, if there is a memory.
    pub(super) fn optional(&mut self, place: &Place, cast: Option<&Code>) -> Code {
        self.write(place.root);
        let closed = self.storage.get(&place.root) == Some(&Storage::Slot)
            && !self.opened.contains(&place.root);
        if !closed {
            let reference = self.reference(place, true);
            return self.some(&reference);
        }
        let name = self.memory(place.root);
        if place.path.is_empty() {
            if cast.is_some() {
                return code!(#name.as_deref_mut().map(|#name| #name #cast));
            }
            return code!(#name.as_deref_mut());
        }
        let part = self.place(place).at(Prec::Unary);
        code!(#name.as_deref_mut().map(|#name| &mut #part #cast))
    }

    /// Whether the reverse sweep only ever adds to the local, itself or by views of it.
    pub(super) fn only_added_to(&self, local: Local) -> bool {
        let mut views = vec![local];
        let mut at = 0;
        while at < views.len() {
            if !self.only_added_or_viewed(views[at], &mut views) {
                return false;
            }
            at += 1;
        }
        true
    }

    /// Likewise; the views of the local are added to `views`.
    fn only_added_or_viewed(&self, local: Local, views: &mut Vec<Local>) -> bool {
        let mut only = true;
        self.f.each_stmt(&mut |stmt| match stmt {
            Stmt::Accumulate { place, .. } if place.root == local => {}
            Stmt::AccumulateTree { place, tree } if place.root == local => {
                tree.each_access(&mut |place, _| only &= place.root != local);
            }
            Stmt::Declare { local: view, init: Some(Tree::Ref(place, true)) }
                if place.root == local =>
            {
                views.push(*view);
            }
            Stmt::Declare { local: declared, .. } if *declared == local => {}
            Stmt::CallReverse(reverse) => {
                for (arg, slot) in reverse.call.args.iter().zip(&reverse.slots) {
                    if let Slot::Place(place) = slot {
                        only &= place.root != local || !matches!(arg, Tree::Ref(_, true));
                    }
                }
                reverse.seed.each_access(&mut |place, _| only &= place.root != local);
            }
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => stmt.each_access(&mut |place, access| match access {
                Access::Read | Access::Write | Access::Opaque | Access::Shape => {
                    only &= place.root != local;
                }
            }),
        });
        only
    }
}

/// Which generic arguments a function beside a callee gets.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Generics {
    None,
    /// Those that the user wrote, if any.
    Given,
    /// Likewise, and the number of lanes behind them.
    WithLanes,
}

/// `m::g::<T>` → `m::g::name::<T>`
pub(super) fn in_enum(
    path: &syn::Path,
    name: &str,
    instead: Option<&Ident>,
    generics: Generics,
) -> syn::Path {
    let mut path = path.clone();
    let Some(last) = path.segments.last_mut() else {
        return path;
    };
    let mut arguments = std::mem::replace(&mut last.arguments, syn::PathArguments::None);
    if let Some(instead) = instead {
        last.ident = instead.clone();
    }
    match (generics, &mut arguments) {
        (Generics::None, _) => arguments = syn::PathArguments::None,
        (Generics::WithLanes, syn::PathArguments::AngleBracketed(given)) => {
            let count = lane_count();
            given.args.push(syn::parse_quote!(#count));
        }
        (Generics::Given | Generics::WithLanes, _) => {}
    }
    let ident = Ident::new(name, last.ident.span());
    path.segments.push(syn::PathSegment { ident, arguments });
    path
}

/// The hidden method that stands beside the method `name`.
pub(crate) fn hidden(name: &Ident, what: &str) -> Ident {
    let text = name.to_string();
    Ident::new(&format!("__{}_{what}", text.trim_start_matches("r#")), name.span())
}
