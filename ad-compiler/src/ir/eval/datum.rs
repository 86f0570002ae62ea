//! What values and memories hold.

use std::collections::BTreeMap;

use super::{Dual, Local, Result, Scalar, malformed};

/// What a value or a memory holds.
#[derive(Clone, PartialEq, Debug)]
pub enum Datum<S> {
    /// A float of any type.
    Float(S),
    /// An integer of any type.
    Int(i128),
    /// `bool`
    Bool(bool),
    /// `()`, and the tangent of whatever carries none.
    Unit,
    /// An array, a slice or a `Vec`.
    Array(Vec<Datum<S>>),
    /// A tuple.
    Tuple(Vec<Datum<S>>),
    /// By the names of the fields.
    Struct(BTreeMap<String, Datum<S>>),
    /// A reference; only while the function runs.
    Ref(Target),
    /// What must never be read: a placeholder, or a memory without an initial value.
    Absent,
}

/// A memory and the way into it, as it is at one moment.
#[derive(Clone, PartialEq, Debug)]
pub struct Target {
    pub(super) root: Local,
    /// A range can only be the last.
    pub(super) steps: Vec<Step>,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Step {
    Index(usize),
    Field(String),
    Range(usize, usize),
}

impl<S: Scalar> From<f64> for Datum<S> {
    fn from(value: f64) -> Self {
        Datum::Float(S::constant(value))
    }
}

impl Datum<Dual> {
    /// A point with a direction: each float of it takes the next tangent, in the order of
    /// [`Datum::flatten`]; 0 when there are no more.
    pub fn along(point: &Datum<f64>, tangents: &mut impl Iterator<Item = f64>) -> Self {
        match point {
            Datum::Float(value) => {
                let tangent = tangents.next().unwrap_or(0.0);
                Datum::Float(Dual { value: *value, tangent })
            }
            Datum::Int(integer) => Datum::Int(*integer),
            Datum::Bool(holds) => Datum::Bool(*holds),
            Datum::Unit => Datum::Unit,
            Datum::Array(items) => {
                Datum::Array(items.iter().map(|item| Datum::along(item, tangents)).collect())
            }
            Datum::Tuple(items) => {
                Datum::Tuple(items.iter().map(|item| Datum::along(item, tangents)).collect())
            }
            Datum::Struct(fields) => {
                let fields = fields.iter();
                let along = fields.map(|(name, at)| (name.clone(), Datum::along(at, tangents)));
                Datum::Struct(along.collect())
            }
            Datum::Ref(target) => Datum::Ref(target.clone()),
            Datum::Absent => Datum::Absent,
        }
    }
}

impl<S: Scalar> Datum<S> {
    /// An array of floats without derivatives.
    pub fn floats(values: &[f64]) -> Self {
        Datum::Array(values.iter().map(|value| Datum::from(*value)).collect())
    }

    /// All floats in it, in order.
    pub fn flatten(&self) -> Vec<S> {
        match self {
            Datum::Float(value) => vec![value.clone()],
            Datum::Array(items) | Datum::Tuple(items) => {
                items.iter().flat_map(Datum::flatten).collect()
            }
            Datum::Struct(fields) => fields.values().flat_map(Datum::flatten).collect(),
            Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Ref(_) | Datum::Absent => {
                Vec::new()
            }
        }
    }

    pub(super) fn int(&self) -> Result<i128> {
        match self {
            Datum::Int(integer) => Ok(*integer),
            other => malformed(format!("an integer is {other:?}")),
        }
    }

    pub(super) fn index(&self) -> Result<usize> {
        usize::try_from(self.int()?).or_else(|_| malformed("a negative length".to_owned()))
    }

    pub(super) fn part(&self, step: &Step) -> Option<&Self> {
        match (self, step) {
            (Datum::Array(items), Step::Index(index)) => items.get(*index),
            (Datum::Tuple(fields), Step::Field(name)) => fields.get(name.parse::<usize>().ok()?),
            (Datum::Struct(fields), Step::Field(name)) => fields.get(name),
            _ => None,
        }
    }

    pub(super) fn part_mut(&mut self, step: &Step) -> Option<&mut Self> {
        match (self, step) {
            (Datum::Array(items), Step::Index(index)) => items.get_mut(*index),
            (Datum::Tuple(fields), Step::Field(name)) => {
                fields.get_mut(name.parse::<usize>().ok()?)
            }
            (Datum::Struct(fields), Step::Field(name)) => fields.get_mut(name),
            _ => None,
        }
    }

    /// The sum of two tangents.
    pub(super) fn plus(&self, other: &Self) -> Result<Self> {
        let items = |a: &[Self], b: &[Self]| {
            a.iter().zip(b).map(|(a, b)| a.plus(b)).collect::<Result<Vec<_>>>()
        };
        Ok(match (self, other) {
            (Datum::Float(a), Datum::Float(b)) => Datum::Float(a.add(b)),
            (Datum::Unit, Datum::Unit) => Datum::Unit,
            (Datum::Array(a), Datum::Array(b)) if a.len() == b.len() => Datum::Array(items(a, b)?),
            (Datum::Tuple(a), Datum::Tuple(b)) if a.len() == b.len() => Datum::Tuple(items(a, b)?),
            (Datum::Struct(a), Datum::Struct(b)) if a.keys().eq(b.keys()) => {
                let fields = a.iter().zip(b.values());
                let fields = fields.map(|((name, a), b)| Ok((name.clone(), a.plus(b)?)));
                Datum::Struct(fields.collect::<Result<_>>()?)
            }
            (a, b) => return malformed(format!("the sum of {a:?} and {b:?}")),
        })
    }

    pub(super) fn sum(&self) -> Result<S> {
        let mut sum = S::constant(0.0);
        for value in self.flatten() {
            sum = sum.add(&value);
        }
        Ok(sum)
    }
}

/// The zero tangent of a datum.
pub(super) fn zero_like<S: Scalar>(datum: &Datum<S>) -> Datum<S> {
    filled_like(datum, 0.0)
}

/// The same number wherever `datum` has a float.
pub(super) fn filled_like<S: Scalar>(datum: &Datum<S>, number: f64) -> Datum<S> {
    let filled = |datum: &Datum<S>| filled_like(datum, number);
    match datum {
        Datum::Float(_) => Datum::Float(S::constant(number)),
        Datum::Int(_) | Datum::Bool(_) | Datum::Unit | Datum::Ref(_) | Datum::Absent => Datum::Unit,
        Datum::Array(items) => Datum::Array(items.iter().map(filled).collect()),
        Datum::Tuple(items) => Datum::Tuple(items.iter().map(filled).collect()),
        Datum::Struct(fields) => Datum::Struct(
            fields.iter().map(|(name, field)| (name.clone(), filled(field))).collect(),
        ),
    }
}
