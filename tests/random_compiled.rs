//! Large random programs, compiled for real: every companion with and without passes.
//!
//! `tests/random/programs.rs` is what the generator of `tests/random_programs.rs` makes of fixed
//! seeds; that test writes the file again.

#[path = "random/points.rs"]
mod points;
#[path = "random/rng.rs"]
#[expect(dead_code, reason = "the generator of programs chooses more")]
mod rng;

use tapeless::check::check_gradient;

type ValueAndGradient = (Vec<f64>, Vec<f64>);
type Evaluate = fn(&[f64], usize, bool) -> ValueAndGradient;

/// One program, over flat points, an integer and a flag. A value is the result, then what is left
/// behind the `&mut` parameters.
pub struct Case {
    name: &'static str,
    floats: usize,
    primal: fn(&[f64], usize, bool) -> Vec<f64>,
    /// `f_grad` and `f_grad_into`, if the result is a float.
    gradients: &'static [Evaluate],
    /// `f_vjp`, with a weight for each float of the value.
    pullback: fn(&[f64], usize, bool, &[f64]) -> ValueAndGradient,
    /// `f_jvp` in a direction: the tangents of the value.
    tangent: fn(&[f64], usize, bool, &[f64]) -> ValueAndGradient,
    /// `f_hvp` in a direction, if the result is a float: the value, its gradient, the product.
    product: Option<Product>,
}

type Product = fn(&[f64], usize, bool, &[f64]) -> (Vec<f64>, Vec<f64>, Vec<f64>);

// Programs are written by a generator, not as clippy would have them.
#[allow(warnings, clippy::all)]
mod optimised {
    use crate::Case;
    use tapeless::{check::flatten, differentiate};
    include!("random/programs.rs");
}

#[allow(warnings, clippy::all)]
mod plain {
    use crate::Case;
    use tapeless::__private::differentiate_plain as differentiate;
    use tapeless::check::flatten;
    include!("random/programs.rs");
}

/// Every companion returns the value of the function, bit for bit.
#[test]
fn values() {
    for_each_point(|at, optimised, plain| {
        let expected = bits(&at.primal(optimised));
        let weights = vec![1.0; expected.len()];
        for case in [optimised, plain] {
            assert_eq!(bits(&at.primal(case)), expected, "{at:?}");
            for companion in case.gradients {
                assert_eq!(bits(&companion(&at.v, at.n, at.flag).0), expected, "{at:?}");
            }
            let value = (case.pullback)(&at.v, at.n, at.flag, &weights).0;
            assert_eq!(bits(&value), expected, "f_vjp, {at:?}");
            let value = (case.tangent)(&at.v, at.n, at.flag, &at.v).0;
            assert_eq!(bits(&value), expected, "f_jvp, {at:?}");
            if let Some(product) = case.product {
                let value = product(&at.v, at.n, at.flag, &at.v).0;
                assert_eq!(bits(&value), expected, "f_hvp, {at:?}");
            }
        }
    });
}

/// `f_vjp` with weights for result and outputs, against central differences.
#[test]
fn pullbacks() {
    for_each_point(|at, optimised, plain| {
        let weights: Vec<f64> =
            (0..at.primal(optimised).len()).map(|i| 1.0 + 0.25 * i as f64).collect();
        let sum = |v: &[f64]| {
            let value = (optimised.primal)(v, at.n, at.flag);
            value.iter().zip(&weights).map(|(value, weight)| value * weight).sum()
        };
        let [gradient, other] =
            [optimised, plain].map(|case| (case.pullback)(&at.v, at.n, at.flag, &weights).1);
        if let Err(error) = check_gradient(sum, &gradient, &at.v) {
            panic!("f_vjp, {at:?}: {error}");
        }
        assert_agree(&gradient, &other, &format!("f_vjp optimised, plain: {at:?}"));
    });
}

/// `f_grad` and `f_grad_into`, against central differences and against the pullback.
#[test]
fn gradients() {
    for_each_point(|at, optimised, plain| {
        let mut weights = vec![0.0; at.primal(optimised).len()];
        weights[0] = 1.0;
        let expected = (optimised.pullback)(&at.v, at.n, at.flag, &weights).1;
        for case in [optimised, plain] {
            for companion in case.gradients {
                let gradient = companion(&at.v, at.n, at.flag).1;
                assert_agree(&gradient, &expected, &format!("{at:?}"));
            }
        }
        if let Some(grad) = optimised.gradients.first() {
            let result = |v: &[f64]| (optimised.primal)(v, at.n, at.flag)[0];
            let gradient = grad(&at.v, at.n, at.flag).1;
            if let Err(error) = check_gradient(result, &gradient, &at.v) {
                panic!("f_grad, {at:?}: {error}");
            }
        }
    });
}

