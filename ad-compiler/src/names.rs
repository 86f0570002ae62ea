//! Names of the emitted variables: readable, unique where it matters, the same on each run.
//!
//! The emitter logs in textual order where each variable is declared, until where it is in scope, and
//! where it occurs; from the log this file chooses the names, and then the text is printed. Two variables may share a name if wherever one of them occurs, the
//! innermost declaration of that name is its own: so `let x = saved_x.pop();` in a reverse loop may
//! shadow an `x` that is needed again only after the loop.

use std::collections::HashMap;

use proc_macro2::Span;
use syn::Ident;

use crate::ir::map::Map;
use crate::ir::{Buffer, Local};

/// A variable of the emitted code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Var {
    /// A class of values that share a variable, see [`crate::emit`].
    Values(u32),
    /// A memory.
    Memory(Local),
    /// What the forward sweep saves for the reverse sweep.
    Buffer(Buffer),
    /// Something that the emitter itself needs.
    Extra(u32),
}

/// Something for each variable.
#[derive(Debug)]
pub(crate) struct Table<T> {
    values: Map<u32, T>,
    memories: Map<Local, T>,
    buffers: Map<Buffer, T>,
    extras: Map<u32, T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Table { values: Map::new(), memories: Map::new(), buffers: Map::new(), extras: Map::new() }
    }
}

impl<T> Table<T> {
    pub(crate) fn get(&self, var: Var) -> Option<&T> {
        match var {
            Var::Values(class) => self.values.get(class),
            Var::Memory(local) => self.memories.get(local),
            Var::Buffer(buffer) => self.buffers.get(buffer),
            Var::Extra(at) => self.extras.get(at),
        }
    }

    /// The slot of the variable, filled or not.
    pub(crate) fn slot(&mut self, var: Var) -> &mut Option<T> {
        match var {
            Var::Values(class) => self.values.slot(class),
            Var::Memory(local) => self.memories.slot(local),
            Var::Buffer(buffer) => self.buffers.slot(buffer),
            Var::Extra(at) => self.extras.slot(at),
        }
    }

    pub(crate) fn insert(&mut self, var: Var, item: T) {
        *self.slot(var) = Some(item);
    }
}

impl<T: Default> Table<T> {
    fn or_default(&mut self, var: Var) -> &mut T {
        self.slot(var).get_or_insert_default()
    }
}

/// Where variables are declared and occur, in textual order.
#[derive(Default, Debug)]
pub struct Log {
    clock: u32,
    vars: Table<Entry>,
    order: Vec<Var>,
    open: Vec<Vec<Var>>,
}

#[derive(Default, Debug)]
struct Entry {
    /// From the declaration to the end of its block.
    scopes: Vec<(u32, u32)>,
    /// The last of these ends.
    end: u32,
    occurs: Vec<Occurrence>,
    /// It occurs where it is not declared, and is not told apart from anything.
    loose: bool,
}

/// A variable that is to be told apart from others, and from where to where it has to do with anything.
#[derive(Clone, Copy)]
struct Extent<'a> {
    of: &'a Entry,
    first: u32,
    last: u32,
}

/// Where a variable is declared, read or written.
#[derive(Clone, Copy, Debug)]
struct Occurrence {
    at: u32,
    /// Where its innermost scope begins.
    scope: u32,
}

impl Entry {
    fn occur(&mut self, at: u32) {
        let open = self.scopes.iter().rev().find(|(_, end)| *end == u32::MAX);
        match open {
            Some((from, _)) => self.occurs.push(Occurrence { at, scope: *from }),
            None => self.loose = true,
        }
    }

    fn extent(&self) -> Extent<'_> {
        let first = self.occurs.first().map_or(0, |occurrence| occurrence.at);
        let last = self.occurs.last().map_or(0, |occurrence| occurrence.at);
        Extent { of: self, first, last: last.max(self.end) }
    }

    /// Whether the occurrence of another variable would be taken for this one.
    fn hides(&self, &Occurrence { at, scope }: &Occurrence) -> bool {
        self.scopes.iter().any(|&(from, to)| scope < from && from <= at && at < to)
    }
}

