//! The bodies of companions: a forward sweep, a reverse sweep, and where the gradient goes.
//!
//! ```text
//! Returned    f_grad         forward; reverse; (value, (d_x, d_y))
//! Bare        f_grad         forward; reverse; f_vjp's if NaN; (value, (d_x, d_y))
//! Into        f_grad_into    checks; forward; reverse; *d_x = …; value
//! BareInto    f_grad_into    likewise, and f_vjp's if NaN
//! Split       f::forward     forward; (value, move |seed, d_x, d_y| { reverse; *d_x += …; })
//! Up          f::up          forward; value
//! Down        f::down        reverse; *d_x += …
//! Through     f_grad_into    checks; f::gradient(…), in halves
//! Seeds       f::seeds       likewise, from several seeds at once
//! Fused       f::gradient    forward; reverse; *d_x += …; value
//! Plain       f_jvp          forward; (value, t)
//! Rows        f::rows        forward; reverse, from several seeds; (value, (d_x, d_y))
//! Product     f_hvp          forward; reverse; (value, (d_x, d_y), (t_d_x, t_d_y))
//! Third       f_third        likewise, and the tangents of both along a second direction
//! ```
//!
//! With tangents, `Split` (f::second) and `Fused` take the tangent of the seed as well, and slots for
//! the tangents of the adjoints behind those of the adjoints.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use syn::Type;

use super::bare::UNGUARDED;
use super::code::{Code, Comment, Token, code};
use super::companions::Frame;
use super::emitter::{Emitter, Found, Storage};
use super::render::Renderer;
use super::signature::Parameter;
use super::slots::Order;
use super::uses::{Def, Uses};
use super::variables::Variables;
use super::wish::Wishes;
use crate::ir::{Bound, Function, Gradient, Kind, Op, Passing, Place, Seed, Stmt, Tree};
use crate::names::{Var, ident_of};
use crate::pass::bare::reached;

/// Which body is emitted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Body {
    /// Gradients in variables, returned.
    Returned,
    /// Likewise, if there is no NaN among them; else what `f_vjp` says. See [`crate::pass::bare`].
    Bare,
    /// Gradients in the caller's buffers.
    Into,
    /// Likewise, if there is no NaN among them; else what `f_vjp` says.
    BareInto,
    /// Two halves, the second a closure with slots.
    Split,
    /// Likewise, from several seeds.
    Seeds,
    /// Both halves at once, with slots.
    Fused,
    /// The forward half of a recursive function.
    Up,
    /// The reverse half, with slots.
    Down,
    /// Both called from a function with buffers.
    Through,
    /// A function without a reverse sweep.
    Plain,
    /// Gradients in variables, returned, from a seed that is a parameter.
    Rows,
    /// Gradients in variables and their tangents too, returned.
    Product,
    /// Likewise, and the tangents of these.
    Third,
}

impl Body {
    /// Gradients are variables of the body.
    fn returns(self) -> bool {
        match self {
            Body::Returned | Body::Bare | Body::Rows | Body::Product | Body::Third => true,
            Body::Into
            | Body::BareInto
            | Body::Split
            | Body::Seeds
            | Body::Fused
            | Body::Up
            | Body::Down
            | Body::Through
            | Body::Plain => false,
        }
    }

    /// Gradients go to the caller's buffers.
    fn writes(self) -> bool {
        match self {
            Body::Into | Body::BareInto => true,
            Body::Returned
            | Body::Bare
            | Body::Split
            | Body::Seeds
            | Body::Fused
            | Body::Up
            | Body::Down
            | Body::Through
            | Body::Plain
            | Body::Rows
            | Body::Product
            | Body::Third => false,
        }
    }

    /// The second half is a closure.
    fn is_split(self) -> bool {
        match self {
            Body::Split | Body::Seeds => true,
            Body::Returned
            | Body::Into
            | Body::BareInto
            | Body::Fused
            | Body::Plain
            | Body::Up
            | Body::Down
            | Body::Through
            | Body::Rows
            | Body::Bare
            | Body::Third
            | Body::Product => false,
        }
    }

    /// There may be NaN in the gradients where none should be.
    fn is_bare(self) -> bool {
        self == Body::Bare || self == Body::BareInto
    }

    /// The adjoints are those of several seeds at once.
    fn has_seeds(self) -> bool {
        match self {
            Body::Rows | Body::Seeds => true,
            Body::Returned
            | Body::Into
            | Body::BareInto
            | Body::Split
            | Body::Fused
            | Body::Up
            | Body::Down
            | Body::Through
            | Body::Plain
            | Body::Bare
            | Body::Third
            | Body::Product => false,
        }
    }
}

