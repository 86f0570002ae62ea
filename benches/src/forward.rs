//! What forward mode and second order are measured on: tangents, products with the Hessian,
//! Jacobians and Hessians, the latter beside other crates'.
//!
//! A [`Group`] has forms; a form returns what its companion returns. `cargo test` holds the forms
//! of a group to each other.

use std::{hint::black_box, rc::Rc};

use nalgebra::{DMatrix, DVector, SVector};
use num_dual::{Dual2DVec64, Dual2SVec64, DualDVec64, DualNum};
use tapeless::{
    Matrix, Symmetric,
    check::{Flatten, flatten},
    differentiate,
};

use crate::{
    black_scholes::{call, call_grad, call_hvp, call_jvp},
    logistic_loss::{
        logistic_loss, logistic_loss_grad, logistic_loss_hessian, logistic_loss_hvp,
        logistic_loss_jvp,
    },
    logistic_map::{logistic_map, logistic_map_grad, logistic_map_hvp, logistic_map_jvp},
    lorenz::{lorenz, lorenz_grad, lorenz_hvp, lorenz_jvp},
    peers::{dual_numbers, echidna as by_echidna},
    perceptron::{perceptron, perceptron_grad, perceptron_hvp, perceptron_jvp},
    random::Random,
    rosenbrock::{rosenbrock, rosenbrock_grad, rosenbrock_hessian, rosenbrock_hvp, rosenbrock_jvp},
};

/// What is compared.
pub struct Group {
    /// As the table calls it; begins with what is measured.
    pub name: String,
    /// By name.
    pub forms: Vec<(&'static str, Form)>,
}

/// One way to compute it.
pub struct Form {
    /// Runs it, for the clock.
    pub run: Box<dyn Fn()>,
    /// What it returns, flat.
    pub result: Box<dyn Fn() -> Vec<f64>>,
}

fn form<R: 'static>(f: impl Fn() -> R + 'static, flat: impl Fn(R) -> Vec<f64> + 'static) -> Form {
    let f = Rc::new(f);
    let again = Rc::clone(&f);
    Form { run: Box::new(move || drop(black_box(f()))), result: Box::new(move || flat(again())) }
}

fn flat_form<R: Flatten + 'static>(f: impl Fn() -> R + 'static) -> Form {
    form(f, |result| flatten(&result))
}

/// The function, its tangent in a direction, its gradient, its gradient with a product.
pub fn tangents() -> Vec<Group> {
    vec![
        scalar_tangents(),
        rosenbrock_tangents(1000),
        loss_tangents(32, 10_000),
        map_tangents(1000),
        lorenz_tangents(10_000),
        perceptron_tangents([64, 32, 10], 16),
    ]
}

fn group(name: &str, forms: [Form; 4]) -> Group {
    let names = ["primal", "jvp", "grad", "hvp"];
    Group { name: format!("tangents: {name}"), forms: names.into_iter().zip(forms).collect() }
}

fn scalar_tangents() -> Group {
    let at = || black_box((100.0, 95.0, 0.03, 0.25, 0.5));
    let along = || black_box((1.0, -0.5, 0.1, 0.2, 0.3));
    group(
        "Black-Scholes",
        [
            flat_form(move || {
                let (s, k, r, v, t) = at();
                call(s, k, r, v, t)
            }),
            flat_form(move || {
                let ((s, k, r, v, t), (ds, dk, dr, dv, dt)) = (at(), along());
                call_jvp(s, k, r, v, t, ds, dk, dr, dv, dt)
            }),
            flat_form(move || {
                let (s, k, r, v, t) = at();
                call_grad(s, k, r, v, t)
            }),
            flat_form(move || {
                let ((s, k, r, v, t), (ds, dk, dr, dv, dt)) = (at(), along());
                call_hvp(s, k, r, v, t, ds, dk, dr, dv, dt)
            }),
        ],
    )
}

