//! Code under construction: tokens in which variables have no names yet.
//!
//! ```text
//! code!(let #x = #y * 2.0;)     let Var(x) = Var(y) * 2.0 ;
//! ```
//!
//! What depends on the whole body (how a variable is called, whether it is written after its
//! declaration) is a token of its own that [`super::render`] decides, so that one walk over a body is
//! enough. Code is flat, a delimiter is a token, and putting it together copies no tokens of rustc's.

use std::rc::Rc;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Ident;

use crate::names::Var;

/// A token.
#[derive(Clone, Debug)]
pub(crate) enum Token {
    /// A keyword, an operator, a number, or a name that is none of a variable's.
    Fixed(&'static str),
    Open(Delimiter),
    Close(Delimiter),
    Ident(Ident),
    /// A name of ours, which the user's tokens cannot see.
    Ours(&'static str),
    /// Tokens of the user's.
    User(Rc<TokenStream>),
    /// The name of a variable.
    Var(Var),
    /// `mut`, if the variable is written after its declaration.
    Mut(Var),
    /// `: f64`, if a float method is called on a variable of this class.
    Float {
        class: u32,
        ty: &'static str,
    },
    /// Tokens of the user's that mention variables.
    Opaque(Rc<Opaque>, Context),
    /// `member: value`, or `value` if that is the same name.
    Field(Ident, Rc<Token>),
    /// A comment, carried by an attribute of the statement that comes next.
    Comment(Comment),
}

/// Tokens of the user's, and what brings back the variables that they mention.
#[derive(Debug)]
pub(crate) struct Opaque {
    pub tokens: TokenStream,
    /// The user's name, what is called so here, if anything, and what to bind to the name otherwise.
    pub uses: Vec<(Ident, Option<Var>, Code)>,
}

/// Where a block with `let`s in it would stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Context {
    /// Where any expression may.
    Loose,
    /// Where it needs parentheses.
    Tight,
    /// As a statement; the tokens end in a semicolon.
    Statement,
}

/// A line between statements.
#[derive(Clone, Debug)]
pub(crate) enum Comment {
    Text(&'static str),
    /// The reverse sweep begins with the adjoint of this variable.
    From(Var),
}

/// Tokens in a row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Code(pub(super) Vec<Token>);

impl Code {
    pub(crate) fn new() -> Self {
        Code(Vec::new())
    }

    pub(crate) fn fixed(&mut self, text: &'static str) {
        self.0.push(Token::Fixed(text));
    }

