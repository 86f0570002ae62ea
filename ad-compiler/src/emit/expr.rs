//! Operations, places and trees as Rust expressions, with no more parentheses than needed.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::Ident;

use super::emitter::{Emitter, Storage};
use super::uses::Def;
use crate::ir::{
    BinaryOp, FloatType, Kind, Local, Op, Opaque, Operand, Place, Projection, Side, Tree, UnaryOp,
    Value,
};
use crate::names::Var;

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
    ends_in_type: bool,
    /// Its type is not known before its context is: a float literal and arithmetic on such.
    pub ambiguous: bool,
    /// It has braces where a condition may not.
    braces: bool,
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

    /// Tokens that came from elsewhere.
    pub fn parsed(tokens: TokenStream) -> Self {
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
            ends_in_type: prec == Prec::Cast || prec < Prec::Cast,
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
            proc_macro2::Delimiter::Brace => true,
            proc_macro2::Delimiter::None => has_braces(&group.stream()),
            _ => false,
        },
        _ => false,
    })
}

/// The operator and how tightly it binds.
pub fn operator(op: BinaryOp) -> (TokenStream, Prec) {
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

fn rule_of(op: BinaryOp) -> &'static str {
    match op {
        BinaryOp::Add => "add",
        BinaryOp::Sub => "sub",
        BinaryOp::Mul => "mul",
        BinaryOp::Div => "div",
        BinaryOp::Rem => "rem",
        BinaryOp::BitAnd
        | BinaryOp::BitOr
        | BinaryOp::BitXor
        | BinaryOp::Shl
        | BinaryOp::Shr
        | BinaryOp::Eq
        | BinaryOp::Ne
        | BinaryOp::Lt
        | BinaryOp::Le
        | BinaryOp::Gt
        | BinaryOp::Ge => unreachable!("only arithmetic has derivatives"),
    }
}