fn rosenbrock_tangents(n: usize) -> Group {
    let x: Rc<[f64]> = (0..n).map(|i| 1.2 + 0.3 * (i as f64).sin()).collect();
    let along: Rc<[f64]> = Random::new(11).vector(n, 1.0).into();
    let points = [x.clone(), x.clone(), x.clone(), x];
    let [x0, x1, x2, x3] = points;
    let again = along.clone();
    group(
        &format!("Rosenbrock n={n}"),
        [
            flat_form(move || rosenbrock(black_box(&x0))),
            flat_form(move || rosenbrock_jvp(black_box(&x1), black_box(&along))),
            flat_form(move || rosenbrock_grad(black_box(&x2))),
            flat_form(move || rosenbrock_hvp(black_box(&x3), black_box(&again))),
        ],
    )
}

fn loss_tangents(columns: usize, rows: usize) -> Group {
    let data: Rc<[Vec<f64>; 4]> = Rc::new(regression(columns, rows));
    let at = [data.clone(), data.clone(), data.clone(), data];
    let [a, b, c, d] = at;
    group(
        &format!("logistic loss d={columns} n={rows}"),
        [
            flat_form(move || logistic_loss(black_box(&a[0]), &a[1], &a[2])),
            flat_form(move || logistic_loss_jvp(black_box(&b[0]), &b[1], &b[2], &b[3])),
            flat_form(move || logistic_loss_grad(black_box(&c[0]), &c[1], &c[2])),
            flat_form(move || logistic_loss_hvp(black_box(&d[0]), &d[1], &d[2], &d[3])),
        ],
    )
}

/// Weights, rows, labels, and a direction of the weights.
fn regression(columns: usize, rows: usize) -> [Vec<f64>; 4] {
    let mut random = Random::new(1);
    [
        random.vector(columns, 0.5),
        random.vector(columns * rows, 1.0),
        (0..rows).map(|_| random.uniform().signum()).collect(),
        random.vector(columns, 1.0),
    ]
}

fn map_tangents(steps: usize) -> Group {
    let at = || black_box((3.5699456, 0.4));
    let along = || black_box((0.5, -1.0));
    group(
        &format!("logistic map {steps}"),
        [
            flat_form(move || logistic_map(at().0, at().1, steps)),
            flat_form(move || logistic_map_jvp(at().0, at().1, steps, along().0, along().1)),
            flat_form(move || logistic_map_grad(at().0, at().1, steps)),
            flat_form(move || logistic_map_hvp(at().0, at().1, steps, along().0, along().1)),
        ],
    )
}

fn lorenz_tangents(steps: usize) -> Group {
    let at = || black_box(([1.0, 0.5, 1.5], 10.0, 28.0, 8.0 / 3.0));
    let along = || black_box(([0.3, -0.2, 0.1], 0.5, 1.0, -0.5));
    let dt = 1e-3;
    group(
        &format!("Lorenz {steps}"),
        [
            flat_form(move || {
                let (start, sigma, rho, beta) = at();
                lorenz(start, sigma, rho, beta, dt, steps)
            }),
            flat_form(move || {
                let (start, sigma, rho, beta) = at();
                let (t_start, t_sigma, t_rho, t_beta) = along();
                lorenz_jvp(start, sigma, rho, beta, dt, steps, t_start, t_sigma, t_rho, t_beta)
            }),
            flat_form(move || {
                let (start, sigma, rho, beta) = at();
                lorenz_grad(start, sigma, rho, beta, dt, steps)
            }),
            flat_form(move || {
                let (start, sigma, rho, beta) = at();
                let (t_start, t_sigma, t_rho, t_beta) = along();
                lorenz_hvp(start, sigma, rho, beta, dt, steps, t_start, t_sigma, t_rho, t_beta)
            }),
        ],
    )
}

