//! What `for` loops draw from.
//!
//! ```text
//! for i in (0..n).rev()                     an integer range
//! for (i, v) in x.iter().enumerate()        the elements of x, by index
//! for (a, b) in x.iter().zip(&y)            of both, as many as the shorter has
//! for row in x.chunks_exact(n)              the slices x[i * n..(i + 1) * n]
//! for pair in x.windows(2)                  the slices x[i..i + 2]
//! ```

use syn::Expr;

use super::{Binding, Lowering};
use crate::ir::{Adaptor, BinaryOp, Kind, Op, Place, Projection, SpanRange, Tree, Value};

/// What a `for` loop draws from: an integer range, or the elements of places side by side.
pub(super) enum Source {
    /// `lo..hi`, with what follows it.
    Range { lo: Value, hi: Value, inclusive: bool, adaptors: Vec<Adaptor> },
    /// As many of them as the shortest place has.
    Elements { item: Item, length: Value, reversed: bool },
}

/// What one iteration over places sees.
pub(super) enum Item {
    /// The index itself, from `.enumerate()`.
    Index,
    /// An element of a place, or a reference to it.
    Element { place: Place, by_ref: bool, mutable: bool },
    /// `size` elements of a place, from `.chunks_exact(size)`, or from `.windows(size)` if they overlap.
    Slice { place: Place, size: Value, overlap: bool, mutable: bool },
    /// Two things side by side, from `.zip(…)`.
    Pair(Box<Item>, Box<Item>),
}