impl Extent<'_> {
    /// Whether two variables of one name would be mistaken for each other.
    fn clashes(self, other: Extent<'_>) -> bool {
        let apart = self.last < other.first || other.last < self.first;
        if apart || self.of.loose || other.of.loose {
            return self.of.loose || other.of.loose;
        }
        // The last is what is hidden most often.
        other.of.occurs.last().is_some_and(|last| self.of.hides(last))
            || self.of.occurs.last().is_some_and(|last| other.of.hides(last))
            || self.is_hidden_by(other)
            || other.is_hidden_by(self)
    }

    /// Whether some occurrence of `self` would be taken for `other`, declared closer to it.
    fn is_hidden_by(self, other: Extent<'_>) -> bool {
        let occurs = &self.of.occurs;
        let from = occurs.partition_point(|occurrence| occurrence.at < other.first);
        let within = occurs[from..].iter().take_while(|occurrence| occurrence.at <= other.last);
        within.into_iter().any(|occurrence| other.of.hides(occurrence))
    }
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
            let entry = self.vars.or_default(var);
            if let Some(last) = entry.scopes.iter_mut().rev().find(|(_, end)| *end == u32::MAX) {
                last.1 = clock;
            }
            entry.end = entry.scopes.iter().map(|(_, end)| *end).max().unwrap_or(clock);
        }
    }

    /// `let var`
    pub fn declare(&mut self, var: Var) {
        self.clock += 1;
        let clock = self.clock;
        let entry = self.vars.or_default(var);
        if entry.scopes.is_empty() {
            self.order.push(var);
        }
        entry.scopes.push((clock, u32::MAX));
        entry.end = u32::MAX;
        entry.occur(clock);
        if let Some(block) = self.open.last_mut() {
            block.push(var);
        }
    }

    /// The variable is read or written.
    pub fn occur(&mut self, var: Var) {
        self.clock += 1;
        self.vars.or_default(var).occur(self.clock);
    }

    /// Chooses a name for each variable. `wish` is what it would like to be called.
    pub fn choose(&self, mut wish: impl FnMut(Var) -> Wish) -> Names {
        let mut choice = Choice::default();
        let mut like = Vec::new();
        let mut temporaries = 0_u32;
        for &var in &self.order {
            let Some(entry) = self.vars.get(var).map(Entry::extent) else { continue };
            match wish(var) {
                Wish::Fixed(ident) => choice.fix(var, entry, ident),
                Wish::User(ident) => choice.name(var, entry, &ident.to_string(), Some(ident)),
                Wish::Ours(base) => choice.name(var, entry, &base, None),
                Wish::Temporary => choice.temporary(var, entry, &mut temporaries),
                Wish::Like { prefix, var: other } => like.push((var, prefix, other)),
            }
        }
        for (var, prefix, other) in like {
            let Some(entry) = self.vars.get(var).map(Entry::extent) else { continue };
            let base = choice.names.get(other).map(ToString::to_string);
            let text = base.map(|base| format!("{prefix}{}", base.trim_start_matches("r#")));
            let taken = |choice: &mut Choice<'_>, text: &str| {
                let number = choice.text(text);
                !choice.is_free(number, entry)
            };
            match text {
                Some(text) if !is_temporary(&text) || !taken(&mut choice, &text) => {
                    choice.name(var, entry, &text, None);
                }
                _ => choice.temporary(var, entry, &mut temporaries),
            }
        }
        choice.names
    }
}

/// The names chosen so far.
#[derive(Default)]
struct Choice<'a> {
    /// The numbers of texts.
    texts: HashMap<String, usize>,
    /// What is called by each text.
    chosen: Vec<Vec<Extent<'a>>>,
    /// For each text `x`: `x1`, `x2`, …, as numbers of texts.
    members: Vec<Vec<usize>>,
    names: Names,
}

impl<'a> Choice<'a> {
    fn text(&mut self, text: &str) -> usize {
        if let Some(number) = self.texts.get(text) {
            return *number;
        }
        self.texts.insert(text.to_string(), self.chosen.len());
        self.chosen.push(Vec::new());
        self.members.push(Vec::new());
        self.chosen.len() - 1
    }

    /// The first of `base`, `base1`, `base2`, … that `entry` may be called, as a text, and its number.
    fn first_free(&mut self, base: &str, entry: Extent<'_>) -> (usize, usize) {
        let family = self.text(base);
        if self.is_free(family, entry) {
            return (family, 0);
        }
        let known = &self.members[family];
        if let Some(at) = known.iter().position(|text| self.is_free(*text, entry)) {
            return (known[at], at + 1);
        }
        loop {
            let number = self.members[family].len() + 1;
            let text = self.text(&spelled(base, number));
            self.members[family].push(text);
            if self.is_free(text, entry) {
                return (text, number);
            }
        }
    }

