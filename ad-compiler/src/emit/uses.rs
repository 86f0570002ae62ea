//! Which statements are emitted at all, and which values have no variable of their own because the
//! one place that uses them can hold the expression itself.
//!
//! ```text
//! v1 = mul x, y
//! v2 = add v1, z        →    let a = x * y + z;
//! a  = retype v2
//! ```
//!
//! Sound because: only pure operations move, and none past a write to a memory that it reads.

use std::collections::BTreeSet;

use crate::ir::{
    Access, Block, Branch, Callee, Capacity, Function, Gradient, Head, Local, Loop, Op, Slot, Stmt,
    Tree, Trip, Value,
};

/// The largest expression, in operations, that is put where it is used.
const LARGEST: u32 = 16;

/// What defines a value.
#[derive(Clone, Copy, Debug)]
pub enum Def<'a> {
    Op(&'a Op),
    /// `a && b`, `a || b`
    Logic {
        lhs: Value,
        and: bool,
        rhs: Value,
    },
}

/// The answer.
pub struct Uses<'a> {
    pub function: &'a Function,
    pub defs: Vec<Option<Def<'a>>>,
    inlined: Vec<bool>,
    needed: Vec<bool>,
    count: Vec<u32>,
    size: Vec<u32>,
    reads: Vec<BTreeSet<Local>>,
    touched: BTreeSet<Local>,
}

impl<'a> Uses<'a> {
    /// `at_end`: the gradients may be expressions at the end of the reverse sweep.
    pub fn of(function: &'a Function, at_end: bool) -> Self {
        let values = function.values.len();
        let mut uses = Uses {
            function,
            defs: vec![None; values],
            inlined: vec![false; values],
            needed: vec![false; values],
            count: vec![0; values],
            size: vec![0; values],
            reads: vec![BTreeSet::new(); values],
            touched: BTreeSet::new(),
        };
        let mut in_opaque = BTreeSet::new();
        function.each_stmt(&mut |stmt| {
            if let Stmt::Let { value, op } = stmt {
                uses.defs[value.0 as usize] = Some(Def::Op(op));
            }
            opaque_uses(stmt, &mut in_opaque);
            if !matches!(stmt, Stmt::Declare { init: None, .. }) {
                let mut accesses = 0;
                stmt.each_access(&mut |place, _| {
                    accesses += 1;
                    if !(accesses == 1 && matches!(stmt, Stmt::Declare { .. })) {
                        uses.touched.insert(place.root);
                    }
                });
                if let Stmt::Declare { local, .. } = stmt {
                    // its own declaration does not count
                    let mut others = false;
                    function.each_stmt(&mut |other| {
                        if !std::ptr::eq(other, stmt) {
                            other.each_access(&mut |place, _| others |= place.root == *local);
                        }
                    });
                    if !others {
                        uses.touched.remove(local);
                    }
                }
            }
        });
        tree_locals(&function.result, &mut uses.touched);
        for gradient in &function.gradient {
            if let Gradient::Local(local) = gradient {
                uses.touched.insert(*local);
            }
        }
        uses.mark_needed();
        for index in 0..values {
            if let Some(Def::Op(op)) = uses.defs[index] {
                let named = function.values[index].name.is_some()
                    && in_opaque.contains(&Value(u32::try_from(index).expect("few values")));
                uses.inlined[index] =
                    matches!(op, Op::Constant(_) | Op::Zero | Op::One | Op::Placeholder)
                        && !named
                        && function.values[index].ty.is_none();
            }
        }
        uses.count_block(&function.forward);
        uses.count_block(&function.reverse);
        let mut ends = Vec::new();
        tree_values(&function.result, &mut ends);
        ends.extend(uses.gradient_values());
        for value in ends {
            uses.count[value.0 as usize] += 1;
        }
        uses.inline_block(&function.forward, &[], &[]);
        let gradients: Vec<_> = uses.gradient_values().collect();
        uses.inline_block(&function.reverse, if at_end { &gradients } else { &[] }, &[]);
        uses
    }

