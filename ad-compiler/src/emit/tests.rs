//! Small gradients by hand: they parse, and read as a person would have written them.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Ident, parse_quote};

use super::{Options, companions, pretty};
use crate::ir::*;

fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}

fn span() -> SpanRange {
    SpanRange(Span::call_site(), Span::call_site())
}

/// Builds a function, one value at a time.
struct Build(Function);

const F64: Kind = Kind::Float(FloatType::F64);

impl Build {
    fn new(name: &str) -> Self {
        Build(Function {
            name: ident(name),
            params: vec![],
            values: vec![],
            locals: vec![],
            buffers: vec![],
            regions: 0,
            stores: 0,
            forward: Block::default(),
            reverse: Block::default(),
            result: Tree::Tuple(vec![]),
            result_kind: F64,
            seed: Seed::One,
            seed_tangent: Seed::None,
            early: true,
            gradient: vec![],
            products: vec![],
            others: vec![],
            thirds: vec![],
            cleared: std::collections::BTreeSet::new(),
        })
    }

    fn value(&mut self, name: &str, kind: Kind) -> Value {
        let (name, adjoint_of) = match name.strip_prefix("d_") {
            Some(of) => (None, Some(of.to_string())),
            None if name.is_empty() => (None, None),
            None => (Some(ident(name)), None),
        };
        self.0.new_value(ValueInfo { kind, name, span: span(), adjoint_of, ty: None })
    }

    fn scalar(&mut self, name: &str, ty: syn::Type, kind: Kind) -> Value {
        let value = self.value(name, kind.clone());
        self.0.params.push(Param {
            name: ident(name),
            ty,
            differentiated: kind.is_float(),
            kind,
            passing: Passing::ByValue,
            bound: Bound::Value(value),
        });
        value
    }

    fn memory(
        &mut self,
        name: &str,
        ty: syn::Type,
        kind: Kind,
        passing: Passing,
    ) -> (Local, Local) {
        let at = self.0.params.len();
        let mut info = LocalInfo {
            kind: kind.clone(),
            name: ident(name),
            by_ref: passing != Passing::ByValue,
            mutable: passing == Passing::ByMut,
            param: Some(at),
            adjoint_of: None,
            span: span(),
        };
        let local = self.0.new_local(info.clone());
        info.adjoint_of = Some(local);
        info.param = None;
        let d = self.0.new_local(info);
        self.0.params.push(Param {
            name: ident(name),
            ty,
            kind,
            passing,
            differentiated: true,
            bound: Bound::Local(local),
        });
        self.0.gradient.push(Gradient::Local(d));
        (local, d)
    }

    fn op(&mut self, to: &mut Vec<Stmt>, name: &str, kind: Kind, op: Op) -> Value {
        let value = self.value(name, kind);
        to.push(Stmt::Let { value, op });
        value
    }

    fn int(&mut self, to: &mut Vec<Stmt>, text: TokenStream) -> Value {
        self.op(to, "", Kind::Int, Op::Constant(text))
    }
}

fn bin(op: BinaryOp, a: Value, b: Value) -> Op {
    Op::Binary(op, a, b)
}

