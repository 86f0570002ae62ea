//! Every companion of every program of the corpus, checked by its numbers.
//!
//! `tests/programs/<area>/<case>.rs` holds the programs, `tests/cases/<area>.rs` one line for each:
//!
//! ```text
//! case!(area / name: |v| f(v[0], &v[1..]), wrt 2, at [0.5, 1.0, 2.0], [0.0, 1.0, 2.0] => [1.0, 0.0, 0.0]);
//!       └─ the file ┘ └─ the call ──────┘  │      └─ a point         └─ a point and its gradient
//!                                          └─ how many parameters are differentiated
//! ```
//!
//! * `f` stands for the function and for each of its companions; `v: &[f64]` is the flat point.
//!   A method is called as `(receiver).f(..)`.
//! * `name as stem`: the companions are called `stem_grad`, … (option `name = ".."`).
//! * `wrt [nan zero]` says, parameter by parameter, what `f_grad_into`'s buffers hold before the
//!   call: `nan` where they are overwritten, `zero` where they bring the adjoint of an output
//!   (`&mut` parameters). `wrt 2` is short for `wrt [nan nan]`.
//! * `wrt 2 as |g| [g.0.x, g.1]` spells out the floats of a gradient that holds a struct's tangent.
//! * `within 1e-2,` before `at`: a looser tolerance, for `f32` and for functions of noisy differences.
//! * `=> [..]` states the gradient where differences mean nothing: kinks, ties, poles. What follows it,
//!   `=> [..]` again, are the rows of the Hessian there. `=> [..] pole` is a pole that a factor 0
//!   hides from `f_grad` only: `f_jvp` may be NaN, and `f_hvp` has an infinite product.
//! * A program asks for `forward, hessian`. `first_order!(..)` is the same as `case!(..)` for one that
//!   asks for `forward` only, since its second derivative goes through a call.
//! * `outputs!(..)` is the same for a function whose result is not a float: only `f_vjp` and `f_jvp`
//!   exist, and each component of the result is seeded by itself.
//!
//! Each program is compiled twice: by `differentiate` and by its twin without optional passes.

type ValueAndGradient = (Vec<f64>, Vec<f64>);
type Evaluate = fn(&[f64]) -> ValueAndGradient;

/// The functions of one program, as compiled by one of the two attributes, over flat points.
struct Calls {
    primal: fn(&[f64]) -> Vec<f64>,
    /// `f_grad` and `f_grad_into`.
    gradient: Option<[Evaluate; 2]>,
    /// `f_vjp` with the unit seed of the given component of the result, and an adjoint for each float
    /// behind `&mut`.
    pullback: fn(&[f64], usize, Numbers<'_>) -> ValueAndGradient,
    /// `f_jvp` in a direction.
    tangent: fn(&[f64], Numbers<'_>) -> Tangents,
    /// `f_hvp` in a direction.
    product: Option<fn(&[f64], Numbers<'_>) -> Product>,
}

/// What floats are overwritten with, in their order.
type Numbers<'a> = &'a mut dyn FnMut(f64) -> f64;

struct Tangents {
    direction: Vec<f64>,
    value: Vec<f64>,
    /// Of the result.
    tangent: Vec<f64>,
    /// Of what is left behind `&mut` parameters.
    outputs: Vec<f64>,
}

struct Product {
    direction: Vec<f64>,
    value: Vec<f64>,
    gradient: Vec<f64>,
    product: Vec<f64>,
}

struct Point {
    at: &'static [f64],
    /// At most one: the gradient by formula.
    expected: &'static [&'static [f64]],
    /// At most one: the Hessian by formula, row by row.
    hessian: &'static [&'static [f64]],
    /// At most one: the marker `pole`.
    pole: &'static [&'static str],
}

struct Case {
    name: &'static str,
    optimised: Calls,
    plain: Calls,
    tolerance: &'static [f64],
    points: &'static [Point],
}