    fn gradient_values(&self) -> impl Iterator<Item = Value> + use<'a> {
        self.function.gradient.iter().filter_map(|gradient| match gradient {
            Gradient::Value(value) => Some(*value),
            Gradient::Local(_) | Gradient::None => None,
        })
    }

    /// The value is an expression where it is used.
    pub fn is_inlined(&self, value: Value) -> bool {
        self.inlined[value.0 as usize]
    }

    /// Something reads the value.
    pub fn is_needed(&self, value: Value) -> bool {
        self.needed[value.0 as usize]
    }

    /// Something besides its declaration touches the memory.
    pub fn is_touched(&self, local: Local) -> bool {
        self.touched.contains(&local)
    }

    /// What defines the value, if it is an operation.
    pub fn def(&self, value: Value) -> Option<Def<'a>> {
        self.defs[value.0 as usize]
    }

    /// The variables that the expression of `value` mentions.
    pub fn leaves(&self, value: Value, visit: &mut dyn FnMut(Value)) {
        if !self.is_inlined(value) {
            visit(value);
            return;
        }
        for operand in self.operands(value) {
            self.leaves(operand, visit);
        }
    }

    fn operands(&self, value: Value) -> Vec<Value> {
        let mut operands = Vec::new();
        match self.defs[value.0 as usize] {
            Some(Def::Op(op)) => op.each_use(&mut |operand| operands.push(operand)),
            Some(Def::Logic { lhs, and: _, rhs }) => operands.extend([lhs, rhs]),
            None => {}
        }
        operands
    }

    /// What the statement itself reads, nested blocks excluded.
    pub fn stmt_uses(&self, stmt: &Stmt) -> Vec<Value> {
        let mut values = Vec::new();
        match stmt {
            Stmt::Loop(looped) => {
                for index in 0..looped.params.len() {
                    if self.carries(looped, index) {
                        values.push(looped.inits[index]);
                    }
                }
                values.extend(self.head_uses(looped));
            }
            Stmt::CallReverse(reverse) => {
                stmt.each_use(&mut |value| values.push(value));
                for slot in &reverse.slots {
                    if let Slot::Value { contribution: _, of } = slot {
                        if !self.function.kind(*of).is_float() {
                            values.push(*of);
                        }
                    }
                }
            }
            Stmt::Buffer { buffer } => match &self.function.buffers[buffer.0 as usize].capacity {
                Capacity::Trips(trips) => {
                    for trip in trips {
                        match trip {
                            Trip::Range { lo, hi, inclusive: _ } => values.extend([*lo, *hi]),
                            Trip::Count(count) => values.push(*count),
                        }
                    }
                }
                Capacity::One | Capacity::Constant(_) | Capacity::Growing => {}
            },
            _ => stmt.each_use(&mut |value| values.push(value)),
        }
        values
    }

    /// The bounds of a loop.
    pub fn head_uses(&self, looped: &Loop) -> Vec<Value> {
        let mut values = Vec::new();
        let bare = Stmt::Loop(Loop {
            region: looped.region,
            head: match &looped.head {
                Head::While { .. } | Head::Forever => Head::Forever,
                Head::Range { .. } | Head::Times(_) => looped.head.clone(),
            },
            params: Vec::new(),
            inits: Vec::new(),
            body: Block::default(),
            exits: false,
            results: Vec::new(),
            count: None,
            mirrors: None,
        });
        bare.each_use(&mut |value| values.push(value));
        values
    }

    /// The loop needs a variable for this parameter.
    pub fn carries(&self, looped: &Loop, index: usize) -> bool {
        self.is_needed(looped.params[index])
            || looped.results.get(index).is_some_and(|result| self.is_needed(*result))
    }

    /// The values yielded by a loop's body that its parameters take.
    pub fn yields<'b>(looped: &'b Loop) -> &'b [Value] {
        let first = usize::from(looped.exits);
        looped.body.yields.get(first..).unwrap_or(&[])
    }

    /// The statement does something, or defines a value that is needed.
    pub fn is_live(&self, stmt: &Stmt) -> bool {
        if let Stmt::Branch(_) | Stmt::Loop(_) | Stmt::Let { .. } = stmt {
            let mut needed = self.has_effect(stmt);
            stmt.each_def(&mut |value| needed |= self.is_needed(value));
            needed
        } else {
            self.has_effect(stmt)
        }
    }

    fn has_effect(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let { value: _, op } => !is_pure(op),
            Stmt::Declare { local, init } => {
                self.is_touched(*local)
                    || matches!(init, Some(Tree::Opaque(opaque)) if !opaque.pure)
            }
            Stmt::Branch(branch) => {
                branch.arms.iter().any(|arm| arm.stmts.iter().any(|stmt| self.has_effect(stmt)))
            }
            Stmt::Loop(looped) => {
                let endless = match looped.head {
                    Head::While { .. } | Head::Forever => true,
                    Head::Range { .. } | Head::Times(_) => false,
                };
                endless || looped.body.stmts.iter().any(|stmt| self.has_effect(stmt))
            }
            Stmt::Comment(_) | Stmt::Mark { .. } | Stmt::Undo { .. } => false,
            _ => true,
        }
    }

    fn mark_needed(&mut self) {
        let mut roots = Vec::new();
        tree_values(&self.function.result, &mut roots);
        roots.extend(self.gradient_values());
        for value in roots {
            self.needed[value.0 as usize] = true;
        }
        loop {
            let before = self.needed.iter().filter(|needed| **needed).count();
            let function = self.function;
            self.mark_block(&function.reverse);
            self.mark_block(&function.forward);
            if before == self.needed.iter().filter(|needed| **needed).count() {
                break;
            }
        }
    }

    fn mark(&mut self, value: Value) {
        self.needed[value.0 as usize] = true;
    }

    fn mark_block(&mut self, block: &Block) {
        for stmt in block.stmts.iter().rev() {
            if !self.is_live(stmt) {
                continue;
            }
            for value in self.stmt_uses(stmt) {
                self.mark(value);
            }
            match stmt {
                Stmt::Branch(branch) => {
                    for arm in &branch.arms {
                        for (result, value) in branch.results.iter().zip(&arm.yields) {
                            if self.is_needed(*result) {
                                self.mark(*value);
                            }
                        }
                        self.mark_block(arm);
                    }
                }
                Stmt::Loop(looped) => {
                    for (index, value) in Self::yields(looped).iter().enumerate() {
                        if self.carries(looped, index) {
                            self.mark(*value);
                        }
                    }
                    if looped.exits {
                        self.mark(looped.body.yields[0]);
                    }
                    if let Head::While { cond } = &looped.head {
                        cond.yields.iter().for_each(|value| self.mark(*value));
                        self.mark_block(cond);
                    }
                    self.mark_block(&looped.body);
                }
                _ => {}
            }
        }
    }

    fn count_block(&mut self, block: &Block) {
        for stmt in block.stmts.iter().filter(|stmt| self.is_live(stmt)).collect::<Vec<_>>() {
            for value in self.stmt_uses(stmt) {
                self.count[value.0 as usize] += 1;
            }
            match stmt {
                Stmt::Branch(branch) => {
                    for arm in &branch.arms {
                        for (result, value) in branch.results.iter().zip(&arm.yields) {
                            self.count[value.0 as usize] += u32::from(self.is_needed(*result));
                        }
                    }
                }
                Stmt::Loop(looped) => {
                    for (index, value) in Self::yields(looped).iter().enumerate() {
                        self.count[value.0 as usize] += u32::from(self.carries(looped, index));
                    }
                    if looped.exits {
                        self.count[looped.body.yields[0].0 as usize] += 1;
                    }
                    if let Head::While { cond } = &looped.head {
                        for value in &cond.yields {
                            self.count[value.0 as usize] += 1;
                        }
                    }
                }
                _ => {}
            }
            stmt.blocks().into_iter().for_each(|block| self.count_block(block));
        }
    }

    /// `late`: the parameters that have been assigned when the first yield is read.
    fn inline_block(&mut self, block: &'a Block, extra: &[Value], late: &[Value]) {
        for (index, stmt) in block.stmts.iter().enumerate() {
            if !self.is_live(stmt) {
                continue;
            }
            match stmt {
                Stmt::Let { value, op } => self.inline(block, index, *value, op, extra, late),
                Stmt::Branch(branch) => {
                    branch.arms.iter().for_each(|arm| self.inline_block(arm, &[], &[]));
                    self.inline_logic(block, index, branch, extra, late);
                }
                Stmt::Loop(looped) => {
                    if let Head::While { cond } = &looped.head {
                        self.inline_block(cond, &[], &[]);
                    }
                    let late: &[Value] = if looped.exits { &looped.params } else { &[] };
                    self.inline_block(&looped.body, &[], late);
                }
                _ => {}
            }
        }
    }

    fn inline(
        &mut self,
        block: &Block,
        index: usize,
        value: Value,
        op: &Op,
        extra: &[Value],
        late: &[Value],
    ) {
        let at = value.0 as usize;
        if self.inlined[at] {
            return;
        }
        if let Op::Select { .. } = op {
            // `match` on the position of a pattern: the branch takes the patterns themselves
            let next = block.stmts[index + 1..].iter().find(|stmt| self.is_live(stmt));
            self.inlined[at] = self.count[at] == 1
                && matches!(next, Some(Stmt::Branch(branch)) if branch.cond == value && !branch.boolean);
            return;
        }
        let mut reads = BTreeSet::new();
        op.each_access(&mut |place, _| {
            reads.insert(place.root);
        });
        let mut size = 1;
        op.each_use(&mut |operand| {
            if self.inlined[operand.0 as usize] {
                reads.extend(self.reads[operand.0 as usize].iter().copied());
                size += self.size[operand.0 as usize];
            }
        });
        self.reads[at] = reads;
        self.size[at] = size;
        if is_pure(op) && self.function.values[at].name.is_none() && size <= LARGEST {
            self.inlined[at] = self.may_move(block, index, value, extra, late);
        }
    }

    fn inline_logic(
        &mut self,
        block: &Block,
        index: usize,
        branch: &'a Branch,
        extra: &[Value],
        late: &[Value],
    ) {
        let ([result], [yes, no]) = (&branch.results[..], &branch.arms[..]) else {
            return;
        };
        let bare = |arm: &Block| {
            arm.stmts.iter().filter(|stmt| self.is_live(stmt)).all(|stmt| match stmt {
                Stmt::Let { value, .. } => self.is_inlined(*value),
                Stmt::Branch(inner) => inner.results.iter().all(|value| self.is_inlined(*value)),
                _ => false,
            })
        };
        if !branch.boolean || !bare(yes) || !bare(no) {
            return;
        }
        let constant = |value: Value| match self.defs[value.0 as usize] {
            Some(Def::Op(Op::Constant(tokens))) => Some(tokens.to_string()),
            _ => None,
        };
        let (and, rhs) = if constant(no.yields[0]).as_deref() == Some("false") {
            (true, yes.yields[0])
        } else if constant(yes.yields[0]).as_deref() == Some("true") {
            (false, no.yields[0])
        } else {
            return;
        };
        let at = result.0 as usize;
        self.defs[at] = Some(Def::Logic { lhs: branch.cond, and, rhs });
        let mut reads = BTreeSet::new();
        let mut size = 1;
        for operand in [branch.cond, rhs] {
            if self.inlined[operand.0 as usize] {
                reads.extend(self.reads[operand.0 as usize].iter().copied());
                size += self.size[operand.0 as usize];
            }
        }
        self.reads[at] = reads;
        self.size[at] = size;
        if self.function.values[at].name.is_none() && size <= LARGEST {
            self.inlined[at] = self.may_move(block, index, *result, extra, late);
        }
    }

    /// Whether what `stmts[index]` defines may be computed where it is used instead.
    fn may_move(
        &self,
        block: &Block,
        index: usize,
        value: Value,
        extra: &[Value],
        late: &[Value],
    ) -> bool {
        if self.count[value.0 as usize] != 1 {
            return false;
        }
        let reads = &self.reads[value.0 as usize];
        for stmt in &block.stmts[index + 1..] {
            if !self.is_live(stmt) {
                continue;
            }
            if self.stmt_uses(stmt).contains(&value) {
                return match stmt {
                    Stmt::Call(_)
                    | Stmt::CallForward { .. }
                    | Stmt::CallReverse(_)
                    | Stmt::Opaque(_)
                    | Stmt::Swap { .. }
                    | Stmt::Fill { .. }
                    | Stmt::AccumulateTree { .. } => !writes(stmt, reads),
                    Stmt::Let { op: Op::Opaque(_), .. } => {
                        reads.is_empty() && self.size[value.0 as usize] < 2
                    }
                    _ => true,
                };
            }
            if writes(stmt, reads) {
                return false;
            }
        }
        if extra.contains(&value) {
            return true;
        }
        if block.yields.first() == Some(&value) && !late.is_empty() {
            let mut stale = false;
            for operand in self.operands(value) {
                self.leaves(operand, &mut |leaf| stale |= late.contains(&leaf));
            }
            return !stale;
        }
        block.yields.contains(&value)
    }
}

