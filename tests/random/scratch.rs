//! Loops over scratch memory that store to one element more than once in an iteration.
//!
//! ```text
//! let mut scratch = vec![0.0_f64; 3];     outside of the loop, or at the beginning of its body
//! for i in 0..3 {
//!     scratch[i] = x * s[i];
//!     let r = scratch[i] * y;             read between the stores, or not
//!     scratch[i] = (0.5 * scratch[i]).sin();
//!     sum += r * scratch[i];
//! }
//! ```

use super::{ASSIGNED, Access, Generator, List, Owner, What};

/// An element of scratch memory, where the stores to it are counted.
struct Cell {
    /// The `Var::id` of the scratch memory.
    scratch: usize,
    text: String,
    sum: String,
}

impl Generator {
    /// A loop that stores twice or more to the same elements.
    pub(super) fn stored_twice(&mut self) {
        self.names += 1;
        let (scratch, sum) = (format!("scratch{}", self.names), format!("sum{}", self.names));
        let length = 2 + self.rng.below(3);
        let outside = self.rng.percent(60);
        let mut id = if outside { self.let_scratch(&scratch, length) } else { 0 };
        self.put(format!("let mut {sum} = 0.0_f64;"));
        let again = if self.rng.percent(35) { 2 } else { 1 };
        let index = self.fresh(&["i", "j"]);
        let trips = self.trips;
        self.trips *= again;
        let (label, body) = self.repeated(length, true, false, |this| {
            let what = What::Int { max: length - 1, within: Vec::new() };
            let at = this.bind(&index, what, 0.0);
            this.vars[at].access = Access::Read;
            if !outside {
                id = this.let_scratch(&scratch, length);
            }
            let at = this.subscript(&index, length);
            this.stores(&Cell { scratch: id, text: format!("{scratch}[{at}]"), sum: sum.clone() });
        });
        self.trips = trips;
        let inner = format!("{label}for {index} in 0..{length} {{ {body} }}");
        self.put(if again > 1 { format!("for _ in 0..{again} {{ {inner} }}") } else { inner });
        let at = self.bind(&sum, What::Float, 8.0 * ASSIGNED);
        self.vars[at].access = Access::Read;
    }

    /// Declares scratch memory, and returns its `Var::id`.
    fn let_scratch(&mut self, name: &str, length: usize) -> usize {
        let zeros = self.rng.pick(&["[0.0_f64; ", "vec![0.0_f64; ", "vec![0.4_f64; "]);
        self.put(format!("let mut {name} = {zeros}{length}];"));
        let owner = if zeros.starts_with('v') { Owner::Vec } else { Owner::Array };
        let at = self.bind(name, What::List(List { owner, length, exact: true }), ASSIGNED);
        self.vars[at].id
    }

    /// Where an iteration stores.
    fn subscript(&mut self, index: &str, length: usize) -> String {
        match self.rng.below(6) {
            0 => format!("({index} + 1) % {length}"),
            1 => format!("{} - {index}", length - 1),
            2 => self.rng.below(length).to_string(),
            _ => index.to_owned(),
        }
    }

    /// Several stores to one cell, and what reads it between them and after.
    fn stores(&mut self, cell: &Cell) {
        for _ in 0..2 + self.rng.below(2) {
            let store = self.store_to(&cell.text);
            if self.rng.percent(20) {
                let cond = self.condition(1);
                self.put(format!("if {cond} {{ {store} }}"));
            } else {
                self.put(store);
            }
            match self.rng.below(4) {
                0 => self.add_to_sum(cell),
                1 => self.let_read(cell),
                2 if self.rng.percent(40) => self.statement_beside(cell),
                _ => {}
            }
        }
        self.add_to_sum(cell);
    }

    /// A statement that leaves the scratch memory where it is.
    fn statement_beside(&mut self, cell: &Cell) {
        self.set_access(cell.scratch, Access::Read);
        self.statement();
        self.set_access(cell.scratch, Access::Write);
    }

    fn store_to(&mut self, cell: &str) -> String {
        match self.rng.below(6) {
            0 | 1 => format!("{cell} = {};", self.assigned(3).text),
            2 => format!("{cell} = ({cell} * {}).sin();", self.leaf().at(super::Level::Unary)),
            3 => format!("{cell} = 0.3 * {cell} * {cell} + 0.2 * {cell}.cos();"),
            _ => self.update(cell),
        }
    }

    fn let_read(&mut self, cell: &Cell) {
        let leaf = self.leaf();
        let name = self.fresh(super::FLOATS);
        self.put(format!("let {name} = ({} * {}).sin();", cell.text, leaf.at(super::Level::Unary)));
        let at = self.bind(&name, What::Float, 1.0);
        self.vars[at].access = Access::Read;
    }

    fn add_to_sum(&mut self, cell: &Cell) {
        let factor = self.leaf();
        let factor = self.tamed(factor, 1.0);
        self.put(format!("{} += {} * {};", cell.sum, cell.text, factor.at(super::Level::Unary)));
    }
}