macro_rules! case {
    ($($line:tt)*) => { program!(float, $($line)*); };
}

macro_rules! first_order {
    ($($line:tt)*) => { program!(first_order, $($line)*); };
}

macro_rules! outputs {
    ($($line:tt)*) => { program!(aggregate, $($line)*); };
}

macro_rules! program {
    ($result:ident, $area:ident / $name:ident : $($rest:tt)*) => {
        program!($result, $area / $name as $name : $($rest)*);
    };
    ($result:ident, $area:ident / $name:ident as $stem:ident :
     |$v:ident| $(($receiver:expr).)? f($($arg:expr),* $(,)?),
     wrt $wrt:tt $(as |$g:ident| $places:tt)?, $(within $tolerance:expr,)?
     at $([$($x:expr),*] $(=> [$($e:expr),*] $(=> [$($h:expr),*])? $($pole:ident)?)?),+ $(,)?) => {
        mod $name {
            twin!(optimised, [tapeless::differentiate], $result, $area / $name as $stem,
                  [$v], [$($receiver)?], [$($arg),*], $wrt, [$($g $places)?]);
            twin!(plain, [tapeless::__private::differentiate_plain], $result, $area / $name as $stem,
                  [$v], [$($receiver)?], [$($arg),*], $wrt, [$($g $places)?]);

            const CASE: crate::Case = crate::Case {
                name: concat!(stringify!($area), "/", stringify!($name)),
                optimised: optimised::CALLS,
                plain: plain::CALLS,
                tolerance: &[$($tolerance)?],
                points: &[$(crate::Point {
                    at: &[$($x),*],
                    expected: &[$(&[$($e),*])?],
                    hessian: &[$($(&[$($h),*])?)?],
                    pole: &[$($(stringify!($pole))?)?],
                }),+],
            };

            tests!($result);
        }
    };
}

macro_rules! twin {
    ($twin:ident, [$($differentiate:tt)*], $result:ident, $area:ident / $name:ident as $stem:ident,
     [$v:ident], [$($receiver:expr)?], $args:tt, $wrt:tt, $flat:tt) => {
        mod $twin {
            // Programs are written as users write, not as clippy would have them.
            #[allow(unused, clippy::all)]
            mod program {
                use $($differentiate)* as differentiate;
                use tapeless::Differentiable;
                include!(concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/tests/programs/", stringify!($area), "/", stringify!($name), ".rs"
                ));
            }
            #[allow(unused_imports, reason = "a method needs its type only")]
            use program::*;

            pastey::paste! {
                pub(super) const CALLS: crate::Calls = calls!(
                    $result, $v, $wrt, $flat, $args,
                    [$(($receiver).)? $name],
                    [$(($receiver).)? [<$stem _grad>]],
                    [$(($receiver).)? [<$stem _grad_into>]],
                    [$(($receiver).)? [<$stem _vjp>]],
                    [$(($receiver).)? [<$stem _jvp>]],
                    [$(($receiver).)? [<$stem _hvp>]]
                );
            }
        }
    };
}

