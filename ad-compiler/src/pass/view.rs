//! Opens a loop with views of the rows that it walks along.
//!
//! ```text
//! before                              after
//!   for j in 0..m {                     a1 = &a[i * m..][..m]
//!     y += a[i * m + j] * x[j]          x1 = &x[..m]
//!   }                                   for j in 0..m {
//!                                         y += a1[j] * x1[j]
//!                                       }
//!   for i in lo..hi {                   if lo < hi {
//!     d_x[i + 1] += d                     d_x1 = &mut d_x[lo + 1..][..hi - lo]
//!   }                                     for k in 0..hi - lo { d_x1[k] += d }
//!                                       }
//! ```
//!
//! A view checks its bounds once. Where nothing is left to check in an iteration, LLVM turns several
//! iterations into one.
//!
//! Needs: a gradient program after [`crate::adjoint::keep`]; best after [`super::order`], for what
//! moves backwards is vectorised less well.  Keeps: verified SSA.
//! Sound because: a view has exactly the elements that the iterations touch, so that it is within
//! bounds if and only if they all are. It is opened only where each iteration does touch its element,
//! where no iteration can be missing (no exits), where nothing in the loop can be seen from outside
//! before a panic (no calls, no tokens of the user's with effects), and not at all where there are no
//! iterations. A memory that the loop writes has one view, through which all accesses go.
//! Running it twice changes nothing: views are not viewed.
//!
//! Past 400 lines, for what is asked before a view is opened and what is done then belong together.

mod touched;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::Ident;

use self::touched::{Accesses, is_plain, views_of_memory};
use crate::analysis::subscript::{Start, Subscripts, Walk, integer, new_value, numbers};
use crate::ir::{
    Access, BinaryOp, Block, Bound, Branch, Function, Gradient, Head, Kind, Local, LocalInfo, Loop,
    Op, Place, Projection, Region, Seed, Stmt, Tree, Value,
};

/// Returns whether anything changed.
pub fn view(function: &mut Function) -> bool {
    let mut views = BTreeSet::new();
    function.each_stmt(&mut |stmt| {
        if let Stmt::Declare { local, init: Some(Tree::Ref(..)) } = stmt {
            views.insert(*local);
        }
    });
    let mut viewer = Viewer {
        numbers: numbers(function),
        views,
        opened: Vec::new(),
        ends: Vec::new(),
        guards: Vec::new(),
        conditions: BTreeMap::new(),
        certain: Vec::new(),
        changed: false,
    };
    let mut forward = std::mem::take(&mut function.forward);
    let mut reverse = std::mem::take(&mut function.reverse);
    viewer.block(&mut forward, function, &Lengths::default());
    let known = match function.seed {
        Seed::One => lengths(&forward, function),
        // The reverse sweep may be a closure.
        Seed::None | Seed::Value(_) | Seed::Local(_) => Lengths::default(),
    };
    viewer.block(&mut reverse, function, &known);
    function.forward = forward;
    function.reverse = reverse;
    viewer.changed
}

/// The memories that have as many elements as a value says, of which LLVM knows that too.
type Lengths = BTreeMap<Value, Vec<Place>>;

/// A view that a loop has been opened with.
struct Opened {
    local: Local,
    view: View,
    range: Range,
    /// Where it is declared in the block.
    at: usize,
    /// Up to there nothing has come in between.
    checked: usize,
    /// Something has.
    closed: bool,
}

struct Viewer {
    numbers: BTreeMap<Value, u64>,
    views: BTreeSet<Local>,
    /// The views made so far, and along which range they go.
    opened: Vec<Opened>,
    /// The numbers of iterations computed so far.
    ends: Vec<(Value, Range)>,
    /// The branches made so far, and which range is not empty there.
    guards: Vec<(Region, Range)>,
    /// The conditions that say that a range is not empty.
    conditions: BTreeMap<Value, Range>,
    /// The ranges that are not empty where the loop stands.
    certain: Vec<Range>,
    changed: bool,
}

/// A view to open.
#[derive(Clone, PartialEq)]
pub(super) struct View {
    /// What it is part of.
    pub(super) row: Place,
    /// Its first element.
    pub(super) start: Start,
    /// Whether it is written through.
    pub(super) mutable: bool,
}

/// The range that a loop counts through.
#[derive(Clone, PartialEq)]
struct Range {
    lo: Start,
    hi: Start,
    inclusive: bool,
}

impl Range {
    /// It has an element, whatever the values.
    fn is_never_empty(&self) -> bool {
        match (&self.lo, &self.hi) {
            (Start::Number(lo), Start::Number(hi)) => lo < hi || (self.inclusive && lo == hi),
            (Start::Number(0), _) => self.inclusive,
            (Start::Number(_) | Start::Value(_) | Start::Binary(..), _) => false,
        }
    }
}

