//! Reports what would lose a derivative: active values that go into an expression or a call that has
//! none, and parameters that carry one out though the user did not ask for it.
//!
//! ```text
//! let y = x.gamma();     no rule for the method
//! let w = Weight(x);     kept as the user wrote it, so that the derivative ends there
//! out[0] = x * x;        `out: &mut [f64]` is not in `wrt`
//! ```

use proc_macro2::TokenTree;

use super::Activity;
use crate::diag::Diag;
use crate::ir::set::Set;
use crate::ir::{
    Bound, Call, Callee, Function, Kind, Op, Opaque, Operand, Passing, Returned, Stmt, Tree, Value,
};

/// Reports what in `function` would lose a derivative.
pub fn report(diag: &Diag, function: &Function, activity: &Activity) {
    let mut read = Set::new();
    function.forward.each_use(&mut |value| {
        read.insert(value);
    });
    function.each_result(&mut |value| {
        read.insert(value);
    });
    let check = Check { diag, function, activity, read };
    check.parameters();
    function.forward.each_stmt(&mut |stmt| check.stmt(stmt));
}

struct Check<'c> {
    diag: &'c Diag,
    function: &'c Function,
    activity: &'c Activity,
    /// The values that something reads.
    read: Set<Value>,
}

impl Check<'_> {
    /// `&mut` parameters that receive what they hand on to nobody.
    fn parameters(&self) {
        for param in &self.function.params {
            if let (Passing::ByMut, false, Bound::Local(local)) =
                (param.passing, param.differentiated, param.bound)
            {
                if self.activity.varied.local(local) {
                    self.diag.error(
                        &param.ty,
                        format!(
                            "`{0}` receives values that depend on a differentiated parameter; add `{0}` to `wrt`",
                            param.name
                        ),
                    );
                }
            }
        }
    }

    fn stmt(&self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => {
                if let Op::Opaque(opaque) = op {
                    let useful = self.activity.useful.value(*value);
                    if useful && self.function.kind(*value).may_be_active() {
                        self.opaque(opaque);
                    }
                }
            }
            Stmt::Declare { local, init } => {
                if let (true, Some(tree)) = (self.activity.useful.local(*local), init) {
                    self.opaque_leaves(tree);
                }
            }
            Stmt::Assign { place, tree } => {
                if self.activity.useful.local(place.root) {
                    self.opaque_leaves(tree);
                }
            }
            Stmt::Call(call) => {
                self.taken_in(call);
                if call.args.iter().any(|arg| self.activity.argument(arg)) {
                    self.call(call);
                }
                let result_useful = match call.result {
                    Returned::Nothing => false,
                    Returned::Value(value) => {
                        self.activity.useful.value(value)
                            && self.function.kind(value).may_be_active()
                    }
                    Returned::Local(local) => self.activity.useful.local(local),
                };
                if result_useful {
                    call.args.iter().for_each(|arg| self.opaque_leaves(arg));
                }
            }
            // What is opaque in a scalar that is stored has been looked at where it is defined.
            Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
    }

    fn opaque_leaves(&self, tree: &Tree) {
        tree.each_opaque(&mut |opaque| self.opaque(opaque));
    }

    /// A method that takes in something active and gives nothing back: a cell, a recorder.
    fn taken_in(&self, call: &Call) {
        let Callee::Method(name) = &call.callee else { return };
        let read = match call.result {
            Returned::Nothing => false,
            Returned::Value(value) => self.read.contains(value),
            Returned::Local(_) => true,
        };
        let mut varied = false;
        for arg in &call.args[1..] {
            varied |= match arg {
                Tree::Value(value) => self.activity.varied.value(*value),
                Tree::Copy(place, _) | Tree::Ref(place, false) => {
                    self.activity.varied.local(place.root)
                }
                Tree::Ref(_, true)
                | Tree::Array(_)
                | Tree::Repeat(..)
                | Tree::Vec(_)
                | Tree::VecRepeat(..)
                | Tree::Tuple(_)
                | Tree::Struct(..)
                | Tree::Zero(_)
                | Tree::ZeroVec(..)
                | Tree::ZeroLike(..)
                | Tree::Take(_)
                | Tree::Opaque(_) => false,
            };
        }
        let active = call.args.iter().any(|arg| self.activity.argument(arg));
        if varied && !read && !active {
            self.diag.error_at(
                call.span,
                format!(
                    "`{name}` takes in a value that carries a derivative, and what becomes of it is not visible; pass `stop_gradient(…)` if the derivative may end here"
                ),
            );
        }
    }

    fn opaque(&self, opaque: &Opaque) {
        for (name, operand) in &opaque.uses {
            let varied = match operand {
                Operand::Value { value, .. } => self.activity.varied.value(*value),
                Operand::Place { place, .. } => self.activity.varied.local(place.root),
            };
            if varied && self.is_closure_call(opaque) {
                self.diag.error_at(
                    opaque.span,
                    "this closure or function pointer takes or captures a value that carries a derivative, and cannot be differentiated yet; write a function with `#[differentiate]`, and pass everything in",
                );
                return;
            }
            if varied {
                self.diag.error_at(
                    opaque.span,
                    format!(
                        "`{name}` carries a derivative, and this expression cannot be differentiated yet; write it with operators, float methods and calls of differentiated functions, or pass `stop_gradient({name})`"
                    ),
                );
                return;
            }
        }
    }

    /// Whether the tokens are `name(…)`, of a variable.
    fn is_closure_call(&self, opaque: &Opaque) -> bool {
        let mut tokens = opaque.tokens.clone().into_iter();
        let (Some(TokenTree::Ident(callee)), Some(TokenTree::Group(_)), None) =
            (tokens.next(), tokens.next(), tokens.next())
        else {
            return false;
        };
        opaque.uses.iter().any(|(name, _)| *name == callee)
    }

    fn call(&self, call: &Call) {
        match &call.callee {
            Callee::Method(name) => {
                if let Some(Tree::Value(receiver)) = call.args.first() {
                    if let Kind::Float(_) = self.function.kind(*receiver) {
                        self.diag.error_at(
                            call.span,
                            format!("no derivative rule for the method `{name}` of floats; write it with functions that have one, or apply `stop_gradient` to the receiver"),
                        );
                    }
                }
            }
            Callee::Path(path) => {
                let primitive = path.segments.len() > 1
                    && ["f64", "f32"].iter().any(|name| path.segments[0].ident == name);
                if primitive {
                    let name = &path.segments.last().expect("a path has segments").ident;
                    self.diag.error_at(
                        call.span,
                        format!("no derivative rule for `{name}`; write it with functions that have one, or apply `stop_gradient` to the argument"),
                    );
                }
            }
            Callee::Itself(_) | Callee::Tangent { .. } => {}
        }
    }
}