#[rustfmt::skip]
macro_rules! calls {
    (aggregate, $v:ident, $wrt:tt, $flat:tt, [$($arg:expr),*],
     [$($f:tt)*], $grad:tt, $into:tt, [$($vjp:tt)*], [$($jvp:tt)*], $hvp:tt) => {
        crate::Calls {
            primal: |$v| tapeless::check::flatten(&$($f)*($($arg),*)),
            gradient: None,
            pullback: |$v, component, _| match $($vjp)*($($arg),*) {
                (value, pullback) => {
                    let gradient = pullback(crate::unit_like(&value, component));
                    (tapeless::check::flatten(&value), flat!(gradient, $flat))
                }
            },
            tangent: |$v, numbers| match $($vjp)*($($arg),*) {
                (value, pullback) => {
                    let mut t = pullback(value);
                    let direction = direction!(t, numbers, $flat);
                    let (value, tangent) = along!(t, $wrt, [$($jvp)*], [$($arg),*]);
                    crate::Tangents {
                        direction,
                        value: tapeless::check::flatten(&value),
                        tangent: tapeless::check::flatten(&tangent),
                        outputs: vec![],
                    }
                }
            },
            product: None,
        }
    };
    ($order:ident, $v:ident, $wrt:tt, $flat:tt, [$($arg:expr),*],
     [$($f:tt)*], [$($grad:tt)*], [$($into:tt)*], [$($vjp:tt)*], [$($jvp:tt)*], $hvp:tt) => {
        crate::Calls {
            primal: |$v| tapeless::check::flatten(&$($f)*($($arg),*)),
            gradient: Some([
                |$v| {
                    let (value, gradient) = $($grad)*($($arg),*);
                    (tapeless::check::flatten(&value), flat!(gradient, $flat))
                },
                |$v| {
                    let (_, mut buffers) = $($grad)*($($arg),*);
                    fill!(buffers, $wrt, $flat);
                    let value = into!(buffers, $wrt, [$($into)*], [$($arg),*]);
                    (tapeless::check::flatten(&value), flat!(buffers, $flat))
                },
            ]),
            // `match` keeps the borrowed arguments alive until the pullback has run.
            pullback: |$v, _, numbers| match $($vjp)*($($arg),*) {
                (value, pullback) => {
                    let gradient =
                        pull!(pullback, numbers, $wrt, [$($grad)*], [$($arg),*], $flat);
                    (tapeless::check::flatten(&value), gradient)
                }
            },
            tangent: |$v, numbers| {
                let (_, mut t) = $($grad)*($($arg),*);
                let direction = direction!(t, numbers, $flat);
                let (value, tangent) = along!(t, $wrt, [$($jvp)*], [$($arg),*]);
                crate::Tangents {
                    direction,
                    value: tapeless::check::flatten(&value),
                    tangent: tapeless::check::flatten(&tangent),
                    outputs: outputs_of!(t, $wrt),
                }
            },
            product: product!($order, $v, $wrt, $flat, [$($arg),*], [$($grad)*], $hvp),
        }
    };
}

#[rustfmt::skip]
macro_rules! product {
    (first_order, $v:ident, $wrt:tt, $flat:tt, $args:tt, $grad:tt, $hvp:tt) => { None };
    (float, $v:ident, $wrt:tt, $flat:tt, [$($arg:expr),*], [$($grad:tt)*], $hvp:tt) => {
        Some(|$v, numbers| {
            let (_, mut t) = $($grad)*($($arg),*);
            let direction = direction!(t, numbers, $flat);
            let (value, gradient, product) = along!(t, $wrt, $hvp, [$($arg),*]);
            crate::Product {
                direction,
                value: tapeless::check::flatten(&value),
                gradient: flat!(gradient, $flat),
                product: flat!(product, $flat),
            }
        })
    };
}

/// What the pullback of a float function gives for the seed 1. The adjoints of `&mut` parameters go
/// through buffers, here of the shape of `f_grad`'s gradient and filled with the numbers.
#[rustfmt::skip]
macro_rules! pull {
    ($p:ident, $numbers:ident, [zero], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::each(&mut b, $numbers);
        let () = $p(1.0, &mut b);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, $numbers:ident, [nan zero], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::each(&mut b.1, $numbers);
        b.0 = $p(1.0, &mut b.1);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, $numbers:ident, [zero nan], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::each(&mut b.0, $numbers);
        b.1 = $p(1.0, &mut b.0);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, $numbers:ident, [nan nan nan zero], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::each(&mut b.3, $numbers);
        (b.0, b.1, b.2) = $p(1.0, &mut b.3);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, $numbers:ident, $wrt:tt, $grad:tt, $args:tt, $flat:tt) => {{
        let _: crate::Numbers<'_> = $numbers;
        let gradient = $p(1.0);
        flat!(gradient, $flat)
    }};
}

