//! What the variables of a body would like to be called, before [`crate::names`] sees to it that
//! they can be told apart.
//!
//! ```text
//! parameters, `let x`            as the user called them: x
//! adjoints                       d_x, or as the signature says
//! a value back from a buffer     as it was called when it was saved: x, v2
//! buffers                        saved_x, saved_v2
//! reverse halves of calls        f_pullback
//! everything else                v1, v2, …
//! ```

use std::collections::BTreeMap;

use syn::Ident;

use super::signature::Parameter;
use super::uses::Uses;
use super::variables::Variables;
use crate::ir::set::Set;
use crate::ir::{Bound, Buffer, Callee, Function, Gradient, Local, Seed, Stmt, Value, ValueInfo};
use crate::names::{Table, Var, Wish, adjoint};

/// What the adjoint of the result is called, and its tangent.
const SEEDS: [&str; 2] = ["seed", "t_seed"];

/// The wishes of all variables of one body.
pub(crate) struct Wishes<'a> {
    function: &'a Function,
    params: &'a [Parameter],
    /// Of classes of values.
    values: Table<Wish>,
    /// The values that a buffer holds.
    saved: BTreeMap<Buffer, Vec<u32>>,
    /// Classes that are variables.
    variables: Set<u32>,
}

impl<'a> Wishes<'a> {
    pub(crate) fn of(uses: &Uses<'a>, params: &'a [Parameter], vars: &Variables) -> Self {
        let function = uses.function;
        let values = (0..).take(function.values.len()).map(Value);
        let variables =
            values.filter(|value| !uses.is_inlined(*value)).map(|value| vars.of(value)).collect();
        let mut wishes = Wishes {
            function,
            params,
            values: Table::default(),
            saved: BTreeMap::new(),
            variables,
        };
        for param in &function.params {
            if let Bound::Value(value) = param.bound {
                *wishes.wish_of(vars.of(value)) = Some(Wish::Fixed(param.name.clone()));
            }
        }
        for (seed, name) in function.seeds().into_iter().zip(SEEDS) {
            if let Seed::Value(seed) = seed {
                wishes.wish_of(vars.of(seed)).get_or_insert(Wish::Ours(name.into()));
            }
        }
        for (info, index) in function.values.iter().zip(0..) {
            if let Some(wish) = by_info(info) {
                wishes.wish_of(vars.of(Value(index))).get_or_insert(wish);
            }
        }
        for (param, gradient) in function.params.iter().zip(&function.gradient) {
            if let Gradient::Value(value) = gradient {
                let wish = Wish::Ours(adjoint(&param.name.to_string()).to_string());
                wishes.wish_of(vars.of(*value)).get_or_insert(wish);
            }
        }
        let mut restored = Vec::new();
        function.each_stmt(&mut |stmt| match stmt {
            Stmt::Save { buffer, values } => {
                wishes.saved.insert(*buffer, values.iter().map(|value| vars.of(*value)).collect());
            }
            Stmt::Restore { buffer, values } => {
                for (at, value) in values.iter().enumerate() {
                    restored.push((*buffer, at, vars.of(*value)));
                }
            }
            Stmt::CallForward { call, active: _, pullback } => {
                let wish = Wish::Ours(pullback_name(&call.callee));
                wishes.wish_of(vars.of(*pullback)).get_or_insert(wish);
            }
            Stmt::Let { .. }
            | Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        });
        for (buffer, at, class) in restored {
            let saved = wishes.saved.get(&buffer).and_then(|saved| saved.get(at));
            if let Some(saved) = saved.filter(|saved| **saved != class) {
                let like = Wish::Like { prefix: "", var: Var::Values(*saved) };
                wishes.wish_of(class).get_or_insert(like);
            }
        }
        wishes
    }

    /// Where the wish of a class of values is noted.
    fn wish_of(&mut self, class: u32) -> &mut Option<Wish> {
        self.values.slot(Var::Values(class))
    }

    /// The wish of one variable.
    pub(crate) fn wish(&self, var: Var) -> Wish {
        match var {
            Var::Values(_) => self.values.get(var).cloned().unwrap_or(Wish::Temporary),
            Var::Memory(local) => self.memory(local),
            Var::Buffer(buffer) => match self.saved.get(&buffer).map(Vec::as_slice) {
                Some([class]) if self.has_name(*class) => {
                    Wish::Like { prefix: "saved_", var: Var::Values(*class) }
                }
                Some([_, _, ..]) => Wish::Ours("saved".into()),
                Some([_] | []) | None => {
                    let of = &self.function.buffers[buffer.0 as usize].of;
                    Wish::Ours(format!("saved_{}", of.trim_start_matches("r#")))
                }
            },
            Var::Extra(at) => {
                // As `Frame::slot_var` numbers them.
                let (at, params) = (at as usize, self.params.len());
                let name = match at < params {
                    true => &self.params[at].d,
                    false => &self.params[at - params].t_d,
                };
                Wish::Ours(name.to_string())
            }
        }
    }

    /// The class is a variable: some value in it is no expression where it is used.
    fn has_name(&self, class: u32) -> bool {
        self.variables.contains(class)
    }

    fn memory(&self, local: Local) -> Wish {
        let function = self.function;
        for (seed, name) in function.seeds().into_iter().zip(SEEDS) {
            if seed == Seed::Local(local) {
                return Wish::Ours(name.into());
            }
        }
        let is_gradient = |gradient: &Gradient| *gradient == Gradient::Local(local);
        if let Some(at) = function.gradient.iter().position(is_gradient) {
            return Wish::Ours(self.params[at].d.to_string());
        }
        if let Some(at) = function.products.iter().position(is_gradient) {
            return Wish::Ours(self.params[at].t_d.to_string());
        }
        let is_param = |param: &&crate::ir::Param| param.bound == Bound::Local(local);
        if let Some(param) = function.params.iter().find(is_param) {
            return Wish::Fixed(param.name.clone());
        }
        let info = function.local(local);
        match info.adjoint_of {
            Some(_) => Wish::Ours(info.name.to_string()),
            None => Wish::User(info.name.clone()),
        }
    }
}

fn by_info(info: &ValueInfo) -> Option<Wish> {
    match (&info.name, &info.adjoint_of) {
        (Some(name), _) => Some(Wish::User(name.clone())),
        (None, Some(of)) => Some(Wish::Ours(adjoint(of).to_string())),
        (None, None) => None,
    }
}

fn pullback_name(callee: &Callee) -> String {
    if let Callee::Tangent { of, .. } = callee {
        return pullback_name(of);
    }
    let name: Option<&Ident> = match callee {
        Callee::Path(path) | Callee::Itself(path) => {
            path.segments.last().map(|segment| &segment.ident)
        }
        Callee::Method(name) => Some(name),
        Callee::Tangent { .. } => None,
    };
    match name {
        Some(name) => format!("{}_pullback", name.to_string().trim_start_matches("r#")),
        None => "pullback".into(),
    }
}
