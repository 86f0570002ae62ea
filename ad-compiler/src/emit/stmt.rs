//! Statements and blocks.
//!
//! ```text
//! v1 = mul x, x        let v1 = x * x;
//! x.path = v1          x[i] = v1;
//! x₁ = add x, v1       x += v1;              where both are in the variable `x`
//! ```

use std::collections::BTreeSet;

use super::code::{Code, Comment, Context, Token, code};

use proc_macro2::{TokenStream, TokenTree};

use super::buffer::is_slice;
use super::emitter::{Emitter, Storage};
use super::expr::{Expr, Prec};
use super::uses::Def;
use crate::ir::{
    BinaryOp, Block, FloatType, Head, Kind, Local, Loop, Op, Place, Projection, Stmt, Tree, Value,
};
use crate::names::{Var, ident_of};

impl Emitter<'_> {
    /// The statements of a block, in the scope that is open.
    pub(super) fn stmts(&mut self, block: &Block) -> Code {
        let live = self.live(block);
        let tokens = self.list(&live);
        if block.turn().is_some() {
            // nothing to carry back
            self.comment = None;
        }
        tokens
    }

    pub(super) fn live<'b>(&self, block: &'b Block) -> Vec<&'b Stmt> {
        let live =
            |stmt: &&Stmt| matches!(stmt, Stmt::Comment(_) | Stmt::Turn) || self.uses.is_live(stmt);
        block.stmts.iter().filter(live).collect()
    }

    pub(super) fn list(&mut self, live: &[&Stmt]) -> Code {
        let mut tokens = Code::new();
        let mut at = 0;
        while at < live.len() {
            let slots = self.slots_of(live[at]);
            if slots.is_empty() {
                tokens.add(self.stmt(live[at]));
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
            let inner: Code = live[at..end].iter().map(|stmt| self.stmt(stmt)).collect();
            self.leave();
            let mut wrapped = inner;
            for local in &slots {
                self.opened.remove(local);
                self.write(*local);
                let name = self.occur(Var::Memory(*local));
                let some = self.some(&code!(#name));
                wrapped = code!(if let #some = #name.as_deref_mut() { #wrapped });
            }
            tokens.add(wrapped);
            at = end;
        }
        tokens
    }

    /// The slots that a statement adds to, if it does nothing else.
    pub(super) fn slots_of(&self, stmt: &Stmt) -> BTreeSet<Local> {
        let closed = |local: &Local| {
            self.storage.get(local) == Some(&Storage::Slot) && !self.opened.contains(local)
        };
        match stmt {
            Stmt::Accumulate { place, .. } | Stmt::AccumulateTree { place, .. } => {
                [place.root].into_iter().filter(closed).collect()
            }
            Stmt::Loop(looped) => self.loop_slots(looped, &closed),
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
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
            | Stmt::Turn => BTreeSet::new(),
        }
    }

    /// A loop that does nothing but add to one slot is skipped as a whole where there is none.
    pub(super) fn loop_slots(
        &self,
        looped: &Loop,
        closed: &impl Fn(&Local) -> bool,
    ) -> BTreeSet<Local> {
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
            Stmt::Let { .. } | Stmt::Comment(_) | Stmt::Turn => {}
            Stmt::Loop(inner) => only &= inner.params.is_empty() && inner.count.is_none(),
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. } => only = false,
        });
        if only && slots.len() == 1 { slots } else { BTreeSet::new() }
    }

    /// Nothing is emitted for it where it stands.
    pub(super) fn is_silent(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { value, .. } => self.uses.is_inlined(*value),
            Stmt::Declare { .. }
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
            | Stmt::CallReverse(_)
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
            | Stmt::Turn => false,
        }
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) -> Code {
        let comment = self.comment.take();
        let tokens = self.bare(stmt);
        let Some(comment) = comment else {
            return tokens;
        };
        if tokens.is_empty() {
            self.comment = self.comment.take().or(Some(comment));
            return tokens;
        }
        let comment = Token::Comment(comment);
        code!(#comment #tokens)
    }

    /// A view of a slot is there if the slot is: `let mut d_x1 = d_x.as_deref_mut().map(…);`
    fn view_of_slot(&mut self, view: Local, place: &Place) -> Code {
        let slot = self.optional(place, None);
        self.storage.insert(view, Storage::Slot);
        let name = self.declare(Var::Memory(view));
        let mutability = self.mutability(Var::Memory(view));
        code!(let #mutability #name = #slot;)
    }

    pub(super) fn bare(&mut self, stmt: &Stmt) -> Code {
        match stmt {
            Stmt::Let { value, op } => self.bind(*value, op),
            Stmt::Declare { local, init: Some(Tree::Ref(place, true)) }
                if self.storage.get(&place.root) == Some(&Storage::Slot) =>
            {
                self.view_of_slot(*local, place)
            }
            Stmt::Declare { local, init } => {
                let init = init.as_ref().map(|tree| {
                    let init = self.tree(tree).tokens;
                    code!(= #init)
                });
                let name = self.declare(Var::Memory(*local));
                let mutability =
                    (!self.is_ref(*local)).then(|| self.mutability(Var::Memory(*local)));
                code!(let #mutability #name #init;)
            }
            Stmt::Assign { place, tree: Tree::Copy(from, Some(method)) }
                if method == "copy_from_slice" || method == "clone_from_slice" =>
            {
                let from = self.reference(from, false);
                self.write(place.root);
                let place = self.receiver(place);
                code!(#place.#method(#from);)
            }
            Stmt::Assign { place, tree } => {
                let tree = self.tree(tree).tokens;
                let slice = is_slice(&self.place_kind(place));
                self.write(place.root);
                if slice {
                    let place = self.receiver(place);
                    return code!(#place.clone_from_slice(&#tree););
                }
                let place = self.place(place).tokens;
                code!(#place = #tree;)
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
                code!(#place.fill(#value);)
            }
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
            Stmt::Call(call) => self.call(call),
            Stmt::CallForward { call, active, pullback } => {
                self.call_forward(call, active, *pullback)
            }
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Opaque(opaque) => {
                let mut tokens = self.opaque(opaque).tokens;
                if ends_in_semicolon(&opaque.tokens) {
                    tokens.set_context(Context::Statement);
                } else {
                    tokens.fixed(";");
                }
                tokens
            }
            Stmt::Buffer { buffer } => self.buffer(*buffer),
            Stmt::Save { buffer, values } => self.save(*buffer, values),
            Stmt::SaveLocal { buffer, local } => {
                let local = self.memory(*local);
                let buffer = self.buffer_name(*buffer);
                code!(#buffer.push(#local);)
            }
            Stmt::SavePlace { buffer, place } => {
                let saved = self.save_place(*buffer, place);
                self.if_read(*buffer, saved)
            }
            Stmt::Restore { buffer, values } => {
                let buffer = self.buffer_name(*buffer);
                let restored = code!(#buffer.pop());
                match values.as_slice() {
                    [value] => self.define(*value, &Expr::new(restored, Prec::Postfix)),
                    values => self.define_all(values, &restored),
                }
            }
            Stmt::RestoreLocal { buffer, local } => {
                let buffer = self.buffer_name(*buffer);
                let name = self.declare(Var::Memory(*local));
                let mutability = self.mutability(Var::Memory(*local));
                code!(let #mutability #name = #buffer.pop();)
            }
            Stmt::RestorePlace { buffer, place } => {
                let restored = self.restore_place(*buffer, place);
                self.if_read(*buffer, restored)
            }
            Stmt::Comment(comment) => {
                self.comment = Some(Comment::Text(comment));
                code!()
            }
            Stmt::Turn => {
                self.comment = Some(Comment::Text("and back"));
                code!()
            }
            Stmt::Undo { .. } | Stmt::Mark { .. } => {
                code!()
            }
        }
    }

    /// `let value = expr;`, or an assignment where the variable is there already.
    pub(super) fn bind(&mut self, value: Value, op: &Op) -> Code {
        if self.uses.is_inlined(value) {
            return code!();
        }
        if !self.uses.is_needed(value) {
            let expr = self.op(value, op).tokens;
            return code!(let _ = #expr;);
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
    pub(super) fn compound(
        &mut self,
        of: Value,
        op: BinaryOp,
        lhs: Value,
        rhs: Value,
    ) -> Option<Code> {
        let var = self.var(of);
        let same = !self.uses.is_inlined(lhs) && self.var(lhs) == var;
        if !same || !has_compound(op, self.f.kind(of)) {
            return None;
        }
        let (op, rhs) = self.unsigned(op, rhs);
        let sign = assigning(op);
        let rhs = self.plain(rhs);
        self.found.written.insert(var, ());
        let name = self.occur(var);
        Some(code!(#name #sign #rhs;))
    }

    pub(super) fn define(&mut self, value: Value, expr: &Expr) -> Code {
        let var = self.var(value);
        let tokens = &expr.tokens;
        if self.is_declared(var) {
            self.found.written.insert(var, ());
            let name = self.occur(var);
            return code!(#name = #tokens;);
        }
        let ascription = self.ascription(value, expr);
        let name = self.declare(var);
        let mutability = self.mutability(var);
        code!(let #mutability #name #ascription = #tokens;)
    }

    /// `: f64` for a variable that begins as a literal and has float methods called on it.
    pub(super) fn ascription(&mut self, value: Value, expr: &Expr) -> Option<Code> {
        if let Some(ty) = &self.f.value(value).ty {
            return Some(code!(: #ty));
        }
        if !expr.ambiguous {
            return None;
        }
        let class = self.vars.of(value);
        let ty = match self.f.kind(value) {
            Kind::Float(FloatType::F64) => Some("f64"),
            Kind::Float(FloatType::F32) => Some("f32"),
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => None,
        };
        if ty.is_none() {
            self.ambiguous.insert(class);
        }
        ty.map(|ty| {
            let mut code = Code::new();
            code.push(Token::Float { class, ty });
            code
        })
    }

    pub(super) fn store(&mut self, place: &Place, value: Value) -> Code {
        self.write(place.root);
        let inlined = match self.inlined_def(value) {
            Some(Def::Op(Op::Binary(op, lhs, rhs))) => Some((*op, *lhs, *rhs)),
            _ => None,
        };
        if let Some((op, lhs, rhs)) = inlined {
            let same =
                matches!(self.inlined_def(lhs), Some(Def::Op(Op::Load(from))) if from == place);
            if same && has_compound(op, self.f.kind(value)) {
                let (op, rhs) = self.unsigned(op, rhs);
                let sign = assigning(op);
                let rhs = self.plain(rhs);
                let place = self.place(place).tokens;
                return code!(#place #sign #rhs;);
            }
        }
        let value = self.given(value, None).tokens;
        let place = self.place(place).tokens;
        code!(#place = #value;)
    }

    pub(super) fn swap(&mut self, a: &Place, b: &Place) -> Code {
        self.write(a.root);
        self.write(b.root);
        if let (Some((Projection::Index(i), head)), Some((Projection::Index(j), tail))) =
            (a.path.split_last(), b.path.split_last())
        {
            if a.root == b.root && head == tail {
                let (i, j) = (self.plain(*i), self.plain(*j));
                let base = Place { root: a.root, path: head.to_vec() };
                let base = self.receiver(&base);
                return code!(#base.swap(#i, #j););
            }
        }
        let sliced = is_slice(&self.place_kind(a));
        if sliced {
            let (a, b) = (self.receiver(a), self.reference(b, true));
            return code!(#a.swap_with_slice(#b););
        }
        let (a, b) = (self.reference(a, true), self.reference(b, true));
        code!(::core::mem::swap(#a, #b);)
    }

    /// `let (a, b) = expr;`
    pub(super) fn define_all(&mut self, results: &[Value], expr: &Code) -> Code {
        let declared: Vec<bool> =
            results.iter().map(|value| self.is_declared(self.var(*value))).collect();
        if declared.iter().all(|declared| !declared) {
            let names: Vec<_> = results
                .iter()
                .map(|value| {
                    let var = self.var(*value);
                    let name = self.declare(var);
                    let mutability = self.mutability(var);
                    code!(#mutability #name)
                })
                .collect();
            return match &names[..] {
                [name] => code!(let #name = #expr;),
                names => code!(let (#(#names),*) = #expr;),
            };
        }
        // All are bound at once, and then those that are there already are assigned: a `let` ahead of
        // the expression would hide from it what it reads under the same name.
        let mut bound = Vec::new();
        let mut assigned = Code::new();
        for (at, value) in results.iter().enumerate() {
            let var = self.var(*value);
            if declared[at] {
                self.found.written.insert(var, ());
                let name = self.occur(var);
                if declared.iter().all(|declared| *declared) {
                    bound.push(code!(#name));
                } else {
                    let yielded = ident_of(&format!("yielded{}", at + 1));
                    bound.push(code!(#yielded));
                    assigned.add(code!(#name = #yielded;));
                }
            } else {
                let name = self.declare(var);
                let mutability = self.mutability(var);
                bound.push(code!(#mutability #name));
            }
        }
        let keyword = declared.iter().any(|declared| !declared).then(|| code!(let));
        match &bound[..] {
            [name] => code!(#keyword #name = #expr;),
            names => code!(#keyword (#(#names),*) = #expr; #assigned),
        }
    }

    pub(super) fn is_same(&self, to: Value, from: Value) -> bool {
        !self.uses.is_inlined(from) && self.var(from) == self.var(to)
    }

    /// Assignments that happen all at once.
    pub(super) fn copies(&mut self, pairs: Vec<(Value, Value)>) -> Code {
        let mut pairs: Vec<_> =
            pairs.into_iter().filter(|(to, from)| !self.is_same(*to, *from)).collect();
        let mut tokens = Code::new();
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
                        self.found.written.insert(var, ());
                        self.occur(var)
                    })
                    .collect();
                tokens.add(code!((#(#targets),*) = (#(#sources),*);));
                break;
            };
            let (to, from) = pairs.remove(at);
            let binary = match self.inlined_def(from) {
                Some(Def::Op(Op::Binary(op, lhs, rhs))) => Some((*op, *lhs, *rhs)),
                _ => None,
            };
            if let Some((op, lhs, rhs)) = binary {
                if let Some(compound) = self.compound(to, op, lhs, rhs) {
                    tokens.add(compound);
                    continue;
                }
            }
            let expr = self.value(from);
            tokens.add(self.define(to, &expr));
        }
        tokens
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
        Kind::Float(FloatType::Param(_) | FloatType::Lanes(_)) => false,
        Kind::Float(_) | Kind::Int => true,
        Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    };
    arithmetic && known
}

/// `op=`, of an operator that has one, see [`has_compound`].
pub(super) fn assigning(op: BinaryOp) -> Token {
    match op {
        BinaryOp::Add => Token::Fixed("+="),
        BinaryOp::Sub => Token::Fixed("-="),
        BinaryOp::Mul => Token::Fixed("*="),
        BinaryOp::Div => Token::Fixed("/="),
        BinaryOp::Rem => Token::Fixed("%="),
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
        | BinaryOp::Ge => unreachable!("only arithmetic is compound"),
    }
}

fn ends_in_semicolon(tokens: &TokenStream) -> bool {
    let last = tokens.clone().into_iter().last();
    matches!(last, Some(TokenTree::Punct(punct)) if punct.as_char() == ';')
}
