//! Statements and blocks.

use std::collections::BTreeSet;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::emitter::{Emitter, Storage};
use super::expr::{Expr, Prec, operator};
use super::uses::{Def, Uses};
use crate::ir::{
    Access, Adaptor, BinaryOp, Block, Branch, Buffer, Call, CallReverse, Callee, Capacity,
    FloatType, Head, Kind, Local, Loop, Op, Place, Projection, Returned, Slot, Stmt, Tree, Trip,
    UnaryOp, Value,
};
use crate::names::Var;

/// The largest buffer that is an array.
const LARGEST_ARRAY: usize = 64;

impl Emitter<'_> {
    /// The statements of a block, in the scope that is open.
    pub fn stmts(&mut self, block: &Block) -> TokenStream {
        let mut tokens = TokenStream::new();
        let uses = self.uses;
        let live: Vec<&Stmt> = block
            .stmts
            .iter()
            .filter(|stmt| matches!(stmt, Stmt::Comment(_)) || uses.is_live(stmt))
            .collect();
        let mut at = 0;
        while at < live.len() {
            let slots = self.slots_of(live[at]);
            if slots.is_empty() {
                tokens.extend(self.stmt(live[at]));
                at += 1;
                continue;
            }
            // consecutive statements on one slot share its `if let`
            let mut end = at + 1;
            while end < live.len()
                && (self.slots_of(live[end]) == slots || self.is_silent(live[end]))
            {
                end += 1;
            }
            while self.is_silent(live[end - 1]) {
                end -= 1;
            }
            self.opened.extend(&slots);
            self.enter();
            let inner: TokenStream = live[at..end].iter().map(|stmt| self.stmt(stmt)).collect();
            self.leave();
            let mut wrapped = inner;
            for local in &slots {
                self.opened.remove(local);
                self.write(*local);
                let name = self.occur(Var::Memory(*local));
                wrapped = quote! {
                    if let ::core::option::Option::Some(#name) = #name.as_deref_mut() { #wrapped }
                };
            }
            tokens.extend(wrapped);
            at = end;
        }
        tokens
    }

    /// The slots that a statement adds to, if it does nothing else.
    fn slots_of(&self, stmt: &Stmt) -> BTreeSet<Local> {
        let closed = |local: &Local| {
            self.storage.get(local) == Some(&Storage::Slot) && !self.opened.contains(local)
        };
        match stmt {
            Stmt::Accumulate { place, .. } | Stmt::AccumulateTree { place, .. } => {
                [place.root].into_iter().filter(closed).collect()
            }
            Stmt::Loop(looped) => self.loop_slots(looped, &closed),
            _ => BTreeSet::new(),
        }
    }

    /// A loop that does nothing but add to one slot is skipped as a whole where there is none.
    fn loop_slots(&self, looped: &Loop, closed: &impl Fn(&Local) -> bool) -> BTreeSet<Local> {
        let mut slots = BTreeSet::new();
        let simple = matches!(looped.head, Head::Range { .. } | Head::Times(_))
            && looped.params.is_empty()
            && looped.count.is_none()
            && !looped.exits;
        let mut only = simple;
        looped.body.each_stmt(&mut |stmt| match stmt {
            Stmt::Accumulate { place, .. } if closed(&place.root) => {
                slots.insert(place.root);
            }
            Stmt::Let { .. } | Stmt::Comment(_) => {}
            Stmt::Loop(inner) => only &= inner.params.is_empty() && inner.count.is_none(),
            _ => only = false,
        });
        if only && slots.len() == 1 { slots } else { BTreeSet::new() }
    }

    /// Nothing is emitted for it where it stands.
    fn is_silent(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { value, .. } => self.uses.is_inlined(*value),
            _ => false,
        }
    }

    /// `{ stmts; tail }`, and whether it is a single `if`.
    fn block(
        &mut self,
        block: &Block,
        tail: impl FnOnce(&mut Self) -> TokenStream,
    ) -> (TokenStream, bool) {
        self.enter();
        let stmts = self.stmts(block);
        let tail = tail(self);
        self.leave();
        let uses = self.uses;
        let mut loud =
            block.stmts.iter().filter(|stmt| uses.is_live(stmt) && !self.is_silent(stmt));
        let first = loud.next();
        let single = tail.is_empty()
            && loud.next().is_none()
            && matches!(first, Some(Stmt::Branch(branch)) if branch.boolean
                && !branch.results.iter().any(|result| uses.is_inlined(*result)))
            && stmts.clone().into_iter().next().is_some_and(|token| token.to_string() == "if");
        (quote!(#stmts #tail), single)
    }

    fn stmt(&mut self, stmt: &Stmt) -> TokenStream {
        let comment = self.comment.take();
        let tokens = self.bare(stmt);
        let Some(comment) = comment else {
            return tokens;
        };
        // A comment stands before a statement that may carry an attribute.
        let first = tokens.clone().into_iter().next().map(|token| token.to_string());
        match first.as_deref() {
            Some("let" | "for" | "while" | "loop" | "if" | "match") => {
                quote!(#[doc = #comment] #tokens)
            }
            _ => {
                self.comment = self.comment.or(Some(comment));
                tokens
            }
        }
    }

    fn bare(&mut self, stmt: &Stmt) -> TokenStream {
        let krate = self.krate.clone();
        match stmt {
            Stmt::Let { value, op } => self.bind(*value, op),
            Stmt::Declare { local, init } => {
                let init = init.as_ref().map(|tree| {
                    let init = self.tree(tree).tokens;
                    quote!(= #init)
                });
                let name = self.declare(Var::Memory(*local));
                let mutability =
                    if self.is_ref(*local) { None } else { self.mutability(Var::Memory(*local)) };
                quote!(let #mutability #name #init;)
            }
            Stmt::Assign { place, tree: Tree::Copy(from, Some(method)) }
                if method == "copy_from_slice" || method == "clone_from_slice" =>
            {
                let from = self.reference(from, false);
                self.write(place.root);
                let place = self.receiver(place);
                quote!(#place.#method(#from);)
            }
            Stmt::Assign { place, tree } => {
                let tree = self.tree(tree).tokens;
                let slice = matches!(self.place_kind(place), Kind::Slice(_));
                self.write(place.root);
                if slice {
                    let place = self.receiver(place);
                    return quote!(#place.clone_from_slice(&#tree););
                }
                let place = self.place(place).tokens;
                quote!(#place = #tree;)
            }
            Stmt::Store { place, value } => self.store(place, *value),
            Stmt::Accumulate { place, value } => self.accumulate(place, *value),
            Stmt::AccumulateTree { place, tree } => self.accumulate_tree(place, tree),
            Stmt::Clear { place } => {
                let kind = self.place_kind(place);
                self.write(place.root);
                self.clear(place, &kind)
            }
            Stmt::Swap { a, b } => self.swap(a, b),
            Stmt::Fill { place, value } => {
                self.write(place.root);
                let value = self.plain(*value);
                let place = self.receiver(place);
                quote!(#place.fill(#value);)
            }
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
            Stmt::Call(call) => {
                let args = call.args.iter().map(|arg| self.tree(arg)).collect::<Vec<_>>();
                let called = match &call.callee {
                    Callee::Path(path) | Callee::Itself(path) => {
                        let args = args.iter().map(|arg| &arg.tokens);
                        quote!(#path(#(#args),*))
                    }
                    Callee::Method(name) => {
                        let receiver = self.call_receiver(call);
                        let args = args[1..].iter().map(|arg| &arg.tokens);
                        quote!(#receiver.#name(#(#args),*))
                    }
                };
                match self.result(call) {
                    Some(result) => quote!(#result = #called;),
                    None => quote!(#called;),
                }
            }
            Stmt::CallForward { call, active, pullback } => {
                self.call_forward(call, active, *pullback)
            }
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Opaque(opaque) => {
                let tokens = self.opaque(opaque).tokens;
                if tokens.to_string().ends_with(';') { tokens } else { quote!(#tokens;) }
            }
            Stmt::Buffer { buffer } => self.buffer(*buffer),
            Stmt::Save { buffer, value } => {
                let kind = self.f.kind(*value).clone();
                let value = self.value(*value);
                let value = match kind {
                    Kind::Unknown | Kind::Tangent => {
                        let value = value.at(Prec::Postfix);
                        quote!(#value.clone())
                    }
                    _ => value.tokens,
                };
                let buffer = self.buffer_name(*buffer);
                quote!(#buffer.push(#value);)
            }
            Stmt::SaveLocal { buffer, local } => {
                let local = self.memory(*local);
                let buffer = self.buffer_name(*buffer);
                quote!(#buffer.push(#local);)
            }
            Stmt::SavePlace { buffer, place } => {
                let content = match self.place_kind(place) {
                    Kind::Slice(_) => {
                        let place = self.receiver(place);
                        quote!(#place.to_vec())
                    }
                    kind if is_copy(&kind) => self.place(place).tokens,
                    _ => {
                        let place = self.receiver(place);
                        quote!(#place.clone())
                    }
                };
                let buffer = self.buffer_name(*buffer);
                quote!(#buffer.push(#content);)
            }
            Stmt::Restore { buffer, value } => {
                let buffer = self.buffer_name(*buffer);
                self.define(*value, &Expr::new(quote!(#buffer.pop()), Prec::Postfix))
            }
            Stmt::RestoreLocal { buffer, local } => {
                let buffer = self.buffer_name(*buffer);
                let name = self.declare(Var::Memory(*local));
                let mutability = self.mutability(Var::Memory(*local));
                quote!(let #mutability #name = #buffer.pop();)
            }
            Stmt::RestorePlace { buffer, place } => {
                self.write(place.root);
                let buffer = self.buffer_name(*buffer);
                if let Kind::Slice(element) = self.place_kind(place) {
                    let method = if is_copy(&element) {
                        quote!(copy_from_slice)
                    } else {
                        quote!(clone_from_slice)
                    };
                    let place = self.receiver(place);
                    return quote!(#place.#method(&#buffer.pop()););
                }
                let place = self.place(place).tokens;
                quote!(#place = #buffer.pop();)
            }
            Stmt::Comment(comment) => {
                self.comment = Some(*comment);
                quote!()
            }
            Stmt::Undo { .. } | Stmt::Mark { .. } => {
                let _ = krate;
                quote!()
            }
        }
    }

    /// `let value = expr;`, or an assignment where the variable is there already.
    fn bind(&mut self, value: Value, op: &Op) -> TokenStream {
        if self.uses.is_inlined(value) {
            return quote!();
        }
        if !self.uses.is_needed(value) {
            let expr = self.op(value, op).tokens;
            return quote!(let _ = #expr;);
        }
        let var = self.var(value);
        if let (true, Op::Binary(sign, lhs, rhs)) = (self.is_declared(var), op) {
            if let Some(tokens) = self.compound(value, *sign, *lhs, *rhs) {
                return tokens;
            }
        }
        let expr = self.op(value, op);
        self.define(value, &expr)
    }

    /// `x += e` for `x = x + e`.
    fn compound(&mut self, of: Value, op: BinaryOp, lhs: Value, rhs: Value) -> Option<TokenStream> {
        let var = self.var(of);
        let same = !self.uses.is_inlined(lhs) && self.var(lhs) == var;
        if !same || !has_compound(op, self.f.kind(of)) {
            return None;
        }
        let (sign, _) = operator(op);
        let rhs = self.plain(rhs);
        self.found.written.insert(var);
        let name = self.occur(var);
        let sign: TokenStream = format!("{sign}=").parse().expect("an operator");
        Some(quote!(#name #sign #rhs;))
    }

    fn define(&mut self, value: Value, expr: &Expr) -> TokenStream {
        let var = self.var(value);
        let tokens = &expr.tokens;
        if self.is_declared(var) {
            self.found.written.insert(var);
            let name = self.occur(var);
            return quote!(#name = #tokens;);
        }
        let ascription = self.ascription(value, expr);
        let name = self.declare(var);
        let mutability = self.mutability(var);
        quote!(let #mutability #name #ascription = #tokens;)
    }

    /// `: f64` for a variable that begins as a literal and has float methods called on it.
    fn ascription(&mut self, value: Value, expr: &Expr) -> Option<TokenStream> {
        if let Some(ty) = &self.f.value(value).ty {
            return Some(quote!(: #ty));
        }
        if !expr.ambiguous {
            return None;
        }
        let class = self.vars.of(value);
        let ty = match self.f.kind(value) {
            Kind::Float(FloatType::F64) => Some(quote!(: f64)),
            Kind::Float(FloatType::F32) => Some(quote!(: f32)),
            _ => None,
        };
        if ty.is_some() && self.before.receivers.contains(&class) {
            return ty;
        }
        if ty.is_none() {
            self.ambiguous.insert(class);
        }
        None
    }

    fn store(&mut self, place: &Place, value: Value) -> TokenStream {
        self.write(place.root);
        let inlined = match self.inlined_def(value) {
            Some(Def::Op(Op::Binary(op, lhs, rhs))) => Some((*op, *lhs, *rhs)),
            _ => None,
        };
        if let Some((op, lhs, rhs)) = inlined {
            let same =
                matches!(self.inlined_def(lhs), Some(Def::Op(Op::Load(from))) if from == place);
            if same && has_compound(op, self.f.kind(value)) {
                let (sign, _) = operator(op);
                let sign: TokenStream = format!("{sign}=").parse().expect("an operator");
                let rhs = self.plain(rhs);
                let place = self.place(place).tokens;
                return quote!(#place #sign #rhs;);
            }
        }
        let value = self.plain(value);
        let place = self.place(place).tokens;
        quote!(#place = #value;)
    }

    fn accumulate(&mut self, place: &Place, value: Value) -> TokenStream {
        let krate = self.krate.clone();
        self.write(place.root);
        match self.f.kind(value).clone() {
            Kind::Float(FloatType::Param(_)) => {
                let value = self.value(value).at(Prec::Mul);
                let place = self.place(place).tokens;
                quote!(#place = #place + #value;)
            }
            Kind::Float(_) => {
                let negated = match self.inlined_def(value) {
                    Some(Def::Op(Op::Unary(UnaryOp::Neg, inner))) => Some(*inner),
                    _ => None,
                };
                let sign = if negated.is_some() { quote!(-=) } else { quote!(+=) };
                let value = self.plain(negated.unwrap_or(value));
                let place = self.place(place).tokens;
                quote!(#place #sign #value;)
            }
            _ => {
                let value = self.plain(value);
                let place = self.reference(place, true);
                quote!(#krate::accumulate(#place, #value);)
            }
        }
    }

    fn accumulate_tree(&mut self, place: &Place, tree: &Tree) -> TokenStream {
        let krate = self.krate.clone();
        self.write(place.root);
        let parts = |this: &mut Self, items: Vec<(Projection, &Tree)>| -> TokenStream {
            items
                .into_iter()
                .map(|(step, item)| this.accumulate_tree(&place.then(step), item))
                .collect()
        };
        match tree {
            Tree::Value(value) => self.accumulate(place, *value),
            Tree::Zero(_) | Tree::ZeroVec(..) | Tree::ZeroLike(..) => quote!(),
            Tree::Tuple(items) => parts(
                self,
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| (Projection::Field(syn::Member::from(index)), item))
                    .collect(),
            ),
            Tree::Struct(_, fields) => parts(
                self,
                fields
                    .iter()
                    .map(|(member, item)| (Projection::Field(member.clone()), item))
                    .collect(),
            ),
            Tree::Copy(from, _) | Tree::Take(from) => {
                let takes = matches!(tree, Tree::Take(_));
                let kind = self.place_kind(from);
                let rows = self.rows(place, from, &kind, takes);
                if let Some(tokens) = rows {
                    return tokens;
                }
                if takes || from.root == place.root {
                    let from = if takes {
                        self.tree(tree).tokens
                    } else {
                        let from = self.receiver(from);
                        quote!(#from.clone())
                    };
                    let d = Ident::new("d", Span::mixed_site());
                    let place = self.reference(place, true);
                    return quote!({ let #d = #from; #krate::accumulate(#place, #d); });
                }
                let from = self.reference(from, false);
                let place = self.reference(place, true);
                quote!(#krate::accumulate_from(#place, #from);)
            }
            Tree::Ref(from, _) => {
                let from = self.reference(from, false);
                let place = self.reference(place, true);
                quote!(#krate::accumulate_from(#place, #from);)
            }
            Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Opaque(_) => {
                let from = self.tree(tree).tokens;
                let place = self.reference(place, true);
                quote!(#krate::accumulate(#place, #from);)
            }
        }
    }

    /// Floats in a row are added by a plain loop.
    fn rows(
        &mut self,
        place: &Place,
        from: &Place,
        kind: &Kind,
        takes: bool,
    ) -> Option<TokenStream> {
        let element = match kind {
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => element,
            Kind::Float(float) if from.root != place.root => {
                let value = self.place(from);
                let zero = self.zero(kind);
                let value_tokens = value.at(Prec::Mul);
                if takes {
                    self.write(from.root);
                }
                let clear = takes.then(|| {
                    let from = &value.tokens;
                    quote!(#from = #zero;)
                });
                let place = self.place(place).tokens;
                return Some(if matches!(float, FloatType::Param(_)) {
                    quote!(#place = #place + #value_tokens; #clear)
                } else {
                    let value = value.tokens;
                    quote!(#place += #value; #clear)
                });
            }
            _ => return None,
        };
        let Kind::Float(float) = &**element else {
            return None;
        };
        if from.root == place.root {
            return None;
        }
        let zero = self.zero(element);
        let (d, term) =
            (Ident::new("d", Span::mixed_site()), Ident::new("term", Span::mixed_site()));
        let add = match float {
            FloatType::Param(_) => quote!(*#d = *#d + *#term;),
            FloatType::F64 | FloatType::F32 | FloatType::Literal => quote!(*#d += *#term;),
        };
        if takes {
            self.write(from.root);
        }
        let from = self.receiver(from);
        let place = self.receiver(place);
        let clear = takes.then(|| quote!(#from.fill(#zero);));
        Some(quote! {
            for (#d, #term) in #place.iter_mut().zip(#from.iter()) { #add }
            #clear
        })
    }

    /// Sets a place to zero.
    pub fn clear(&mut self, place: &Place, kind: &Kind) -> TokenStream {
        let krate = self.krate.clone();
        match kind {
            Kind::Float(_) => {
                let zero = self.zero(kind);
                let place = self.place(place).tokens;
                quote!(#place = #zero;)
            }
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element)
                if is_copy(element) && !matches!(**element, Kind::Unknown | Kind::Tangent) =>
            {
                let zero = self.zero(element);
                let place = self.receiver(place);
                quote!(#place.fill(#zero);)
            }
            _ => {
                let place = self.reference(place, true);
                quote!(#krate::set_zero(#place);)
            }
        }
    }

    fn swap(&mut self, a: &Place, b: &Place) -> TokenStream {
        self.write(a.root);
        self.write(b.root);
        if let (Some((Projection::Index(i), head)), Some((Projection::Index(j), tail))) =
            (a.path.split_last(), b.path.split_last())
        {
            if a.root == b.root && head == tail {
                let (i, j) = (self.plain(*i), self.plain(*j));
                let base = Place { root: a.root, path: head.to_vec() };
                let base = self.receiver(&base);
                return quote!(#base.swap(#i, #j););
            }
        }
        let sliced = matches!(self.place_kind(a), Kind::Slice(_));
        if sliced {
            let (a, b) = (self.receiver(a), self.reference(b, true));
            return quote!(#a.swap_with_slice(#b););
        }
        let (a, b) = (self.reference(a, true), self.reference(b, true));
        quote!(::core::mem::swap(#a, #b);)
    }

    fn branch(&mut self, branch: &Branch) -> TokenStream {
        if let [result] = branch.results[..] {
            if self.uses.is_inlined(result) {
                return quote!();
            }
            if let Some(Def::Logic { lhs, and, rhs }) = self.uses.def(result) {
                let expr = self.logic(lhs, and, rhs);
                return self.define(result, &expr);
            }
        }
        let needed: Vec<usize> = (0..branch.results.len())
            .filter(|index| self.uses.is_needed(branch.results[*index]))
            .collect();
        let (in_place, fresh): (Vec<usize>, Vec<usize>) = needed.into_iter().partition(|index| {
            self.vars.in_place(self.uses, branch, *index)
                && self.is_declared(self.var(branch.results[*index]))
        });
        let select = match self.inlined_def(branch.cond) {
            Some(Def::Op(Op::Select { scrutinee, patterns })) => {
                Some((scrutinee.clone(), patterns.clone()))
            }
            _ => None,
        };
        let negated = branch.boolean
            && fresh.is_empty()
            && branch.arms.len() == 2
            && self.is_idle(branch, 0, &in_place)
            && !self.is_idle(branch, 1, &in_place);
        let cond = match &select {
            Some((scrutinee, _)) => self.opaque(scrutinee).condition(),
            None if negated => self.negation(branch.cond),
            None => self.value(branch.cond).condition(),
        };
        let mut arms = Vec::new();
        for arm in &branch.arms {
            arms.push(self.block(arm, |this| {
                let copies: Vec<(Value, Value)> = in_place
                    .iter()
                    .map(|index| (branch.results[*index], arm.yields[*index]))
                    .collect();
                // what the arm yields reads the variables as they are before they are assigned
                let mut stale = false;
                for index in &fresh {
                    this.uses.leaves(arm.yields[*index], &mut |leaf| {
                        stale |= copies.iter().any(|(result, value)| {
                            this.vars.of(*result) == this.vars.of(leaf)
                                && (this.uses.is_inlined(*value)
                                    || this.vars.of(*value) != this.vars.of(*result))
                        });
                    });
                }
                if stale {
                    let tail: Vec<_> =
                        fresh.iter().map(|index| this.plain(arm.yields[*index])).collect();
                    let copies = this.copies(copies);
                    let yielded = Ident::new("yielded", Span::mixed_site());
                    return match &tail[..] {
                        [one] => quote!(let #yielded = #one; #copies #yielded),
                        many => quote!(let #yielded = (#(#many),*); #copies #yielded),
                    };
                }
                let copies = this.copies(copies);
                let tail: Vec<_> =
                    fresh.iter().map(|index| this.plain(arm.yields[*index])).collect();
                match &tail[..] {
                    [] => copies,
                    [one] => quote!(#copies #one),
                    many => quote!(#copies (#(#many),*)),
                }
            }));
        }
        let whole = if branch.boolean {
            let (yes, _) = &arms[0];
            let (no, chain) = &arms[1];
            if negated {
                quote!(if #cond { #no })
            } else if no.is_empty() && fresh.is_empty() {
                quote!(if #cond { #yes })
            } else if *chain {
                quote!(if #cond { #yes } else #no)
            } else {
                quote!(if #cond { #yes } else { #no })
            }
        } else {
            let last = arms.len() - 1;
            let arms = arms.iter().enumerate().map(|(index, (arm, _))| {
                let pattern = match &select {
                    Some((_, patterns)) => patterns[index].clone(),
                    None if index == last => quote!(_),
                    None => {
                        let index = proc_macro2::Literal::usize_unsuffixed(index);
                        quote!(#index)
                    }
                };
                quote!(#pattern => { #arm })
            });
            quote!(match #cond { #(#arms)* })
        };
        if fresh.is_empty() {
            return whole;
        }
        let results: Vec<Value> = fresh.iter().map(|index| branch.results[*index]).collect();
        self.define_all(&results, &whole)
    }

    /// Whether an arm does nothing.
    fn is_idle(&self, branch: &Branch, arm: usize, in_place: &[usize]) -> bool {
        let arm = &branch.arms[arm];
        arm.stmts.iter().all(|stmt| !self.uses.is_live(stmt) || self.is_silent(stmt))
            && in_place.iter().all(|index| self.is_same(branch.results[*index], arm.yields[*index]))
    }

    fn negation(&mut self, cond: Value) -> TokenStream {
        match self.inlined_def(cond) {
            Some(Def::Op(Op::Binary(BinaryOp::Eq, a, b))) => {
                let (a, b) = (*a, *b);
                self.binary(BinaryOp::Ne, a, b).condition()
            }
            Some(Def::Op(Op::Binary(BinaryOp::Ne, a, b))) => {
                let (a, b) = (*a, *b);
                self.binary(BinaryOp::Eq, a, b).condition()
            }
            Some(Def::Op(Op::Unary(UnaryOp::Not, inner))) => {
                let inner = *inner;
                self.value(inner).condition()
            }
            _ => {
                let cond = self.value(cond);
                let tokens = cond.at(Prec::Unary);
                Expr::new(quote!(!#tokens), Prec::Unary).condition()
            }
        }
    }

    /// `let (a, b) = expr;`
    fn define_all(&mut self, results: &[Value], expr: &TokenStream) -> TokenStream {
        let declared: Vec<bool> =
            results.iter().map(|value| self.is_declared(self.var(*value))).collect();
        if declared.iter().all(|declared| !declared) {
            let names: Vec<_> = results
                .iter()
                .map(|value| {
                    let var = self.var(*value);
                    let name = self.declare(var);
                    let mutability = self.mutability(var);
                    quote!(#mutability #name)
                })
                .collect();
            return match &names[..] {
                [name] => quote!(let #name = #expr;),
                names => quote!(let (#(#names),*) = #expr;),
            };
        }
        let mut tokens = TokenStream::new();
        let mut names = Vec::new();
        for (value, declared) in results.iter().zip(declared) {
            let var = self.var(*value);
            if declared {
                self.found.written.insert(var);
                names.push(self.occur(var));
            } else {
                let name = self.declare(var);
                let mutability = self.mutability(var);
                tokens.extend(quote!(let #mutability #name;));
                names.push(name);
            }
        }
        match &names[..] {
            [name] => quote!(#tokens #name = #expr;),
            names => quote!(#tokens (#(#names),*) = #expr;),
        }
    }

    fn is_same(&self, to: Value, from: Value) -> bool {
        !self.uses.is_inlined(from) && self.var(from) == self.var(to)
    }

    /// Assignments that happen all at once.
    fn copies(&mut self, pairs: Vec<(Value, Value)>) -> TokenStream {
        let mut pairs: Vec<_> =
            pairs.into_iter().filter(|(to, from)| !self.is_same(*to, *from)).collect();
        let mut tokens = TokenStream::new();
        while !pairs.is_empty() {
            let free = (0..pairs.len()).find(|&at| {
                let target = self.var(pairs[at].0);
                !pairs.iter().enumerate().any(|(other, (_, from))| {
                    let mut reads = false;
                    self.uses.leaves(*from, &mut |leaf| reads |= self.var(leaf) == target);
                    other != at && reads
                })
            });
            let Some(at) = free else {
                let sources: Vec<_> = pairs.iter().map(|(_, from)| self.plain(*from)).collect();
                let targets: Vec<_> = pairs
                    .iter()
                    .map(|(to, _)| {
                        let var = self.var(*to);
                        self.found.written.insert(var);
                        self.occur(var)
                    })
                    .collect();
                tokens.extend(quote!((#(#targets),*) = (#(#sources),*);));
                break;
            };
            let (to, from) = pairs.remove(at);
            let binary = match self.inlined_def(from) {
                Some(Def::Op(Op::Binary(op, lhs, rhs))) => Some((*op, *lhs, *rhs)),
                _ => None,
            };
            if let Some((op, lhs, rhs)) = binary {
                if let Some(compound) = self.compound(to, op, lhs, rhs) {
                    tokens.extend(compound);
                    continue;
                }
            }
            let expr = self.value(from);
            tokens.extend(self.define(to, &expr));
        }
        tokens
    }

    fn looped(&mut self, looped: &Loop) -> TokenStream {
        let uses = self.uses;
        let carried: Vec<usize> =
            (0..looped.params.len()).filter(|index| uses.carries(looped, *index)).collect();
        // what the loop carries
        let mut tokens = TokenStream::new();
        let (old, new): (Vec<usize>, Vec<usize>) =
            carried.iter().partition(|index| self.is_declared(self.var(looped.params[**index])));
        for index in new {
            let (param, init) = (looped.params[index], looped.inits[index]);
            let mut expr = self.value(init);
            if *self.f.kind(param) == Kind::Tangent && !uses.is_inlined(init) {
                let value = expr.at(Prec::Postfix);
                expr = Expr::new(quote!(#value.clone()), Prec::Postfix);
            }
            tokens.extend(self.define(param, &expr));
        }
        let old = old.iter().map(|index| (looped.params[*index], looped.inits[*index])).collect();
        tokens.extend(self.copies(old));
        let count = looped.count.filter(|count| uses.is_needed(*count));
        if let Some(count) = count {
            let var = self.var(count);
            let name = self.declare(var);
            self.found.written.insert(var);
            tokens.extend(quote!(let mut #name = 0_usize;));
        }
        // the head
        let head = match &looped.head {
            Head::Range { index, lo, hi, inclusive, adaptors } => {
                let (lo, hi) = (self.value(*lo).at(Prec::Or), self.value(*hi).at(Prec::Or));
                let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                let mut range = quote!(#lo #dots #hi);
                for (position, adaptor) in adaptors.iter().enumerate() {
                    if position == 0 {
                        range = quote!((#range));
                    }
                    range = match adaptor {
                        Adaptor::Rev => quote!(#range.rev()),
                        Adaptor::StepBy(step) => {
                            let step = self.plain(*step);
                            quote!(#range.step_by(#step))
                        }
                    };
                }
                self.enter();
                let name = if uses.is_needed(*index) {
                    let name = self.declare(self.var(*index));
                    quote!(#name)
                } else {
                    quote!(_)
                };
                quote!(for #name in #range)
            }
            Head::Times(times) => {
                let times = self.value(*times).at(Prec::Or);
                self.enter();
                quote!(for _ in 0..#times)
            }
            Head::While { .. } | Head::Forever => {
                self.enter();
                quote!(loop)
            }
        };
        let mut head = head;
        let mut body = TokenStream::new();
        if let Head::While { cond } = &looped.head {
            let bare =
                cond.stmts.iter().all(|stmt| !uses.is_live(stmt) || self.is_silent_deep(stmt));
            if bare {
                let cond = self.value(cond.yields[0]).condition();
                head = quote!(while #cond);
            } else {
                let stmts = self.stmts(cond);
                let negated = self.negation(cond.yields[0]);
                body.extend(quote!(#stmts if #negated { break; }));
            }
        }
        if let Some(count) = count {
            let name = self.occur(self.var(count));
            body.extend(quote!(#name += 1;));
        }
        body.extend(self.stmts(&looped.body));
        let yields = Uses::yields(looped);
        let pairs = carried.iter().map(|index| (looped.params[*index], yields[*index])).collect();
        body.extend(self.copies(pairs));
        if looped.exits {
            let flag = self.value(looped.body.yields[0]).condition();
            match flag.to_string().as_str() {
                "false" => {}
                "true" => body.extend(quote!(break;)),
                _ => body.extend(quote!(if #flag { break; })),
            }
        }
        self.leave();
        quote!(#tokens #head { #body })
    }

    fn is_silent_deep(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Branch(branch) => {
                branch.results.iter().all(|result| self.uses.is_inlined(*result))
                    && !branch.results.is_empty()
            }
            _ => self.is_silent(stmt),
        }
    }

    fn buffer_name(&mut self, buffer: Buffer) -> Ident {
        self.occur(Var::Buffer(buffer))
    }

    fn buffer(&mut self, buffer: Buffer) -> TokenStream {
        let krate = self.krate.clone();
        let info = self.f.buffers[buffer.0 as usize].clone();
        let new = match &info.capacity {
            Capacity::One => quote!(#krate::SavedOne::new()),
            Capacity::Constant(length) => {
                let length_tokens = proc_macro2::Literal::usize_unsuffixed(*length);
                let plain = matches!(info.kind, Kind::Float(_) | Kind::Int | Kind::Bool);
                if plain && *length <= LARGEST_ARRAY {
                    quote!(#krate::SavedArray::<_, #length_tokens>::new())
                } else {
                    quote!(#krate::Saved::with_trips(&[#length_tokens]))
                }
            }
            Capacity::Trips(trips) => {
                let trips: Vec<_> = trips.iter().map(|trip| self.trip(trip)).collect();
                quote!(#krate::Saved::with_trips(&[#(#trips),*]))
            }
            Capacity::Growing => quote!(#krate::Saved::new()),
        };
        let name = self.declare(Var::Buffer(buffer));
        quote!(let mut #name = #new;)
    }

    fn trip(&mut self, trip: &Trip) -> TokenStream {
        match trip {
            Trip::Count(count) => self.plain(*count),
            Trip::Range { lo, hi, inclusive } => {
                let from_zero = matches!(self.uses.def(*lo), Some(Def::Op(Op::Constant(tokens)))
                    if tokens.to_string().trim_end_matches("usize").trim_end_matches('_') == "0");
                if from_zero && !inclusive && self.is_usize(*hi) {
                    return self.plain(*hi);
                }
                let (lo, hi) = (self.value(*lo).at(Prec::Or), self.value(*hi).at(Prec::Or));
                let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                quote!((#lo #dots #hi).size_hint().0)
            }
        }
    }

    fn is_usize(&self, value: Value) -> bool {
        match self.uses.def(value) {
            Some(Def::Op(Op::Len(_) | Op::Constant(_))) => true,
            Some(Def::Op(Op::Retype(inner))) => self.is_usize(*inner),
            Some(Def::Op(Op::Binary(BinaryOp::Add | BinaryOp::Mul | BinaryOp::Div, a, b))) => {
                self.is_usize(*a) && self.is_usize(*b)
            }
            _ => self.f.params.iter().any(|param| {
                param.bound == crate::ir::Bound::Value(value)
                    && matches!(&param.ty, syn::Type::Path(path) if path.path.is_ident("usize"))
            }),
        }
    }

    fn call_receiver(&mut self, call: &Call) -> TokenStream {
        match &call.args[0] {
            Tree::Ref(place, mutable) => {
                if *mutable {
                    self.write(place.root);
                }
                self.receiver(place)
            }
            other => self.tree(other).at(Prec::Postfix),
        }
    }

    /// `let r`, or `r` if it exists.
    fn result(&mut self, call: &Call) -> Option<TokenStream> {
        let var = match call.result {
            Returned::Nothing => return None,
            Returned::Value(value) if !self.uses.is_needed(value) => return None,
            Returned::Value(value) => self.var(value),
            Returned::Local(local) => Var::Memory(local),
        };
        if self.is_declared(var) {
            self.found.written.insert(var);
            let name = self.occur(var);
            return Some(quote!(#name));
        }
        let ascription = match call.result {
            Returned::Value(value) => self.f.value(value).ty.as_ref().map(|ty| quote!(: #ty)),
            Returned::Nothing | Returned::Local(_) => None,
        };
        let name = self.declare(var);
        let mutability = self.mutability(var);
        Some(quote!(let #mutability #name #ascription))
    }

    fn call_forward(&mut self, call: &Call, active: &[bool], pullback: Value) -> TokenStream {
        let span = call.span.0.resolved_at(Span::mixed_site());
        let markers: Vec<_> = call
            .args
            .iter()
            .zip(active)
            .map(|(arg, active)| self.marker(arg, *active, span))
            .collect();
        let args: Vec<_> = call.args.iter().map(|arg| self.tree(arg).tokens).collect();
        let (check, called) = match &call.callee {
            Callee::Path(path) | Callee::Itself(path) => {
                let check = in_enum(path, "active", None, false);
                let forward = in_enum(path, "forward", None, true);
                (quote!(#check(#(#markers),*);), quote!(#forward(#(#args),*)))
            }
            Callee::Method(name) => {
                let receiver = self.call_receiver(call);
                let check = hidden(name, "active");
                let forward = hidden(name, "forward");
                let args = &args[1..];
                (quote!(#receiver.#check(#(#markers),*);), quote!(#receiver.#forward(#(#args),*)))
            }
        };
        let mut before = TokenStream::new();
        let var = match call.result {
            Returned::Nothing => None,
            Returned::Value(value) if !self.uses.is_needed(value) => None,
            Returned::Value(value) => Some(self.var(value)),
            Returned::Local(local) => Some(Var::Memory(local)),
        };
        let result = match var {
            None => quote!(_),
            Some(var) if self.is_declared(var) => {
                // `let` cannot assign: the old variable is shadowed no further than this statement
                self.found.written.insert(var);
                let name = self.occur(var);
                let fresh = Ident::new("value", Span::mixed_site());
                before = quote!(#name = #fresh;);
                quote!(#fresh)
            }
            Some(var) => {
                let name = self.declare(var);
                let mutability = self.mutability(var);
                quote!(#mutability #name)
            }
        };
        let pullback = if self.uses.is_needed(pullback) {
            let var = self.var(pullback);
            let name = self.declare(var);
            quote!(#name)
        } else {
            quote!(_)
        };
        quote!(#check let (#result, #pullback) = #called; #before)
    }

    fn call_reverse(&mut self, reverse: &CallReverse) -> TokenStream {
        let krate = self.krate.clone();
        let mut lets = TokenStream::new();
        let mut slots = Vec::new();
        for slot in &reverse.slots {
            match slot {
                Slot::Inactive => slots.push(quote!(::core::option::Option::None)),
                Slot::Value { contribution, of } => {
                    let kind = self.f.kind(*of).clone();
                    let zero = if kind.is_float() {
                        self.zero(&kind)
                    } else {
                        let of = self.borrowed(*of);
                        quote!(#krate::zero_tangent(#of))
                    };
                    let var = self.var(*contribution);
                    self.found.written.insert(var);
                    if self.is_declared(var) {
                        let name = self.occur(var);
                        lets.extend(quote!(#name = #zero;));
                    } else {
                        let name = self.declare(var);
                        lets.extend(quote!(let mut #name = #zero;));
                    }
                    let name = self.occur(var);
                    slots.push(quote!(::core::option::Option::Some(&mut #name)));
                }
                Slot::Place(place) => slots.push(self.slot(place)),
                Slot::Local { local, zero } => {
                    let zero = self.tree(zero).tokens;
                    self.write(*local);
                    let name = self.declare(Var::Memory(*local));
                    lets.extend(quote!(let mut #name = #zero;));
                    slots.push(quote!(::core::option::Option::Some(&mut #name)));
                }
            }
        }
        let again: Vec<_> = {
            let call = &reverse.call;
            let is_method = matches!(call.callee, Callee::Method(_));
            let skip = usize::from(is_method && reverse.pullback.is_none());
            reverse.again().skip(skip).map(|arg| self.tree(arg).tokens).collect()
        };
        let seed = self.tree(&reverse.seed).tokens;
        let called = match (reverse.pullback, &reverse.call.callee) {
            (Some(pullback), _) => {
                let pullback = self.plain(pullback);
                quote!(#pullback(#seed #(, #again)* #(, #slots)*);)
            }
            (None, Callee::Path(path) | Callee::Itself(path)) => {
                let path = in_enum(path, "gradient", Some(&self.companions), true);
                quote!(#path(#(#again,)* #seed #(, #slots)*);)
            }
            (None, Callee::Method(name)) => {
                let receiver = self.call_receiver(&reverse.call);
                let name = hidden(name, "gradient");
                quote!(#receiver.#name(#(#again,)* #seed #(, #slots)*);)
            }
        };
        quote!(#lets #called)
    }

    /// A place as the slot of another call.
    fn slot(&mut self, place: &Place) -> TokenStream {
        self.write(place.root);
        let closed = self.storage.get(&place.root) == Some(&Storage::Slot)
            && !self.opened.contains(&place.root);
        if !closed {
            let reference = self.reference(place, true);
            return quote!(::core::option::Option::Some(#reference));
        }
        let name = self.memory(place.root);
        if place.path.is_empty() {
            if let Kind::Array(..) = self.f.local(place.root).kind {
                return quote!(#name.as_deref_mut().map(|#name| #name as _));
            }
            return quote!(#name.as_deref_mut());
        }
        let part = self.place(place).at(Prec::Unary);
        quote!(#name.as_deref_mut().map(|#name| &mut #part))
    }

    /// The locals that the reverse sweep only ever adds to.
    pub fn only_added_to(&self, local: Local) -> bool {
        let mut only = true;
        self.f.each_stmt(&mut |stmt| match stmt {
            Stmt::Accumulate { place, .. } if place.root == local => {}
            Stmt::AccumulateTree { place, tree } if place.root == local => {
                tree.each_access(&mut |place, _| only &= place.root != local);
            }
            Stmt::CallReverse(reverse) => {
                for (arg, slot) in reverse.call.args.iter().zip(&reverse.slots) {
                    if let Slot::Place(place) = slot {
                        only &= place.root != local || !matches!(arg, Tree::Ref(_, true));
                    }
                }
                reverse.seed.each_access(&mut |place, _| only &= place.root != local);
            }
            _ => stmt.each_access(&mut |place, access| match access {
                Access::Read | Access::Write | Access::Opaque | Access::Shape => {
                    only &= place.root != local;
                }
            }),
        });
        only
    }
}

/// Whether `op=` exists and means the same.
fn has_compound(op: BinaryOp, kind: &Kind) -> bool {
    let arithmetic = match op {
        BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => true,
        BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr
        | BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge => false,
    };
    let known = match kind {
        Kind::Float(FloatType::Param(_)) => false,
        Kind::Float(_) | Kind::Int => true,
        _ => false,
    };
    arithmetic && known
}

fn is_copy(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit => true,
        Kind::Array(element, _) => is_copy(element),
        Kind::Tuple(fields) => fields.iter().all(is_copy),
        Kind::Inert
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

/// `m::g::<T>` → `m::g::name::<T>`
fn in_enum(path: &syn::Path, name: &str, instead: Option<&Ident>, generics: bool) -> syn::Path {
    let mut path = path.clone();
    let Some(last) = path.segments.last_mut() else {
        return path;
    };
    let arguments = std::mem::replace(&mut last.arguments, syn::PathArguments::None);
    if let Some(instead) = instead {
        last.ident = instead.clone();
    }
    let ident = Ident::new(name, last.ident.span());
    path.segments.push(syn::PathSegment {
        ident,
        arguments: if generics { arguments } else { syn::PathArguments::None },
    });
    path
}

/// The hidden method that stands beside the method `name`.
pub fn hidden(name: &Ident, what: &str) -> Ident {
    let text = name.to_string();
    Ident::new(&format!("__{}_{what}", text.trim_start_matches("r#")), name.span())
}