impl Frame<'_> {
    /// The statements of a companion.
    pub(super) fn body(&self, function: &Function, body: Body) -> TokenStream {
        self.body_looking_at(function, body, BTreeSet::new())
    }

    /// Likewise, of one without guards.
    pub(super) fn unguarded(&self, bare: &Function, guarded: &Function, body: Body) -> TokenStream {
        self.body_looking_at(bare, body, reached(guarded))
    }

    fn body_looking_at(
        &self,
        function: &Function,
        body: Body,
        looked_at: BTreeSet<usize>,
    ) -> TokenStream {
        let uses = Uses::of(function, !body.returns());
        let vars = Variables::choose(&uses);
        let wishes = Wishes::of(&uses, &self.params, &vars);
        let imports = self.imports();
        let companions = self.options.companions.clone();
        let mut emitter = Emitter::new(&uses, &vars, &imports, companions);
        emitter.calls.clone_from(&self.options.calls);
        emitter.splits = body.is_split();
        emitter.has_seeds = body.has_seeds();
        emitter.looked_at = looked_at;
        let statements = match body {
            Body::Plain => self.plain(&mut emitter),
            Body::Up => self.up(&mut emitter),
            Body::Down => self.down(&mut emitter),
            Body::Through => self.through(&mut emitter),
            Body::Returned
            | Body::Bare
            | Body::Rows
            | Body::Product
            | Body::Third
            | Body::Into
            | Body::BareInto
            | Body::Split
            | Body::Seeds
            | Body::Fused => self.run(&mut emitter, body),
        };
        let Found { log, written, receivers } = emitter.found;
        let mut code = imports.declarations();
        code.add(statements);
        let names = log.choose(|var| wishes.wish(var));
        Renderer { names: &names, written: &written, receivers: &receivers }.render(&code)
    }

    pub(super) fn run(&self, emitter: &mut Emitter<'_>, body: Body) -> Code {
        let function = emitter.f;
        emitter.enter();
        // names that the signature has fixed
        for param in &function.params {
            match param.bound {
                Bound::Value(value) => drop(emitter.declare(emitter.var(value))),
                Bound::Local(local) => drop(emitter.declare(Var::Memory(local))),
            }
        }
        if body.is_split() || body == Body::Fused {
            // the closure's slots, whose names the signature has fixed too, so that what it captures
            // is not called like them
            for (order, param, _) in self.slots(function) {
                emitter.declare(self.slot_var(order, param));
            }
        }
        let mut checks = self.check_tangents(emitter);
        let mut zeros = Code::new();
        let orders = [Order::Adjoint, Order::Tangent, Order::Other, Order::Third].into_iter();
        let derivatives = orders.flat_map(|order| self.params.iter().zip(order.of(function)));
        for (param, gradient) in derivatives {
            let (Gradient::Local(local), true) = (*gradient, param.differentiated) else {
                if body.writes() && param.differentiated {
                    emitter.declare(self.slot_var(Order::Adjoint, param));
                }
                continue;
            };
            let place = Place::whole(local);
            match body {
                Body::Returned | Body::Bare | Body::Rows | Body::Product | Body::Third => {
                    emitter.storage.insert(local, Storage::Owned);
                    let kind = &function.local(local).kind;
                    let zero = self.zero_of_kind(emitter, param, kind);
                    let name = emitter.declare(Var::Memory(local));
                    let mutability = emitter.mutability(Var::Memory(local));
                    zeros.add(code!(let #mutability #name = #zero;));
                }
                Body::Into | Body::BareInto => {
                    emitter.storage.insert(local, Storage::Ref);
                    emitter.declare(Var::Memory(local));
                    if param.passing != Passing::ByMut && !function.cleared.contains(&local) {
                        zeros.add(emitter.clear(&place, &param.kind));
                    }
                }
                Body::Split
                | Body::Seeds
                | Body::Fused
                | Body::Up
                | Body::Down
                | Body::Through
                | Body::Plain => {}
            }
        }
        if body.writes() {
            for param in self.active() {
                checks.add(self.check(emitter, param, &param.d, "check_len"));
            }
        }
        if body == Body::Rows {
            self.declare_seed(emitter);
        }
        if body == Body::Fused {
            zeros.add(self.open_slots(emitter));
            self.declare_seed(emitter);
        }
        // forward
        // lengths are those of the parameters, whose names views take over further down
        let measures = self.active().any(|param| !param.kind.is_sized());
        let declares_early = measures || touches_gradients(function);
        let early =
            if declares_early || !body.returns() { std::mem::take(&mut zeros) } else { code!() };
        let commented = body.returns() || body.writes();
        emitter.comment = commented.then_some(Comment::Text("forward sweep"));
        let forward = emitter.stmts(&function.forward);
        emitter.comment = commented.then(|| reverse_comment(emitter));
        let closes = body.is_split();
        let simple = matches!(function.result, Tree::Value(_));
        let mut result = code!();
        let mut bound = code!();
        if !simple || closes {
            let expr = self.result_expr(emitter);
            if closes {
                result = expr;
            } else {
                let value = ident_of("result");
                bound = code!(let #value = #expr;);
                result = code!(#value);
            }
        }
        if closes {
            let closure = self.closure(emitter);
            emitter.leave();
            let value = ident_of("result");
            let unit = result.is_unit();
            // the value is computed before the closure takes what it needs
            let (bound, result) = if unit || simple {
                (code!(), if result.is_empty() { code!(()) } else { result })
            } else {
                (code!(let #value = #result;), code!(#value))
            };
            return code!(#forward #bound (#result, #closure));
        }
        let reverse = emitter.stmts(&function.reverse);
        emitter.comment = None;
        let (mut finish, gradient) = self.finish(emitter, Order::Adjoint, body);
        let again = if body.is_bare() { self.again(emitter, body) } else { code!() };
        let (rest, product) = self.finish(emitter, Order::Tangent, body);
        finish.add(rest);
        if simple {
            result = self.result_expr(emitter);
        }
        emitter.leave();
        match body {
            Body::Returned | Body::Rows => {
                code!(#early #forward #bound #zeros #reverse #finish (#result, #gradient))
            }
            Body::Bare => {
                let (name, comment) = (Token::Ours("gradient"), Token::Comment(UNGUARDED));
                code! {
                    #early #forward #bound #zeros #reverse #finish
                    #comment let #name = #gradient;
                    #again
                    (#result, #name)
                }
            }
            Body::BareInto => {
                let comment = Token::Comment(UNGUARDED);
                code!(#checks #early #forward #bound #zeros #reverse #finish #comment #again #result)
            }
            Body::Product => {
                code!(#checks #early #forward #bound #zeros #reverse #finish (#result, #gradient, #product))
            }
            Body::Third => {
                let (rest, other) = self.finish(emitter, Order::Other, body);
                finish.add(rest);
                let (rest, third) = self.finish(emitter, Order::Third, body);
                finish.add(rest);
                let products = code!(#product, #other, #third);
                code!(#checks #early #forward #bound #zeros #reverse #finish (#result, #gradient, #products))
            }
            Body::Into
            | Body::Fused
            | Body::Split
            | Body::Seeds
            | Body::Up
            | Body::Down
            | Body::Through
            | Body::Plain => {
                code!(#checks #early #forward #bound #zeros #reverse #finish #result)
            }
        }
    }

    pub(super) fn zero_like_param(&self, emitter: &mut Emitter<'_>, param: &Parameter) -> Code {
        self.zero_of_kind(emitter, param, &param.kind)
    }

    /// The zero derivative of a parameter, of a kind that is that of its tangents, or of these in lanes.
    pub(super) fn zero_of_kind(
        &self,
        emitter: &mut Emitter<'_>,
        param: &Parameter,
        kind: &Kind,
    ) -> Code {
        let name = &param.name;
        let this = Token::Ours("this");
        let name = if name == "self" && emitter.in_closure { code!(#this) } else { code!(#name) };
        emitter.imports.zero_like(&name, matches!(param.ty, Type::Reference(_)), kind)
    }

    pub(super) fn result_expr(&self, emitter: &mut Emitter<'_>) -> Code {
        let function = emitter.f;
        if function.result_kind == Kind::Unit {
            return code!(());
        }
        // a memory that the reverse sweep needs is not given away
        let mut needed = Vec::new();
        function.reverse.each_stmt(&mut |stmt| {
            stmt.each_access(&mut |place, _| needed.push(place.root));
        });
        if emitter.splits {
            // nor is a parameter that is a `Vec`, whose length its gradient has
            needed.extend(function.params.iter().filter_map(|param| match param.bound {
                Bound::Local(local) if matches!(function.local(local).kind, Kind::Vec(_)) => {
                    Some(local)
                }
                Bound::Local(_) | Bound::Value(_) => None,
            }));
        }
        let mut result = function.result.clone();
        result.clone_where(&|local| needed.contains(&local));
        if let (Tree::Value(value), false) = (&result, emitter.splits) {
            // nothing reads it after this
            return emitter.plain(*value);
        }
        emitter.tree(&result).tokens
    }

    /// The statements of a function without a reverse sweep, and its result.
    fn plain(&self, emitter: &mut Emitter<'_>) -> Code {
        let function = emitter.f;
        emitter.enter();
        for param in &function.params {
            match param.bound {
                Bound::Value(value) => drop(emitter.declare(emitter.var(value))),
                Bound::Local(local) => drop(emitter.declare(Var::Memory(local))),
            }
        }
        let checks = self.check_tangents(emitter);
        let forward = emitter.stmts(&function.forward);
        let result = self.result_expr(emitter);
        emitter.leave();
        code!(#checks #forward #result)
    }

    /// What follows the reverse sweep, and the gradient, or its tangent, as an expression.
    pub(super) fn finish(
        &self,
        emitter: &mut Emitter<'_>,
        order: Order,
        body: Body,
    ) -> (Code, Code) {
        let mut tokens = Code::new();
        let mut items = Vec::new();
        for (param, gradient) in self.params.iter().zip(order.of(emitter.f)) {
            if !param.differentiated {
                continue;
            }
            let name = order.name(param).clone();
            let value = match gradient {
                Gradient::None => self.zero_like_param(emitter, param),
                Gradient::Local(local) => {
                    if body.returns() {
                        let name = emitter.occur(Var::Memory(*local));
                        items.push(code!(#name));
                    } else {
                        tokens.add(self.close_slot(emitter, order, param, *local));
                    }
                    continue;
                }
                Gradient::Value(value) => match param.kind {
                    Kind::Float(crate::ir::FloatType::Param(_)) if !body.returns() => {
                        emitter.value(*value).at(super::expr::Prec::Mul)
                    }
                    Kind::Float(_)
                    | Kind::Int
                    | Kind::Bool
                    | Kind::Unit
                    | Kind::Inert
                    | Kind::Array(..)
                    | Kind::Slice(_)
                    | Kind::Vec(_)
                    | Kind::Tuple(_)
                    | Kind::Unknown
                    | Kind::Tangent
                    | Kind::Pullback => emitter.plain(*value),
                },
            };
            if !body.returns() {
                emitter.occur(self.slot_var(order, param));
            }
            match body {
                Body::Returned | Body::Bare | Body::Rows | Body::Product | Body::Third => {
                    items.push(value)
                }
                Body::Into | Body::BareInto => match param.kind {
                    // nothing flows to it: it has been cleared
                    Kind::Vec(_) | Kind::Slice(_) => tokens.add({
                        let d = Token::Ours("d");
                        let call = emitter.runtime("set_zero", &code!(#d));
                        code!(for #d in #name.iter_mut() { #call; })
                    }),
                    Kind::Float(_)
                    | Kind::Int
                    | Kind::Bool
                    | Kind::Unit
                    | Kind::Inert
                    | Kind::Array(..)
                    | Kind::Tuple(_)
                    | Kind::Unknown
                    | Kind::Tangent
                    | Kind::Pullback => tokens.add(code!(*#name = #value;)),
                },
                Body::Split
                | Body::Seeds
                | Body::Fused
                | Body::Down
                | Body::Up
                | Body::Through
                | Body::Plain => {
                    if *gradient == Gradient::None {
                        continue;
                    }
                    let add = match &param.kind {
                        Kind::Float(crate::ir::FloatType::Param(_)) => {
                            code!(*#name = *#name + #value;)
                        }
                        Kind::Float(_) => code!(*#name += #value;),
                        Kind::Int
                        | Kind::Bool
                        | Kind::Unit
                        | Kind::Inert
                        | Kind::Array(..)
                        | Kind::Slice(_)
                        | Kind::Vec(_)
                        | Kind::Tuple(_)
                        | Kind::Unknown
                        | Kind::Tangent
                        | Kind::Pullback => {
                            let call = emitter.runtime("accumulate", &code!(#name, #value));
                            code!(#call;)
                        }
                    };
                    let some = emitter.some(&code!(#name));
                    tokens.add(code!(if let #some = #name { #add }));
                }
            }
        }
        let gradient = match &items[..] {
            [one] => one.clone(),
            many => code!((#(#many),*)),
        };
        (tokens, gradient)
    }
}

/// The line above the reverse sweep.
fn reverse_comment(emitter: &Emitter<'_>) -> Comment {
    let (Tree::Value(value), Seed::One) = (&emitter.f.result, emitter.f.seed) else {
        return Comment::Text("reverse sweep");
    };
    let mut value = *value;
    while let Some(Def::Op(Op::Retype(inner))) = emitter.inlined_def(value) {
        value = *inner;
    }
    if emitter.uses.is_inlined(value) {
        return Comment::Text("reverse sweep");
    }
    Comment::From(emitter.var(value))
}

/// Whether the forward sweep already adds to the gradients.
fn touches_gradients(function: &Function) -> bool {
    let mut found = false;
    function.forward.each_stmt(&mut |stmt: &Stmt| {
        stmt.each_access(&mut |place, _| {
            found |= function.gradient.contains(&Gradient::Local(place.root));
        });
    });
    found
}
