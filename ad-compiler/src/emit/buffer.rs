//! Buffers: what the forward sweep saves and the reverse sweep takes back.
//!
//! ```text
//! let mut saved_x = Saved::with_trips(&[n]);     in front of the forward sweep's loop
//! saved_x.push(x);                               in the loop
//! let x = saved_x.pop();                         in the loop of the reverse sweep
//! ```

use super::call::{Generics, in_enum};
use super::code::{Code, Token, code};

use super::emitter::Emitter;
use super::expr::Prec;
use super::uses::Def;
use crate::ir::{BinaryOp, Buffer, Capacity, FloatType, Kind, Op, Place, Trip, Value};
use crate::names::Var;

/// The largest buffer that is an array.
const LARGEST_ARRAY: usize = 64;

/// How many numbers a buffer that may grow keeps in place.
const FEW: usize = 48;

impl Emitter<'_> {
    /// `saved_x.push(x);`, `saved.push((x, y));`
    pub(super) fn save(&mut self, buffer: Buffer, values: &[Value]) -> Code {
        let saved: Vec<Code> = values.iter().map(|value| self.saved(*value)).collect();
        let buffer = self.buffer_name(buffer);
        match &saved[..] {
            [saved] => code!(#buffer.push(#saved);),
            saved => code!(#buffer.push((#(#saved),*));),
        }
    }

    fn saved(&mut self, value: Value) -> Code {
        let saved = self.value(value);
        if may_move(self.f.kind(value)) {
            let (clone, saved) = (self.imports.clone(), saved.at(Prec::Unary));
            code!(#clone::clone(&#saved))
        } else {
            saved.tokens
        }
    }

    /// The content of a place, before it is overwritten.
    pub(super) fn save_place(&mut self, buffer: Buffer, place: &Place) -> Code {
        if self.holds_rows(buffer) {
            let row = self.reference(place, false);
            let buffer = self.buffer_name(buffer);
            return code!(#buffer.push(#row););
        }
        let kind = self.place_kind(place);
        let content = if is_copy(&kind) {
            self.place(place).tokens
        } else {
            let copied = if is_slice(&kind) { code!(to_vec) } else { code!(clone) };
            let place = self.receiver(place);
            code!(#place.#copied())
        };
        let buffer = self.buffer_name(buffer);
        code!(#buffer.push(#content);)
    }

    /// `if f::READS[2] { … }`, where the reverse half of `f` alone would read what is copied.
    pub(super) fn if_read(&self, buffer: Buffer, tokens: Code) -> Code {
        let readers = &self.f.buffers[buffer.0 as usize].readers;
        let mut reads = Code::new();
        for (callee, param) in readers {
            let path = in_enum(self.companions_of(callee), "READS", None, Generics::None);
            let index = proc_macro2::Literal::usize_unsuffixed(*param);
            if !reads.is_empty() {
                reads.add(code!(||));
            }
            reads.add(code!(#path[#index]));
        }
        if reads.is_empty() { tokens } else { code!(if #reads { #tokens }) }
    }

    /// The old content of a place.
    pub(super) fn restore_place(&mut self, buffer: Buffer, place: &Place) -> Code {
        self.write(place.root);
        let kind = self.place_kind(place);
        if self.holds_rows(buffer) {
            let row = self.reference(place, true);
            let buffer = self.buffer_name(buffer);
            let method = if is_slice(&kind) { code!(pop_into) } else { code!(pop_into_vec) };
            return code!(#buffer.#method(#row););
        }
        let buffer = self.buffer_name(buffer);
        if !is_slice(&kind) {
            let place = self.place(place).tokens;
            return code!(#place = #buffer.pop(););
        }
        let copies = is_copy(&kind.element());
        let method = if copies { code!(copy_from_slice) } else { code!(clone_from_slice) };
        let place = self.receiver(place);
        code!(#place.#method(&#buffer.pop());)
    }

    /// Whether it holds copies of slices or `Vec`s of plain values, from several rounds.
    fn holds_rows(&self, buffer: Buffer) -> bool {
        let info = &self.f.buffers[buffer.0 as usize];
        let once = match info.capacity {
            Capacity::One => true,
            Capacity::Constant(_) | Capacity::Trips(_) | Capacity::Growing => false,
        };
        !self.stacked
            && info.copies
            && !once
            && info.kind.is_list()
            && is_copy(&info.kind.element())
    }

    pub(super) fn buffer_name(&mut self, buffer: Buffer) -> Code {
        if self.stacked {
            let (saved, index) =
                (Token::Ours("saved"), proc_macro2::Literal::u32_unsuffixed(buffer.0));
            return code!(#saved.#index);
        }
        let name = self.occur(Var::Buffer(buffer));
        code!(#name)
    }

    pub(super) fn buffer(&mut self, buffer: Buffer) -> Code {
        if self.stacked {
            return code!();
        }
        let info = self.f.buffers[buffer.0 as usize].clone();
        let rows = self.holds_rows(buffer);
        let new = match &info.capacity {
            Capacity::One => {
                let saved = self.imports.private("SavedOne");
                code!(#saved::new())
            }
            Capacity::Constant(length) => {
                let length_tokens = proc_macro2::Literal::usize_unsuffixed(*length);
                if numbers(&info.kind) > 0 && *length <= LARGEST_ARRAY {
                    let saved = self.imports.private("SavedArray");
                    code!(#saved::<_, #length_tokens>::new())
                } else {
                    let saved = self.imports.private(if rows { "SavedRows" } else { "Saved" });
                    code!(#saved::with_trips(&[#length_tokens]))
                }
            }
            Capacity::Trips(trips) => {
                let trips: Vec<_> = trips.iter().map(|trip| self.trip(trip)).collect();
                let plain = numbers(&info.kind) == 1;
                let saved = self.imports.private(match (plain, rows) {
                    (true, _) => "SavedTrips",
                    (false, true) => "SavedRows",
                    (false, false) => "Saved",
                });
                code!(#saved::with_trips(&[#(#trips),*]))
            }
            Capacity::Growing => match FEW.checked_div(numbers(&info.kind)) {
                Some(few @ 1..) => {
                    let few = proc_macro2::Literal::usize_unsuffixed(few.min(16));
                    let saved = self.imports.private("SavedFew");
                    code!(#saved::<_, #few>::new())
                }
                Some(0) | None => {
                    let saved = self.imports.private(if rows { "SavedRows" } else { "Saved" });
                    code!(#saved::new())
                }
            },
        };
        let name = self.declare(Var::Buffer(buffer));
        code!(let mut #name = #new;)
    }

    pub(super) fn trip(&mut self, trip: &Trip) -> Code {
        match trip {
            Trip::Count(count) => self.plain(*count),
            Trip::Number(number) => {
                let number = proc_macro2::Literal::usize_unsuffixed(*number);
                code!(#number)
            }
            Trip::Range { lo, hi, inclusive } => {
                let from_zero = matches!(self.uses.def(*lo), Some(Def::Op(Op::Constant(tokens)))
                    if tokens.to_string().trim_end_matches("usize").trim_end_matches('_') == "0");
                if from_zero && !inclusive && self.is_usize(*hi) {
                    return self.plain(*hi);
                }
                let (lo, hi) = (self.value(*lo).at(Prec::Or), self.value(*hi).at(Prec::Or));
                let dots = if *inclusive { code!(..=) } else { code!(..) };
                code!((#lo #dots #hi).size_hint().0)
            }
        }
    }

    pub(super) fn is_usize(&self, value: Value) -> bool {
        match self.uses.def(value) {
            Some(Def::Op(Op::Len(_) | Op::Constant(_))) => true,
            Some(Def::Op(Op::Retype(inner))) => self.is_usize(*inner),
            Some(Def::Op(Op::Binary(BinaryOp::Add | BinaryOp::Mul | BinaryOp::Div, a, b))) => {
                self.is_usize(*a) && self.is_usize(*b)
            }
            _ => self.f.params.iter().any(|param| {
                param.bound == crate::ir::Bound::Value(value)
                    && matches!(&param.ty, syn::Type::Path(path) if path.path.is_ident("usize"))
            }),
        }
    }
}

/// How many numbers there are in what has a default without asking the user's types, so that buffers of it
/// are filled ahead; 0 for anything else.
fn numbers(kind: &Kind) -> usize {
    match kind {
        Kind::Float(FloatType::F64 | FloatType::F32 | FloatType::Literal)
        | Kind::Int
        | Kind::Bool => 1,
        // Usually so many.
        Kind::Float(FloatType::Lanes(_)) => 8,
        // Longer tuples have no default.
        Kind::Tuple(fields) if fields.len() <= 12 => {
            let numbers = fields.iter().map(numbers);
            if numbers.clone().all(|numbers| numbers > 0) { numbers.sum() } else { 0 }
        }
        Kind::Float(FloatType::Param(_))
        | Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => 0,
    }
}

pub(super) fn is_copy(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit => true,
        Kind::Array(element, _) => is_copy(element),
        Kind::Tuple(fields) => fields.iter().all(is_copy),
        Kind::Inert
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

/// Its values may be of a type that is moved rather than copied.
pub(super) fn may_move(kind: &Kind) -> bool {
    match kind {
        Kind::Unknown | Kind::Tangent => true,
        Kind::Float(_)
        | Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Pullback => false,
    }
}

/// `[T]`, whose content is copied from one to another.
pub(super) fn is_slice(kind: &Kind) -> bool {
    match kind {
        Kind::Slice(_) => true,
        Kind::Float(_)
        | Kind::Int
        | Kind::Bool
        | Kind::Unit
        | Kind::Inert
        | Kind::Array(..)
        | Kind::Vec(_)
        | Kind::Tuple(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}
