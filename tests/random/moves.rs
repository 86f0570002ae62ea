//! Lists that move to another name, are replaced by others, or are exchanged.
//!
//! ```text
//! let mut w = v;                         v moved; from here on it can only be assigned
//! v = vec![w[0] * x; 3];
//! std::mem::swap(&mut v, &mut w);        between variables of one length
//! let old = v; v = w; w = old;
//! ```
//!
//! A `Vec` moves out of a variable only outside of the loops that began after its declaration, and then gets
//! another length now and then.

use super::{ASSIGNED, Access, Generator, LISTS, List, Owner, Var, What};

impl Generator {
    /// A statement about a whole list, or several.
    pub(super) fn moves(&mut self) {
        match self.rng.below(10) {
            0..=2 => self.move_to_new_name(),
            3 => self.replace_moved(),
            4..=6 => self.replace(),
            _ => self.exchange(),
        }
    }

    /// `let w = v;`
    fn move_to_new_name(&mut self) {
        let Some((var, list)) = self.movable() else { return self.replace() };
        self.move_out_of(&var);
        let value = match self.rng.below(8) {
            0 => {
                let cond = self.condition(1);
                let other = self.content(&var, list, 0);
                // the condition may not look at what has moved
                format!("if {cond} {{ {} }} else {{ {other} }}", var.text)
            }
            1 => {
                self.names += 1;
                let own = format!("own{}", self.names);
                let index = self.index_below(list.length);
                let update = self.update(&format!("{own}[{index}]"));
                format!("{{ let mut {own} = {}; {update} {own} }}", var.text)
            }
            _ => var.text,
        };
        let name = self.fresh(LISTS);
        let mutable = self.rng.percent(70);
        self.put(format!("let {}{name} = {value};", if mutable { "mut " } else { "" }));
        let at = self.bind(&name, What::List(list), ASSIGNED);
        if !mutable {
            self.vars[at].access = Access::Read;
        }
    }

    /// New content for what has moved.
    fn replace_moved(&mut self) {
        let lists = self.visible(Access::Moved, |what| matches!(what, What::List(_)));
        let moved: Vec<usize> =
            lists.into_iter().filter(|at| self.vars[*at].access == Access::Moved).collect();
        let Some(Var { text, what: What::List(list), id, depth, .. }) = self.choose(&moved) else {
            return self.move_to_new_name_or_store();
        };
        let length = if list.exact { list.length } else { list.length + self.rng.below(3) };
        let value = self.items(length);
        self.put(format!("{text} = vec!{value};"));
        self.set_access(id, Access::Write);
        if depth == self.depth {
            self.moved.remove(&id);
        }
    }

    fn move_to_new_name_or_store(&mut self) {
        if self.movable().is_some() { self.move_to_new_name() } else { self.store() }
    }

    /// New content for a variable.
    fn replace(&mut self) {
        let found = self.owned();
        let Some(var) = self.choose(&found) else { return self.let_vec() };
        let What::List(list) = var.what else { return self.let_vec() };
        let resized = list.owner == Owner::Vec && self.is_here(&var) && self.rng.percent(25);
        let value = if resized {
            let length = 1 + self.rng.below(5);
            let value = format!("vec!{}", self.items(length));
            self.resize(var.id, length, true);
            value
        } else if list.owner != Owner::LentVec && self.rng.percent(10) {
            let cond = self.condition(1);
            let other = self.content(&var, list, 0);
            format!("if {cond} {{ {} }} else {{ {other} }}", var.text)
        } else {
            self.content(&var, list, 1)
        };
        self.put(format!("{} = {value};", place(&var, list)));
    }

