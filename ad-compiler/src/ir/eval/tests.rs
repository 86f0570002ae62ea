//! The interpreter on small functions, and its numbers against the formulas.

use quote::quote;

use super::super::verify::build::*;
use super::super::verify::build::{binary, span};
use super::intrinsic::{intrinsic, method};
use super::rule::rule;
use super::*;
use crate::ir::*;
use crate::rules::{Derivative, INTRINSICS, Read};

type Plain = Datum<f64>;

fn value_of(function: &Function, args: &[Plain]) -> Result<f64> {
    let outcome = run(function, args.to_vec(), None, Vec::new())?;
    Ok(outcome.result.flatten()[0])
}

/// The derivatives of the result along each float argument, by dual numbers.
fn reference(function: &Function, args: &[Plain]) -> Vec<f64> {
    let count = args.iter().map(|arg| arg.flatten().len()).sum();
    let derivatives = (0..count).map(|along| {
        let mut tangents = (0..count).map(|position| f64::from(u8::from(position == along)));
        let args = args.iter().map(|arg| Datum::along(arg, &mut tangents)).collect();
        let outcome = run(function, args, None, Vec::new()).expect("the function runs");
        outcome.result.flatten()[0].tangent
    });
    derivatives.collect()
}

fn gradient_of(outcome: &Outcome<f64>) -> Vec<f64> {
    outcome.gradient.iter().flatten().flat_map(Datum::flatten).collect()
}

fn close(a: f64, b: f64, tolerance: f64) -> bool {
    a == b || (a - b).abs() <= tolerance * (1.0 + a.abs().max(b.abs()))
}

fn assert_close(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (a, b) in found.iter().zip(expected) {
        assert!(close(*a, *b, 1e-12), "{found:?} is not {expected:?}");
    }
}

/// Where the function is smooth and inside its domain.
fn sample(name: &str, arity: usize) -> Vec<Plain> {
    let sample: &[f64] = match name {
        "acosh" => &[1.7],
        "powi" => return vec![Datum::from(1.3), Datum::Int(-3)],
        "log" => &[1.9, 2.7],
        "clamp" => &[0.4, -1.0, 1.5],
        "rem_euclid" => &[-7.3, 2.1],
        _ => &[0.37, 1.6, -0.8],
    };
    sample[..arity].iter().map(|value| Datum::from(*value)).collect()
}

#[test]
fn every_function_has_the_derivative_of_differences() {
    for function in INTRINSICS {
        let point = sample(function.name, function.arity);
        for position in 0..point.len() {
            let Datum::Float(at) = point[position] else { continue };
            let shifted = |by: f64| {
                let mut args = point.clone();
                args[position] = Datum::from(at + by);
                intrinsic(function.name, &args).expect("the function is known").flatten()[0]
            };
            let difference = (shifted(1e-6) - shifted(-1e-6)) / 2e-6;
            let along = dual_derivative(function.name, &point, position);
            assert!(close(along, difference, 1e-8), "{}: {along}, {difference}", function.name);
        }
    }
}

fn dual_derivative(name: &str, point: &[Plain], along: usize) -> f64 {
    let mut args: Vec<_> =
        point.iter().map(|arg| Datum::along(arg, &mut std::iter::empty())).collect();
    if let Datum::Float(dual) = &mut args[along] {
        dual.tangent = 1.0;
    }
    intrinsic(name, &args).expect("the function is known").flatten()[0].tangent
}

#[test]
fn every_rule_agrees_with_dual_numbers() {
    for function in INTRINSICS {
        let point = sample(function.name, function.arity);
        let result = intrinsic(function.name, &point).expect("the function is known");
        for (position, derivative) in function.operands.iter().enumerate() {
            let d = 1.3;
            let found = match derivative {
                Derivative::None => 0.0,
                Derivative::Same => d,
                Derivative::Negated => -d,
                Derivative::Product(other) => d * point[*other].flatten()[0],
                Derivative::Rule { name, reads } => {
                    let args: Vec<Plain> = reads
                        .iter()
                        .map(|read| match read {
                            Read::Operand(position) => point[*position].clone(),
                            Read::Result => result.clone(),
                            Read::Adjoint => Datum::from(d),
                        })
                        .collect();
                    rule(name, &args).expect("the rule is known").flatten()[0]
                }
            };
            let expected = d * dual_derivative(function.name, &point, position);
            assert!(close(found, expected, 1e-14), "{}: {found}, {expected}", function.name);
        }
    }
}

