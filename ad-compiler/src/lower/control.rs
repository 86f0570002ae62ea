//! Blocks, branches, and the exits that lead out of them.

use quote::ToTokens;
use quote::quote;
use syn::{Expr, ExprBlock, ExprBreak, ExprContinue, ExprIf, ExprMatch, ExprReturn, Lifetime, Pat};

use super::{Binding, Exit, Lowering, Var, kinds, scan};
use crate::ir::{
    BinaryOp, Block, Branch, Kind, Local, Op, Opaque, Place, SpanRange, Stmt, Tree, UnaryOp, Value,
};

/// The function, a loop, or a labelled block: what an exit may refer to.
pub(super) struct Target {
    label: Option<String>,
    what: What,
    /// Flag: the exit has been taken.
    pub(super) left: Var,
    /// Flag: the rest of this iteration is skipped.
    pub(super) skipped: Var,
    /// What `return v` or `break v` hands over.
    result: Handed,
    kind: Option<Kind>,
    /// The memory of an aggregate result, to be declared before the construct; `true` if it needs a
    /// content there because the compiler of the emitted code could not see that it gets one.
    pub(super) declare: Option<Local>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Function,
    Loop,
    Block,
}

#[derive(Clone, Copy)]
enum Handed {
    Nothing,
    Var(Var),
    Memory(Local),
}

/// An arm of a branch under construction.
pub(super) struct Arm {
    stmts: Vec<Stmt>,
    vars: Vec<Option<Value>>,
    tree: Tree,
    exit: Exit,
}

impl Target {
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
                let name = syn::Ident::new("result", proc_macro2::Span::mixed_site());
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
    fn flag(&mut self) -> Var {
        let value = self.truth(false);
        self.new_var(None, Some(value))
    }