/// The floats of a gradient: all of it, or the places spelled out by `as |g| [..]`.
macro_rules! flat {
    ($gradient:ident, []) => {
        tapeless::check::flatten(&$gradient)
    };
    ($gradient:ident, [$g:ident [$($place:expr),*]]) => {{
        let $g = $gradient;
        [$(tapeless::check::flatten(&$place)),*].concat()
    }};
}

/// What the buffers hold before the call.
macro_rules! fill {
    ($b:ident, $wrt:tt, [$g:ident [$($place:expr),*]]) => {{
        let $g = &mut $b;
        $(crate::Floats::nan(&mut $place);)*
    }};
    ($b:ident, [$fill:ident], []) => { crate::Floats::$fill(&mut $b) };
    ($b:ident, [$f0:ident $f1:ident], []) => {
        crate::Floats::$f0(&mut $b.0); crate::Floats::$f1(&mut $b.1)
    };
    ($b:ident, [$f0:ident $f1:ident $f2:ident $f3:ident], []) => {
        crate::Floats::$f0(&mut $b.0); crate::Floats::$f1(&mut $b.1);
        crate::Floats::$f2(&mut $b.2); crate::Floats::$f3(&mut $b.3)
    };
    ($b:ident, $count:literal, []) => { crate::Floats::nan(&mut $b) };
}

/// `f_grad_into(args, &mut d_args...)`.
#[rustfmt::skip]
macro_rules! into {
    ($b:ident, 1, [$($f:tt)*], [$($arg:expr),*]) => { $($f)*($($arg,)* &mut $b) };
    ($b:ident, 2, [$($f:tt)*], [$($arg:expr),*]) => { $($f)*($($arg,)* &mut $b.0, &mut $b.1) };
    ($b:ident, 3, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* &mut $b.0, &mut $b.1, &mut $b.2)
    };
    ($b:ident, 4, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* &mut $b.0, &mut $b.1, &mut $b.2, &mut $b.3)
    };
    ($b:ident, 5, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* &mut $b.0, &mut $b.1, &mut $b.2, &mut $b.3, &mut $b.4)
    };
    ($b:ident, [$f0:ident], $f:tt, $args:tt) => { into!($b, 1, $f, $args) };
    ($b:ident, [$f0:ident $f1:ident], $f:tt, $args:tt) => { into!($b, 2, $f, $args) };
    ($b:ident, [$f0:ident $f1:ident $f2:ident $f3:ident], $f:tt, $args:tt) => {
        into!($b, 4, $f, $args)
    };
}

/// Fills a value of the shape of the gradient with numbers: the floats of that direction.
macro_rules! direction {
    ($t:ident, $numbers:ident, []) => {{
        crate::Floats::each(&mut $t, $numbers);
        flat!($t, [])
    }};
    ($t:ident, $numbers:ident, [$g:ident [$($place:expr),*]]) => {{
        {
            let $g = &mut $t;
            $(crate::Floats::each(&mut $place, $numbers);)*
        }
        let $g = &$t;
        [$(tapeless::check::flatten(&$place)),*].concat()
    }};
}