#[test]
fn rules_of_operators() {
    let of = |name: &str, args: &[f64]| {
        let args: Vec<Plain> = args.iter().map(|arg| Datum::from(*arg)).collect();
        rule(name, &args).expect("the rule is known").flatten()[0]
    };
    assert_eq!(of("div_lhs", &[4.0, 2.0]), 0.5);
    assert_eq!(of("share", &[0.75, 0.5]), 0.375);
    assert_eq!(of("share", &[0.0, f64::INFINITY]), 0.0);
    assert_eq!(of("rem_rhs", &[7.5, 2.0, 1.0]), -3.0);
    assert_eq!(of("div_lhs", &[0.0, 0.0]), 0.0);
}

#[test]
fn a_stopped_gradient_is_none() {
    let x = Datum::Float(Dual { value: 2.0, tangent: 1.0 });
    assert_eq!(method("stop_gradient", &[x]), Ok(Datum::from(2.0)));
}

#[test]
fn an_adjoint_of_zero_stays_zero_at_poles() {
    let zero = Plain::from(0.0);
    for name in ["sqrt", "cbrt", "ln", "log2", "log10"] {
        assert_eq!(rule(name, &[zero.clone(), zero.clone()]), Ok(zero.clone()));
    }
    let infinite = Plain::from(f64::INFINITY);
    assert_eq!(rule("exp", &[infinite, zero.clone()]), Ok(zero));
}

#[test]
fn a_gradient_with_saves() {
    let function = logistic_map();
    let args = [Datum::from(3.1), Datum::from(0.3), Datum::Int(7)];
    let outcome = run(&function, args.to_vec(), None, Vec::new()).expect("the function runs");
    let mut x = 0.3;
    for _ in 0..7 {
        x = 3.1 * x * (1.0 - x);
    }
    assert_eq!(outcome.result, Datum::from(x));
    assert_close(&gradient_of(&outcome), &reference(&function, &args));
}

/// The logistic map as it is before `keep`: nothing is saved, the reverse loop reads the forward
/// loop's `x`.
fn without_saves() -> Function {
    let mut function = logistic_map();
    for block in [&mut function.forward, &mut function.reverse] {
        for stmt in &mut block.stmts {
            for nested in stmt.blocks_mut() {
                let kept = |stmt: &Stmt| !matches!(stmt, Stmt::Save { .. } | Stmt::Restore { .. });
                nested.stmts.retain(kept);
            }
        }
    }
    function.reverse.map_uses(&mut |value| if value == Value(15) { Value(5) } else { value });
    function
}

#[test]
fn nested_values_are_at_hand_before_keep_only() {
    let function = without_saves();
    let args = vec![Datum::from(3.1), Datum::from(0.3), Datum::Int(7)];
    let recorded = Evaluator::new(&function)
        .stage(Stage::BeforeKeep)
        .run(args.clone(), None, Vec::new())
        .expect("the function runs");
    assert_close(&gradient_of(&recorded), &reference(&logistic_map(), &args));
    assert_eq!(
        run(&function, args, None, Vec::new()),
        Err(EvalError::Malformed("%5 has no value here".to_owned()))
    );
}

#[test]
fn branches_and_loads() {
    let function = first_or_product();
    for (c, expected) in [(true, 3.0), (false, 15.0)] {
        let args = [Datum::floats(&[3.0, 5.0]), Datum::Bool(c)];
        assert_eq!(value_of(&function, &args), Ok(expected));
    }
    let short = [Datum::floats(&[3.0]), Datum::Bool(false)];
    assert_eq!(
        value_of(&function, &short),
        Err(EvalError::Panic("index 1 of an array of 1".to_owned()))
    );
}

