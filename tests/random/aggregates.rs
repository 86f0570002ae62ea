//! Tuples and arrays of small aggregates: declared, assigned and taken apart as wholes.
//!
//! ```text
//! let mut t = ([x, 1.0], y * y);      t.0 is a list, t.1 a float, t an aggregate
//! t = ([t.1, t.0[0]], 0.7 * t.0[1]);  made of what it held before
//! a = [a[1], (a[0].1, x)];
//! ```

use super::{ASSIGNED, Access, Generator, List, Owner, Var, What};

/// What a value is made of.
#[derive(Clone, PartialEq)]
pub(super) enum Shape {
    Float,
    Array(usize, Box<Shape>),
    Tuple(Vec<Shape>),
}

impl Shape {
    pub(super) fn pair() -> Self {
        Shape::Tuple(vec![Shape::Float, Shape::Float])
    }

    /// `[f64; length]`
    pub(super) fn floats(length: usize) -> Self {
        Shape::Float.times(length)
    }

    fn times(self, length: usize) -> Self {
        Shape::Array(length, Box::new(self))
    }
}

const AGGREGATES: &[&str] = &["pair", "both", "state", "m", "t"];

impl Generator {
    /// A statement about an aggregate.
    pub(super) fn aggregate(&mut self) {
        let writable = self.some(Access::Write, |what| matches!(what, What::Aggregate(_)));
        match writable {
            Some(Var { text, what: What::Aggregate(shape), declared, .. })
                if self.rng.percent(70) =>
            {
                self.change_aggregate(&text, &shape, declared);
            }
            _ if self.rng.percent(85) => self.let_aggregate(),
            _ => self.take_apart(),
        }
    }

    fn let_aggregate(&mut self) {
        let shape = self.shape();
        let value = self.value_of(&shape, None);
        let name = self.fresh(AGGREGATES);
        self.put(format!("let mut {name} = {value};"));
        self.bind_aggregate(&name, &shape, Access::Write, ASSIGNED);
    }

    fn shape(&mut self) -> Shape {
        let pair = Shape::pair;
        match self.rng.below(8) {
            0 | 1 => pair(),
            2 => Shape::Tuple(vec![Shape::Float, Shape::floats(2)]),
            3 => Shape::Tuple(vec![Shape::floats(2), Shape::floats(2)]),
            4 => pair().times(2),
            5 => Shape::floats(2).times(2),
            6 => Shape::Tuple(vec![pair(), Shape::Float]),
            _ => Shape::floats(2).times(3),
        }
    }

    /// Makes an aggregate visible, and its parts.
    pub(super) fn bind_aggregate(&mut self, name: &str, shape: &Shape, access: Access, bound: f64) {
        let first = self.vars.len();
        self.bind_part(name, name, shape, bound);
        let declared = self.vars[first].declared;
        for var in &mut self.vars[first..] {
            var.declared = declared;
            var.access = access;
        }
    }

    fn bind_part(&mut self, name: &str, text: &str, shape: &Shape, bound: f64) {
        let what = match shape {
            Shape::Float => What::Float,
            Shape::Array(length, element) if **element == Shape::Float => {
                What::List(List { owner: Owner::Array, length: *length, exact: true })
            }
            Shape::Array(..) | Shape::Tuple(_) => What::Aggregate(shape.clone()),
        };
        self.bind_as(name, text, what, bound);
        match shape {
            Shape::Float => {}
            Shape::Array(rows, row) => {
                if let Shape::Array(columns, element) = &**row {
                    if **element == Shape::Float {
                        let what = What::Rows { rows: *rows, columns: *columns };
                        self.bind_as(name, text, what, bound);
                    }
                }
            }
            Shape::Tuple(parts) => {
                for (field, part) in parts.iter().enumerate() {
                    self.bind_part(name, &format!("{text}.{field}"), part, bound);
                }
            }
        }
    }

    /// A new value for an aggregate, or for a part of it.
    fn change_aggregate(&mut self, text: &str, shape: &Shape, declared: usize) {
        let statement = match (self.rng.below(8), shape) {
            (0, Shape::Array(length, _)) => {
                format!("{text}.swap({}, {});", self.rng.below(*length), self.rng.below(*length))
            }
            (0, Shape::Tuple(parts)) if parts[0] == parts[1] => {
                format!("std::mem::swap(&mut {text}.0, &mut {text}.1);")
            }
            (1, Shape::Array(length, part)) => {
                let index = self.index_below(*length);
                format!("{text}[{index}] = {};", self.value_of(part, Some(declared)))
            }
            (1, Shape::Tuple(parts)) => {
                let field = self.rng.below(parts.len());
                format!("{text}.{field} = {};", self.value_of(&parts[field], Some(declared)))
            }
            (2, Shape::Tuple(parts)) if parts[0] == parts[1] => {
                format!("({text}.0, {text}.1) = ({text}.1, {text}.0);")
            }
            (3, _) => {
                let cond = self.condition(1);
                let arms = [0, 1].map(|_| self.value_of(shape, Some(declared)));
                format!("{text} = if {cond} {{ {} }} else {{ {} }};", arms[0], arms[1])
            }
            _ => format!("{text} = {};", self.value_of(shape, Some(declared))),
        };
        self.put(statement);
    }