/// `f_jvp(args, t_args...)` or `f_hvp(args, t_args...)`.
#[rustfmt::skip]
macro_rules! along {
    ($t:ident, 1, [$($f:tt)*], [$($arg:expr),*]) => { $($f)*($($arg,)* crate::hand(&mut $t)) };
    ($t:ident, 2, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* crate::hand(&mut $t.0), crate::hand(&mut $t.1))
    };
    ($t:ident, 3, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* crate::hand(&mut $t.0), crate::hand(&mut $t.1), crate::hand(&mut $t.2))
    };
    ($t:ident, 4, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* crate::hand(&mut $t.0), crate::hand(&mut $t.1), crate::hand(&mut $t.2),
               crate::hand(&mut $t.3))
    };
    ($t:ident, 5, [$($f:tt)*], [$($arg:expr),*]) => {
        $($f)*($($arg,)* crate::hand(&mut $t.0), crate::hand(&mut $t.1), crate::hand(&mut $t.2),
               crate::hand(&mut $t.3), crate::hand(&mut $t.4))
    };
    ($t:ident, [$f0:ident], $f:tt, $args:tt) => { along!($t, 1, $f, $args) };
    ($t:ident, [$f0:ident $f1:ident], $f:tt, $args:tt) => { along!($t, 2, $f, $args) };
    ($t:ident, [$f0:ident $f1:ident $f2:ident $f3:ident], $f:tt, $args:tt) => {
        along!($t, 4, $f, $args)
    };
}

/// What is left of the tangents of `&mut` parameters.
macro_rules! outputs_of {
    ($t:ident, [zero]) => {
        tapeless::check::flatten(&$t)
    };
    ($t:ident, [zero nan]) => {
        tapeless::check::flatten(&$t.0)
    };
    ($t:ident, [nan zero]) => {
        tapeless::check::flatten(&$t.1)
    };
    ($t:ident, [nan nan nan zero]) => {
        tapeless::check::flatten(&$t.3)
    };
    ($t:ident, $wrt:tt) => {
        vec![]
    };
}

macro_rules! tests {
    (float) => {
        tests!(first_order);
        #[test]
        fn product() {
            crate::product_is_right(&CASE);
        }
    };
    (first_order) => {
        tests!(aggregate);
        #[test]
        fn gradient() {
            crate::gradient_is_right(&CASE);
        }
        #[test]
        fn buffers() {
            crate::buffers_are_overwritten(&CASE);
        }
    };
    (aggregate) => {
        #[test]
        fn value() {
            crate::value_is_kept(&CASE);
        }
        #[test]
        fn pullback() {
            crate::pullback_is_right(&CASE);
        }
        #[test]
        fn tangent() {
            crate::tangent_is_right(&CASE);
        }
        #[test]
        fn passes() {
            crate::passes_change_nothing(&CASE);
        }
    };
}

#[path = "cases/arrays.rs"]
mod arrays;
#[path = "cases/branches.rs"]
mod branches;
#[path = "cases/calls.rs"]
mod calls;
#[path = "cases/fusion.rs"]
mod fusion;
#[path = "cases/generics.rs"]
mod generics;
#[path = "cases/inactive.rs"]
mod inactive;
#[path = "cases/loops.rs"]
mod loops;
#[path = "cases/methods.rs"]
mod methods;
#[path = "cases/models.rs"]
mod models;
#[path = "cases/output_adjoints.rs"]
mod output_adjoints;
#[path = "cases/pitfalls.rs"]
mod pitfalls;
#[path = "cases/scalar.rs"]
mod scalar;
#[path = "cases/structs.rs"]
mod structs;

/// Every companion returns the value of the function, bit for bit, with and without passes.
fn value_is_kept(case: &Case) {
    for Point { at, .. } in case.points {
        let expected = bits(&(case.optimised.primal)(at));
        for calls in [&case.optimised, &case.plain] {
            for companion in calls.gradient.iter().flatten() {
                assert_eq!(bits(&companion(at).0), expected, "{} at {at:?}", case.name);
            }
            let value = (calls.pullback)(at, 0, &mut |_| 0.0).0;
            assert_eq!(bits(&value), expected, "{}: f_vjp at {at:?}", case.name);
            let value = (calls.tangent)(at, &mut |_| 0.0).value;
            assert_eq!(bits(&value), expected, "{}: f_jvp at {at:?}", case.name);
            if let Some(product) = calls.product {
                let value = product(at, &mut |_| 0.0).value;
                assert_eq!(bits(&value), expected, "{}: f_hvp at {at:?}", case.name);
            }
        }
    }
}

