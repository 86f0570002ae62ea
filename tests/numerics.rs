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
//! * `=> [..]` states the gradient where differences mean nothing: kinks, ties, poles.
//! * `outputs!(..)` is the same for a function whose result is not a float: only `f_vjp` exists, and
//!   each component of the result is seeded by itself.
//!
//! Each program is compiled twice: by `differentiate` and by its twin without optional passes.

type ValueAndGradient = (Vec<f64>, Vec<f64>);
type Evaluate = fn(&[f64]) -> ValueAndGradient;

/// The functions of one program, as compiled by one of the two attributes, over flat points.
struct Calls {
    primal: fn(&[f64]) -> Vec<f64>,
    /// `f_grad` and `f_grad_into`.
    gradient: Option<[Evaluate; 2]>,
    /// `f_vjp` with the unit seed of the given component of the result.
    pullback: fn(&[f64], usize) -> ValueAndGradient,
}

struct Point {
    at: &'static [f64],
    /// At most one: the gradient by formula.
    expected: &'static [&'static [f64]],
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
     at $([$($x:expr),*] $(=> [$($e:expr),*])?),+ $(,)?) => {
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
                points: &[$(crate::Point { at: &[$($x),*], expected: &[$(&[$($e),*])?] }),+],
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
                    [$(($receiver).)? [<$stem _vjp>]]
                );
            }
        }
    };
}

#[rustfmt::skip]
macro_rules! calls {
    (float, $v:ident, $wrt:tt, $flat:tt, [$($arg:expr),*],
     [$($f:tt)*], [$($grad:tt)*], [$($into:tt)*], [$($vjp:tt)*]) => {
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
            pullback: |$v, _| match $($vjp)*($($arg),*) {
                (value, pullback) => {
                    let gradient = pull!(pullback, $wrt, [$($grad)*], [$($arg),*], $flat);
                    (tapeless::check::flatten(&value), gradient)
                }
            },
        }
    };
    (aggregate, $v:ident, $wrt:tt, $flat:tt, [$($arg:expr),*],
     [$($f:tt)*], $grad:tt, $into:tt, [$($vjp:tt)*]) => {
        crate::Calls {
            primal: |$v| tapeless::check::flatten(&$($f)*($($arg),*)),
            gradient: None,
            pullback: |$v, component| match $($vjp)*($($arg),*) {
                (value, pullback) => {
                    let gradient = pullback(crate::unit_like(&value, component));
                    (tapeless::check::flatten(&value), flat!(gradient, $flat))
                }
            },
        }
    };
}

/// What the pullback of a float function gives for the seed 1. The adjoints of `&mut` parameters go
/// through buffers, here of the shape of `f_grad`'s gradient and cleared.
#[rustfmt::skip]
macro_rules! pull {
    ($p:ident, [zero], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::zero(&mut b);
        let () = $p(1.0, &mut b);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, [nan zero], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::zero(&mut b.1);
        b.0 = $p(1.0, &mut b.1);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, [zero nan], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::zero(&mut b.0);
        b.1 = $p(1.0, &mut b.0);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, [nan nan nan zero], [$($grad:tt)*], [$($arg:expr),*], []) => {{
        let (_, mut b) = $($grad)*($($arg),*);
        crate::Floats::zero(&mut b.3);
        (b.0, b.1, b.2) = $p(1.0, &mut b.3);
        tapeless::check::flatten(&b)
    }};
    ($p:ident, $wrt:tt, $grad:tt, $args:tt, $flat:tt) => {{
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

macro_rules! tests {
    (float) => {
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
            let value = (calls.pullback)(at, 0).0;
            assert_eq!(bits(&value), expected, "{}: f_vjp at {at:?}", case.name);
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
            let gradient = (case.optimised.pullback)(point.at, component).1;
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
            let [left, right] =
                [&case.optimised, &case.plain].map(|calls| (calls.pullback)(at, component).1);
            assert_agree(case, at, "f_vjp optimised, plain", &left, &right);
        }
        if let (Some([optimised, _]), Some([plain, _])) =
            (case.optimised.gradient, case.plain.gradient)
        {
            assert_agree(case, at, "f_grad optimised, plain", &optimised(at).1, &plain(at).1);
        }
    }
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
    let near =
        |a: &f64, b: &f64| a == b || (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0);
    assert!(
        gradient.len() == expected.len() && gradient.iter().zip(&expected).all(|(a, b)| near(a, b)),
        "{}, component {component}, at {at:?}:\n gradient {gradient:?}\n expected {expected:?}",
        case.name,
    );
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
