//! Blocks: one statement after the other, and what becomes of those below an exit.
//!
//! ```text
//! if p { return a; }              r = branch p { a  yields a } { rest  yields b }
//! rest; b
//!
//! for … { if p { return a; } }    …  left = flag
//! rest; b                         branch !left { rest  yields b } { }
//! ```

use quote::{ToTokens, quote};
use syn::{Expr, ExprBlock, ExprIf};

use super::exit::Target;
use super::{Exit, Lowering, kinds, scan};
use crate::ir::{Kind, Op, Opaque, SpanRange, Stmt, Tree, UnaryOp, Value};

impl Lowering<'_> {
    /// The statements of a block, and its value. `body` if it is the body of a function that returns
    /// early: then its value goes where `return` puts it.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is an expression like any other"
    )]
    pub(super) fn stmts(&mut self, stmts: &[syn::Stmt], body: bool) -> Tree {
        for (at, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[at + 1..];
            let before: Vec<Option<Value>> = self.flags();
            match stmt {
                syn::Stmt::Local(local) => self.let_stmt(local),
                syn::Stmt::Item(item) => self.item_stmt(item, stmts),
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
                        Expr::If(branch) if scan::Exits::of_expr(expr).any => {
                            if let Some(tree) = self.guard(branch, rest, body) {
                                return tree;
                            }
                        }
                        _ => {
                            let tree = self.expr(expr);
                            self.keep_effects(tree);
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

    /// The value of the block's last expression.
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
            self.keep_effects(tree);
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

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is refused"
    )]
    /// An item within the function: it moves to its top. `block`: the statements that see it.
    fn item_stmt(&mut self, item: &syn::Item, block: &[syn::Stmt]) {
        if let Some(name) = scan::name_of_item(item) {
            let text = name.to_string();
            let here: usize = block.iter().map(|stmt| scan::occurrences(&text, stmt)).sum();
            if self.names.items.get(&text).is_some_and(|all| *all > here) {
                self.diag.error(
                    name,
                    format!("`{name}` is another thing outside of this block, and items move to the top of the function; give it another name, or move it out"),
                );
                return;
            }
        }
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

    /// `'a: { … break 'a v; … }`: runs once, and may be left.
    pub(super) fn labelled_block(&mut self, block: &ExprBlock) -> Tree {
        let mut target = Target::of_block(self, block.label.as_ref());
        self.result_ahead(&mut target);
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

/// Whether every path through `expr` ends in an exit, as far as its last statement tells.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; of what is not named it is not known"
)]
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

/// Likewise of a block.
fn always_leaves_block(block: &syn::Block) -> bool {
    match block.stmts.last() {
        Some(syn::Stmt::Expr(expr, _)) => always_leaves(expr),
        Some(syn::Stmt::Macro(invocation)) => diverging(&invocation.mac),
        Some(syn::Stmt::Local(_) | syn::Stmt::Item(_)) | None => false,
    }
}

/// Whether the macro never comes back.
fn diverging(invocation: &syn::Macro) -> bool {
    invocation.path.segments.last().is_some_and(|last| {
        ["panic", "unreachable", "todo", "unimplemented"].iter().any(|name| last.ident == name)
    })
}