impl Viewer {
    fn block(&mut self, block: &mut Block, function: &mut Function, known: &Lengths) {
        let mut known = known.clone();
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            let mut certain = self.certain_in(&stmt).into_iter();
            for nested in stmt.blocks_mut() {
                let within = self.certain.len();
                self.certain.extend(certain.next());
                self.block(nested, function, &known);
                self.certain.truncate(within);
            }
            if let Some((length, place)) = length(&stmt) {
                known.entry(length).or_default().push(place);
            }
            match stmt {
                Stmt::Loop(looped) => self.looped(looped, function, &known, &mut stmts),
                Stmt::Let { .. }
                | Stmt::Declare { .. }
                | Stmt::Assign { .. }
                | Stmt::Store { .. }
                | Stmt::Accumulate { .. }
                | Stmt::AccumulateTree { .. }
                | Stmt::Clear { .. }
                | Stmt::Swap { .. }
                | Stmt::Fill { .. }
                | Stmt::Branch(_)
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
                | Stmt::Turn => stmts.push(stmt),
            }
        }
        block.stmts = stmts;
    }

    /// The range that is not empty in the first block of the statement.
    fn certain_in(&mut self, stmt: &Stmt) -> Option<Range> {
        if let Stmt::Let { value, op: Op::Binary(op @ (BinaryOp::Lt | BinaryOp::Le), lo, hi) } =
            stmt
        {
            let range = self.range(*lo, *hi, *op == BinaryOp::Le);
            self.conditions.insert(*value, range);
        }
        let Stmt::Branch(Branch { cond, boolean: true, .. }) = stmt else { return None };
        self.conditions.get(cond).cloned()
    }

    fn range(&self, lo: Value, hi: Value, inclusive: bool) -> Range {
        let start = |value: Value| {
            self.numbers.get(&value).map_or(Start::Value(value), |n| Start::Number(*n))
        };
        Range { lo: start(lo), hi: start(hi), inclusive }
    }

    /// Appends the loop, with what it opens with.
    fn looped(
        &mut self,
        looped: Loop,
        function: &mut Function,
        known: &Lengths,
        stmts: &mut Vec<Stmt>,
    ) {
        let views = self.views_of(&looped, function, known);
        let Some((range, views)) = views.filter(|(_, views)| !views.is_empty()) else {
            stmts.push(Stmt::Loop(looped));
            return;
        };
        self.changed = true;
        let zero = range.lo == Start::Number(0);
        let safe = range.is_never_empty()
            || self.certain.contains(&range)
            || (zero && views.iter().all(|view| view.start.is_zero_with(&range.hi)));
        if safe {
            self.open(looped, function, &range, views, stmts);
        } else {
            self.guarded(looped, function, &range, views, stmts);
        }
    }

    /// What the loop can be opened with.
    fn views_of(
        &self,
        looped: &Loop,
        function: &Function,
        known: &Lengths,
    ) -> Option<(Range, Vec<View>)> {
        let Head::Range { lo, hi, inclusive, .. } = &looped.head else {
            return None;
        };
        let counted = looped.head.is_one_by_one() && !looped.exits && looped.count.is_none();
        if !counted || !is_plain(&looped.body) {
            return None;
        }
        let range = self.range(*lo, *hi, *inclusive);
        let subscripts = Subscripts::of(looped, &self.numbers)?;
        let mut accesses = Accesses::default();
        accesses.block(&looped.body, false);
        let mut views = Vec::new();
        for (root, touched) in &accesses.by_memory {
            if self.views.contains(root) || accesses.declared.contains(root) {
                continue;
            }
            let is_known = |walk: &Walk| match function.place_kind(&walk.row) {
                Kind::Slice(_) | Kind::Vec(_) => {
                    let whole = known.get(hi).is_some_and(|rows| rows.contains(&walk.row));
                    !(whole && !inclusive && walk.start == range.lo)
                }
                // Where the length is part of the type, rustc knows it too.
                Kind::Array(..) => !matches!(range.hi, Start::Number(_)),
                Kind::Float(_)
                | Kind::Int
                | Kind::Bool
                | Kind::Unit
                | Kind::Inert
                | Kind::Tuple(_)
                | Kind::Unknown
                | Kind::Tangent
                | Kind::Pullback => false,
            };
            views.extend(views_of_memory(touched, &subscripts, is_known));
        }
        Some((range, views))
    }

    /// `if lo < hi { views; loop }`
    fn guarded(
        &mut self,
        mut looped: Loop,
        function: &mut Function,
        range: &Range,
        views: Vec<View>,
        stmts: &mut Vec<Stmt>,
    ) {
        let Head::Range { lo, hi, .. } = looped.head else { unreachable!("a range is counted") };
        if let Some(arm) = self.same_guard(&looped, range, stmts) {
            self.open(looped, function, range, views, arm);
            return;
        }
        let cond = new_value(function, Kind::Bool);
        let less = if range.inclusive { BinaryOp::Le } else { BinaryOp::Lt };
        stmts.push(Stmt::Let { value: cond, op: Op::Binary(less, lo, hi) });
        let results = looped.results.clone();
        for result in &mut looped.results {
            *result = function.new_value(function.value(*result).clone());
        }
        let around = Block { stmts: Vec::new(), yields: looped.inits.clone() };
        let mut within = Block { stmts: Vec::new(), yields: looped.results.clone() };
        self.open(looped, function, range, views, &mut within.stmts);
        let region = function.new_region();
        self.guards.push((region, range.clone()));
        let arms = vec![within, around];
        stmts.push(Stmt::Branch(Branch {
            region,
            cond,
            boolean: true,
            arms,
            results,
            mirrors: None,
        }));
    }

    /// The arm of a branch of ours just before, if it asks the same and the loop may stand there, too.
    fn same_guard<'s>(
        &self,
        looped: &Loop,
        range: &Range,
        stmts: &'s mut [Stmt],
    ) -> Option<&'s mut Vec<Stmt>> {
        let Some(Stmt::Branch(branch)) = stmts.last_mut() else { return None };
        let same = self.guards.iter().any(|(of, other)| *of == branch.region && other == range);
        let mut reads = false;
        looped.body.each_use(&mut |value| reads |= branch.results.contains(&value));
        let fits = same && !reads && looped.results.is_empty();
        fits.then(|| &mut branch.arms[0].stmts)
    }

    /// Views, and the loop that counts from 0 along them.
    fn open(
        &mut self,
        mut looped: Loop,
        function: &mut Function,
        range: &Range,
        views: Vec<View>,
        stmts: &mut Vec<Stmt>,
    ) {
        let Head::Range { index, lo, hi, inclusive, adaptors } = looped.head.clone() else {
            unreachable!("a range is counted");
        };
        let zero = range.lo == Start::Number(0);
        let mut end = hi;
        if !zero {
            end = self.length(range, stmts).unwrap_or_else(|| {
                let end = integer(function);
                stmts.push(Stmt::Let { value: end, op: Op::Binary(BinaryOp::Sub, hi, lo) });
                self.ends.push((end, range.clone()));
                end
            });
        }
        // The index of the elements of the views.
        let step = if zero && !inclusive { index } else { integer(function) };
        let mut opened = Vec::new();
        for view in views {
            let local = self.still_open(&view, range, stmts).unwrap_or_else(|| {
                let start = match &view.start {
                    Start::Number(0) => None,
                    start @ (Start::Number(_) | Start::Value(_) | Start::Binary(..)) => {
                        Some(start.compute(function, stmts))
                    }
                };
                let local = declare(&view, start, end, inclusive, function, stmts);
                self.views.insert(local);
                let at = stmts.len() - 1;
                let (view, range) = (view.clone(), range.clone());
                self.opened.push(Opened { local, view, range, at, checked: at + 1, closed: false });
                local
            });
            opened.push((view, local));
        }
        let subscripts = Subscripts::of(&looped, &self.numbers).expect("it has been looked at");
        let mut body = looped.body.clone();
        each_stmt_mut(&mut body, &mut |stmt| {
            stmt.each_place_mut(&mut |place| {
                let Some(walk) = subscripts.walk(place) else { return };
                let view = opened.iter().find(|(view, _)| is_seen(view, &walk));
                if let Some((_, local)) = view {
                    let mut seen = Place::whole(*local).then(Projection::Index(step));
                    seen.path.extend(walk.rest);
                    *place = seen;
                }
            });
        });
        looped.body = body;
        if step != index {
            if inclusive {
                // A view that is there has room for the last element, and thus for one more number.
                let last = end;
                end = integer(function);
                let one = Start::Number(1).compute(function, stmts);
                stmts.push(Stmt::Let { value: end, op: Op::Binary(BinaryOp::Add, last, one) });
            }
            let first = Start::Number(0).compute(function, stmts);
            looped.head =
                Head::Range { index: step, lo: first, hi: end, inclusive: false, adaptors };
            let op = if zero { Op::Retype(step) } else { Op::Binary(BinaryOp::Add, lo, step) };
            looped.body.stmts.insert(0, Stmt::Let { value: index, op });
        }
        stmts.push(Stmt::Loop(looped));
    }

    /// The number of iterations, if it stands among `stmts`.
    fn length(&self, range: &Range, stmts: &[Stmt]) -> Option<Value> {
        let same = self.ends.iter().filter(|(_, other)| other == range).map(|(end, _)| *end);
        same.into_iter().find(|end| {
            stmts.iter().any(|stmt| matches!(stmt, Stmt::Let { value, .. } if value == end))
        })
    }

    /// The same view among `stmts`, if nothing has come in between.
    fn still_open(&mut self, view: &View, range: &Range, stmts: &[Stmt]) -> Option<Local> {
        let is_here = |opened: &Opened| {
            stmts.get(opened.at).is_some_and(|stmt| stmt.declared() == Some(opened.local))
        };
        let same = self.opened.iter_mut().filter(|opened| {
            !opened.closed && opened.view == *view && opened.range == *range && is_here(opened)
        });
        for opened in same {
            if stmts[opened.checked..].iter().all(|stmt| !is_in_between(view, stmt)) {
                // A loop may still be put into the last of these, see `same_guard`.
                opened.checked = opened.checked.max(stmts.len() - 1);
                return Some(opened.local);
            }
            opened.closed = true;
        }
        None
    }
}

