//! Names of the emitted variables: readable, unique where it matters, the same on each run.
//!
//! The emitter runs twice. The first run logs in textual order where each variable is declared,
//! until where it is in scope, and where it occurs; from the log this file chooses the names; the
//! second run prints them. Two variables may share a name if wherever one of them occurs, the
//! innermost declaration of that name is its own: so `let x = saved_x.pop();` in a reverse loop may
//! shadow an `x` that is needed again only after the loop.

use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::Ident;

use crate::ir::{Buffer, Local};

/// A variable of the emitted code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Var {
    /// A class of values that share a variable, see [`crate::emit`].
    Values(u32),
    Memory(Local),
    Buffer(Buffer),
    /// Something that the emitter itself needs.
    Extra(u32),
}

/// Where variables are declared and occur, in textual order.
#[derive(Default, Debug)]
pub struct Log {
    clock: u32,
    vars: BTreeMap<Var, Entry>,
    order: Vec<Var>,
    open: Vec<Vec<Var>>,
}

#[derive(Default, Debug)]
struct Entry {
    /// From the declaration to the end of its block.
    scopes: Vec<(u32, u32)>,
    occurs: Vec<u32>,
}

impl Log {
    /// A block begins.
    pub fn enter(&mut self) {
        self.clock += 1;
        self.open.push(Vec::new());
    }

    /// The innermost block ends.
    pub fn leave(&mut self) {
        self.clock += 1;
        let clock = self.clock;
        for var in self.open.pop().expect("blocks are left as often as entered") {
            let scopes = &mut self.vars.entry(var).or_default().scopes;
            if let Some(last) = scopes.iter_mut().rev().find(|(_, end)| *end == u32::MAX) {
                last.1 = clock;
            }
        }
    }

    /// `let var`
    pub fn declare(&mut self, var: Var) {
        self.clock += 1;
        let clock = self.clock;
        let entry = self.vars.entry(var).or_default();
        if entry.scopes.is_empty() {
            self.order.push(var);
        }
        entry.scopes.push((clock, u32::MAX));
        entry.occurs.push(clock);
        if let Some(block) = self.open.last_mut() {
            block.push(var);
        }
    }

    /// The variable is read or written.
    pub fn occur(&mut self, var: Var) {
        self.clock += 1;
        self.vars.entry(var).or_default().occurs.push(self.clock);
    }

    /// Chooses a name for each variable. `wish` is what it would like to be called.
    pub fn choose(&self, mut wish: impl FnMut(Var) -> Wish) -> Names {
        let mut chosen: BTreeMap<String, Vec<Var>> = BTreeMap::new();
        let mut names = Names::default();
        let mut temporaries = 0_u32;
        for &var in &self.order {
            let (base, user) = match wish(var) {
                Wish::User(ident) => (ident.to_string(), Some(ident)),
                Wish::Ours(base) => (base, None),
                Wish::Temporary => {
                    let text = loop {
                        temporaries += 1;
                        let text = format!("v{temporaries}");
                        if !chosen.contains_key(&text) {
                            break text;
                        }
                    };
                    (text, None)
                }
            };
            let mut text = base.clone();
            let mut number = 0;
            while chosen
                .get(&text)
                .is_some_and(|others| others.iter().any(|other| self.clash(var, *other)))
            {
                number += 1;
                text = format!("{base}{number}");
            }
            let ident = match user {
                Some(ident) if number == 0 => ident,
                Some(ident) => Ident::new(&text, ident.span().resolved_at(Span::mixed_site())),
                None => ident_of(&text),
            };
            chosen.entry(text).or_default().push(var);
            names.0.insert(var, ident);
        }
        names
    }

    /// Whether two variables of one name would be mistaken for each other.
    fn clash(&self, a: Var, b: Var) -> bool {
        let innermost = |at: u32| {
            [a, b]
                .into_iter()
                .flat_map(|var| self.vars[&var].scopes.iter().map(move |scope| (scope, var)))
                .filter(|((from, to), _)| *from <= at && at < *to)
                .max_by_key(|((from, _), _)| *from)
                .map(|(_, var)| var)
        };
        [a, b]
            .into_iter()
            .any(|var| self.vars[&var].occurs.iter().any(|&at| innermost(at) != Some(var)))
    }
}

/// What a variable would like to be called.
pub enum Wish {
    /// As the user called it.
    User(Ident),
    /// A name that we make up.
    Ours(String),
    /// `v1`, `v2`, …
    Temporary,
}

/// The names chosen.
#[derive(Default, Debug)]
pub struct Names(BTreeMap<Var, Ident>);

impl Names {
    /// The name of `var`; on the first run, before names are chosen, any.
    pub fn of(&self, var: Var) -> Ident {
        self.0.get(&var).cloned().unwrap_or_else(|| ident_of("unnamed"))
    }
}

/// An identifier of ours, which user tokens cannot see.
pub fn ident_of(text: &str) -> Ident {
    let text = text.strip_prefix("r#").unwrap_or(text);
    let mut clean: String =
        text.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if clean.is_empty() || clean.starts_with(|c: char| c.is_numeric()) {
        clean.insert(0, '_');
    }
    if syn::parse_str::<Ident>(&clean).is_err() {
        clean.push('_');
    }
    Ident::new(&clean, Span::mixed_site())
}

/// The name of the adjoint of `of`.
pub fn adjoint(of: &str) -> Ident {
    ident_of(&format!("d_{}", of.strip_prefix("r#").unwrap_or(of)))
}