/// `for _ in 0..n { x[0] = x[0] * x[0] }`, with its reverse sweep before `keep`.
#[test]
fn overwritten_memory_is_undone() {
    let f = &mut empty("squares");
    let x = memory_param(f, Kind::Slice(Box::new(F64)), "x", Passing::ByMut);
    let n = param(f, Kind::Int, "n");
    let (zero, first, old) = (value(f, Kind::Int, ""), value(f, F64, ""), value(f, F64, ""));
    let square = value(f, F64, "");
    let d_x = local(f, Kind::Slice(Box::new(F64)), "d_x");
    let (d, twice, d_old) = (value(f, F64, ""), value(f, F64, ""), value(f, F64, ""));
    let (region, mirror, id) = (f.new_region(), f.new_region(), StoreId(0));
    f.stores = 1;
    let cell = at(x, zero);
    let looped = |region, stmts, mirrors| {
        Stmt::Loop(Loop {
            region,
            head: Head::Times(n),
            params: Vec::new(),
            inits: Vec::new(),
            body: Block { stmts, yields: Vec::new() },
            exits: false,
            results: Vec::new(),
            count: None,
            mirrors,
        })
    };
    let body = vec![
        assign(old, Op::Load(cell.clone())),
        binary(square, BinaryOp::Mul, old, old),
        Stmt::Mark { id, place: cell.clone() },
        Stmt::Store { place: cell.clone(), value: square },
    ];
    f.forward.stmts = vec![constant(zero, quote!(0)), looped(region, body, None)];
    let body = vec![
        Stmt::Undo { of: id, place: cell.clone() },
        assign(d, Op::Load(at(d_x, zero))),
        Stmt::Clear { place: at(d_x, zero) },
        assign(first, Op::Load(cell)),
        binary(twice, BinaryOp::Mul, d, first),
        binary(d_old, BinaryOp::Add, twice, twice),
        Stmt::Accumulate { place: at(d_x, zero), value: d_old },
    ];
    f.reverse.stmts = vec![looped(mirror, body, Some(region))];
    f.gradient = vec![Gradient::Local(d_x), Gradient::None];
    assert_eq!(super::super::verify::verify_with(f, Stage::BeforeKeep), Ok(()));
    let outcome = Evaluator::new(f)
        .stage(Stage::BeforeKeep)
        .run(vec![Plain::floats(&[3.0]), Datum::Int(2)], None, vec![Some(Datum::floats(&[1.0]))])
        .expect("the function runs");
    assert_eq!(outcome.outputs[0], Some(Datum::floats(&[81.0])));
    assert_eq!(outcome.restored[0], Some(Datum::floats(&[3.0])));
    assert_eq!(gradient_of(&outcome), [4.0 * 27.0]);
}

#[test]
fn references_and_slices_lead_to_the_same_memory() {
    let f = &mut empty("f");
    let x = memory_param(f, Kind::Slice(Box::new(F64)), "x", Passing::ByMut);
    let (one, three) = (value(f, Kind::Int, ""), value(f, Kind::Int, ""));
    let (ten, length) = (value(f, F64, ""), value(f, Kind::Int, ""));
    let part = local(f, Kind::Slice(Box::new(F64)), "part");
    f.locals[part.0 as usize].by_ref = true;
    let again = local(f, Kind::Slice(Box::new(F64)), "again");
    f.locals[again.0 as usize].by_ref = true;
    let range = Projection::Range { lo: Some(one), hi: Some(three), inclusive: false };
    let rest = Projection::Range { lo: Some(one), hi: None, inclusive: false };
    f.forward.stmts = vec![
        constant(one, quote!(1)),
        constant(three, quote!(3)),
        constant(ten, quote!(10f64)),
        Stmt::Declare { local: part, init: Some(Tree::Ref(Place::whole(x).then(range), true)) },
        Stmt::Declare { local: again, init: Some(Tree::Copy(Place::whole(part), None)) },
        Stmt::Accumulate { place: at(part, one), value: ten },
        Stmt::Fill { place: Place::whole(again).then(rest.clone()), value: ten },
        Stmt::Swap { a: at(x, one), b: at(x, three) },
        assign(length, Op::Len(Place::whole(again).then(rest))),
    ];
    f.result = Tree::Tuple(vec![
        Tree::Value(length),
        Tree::Copy(Place::whole(again), None),
        Tree::Take(at(x, one)),
    ]);
    assert_eq!(super::super::verify::verify(f), Ok(()));
    let args = vec![Plain::floats(&[0.0, 1.0, 2.0, 3.0])];
    let outcome = run(f, args, None, Vec::new()).expect("the function runs");
    let expected = Datum::Tuple(vec![Datum::Int(1), Datum::floats(&[3.0, 10.0]), Datum::from(3.0)]);
    assert_eq!(outcome.result, expected);
    assert_eq!(outcome.outputs[0], Some(Datum::floats(&[0.0, 0.0, 10.0, 1.0])));
}

