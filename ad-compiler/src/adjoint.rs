//! From a primal program to its gradient program: the forward sweep, which is the primal plus what
//! has to be kept, and the reverse sweep, which carries the adjoint of the result back to the
//! parameters.
//!
//! ```text
//! forward                      reverse, from d = 1
//!   v1 = mul x, y                d_v1 = rule sin(v1, d)
//!   v2 = sin v1                  d_x = mul d_v1, y
//!   → v2                         d_y = mul d_v1, x
//! ```
//!
//! Values: the adjoint of a value is the sum of one contribution for each use. On SSA each sum is a
//! chain of values, born at the first contribution; nothing is zeroed. In the reverse of a loop the
//! adjoints of carried values, and of values from outside that the body uses, are carried likewise.
//!
//! Memories: each active memory `a` has an adjoint memory `d_a` of the same shape.
//!
//! ```text
//! forward           reverse
//!   v = a[i]          d_a[i] += d_v
//!   a[i] = v          d_v += d_a[i];  d_a[i] = 0
//!   a[i] += v         d_v += d_a[i]
//!   a = tree          each leaf of the tree += its part of d_a;  d_a = 0
//! ```
//!
//! Needs: verified primal IR, its activity.  The reverse block still refers to values of nested
//! forward blocks as if they were in scope; [`keep`] makes that true.

mod branch;
mod call;
mod distribute;
mod forward;
pub mod halves;
pub mod keep;
mod operation;
mod repeat;
mod sweep;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::quote;
use syn::Ident;

use crate::analysis::activity::Activity;
use crate::analysis::sizes::Sizes;
use crate::contribution::number;
use crate::ir::{
    BinaryOp, Block, Bound, Function, Gradient, Kind, Local, LocalInfo, Op, Place, Projection,
    Seed, SpanRange, Stmt, Tree, Value, ValueInfo,
};

/// Whether the reverse sweep starts from the constant 1 or from a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// The constant 1: the gradient of a float.
    One,
    /// A parameter, by which the gradient is multiplied.
    Parameter,
    /// Likewise, of both sweeps.
    Known,
    /// A parameter of the reverse sweep, several at once, in [lanes](crate::ir::FloatType::Lanes).
    Lanes,
}

/// The gradient program of `primal`.
pub fn gradient(primal: &Function, activity: &Activity, start: Start) -> Function {
    run(primal, activity, start).0
}

/// The gradient program for several seeds at once; `None` where an adjoint would be of a type that only
/// rustc knows, or goes through a call of the function itself.
pub fn in_lanes(primal: &Function, activity: &Activity) -> Option<Function> {
    let (gradient, foreign) = run(primal, activity, Start::Lanes);
    (!foreign).then_some(gradient)
}

/// The gradient program, and whether what it needs in lanes does not exist.
fn run(primal: &Function, activity: &Activity, start: Start) -> (Function, bool) {
    let mut builder = Builder {
        start,
        foreign: Cell::new(false),
        function: primal.clone(),
        primal_values: primal.values.len(),
        activity,
        adjoints: BTreeMap::new(),
        memories: BTreeMap::new(),
        late: BTreeSet::new(),
        reshaped: BTreeSet::new(),
        constants: BTreeMap::new(),
        one: None,
        multiples: BTreeMap::new(),
        sizes: Sizes::of(primal),
        functions: BTreeMap::new(),
        blocks: vec![Vec::new()],
    };
    primal.each_stmt(&mut |stmt| {
        if let Stmt::Let { value, op } = stmt {
            builder.constants.extend(number(op).map(|number| (*value, number)));
            builder.multiples.extend(multiple(op, activity).map(|of| (*value, of)));
        }
    });
    builder.function.early = match start {
        Start::One | Start::Known => true,
        Start::Parameter | Start::Lanes => false,
    };
    let mut forward = std::mem::take(&mut builder.function.forward);
    builder.shapes(&forward);
    builder.mark(&mut forward);
    builder.parameters();
    builder.declare(&forward);
    builder.seed();
    builder.sweep(&forward);
    builder.finish();
    builder.function.reverse.stmts = builder.blocks.pop().expect("the reverse block is open");
    builder.function.forward = forward;
    let foreign = builder.foreign.get();
    (builder.function, foreign)
}

/// The active operand of a product whose other one is not.
fn multiple(op: &Op, activity: &Activity) -> Option<Value> {
    let Op::Binary(BinaryOp::Mul, a, b) = op else { return None };
    match (activity.value(*a), activity.value(*b)) {
        (true, false) => Some(*a),
        (false, true) => Some(*b),
        (true, true) | (false, false) => None,
    }
}

