//! What can be told of a body before it is lowered, from names alone.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, Lifetime};

/// Names that are indexed, have a field, a method of arrays called on them, or are lent `&mut`
/// somewhere: if nothing is known of such a variable's type, it is held as a memory.
#[derive(Default)]
pub struct PlaceLike {
    /// Indexed, with fields, looped over, …
    pub accessed: BTreeSet<String>,
    /// `&mut name`
    pub lent_mutably: BTreeSet<String>,
    /// `name = …`, `*name = …`, `swap(&mut name, …)`, `take(name)`: of all that it holds
    pub replaced: BTreeSet<String>,
    /// How often the names of items within the body occur there.
    pub items: BTreeMap<String, usize>,
}

impl PlaceLike {
    /// The names in a body.
    pub fn of(block: &syn::Block) -> Self {
        let mut scan = PlaceLike::default();
        scan.visit_block(block);
        for (name, count) in &mut scan.items {
            *count = occurrences(name, block);
        }
        scan
    }
}

/// The variable that an expression starts from: `x` in `(&x[i]).y`.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; what is not named has no base"
)]
fn base_name(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Paren(inner) => base_name(&inner.expr),
        Expr::Group(inner) => base_name(&inner.expr),
        Expr::Reference(inner) => base_name(&inner.expr),
        Expr::Unary(inner) => base_name(&inner.expr),
        Expr::Index(inner) => base_name(&inner.expr),
        Expr::Field(inner) => base_name(&inner.base),
        _ => None,
    }
}

/// The methods that only arrays, slices and `Vec`s have.
pub const ARRAY_METHODS: [&str; 16] = [
    "len",
    "is_empty",
    "iter",
    "iter_mut",
    "to_vec",
    "swap",
    "fill",
    "copy_from_slice",
    "clone_from_slice",
    "chunks",
    "chunks_exact",
    "chunks_exact_mut",
    "windows",
    "push",
    "pop",
    "into_iter",
];

impl<'ast> Visit<'ast> for PlaceLike {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named accesses nothing by itself"
    )]
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Index(index) => self.accessed.extend(base_name(&index.expr)),
            Expr::Field(field) => self.accessed.extend(base_name(&field.base)),
            Expr::ForLoop(looped) => self.accessed.extend(base_name(&looped.expr)),
            Expr::MethodCall(call) => {
                if call.method == "zip" {
                    call.args.iter().for_each(|arg| self.accessed.extend(base_name(arg)));
                }
                if ARRAY_METHODS.iter().any(|name| call.method == name) {
                    self.accessed.extend(base_name(&call.receiver));
                }
            }
            Expr::Reference(reference) if reference.mutability.is_some() => {
                self.lent_mutably.extend(base_name(&reference.expr));
            }
            Expr::Assign(assign) => self.replaced_by(&assign.left),
            Expr::Call(call) if called(call).is_some_and(exchanges) => {
                call.args.iter().for_each(|arg| self.replaced_by(arg));
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.items.extend(name_of_item(item).map(|name| (name.to_string(), 0)));
        visit::visit_item(self, item);
    }
}

/// The last name in the path of a function that is called.
fn called(call: &syn::ExprCall) -> Option<&syn::Ident> {
    if let Expr::Path(path) = &*call.func {
        path.path.segments.last().map(|segment| &segment.ident)
    } else {
        None
    }
}

/// Whether functions of that name in `core::mem` give another content to what is lent to them.
fn exchanges(name: &syn::Ident) -> bool {
    ["swap", "replace", "take"].iter().any(|known| name == known)
}

/// The name of an item that may stand in a body, and hides others of that name there.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; what is not named has no name, or is refused"
)]
pub fn name_of_item(item: &syn::Item) -> Option<&syn::Ident> {
    match item {
        syn::Item::Const(item) => Some(&item.ident),
        syn::Item::Static(item) => Some(&item.ident),
        syn::Item::Fn(item) => Some(&item.sig.ident),
        syn::Item::Enum(item) => Some(&item.ident),
        syn::Item::Struct(item) => Some(&item.ident),
        syn::Item::Type(item) => Some(&item.ident),
        _ => None,
    }
}

/// How often the name occurs in the code.
pub fn occurrences(name: &str, code: &impl ToTokens) -> usize {
    let mut found = Vec::new();
    identifiers(code.to_token_stream(), &mut found);
    found.iter().filter(|ident| *ident == name).count()
}

impl PlaceLike {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is no variable, or a part of one"
    )]
    fn replaced_by(&mut self, left: &Expr) {
        match left {
            Expr::Path(_) => self.replaced.extend(base_name(left)),
            Expr::Paren(inner) => self.replaced_by(&inner.expr),
            Expr::Group(inner) => self.replaced_by(&inner.expr),
            Expr::Reference(inner) => self.replaced_by(&inner.expr),
            Expr::Unary(inner) => self.replaced_by(&inner.expr),
            _ => each_target(left, &mut |target| self.replaced_by(target)),
        }
    }
}