/// `loop { n = n / 2; if n < 2 { break } }`, then the same by `while`, and the trips counted.
#[test]
fn loops_that_exit_and_loops_that_test() {
    for exits in [true, false] {
        let f = &mut empty("halve");
        let n0 = param(f, Kind::Int, "n");
        let (two, n, half) =
            (value(f, Kind::Int, ""), value(f, Kind::Int, "n"), value(f, Kind::Int, "n"));
        let (test, last, count) =
            (value(f, Kind::Bool, ""), value(f, Kind::Int, "n"), value(f, Kind::Int, ""));
        let region = f.new_region();
        let divide = binary(half, BinaryOp::Div, n, two);
        let (head, body) = if exits {
            let stmts = vec![divide, binary(test, BinaryOp::Lt, half, two)];
            (Head::Forever, Block { stmts, yields: vec![test, half] })
        } else {
            let cond = vec![binary(test, BinaryOp::Ge, n, two)];
            (
                Head::While { cond: Block { stmts: cond, yields: vec![test] } },
                Block { stmts: vec![divide], yields: vec![half] },
            )
        };
        f.forward.stmts = vec![
            constant(two, quote!(2)),
            Stmt::Loop(Loop {
                region,
                head,
                params: vec![n],
                inits: vec![n0],
                body,
                exits,
                results: vec![last],
                count: Some(count),
                mirrors: None,
            }),
        ];
        f.result = Tree::Tuple(vec![Tree::Value(last), Tree::Value(count)]);
        assert_eq!(super::super::verify::verify(f), Ok(()));
        let outcome = run::<f64>(f, vec![Datum::Int(100)], None, Vec::new());
        let outcome = outcome.expect("the function runs");
        assert_eq!(outcome.result, Datum::Tuple(vec![Datum::Int(1), Datum::Int(6)]));
        let short = Evaluator::<f64>::new(f).limit(5);
        let outcome = short.run(vec![Datum::Int(100)], None, Vec::new());
        assert_eq!(outcome, Err(EvalError::StepLimit));
    }
}

#[test]
fn ranges_are_reversed_and_stepped_in_order() {
    let trips = |adaptors: &dyn Fn(Value) -> Vec<Adaptor>| {
        let f = &mut empty("trips");
        let hi = param(f, Kind::Int, "hi");
        let (lo, step, index) =
            (value(f, Kind::Int, ""), value(f, Kind::Int, ""), value(f, Kind::Int, "i"));
        let (sum, ten, scaled) =
            (value(f, Kind::Int, ""), value(f, Kind::Int, ""), value(f, Kind::Int, ""));
        let (next, last) = (value(f, Kind::Int, ""), value(f, Kind::Int, ""));
        let region = f.new_region();
        let adaptors = adaptors(step);
        f.forward.stmts = vec![
            constant(lo, quote!(0)),
            constant(step, quote!(2)),
            constant(ten, quote!(10)),
            Stmt::Loop(Loop {
                region,
                head: Head::Range { index, lo, hi, inclusive: false, adaptors },
                params: vec![sum],
                inits: vec![lo],
                body: Block {
                    stmts: vec![
                        binary(scaled, BinaryOp::Mul, sum, ten),
                        binary(next, BinaryOp::Add, scaled, index),
                    ],
                    yields: vec![next],
                },
                exits: false,
                results: vec![last],
                count: None,
                mirrors: None,
            }),
        ];
        f.result = Tree::Value(last);
        run::<f64>(f, vec![Datum::Int(6)], None, Vec::new()).expect("the function runs").result
    };
    assert_eq!(trips(&|_| Vec::new()), Datum::Int(12_345));
    assert_eq!(trips(&|_| vec![Adaptor::Rev]), Datum::Int(543_210));
    assert_eq!(trips(&|step| vec![Adaptor::Rev, Adaptor::StepBy(step)]), Datum::Int(531));
    assert_eq!(trips(&|step| vec![Adaptor::StepBy(step), Adaptor::Rev]), Datum::Int(420));
}

