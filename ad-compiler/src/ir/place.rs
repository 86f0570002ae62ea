//! Memories and their parts.
//!
//! ```text
//! x            whole memory       rows[i].mass[k]     a path of three steps
//! ```

use super::{Function, Kind, Local, Value};

/// A step from a memory into a part of it.
#[derive(Clone, PartialEq, Debug)]
pub enum Projection {
    /// `[i]`
    Index(Value),
    /// `.name` or `.0`
    Field(syn::Member),
    /// `[lo..hi]`, `[lo..=hi]`, either end optional
    Range {
        /// The first index.
        lo: Option<Value>,
        /// The end.
        hi: Option<Value>,
        /// `..=`
        inclusive: bool,
    },
    /// `*`
    Deref,
}

/// A memory or a part of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Place {
    /// The memory.
    pub root: Local,
    /// The steps from there to the part, outermost first; empty for the whole memory.
    pub path: Vec<Projection>,
}

impl Place {
    /// The whole of a memory.
    pub fn whole(root: Local) -> Self {
        Place { root, path: Vec::new() }
    }

    /// The part of it that `step` leads to.
    pub fn then(&self, step: Projection) -> Self {
        let mut place = self.clone();
        place.path.push(step);
        place
    }
}

impl Projection {
    /// The kind of what the step leads to from something of kind `from`.
    pub fn apply(&self, from: &Kind) -> Kind {
        match (self, from) {
            (Projection::Index(_), _) => from.element(),
            (Projection::Range { .. }, _) => Kind::Slice(Box::new(from.element())),
            (Projection::Deref, _) => from.clone(),
            (Projection::Field(syn::Member::Unnamed(index)), Kind::Tuple(fields)) => {
                fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown)
            }
            (Projection::Field(_), Kind::Tangent) => Kind::Tangent,
            (Projection::Field(_), _) => Kind::Unknown,
        }
    }
}

impl Function {
    /// The kind of what `place` denotes.
    pub fn place_kind(&self, place: &Place) -> Kind {
        let kind = self.local(place.root).kind.clone();
        place.path.iter().fold(kind, |kind, step| step.apply(&kind))
    }
}
