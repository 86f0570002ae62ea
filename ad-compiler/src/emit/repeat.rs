//! Loops.
//!
//! ```text
//! x₂ = loop i in lo..hi (x = x0) { x₁ = mul r, x; yields x₁ }   →   let mut x = x0;
//!                                                                   for i in lo..hi { x = r * x; }
//! ```
//!
//! A loop's parameters are variables that its body assigns; where they are there already, they are
//! assigned before the loop too.

use super::code::{Code, code};

use super::emitter::Emitter;
use super::expr::{Expr, Prec};
use super::uses::Uses;
use crate::ir::{Adaptor, Head, Kind, Loop, Stmt};

impl Emitter<'_> {
    pub(super) fn looped(&mut self, looped: &Loop) -> Code {
        let uses = self.uses;
        let carried: Vec<usize> =
            (0..looped.params.len()).filter(|index| uses.carries(looped, *index)).collect();
        // what the loop carries
        let mut tokens = Code::new();
        let (old, new): (Vec<usize>, Vec<usize>) =
            carried.iter().partition(|index| self.is_declared(self.var(looped.params[**index])));
        for index in new {
            let (param, init) = (looped.params[index], looped.inits[index]);
            let mut expr = self.value(init);
            if *self.f.kind(param) == Kind::Tangent && !uses.is_inlined(init) {
                let value = expr.at(Prec::Postfix);
                expr = Expr::new(code!(#value.clone()), Prec::Postfix);
            }
            tokens.add(self.define(param, &expr));
        }
        let old = old.iter().map(|index| (looped.params[*index], looped.inits[*index])).collect();
        tokens.add(self.copies(old));
        let count = looped.count.filter(|count| uses.is_needed(*count));
        if let Some(count) = count {
            let var = self.var(count);
            let name = self.declare(var);
            self.found.written.insert(var, ());
            tokens.add(code!(let mut #name = 0_usize;));
        }
        // the head
        let head = match &looped.head {
            Head::Range { index, lo, hi, inclusive, adaptors } => {
                let (lo, hi) = (self.value(*lo).at(Prec::Or), self.value(*hi).at(Prec::Or));
                let dots = if *inclusive { code!(..=) } else { code!(..) };
                let mut range = code!(#lo #dots #hi);
                let reversed = adaptors.iter().all(|adaptor| match adaptor {
                    Adaptor::Rev => true,
                    Adaptor::StepBy(_) => false,
                });
                // the order of iterations that look alike does not matter
                let plain = reversed && !uses.is_needed(*index);
                let adaptors = if plain { &[][..] } else { adaptors };
                for (position, adaptor) in adaptors.iter().enumerate() {
                    if position == 0 {
                        range = code!((#range));
                    }
                    range = match adaptor {
                        Adaptor::Rev => code!(#range.rev()),
                        Adaptor::StepBy(step) => {
                            let step = self.plain(*step);
                            code!(#range.step_by(#step))
                        }
                    };
                }
                self.enter();
                let name = if uses.is_needed(*index) {
                    let name = self.declare(self.var(*index));
                    code!(#name)
                } else {
                    code!(_)
                };
                code!(for #name in #range)
            }
            Head::Times(times) => {
                let times = self.value(*times).at(Prec::Or);
                self.enter();
                code!(for _ in 0..#times)
            }
            Head::While { .. } | Head::Forever => {
                self.enter();
                code!(loop)
            }
        };
        let mut head = head;
        let mut body = Code::new();
        if let Head::While { cond } = &looped.head {
            let bare =
                cond.stmts.iter().all(|stmt| !uses.is_live(stmt) || self.is_silent_deep(stmt));
            if bare {
                let cond = self.value(cond.yields[0]).condition();
                head = code!(while #cond);
            } else {
                let stmts = self.stmts(cond);
                let negated = self.negation(cond.yields[0]);
                body.add(code!(#stmts if #negated { break; }));
            }
        }
        if let Some(count) = count {
            let name = self.occur(self.var(count));
            body.add(code!(#name += 1;));
        }
        body.add(self.stmts(&looped.body));
        let yields = Uses::yields(looped);
        let pairs = carried.iter().map(|index| (looped.params[*index], yields[*index])).collect();
        body.add(self.copies(pairs));
        if looped.exits {
            let flag = self.value(looped.body.yields[0]).condition();
            if flag.is_word("true") {
                body.add(code!(break;));
            } else if !flag.is_word("false") {
                body.add(code!(if #flag { break; }));
            }
        }
        self.leave();
        code!(#tokens #head { #body })
    }

    pub(super) fn is_silent_deep(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Branch(branch) => {
                branch.results.iter().all(|result| self.uses.is_inlined(*result))
                    && !branch.results.is_empty()
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
            | Stmt::Turn => self.is_silent(stmt),
        }
    }
}
