//! Makes a failing program smaller, as long as it still fails in the same way.
//!
//! An edit removes a statement, or puts a part of an expression or statement in its place. Programs
//! that an edit leaves without sense fail in other ways, and are not kept.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprPath, ItemFn, PatIdent, Stmt};

/// The smallest program found for which `fails` holds.
pub fn reduce(item: &ItemFn, fails: impl Fn(&ItemFn) -> bool) -> ItemFn {
    let end = Instant::now() + Duration::from_secs(20);
    let mut smallest = item.clone();
    loop {
        let mut progress = false;
        let mut target = 0;
        loop {
            let mut candidate = smallest.clone();
            let mut edit = Edit { target, seen: 0 };
            edit.visit_block_mut(&mut candidate.block);
            if edit.seen <= target || Instant::now() > end {
                break;
            }
            // what has become of the place is tried again
            if candidate != smallest && is_closed(&candidate) && fails(&candidate) {
                smallest = candidate;
                progress = true;
            } else {
                target += 1;
            }
        }
        if !progress || Instant::now() > end {
            return smallest;
        }
    }
}

/// Whether every variable that the program reads is declared somewhere in it.
fn is_closed(item: &ItemFn) -> bool {
    let mut names = Names::default();
    names.visit_item_fn(item);
    names.read.iter().all(|name| names.declared.contains(name))
}

#[derive(Default)]
struct Names {
    declared: BTreeSet<String>,
    read: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, pattern: &'ast PatIdent) {
        self.declared.insert(pattern.ident.to_string());
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.read.extend(path.path.get_ident().map(ToString::to_string));
    }
}

/// The edits are numbered in the order of the places.
struct Edit {
    target: usize,
    seen: usize,
}

impl Edit {
    fn here(&mut self) -> bool {
        self.seen += 1;
        self.seen == self.target + 1
    }
}

impl VisitMut for Edit {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            let last = at + 1 == block.stmts.len();
            let tail = matches!(&block.stmts[at], Stmt::Expr(_, None)) && last;
            if !tail && self.here() {
                block.stmts.remove(at);
                return;
            }
            for inner in inner_blocks(&block.stmts[at]) {
                if self.here() {
                    block.stmts.splice(at..=at, inner);
                    return;
                }
            }
            at += 1;
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        for part in parts(expr) {
            if self.here() {
                *expr = part;
                return;
            }
        }
        visit_mut::visit_expr_mut(self, expr);
    }
}

/// Blocks whose statements may stand in the place of a statement.
fn inner_blocks(stmt: &Stmt) -> Vec<Vec<Stmt>> {
    let Stmt::Expr(expr, _) = stmt else { return Vec::new() };
    match expr {
        Expr::If(branch) => {
            let mut blocks = vec![branch.then_branch.stmts.clone()];
            if let Some((_, otherwise)) = &branch.else_branch {
                blocks.push(vec![Stmt::Expr((**otherwise).clone(), None)]);
            }
            blocks
        }
        Expr::Match(branch) => {
            let arms = branch.arms.iter();
            arms.map(|arm| vec![Stmt::Expr((*arm.body).clone(), None)]).collect()
        }
        Expr::Block(block) => vec![block.block.stmts.clone()],
        Expr::ForLoop(looped) => vec![looped.body.stmts.clone()],
        Expr::While(looped) => vec![looped.body.stmts.clone()],
        Expr::Loop(looped) => vec![looped.body.stmts.clone()],
        _ => Vec::new(),
    }
}

/// Expressions that may stand in the place of one.
fn parts(expr: &Expr) -> Vec<Expr> {
    let tail = |block: &Block| match block.stmts.as_slice() {
        [Stmt::Expr(expr, None)] => Some(expr.clone()),
        _ => None,
    };
    match expr {
        Expr::Binary(binary) if !is_assignment(&binary.op) => {
            vec![(*binary.left).clone(), (*binary.right).clone()]
        }
        Expr::MethodCall(call) => vec![(*call.receiver).clone()],
        Expr::Call(call) => call.args.iter().cloned().collect(),
        Expr::Paren(inner) => vec![(*inner.expr).clone()],
        Expr::Unary(unary) => vec![(*unary.expr).clone()],
        Expr::If(branch) => {
            let otherwise = branch.else_branch.as_ref().and_then(|(_, expr)| match &**expr {
                Expr::Block(block) => tail(&block.block),
                _ => None,
            });
            tail(&branch.then_branch).into_iter().chain(otherwise).collect()
        }
        Expr::Match(branch) => branch.arms.iter().map(|arm| (*arm.body).clone()).collect(),
        Expr::Block(block) => tail(&block.block).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn is_assignment(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
    )
}
