//! Computes from the index of a loop what the loop counts along with it.
//!
//! ```text
//! before                                    after
//!   l₂ = loop for p in lo..hi (l = l0) {      l₂ = loop for p in lo..hi (l = l0) {
//!     … a[l] …                                  l' = add l0, (sub p, lo)
//!     l₁ = add l, 1                             … a[l'] …
//!     yields l₁                                 l₁ = add l', 1
//!   }                                           yields l₁
//!                                             }
//! ```
//!
//! A counter that is carried from one iteration to the next would have to be saved in each for the
//! reverse sweep, and subscripts made of it would not be seen to move with the index. Where the loop
//! counts from 0, its last value is `l0 + hi`; a loop around it may then count, too.
//!
//! Needs: verified SSA.  Keeps: verified SSA, what values are.
//! Sound because: integers are exact. No intermediate result exceeds what the counter has reached, and
//! all are `usize`: only where that is certain for both ([`Sizes`]) are they combined.
//! Running it twice changes nothing: what is yielded is no sum of the parameter any more.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use crate::analysis::sizes::Sizes;
use crate::analysis::subscript::{new_value, numbers};
use crate::ir::{BinaryOp, Block, Function, Head, Kind, Loop, Op, Stmt, Value};

/// Returns whether anything changed.
pub fn counter(function: &mut Function) -> bool {
    let mut counters = Counters {
        sizes: Sizes::of(function),
        own: BTreeSet::new(),
        numbers: numbers(function),
        replaced: BTreeMap::new(),
        changed: false,
    };
    let mut forward = std::mem::take(&mut function.forward);
    counters.block(&mut forward, function);
    function.forward = forward;
    function.replace(&counters.replaced);
    counters.changed
}

struct Counters {
    /// Which values are `usize`s.
    sizes: Sizes,
    /// Those that this pass has made are.
    own: BTreeSet<Value>,
    /// Values that are literals.
    numbers: BTreeMap<Value, u64>,
    /// Results of loops, and what they are computed as instead.
    replaced: BTreeMap<Value, Value>,
    changed: bool,
}

/// What a loop counts: the position of the parameter, and the step.
struct Counter {
    at: usize,
    step: Value,
}

impl Counters {
    fn block(&mut self, block: &mut Block, function: &mut Function) {
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            let by = &self.replaced;
            stmt.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
            for nested in stmt.blocks_mut() {
                self.block(nested, function);
            }
            let mut after = Vec::new();
            if let Stmt::Loop(looped) = &mut stmt {
                for counter in self.counters(looped) {
                    self.close(looped, &counter, function, &mut after);
                }
            }
            stmts.push(stmt);
            stmts.extend(after);
        }
        let by = &self.replaced;
        block.yields.iter_mut().for_each(|value| *value = by.get(value).copied().unwrap_or(*value));
        block.stmts = stmts;
    }

    fn is_size(&self, value: Value) -> bool {
        self.own.contains(&value) || self.sizes.is_size(value)
    }

    fn counters(&self, looped: &Loop) -> Vec<Counter> {
        let Head::Range { index, inclusive: false, adaptors, .. } = &looped.head else {
            return Vec::new();
        };
        if looped.exits || !adaptors.is_empty() || !self.is_size(*index) {
            return Vec::new();
        }
        let counter = |at: usize| {
            let (param, next) = (looped.params[at], looped.body.yields[at]);
            let step = looped.body.stmts.iter().find_map(|stmt| {
                let Stmt::Let { value, op: Op::Binary(BinaryOp::Add, a, b) } = stmt else {
                    return None;
                };
                let step = if *a == param { *b } else { *a };
                (*value == next && (*a == param) != (*b == param)).then_some(step)
            })?;
            let constant = self.numbers.contains_key(&step)
                || (self.is_size(step) && !looped.body.defines(step));
            let counts = self.is_size(param) && constant && step != *index;
            counts.then_some(Counter { at, step })
        };
        (0..looped.params.len()).filter_map(counter).collect()
    }

    fn close(
        &mut self,
        looped: &mut Loop,
        counter: &Counter,
        function: &mut Function,
        after: &mut Vec<Stmt>,
    ) {
        let Head::Range { index, lo, hi, .. } = looped.head else { return };
        let (param, init) = (looped.params[counter.at], looped.inits[counter.at]);
        let mut before = Vec::new();
        let done = match self.numbers.get(&lo) {
            Some(0) => index,
            Some(_) | None => {
                self.push(function, &mut before, Op::Binary(BinaryOp::Sub, index, lo))
            }
        };
        let closed = self.ahead(function, &mut before, init, done, counter.step);
        if closed != done && closed != init {
            function.values[closed.0 as usize] = function.value(param).clone();
        }
        looped.body.map_uses(&mut |value| if value == param { closed } else { value });
        before.append(&mut looped.body.stmts);
        looped.body.stmts = before;
        self.changed = true;
        if self.numbers.get(&lo) == Some(&0) {
            let result = looped.results[counter.at];
            let last = self.ahead(function, after, init, hi, counter.step);
            if last != hi && last != init {
                function.values[last.0 as usize] = function.value(result).clone();
            }
            self.replaced.insert(result, last);
        }
    }

    /// `init + done * step`
    fn ahead(
        &mut self,
        function: &mut Function,
        stmts: &mut Vec<Stmt>,
        init: Value,
        done: Value,
        step: Value,
    ) -> Value {
        let way = match self.numbers.get(&step).copied() {
            Some(1) => done,
            Some(number) => {
                // The literal may stand in the loop.
                let number = proc_macro2::Literal::u64_unsuffixed(number);
                let step = self.push(function, stmts, Op::Constant(quote!(#number)));
                self.push(function, stmts, Op::Binary(BinaryOp::Mul, done, step))
            }
            None => self.push(function, stmts, Op::Binary(BinaryOp::Mul, done, step)),
        };
        match self.numbers.get(&init) {
            Some(0) => way,
            Some(_) | None => self.push(function, stmts, Op::Binary(BinaryOp::Add, init, way)),
        }
    }

    fn push(&mut self, function: &mut Function, stmts: &mut Vec<Stmt>, op: Op) -> Value {
        let value = new_value(function, Kind::Int);
        self.own.insert(value);
        stmts.push(Stmt::Let { value, op });
        value
    }
}