/// What `tokens` evaluate to, with `x` an array, `n` an integer and `a` a float.
fn evaluate(tokens: proc_macro2::TokenStream) -> Result<Plain> {
    let f = &mut empty("f");
    let x = memory_param(f, Kind::Array(Box::new(F64), Length(quote!(N))), "x", Passing::ByRef);
    let n = param(f, Kind::Int, "n");
    let a = param(f, F64, "a");
    let result = value(f, Kind::Unknown, "");
    let place = Operand::Place { place: Place::whole(x), by_ref: true, writes: false };
    let opaque = Opaque {
        tokens,
        uses: vec![
            (ident("x"), place),
            (ident("n"), Operand::Value { value: n, by_ref: false }),
            (ident("a"), Operand::Value { value: a, by_ref: false }),
        ],
        pure: true,
        span: span(),
    };
    f.forward.stmts = vec![assign(result, Op::Opaque(opaque))];
    f.result = Tree::Value(result);
    let args = vec![Datum::floats(&[1.0, 2.0]), Datum::Int(7), Datum::from(2.5)];
    Ok(run(f, args, None, Vec::new())?.result)
}

#[test]
fn simple_tokens_are_understood() {
    let cases = [
        (quote!(x.len() * 2 - 1), Datum::Int(3)),
        (quote!((n / 2).min(x.len() - 1)), Datum::Int(1)),
        (quote!(n.saturating_sub(9)), Datum::Int(0)),
        (quote!(x[n - 6] + a.floor()), Datum::from(4.0)),
        (quote!(x[1..].len() == 1 && !a.is_nan()), Datum::Bool(true)),
        (quote!(if n > 3 { N } else { 0 }), Datum::Int(2)),
        (quote!(std::f64::consts::E), Datum::from(std::f64::consts::E)),
        (quote!(-f64::EPSILON), Datum::from(-f64::EPSILON)),
        (quote!(usize::MAX as i32), Datum::Int(-1)),
        (quote!(-a as u8), Datum::Int(0)),
        (quote!((a * 200.0) as u8), Datum::Int(255)),
    ];
    for (tokens, expected) in cases {
        assert_eq!(evaluate(tokens), Ok(expected));
    }
    for tokens in [quote!(g(n)), quote!(UNKNOWN), quote!("text"), quote!(x.iter().sum())] {
        assert!(matches!(evaluate(tokens), Err(EvalError::Unsupported(_))));
    }
    assert!(matches!(evaluate(quote!(n / 0)), Err(EvalError::Panic(_))));
}

#[test]
fn assertions_are_checked() {
    let f = &mut empty("f");
    let n = param(f, Kind::Int, "n");
    let tokens = quote! { assert!(n > 0, "n is {n}"); };
    let uses = vec![(ident("n"), Operand::Value { value: n, by_ref: false })];
    f.forward.stmts = vec![Stmt::Opaque(Opaque { tokens, uses, pure: false, span: span() })];
    f.result = Tree::Value(n);
    assert!(run::<f64>(f, vec![Datum::Int(1)], None, Vec::new()).is_ok());
    let outcome = run::<f64>(f, vec![Datum::Int(0)], None, Vec::new());
    assert!(matches!(outcome, Err(EvalError::Panic(_))));
}

#[test]
fn a_match_selects_the_first_pattern() {
    let f = &mut empty("f");
    let n = param(f, Kind::Int, "n");
    let position = value(f, Kind::Int, "");
    let scrutinee = Opaque {
        tokens: quote!(n % 10),
        uses: vec![(ident("n"), Operand::Value { value: n, by_ref: false })],
        pure: true,
        span: span(),
    };
    let patterns = vec![quote!(0), quote!(1 | 2), quote!(3..=5), quote!(_)];
    f.forward.stmts = vec![assign(position, Op::Select { scrutinee, patterns })];
    f.result = Tree::Value(position);
    for (n, expected) in [(20, 0), (12, 1), (5, 2), (9, 3)] {
        let outcome = run::<f64>(f, vec![Datum::Int(n)], None, Vec::new());
        assert_eq!(outcome.expect("the function runs").result, Datum::Int(expected));
    }
}

