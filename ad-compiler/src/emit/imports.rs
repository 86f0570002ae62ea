//! Short names in the bodies of companions, where they cannot be mistaken for the user's.
//!
//! ```text
//! ::tapeless::__private::rules::exp(a, d)    →    use ::tapeless::__private::rules;
//!                                                 … rules::exp(a, d)
//! ```
//!
//! No span makes the name of an item hygienic, so a name is only imported if the user's tokens do
//! not contain it: then nothing of theirs can refer to it. Where their tokens contain a macro that
//! we do not know, its expansion could, and every path stays absolute.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Ident;

use super::code::{Code, Token, code};
use super::signature::lane_count;
use crate::ir::{Callee, Function, Stmt};

/// Macros that mention no names of their own.
const KNOWN_MACROS: [&str; 22] = [
    "assert",
    "assert_eq",
    "assert_ne",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "format",
    "matches",
    "panic",
    "print",
    "println",
    "stringify",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
];

/// The names that the user's tokens contain.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taken {
    pub(super) idents: BTreeSet<String>,
    /// Macros that we do not know may contain any.
    all: bool,
    /// The user calls a bare `vec!`, so that it can be called.
    vec: bool,
}

impl Taken {
    /// The names in a function and in the calls that became of it.
    pub(crate) fn of(item: &TokenStream, companions: &Ident, function: &Function) -> Self {
        let mut taken = Taken::default();
        taken.idents.insert(companions.to_string());
        taken.read(item.clone());
        function.each_stmt(&mut |stmt| {
            if let Stmt::Call(call) | Stmt::CallForward { call, .. } = stmt {
                if let Callee::Path(path) | Callee::Itself(path) = &call.callee {
                    taken.read(path.to_token_stream());
                }
            }
        });
        taken
    }

    fn read(&mut self, tokens: TokenStream) {
        let mut last: Option<String> = None;
        // `last` stands after `::`
        let (mut colons, mut qualified) = (0, false);
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(ident) => {
                    let text = ident.to_string();
                    if !self.idents.contains(&text) {
                        self.idents.insert(text.clone());
                    }
                    qualified = colons >= 2;
                    colons = 0;
                    last = Some(text);
                    continue;
                }
                TokenTree::Punct(punct) => {
                    let called = match tokens.peek() {
                        Some(TokenTree::Group(_)) => punct.as_char() == '!',
                        Some(TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_))
                        | None => false,
                    };
                    if let (true, Some(name)) = (called, &last) {
                        // `std::vec!` says nothing of `vec!`
                        self.vec |= name == "vec" && !qualified;
                        // `if !(a)` is no call of a macro
                        self.all |= !KNOWN_MACROS.contains(&name.as_str()) && !is_keyword(name);
                    }
                    last = None;
                    if punct.as_char() == ':' {
                        colons += 1;
                        continue;
                    }
                }
                TokenTree::Group(group) => {
                    last = None;
                    self.read(group.stream());
                }
                TokenTree::Literal(_) => last = None,
            }
            colons = 0;
        }
    }
}

fn is_keyword(name: &str) -> bool {
    ["if", "while", "match", "return", "in", "else", "break", "move"].contains(&name)
}

/// The names that one body imports.
#[derive(Debug)]
pub(crate) struct Imports<'a> {
    taken: &'a Taken,
    krate: &'a TokenStream,
    /// Of the private module.
    private: RefCell<BTreeSet<&'static str>>,
    /// Of `Option`.
    option: RefCell<BTreeSet<&'static str>>,
    /// Of `core::clone`.
    clone: RefCell<BTreeSet<&'static str>>,
    /// How many lanes there are.
    pub(super) lanes: TokenStream,
}

impl<'a> Imports<'a> {
    /// For a companion that has the number of lanes as a parameter, if there are any.
    pub(crate) fn new(taken: &'a Taken, krate: &'a TokenStream) -> Self {
        Imports {
            taken,
            krate,
            private: RefCell::default(),
            option: RefCell::default(),
            clone: RefCell::default(),
            lanes: lane_count().to_token_stream(),
        }
    }

    /// For a companion that calls one which has the number of lanes as a parameter: rustc finds it out.
    pub(super) fn with_inferred_lanes(self) -> Self {
        Imports { lanes: quote!(_), ..self }
    }

    fn is_free(&self, name: &str) -> bool {
        !self.taken.all && !self.taken.idents.contains(name)
    }

