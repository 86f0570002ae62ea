//! `match`: on values that carry no derivative, so that the position of the arm is all that it decides.
//!
//! ```text
//! match mode {                     p = select mode { Mode::Fast, n if n > 3, _ }
//!     Mode::Fast => a,             r = branch p { a  yields a } { … } { … }
//!     n if n > 3 => …, _ => …
//! }
//! ```

use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMatch, Ident, Pat};

use super::{Binding, Lowering};
use crate::ir::{Kind, Op, Tree, Value};

impl Lowering<'_> {
    /// `match`
    pub(super) fn match_expr(&mut self, branch: &ExprMatch) -> Tree {
        // The position of the arm is computed first, on values that carry no derivative.
        let mut scrutinee =
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
            if !names.is_empty() {
                self.diag.error(
                    &arm.pat,
                    "a pattern that takes a value apart cannot be differentiated yet; match on an integer, a `bool` or a field-less enum",
                );
            }
        }
        binds.then(|| self.operand(expr))
    }

    /// `n` and `n @ 1..=3` bind the whole value. A constant looks the same as a name: upper case.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named does not bind the whole value"
    )]
    fn binding_of<'p>(&self, pattern: &'p Pat) -> Option<&'p Ident> {
        match pattern {
            Pat::Ident(name) if !name.ident.to_string().starts_with(char::is_uppercase) => {
                Some(&name.ident)
            }
            Pat::Paren(inner) => self.binding_of(&inner.pat),
            _ => None,
        }
    }

    /// Binds the value matched on to the name in the pattern.
    fn bind_matched(&mut self, pattern: &Pat, value: Value) {
        if let Some(name) = self.binding_of(pattern) {
            let name = name.clone();
            let var = self.new_var(Some(name.clone()), Some(value));
            self.bind(name, Binding::Scalar { var, by_ref: false });
        }
    }
}

/// The names that a pattern binds.
fn bindings(pattern: &Pat, names: &mut Vec<Ident>) {
    struct Names<'n>(&'n mut Vec<Ident>);
    impl<'ast> Visit<'ast> for Names<'_> {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            if !pat.ident.to_string().starts_with(char::is_uppercase) {
                self.0.push(pat.ident.clone());
            }
            visit::visit_pat_ident(self, pat);
        }
    }
    Names(names).visit_pat(pattern);
}
