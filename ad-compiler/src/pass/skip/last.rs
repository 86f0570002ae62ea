//! Goes back to the last choice of a loop at once.
//!
//! ```text
//! before                                     after
//!   loop for k in 0..n (s = s0) {              loop for k in 0..n (s = s0, l = 0, any = false) {
//!     c = lt x, s                                c = lt x, s
//!     save c                                     l' = branch c { k } { l }
//!     s' = branch c { x } { s }                  s' = branch c { x } { s }
//!     yields s'                                  yields s', l', or any, c
//!   }                                          }
//!   loop for k backwards (d = d_s) {           branch any {
//!     c = restore                                k = l
//!     e = branch c { d } { 0 }                   d_x[k] += mul d_s, y
//!     d' = branch c { 0 } { d }                }
//!     d_x[k] += mul e, y
//!     yields d'
//!   }
//! ```
//!
//! Instead of a condition for each iteration, the last index where it held is kept.
//!
//! Sound because: an iteration of the reverse loop without the choice hands on what it has been given and
//! does nothing else, and one with it hands on zeros, with which those that are left do nothing
//! ([`Vanishing`]). What it read of a buffer was the condition alone.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use super::ends::Ends;
use super::vanishing::Vanishing;
use crate::analysis::subscript::{integer, new_value};
use crate::ir::{BinaryOp, Block, Branch, Buffer, Function, Head, Kind, Loop, Op, Stmt, Value};

/// The loop that chooses, by its position; the buffer of its conditions; one of these, as it is restored.
struct Choice {
    forward: usize,
    buffer: Buffer,
    restored: Value,
}

impl Ends {
    /// What takes the place of the reverse loop, if it is about the last choice of one among `stmts`.
    pub(super) fn last_choice(
        &self,
        reverse: &Loop,
        stmts: &mut Vec<Stmt>,
        function: &mut Function,
    ) -> Option<Stmt> {
        let choice = self.choice(reverse, stmts, function)?;
        let (last, any) = keep_last(&choice, stmts, function);
        let Head::Range { index, .. } = reverse.head else { unreachable!("it has been asked") };
        let mut body = fold(&reverse.body, choice.restored, true);
        let mut by: BTreeMap<Value, Value> =
            reverse.params.iter().copied().zip(reverse.inits.iter().copied()).collect();
        by.insert(index, last);
        body.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
        let mut read = false;
        body.each_use(&mut |value| read |= value == choice.restored);
        if read {
            let op = Op::Constant(quote!(true));
            body.stmts.insert(0, Stmt::Let { value: choice.restored, op });
        }
        Some(Stmt::Branch(Branch {
            region: function.new_region(),
            cond: any,
            boolean: true,
            arms: vec![body, Block { stmts: Vec::new(), yields: reverse.inits.clone() }],
            results: reverse.results.clone(),
            mirrors: None,
        }))
    }

    fn choice(&self, reverse: &Loop, stmts: &[Stmt], function: &Function) -> Option<Choice> {
        let (gates, mut vanishing) = self.gates(reverse, &BTreeSet::new(), function)?;
        let mut restores = Vec::new();
        for stmt in &reverse.body.stmts {
            if let Stmt::Restore { buffer, values } = stmt {
                restores.push((*buffer, values.as_slice()));
            }
        }
        let [(buffer, &[restored])] = restores[..] else { return None };
        let of_condition = *function.kind(restored) == Kind::Bool;
        if !of_condition || !self.is_read_once(buffer) || !reverse.head.is_one_by_one() {
            return None;
        }
        let forward = stmts.iter().position(|stmt| {
            let Stmt::Loop(looped) = stmt else { return false };
            Some(looped.region) == reverse.mirrors
                && looped.head.is_one_by_one()
                && !looped.exits
                && looped.count.is_none()
                && looped.body.stmts.iter().any(|stmt| saved(stmt, buffer).is_some())
        })?;
        let unchosen = Loop { body: fold(&reverse.body, restored, false), ..reverse.clone() };
        let chosen = fold(&reverse.body, restored, true);
        let hands_on = Vanishing::when(self.zeros()).is_without_effect(&unchosen);
        let takes_all = gates.iter().all(|at| self.is_zero(chosen.yields[*at]));
        vanishing.free.insert(buffer);
        let ends = vanishing.is_without_effect(reverse);
        (hands_on && takes_all && ends).then_some(Choice { forward, buffer, restored })
    }
}

fn saved(stmt: &Stmt, to: Buffer) -> Option<Value> {
    let Stmt::Save { buffer, values } = stmt else { return None };
    let [value] = values[..] else { return None };
    (*buffer == to).then_some(value)
}

/// The block where the condition is known, without what it is restored from.
fn fold(block: &Block, cond: Value, truth: bool) -> Block {
    let mut by: BTreeMap<Value, Value> = BTreeMap::new();
    let mut folded = Block::default();
    for stmt in &block.stmts {
        let restores = if let Stmt::Restore { values, .. } = stmt { &values[..] } else { &[] };
        if restores == [cond] {
            continue;
        }
        let known = if let Stmt::Branch(branch) = stmt { Some(branch) } else { None };
        let known = known.filter(|branch| branch.boolean && branch.cond == cond);
        let mut part = match known {
            Some(branch) => branch.arms[usize::from(!truth)].clone(),
            None => Block { stmts: vec![stmt.clone()], yields: Vec::new() },
        };
        part.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
        folded.stmts.append(&mut part.stmts);
        if let Some(branch) = known {
            by.extend(branch.results.iter().copied().zip(part.yields));
        }
    }
    let yields = block.yields.iter();
    folded.yields = yields.map(|value| by.get(value).copied().unwrap_or(*value)).collect();
    folded
}

/// Lets the loop carry the last index where the condition held, and whether it ever did.
fn keep_last(choice: &Choice, stmts: &mut Vec<Stmt>, function: &mut Function) -> (Value, Value) {
    let Stmt::Loop(looped) = &mut stmts[choice.forward] else { unreachable!("it is a loop") };
    let Head::Range { index, .. } = looped.head else { unreachable!("it has been asked") };
    let [first, param, next, last] = [(); 4].map(|()| integer(function));
    let [never, before, since, any] = [(); 4].map(|()| new_value(function, Kind::Bool));
    let body = &mut looped.body;
    let at = body.stmts.iter().position(|stmt| saved(stmt, choice.buffer).is_some());
    let at = at.expect("it has been asked");
    let cond = saved(&body.stmts[at], choice.buffer).expect("it has just been found");
    let arm = |value: Value| Block { stmts: Vec::new(), yields: vec![value] };
    body.stmts[at] = Stmt::Branch(Branch {
        region: function.new_region(),
        cond,
        boolean: true,
        arms: vec![arm(index), arm(param)],
        results: vec![next],
        mirrors: None,
    });
    let op = Op::Binary(BinaryOp::BitOr, before, cond);
    body.stmts.insert(at + 1, Stmt::Let { value: since, op });
    body.yields.extend([next, since]);
    looped.params.extend([param, before]);
    looped.inits.extend([first, never]);
    looped.results.extend([last, any]);
    let begin = [
        Stmt::Let { value: first, op: Op::Constant(quote!(0)) },
        Stmt::Let { value: never, op: Op::Constant(quote!(false)) },
    ];
    stmts.splice(choice.forward..choice.forward, begin);
    (last, any)
}
