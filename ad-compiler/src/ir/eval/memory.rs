//! Memories: where a place leads, and what is read from and written to it.

use super::datum::{Step, Target, zero_like};
use super::syntax::text;
use super::{Datum, Machine, Result, Scalar, malformed, panic};
use crate::ir::{Local, Place, Projection};

impl<'a, S: Scalar> Machine<'a, S> {
    pub(super) fn local(&self, local: Local) -> Result<&Datum<S>> {
        match self.locals.get(local.0 as usize) {
            Some(Some(datum)) => Ok(datum),
            Some(None) | None => malformed(format!("@{} is not declared here", local.0)),
        }
    }

    /// The memory and the way into it that a place means now, references followed.
    pub(super) fn resolve(&self, place: &Place) -> Result<Target> {
        let mut target = self.follow(Target { root: place.root, steps: Vec::new() })?;
        for step in &place.path {
            target = match step {
                Projection::Deref => target,
                Projection::Index(index) => self.element(target, self.integer(*index)?)?,
                Projection::Field(member) => self.field(target, text(member))?,
                Projection::Range { lo, hi, inclusive } => {
                    let lo = lo.map(|lo| self.integer(lo)).transpose()?;
                    let hi = hi.map(|hi| self.integer(hi)).transpose()?;
                    self.slice(target, lo, hi, *inclusive)?
                }
            };
        }
        Ok(target)
    }

    pub(super) fn element(&self, mut target: Target, index: i128) -> Result<Target> {
        let length = self.length(&target)?;
        let index = match usize::try_from(index) {
            Ok(index) if index < length => index,
            Ok(_) | Err(_) => {
                return panic(&format!("index {index} of an array of {length}"));
            }
        };
        let from = match target.steps.last() {
            Some(Step::Range(lo, _)) => Some(*lo),
            Some(Step::Index(_) | Step::Field(_)) | None => None,
        };
        if from.is_some() {
            target.steps.pop();
        }
        target.steps.push(Step::Index(from.unwrap_or(0) + index));
        self.follow(target)
    }

    pub(super) fn field(&self, mut target: Target, name: String) -> Result<Target> {
        target.steps.push(Step::Field(name));
        self.follow(target)
    }

    pub(super) fn slice(
        &self,
        mut target: Target,
        lo: Option<i128>,
        hi: Option<i128>,
        inclusive: bool,
    ) -> Result<Target> {
        let length = self.length(&target)?;
        let lo = lo.unwrap_or(0);
        let hi = hi.map_or(length as i128, |hi| hi + i128::from(inclusive));
        let ends = match (usize::try_from(lo), usize::try_from(hi)) {
            (Ok(lo), Ok(hi)) if lo <= hi && hi <= length => (lo, hi),
            _ => return panic(&format!("range {lo}..{hi} of an array of {length}")),
        };
        let from = match target.steps.last() {
            Some(Step::Range(from, _)) => Some(*from),
            Some(Step::Index(_) | Step::Field(_)) | None => None,
        };
        if from.is_some() {
            target.steps.pop();
        }
        let from = from.unwrap_or(0);
        target.steps.push(Step::Range(from + ends.0, from + ends.1));
        Ok(target)
    }

    pub(super) fn follow(&self, target: Target) -> Result<Target> {
        match self.peek(&target)? {
            Datum::Ref(next) => self.follow(next.clone()),
            Datum::Float(_)
            | Datum::Int(_)
            | Datum::Bool(_)
            | Datum::Unit
            | Datum::Array(_)
            | Datum::Tuple(_)
            | Datum::Struct(_)
            | Datum::Absent => Ok(target),
        }
    }

    /// What a target without its last range holds.
    pub(super) fn peek(&self, target: &Target) -> Result<&Datum<S>> {
        let mut datum = self.local(target.root)?;
        for step in &target.steps {
            datum = match step {
                Step::Range(..) => datum,
                Step::Index(_) | Step::Field(_) => match datum.part(step) {
                    Some(part) => part,
                    None => return malformed(format!("{step:?} of {datum:?}")),
                },
            };
        }
        Ok(datum)
    }

    pub(super) fn length(&self, target: &Target) -> Result<usize> {
        match (target.steps.last(), self.peek(target)?) {
            (Some(Step::Range(lo, hi)), _) => Ok(hi - lo),
            (_, Datum::Array(items)) => Ok(items.len()),
            (_, other) => malformed(format!("the length of {other:?}")),
        }
    }

    pub(super) fn read(&self, target: &Target) -> Result<Datum<S>> {
        match (target.steps.last(), self.peek(target)?) {
            (Some(Step::Range(lo, hi)), Datum::Array(items)) => match items.get(*lo..*hi) {
                Some(items) => Ok(Datum::Array(items.to_vec())),
                None => malformed("a slice outlived its array".to_owned()),
            },
            (_, datum) => Ok(datum.clone()),
        }
    }

    pub(super) fn read_place(&self, place: &Place) -> Result<Datum<S>> {
        self.read(&self.resolve(place)?)
    }

    pub(super) fn read_whole(&self, local: Local) -> Result<Datum<S>> {
        self.deep(self.read_place(&Place::whole(local))?)
    }

    pub(super) fn write(&mut self, target: &Target, datum: Datum<S>) -> Result<()> {
        let Some(mut cell) =
            self.locals.get_mut(target.root.0 as usize).and_then(|local| local.as_mut())
        else {
            return malformed(format!("@{} is not declared here", target.root.0));
        };
        for step in &target.steps {
            match step {
                Step::Range(lo, hi) => {
                    let (Datum::Array(items), Datum::Array(new)) = (cell, datum) else {
                        return malformed("a slice is overwritten by something else".to_owned());
                    };
                    if new.len() != hi - lo {
                        let (found, expected) = (new.len(), hi - lo);
                        return panic(&format!("{found} elements for a slice of {expected}"));
                    }
                    items.splice(*lo..*hi, new);
                    return Ok(());
                }
                Step::Index(_) | Step::Field(_) => match cell.part_mut(step) {
                    Some(part) => cell = part,
                    None => return malformed(format!("{step:?} of something else")),
                },
            }
        }
        *cell = datum;
        Ok(())
    }

    pub(super) fn write_place(&mut self, place: &Place, datum: Datum<S>) -> Result<()> {
        let target = self.resolve(place)?;
        self.write(&target, datum)
    }

    pub(super) fn accumulate(&mut self, place: &Place, datum: &Datum<S>) -> Result<()> {
        let target = self.resolve(place)?;
        let sum = self.read(&target)?.plus(datum)?;
        self.write(&target, sum)
    }

    pub(super) fn clear(&mut self, place: &Place) -> Result<()> {
        let target = self.resolve(place)?;
        let zero = zero_like(&self.read(&target)?);
        self.write(&target, zero)
    }

    /// The datum with copies of what it refers to.
    pub(super) fn deep(&self, datum: Datum<S>) -> Result<Datum<S>> {
        let deep = |items: Vec<Datum<S>>| -> Result<Vec<Datum<S>>> {
            items.into_iter().map(|item| self.deep(item)).collect()
        };
        Ok(match datum {
            Datum::Ref(target) => self.deep(self.read(&target)?)?,
            Datum::Array(items) => Datum::Array(deep(items)?),
            Datum::Tuple(fields) => Datum::Tuple(deep(fields)?),
            Datum::Struct(fields) => Datum::Struct(
                fields
                    .into_iter()
                    .map(|(name, field)| Ok((name, self.deep(field)?)))
                    .collect::<Result<_>>()?,
            ),
            Datum::Float(_) | Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Absent => datum,
        })
    }
}