    pub(super) fn truth(&mut self, truth: bool) -> Value {
        self.constant(quote!(#truth), Kind::Bool)
    }

    /// A content for memory that is assigned on every path that reads it.
    pub(super) fn content_placeholder(&self, kind: &Kind) -> Option<Tree> {
        match kind {
            Kind::Vec(_) => Some(Tree::Vec(Vec::new())),
            kind if kind.may_be_active() && is_sized(kind) => Some(Tree::Zero(kind.clone())),
            _ => None,
        }
    }

    // ---- blocks ---------------------------------------------------------------------------------

    /// The statements of a block, and its value. `body` if it is the body of a function that returns
    /// early: then its value goes where `return` puts it.
    pub(super) fn stmts(&mut self, stmts: &[syn::Stmt], body: bool) -> Tree {
        for (at, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[at + 1..];
            let before: Vec<Option<Value>> = self.flags();
            match stmt {
                syn::Stmt::Local(local) => self.let_stmt(local),
                syn::Stmt::Item(item) => self.item_stmt(item),
                syn::Stmt::Macro(invocation) => {
                    if rest.is_empty() && invocation.semi_token.is_none() {
                        let node: Expr = Expr::Macro(syn::ExprMacro {
                            attrs: Vec::new(),
                            mac: invocation.mac.clone(),
                        });
                        let tree = self.expr(&node);
                        return self.tail(tree, body, &node);
                    }
                    self.macro_stmt(&invocation.mac);
                }
                syn::Stmt::Expr(expr, semicolon) => {
                    if rest.is_empty() && semicolon.is_none() {
                        let tree = self.expr(expr);
                        return self.tail(tree, body, expr);
                    }
                    match expr {
                        Expr::If(branch)
                            if scan::Exits::of_expr(expr).any
                                || scan::Exits::of_expr(expr).returns =>
                        {
                            if let Some(tree) = self.guard(branch, rest, body) {
                                return tree;
                            }
                        }
                        _ => {
                            let tree = self.expr(expr);
                            self.keep_effects(tree, expr);
                        }
                    }
                }
            }
            match self.exit {
                Exit::Never => {}
                Exit::Always => return self.nothing(),
                Exit::Maybe => {
                    if rest.is_empty() {
                        return self.nothing();
                    }
                    let gone = self.any_flag_since(&before, stmt);
                    let stays = self.define(Op::Unary(UnaryOp::Not, gone), Kind::Bool, stmt);
                    self.exit = Exit::Never;
                    let rest = self.arm(|this| this.stmts(rest, body));
                    let nothing = self.skipped_arm();
                    let tree = self.merge(stays, true, vec![rest, nothing], stmt);
                    self.exit = Exit::Maybe;
                    return tree;
                }
            }
        }
        let nothing = self.nothing();
        if body && self.exit != Exit::Always {
            self.hand_over(0, nothing.clone(), &quote!(()));
        }
        nothing
    }

    fn tail(&mut self, tree: Tree, body: bool, node: &impl ToTokens) -> Tree {
        if body && self.exit != Exit::Always {
            let exit = self.exit;
            if exit == Exit::Maybe {
                // Some paths of this expression have returned; the others hand its value over.
                let returned = self.vars[self.targets[0].left.0].expect("flags have values");
                let stays = self.define(Op::Unary(UnaryOp::Not, returned), Kind::Bool, node);
                self.exit = Exit::Never;
                let handing = self.arm(|this| {
                    this.hand_over(0, tree, node);
                    this.nothing()
                });
                let nothing = self.skipped_arm();
                self.merge(stays, true, vec![handing, nothing], node);
                self.exit = exit;
            } else {
                self.hand_over(0, tree, node);
            }
            return self.nothing();
        }
        tree
    }

    /// `if c { …exit } rest` and `if c { … } else { …exit } rest`: the rest goes into the arm that
    /// stays. `None` if neither arm always leaves; then the branch has been lowered by itself.
    fn guard(&mut self, branch: &ExprIf, rest: &[syn::Stmt], body: bool) -> Option<Tree> {
        let else_expr = branch.else_branch.as_ref().map(|(_, expr)| &**expr);
        let then_leaves = always_leaves_block(&branch.then_branch);
        let else_leaves = else_expr.is_some_and(always_leaves);
        if !then_leaves && !else_leaves {
            let tree = self.if_expr(branch);
            self.keep_effects(tree, branch);
            return None;
        }
        let cond = self.operand(&branch.cond);
        let then_stmts = &branch.then_branch.stmts;
        let continued = |first: Option<syn::Stmt>| -> Vec<syn::Stmt> {
            first.into_iter().chain(rest.iter().cloned()).collect()
        };
        let arms = if then_leaves {
            let then = self.arm(|this| this.scoped(|this| this.stmts(then_stmts, false)));
            let stays = continued(
                else_expr.map(|expr| syn::Stmt::Expr(expr.clone(), Some(Default::default()))),
            );
            vec![then, self.arm(|this| this.scoped(|this| this.stmts(&stays, body)))]
        } else {
            let block = Expr::Block(ExprBlock {
                attrs: Vec::new(),
                label: None,
                block: branch.then_branch.clone(),
            });
            let stays = continued(Some(syn::Stmt::Expr(block, Some(Default::default()))));
            let then = self.arm(|this| this.scoped(|this| this.stmts(&stays, body)));
            let otherwise = else_expr.expect("an arm that leaves is there");
            vec![then, self.arm(|this| this.expr(otherwise))]
        };
        let tree = self.merge(cond, true, arms, &branch.cond);
        // What follows has been lowered into the arms.
        Some(tree)
    }

    fn item_stmt(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Const(constant) => {
                let kind = kinds::of_type(&constant.ty, &self.floats);
                self.constants.insert(constant.ident.to_string(), kind);
            }
            syn::Item::Static(constant)
                if matches!(constant.mutability, syn::StaticMutability::None) =>
            {
                let kind = kinds::of_type(&constant.ty, &self.floats);
                self.constants.insert(constant.ident.to_string(), kind);
            }
            syn::Item::Use(_)
            | syn::Item::Fn(_)
            | syn::Item::Enum(_)
            | syn::Item::Struct(_)
            | syn::Item::Impl(_)
            | syn::Item::Type(_) => {}
            other => {
                self.diag.error(
                    other,
                    "this item cannot stand in a differentiated function; move it out",
                );
                return;
            }
        }
        // Items are visible in all of a block: at the top of the function every sweep sees them.
        let opaque = Opaque {
            tokens: item.to_token_stream(),
            uses: Vec::new(),
            pure: false,
            span: SpanRange::of(item),
        };
        self.blocks[0].insert(0, Stmt::Opaque(opaque));
    }

    // ---- arms -----------------------------------------------------------------------------------

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
        self.rewind(vars);
        Arm { stmts, vars: arm_vars, tree, exit: arm_exit }
    }

