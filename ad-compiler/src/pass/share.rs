//! Computes once what is computed twice from the same values.
//!
//! ```text
//! before                    after
//!   v1 = x[i]                 v1 = x[i]
//!   v2 = x[i]                 v3 = mul v1, v1
//!   v3 = mul v1, v2
//! ```
//!
//! Likewise a value that is loaded right after it has been stored, and the length of what was made with
//! so many elements.
//!
//! Needs: verified SSA.  Keeps: verified SSA, the order of what remains.
//! Sound because: the operation kept stands before the one dropped on every path, both have the same
//! operands, and a load is shared only as long as nothing writes its memory in between. Before
//! differentiation one shared load means one increment of the adjoint, and one value to keep.
//! Running it twice changes nothing.

use std::collections::BTreeMap;

use quote::ToTokens;

use crate::analysis::lengths;
use crate::ir::{Access, Block, Function, Head, Kind, Local, Op, Place, Projection, Stmt, Value};

/// Returns whether anything changed.
pub fn share(function: &mut Function) -> bool {
    let mut sharing = Sharing {
        lengths: lengths::fixed(function),
        scopes: vec![BTreeMap::new()],
        versions: BTreeMap::new(),
        next: 0,
        by: BTreeMap::new(),
    };
    let mut forward = std::mem::take(&mut function.forward);
    sharing.block(&mut forward, function);
    function.forward = forward;
    let by = sharing.by;
    function.replace(&by);
    !by.is_empty()
}

struct Sharing {
    /// How many elements memories have as long as they live.
    lengths: BTreeMap<Local, Value>,
    /// The operations known in each enclosing block, innermost last.
    scopes: Vec<BTreeMap<String, Value>>,
    /// Each memory's version: a number that changes whenever it may be written.
    versions: BTreeMap<Local, usize>,
    next: usize,
    /// What the values that are dropped are replaced by.
    by: BTreeMap<Value, Value>,
}

impl Sharing {
    fn block(&mut self, block: &mut Block, function: &mut Function) {
        block.stmts.retain_mut(|stmt| {
            let by = &self.by;
            stmt.map_uses(&mut |value| by.get(&value).copied().unwrap_or(value));
            match stmt {
                Stmt::Let { value, op } => {
                    let length = self.length(op);
                    let Some(key) = self.key(*value, op, function) else {
                        self.written(stmt);
                        return true;
                    };
                    let find = || self.scopes.iter().rev().find_map(|scope| scope.get(&key));
                    if let Some(known) = length.or_else(|| find().copied()) {
                        let name = function.value(*value).name.clone();
                        let info = &mut function.values[known.0 as usize];
                        if info.name.is_none() {
                            info.name = name;
                        }
                        self.by.insert(*value, known);
                        return false;
                    }
                    let scope = self.scopes.last_mut().expect("a scope is open");
                    scope.insert(key, *value);
                }
                Stmt::Branch(branch) => {
                    for arm in &mut branch.arms {
                        self.scoped(|this| this.block(arm, function));
                    }
                    self.written(stmt);
                }
                Stmt::Loop(looped) => {
                    // What the body writes is not what it was before, in any iteration but the first.
                    for block in [&looped.body].into_iter().chain(match &looped.head {
                        Head::While { cond } => Some(cond),
                        Head::Range { .. } | Head::Forever | Head::Times(_) => None,
                    }) {
                        self.written_in(block);
                    }
                    self.scoped(|this| {
                        if let Head::While { cond } = &mut looped.head {
                            this.block(cond, function);
                        }
                        this.block(&mut looped.body, function);
                    });
                    self.written(stmt);
                }
                Stmt::Store { place, value } => {
                    // What is loaded from there next is what has been stored.
                    let (load, value) = (Op::Load(place.clone()), *value);
                    self.written(stmt);
                    if let Some(key) = self.key(value, &load, function) {
                        let scope = self.scopes.last_mut().expect("a scope is open");
                        scope.insert(key, value);
                    }
                }
                Stmt::Declare { .. }
                | Stmt::Assign { .. }
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
                | Stmt::Turn => self.written(stmt),
            }
            true
        });
        let by = &self.by;
        block.yields.iter_mut().for_each(|value| *value = by.get(value).copied().unwrap_or(*value));
    }

    /// The number of elements that the operation asks for, if that is known.
    fn length(&self, op: &Op) -> Option<Value> {
        let Op::Len(place) = op else { return None };
        let whole = place.path.is_empty();
        let length = self.lengths.get(&place.root).filter(|_| whole)?;
        Some(self.by.get(length).copied().unwrap_or(*length))
    }

    fn scoped(&mut self, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(BTreeMap::new());
        visit(self);
        self.scopes.pop();
    }

    /// What identifies the operation, if it may be shared.
    fn key(&self, value: Value, op: &Op, function: &Function) -> Option<String> {
        let text = match op {
            Op::Constant(tokens) => tokens.to_string(),
            Op::Unary(op, a) => format!("{op:?} {a:?}"),
            Op::Binary(op, a, b) => format!("{op:?} {a:?} {b:?}"),
            Op::Cast(a, ty) => format!("{a:?} as {}", ty.to_token_stream()),
            Op::Retype(a) => format!("retype {a:?}"),
            Op::Intrinsic { name, args, path } => {
                format!("{name} {args:?} {}", path.to_token_stream())
            }
            Op::Load(place) => format!("load {}", self.place(place)),
            Op::Len(place) => format!("len {}", self.place(place)),
            Op::Zero
            | Op::One
            | Op::ZeroLike(_)
            | Op::Placeholder
            | Op::Rule { .. }
            | Op::OperatorRule { .. }
            | Op::NegRule { .. }
            | Op::CastRule { .. }
            | Op::AddTangent(..)
            | Op::Sum(_)
            | Op::Idle(_)
            | Op::Select { .. }
            | Op::Opaque(_) => return None,
        };
        let kind = function.kind(value);
        if *kind == Kind::Unknown {
            // It may not be possible to use it twice.
            return None;
        }
        let ty = function.value(value).ty.as_ref().map(|ty| ty.to_token_stream().to_string());
        Some(format!("{text}: {kind} {ty:?}"))
    }

    /// What identifies a place and the version of its memory. Tokens count by their text: how they
    /// print for debugging tells where they stand, too.
    fn place(&self, place: &Place) -> String {
        let version = self.versions.get(&place.root).copied().unwrap_or(0);
        let mut text = format!("{:?}@{version}", place.root);
        for step in &place.path {
            text += &match step {
                Projection::Index(index) => format!("[{index:?}]"),
                Projection::Range { lo, hi, inclusive } => format!("[{lo:?}..{hi:?} {inclusive}]"),
                Projection::Field(member) => format!(".{}", member.to_token_stream()),
                Projection::Deref => "*".to_owned(),
            };
        }
        text
    }

    fn written(&mut self, stmt: &Stmt) {
        let mut roots = Vec::new();
        stmt.each_access(&mut |place, access| match access {
            Access::Write | Access::Opaque => roots.push(place.root),
            Access::Read | Access::Shape => {}
        });
        for root in roots {
            self.next += 1;
            self.versions.insert(root, self.next);
        }
        for block in stmt.blocks() {
            self.written_in(block);
        }
    }

    fn written_in(&mut self, block: &Block) {
        for stmt in &block.stmts {
            self.written(stmt);
        }
    }
}