impl Emitter<'_> {
    /// The expression for `value`: its variable, or what computes it.
    pub fn value(&mut self, value: Value) -> Expr {
        if self.uses.is_inlined(value) {
            return match self.uses.def(value) {
                Some(Def::Op(op)) => self.op(value, op),
                Some(Def::Logic { lhs, and, rhs }) => self.logic(lhs, and, rhs),
                None => unreachable!("only what is defined by an operation is inlined"),
            };
        }
        let class = self.vars.of(value);
        let name = self.occur(Var::Values(class));
        if self.ref_params.contains(&value) {
            return Expr::new(quote!(*#name), Prec::Unary);
        }
        Expr {
            ambiguous: self.ambiguous.contains(&class),
            ..Expr::new(quote!(#name), Prec::Postfix)
        }
    }

    /// The same where any expression may stand.
    pub fn plain(&mut self, value: Value) -> TokenStream {
        self.value(value).tokens
    }

    /// `a && b`, `a || b`
    pub fn logic(&mut self, lhs: Value, and: bool, rhs: Value) -> Expr {
        let (op, prec, other) =
            if and { (quote!(&&), Prec::And, Prec::Or) } else { (quote!(||), Prec::Or, Prec::And) };
        let (a, b) = (self.value(lhs), self.value(rhs));
        // `a && (b || c)` needs its parentheses; `a || (b && c)` reads better with them
        let side = |expr: &Expr, min: Prec| {
            let tokens = &expr.tokens;
            if expr.prec == other { quote!((#tokens)) } else { expr.at(min) }
        };
        let (a_tokens, b_tokens) = (side(&a, prec), side(&b, Prec::Compare));
        Expr {
            braces: a.braces || b.braces,
            ends_in_type: b.ends_in_type,
            ..Expr::new(quote!(#a_tokens #op #b_tokens), prec)
        }
    }

    pub fn binary(&mut self, op: BinaryOp, lhs: Value, rhs: Value) -> Expr {
        let (sign, prec) = operator(op);
        let (a, b) = (self.value(lhs), self.value(rhs));
        let mixes = match op {
            BinaryOp::Shl
            | BinaryOp::Shr
            | BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor => true,
            BinaryOp::Add
            | BinaryOp::Sub
            | BinaryOp::Mul
            | BinaryOp::Div
            | BinaryOp::Rem
            | BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => false,
        };
        let opens = op == BinaryOp::Lt || op == BinaryOp::Shl;
        let compares = prec == Prec::Compare;
        let left = if opens && a.ends_in_type {
            let tokens = &a.tokens;
            quote!((#tokens))
        } else if mixes {
            a.at(Prec::Unary)
        } else if compares {
            a.at(Prec::BitOr)
        } else {
            a.at(prec)
        };
        let right = if mixes { b.at(Prec::Unary) } else { b.at(above(prec)) };
        Expr {
            tokens: quote!(#left #sign #right),
            prec,
            ends_in_type: b.ends_in_type,
            ambiguous: a.ambiguous && b.ambiguous && !compares,
            braces: a.braces || b.braces,
        }
    }

    /// The expression of an operation that defines `value`.
    pub fn op(&mut self, value: Value, op: &Op) -> Expr {
        let krate = self.krate.clone();
        match op {
            Op::Constant(tokens) => Expr::parsed(tokens.clone()),
            Op::Zero => self.number(value, false),
            Op::One => self.number(value, true),
            Op::ZeroLike(of) => {
                let of = self.borrowed(*of);
                Expr::new(quote!(#krate::zero_tangent(#of)), Prec::Postfix)
            }
            Op::Placeholder => match self.f.kind(value) {
                Kind::Float(_) => self.number(value, false),
                Kind::Int => Expr::new(quote!(0), Prec::Postfix),
                Kind::Bool => Expr::new(quote!(false), Prec::Postfix),
                Kind::Unit => Expr::new(quote!(()), Prec::Postfix),
                Kind::Inert
                | Kind::Array(..)
                | Kind::Slice(_)
                | Kind::Vec(_)
                | Kind::Tuple(_)
                | Kind::Unknown
                | Kind::Tangent
                | Kind::Pullback => {
                    Expr::new(quote!(::core::default::Default::default()), Prec::Postfix)
                }
            },
            Op::Unary(UnaryOp::Not, inner) => {
                if let Some(Def::Op(Op::Binary(BinaryOp::Eq, a, b))) = self.inlined_def(*inner) {
                    return self.binary(BinaryOp::Ne, *a, *b);
                }
                let inner = self.value(*inner);
                let tokens = inner.at(Prec::Unary);
                Expr { braces: inner.braces, ..Expr::new(quote!(!#tokens), Prec::Unary) }
            }
            Op::Unary(UnaryOp::Neg, inner) => {
                let inner = self.value(*inner);
                let tokens = if inner.tokens.to_string().starts_with('-') {
                    let tokens = &inner.tokens;
                    quote!((#tokens))
                } else {
                    inner.at(Prec::Unary)
                };
                Expr {
                    ambiguous: inner.ambiguous,
                    braces: inner.braces,
                    ..Expr::new(quote!(-#tokens), Prec::Unary)
                }
            }
            Op::Binary(op, lhs, rhs) => self.binary(*op, *lhs, *rhs),
            Op::Cast(inner, ty) => {
                let inner = self.value(*inner);
                let tokens = inner.at(Prec::Cast);
                Expr {
                    ends_in_type: true,
                    braces: inner.braces,
                    ..Expr::new(quote!(#tokens as #ty), Prec::Cast)
                }
            }
            Op::Retype(inner) => self.value(*inner),
            Op::Intrinsic { name, args, path } => self.intrinsic(name, args, path.as_ref()),
            Op::Rule { name, args } => {
                let name = Ident::new(name, Span::call_site());
                let args: Vec<_> = args.iter().map(|arg| self.plain(*arg)).collect();
                Expr::new(quote!(#krate::rules::#name(#(#args),*)), Prec::Postfix)
            }
            Op::OperatorRule { op, side, lhs, rhs, y, d } => {
                let side = match side {
                    Side::Lhs => "lhs",
                    Side::Rhs => "rhs",
                };
                let name = Ident::new(&format!("{}_{side}", rule_of(*op)), Span::call_site());
                let args: Vec<_> = [lhs, rhs, y, d].map(|arg| self.borrowed(*arg)).into();
                Expr::new(quote!(#krate::operators::#name(#(#args),*)), Prec::Postfix)
            }
            Op::NegRule { operand, y, d } => {
                let args: Vec<_> = [operand, y, d].map(|arg| self.borrowed(*arg)).into();
                Expr::new(quote!(#krate::operators::neg(#(#args),*)), Prec::Postfix)
            }
            Op::CastRule { operand, d, to } => {
                let args: Vec<_> = [operand, d].map(|arg| self.borrowed(*arg)).into();
                Expr::new(
                    quote!(#krate::operators::cast_operand::<_, #to>(#(#args),*)),
                    Prec::Postfix,
                )
            }
            Op::AddTangent(a, b) => {
                let (a, b) = (self.plain(*a), self.plain(*b));
                Expr::new(quote!(#krate::add(#a, #b)), Prec::Postfix)
            }
            Op::Load(place) => {
                let expr = self.place(place);
                if *self.f.kind(value) == Kind::Tangent {
                    let tokens = expr.at(Prec::Postfix);
                    return Expr::new(quote!(#tokens.clone()), Prec::Postfix);
                }
                expr
            }
            Op::Len(place) => {
                let place = self.receiver(place);
                Expr::new(quote!(#place.len()), Prec::Postfix)
            }
            Op::Sum(place) => {
                let kind = self.place_kind(place).element();
                let place = self.receiver(place);
                match &kind {
                    Kind::Float(FloatType::F32) => {
                        Expr::new(quote!(#place.iter().sum::<f32>()), Prec::Postfix)
                    }
                    Kind::Float(FloatType::F64 | FloatType::Literal) => {
                        Expr::new(quote!(#place.iter().sum::<f64>()), Prec::Postfix)
                    }
                    Kind::Float(FloatType::Param(_)) => {
                        let zero = self.zero(&kind);
                        Expr::new(
                            quote!(#place.iter().fold(#zero, |sum, d| sum + *d)),
                            Prec::Postfix,
                        )
                    }
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
                        Expr::new(quote!(#krate::sum_tangents(&#place)), Prec::Postfix)
                    }
                }
            }
            Op::Select { scrutinee, patterns } => {
                let scrutinee = self.opaque(scrutinee).condition();
                let arms = patterns.iter().enumerate().map(|(index, pattern)| {
                    let index = if index == 0 {
                        Literal::usize_suffixed(index)
                    } else {
                        Literal::usize_unsuffixed(index)
                    };
                    quote!(#pattern => #index,)
                });
                Expr {
                    braces: true,
                    ..Expr::new(quote!(match #scrutinee { #(#arms)* }), Prec::Loose)
                }
            }
            Op::Opaque(opaque) => self.opaque(opaque),
        }
    }

    /// What defines an inlined value.
    pub fn inlined_def(&self, value: Value) -> Option<Def<'_>> {
        if self.uses.is_inlined(value) { self.uses.def(value) } else { None }
    }

    fn number(&self, value: Value, one: bool) -> Expr {
        let kind = self.f.kind(value);
        if let Kind::Float(FloatType::Param(_)) = kind {
            let tokens = if one { self.one(kind) } else { self.zero(kind) };
            return Expr::new(tokens, Prec::Postfix);
        }
        let tokens = if one { quote!(1.0) } else { quote!(0.0) };
        Expr { ambiguous: true, ..Expr::new(tokens, Prec::Postfix) }
    }

    /// The zero of a kind whose lengths are known.
    pub fn zero(&self, kind: &Kind) -> TokenStream {
        let krate = &self.krate;
        match kind {
            Kind::Float(FloatType::Param(ty)) => {
                quote!(<#ty as #krate::num_traits::Zero>::zero())
            }
            Kind::Float(_) => quote!(0.0),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => quote!(()),
            Kind::Array(element, length) => {
                let (zero, length) = (self.zero(element), &length.0);
                quote!([#zero; #length])
            }
            Kind::Tuple(fields) => {
                let fields = fields.iter().map(|field| self.zero(field));
                quote!((#(#fields,)*))
            }
            Kind::Slice(_) | Kind::Vec(_) => quote!(#krate::Vec::new()),
            Kind::Unknown | Kind::Tangent => quote!(::core::default::Default::default()),
        }
    }

    fn one(&self, kind: &Kind) -> TokenStream {
        let krate = &self.krate;
        if let Kind::Float(FloatType::Param(ty)) = kind {
            return quote!(<#ty as #krate::num_traits::One>::one());
        }
        quote!(1.0)
    }

    /// The zero tangent of the shape of `like`, an expression that `.len()` can be called on.
    pub fn zero_like(&self, like: &TokenStream, is_ref: bool, kind: &Kind) -> TokenStream {
        let krate = &self.krate;
        if let Some(zero) = self.constant_zero(kind) {
            return zero;
        }
        match kind {
            Kind::Vec(element) | Kind::Slice(element) => {
                if let Some(zero) = self.constant_zero(element) {
                    return quote!(#krate::vec![#zero; #like.len()]);
                }
                let inner = self.zero_like(&quote!(row), true, element);
                quote!(#like.iter().map(|row| #inner).collect::<#krate::Vec<_>>())
            }
            Kind::Array(element, _) => {
                let inner = self.zero_like(&quote!(row), true, element);
                quote!(#like.each_ref().map(|row| #inner))
            }
            Kind::Tuple(fields) => {
                let fields = fields.iter().enumerate().map(|(index, field)| {
                    let member = syn::Index::from(index);
                    self.zero_like(&quote!(#like.#member), false, field)
                });
                quote!((#(#fields,)*))
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => {
                if is_ref {
                    quote!(#krate::zero_tangent(#like))
                } else {
                    quote!(#krate::zero_tangent(&#like))
                }
            }
        }
    }

    /// The zero, if the kind alone tells it.
    fn constant_zero(&self, kind: &Kind) -> Option<TokenStream> {
        let known = match kind {
            Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => {
                true
            }
            Kind::Array(element, _) => self.constant_zero(element).is_some(),
            Kind::Tuple(fields) => fields.iter().all(|field| self.constant_zero(field).is_some()),
            Kind::Slice(_) | Kind::Vec(_) | Kind::Unknown | Kind::Tangent => false,
        };
        known.then(|| self.zero(kind))
    }

    fn intrinsic(&mut self, name: &str, args: &[Value], path: Option<&syn::Path>) -> Expr {
        if let Some(path) = path {
            let args: Vec<_> = args.iter().map(|arg| self.plain(*arg)).collect();
            return Expr::new(quote!(#path(#(#args),*)), Prec::Postfix);
        }
        let name = Ident::new(name, Span::call_site());
        let uses = self.uses;
        uses.leaves(args[0], &mut |leaf| {
            self.found.receivers.insert(self.vars.of(leaf));
        });
        let receiver = self.value(args[0]);
        let rest: Vec<_> = args[1..].iter().map(|arg| self.plain(*arg)).collect();
        if receiver.ambiguous {
            let ty = match self.f.kind(args[0]) {
                Kind::Float(FloatType::F32) => quote!(f32),
                _ => quote!(f64),
            };
            let receiver = receiver.tokens;
            return Expr::new(quote!(#ty::#name(#receiver #(, #rest)*)), Prec::Postfix);
        }
        let tokens = receiver.at(Prec::Postfix);
        Expr {
            braces: receiver.braces,
            ..Expr::new(quote!(#tokens.#name(#(#rest),*)), Prec::Postfix)
        }
    }

    /// `&value`
    pub fn borrowed(&mut self, value: Value) -> TokenStream {
        if self.ref_params.contains(&value) {
            let name = self.occur(Var::Values(self.vars.of(value)));
            return quote!(#name);
        }
        let value = self.value(value).at(Prec::Unary);
        quote!(&#value)
    }

    /// The Rust variable of a memory is a reference.
    pub fn is_ref(&self, local: Local) -> bool {
        match self.storage.get(&local) {
            Some(Storage::Owned) => false,
            Some(Storage::Ref | Storage::Slot) => true,
            None => self.f.local(local).by_ref,
        }
    }

    /// The name of a memory.
    pub fn memory(&mut self, local: Local) -> TokenStream {
        let name = self.occur(Var::Memory(local));
        if name == "self" && self.in_closure {
            let this = Ident::new("this", Span::mixed_site());
            return quote!(#this);
        }
        quote!(#name)
    }

    /// A place, as an expression.
    pub fn place(&mut self, place: &Place) -> Expr {
        let name = self.memory(place.root);
        if place.path.is_empty() && self.is_ref(place.root) {
            return Expr::new(quote!(*#name), Prec::Unary);
        }
        self.project(name, &place.path)
    }

    fn project(&mut self, name: TokenStream, path: &[Projection]) -> Expr {
        let mut expr = Expr::new(name, Prec::Postfix);
        for step in path {
            expr = match step {
                Projection::Index(index) => {
                    let index = self.plain(*index);
                    let base = expr.at(Prec::Postfix);
                    Expr::new(quote!(#base[#index]), Prec::Postfix)
                }
                Projection::Field(member) => {
                    let base = expr.at(Prec::Postfix);
                    Expr::new(quote!(#base.#member), Prec::Postfix)
                }
                Projection::Range { lo, hi, inclusive } => {
                    let lo = lo.map(|lo| self.value(lo).at(Prec::Or));
                    let hi = hi.map(|hi| self.value(hi).at(Prec::Or));
                    let dots = if *inclusive { quote!(..=) } else { quote!(..) };
                    let base = expr.at(Prec::Postfix);
                    Expr::new(quote!(#base[#lo #dots #hi]), Prec::Postfix)
                }
                Projection::Deref => {
                    let base = expr.at(Prec::Unary);
                    Expr::new(quote!(*#base), Prec::Unary)
                }
            };
        }
        expr
    }

    /// A place that a method is called on.
    pub fn receiver(&mut self, place: &Place) -> TokenStream {
        let name = self.memory(place.root);
        self.project(name, &place.path).at(Prec::Postfix)
    }

    /// `&place`, `&mut place`
    pub fn reference(&mut self, place: &Place, mutable: bool) -> TokenStream {
        if mutable {
            self.write(place.root);
        }
        if place.path.is_empty() && self.is_ref(place.root) {
            let name = self.memory(place.root);
            return if mutable { quote!(&mut *#name) } else { name };
        }
        let place = self.place(place).at(Prec::Unary);
        if mutable { quote!(&mut #place) } else { quote!(&#place) }
    }

    /// What is known of the type of a place.
    pub fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.f.local(place.root).kind.clone();
        for step in &place.path {
            kind = match step {
                Projection::Index(_) => kind.element(),
                Projection::Range { .. } => Kind::Slice(Box::new(kind.element())),
                Projection::Deref => kind,
                Projection::Field(syn::Member::Unnamed(index)) => match kind {
                    Kind::Tuple(fields) => {
                        fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown)
                    }
                    _ => Kind::Unknown,
                },
                Projection::Field(syn::Member::Named(_)) => Kind::Unknown,
            };
        }
        kind
    }

    /// Tokens of the user's, in a block that brings the variables back under the user's names
    /// where they are called otherwise here.
    pub fn opaque(&mut self, opaque: &Opaque) -> Expr {
        let mut lets = Vec::new();
        for (name, operand) in &opaque.uses {
            match operand {
                Operand::Value { value, by_ref } => {
                    let is_ref = self.ref_params.contains(value);
                    if !self.uses.is_inlined(*value) && is_ref == *by_ref {
                        let var = self.occur(Var::Values(self.vars.of(*value)));
                        if var == *name {
                            continue;
                        }
                    }
                    let value = if *by_ref { self.borrowed(*value) } else { self.plain(*value) };
                    lets.push(quote!(let #name = #value;));
                }
                Operand::Place { place, by_ref, writes } => {
                    if *writes {
                        self.write(place.root);
                    }
                    let var = self.occur(Var::Memory(place.root));
                    let same =
                        var == *name && place.path.is_empty() && *by_ref == self.is_ref(place.root);
                    if same {
                        continue;
                    }
                    let place = self.reference(place, *writes);
                    lets.push(quote!(let #name = #place;));
                }
            }
        }
        let tokens =
            if self.in_closure { this_for_self(&opaque.tokens) } else { opaque.tokens.clone() };
        if lets.is_empty() {
            return Expr::parsed(tokens);
        }
        Expr { braces: true, ..Expr::new(quote!({ #(#lets)* #tokens }), Prec::Loose) }
    }

    /// An aggregate.
    pub fn tree(&mut self, tree: &Tree) -> Expr {
        let krate = self.krate.clone();
        let postfix = |tokens| Expr::new(tokens, Prec::Postfix);
        match tree {
            Tree::Value(value) => self.value(*value),
            Tree::Copy(place, method) => {
                let kind = self.place_kind(place);
                if let Some(method) = method {
                    let place = self.receiver(place);
                    return postfix(quote!(#place.#method()));
                }
                if kind == Kind::Tangent {
                    let place = self.receiver(place);
                    return postfix(quote!(#place.clone()));
                }
                self.place(place)
            }
            Tree::Ref(place, mutable) => Expr::new(self.reference(place, *mutable), Prec::Unary),
            Tree::Array(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                postfix(quote!([#(#items),*]))
            }
            Tree::Repeat(item, length) => {
                let (item, length) = (self.tree(item).tokens, &length.0);
                postfix(quote!([#item; #length]))
            }
            Tree::Vec(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                postfix(quote!(#krate::vec![#(#items),*]))
            }
            Tree::VecRepeat(item, length) => {
                let (item, length) = (self.tree(item).tokens, self.plain(*length));
                postfix(quote!(#krate::vec![#item; #length]))
            }
            Tree::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.tree(item).tokens).collect();
                if let [item] = &items[..] {
                    return postfix(quote!((#item,)));
                }
                postfix(quote!((#(#items),*)))
            }
            Tree::Struct(path, fields) => {
                let fields: Vec<_> = fields
                    .iter()
                    .map(|(member, item)| {
                        let item = self.tree(item).tokens;
                        if member.to_token_stream().to_string() == item.to_string() {
                            quote!(#item)
                        } else {
                            quote!(#member: #item)
                        }
                    })
                    .collect();
                Expr { braces: true, ..postfix(quote!(#path { #(#fields),* })) }
            }
            Tree::Zero(kind) => Expr { ambiguous: kind.is_float(), ..postfix(self.zero(kind)) },
            Tree::ZeroVec(kind, length) => {
                let (zero, length) = (self.zero(kind), self.plain(*length));
                postfix(quote!(#krate::vec![#zero; #length]))
            }
            Tree::ZeroLike(place, kind) => {
                let is_ref = place.path.is_empty() && self.is_ref(place.root);
                let like = self.receiver(place);
                postfix(self.zero_like(&like, is_ref, kind))
            }
            Tree::Take(place) => {
                let kind = self.place_kind(place);
                let zero = self.constant_zero(&kind);
                let reference = self.reference(place, true);
                postfix(match zero {
                    Some(zero) => quote!(::core::mem::replace(#reference, #zero)),
                    None => quote!(#krate::take(#reference)),
                })
            }
            Tree::Opaque(opaque) => self.opaque(opaque),
        }
    }

    /// `Active` or `Inactive`, at the argument that it speaks of.
    pub fn marker(&self, arg: &Tree, active: bool, call: Span) -> TokenStream {
        let krate = &self.krate;
        let span = match arg {
            Tree::Value(value) => self.f.value(*value).span.0,
            Tree::Opaque(opaque) => opaque.span.0,
            _ => call,
        };
        let span = span.resolved_at(Span::mixed_site());
        let name =
            if active { quote_spanned!(span=> Active) } else { quote_spanned!(span=> Inactive) };
        quote!(#krate::#name)
    }
}

fn above(prec: Prec) -> Prec {
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

/// Inside the closure of a method's reverse half, `self` is called `this`.
fn this_for_self(tokens: &TokenStream) -> TokenStream {
    tokens
        .clone()
        .into_iter()
        .map(|token| match token {
            TokenTree::Ident(ident) if ident == "self" => {
                TokenTree::Ident(Ident::new("this", Span::mixed_site()))
            }
            TokenTree::Group(group) => {
                let mut inner =
                    proc_macro2::Group::new(group.delimiter(), this_for_self(&group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        })
        .collect()
}
