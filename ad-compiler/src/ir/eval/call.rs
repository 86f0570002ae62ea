//! Calls: only of the function itself, whose primal, gradient or tangent is run once more.

use super::datum::zero_like;
use super::syntax::text;
use super::{
    Datum, EvalError, MAX_DEPTH, Machine, Outcome, Result, Scalar, malformed, unsupported,
};
use crate::ir::verify::Stage;
use crate::ir::{Block, Call, CallReverse, Callee, Function, Returned, Seed, Slot, Tree};

impl<S: Scalar> Machine<'_, S> {
    pub(super) fn call(&mut self, call: &Call) -> Result<()> {
        let (args, positions) = self.recursive_args(call)?;
        let outcome = match self.callees {
            Some((primal, _)) => self.recurse(primal, args, None, Vec::new())?,
            None if self.function.early => {
                return unsupported("a recursive call of the primal".to_owned());
            }
            None => {
                let mut primal = self.function.clone();
                primal.reverse = Block::default();
                primal.gradient.clear();
                primal.seed = Seed::None;
                self.recurse(&primal, args, None, Vec::new())?
            }
        };
        for (arg, position) in call.args.iter().zip(positions) {
            if let (Tree::Ref(place, true), Some(output)) = (arg, &outcome.outputs[position]) {
                self.write_place(place, output.clone())?;
            }
        }
        match call.result {
            Returned::Nothing => {}
            Returned::Value(value) => self.set(value, outcome.result),
            Returned::Local(local) => self.locals[local.0 as usize] = Some(outcome.result),
        }
        Ok(())
    }

    pub(super) fn call_reverse(&mut self, reverse: &CallReverse) -> Result<()> {
        let (args, _) = self.recursive_args(&reverse.call)?;
        let mutable = |position: usize| match reverse.call.args.get(position) {
            Some(Tree::Ref(_, mutable)) => *mutable,
            _ => false,
        };
        let mut buffers = Vec::new();
        for (position, slot) in reverse.slots.iter().enumerate() {
            buffers.push(match slot {
                Slot::Place(place) if mutable(position) => Some(self.read_place(place)?),
                Slot::Place(_) | Slot::Inactive | Slot::Value { .. } | Slot::Local { .. } => None,
            });
        }
        let seed = self.tree(&reverse.seed)?;
        let callee = self.callees.map_or(self.function, |(_, gradient)| gradient);
        let seed = match callee.seed {
            Seed::None => None,
            Seed::Value(_) | Seed::Local(_) => Some(self.deep(seed)?),
            Seed::One => return unsupported("a recursive call under a seed of 1".to_owned()),
        };
        let outcome = self.recurse(callee, args, seed, buffers)?;
        if let (true, Returned::Value(value)) = (reverse.at_once, &reverse.call.result) {
            self.set(*value, outcome.result);
        }
        for (position, (slot, arg)) in reverse.slots.iter().zip(outcome.gradient).enumerate() {
            match (slot, arg) {
                (Slot::Inactive, _) | (Slot::Place(_), None) => {}
                (Slot::Value { contribution, of: _ }, Some(arg)) => self.set(*contribution, arg),
                (Slot::Place(place), Some(arg)) if mutable(position) => {
                    self.write_place(place, arg)?;
                }
                (Slot::Place(place), Some(arg)) => self.accumulate(place, &arg)?,
                (Slot::Local { local, zero: _ }, Some(arg)) => {
                    self.locals[local.0 as usize] = Some(arg);
                }
                (Slot::Value { .. } | Slot::Local { .. }, None) => {
                    return malformed("an active argument of no differentiated parameter".into());
                }
            }
        }
        Ok(())
    }

    /// The arguments of the recursive call, and for each of `call.args` its position among them.
    pub(super) fn recursive_args(&mut self, call: &Call) -> Result<(Vec<Datum<S>>, Vec<usize>)> {
        let (callee, active) = match &call.callee {
            Callee::Tangent { of, active, lanes: _ } => (&**of, Some(active)),
            callee @ (Callee::Itself(_) | Callee::Path(_) | Callee::Method(_)) => (callee, None),
        };
        match callee {
            Callee::Itself(_) => {}
            Callee::Path(path) => return unsupported(format!("a call of `{}`", text(path))),
            Callee::Method(name) => return unsupported(format!("a call of `.{name}`")),
            Callee::Tangent { .. } => return unsupported("a tangent of a tangent".to_owned()),
        }
        let mut given = Vec::new();
        for arg in &call.args {
            let arg = self.tree(arg)?;
            given.push(self.deep(arg)?);
        }
        let Some(active) = active else {
            let positions = (0..given.len()).collect();
            return Ok((given, positions));
        };
        // The tangents of those parameters that are differentiated, 0 where none is given.
        let mut args: Vec<Datum<S>> = given[..active.len()].to_vec();
        let mut positions: Vec<usize> = (0..active.len()).collect();
        let mut tangents = given[active.len()..].iter();
        for (at, active) in active.iter().enumerate() {
            if self.function.params[at].differentiated {
                let tangent = match active.then(|| tangents.next()).flatten() {
                    Some(tangent) => {
                        positions.push(args.len());
                        tangent.clone()
                    }
                    None => zero_like(&args[at]),
                };
                args.push(tangent);
            }
        }
        Ok((args, positions))
    }

    pub(super) fn recurse(
        &mut self,
        function: &Function,
        args: Vec<Datum<S>>,
        seed: Option<Datum<S>>,
        buffers: Vec<Option<Datum<S>>>,
    ) -> Result<Outcome<S>> {
        if self.depth == MAX_DEPTH {
            return Err(EvalError::StepLimit);
        }
        let stage = if self.callees.is_some() { Stage::Final } else { self.stage };
        let mut machine = Machine::new(function, stage, self.limit, self.constants.clone());
        machine.callees = self.callees;
        machine.depth = self.depth + 1;
        let outcome = machine.run(args, seed, buffers);
        self.limit = machine.limit;
        outcome
    }
}
