//! The statements of a program, one after the other: control flow, buffers.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::datum::{filled_like, zero_like};
use super::{Datum, EvalError, Frame, Machine, Outcome, Result, Scalar, Trips, malformed, panic};
use crate::ir::verify::{Stage, declared_by};
use crate::ir::{
    Adaptor, Block, Bound, Branch, Function, Gradient, Head, Kind, Loop, Passing, Region, Seed,
    Stmt, Tree, Value,
};

impl<'a, S: Scalar> Machine<'a, S> {
    pub(super) fn new(
        function: &'a Function,
        stage: Stage,
        limit: u64,
        constants: BTreeMap<String, Datum<S>>,
    ) -> Self {
        Machine {
            function,
            stage,
            limit,
            depth: 0,
            constants,
            callees: None,
            values: vec![None; function.values.len()],
            locals: vec![None; function.locals.len()],
            buffers: vec![Vec::new(); function.buffers.len()],
            reverse: false,
            record: vec![Frame::new()],
            mirror: Vec::new(),
        }
    }

    pub(super) fn run(
        &mut self,
        args: Vec<Datum<S>>,
        seed: Option<Datum<S>>,
        gradient_buffers: Vec<Option<Datum<S>>>,
    ) -> Result<Outcome<S>> {
        let function = self.function;
        if args.len() != function.params.len() {
            let (found, expected) = (args.len(), function.params.len());
            return malformed(format!("{found} arguments for {expected} parameters"));
        }
        let mut buffers = gradient_buffers.into_iter();
        for (position, (param, arg)) in function.params.iter().zip(args).enumerate() {
            self.bind_lengths(&param.kind, &arg);
            let buffer = buffers.next().flatten();
            if let Some(Gradient::Local(local)) = function.gradient.get(position) {
                // What the program clears itself must not be read before.
                let begins = if function.cleared.contains(local) { f64::NAN } else { 0.0 };
                let begins = || filled_like(&arg, begins);
                self.locals[local.0 as usize] = Some(buffer.unwrap_or_else(begins));
            }
            for tangents in [&function.products, &function.others, &function.thirds] {
                if let Some(Gradient::Local(local)) = tangents.get(position) {
                    self.locals[local.0 as usize] = Some(zero_like(&arg));
                }
            }
            match param.bound {
                Bound::Value(value) => self.set(value, arg),
                Bound::Local(local) => self.locals[local.0 as usize] = Some(arg),
            }
        }
        match (function.seed, seed) {
            (Seed::Value(value), Some(seed)) => self.set(value, seed),
            (Seed::Local(local), Some(seed)) => self.locals[local.0 as usize] = Some(seed),
            (Seed::Value(_) | Seed::Local(_), None) => {
                return malformed("the function takes a seed".to_owned());
            }
            (Seed::None | Seed::One, None) => {}
            (Seed::None | Seed::One, Some(_)) => {
                return malformed("the function takes no seed".to_owned());
            }
        }

        self.block(&function.forward)?;
        let result = self.tree(&function.result)?;
        let result = self.deep(result)?;
        let outputs = self.mutable_params()?;
        self.reverse = true;
        self.mirror = self.record.drain(..).map(Rc::new).collect();
        self.block(&function.reverse)?;
        let restored = self.mutable_params()?;
        let gradient = self.derivatives(&function.gradient)?;
        let products = self.derivatives(&function.products)?;
        let thirds = self.derivatives(&function.thirds)?;
        let others = self.derivatives(&function.others)?;
        Ok(Outcome { result, outputs, restored, gradient, products, others, thirds })
    }

    fn derivatives(&self, of: &[Gradient]) -> Result<Vec<Option<Datum<S>>>> {
        let derivatives = of.iter().map(|gradient| match *gradient {
            Gradient::None => Ok(None),
            Gradient::Value(value) => self.get(value).map(Some),
            Gradient::Local(local) => self.read_whole(local).map(Some),
        });
        derivatives.collect()
    }

    pub(super) fn mutable_params(&self) -> Result<Vec<Option<Datum<S>>>> {
        let params = self.function.params.iter().map(|param| match (param.passing, param.bound) {
            (Passing::ByMut, Bound::Local(local)) => self.read_whole(local).map(Some),
            (Passing::ByMut, Bound::Value(value)) => self.get(value).map(Some),
            (Passing::ByValue | Passing::ByRef, _) => Ok(None),
        });
        params.collect()
    }

