//! Tokens that the program keeps as the user wrote them, as far as they are simple expressions.

use std::collections::BTreeMap;

use syn::parse::Parser;

use super::arith::{cast, compare};
use super::compute::{binary, unary};
use super::datum::Target;
use super::intrinsic::method;
use super::intrinsic::std_constant;
use super::{Datum, EvalError, Machine, Result, Scalar, panic, unsupported};
use crate::ir::{BinaryOp, Opaque, Operand, UnaryOp};

impl<'a, S: Scalar> Machine<'a, S> {
    // The user's tokens, as far as they are simple expressions.

    pub(super) fn opaque(&mut self, opaque: &Opaque) -> Result<Datum<S>> {
        self.tokens(&opaque.tokens, &scope(opaque))
    }

    /// Assertions are checked and output is dropped; anything else must be an expression.
    pub(super) fn opaque_stmt(&mut self, opaque: &Opaque) -> Result<()> {
        let tokens = &opaque.tokens;
        let unknown = || EvalError::Unsupported(format!("`{tokens}`"));
        let stmt = syn::Block::parse_within.parse2(tokens.clone()).map_err(|_| unknown())?;
        for stmt in stmt {
            let mac = match stmt {
                syn::Stmt::Macro(stmt) => stmt.mac,
                syn::Stmt::Expr(syn::Expr::Macro(expr), _) => expr.mac,
                syn::Stmt::Expr(expr, _) => {
                    self.expr(&expr, &scope(opaque))?;
                    continue;
                }
                _ => return Err(unknown()),
            };
            let name = mac.path.segments.last().map(|last| last.ident.to_string());
            let name = name.unwrap_or_default();
            if ["println", "print", "eprintln", "eprint"].contains(&name.as_str()) {
                continue;
            }
            let list = syn::punctuated::Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
            let args = list.parse2(mac.tokens.clone()).map_err(|_| unknown())?;
            let scope = scope(opaque);
            let mut arg = |position: usize| match args.get(position) {
                Some(arg) => self.expr(arg, &scope),
                None => Err(unknown()),
            };
            let holds = match name.trim_start_matches("debug_") {
                "assert" => arg(0)? == Datum::Bool(true),
                "assert_eq" => compare(BinaryOp::Eq, &arg(0)?, &arg(1)?)?,
                "assert_ne" => compare(BinaryOp::Ne, &arg(0)?, &arg(1)?)?,
                _ => return Err(unknown()),
            };
            if !holds {
                return panic(&format!("`{tokens}` failed"));
            }
        }
        Ok(())
    }

    pub(super) fn tokens(
        &mut self,
        tokens: &proc_macro2::TokenStream,
        scope: &BTreeMap<String, Operand>,
    ) -> Result<Datum<S>> {
        match syn::parse2::<syn::Expr>(tokens.clone()) {
            Ok(expr) => self.expr(&expr, scope),
            Err(_) => unsupported(format!("`{tokens}`")),
        }
    }

