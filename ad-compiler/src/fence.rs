//! Refuses what no later stage could make sense of, wherever it stands.
//!
//! What depends on context (iterators, patterns, macros, closures) is refused by [`crate::lower`].

use syn::visit::{self, Visit};
use syn::{Expr, ExprUnsafe, Item, ItemFn, Pat, ReturnType};

use crate::diag::Diag;

/// Checks the function's signature and every expression in its body.
pub fn check(diag: &Diag, item: &ItemFn) {
    let sig = &item.sig;
    if let Some(token) = &sig.asyncness {
        diag.error(
            token,
            "an `async` function cannot be differentiated; differentiate a function that it calls",
        );
    }
    if let Some(token) = &sig.unsafety {
        diag.error(token, "an `unsafe` function cannot be differentiated, for the generated code contains none; write it with safe operations");
    }
    if let Some(token) = &sig.abi {
        diag.error(
            token,
            "a function with a foreign ABI cannot be differentiated; wrap a plain one",
        );
    }
    if let Some(token) = &sig.variadic {
        diag.error(token, "a variadic function cannot be differentiated");
    }
    for input in &sig.inputs {
        Parameters { diag }.visit_fn_arg(input);
    }
    if let ReturnType::Type(_, ty) = &sig.output {
        Returned { diag }.visit_type(ty);
    }
    Fence { diag }.visit_block(&item.block);
}

/// The types and attributes of parameters.
struct Parameters<'d> {
    diag: &'d Diag,
}

impl<'ast> Visit<'ast> for Parameters<'_> {
    fn visit_pat_type(&mut self, typed: &'ast syn::PatType) {
        if let Pat::Type(nested) = &*typed.pat {
            self.diag.error(nested, "this parameter pattern cannot be differentiated");
        }
        visit::visit_pat_type(self, typed);
    }

    fn visit_type_impl_trait(&mut self, opaque: &'ast syn::TypeImplTrait) {
        self.diag.error(
            opaque,
            "`impl Trait` parameters cannot be differentiated yet; name the type, or make it a type parameter",
        );
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        refuse_cfg(self.diag, attribute);
    }
}

/// The type that is returned.
struct Returned<'d> {
    diag: &'d Diag,
}

impl<'ast> Visit<'ast> for Returned<'_> {
    fn visit_type_reference(&mut self, reference: &'ast syn::TypeReference) {
        self.diag.error(
            reference,
            "a function that returns a reference cannot be differentiated; return the value, or write it to a `&mut` parameter",
        );
    }

    fn visit_type_impl_trait(&mut self, opaque: &'ast syn::TypeImplTrait) {
        self.diag.error(
            opaque,
            "a function that returns `impl Trait` cannot be differentiated; name the type",
        );
    }

    fn visit_type_never(&mut self, never: &'ast syn::TypeNever) {
        self.diag.error(never, "a function that never returns has no derivative");
    }
}

/// What `cfg` leaves out is still there when the macro runs, so that it would be differentiated too.
fn refuse_cfg(diag: &Diag, attribute: &syn::Attribute) {
    if attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr") {
        diag.error(
            attribute,
            "`cfg` inside a differentiated function is not known when it is differentiated; put it on the whole function",
        );
    }
}

struct Fence<'d> {
    diag: &'d Diag,
}

impl<'ast> Visit<'ast> for Fence<'_> {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named here is judged by `lower`"
    )]
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let refused = match expr {
            Expr::Async(_) => Some(
                "`async` blocks cannot be differentiated; await before, and pass the values in",
            ),
            Expr::Await(_) => {
                Some("`.await` cannot be differentiated; await before, and pass the value in")
            }
            Expr::Try(_) => Some(
                "`?` cannot be differentiated yet; handle the error before, and pass the value in",
            ),
            Expr::TryBlock(_) => Some(
                "`try` blocks cannot be differentiated; handle errors before, and pass the values in",
            ),
            Expr::Const(_) => Some(
                "`const` blocks cannot be differentiated yet; declare a `const` item, and use its name",
            ),
            Expr::Yield(_) => Some("`yield` cannot be differentiated"),
            Expr::RawAddr(_) => Some("raw pointers cannot be differentiated; use references"),
            Expr::Verbatim(_) => Some("this expression cannot be differentiated"),
            _ => None,
        };
        match refused {
            Some(message) => self.diag.error(expr, message),
            None => visit::visit_expr(self, expr),
        }
    }

    fn visit_expr_unsafe(&mut self, block: &'ast ExprUnsafe) {
        self.diag.error(
            block,
            "`unsafe` blocks cannot be differentiated, for the generated code contains none; write it with safe operations",
        );
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        refuse_cfg(self.diag, attribute);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
