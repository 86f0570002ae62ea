//! Code → tokens, once names are chosen.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::code::{Code, Comment, Context, Opaque, Token};
use crate::ir::set::Set;
use crate::names::{Names, Table, Var, adjoint};

/// What a walk over the body has found out.
pub(super) struct Renderer<'a> {
    pub names: &'a Names,
    /// Written after the declaration.
    pub written: &'a Table<()>,
    /// Classes of values that float methods are called on.
    pub receivers: &'a Set<u32>,
}

/// Keywords before which an attribute may stand.
const CARRIERS: [&str; 6] = ["let", "for", "while", "loop", "if", "match"];

impl Renderer<'_> {
    pub(super) fn render(&self, code: &Code) -> TokenStream {
        let mut text = Text { open: Vec::new(), tokens: Vec::with_capacity(code.0.len()) };
        self.list(&code.0, &mut text);
        text.tokens.into_iter().collect()
    }

    fn list(&self, code: &[Token], text: &mut Text) {
        for (at, token) in code.iter().enumerate() {
            match token {
                Token::Fixed(fixed) => text.fixed(fixed),
                Token::Open(delimiter) => text.enter(*delimiter),
                Token::Close(delimiter) => text.leave(*delimiter),
                Token::Ident(ident) => text.ident(ident.clone()),
                Token::Ours(name) => text.ident(Ident::new(name, Span::mixed_site())),
                Token::User(tokens) => text.tokens.extend((**tokens).clone()),
                Token::Var(var) => text.ident(self.names.of(*var)),
                Token::Mut(var) => {
                    if self.written.get(*var).is_some() {
                        text.fixed("mut");
                    }
                }
                Token::Float { class, ty } => {
                    if self.receivers.contains(*class) {
                        text.fixed(":");
                        text.fixed(ty);
                    }
                }
                Token::Opaque(opaque, context) => self.opaque(opaque, *context, text),
                Token::Field(member, value) => self.field(member, value, text),
                Token::Comment(comment) => {
                    let next = code.get(at + 1);
                    let carried = next.is_some_and(|next| self.carries(next));
                    self.comment(comment, carried, text);
                }
            }
        }
    }

    /// The bindings of an opaque expression whose variables are called otherwise here.
    fn bindings<'o>(&self, opaque: &'o Opaque) -> Vec<(&'o Ident, &'o Code)> {
        let is_other = |var: &Option<Var>, name: &Ident| {
            var.is_none_or(|var| self.names.get(var).is_none_or(|ident| ident != name))
        };
        let uses = opaque.uses.iter().filter(|(name, var, _)| is_other(var, name));
        uses.map(|(name, _, code)| (name, code)).collect()
    }

    fn opaque(&self, opaque: &Opaque, context: Context, text: &mut Text) {
        let bindings = self.bindings(opaque);
        if bindings.is_empty() {
            text.tokens.extend(opaque.tokens.clone());
            return;
        }
        if context == Context::Tight {
            text.enter(Delimiter::Parenthesis);
        }
        text.enter(Delimiter::Brace);
        for (name, code) in bindings {
            text.fixed("let");
            text.ident(name.clone());
            text.fixed("=");
            self.list(&code.0, text);
            text.fixed(";");
        }
        text.tokens.extend(opaque.tokens.clone());
        text.leave(Delimiter::Brace);
        match context {
            Context::Loose => {}
            Context::Tight => text.leave(Delimiter::Parenthesis),
            Context::Statement => text.fixed(";"),
        }
    }

    fn field(&self, member: &Ident, value: &Token, text: &mut Text) {
        let mut alone = Text::default();
        self.list(std::slice::from_ref(value), &mut alone);
        let same = matches!(&alone.tokens[..], [TokenTree::Ident(ident)] if ident == member);
        if !same {
            text.ident(member.clone());
            text.fixed(":");
        }
        text.tokens.append(&mut alone.tokens);
    }

    /// Whether an attribute may stand before the statement that begins so.
    fn carries(&self, token: &Token) -> bool {
        if let Token::Opaque(opaque, _) = token {
            if !self.bindings(opaque).is_empty() {
                return false;
            }
        }
        CARRIERS.iter().any(|keyword| token.begins_with(keyword))
    }

    /// `#[doc = "…"]`, and an empty block to carry it if nothing else can.
    fn comment(&self, comment: &Comment, carried: bool, text: &mut Text) {
        let line = match comment {
            Comment::Text(line) => (*line).to_string(),
            Comment::From(var) => {
                let name = self.names.of(*var).to_string();
                format!("reverse sweep, from {} = 1", adjoint(&name))
            }
        };
        text.fixed("#");
        text.enter(Delimiter::Bracket);
        text.fixed("doc");
        text.fixed("=");
        text.tokens.push(Literal::string(&line).into());
        text.leave(Delimiter::Bracket);
        if !carried {
            text.enter(Delimiter::Brace);
            text.leave(Delimiter::Brace);
        }
    }
}

/// Code without variables, as it stands outside of bodies.
impl ToTokens for Code {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let nothing = (Names::default(), Table::default(), Set::new());
        let (names, written, receivers) = (&nothing.0, &nothing.1, &nothing.2);
        tokens.extend(Renderer { names, written, receivers }.render(self));
    }
}

/// Tokens, and those around the groups that are open.
#[derive(Default)]
struct Text {
    open: Vec<Vec<TokenTree>>,
    tokens: Vec<TokenTree>,
}

impl Text {
    fn ident(&mut self, ident: Ident) {
        self.tokens.push(TokenTree::Ident(ident));
    }

    fn enter(&mut self, _: Delimiter) {
        self.open.push(std::mem::take(&mut self.tokens));
    }

    fn leave(&mut self, delimiter: Delimiter) {
        let outer = self.open.pop().expect("what is closed has been opened");
        let inner = std::mem::replace(&mut self.tokens, outer);
        let group = Group::new(delimiter, inner.into_iter().collect());
        self.tokens.push(TokenTree::Group(group));
    }

    /// A word, an operator or a number.
    fn fixed(&mut self, text: &str) {
        let first = text.as_bytes()[0];
        if first.is_ascii_alphabetic() || first == b'_' {
            self.ident(Ident::new(text, Span::call_site()));
        } else if first.is_ascii_digit() {
            let literal = match text {
                "0.0" => Literal::f64_unsuffixed(0.0),
                "1.0" => Literal::f64_unsuffixed(1.0),
                "0" => Literal::usize_unsuffixed(0),
                _ => text.parse().expect("templates contain numbers"),
            };
            self.tokens.push(TokenTree::Literal(literal));
        } else {
            let last = text.len() - 1;
            for (at, character) in text.char_indices() {
                let spacing = if at < last { Spacing::Joint } else { Spacing::Alone };
                self.tokens.push(TokenTree::Punct(Punct::new(character, spacing)));
            }
        }
    }
}
