//! Rust expressions with no more parentheses than needed.
//!
//! ```text
//! (a + b) at the precedence of *     (a + b)
//! (a * b) at the precedence of +     a * b
//! ```

use super::code::{Code, Context, Token, code};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

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
    pub tokens: Code,
    pub prec: Prec,
    /// It ends in a type, so that `<` after it would open generic arguments.
    pub ends_in_type: bool,
    /// Its type is not known before its context is: a float literal and arithmetic on such.
    pub ambiguous: bool,
    /// It has braces where a condition may not.
    pub braces: bool,
}

impl Expr {
    pub fn new(tokens: Code, prec: Prec) -> Self {
        Expr { tokens, prec, ends_in_type: false, ambiguous: false, braces: false }
    }

    /// As an operand of something that binds as tightly as `prec`.
    pub fn at(&self, prec: Prec) -> Code {
        if self.prec < prec {
            return self.tokens.parenthesized();
        }
        let mut tokens = self.tokens.clone();
        if prec > Prec::Loose {
            tokens.set_context(Context::Tight);
        }
        tokens
    }

    /// As the condition of `if`, `while` or `match`.
    pub fn condition(&self) -> Code {
        if self.braces {
            return self.tokens.parenthesized();
        }
        let mut tokens = self.tokens.clone();
        tokens.set_context(Context::Tight);
        tokens
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
        Expr { ambiguous, braces, ends_in_type: !whole, ..Expr::new(code!(#tokens), prec) }
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
            tokens: code!(#tokens),
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
pub(super) fn operator(op: BinaryOp) -> (Token, Prec) {
    let (sign, prec) = match op {
        BinaryOp::Add => ("+", Prec::Add),
        BinaryOp::Sub => ("-", Prec::Add),
        BinaryOp::Mul => ("*", Prec::Mul),
        BinaryOp::Div => ("/", Prec::Mul),
        BinaryOp::Rem => ("%", Prec::Mul),
        BinaryOp::BitAnd => ("&", Prec::BitAnd),
        BinaryOp::BitOr => ("|", Prec::BitOr),
        BinaryOp::BitXor => ("^", Prec::BitXor),
        BinaryOp::Shl => ("<<", Prec::Shift),
        BinaryOp::Shr => (">>", Prec::Shift),
        BinaryOp::Eq => ("==", Prec::Compare),
        BinaryOp::Ne => ("!=", Prec::Compare),
        BinaryOp::Lt => ("<", Prec::Compare),
        BinaryOp::Le => ("<=", Prec::Compare),
        BinaryOp::Gt => (">", Prec::Compare),
        BinaryOp::Ge => (">=", Prec::Compare),
    };
    (Token::Fixed(sign), prec)
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
