//! From a program to its tangent program: beside each active value and memory stands its tangent, and
//! each statement is followed by what it does to tangents.
//!
//! ```text
//! program              with tangents t_x, t_y of x, y
//!   v1 = mul x, y        v1 = mul x, y;   t_v1 = t_x * y + t_y * x
//!   a[i] = v1            a[i] = v1;       t_a[i] = t_v1
//!   v2 = a[j]            v2 = a[j];       t_v2 = t_a[j]
//!   → v2                 → (v2, t_v2)
//! ```
//!
//! Nothing is saved and nothing runs backwards: branches and loops carry tangents beside values, so
//! that memory does not depend on trip counts. The tangents of the differentiated parameters are
//! parameters, behind the others; the result is a pair. So the tangent of a primal is a primal: it
//! has an adjoint and a tangent in its turn.
//!
//! A gradient program has a tangent, too, as long as [`crate::adjoint::keep`] has not run: its
//! adjoints get tangents like everything else, the seed's is 0, and [`Function::products`] are the
//! tangents of the gradient, which is the Hessian times the direction. What the reverse sweep reads
//! of tangents, `keep` then keeps as it keeps values. That program has a tangent in its turn, along a
//! second direction: [`Function::thirds`] are third derivatives along both.
//!
//! Needs: verified IR, its activity.  Sound because every rule is linear in what it carries, and the
//! same in both directions (see `crate::contribution`).

mod call;
mod control;
mod formula;
mod operation;
#[cfg(test)]
mod tests;
mod tree;

use std::cell::Cell;
use std::collections::BTreeMap;

use proc_macro2::Span;
use syn::Ident;

use crate::analysis::activity::{Activity, each_differentiable_operand};
use crate::contribution::number;
use crate::diag::Diag;
use crate::ir::{
    Block, Bound, Function, Gradient, Kind, Local, LocalInfo, Op, Param, Place, Projection, Seed,
    SpanRange, Stmt, StoreId, Tree, UnaryOp, Value, ValueInfo,
};
use crate::names;

/// How many directions a tangent carries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Width {
    /// One: a tangent is of the type of what it belongs to.
    One,
    /// Several, in [lanes](crate::ir::FloatType::Lanes).
    Lanes,
}

/// The tangent program of `function`, which is a primal, or a gradient before `keep`.
///
/// Reports what has no tangent: in a gradient, operators whose rules rustc picks.
pub fn tangent(diag: &Diag, function: &Function, activity: &Activity) -> Function {
    run(diag, function, activity, Width::One).0
}

/// The same with several directions in each tangent; `None` where the type of one is not known.
pub fn in_lanes(diag: &Diag, function: &Function, activity: &Activity) -> Option<Function> {
    let (function, foreign) = run(diag, function, activity, Width::Lanes);
    (!foreign).then_some(function)
}

/// The tangent program, and whether a tangent in lanes would be of a type that only rustc knows.
fn run(diag: &Diag, function: &Function, activity: &Activity, width: Width) -> (Function, bool) {
    let mut builder = Builder {
        diag,
        width,
        foreign: Cell::new(false),
        function: function.clone(),
        activity,
        given: function.values.len(),
        tangents: BTreeMap::new(),
        memories: BTreeMap::new(),
        marks: BTreeMap::new(),
        constants: BTreeMap::new(),
        zeros: BTreeMap::new(),
        negated: BTreeMap::new(),
        functions: BTreeMap::new(),
        blocks: vec![Vec::new()],
    };
    builder.parameters();
    builder.seed();
    let forward = std::mem::take(&mut builder.function.forward);
    builder.sweep(&forward);
    if function.seed != Seed::One {
        // With a seed of 1 the tangent of the value is the gradient in the direction.
        builder.result();
    }
    builder.function.forward = Block { stmts: builder.close(), yields: Vec::new() };
    builder.blocks.push(Vec::new());
    let reverse = std::mem::take(&mut builder.function.reverse);
    builder.sweep(&reverse);
    builder.products();
    builder.function.reverse = Block { stmts: builder.close(), yields: Vec::new() };
    let foreign = builder.foreign.get();
    (builder.function, foreign)
}