/// `f_grad` against central differences, or against the gradient stated.
fn gradient_is_right(case: &Case) {
    let [grad, _] = case.optimised.gradient.expect("the result is a float");
    for point in case.points {
        check_component(case, point, 0, &grad(point.at).1);
    }
}

/// `f_vjp` with each unit seed against central differences, or against the gradient stated.
fn pullback_is_right(case: &Case) {
    for point in case.points {
        for component in 0..(case.optimised.primal)(point.at).len() {
            let gradient = (case.optimised.pullback)(point.at, component, &mut |_| 0.0).1;
            check_component(case, point, component, &gradient);
        }
    }
}

/// `f_grad_into` does not read what it overwrites, and writes what `f_grad` returns.
fn buffers_are_overwritten(case: &Case) {
    for calls in [&case.optimised, &case.plain] {
        let [grad, into] = calls.gradient.expect("the result is a float");
        for Point { at, .. } in case.points {
            assert_agree(case, at, "f_grad_into, f_grad", &into(at).1, &grad(at).1);
        }
    }
}

/// With and without passes every companion computes the same derivatives.
fn passes_change_nothing(case: &Case) {
    for Point { at, .. } in case.points {
        for component in 0..(case.optimised.primal)(at).len() {
            let [left, right] = [&case.optimised, &case.plain]
                .map(|calls| (calls.pullback)(at, component, &mut |_| 0.0).1);
            assert_agree(case, at, "f_vjp optimised, plain", &left, &right);
        }
        if let (Some([optimised, _]), Some([plain, _])) =
            (case.optimised.gradient, case.plain.gradient)
        {
            assert_agree(case, at, "f_grad optimised, plain", &optimised(at).1, &plain(at).1);
        }
    }
}

/// `f_jvp` against `f_vjp`, in two directions: what `f_vjp` makes of an adjoint, times the direction,
/// is the adjoint times what `f_jvp` makes of the direction.
fn tangent_is_right(case: &Case) {
    for Point { at, pole, .. } in case.points {
        for (calls, seed) in twice(case) {
            let found = (calls.tangent)(at, &mut numbers(seed));
            assert_eq!(found.tangent.len(), found.value.len(), "{} at {at:?}", case.name);
            for (component, tangent) in found.tangent.iter().enumerate() {
                if !pole.is_empty() && tangent.is_nan() {
                    continue;
                }
                let gradient = (calls.pullback)(at, component, &mut numbers(7)).1;
                let mut weight = numbers(7);
                let outputs = found.outputs.iter().map(|tangent| weight(0.0) * tangent);
                let left: Vec<f64> = outputs.chain([*tangent]).collect();
                let right = products(&gradient, &found.direction);
                assert_same_sum(case, at, "f_jvp, f_vjp", &left, &right);
            }
        }
    }
}

/// `f_hvp`: its gradient is that of `f_grad`; its product is the gradient of ⟨direction, `f_grad`⟩, by
/// central differences, or the Hessian as stated times the direction.
fn product_is_right(case: &Case) {
    for point in case.points {
        let at = point.at;
        for (calls, seed) in twice(case) {
            let product = calls.product.expect("the program asks for `hessian`");
            let found = product(at, &mut numbers(seed));
            let [grad, _] = calls.gradient.expect("the result is a float");
            assert_agree(case, at, "f_hvp's gradient, f_grad", &found.gradient, &grad(at).1);
            if !point.pole.is_empty() {
                assert!(found.product.iter().any(|x| !x.is_finite()), "{} at {at:?}", case.name);
                continue;
            }
            check_product(case, point, &found);
            let [u, v] = [&found, &product(at, &mut numbers(seed + 7))];
            let left = products(&u.product, &v.direction);
            let right = products(&v.product, &u.direction);
            assert_same_sum(case, at, "⟨H u, v⟩, ⟨H v, u⟩", &left, &right);
        }
    }
}