    /// Makes the variables what they were; those created since have no value.
    pub(super) fn rewind(&mut self, vars: Vec<Option<Value>>) {
        let count = self.vars.len();
        self.vars = vars;
        self.vars.resize(count, None);
    }

    /// The arm in which an exit has been taken before.
    fn skipped_arm(&mut self) -> Arm {
        let nothing = self.nothing();
        let mut arm = self.arm(|_| nothing);
        arm.exit = Exit::Always;
        arm
    }

    /// The same tree with its scalars loaded.
    fn settled(&mut self, tree: Tree) -> Tree {
        match tree {
            Tree::Copy(place, None) | Tree::Ref(place, _)
                if self.place_kind(&place).is_scalar()
                    && self.place_kind(&place) != Kind::Unknown =>
            {
                let kind = self.place_kind(&place);
                let span = self.function.local(place.root).span;
                Tree::Value(self.define_at(Op::Load(place), kind, span))
            }
            Tree::Tuple(items) => {
                Tree::Tuple(items.into_iter().map(|item| self.settled(item)).collect())
            }
            Tree::Opaque(opaque) => {
                let span = opaque.span;
                Tree::Value(self.define_at(Op::Opaque(opaque), Kind::Unknown, span))
            }
            other => other,
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
        let span = SpanRange::of(node);
        let mut yields: Vec<Vec<Value>> = vec![Vec::new(); arms.len()];
        let mut results = Vec::new();

        for at in 0..self.vars.len() {
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
            let result = self.join(&values, &mut arms, &mut yields, span);
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
    ) -> Value {
        let kind = values
            .iter()
            .flatten()
            .map(|value| self.kind(*value))
            .reduce(|a, b| kinds::unify(&a, &b).unwrap_or(a))
            .expect("some arm has a value");
        let mut tainted = false;
        for ((value, arm), yields) in values.iter().zip(arms).zip(yields) {
            self.blocks.push(std::mem::take(&mut arm.stmts));
            let value = match value {
                Some(value) => self.retyped(*value, &kind),
                None => {
                    self.check_placeholder(&kind, span);
                    self.placeholder(&kind, span)
                }
            };
            arm.stmts = self.blocks.pop().expect("just opened");
            tainted |= self.is_tainted(value);
            yields.push(value);
        }
        self.new_value(kind, span, tainted)
    }

    /// A value that is missing on some path needs a stand-in there.
    pub(super) fn check_placeholder(&mut self, kind: &Kind, span: SpanRange) {
        if matches!(kind, Kind::Unknown | Kind::Inert) {
            self.diag.error_at(
                span,
                "on some path this has no value, and its type is not known here; give it its type: `let v: f64 = …`",
            );
        }
    }

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
            let result = self.join(&values, arms, yields, span);
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
        let name = syn::Ident::new("t", proc_macro2::Span::mixed_site());
        let local = self.new_memory(name, kind, true, span);
        self.emit(Stmt::Declare { local, init });
        let place = Place::whole(local);
        for (tree, arm) in trees.into_iter().zip(arms) {
            if let Some(tree) = tree {
                arm.stmts.push(Stmt::Assign { place: place.clone(), tree });
            }
        }
        Tree::Copy(place, None)
    }

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

    pub(super) fn match_expr(&mut self, branch: &ExprMatch) -> Tree {
        // The position of the arm is computed first, on values that carry no derivative.
        let scrutinee =
            self.opaque_tokens(branch.expr.to_token_stream(), true, false, &branch.expr);
        let patterns = branch
            .arms
            .iter()
            .map(|arm| {
                let pattern = &arm.pat;
                match &arm.guard {
                    Some((_, guard)) => quote!(#pattern if #guard),
                    None => quote!(#pattern),
                }
            })
            .collect();
        // Guards read variables too.
        let mut scrutinee = scrutinee;
        for arm in &branch.arms {
            if let Some((_, guard)) = &arm.guard {
                let guard = self.opaque_tokens(guard.to_token_stream(), true, false, guard);
                for used in guard.uses {
                    if !scrutinee.uses.iter().any(|(name, _)| *name == used.0) {
                        scrutinee.uses.push(used);
                    }
                }
            }
        }
        if branch.arms.is_empty() {
            self.diag.error(branch, "a `match` without arms cannot be differentiated");
            return self.nothing();
        }
        let matched = self.matched_value(&branch.expr, &branch.arms);
        let select = self.define(Op::Select { scrutinee, patterns }, Kind::Int, &branch.expr);
        let arms = branch
            .arms
            .iter()
            .map(|arm| {
                self.arm(|this| {
                    this.scoped(|this| {
                        if let Some(value) = matched {
                            this.bind_matched(&arm.pat, value);
                        }
                        this.expr(&arm.body)
                    })
                })
            })
            .collect();
        self.merge(select, false, arms, &branch.expr)
    }

    /// The value matched on, if a pattern binds it to a name.
    fn matched_value(&mut self, expr: &Expr, arms: &[syn::Arm]) -> Option<Value> {
        let binds = arms.iter().any(|arm| self.binding_of(&arm.pat).is_some());
        for arm in arms {
            let mut names = Vec::new();
            bindings(&arm.pat, &mut names);
            names.retain(|name| self.binding_of(&arm.pat) != Some(name));
            if let Some(name) = names.first() {
                self.diag.error(
                    name,
                    "a pattern that takes a value apart cannot be differentiated yet; match on an integer, a `bool` or a field-less enum",
                );
            }
        }
        binds.then(|| self.operand(expr))
    }

    /// `n` and `n @ 1..=3` bind the whole value. A constant looks the same as a name: upper case.
    fn binding_of<'p>(&self, pattern: &'p Pat) -> Option<&'p syn::Ident> {
        match pattern {
            Pat::Ident(name) if !name.ident.to_string().starts_with(char::is_uppercase) => {
                Some(&name.ident)
            }
            Pat::Paren(inner) => self.binding_of(&inner.pat),
            _ => None,
        }
    }

    fn bind_matched(&mut self, pattern: &Pat, value: Value) {
        if let Some(name) = self.binding_of(pattern) {
            let name = name.clone();
            let var = self.new_var(Some(name.clone()), Some(value));
            self.bind(name, Binding::Scalar { var, by_ref: false });
        }
    }

    // ---- exits ----------------------------------------------------------------------------------

    fn flags(&self) -> Vec<Option<Value>> {
        self.targets
            .iter()
            .flat_map(|target| [target.left, target.skipped])
            .map(|flag| self.vars[flag.0])
            .collect()
    }

    /// Whether any exit has been taken by what was lowered since the flags were `before`.
    fn any_flag_since(&mut self, before: &[Option<Value>], node: &impl ToTokens) -> Value {
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

    fn leave(&mut self, target: usize) -> Tree {
        let flag = self.targets[target].left;
        let taken = self.truth(true);
        self.vars[flag.0] = Some(taken);
        self.exit = Exit::Always;
        self.nothing()
    }

    /// Puts the value of `return` or `break` where the target finds it.
    fn hand_over(&mut self, target: usize, tree: Tree, node: &impl ToTokens) {
        let kind = self.targets[target].kind.clone();
        if kind == Some(Kind::Unit) {
            return;
        }
        let found = self.tree_kind(&tree);
        let undecided = match self.targets[target].result {
            Handed::Nothing => true,
            Handed::Var(var) => self.vars[var.0].is_none() && !found.is_scalar(),
            Handed::Memory(_) => false,
        };
        if undecided {
            if found == Kind::Unit {
                return;
            }
            self.targets[target].result = if found.is_scalar() {
                Handed::Var(self.new_var(None, None))
            } else {
                let name = syn::Ident::new("t", proc_macro2::Span::mixed_site());
                let local = self.new_memory(name, found, true, SpanRange::of(node));
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

    /// `loop { … break v; … }` needs the variable of its result before it is entered.
    pub(super) fn result_before_loop(&mut self, target: &mut Target) {
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

    pub(super) fn labelled_block(&mut self, block: &ExprBlock) -> Tree {
        let label = block.label.as_ref().map(|label| label.name.ident.to_string());
        let target = Target::new(self, label, What::Block);
        self.targets.push(target);
        let at = self.targets.len() - 1;
        let outer: Vec<Option<Value>> = self.flags()[..2 * at].to_vec();
        let arm = self.arm(|this| {
            this.scoped(|this| {
                let tree = this.stmts(&block.block.stmts, false);
                if this.exit != Exit::Always && this.tree_kind(&tree) != Kind::Unit {
                    // The value at its end is what the block yields unless it was left before.
                    let left = this.vars[this.targets[at].left.0].expect("flags have values");
                    let stays = this.define(Op::Unary(UnaryOp::Not, left), Kind::Bool, block);
                    this.exit = Exit::Never;
                    let handing = this.arm(|this| {
                        this.hand_over(at, tree, block);
                        this.nothing()
                    });
                    let nothing = this.skipped_arm();
                    this.merge(stays, true, vec![handing, nothing], block);
                }
                this.nothing()
            })
        });
        // A block runs once: its statements go where it stands.
        let target = self.targets.pop().expect("pushed above");
        self.declare_result(&target);
        self.vars = arm.vars;
        for stmt in arm.stmts {
            self.emit(stmt);
        }
        let now = self.flags();
        let left_further = now.iter().zip(&outer).any(|(now, before)| now != before);
        self.exit = if left_further { Exit::Maybe } else { Exit::Never };
        self.targets.push(target);
        let tree = self.result_of_target(at);
        self.targets.pop();
        tree
    }
}

fn is_sized(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Vec(_) => true,
        Kind::Array(element, _) => is_sized(element),
        Kind::Tuple(fields) => fields.iter().all(is_sized),
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

/// The names that a pattern binds.
fn bindings(pattern: &Pat, names: &mut Vec<syn::Ident>) {
    use syn::visit::Visit;
    struct Names<'n>(&'n mut Vec<syn::Ident>);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            if !pat.ident.to_string().starts_with(char::is_uppercase) {
                self.0.push(pat.ident.clone());
            }
            syn::visit::visit_pat_ident(self, pat);
        }
    }
    Names(names).visit_pat(pattern);
}

/// Whether every path through `expr` ends in an exit, as far as its last statement tells.
fn always_leaves(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Block(block) if block.label.is_none() => always_leaves_block(&block.block),
        Expr::If(branch) => {
            always_leaves_block(&branch.then_branch)
                && branch.else_branch.as_ref().is_some_and(|(_, expr)| always_leaves(expr))
        }
        Expr::Macro(invocation) => diverging(&invocation.mac),
        _ => false,
    }
}

fn always_leaves_block(block: &syn::Block) -> bool {
    match block.stmts.last() {
        Some(syn::Stmt::Expr(expr, _)) => always_leaves(expr),
        Some(syn::Stmt::Macro(invocation)) => diverging(&invocation.mac),
        _ => false,
    }
}

fn diverging(invocation: &syn::Macro) -> bool {
    invocation.path.segments.last().is_some_and(|last| {
        ["panic", "unreachable", "todo", "unimplemented"].iter().any(|name| last.ident == name)
    })
}