fn show(item: &syn::ItemFn, one: Option<&Function>, seeded: &Function) -> String {
    let gradients = crate::Gradients {
        primal: seeded.clone(),
        one: one.cloned(),
        bare: None,
        seeded: seeded.clone(),
        known: Some(seeded.clone()),
        halves: None,
        tangent: None,
        lanes: None,
        second: None,
        second_lanes: None,
        rows: None,
        seeds: None,
        product: None,
        products: None,
        third: None,
    };
    let tokens =
        companions(item, &item.to_token_stream(), &Options::new(&item.sig.ident), &gradients);
    let file: syn::File =
        syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("{error}: {tokens}"));
    let text = pretty(&prettyplease::unparse(&file));
    let mut out = format!(
        "#![deny(warnings)]\n#![allow(dead_code)]\n{}\n",
        prettyplease::unparse(&parse_quote!(#item))
    );
    out.push_str(&text);
    if let Ok(dir) = std::env::var("EMIT_OUT") {
        std::fs::write(format!("{dir}/{}.rs", item.sig.ident), &out).expect("a writable directory");
    }
    out
}

#[test]
fn straight_line() {
    let item: syn::ItemFn = parse_quote!(
        fn f(x: f64, y: f64) -> f64 {
            let a = x * y;
            a.sin() + x
        }
    );
    let build = |one: bool| {
        let mut b = Build::new("f");
        let x = b.scalar("x", parse_quote!(f64), F64);
        let y = b.scalar("y", parse_quote!(f64), F64);
        let mut s = vec![];
        let a = b.op(&mut s, "a", F64, bin(BinaryOp::Mul, x, y));
        let sin = b.op(&mut s, "", F64, Op::Intrinsic { name: "sin", args: vec![a], path: None });
        let sum = b.op(&mut s, "", F64, bin(BinaryOp::Add, sin, x));
        let mut r = vec![];
        let seed = if one {
            b.op(&mut r, "", F64, Op::One)
        } else {
            let seed = b.value("", F64);
            b.0.seed = Seed::Value(seed);
            seed
        };
        let d_a = b.op(&mut r, "d_a", F64, Op::Rule { name: "sin", args: vec![a, seed] });
        let t = b.op(&mut r, "", F64, bin(BinaryOp::Mul, d_a, y));
        let d_x = b.op(&mut r, "d_x", F64, bin(BinaryOp::Add, t, seed));
        let d_y = b.op(&mut r, "d_y", F64, bin(BinaryOp::Mul, d_a, x));
        b.0.gradient = vec![Gradient::Value(d_x), Gradient::Value(d_y)];
        b.0.forward.stmts = s;
        b.0.reverse.stmts = r;
        b.0.result = Tree::Value(sum);
        b.0
    };
    let text = show(&item, Some(&build(true)), &build(false));
    for line in [
        "    // forward sweep\n    let a = x * y;\n    let v1 = a.sin() + x;\n",
        "    // reverse sweep, from d_v1 = 1\n    let d_a = rules::sin(a, 1.0);\n",
        "    (v1, (d_x, d_y))\n",
        "    let (value, gradient) = f_grad(x, y);\n    (*d_x, *d_y) = gradient;\n",
    ] {
        assert_eq!(text.matches(line).count(), 1, "{line}\n{text}");
    }
}

#[test]
fn carried_loop() {
    let item: syn::ItemFn = parse_quote!(
        fn logistic_map(r: f64, x0: f64, steps: usize) -> f64 {
            let mut x = x0;
            for _ in 0..steps {
                x = r * x * (1.0 - x);
            }
            x
        }
    );
    let build = |one: bool| {
        let mut b = Build::new("logistic_map");
        let r = b.scalar("r", parse_quote!(f64), F64);
        let x0 = b.scalar("x0", parse_quote!(f64), F64);
        let steps = b.scalar("steps", parse_quote!(usize), Kind::Int);
        let mut s = vec![];
        let zero = b.int(&mut s, quote!(0));
        let buffer = b.0.new_buffer(BufferInfo {
            of: "x".into(),
            kind: F64,
            capacity: Capacity::Trips(vec![Trip::Range { lo: zero, hi: steps, inclusive: false }]),
            copies: false,
            readers: Vec::new(),
        });
        s.push(Stmt::Buffer { buffer });
        let x = b.value("x", F64);
        let index = b.value("", Kind::Int);
        let mut body = vec![Stmt::Save { buffer, values: vec![x] }];
        let t = b.op(&mut body, "", F64, bin(BinaryOp::Mul, r, x));
        let one_ = b.op(&mut body, "", F64, Op::Constant(quote!(1.0)));
        let u = b.op(&mut body, "", F64, bin(BinaryOp::Sub, one_, x));
        let next = b.op(&mut body, "x", F64, bin(BinaryOp::Mul, t, u));
        let end = b.value("x", F64);
        let region = b.0.new_region();
        s.push(Stmt::Loop(Loop {
            region,
            head: Head::Range { index, lo: zero, hi: steps, inclusive: false, adaptors: vec![] },
            params: vec![x],
            inits: vec![x0],
            body: Block { stmts: body, yields: vec![next] },
            exits: false,
            results: vec![end],
            count: None,
            mirrors: None,
        }));
        let mut q = vec![];
        let seed = if one {
            b.op(&mut q, "", F64, Op::One)
        } else {
            let seed = b.value("", F64);
            b.0.seed = Seed::Value(seed);
            seed
        };
        let none = b.op(&mut q, "", F64, Op::Zero);
        let d_x = b.value("d_x", F64);
        let d_r = b.value("d_r", F64);
        let mut body = vec![];
        let x = b.value("x", F64);
        body.push(Stmt::Restore { buffer, values: vec![x] });
        let t = b.op(&mut body, "", F64, bin(BinaryOp::Mul, r, x));
        let one_ = b.op(&mut body, "", F64, Op::Constant(quote!(1.0)));
        let u = b.op(&mut body, "", F64, bin(BinaryOp::Sub, one_, x));
        let d_t = b.op(&mut body, "", F64, bin(BinaryOp::Mul, d_x, u));
        let c = b.op(&mut body, "", F64, bin(BinaryOp::Mul, d_t, x));
        let d_r1 = b.op(&mut body, "d_r", F64, bin(BinaryOp::Add, d_r, c));
        let e = b.op(&mut body, "", F64, bin(BinaryOp::Mul, d_t, r));
        let g = b.op(&mut body, "", F64, bin(BinaryOp::Mul, d_x, t));
        let d_x1 = b.op(&mut body, "d_x", F64, bin(BinaryOp::Sub, e, g));
        let d_x2 = b.value("d_x", F64);
        let d_r2 = b.value("d_r", F64);
        let region = b.0.new_region();
        q.push(Stmt::Loop(Loop {
            region,
            head: Head::Times(steps),
            params: vec![d_x, d_r],
            inits: vec![seed, none],
            body: Block { stmts: body, yields: vec![d_x1, d_r1] },
            exits: false,
            results: vec![d_x2, d_r2],
            count: None,
            mirrors: None,
        }));
        b.0.gradient = vec![Gradient::Value(d_r2), Gradient::Value(d_x2), Gradient::None];
        b.0.forward.stmts = s;
        b.0.reverse.stmts = q;
        b.0.result = Tree::Value(end);
        b.0
    };
    let text = show(&item, Some(&build(true)), &build(false));
    for line in [
        "    let mut x = x0;\n    for _ in 0..steps {\n        saved_x.push(x);\n        x = r * x * (1.0 - x);\n    }\n",
        "        let x = saved_x.pop();\n",
        "        d_r += ",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

/// Two values change places; the copies must not read what they have overwritten.
#[test]
fn swap_and_array() {
    let item: syn::ItemFn = parse_quote!(
        fn weigh<'a>(b: &'a [f64], n: usize, out: &mut [f64]) -> f64 {
            let (mut x, mut y) = (b[0], b[1]);
            for i in 0..n {
                (x, y) = (y, x + y);
                if x > 0.0 {
                    out[i] += x;
                }
            }
            x
        }
    );
    let build = |one: bool| {
        let mut b = Build::new("weigh");
        let slice = Kind::Slice(Box::new(F64));
        let (bb, d_b) = b.memory("b", parse_quote!(&'a [f64]), slice.clone(), Passing::ByRef);
        let n = b.scalar("n", parse_quote!(usize), Kind::Int);
        b.0.gradient.push(Gradient::None);
        let (out, d_out) = b.memory("out", parse_quote!(&mut [f64]), slice, Passing::ByMut);
        let mut s = vec![];
        let zero = b.int(&mut s, quote!(0));
        let at1 = b.int(&mut s, quote!(1));
        let x0 = b.op(&mut s, "x", F64, Op::Load(Place::whole(bb).then(Projection::Index(zero))));
        let y0 = b.op(&mut s, "y", F64, Op::Load(Place::whole(bb).then(Projection::Index(at1))));
        let (x, y, i) = (b.value("x", F64), b.value("y", F64), b.value("i", Kind::Int));
        let mut body = vec![];
        let sum = b.op(&mut body, "", F64, bin(BinaryOp::Add, x, y));
        let limit = b.op(&mut body, "", F64, Op::Constant(quote!(0.0)));
        let c = b.op(&mut body, "", Kind::Bool, bin(BinaryOp::Gt, y, limit));
        let cell = Place::whole(out).then(Projection::Index(i));
        let mut arm = vec![];
        let old = b.op(&mut arm, "", F64, Op::Load(cell.clone()));
        let new = b.op(&mut arm, "", F64, bin(BinaryOp::Add, old, y));
        arm.push(Stmt::Store { place: cell, value: new });
        let region = b.0.new_region();
        body.push(Stmt::Branch(Branch {
            region,
            cond: c,
            boolean: true,
            arms: vec![Block { stmts: arm, yields: vec![] }, Block::default()],
            results: vec![],
            mirrors: None,
        }));
        let (x1, y1) = (b.value("x", F64), b.value("y", F64));
        s.push(Stmt::Loop(Loop {
            region,
            head: Head::Range { index: i, lo: zero, hi: n, inclusive: false, adaptors: vec![] },
            params: vec![x, y],
            inits: vec![x0, y0],
            body: Block { stmts: body, yields: vec![y, sum] },
            exits: false,
            results: vec![x1, y1],
            count: None,
            mirrors: None,
        }));
        let mut q = vec![];
        let seed = if one {
            b.op(&mut q, "", F64, Op::One)
        } else {
            let seed = b.value("", F64);
            b.0.seed = Seed::Value(seed);
            seed
        };
        let mut body = vec![];
        let i = b.value("i", Kind::Int);
        let term =
            b.op(&mut body, "", F64, Op::Load(Place::whole(d_out).then(Projection::Index(i))));
        let term = b.op(&mut body, "", F64, bin(BinaryOp::Mul, term, seed));
        let minus = b.op(&mut body, "", F64, Op::Unary(UnaryOp::Neg, term));
        body.push(Stmt::Accumulate {
            place: Place::whole(d_b).then(Projection::Index(i)),
            value: minus,
        });
        q.push(Stmt::Loop(Loop {
            region,
            head: Head::Range {
                index: i,
                lo: zero,
                hi: n,
                inclusive: false,
                adaptors: vec![Adaptor::Rev],
            },
            params: vec![],
            inits: vec![],
            body: Block { stmts: body, yields: vec![] },
            exits: false,
            results: vec![],
            count: None,
            mirrors: None,
        }));
        b.0.forward.stmts = s;
        b.0.reverse.stmts = q;
        b.0.result = Tree::Value(x1);
        b.0
    };
    let text = show(&item, Some(&build(true)), &build(false));
    for line in [
        "    let mut x = b[0];\n    let mut y = b[1];\n",
        "        if y > 0.0 {\n            out[i] += y;\n        }\n        (x, y) = (y, x + y);\n",
        "        d_b[i] -= d_out[i] * 1.0;\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

/// Calls, conditions joined by `&&`, results written in place, an early exit, patterns.
#[test]
fn control_flow() {
    let item: syn::ItemFn = parse_quote!(
        fn walk(x: f64, n: usize) -> f64 {
            0.0
        }
    );
    let build = |one: bool| {
        let mut b = Build::new("walk");
        let x = b.scalar("x", parse_quote!(f64), F64);
        let n = b.scalar("n", parse_quote!(usize), Kind::Int);
        let mut s = vec![];
        let start = b.op(&mut s, "", F64, Op::Constant(quote!(0.0)));
        let (sum, k) = (b.value("sum", F64), b.value("k", Kind::Int));
        let zero = b.int(&mut s, quote!(0));
        let mut cond = vec![];
        let c = b.op(&mut cond, "", Kind::Bool, bin(BinaryOp::Lt, k, n));
        let mut body = vec![];
        // if k > 1 && sum < x { sum = sum + x }
        let at1 = b.int(&mut body, quote!(1));
        let c1 = b.op(&mut body, "", Kind::Bool, bin(BinaryOp::Gt, k, at1));
        let mut yes = vec![];
        let c2 = b.op(&mut yes, "", Kind::Bool, bin(BinaryOp::Lt, sum, x));
        let mut no = vec![];
        let never = b.op(&mut no, "", Kind::Bool, Op::Constant(quote!(false)));
        let both = b.value("", Kind::Bool);
        let region = b.0.new_region();
        let branch = |cond, arms, results| {
            Stmt::Branch(Branch { region, cond, boolean: true, arms, results, mirrors: None })
        };
        let arms =
            vec![Block { stmts: yes, yields: vec![c2] }, Block { stmts: no, yields: vec![never] }];
        body.push(branch(c1, arms, vec![both]));
        let mut yes = vec![];
        let more = b.op(&mut yes, "sum", F64, bin(BinaryOp::Add, sum, x));
        let sum1 = b.value("sum", F64);
        let arms = vec![
            Block { stmts: yes, yields: vec![more] },
            Block { stmts: vec![], yields: vec![sum] },
        ];
        body.push(branch(both, arms, vec![sum1]));
        // match k { 3 => …, _ => … }
        let which = b.value("", Kind::Int);
        body.push(Stmt::Let {
            value: which,
            op: Op::Select {
                scrutinee: Opaque {
                    tokens: quote!(k),
                    uses: vec![(ident("k"), Operand::Value { value: k, by_ref: false })],
                    pure: true,
                    span: span(),
                },
                patterns: vec![quote!(3), quote!(_)],
            },
        });
        let (mut three, mut other) = (vec![], vec![]);
        let a = b.op(&mut three, "", F64, Op::Constant(quote!(2.0)));
        let a = b.op(&mut three, "", F64, Op::Intrinsic { name: "sin", args: vec![a], path: None });
        let o = b.op(&mut other, "", F64, Op::Unary(UnaryOp::Neg, sum1));
        let o = b.op(&mut other, "", F64, Op::Intrinsic { name: "abs", args: vec![o], path: None });
        let w = b.value("w", F64);
        body.push(Stmt::Branch(Branch {
            region,
            cond: which,
            boolean: false,
            arms: vec![
                Block { stmts: three, yields: vec![a] },
                Block { stmts: other, yields: vec![o] },
            ],
            results: vec![w],
            mirrors: None,
        }));
        let sum2 = b.op(&mut body, "sum", F64, bin(BinaryOp::Mul, sum1, w));
        let k1 = b.op(&mut body, "k", Kind::Int, bin(BinaryOp::Add, k, at1));
        let done = b.op(&mut body, "", Kind::Bool, bin(BinaryOp::Gt, sum2, x));
        let (sum3, k2) = (b.value("sum", F64), b.value("k", Kind::Int));
        let count = b.value("", Kind::Int);
        s.push(Stmt::Loop(Loop {
            region,
            head: Head::While { cond: Block { stmts: cond, yields: vec![c] } },
            params: vec![sum, k],
            inits: vec![start, zero],
            body: Block { stmts: body, yields: vec![done, sum2, k1] },
            exits: true,
            results: vec![sum3, k2],
            count: Some(count),
            mirrors: None,
        }));
        let (y, pullback) = (b.value("y", F64), b.value("pullback", Kind::Pullback));
        let call = Call {
            callee: Callee::Path(parse_quote!(helper::<f64>)),
            args: vec![Tree::Value(sum3), Tree::Value(k2)],
            result: Returned::Value(y),
            span: span(),
        };
        s.push(Stmt::CallForward { call: call.clone(), active: vec![true, false], pullback });
        let mut r = vec![];
        let seed = if one {
            b.op(&mut r, "", F64, Op::One)
        } else {
            let seed = b.value("", F64);
            b.0.seed = Seed::Value(seed);
            seed
        };
        let d = b.value("d_sum", F64);
        r.push(Stmt::CallReverse(CallReverse {
            call,
            active: vec![true, false],
            pullback: Some(pullback),
            seed: Tree::Value(seed),
            slots: vec![Slot::Value { contribution: d, of: sum3 }, Slot::Inactive],
            at_once: false,
        }));
        let count = b.op(&mut r, "", F64, Op::Cast(count, parse_quote!(f64)));
        let d_x = b.op(&mut r, "d_x", F64, bin(BinaryOp::Mul, d, count));
        b.0.gradient = vec![Gradient::Value(d_x), Gradient::None];
        b.0.forward.stmts = s;
        b.0.reverse.stmts = r;
        b.0.result = Tree::Value(y);
        b.0
    };
    let text = show(&item, Some(&build(true)), &build(false));
    for line in [
        "        if k > 1 && sum < x {\n            sum += x;\n        }\n",
        "            3 => f64::sin(2.0),\n            _ => (-sum).abs(),\n",
        "        sum *= w;\n        k += 1;\n",
        "    let (y, pullback) = helper::forward::<f64>(sum, k);\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let stubs = crate::fallback::stubs(&item, &Options::new(&item.sig.ident));
    let file: syn::File = syn::parse2(stubs).expect("stubs parse");
    if let Ok(dir) = std::env::var("EMIT_OUT") {
        std::fs::write(format!("{dir}/stubs.rs"), prettyplease::unparse(&file)).expect("writable");
        let input: syn::DeriveInput = parse_quote!(
            pub struct Point<T> {
                pub x: T,
                id: u32,
            }
        );
        let tokens =
            crate::derive::differentiable(&input, &super::private_path()).expect("a struct");
        let file: syn::File = parse_quote!(#input #tokens);
        std::fs::write(format!("{dir}/point.rs"), prettyplease::unparse(&file)).expect("writable");
    }
}

/// A method of two parameters, one an array of a generic float; it calls itself.
#[test]
fn method_and_recursion() {
    let item: syn::ItemFn = parse_quote!(
        pub fn norm<T: Float>(&self, a: [T; 2], s: T) -> T {
            a[0] * s
        }
    );
    let build = |one: bool| {
        let mut b = Build::new("norm");
        let t = Kind::Float(FloatType::Param(ident("T")));
        let (this, _) = b.memory("self", parse_quote!(&Self), Kind::Unknown, Passing::ByRef);
        b.0.params[0].differentiated = false;
        b.0.gradient = vec![Gradient::None];
        let kind = Kind::Array(Box::new(t.clone()), Length(quote!(2)));
        let (a, d_a) = b.memory("a", parse_quote!([T; 2]), kind, Passing::ByValue);
        let s_ = b.scalar("s", parse_quote!(T), t.clone());
        b.0.result_kind = t.clone();
        let mut s = vec![];
        let zero = b.int(&mut s, quote!(0));
        let cell = Place::whole(a).then(Projection::Index(zero));
        let x = b.op(&mut s, "", t.clone(), Op::Load(cell));
        let y = b.op(&mut s, "", t.clone(), bin(BinaryOp::Mul, x, s_));
        let mut r = vec![];
        let seed = if one {
            b.op(&mut r, "", t.clone(), Op::One)
        } else {
            let seed = b.value("", t.clone());
            b.0.seed = Seed::Value(seed);
            seed
        };
        let c = b.op(&mut r, "", t.clone(), bin(BinaryOp::Mul, seed, s_));
        r.push(Stmt::Accumulate {
            place: Place::whole(d_a).then(Projection::Index(zero)),
            value: c,
        });
        let d_s = b.value("d_s", t.clone());
        r.push(Stmt::CallReverse(CallReverse {
            call: Call {
                callee: Callee::Method(ident("norm")),
                args: vec![
                    Tree::Ref(Place::whole(this), false),
                    Tree::Copy(Place::whole(a), None),
                    Tree::Value(s_),
                ],
                result: Returned::Nothing,
                span: span(),
            },
            active: vec![false, true, true],
            pullback: None,
            seed: Tree::Value(seed),
            slots: vec![
                Slot::Inactive,
                Slot::Place(Place::whole(d_a)),
                Slot::Value { contribution: d_s, of: s_ },
            ],
            at_once: false,
        }));
        b.0.gradient.push(Gradient::Value(d_s));
        b.0.forward.stmts = s;
        b.0.reverse.stmts = r;
        b.0.result = Tree::Value(y);
        b.0
    };
    let text = show(&item, Some(&build(true)), &build(false));
    for line in ["d_a[0] = d_a[0] + ", "this.__norm_gradient(", "self.__norm_gradient("] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}
