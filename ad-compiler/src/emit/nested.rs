//! The companions' companions: what a differentiated function calls that calls `f_grad`, `f_jvp` or
//! `f_hvp`.
//!
//! ```text
//! enum f_grad {}    f_grad::forward, f_grad::tangent, …    as beside any differentiated function
//! enum f_jvp {}     f_jvp::forward, …                      beside methods: hidden methods
//! enum f_hvp {}     f_hvp::forward, …
//! ```
//!
//! With the gradient g, the Hessian H, which is symmetric, and third derivatives T, which are too, the
//! derivatives follow from `f_hvp` (g, H·) and `f_third` (g, H·, T··):
//!
//! ```text
//!                             adjoint, from the seeds         tangent, along t, t_v
//! (y, g) = f_grad(x)          s, u                            (g·t, H t)
//!                               d_x += s g + H u
//! (y, g·v) = f_jvp(x, v)      s, u                            (g·t, (H v)·t + g·t_v)
//!                               d_x += s g + u H v
//!                               d_v += u g
//! (y, g, H v) = f_hvp(x, v)   s, u, w                         (g·t, H t, T v t + H t_v)
//!                               d_x += s g + H u + T v w
//!                               d_v += H w
//! ```
//!
//! What callers with second derivatives need (`f_grad::second`, `f_jvp::second`) is the tangent of the
//! adjoint: from (s, u) with the tangents (s', u'),
//!
//! ```text
//! f_grad    t_d_x += s' g + s H t + H u' + T t u
//! f_jvp     t_d_x += s' g + s H t + u' H v + u (T v t + H t_v);  t_d_v += u' g + u H t
//! ```

mod beside;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::companions::Frame;
use super::signature::{Parameter, tuple};
use crate::ir::{FloatType, Kind, Passing};
use crate::names::ident_of;

/// A companion, and how its derivatives follow from others.
struct Companion<'a> {
    name: Ident,
    /// Those of the function, then directions.
    params: Vec<&'a Parameter>,
    result: TokenStream,
    /// Takes the adjoint of the result apart.
    seed: TokenStream,
    /// The body of the reverse half.
    reverse: TokenStream,
    /// The result and its tangent.
    tangent: TokenStream,
    second: Option<Second>,
}

/// What callers with second derivatives call.
struct Second {
    /// The result and its tangent.
    pair: TokenStream,
    /// The body of the reverse half.
    reverse: TokenStream,
}

/// What a direction is given as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Given {
    /// Something of the shape of a gradient, which is ours.
    Owned,
    /// What the caller's slot refers to.
    Slot,
}

