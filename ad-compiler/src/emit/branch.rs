//! Branches: `if`, `else if` and `match`.
//!
//! ```text
//! y = branch c { s = mul x, x; yields s } { yields x }   →   let y = if c { x * x } else { x };
//! ```
//!
//! A result that some arm leaves as it is, in a variable that is there already, is written in place: the
//! branch is then a statement without a value.

use super::code::{Code, Token, code};

use super::emitter::Emitter;
use super::expr::{Expr, Prec};
use super::uses::Def;
use crate::ir::{BinaryOp, Block, Branch, Op, Stmt, UnaryOp, Value};

impl Emitter<'_> {
    pub(super) fn branch(&mut self, branch: &Branch) -> Code {
        if let [result] = branch.results[..] {
            if self.uses.is_inlined(result) {
                return code!();
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
            return code!();
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
                self.vars.in_place(self.uses, branch.results[*index])
                    && self.is_declared(self.var(branch.results[*index]))
            })
    }

    /// `if … { … } else { … }`, `match … { … }`, whose value are the `fresh` results.
    pub(super) fn branch_expr(
        &mut self,
        branch: &Branch,
        in_place: &[usize],
        fresh: &[usize],
    ) -> Code {
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
                code!(if #cond { #no })
            } else if no.is_empty() && fresh.is_empty() {
                code!(if #cond { #yes })
            } else if *chain {
                code!(if #cond { #yes } else #no)
            } else {
                code!(if #cond { #yes } else { #no })
            }
        } else {
            let last = arms.len() - 1;
            let arm = |(index, (arm, _)): (usize, &(Code, bool))| {
                let pattern = match &select {
                    Some((_, patterns)) => {
                        let pattern = &patterns[index];
                        code!(#pattern)
                    }
                    None if index == last => code!(_),
                    None => {
                        let index = proc_macro2::Literal::usize_unsuffixed(index);
                        code!(#index)
                    }
                };
                code!(#pattern => { #arm })
            };
            let arms: Vec<_> = arms.iter().enumerate().map(arm).collect();
            code!(match #cond { #(#arms)* })
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
    ) -> (Code, bool) {
        self.enter();
        let live = self.live(block);
        let idle = copies.iter().all(|(to, from)| self.is_same(*to, *from));
        let last = live.iter().rposition(|stmt| !self.is_silent_deep(stmt));
        let (tokens, single) = match last.map(|last| (last, live[last])) {
            Some((last, Stmt::Branch(branch))) if idle => {
                let before = self.list(&live[..last]);
                let alone = before.is_empty() && branch.boolean;
                match self.tail_branch(branch, fresh) {
                    Some(tail) => (code!(#before #tail), alone),
                    None => {
                        let stmt = self.list(&live[last..]);
                        let tail = self.yielded(copies, fresh);
                        let alone = alone && tail.is_empty();
                        (code!(#before #stmt #tail), alone)
                    }
                }
            }
            _ => {
                let stmts = self.list(&live);
                let tail = self.yielded(copies, fresh);
                (code!(#stmts #tail), false)
            }
        };
        self.leave();
        let is_if = tokens.begins_with("if");
        (tokens, single && is_if)
    }

    /// A branch at the end of an arm, as the arm's value: its results are all that the arm yields.
    pub(super) fn tail_branch(&mut self, branch: &Branch, fresh: &[Value]) -> Option<Code> {
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
    pub(super) fn yielded(&mut self, copies: Vec<(Value, Value)>, fresh: &[Value]) -> Code {
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
            let yielded = Token::Ours("yielded");
            return match &tail[..] {
                [one] => code!(let #yielded = #one; #copies #yielded),
                many => code!(let #yielded = (#(#many),*); #copies #yielded),
            };
        }
        let copies = self.copies(copies);
        let tail: Vec<_> = fresh.iter().map(|value| self.plain(*value)).collect();
        match &tail[..] {
            [] => copies,
            [one] => code!(#copies #one),
            many => code!(#copies (#(#many),*)),
        }
    }

    /// Whether an arm does nothing.
    pub(super) fn is_idle(&self, branch: &Branch, arm: usize, in_place: &[usize]) -> bool {
        let arm = &branch.arms[arm];
        arm.stmts.iter().all(|stmt| !self.uses.is_live(stmt) || self.is_silent(stmt))
            && in_place.iter().all(|index| self.is_same(branch.results[*index], arm.yields[*index]))
    }

    pub(super) fn negation(&mut self, cond: Value) -> Code {
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
                Expr::new(code!(!#tokens), Prec::Unary).condition()
            }
        }
    }
}
