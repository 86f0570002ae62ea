//! The user's tokens, with the spaces that people would put.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Tokens with the spaces that a person would write: around binary operators, not around paths,
/// fields, calls and indices.
pub(super) fn tokens(tokens: &TokenStream) -> String {
    let atoms = atoms(tokens);
    let mut out = String::new();
    // an operator that no operand precedes stands before its own
    let mut prefix = true;
    for (position, atom) in atoms.iter().enumerate() {
        let before = position.checked_sub(1).map(|position| &atoms[position]);
        if before.is_some_and(|before| !prefix && spaced(before, atom)) {
            out.push(' ');
        }
        out.push_str(&atom.text);
        let operand = before.is_some_and(|before| before.class != Class::Operator);
        prefix = atom.class == Class::Operator
            && !operand
            && ["-", "&", "*", "!"].contains(&atom.text.as_str());
    }
    out
}

fn spaced(before: &Atom, next: &Atom) -> bool {
    let (left, right) = (before.text.as_str(), next.text.as_str());
    let callee = before.class != Class::Operator || ["!", "?"].contains(&left);
    let call = next.class == Class::Group && callee;
    let tight = [".", "::", "..", "..="];
    !(call
        || tight.contains(&left)
        || tight.contains(&right)
        || ["'", "#"].contains(&left)
        || [",", ";", ":", "?"].contains(&right)
        || right == "!" && before.class == Class::Word)
}

struct Atom {
    text: String,
    class: Class,
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Word,
    Operator,
    /// In parentheses or brackets; braces are words, as they are set off by spaces.
    Group,
}

/// One for each token, but operators of several characters in one.
fn atoms(tokens: &TokenStream) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let mut joint = false;
    for token in tokens.clone() {
        let was_joint = std::mem::take(&mut joint);
        let (text, class) = match token {
            TokenTree::Group(group) => {
                let inner = self::tokens(&group.stream());
                match group.delimiter() {
                    Delimiter::Parenthesis => (format!("({inner})"), Class::Group),
                    Delimiter::Bracket => (format!("[{inner}]"), Class::Group),
                    Delimiter::Brace => (format!("{{ {inner} }}"), Class::Word),
                    Delimiter::None => (inner, Class::Word),
                }
            }
            TokenTree::Punct(punct) => {
                joint = punct.spacing() == Spacing::Joint;
                let text = punct.as_char().to_string();
                match atoms.last_mut() {
                    Some(last) if was_joint && last.class == Class::Operator => {
                        last.text += &text;
                        continue;
                    }
                    Some(_) | None => (text, Class::Operator),
                }
            }
            TokenTree::Ident(ident) => (ident.to_string(), Class::Word),
            TokenTree::Literal(literal) => (literal.to_string(), Class::Word),
        };
        atoms.push(Atom { text, class });
    }
    atoms
}

pub(super) fn node(node: &impl ToTokens) -> String {
    tokens(&node.to_token_stream())
}
