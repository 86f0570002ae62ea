//! Calls: float functions of std, functions of ours, and functions that only rustc knows.
//!
//! ```text
//! f64::max(a, b)        an operation, with a rule of its own
//! step(x, &mut s)       a call, to be differentiated by the companions of `step`
//! Point(x, y)           a constructor: kept as it is
//! ```

use quote::ToTokens;
use syn::{Expr, ExprCall, Ident};

use super::{Binding, Lowering, Origin, kinds};
use crate::ir::{Call, Callee, FloatType, Kind, Op, Place, Returned, SpanRange, Stmt, Tree, Value};
use crate::rules;

impl Lowering<'_> {
    /// A call of a path: a float function, one that tapeless knows, or any other.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "syn's enums are open; what is not named is not a path to a float type"
    )]
    pub(super) fn call(&mut self, call: &ExprCall, memory: bool) -> Tree {
        let node = Expr::Call(call.clone());
        let Expr::Path(path) = &*call.func else {
            return self.opaque(&node, false);
        };
        let qualified = match &path.qself {
            // `<f64>::sin` is `f64::sin`.
            Some(qself) if qself.position == 0 => match &*qself.ty {
                syn::Type::Path(ty) => {
                    let mut whole = ty.path.clone();
                    whole.segments.extend(path.path.segments.iter().cloned());
                    Some(whole)
                }
                _ => None,
            },
            Some(_) => {
                // `<T as Trait>::f`
                if self.mentions_tainted(&node) {
                    self.diag.error(
                        &call.func,
                        "a function named through a trait cannot be differentiated; call it as a method",
                    );
                }
                return self.opaque(&node, false);
            }
            None => None,
        };
        let path = qualified.as_ref().unwrap_or(&path.path);
        if path.get_ident().is_some_and(|name| self.lookup(name).is_some()) {
            // A closure held in a variable.
            return self.opaque(&node, false);
        }
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let is_float = |name: &str| {
            name == "f64"
                || name == "f32"
                || name == "Float"
                || self.floats.iter().any(|float| float == name)
        };
        match names.as_slice() {
            [.., "stop_gradient"] if call.args.len() == 1 => return self.stop_gradient(call, path),
            [.., "Vec", "new" | "with_capacity"] => return self.empty_vec(call, path, &node),
            [.., "mem", "swap"] | ["swap"] if call.args.len() == 2 => {
                return self.mem_swap(call, &node);
            }
            [.., "mem", "replace"] if call.args.len() == 2 => {
                return self.mem_replace(call, &node);
            }
            [.., "mem", "take"] if call.args.len() == 1 => return self.mem_take(call, &node),
            [.., ty, "from"] if (*ty == "f64" || *ty == "f32") && call.args.len() == 1 => {
                let operand = self.operand(&call.args[0]);
                let ty = Ident::new(ty, path.segments[0].ident.span());
                let ty: syn::Type = syn::parse_quote!(#ty);
                let kind = kinds::of_type(&ty, &self.floats);
                return Tree::Value(self.define(Op::Cast(operand, ty), kind, &node));
            }
            [.., ty, "sin_cos"] if is_float(ty) && call.args.len() == 1 => {
                let operand = self.operand(&call.args[0]);
                return self.sin_cos(operand, &node);
            }
            [.., ty, name] if is_float(ty) => {
                if let Some(intrinsic) = rules::lookup(name) {
                    if intrinsic.arity == call.args.len() {
                        let args = call.args.iter().map(|arg| self.operand(arg)).collect();
                        return self.intrinsic(intrinsic, args, Some(path.clone()), &node);
                    }
                }
                if call.args.is_empty() {
                    let kind = self.float_of_path(ty);
                    return Tree::Value(self.constant(&node, kind));
                }
            }
            [.., name] if name.starts_with(char::is_uppercase) => {
                // A tuple struct or a variant: an inactive expression, or reported as active.
                return self.opaque(&node, true);
            }
            _ => {}
        }
        let itself = path.get_ident().is_some_and(|name| *name == self.function.name);
        let callee = if itself { Callee::Itself(path.clone()) } else { Callee::Path(path.clone()) };
        let args = self.in_order(call.args.iter(), |this, arg| this.argument(arg));
        let result = if itself { self.result.clone() } else { Kind::Unknown };
        self.emit_call(callee, args, result, memory, &node)
    }

    /// `Vec::new()` and `Vec::with_capacity(n)`: the capacity is nobody's business but `push`'s, which
    /// is refused or kept as it is.
    fn empty_vec(&mut self, call: &ExprCall, path: &syn::Path, node: &Expr) -> Tree {
        let named = path.segments.iter().rev().nth(1).expect("the caller has seen two segments");
        if named.arguments.is_none() {
            call.args.iter().for_each(|capacity| {
                self.operand(capacity);
            });
            return Tree::Vec(Vec::new());
        }
        // `Vec::<usize>::new()` says what nothing else may say.
        let ty: syn::Type = syn::parse_quote!(#named);
        let tokens = self.opaque_tokens(node.to_token_stream(), true, false, node);
        let place = self.temporary(Tree::Opaque(tokens), node);
        self.function.locals[place.root.0 as usize].kind = kinds::of_type(&ty, &self.floats);
        Tree::Copy(place, None)
    }

    /// The float type of a generic function, else a float that the context decides.
    fn some_float(&self) -> Kind {
        Kind::Float(match self.floats.first() {
            Some(float) => FloatType::Param(float.clone()),
            None => FloatType::Literal,
        })
    }

    /// The float type of that name.
    fn float_of_path(&self, name: &str) -> Kind {
        Kind::Float(match name {
            "f64" => FloatType::F64,
            "f32" => FloatType::F32,
            _ => match self.floats.iter().find(|float| *float == name) {
                Some(float) => FloatType::Param(float.clone()),
                None => FloatType::Literal,
            },
        })
    }

    /// A call of a function that only rustc knows.
    pub(super) fn emit_call(
        &mut self,
        callee: Callee,
        args: Vec<Tree>,
        result: Kind,
        memory: bool,
        node: &Expr,
    ) -> Tree {
        let span = SpanRange::of(node);
        // Of a type parameter nothing is known but that it is a float, so that a call in a generic
        // function yields one, or what is emitted does not compile.
        let generic = !self.floats.is_empty() && !memory;
        let result = if result == Kind::Unknown && generic { self.some_float() } else { result };
        if result == Kind::Unit {
            self.emit(Stmt::Call(Call { callee, args, result: Returned::Nothing, span }));
            return self.nothing();
        }
        let mut tainted = false;
        for arg in &args {
            arg.each_use(&mut |value| tainted |= self.tainted[value.0 as usize]);
            arg.each_access(&mut |place, _| {
                tainted |= self.function.local(place.root).kind.may_be_active();
            });
        }
        if memory || !result.is_scalar() {
            let local = self.unnamed_memory(result, false, span);
            self.emit(Stmt::Call(Call { callee, args, result: Returned::Local(local), span }));
            Tree::Copy(Place::whole(local), None)
        } else {
            let value = self.new_value(result, span, tainted);
            self.origins[value.0 as usize] = Origin::Ascribable;
            self.emit(Stmt::Call(Call { callee, args, result: Returned::Value(value), span }));
            Tree::Value(value)
        }
    }

    /// An argument: scalars are loaded now, for a later argument may change them; places are lent.
    pub(super) fn argument(&mut self, expr: &Expr) -> Tree {
        if let Expr::Reference(reference) = expr {
            if reference.mutability.is_none() {
                if let Some(place) = self.place(&reference.expr) {
                    return Tree::Ref(place, false);
                }
                // A reference to a scalar has to be one again in the emitted call.
                return match self.item(&reference.expr) {
                    tree @ Tree::Ref(..) => tree,
                    Tree::Opaque(_) => self.opaque(expr, false),
                    tree @ (Tree::Value(_)
                    | Tree::Copy(..)
                    | Tree::Array(_)
                    | Tree::Repeat(..)
                    | Tree::Vec(_)
                    | Tree::VecRepeat(..)
                    | Tree::Tuple(_)
                    | Tree::Struct(..)
                    | Tree::Zero(_)
                    | Tree::ZeroVec(..)
                    | Tree::ZeroLike(..)
                    | Tree::Take(_)) => Tree::Ref(self.temporary(tree, expr), false),
                };
            }
        }
        if let Some(Binding::Scalar { var, by_ref: true }) = self.named(expr).cloned() {
            if let (Some(value), Expr::Path(_)) = (self.vars[var.0], expr) {
                return if self.kind(value) == Kind::Inert {
                    Tree::Value(value)
                } else {
                    Tree::Ref(self.temporary(Tree::Value(value), expr), false)
                };
            }
        }
        self.item(expr)
    }

    /// `stop_gradient(x)`
    fn stop_gradient(&mut self, call: &ExprCall, path: &syn::Path) -> Tree {
        let tree = self.item(&call.args[0]);
        let value = if let Tree::Value(value) = tree {
            value
        } else {
            if !self.tree_kind(&tree).is_scalar() {
                self.diag.error(
                    &call.args[0],
                    "`stop_gradient` takes scalars for now; apply it to the elements",
                );
                return self.nothing();
            }
            self.scalar(tree, call)
        };
        let kind = self.kind(value);
        let op =
            Op::Intrinsic { name: "stop_gradient", args: vec![value], path: Some(path.clone()) };
        let value = self.define(op, kind, call);
        self.tainted[value.0 as usize] = false;
        Tree::Value(value)
    }

    /// `x.sin_cos()`, as two functions
    pub(super) fn sin_cos(&mut self, operand: Value, node: &Expr) -> Tree {
        let kind = self.kind(operand);
        let mut part = |name: &'static str| {
            let op = Op::Intrinsic { name, args: vec![operand], path: None };
            Tree::Value(self.define(op, kind.clone(), node))
        };
        let sin = part("sin");
        Tree::Tuple(vec![sin, part("cos")])
    }

    /// A float function, all operands of one type.
    pub(super) fn intrinsic(
        &mut self,
        intrinsic: &'static rules::Intrinsic,
        args: Vec<Value>,
        path: Option<syn::Path>,
        node: &Expr,
    ) -> Tree {
        let float = args
            .iter()
            .zip(intrinsic.operands)
            .map(|(arg, _)| self.kind(*arg))
            .filter(Kind::is_float)
            .reduce(|a, b| if a == Kind::Float(FloatType::Literal) { b } else { a })
            // Integers have some of these methods too; what they are then carries no derivative.
            .unwrap_or(if intrinsic.only_float { self.some_float() } else { Kind::Unknown });
        let integer_operand = intrinsic.name == "powi";
        let args = args
            .into_iter()
            .enumerate()
            .map(|(at, arg)| {
                let wanted = if integer_operand && at == 1 { Kind::Int } else { float.clone() };
                self.retyped(arg, &wanted)
            })
            .collect();
        let op = Op::Intrinsic { name: intrinsic.name, args, path };
        Tree::Value(self.define(op, float, node))
    }
}
