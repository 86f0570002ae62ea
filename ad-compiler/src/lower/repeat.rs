//! Loops: what the body may assign is carried from one iteration to the next.
//!
//! ```text
//! let mut s = 0.0;                 s2 = loop for i in 0..n (s1 = 0.0) {
//! for i in 0..n {            ⇒       v = load x[i];  s3 = add s1, v
//!     s += x[i];                     yields s3
//! }                                }
//! ```

use proc_macro2::Span;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile, Pat};

use super::assume::Origin;
use super::exit::Target;
use super::source::{Item, Source};
use super::{Binding, Exit, Lowering, Var, kinds, scan};
use crate::ir::{Adaptor, Block, Head, Kind, Loop, SpanRange, Stmt, Tree, Value};

/// What drives a loop, before its condition has been lowered.
enum Driver<'e> {
    Head(Head),
    While(&'e Expr),
    Forever,
}

impl Lowering<'_> {
    /// `for`
    pub(super) fn for_loop(&mut self, looped: &ExprForLoop) -> Tree {
        let Some(source) = self.source(&looped.expr) else {
            return self.nothing();
        };
        let span = SpanRange::of(&looped.pat);
        let index = self.new_value(Kind::Int, span, false);
        let (head, item) = match source {
            Source::Range { lo, hi, inclusive, adaptors } => {
                (Head::Range { index, lo, hi, inclusive, adaptors }, Item::Index)
            }
            Source::Elements { item, length, reversed } => {
                let lo = self.constant(proc_macro2::Literal::usize_unsuffixed(0), Kind::Int);
                let adaptors = if reversed { vec![Adaptor::Rev] } else { Vec::new() };
                (Head::Range { index, lo, hi: length, inclusive: false, adaptors }, item)
            }
        };
        let pattern = looped.pat.clone();
        let keyword = looped.for_token.span;
        self.looped(Driver::Head(head), (&looped.label, keyword), &looped.body, looped, |this| {
            let tree = this.item_tree(item, index, span);
            this.bind_item(&pattern, tree, index);
        })
    }

    /// Binds what an iteration draws.
    fn bind_item(&mut self, pattern: &Pat, tree: Tree, index: Value) {
        self.name_index(pattern, &tree, index);
        if let (Pat::Tuple(names), Tree::Tuple(items)) = (pattern, &tree) {
            if let (Some(first), Some(item)) = (names.elems.first(), items.first()) {
                self.name_index(first, item, index);
            }
        }
        self.bind_pattern(pattern, tree, None);
    }

    /// Gives the index the user's name for it, if `pattern` is one.
    fn name_index(&mut self, pattern: &Pat, tree: &Tree, index: Value) {
        if let (Pat::Ident(name), Tree::Value(value)) = (pattern, tree) {
            if *value == index {
                self.function.values[index.0 as usize].name = Some(name.ident.clone());
            }
        }
    }

    /// `while`
    pub(super) fn while_loop(&mut self, looped: &ExprWhile) -> Tree {
        let mut assigned = scan::Assigned::default();
        assigned.visit_expr(&looped.cond);
        let plain = assigned.0.is_empty()
            && !scan::Exits::of_expr(&looped.cond).any
            && !matches!(*looped.cond, Expr::Let(_));
        if plain {
            let driver = Driver::While(&looped.cond);
            self.looped(
                driver,
                (&looped.label, looped.while_token.span),
                &looped.body,
                looped,
                |_| {},
            )
        } else {
            // The condition does more than look: it becomes the first statement of an endless loop.
            let label = &looped.label;
            let (cond, body) = (&looped.cond, &looped.body);
            let endless: ExprLoop = syn::parse_quote!(#label loop { if !(#cond) { break; } #body });
            self.endless_loop(&endless)
        }
    }

    /// `loop`
    pub(super) fn endless_loop(&mut self, looped: &ExprLoop) -> Tree {
        let first = (&looped.label, looped.loop_token.span);
        self.looped(Driver::Forever, first, &looped.body, looped, |_| {})
    }

    /// Any loop; `bind` binds what an iteration draws.
    fn looped(
        &mut self,
        driver: Driver<'_>,
        (label, keyword): (&Option<syn::Label>, Span),
        body: &syn::Block,
        node: &impl ToTokens,
        bind: impl FnOnce(&mut Self),
    ) -> Tree {
        let label = label.as_ref();
        let first = label.map_or(keyword, |label| label.name.apostrophe);
        let span = SpanRange(first, body.brace_token.span.close());
        let mut target = Target::of_loop(self, label);
        if let Driver::Forever = driver {
            self.result_ahead(&mut target);
        }
        let left = target.left;
        let result_var = target.result_var();
        self.targets.push(target);

        // What the body may assign is carried from one iteration to the next.
        let carried = self.carried(body, result_var);
        let mut params = Vec::new();
        for var in &carried {
            let kind = self.vars[var.0].map_or(Kind::Unknown, |value| self.kind(value));
            let taint = kind.may_be_active();
            let param = self.new_value(kind, span, taint);
            self.function.values[param.0 as usize].name = self.var_names[var.0].clone();
            self.origins[param.0 as usize] = Origin::Joined(self.vars[var.0].into_iter().collect());
            params.push(param);
        }
        let inits: Vec<Option<Value>> = carried.iter().map(|var| self.vars[var.0]).collect();
        let outer_vars = self.vars.clone();
        let outer_exit = self.exit;
        self.exit = Exit::Never;
        for (var, param) in carried.iter().zip(&params) {
            // A variable without a value stays without one until it is assigned.
            if self.vars[var.0].is_some() {
                self.vars[var.0] = Some(*param);
            }
        }

        let head = match driver {
            Driver::Head(head) => head,
            Driver::While(cond) => {
                self.blocks.push(Vec::new());
                let test = self.operand(cond);
                let stmts = self.blocks.pop().expect("just opened");
                Head::While { cond: Block { stmts, yields: vec![test] } }
            }
            Driver::Forever => Head::Forever,
        };
        let entry: Vec<Option<Value>> = self.vars.clone();

        self.blocks.push(Vec::new());
        self.scoped(|this| {
            bind(this);
            let tree = this.stmts(&body.stmts, false);
            this.keep_effects(tree);
        });

        // An exit of this loop or of one around it ends it.
        let mut leaving = Vec::new();
        let own = self.targets.len() - 1;
        for (at, target) in self.targets.iter().enumerate() {
            let flags: &[Var] =
                if at == own { &[target.left] } else { &[target.left, target.skipped] };
            for flag in flags {
                if self.vars[flag.0] != entry[flag.0] {
                    leaving.extend(self.vars[flag.0]);
                }
            }
        }
        let leaves_further = {
            let own_flag = self.vars[left.0];
            leaving.iter().any(|flag| Some(*flag) != own_flag)
        };
        let exits = !leaving.is_empty();
        let mut yields = Vec::new();
        if exits {
            yields.push(self.any(&leaving, node));
        }
        let finals: Vec<Option<Value>> = carried.iter().map(|var| self.vars[var.0]).collect();
        let mut kept = Vec::new();
        for (at, (value, init)) in finals.iter().zip(&inits).enumerate() {
            let Some(value) = value else { continue };
            let own_kind = self.kind(*value);
            let kind = match init {
                Some(init) => kinds::unify(&self.kind(*init), &own_kind).unwrap_or(own_kind),
                None => own_kind,
            };
            let value = self.retyped(*value, &kind);
            self.function.values[params[at].0 as usize].kind = kind;
            self.origins[params[at].0 as usize] =
                Origin::Joined(init.iter().copied().chain([value]).collect());
            yields.push(value);
            kept.push(at);
        }
        let stmts = self.blocks.pop().expect("the body's block is open");
        self.rewind(outer_vars);
        let target = self.targets.pop().expect("pushed above");
        self.declare_result(&target);

        let mut loop_params = Vec::new();
        let mut loop_inits = Vec::new();
        let mut results = Vec::new();
        for at in kept {
            let kind = self.kind(params[at]);
            let init = match inits[at] {
                Some(init) => self.retyped(init, &kind),
                None => {
                    let name = self.var_names[carried[at].0].clone();
                    // What a branch within has reported is not reported again.
                    if self.diag.is_empty() {
                        self.check_placeholder(&kind, span, name.as_ref());
                    }
                    self.placeholder(&kind, span)
                }
            };
            let taint = kind.may_be_active();
            let result = self.new_value(kind, span, taint);
            self.function.values[result.0 as usize].name = self.var_names[carried[at].0].clone();
            self.origins[result.0 as usize] = Origin::Joined(vec![params[at]]);
            self.vars[carried[at].0] = Some(result);
            loop_params.push(params[at]);
            loop_inits.push(init);
            results.push(result);
        }
        let counted = exits
            || match &head {
                Head::Range { adaptors, .. } => {
                    adaptors.iter().any(|adaptor| matches!(adaptor, Adaptor::StepBy(_)))
                }
                Head::While { .. } | Head::Forever | Head::Times(_) => true,
            };
        let count = counted.then(|| self.new_value(Kind::Int, span, false));
        let region = self.function.new_region();
        let endless = matches!(head, Head::Forever);
        self.emit(Stmt::Loop(Loop {
            region,
            head,
            params: loop_params,
            inits: loop_inits,
            body: Block { stmts, yields },
            exits,
            results,
            count,
            mirrors: None,
        }));
        self.exit = match (outer_exit, leaves_further) {
            (Exit::Never, true) => Exit::Maybe,
            (exit, _) => exit,
        };
        if endless && !exits {
            self.diag.error(node, "this loop never ends; give it a `break` or a `return`");
        }
        self.targets.push(target);
        let at = self.targets.len() - 1;
        let tree = self.result_of_target(at);
        self.targets.pop();
        tree
    }

    /// The variables, flags and results that the body may assign.
    fn carried(&self, body: &syn::Block, result: Option<Var>) -> Vec<Var> {
        let mut assigned = scan::Assigned::default();
        assigned.visit_block(body);
        let exits = scan::Exits::of_block(body);
        let mut carried: Vec<Var> = Vec::new();
        for (name, binding) in self.scopes.iter().flatten() {
            if let Binding::Scalar { var, by_ref: _ } = binding {
                if assigned.0.contains(&name.to_string()) {
                    carried.push(*var);
                }
            }
        }
        carried.extend(result);
        if exits.returns || exits.leaves_loop {
            let own = self.targets.len() - 1;
            for target in &self.targets[..own] {
                carried.extend([target.left, target.skipped]);
                carried.extend(target.result_var());
            }
        }
        carried.sort();
        carried.dedup();
        carried
    }
}