fn perceptron_tangents([inputs, hidden, outputs]: [usize; 3], batch: usize) -> Group {
    let mut random = Random::new(3);
    let sizes = [hidden * inputs, hidden, outputs * hidden, outputs];
    let layers = sizes.map(|size| random.vector(size, 0.3));
    let along = sizes.map(|size| random.vector(size, 1.0));
    let x = random.vector(batch * inputs, 1.0);
    let labels: Vec<usize> = (0..batch).map(|n| n * 7 % outputs).collect();
    let data = Rc::new((layers, along, x, labels));
    let [a, b, c, d] = [data.clone(), data.clone(), data.clone(), data];
    group(
        &format!("perceptron {inputs}-{hidden}-{outputs}, {batch} rows"),
        [
            flat_form(move || {
                let ([w1, b1, w2, b2], _, x, labels) = black_box(&*a);
                perceptron(w1, b1, w2, b2, x, labels)
            }),
            flat_form(move || {
                let ([w1, b1, w2, b2], [t_w1, t_b1, t_w2, t_b2], x, labels) = black_box(&*b);
                perceptron_jvp(w1, b1, w2, b2, x, labels, t_w1, t_b1, t_w2, t_b2)
            }),
            flat_form(move || {
                let ([w1, b1, w2, b2], _, x, labels) = black_box(&*c);
                perceptron_grad(w1, b1, w2, b2, x, labels)
            }),
            flat_form(move || {
                let ([w1, b1, w2, b2], [t_w1, t_b1, t_w2, t_b2], x, labels) = black_box(&*d);
                perceptron_hvp(w1, b1, w2, b2, x, labels, t_w1, t_b1, t_w2, t_b2)
            }),
        ],
    )
}

/// Broyden's tridiagonal function: cheap, of neighbours.
#[differentiate(forward, jacobian)]
pub fn broyden(x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; n];
    for i in 0..n {
        out[i] = (3.0 - 2.0 * x[i]) * x[i] + 1.0;
        if i > 0 {
            out[i] -= x[i - 1];
        }
        if i + 1 < n {
            out[i] -= 2.0 * x[i + 1];
        }
    }
    out
}

/// A layer of a network: every output of every input.
#[differentiate(forward, jacobian, wrt(x))]
pub fn layer(weights: &[f64], x: &[f64]) -> Vec<f64> {
    let n = x.len();
    let mut out = vec![0.0; n];
    for i in 0..n {
        let mut z = 0.0;
        for j in 0..n {
            z += weights[i * n + j] * x[j];
        }
        out[i] = z.tanh();
    }
    out
}

fn broyden_of_duals<D: DualNum<Primitive = f64>>(x: &[D]) -> Vec<D> {
    let n = x.len();
    let component = |i: usize| {
        let mut out = (-x[i].clone() * 2.0 + 3.0) * &x[i] + 1.0;
        if i > 0 {
            out -= x[i - 1].clone();
        }
        if i + 1 < n {
            out -= x[i + 1].clone() * 2.0;
        }
        out
    };
    (0..n).map(component).collect()
}

fn layer_of_duals<D: DualNum<Primitive = f64>>(weights: &[f64], x: &[D]) -> Vec<D> {
    let row = |weights: &[f64]| {
        let terms = weights.iter().zip(x).map(|(&weight, x)| x.clone() * weight);
        terms.sum::<D>().tanh()
    };
    weights.chunks_exact(x.len()).map(row).collect()
}

/// One direction, and all of them.
pub fn jacobians() -> Vec<Group> {
    [8, 16, 64].into_iter().flat_map(|n| [broyden_group(n), layer_group(n)]).collect()
}

fn broyden_group(n: usize) -> Group {
    let mut random = Random::new(5);
    let x: Rc<[f64]> = random.vector(n, 1.0).into();
    let along: Rc<[f64]> = random.vector(n, 1.0).into();
    let [a, b, c, d] = [x.clone(), x.clone(), x.clone(), x];
    let duals = move || {
        num_dual::jacobian(
            |x: DVector<DualDVec64>| DVector::from(broyden_of_duals(x.as_slice())),
            &DVector::from_column_slice(black_box(&d)),
        )
    };
    Group {
        name: format!("Jacobian: Broyden n={n}"),
        forms: vec![
            ("primal", flat_form(move || broyden(black_box(&a)))),
            ("jvp", flat_form(move || broyden_jvp(black_box(&b), black_box(&along)))),
            ("jacobian", form(move || broyden_jacobian(black_box(&c)), flat_jacobian)),
            ("num-dual", form(duals, flat_dual_jacobian)),
        ],
    }
}

