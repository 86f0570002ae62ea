//! Additions to adjoint memories, and their clearing.
//!
//! ```text
//! d_x[i] += v            d_x[i] += v;
//! d_x += take d_y        for (d, term) in d_x.iter_mut().zip(d_y.iter()) { *d += *term; }
//!                        d_y.fill(0.0);
//! d_p += d_q  (a type that only rustc knows)
//!                        accumulate_from(&mut d_p, &d_q);
//! ```

use super::code::{Code, Token, code};

use super::buffer::is_copy;
use super::emitter::Emitter;
use super::expr::Prec;
use super::stmt::assigning;
use crate::ir::{BinaryOp, FloatType, Kind, Place, Projection, Tree, Value};

impl Emitter<'_> {
    pub(super) fn accumulate(&mut self, place: &Place, value: Value) -> Code {
        self.write(place.root);
        match self.f.kind(value).clone() {
            // What is not built in cannot mention the same memory twice in `+=`.
            Kind::Float(FloatType::Param(_) | FloatType::Lanes(_)) => {
                let value = self.value(value).at(Prec::Mul);
                let place = self.place(place).tokens;
                code!(#place = #place + #value;)
            }
            Kind::Float(_) => {
                let (op, value) = self.unsigned(BinaryOp::Add, value);
                let sign = assigning(op);
                let value = self.plain(value);
                let place = self.place(place).tokens;
                code!(#place #sign #value;)
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
                let value = self.given(value, None).tokens;
                let place = self.reference(place, true);
                {
                    let call = self.runtime("accumulate", &code!(#place, #value));
                    code!(#call;)
                }
            }
        }
    }

    pub(super) fn accumulate_tree(&mut self, place: &Place, tree: &Tree) -> Code {
        self.write(place.root);
        let parts = |this: &mut Self, items: Vec<(Projection, &Tree)>| -> Code {
            items
                .into_iter()
                .map(|(step, item)| this.accumulate_tree(&place.then(step), item))
                .collect()
        };
        match tree {
            Tree::Value(value) => self.accumulate(place, *value),
            Tree::Zero(_) | Tree::ZeroVec(..) | Tree::ZeroLike(..) => code!(),
            Tree::Tuple(items) => parts(
                self,
                items
                    .iter()
                    .enumerate()
                    .map(|(index, item)| (Projection::Field(syn::Member::from(index)), item))
                    .collect(),
            ),
            Tree::Struct(_, fields) => parts(
                self,
                fields
                    .iter()
                    .map(|(member, item)| (Projection::Field(member.clone()), item))
                    .collect(),
            ),
            Tree::Copy(from, _) | Tree::Take(from) => {
                let takes = matches!(tree, Tree::Take(_));
                let kind = self.place_kind(from);
                let rows = self.rows(place, from, &kind, takes);
                if let Some(tokens) = rows {
                    return tokens;
                }
                if takes || from.root == place.root {
                    let from = if takes {
                        self.tree(tree).tokens
                    } else {
                        let from = self.receiver(from);
                        code!(#from.clone())
                    };
                    let d = Token::Ours("d");
                    let place = self.reference(place, true);
                    let call = self.runtime("accumulate", &code!(#place, #d));
                    return code!({ let #d = #from; #call; });
                }
                let from = self.reference(from, false);
                let place = self.reference(place, true);
                let call = self.runtime("accumulate_from", &code!(#place, #from));
                code!(#call;)
            }
            Tree::Ref(from, _) => {
                let from = self.reference(from, false);
                let place = self.reference(place, true);
                let call = self.runtime("accumulate_from", &code!(#place, #from));
                code!(#call;)
            }
            Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Opaque(_) => {
                let from = self.tree(tree).tokens;
                let place = self.reference(place, true);
                let call = self.runtime("accumulate", &code!(#place, #from));
                code!(#call;)
            }
        }
    }

    /// Floats in a row are added by a plain loop.
    pub(super) fn rows(
        &mut self,
        place: &Place,
        from: &Place,
        kind: &Kind,
        takes: bool,
    ) -> Option<Code> {
        let element = match kind {
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element) => element,
            Kind::Float(float) if from.root != place.root => {
                let value = self.place(from);
                let zero = self.imports.zero(kind);
                let value_tokens = value.at(Prec::Mul);
                if takes {
                    self.write(from.root);
                }
                let clear = takes.then(|| {
                    let from = &value.tokens;
                    code!(#from = #zero;)
                });
                let place = self.place(place).tokens;
                return Some(if matches!(float, FloatType::Param(_) | FloatType::Lanes(_)) {
                    code!(#place = #place + #value_tokens; #clear)
                } else {
                    let value = value.tokens;
                    code!(#place += #value; #clear)
                });
            }
            Kind::Float(_)
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Tuple(_)
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Pullback => return None,
        };
        let Kind::Float(float) = &**element else {
            return None;
        };
        if from.root == place.root {
            return None;
        }
        let zero = self.imports.zero(element);
        let (d, term) = (Token::Ours("d"), Token::Ours("term"));
        let add = match float {
            FloatType::Param(_) => code!(*#d = *#d + *#term;),
            FloatType::F64 | FloatType::F32 | FloatType::Literal | FloatType::Lanes(_) => {
                code!(*#d += *#term;)
            }
        };
        if takes {
            self.write(from.root);
        }
        let from = self.receiver(from);
        let place = self.receiver(place);
        let clear = takes.then(|| code!(#from.fill(#zero);));
        Some(code! {
            for (#d, #term) in #place.iter_mut().zip(#from.iter()) { #add }
            #clear
        })
    }

    /// Sets a place to zero.
    pub(super) fn clear(&mut self, place: &Place, kind: &Kind) -> Code {
        match kind {
            Kind::Float(_) => {
                let zero = self.imports.zero(kind);
                let place = self.place(place).tokens;
                code!(#place = #zero;)
            }
            Kind::Array(element, _) | Kind::Slice(element) | Kind::Vec(element)
                if is_copy(element) && !matches!(**element, Kind::Unknown | Kind::Tangent) =>
            {
                let zero = self.imports.zero(element);
                let place = self.receiver(place);
                code!(#place.fill(#zero);)
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
                let place = self.reference(place, true);
                let call = self.runtime("set_zero", &place);
                code!(#call;)
            }
        }
    }
}
