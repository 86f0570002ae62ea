//! Branches: the arms are lowered one by one, then what differs between them is joined.
//!
//! ```text
//! if c { x = a; v } else { w }        x2, r = branch c { yields a, v } { yields x, w }
//! ```
//!
//! A variable, or the value of the branch, becomes a result; an aggregate is written by each arm to a
//! memory that stands before the branch.

use quote::{ToTokens, quote};
use syn::{ExprIf, Ident};

use super::assume::Origin;
use super::{Exit, Lowering, kinds};
use crate::ir::{Block, Branch, Kind, Op, Place, SpanRange, Stmt, Tree, Value};

/// An arm of a branch under construction.
pub(super) struct Arm {
    pub(super) stmts: Vec<Stmt>,
    /// What each variable is at the end.
    pub(super) vars: Vec<Option<Value>>,
    /// How many variables there were before.
    outer: usize,
    /// What the arm evaluates to.
    tree: Tree,
    exit: Exit,
}

impl Lowering<'_> {
    /// `if c { … } else { … }`
    pub(super) fn if_expr(&mut self, branch: &ExprIf) -> Tree {
        let cond = self.operand(&branch.cond);
        let then =
            self.arm(|this| this.scoped(|this| this.stmts(&branch.then_branch.stmts, false)));
        let otherwise = match &branch.else_branch {
            Some((_, expr)) => self.arm(|this| this.expr(expr)),
            None => self.arm(|this| this.nothing()),
        };
        self.merge(cond, true, vec![then, otherwise], &branch.cond)
    }

    /// What `lower` lowers, as an arm of a branch.
    pub(super) fn arm(&mut self, lower: impl FnOnce(&mut Self) -> Tree) -> Arm {
        let vars = self.vars.clone();
        let exit = self.exit;
        self.exit = Exit::Never;
        self.blocks.push(Vec::new());
        let tree = lower(self);
        // What an arm yields is read here and now.
        let tree = self.settled(tree);
        let stmts = self.blocks.pop().expect("the arm's block is open");
        let arm_exit = std::mem::replace(&mut self.exit, exit);
        let arm_vars = self.vars.clone();
        let outer = vars.len();
        self.rewind(vars);
        Arm { stmts, vars: arm_vars, outer, tree, exit: arm_exit }
    }

    /// Makes the variables what they were; those created since have no value.
    pub(super) fn rewind(&mut self, vars: Vec<Option<Value>>) {
        let count = self.vars.len();
        self.vars = vars;
        self.vars.resize(count, None);
    }

    /// The arm in which an exit has been taken before.
    pub(super) fn skipped_arm(&mut self) -> Arm {
        let nothing = self.nothing();
        let mut arm = self.arm(|_| nothing);
        arm.exit = Exit::Always;
        arm
    }

    /// The same tree with its scalars loaded.
    fn settled(&mut self, tree: Tree) -> Tree {
        // What may change through a reference is not what it is now.
        if let Tree::Copy(place, None) | Tree::Ref(place, false) = &tree {
            let kind = self.function.place_kind(place);
            if kind.is_scalar() && kind != Kind::Unknown {
                let span = self.function.local(place.root).span;
                return Tree::Value(self.define_at(Op::Load(place.clone()), kind, span));
            }
        }
        match tree {
            Tree::Tuple(items) => {
                Tree::Tuple(items.into_iter().map(|item| self.settled(item)).collect())
            }
            Tree::Opaque(opaque) => {
                let span = opaque.span;
                Tree::Value(self.define_at(Op::Opaque(opaque), Kind::Unknown, span))
            }
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => tree,
        }
    }

    /// The branch over `arms`: variables and values that differ become its results.
    pub(super) fn merge(
        &mut self,
        cond: Value,
        boolean: bool,
        mut arms: Vec<Arm>,
        node: &impl ToTokens,
    ) -> Tree {
        if arms.len() == 1 {
            // The only arm of a `match` always runs: no branch at all.
            let arm = arms.remove(0);
            self.vars = arm.vars;
            arm.stmts.into_iter().for_each(|stmt| self.emit(stmt));
            if self.exit == Exit::Never {
                self.exit = arm.exit;
            }
            return arm.tree;
        }
        let span = SpanRange::of(node);
        let mut yields: Vec<Vec<Value>> = vec![Vec::new(); arms.len()];
        let mut results = Vec::new();

        let outer = arms.iter().map(|arm| arm.outer).min().unwrap_or(0);
        for at in 0..self.vars.len() {
            // What the user declared in an arm ends there.
            if at >= outer && self.var_names[at].is_some() {
                continue;
            }
            let values: Vec<Option<Value>> =
                arms.iter().map(|arm| arm.vars.get(at).copied().flatten()).collect();
            if values.iter().all(|value| *value == values[0]) {
                self.vars[at] = values[0];
                continue;
            }
            if values.iter().all(Option::is_none) {
                continue;
            }
            let name = self.var_names[at].clone();
            let result = self.join(&values, &mut arms, &mut yields, span, name.as_ref());
            self.function.values[result.0 as usize].name = name;
            results.push(result);
            self.vars[at] = Some(result);
        }

        let tree = self.join_trees(&mut arms, &mut yields, &mut results, span, node);
        let stays = arms.iter().filter(|arm| arm.exit == Exit::Never).count();
        let leaves = arms.iter().filter(|arm| arm.exit == Exit::Always).count();
        let exit = if leaves == arms.len() {
            Exit::Always
        } else if stays == arms.len() {
            Exit::Never
        } else {
            Exit::Maybe
        };
        if self.exit == Exit::Never {
            self.exit = exit;
        }
        let region = self.function.new_region();
        let arms = arms
            .into_iter()
            .zip(yields)
            .map(|(arm, yields)| Block { stmts: arm.stmts, yields })
            .collect();
        self.emit(Stmt::Branch(Branch { region, cond, boolean, arms, results, mirrors: None }));
        tree
    }

    /// One result that is, in each arm, the value given for it.
    fn join(
        &mut self,
        values: &[Option<Value>],
        arms: &mut [Arm],
        yields: &mut [Vec<Value>],
        span: SpanRange,
        name: Option<&Ident>,
    ) -> Value {
        let kind = values
            .iter()
            .flatten()
            .map(|value| self.kind(*value))
            .reduce(|a, b| kinds::unify(&a, &b).unwrap_or(a))
            .expect("some arm has a value");
        let mut tainted = false;
        let mut joined = Vec::new();
        for ((value, arm), yields) in values.iter().zip(arms).zip(yields) {
            self.blocks.push(std::mem::take(&mut arm.stmts));
            let value = match value {
                Some(value) => self.retyped(*value, &kind),
                None => {
                    self.check_placeholder(&kind, span, name);
                    self.placeholder(&kind, span)
                }
            };
            arm.stmts = self.blocks.pop().expect("just opened");
            tainted |= self.is_tainted(value);
            yields.push(value);
            joined.push(value);
        }
        let result = self.new_value(kind, span, tainted);
        self.origins[result.0 as usize] = Origin::Joined(joined);
        result
    }

    /// The values of the arms, joined.
    fn join_trees(
        &mut self,
        arms: &mut [Arm],
        yields: &mut [Vec<Value>],
        results: &mut Vec<Value>,
        span: SpanRange,
        node: &impl ToTokens,
    ) -> Tree {
        let trees: Vec<Option<Tree>> =
            arms.iter().map(|arm| (arm.exit != Exit::Always).then(|| arm.tree.clone())).collect();
        let Some(shape) = trees.iter().flatten().next().cloned() else {
            return self.nothing();
        };
        self.join_parts(&shape, trees, arms, yields, results, span, node)
    }

    /// The parts of the arms' values that stand where `shape` stands in the first of them, joined.
    #[expect(
        clippy::too_many_arguments,
        reason = "the state of one merge, passed down a recursion"
    )]
    fn join_parts(
        &mut self,
        shape: &Tree,
        trees: Vec<Option<Tree>>,
        arms: &mut [Arm],
        yields: &mut [Vec<Value>],
        results: &mut Vec<Value>,
        span: SpanRange,
        node: &impl ToTokens,
    ) -> Tree {
        let all = |test: &dyn Fn(&Tree) -> bool| trees.iter().flatten().all(test);
        if let Tree::Tuple(items) = shape {
            let count = items.len();
            if all(&|tree| matches!(tree, Tree::Tuple(items) if items.len() == count)) {
                let parts = (0..count).map(|at| {
                    let parts = trees
                        .iter()
                        .map(|tree| match tree {
                            Some(Tree::Tuple(items)) => Some(items[at].clone()),
                            _ => None,
                        })
                        .collect();
                    self.join_parts(&items[at], parts, arms, yields, results, span, node)
                });
                return Tree::Tuple(parts.collect());
            }
        }
        if all(&|tree| matches!(tree, Tree::Value(_))) {
            let values: Vec<Option<Value>> = trees
                .iter()
                .map(|tree| match tree {
                    Some(Tree::Value(value)) => Some(*value),
                    _ => None,
                })
                .collect();
            if values.iter().all(|value| *value == values[0]) {
                return shape.clone();
            }
            let result = self.join(&values, arms, yields, span, None);
            results.push(result);
            return Tree::Value(result);
        }
        // References to one and the same place stay what they are.
        if let Tree::Ref(place, mutable) = shape {
            if all(&|tree| matches!(tree, Tree::Ref(other, _) if other == place)) {
                return Tree::Ref(place.clone(), *mutable);
            }
            self.diag.error(node, "a reference to one place or another cannot be differentiated; use the values in each arm");
            return self.nothing();
        }
        // Aggregates: each arm writes a memory that stands before the branch.
        let kind = trees
            .iter()
            .flatten()
            .map(|tree| self.tree_kind(tree))
            .reduce(|a, b| kinds::unify(&a, &b).unwrap_or(a))
            .unwrap_or(Kind::Unknown);
        let missing = trees.iter().any(Option::is_none);
        let init = if missing { self.content_placeholder(&kind) } else { None };
        let local = self.unnamed_memory(kind, true, span);
        self.emit(Stmt::Declare { local, init });
        let place = Place::whole(local);
        for (tree, arm) in trees.into_iter().zip(arms) {
            if let Some(tree) = tree {
                arm.stmts.push(Stmt::Assign { place: place.clone(), tree });
            }
        }
        Tree::Copy(place, None)
    }

    /// A value that is missing on some path needs a stand-in there.
    pub(super) fn check_placeholder(&mut self, kind: &Kind, span: SpanRange, name: Option<&Ident>) {
        if *kind == Kind::Unknown || *kind == Kind::Inert {
            let message = match name {
                Some(name) => format!(
                    "`{name}` has no value on some path, and its type is not known here; give it its type, as in `let {name}: f64`"
                ),
                None => "on some path this has no value, and its type is not known here; bind the value with its type, as in `let v: f64 = …`".to_string(),
            };
            self.diag.error_at(span, message);
        }
    }

    /// `true` or `false`.
    pub(super) fn truth(&mut self, truth: bool) -> Value {
        self.constant(quote!(#truth), Kind::Bool)
    }

    /// A value that is never read.
    pub(super) fn placeholder(&mut self, kind: &Kind, span: SpanRange) -> Value {
        self.define_at(Op::Placeholder, kind.clone(), span)
    }
}