fn layer_group(n: usize) -> Group {
    let mut random = Random::new(6);
    let data = Rc::new([n * n, n, n].map(|size| random.vector(size, 1.0)));
    let [a, b, c, d] = [data.clone(), data.clone(), data.clone(), data];
    let duals = move || {
        num_dual::jacobian(
            |x: DVector<DualDVec64>| DVector::from(layer_of_duals(&d[0], x.as_slice())),
            &DVector::from_column_slice(black_box(&d[1])),
        )
    };
    Group {
        name: format!("Jacobian: layer {n}-{n}"),
        forms: vec![
            ("primal", flat_form(move || layer(&a[0], black_box(&a[1])))),
            ("jvp", flat_form(move || layer_jvp(&b[0], black_box(&b[1]), &b[2]))),
            ("jacobian", form(move || layer_jacobian(&c[0], black_box(&c[1])), flat_jacobian)),
            ("num-dual", form(duals, flat_dual_jacobian)),
        ],
    }
}

fn flat_jacobian((value, jacobian): (Vec<f64>, Matrix<f64>)) -> Vec<f64> {
    [value, jacobian.into_vec()].concat()
}

fn flat_dual_jacobian((value, jacobian): (DVector<f64>, DMatrix<f64>)) -> Vec<f64> {
    let by_rows = jacobian.transpose();
    [value.as_slice(), by_rows.as_slice()].concat()
}

/// Rosenbrock's function of two numbers, as it is usually written.
#[differentiate(hessian)]
pub fn banana(x: f64, y: f64) -> f64 {
    100.0 * (y - x * x).powi(2) + (1.0 - x).powi(2)
}

/// Value, gradient and Hessian, by each crate.
pub fn hessians() -> Vec<Group> {
    vec![banana_group(), rosenbrock_group::<8>(), rosenbrock_group::<32>(), loss_group::<8>(1000)]
}

fn banana_group() -> Group {
    let ours = || {
        let [x, y] = black_box([1.2, 1.0]);
        banana_hessian(x, y)
    };
    let theirs = || {
        num_dual::hessian(
            |v: SVector<Dual2SVec64<2>, 2>| {
                let [x, y] = [v[0], v[1]];
                (y - x * x).powi(2) * 100.0 + (-x + 1.0).powi(2)
            },
            &SVector::from(black_box([1.2, 1.0])),
        )
    };
    Group {
        name: "Hessian: Rosenbrock of two".to_owned(),
        forms: vec![
            (
                "hessian",
                form(ours, |(value, (d_x, d_y), h)| flat_hessian((value, vec![d_x, d_y], h))),
            ),
            (
                "num-dual",
                form(theirs, |(value, gradient, hessian)| {
                    [&[value], gradient.as_slice(), hessian.as_slice()].concat()
                }),
            ),
        ],
    }
}

fn rosenbrock_group<const N: usize>() -> Group {
    let point: [f64; N] = std::array::from_fn(|i| 1.2 + 0.3 * (i as f64).sin());
    let on_stack = move || {
        num_dual::hessian(
            |x: SVector<Dual2SVec64<N>, N>| dual_numbers::rosenbrock(x.as_slice()),
            &SVector::from(black_box(point)),
        )
    };
    let on_heap = move || {
        num_dual::hessian(
            |x: DVector<Dual2DVec64>| dual_numbers::rosenbrock(x.as_slice()),
            &DVector::from_column_slice(black_box(&point)),
        )
    };
    let (tape, _) = echidna::record(by_echidna::rosenbrock, &point);
    Group {
        name: format!("Hessian: Rosenbrock n={N}"),
        forms: vec![
            ("hessian", form(move || rosenbrock_hessian(black_box(&point)), flat_hessian)),
            (
                "num-dual",
                form(on_stack, |(value, gradient, hessian)| {
                    [&[value], gradient.as_slice(), hessian.as_slice()].concat()
                }),
            ),
            (
                "num-dual, on the heap",
                form(on_heap, |(value, gradient, hessian)| {
                    [&[value], gradient.as_slice(), hessian.as_slice()].concat()
                }),
            ),
            ("echidna, recorded", form(move || tape.hessian(black_box(&point)), flat_rows)),
        ],
    }
}