/// `view = &row[start..][..end]`
pub(super) fn declare(
    view: &View,
    start: Option<Value>,
    end: Value,
    inclusive: bool,
    function: &mut Function,
    stmts: &mut Vec<Stmt>,
) -> Local {
    let mut place = view.row.clone();
    if start.is_some() {
        place = place.then(Projection::Range { lo: start, hi: None, inclusive: false });
    }
    let place = place.then(Projection::Range { lo: None, hi: Some(end), inclusive });
    let kind = function.place_kind(&place);
    let of = function.local(view.row.root);
    let info = LocalInfo {
        kind,
        name: name(&view.row, &of.name),
        by_ref: true,
        mutable: view.mutable,
        param: None,
        adjoint_of: of.adjoint_of,
        span: of.span,
    };
    let local = function.new_local(info);
    stmts.push(Stmt::Declare { local, init: Some(Tree::Ref(place, view.mutable)) });
    local
}

/// What a view is called: like what it is part of, or like the field, for nothing else is called `self`.
fn name(row: &Place, root: &Ident) -> Ident {
    if root != "self" {
        return root.clone();
    }
    let field = row.path.iter().rev().find_map(|step| match step {
        Projection::Field(syn::Member::Named(field)) => Some(field.clone()),
        Projection::Field(syn::Member::Unnamed(_))
        | Projection::Index(_)
        | Projection::Range { .. }
        | Projection::Deref => None,
    });
    field.unwrap_or_else(|| Ident::new("row", Span::mixed_site()))
}