    /// Nobody that `entry` could be mistaken for is called by this text.
    fn is_free(&self, text: usize, entry: Extent<'_>) -> bool {
        !self.chosen[text].iter().any(|other| entry.clashes(*other))
    }

    /// `ident`, whatever others are called.
    fn fix(&mut self, var: Var, entry: Extent<'a>, ident: Ident) {
        let text = self.text(ident.to_string().trim_start_matches("r#"));
        self.chosen[text].push(entry);
        self.names.0.insert(var, ident);
    }

    /// `base`, with a number if need be. A raw identifier is told from others without its `r#`.
    fn name(&mut self, var: Var, entry: Extent<'a>, base: &str, user: Option<Ident>) {
        let base = base.trim_start_matches("r#");
        let (text, number) = self.first_free(base, entry);
        let ident = match user {
            Some(ident) if number == 0 => ident,
            Some(ident) => {
                let span = ident.span().resolved_at(Span::mixed_site());
                Ident::new(&spelled(base, number), span)
            }
            None => ident_of(&spelled(base, number)),
        };
        self.chosen[text].push(entry);
        self.names.0.insert(var, ident);
    }

    /// `v1`, `v2`, …
    fn temporary(&mut self, var: Var, entry: Extent<'a>, count: &mut u32) {
        loop {
            *count += 1;
            let text = format!("v{count}");
            let number = self.text(&text);
            if self.chosen[number].is_empty() {
                self.chosen[number].push(entry);
                self.names.0.insert(var, Ident::new(&text, Span::mixed_site()));
                return;
            }
        }
    }
}

fn spelled(base: &str, number: usize) -> String {
    if number == 0 { base.to_string() } else { format!("{base}{number}") }
}

/// `v1` is not told apart by one more number.
fn is_temporary(text: &str) -> bool {
    text.strip_prefix('v').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
}

/// What a variable would like to be called.
#[derive(Clone, Debug)]
pub enum Wish {
    /// As the signature says; two parameters may be called the same where a macro made one of them.
    Fixed(Ident),
    /// As the user called it.
    User(Ident),
    /// A name that we make up.
    Ours(String),
    /// `v1`, `v2`, …
    Temporary,
    /// As another variable is called, after a prefix.
    Like {
        /// What stands before the other's name.
        prefix: &'static str,
        /// The other.
        var: Var,
    },
}

/// The names chosen.
#[derive(Default, Debug)]
pub struct Names(Table<Ident>);

impl Names {
    /// The name of `var`, if it is declared anywhere.
    pub fn get(&self, var: Var) -> Option<&Ident> {
        self.0.get(var)
    }

    /// The name of `var`.
    pub fn of(&self, var: Var) -> Ident {
        self.get(var).cloned().unwrap_or_else(|| Ident::new("unnamed", Span::mixed_site()))
    }
}

/// An identifier of ours, which user tokens cannot see.
pub fn ident_of(text: &str) -> Ident {
    let text = text.strip_prefix("r#").unwrap_or(text);
    // Most are letters, and a digit or an underscore in between.
    let mut plain = text.bytes();
    let begins = plain.next().is_some_and(|byte| byte.is_ascii_lowercase());
    let rest = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if begins && plain.all(rest) && text.bytes().any(|byte| !byte.is_ascii_lowercase()) {
        return Ident::new(text, Span::mixed_site());
    }
    let mut clean: String =
        text.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if clean.is_empty() || clean.starts_with(|c: char| c.is_numeric()) {
        clean.insert(0, '_');
    }
    // no keyword has a digit or an underscore within
    let plain = clean.len() > 1 && clean.contains(|c: char| c.is_ascii_digit() || c == '_');
    if !plain && syn::parse_str::<Ident>(&clean).is_err() {
        clean.push('_');
    }
    Ident::new(&clean, Span::mixed_site())
}

/// The name of the tangent of `of`.
pub fn tangent(of: &str) -> Ident {
    ident_of(&format!("t_{}", of.strip_prefix("r#").unwrap_or(of)))
}

/// The name of the tangent of the parameter `of` along a second direction.
pub fn second_direction(of: &str) -> Ident {
    ident_of(&format!("u_{}", of.strip_prefix("r#").unwrap_or(of)))
}

/// The name of the adjoint of `of`.
pub fn adjoint(of: &str) -> Ident {
    ident_of(&format!("d_{}", of.strip_prefix("r#").unwrap_or(of)))
}