/// `fn power(x, n) { if n == 0 { 1.0 } else { x * power(x, n - 1) } }` and its pullback.
#[test]
fn recursion() {
    let f = &mut empty("power");
    let (x, n) = (param(f, F64, "x"), param(f, Kind::Int, "n"));
    let (zero, one, last) =
        (value(f, Kind::Int, ""), value(f, Kind::Int, ""), value(f, Kind::Bool, ""));
    let (unit, less) = (value(f, Kind::Float(FloatType::Literal), ""), value(f, Kind::Int, ""));
    let (inner, product, y) = (value(f, F64, ""), value(f, F64, ""), value(f, F64, "y"));
    let (d_y, none) = (value(f, F64, "d_y"), value(f, F64, ""));
    let (d_inner, direct) = (value(f, F64, ""), value(f, F64, ""));
    let (through, both, d_x) = (value(f, F64, ""), value(f, F64, ""), value(f, F64, "d_x"));
    let (region, mirror) = (f.new_region(), f.new_region());
    let call = Call {
        callee: Callee::Itself(syn::parse_quote!(power)),
        args: vec![Tree::Value(x), Tree::Value(less)],
        result: Returned::Value(inner),
        span: span(),
    };
    let branch = |region, first, second, result, mirrors| {
        Stmt::Branch(Branch {
            region,
            cond: last,
            boolean: true,
            arms: vec![first, second],
            results: vec![result],
            mirrors,
        })
    };
    let recursive = vec![
        binary(less, BinaryOp::Sub, n, one),
        Stmt::Call(call.clone()),
        binary(product, BinaryOp::Mul, x, inner),
    ];
    f.forward.stmts = vec![
        constant(zero, quote!(0)),
        constant(one, quote!(1)),
        constant(unit, quote!(1.0)),
        binary(last, BinaryOp::Eq, n, zero),
        branch(
            region,
            Block { stmts: Vec::new(), yields: vec![unit] },
            Block { stmts: recursive, yields: vec![product] },
            y,
            None,
        ),
    ];
    f.result = Tree::Value(y);
    f.seed = Seed::Value(d_y);
    let reverse = vec![
        binary(d_inner, BinaryOp::Mul, d_y, x),
        binary(direct, BinaryOp::Mul, d_y, inner),
        Stmt::CallReverse(CallReverse {
            call,
            active: vec![true, false],
            pullback: None,
            seed: Tree::Value(d_inner),
            slots: vec![Slot::Value { contribution: through, of: x }, Slot::Inactive],
            at_once: false,
        }),
        binary(both, BinaryOp::Add, direct, through),
    ];
    f.reverse.stmts = vec![
        assign(none, Op::Zero),
        branch(
            mirror,
            Block { stmts: Vec::new(), yields: vec![none] },
            Block { stmts: reverse, yields: vec![both] },
            d_x,
            Some(region),
        ),
    ];
    f.gradient = vec![Gradient::Value(d_x), Gradient::None];
    assert_eq!(super::super::verify::verify_with(f, Stage::BeforeKeep), Ok(()));
    let outcome = Evaluator::new(f)
        .stage(Stage::BeforeKeep)
        .run(vec![Plain::from(1.5), Datum::Int(4)], Some(Datum::from(2.0)), Vec::new())
        .expect("the function runs");
    assert_eq!(outcome.result, Datum::from(1.5f64.powi(4)));
    assert_close(&gradient_of(&outcome), &[2.0 * 4.0 * 1.5f64.powi(3)]);
}

#[test]
fn operators_of_unknown_types_follow_what_the_types_are() {
    let f = &mut empty("f");
    let info =
        ValueInfo { kind: Kind::Unknown, name: None, span: span(), adjoint_of: None, ty: None };
    let [a, b, y, d] = std::array::from_fn(|_| f.new_value(info.clone()));
    for (position, value) in [a, b, y, d].into_iter().enumerate() {
        let name = ident(&format!("p{position}"));
        f.params.push(super::super::Param {
            name,
            ty: syn::parse_quote!(T),
            kind: Kind::Unknown,
            passing: Passing::ByValue,
            differentiated: false,
            bound: Bound::Value(value),
        });
    }
    let result = f.new_value(info);
    let op = Op::OperatorRule {
        flow: Flow::Adjoint,
        op: BinaryOp::Div,
        side: Side::Rhs,
        lhs: a,
        rhs: b,
        y,
        d,
    };
    f.forward.stmts = vec![assign(result, op)];
    f.result = Tree::Value(result);
    let floats = [3.0, 4.0, 0.75, 2.0].map(Plain::from).to_vec();
    assert_eq!(value_of(f, &floats), Ok(-0.375));
    let integers = vec![Plain::Int(3), Datum::Int(4), Datum::Int(0), Datum::Unit];
    let outcome = run(f, integers, None, Vec::new()).expect("the function runs");
    assert_eq!(outcome.result, Datum::Unit);
}