/// Views of all that walks in the loop, if what it writes can be viewed.
pub(super) fn views_of_loop(looped: &Loop, subscripts: &Subscripts<'_>) -> Option<Vec<View>> {
    let mut accesses = Accesses::default();
    accesses.block(&looped.body, false);
    let mut views = Vec::new();
    for touched in accesses.by_memory.values() {
        let seen = views_of_memory(touched, subscripts, |_| true);
        if touched.is_written() && seen.is_empty() {
            return None;
        }
        views.extend(seen);
    }
    Some(views)
}

/// The lengths that are known after the forward sweep, also of the gradients: the companions see to it
/// that they are as long as the parameters.
fn lengths(forward: &Block, function: &Function) -> Lengths {
    let mut lengths = Lengths::default();
    for (length, place) in forward.stmts.iter().filter_map(length) {
        let rows = lengths.entry(length).or_default();
        for (param, gradient) in function.params.iter().zip(&function.gradient) {
            if let (Bound::Local(of), Gradient::Local(gradient)) = (param.bound, gradient) {
                if place == Place::whole(of) {
                    rows.push(Place::whole(*gradient));
                }
            }
        }
        rows.push(place);
    }
    lengths
}

/// The length of a memory that the statement declares or measures.
fn length(stmt: &Stmt) -> Option<(Value, Place)> {
    if let Stmt::Let { value, op: Op::Len(place) } = stmt {
        return Some((*value, place.clone()));
    }
    let Stmt::Declare { local, init: Some(Tree::VecRepeat(_, length) | Tree::ZeroVec(_, length)) } =
        stmt
    else {
        return None;
    };
    Some((*length, Place::whole(*local)))
}

/// Whether the statement touches the memory of a view so that the view is no longer valid.
fn is_in_between(view: &View, stmt: &Stmt) -> bool {
    let mut found = false;
    stmt.each_access_within(&mut |place, access| {
        let harms = match access {
            Access::Read | Access::Shape => view.mutable,
            Access::Write | Access::Opaque => true,
        };
        found |= place.root == view.row.root && harms;
    });
    found
}

/// Whether the view is of what walks so.
pub(super) fn is_seen(view: &View, walk: &Walk) -> bool {
    view.row == walk.row && view.start == walk.start
}

fn each_stmt_mut(block: &mut Block, visit: &mut impl FnMut(&mut Stmt)) {
    for stmt in &mut block.stmts {
        visit(stmt);
        for nested in stmt.blocks_mut() {
            each_stmt_mut(nested, visit);
        }
    }
}
