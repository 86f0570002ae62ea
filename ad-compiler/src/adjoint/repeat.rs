//! The adjoint of a loop: a loop with as many iterations, in the opposite order.
//!
//! ```text
//! forward                            reverse, from d_r
//!   r = loop for i in 0..n (x = a)     d_a, d_k = loop for i in (0..n).rev() (d_x = d_r, s = 0)
//!       { y = mul x, k                     { d_k' = s + d_x·x
//!         yields y }                         yields d_x·k, d_k' }
//! ```
//!
//! Carried are the adjoints of what the loop carries, and those of values from outside that the body
//! reads (`k`), which are summed up over the iterations.

use super::Builder;
use crate::ir::set::Set;
use crate::ir::{Adaptor, BinaryOp, Block, Head, Kind, Loop, Op, Stmt, Value};

impl Builder<'_> {
    // Forward: r = loop (p = a) { … y }        for each carried value
    // Reverse: d_a = loop (d_p = d_r) { d_y = d_p; … d_p' }, and the adjoints of what the body uses
    //          from outside are carried along.
    pub(super) fn looped(&mut self, looped: &Loop) {
        let yields = &looped.body.yields[usize::from(looped.exits)..];
        // A value that only the result needs has a parameter that nobody reads.
        let carried: Vec<usize> = (0..looped.params.len())
            .filter(|at| {
                self.activity.value(looped.params[*at]) || self.activity.value(looped.results[*at])
            })
            .collect();
        let free = self.free(looped);

        let mut inits = Vec::new();
        let mut params = Vec::new();
        for (at, (param, result)) in looped.params.iter().zip(&looped.results).enumerate() {
            let adjoint = self.taken(*result);
            if carried.contains(&at) {
                inits.push(match adjoint {
                    Some(adjoint) => adjoint,
                    None => self.zero(looped.inits[at]),
                });
                params.push(self.carrier(*param));
            }
        }
        for value in &free {
            inits.push(match self.adjoints.get(value) {
                Some(adjoint) => *adjoint,
                None => self.zero(*value),
            });
            params.push(self.carrier(*value));
        }

        let outer = self.adjoints.clone();
        self.blocks.push(Vec::new());
        for (value, param) in free.iter().zip(&params[carried.len()..]) {
            self.adjoints.insert(*value, *param);
        }
        for (at, param) in carried.iter().zip(&params) {
            self.add(yields[*at], *param);
        }
        self.block(&looped.body);
        // What the condition has computed and the body reads: it stands before the body.
        for stmt in condition(looped).iter().rev() {
            self.stmt(stmt, &[]);
        }
        let mut next = Vec::new();
        for at in &carried {
            next.push(match self.taken(looped.params[*at]) {
                Some(adjoint) => adjoint,
                None => self.zero(looped.inits[*at]),
            });
        }
        for value in &free {
            next.push(self.adjoints[value]);
        }
        let mut body = Block { stmts: self.blocks.pop().expect("just opened"), yields: next };
        self.adjoints = outer;

        let results: Vec<Value> = carried
            .iter()
            .map(|at| looped.inits[*at])
            .chain(free.iter().copied())
            .map(|value| self.carrier(value))
            .collect();
        let head = self.reversed(looped, &mut body);
        let region = self.function.new_region();
        self.emit(Stmt::Loop(Loop {
            region,
            head,
            params,
            inits,
            body,
            exits: false,
            results: results.clone(),
            count: None,
            mirrors: Some(looped.region),
        }));
        for (value, result) in free.iter().zip(&results[carried.len()..]) {
            self.adjoints.insert(*value, *result);
        }
        for (at, result) in carried.iter().zip(&results) {
            self.add(looped.inits[*at], *result);
        }
    }

    /// The active values from outside that the body, and what it reads of the condition, may contribute
    /// to.
    fn free(&self, looped: &Loop) -> Vec<Value> {
        let mut inside: Set<Value> = Set::new();
        looped.each_entry(&mut |value| {
            inside.insert(value);
        });
        looped.body.each_stmt(&mut |stmt| {
            stmt.each_def(&mut |value| {
                inside.insert(value);
            });
            if let Stmt::Loop(nested) = stmt {
                nested.each_entry(&mut |value| {
                    inside.insert(value);
                });
            }
        });
        let mut read: Set<Value> = Set::new();
        looped.body.each_use(&mut |value| {
            read.insert(value);
        });
        for stmt in condition(looped).iter().rev() {
            if let Stmt::Let { value, op } = stmt {
                inside.insert(*value);
                if read.contains(*value) {
                    op.each_use(&mut |operand| {
                        read.insert(operand);
                    });
                }
            }
        }
        let is_free = |value: &Value| !inside.contains(*value) && self.activity.value(*value);
        read.iter().filter(is_free).collect()
    }

    /// The head under which the iterations run backwards.
    fn reversed(&mut self, looped: &Loop, body: &mut Block) -> Head {
        match &looped.head {
            Head::Range { index, lo, hi, inclusive, adaptors }
                if !looped.exits && is_reversible(adaptors) =>
            {
                let again = self.function.new_value(self.function.value(*index).clone());
                body.map_uses(&mut |value| if value == *index { again } else { value });
                let mut adaptors = adaptors.clone();
                if let Some(Adaptor::Rev) = adaptors.last() {
                    adaptors.pop();
                } else {
                    adaptors.push(Adaptor::Rev);
                }
                Head::Range { index: again, lo: *lo, hi: *hi, inclusive: *inclusive, adaptors }
            }
            Head::Range { index, lo, hi: _, inclusive: _, adaptors }
                if adaptors.is_empty() && self.sizes.is_size(*index) =>
            {
                // The iterations begun are those of a shorter range, which tells the index.
                let count = looped.count.expect("a loop that may end early counts its iterations");
                let again = self.function.new_value(self.function.value(*index).clone());
                body.map_uses(&mut |value| if value == *index { again } else { value });
                let hi = match self.constants.get(lo) {
                    Some(0.0) => count,
                    Some(_) | None => self.define(Op::Binary(BinaryOp::Add, *lo, count), Kind::Int),
                };
                let adaptors = vec![Adaptor::Rev];
                Head::Range { index: again, lo: *lo, hi, inclusive: false, adaptors }
            }
            Head::Times(count) => Head::Times(*count),
            Head::Range { .. } | Head::While { .. } | Head::Forever => Head::Times(
                looped.count.expect("a loop that no range describes counts its iterations"),
            ),
        }
    }
}

/// What the condition of a `while` computes: operations only, for what else stands there defines
/// nothing that the body could read.
fn condition(looped: &Loop) -> Vec<&Stmt> {
    let Head::While { cond } = &looped.head else { return Vec::new() };
    cond.stmts.iter().filter(|stmt| matches!(stmt, Stmt::Let { .. })).collect()
}

/// Whether std can run the range backwards: a plain one always; after `step_by` only where it knows
/// the exact length, which ranges of 64 bits and inclusive ones do not.
fn is_reversible(adaptors: &[Adaptor]) -> bool {
    adaptors.iter().all(|adaptor| match adaptor {
        Adaptor::StepBy(_) => false,
        Adaptor::Rev => true,
    })
}