    pub(crate) fn push(&mut self, token: Token) {
        self.0.push(token);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn add(&mut self, mut other: Code) {
        if self.0.is_empty() {
            *self = other;
        } else {
            self.0.append(&mut other.0);
        }
    }

    /// `(self)`
    pub(crate) fn parenthesized(&self) -> Code {
        let mut code = Vec::with_capacity(self.0.len() + 2);
        code.push(Token::Open(Delimiter::Parenthesis));
        code.extend_from_slice(&self.0);
        code.push(Token::Close(Delimiter::Parenthesis));
        Code(code)
    }

    /// Whether this is that one word.
    pub(crate) fn is_word(&self, word: &str) -> bool {
        match &self.0[..] {
            [Token::Fixed(text)] => *text == word,
            [Token::User(tokens)] => only(tokens)
                .is_some_and(|token| matches!(token, TokenTree::Ident(ident) if ident == word)),
            _ => false,
        }
    }

    /// `()`
    pub(crate) fn is_unit(&self) -> bool {
        match &self.0[..] {
            [] | [Token::Open(Delimiter::Parenthesis), Token::Close(Delimiter::Parenthesis)] => {
                true
            }
            [Token::User(tokens)] => only(tokens).is_some_and(|token| {
                matches!(token, TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Parenthesis && group.stream().is_empty())
            }),
            _ => false,
        }
    }

    /// Whether it begins with this word or character.
    pub(crate) fn begins_with(&self, text: &str) -> bool {
        self.0.first().is_some_and(|token| token.begins_with(text))
    }

    /// A block with `let`s in it, if the code turns out to be one, needs parentheses.
    pub(crate) fn set_context(&mut self, context: Context) {
        if let [Token::Opaque(_, within)] = &mut self.0[..] {
            *within = context;
        }
    }
}

impl Token {
    /// Whether it begins with this word or character.
    pub(crate) fn begins_with(&self, text: &str) -> bool {
        let begins = |tokens: &TokenStream| match tokens.clone().into_iter().next() {
            Some(TokenTree::Ident(ident)) => ident == text,
            Some(TokenTree::Punct(punct)) => text.chars().eq([punct.as_char()]),
            Some(TokenTree::Group(_) | TokenTree::Literal(_)) | None => false,
        };
        match self {
            Token::Fixed(fixed) | Token::Ours(fixed) => *fixed == text,
            Token::Ident(ident) => ident == text,
            Token::User(tokens) => begins(tokens),
            Token::Opaque(opaque, _) => begins(&opaque.tokens),
            Token::Open(_)
            | Token::Close(_)
            | Token::Var(_)
            | Token::Mut(_)
            | Token::Float { .. }
            | Token::Field(..)
            | Token::Comment(_) => false,
        }
    }
}

/// The only token.
fn only(tokens: &TokenStream) -> Option<TokenTree> {
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next();
    if tokens.next().is_none() { first } else { None }
}

impl FromIterator<Code> for Code {
    fn from_iter<I: IntoIterator<Item = Code>>(items: I) -> Self {
        let mut code = Code::new();
        items.into_iter().for_each(|item| code.add(item));
        code
    }
}

/// What [`code!`] may interpolate.
pub(crate) trait Write {
    fn write(&self, code: &mut Code);
}

impl Write for Code {
    fn write(&self, code: &mut Code) {
        code.0.extend_from_slice(&self.0);
    }
}

impl Write for Token {
    fn write(&self, code: &mut Code) {
        code.0.push(self.clone());
    }
}

impl Write for Ident {
    fn write(&self, code: &mut Code) {
        code.0.push(Token::Ident(self.clone()));
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, code: &mut Code) {
        if let Some(inner) = self {
            inner.write(code);
        }
    }
}

impl<T: Write> Write for &T {
    fn write(&self, code: &mut Code) {
        (*self).write(code);
    }
}

fn user(node: &impl ToTokens, code: &mut Code) {
    code.0.push(Token::User(Rc::new(node.to_token_stream())));
}

impl Write for TokenStream {
    fn write(&self, code: &mut Code) {
        user(self, code);
    }
}

impl Write for proc_macro2::Literal {
    fn write(&self, code: &mut Code) {
        user(self, code);
    }
}

impl Write for syn::Type {
    fn write(&self, code: &mut Code) {
        user(self, code);
    }
}

impl Write for syn::Path {
    fn write(&self, code: &mut Code) {
        user(self, code);
    }
}

impl Write for syn::Index {
    fn write(&self, code: &mut Code) {
        user(self, code);
    }
}

impl Write for syn::Member {
    fn write(&self, code: &mut Code) {
        match self {
            syn::Member::Named(ident) => ident.write(code),
            syn::Member::Unnamed(index) => index.write(code),
        }
    }
}

/// Items, with what stands before, between and after them.
pub(crate) fn write_items<'a, T: Write + 'a>(
    code: &mut Code,
    items: impl IntoIterator<Item = &'a T>,
    [before, between, after]: [&'static str; 3],
) {
    for (index, item) in items.into_iter().enumerate() {
        for (text, here) in [(before, true), (between, index > 0)] {
            if here && !text.is_empty() {
                code.fixed(text);
            }
        }
        item.write(code);
        if !after.is_empty() {
            code.fixed(after);
        }
    }
}

/// Code from a template, like [`quote::quote!`]: `#name` puts in what is [`Write`], `#(#names),*`,
/// `#(#names,)*`, `#(, #names)*` and `#(#names)*` all items of a slice.
macro_rules! code {
    ($($tokens:tt)*) => {{
        #[allow(unused_mut, reason = "the template may be empty")]
        let mut code = $crate::emit::code::Code::new();
        $crate::emit::code::write_code!(code $($tokens)*);
        code
    }};
}
pub(crate) use code;

/// Appends a template.
macro_rules! write_code {
    ($code:ident) => {};
    ($code:ident #(#$items:ident),* $($rest:tt)*) => {
        $crate::emit::code::write_items(&mut $code, &$items[..], ["", ",", ""]);
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident #(#$items:ident,)* $($rest:tt)*) => {
        $crate::emit::code::write_items(&mut $code, &$items[..], ["", "", ","]);
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident #(, #$items:ident)* $($rest:tt)*) => {
        $crate::emit::code::write_items(&mut $code, &$items[..], [",", "", ""]);
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident #(#$items:ident)* $($rest:tt)*) => {
        $crate::emit::code::write_items(&mut $code, &$items[..], ["", "", ""]);
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident # $part:ident $($rest:tt)*) => {
        $crate::emit::code::Write::write(&$part, &mut $code);
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident ( $($inner:tt)* ) $($rest:tt)*) => {
        $code.push($crate::emit::code::Token::Open(::proc_macro2::Delimiter::Parenthesis));
        $crate::emit::code::write_code!($code $($inner)*);
        $code.push($crate::emit::code::Token::Close(::proc_macro2::Delimiter::Parenthesis));
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident [ $($inner:tt)* ] $($rest:tt)*) => {
        $code.push($crate::emit::code::Token::Open(::proc_macro2::Delimiter::Bracket));
        $crate::emit::code::write_code!($code $($inner)*);
        $code.push($crate::emit::code::Token::Close(::proc_macro2::Delimiter::Bracket));
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident { $($inner:tt)* } $($rest:tt)*) => {
        $code.push($crate::emit::code::Token::Open(::proc_macro2::Delimiter::Brace));
        $crate::emit::code::write_code!($code $($inner)*);
        $code.push($crate::emit::code::Token::Close(::proc_macro2::Delimiter::Brace));
        $crate::emit::code::write_code!($code $($rest)*);
    };
    ($code:ident $token:tt $($rest:tt)*) => {
        $code.fixed(stringify!($token));
        $crate::emit::code::write_code!($code $($rest)*);
    };
}
pub(crate) use write_code;
