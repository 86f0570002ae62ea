//! Branches: `if`, `else if` and `match`.
//!
//! ```text
//! y = branch c { s = mul x, x; yields s } { yields x }   →   let y = if c { x * x } else { x };
//! ```
//!
//! A result that some arm leaves as it is, in a variable that is there already, is written in place: the
//! branch is then a statement without a value.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::emitter::Emitter;
use super::expr::{Expr, Prec, begins_with};
use super::uses::Def;
use crate::ir::{BinaryOp, Block, Branch, Op, Stmt, UnaryOp, Value};

impl Emitter<'_> {
    pub(super) fn branch(&mut self, branch: &Branch) -> TokenStream {
        if let [result] = branch.results[..] {
            if self.uses.is_inlined(result) {
                return quote!();
            }
            if let Some(Def::Logic { lhs, and, rhs }) = self.uses.def(result) {
                let expr = self.logic(lhs, and, rhs);
                return self.define(result, &expr);
            }
        }
        let (in_place, fresh) = self.split_results(branch);
        let nothing = fresh.is_empty()
            && (0..branch.arms.len()).all(|arm| self.is_idle(branch, arm, &in_place));
        if nothing {
            return quote!();
        }
        let whole = self.branch_expr(branch, &in_place, &fresh);
        if fresh.is_empty() {
            return whole;
        }
        let results: Vec<Value> = fresh.iter().map(|index| branch.results[*index]).collect();
        self.define_all(&results, &whole)
    }

    /// The results of a branch that are needed: those written in place, and the others.
    pub(super) fn split_results(&self, branch: &Branch) -> (Vec<usize>, Vec<usize>) {
        (0..branch.results.len())
            .filter(|index| self.uses.is_needed(branch.results[*index]))
            .partition(|index| {
                self.vars.in_place(self.uses, branch, *index)
                    && self.is_declared(self.var(branch.results[*index]))
            })
    }

    /// `if … { … } else { … }`, `match … { … }`, whose value are the `fresh` results.
    pub(super) fn branch_expr(
        &mut self,
        branch: &Branch,
        in_place: &[usize],
        fresh: &[usize],
    ) -> TokenStream {
        let select = match self.inlined_def(branch.cond) {
            Some(Def::Op(Op::Select { scrutinee, patterns })) => {
                Some((scrutinee.clone(), patterns.clone()))
            }
            _ => None,
        };
        let negated = branch.boolean
            && fresh.is_empty()
            && branch.arms.len() == 2
            && self.is_idle(branch, 0, in_place)
            && !self.is_idle(branch, 1, in_place);
        let cond = match &select {
            Some((scrutinee, _)) => self.opaque(scrutinee).condition(),
            None if negated => self.negation(branch.cond),
            None => self.value(branch.cond).condition(),
        };
        let mut arms = Vec::new();
        for arm in &branch.arms {
            let copies =
                in_place.iter().map(|index| (branch.results[*index], arm.yields[*index])).collect();
            let yields: Vec<Value> = fresh.iter().map(|index| arm.yields[*index]).collect();
            arms.push(self.arm(arm, copies, &yields));
        }
        if branch.boolean {
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
        }
    }

    /// `stmts; tail` of an arm, and whether it is a single `if`, so that `else if` may be written.
    ///
    /// `copies` are the results of the branch that are written in place, `fresh` what the arm
    /// yields for the others.
    pub(super) fn arm(
        &mut self,
        block: &Block,
        copies: Vec<(Value, Value)>,
        fresh: &[Value],
    ) -> (TokenStream, bool) {
        self.enter();
        let live = self.live(block);
        let idle = copies.iter().all(|(to, from)| self.is_same(*to, *from));
        let last = live.iter().rposition(|stmt| !self.is_silent_deep(stmt));
        let (tokens, single) = match last.map(|last| (last, live[last])) {
            Some((last, Stmt::Branch(branch))) if idle => {
                let before = self.list(&live[..last]);
                let alone = before.is_empty() && branch.boolean;
                match self.tail_branch(branch, fresh) {
                    Some(tail) => (quote!(#before #tail), alone),
                    None => {
                        let stmt = self.list(&live[last..]);
                        let tail = self.yielded(copies, fresh);
                        let alone = alone && tail.is_empty();
                        (quote!(#before #stmt #tail), alone)
                    }
                }
            }
            _ => {
                let stmts = self.list(&live);
                let tail = self.yielded(copies, fresh);
                (quote!(#stmts #tail), false)
            }
        };
        self.leave();
        let is_if = begins_with(&tokens, "if");
        (tokens, single && is_if)
    }

    /// A branch at the end of an arm, as the arm's value: its results are all that the arm yields.
    pub(super) fn tail_branch(&mut self, branch: &Branch, fresh: &[Value]) -> Option<TokenStream> {
        let logic = match branch.results[..] {
            [result] => matches!(self.uses.def(result), Some(Def::Logic { .. })),
            _ => false,
        };
        let (in_place, own) = self.split_results(branch);
        let results: Vec<Value> = own.iter().map(|index| branch.results[*index]).collect();
        let moved = |value: &Value| {
            self.uses.is_used_once(*value)
                && self.f.value(*value).ty.is_none()
                && !self.is_declared(self.var(*value))
        };
        if logic || fresh.is_empty() || results != fresh || !results.iter().all(moved) {
            return None;
        }
        Some(self.branch_expr(branch, &in_place, &own))
    }

    /// What stands at the end of an arm.
    pub(super) fn yielded(&mut self, copies: Vec<(Value, Value)>, fresh: &[Value]) -> TokenStream {
        // what the arm yields reads the variables as they are before they are assigned
        let mut stale = false;
        for value in fresh {
            self.uses.leaves(*value, &mut |leaf| {
                stale |= copies.iter().any(|(result, value)| {
                    self.vars.of(*result) == self.vars.of(leaf)
                        && (self.uses.is_inlined(*value)
                            || self.vars.of(*value) != self.vars.of(*result))
                });
            });
        }
        if stale {
            let tail: Vec<_> = fresh.iter().map(|value| self.plain(*value)).collect();
            let copies = self.copies(copies);
            let yielded = Ident::new("yielded", Span::mixed_site());
            return match &tail[..] {
                [one] => quote!(let #yielded = #one; #copies #yielded),
                many => quote!(let #yielded = (#(#many),*); #copies #yielded),
            };
        }
        let copies = self.copies(copies);
        let tail: Vec<_> = fresh.iter().map(|value| self.plain(*value)).collect();
        match &tail[..] {
            [] => copies,
            [one] => quote!(#copies #one),
            many => quote!(#copies (#(#many),*)),
        }
    }

    /// Whether an arm does nothing.
    pub(super) fn is_idle(&self, branch: &Branch, arm: usize, in_place: &[usize]) -> bool {
        let arm = &branch.arms[arm];
        arm.stmts.iter().all(|stmt| !self.uses.is_live(stmt) || self.is_silent(stmt))
            && in_place.iter().all(|index| self.is_same(branch.results[*index], arm.yields[*index]))
    }

    pub(super) fn negation(&mut self, cond: Value) -> TokenStream {
        match self.inlined_def(cond) {
            Some(Def::Op(Op::Binary(BinaryOp::Eq, a, b))) => {
                let (a, b) = (*a, *b);
                self.binary(None, BinaryOp::Ne, a, b).condition()
            }
            Some(Def::Op(Op::Binary(BinaryOp::Ne, a, b))) => {
                let (a, b) = (*a, *b);
                self.binary(None, BinaryOp::Eq, a, b).condition()
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
}
