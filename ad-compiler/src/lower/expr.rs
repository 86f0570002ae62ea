//! Expressions.

use quote::{ToTokens, quote};
use syn::{Expr, Lit, UnOp};

use super::{Binding, Lowering, kinds, scan};
use crate::ir::{
    BinaryOp, FloatType, Kind, Length, Op, Opaque, Operand, Place, Projection, SpanRange, Stmt,
    Tree, UnaryOp, Value,
};

impl Lowering<'_> {
    /// An operand: a scalar, evaluated here and now.
    pub(super) fn operand(&mut self, expr: &Expr) -> Value {
        let tree = self.expr(expr);
        self.no_exit(expr);
        self.scalar(tree, expr)
    }

    /// Any expression.
    pub(super) fn expr(&mut self, expr: &Expr) -> Tree {
        self.expr_for(expr, false)
    }

    /// Any expression; `memory` if an aggregate of unknown type is wanted as a memory.
    pub(super) fn expr_for(&mut self, expr: &Expr, memory: bool) -> Tree {
        match expr {
            Expr::Lit(literal) => self.literal(&literal.lit),
            Expr::Paren(inner) => self.expr_for(&inner.expr, memory),
            Expr::Group(inner) => self.expr_for(&inner.expr, memory),
            Expr::Path(path) => self.path(path),
            Expr::Index(_) | Expr::Field(_) => match self.place(expr) {
                Some(place) => Tree::Copy(place, None),
                None => self.opaque(expr, false),
            },
            Expr::Unary(unary) => match unary.op {
                UnOp::Deref(_) => match self.expr(&unary.expr) {
                    Tree::Ref(place, _) | Tree::Copy(place, _) => Tree::Copy(place, None),
                    other => other,
                },
                UnOp::Neg(_) => {
                    let operand = self.operand(&unary.expr);
                    let kind = self.kind(operand);
                    Tree::Value(self.define(Op::Unary(UnaryOp::Neg, operand), kind, expr))
                }
                UnOp::Not(_) => {
                    let operand = self.operand(&unary.expr);
                    let kind = self.kind(operand);
                    Tree::Value(self.define(Op::Unary(UnaryOp::Not, operand), kind, expr))
                }
                _ => {
                    self.diag.error(expr, "this operator cannot be differentiated");
                    self.nothing()
                }
            },
            Expr::Binary(binary) => self.binary_expr(binary, expr),
            Expr::Assign(assign) => {
                self.assign(&assign.left, &assign.right);
                self.nothing()
            }
            Expr::Cast(cast) => self.cast(cast, expr),
            Expr::Reference(reference) => self.reference(reference, expr),
            Expr::Array(array) => Tree::Array(self.items(array.elems.iter())),
            Expr::Tuple(tuple) => Tree::Tuple(self.items(tuple.elems.iter())),
            Expr::Repeat(repeat) => {
                let item = self.item(&repeat.expr);
                Tree::Repeat(Box::new(item), Length(repeat.len.to_token_stream()))
            }
            Expr::Struct(literal) => {
                if let Some(rest) = &literal.rest {
                    self.diag.error(rest, "`..` in a struct expression cannot be differentiated yet; name every field");
                }
                let fields = literal
                    .fields
                    .iter()
                    .map(|field| (field.member.clone(), self.item(&field.expr)))
                    .collect();
                Tree::Struct(literal.path.clone(), fields)
            }
            Expr::Call(call) => self.call(call, memory),
            Expr::MethodCall(call) => self.method(call, memory),
            Expr::Macro(invocation) => self.macro_expr(&invocation.mac, expr),
            Expr::If(branch) => self.if_expr(branch),
            Expr::Match(branch) => self.match_expr(branch),
            Expr::Block(block) if block.label.is_some() => self.labelled_block(block),
            Expr::Block(block) => self.scoped(|this| this.stmts(&block.block.stmts, false)),
            Expr::ForLoop(looped) => self.for_loop(looped),
            Expr::While(looped) => self.while_loop(looped),
            Expr::Loop(looped) => self.endless_loop(looped),
            Expr::Break(jump) => self.break_expr(jump),
            Expr::Continue(jump) => self.continue_expr(jump),
            Expr::Return(jump) => self.return_expr(jump),
            Expr::Closure(_) => self.opaque(expr, false),
            Expr::Range(range) => {
                self.diag.error(
                    range,
                    "a range can only stand in `for … in` and between the brackets of a slice",
                );
                self.nothing()
            }
            Expr::Let(condition) => {
                self.diag.error(condition, "`if let` and `while let` cannot be differentiated yet; use `match` on an integer, or `if`");
                self.nothing()
            }
            // `fence` has reported these: async, await, `?`, unsafe, yield, const blocks.
            _ => self.nothing(),
        }
    }

    pub(super) fn nothing(&self) -> Tree {
        Tree::Tuple(Vec::new())
    }

    /// The elements of an aggregate: scalars are loaded now, for a later element may change them.
    fn items<'e>(&mut self, exprs: impl Iterator<Item = &'e Expr>) -> Vec<Tree> {
        exprs.map(|expr| self.item(expr)).collect()
    }

    pub(super) fn item(&mut self, expr: &Expr) -> Tree {
        let tree = self.expr(expr);
        self.no_exit(expr);
        match tree {
            Tree::Copy(place, None) if self.place_kind(&place).is_scalar() => {
                Tree::Value(self.load(place, expr))
            }
            other => other,
        }
    }

    fn literal(&mut self, literal: &Lit) -> Tree {
        let kind = match literal {
            Lit::Int(int) => match int.suffix() {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                _ => Kind::Int,
            },
            Lit::Float(float) => match float.suffix() {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                _ => Kind::Float(FloatType::Literal),
            },
            Lit::Bool(_) => Kind::Bool,
            _ => Kind::Inert,
        };
        Tree::Value(self.constant(literal, kind))
    }

    fn path(&mut self, path: &syn::ExprPath) -> Tree {
        if let Some(name) = path.path.get_ident() {
            match self.lookup(name).cloned() {
                Some(Binding::Scalar { var, by_ref: _ }) => {
                    return match self.vars[var.0] {
                        Some(value) => Tree::Value(value),
                        None => {
                            self.diag.error(path, format!("`{name}` may have no value here; give it one where it is declared"));
                            self.nothing()
                        }
                    };
                }
                Some(Binding::Place { place, by_ref: true, mutable }) => {
                    return Tree::Ref(place, mutable);
                }
                Some(Binding::Place { place, by_ref: false, mutable: _ }) => {
                    return Tree::Copy(place, None);
                }
                None => {}
            }
        }
        let kind = self.constant_kind(&path.path);
        Tree::Value(self.constant(path, kind))
    }

    /// The number of elements at `place`.
    pub(super) fn length(&mut self, place: Place, node: &impl ToTokens) -> Value {
        if let Kind::Array(_, Length(tokens)) = self.place_kind(&place) {
            if syn::parse2::<syn::LitInt>(tokens.clone()).is_ok() || syn::parse2::<syn::Ident>(tokens.clone()).is_ok() {
                return self.constant(tokens, Kind::Int);
            }
        }
        self.define(Op::Len(place), Kind::Int, node)
    }

    /// What the path of a constant tells of its type.
    fn constant_kind(&self, path: &syn::Path) -> Kind {
        let names: Vec<String> =
            path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let floats = |name: &str| self.floats.iter().any(|float| float == name);
        match names.as_slice() {
            [name] => self.constants.get(name).cloned().unwrap_or(Kind::Unknown),
            [.., ty, consts, _] if consts == "consts" => match ty.as_str() {
                "f32" => Kind::Float(FloatType::F32),
                _ => Kind::Float(FloatType::F64),
            },
            [.., ty, _] => match ty.as_str() {
                "f64" => Kind::Float(FloatType::F64),
                "f32" => Kind::Float(FloatType::F32),
                "usize" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "i8" | "i16"
                | "i32" | "i64" | "i128" => Kind::Int,
                name if floats(name) => {
                    Kind::Float(FloatType::Param(path.segments[0].ident.clone()))
                }
                _ => Kind::Unknown,
            },
            [] => Kind::Unknown,
        }
    }

    /// A place, if the expression denotes one or a part of a temporary.
    pub(super) fn place(&mut self, expr: &Expr) -> Option<Place> {
        match expr {
            Expr::Path(path) => match self.lookup(path.path.get_ident()?)? {
                Binding::Place { place, .. } => Some(place.clone()),
                Binding::Scalar { .. } => None,
            },
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Reference(inner) => self.place(&inner.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.place(&unary.expr),
            Expr::Field(field) => {
                let base = self.base(&field.base)?;
                Some(base.then(Projection::Field(field.member.clone())))
            }
            Expr::Index(index) => {
                let base = self.base(&index.expr)?;
                let step = match &*index.index {
                    Expr::Range(range) => Projection::Range {
                        lo: range.start.as_ref().map(|end| self.operand(end)),
                        hi: range.end.as_ref().map(|end| self.operand(end)),
                        inclusive: matches!(range.limits, syn::RangeLimits::Closed(_)),
                    },
                    other => Projection::Index(self.operand(other)),
                };
                Some(base.then(step))
            }
            Expr::MethodCall(call)
                if call.args.is_empty()
                    && ["as_slice", "as_mut_slice", "as_ref", "as_mut", "borrow"]
                        .iter()
                        .any(|name| call.method == name) =>
            {
                self.place(&call.receiver)
            }
            _ => None,
        }
    }

    /// The place that an index or field projects from; a value that is none is stored first.
    fn base(&mut self, expr: &Expr) -> Option<Place> {
        if let Some(place) = self.place(expr) {
            return Some(place);
        }
        if let Some(Binding::Scalar { .. }) = self.named(expr) {
            return None;
        }
        if let Expr::Path(path) = expr {
            // A constant or static array: a memory that nobody writes.
            let kind = self.constant_kind(&path.path);
            let tokens = Opaque {
                tokens: quote!(&#path),
                uses: Vec::new(),
                pure: true,
                span: SpanRange::of(path),
            };
            let place = self.temporary(Tree::Opaque(tokens), path);
            let info = &mut self.function.locals[place.root.0 as usize];
            info.kind = kind;
            info.by_ref = true;
            info.mutable = false;
            return Some(place);
        }
        let tree = self.expr_for(expr, true);
        self.no_exit(expr);
        match tree {
            Tree::Copy(place, None) | Tree::Ref(place, _) => Some(place),
            other => Some(self.temporary(other, expr)),
        }
    }

    fn reference(&mut self, reference: &syn::ExprReference, node: &Expr) -> Tree {
        let mutable = reference.mutability.is_some();
        if let Some(place) = self.place(&reference.expr) {
            return Tree::Ref(place, mutable);
        }
        match self.expr_for(&reference.expr, true) {
            Tree::Copy(place, None) => Tree::Ref(place, mutable),
            // A shared reference to a scalar reads like the scalar.
            Tree::Value(value) if !mutable => Tree::Value(value),
            other => Tree::Ref(self.temporary(other, node), mutable),
        }
    }

    fn cast(&mut self, cast: &syn::ExprCast, node: &Expr) -> Tree {
        let operand = self.operand(&cast.expr);
        let kind = kinds::of_type(&cast.ty, &self.floats);
        Tree::Value(self.define(Op::Cast(operand, (*cast.ty).clone()), kind, node))
    }

    fn binary_expr(&mut self, binary: &syn::ExprBinary, node: &Expr) -> Tree {
        use syn::BinOp;
        let op = match &binary.op {
            BinOp::And(_) => return self.lazy(&binary.left, &binary.right, true),
            BinOp::Or(_) => return self.lazy(&binary.left, &binary.right, false),
            BinOp::Add(_) | BinOp::AddAssign(_) => BinaryOp::Add,
            BinOp::Sub(_) | BinOp::SubAssign(_) => BinaryOp::Sub,
            BinOp::Mul(_) | BinOp::MulAssign(_) => BinaryOp::Mul,
            BinOp::Div(_) | BinOp::DivAssign(_) => BinaryOp::Div,
            BinOp::Rem(_) | BinOp::RemAssign(_) => BinaryOp::Rem,
            BinOp::BitXor(_) | BinOp::BitXorAssign(_) => BinaryOp::BitXor,
            BinOp::BitAnd(_) | BinOp::BitAndAssign(_) => BinaryOp::BitAnd,
            BinOp::BitOr(_) | BinOp::BitOrAssign(_) => BinaryOp::BitOr,
            BinOp::Shl(_) | BinOp::ShlAssign(_) => BinaryOp::Shl,
            BinOp::Shr(_) | BinOp::ShrAssign(_) => BinaryOp::Shr,
            BinOp::Eq(_) => BinaryOp::Eq,
            BinOp::Lt(_) => BinaryOp::Lt,
            BinOp::Le(_) => BinaryOp::Le,
            BinOp::Ne(_) => BinaryOp::Ne,
            BinOp::Ge(_) => BinaryOp::Ge,
            BinOp::Gt(_) => BinaryOp::Gt,
            _ => {
                self.diag.error(node, "this operator cannot be differentiated");
                return self.nothing();
            }
        };
        if scan::is_compound(&binary.op) {
            self.assign_op(op, &binary.left, &binary.right, node);
            return self.nothing();
        }
        let lhs = self.operand(&binary.left);
        let rhs = self.operand(&binary.right);
        Tree::Value(self.binary(op, lhs, rhs, node))
    }

    pub(super) fn binary(&mut self, op: BinaryOp, lhs: Value, rhs: Value, node: &Expr) -> Value {
        let kind = match op {
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Gt
            | BinaryOp::Ge => Kind::Bool,
            BinaryOp::BitAnd
            | BinaryOp::BitOr
            | BinaryOp::BitXor
            | BinaryOp::Shl
            | BinaryOp::Shr => match (self.kind(lhs), self.kind(rhs)) {
                (Kind::Bool, _) | (_, Kind::Bool) => Kind::Bool,
                _ => Kind::Int,
            },
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::Mul | BinaryOp::Div | BinaryOp::Rem => {
                self.arithmetic_kind(lhs, rhs)
            }
        };
        self.define(Op::Binary(op, lhs, rhs), kind, node)
    }

    /// The kind of a sum or product. A constant of unknown type beside a float is a float: were it
    /// not, what is emitted would not compile.
    fn arithmetic_kind(&self, lhs: Value, rhs: Value) -> Kind {
        let (a, b) = (self.kind(lhs), self.kind(rhs));
        match (&a, &b) {
            (Kind::Float(FloatType::Literal), Kind::Float(_)) => b,
            (Kind::Float(_), Kind::Float(_)) | (Kind::Int, Kind::Int) => a,
            (Kind::Float(_), Kind::Unknown) if !self.is_tainted(rhs) => a,
            (Kind::Unknown, Kind::Float(_)) if !self.is_tainted(lhs) => b,
            (Kind::Int, Kind::Unknown) if !self.is_tainted(rhs) => a,
            (Kind::Unknown, Kind::Int) if !self.is_tainted(lhs) => b,
            _ => Kind::Unknown,
        }
    }

    /// `left && right` (`and`) or `left || right`.
    fn lazy(&mut self, left: &Expr, right: &Expr, and: bool) -> Tree {
        let cond = self.operand(left);
        let evaluated = self.arm(|this| Tree::Value(this.operand(right)));
        let decided = self.arm(|this| Tree::Value(this.truth(!and)));
        let arms = if and { vec![evaluated, decided] } else { vec![decided, evaluated] };
        self.merge(cond, true, arms, left)
    }

    // ---- expressions kept as they are -----------------------------------------------------------

    /// An inactive expression, kept as the user wrote it. If what it uses proves active, that is
    /// reported once activity is known.
    pub(super) fn opaque(&mut self, expr: &Expr, pure: bool) -> Tree {
        Tree::Opaque(self.opaque_tokens(expr.to_token_stream(), pure, true, expr))
    }

    pub(super) fn opaque_tokens(
        &mut self,
        tokens: proc_macro2::TokenStream,
        pure: bool,
        writes: bool,
        node: &impl ToTokens,
    ) -> Opaque {
        let mut found = Vec::new();
        scan::identifiers(tokens.clone(), &mut found);
        let mut uses: Vec<(syn::Ident, Operand)> = Vec::new();
        for name in found {
            if uses.iter().any(|(used, _)| *used == name) {
                continue;
            }
            match self.lookup(&name).cloned() {
                Some(Binding::Scalar { var, by_ref }) => {
                    if let Some(value) = self.vars[var.0] {
                        uses.push((name, Operand::Value { value, by_ref }));
                    }
                }
                Some(Binding::Place { place, by_ref, mutable }) => {
                    let writes = writes && mutable;
                    uses.push((name, Operand::Place { place, by_ref, writes }));
                }
                None => {}
            }
        }
        Opaque { tokens, uses, pure, span: SpanRange::of(node) }
    }

    fn macro_expr(&mut self, invocation: &syn::Macro, node: &Expr) -> Tree {
        let name =
            invocation.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            "vec" => self.vec_macro(invocation, node),
            "matches" => {
                let opaque = self.opaque_tokens(node.to_token_stream(), true, false, node);
                Tree::Value(self.define(Op::Opaque(opaque), Kind::Bool, node))
            }
            "format" | "concat" | "stringify" | "env" | "option_env" | "file" | "module_path" => {
                let opaque = self.opaque_tokens(node.to_token_stream(), false, false, node);
                Tree::Value(self.define(Op::Opaque(opaque), Kind::Inert, node))
            }
            "line" | "column" => Tree::Value(self.constant(node, Kind::Int)),
            _ => {
                self.macro_stmt(invocation);
                self.nothing()
            }
        }
    }

    /// A macro in statement position: kept in the forward sweep.
    pub(super) fn macro_stmt(&mut self, invocation: &syn::Macro) {
        const KEPT: [&str; 13] = [
            "assert",
            "assert_eq",
            "assert_ne",
            "debug_assert",
            "debug_assert_eq",
            "debug_assert_ne",
            "println",
            "print",
            "eprintln",
            "eprint",
            "trace",
            "debug",
            "info",
        ];
        const DIVERGES: [&str; 4] = ["panic", "unreachable", "todo", "unimplemented"];
        let name =
            invocation.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let kept = KEPT.contains(&name.as_str());
        let diverges = DIVERGES.contains(&name.as_str());
        if !kept && !diverges {
            self.diag.error(
                invocation,
                format!("`{name}!` cannot be differentiated: what it expands to is not visible; write out what it does, or move it out of the function"),
            );
            return;
        }
        let opaque = self.opaque_tokens(invocation.to_token_stream(), false, false, invocation);
        self.emit(Stmt::Opaque(opaque));
        if diverges {
            self.exit = super::Exit::Always;
        }
    }

    fn vec_macro(&mut self, invocation: &syn::Macro, node: &Expr) -> Tree {
        use syn::Token;
        use syn::parse::{Parse, ParseStream};
        use syn::punctuated::Punctuated;

        enum Body {
            Repeat(Box<Expr>, Box<Expr>),
            List(Vec<Expr>),
        }
        impl Parse for Body {
            fn parse(input: ParseStream) -> syn::Result<Self> {
                if input.is_empty() {
                    return Ok(Body::List(Vec::new()));
                }
                let first: Expr = input.parse()?;
                if input.peek(Token![;]) {
                    input.parse::<Token![;]>()?;
                    return Ok(Body::Repeat(Box::new(first), input.parse()?));
                }
                let mut items = vec![first];
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                    items.extend(Punctuated::<Expr, Token![,]>::parse_terminated(input)?);
                }
                Ok(Body::List(items))
            }
        }
        match invocation.parse_body::<Body>() {
            Ok(Body::Repeat(item, length)) => {
                let item = self.item(&item);
                let length = self.operand(&length);
                Tree::VecRepeat(Box::new(item), length)
            }
            Ok(Body::List(items)) => Tree::Vec(self.items(items.iter())),
            Err(_) => {
                self.diag.error(node, "`vec!` takes a list, or an element and a length");
                self.nothing()
            }
        }
    }
}