    /// `N` of a parameter `[f64; N]` is what the argument says.
    pub(super) fn bind_lengths(&mut self, kind: &Kind, arg: &Datum<S>) {
        match (kind, arg) {
            (Kind::Array(element, length), Datum::Array(items)) => {
                if let Ok(name) = syn::parse2::<syn::Ident>(length.0.clone()) {
                    self.constants.insert(name.to_string(), Datum::Int(items.len() as i128));
                }
                items.iter().for_each(|item| self.bind_lengths(element, item));
            }
            (Kind::Slice(element) | Kind::Vec(element), Datum::Array(items)) => {
                items.iter().for_each(|item| self.bind_lengths(element, item));
            }
            (Kind::Tuple(kinds), Datum::Tuple(fields)) => {
                kinds.iter().zip(fields).for_each(|(kind, field)| self.bind_lengths(kind, field));
            }
            _ => {}
        }
    }

    // Statements.

    pub(super) fn block(&mut self, block: &Block) -> Result<()> {
        block.stmts.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    pub(super) fn stmt(&mut self, stmt: &Stmt) -> Result<()> {
        self.step()?;
        match stmt {
            Stmt::Let { value, op } => {
                let datum = self.op(*value, op)?;
                self.set(*value, datum);
            }
            Stmt::Declare { local, init } => {
                let datum = match init {
                    Some(tree) => self.bound_to(*local, tree)?,
                    None => Datum::Absent,
                };
                self.locals[local.0 as usize] = Some(datum);
            }
            Stmt::Assign { place, tree } => {
                let by_ref = self.function.local(place.root).by_ref;
                let whole = place.path.is_empty();
                match tree {
                    // `a = &b` lets the variable refer to something else
                    Tree::Ref(..) if whole && by_ref => {
                        let datum = self.tree(tree)?;
                        self.locals[place.root.0 as usize] = Some(datum);
                    }
                    _ => {
                        let datum = self.tree(tree)?;
                        self.write_place(place, datum)?;
                    }
                }
            }
            Stmt::Store { place, value } => {
                let datum = self.get(*value)?;
                self.write_place(place, datum)?;
            }
            Stmt::Accumulate { place, value } => {
                let datum = self.get(*value)?;
                self.accumulate(place, &datum)?;
            }
            Stmt::AccumulateTree { place, tree } => {
                let datum = self.tree(tree)?;
                let datum = self.deep(datum)?;
                self.accumulate(place, &datum)?;
            }
            Stmt::Clear { place } => self.clear(place)?,
            Stmt::Swap { a, b } => {
                let (a, b) = (self.resolve(a)?, self.resolve(b)?);
                let (at_a, at_b) = (self.read(&a)?, self.read(&b)?);
                self.write(&a, at_b)?;
                self.write(&b, at_a)?;
            }
            Stmt::Fill { place, value } => {
                let (target, datum) = (self.resolve(place)?, self.get(*value)?);
                let length = self.length(&target)?;
                self.write(&target, Datum::Array(vec![datum; length]))?;
            }
            Stmt::Branch(branch) => self.branch(branch)?,
            Stmt::Loop(looped) => self.looped(looped)?,
            Stmt::Call(call) => self.call(call)?,
            Stmt::CallForward { call, active: _, pullback } => {
                self.call(call)?;
                self.set(*pullback, Datum::Unit);
            }
            Stmt::CallReverse(reverse) => self.call_reverse(reverse)?,
            Stmt::Opaque(opaque) => self.opaque_stmt(opaque)?,
            Stmt::Buffer { buffer } => self.buffers[buffer.0 as usize].clear(),
            Stmt::Save { buffer, values } => {
                for value in values {
                    let datum = self.get(*value)?;
                    self.buffers[buffer.0 as usize].push(datum);
                }
            }
            Stmt::SaveLocal { buffer, local } => {
                let datum = self.local(*local)?.clone();
                self.buffers[buffer.0 as usize].push(datum);
            }
            Stmt::SavePlace { buffer, place } => {
                let datum = self.read_place(place)?;
                self.buffers[buffer.0 as usize].push(datum);
            }
            Stmt::Restore { buffer, values } => {
                for value in values.iter().rev() {
                    let datum = self.pop(*buffer)?;
                    self.set(*value, datum);
                }
            }
            Stmt::RestoreLocal { buffer, local } => {
                self.locals[local.0 as usize] = Some(self.pop(*buffer)?);
            }
            Stmt::RestorePlace { buffer, place } => {
                let datum = self.pop(*buffer)?;
                self.write_place(place, datum)?;
            }
            Stmt::Mark { id, place } => {
                let datum = self.read_place(place)?;
                if let Some(frame) = self.record.last_mut() {
                    frame.marks.insert(*id, datum);
                }
            }
            Stmt::Undo { of, place } => {
                let marked = self.mirror.iter().rev().find_map(|frame| frame.marks.get(of));
                match marked.cloned() {
                    Some(datum) => self.write_place(place, datum)?,
                    None => return malformed(format!("nothing is marked s{}", of.0)),
                }
            }
            Stmt::Turn => self.turn(),
            Stmt::Comment(_) => {}
        }
        Ok(())
    }

    /// From here to the end of the iteration or arm adjoints are carried back.
    fn turn(&mut self) {
        self.reverse = true;
        if let (Stage::BeforeKeep, Some(frame)) = (self.stage, self.record.pop()) {
            self.mirror.push(Rc::new(frame));
        }
    }

    /// After an iteration or an arm with a turn.
    fn turn_again(&mut self) {
        self.reverse = false;
        if self.stage == Stage::BeforeKeep {
            self.mirror.pop();
        }
    }

    pub(super) fn step(&mut self) -> Result<()> {
        self.limit = self.limit.checked_sub(1).ok_or(EvalError::StepLimit)?;
        Ok(())
    }

    pub(super) fn branch(&mut self, branch: &Branch) -> Result<()> {
        let position = match self.get(branch.cond)? {
            Datum::Bool(cond) if branch.boolean => usize::from(!cond),
            Datum::Int(position) if !branch.boolean => {
                usize::try_from(position).unwrap_or(usize::MAX)
            }
            other => return malformed(format!("the condition of a branch is {other:?}")),
        };
        let Some(arm) = branch.arms.get(position) else {
            return malformed(format!("a branch has no arm {position}"));
        };
        let frame = self.mirrored(branch.mirrors).and_then(|frames| frames.first().cloned());
        self.enter(frame.as_ref());
        self.block(arm)?;
        let yields = self.all(&arm.yields)?;
        self.leave(branch.region, None, frame.as_ref(), &[arm], &[]);
        if arm.turn().is_some() {
            self.turn_again();
        }
        self.set_all(&branch.results, yields)
    }

    pub(super) fn looped(&mut self, looped: &Loop) -> Result<()> {
        let mut carried = self.all(&looped.inits)?;
        let frames = self.mirrored(looped.mirrors);
        let trips = self.trips(&looped.head)?;
        let mut entries = Vec::new();
        looped.each_entry(&mut |value| entries.push(value));
        let blocks: Vec<&Block> = match &looped.head {
            Head::While { cond } => vec![cond, &looped.body],
            Head::Range { .. } | Head::Forever | Head::Times(_) => vec![&looped.body],
        };
        let mut count = 0;
        while trips.count.is_none_or(|trips| count < trips) {
            self.step()?;
            let index = trips.first + count * trips.step;
            let frame = frames.as_ref().and_then(|frames| match &looped.head {
                Head::Range { .. } => frames.iter().find(|frame| frame.index == Some(index)),
                Head::While { .. } | Head::Forever | Head::Times(_) => {
                    let from_the_end = usize::try_from(count).ok()? + 1;
                    frames.get(frames.len().checked_sub(from_the_end)?)
                }
            });
            self.enter(frame);
            self.set_all(&looped.params, carried.clone())?;
            let mut own_index = None;
            match &looped.head {
                Head::Range { index: value, .. } => {
                    self.set(*value, Datum::Int(index));
                    own_index = Some(index);
                }
                Head::While { cond } => {
                    self.block(cond)?;
                    let holds = match cond.yields.as_slice() {
                        [holds] => self.boolean(*holds)?,
                        _ => return malformed("a condition yields one value".to_owned()),
                    };
                    if !holds {
                        self.abandon(frame, &blocks, &entries);
                        break;
                    }
                }
                Head::Forever | Head::Times(_) => {}
            }
            count += 1;
            self.block(&looped.body)?;
            let mut next = looped.body.yields.as_slice();
            let mut exit = false;
            if looped.exits {
                let Some((first, rest)) = next.split_first() else {
                    return malformed("a loop that exits yields a condition".to_owned());
                };
                exit = self.boolean(*first)?;
                next = rest;
            }
            carried = self.all(next)?;
            self.leave(looped.region, own_index, frame, &blocks, &entries);
            if looped.is_fused() {
                self.turn_again();
            }
            if exit {
                break;
            }
        }
        if let Some(value) = looped.count {
            self.set(value, Datum::Int(count));
        }
        self.set_all(&looped.results, carried)
    }

    pub(super) fn trips(&self, head: &Head) -> Result<Trips> {
        match head {
            Head::Range { index: _, lo, hi, inclusive, adaptors } => {
                let (lo, hi) = (self.integer(*lo)?, self.integer(*hi)?);
                let mut trips = Trips {
                    first: lo,
                    step: 1,
                    count: Some((hi - lo + i128::from(*inclusive)).max(0)),
                };
                for adaptor in adaptors {
                    let count = trips.count.unwrap_or_default();
                    match adaptor {
                        Adaptor::Rev => {
                            trips.first += (count - 1) * trips.step;
                            trips.step = -trips.step;
                        }
                        Adaptor::StepBy(step) => {
                            let step = self.integer(*step)?;
                            if step <= 0 {
                                return panic("the step of a range is zero");
                            }
                            trips.count = Some((count + step - 1) / step);
                            trips.step *= step;
                        }
                    }
                }
                Ok(trips)
            }
            Head::Times(count) => {
                Ok(Trips { first: 0, step: 1, count: Some(self.integer(*count)?.max(0)) })
            }
            Head::While { cond: _ } | Head::Forever => Ok(Trips { first: 0, step: 1, count: None }),
        }
    }

    /// The executions of a mirrored region in the innermost forward block that has any.
    pub(super) fn mirrored(&self, mirrors: Option<Region>) -> Option<Vec<Rc<Frame<S>>>> {
        let region = mirrors?;
        self.mirror.iter().rev().find_map(|frame| frame.nested.get(&region)).cloned()
    }

    pub(super) fn enter(&mut self, frame: Option<&Rc<Frame<S>>>) {
        if self.stage == Stage::Final {
            return;
        }
        if !self.reverse {
            self.record.push(Frame::new());
        } else if let Some(frame) = frame {
            for (value, datum) in &frame.values {
                self.values[value.0 as usize] = Some(datum.clone());
            }
            for (local, datum) in &frame.locals {
                self.locals[local.0 as usize] = Some(datum.clone());
            }
            self.mirror.push(Rc::clone(frame));
        }
    }

    /// Ends a nested block: records what it leaves behind, and forgets its values.
    pub(super) fn leave(
        &mut self,
        region: Region,
        index: Option<i128>,
        frame: Option<&Rc<Frame<S>>>,
        blocks: &[&Block],
        entries: &[Value],
    ) {
        if self.stage == Stage::BeforeKeep && !self.reverse {
            if let Some(mut own) = self.record.pop() {
                own.index = index;
                for value in defined(blocks, entries) {
                    let datum = self.values[value.0 as usize].clone();
                    own.values.extend(datum.map(|datum| (value, datum)));
                }
                for local in blocks.iter().flat_map(|block| &block.stmts).flat_map(declared_by) {
                    let datum = self.locals[local.0 as usize].clone();
                    own.locals.extend(datum.map(|datum| (local, datum)));
                }
                if let Some(around) = self.record.last_mut() {
                    around.nested.entry(region).or_default().push(Rc::new(own));
                }
            }
        }
        self.forget(frame, blocks, entries);
    }

    /// Ends an iteration that the condition refused.
    pub(super) fn abandon(
        &mut self,
        frame: Option<&Rc<Frame<S>>>,
        blocks: &[&Block],
        entries: &[Value],
    ) {
        if self.stage == Stage::BeforeKeep && !self.reverse {
            self.record.pop();
        }
        self.forget(frame, blocks, entries);
    }

    pub(super) fn forget(
        &mut self,
        frame: Option<&Rc<Frame<S>>>,
        blocks: &[&Block],
        entries: &[Value],
    ) {
        for value in defined(blocks, entries) {
            self.values[value.0 as usize] = None;
        }
        if let (Stage::BeforeKeep, true, Some(frame)) = (self.stage, self.reverse, frame) {
            for (value, _) in &frame.values {
                self.values[value.0 as usize] = None;
            }
            self.mirror.pop();
        }
    }
}

/// What the blocks of an iteration define, its params and index included.
pub(super) fn defined(blocks: &[&Block], entries: &[Value]) -> Vec<Value> {
    let mut values = entries.to_vec();
    for stmt in blocks.iter().flat_map(|block| &block.stmts) {
        stmt.each_def(&mut |value| values.push(value));
    }
    values
}
