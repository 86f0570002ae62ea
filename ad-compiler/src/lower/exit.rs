//! `break`, `continue` and `return`: flags, and variables for what they hand over.
//!
//! ```text
//! loop {                          loop (left = false, v) {
//!     if p { break x; }             left, v = branch p { yields true, x } { … yields false, v }
//!     …                             yields exit left, v
//! }                               }
//! ```
//!
//! Each thing that an exit may refer to has a flag that says that it has been left, a loop also one
//! that says that the rest of the iteration is skipped. What stands below an exit goes under a test of
//! the flags, which is [`super::block`]'s business.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{ExprBreak, ExprContinue, ExprReturn, Ident, Lifetime};

use super::{Exit, Lowering, Var, scan};
use crate::ir::{BinaryOp, Kind, Local, Op, Place, SpanRange, Stmt, Tree, Value};

/// The function, a loop, or a labelled block: what an exit may refer to.
pub(super) struct Target {
    /// The user's name for it.
    label: Option<String>,
    what: What,
    /// Flag: the exit has been taken.
    pub(super) left: Var,
    /// Flag: the rest of this iteration is skipped.
    pub(super) skipped: Var,
    /// What `return v` or `break v` hands over.
    result: Handed,
    /// The kind of that, where it is known before.
    kind: Option<Kind>,
    /// The memory of an aggregate result, to be declared before the construct.
    pub(super) declare: Option<Local>,
}

/// What a target is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Function,
    Loop,
    Block,
}

/// Where the value of `return` or `break` is put.
#[derive(Clone, Copy)]
enum Handed {
    Nothing,
    Var(Var),
    Memory(Local),
}

impl Target {
    /// The function itself, as what `return` refers to.
    pub(super) fn function(lowering: &mut Lowering<'_>, body: &syn::Block) -> Self {
        let mut target = Target::new(lowering, None, What::Function);
        let kind = lowering.result.clone();
        let exits = scan::Exits::of_block(body);
        if exits.returns {
            if kind.is_scalar() && kind != Kind::Unknown {
                if kind != Kind::Unit {
                    target.result = Handed::Var(lowering.new_var(None, None));
                }
            } else {
                let name = Ident::new("returned", Span::mixed_site());
                let span = SpanRange::of(body);
                let local = lowering.new_memory(name, kind.clone(), true, span);
                let init = lowering.content_placeholder(&kind);
                lowering.emit(Stmt::Declare { local, init });
                target.result = Handed::Memory(local);
            }
        }
        target.kind = Some(kind);
        target
    }

    fn new(lowering: &mut Lowering<'_>, label: Option<String>, what: What) -> Self {
        let left = lowering.flag();
        let skipped = lowering.flag();
        Target { label, what, left, skipped, result: Handed::Nothing, kind: None, declare: None }
    }

    /// A labelled block, as what `break` refers to.
    pub(super) fn of_block(lowering: &mut Lowering<'_>, label: Option<&syn::Label>) -> Self {
        Target::new(lowering, label.map(|label| label.name.ident.to_string()), What::Block)
    }

    /// A loop, as what `break` and `continue` refer to.
    pub(super) fn of_loop(lowering: &mut Lowering<'_>, label: Option<&syn::Label>) -> Self {
        Target::new(lowering, label.map(|label| label.name.ident.to_string()), What::Loop)
    }

    /// The variable that holds the result, if it is a scalar.
    pub(super) fn result_var(&self) -> Option<Var> {
        match self.result {
            Handed::Var(var) => Some(var),
            Handed::Nothing | Handed::Memory(_) => None,
        }
    }
}

