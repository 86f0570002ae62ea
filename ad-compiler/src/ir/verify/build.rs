//! Small functions for the tests of this directory.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Ident;

use super::super::*;

pub(crate) const F64: Kind = Kind::Float(FloatType::F64);

pub(crate) fn empty(name: &str) -> Function {
    Function {
        name: ident(name),
        params: Vec::new(),
        values: Vec::new(),
        locals: Vec::new(),
        buffers: Vec::new(),
        regions: 0,
        stores: 0,
        forward: Block::default(),
        reverse: Block::default(),
        result: Tree::Tuple(Vec::new()),
        result_kind: F64,
        seed: Seed::None,
        seed_tangent: Seed::None,
        early: false,
        gradient: Vec::new(),
        products: Vec::new(),
        others: Vec::new(),
        thirds: Vec::new(),
        cleared: std::collections::BTreeSet::new(),
    }
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

pub(crate) fn span() -> SpanRange {
    SpanRange(Span::call_site(), Span::call_site())
}

/// A value; `""` for one without a name, `d_…` for an adjoint.
pub(crate) fn value(f: &mut Function, kind: Kind, name: &str) -> Value {
    let adjoint_of = name.strip_prefix("d_").map(str::to_owned);
    let plain = !name.is_empty() && adjoint_of.is_none();
    let name = plain.then(|| ident(name));
    f.new_value(ValueInfo { kind, name, span: span(), adjoint_of, ty: None })
}

pub(crate) fn local(f: &mut Function, kind: Kind, name: &str) -> Local {
    f.new_local(LocalInfo {
        kind,
        name: ident(name),
        by_ref: false,
        mutable: true,
        param: None,
        adjoint_of: None,
        span: span(),
    })
}

pub(crate) fn param(f: &mut Function, kind: Kind, name: &str) -> Value {
    let value = value(f, kind.clone(), name);
    push_param(f, kind, name, Passing::ByValue, Bound::Value(value));
    value
}

pub(crate) fn memory_param(f: &mut Function, kind: Kind, name: &str, passing: Passing) -> Local {
    let local = local(f, kind.clone(), name);
    f.locals[local.0 as usize].by_ref = passing != Passing::ByValue;
    f.locals[local.0 as usize].mutable = passing == Passing::ByMut;
    f.locals[local.0 as usize].param = Some(f.params.len());
    push_param(f, kind, name, passing, Bound::Local(local));
    local
}

fn push_param(f: &mut Function, kind: Kind, name: &str, passing: Passing, bound: Bound) {
    let differentiated = kind.may_be_active();
    let ty = syn::parse_quote!(_);
    f.params.push(Param { name: ident(name), ty, kind, passing, differentiated, bound });
}

pub(crate) fn assign(value: Value, op: Op) -> Stmt {
    Stmt::Let { value, op }
}

pub(crate) fn constant(value: Value, tokens: TokenStream) -> Stmt {
    assign(value, Op::Constant(tokens))
}

pub(crate) fn binary(value: Value, op: BinaryOp, a: Value, b: Value) -> Stmt {
    assign(value, Op::Binary(op, a, b))
}

pub(crate) fn at(root: Local, index: Value) -> Place {
    Place::whole(root).then(Projection::Index(index))
}

/// The example of the design, with its gradient: `x = r * x * (1.0 - x)`, `steps` times.
pub(crate) fn logistic_map() -> Function {
    let f = &mut empty("logistic_map");
    let (r, x0) = (param(f, F64, "r"), param(f, F64, "x0"));
    let steps = param(f, Kind::Int, "steps");
    let zero = value(f, Kind::Int, "");
    let index = value(f, Kind::Int, "i");
    let x = value(f, F64, "x");
    let rx = value(f, F64, "");
    let one = value(f, Kind::Float(FloatType::Literal), "");
    let rest = value(f, F64, "");
    let (next, last) = (value(f, F64, "x"), value(f, F64, "x"));
    let buffer = f.new_buffer(BufferInfo {
        of: "x".to_owned(),
        kind: F64,
        capacity: Capacity::Trips(vec![Trip::Range { lo: zero, hi: steps, inclusive: false }]),
        copies: false,
        readers: Vec::new(),
    });
    let region = f.new_region();
    let body = vec![
        Stmt::Save { buffer, values: vec![x] },
        binary(rx, BinaryOp::Mul, r, x),
        constant(one, quote!(1.0)),
        binary(rest, BinaryOp::Sub, one, x),
        binary(next, BinaryOp::Mul, rx, rest),
    ];
    let head = Head::Range { index, lo: zero, hi: steps, inclusive: false, adaptors: Vec::new() };
    f.forward.stmts = vec![
        constant(zero, quote!(0)),
        Stmt::Buffer { buffer },
        Stmt::Loop(Loop {
            region,
            head,
            params: vec![x],
            inits: vec![x0],
            body: Block { stmts: body, yields: vec![next] },
            exits: false,
            results: vec![last],
            count: None,
            mirrors: None,
        }),
    ];
    f.result = Tree::Value(last);
    f.seed = Seed::One;

    let (seed, none) = (value(f, F64, ""), value(f, F64, ""));
    let (d_x, d_r) = (value(f, F64, "d_x"), value(f, F64, "d_r"));
    let x = value(f, F64, "x");
    let rx = value(f, F64, "");
    let one = value(f, Kind::Float(FloatType::Literal), "");
    let rest = value(f, F64, "");
    let (d_rx, term) = (value(f, F64, ""), value(f, F64, ""));
    let next_d_r = value(f, F64, "d_r");
    let through_rest = value(f, F64, "");
    let next_d_x = value(f, F64, "d_x");
    let (d_x0, last_d_r) = (value(f, F64, "d_x0"), value(f, F64, "d_r"));
    let through_rx = value(f, F64, "");
    let body = vec![
        Stmt::Restore { buffer, values: vec![x] },
        binary(rx, BinaryOp::Mul, r, x),
        constant(one, quote!(1.0)),
        binary(rest, BinaryOp::Sub, one, x),
        binary(d_rx, BinaryOp::Mul, d_x, rest),
        binary(term, BinaryOp::Mul, d_rx, x),
        binary(next_d_r, BinaryOp::Add, d_r, term),
        binary(through_rest, BinaryOp::Mul, d_x, rx),
        binary(through_rx, BinaryOp::Mul, d_rx, r),
        binary(next_d_x, BinaryOp::Sub, through_rx, through_rest),
    ];
    let mirror = f.new_region();
    f.reverse.stmts = vec![
        assign(seed, Op::One),
        assign(none, Op::Zero),
        Stmt::Loop(Loop {
            region: mirror,
            head: Head::Times(steps),
            params: vec![d_x, d_r],
            inits: vec![seed, none],
            body: Block { stmts: body, yields: vec![next_d_x, next_d_r] },
            exits: false,
            results: vec![d_x0, last_d_r],
            count: None,
            mirrors: Some(region),
        }),
    ];
    f.gradient = vec![Gradient::Value(last_d_r), Gradient::Value(d_x0), Gradient::None];
    f.clone()
}

/// `if c { x[0] } else { x[0] * x[1] }`
pub(crate) fn first_or_product() -> Function {
    let f = &mut empty("first_or_product");
    let x = memory_param(f, Kind::Slice(Box::new(F64)), "x", Passing::ByRef);
    let c = param(f, Kind::Bool, "c");
    let (zero, a) = (value(f, Kind::Int, ""), value(f, F64, "a"));
    let (one, product) = (value(f, Kind::Int, ""), value(f, F64, ""));
    let (result, b) = (value(f, F64, ""), value(f, F64, ""));
    let region = f.new_region();
    let other = vec![
        constant(one, quote!(1)),
        assign(b, Op::Load(at(x, one))),
        binary(product, BinaryOp::Mul, a, b),
    ];
    f.forward.stmts = vec![
        constant(zero, quote!(0)),
        assign(a, Op::Load(at(x, zero))),
        Stmt::Branch(Branch {
            region,
            cond: c,
            boolean: true,
            arms: vec![
                Block { stmts: Vec::new(), yields: vec![a] },
                Block { stmts: other, yields: vec![product] },
            ],
            results: vec![result],
            mirrors: None,
        }),
    ];
    f.result = Tree::Value(result);
    f.clone()
}