impl Lowering<'_> {
    /// What the pattern of the loop is bound to in the iteration `index`.
    pub(super) fn item_tree(&mut self, item: Item, index: Value, span: SpanRange) -> Tree {
        match item {
            Item::Index => Tree::Value(index),
            Item::Element { place, by_ref, mutable } => {
                let place = place.then(Projection::Index(index));
                if by_ref { Tree::Ref(place, mutable) } else { Tree::Copy(place, None) }
            }
            Item::Slice { place, size, overlap, mutable } => {
                let mut count = |op, a, b| self.define_at(Op::Binary(op, a, b), Kind::Int, span);
                let (lo, hi) = if overlap {
                    (index, count(BinaryOp::Add, index, size))
                } else {
                    let lo = count(BinaryOp::Mul, index, size);
                    (lo, count(BinaryOp::Add, lo, size))
                };
                let range = Projection::Range { lo: Some(lo), hi: Some(hi), inclusive: false };
                Tree::Ref(place.then(range), mutable)
            }
            Item::Pair(a, b) => {
                let a = self.item_tree(*a, index, span);
                Tree::Tuple(vec![a, self.item_tree(*b, index, span)])
            }
        }
    }

    /// What a `for` loop over `expr` draws from.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is a place, or refused"
    )]
    pub(super) fn source(&mut self, expr: &Expr) -> Option<Source> {
        match expr {
            Expr::Paren(inner) => self.source(&inner.expr),
            Expr::Group(inner) => self.source(&inner.expr),
            Expr::Range(range) => {
                let (Some(lo), Some(hi)) = (&range.start, &range.end) else {
                    self.diag.error(range, "a range without an end cannot be differentiated; write `loop` with an index of your own");
                    return None;
                };
                Some(Source::Range {
                    lo: self.operand(lo),
                    hi: self.operand(hi),
                    inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
                    adaptors: Vec::new(),
                })
            }
            Expr::MethodCall(call) => match (call.method.to_string().as_str(), call.args.len()) {
                ("rev", 0) => match self.source(&call.receiver)? {
                    Source::Range { lo, hi, inclusive, mut adaptors } => {
                        adaptors.push(Adaptor::Rev);
                        Some(Source::Range { lo, hi, inclusive, adaptors })
                    }
                    Source::Elements {
                        item: item @ (Item::Element { .. } | Item::Slice { .. } | Item::Pair(..)),
                        length,
                        reversed,
                    } if !is_zip_of_places(&item) => {
                        Some(Source::Elements { item, length, reversed: !reversed })
                    }
                    Source::Elements { .. } => {
                        self.diag.error(
                            expr,
                            "`.rev()` of `.zip(…)` cannot be differentiated yet, for the lengths may differ; loop over `(0..n).rev()` and index both",
                        );
                        None
                    }
                },
                ("step_by", 1) => match self.source(&call.receiver)? {
                    Source::Range { lo, hi, inclusive, mut adaptors } => {
                        adaptors.push(Adaptor::StepBy(self.operand(&call.args[0])));
                        Some(Source::Range { lo, hi, inclusive, adaptors })
                    }
                    Source::Elements { .. } => {
                        self.unknown_source(expr);
                        None
                    }
                },
                ("enumerate", 0) => match self.source(&call.receiver)? {
                    Source::Elements { item, length, reversed: false } => Some(Source::Elements {
                        item: Item::Pair(Box::new(Item::Index), Box::new(item)),
                        length,
                        reversed: false,
                    }),
                    Source::Elements { reversed: true, .. } => {
                        self.diag.error(
                            expr,
                            "`.rev()` and `.enumerate()` do not combine in this order yet; loop over `0..x.len()`, and read `x[x.len() - 1 - i]`",
                        );
                        None
                    }
                    Source::Range { .. } => {
                        self.unknown_source(expr);
                        None
                    }
                },
                ("zip", 1) => {
                    let left = self.source(&call.receiver)?;
                    let right = self.source(&call.args[0])?;
                    match (left, right) {
                        (
                            Source::Elements { item: a, length: n, reversed: false },
                            Source::Elements { item: b, length: m, reversed: false },
                        ) => {
                            let length = if n == m { n } else { self.smaller(n, m, expr) };
                            Some(Source::Elements {
                                item: Item::Pair(Box::new(a), Box::new(b)),
                                length,
                                reversed: false,
                            })
                        }
                        _ => {
                            self.unknown_source(expr);
                            None
                        }
                    }
                }
                ("chunks_exact" | "chunks_exact_mut" | "windows", 1) => self.slices(call, expr),
                ("iter" | "iter_mut" | "into_iter" | "copied" | "cloned", 0) => {
                    let name = call.method.to_string();
                    if name == "copied" || name == "cloned" {
                        return match self.source(&call.receiver)? {
                            Source::Elements {
                                item: Item::Element { place, .. },
                                length,
                                reversed,
                            } => Some(Source::Elements {
                                item: Item::Element { place, by_ref: false, mutable: false },
                                length,
                                reversed,
                            }),
                            Source::Range { .. } | Source::Elements { .. } => {
                                self.unknown_source(expr);
                                None
                            }
                        };
                    }
                    let by_ref = name != "into_iter" || self.is_reference(&call.receiver);
                    self.elements(&call.receiver, by_ref, name == "iter_mut")
                }
                _ => {
                    self.unknown_source(expr);
                    None
                }
            },
            Expr::Reference(reference) => {
                self.elements(&reference.expr, true, reference.mutability.is_some())
            }
            other => {
                let by_ref = self.is_reference(other);
                let mutable = match self.named(other) {
                    Some(Binding::Place { by_ref: true, mutable, .. }) => *mutable,
                    _ => false,
                };
                self.elements(other, by_ref, mutable)
            }
        }
    }

    /// The slices of one length in what the method is called on, side by side or overlapping.
    fn slices(&mut self, call: &syn::ExprMethodCall, node: &Expr) -> Option<Source> {
        let Source::Elements { item: Item::Element { place, .. }, length, .. } =
            self.elements(&call.receiver, true, false)?
        else {
            unreachable!("the elements of a place are elements");
        };
        let size = self.operand(&call.args[0]);
        let overlap = call.method == "windows";
        let length = if overlap {
            // From one more than there are, no more than that: none where the slice is too short.
            let one = self.constant(proc_macro2::Literal::usize_unsuffixed(1), Kind::Int);
            let more = self.define(Op::Binary(BinaryOp::Add, length, one), Kind::Int, node);
            let less = self.smaller(more, size, node);
            self.define(Op::Binary(BinaryOp::Sub, more, less), Kind::Int, node)
        } else {
            self.define(Op::Binary(BinaryOp::Div, length, size), Kind::Int, node)
        };
        let mutable = call.method == "chunks_exact_mut";
        let item = Item::Slice { place, size, overlap, mutable };
        Some(Source::Elements { item, length, reversed: false })
    }

    /// The smaller one of two integers.
    fn smaller(&mut self, a: Value, b: Value, node: &Expr) -> Value {
        self.define(Op::Intrinsic { name: "min", args: vec![a, b], path: None }, Kind::Int, node)
    }

    /// The elements of what `expr` denotes.
    fn elements(&mut self, expr: &Expr, by_ref: bool, mutable: bool) -> Option<Source> {
        let place = match self.place(expr).or_else(|| self.constant_place(expr)) {
            Some(place) => place,
            None => match self.expr_for(expr, true) {
                Tree::Copy(place, None) | Tree::Ref(place, _) => place,
                // What was refused where it was bound is refused no second time.
                Tree::Value(value) if self.kind(value) == Kind::Unit && !self.diag.is_empty() => {
                    return None;
                }
                Tree::Value(_) | Tree::Opaque(_) => {
                    self.unknown_source(expr);
                    return None;
                }
                tree @ (Tree::Array(_)
                | Tree::Repeat(..)
                | Tree::Vec(_)
                | Tree::VecRepeat(..)
                | Tree::Tuple(_)
                | Tree::Struct(..)
                | Tree::Zero(_)
                | Tree::ZeroVec(..)
                | Tree::ZeroLike(..)
                | Tree::Take(_)
                | Tree::Copy(_, Some(_))) => self.temporary(tree, expr),
            },
        };
        let length = self.length(place.clone(), expr);
        Some(Source::Elements {
            item: Item::Element { place, by_ref, mutable },
            length,
            reversed: false,
        })
    }

    fn unknown_source(&mut self, expr: &Expr) {
        self.diag.error(
            expr,
            "this iterator cannot be differentiated yet; loop over a range (with `.rev()`, `.step_by(k)`), or over `x.iter()`, `x.iter_mut()`, `&x`, `x.chunks_exact(n)`, `x.windows(n)` (with `.enumerate()`, `.zip(…)`, `.rev()`)",
        );
    }
}

/// Whether places of possibly different lengths stand side by side: reversed, they would pair up
/// other elements.
fn is_zip_of_places(item: &Item) -> bool {
    match item {
        Item::Index | Item::Element { .. } | Item::Slice { .. } => false,
        Item::Pair(a, b) => !matches!(**a, Item::Index) || is_zip_of_places(b),
    }
}