fn loss_group<const N: usize>(rows: usize) -> Group {
    let data = Rc::new(regression(N, rows));
    let point: [f64; N] = std::array::from_fn(|i| data[0][i]);
    let (tape, _) = echidna::record(|w| by_echidna::logistic_loss(w, &data[1], &data[2]), &point);
    let [a, b] = [data.clone(), data];
    let theirs = move || {
        num_dual::hessian(
            |w: SVector<Dual2SVec64<N>, N>| dual_numbers::logistic_loss(w.as_slice(), &b[1], &b[2]),
            &SVector::from(black_box(point)),
        )
    };
    Group {
        name: format!("Hessian: logistic loss d={N} n={rows}"),
        forms: vec![
            (
                "hessian",
                form(move || logistic_loss_hessian(black_box(&a[0]), &a[1], &a[2]), flat_hessian),
            ),
            (
                "num-dual",
                form(theirs, |(value, gradient, hessian)| {
                    [&[value], gradient.as_slice(), hessian.as_slice()].concat()
                }),
            ),
            ("echidna, recorded", form(move || tape.hessian(black_box(&point)), flat_rows)),
        ],
    }
}

fn flat_hessian((value, gradient, hessian): (f64, Vec<f64>, Symmetric<f64>)) -> Vec<f64> {
    [vec![value], gradient, hessian.to_dense().into_vec()].concat()
}

fn flat_rows((value, gradient, hessian): (f64, Vec<f64>, Vec<Vec<f64>>)) -> Vec<f64> {
    [vec![value], gradient, hessian.concat()].concat()
}

#[cfg(test)]
#[track_caller]
fn assert_near(name: &str, found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len(), "{name}");
    let size = expected.iter().fold(0.0_f64, |size, x| size.max(x.abs()));
    for (i, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert!((found - expected).abs() <= 1e-10 * size, "{name}, {i}: {found} {expected}");
    }
}

#[test]
fn tangents_agree_with_gradients() {
    for Group { name, forms } in tangents() {
        let [primal, jvp, grad, hvp] = [0, 1, 2, 3].map(|i| (forms[i].1.result)());
        assert_eq!(jvp[0].to_bits(), primal[0].to_bits(), "{name}");
        // The value and the gradient, then a product of the same length as the gradient.
        assert_near(&name, &hvp[..grad.len()], &grad);
        assert_eq!(hvp.len(), 2 * grad.len() - 1, "{name}");
    }
}

#[test]
fn jacobians_agree() {
    for Group { name, forms } in jacobians() {
        let [primal, jvp, ours, theirs] = [0, 1, 2, 3].map(|i| (forms[i].1.result)());
        assert_near(&name, &ours, &theirs);
        assert_near(&name, &ours[..primal.len()], &primal);
        assert_near(&name, &jvp[..primal.len()], &primal);
    }
}

#[test]
fn hessians_agree() {
    // Numbers with a Hessian on the stack, unoptimised, take more than a test's stack.
    let check = || {
        for Group { name, forms } in hessians() {
            let ours = (forms[0].1.result)();
            for (whose, form) in &forms[1..] {
                assert_near(&format!("{name}, {whose}"), &(form.result)(), &ours);
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(check);
    thread.expect("a thread with a larger stack").join().expect("the Hessians agree");
}