/// Whether the statement, nested blocks included, writes one of `memories`.
fn writes(stmt: &Stmt, memories: &BTreeSet<Local>) -> bool {
    let mut found = false;
    stmt.each_access(&mut |place, access| match access {
        Access::Write | Access::Opaque => found |= memories.contains(&place.root),
        Access::Read | Access::Shape => {}
    });
    found
        || stmt
            .blocks()
            .into_iter()
            .any(|block| block.stmts.iter().any(|stmt| writes(stmt, memories)))
}

/// May be left out if unused, and evaluated later.
fn is_pure(op: &Op) -> bool {
    match op {
        Op::Opaque(opaque) | Op::Select { scrutinee: opaque, patterns: _ } => opaque.pure,
        Op::Constant(_)
        | Op::Zero
        | Op::One
        | Op::ZeroLike(_)
        | Op::Placeholder
        | Op::Unary(..)
        | Op::Binary(..)
        | Op::Cast(..)
        | Op::Retype(_)
        | Op::Intrinsic { .. }
        | Op::Rule { .. }
        | Op::OperatorRule { .. }
        | Op::NegRule { .. }
        | Op::CastRule { .. }
        | Op::AddTangent(..)
        | Op::Load(_)
        | Op::Len(_)
        | Op::Sum(_) => true,
    }
}

