//! The slots of a reverse half: where it leaves the adjoints of the parameters, `None` where the caller
//! has no use for one.
//!
//! ```text
//! move |seed, x: &[f64], d_x: Option<&mut [f64]>, d_y: Option<&mut f64>| { … }
//!       └ adjoint of the result     └ added to, or opened: memory of our own if there is none
//!             └ passed again
//! ```
//!
//! A loop that adds to rows of a slot has views of it that are there if the slot is.
//!
//! A slot need not be zero. Where a parameter passed by value is overwritten, its adjoint is another
//! one before that: it is memory of our own, and added to the slot at the end.
//!
//! With tangents beside values, the seed is a pair, tangents are passed again behind the arguments, and
//! behind the slots of the adjoints stand those of their tangents.

use syn::{Ident, Type};

use super::body::Body;
use super::code::{Code, Token, code};
use super::companions::Frame;
use super::emitter::{Emitter, Storage};
use super::signature::Parameter;
use crate::ir::{Bound, FloatType, Function, Gradient, Kind, Local, Passing, Seed};
use crate::names::{Var, ident_of};

/// Which derivative of the parameters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Order {
    /// The adjoint.
    Adjoint,
    /// The tangent of the adjoint.
    Tangent,
    /// The tangent of the adjoint along a second direction.
    Other,
    /// The tangent of the first tangent along it.
    Third,
}

impl Order {
    /// Where the reverse sweep leaves it, for each parameter.
    pub(super) fn of(self, function: &Function) -> &[Gradient] {
        match self {
            Order::Adjoint => &function.gradient,
            Order::Tangent => &function.products,
            Order::Other => &function.others,
            Order::Third => &function.thirds,
        }
    }

    /// What its buffer or slot is called.
    pub(super) fn name(self, param: &Parameter) -> &Ident {
        match self {
            Order::Adjoint => &param.d,
            // Those with a second direction are returned, and in no slot.
            Order::Tangent | Order::Other | Order::Third => &param.t_d,
        }
    }
}