/// Calls `visit` with what is assigned by the parts of a tuple, an array or a struct.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums are open; what is not named has no parts that are assigned"
)]
fn each_target<'a>(left: &'a Expr, visit: &mut impl FnMut(&'a Expr)) {
    match left {
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(visit),
        Expr::Array(array) => array.elems.iter().for_each(visit),
        Expr::Struct(parts) => parts.fields.iter().for_each(|field| visit(&field.expr)),
        Expr::Call(parts) => parts.args.iter().for_each(visit),
        _ => {}
    }
}

/// The variables that a body assigns, by name.
#[derive(Default)]
pub struct Assigned(pub BTreeSet<String>);

impl<'ast> Visit<'ast> for Assigned {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named does not assign"
    )]
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Assign(assign) => self.targets(&assign.left),
            Expr::Binary(binary) if is_compound(&binary.op) => self.targets(&binary.left),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }
}

impl Assigned {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is assigned as a whole"
    )]
    fn targets(&mut self, left: &Expr) {
        match left {
            Expr::Tuple(_) | Expr::Array(_) | Expr::Struct(_) | Expr::Call(_) => {
                each_target(left, &mut |target| self.targets(target));
            }
            other => self.0.extend(base_name(other)),
        }
    }
}

/// Whether the operator assigns: `+=` and its like.
pub fn is_compound(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// The ways out of a piece of code that lead out of all of it.
#[derive(Default)]
pub struct Exits {
    depth: usize,
    labels: Vec<String>,
    /// `return`.
    pub returns: bool,
    /// `break` or `continue` of a loop around it.
    pub leaves_loop: bool,
    /// Any of these.
    pub any: bool,
}

impl Exits {
    /// The ways out of an expression.
    pub fn of_expr(expr: &Expr) -> Self {
        let mut exits = Exits::default();
        exits.visit_expr(expr);
        exits
    }

    /// The ways out of a block.
    pub fn of_block(block: &syn::Block) -> Self {
        let mut exits = Exits::default();
        exits.visit_block(block);
        exits
    }

    /// Notes a jump, unless what it refers to is inside.
    fn jump(&mut self, label: Option<&Lifetime>) {
        let inside = match label {
            None => self.depth > 0,
            Some(label) => self.labels.contains(&label.ident.to_string()),
        };
        if !inside {
            self.leaves_loop = true;
            self.any = true;
        }
    }

    /// Visits what is inside something that jumps may refer to.
    fn within(&mut self, label: Option<&syn::Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        let labels = self.labels.len();
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        self.depth += usize::from(is_loop);
        visit(self);
        self.depth -= usize::from(is_loop);
        self.labels.truncate(labels);
    }
}

impl<'ast> Visit<'ast> for Exits {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named leaves nothing by itself"
    )]
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Return(_) => {
                self.returns = true;
                self.any = true;
                visit::visit_expr(self, expr);
            }
            Expr::Break(jump) => {
                self.jump(jump.label.as_ref());
                visit::visit_expr(self, expr);
            }
            Expr::Continue(jump) => self.jump(jump.label.as_ref()),
            Expr::ForLoop(e) => {
                self.visit_expr(&e.expr);
                self.within(e.label.as_ref(), true, |this| this.visit_block(&e.body));
            }
            Expr::While(e) => self.within(e.label.as_ref(), true, |this| {
                this.visit_expr(&e.cond);
                this.visit_block(&e.body);
            }),
            Expr::Loop(e) => self.within(e.label.as_ref(), true, |this| this.visit_block(&e.body)),
            Expr::Block(e) => {
                self.within(e.label.as_ref(), false, |this| this.visit_block(&e.block));
            }
            Expr::Closure(_) | Expr::Async(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// All identifiers in `tokens`, those captured by format strings included.
pub fn identifiers(tokens: TokenStream, found: &mut Vec<syn::Ident>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => found.push(ident),
            TokenTree::Group(group) => identifiers(group.stream(), found),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.starts_with('"') || text.starts_with('r') {
                    captures(&text, literal.span(), found);
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// `{name}` and `{name:…}` and `{:width$}` in a format string.
fn captures(text: &str, span: proc_macro2::Span, found: &mut Vec<syn::Ident>) {
    for (at, _) in text.match_indices('{') {
        let inside = text[at + 1..].split('}').next().unwrap_or("");
        for word in inside.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            if let Ok(mut ident) = syn::parse_str::<syn::Ident>(word) {
                ident.set_span(span);
                found.push(ident);
            }
        }
    }
}