    /// Something of `::tapeless::__private`.
    pub(crate) fn private(&self, name: &'static str) -> Code {
        let ident = Token::Ours(name);
        if self.is_free(name) {
            self.private.borrow_mut().insert(name);
            return code!(#ident);
        }
        let krate = self.krate;
        code!(#krate::#ident)
    }

    /// `vec`, to be followed by `!`.
    pub(crate) fn vec(&self) -> Code {
        if self.taken.vec {
            return code!(vec);
        }
        let krate = self.krate;
        code!(#krate::vec)
    }

    fn of_option(&self, name: &'static str) -> Code {
        let ident = Token::Ours(name);
        if self.is_free(name) {
            self.option.borrow_mut().insert(name);
            return code!(#ident);
        }
        code!(::core::option::Option::#ident)
    }

    /// `Some`
    pub(crate) fn some(&self) -> Code {
        self.of_option("Some")
    }

    /// `None`
    pub(crate) fn none(&self) -> Code {
        self.of_option("None")
    }

    /// `Option`
    pub(crate) fn option(&self) -> Code {
        if self.is_free("Option") {
            self.option.borrow_mut().insert("self");
            return code!(Option);
        }
        code!(::core::option::Option)
    }

    /// `Clone`
    pub(crate) fn clone(&self) -> Code {
        if self.is_free("Clone") {
            self.clone.borrow_mut().insert("Clone");
            return code!(Clone);
        }
        code!(::core::clone::Clone)
    }

    /// The `use` declarations that the body begins with.
    pub(crate) fn declarations(&self) -> Code {
        let declaration = |from: Code, names: &BTreeSet<&'static str>| {
            let is_self = |name: &&&'static str| **name == "self";
            let others = names.iter().filter(|name| !is_self(name));
            let ordered = names.iter().filter(is_self).chain(others);
            let idents: Vec<_> = ordered.map(|name| Token::Ours(name)).collect();
            match &idents[..] {
                [] => code!(),
                [name] if !names.contains("self") => code!(use #from::#name;),
                _ => code!(use #from::{#(#idents),*};),
            }
        };
        let krate = self.krate;
        let mut tokens = declaration(code!(::core::clone), &self.clone.borrow());
        tokens.add(declaration(code!(::core::option::Option), &self.option.borrow()));
        tokens.add(declaration(code!(#krate), &self.private.borrow()));
        tokens
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::parse_quote;

    use super::*;

    /// What a body that wants `rules` writes, beside this function.
    fn rules_beside(item: &syn::ItemFn) -> (String, String) {
        let mut taken = Taken::default();
        taken.read(item.to_token_stream());
        let krate = quote!(::tapeless::__private);
        let imports = Imports::new(&taken, &krate);
        (
            imports.private("rules").to_token_stream().to_string(),
            imports.declarations().to_token_stream().to_string(),
        )
    }

    #[test]
    fn imported_where_nobody_else_means_it() {
        let (path, uses) = rules_beside(&parse_quote!(
            fn f(x: f64) -> f64 {
                if !(x > 0.0) {
                    assert!(x != (1.0))
                }
                x
            }
        ));
        assert_eq!(
            (path.as_str(), uses.as_str()),
            ("rules", "use :: tapeless :: __private :: rules ;")
        );
    }

    #[test]
    fn only_a_bare_vec_is_in_scope() {
        let vec_beside = |item: &syn::ItemFn| {
            let mut taken = Taken::default();
            taken.read(item.to_token_stream());
            let krate = quote!(::tapeless::__private);
            Imports::new(&taken, &krate).vec().to_token_stream().to_string()
        };
        let bare = parse_quote!(
            fn f(n: usize) -> Vec<f64> {
                vec![0.0; n]
            }
        );
        let qualified = parse_quote!(
            fn f(n: usize) -> Vec<f64> {
                ::std::vec![0.0; n]
            }
        );
        assert_eq!(vec_beside(&bare), "vec");
        assert_eq!(vec_beside(&qualified), ":: tapeless :: __private :: vec");
    }

    #[test]
    fn absolute_where_the_user_says_rules_or_a_macro_might() {
        let own: syn::ItemFn = parse_quote!(
            fn f(x: f64) -> f64 {
                x * rules::gain()
            }
        );
        let hidden: syn::ItemFn = parse_quote!(
            fn f(x: f64) -> f64 {
                x * gain!()
            }
        );
        for item in [own, hidden] {
            let (path, uses) = rules_beside(&item);
            assert_eq!((path.as_str(), uses.as_str()), (":: tapeless :: __private :: rules", ""));
        }
    }
}