fn opaque_uses(stmt: &Stmt, values: &mut BTreeSet<Value>) {
    match stmt {
        Stmt::Opaque(_)
        | Stmt::Let { op: Op::Opaque(_) | Op::Select { .. }, .. }
        | Stmt::Declare { init: Some(Tree::Opaque(_)), .. } => {
            stmt.each_use(&mut |value| {
                values.insert(value);
            });
        }
        Stmt::Call(call) | Stmt::CallForward { call, .. } => {
            for arg in &call.args {
                if let Tree::Opaque(_) = arg {
                    arg.each_use(&mut |value| {
                        values.insert(value);
                    });
                }
            }
        }
        _ => {}
    }
}

/// The values that a tree reads.
pub fn tree_values(tree: &Tree, values: &mut Vec<Value>) {
    tree.each_use(&mut |value| values.push(value));
}

fn tree_locals(tree: &Tree, locals: &mut BTreeSet<Local>) {
    tree.each_access(&mut |place, _| {
        locals.insert(place.root);
    });
}

/// Whether the function calls itself.
pub fn is_recursive(function: &Function) -> bool {
    let mut found = false;
    function.each_stmt(&mut |stmt| match stmt {
        Stmt::Call(call) | Stmt::CallForward { call, .. } => {
            found |= matches!(call.callee, Callee::Itself(_));
        }
        Stmt::CallReverse(reverse) => found |= reverse.pullback.is_none(),
        _ => {}
    });
    found
}
