//! Rust expressions with no more parentheses than needed.
//!
//! ```text
//! (a + b) at the precedence of *     (a + b)
//! (a * b) at the precedence of +     a * b
//! ```

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use crate::ir::BinaryOp;

/// How tightly an expression holds together, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Prec {
    Loose,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Add,
    Mul,
    Cast,
    Unary,
    Postfix,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Expr {
    pub tokens: TokenStream,
    pub prec: Prec,
    /// It ends in a type, so that `<` after it would open generic arguments.
    pub ends_in_type: bool,
    /// Its type is not known before its context is: a float literal and arithmetic on such.
    pub ambiguous: bool,
    /// It has braces where a condition may not.
    pub braces: bool,
}

impl Expr {
    pub fn new(tokens: TokenStream, prec: Prec) -> Self {
        Expr { tokens, prec, ends_in_type: false, ambiguous: false, braces: false }
    }

    /// As an operand of something that binds as tightly as `prec`.
    pub fn at(&self, prec: Prec) -> TokenStream {
        let tokens = &self.tokens;
        if self.prec < prec { quote!((#tokens)) } else { tokens.clone() }
    }

    /// As the condition of `if`, `while` or `match`.
    pub fn condition(&self) -> TokenStream {
        let tokens = &self.tokens;
        if self.braces { quote!((#tokens)) } else { tokens.clone() }
    }

    /// One token, or one group of tokens.
    fn single(tokens: TokenStream, only: &TokenTree) -> Self {
        let (ambiguous, braces) = match only {
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let number = text.starts_with(|c: char| c.is_ascii_digit());
                let float = text.contains('.')
                    || (text.contains(['e', 'E'])
                        && !text.starts_with("0x")
                        && !text.ends_with("size"));
                (number && float && !text.ends_with("f64") && !text.ends_with("f32"), false)
            }
            TokenTree::Group(_) => (false, has_braces(&tokens)),
            TokenTree::Ident(_) | TokenTree::Punct(_) => (false, false),
        };
        let whole = match only {
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Parenthesis | Delimiter::Bracket => true,
                Delimiter::Brace | Delimiter::None => false,
            },
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => true,
        };
        let prec = if whole { Prec::Postfix } else { Prec::Loose };
        Expr { ambiguous, braces, ends_in_type: !whole, ..Expr::new(tokens, prec) }
    }

    /// Tokens that came from elsewhere.
    #[expect(clippy::wildcard_enum_match_arm, reason = "syn's enums may grow")]
    pub fn parsed(tokens: TokenStream) -> Self {
        let mut several = tokens.clone().into_iter();
        if let (Some(only), None) = (several.next(), several.next()) {
            return Self::single(tokens, &only);
        }
        let parsed = syn::parse2::<syn::Expr>(tokens.clone());
        let prec = match &parsed {
            Ok(
                syn::Expr::Path(_)
                | syn::Expr::Call(_)
                | syn::Expr::MethodCall(_)
                | syn::Expr::Field(_)
                | syn::Expr::Index(_)
                | syn::Expr::Lit(_)
                | syn::Expr::Paren(_)
                | syn::Expr::Tuple(_)
                | syn::Expr::Array(_)
                | syn::Expr::Repeat(_)
                | syn::Expr::Struct(_)
                | syn::Expr::Macro(_)
                | syn::Expr::Try(_),
            ) => Prec::Postfix,
            Ok(syn::Expr::Unary(_) | syn::Expr::Reference(_)) => Prec::Unary,
            Ok(syn::Expr::Cast(_)) => Prec::Cast,
            Ok(syn::Expr::Binary(binary)) => match binary.op {
                syn::BinOp::Mul(_) | syn::BinOp::Div(_) | syn::BinOp::Rem(_) => Prec::Mul,
                syn::BinOp::Add(_) | syn::BinOp::Sub(_) => Prec::Add,
                syn::BinOp::Shl(_) | syn::BinOp::Shr(_) => Prec::Shift,
                syn::BinOp::BitAnd(_) => Prec::BitAnd,
                syn::BinOp::BitXor(_) => Prec::BitXor,
                syn::BinOp::BitOr(_) => Prec::BitOr,
                syn::BinOp::And(_) => Prec::And,
                syn::BinOp::Or(_) => Prec::Or,
                _ => Prec::Compare,
            },
            _ => Prec::Loose,
        };
        let float = |lit: &syn::ExprLit| match &lit.lit {
            syn::Lit::Float(float) => float.suffix().is_empty(),
            _ => false,
        };
        let ambiguous = match &parsed {
            Ok(syn::Expr::Lit(lit)) => float(lit),
            Ok(syn::Expr::Unary(unary)) => {
                matches!(&*unary.expr, syn::Expr::Lit(lit) if float(lit))
            }
            _ => false,
        };
        Expr {
            ends_in_type: prec <= Prec::Cast,
            ambiguous,
            braces: has_braces(&tokens),
            tokens,
            prec,
        }
    }
}

fn has_braces(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Group(group) => match group.delimiter() {
            Delimiter::Brace => true,
            Delimiter::None => has_braces(&group.stream()),
            Delimiter::Parenthesis | Delimiter::Bracket => false,
        },
        TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The operator and how tightly it binds.
pub(super) fn operator(op: BinaryOp) -> (TokenStream, Prec) {
    match op {
        BinaryOp::Add => (quote!(+), Prec::Add),
        BinaryOp::Sub => (quote!(-), Prec::Add),
        BinaryOp::Mul => (quote!(*), Prec::Mul),
        BinaryOp::Div => (quote!(/), Prec::Mul),
        BinaryOp::Rem => (quote!(%), Prec::Mul),
        BinaryOp::BitAnd => (quote!(&), Prec::BitAnd),
        BinaryOp::BitOr => (quote!(|), Prec::BitOr),
        BinaryOp::BitXor => (quote!(^), Prec::BitXor),
        BinaryOp::Shl => (quote!(<<), Prec::Shift),
        BinaryOp::Shr => (quote!(>>), Prec::Shift),
        BinaryOp::Eq => (quote!(==), Prec::Compare),
        BinaryOp::Ne => (quote!(!=), Prec::Compare),
        BinaryOp::Lt => (quote!(<), Prec::Compare),
        BinaryOp::Le => (quote!(<=), Prec::Compare),
        BinaryOp::Gt => (quote!(>), Prec::Compare),
        BinaryOp::Ge => (quote!(>=), Prec::Compare),
    }
}

pub(super) fn above(prec: Prec) -> Prec {
    match prec {
        Prec::Loose => Prec::Or,
        Prec::Or => Prec::And,
        Prec::And => Prec::Compare,
        Prec::Compare => Prec::BitOr,
        Prec::BitOr => Prec::BitXor,
        Prec::BitXor => Prec::BitAnd,
        Prec::BitAnd => Prec::Shift,
        Prec::Shift => Prec::Add,
        Prec::Add => Prec::Mul,
        Prec::Mul => Prec::Cast,
        Prec::Cast => Prec::Unary,
        Prec::Unary | Prec::Postfix => Prec::Postfix,
    }
}

/// Whether the first token is this one.
pub(super) fn begins_with(tokens: &TokenStream, text: &str) -> bool {
    match tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(ident)) => ident == text,
        Some(TokenTree::Punct(punct)) => text.chars().eq([punct.as_char()]),
        Some(TokenTree::Group(_) | TokenTree::Literal(_)) | None => false,
    }
}