fn check_product(case: &Case, point: &Point, found: &Product) {
    let Product { direction, product, .. } = found;
    let at = point.at;
    match (point.hessian, point.expected) {
        ([hessian], _) => {
            let rows = hessian.chunks(at.len());
            let expected: Vec<f64> =
                rows.map(|row| products(row, direction).iter().sum()).collect();
            assert_agree(case, at, "f_hvp, the Hessian times the direction", product, &expected);
        }
        (_, [_]) => panic!("{} at {at:?}: the Hessian is not stated", case.name),
        _ => {
            let [grad, _] = case.optimised.gradient.expect("the result is a float");
            let f = |v: &[f64]| products(&grad(v).1, direction).iter().sum();
            let checked = match case.tolerance {
                [tolerance] => near(product, &differences(f, at, 0.5 * tolerance), *tolerance)
                    .then_some(())
                    .ok_or_else(|| "no product like the differences".to_owned()),
                _ => tapeless::check::check_gradient(f, product, at)
                    .map_err(|error| error.to_string()),
            };
            if let Err(error) = checked {
                panic!("{}: f_hvp at {at:?} along {direction:?}: {product:?}: {error}", case.name);
            }
        }
    }
}

/// Both twins, each with the seeds of two directions.
fn twice(case: &Case) -> impl Iterator<Item = (&Calls, u32)> {
    [&case.optimised, &case.plain].into_iter().flat_map(|calls| [(calls, 1), (calls, 2)])
}

/// Pseudo-random numbers from −1 to 1, the same for the same seed.
fn numbers(seed: u32) -> impl FnMut(f64) -> f64 {
    let mut state = seed;
    move |_| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(state >> 8) / f64::from(1 << 23) - 1.0
    }
}

fn products(left: &[f64], right: &[f64]) -> Vec<f64> {
    assert_eq!(left.len(), right.len());
    left.iter().zip(right).map(|(a, b)| a * b).collect()
}

/// Equal sums up to rounding, relative to their terms.
fn assert_same_sum(case: &Case, at: &[f64], what: &str, left: &[f64], right: &[f64]) {
    let relative = if case.tolerance.is_empty() { 1e-10 } else { 1e-5 };
    let size: f64 = left.iter().chain(right).map(|x| x.abs()).sum();
    let [sum, other] = [left, right].map(|terms| terms.iter().sum::<f64>());
    assert!(
        (sum - other).abs() <= relative * size,
        "{} at {at:?}: {what} differ: {sum}, {other}\n {left:?}\n {right:?}",
        case.name,
    );
}

fn check_component(case: &Case, point: &Point, component: usize, gradient: &[f64]) {
    let at = point.at;
    let f = |v: &[f64]| (case.optimised.primal)(v)[component];
    let (expected, tolerance) = match (point.expected, case.tolerance) {
        ([expected], _) => (expected.to_vec(), case.tolerance.first().copied().unwrap_or(1e-9)),
        (_, [tolerance]) => (differences(f, at, 0.5 * tolerance), *tolerance),
        _ => {
            if let Err(error) = tapeless::check::check_gradient(f, gradient, at) {
                panic!("{}, component {component}, at {at:?}: {error}", case.name);
            }
            return;
        }
    };
    assert!(
        near(gradient, &expected, tolerance),
        "{}, component {component}, at {at:?}:\n gradient {gradient:?}\n expected {expected:?}",
        case.name,
    );
}

fn near(left: &[f64], right: &[f64], tolerance: f64) -> bool {
    let near =
        |a: &f64, b: &f64| a == b || (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0);
    left.len() == right.len() && left.iter().zip(right).all(|(a, b)| near(a, b))
}

