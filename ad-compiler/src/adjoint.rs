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

pub mod keep;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use quote::quote;
use syn::Ident;

use crate::analysis::activity::{Activity, mutable_arguments};
use crate::ir::{
    Adaptor, BinaryOp, Block, Bound, Branch, Call, CallReverse, Callee, FloatType, Function,
    Gradient, Head, Kind, Local, LocalInfo, Loop, Op, Place, Projection, Returned, Seed, Side,
    Slot, SpanRange, Stmt, StoreId, Tree, UnaryOp, Value, ValueInfo,
};
use crate::rules::{self, Derivative, Read};

/// Whether the reverse sweep starts from the constant 1 or from a parameter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    One,
    Parameter,
}

/// The gradient program of `primal`.
pub fn gradient(primal: &Function, activity: &Activity, start: Start) -> Function {
    let mut builder = Builder {
        function: primal.clone(),
        primal_values: primal.values.len(),
        activity,
        adjoints: BTreeMap::new(),
        memories: BTreeMap::new(),
        blocks: vec![Vec::new()],
    };
    let mut forward = std::mem::take(&mut builder.function.forward);
    builder.mark(&mut forward);
    builder.parameters();
    builder.declare(&forward);
    builder.seed(start);
    builder.sweep(&forward);
    builder.finish();
    builder.function.reverse.stmts = builder.blocks.pop().expect("the reverse block is open");
    builder.function.forward = forward;
    builder.function
}

struct Builder<'a> {
    function: Function,
    /// How many values the primal has: those from there on are the gradient's own.
    primal_values: usize,
    activity: &'a Activity,
    /// The adjoint of each value, as far as it has been summed up.
    adjoints: BTreeMap<Value, Value>,
    /// The adjoint memory of each active memory.
    memories: BTreeMap<Local, Local>,
    /// Reverse blocks under construction, innermost last.
    blocks: Vec<Vec<Stmt>>,
}