impl Lowering<'_> {
    /// A new flag, which is not raised.
    fn flag(&mut self) -> Var {
        let value = self.truth(false);
        self.new_var(None, Some(value))
    }

    /// The flags of all targets.
    pub(super) fn flags(&self) -> Vec<Option<Value>> {
        self.targets
            .iter()
            .flat_map(|target| [target.left, target.skipped])
            .map(|flag| self.vars[flag.0])
            .collect()
    }

    /// Whether any exit has been taken by what was lowered since the flags were `before`.
    pub(super) fn any_flag_since(
        &mut self,
        before: &[Option<Value>],
        node: &impl ToTokens,
    ) -> Value {
        let changed: Vec<Value> = self
            .flags()
            .into_iter()
            .zip(before)
            .filter(|(now, before)| now != *before)
            .filter_map(|(now, _)| now)
            .collect();
        self.any(&changed, node)
    }

    /// The disjunction of `flags`.
    pub(super) fn any(&mut self, flags: &[Value], node: &impl ToTokens) -> Value {
        let mut flags = flags.iter().copied();
        let Some(mut any) = flags.next() else { return self.truth(false) };
        for flag in flags {
            any = self.define(Op::Binary(BinaryOp::BitOr, any, flag), Kind::Bool, node);
        }
        any
    }

    /// What an exit refers to.
    fn target_of(&self, label: Option<&Lifetime>, loops_only: bool) -> Option<usize> {
        match label {
            Some(label) => {
                let label = label.ident.to_string();
                self.targets.iter().rposition(|target| target.label.as_ref() == Some(&label))
            }
            None => self.targets.iter().rposition(|target| {
                target.what == What::Loop || (!loops_only && target.what == What::Function)
            }),
        }
    }

    pub(super) fn break_expr(&mut self, jump: &ExprBreak) -> Tree {
        let Some(target) = self.target_of(jump.label.as_ref(), true) else {
            self.diag.error(jump, "`break` outside of a loop");
            return self.nothing();
        };
        if let Some(expr) = &jump.expr {
            let tree = self.expr(expr);
            self.no_exit(expr);
            self.hand_over(target, tree, expr);
        }
        self.leave(target)
    }

    pub(super) fn continue_expr(&mut self, jump: &ExprContinue) -> Tree {
        let Some(target) = self.target_of(jump.label.as_ref(), true) else {
            self.diag.error(jump, "`continue` outside of a loop");
            return self.nothing();
        };
        let flag = self.targets[target].skipped;
        let taken = self.truth(true);
        self.vars[flag.0] = Some(taken);
        self.exit = Exit::Always;
        self.nothing()
    }

    pub(super) fn return_expr(&mut self, jump: &ExprReturn) -> Tree {
        let tree = match &jump.expr {
            Some(expr) => self.expr(expr),
            None => self.nothing(),
        };
        self.no_exit(jump);
        self.hand_over(0, tree, jump);
        self.leave(0)
    }

    /// Raises the flag that the target has been left.
    fn leave(&mut self, target: usize) -> Tree {
        let flag = self.targets[target].left;
        let taken = self.truth(true);
        self.vars[flag.0] = Some(taken);
        self.exit = Exit::Always;
        self.nothing()
    }

    /// Puts the value of `return` or `break` where the target finds it.
    pub(super) fn hand_over(&mut self, target: usize, tree: Tree, node: &impl ToTokens) {
        let kind = self.targets[target].kind.clone();
        if kind == Some(Kind::Unit) {
            return;
        }
        let found = self.tree_kind(&tree);
        if found == Kind::Unit {
            // What ends in `loop` or `panic!` never gets here.
            return;
        }
        let undecided = match self.targets[target].result {
            Handed::Nothing => true,
            Handed::Var(var) => self.vars[var.0].is_none() && !found.is_scalar(),
            Handed::Memory(_) => false,
        };
        if undecided {
            self.targets[target].result = if found.is_scalar() {
                Handed::Var(self.new_var(None, None))
            } else {
                let local = self.unnamed_memory(found, true, SpanRange::of(node));
                self.targets[target].declare = Some(local);
                Handed::Memory(local)
            };
        }
        match self.targets[target].result {
            Handed::Nothing => {}
            Handed::Var(var) => {
                let value = self.scalar(tree, node);
                let value = match kind {
                    Some(kind) => self.retyped(value, &kind),
                    None => value,
                };
                self.vars[var.0] = Some(value);
            }
            Handed::Memory(local) => {
                let kind = self.function.local(local).kind.clone();
                let mut tree = self.told(tree, &kind);
                // What moved in one iteration would not be there in the next, for all that rustc knows.
                if self.targets[target..].iter().any(|target| target.what == What::Loop) {
                    tree.clone_where(&|local| {
                        let stays = !self.unnamed.contains(&local);
                        stays && !self.function.local(local).kind.is_sized()
                    });
                }
                self.emit(Stmt::Assign { place: Place::whole(local), tree });
            }
        }
    }

    /// What the exits of a target have handed over.
    pub(super) fn result_of_target(&mut self, target: usize) -> Tree {
        match self.targets[target].result {
            Handed::Nothing => self.nothing(),
            Handed::Var(var) => match self.vars[var.0] {
                Some(value) => Tree::Value(value),
                None => self.nothing(),
            },
            Handed::Memory(local) => Tree::Copy(Place::whole(local), None),
        }
    }

    /// `loop { … break v; … }` and labelled blocks need the variable of their result before they are
    /// entered: a loop inside carries it.
    pub(super) fn result_ahead(&mut self, target: &mut Target) {
        if let Handed::Nothing = target.result {
            target.result = Handed::Var(self.new_var(None, None));
        }
    }

    /// A result that proves to be an aggregate is declared where the loop begins.
    pub(super) fn declare_result(&mut self, target: &Target) {
        if let Some(local) = target.declare {
            let kind = self.function.local(local).kind.clone();
            let init = self.content_placeholder(&kind);
            self.emit(Stmt::Declare { local, init });
        }
    }

    /// A content for memory that is assigned on every path that reads it.
    pub(super) fn content_placeholder(&self, kind: &Kind) -> Option<Tree> {
        if let Kind::Vec(_) = kind {
            return Some(Tree::Vec(Vec::new()));
        }
        (kind.may_be_active() && may_stand_empty(kind)).then(|| Tree::Zero(kind.clone()))
    }

    /// Reports an exit inside an operand, where what stands around it could not be skipped.
    pub(super) fn no_exit(&mut self, node: &impl ToTokens) {
        if self.exit != Exit::Never {
            self.diag.error(
                node,
                "`return`, `break` and `continue` cannot stand inside an operand; bind the operand with `let` first",
            );
            self.exit = Exit::Never;
        }
    }
}

/// Whether a content can be made up for a memory of this kind. As nobody reads it, a `Vec` within may
/// stay empty, other than for [`Kind::is_sized`].
fn may_stand_empty(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Vec(_) => true,
        Kind::Array(element, _) => may_stand_empty(element),
        Kind::Tuple(fields) => fields.iter().all(may_stand_empty),
        Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Slice(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}