    /// `std::mem::swap(&mut v, &mut w);`, or by way of a third name.
    fn exchange(&mut self) {
        let owned = self.owned();
        let Some(var) = self.choose(&owned) else { return self.let_vec() };
        let What::List(list) = var.what else { return self.let_vec() };
        let others: Vec<usize> =
            owned.into_iter().filter(|at| self.exchangeable(&var, list, &self.vars[*at])).collect();
        let Some(other) = self.choose(&others) else { return self.let_another(&var, list) };
        let What::List(of_other) = other.what else { return self.replace() };
        let (a, b) = (&var.text, &other.text);
        let lent = list.owner == Owner::LentVec || of_other.owner == Owner::LentVec;
        let text = match self.rng.below(4) {
            2 if !lent => format!("({a}, {b}) = ({b}, {a});"),
            3 if !lent => {
                self.names += 1;
                let old = format!("old{}", self.names);
                format!("let {old} = {a}; {a} = {b}; {b} = {old};")
            }
            _ => format!(
                "std::mem::swap({}, {});",
                lent_mutably(&var, list),
                lent_mutably(&other, of_other)
            ),
        };
        self.put(text);
        self.resize(var.id, of_other.length, of_other.exact);
        self.resize(other.id, list.length, list.exact);
    }

    /// A list that `var` can be exchanged for.
    fn let_another(&mut self, var: &Var, list: List) {
        let value = self.content(var, list, 1);
        let name = self.fresh(LISTS);
        let ascribed = if is_vec(list.owner) { ": Vec<f64>" } else { "" };
        self.put(format!("let mut {name}{ascribed} = {value};"));
        let owner = if is_vec(list.owner) { Owner::Vec } else { list.owner };
        self.bind(&name, What::List(List { owner, ..list }), ASSIGNED);
    }

    fn let_vec(&mut self) {
        let length = 2 + self.rng.below(3);
        let name = self.fresh(LISTS);
        let value = self.items(length);
        self.put(format!("let mut {name} = vec!{value};"));
        let list = List { owner: Owner::Vec, length, exact: true };
        self.bind(&name, What::List(list), ASSIGNED);
    }

    /// Whether two lists can be exchanged: they are of one type, and of one length unless no loop
    /// relies on how long they are.
    fn exchangeable(&self, var: &Var, list: List, other: &Var) -> bool {
        let What::List(of_other) = other.what else { return false };
        let alike = list.exact && of_other.exact && list.length == of_other.length;
        let vecs = is_vec(list.owner) && is_vec(of_other.owner);
        let lent = list.owner == Owner::LentVec || of_other.owner == Owner::LentVec;
        let here = vecs && !lent && self.is_here(var) && self.is_here(other);
        let one_type = vecs || list.owner == of_other.owner;
        var.id != other.id && one_type && (alike || here)
    }

    /// What a variable may be after one of another length came into it: both lengths, as branches go.
    fn resize(&mut self, id: usize, length: usize, exact: bool) {
        for var in self.vars.iter_mut().filter(|var| var.id == id) {
            if let What::List(list) = &mut var.what {
                list.exact &= exact && length == list.length;
                list.length = list.length.min(length);
            }
        }
    }

    /// A list of the length of `var`, which may be made of what is in `var`, unless that has moved.
    fn content(&mut self, var: &Var, list: List, depth: usize) -> String {
        if depth > 0 && self.rng.percent(20) {
            let cond = self.condition(1);
            let (first, second) = (self.content(var, list, 0), self.content(var, list, 0));
            return format!("if {cond} {{ {first} }} else {{ {second} }}");
        }
        let there = !self.moved.contains(&var.id);
        let vec = is_vec(list.owner);
        match self.rng.below(6) {
            0 if there && vec => {
                let factor = self.leaf();
                self.names += 1;
                let item = format!("item{}", self.names);
                let factor = factor.receiver();
                format!("{}.iter().map(|{item}| 0.9 * {item} * {factor}.sin()).collect()", var.text)
            }
            1 if there && vec => format!("vec![{}; {}.len()]", self.typed_value(), var.text),
            2 | 3 => self.copy_of(var, list),
            _ if list.exact && vec => format!("vec!{}", self.items(list.length)),
            _ if list.exact => self.items(list.length),
            _ => self.copy_of(var, list),
        }
    }

