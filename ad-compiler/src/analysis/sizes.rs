//! Which integers are `usize`, as far as that shows.
//!
//! ```text
//! n = x.len()             n is one, and so are the bounds and the index of 0..n
//! x[2 * i + 1]            i is one, and so is what i counts from and to
//! i as f64                does not tell
//! ```

use crate::ir::set::Set;
use crate::ir::{BinaryOp, Block, Bound, Function, Head, Op, Place, Projection, Stmt, Value};

/// Classes of values of one type.
pub struct Sizes {
    parents: Vec<u32>,
    sizes: Set<Value>,
    read: Set<Value>,
    literals: Set<Value>,
}

impl Sizes {
    /// Those of a function.
    pub fn of(function: &Function) -> Self {
        let values = u32::try_from(function.values.len()).expect("fewer than 2³² values");
        let mut sizes = Sizes {
            parents: (0..values).collect(),
            sizes: Set::new(),
            read: Set::new(),
            literals: Set::new(),
        };
        // A literal is of the type that each of its uses wants.
        function.each_stmt(&mut |stmt| {
            if let Stmt::Let { value, op: Op::Constant(_) } = stmt {
                sizes.literals.insert(*value);
            }
        });
        let mut seeds = Vec::new();
        for param in &function.params {
            let is_size = matches!(&param.ty, syn::Type::Path(path) if path.path.is_ident("usize"));
            if let (Bound::Value(value), true) = (param.bound, is_size) {
                seeds.push(value);
            }
        }
        for block in [&function.forward, &function.reverse] {
            block.each_stmt(&mut |stmt| {
                sizes.stmt(stmt);
                stmt.each_access(&mut |place, _| subscripts(place, &mut seeds));
                if let Stmt::Let { value, op: Op::Len(_) } = stmt {
                    seeds.push(*value);
                }
            });
            sizes.read_in(block);
        }
        for seed in seeds {
            let root = sizes.root(seed);
            sizes.sizes.insert(Value(root));
        }
        sizes
    }

    /// Whether the value is a `usize`.
    pub fn is_size(&self, value: Value) -> bool {
        !self.literals.contains(value) && self.sizes.contains(Value(self.root(value)))
    }

    /// Whether something depends on the type of a value, other than what it is turned into by `as`.
    pub fn is_bound(&self, value: Value) -> bool {
        self.read.contains(value)
    }

    /// Collects what is read, other than by `as`.
    fn read_in(&mut self, block: &Block) {
        self.read.extend(block.yields.iter().copied());
        for stmt in &block.stmts {
            if !matches!(stmt, Stmt::Let { op: Op::Cast(..), .. }) {
                stmt.each_use(&mut |value| {
                    self.read.insert(value);
                });
            }
            for nested in stmt.blocks() {
                self.read_in(nested);
            }
        }
    }

    fn root(&self, value: Value) -> u32 {
        let mut at = value.0;
        while self.parents[at as usize] != at {
            at = self.parents[at as usize];
        }
        at
    }

    fn same(&mut self, a: Value, b: Value) {
        if self.literals.contains(a) || self.literals.contains(b) {
            return;
        }
        let (a, b) = (self.root(a), self.root(b));
        self.parents[a as usize] = b;
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { value, op } => self.op(*value, op),
            Stmt::Branch(branch) => {
                for arm in &branch.arms {
                    self.all(&branch.results, &arm.yields);
                }
            }
            Stmt::Loop(looped) => {
                if let Head::Range { index, lo, hi, .. } = &looped.head {
                    self.same(*index, *lo);
                    self.same(*index, *hi);
                }
                self.all(&looped.params, &looped.inits);
                self.all(&looped.params, &looped.results);
                self.yielded(&looped.params, &looped.body, usize::from(looped.exits));
            }
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Call(_)
            | Stmt::CallForward { .. }
            | Stmt::CallReverse(_)
            | Stmt::Opaque(_)
            | Stmt::Buffer { .. }
            | Stmt::Save { .. }
            | Stmt::SaveLocal { .. }
            | Stmt::SavePlace { .. }
            | Stmt::Restore { .. }
            | Stmt::RestoreLocal { .. }
            | Stmt::RestorePlace { .. }
            | Stmt::Undo { .. }
            | Stmt::Mark { .. }
            | Stmt::Comment(_)
            | Stmt::Turn => {}
        }
    }

    fn all(&mut self, a: &[Value], b: &[Value]) {
        a.iter().zip(b).for_each(|(a, b)| self.same(*a, *b));
    }

    fn yielded(&mut self, params: &[Value], body: &Block, flags: usize) {
        self.all(params, body.yields.get(flags..).unwrap_or(&[]));
    }

    fn op(&mut self, value: Value, op: &Op) {
        match op {
            Op::Retype(a) => self.same(value, *a),
            Op::Binary(
                BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem,
                a,
                b,
            ) => {
                self.same(value, *a);
                self.same(value, *b);
            }
            Op::Binary(
                BinaryOp::Eq
                | BinaryOp::Ne
                | BinaryOp::Lt
                | BinaryOp::Le
                | BinaryOp::Gt
                | BinaryOp::Ge,
                a,
                b,
            ) => self.same(*a, *b),
            Op::Binary(
                BinaryOp::BitAnd
                | BinaryOp::BitOr
                | BinaryOp::BitXor
                | BinaryOp::Shl
                | BinaryOp::Shr,
                ..,
            )
            | Op::Constant(_)
            | Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Unary(..)
            | Op::Cast(..)
            | Op::Intrinsic { .. }
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Load(_)
            | Op::Len(_)
            | Op::Sum(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => {}
        }
    }
}

/// The values that stand between brackets.
fn subscripts(place: &Place, seeds: &mut Vec<Value>) {
    for step in &place.path {
        match step {
            Projection::Index(index) => seeds.push(*index),
            Projection::Range { lo, hi, inclusive: _ } => seeds.extend(lo.iter().chain(hi)),
            Projection::Field(_) | Projection::Deref => {}
        }
    }
}
