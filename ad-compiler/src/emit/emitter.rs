//! What the emission of one function body knows, and the log that names are chosen from.

use std::collections::{BTreeMap, BTreeSet};

use syn::Ident;

use super::code::{Code, Comment, Token, code};
use super::imports::Imports;
use super::uses::Uses;
use super::variables::Variables;
use crate::ir::set::Set;
use crate::ir::{Bound, Function, Local, Passing, Value};
use crate::names::{Log, Table, Var};

/// How the adjoint of a parameter is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Storage {
    /// A variable of the function.
    Owned,
    /// The caller's buffer.
    Ref,
    /// The caller's buffer, if there is one.
    Slot,
}

/// What names and `mut`s are chosen from when the walk is over.
#[derive(Default, Debug)]
pub struct Found {
    pub log: Log,
    /// Written after the declaration.
    pub written: Table<()>,
    /// Variables in expressions that a float method is called on.
    pub receivers: Set<u32>,
}

/// The emission of one body.
pub struct Emitter<'a> {
    pub f: &'a Function,
    pub uses: &'a Uses<'a>,
    pub vars: &'a Variables,
    pub imports: &'a Imports<'a>,
    /// The name of the hidden enum.
    pub companions: Ident,
    /// Where the companions of other callees are, if not where the callees are.
    pub calls: Vec<(syn::Path, syn::Path)>,
    pub storage: BTreeMap<Local, Storage>,
    /// Values that are behind a reference: parameters.
    pub ref_params: Set<Value>,
    pub found: Found,
    pub ambiguous: Set<u32>,
    pub in_closure: bool,
    /// The reverse sweep is a closure.
    pub splits: bool,
    /// It is one half of a recursive function, whose buffers are the parts of the parameter `saved`.
    pub stacked: bool,
    /// The adjoints are those of several seeds at once.
    pub has_seeds: bool,
    /// The parameters whose gradients are looked at for NaN, by their positions.
    pub looked_at: BTreeSet<usize>,
    /// Slots that the statements around have opened.
    pub opened: BTreeSet<Local>,
    /// Stands before the next statement.
    pub(crate) comment: Option<Comment>,
    /// The variables declared in each block around.
    scopes: Vec<Vec<Var>>,
    /// In how many of these blocks each variable is declared.
    declared: Table<usize>,
}

impl<'a> Emitter<'a> {
    pub fn new(
        uses: &'a Uses<'a>,
        vars: &'a Variables,
        imports: &'a Imports<'a>,
        companions: Ident,
    ) -> Self {
        let f = uses.function;
        let mut ref_params = Set::new();
        for param in &f.params {
            if let (Bound::Value(value), Passing::ByRef | Passing::ByMut) =
                (param.bound, param.passing)
            {
                if matches!(param.ty, syn::Type::Reference(_))
                    && param.kind != crate::ir::Kind::Inert
                {
                    ref_params.insert(value);
                }
            }
        }
        Emitter {
            f,
            uses,
            vars,
            imports,
            companions,
            calls: Vec::new(),
            storage: BTreeMap::new(),
            ref_params,
            found: Found::default(),
            ambiguous: Set::new(),
            in_closure: false,
            splits: false,
            stacked: false,
            has_seeds: false,
            looked_at: BTreeSet::new(),
            opened: BTreeSet::new(),
            comment: None,
            scopes: Vec::new(),
            declared: Table::default(),
        }
    }

    pub fn enter(&mut self) {
        self.scopes.push(Vec::new());
        self.found.log.enter();
    }

    pub fn leave(&mut self) {
        for var in self.scopes.pop().unwrap_or_default() {
            *self.declared.slot(var).get_or_insert(1) -= 1;
        }
        self.found.log.leave();
    }

    /// A variable is declared; its name.
    pub(crate) fn declare(&mut self, var: Var) -> Token {
        if let Some(scope) = self.scopes.last_mut() {
            scope.push(var);
            *self.declared.slot(var).get_or_insert(0) += 1;
        }
        self.found.log.declare(var);
        Token::Var(var)
    }

    pub fn is_declared(&self, var: Var) -> bool {
        self.declared.get(var).is_some_and(|blocks| *blocks > 0)
    }

    /// A variable is read or written; its name.
    pub(crate) fn occur(&mut self, var: Var) -> Token {
        self.found.log.occur(var);
        Token::Var(var)
    }

    /// A memory is written.
    pub fn write(&mut self, local: Local) {
        self.found.written.insert(Var::Memory(local), ());
    }

    /// `mut`, if the variable is written after its declaration.
    #[expect(clippy::unused_self, reason = "it is known when the walk is over")]
    pub(crate) fn mutability(&self, var: Var) -> Token {
        Token::Mut(var)
    }

    pub fn var(&self, value: Value) -> Var {
        Var::Values(self.vars.of(value))
    }

    /// A call of a function of the runtime.
    pub(crate) fn runtime(&self, name: &'static str, args: &Code) -> Code {
        let name = self.imports.private(name);
        code!(#name(#args))
    }

    /// `Some(expr)`
    pub(crate) fn some(&self, expr: &Code) -> Code {
        let some = self.imports.some();
        code!(#some(#expr))
    }
}