fn differences(f: impl Fn(&[f64]) -> f64, at: &[f64], step: f64) -> Vec<f64> {
    let shifted = |i: usize, h: f64| {
        let mut v = at.to_vec();
        v[i] += h;
        f(&v)
    };
    (0..at.len()).map(|i| (shifted(i, step) - shifted(i, -step)) / (2.0 * step)).collect()
}

/// Equal up to rounding, relative to the largest entry.
fn assert_agree(case: &Case, at: &[f64], what: &str, left: &[f64], right: &[f64]) {
    // A tolerance is asked for mainly by `f32`.
    let relative = if case.tolerance.is_empty() { 1e-10 } else { 1e-5 };
    let largest = left.iter().chain(right).fold(0.0_f64, |m, x| m.max(x.abs()));
    let near = |a: &f64, b: &f64| {
        a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= relative * largest
    };
    assert!(
        left.len() == right.len() && left.iter().zip(right).all(|(a, b)| near(a, b)),
        "{} at {at:?}: {what} differ:\n {left:?}\n {right:?}",
        case.name,
    );
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|x| x.to_bits()).collect()
}

/// The seed that picks one component of a result of this shape.
fn unit_like<T: Floats + Clone>(value: &T, component: usize) -> T {
    let mut seed = value.clone();
    let mut position = 0;
    seed.each(&mut |_| {
        position += 1;
        if position == component + 1 { 1.0 } else { 0.0 }
    });
    seed
}

/// The floats of a result or of a gradient, in order, for overwriting.
trait Floats {
    fn each(&mut self, new: &mut dyn FnMut(f64) -> f64);

    fn nan(&mut self) {
        self.each(&mut |_| f64::NAN);
    }

    fn zero(&mut self) {
        self.each(&mut |_| 0.0);
    }
}

/// A part of a gradient as the tangent of its parameter is passed.
trait Hand<'a, Passed> {
    fn hand(&'a mut self) -> Passed;
}

fn hand<'a, Passed>(part: &'a mut impl Hand<'a, Passed>) -> Passed {
    part.hand()
}

impl<T: Clone> Hand<'_, T> for T {
    fn hand(&mut self) -> T {
        self.clone()
    }
}

impl<'a, T> Hand<'a, &'a T> for T {
    fn hand(&'a mut self) -> &'a T {
        self
    }
}

impl<'a, T> Hand<'a, &'a mut T> for T {
    fn hand(&'a mut self) -> &'a mut T {
        self
    }
}

impl<'a, T> Hand<'a, &'a [T]> for Vec<T> {
    fn hand(&'a mut self) -> &'a [T] {
        self
    }
}

impl<'a, T> Hand<'a, &'a mut [T]> for Vec<T> {
    fn hand(&'a mut self) -> &'a mut [T] {
        self
    }
}

impl Floats for f64 {
    fn each(&mut self, new: &mut dyn FnMut(f64) -> f64) {
        *self = new(*self);
    }
}

impl Floats for f32 {
    fn each(&mut self, new: &mut dyn FnMut(f64) -> f64) {
        *self = new(f64::from(*self)) as f32;
    }
}

impl<T: Floats, const N: usize> Floats for [T; N] {
    fn each(&mut self, new: &mut dyn FnMut(f64) -> f64) {
        for x in self {
            x.each(new);
        }
    }
}

impl<T: Floats> Floats for Vec<T> {
    fn each(&mut self, new: &mut dyn FnMut(f64) -> f64) {
        for x in self {
            x.each(new);
        }
    }
}

macro_rules! floats_of_tuples {
    ($($($t:ident . $i:tt),+;)*) => { $(
        impl<$($t: Floats),+> Floats for ($($t,)+) {
            fn each(&mut self, new: &mut dyn FnMut(f64) -> f64) {
                $(self.$i.each(new);)+
            }
        }
    )* };
}

floats_of_tuples! {
    A.0, B.1;
    A.0, B.1, C.2;
    A.0, B.1, C.2, D.3;
    A.0, B.1, C.2, D.3, E.4;
}
