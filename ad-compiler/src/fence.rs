//! Refuses what no later stage could make sense of, wherever it stands.
//!
//! What depends on context (iterators, patterns, macros, closures) is refused by [`crate::lower`].

use syn::visit::{self, Visit};
use syn::{Expr, ExprUnsafe, FnArg, ImplItemFn, Item, ItemFn, Pat, ReturnType, Type};

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
        diag.error(token, "an `unsafe` function cannot be differentiated; the generated code contains no `unsafe`");
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
        if let FnArg::Typed(typed) = input {
            if let Pat::Type(nested) = &*typed.pat {
                diag.error(nested, "this parameter pattern cannot be differentiated");
            }
        }
    }
    if let ReturnType::Type(_, ty) = &sig.output {
        match &**ty {
            Type::Reference(reference) => diag.error(
                reference,
                "a function that returns a reference cannot be differentiated; return the value, or write it to a `&mut` parameter",
            ),
            Type::ImplTrait(opaque) => diag.error(
                opaque,
                "a function that returns `impl Trait` cannot be differentiated; name the type",
            ),
            Type::Never(never) => diag.error(never, "a function that never returns has no derivative"),
            _ => {}
        }
    }
    Fence { diag }.visit_block(&item.block);
}

struct Fence<'d> {
    diag: &'d Diag,
}

impl<'ast> Visit<'ast> for Fence<'_> {
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
            "`unsafe` blocks cannot be differentiated; the generated code contains no `unsafe`",
        );
    }

    fn visit_item(&mut self, _: &'ast Item) {}

    fn visit_impl_item_fn(&mut self, _: &'ast ImplItemFn) {}
}