struct Builder<'a> {
    diag: &'a Diag,
    width: Width,
    /// A tangent in lanes is of a type that only rustc knows.
    foreign: Cell<bool>,
    function: Function,
    activity: &'a Activity,
    /// How many values the program has: those from there on are of our own.
    given: usize,
    /// The tangent of each active value.
    tangents: BTreeMap<Value, Value>,
    /// The tangent memory of each active memory.
    memories: BTreeMap<Local, Local>,
    /// The store to a tangent memory that stands beside a store to its memory.
    marks: BTreeMap<StoreId, StoreId>,
    /// The numbers among the values.
    constants: BTreeMap<Value, f64>,
    /// Of zero adjoints, whose shape they have.
    zeros: BTreeMap<Value, Value>,
    /// Of tangents with a minus: without it.
    negated: BTreeMap<Value, Value>,
    /// What has been computed with float functions, by function and operand.
    functions: BTreeMap<(&'static str, Value), Value>,
    /// Blocks under construction, innermost last.
    blocks: Vec<Vec<Stmt>>,
}

impl Builder<'_> {
    // ---- beginning and end ----------------------------------------------------------------------

    /// Adds the tangents of the differentiated parameters to the parameters.
    fn parameters(&mut self) {
        for param in self.function.params.clone() {
            if !param.differentiated || !param.kind.may_be_active() {
                continue;
            }
            let text = names::tangent(&param.name.to_string());
            let kind = self.tangent_kind(&param.kind);
            self.made(&kind);
            let bound = match param.bound {
                Bound::Value(value) => {
                    let tangent = self.named(&text, kind.clone());
                    self.tangents.insert(value, tangent);
                    Bound::Value(tangent)
                }
                Bound::Local(local) => {
                    let tangent = self.memory(local);
                    self.function.locals[tangent.0 as usize].param =
                        Some(self.function.params.len());
                    Bound::Local(tangent)
                }
            };
            self.function.params.push(Param {
                name: text,
                ty: param.ty.clone(),
                kind,
                passing: param.passing,
                differentiated: true,
                bound,
            });
        }
        // A parameter that is not differentiated may be overwritten with something that depends on
        // one that is.
        for param in self.function.params.clone() {
            if let (Bound::Local(local), false) = (param.bound, param.differentiated) {
                if self.activity.local(local) {
                    let tangent = self.memory(local);
                    let init = Some(self.zero_like(&Place::whole(local)));
                    self.emit(Stmt::Declare { local: tangent, init });
                }
            }
        }
    }

    /// The seed of a gradient has a tangent, which is a parameter of the reverse sweep like itself.
    fn seed(&mut self) {
        self.function.seed_tangent = match self.function.seed {
            Seed::None | Seed::One => Seed::None,
            Seed::Value(seed) => {
                let kind = self.carried(seed);
                self.made(&kind);
                let tangent = self.new_value(kind);
                self.attach(seed, tangent);
                Seed::Value(tangent)
            }
            Seed::Local(seed) => {
                let tangent = self.memory(seed);
                self.made(&self.function.local(tangent).kind);
                Seed::Local(tangent)
            }
        };
    }

    /// The result becomes a pair: the value and its tangent. That of a gradient is one in any case, for
    /// callers do not know what is returned.
    fn result(&mut self) {
        let kind = self.function.result_kind.clone();
        if !kind.may_be_active() {
            if !self.function.gradient.is_empty() {
                let value = self.function.result.clone();
                self.function.result = Tree::Tuple(vec![value, Tree::Tuple(Vec::new())]);
                self.function.result_kind = Kind::Tuple(vec![kind, Kind::Unit]);
            }
            return;
        }
        let mut value = self.function.result.clone();
        let tangent = self.tree(&mut value, &kind);
        self.function.result = Tree::Tuple(vec![value, tangent]);
        let tangent_kind = self.tangent_kind(&kind);
        self.made(&tangent_kind);
        self.function.result_kind = Kind::Tuple(vec![kind, tangent_kind]);
    }

    /// The tangents of the gradient, and, if it has products, of these.
    fn products(&mut self) {
        let (gradient, products) = (self.function.gradient.clone(), self.function.products.clone());
        let own = self.tangents_of(&gradient);
        if products.is_empty() {
            self.function.products = own;
        } else {
            self.function.others = own;
            self.function.thirds = self.tangents_of(&products);
        }
    }

    fn tangents_of(&mut self, derivatives: &[Gradient]) -> Vec<Gradient> {
        let tangents = derivatives.iter().map(|derivative| match *derivative {
            Gradient::None => Gradient::None,
            Gradient::Value(value) => Gradient::Value(self.tangent_or_zero(value)),
            Gradient::Local(local) => Gradient::Local(self.memory(local)),
        });
        tangents.collect()
    }

    // ---- statements -----------------------------------------------------------------------------

    fn sweep(&mut self, block: &Block) {
        let known = self.functions.clone();
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        self.functions = known;
    }

    /// A nested block: its statements with their tangents, and the tangents of what it yields.
    fn block(&mut self, block: &Block, carried: &[bool]) -> Block {
        self.blocks.push(Vec::new());
        self.sweep(block);
        let mut yields = block.yields.clone();
        // The first value that a loop yields may be its exit flag.
        let first = block.yields.len() - carried.len();
        for (value, carried) in block.yields[first..].iter().zip(carried) {
            if *carried {
                yields.push(self.tangent_or_zero(*value));
            }
        }
        Block { stmts: self.close(), yields }
    }

    /// The statement, and what it does to tangents.
    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => {
                self.emit(stmt.clone());
                self.constants.extend(self.number(op).map(|number| (*value, number)));
                if self.is_active(*value, op) {
                    let tangent = self.op(op, *value);
                    self.attach(*value, tangent);
                }
                if let Op::Intrinsic { name, args, path: _ } = op {
                    self.functions.insert((*name, args[0]), *value);
                } else if let Op::ZeroLike(of) = op {
                    self.zeros.insert(*value, *of);
                }
            }
            Stmt::Declare { local, init } => self.declare(*local, init.as_ref()),
            Stmt::Assign { place, tree } => {
                let mut tree = tree.clone();
                let tangent = self.active_place(place).map(|to| {
                    let kind = self.function.place_kind(place);
                    (to, self.tree(&mut tree, &kind))
                });
                self.emit(Stmt::Assign { place: place.clone(), tree });
                if let Some((place, tree)) = tangent {
                    self.emit(Stmt::Assign { place, tree });
                }
            }
            Stmt::Store { place, value } => {
                self.emit(stmt.clone());
                if let Some(place) = self.active_place(place) {
                    let value = self.tangent_or_zero(*value);
                    self.emit(Stmt::Store { place, value });
                }
            }
            Stmt::Accumulate { place, value } => {
                self.emit(stmt.clone());
                if let (Some(place), Some(&value)) =
                    (self.active_place(place), self.tangents.get(value))
                {
                    self.emit(Stmt::Accumulate { place, value });
                }
            }
            Stmt::AccumulateTree { place, tree } => {
                self.emit(stmt.clone());
                if let (Some(to), true) = (self.active_place(place), self.activity.argument(tree)) {
                    let kind = self.function.place_kind(place);
                    let tree = self.tree(&mut tree.clone(), &kind);
                    self.emit(Stmt::AccumulateTree { place: to, tree });
                }
            }
            Stmt::Clear { place } => {
                self.emit(stmt.clone());
                if let Some(place) = self.active_place(place) {
                    self.emit(Stmt::Clear { place });
                }
            }
            Stmt::Fill { place, value } => {
                self.emit(stmt.clone());
                if let Some(place) = self.active_place(place) {
                    let value = self.tangent_or_zero(*value);
                    self.emit(Stmt::Fill { place, value });
                }
            }
            Stmt::Swap { a, b } => {
                self.emit(stmt.clone());
                if let (Some(a), Some(b)) = (self.active_place(a), self.active_place(b)) {
                    self.emit(Stmt::Swap { a, b });
                }
            }
            Stmt::Mark { id, place } => {
                self.emit(stmt.clone());
                if let Some(place) = self.active_place(place) {
                    let own = StoreId(self.function.stores);
                    self.function.stores += 1;
                    self.marks.insert(*id, own);
                    self.emit(Stmt::Mark { id: own, place });
                }
            }
            Stmt::Undo { of, place } => {
                self.emit(stmt.clone());
                if let (Some(place), Some(&of)) = (self.active_place(place), self.marks.get(of)) {
                    self.emit(Stmt::Undo { of, place });
                }
            }
            Stmt::Branch(branch) => self.branch(branch),
            Stmt::Loop(looped) => self.looped(looped),
            Stmt::Call(call) => self.call(call),
            Stmt::CallForward { call, active, pullback } => {
                self.call_forward(call, active, *pullback);
            }
            Stmt::CallReverse(reverse) => self.call_reverse(reverse),
            Stmt::Opaque(_) | Stmt::Comment(_) | Stmt::Turn => self.emit(stmt.clone()),
            Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. } => {
                unreachable!("a tangent is taken before anything is kept")
            }
        }
    }

    /// Whether `value = op` has a tangent: a value of the program as its activity says, one that has
    /// been written down on the way if an operand has.
    fn is_active(&self, value: Value, op: &Op) -> bool {
        if (value.0 as usize) < self.given {
            return self.activity.value(value);
        }
        let mut active = false;
        each_differentiable_operand(op, &mut |operand| {
            active |= self.tangents.contains_key(&operand);
        });
        active
    }

    fn declare(&mut self, local: Local, init: Option<&Tree>) {
        let mut init = init.cloned();
        let active = self.activity.local(local);
        let kind = self.function.local(local).kind.clone();
        let tangent = match (&mut init, active) {
            // Its tangent is filled field by field once it is there.
            (Some(Tree::Struct(..)), true) => None,
            (Some(tree), true) => Some(self.tree(tree, &kind)),
            (None, _) | (_, false) => None,
        };
        let fields = match (&mut init, active) {
            (Some(Tree::Struct(_, fields)), true) => Some(self.fields(fields)),
            _ => None,
        };
        self.emit(Stmt::Declare { local, init });
        if !active {
            return;
        }
        let own = self.memory(local);
        match fields {
            Some(fields) => {
                let zero = self.zero_like(&Place::whole(local));
                self.emit(Stmt::Declare { local: own, init: Some(zero) });
                self.fill(&Place::whole(own), fields);
            }
            None => self.emit(Stmt::Declare { local: own, init: tangent }),
        }
    }

    // ---- values ---------------------------------------------------------------------------------

    fn emit(&mut self, stmt: Stmt) {
        self.blocks.last_mut().expect("a block is open").push(stmt);
    }

    /// The statements of the innermost block, which is done.
    fn close(&mut self) -> Vec<Stmt> {
        self.blocks.pop().expect("a block is open")
    }

    fn new_value(&mut self, kind: Kind) -> Value {
        let span = SpanRange(Span::call_site(), Span::call_site());
        self.function.new_value(ValueInfo { kind, name: None, span, adjoint_of: None, ty: None })
    }

    fn named(&mut self, name: &Ident, kind: Kind) -> Value {
        let value = self.new_value(kind);
        self.function.values[value.0 as usize].name = Some(name.clone());
        value
    }

    /// The kind of the tangent of a thing of this kind.
    fn tangent_kind(&self, kind: &Kind) -> Kind {
        let tangent = kind.tangent();
        match self.width {
            Width::One => tangent,
            Width::Lanes => tangent.with_lanes(),
        }
    }

    /// A tangent of this kind is named, made or computed with: in lanes that takes a type that is known
    /// here. To hand it on, as it was returned by a call, does not.
    fn made(&self, kind: &Kind) {
        if self.width == Width::Lanes && !kind.is_known() {
            self.foreign.set(true);
        }
    }

    /// The kind of the tangent of `value`.
    fn carried(&self, value: Value) -> Kind {
        self.tangent_kind(self.function.kind(value))
    }

    /// `tangent` is the tangent of `value`, and is called after it.
    fn attach(&mut self, value: Value, tangent: Value) {
        let info = self.function.value(value);
        let base = match (&info.name, &info.adjoint_of) {
            (Some(name), _) => Some(name.to_string()),
            (None, Some(of)) => Some(names::adjoint(of).to_string()),
            (None, None) => None,
        };
        let own = &self.function.values[tangent.0 as usize];
        if let (Some(base), None, None) = (base, &own.name, &own.adjoint_of) {
            self.function.values[tangent.0 as usize].name = Some(names::tangent(&base));
        }
        self.tangents.insert(value, tangent);
    }

    /// The tangent of `value`, 0 if it does not depend on a differentiated parameter.
    fn tangent_or_zero(&mut self, value: Value) -> Value {
        if let Some(tangent) = self.tangents.get(&value) {
            return *tangent;
        }
        self.zero(value)
    }

    /// A tangent of 0 for `value`.
    fn zero(&mut self, value: Value) -> Value {
        let kind = self.carried(value);
        // What is zero like a value has a tangent that is zero like the value's.
        let like = self.zeros.get(&value).and_then(|of| self.tangents.get(of));
        let op = match like {
            _ if kind.is_float() => Op::Zero,
            Some(tangent) => Op::ZeroLike(*tangent),
            None => {
                self.made(&kind);
                Op::ZeroLike(value)
            }
        };
        self.define_value(op, kind)
    }

    fn define_value(&mut self, op: Op, kind: Kind) -> Value {
        let value = self.new_value(kind);
        if let Op::Unary(UnaryOp::Neg, inner) = op {
            self.negated.insert(value, inner);
        } else if let Op::Zero = op {
            self.constants.insert(value, 0.0);
        }
        self.emit(Stmt::Let { value, op });
        value
    }

    // ---- memories -------------------------------------------------------------------------------

    /// The tangent memory of `local`.
    fn memory(&mut self, local: Local) -> Local {
        if let Some(tangent) = self.memories.get(&local) {
            return *tangent;
        }
        let info = self.function.local(local).clone();
        let tangent = self.function.new_local(LocalInfo {
            kind: self.tangent_kind(&info.kind),
            name: names::tangent(&info.name.to_string()),
            param: None,
            ..info
        });
        self.memories.insert(local, tangent);
        tangent
    }

    /// The tangent of `place`, if it is active.
    fn active_place(&mut self, place: &Place) -> Option<Place> {
        self.activity.local(place.root).then(|| self.tangent_place(place))
    }

    fn tangent_place(&mut self, place: &Place) -> Place {
        let root = self.memory(place.root);
        let by_ref = self.function.local(root).by_ref;
        let path = place
            .path
            .iter()
            .filter(|step| match step {
                Projection::Deref => by_ref,
                Projection::Index(_) | Projection::Field(_) | Projection::Range { .. } => true,
            })
            .cloned()
            .collect();
        Place { root, path }
    }

    /// The zero tangent of what `place` holds.
    fn zero_like(&mut self, place: &Place) -> Tree {
        let kind = self.tangent_kind(&self.function.place_kind(place));
        self.made(&kind);
        if kind.is_sized() { Tree::Zero(kind) } else { Tree::ZeroLike(place.clone(), kind) }
    }

    /// The number that the operation is, if it is a literal, or one with a minus.
    fn number(&self, op: &Op) -> Option<f64> {
        if let Op::Unary(UnaryOp::Neg, a) = op {
            return self.constants.get(a).map(|number| -number);
        }
        number(op)
    }
}