    pub(super) fn expr(
        &mut self,
        expr: &syn::Expr,
        scope: &BTreeMap<String, Operand>,
    ) -> Result<Datum<S>> {
        if let Some(target) = self.expr_place(expr, scope)? {
            return self.read(&target);
        }
        match expr {
            syn::Expr::Lit(literal) => literal_datum(&literal.lit),
            syn::Expr::Path(path) => match path.path.get_ident() {
                Some(name) if scope.contains_key(&name.to_string()) => {
                    match &scope[&name.to_string()] {
                        Operand::Value { value, by_ref: _ } => self.get(*value),
                        Operand::Place { place, .. } => self.read_place(place),
                    }
                }
                _ => self.named_constant(&text(path)),
            },
            syn::Expr::Paren(inner) => self.expr(&inner.expr, scope),
            syn::Expr::Group(inner) => self.expr(&inner.expr, scope),
            syn::Expr::Reference(inner) => self.expr(&inner.expr, scope),
            syn::Expr::Block(block) => match block.block.stmts.as_slice() {
                [syn::Stmt::Expr(inner, None)] => self.expr(inner, scope),
                _ => unsupported(format!("`{}`", text(expr))),
            },
            syn::Expr::Tuple(tuple) => {
                let fields = tuple.elems.iter().map(|field| self.expr(field, scope));
                Ok(Datum::Tuple(fields.collect::<Result<_>>()?))
            }
            syn::Expr::Unary(inner) => {
                let operand = self.expr(&inner.expr, scope)?;
                match inner.op {
                    syn::UnOp::Neg(_) => unary(UnaryOp::Neg, operand),
                    syn::UnOp::Not(_) => unary(UnaryOp::Not, operand),
                    _ => Ok(operand),
                }
            }
            syn::Expr::Binary(inner) => {
                let lhs = self.expr(&inner.left, scope)?;
                match (&inner.op, &lhs) {
                    (syn::BinOp::And(_), Datum::Bool(false))
                    | (syn::BinOp::Or(_), Datum::Bool(true)) => return Ok(lhs),
                    (syn::BinOp::And(_) | syn::BinOp::Or(_), _) => {
                        return self.expr(&inner.right, scope);
                    }
                    _ => {}
                }
                let rhs = self.expr(&inner.right, scope)?;
                match binary_op(&inner.op) {
                    Some(op) => binary(op, &lhs, &rhs),
                    None => unsupported(format!("`{}`", text(expr))),
                }
            }
            syn::Expr::Cast(inner) => cast(self.expr(&inner.expr, scope)?, &inner.ty),
            syn::Expr::If(inner) => match (self.expr(&inner.cond, scope)?, &inner.else_branch) {
                (Datum::Bool(true), Some(_)) => {
                    let block = inner.then_branch.clone();
                    self.tokens(&quote::quote!(#block), scope)
                }
                (Datum::Bool(false), Some((_, other))) => self.expr(other, scope),
                _ => unsupported(format!("`{}`", text(expr))),
            },
            syn::Expr::MethodCall(call) => {
                let name = call.method.to_string();
                if let Some(target) = self.expr_place(&call.receiver, scope)? {
                    match name.as_str() {
                        "len" => return Ok(Datum::Int(self.length(&target)? as i128)),
                        "is_empty" => return Ok(Datum::Bool(self.length(&target)? == 0)),
                        _ => {}
                    }
                }
                let mut args = vec![self.expr(&call.receiver, scope)?];
                for arg in &call.args {
                    args.push(self.expr(arg, scope)?);
                }
                method(&name, &args)
            }
            other => unsupported(format!("`{}`", text(other))),
        }
    }

    /// The place that an expression denotes, if it denotes one.
    pub(super) fn expr_place(
        &mut self,
        expr: &syn::Expr,
        scope: &BTreeMap<String, Operand>,
    ) -> Result<Option<Target>> {
        match expr {
            syn::Expr::Path(path) => {
                let name = path.path.get_ident().map(ToString::to_string);
                match name.and_then(|name| scope.get(&name)) {
                    Some(Operand::Place { place, .. }) => self.resolve(place).map(Some),
                    Some(Operand::Value { .. }) | None => Ok(None),
                }
            }
            syn::Expr::Paren(inner) => self.expr_place(&inner.expr, scope),
            syn::Expr::Reference(inner) => self.expr_place(&inner.expr, scope),
            syn::Expr::Unary(inner) => match inner.op {
                syn::UnOp::Deref(_) => self.expr_place(&inner.expr, scope),
                _ => Ok(None),
            },
            syn::Expr::Field(inner) => match self.expr_place(&inner.base, scope)? {
                Some(target) => self.field(target, text(&inner.member)).map(Some),
                None => Ok(None),
            },
            syn::Expr::Index(inner) => {
                let Some(target) = self.expr_place(&inner.expr, scope)? else { return Ok(None) };
                if let syn::Expr::Range(range) = &*inner.index {
                    let mut end = |end: &Option<Box<syn::Expr>>| match end {
                        Some(end) => self.expr(end, scope)?.int().map(Some),
                        None => Ok(None),
                    };
                    let (lo, hi) = (end(&range.start)?, end(&range.end)?);
                    let inclusive = matches!(range.limits, syn::RangeLimits::Closed(_));
                    return self.slice(target, lo, hi, inclusive).map(Some);
                }
                let index = self.expr(&inner.index, scope)?.int()?;
                self.element(target, index).map(Some)
            }
            _ => Ok(None),
        }
    }

    /// A constant of std, or one that the caller has told us.
    pub(super) fn named_constant(&self, path: &str) -> Result<Datum<S>> {
        let path: String = path.split_whitespace().collect();
        let name = path.rsplit("::").next().unwrap_or(&path);
        let known = self.constants.get(&path).cloned().or_else(|| std_constant(&path));
        match known.or_else(|| self.constants.get(name).cloned()) {
            Some(datum) => Ok(datum),
            None => unsupported(format!("the constant `{path}`")),
        }
    }
}

pub(super) fn scope(opaque: &Opaque) -> BTreeMap<String, Operand> {
    opaque.uses.iter().map(|(name, operand)| (name.to_string(), operand.clone())).collect()
}

pub(super) fn binary_op(op: &syn::BinOp) -> Option<BinaryOp> {
    Some(match op {
        syn::BinOp::Add(_) => BinaryOp::Add,
        syn::BinOp::Sub(_) => BinaryOp::Sub,
        syn::BinOp::Mul(_) => BinaryOp::Mul,
        syn::BinOp::Div(_) => BinaryOp::Div,
        syn::BinOp::Rem(_) => BinaryOp::Rem,
        syn::BinOp::BitAnd(_) => BinaryOp::BitAnd,
        syn::BinOp::BitOr(_) => BinaryOp::BitOr,
        syn::BinOp::BitXor(_) => BinaryOp::BitXor,
        syn::BinOp::Shl(_) => BinaryOp::Shl,
        syn::BinOp::Shr(_) => BinaryOp::Shr,
        syn::BinOp::Eq(_) => BinaryOp::Eq,
        syn::BinOp::Ne(_) => BinaryOp::Ne,
        syn::BinOp::Lt(_) => BinaryOp::Lt,
        syn::BinOp::Le(_) => BinaryOp::Le,
        syn::BinOp::Gt(_) => BinaryOp::Gt,
        syn::BinOp::Ge(_) => BinaryOp::Ge,
        _ => return None,
    })
}

pub(super) fn literal_datum<S: Scalar>(literal: &syn::Lit) -> Result<Datum<S>> {
    let unknown = || EvalError::Unsupported(format!("the literal `{}`", text(literal)));
    match literal {
        syn::Lit::Bool(literal) => Ok(Datum::Bool(literal.value)),
        syn::Lit::Float(literal) => {
            let value = literal.base10_parse().map_err(|_| unknown())?;
            Ok(Datum::Float(S::constant(value)))
        }
        // `1f64` is a float all the same
        syn::Lit::Int(literal) if literal.suffix().starts_with('f') => {
            let value = literal.base10_digits().parse().map_err(|_| unknown())?;
            Ok(Datum::Float(S::constant(value)))
        }
        syn::Lit::Int(literal) => literal.base10_parse().map(Datum::Int).map_err(|_| unknown()),
        _ => Err(unknown()),
    }
}

pub(super) fn text(node: &impl quote::ToTokens) -> String {
    node.to_token_stream().to_string()
}