struct Builder<'a> {
    start: Start,
    /// An adjoint in lanes is of a type that only rustc knows, or goes through a call of the function
    /// itself.
    foreign: Cell<bool>,
    function: Function,
    /// How many values the primal has: those from there on are the gradient's own.
    primal_values: usize,
    activity: &'a Activity,
    /// The adjoint of each value, as far as it has been summed up.
    adjoints: BTreeMap<Value, Value>,
    /// The adjoint memory of each active memory.
    memories: BTreeMap<Local, Local>,
    /// Memories that are declared without a content.
    late: BTreeSet<Local>,
    /// Memories of which a whole `Vec` is assigned, whose length may change with that.
    reshaped: BTreeSet<Local>,
    /// The numbers among the values.
    constants: BTreeMap<Value, f64>,
    /// The adjoint of the result, if it is 1.
    one: Option<Value>,
    /// Of products with one active operand: which that is.
    multiples: BTreeMap<Value, Value>,
    /// Which integers are `usize`s.
    sizes: Sizes,
    /// What the block that is being swept computes with float functions, by function and operand.
    functions: BTreeMap<(&'static str, Value), Value>,
    /// Reverse blocks under construction, innermost last.
    blocks: Vec<Vec<Stmt>>,
}

impl Builder<'_> {
    /// Finds the memories whose lengths may change.
    fn shapes(&mut self, forward: &Block) {
        forward.each_stmt(&mut |stmt| {
            if let Stmt::Declare { local, init: None } = stmt {
                self.late.insert(*local);
            }
        });
        let (mut reshaped, mut swapped) = (BTreeSet::new(), Vec::new());
        let mut lengths: BTreeMap<Local, Value> = BTreeMap::new();
        forward.each_stmt(&mut |stmt| {
            if let Stmt::Declare { local, init: Some(Tree::VecRepeat(_, length)) } = stmt {
                lengths.insert(*local, *length);
            } else if let Stmt::Assign { place, .. } = stmt {
                if self.is_reshaped(place) {
                    reshaped.insert(place.root);
                }
            } else if let Stmt::Swap { a, b } = stmt {
                if self.is_reshaped(a) || self.is_reshaped(b) {
                    swapped.push([a, b]);
                }
            }
        });
        // What is exchanged has the other's length from then on, and that may be another one.
        while let Some(at) = swapped.iter().position(|pair| {
            let [a, b] = pair.map(|place| (place.root, place.path.is_empty()));
            let length = |(root, whole)| lengths.get(&root).filter(|_| whole);
            let alike = length(a).is_some() && length(a) == length(b);
            !alike || reshaped.contains(&a.0) || reshaped.contains(&b.0)
        }) {
            reshaped.extend(swapped.swap_remove(at).map(|place| place.root));
        }
        self.reshaped = reshaped;
    }

    // ---- beginning and end of the reverse sweep -------------------------------------------------

    fn parameters(&mut self) {
        for param in self.function.params.clone() {
            if let Bound::Local(local) = param.bound {
                if param.differentiated {
                    self.new_adjoint_memory(local);
                } else if self.activity.local(local) {
                    let adjoint = self.new_adjoint_memory(local);
                    let init = self.zero_of(&Place::whole(local));
                    self.emit(Stmt::Declare { local: adjoint, init: Some(init) });
                }
            }
        }
    }

    fn seed(&mut self) {
        let kind = self.function.result_kind.clone();
        let result = self.function.result.clone();
        if !kind.may_be_active() {
            self.function.seed = Seed::None;
            return;
        }
        if kind.is_scalar() && kind != Kind::Unknown {
            let Tree::Value(value) = result else {
                unreachable!("lowering returns a float function's result as a value")
            };
            let info = ValueInfo {
                kind: self.adjoint_of_kind(&kind),
                name: Some(Ident::new("seed", Span::mixed_site())),
                span: self.function.value(value).span,
                adjoint_of: None,
                ty: None,
            };
            let seed = match self.start {
                Start::One => {
                    self.function.seed = Seed::One;
                    let one = self.define(Op::One, info.kind);
                    self.one = Some(one);
                    one
                }
                Start::Parameter | Start::Known | Start::Lanes => {
                    let seed = self.function.new_value(info);
                    self.function.seed = Seed::Value(seed);
                    seed
                }
            };
            self.add(value, seed);
        } else {
            let seed = self.function.new_local(LocalInfo {
                kind: self.adjoint_of_kind(&kind),
                name: Ident::new("seed", Span::mixed_site()),
                by_ref: false,
                mutable: true,
                param: None,
                adjoint_of: None,
                span: SpanRange::of(&self.function.name),
            });
            self.function.seed = Seed::Local(seed);
            self.distribute(&result, &Place::whole(seed));
        }
    }

    fn finish(&mut self) {
        for param in self.function.params.clone() {
            let gradient = match (param.differentiated, param.bound) {
                (false, _) => Gradient::None,
                (true, Bound::Local(local)) => Gradient::Local(self.memories[&local]),
                (true, Bound::Value(value)) => {
                    let adjoint = match self.taken(value) {
                        Some(adjoint) => adjoint,
                        None => self.zero(value),
                    };
                    Gradient::Value(adjoint)
                }
            };
            self.function.gradient.push(gradient);
        }
    }

    // ---- values ---------------------------------------------------------------------------------

    fn emit(&mut self, stmt: Stmt) {
        self.blocks.last_mut().expect("a block is open").push(stmt);
    }

    fn new_value(&mut self, kind: Kind) -> Value {
        let span = SpanRange(Span::call_site(), Span::call_site());
        self.function.new_value(ValueInfo { kind, name: None, span, adjoint_of: None, ty: None })
    }

    fn define(&mut self, op: Op, kind: Kind) -> Value {
        let value = self.new_value(kind);
        self.emit(Stmt::Let { value, op });
        value
    }

    /// The kind of the adjoint of a thing of this kind.
    fn adjoint_of_kind(&self, kind: &Kind) -> Kind {
        let adjoint = kind.tangent();
        match self.start {
            Start::One | Start::Parameter | Start::Known => adjoint,
            Start::Lanes => adjoint.in_lanes().unwrap_or_else(|| {
                self.foreign.set(true);
                adjoint
            }),
        }
    }

    /// The kind of the adjoint of `value`.
    fn adjoint_kind(&self, value: Value) -> Kind {
        self.adjoint_of_kind(self.function.kind(value))
    }

    /// The zero adjoint of `value`.
    fn zero(&mut self, value: Value) -> Value {
        let kind = self.adjoint_kind(value);
        let op = if kind.is_float() { Op::Zero } else { Op::ZeroLike(value) };
        self.define(op, kind)
    }

    /// Adds a contribution to the adjoint of `value`.
    fn add(&mut self, value: Value, contribution: Value) {
        if !self.activity.value(value) {
            return;
        }
        let sum = match self.adjoints.get(&value) {
            None => contribution,
            Some(&sum) => {
                let kind = self.adjoint_kind(value);
                let op = if kind.is_float() {
                    Op::Binary(BinaryOp::Add, sum, contribution)
                } else {
                    Op::AddTangent(sum, contribution)
                };
                self.define(op, kind)
            }
        };
        self.adjoints.insert(value, sum);
    }

    /// The whole adjoint of `value`, which is defined here and so gets no further contribution.
    fn taken(&mut self, value: Value) -> Option<Value> {
        let adjoint = self.adjoints.remove(&value)?;
        let name = self.function.value(value).name.clone();
        // A factor of the primal that is itself the adjoint keeps its own name.
        let primal = (adjoint.0 as usize) < self.primal_values;
        let info = &mut self.function.values[adjoint.0 as usize];
        if !primal && info.name.is_none() && info.adjoint_of.is_none() {
            info.adjoint_of = name.map(|name| name.to_string());
        }
        Some(adjoint)
    }

    /// A new value for the adjoint of `value`, carried by a loop or a branch.
    fn carrier(&mut self, value: Value) -> Value {
        let kind = self.adjoint_kind(value);
        let carrier = self.new_value(kind);
        let name = self.function.value(value).name.as_ref().map(ToString::to_string);
        self.function.values[carrier.0 as usize].adjoint_of = name;
        carrier
    }

    // ---- memories -------------------------------------------------------------------------------

    fn new_adjoint_memory(&mut self, local: Local) -> Local {
        let info = self.function.local(local).clone();
        let adjoint = self.function.new_local(LocalInfo {
            kind: self.adjoint_of_kind(&info.kind),
            name: crate::names::adjoint(&info.name.to_string()),
            by_ref: false,
            mutable: true,
            param: None,
            adjoint_of: Some(local),
            span: info.span,
        });
        self.memories.insert(local, adjoint);
        adjoint
    }

    /// The adjoint of `place`.
    fn adjoint_place(&self, place: &Place) -> Place {
        let path = place
            .path
            .iter()
            .filter(|step| match step {
                Projection::Deref => false,
                Projection::Index(_) | Projection::Field(_) | Projection::Range { .. } => true,
            })
            .cloned()
            .collect();
        Place { root: self.memories[&place.root], path }
    }

    /// The zero tangent of a place.
    fn zero_of(&mut self, place: &Place) -> Tree {
        let kind = self.adjoint_of_kind(&self.function.place_kind(place));
        if kind.is_sized() { Tree::Zero(kind) } else { Tree::ZeroLike(place.clone(), kind) }
    }

    /// The zero tangent of a memory that is declared with `init`, from which its lengths are known.
    fn zero_of_declared(&mut self, local: Local, init: Option<&Tree>) -> Tree {
        let kind = self.adjoint_of_kind(&self.function.local(local).kind);
        let element = kind.element();
        if self.reshaped.contains(&local) {
            // The lengths of its last version are those to begin with.
            self.zero_of(&Place::whole(local))
        } else if let (true, Some(Tree::VecRepeat(_, length))) = (element.is_sized(), init) {
            Tree::ZeroVec(element, *length)
        } else if let (true, Some(Tree::Vec(items))) = (element.is_sized(), init) {
            let count = items.len();
            let length = self.define(Op::Constant(quote!(#count)), Kind::Int);
            Tree::ZeroVec(element, length)
        } else {
            self.zero_of(&Place::whole(local))
        }
    }

    /// A memory that nobody has named.
    fn temporary(&mut self, kind: Kind) -> Local {
        self.function.new_local(LocalInfo {
            kind,
            name: Ident::new("d_t", Span::mixed_site()),
            by_ref: false,
            mutable: true,
            param: None,
            adjoint_of: None,
            span: SpanRange(Span::call_site(), Span::call_site()),
        })
    }
}