/// `f_jvp` against `f_vjp`: the adjoint of the value times its tangent is the gradient times the
/// direction.
#[test]
fn tangents() {
    for_each_point(|at, optimised, plain| {
        for (case, seed) in [optimised, plain].into_iter().zip(1..) {
            let direction = numbers(seed, at.v.len());
            let tangents = (case.tangent)(&at.v, at.n, at.flag, &direction).1;
            let weights = numbers(seed + 7, tangents.len());
            let gradient = (case.pullback)(&at.v, at.n, at.flag, &weights).1;
            let (left, right) = (products(&weights, &tangents), products(&gradient, &direction));
            assert_same_sum(&left, &right, &format!("f_jvp, f_vjp: {at:?}"));
        }
    });
}

/// `f_hvp`: its gradient is that of `f_grad`, its product the derivative of that along the direction, and
/// the Hessian is symmetric.
#[test]
fn second_derivatives() {
    for_each_point(|at, optimised, plain| {
        let Some(grad) = optimised.gradients.first() else { return };
        let expected = grad(&at.v, at.n, at.flag).1;
        let [u, w] = [1, 2].map(|seed| numbers(seed, at.v.len()));
        let mut all = Vec::new();
        for case in [optimised, plain] {
            let product = case.product.expect("the result is a float");
            let [(_, gradient, along_u), (_, _, along_w)] =
                [&u, &w].map(|direction| product(&at.v, at.n, at.flag, direction));
            assert_agree(&gradient, &expected, &format!("f_hvp's gradient, {at:?}"));
            let (left, right) = (products(&along_u, &w), products(&along_w, &u));
            assert_same_sum(&left, &right, &format!("⟨H u, w⟩, ⟨H w, u⟩: {at:?}"));
            all.push(along_u);
        }
        assert_agree(&all[0], &all[1], &format!("f_hvp optimised, plain: {at:?}"));
        let along_u = |v: &[f64]| products(&grad(v, at.n, at.flag).1, &u).iter().sum();
        if let Err(error) = check_gradient(along_u, &all[0], &at.v) {
            panic!("f_hvp, {at:?}: {error}");
        }
    });
}

#[derive(Debug)]
struct At {
    #[expect(dead_code, reason = "it is printed")]
    name: &'static str,
    v: Vec<f64>,
    n: usize,
    flag: bool,
}

impl At {
    fn primal(&self, case: &Case) -> Vec<f64> {
        (case.primal)(&self.v, self.n, self.flag)
    }
}

fn for_each_point(check: impl Fn(&At, &Case, &Case)) {
    assert_eq!(optimised::CASES.len(), plain::CASES.len());
    for (optimised, plain) in optimised::CASES.iter().zip(plain::CASES) {
        for (which, n) in points::COUNTS.into_iter().enumerate() {
            let (v, flag) = points::point(optimised.floats, which);
            check(&At { name: optimised.name, v, n, flag }, optimised, plain);
        }
    }
}

/// Pseudo-random numbers from −1 to 1, the same for the same seed.
fn numbers(seed: u64, count: usize) -> Vec<f64> {
    let mut rng = rng::Rng::new(seed);
    (0..count).map(|_| rng.between(-1.0, 1.0)).collect()
}

fn products(left: &[f64], right: &[f64]) -> Vec<f64> {
    assert_eq!(left.len(), right.len());
    left.iter().zip(right).map(|(a, b)| a * b).collect()
}

/// Equal sums up to rounding, relative to their terms.
fn assert_same_sum(left: &[f64], right: &[f64], what: &str) {
    let size: f64 = left.iter().chain(right).map(|x| x.abs()).sum();
    let [sum, other] = [left, right].map(|terms| terms.iter().sum::<f64>());
    assert!((sum - other).abs() <= 1e-10 * size, "{what}: {sum}, {other}");
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|x| x.to_bits()).collect()
}

/// Equal up to rounding, relative to the largest entry.
fn assert_agree(left: &[f64], right: &[f64], what: &str) {
    let largest = left.iter().chain(right).fold(1.0_f64, |most, x| most.max(x.abs()));
    assert!(
        left.len() == right.len()
            && left.iter().zip(right).all(|(a, b)| (a - b).abs() <= 1e-10 * largest),
        "{what}:\n {left:?}\n {right:?}"
    );
}
