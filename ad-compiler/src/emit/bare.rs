//! The last look at a gradient whose sweeps had no guards.
//!
//! ```text
//! // without guards against poles: NaN may be 0 there
//! if is_nan(&(gradient.0, gradient.2)) {
//!     return seldom(move || {
//!         let (value, pullback) = f_vjp(x, y, z);
//!         (value, pullback(1.0))
//!     });
//! }
//! ```
//!
//! Which programs have none [`crate::pass::bare`] says, and which numbers NaN gets to.

use super::body::Body;
use super::code::{Code, Comment, Token, code};
use super::companions::Frame;
use super::emitter::Emitter;
use super::signature::Parameter;
use crate::ir::{Bound, Gradient};
use crate::names::Var;

/// The line above the last look at a gradient.
pub(super) const UNGUARDED: Comment =
    Comment::Text("without guards against poles: NaN may be 0 there");

impl Frame<'_> {
    /// `if is_nan(…) { return …; }`: the value and the gradient, from the pullback.
    pub(super) fn again(&self, emitter: &mut Emitter<'_>, body: Body) -> Code {
        let name = self.name("vjp");
        let mut args = Vec::new();
        for param in emitter.f.params.iter().zip(&self.params) {
            let (bound, param) = param;
            if param.receiver.is_some() {
                continue;
            }
            let name = emitter.occur(match bound.bound {
                Bound::Value(value) => emitter.var(value),
                Bound::Local(local) => Var::Memory(local),
            });
            args.push(code!(#name));
        }
        let callee = if self.is_method() { code!(self.#name) } else { code!(#name) };
        let turbofish = self.turbofish();
        let (value, pullback) = (Token::Ours("value"), Token::Ours("pullback"));
        let seldom = emitter.imports.private("seldom");
        let is_nan = emitter.imports.private("is_nan");
        let forward = code!(let (#value, #pullback) = #callee #turbofish(#(#args),*););
        if body == Body::Bare {
            let gradient = self.looked_at(emitter);
            return code! {
                if #is_nan(&#gradient) {
                    return #seldom(move || {
                        #forward
                        (#value, #pullback(1.0))
                    });
                }
            };
        }
        let gradients = emitter.f.gradient.clone();
        let targets = self.params.iter().zip(gradients).filter(|(param, _)| param.differentiated);
        let targets: Vec<Code> = targets
            .map(|(Parameter { d, .. }, gradient)| match gradient {
                // so that no view further up has taken the name
                Gradient::Local(local) => {
                    let d = emitter.occur(Var::Memory(local));
                    code!(*#d)
                }
                Gradient::Value(_) | Gradient::None => code!(*#d),
            })
            .collect();
        let targets = match &targets[..] {
            [one] => one.clone(),
            many => code!((#(#many),*)),
        };
        code! {
            if #is_nan(&#targets) {
                return #seldom(move || {
                    #forward
                    #targets = #pullback(1.0);
                    #value
                });
            }
        }
    }

    /// `gradient`, or the parts of it that are looked at for NaN.
    fn looked_at(&self, emitter: &Emitter<'_>) -> Code {
        let gradient = Token::Ours("gradient");
        let all = self.active().count();
        let parts = self.params.iter().enumerate().filter(|(_, param)| param.differentiated);
        let parts: Vec<Code> = parts
            .enumerate()
            .filter(|(_, (param, _))| emitter.looked_at.contains(param))
            .map(|(part, _)| {
                let part = syn::Member::from(part);
                code!(#gradient.#part)
            })
            .collect();
        match &parts[..] {
            all_of_them if all_of_them.len() == all => code!(#gradient),
            [one] => one.clone(),
            some => code!((#(#some),*)),
        }
    }
}