impl Frame<'_> {
    /// The slots of a program in their order: of the differentiated parameters' adjoints, then of the
    /// tangents of these, if it has any.
    pub(super) fn slots<'s>(
        &'s self,
        function: &'s Function,
    ) -> impl Iterator<Item = (Order, &'s Parameter, Gradient)> {
        [Order::Adjoint, Order::Tangent].into_iter().flat_map(move |order| {
            let slots = self.params.iter().zip(order.of(function));
            slots
                .filter(|(param, _)| param.differentiated)
                .map(move |(param, gradient)| (order, param, *gradient))
        })
    }

    /// The buffer or slot of a parameter whose adjoint, or its tangent, is a value.
    pub(super) fn slot_var(&self, order: Order, param: &Parameter) -> Var {
        let at = self.params.iter().position(|other| other.name == param.name).unwrap_or(0);
        let at = match order {
            Order::Adjoint => at,
            Order::Tangent | Order::Other | Order::Third => self.params.len() + at,
        };
        Var::Extra(u32::try_from(at).expect("few parameters"))
    }

    /// Slots that are not only added to are memory of our own where the caller has none.
    pub(super) fn open_slots(&self, emitter: &mut Emitter<'_>) -> Code {
        let mut tokens = Code::new();
        let function = emitter.f;
        for (order, param, gradient) in self.slots(function) {
            let Gradient::Local(local) = gradient else {
                emitter.declare(self.slot_var(order, param));
                continue;
            };
            let declared = emitter.declare(Var::Memory(local));
            if param.passing != Passing::ByMut && emitter.only_added_to(local) {
                emitter.storage.insert(local, Storage::Slot);
                continue;
            }
            let name = order.name(param).clone();
            if param.passing == Passing::ByValue && self.may_be_overwritten(function, param) {
                // Overwritten in the function, it begins as the adjoint of what nobody sees any more.
                emitter.storage.insert(local, Storage::Owned);
                let slot = slot_of(&name);
                let zero = self.zero_of_kind(emitter, param, &function.local(local).kind);
                let mutability = emitter.mutability(Var::Memory(local));
                tokens.add(code!(let #slot = #name; let #mutability #declared = #zero;));
                continue;
            }
            emitter.storage.insert(local, Storage::Ref);
            let own = ident_of(&format!("own_{name}"));
            let zero = self.zero_of_kind(emitter, param, &function.local(local).kind);
            let (some, none) = (emitter.some(&code!(#name)), emitter.imports.none());
            tokens.add(code! {
                let mut #own;
                let #name = match #name {
                    #some => #name,
                    #none => { #own = #zero; &mut #own }
                };
            });
        }
        tokens
    }

    /// Adds what stands in memory of our own to the slot that it was opened for.
    pub(super) fn close_slot(
        &self,
        emitter: &mut Emitter<'_>,
        order: Order,
        param: &Parameter,
        local: Local,
    ) -> Code {
        if emitter.storage.get(&local) != Some(&Storage::Owned) {
            return code!();
        }
        let slot = slot_of(order.name(param));
        let own = emitter.occur(Var::Memory(local));
        let kind = &emitter.f.local(local).kind;
        let (d, term) = (Token::Ours("d"), Token::Ours("term"));
        let add = add_parts(emitter, kind, [&code!(#d), &code!(#term)], true);
        let some = emitter.some(&code!(#d));
        code!(if let (#some, #term) = (#slot, &#own) { #add })
    }

    /// Whether the function may write to the memory of a parameter.
    fn may_be_overwritten(&self, function: &Function, param: &Parameter) -> bool {
        let at = self.params.iter().position(|other| other.name == param.name);
        at.is_some_and(|at| match function.params[at].bound {
            Bound::Local(local) => function.local(local).mutable,
            Bound::Value(_) => false,
        })
    }

    pub(super) fn declare_seed(&self, emitter: &mut Emitter<'_>) {
        for seed in emitter.f.seeds() {
            match seed {
                Seed::Value(value) => {
                    let var = emitter.var(value);
                    emitter.declare(var);
                }
                Seed::Local(local) => {
                    emitter.declare(Var::Memory(local));
                }
                Seed::None | Seed::One => {}
            }
        }
    }

    /// The reverse half.
    pub(super) fn closure(&self, emitter: &mut Emitter<'_>) -> Code {
        let function = emitter.f;
        emitter.enter();
        emitter.in_closure = true;
        for (order, param, _) in self.slots(function) {
            emitter.occur(self.slot_var(order, param));
        }
        // what is passed again is called as it was, and hides what is captured under the same name
        for (param, bound) in self.params.iter().zip(&function.params) {
            if param.again() && param.receiver.is_none() {
                emitter.declare(match bound.bound {
                    Bound::Value(value) => emitter.var(value),
                    Bound::Local(local) => Var::Memory(local),
                });
            }
        }
        self.declare_seed(emitter);
        let [seed, seed_tangent] = function.seeds().map(|seed| match seed {
            Seed::Value(value) => {
                let name = emitter.occur(emitter.var(value));
                code!(#name)
            }
            Seed::Local(local) => {
                let mutability = emitter.mutability(Var::Memory(local));
                let name = emitter.occur(Var::Memory(local));
                code!(#mutability #name)
            }
            Seed::None | Seed::One => code!(_),
        });
        let ty = if emitter.has_seeds { self.seeds_type() } else { self.seed() };
        let mut inputs = vec![match self.has_tangents() {
            false => code!(#seed: #ty),
            true => {
                let seeds = self.seeds();
                code!((#seed, #seed_tangent): #seeds)
            }
        }];
        let given = self.params.len() - self.tangents.len();
        for param in self.params[..given].iter().filter(|param| param.again()) {
            let ty = elided(&param.ty);
            if param.receiver.is_some() {
                let this = ident_of("this");
                inputs.push(code!(#this: #ty));
            } else {
                let name = &param.name;
                inputs.push(code!(#name: #ty));
            }
        }
        let mut opened = code!();
        if self.has_tangents() {
            let (slots, tangents) = self.tangent_slots(emitter.imports, true);
            inputs.extend(slots.iter().map(|slot| code!(#slot)));
            opened.add(code!(#tangents));
        }
        opened.add(self.open_slots(emitter));
        for order in [Order::Adjoint, Order::Tangent] {
            for (param, gradient) in self.params[..given].iter().zip(order.of(function)) {
                if !param.differentiated {
                    let option = emitter.imports.option();
                    inputs.push(code!(_: #option<&mut ()>));
                    continue;
                }
                let mutability = match gradient {
                    Gradient::Local(local)
                        if emitter.storage.get(local) == Some(&Storage::Slot) =>
                    {
                        Some(emitter.mutability(Var::Memory(*local)))
                    }
                    Gradient::None | Gradient::Value(_) | Gradient::Local(_) => None,
                };
                let name = order.name(param);
                let name =
                    if *gradient == Gradient::None { code!(_) } else { code!(#mutability #name) };
                let option = emitter.imports.option();
                let ty = match emitter.has_seeds {
                    true => param.buffer_in_lanes(self.krate()),
                    false => self.slot_type(order, param),
                };
                inputs.push(code!(#name: #option<&mut #ty>));
            }
        }
        let reverse = emitter.stmts(&function.reverse);
        let (mut finish, _) = self.finish(emitter, Order::Adjoint, Body::Split);
        finish.add(self.finish(emitter, Order::Tangent, Body::Split).0);
        emitter.in_closure = false;
        emitter.leave();
        code!(move |#(#inputs),*| { #opened #reverse #finish })
    }
}

/// Adds `term` to `d`, part by part: the floats may be of a type that has no `+=`. Both are references,
/// or both are not.
fn add_parts(
    emitter: &mut Emitter<'_>,
    kind: &Kind,
    [d, term]: [&Code; 2],
    references: bool,
) -> Code {
    let star = references.then(|| code!(*));
    match kind {
        Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => {
            let (part, of) = (Token::Ours("d"), Token::Ours("term"));
            let add = add_parts(emitter, element, [&code!(#part), &code!(#of)], true);
            code!(for (#part, #of) in #d.iter_mut().zip(#term.iter()) { #add })
        }
        Kind::Tuple(fields) => {
            let mut adds = Code::new();
            for (at, field) in fields.iter().enumerate() {
                let at = syn::Index::from(at);
                let parts = [&code!(#d.#at), &code!(#term.#at)];
                adds.add(add_parts(emitter, field, parts, false));
            }
            adds
        }
        Kind::Float(FloatType::Param(_) | FloatType::Lanes(_)) => {
            code!(#star #d = #star #d + #star #term;)
        }
        Kind::Float(_) => code!(#star #d += #star #term;),
        Kind::Unit => Code::new(),
        Kind::Int | Kind::Bool | Kind::Inert | Kind::Unknown | Kind::Tangent | Kind::Pullback => {
            let arguments = match references {
                true => code!(#d, #term),
                false => code!(&mut #d, &#term),
            };
            let call = emitter.runtime("accumulate_from", &arguments);
            code!(#call;)
        }
    }
}

/// What the caller's slot is called beside memory of our own.
fn slot_of(name: &Ident) -> Ident {
    ident_of(&format!("slot_{name}"))
}

/// The type of a reference, its own lifetime left out.
pub(crate) fn elided(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Reference(reference) = &mut ty {
        reference.lifetime = None;
    }
    ty
}
