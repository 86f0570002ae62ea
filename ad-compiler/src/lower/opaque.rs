//! What is kept as the user wrote it: inactive expressions and macros.
//!
//! ```text
//! assert!(x[0] > lo)     a statement of the forward sweep, which reads x and lo
//! Mode::Fast             an expression that carries no derivative
//! vec![0.0; n]           the one macro whose inside is lowered
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Expr, Ident};

use syn::visit::Visit;

use super::{Binding, Exit, Lowering, is_same, scan};
use crate::ir::{Kind, Op, Opaque, Operand, SpanRange, Stmt, Tree};

impl Lowering<'_> {
    /// An inactive expression, kept as the user wrote it. If what it uses proves active, that is
    /// reported once activity is known.
    pub(super) fn opaque(&mut self, expr: &Expr, pure: bool) -> Tree {
        let mut assigned = scan::Assigned::default();
        assigned.visit_expr(expr);
        for (name, binding) in self.scopes.iter().flatten() {
            if let (true, Binding::Scalar { .. }) =
                (assigned.0.contains(&name.to_string()), binding)
            {
                self.diag.error(
                    expr,
                    format!("a closure that changes `{name}` cannot be differentiated yet; write a loop or a function"),
                );
                break;
            }
        }
        Tree::Opaque(self.opaque_tokens(expr.to_token_stream(), pure, true, expr))
    }

    /// Tokens kept as they are, with the variables that they mention; `writes` if they may write them.
    pub(super) fn opaque_tokens(
        &mut self,
        tokens: TokenStream,
        pure: bool,
        writes: bool,
        node: &impl ToTokens,
    ) -> Opaque {
        let mut found = Vec::new();
        scan::identifiers(tokens.clone(), &mut found);
        let mut uses: Vec<(Ident, Operand)> = Vec::new();
        let mut tuples: Vec<(Ident, Vec<Binding>)> = Vec::new();
        for name in found {
            let mut seen =
                uses.iter().map(|(used, _)| used).chain(tuples.iter().map(|(used, _)| used));
            if seen.any(|used| is_same(used, &name)) {
                continue;
            }
            match self.lookup(&name).cloned() {
                Some(Binding::Parts(parts)) => tuples.push((name, parts)),
                Some(binding) => {
                    uses.extend(self.operand_of(binding, writes).map(|operand| (name, operand)));
                }
                None => {}
            }
        }
        let tokens = if tuples.is_empty() {
            tokens
        } else {
            let lets: Vec<TokenStream> = tuples
                .into_iter()
                .map(|(name, parts)| {
                    let tuple = self.tuple_of(parts, writes, &mut uses);
                    quote!(let #name = #tuple;)
                })
                .collect();
            quote!({ #(#lets)* #tokens })
        };
        Opaque { tokens, uses, pure, span: SpanRange::of(node) }
    }

    /// The tuple, of names of ours for what its parts stand for.
    fn tuple_of(
        &self,
        parts: Vec<Binding>,
        writes: bool,
        uses: &mut Vec<(Ident, Operand)>,
    ) -> TokenStream {
        let parts: Vec<TokenStream> = parts
            .into_iter()
            .map(|part| match part {
                Binding::Parts(parts) => self.tuple_of(parts, writes, uses),
                part @ (Binding::Scalar { .. } | Binding::Place { .. }) => {
                    let name = Ident::new(&format!("part{}", uses.len()), Span::mixed_site());
                    uses.extend(self.operand_of(part, writes).map(|it| (name.clone(), it)));
                    name.into_token_stream()
                }
            })
            .collect();
        quote!((#(#parts,)*))
    }

    /// What a variable stands for, if it has a value.
    fn operand_of(&self, binding: Binding, writes: bool) -> Option<Operand> {
        match binding {
            Binding::Scalar { var, by_ref } => {
                self.vars[var.0].map(|value| Operand::Value { value, by_ref })
            }
            Binding::Place { place, by_ref, mutable } => {
                Some(Operand::Place { place, by_ref, writes: writes && mutable })
            }
            Binding::Parts(_) => None,
        }
    }

    /// A macro as an expression.
    pub(super) fn macro_expr(&mut self, invocation: &syn::Macro, node: &Expr) -> Tree {
        let name =
            invocation.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            "vec" => self.vec_macro(invocation, node),
            "matches" | "cfg" => {
                let opaque = self.opaque_tokens(node.to_token_stream(), true, false, node);
                Tree::Value(self.define(Op::Opaque(opaque), Kind::Bool, node))
            }
            "format" | "concat" | "stringify" | "env" | "option_env" | "file" | "module_path" => {
                let opaque = self.opaque_tokens(node.to_token_stream(), false, false, node);
                Tree::Value(self.define(Op::Opaque(opaque), Kind::Inert, node))
            }
            "line" | "column" => Tree::Value(self.constant(node, Kind::Int)),
            _ => {
                self.macro_stmt(invocation);
                self.nothing()
            }
        }
    }

    /// A macro in statement position: kept in the forward sweep.
    pub(super) fn macro_stmt(&mut self, invocation: &syn::Macro) {
        const KEPT: [&str; 13] = [
            "assert",
            "assert_eq",
            "assert_ne",
            "debug_assert",
            "debug_assert_eq",
            "debug_assert_ne",
            "println",
            "print",
            "eprintln",
            "eprint",
            "trace",
            "debug",
            "info",
        ];
        const DIVERGES: [&str; 4] = ["panic", "unreachable", "todo", "unimplemented"];
        let name =
            invocation.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let kept = KEPT.contains(&name.as_str());
        let diverges = DIVERGES.contains(&name.as_str());
        if !kept && !diverges {
            self.diag.error(
                invocation,
                format!("`{name}!` cannot be differentiated: what it expands to is not visible; write out what it does, or move it out of the function"),
            );
            return;
        }
        let opaque = self.opaque_tokens(invocation.to_token_stream(), false, false, invocation);
        self.emit(Stmt::Opaque(opaque));
        if diverges {
            self.exit = Exit::Always;
        }
    }

    /// `vec![…]`
    fn vec_macro(&mut self, invocation: &syn::Macro, node: &Expr) -> Tree {
        use syn::Token;
        use syn::parse::{Parse, ParseStream};
        use syn::punctuated::Punctuated;

        enum Body {
            Repeat(Box<Expr>, Box<Expr>),
            List(Vec<Expr>),
        }
        impl Parse for Body {
            fn parse(input: ParseStream) -> syn::Result<Self> {
                if input.is_empty() {
                    return Ok(Body::List(Vec::new()));
                }
                let first: Expr = input.parse()?;
                if input.peek(Token![;]) {
                    input.parse::<Token![;]>()?;
                    return Ok(Body::Repeat(Box::new(first), input.parse()?));
                }
                let mut items = vec![first];
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                    items.extend(Punctuated::<Expr, Token![,]>::parse_terminated(input)?);
                }
                Ok(Body::List(items))
            }
        }
        match invocation.parse_body::<Body>() {
            Ok(Body::Repeat(item, length)) => {
                let parts = self.in_order([&*item, &*length].into_iter(), |this, expr| {
                    let is_length = std::ptr::eq(expr, &*length);
                    if is_length { Tree::Value(this.operand(expr)) } else { this.item(expr) }
                });
                match <[Tree; 2]>::try_from(parts) {
                    Ok([item, Tree::Value(length)]) => Tree::VecRepeat(Box::new(item), length),
                    other => unreachable!("{other:?} is no element and a length"),
                }
            }
            Ok(Body::List(items)) => Tree::Vec(self.items(items.iter())),
            Err(_) => {
                self.diag.error(node, "`vec!` takes a list, or an element and a length");
                self.nothing()
            }
        }
    }
}