impl Frame<'_> {
    /// The hidden enums, or methods, beside `f_grad`, and beside `f_jvp` and `f_hvp`, if their frames are
    /// given: for functions of floats that are known here, and that change no parameter. With `third`
    /// there is an `f_third`.
    pub(super) fn nested(
        &self,
        jvp: Option<&Frame<'_>>,
        hvp: Option<&Frame<'_>>,
        third: bool,
    ) -> Option<TokenStream> {
        let known = self.active().all(|param| is_vector_over(&self.result_kind, &param.kind));
        // What is changed, or may be moved, cannot be passed twice; an inert reference cannot be kept.
        let pure = self.params.iter().all(|param| match param.passing {
            Passing::ByValue => param.kind != Kind::Unknown,
            Passing::ByRef => param.again(),
            Passing::ByMut => false,
        });
        if !known || !pure {
            return None;
        }
        let mut tokens = self.beside(&self.grad(third));
        tokens.extend(jvp.map(|frame| self.beside(&self.tangent_companion(frame, third))));
        tokens.extend(hvp.map(|frame| self.beside(&self.product_companion(frame))));
        Some(tokens)
    }

    fn grad(&self, third: bool) -> Companion<'_> {
        let krate = self.krate();
        let [s, s1, value, t] = ["s", "t_s", "value", "t"].map(ident_of);
        let (result, gradient) = (self.result(), self.gradient_type());
        let (mut adds, mut second, mut dots) = (TokenStream::new(), TokenStream::new(), Vec::new());
        for (at, param) in self.active().enumerate() {
            let [g, p, q, r, w] = ["g", "p", "q", "r", "w"].map(|of| view(param, &part(of, at)));
            let (d, t_d, t) = (&param.d, &param.t_d, part("t", at));
            adds.extend(if_some(
                d,
                &quote! {
                    #krate::linear::add_scaled(#d, #s, #g);
                    #krate::linear::add(#d, #p);
                },
            ));
            second.extend(if_some(
                d,
                &quote! {
                    #krate::linear::add_scaled(#d, #s, #g);
                    #krate::linear::add(#d, #q);
                },
            ));
            second.extend(if_some(
                t_d,
                &quote! {
                    #krate::linear::add_scaled(#t_d, #s1, #g);
                    #krate::linear::add_scaled(#t_d, #s, #p);
                    #krate::linear::add(#t_d, #r);
                    #krate::linear::add(#t_d, #w);
                },
            ));
            dots.push(quote!(#krate::linear::dot(#g, #t)));
        }
        let [g, p, q, r, w, u, u1] = ["g", "p", "q", "r", "w", "u", "t_u"].map(|of| self.parts(of));
        let along = self.directions("t", Given::Slot);
        let by_hvp = self.own("hvp", false, &along);
        let back = self.own("hvp", true, &self.directions("u", Given::Owned));
        let pair = quote!({
            let (#value, #g, #p) = #by_hvp;
            let #t = #(#dots)+*;
            ((#value, #g), (#t, #p))
        });
        Companion {
            name: self.name("grad"),
            params: self.params.iter().collect(),
            result: quote!((#result, #gradient)),
            seed: quote!((#s, #u)),
            reverse: quote! {
                let (_, #g, #p) = #back;
                #adds
            },
            tangent: pair.clone(),
            second: third.then(|| {
                let both = [along, self.directions("u", Given::Owned)].concat();
                let by_third = self.own("third", true, &both);
                let rest = self.own("hvp", true, &self.directions("t_u", Given::Owned));
                Second {
                    pair,
                    reverse: quote! {
                        let ((#s, #u), (#s1, #u1)) = seeds;
                        let (_, #g, #p, #q, #r) = #by_third;
                        let (_, _, #w) = #rest;
                        #second
                    },
                }
            }),
        }
    }

    fn tangent_companion<'a>(&'a self, jvp: &'a Frame<'_>, third: bool) -> Companion<'a> {
        let krate = self.krate();
        let [s, u, s1, u1, value] = ["s", "u", "t_s", "t_u", "value"].map(ident_of);
        let result = self.result();
        let own: Vec<&Parameter> =
            jvp.tangents.iter().map(|(_, tangent)| &jvp.params[*tangent]).collect();
        let mut adds = TokenStream::new();
        let (mut by_v, mut first, mut second) = (Vec::new(), Vec::new(), Vec::new());
        let mut third_adds = TokenStream::new();
        for (at, (param, tangent)) in self.active().zip(&own).enumerate() {
            let (d, d_v, v) = (&param.d, &tangent.d, &tangent.name);
            let (g, p) = (view(param, &part("g", at)), view(param, &part("p", at)));
            adds.extend(if_some(
                d,
                &quote! {
                    #krate::linear::add_scaled(#d, #s, #g);
                    #krate::linear::add_scaled(#d, #u, #p);
                },
            ));
            adds.extend(if_some(d_v, &quote!(#krate::linear::add_scaled(#d_v, #u, #g);)));
            let [q, r, w] = ["q", "r", "w"].map(|of| view(param, &part(of, at)));
            let (t_d, t_d_v) = (&param.t_d, &tangent.t_d);
            third_adds.extend(if_some(
                t_d,
                &quote! {
                    #krate::linear::add_scaled(#t_d, #s1, #g);
                    #krate::linear::add_scaled(#t_d, #s, #q);
                    #krate::linear::add_scaled(#t_d, #u1, #p);
                    #krate::linear::add_scaled(#t_d, #u, #r);
                    #krate::linear::add_scaled(#t_d, #u, #w);
                },
            ));
            third_adds.extend(if_some(
                t_d_v,
                &quote! {
                    #krate::linear::add_scaled(#t_d_v, #u1, #g);
                    #krate::linear::add_scaled(#t_d_v, #u, #q);
                },
            ));
            let (t, t_v) = (part("t", at), part("t", own.len() + at));
            let v = match tangent.passing {
                Passing::ByValue => view(tangent, v),
                Passing::ByRef | Passing::ByMut if tangent.kind.is_list() => quote!(&#v[..]),
                Passing::ByRef | Passing::ByMut => quote!(#v),
            };
            by_v.push(quote!(#krate::linear::dot(#g, #v)));
            first.push(quote!(#krate::linear::dot(#g, #t)));
            second.push(quote!(#krate::linear::dot(#p, #t) + #krate::linear::dot(#g, #t_v)));
        }
        let direction: Vec<_> = own.iter().map(|tangent| handed(tangent)).collect();
        let [g, p, q, r, w] = ["g", "p", "q", "r", "w"].map(|of| self.parts(of));
        let [ahead, back] = [false, true].map(|closure| self.own("hvp", closure, &direction));
        let pair = quote!({
            let (#value, #g, #p) = #ahead;
            ((#value, #(#by_v)+*), (#(#first)+*, #(#second)+*))
        });
        let second = third.then(|| {
            let both = [direction, self.directions("t", Given::Slot)].concat();
            let by_third = self.own("third", true, &both);
            let rest = self.own("hvp", true, &self.further("t"));
            Second {
                pair: pair.clone(),
                reverse: quote! {
                    let ((#s, #u), (#s1, #u1)) = seeds;
                    let (_, #g, #p, #q, #r) = #by_third;
                    let (_, _, #w) = #rest;
                    #adds
                    #third_adds
                },
            }
        });
        Companion {
            name: self.name("jvp"),
            params: self.params.iter().chain(own).collect(),
            result: quote!((#result, #result)),
            seed: quote!((#s, #u)),
            reverse: quote! {
                let (_, #g, #p) = #back;
                #adds
            },
            tangent: pair,
            second,
        }
    }

    fn product_companion<'a>(&'a self, hvp: &'a Frame<'_>) -> Companion<'a> {
        let krate = self.krate();
        let [s, value, t] = ["s", "value", "t"].map(ident_of);
        let (result, gradient) = (self.result(), self.gradient_type());
        let own: Vec<&Parameter> =
            hvp.tangents.iter().map(|(_, tangent)| &hvp.params[*tangent]).collect();
        let (mut adds, mut sums, mut dots) = (TokenStream::new(), TokenStream::new(), Vec::new());
        for (at, (param, direction)) in self.active().zip(&own).enumerate() {
            let [g, q, r, w] = ["g", "q", "r", "w"].map(|of| view(param, &part(of, at)));
            let (d, d_v, t, third) = (&param.d, &direction.d, part("t", at), part("r", at));
            adds.extend(if_some(
                d,
                &quote! {
                    #krate::linear::add_scaled(#d, #s, #g);
                    #krate::linear::add(#d, #w);
                    #krate::linear::add(#d, #r);
                },
            ));
            adds.extend(if_some(d_v, &quote!(#krate::linear::add(#d_v, #q);)));
            dots.push(quote!(#krate::linear::dot(#g, #t)));
            let target =
                if param.kind.is_list() { quote!(&mut #third[..]) } else { quote!(&mut #third) };
            sums.extend(quote!(#krate::linear::add(#target, #w);));
        }
        let v: Vec<_> = own.iter().map(|direction| handed(direction)).collect();
        let [g, p, q, r, w, u] = ["g", "p", "q", "r", "w", "u"].map(|of| self.parts(of));
        let seeds = [v.clone(), self.directions("w", Given::Owned)].concat();
        let along = [v, self.directions("t", Given::Slot)].concat();
        let by_third = self.own("third", false, &along);
        let back = self.own("third", true, &seeds);
        let further = self.further("t");
        let (moved, mutable) = (self.own("hvp", false, &further), self.mutable_parts("r"));
        let rest = self.own("hvp", true, &self.directions("u", Given::Owned));
        Companion {
            name: self.name("hvp"),
            params: self.params.iter().chain(own).collect(),
            result: quote!((#result, #gradient, #gradient)),
            seed: quote!((#s, #u, #w)),
            reverse: quote! {
                let (_, #g, _, #q, #r) = #back;
                let (_, _, #w) = #rest;
                #adds
            },
            tangent: quote!({
                let (#value, #g, #p, #q, #mutable) = #by_third;
                let (_, _, #w) = #moved;
                let #t = #(#dots)+*;
                #sums
                ((#value, #g, #p), (#t, #q, #r))
            }),
            second: None,
        }
    }

    /// `f_hvp(x, n, directions…)`, on what the companion was given.
    fn own(&self, what: &str, in_closure: bool, directions: &[TokenStream]) -> TokenStream {
        let (name, turbofish) = (self.name(what), self.turbofish());
        let given = self.params.iter().filter(|param| param.receiver.is_none());
        let args = given.map(handed);
        let callee = match (self.is_method(), in_closure) {
            (true, true) => {
                let this = ident_of("this");
                quote!(#this.#name)
            }
            (true, false) => quote!(self.#name),
            (false, _) => quote!(#name),
        };
        quote!(#callee #turbofish(#(#args,)* #(#directions),*))
    }

    /// Directions `of0`, `of1`, … as `f_hvp` takes them.
    fn directions(&self, of: &str, given: Given) -> Vec<TokenStream> {
        let params = self.active().enumerate();
        params.map(|(at, param)| direction(param, &part(of, at), given)).collect()
    }

    /// Those behind as many others: the tangents of a companion's own directions.
    fn further(&self, of: &str) -> Vec<TokenStream> {
        let count = self.active().count();
        let params = self.active().enumerate();
        params.map(|(at, param)| direction(param, &part(of, count + at), Given::Slot)).collect()
    }

    /// `(g0, g1)`
    fn parts(&self, of: &str) -> TokenStream {
        self.pattern(&TokenStream::new(), of)
    }

    /// `(mut g0, mut g1)`
    fn mutable_parts(&self, of: &str) -> TokenStream {
        self.pattern(&quote!(mut), of)
    }

    fn pattern(&self, before: &TokenStream, of: &str) -> TokenStream {
        let parts = (0..self.active().count()).map(|at| {
            let part = part(of, at);
            quote!(#before #part)
        });
        tuple(&parts.collect::<Vec<_>>())
    }
}

/// `g0`
fn part(of: &str, at: usize) -> Ident {
    Ident::new(&format!("{of}{at}"), Span::mixed_site())
}

fn if_some(slot: &Ident, adds: &TokenStream) -> TokenStream {
    quote!(if let ::core::option::Option::Some(#slot) = #slot { #adds })
}

/// A direction for `param` as `f_hvp` takes it.
fn direction(param: &Parameter, name: &Ident, given: Given) -> TokenStream {
    match (given, param.passing, &param.kind) {
        (Given::Owned, Passing::ByValue, _) => quote!(::core::clone::Clone::clone(&#name)),
        (Given::Owned, Passing::ByRef | Passing::ByMut, _) => quote!(&#name),
        (Given::Slot, Passing::ByValue, Kind::Vec(_)) => quote!(#name.to_vec()),
        (Given::Slot, Passing::ByValue, _) => quote!(::core::clone::Clone::clone(#name)),
        (Given::Slot, Passing::ByRef | Passing::ByMut, Kind::Vec(_)) => quote!(&#name.to_vec()),
        (Given::Slot, Passing::ByRef | Passing::ByMut, _) => quote!(#name),
    }
}

/// An argument handed on, where it is needed afterwards.
fn handed(param: &Parameter) -> TokenStream {
    let name = &param.name;
    match param.passing {
        Passing::ByValue => quote!(::core::clone::Clone::clone(&#name)),
        Passing::ByRef | Passing::ByMut => quote!(#name),
    }
}

/// A reference to something of the shape of a gradient, as its buffer is.
fn view(param: &Parameter, name: &Ident) -> TokenStream {
    if param.kind.is_list() { quote!(&#name[..]) } else { quote!(&#name) }
}

/// Whether it is made of floats of that kind, and can be computed with here.
fn is_vector_over(float: &Kind, kind: &Kind) -> bool {
    match kind {
        Kind::Float(FloatType::F64 | FloatType::F32 | FloatType::Param(_)) => kind == float,
        Kind::Float(FloatType::Literal | FloatType::Lanes(_)) => false,
        Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
            is_vector_over(float, element)
        }
        Kind::Tuple(fields) => fields.iter().all(|field| is_vector_over(float, field)),
        Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}