impl Builder<'_> {
    // ---- the forward sweep ----------------------------------------------------------------------

    /// Marks where memory is overwritten, and splits the calls that are differentiated.
    fn mark(&mut self, block: &mut Block) {
        let mut marked = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            for nested in stmt.blocks_mut() {
                self.mark(nested);
            }
            let overwritten: Vec<Place> = match &stmt {
                Stmt::Assign { place, .. }
                | Stmt::Store { place, .. }
                | Stmt::Accumulate { place, .. }
                | Stmt::AccumulateTree { place, .. }
                | Stmt::Fill { place, .. } => vec![place.clone()],
                Stmt::Call(call) => mutable_arguments(call).cloned().collect(),
                _ => Vec::new(),
            };
            for place in overwritten {
                let id = StoreId(self.function.stores);
                self.function.stores += 1;
                marked.push(Stmt::Mark { id, place });
            }
            marked.push(match stmt {
                Stmt::Call(call) => self.split(call),
                other => other,
            });
        }
        block.stmts = marked;
    }

    fn split(&mut self, call: Call) -> Stmt {
        let active: Vec<bool> = call.args.iter().map(|arg| self.activity.argument(arg)).collect();
        let plain = match call.callee {
            Callee::Itself(_) => true,
            Callee::Path(_) | Callee::Method(_) => !active.contains(&true),
        };
        if plain {
            return Stmt::Call(call);
        }
        let pullback = self.function.new_value(ValueInfo {
            kind: Kind::Pullback,
            name: None,
            span: call.span,
            adjoint_of: None,
            ty: None,
        });
        Stmt::CallForward { call, active, pullback }
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

    fn seed(&mut self, start: Start) {
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
                kind,
                name: Some(Ident::new("seed", Span::mixed_site())),
                span: self.function.value(value).span,
                adjoint_of: None,
                ty: None,
            };
            let seed = match start {
                Start::One => {
                    self.function.seed = Seed::One;
                    self.define(Op::One, info.kind)
                }
                Start::Parameter => {
                    let seed = self.function.new_value(info);
                    self.function.seed = Seed::Value(seed);
                    seed
                }
            };
            self.add(value, seed);
        } else {
            let seed = self.function.new_local(LocalInfo {
                kind: tangent_kind(&kind),
                name: Ident::new("seed", Span::mixed_site()),
                by_ref: false,
                mutable: true,
                param: None,
                adjoint_of: None,
                span: SpanRange::of(&self.function.name),
            });
            self.function.seed = Seed::Local(seed);
            self.distribute(&result, &Place::whole(seed), true);
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

    /// The kind of the adjoint of `value`.
    fn adjoint_kind(&self, value: Value) -> Kind {
        tangent_kind(self.function.kind(value))
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
            kind: tangent_kind(&info.kind),
            name: Ident::new(&format!("d_{}", info.name), Span::mixed_site()),
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

    fn place_kind(&self, place: &Place) -> Kind {
        let mut kind = self.function.local(place.root).kind.clone();
        for step in &place.path {
            kind = match (step, &kind) {
                (Projection::Index(_), _) => kind.element(),
                (Projection::Range { .. }, _) => Kind::Slice(Box::new(kind.element())),
                (Projection::Deref, _) => kind,
                (Projection::Field(syn::Member::Unnamed(index)), Kind::Tuple(fields)) => {
                    fields.get(index.index as usize).cloned().unwrap_or(Kind::Unknown)
                }
                (Projection::Field(_), Kind::Tangent) => Kind::Tangent,
                (Projection::Field(_), _) => Kind::Unknown,
            };
        }
        kind
    }

    /// The zero tangent of a place.
    fn zero_of(&mut self, place: &Place) -> Tree {
        let kind = tangent_kind(&self.place_kind(place));
        if is_sized(&kind) { Tree::Zero(kind) } else { Tree::ZeroLike(place.clone(), kind) }
    }

    /// The zero tangent of a memory that is declared with `init`, from which its lengths are known.
    fn zero_of_declared(&mut self, local: Local, init: Option<&Tree>) -> Tree {
        let kind = tangent_kind(&self.function.local(local).kind);
        let element = kind.element();
        match init {
            Some(Tree::VecRepeat(_, length)) if is_sized(&element) => {
                Tree::ZeroVec(element, *length)
            }
            Some(Tree::Vec(items)) if is_sized(&element) => {
                let count = items.len();
                let length = self.define(Op::Constant(quote!(#count)), Kind::Int);
                Tree::ZeroVec(element, length)
            }
            _ => self.zero_of(&Place::whole(local)),
        }
    }

    // ---- statements -----------------------------------------------------------------------------

    fn block(&mut self, block: &Block) {
        self.declare(block);
        self.sweep(block);
    }

    /// Declares the adjoints of the block's memories.
    fn declare(&mut self, block: &Block) {
        for stmt in &block.stmts {
            let (local, init) = match stmt {
                Stmt::Declare { local, init } => (*local, init.as_ref()),
                Stmt::Call(Call { result: Returned::Local(local), .. })
                | Stmt::CallForward { call: Call { result: Returned::Local(local), .. }, .. } => {
                    (*local, None)
                }
                _ => continue,
            };
            if self.activity.local(local) {
                let adjoint = self.new_adjoint_memory(local);
                let init = self.zero_of_declared(local, init);
                self.emit(Stmt::Declare { local: adjoint, init: Some(init) });
            }
        }
    }

    /// The statements' adjoints, last first.
    fn sweep(&mut self, block: &Block) {
        for stmt in block.stmts.iter().rev() {
            self.stmt(stmt);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => {
                if let Some(adjoint) = self.taken(*value) {
                    self.op(op, *value, adjoint);
                }
            }
            Stmt::Declare { local, init } => {
                if let (true, Some(tree)) = (self.activity.local(*local), init) {
                    let place = Place::whole(self.memories[local]);
                    self.distribute(tree, &place, true);
                }
            }
            Stmt::Assign { place, tree } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    if !self.distribute(tree, &place, false) {
                        self.emit(Stmt::Clear { place });
                    }
                }
            }
            Stmt::Store { place, value } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    if self.activity.value(*value) {
                        let kind = self.adjoint_kind(*value);
                        let adjoint = self.define(Op::Load(place.clone()), kind);
                        self.emit(Stmt::Clear { place });
                        self.add(*value, adjoint);
                    } else {
                        self.emit(Stmt::Clear { place });
                    }
                }
            }
            Stmt::Accumulate { place, value } => {
                if self.activity.local(place.root) && self.activity.value(*value) {
                    let place = self.adjoint_place(place);
                    let kind = self.adjoint_kind(*value);
                    let adjoint = self.define(Op::Load(place), kind);
                    self.add(*value, adjoint);
                }
            }
            Stmt::AccumulateTree { place, tree } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    self.distribute(tree, &place, false);
                }
            }
            Stmt::Fill { place, value } => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    if self.activity.value(*value) {
                        let kind = self.adjoint_kind(*value);
                        let adjoint = self.define(Op::Sum(place.clone()), kind);
                        self.add(*value, adjoint);
                    }
                    self.emit(Stmt::Clear { place });
                }
            }
            Stmt::Swap { a, b } => {
                if self.activity.local(a.root) {
                    let (a, b) = (self.adjoint_place(a), self.adjoint_place(b));
                    self.emit(Stmt::Swap { a, b });
                }
                // Swapping is its own inverse, so that nothing has to be kept.
                self.emit(Stmt::Swap { a: a.clone(), b: b.clone() });
            }
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
            Stmt::Call(call) => {
                // An inactive call, or the recursive one, whose whole gradient is run now.
                let active: Vec<bool> =
                    call.args.iter().map(|arg| self.activity.argument(arg)).collect();
                if active.contains(&true) {
                    self.call(call, active, None);
                }
            }
            Stmt::CallForward { call, active, pullback } => {
                self.call(call, active.clone(), Some(*pullback));
            }
            Stmt::Mark { id, place } => self.emit(Stmt::Undo { of: *id, place: place.clone() }),
            Stmt::Clear { .. } => unreachable!("only adjoint memories are cleared"),
            Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::CallReverse(_)
            | Stmt::Undo { .. }
            | Stmt::Comment(_) => {}
        }
    }

    /// The contributions of `y = op` to the adjoints of its operands, from the adjoint `d` of `y`.
    fn op(&mut self, op: &Op, y: Value, d: Value) {
        match op {
            Op::Unary(UnaryOp::Neg, a) => {
                let contribution = if self.function.kind(*a).is_float() {
                    self.negated(d)
                } else {
                    let kind = self.adjoint_kind(*a);
                    self.define(Op::NegRule { operand: *a, y, d }, kind)
                };
                self.add(*a, contribution);
            }
            Op::Retype(a) => self.add(*a, d),
            Op::Cast(a, to) => self.cast(*a, to, d),
            Op::Binary(op, a, b) => {
                let plain = [*a, *b, y].iter().all(|value| self.function.kind(*value).is_float());
                for (side, operand) in [(Side::Lhs, *a), (Side::Rhs, *b)] {
                    if self.activity.value(operand) {
                        let contribution = if plain {
                            self.binary(*op, side, *a, *b, y, d)
                        } else {
                            let kind = self.adjoint_kind(operand);
                            let op = *op;
                            self.define(Op::OperatorRule { op, side, lhs: *a, rhs: *b, y, d }, kind)
                        };
                        self.add(operand, contribution);
                    }
                }
            }
            Op::Intrinsic { name, args, path: _ } => {
                let Some(intrinsic) = rules::lookup(name) else { return };
                for (at, derivative) in intrinsic.operands.iter().enumerate() {
                    if !self.activity.value(args[at]) {
                        continue;
                    }
                    let contribution = match derivative {
                        Derivative::None => continue,
                        Derivative::Same => d,
                        Derivative::Negated => self.negated(d),
                        Derivative::Product(other) => self.product(d, args[*other]),
                        Derivative::Rule { name, reads } => {
                            let reads = reads
                                .iter()
                                .map(|read| match read {
                                    Read::Operand(other) => args[*other],
                                    Read::Result => y,
                                    Read::Adjoint => d,
                                })
                                .collect();
                            let kind = self.adjoint_kind(args[at]);
                            self.define(Op::Rule { name, args: reads }, kind)
                        }
                    };
                    self.add(args[at], contribution);
                }
            }
            Op::Load(place) => {
                if self.activity.local(place.root) {
                    let place = self.adjoint_place(place);
                    self.emit(Stmt::Accumulate { place, value: d });
                }
            }
            Op::AddTangent(a, b) => {
                self.add(*a, d);
                self.add(*b, d);
            }
            Op::Rule { name, .. } => unreachable!(
                "`{name}` stands in gradients only, which have tangents but no adjoints"
            ),
            Op::OperatorRule { .. } | Op::NegRule { .. } | Op::CastRule { .. } | Op::Sum(_) => {
                unreachable!("rules stand in gradients only, which have tangents but no adjoints")
            }
            Op::Unary(UnaryOp::Not, _)
            | Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Len(_)
            | Op::Select { .. }
            | Op::Opaque(_) => {}
        }
    }

    fn is_one(&self, value: Value) -> bool {
        self.blocks.iter().flatten().any(|stmt| match stmt {
            Stmt::Let { value: defined, op: Op::One } => *defined == value,
            _ => false,
        })
    }

    fn is_literal(&self, value: Value) -> bool {
        let info = self.function.value(value);
        info.name.is_none() && info.kind == Kind::Float(FloatType::Literal)
    }

    fn negated(&mut self, d: Value) -> Value {
        let kind = self.function.kind(d).clone();
        self.define(Op::Unary(UnaryOp::Neg, d), kind)
    }

    /// `d * factor`, without the multiplication if `d` is 1.
    fn product(&mut self, d: Value, factor: Value) -> Value {
        if self.is_one(d) {
            return factor;
        }
        let kind = self.function.kind(d).clone();
        self.define(Op::Binary(BinaryOp::Mul, d, factor), kind)
    }

    fn binary(
        &mut self,
        op: BinaryOp,
        side: Side,
        a: Value,
        b: Value,
        y: Value,
        d: Value,
    ) -> Value {
        let kind = self.function.kind(y).clone();
        match (op, side) {
            (BinaryOp::Add, _) | (BinaryOp::Sub | BinaryOp::Rem, Side::Lhs) => d,
            (BinaryOp::Sub, Side::Rhs) => self.negated(d),
            (BinaryOp::Mul, Side::Lhs) => self.product(d, b),
            (BinaryOp::Mul, Side::Rhs) => self.product(d, a),
            (BinaryOp::Div, Side::Lhs) if self.is_one(d) || self.is_literal(b) => {
                self.define(Op::Binary(BinaryOp::Div, d, b), kind)
            }
            (BinaryOp::Div, Side::Lhs) => {
                self.define(Op::Rule { name: "div_lhs", args: vec![b, d] }, kind)
            }
            (BinaryOp::Div, Side::Rhs) => {
                self.define(Op::Rule { name: "div_rhs", args: vec![b, y, d] }, kind)
            }
            (BinaryOp::Rem, Side::Rhs) => {
                self.define(Op::Rule { name: "rem_rhs", args: vec![a, b, d] }, kind)
            }
            (
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
                | BinaryOp::Ge,
                _,
            ) => unreachable!("the result is no float, so that it has no adjoint"),
        }
    }

    fn cast(&mut self, operand: Value, to: &syn::Type, d: Value) {
        if !self.activity.value(operand) {
            return;
        }
        let kind = self.function.kind(operand).clone();
        let contribution = match &kind {
            Kind::Float(from) if Kind::Float(from.clone()) == *self.function.kind(d) => d,
            Kind::Float(FloatType::F32) => self.define(Op::Cast(d, syn::parse_quote!(f32)), kind),
            Kind::Float(FloatType::F64 | FloatType::Literal) => {
                self.define(Op::Cast(d, syn::parse_quote!(f64)), kind)
            }
            Kind::Float(FloatType::Param(_))
            | Kind::Unknown
            | Kind::Tangent
            | Kind::Int
            | Kind::Bool
            | Kind::Unit
            | Kind::Inert
            | Kind::Array(..)
            | Kind::Slice(_)
            | Kind::Vec(_)
            | Kind::Tuple(_)
            | Kind::Pullback => {
                let kind = self.adjoint_kind(operand);
                self.define(Op::CastRule { operand, d, to: to.clone() }, kind)
            }
        };
        self.add(operand, contribution);
    }

    /// Adds the parts of the adjoint `from` of an aggregate to the adjoints of the leaves of the
    /// tree that it was made of. Returns whether `from` is cleared; it need not be if `dies`.
    fn distribute(&mut self, tree: &Tree, from: &Place, dies: bool) -> bool {
        match tree {
            Tree::Value(value) => {
                if self.activity.value(*value) {
                    let kind = self.adjoint_kind(*value);
                    let part = self.define(Op::Load(from.clone()), kind);
                    self.add(*value, part);
                }
                false
            }
            Tree::Copy(place, _) | Tree::Ref(place, _) | Tree::Take(place) => {
                if !self.activity.local(place.root) {
                    return false;
                }
                let to = self.adjoint_place(place);
                if to.root == from.root {
                    // A part of an array is copied to another part: the adjoint moves.
                    let kind = self.place_kind(from);
                    let local = self.temporary(kind);
                    let init = Some(Tree::Take(from.clone()));
                    self.emit(Stmt::Declare { local, init });
                    let tree = Tree::Copy(Place::whole(local), None);
                    self.emit(Stmt::AccumulateTree { place: to, tree });
                    return true;
                }
                self.emit(Stmt::AccumulateTree { place: to, tree: Tree::Copy(from.clone(), None) });
                false
            }
            Tree::Array(items) | Tree::Vec(items) => {
                let active = items.iter().any(|item| self.activity.argument(item));
                if active {
                    self.distribute_parts(items, from, |builder, at| {
                        let index = proc_macro2::Literal::usize_unsuffixed(at);
                        Projection::Index(builder.define(Op::Constant(quote!(#index)), Kind::Int))
                    });
                }
                false
            }
            Tree::Tuple(items) => {
                self.distribute_parts(items, from, |_, at| {
                    Projection::Field(syn::Member::Unnamed(syn::Index::from(at)))
                });
                false
            }
            Tree::Struct(_, fields) => {
                for (member, item) in fields {
                    self.distribute(item, &from.then(Projection::Field(member.clone())), dies);
                }
                false
            }
            Tree::Repeat(item, _) | Tree::VecRepeat(item, _) => {
                self.distribute_repeated(item, from);
                false
            }
            Tree::Zero(_) | Tree::ZeroVec(..) | Tree::ZeroLike(..) | Tree::Opaque(_) => false,
        }
    }

    fn distribute_parts(
        &mut self,
        items: &[Tree],
        from: &Place,
        step: impl Fn(&mut Self, usize) -> Projection,
    ) {
        for (at, item) in items.iter().enumerate() {
            if self.activity.argument(item) {
                let part = from.then(step(self, at));
                self.distribute(item, &part, true);
            }
        }
    }

    /// `[item; n]`: the adjoints of all copies add up.
    fn distribute_repeated(&mut self, item: &Tree, from: &Place) {
        if !self.activity.argument(item) {
            return;
        }
        if let Tree::Value(value) = item {
            if self.function.kind(*value).is_float() {
                let kind = self.adjoint_kind(*value);
                let sum = self.define(Op::Sum(from.clone()), kind);
                self.add(*value, sum);
                return;
            }
        }
        // The sum over the copies, in a memory of the shape of one.
        let kind = self.place_kind(from).element();
        let total = self.temporary(kind.clone());
        let zero = self.define(Op::Constant(quote!(0)), Kind::Int);
        let first = from.then(Projection::Index(zero));
        let init = if is_sized(&kind) { Tree::Zero(kind) } else { Tree::ZeroLike(first, kind) };
        self.emit(Stmt::Declare { local: total, init: Some(init) });
        let length = self.define(Op::Len(from.clone()), Kind::Int);
        let index = self.new_value(Kind::Int);
        let part = Tree::Copy(from.then(Projection::Index(index)), None);
        let region = self.function.new_region();
        self.emit(Stmt::Loop(Loop {
            region,
            head: Head::Range {
                index,
                lo: zero,
                hi: length,
                inclusive: false,
                adaptors: Vec::new(),
            },
            params: Vec::new(),
            inits: Vec::new(),
            body: Block {
                stmts: vec![Stmt::AccumulateTree { place: Place::whole(total), tree: part }],
                yields: Vec::new(),
            },
            exits: false,
            results: Vec::new(),
            count: None,
            mirrors: None,
        }));
        self.distribute(item, &Place::whole(total), true);
    }

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

    // ---- branches -------------------------------------------------------------------------------

    // Forward: r = branch c { a } { b }
    // Reverse: the adjoints of everything that either arm uses come out of a branch on the same c.
    fn branch(&mut self, branch: &Branch) {
        let incoming: Vec<Option<Value>> =
            branch.results.iter().map(|result| self.taken(*result)).collect();
        let before = self.adjoints.clone();
        let mut arms = Vec::new();
        for arm in &branch.arms {
            self.blocks.push(Vec::new());
            for (value, adjoint) in arm.yields.iter().zip(&incoming) {
                if let Some(adjoint) = adjoint {
                    self.add(*value, *adjoint);
                }
            }
            self.block(arm);
            let adjoints = std::mem::replace(&mut self.adjoints, before.clone());
            arms.push((self.blocks.pop().expect("just opened"), adjoints));
        }
        let mut changed: BTreeSet<Value> = BTreeSet::new();
        for (_, adjoints) in &arms {
            changed.extend(
                adjoints
                    .iter()
                    .filter(|(value, sum)| before.get(value) != Some(sum))
                    .map(|(value, _)| *value),
            );
        }
        let results: Vec<Value> = changed.iter().map(|value| self.carrier(*value)).collect();
        let blocks = arms
            .into_iter()
            .map(|(stmts, adjoints)| {
                self.blocks.push(stmts);
                let yields = changed
                    .iter()
                    .map(|value| match adjoints.get(value) {
                        Some(adjoint) => *adjoint,
                        None => self.zero(*value),
                    })
                    .collect();
                Block { stmts: self.blocks.pop().expect("just opened"), yields }
            })
            .collect();
        for (value, result) in changed.iter().zip(&results) {
            self.adjoints.insert(*value, *result);
        }
        let region = self.function.new_region();
        self.emit(Stmt::Branch(Branch {
            region,
            cond: branch.cond,
            boolean: branch.boolean,
            arms: blocks,
            results,
            mirrors: Some(branch.region),
        }));
    }

    // ---- loops ----------------------------------------------------------------------------------

    // Forward: r = loop (p = a) { … y }        for each carried value
    // Reverse: d_a = loop (d_p = d_r) { d_y = d_p; … d_p' }, and the adjoints of what the body uses
    //          from outside are carried along.
    fn looped(&mut self, looped: &Loop) {
        let yields = &looped.body.yields[usize::from(looped.exits)..];
        // A value that only the result needs has a parameter that nobody reads.
        let carried: Vec<usize> = (0..looped.params.len())
            .filter(|at| {
                self.activity.value(looped.params[*at]) || self.activity.value(looped.results[*at])
            })
            .collect();
        let free = self.free(looped);

        let mut inits = Vec::new();
        let mut params = Vec::new();
        for (at, (param, result)) in looped.params.iter().zip(&looped.results).enumerate() {
            let adjoint = self.taken(*result);
            if carried.contains(&at) {
                inits.push(match adjoint {
                    Some(adjoint) => adjoint,
                    None => self.zero(looped.inits[at]),
                });
                params.push(self.carrier(*param));
            }
        }
        for value in &free {
            inits.push(match self.adjoints.get(value) {
                Some(adjoint) => *adjoint,
                None => self.zero(*value),
            });
            params.push(self.carrier(*value));
        }

        let outer = self.adjoints.clone();
        self.blocks.push(Vec::new());
        for (value, param) in free.iter().zip(&params[carried.len()..]) {
            self.adjoints.insert(*value, *param);
        }
        for (at, param) in carried.iter().zip(&params) {
            self.add(yields[*at], *param);
        }
        self.block(&looped.body);
        let mut next = Vec::new();
        for at in &carried {
            next.push(match self.taken(looped.params[*at]) {
                Some(adjoint) => adjoint,
                None => self.zero(looped.inits[*at]),
            });
        }
        for value in &free {
            next.push(self.adjoints[value]);
        }
        let mut body = Block { stmts: self.blocks.pop().expect("just opened"), yields: next };
        self.adjoints = outer;

        let results: Vec<Value> = carried
            .iter()
            .map(|at| looped.inits[*at])
            .chain(free.iter().copied())
            .map(|value| self.carrier(value))
            .collect();
        let head = self.reversed(looped, &mut body);
        let region = self.function.new_region();
        self.emit(Stmt::Loop(Loop {
            region,
            head,
            params,
            inits,
            body,
            exits: false,
            results: results.clone(),
            count: None,
            mirrors: Some(looped.region),
        }));
        for (value, result) in free.iter().zip(&results[carried.len()..]) {
            self.adjoints.insert(*value, *result);
        }
        for (at, result) in carried.iter().zip(&results) {
            self.add(looped.inits[*at], *result);
        }
    }

    /// The active values from outside that the body may contribute to.
    fn free(&self, looped: &Loop) -> Vec<Value> {
        let mut inside: BTreeSet<Value> = BTreeSet::new();
        looped.each_entry(&mut |value| {
            inside.insert(value);
        });
        looped.body.each_stmt(&mut |stmt| {
            stmt.each_def(&mut |value| {
                inside.insert(value);
            });
            if let Stmt::Loop(nested) = stmt {
                nested.each_entry(&mut |value| {
                    inside.insert(value);
                });
            }
        });
        let mut free: BTreeSet<Value> = BTreeSet::new();
        looped.body.each_use(&mut |value| {
            if !inside.contains(&value) && self.activity.value(value) {
                free.insert(value);
            }
        });
        free.into_iter().collect()
    }

    /// The head under which the iterations run backwards.
    fn reversed(&mut self, looped: &Loop, body: &mut Block) -> Head {
        match &looped.head {
            Head::Range { index, lo, hi, inclusive, adaptors }
                if !looped.exits && is_reversible(*inclusive, adaptors) =>
            {
                let again = self.function.new_value(self.function.value(*index).clone());
                body.map_uses(&mut |value| if value == *index { again } else { value });
                let mut adaptors = adaptors.clone();
                if let Some(Adaptor::Rev) = adaptors.last() {
                    adaptors.pop();
                } else {
                    adaptors.push(Adaptor::Rev);
                }
                Head::Range { index: again, lo: *lo, hi: *hi, inclusive: *inclusive, adaptors }
            }
            Head::Times(count) => Head::Times(*count),
            Head::Range { .. } | Head::While { .. } | Head::Forever => Head::Times(
                looped.count.expect("a loop that no range describes counts its iterations"),
            ),
        }
    }

    // ---- calls ----------------------------------------------------------------------------------

    fn call(&mut self, call: &Call, active: Vec<bool>, pullback: Option<Value>) {
        let seed = match call.result {
            Returned::Nothing => Tree::Tuple(Vec::new()),
            Returned::Value(value) => {
                if self.function.kind(value).may_be_active() {
                    let adjoint = match self.taken(value) {
                        Some(adjoint) => adjoint,
                        None => self.zero(value),
                    };
                    Tree::Value(adjoint)
                } else {
                    Tree::Tuple(Vec::new())
                }
            }
            Returned::Local(local) => match self.memories.get(&local) {
                Some(adjoint) => Tree::Copy(Place::whole(*adjoint), None),
                None => self.zero_of(&Place::whole(local)),
            },
        };
        let mut lent: Vec<Local> = Vec::new();
        let mut after: Vec<(Tree, Local)> = Vec::new();
        let mut contributions: Vec<(Value, Value)> = Vec::new();
        let slots = call
            .args
            .iter()
            .zip(&active)
            .map(|(arg, active)| {
                if !active {
                    return Slot::Inactive;
                }
                match arg {
                    Tree::Value(value) if self.function.kind(*value).is_float() => {
                        let contribution = self.carrier(*value);
                        self.function.values[contribution.0 as usize].adjoint_of = None;
                        contributions.push((*value, contribution));
                        Slot::Value { contribution, of: *value }
                    }
                    Tree::Ref(place, _) if !lent.contains(&place.root) => {
                        lent.push(place.root);
                        Slot::Place(self.adjoint_place(place))
                    }
                    // An aggregate by value, or a second loan of one memory: by way of a temporary.
                    other => {
                        let (kind, zero) = match other {
                            Tree::Ref(place, _) | Tree::Copy(place, _) => {
                                (tangent_kind(&self.place_kind(place)), self.zero_of(place))
                            }
                            Tree::Value(value) => (self.adjoint_kind(*value), Tree::Value(self.zero(*value))),
                            _ => {
                                let kind = self.tree_kind(other);
                                (kind.clone(), Tree::Zero(kind))
                            }
                        };
                        let kind = match kind {
                            Kind::Slice(element) => Kind::Vec(element),
                            kind => kind,
                        };
                        let local = self.temporary(kind);
                        after.push((other.clone(), local));
                        Slot::Local { local, zero }
                    }
                }
            })
            .collect();
        self.emit(Stmt::CallReverse(CallReverse {
            call: call.clone(),
            active,
            pullback,
            seed,
            slots,
        }));
        for (value, contribution) in contributions {
            self.add(value, contribution);
        }
        for (tree, local) in after {
            self.distribute(&tree, &Place::whole(local), true);
        }
    }

    fn tree_kind(&self, tree: &Tree) -> Kind {
        match tree {
            Tree::Value(value) => self.adjoint_kind(*value),
            Tree::Copy(place, _) | Tree::Ref(place, _) | Tree::Take(place) => {
                tangent_kind(&self.place_kind(place))
            }
            Tree::Array(items) => {
                let count = items.len();
                let element = items.first().map_or(Kind::Unit, |item| self.tree_kind(item));
                Kind::Array(Box::new(element), crate::ir::Length(quote!(#count)))
            }
            Tree::Repeat(item, length) => {
                Kind::Array(Box::new(self.tree_kind(item)), length.clone())
            }
            Tree::Vec(items) => {
                Kind::Vec(Box::new(items.first().map_or(Kind::Unit, |item| self.tree_kind(item))))
            }
            Tree::VecRepeat(item, _) => Kind::Vec(Box::new(self.tree_kind(item))),
            Tree::Tuple(items) => {
                Kind::Tuple(items.iter().map(|item| self.tree_kind(item)).collect())
            }
            Tree::Zero(kind) | Tree::ZeroLike(_, kind) => kind.clone(),
            Tree::ZeroVec(kind, _) => Kind::Vec(Box::new(kind.clone())),
            Tree::Struct(..) | Tree::Opaque(_) => Kind::Tangent,
        }
    }
}

/// The kind of the tangent of a thing of this kind.
pub fn tangent_kind(kind: &Kind) -> Kind {
    match kind {
        Kind::Unknown | Kind::Tangent => Kind::Tangent,
        Kind::Float(_) => kind.clone(),
        Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert | Kind::Pullback => Kind::Unit,
        Kind::Array(element, length) => {
            Kind::Array(Box::new(tangent_kind(element)), length.clone())
        }
        Kind::Slice(element) => Kind::Slice(Box::new(tangent_kind(element))),
        Kind::Vec(element) => Kind::Vec(Box::new(tangent_kind(element))),
        Kind::Tuple(fields) => Kind::Tuple(fields.iter().map(tangent_kind).collect()),
    }
}

/// Whether all lengths are part of the type, so that a zero can be written without looking at data.
fn is_sized(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) | Kind::Unit => true,
        Kind::Array(element, _) => is_sized(element),
        Kind::Tuple(fields) => fields.iter().all(is_sized),
        Kind::Int
        | Kind::Bool
        | Kind::Inert
        | Kind::Slice(_)
        | Kind::Vec(_)
        | Kind::Unknown
        | Kind::Tangent
        | Kind::Pullback => false,
    }
}

/// Whether std can run the range backwards: for a plain range always; after `step_by` only if the
/// range knows its exact length, which an inclusive one of `usize` does not.
fn is_reversible(inclusive: bool, adaptors: &[Adaptor]) -> bool {
    let steps = adaptors.iter().any(|adaptor| match adaptor {
        Adaptor::StepBy(_) => true,
        Adaptor::Rev => false,
    });
    !(inclusive && steps)
}
