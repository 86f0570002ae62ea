//! What the emission of one function body knows, and the log that names are chosen from.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use syn::Ident;

use super::uses::Uses;
use super::variables::Variables;
use crate::ir::{Bound, Function, Gradient, Local, Passing, Value};
use crate::names::{Log, Names, Var, Wish, adjoint};

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

/// What the first run finds out for the second.
#[derive(Default, Debug)]
pub struct Found {
    pub log: Log,
    /// Written after the declaration.
    pub written: BTreeSet<Var>,
    /// Variables in expressions that a float method is called on.
    pub receivers: BTreeSet<u32>,
}

/// The emission of one body.
pub struct Emitter<'a> {
    pub f: &'a Function,
    pub uses: &'a Uses<'a>,
    pub vars: &'a Variables,
    pub names: &'a Names,
    pub krate: TokenStream,
    /// The name of the hidden enum.
    pub companions: Ident,
    pub storage: BTreeMap<Local, Storage>,
    /// Values that are behind a reference: parameters.
    pub ref_params: BTreeSet<Value>,
    pub before: &'a Found,
    pub found: Found,
    pub ambiguous: BTreeSet<u32>,
    pub in_closure: bool,
    /// Slots that the statements around have opened.
    pub opened: BTreeSet<Local>,
    pub comment: Option<&'static str>,
    scopes: Vec<BTreeSet<Var>>,
}

impl<'a> Emitter<'a> {
    pub fn new(
        uses: &'a Uses<'a>,
        vars: &'a Variables,
        names: &'a Names,
        before: &'a Found,
        krate: TokenStream,
        companions: Ident,
    ) -> Self {
        let f = uses.function;
        let mut ref_params = BTreeSet::new();
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
            names,
            krate,
            companions,
            storage: BTreeMap::new(),
            ref_params,
            before,
            found: Found::default(),
            ambiguous: BTreeSet::new(),
            in_closure: false,
            opened: BTreeSet::new(),
            comment: None,
            scopes: Vec::new(),
        }
    }

    pub fn enter(&mut self) {
        self.scopes.push(BTreeSet::new());
        self.found.log.enter();
    }

    pub fn leave(&mut self) {
        self.scopes.pop();
        self.found.log.leave();
    }

    /// A variable is declared; its name.
    pub fn declare(&mut self, var: Var) -> Ident {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(var);
        }
        self.found.log.declare(var);
        self.names.of(var)
    }

    pub fn is_declared(&self, var: Var) -> bool {
        self.scopes.iter().any(|scope| scope.contains(&var))
    }

    /// A variable is read or written; its name.
    pub fn occur(&mut self, var: Var) -> Ident {
        self.found.log.occur(var);
        self.names.of(var)
    }

    /// A memory is written.
    pub fn write(&mut self, local: Local) {
        self.found.written.insert(Var::Memory(local));
    }

    /// `mut`, if the variable is written after its declaration.
    pub fn mutability(&self, var: Var) -> Option<TokenStream> {
        self.before.written.contains(&var).then(|| quote::quote!(mut))
    }

    pub fn var(&self, value: Value) -> Var {
        Var::Values(self.vars.of(value))
    }
}

/// What variables of `f` would like to be called.
pub fn wish(f: &Function, vars: &Variables, var: Var) -> Wish {
    match var {
        Var::Values(class) => {
            for param in &f.params {
                if let Bound::Value(value) = param.bound {
                    if vars.of(value) == class {
                        return Wish::User(param.name.clone());
                    }
                }
            }
            let info = f.values.iter().zip(0_u32..).find(|(info, index)| {
                vars.of(Value(*index)) == class
                    && (info.name.is_some() || info.adjoint_of.is_some())
            });
            match info.map(|(info, _)| (&info.name, &info.adjoint_of)) {
                Some((Some(name), _)) => Wish::User(name.clone()),
                Some((None, Some(of))) => Wish::Ours(adjoint(of).to_string()),
                Some((None, None)) | None => {
                    for (param, gradient) in f.params.iter().zip(&f.gradient) {
                        if let Gradient::Value(value) = gradient {
                            if vars.of(*value) == class {
                                return Wish::Ours(adjoint(&param.name.to_string()).to_string());
                            }
                        }
                    }
                    if let crate::ir::Seed::Value(seed) = f.seed {
                        if vars.of(seed) == class {
                            return Wish::Ours("seed".into());
                        }
                    }
                    Wish::Temporary
                }
            }
        }
        Var::Memory(local) => {
            let info = f.local(local);
            for param in &f.params {
                if param.bound == Bound::Local(local) {
                    return Wish::User(param.name.clone());
                }
            }
            for (param, gradient) in f.params.iter().zip(&f.gradient) {
                if *gradient == Gradient::Local(local) {
                    return Wish::Ours(adjoint(&param.name.to_string()).to_string());
                }
            }
            match info.adjoint_of {
                Some(of) => Wish::Ours(adjoint(&f.local(of).name.to_string()).to_string()),
                None => Wish::User(info.name.clone()),
            }
        }
        Var::Buffer(buffer) => Wish::Ours(format!(
            "saved_{}",
            f.buffers[buffer.0 as usize].of.trim_start_matches("r#")
        )),
        Var::Extra(_) => Wish::Ours("value".into()),
    }
}