    /// `let (p, q) = t;`, where `t` has two parts or more.
    fn take_apart(&mut self) {
        let found = self.some(Access::Read, |what| matches!(what, What::Aggregate(_)));
        let Some(Var { text, what: What::Aggregate(shape), .. }) = found else {
            return self.let_aggregate();
        };
        let parts = match &shape {
            Shape::Float => vec![shape.clone()],
            Shape::Array(length, part) => vec![(**part).clone(); *length],
            Shape::Tuple(parts) => parts.clone(),
        };
        // names that differ
        self.names += 1;
        let names: Vec<String> =
            (0..parts.len()).map(|at| format!("part{}_{at}", self.names)).collect();
        let mutable: Vec<&str> = names.iter().map(|_| self.rng.pick(&["", "mut "])).collect();
        let list: Vec<String> =
            mutable.iter().zip(&names).map(|(a, b)| format!("{a}{b}")).collect();
        let list = list.join(", ");
        let pattern =
            if let Shape::Tuple(_) = shape { format!("({list})") } else { format!("[{list}]") };
        self.put(format!("let {pattern} = {text};"));
        for ((name, part), mutable) in names.iter().zip(&parts).zip(mutable) {
            let access = if mutable.is_empty() { Access::Read } else { Access::Write };
            self.bind_aggregate(name, part, access, ASSIGNED);
        }
    }

    /// A value of a shape, made of what there is, if possible of the parts of `own`.
    fn value_of(&mut self, shape: &Shape, own: Option<usize>) -> String {
        let own_parts = own.map(|own| self.places_of(shape, Some(own))).unwrap_or_default();
        let all = self.places_of(shape, None);
        let places = if !own_parts.is_empty() && self.rng.percent(75) { own_parts } else { all };
        let copied = !places.is_empty() && self.rng.percent(45);
        let place =
            if copied { places[self.rng.below(places.len())].clone() } else { String::new() };
        match shape {
            Shape::Float if copied => match self.rng.below(5) {
                0 => format!("0.7 * {place}"),
                1 => format!("({place}).sin()"),
                2 => format!("{place} * {}", self.typed_leaf_below_1()),
                _ => place,
            },
            Shape::Float => self.typed_value(),
            Shape::Array(..) | Shape::Tuple(_) if copied => place,
            Shape::Array(length, part) if self.rng.percent(15) => {
                format!("[{}; {length}]", self.value_of(part, own))
            }
            Shape::Array(length, part) => {
                let parts: Vec<String> = (0..*length).map(|_| self.value_of(part, own)).collect();
                format!("[{}]", parts.join(", "))
            }
            Shape::Tuple(parts) => {
                let parts: Vec<String> =
                    parts.iter().map(|part| self.value_of(part, own)).collect();
                format!("({})", parts.join(", "))
            }
        }
    }

    /// A factor that makes nothing larger.
    fn typed_leaf_below_1(&mut self) -> String {
        let leaf = self.leaf();
        format!("{}.tanh()", leaf.receiver())
    }

    /// The texts of all places of a shape, of those that belong to `own` if there is one.
    pub(super) fn places_of(&self, shape: &Shape, own: Option<usize>) -> Vec<String> {
        let visible = self.visible(Access::Read, |what| match what {
            What::Aggregate(_) | What::Float => true,
            What::List(list) => list.owner == Owner::Array && list.exact,
            _ => false,
        });
        let mut places = Vec::new();
        for at in visible {
            let var = &self.vars[at];
            if own.is_some_and(|own| own != var.declared) {
                continue;
            }
            match &var.what {
                What::Aggregate(found) => add_places(&var.text, found, shape, &mut places),
                What::List(list) => {
                    add_places(&var.text, &Shape::floats(list.length), shape, &mut places);
                }
                _ => add_places(&var.text, &Shape::Float, shape, &mut places),
            }
        }
        places
    }

    /// A float in a tuple in an array, and its bound.
    pub(super) fn part_of_element(&mut self, access: Access) -> Option<(String, f64)> {
        let is_array = |what: &What| match what {
            What::Aggregate(Shape::Array(_, element)) => **element == Shape::pair(),
            _ => false,
        };
        match self.some(access, is_array)? {
            Var { text, what: What::Aggregate(Shape::Array(length, _)), bound, .. } => {
                let index = self.index_below(length);
                Some((format!("{text}[{index}].{}", self.rng.below(2)), bound))
            }
            _ => None,
        }
    }
}

/// The places of the shape `wanted` in what is called `text`. The fields of tuples are variables.
fn add_places(text: &str, shape: &Shape, wanted: &Shape, places: &mut Vec<String>) {
    if shape == wanted {
        places.push(text.to_owned());
    }
    match shape {
        Shape::Float => {}
        Shape::Array(length, element) => {
            for at in 0..*length {
                add_places(&format!("{text}[{at}]"), element, wanted, places);
            }
        }
        Shape::Tuple(parts) => {
            for (field, part) in parts.iter().enumerate() {
                if text.contains('[') {
                    add_places(&format!("{text}.{field}"), part, wanted, places);
                }
            }
        }
    }
}
