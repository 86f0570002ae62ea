//! Loops.

use quote::ToTokens;
use syn::visit::Visit;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile, Pat};

use super::control::Target;
use super::{Binding, Exit, Lowering, Var, kinds, scan};
use crate::ir::{
    Adaptor, Block, Head, Kind, Loop, Op, Place, Projection, SpanRange, Stmt, Tree, Value,
};

/// What a `for` loop draws from: an integer range, or the elements of places side by side.
enum Source {
    Range { lo: Value, hi: Value, inclusive: bool, adaptors: Vec<Adaptor> },
    Elements { item: Item, length: Value, reversed: bool },
}

/// What one iteration over places sees.
enum Item {
    /// The index itself, from `.enumerate()`.
    Index,
    Element {
        place: Place,
        by_ref: bool,
        mutable: bool,
    },
    Pair(Box<Item>, Box<Item>),
}

impl Lowering<'_> {
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
        self.looped(Some(head), looped.label.as_ref(), &looped.body, looped, |this| {
            let tree = this.item_tree(item, index, &pattern);
            this.bind_item(&pattern, tree, index);
        })
    }

    /// What the pattern of the loop is bound to.
    fn item_tree(&mut self, item: Item, index: Value, pattern: &Pat) -> Tree {
        match item {
            Item::Index => Tree::Value(index),
            Item::Element { place, by_ref, mutable } => {
                let place = place.then(Projection::Index(index));
                if by_ref { Tree::Ref(place, mutable) } else { Tree::Copy(place, None) }
            }
            Item::Pair(a, b) => Tree::Tuple(vec![
                self.item_tree(*a, index, pattern),
                self.item_tree(*b, index, pattern),
            ]),
        }
    }

    fn bind_item(&mut self, pattern: &Pat, tree: Tree, index: Value) {
        if let (Pat::Ident(name), Tree::Value(value)) = (pattern, &tree) {
            if *value == index {
                self.function.values[index.0 as usize].name = Some(name.ident.clone());
            }
        }
        if let (Pat::Tuple(names), Tree::Tuple(items)) = (pattern, &tree) {
            if let (Some(first), Some(item)) = (names.elems.first(), items.first()) {
                self.bind_item_name(first, item, index);
            }
        }
        self.bind_pattern(pattern, tree, None);
    }

    fn bind_item_name(&mut self, pattern: &Pat, tree: &Tree, index: Value) {
        if let (Pat::Ident(name), Tree::Value(value)) = (pattern, tree) {
            if *value == index {
                self.function.values[index.0 as usize].name = Some(name.ident.clone());
            }
        }
    }

    fn source(&mut self, expr: &Expr) -> Option<Source> {
        match expr {
            Expr::Paren(inner) => self.source(&inner.expr),
            Expr::Group(inner) => self.source(&inner.expr),
            Expr::Range(range) => {
                let (Some(lo), Some(hi)) = (&range.start, &range.end) else {
                    self.diag.error(range, "a range without an end cannot be differentiated; write `loop` with an index of your own");
                    return None;
                };
                Some(Source::Range {
                    lo: self.operand(lo),
                    hi: self.operand(hi),
                    inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
                    adaptors: Vec::new(),
                })
            }
            Expr::MethodCall(call) => match (call.method.to_string().as_str(), call.args.len()) {
                ("rev", 0) => match self.source(&call.receiver)? {
                    Source::Range { lo, hi, inclusive, mut adaptors } => {
                        adaptors.push(Adaptor::Rev);
                        Some(Source::Range { lo, hi, inclusive, adaptors })
                    }
                    Source::Elements {
                        item: item @ (Item::Element { .. } | Item::Pair(..)),
                        length,
                        reversed,
                    } if !is_zip_of_places(&item) => {
                        Some(Source::Elements { item, length, reversed: !reversed })
                    }
                    Source::Elements { .. } => {
                        self.unknown_source(expr);
                        None
                    }
                },
                ("step_by", 1) => match self.source(&call.receiver)? {
                    Source::Range { lo, hi, inclusive, mut adaptors } => {
                        adaptors.push(Adaptor::StepBy(self.operand(&call.args[0])));
                        Some(Source::Range { lo, hi, inclusive, adaptors })
                    }
                    Source::Elements { .. } => {
                        self.unknown_source(expr);
                        None
                    }
                },
                ("enumerate", 0) => match self.source(&call.receiver)? {
                    Source::Elements { item, length, reversed: false } => Some(Source::Elements {
                        item: Item::Pair(Box::new(Item::Index), Box::new(item)),
                        length,
                        reversed: false,
                    }),
                    _ => {
                        self.unknown_source(expr);
                        None
                    }
                },
                ("zip", 1) => {
                    let left = self.source(&call.receiver)?;
                    let right = self.source(&call.args[0])?;
                    match (left, right) {
                        (
                            Source::Elements { item: a, length: n, reversed: false },
                            Source::Elements { item: b, length: m, reversed: false },
                        ) => {
                            let op = Op::Intrinsic { name: "min", args: vec![n, m], path: None };
                            let length = self.define(op, Kind::Int, expr);
                            Some(Source::Elements {
                                item: Item::Pair(Box::new(a), Box::new(b)),
                                length,
                                reversed: false,
                            })
                        }
                        _ => {
                            self.unknown_source(expr);
                            None
                        }
                    }
                }
                ("iter" | "iter_mut" | "into_iter" | "copied" | "cloned", 0) => {
                    let name = call.method.to_string();
                    if name == "copied" || name == "cloned" {
                        return match self.source(&call.receiver)? {
                            Source::Elements {
                                item: Item::Element { place, .. },
                                length,
                                reversed,
                            } => Some(Source::Elements {
                                item: Item::Element { place, by_ref: false, mutable: false },
                                length,
                                reversed,
                            }),
                            _ => {
                                self.unknown_source(expr);
                                None
                            }
                        };
                    }
                    let by_ref = name != "into_iter" || self.is_reference(&call.receiver);
                    self.elements(&call.receiver, by_ref, name == "iter_mut")
                }
                _ => {
                    self.unknown_source(expr);
                    None
                }
            },
            Expr::Reference(reference) => {
                self.elements(&reference.expr, true, reference.mutability.is_some())
            }
            other => {
                let by_ref = self.is_reference(other);
                let mutable = match self.named(other) {
                    Some(Binding::Place { by_ref: true, mutable, .. }) => *mutable,
                    _ => false,
                };
                self.elements(other, by_ref, mutable)
            }
        }
    }

    fn is_reference(&self, expr: &Expr) -> bool {
        matches!(self.named(expr), Some(Binding::Place { by_ref: true, .. }))
            && matches!(expr, Expr::Path(_))
    }

    fn elements(&mut self, expr: &Expr, by_ref: bool, mutable: bool) -> Option<Source> {
        let place = match self.place(expr) {
            Some(place) => place,
            None => match self.expr_for(expr, true) {
                Tree::Copy(place, None) | Tree::Ref(place, _) => place,
                Tree::Value(_) | Tree::Opaque(_) => {
                    self.unknown_source(expr);
                    return None;
                }
                other => self.temporary(other, expr),
            },
        };
        let length = self.length(place.clone(), expr);
        Some(Source::Elements {
            item: Item::Element { place, by_ref, mutable },
            length,
            reversed: false,
        })
    }

    fn unknown_source(&mut self, expr: &Expr) {
        self.diag.error(
            expr,
            "this iterator cannot be differentiated yet; loop over a range (with `.rev()`, `.step_by(k)`), or over `x.iter()`, `x.iter_mut()`, `&x` (with `.enumerate()`, `.zip(…)`, `.rev()`)",
        );
    }

    pub(super) fn while_loop(&mut self, looped: &ExprWhile) -> Tree {
        let mut assigned = scan::Assigned::default();
        assigned.visit_expr(&looped.cond);
        let plain = assigned.0.is_empty()
            && !scan::Exits::of_expr(&looped.cond).any
            && !matches!(*looped.cond, Expr::Let(_));
        if plain {
            let cond = (*looped.cond).clone();
            self.looped_while(Some(cond), looped.label.as_ref(), &looped.body, looped)
        } else {
            // The condition does more than look: it becomes the first statement of an endless loop.
            let label = &looped.label;
            let (cond, body) = (&looped.cond, &looped.body);
            let endless: ExprLoop = syn::parse_quote!(#label loop { if !(#cond) { break; } #body });
            self.endless_loop(&endless)
        }
    }

    pub(super) fn endless_loop(&mut self, looped: &ExprLoop) -> Tree {
        self.looped_while(None, looped.label.as_ref(), &looped.body, looped)
    }

    fn looped_while(
        &mut self,
        cond: Option<Expr>,
        label: Option<&syn::Label>,
        body: &syn::Block,
        node: &impl ToTokens,
    ) -> Tree {
        match cond {
            Some(cond) => self.looped_with(None, Some(cond), label, body, node, |_| {}),
            None => self.looped_with(None, None, label, body, node, |_| {}),
        }
    }

    fn looped(
        &mut self,
        head: Option<Head>,
        label: Option<&syn::Label>,
        body: &syn::Block,
        node: &impl ToTokens,
        bind: impl FnOnce(&mut Self),
    ) -> Tree {
        self.looped_with(head, None, label, body, node, bind)
    }

    fn looped_with(
        &mut self,
        head: Option<Head>,
        cond: Option<Expr>,
        label: Option<&syn::Label>,
        body: &syn::Block,
        node: &impl ToTokens,
        bind: impl FnOnce(&mut Self),
    ) -> Tree {
        let span = SpanRange::of(node);
        let mut target = Target::of_loop(self, label);
        if head.is_none() && cond.is_none() {
            self.result_before_loop(&mut target);
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

        let head = match (head, cond) {
            (Some(head), _) => head,
            (None, Some(cond)) => {
                self.blocks.push(Vec::new());
                let test = self.operand(&cond);
                let stmts = self.blocks.pop().expect("just opened");
                Head::While { cond: Block { stmts, yields: vec![test] } }
            }
            (None, None) => Head::Forever,
        };
        let entry: Vec<Option<Value>> = self.vars.clone();

        self.blocks.push(Vec::new());
        self.scoped(|this| {
            bind(this);
            let tree = this.stmts(&body.stmts, false);
            this.keep_effects(tree, body);
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
                    self.check_placeholder(&kind, span);
                    self.placeholder(&kind, span)
                }
            };
            let taint = kind.may_be_active();
            let result = self.new_value(kind, span, taint);
            self.function.values[result.0 as usize].name = self.var_names[carried[at].0].clone();
            self.vars[carried[at].0] = Some(result);
            loop_params.push(params[at]);
            loop_inits.push(init);
            results.push(result);
        }
        let counted = exits || !matches!(head, Head::Range { .. });
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

/// Whether places of possibly different lengths stand side by side: reversed, they would pair up
/// other elements.
fn is_zip_of_places(item: &Item) -> bool {
    match item {
        Item::Index | Item::Element { .. } => false,
        Item::Pair(a, b) => !matches!(**a, Item::Index) || is_zip_of_places(b),
    }
}
