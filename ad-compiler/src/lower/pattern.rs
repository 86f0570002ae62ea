//! `let`, and patterns: which names stand for which parts.
//!
//! ```text
//! let (a, b) = (x, y);      a is x, b is y
//! let [p, q] = v;           p is v[0], q is v[1]
//! let row = &m[i];          row is another name for the place m[i]
//! let mut a = [0.0; 3];     a new memory
//! ```

use quote::{ToTokens, quote};
use syn::{Ident, Local as LetStmt, Pat};

use super::chain::told_by_let;
use super::{Binding, Lowering, kinds};
use crate::ir::{Call, Kind, Op, Place, Projection, Returned, SpanRange, Stmt, Tree, Value};

impl Lowering<'_> {
    /// `let`
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named may bind parts of a place"
    )]
    pub(super) fn let_stmt(&mut self, stmt: &LetStmt) {
        let (pattern, ascribed) = match &stmt.pat {
            Pat::Type(typed) => (&*typed.pat, Some(kinds::of_type(&typed.ty, &self.floats))),
            other => (other, None),
        };
        let Some(init) = &stmt.init else {
            self.declare_only(pattern, ascribed);
            return;
        };
        if init.diverge.is_some() {
            self.diag.error(stmt, "`let … else` cannot be differentiated yet; take the value apart outside, and pass its parts in");
            return;
        }
        let wants_memory = match pattern {
            Pat::Ident(name) => self.wants_memory(&name.ident, ascribed.as_ref()),
            _ => true,
        };
        let tree = if let Pat::Type(typed) = &stmt.pat {
            let tree = self.expr_for(&told_by_let(&init.expr, &typed.ty), wants_memory);
            self.ascribed(tree, &typed.ty)
        } else {
            self.expr_for(&init.expr, wants_memory)
        };
        if let Some(kind) = &ascribed {
            self.is_returned(&tree, kind);
        }
        self.bind_pattern(pattern, tree, ascribed);
    }

    /// What a call has just returned, to be taken apart by a pattern, is of the kind that the user says.
    fn is_returned(&mut self, tree: &Tree, kind: &Kind) {
        let Tree::Copy(place, None) = tree else { return };
        let Some(Stmt::Call(Call { result: Returned::Local(local), .. })) =
            self.blocks.last().and_then(|block| block.last())
        else {
            return;
        };
        let info = &mut self.function.locals[local.0 as usize];
        if *place == Place::whole(*local) && info.kind == Kind::Unknown {
            info.kind = kind.clone();
        }
    }

    /// Remembers the type that the user gave to what its expression alone does not tell.
    fn ascribed(&mut self, tree: Tree, ty: &syn::Type) -> Tree {
        if let Tree::Opaque(mut opaque) = tree {
            let tokens = &opaque.tokens;
            opaque.tokens = quote!({ let value: #ty = #tokens; value });
            return Tree::Opaque(opaque);
        }
        let Tree::Value(value) = tree else { return tree };
        let called = self.blocks.iter().flatten().any(
            |stmt| matches!(stmt, Stmt::Call(Call { result: Returned::Value(result), .. }) if *result == value),
        );
        let defined = self.blocks.iter().flatten().rev().find_map(|stmt| match stmt {
            Stmt::Let { value: defined, op } => (*defined == value).then(|| match op {
                Op::Opaque(_) | Op::Constant(_) => true,
                Op::Zero
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
                | Op::Sum(_)
                | Op::Idle(_)
                | Op::Select { .. } => self.kind(value) == Kind::Int,
            }),
            Stmt::Call(call) => match call.result {
                Returned::Value(result) => (result == value).then_some(true),
                Returned::Nothing | Returned::Local(_) => None,
            },
            Stmt::Declare { .. }
            | Stmt::Assign { .. }
            | Stmt::Store { .. }
            | Stmt::Accumulate { .. }
            | Stmt::AccumulateTree { .. }
            | Stmt::Clear { .. }
            | Stmt::Swap { .. }
            | Stmt::Fill { .. }
            | Stmt::Branch(_)
            | Stmt::Loop(_)
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
            | Stmt::Turn => None,
        });
        if defined == Some(true) && self.function.value(value).name.is_none() {
            let kind = kinds::of_type(ty, &self.floats);
            let info = &mut self.function.values[value.0 as usize];
            info.ty = Some(ty.clone());
            // What a call yields is what the user says that it yields.
            if called && kind.is_scalar() {
                info.kind = kind;
            }
        }
        Tree::Value(value)
    }

    /// Whether a variable of unknown kind has to be a memory.
    fn wants_memory(&self, name: &Ident, kind: Option<&Kind>) -> bool {
        let text = name.to_string();
        kind.is_some_and(|kind| !kind.is_scalar())
            || self.names.accessed.contains(&text)
            || self.names.lent_mutably.contains(&text)
    }

    /// `let x;`
    fn declare_only(&mut self, pattern: &Pat, ascribed: Option<Kind>) {
        let Pat::Ident(name) = pattern else {
            self.diag.error(pattern, "a `let` without a value can only declare a name");
            return;
        };
        if self.wants_memory(&name.ident, ascribed.as_ref()) {
            let kind = ascribed.unwrap_or(Kind::Unknown);
            let span = SpanRange::of(pattern);
            let local = self.new_memory(name.ident.clone(), kind, true, span);
            self.emit(Stmt::Declare { local, init: None });
            let place = Place::whole(local);
            self.bind(name.ident.clone(), Binding::Place { place, by_ref: false, mutable: true });
        } else {
            let var = self.new_var(Some(name.ident.clone()), None);
            self.bind(name.ident.clone(), Binding::Scalar { var, by_ref: false });
        }
    }

    /// Binds the names in `pattern` to the parts of `tree`.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is refused"
    )]
    pub(super) fn bind_pattern(&mut self, pattern: &Pat, tree: Tree, ascribed: Option<Kind>) {
        match pattern {
            Pat::Wild(_) => self.keep_effects(tree),
            Pat::Paren(inner) => self.bind_pattern(&inner.pat, tree, ascribed),
            Pat::Type(typed) => {
                let kind = kinds::of_type(&typed.ty, &self.floats);
                self.bind_pattern(&typed.pat, tree, Some(kind));
            }
            Pat::Reference(inner) => {
                self.bind_pattern(&inner.pat, self.dereferenced(tree), ascribed)
            }
            Pat::Ident(name) if name.subpat.is_none() => {
                let tree = match (name.by_ref, tree) {
                    (Some(_), Tree::Copy(place, None)) => {
                        Tree::Ref(place, name.mutability.is_some())
                    }
                    (_, tree) => tree,
                };
                self.bind_name(&name.ident, name.mutability.is_some(), tree, ascribed);
            }
            Pat::Tuple(tuple) => {
                let kinds = match ascribed {
                    Some(Kind::Tuple(kinds)) => kinds.into_iter().map(Some).collect(),
                    _ => vec![None; tuple.elems.len()],
                };
                let parts = self.parts(tree, tuple.elems.len(), pattern, |at| {
                    Projection::Field(syn::Member::Unnamed(syn::Index::from(at)))
                });
                for ((pattern, part), kind) in tuple.elems.iter().zip(parts).zip(kinds) {
                    self.bind_pattern(pattern, part, kind);
                }
            }
            Pat::Slice(slice) if !slice.elems.iter().any(|elem| matches!(elem, Pat::Rest(_))) => {
                let indices: Vec<Value> = (0..slice.elems.len())
                    .map(|at| self.constant(proc_macro2::Literal::usize_unsuffixed(at), Kind::Int))
                    .collect();
                let parts = self
                    .parts(tree, slice.elems.len(), pattern, |at| Projection::Index(indices[at]));
                let kind = ascribed.map(|kind| kind.element());
                for (pattern, part) in slice.elems.iter().zip(parts) {
                    self.bind_pattern(pattern, part, kind.clone());
                }
            }
            Pat::Struct(fields) if fields.rest.is_none() || !fields.fields.is_empty() => {
                let (place, borrow) = match tree {
                    Tree::Ref(place, mutable) => (place, Some(mutable)),
                    Tree::Copy(place, _) => (place, None),
                    tree => (self.temporary(tree, pattern), None),
                };
                for field in &fields.fields {
                    let place = place.then(Projection::Field(field.member.clone()));
                    let part = match borrow {
                        Some(mutable) => Tree::Ref(place, mutable),
                        None => Tree::Copy(place, None),
                    };
                    self.bind_pattern(&field.pat, part, None);
                }
            }
            other => {
                self.diag.error(
                    other,
                    "this pattern cannot be differentiated yet; bind a name, and take it apart with fields or indices",
                );
            }
        }
    }

    /// The parts of an aggregate, in order.
    pub(super) fn parts(
        &mut self,
        tree: Tree,
        count: usize,
        node: &impl ToTokens,
        step: impl Fn(usize) -> Projection,
    ) -> Vec<Tree> {
        if let Tree::Tuple(items) | Tree::Array(items) | Tree::Vec(items) = &tree {
            if items.len() == count {
                return items.clone();
            }
        }
        if let Tree::Ref(place, mutable) = tree {
            return (0..count).map(|at| Tree::Ref(place.then(step(at)), mutable)).collect();
        }
        let place =
            if let Tree::Copy(place, _) = tree { place } else { self.temporary(tree, node) };
        (0..count).map(|at| Tree::Copy(place.then(step(at)), None)).collect()
    }

    /// What a reference refers to.
    fn dereferenced(&self, tree: Tree) -> Tree {
        if let Tree::Ref(place, _) = tree { Tree::Copy(place, None) } else { tree }
    }

    /// `let _ = tree`: evaluates what may have an effect.
    pub(super) fn keep_effects(&mut self, tree: Tree) {
        match tree {
            Tree::Opaque(mut opaque) => {
                opaque.pure = false;
                opaque.tokens = {
                    let tokens = &opaque.tokens;
                    quote!(let _ = #tokens)
                };
                self.emit(Stmt::Opaque(opaque));
            }
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Array(_)
            | Tree::Repeat(..)
            | Tree::Vec(_)
            | Tree::VecRepeat(..)
            | Tree::Tuple(_)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_) => {}
        }
    }

    /// Binds a name to a value, to a place, or to a new memory.
    fn bind_name(&mut self, name: &Ident, mutable: bool, tree: Tree, ascribed: Option<Kind>) {
        let binding = self.binding(name, mutable, tree, ascribed);
        self.bind(name.clone(), binding);
    }

    /// What a name will stand for.
    fn binding(
        &mut self,
        name: &Ident,
        mutable: bool,
        tree: Tree,
        ascribed: Option<Kind>,
    ) -> Binding {
        if let Tree::Ref(place, writable) = tree {
            if mutable && !writable && self.is_number(&place) {
                // It may come to refer to another number, but none changes while it is lent.
                let value = self.load(place, name);
                let var = self.new_var(Some(name.clone()), None);
                self.set(var, value);
                return Binding::Scalar { var, by_ref: true };
            }
            // A borrow is another name for what is borrowed.
            return Binding::Place { place, by_ref: true, mutable: writable };
        }
        if !mutable && tree.has_references() {
            if let Tree::Tuple(items) = tree {
                let mut kinds = match ascribed {
                    Some(Kind::Tuple(kinds)) => kinds.into_iter(),
                    _ => Vec::new().into_iter(),
                };
                let parts = items.into_iter().enumerate().map(|(at, item)| {
                    let name = Ident::new(&format!("{name}_{at}"), name.span());
                    self.binding(&name, false, item, kinds.next())
                });
                return Binding::Parts(parts.collect());
            }
        }
        let tree = self.without_references(tree, name);
        let kind = {
            let found = self.tree_kind(&tree);
            match &ascribed {
                Some(told) => kinds::unify(told, &found).unwrap_or_else(|| told.clone()),
                None => found,
            }
        };
        let memory = !kind.is_scalar()
            || self.names.lent_mutably.contains(&name.to_string())
            || matches!(tree, Tree::Struct(..))
            || (kind == Kind::Unknown && self.wants_memory(name, ascribed.as_ref()));
        if !memory {
            let value = self.scalar(tree, name);
            let value = self.retyped(value, &kind);
            let var = self.new_var(Some(name.clone()), None);
            self.set(var, value);
            return Binding::Scalar { var, by_ref: false };
        }
        let place = if let Some(place) = self.taken_over(&tree, &kind, name, mutable) {
            let unnamed = self.unnamed.remove(&place.root);
            let info = &mut self.function.locals[place.root.0 as usize];
            if unnamed {
                info.name = name.clone();
            } else {
                self.renamed.entry(place.root).or_default().insert(name.to_string());
            }
            info.mutable |= mutable;
            if info.kind == Kind::Unknown {
                info.kind = kind;
            }
            place
        } else {
            let mut tree = tree;
            if matches!(kind, Kind::Vec(_)) {
                // The gradient of a parameter has its length.
                tree.clone_where(&|local| self.function.local(local).param.is_some());
            }
            let local = self.new_memory(name.clone(), kind, mutable, SpanRange::of(name));
            self.emit(Stmt::Declare { local, init: Some(tree) });
            Place::whole(local)
        };
        Binding::Place { place, by_ref: false, mutable }
    }

    /// The same aggregate with numbers in place of references to them.
    fn without_references(&mut self, tree: Tree, name: &Ident) -> Tree {
        let mut each = |items: Vec<Tree>| {
            items.into_iter().map(|item| self.without_references(item, name)).collect()
        };
        match tree {
            Tree::Array(items) => Tree::Array(each(items)),
            Tree::Vec(items) => Tree::Vec(each(items)),
            Tree::Tuple(items) => Tree::Tuple(each(items)),
            Tree::Ref(place, false) => {
                let kind = self.function.place_kind(&place);
                if kind.is_float() {
                    return Tree::Value(self.load(place, name));
                }
                if kind.may_be_active() && !kind.is_scalar() {
                    self.diag.error(name, "references to arrays can be bound one by one, or in a tuple that is not `mut`; keep an index, or copies, as from `.to_vec()`");
                }
                Tree::Ref(place, false)
            }
            Tree::Value(_)
            | Tree::Copy(..)
            | Tree::Ref(..)
            | Tree::Repeat(..)
            | Tree::VecRepeat(..)
            | Tree::Struct(..)
            | Tree::Zero(_)
            | Tree::ZeroVec(..)
            | Tree::ZeroLike(..)
            | Tree::Take(_)
            | Tree::Opaque(_) => tree,
        }
    }

    /// Whether a float or an integer is there, as far as is known.
    fn is_number(&self, place: &Place) -> bool {
        let kind = self.function.place_kind(place);
        kind.is_float() || kind == Kind::Int
    }

    /// The memory that a new variable takes over: it holds a result that has no name yet, or a `Vec` moves,
    /// which needs no second memory unless what moved gets new content under an old name, or a parameter's
    /// would under the new one.
    fn taken_over(&self, tree: &Tree, kind: &Kind, name: &Ident, mutable: bool) -> Option<Place> {
        let Tree::Copy(place, None) = tree else { return None };
        let info = self.function.local(place.root);
        let owned = place.path.is_empty() && !info.by_ref;
        let moves = || {
            let is_replaced = |name: &String| self.names.replaced.contains(name);
            let others = self.renamed.get(&place.root).into_iter().flatten();
            let signature_allows = info.param.is_none()
                || ((info.mutable || !mutable) && !is_replaced(&name.to_string()));
            matches!(kind, Kind::Vec(_))
                && signature_allows
                && !is_replaced(&info.name.to_string())
                && !others.into_iter().any(is_replaced)
        };
        (owned && (self.unnamed.contains(&place.root) || moves())).then(|| place.clone())
    }
}