    /// `[…]` of so many elements.
    fn items(&mut self, length: usize) -> String {
        if self.rng.percent(35) {
            return format!("[{}; {length}]", self.typed_value());
        }
        let items: Vec<String> = (0..length).map(|_| self.typed_value()).collect();
        format!("[{}]", items.join(", "))
    }

    /// A copy of a list that has the length of `var`, which may be `var`; or such a list itself.
    fn copy_of(&mut self, var: &Var, list: List) -> String {
        let same = |other: &What| match other {
            What::List(other) => list.exact && other.exact && list.length == other.length,
            _ => false,
        };
        if let (true, true, Some((other, of_other))) =
            (list.owner == Owner::Vec, self.rng.percent(30), self.movable())
        {
            if other.id != var.id && same(&What::List(of_other)) {
                self.move_out_of(&other);
                return other.text;
            }
        }
        let other = self.some(Access::Read, same);
        match other {
            Some(Var { text, what: What::List(of_other), .. }) => {
                match (list.owner, of_other.owner) {
                    (Owner::Array, Owner::Array) => text,
                    (Owner::Array, Owner::Vec | Owner::Borrowed | Owner::LentVec) => {
                        let items: Vec<String> =
                            (0..list.length).map(|at| format!("{text}[{at}]")).collect();
                        format!("[{}]", items.join(", "))
                    }
                    (_, Owner::Vec | Owner::LentVec) => format!("{text}.clone()"),
                    (_, Owner::Array | Owner::Borrowed) => format!("{text}.to_vec()"),
                }
            }
            _ if self.moved.contains(&var.id) => format!("vec!{}", self.items(list.length)),
            _ => format!("{}.clone()", var.text),
        }
    }

    /// Lists that may be assigned as wholes.
    fn owned(&self) -> Vec<usize> {
        self.visible(
            Access::Write,
            |what| matches!(what, What::List(list) if list.owner != Owner::Borrowed),
        )
    }

    /// A `Vec` that may move.
    fn movable(&mut self) -> Option<(Var, List)> {
        let owned = self.owned();
        let movable: Vec<usize> = owned
            .into_iter()
            .filter(|at| {
                let var = &self.vars[*at];
                self.is_here(var)
                    && matches!(var.what, What::List(list) if list.owner == Owner::Vec)
            })
            .collect();
        let var = self.choose(&movable)?;
        match var.what {
            What::List(list) => Some((var, list)),
            _ => None,
        }
    }

    fn move_out_of(&mut self, var: &Var) {
        self.moved.insert(var.id);
        self.set_access(var.id, Access::Moved);
    }

    /// Whether no loop or labelled block has begun since the declaration.
    fn is_here(&self, var: &Var) -> bool {
        var.loops == self.loops.len()
    }

    /// The names of all `Vec`s of so many elements that may move.
    pub(super) fn vecs_of(&self, length: usize) -> Vec<String> {
        let vecs = self.visible(Access::Write, |what| match what {
            What::List(list) => list.owner == Owner::Vec && list.exact && list.length == length,
            _ => false,
        });
        vecs.into_iter().map(|at| self.vars[at].text.clone()).collect()
    }
}

fn is_vec(owner: Owner) -> bool {
    match owner {
        Owner::Vec | Owner::LentVec => true,
        Owner::Array | Owner::Borrowed => false,
    }
}

/// What stands on the left of `=`.
fn place(var: &Var, list: List) -> String {
    match list.owner {
        Owner::LentVec => format!("*{}", var.text),
        Owner::Array | Owner::Vec | Owner::Borrowed => var.text.clone(),
    }
}

fn lent_mutably(var: &Var, list: List) -> String {
    match list.owner {
        Owner::LentVec | Owner::Borrowed => var.text.clone(),
        Owner::Array | Owner::Vec => format!("&mut {}", var.text),
    }
}
