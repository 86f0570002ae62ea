//! Calls: float functions of std, methods of arrays, and functions that only rustc knows.

use quote::{ToTokens, quote};
use syn::{Expr, ExprCall, ExprMethodCall, Ident};

use super::{Binding, Lowering};
use crate::ir::{
    BinaryOp, Call, Callee, FloatType, Kind, Op, Place, Projection, Returned, SpanRange, Stmt,
    Tree, Value,
};
use crate::rules;

impl Lowering<'_> {
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
            _ => None,
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
            [.., "mem", "swap"] | ["swap"] if call.args.len() == 2 => {
                return self.mem_swap(call, &node);
            }
            [.., ty, "from"] if (*ty == "f64" || *ty == "f32") && call.args.len() == 1 => {
                let operand = self.operand(&call.args[0]);
                let ty = Ident::new(ty, path.segments[0].ident.span());
                let ty: syn::Type = syn::parse_quote!(#ty);
                let kind = super::kinds::of_type(&ty, &self.floats);
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
        let args = call.args.iter().map(|arg| self.argument(arg)).collect();
        let result = if itself { self.result.clone() } else { Kind::Unknown };
        self.emit_call(callee, args, result, memory, &node)
    }

    /// The float type of a generic function, else a float that the context decides.
    pub(super) fn some_float(&self) -> Kind {
        Kind::Float(match self.floats.first() {
            Some(float) => FloatType::Param(float.clone()),
            None => FloatType::Literal,
        })
    }

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

    fn emit_call(
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
        let result = match result {
            Kind::Unknown if !self.floats.is_empty() && !memory => self.some_float(),
            other => other,
        };
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
            let name = Ident::new("t", proc_macro2::Span::mixed_site());
            let local = self.new_memory(name, result, false, span);
            self.emit(Stmt::Call(Call { callee, args, result: Returned::Local(local), span }));
            Tree::Copy(Place::whole(local), None)
        } else {
            let value = self.new_value(result, span, tainted);
            self.emit(Stmt::Call(Call { callee, args, result: Returned::Value(value), span }));
            Tree::Value(value)
        }
    }

    /// An argument: scalars are loaded now, for a later argument may change them; places are lent.
    fn argument(&mut self, expr: &Expr) -> Tree {
        if let Expr::Reference(reference) = expr {
            if reference.mutability.is_none() {
                if let Some(place) = self.place(&reference.expr) {
                    return Tree::Ref(place, false);
                }
                // A reference to a scalar has to be one again in the emitted call.
                return match self.item(&reference.expr) {
                    Tree::Ref(place, mutable) => Tree::Ref(place, mutable),
                    Tree::Opaque(_) => self.opaque(expr, false),
                    other => Tree::Ref(self.temporary(other, expr), false),
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

    fn stop_gradient(&mut self, call: &ExprCall, path: &syn::Path) -> Tree {
        let tree = self.item(&call.args[0]);
        let value = match tree {
            Tree::Value(value) => value,
            other => {
                if !self.tree_kind(&other).is_scalar() {
                    self.diag.error(
                        &call.args[0],
                        "`stop_gradient` takes scalars for now; apply it to the elements",
                    );
                }
                self.scalar(other, call)
            }
        };
        let kind = self.kind(value);
        let op =
            Op::Intrinsic { name: "stop_gradient", args: vec![value], path: Some(path.clone()) };
        let value = self.define(op, kind, call);
        self.tainted[value.0 as usize] = false;
        Tree::Value(value)
    }

    fn mem_swap(&mut self, call: &ExprCall, node: &Expr) -> Tree {
        match (self.place(&call.args[0]), self.place(&call.args[1])) {
            (Some(a), Some(b)) => self.emit(Stmt::Swap { a, b }),
            _ => self.diag.error(node, "`swap` takes two places: `swap(&mut a, &mut b)`"),
        }
        self.nothing()
    }

    fn sin_cos(&mut self, operand: Value, node: &Expr) -> Tree {
        let kind = self.kind(operand);
        let mut part = |name: &'static str| {
            let op = Op::Intrinsic { name, args: vec![operand], path: None };
            Tree::Value(self.define(op, kind.clone(), node))
        };
        let sin = part("sin");
        Tree::Tuple(vec![sin, part("cos")])
    }

    fn intrinsic(
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

    pub(super) fn method(&mut self, call: &ExprMethodCall, memory: bool) -> Tree {
        let node = Expr::MethodCall(call.clone());
        let name = call.method.to_string();
        // A variable that holds a scalar of unknown type is its own value; `place` finds memories.
        let receiver = match self.place(&call.receiver) {
            Some(place) => {
                let mutable = self.function.local(place.root).mutable;
                Tree::Ref(place, mutable)
            }
            None => {
                let tree = self.expr(&call.receiver);
                self.no_exit(&call.receiver);
                tree
            }
        };
        let kind = self.tree_kind(&receiver);
        match (name.as_str(), call.args.len()) {
            ("clone" | "to_vec" | "to_owned", 0) => {
                return match receiver {
                    Tree::Ref(place, _) | Tree::Copy(place, _)
                        if !kind.is_scalar() || kind == Kind::Unknown =>
                    {
                        Tree::Copy(place, Some(call.method.clone()))
                    }
                    other => Tree::Value(self.scalar(other, call)),
                };
            }
            ("as_slice" | "as_mut_slice" | "as_ref" | "as_mut" | "borrow", 0) => return receiver,
            ("len", 0) if matches!(receiver, Tree::Value(value) if !self.is_tainted(value)) => {
                // Of a constant or static array.
                let opaque = self.opaque_tokens(node.to_token_stream(), true, false, &node);
                return Tree::Value(self.define(Op::Opaque(opaque), Kind::Int, &node));
            }
            ("len", 0) if !kind.is_scalar() || kind == Kind::Unknown => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    return Tree::Value(self.length(place, call));
                }
            }
            ("is_empty", 0) if !kind.is_scalar() => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    let length = self.length(place, call);
                    let zero = self.constant(quote!(0), Kind::Int);
                    return Tree::Value(self.binary(BinaryOp::Eq, length, zero, &node));
                }
            }
            ("swap", 2) => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    let i = self.operand(&call.args[0]);
                    let j = self.operand(&call.args[1]);
                    self.emit(Stmt::Swap {
                        a: place.then(Projection::Index(i)),
                        b: place.then(Projection::Index(j)),
                    });
                    return self.nothing();
                }
            }
            ("fill", 1) if !kind.is_scalar() && kind.element().is_scalar() => {
                if let Tree::Ref(place, _) | Tree::Copy(place, _) = receiver {
                    let value = self.operand(&call.args[0]);
                    let value = self.retyped(value, &kind.element());
                    self.emit(Stmt::Fill { place, value });
                    return self.nothing();
                }
            }
            ("copy_from_slice" | "clone_from_slice", 1) => {
                if let (Tree::Ref(place, _) | Tree::Copy(place, _), Some(from)) =
                    (receiver, self.place(&call.args[0]))
                {
                    let method = Some(call.method.clone());
                    self.emit(Stmt::Assign { place, tree: Tree::Copy(from, method) });
                    return self.nothing();
                }
                self.diag.error(&node, "the argument has to be a place: `a.copy_from_slice(&b)`");
                return self.nothing();
            }
            (
                "push" | "pop" | "truncate" | "extend" | "insert" | "remove" | "resize" | "clear"
                | "drain",
                _,
            ) if matches!(kind, Kind::Vec(_)) => {
                self.diag.error(
                    &node,
                    format!("`{name}` changes the length of a `Vec`, which cannot be differentiated yet; create it with its final length and store into it"),
                );
                return self.nothing();
            }
            (
                "iter" | "iter_mut" | "into_iter" | "map" | "sum" | "fold" | "zip" | "enumerate"
                | "product" | "filter" | "windows" | "chunks" | "chunks_exact" | "rev",
                _,
            ) if self.mentions_tainted(&node)
                && (!kind.is_scalar() || !matches!(receiver, Tree::Value(_))) =>
            {
                self.diag.error(
                    &node,
                    "iterator chains cannot be differentiated yet; write a `for` loop over a range, or over `x.iter()` with `.enumerate()` and `.zip(…)`",
                );
                return self.nothing();
            }
            ("sin_cos", 0) => {
                let operand = self.scalar(receiver, call);
                let operand = self.retyped(operand, &Kind::Float(FloatType::Literal));
                return self.sin_cos(operand, &node);
            }
            _ if !kind.is_scalar() && !self.mentions_tainted(&node) => {
                return self.opaque(&node, false);
            }
            _ => return self.scalar_method(call, receiver, &kind, memory, &node),
        }
        self.diag.error(
            &node,
            format!("`{name}` cannot be differentiated here; bind the receiver with `let`"),
        );
        self.nothing()
    }

    /// Whether an expression mentions a variable that may depend on a parameter.
    fn mentions_tainted(&self, expr: &Expr) -> bool {
        let mut found = Vec::new();
        super::scan::identifiers(expr.to_token_stream(), &mut found);
        found.iter().any(|name| match self.lookup(name) {
            Some(Binding::Scalar { var, .. }) => self.vars[var.0].is_some_and(|value| {
                self.is_tainted(value) && self.function.kind(value).may_be_active()
            }),
            Some(Binding::Place { place, .. }) => {
                self.function.local(place.root).kind.may_be_active()
            }
            None => false,
        })
    }

    /// Whether what is evaluated may depend on a parameter.
    fn carries(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Value(value) => self.is_tainted(*value),
            Tree::Copy(place, _) | Tree::Ref(place, _) => {
                self.function.local(place.root).kind.may_be_active()
            }
            Tree::Opaque(_) => false,
            _ => true,
        }
    }

    fn scalar_method(
        &mut self,
        call: &ExprMethodCall,
        receiver: Tree,
        kind: &Kind,
        memory: bool,
        node: &Expr,
    ) -> Tree {
        let name = call.method.to_string();
        let float = match kind {
            Kind::Float(_) => rules::lookup(&name),
            Kind::Unknown if self.carries(&receiver) => rules::lookup(&name),
            Kind::Unknown => rules::lookup(&name).filter(|intrinsic| intrinsic.only_float),
            _ => None,
        };
        if let Some(intrinsic) = float {
            if intrinsic.arity == call.args.len() + 1 {
                let receiver = self.scalar(receiver, &*call.receiver);
                let mut args = vec![receiver];
                args.extend(call.args.iter().map(|arg| self.operand(arg)));
                return self.intrinsic(intrinsic, args, None, node);
            }
        }
        if kind.is_float() {
            if let Some(name) = rules::FLOAT_PREDICATES.iter().find(|known| **known == name) {
                if call.args.is_empty() {
                    let receiver = self.scalar(receiver, &*call.receiver);
                    let op = Op::Intrinsic { name, args: vec![receiver], path: None };
                    return Tree::Value(self.define(op, Kind::Bool, node));
                }
                self.diag.error(
                    node,
                    format!("`{name}` cannot be differentiated; compare with `<`, `>` or `==`"),
                );
                return self.nothing();
            }
        }
        if *kind == Kind::Int {
            if let Some(name) = rules::PURE_INTEGER_METHODS.iter().find(|known| **known == name) {
                let receiver = self.scalar(receiver, &*call.receiver);
                let mut args = vec![receiver];
                args.extend(call.args.iter().map(|arg| self.operand(arg)));
                let kind = if name.starts_with("is_") { Kind::Bool } else { Kind::Int };
                let op = Op::Intrinsic { name, args, path: None };
                return Tree::Value(self.define(op, kind, node));
            }
        }
        if let Tree::Opaque(_) = receiver {
            return self.opaque(node, false);
        }
        let receiver = match receiver {
            Tree::Copy(place, None) => Tree::Ref(place, false),
            other => other,
        };
        let mut args = vec![receiver];
        args.extend(call.args.iter().map(|arg| self.argument(arg)));
        self.emit_call(Callee::Method(call.method.clone()), args, Kind::Unknown, memory, node)
    }
}
