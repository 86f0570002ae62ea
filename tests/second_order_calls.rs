//! Second derivatives through calls: products and Hessians of functions that call others, against
//! differences of gradients and against each other.

use tapeless::differentiate;

#[differentiate(forward(lanes), hessian(calls))]
fn bend(x: f64, stiffness: f64) -> f64 {
    let stretched = (stiffness * x).tanh();
    stretched * x
}

/// Calls others, and is called.
#[differentiate(forward(lanes), hessian(calls))]
fn energy(x: &[f64], stiffness: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        total += bend(x[i], stiffness) * x[(i + 1) % x.len()];
    }
    total
}

/// Writes what it computes into its argument.
#[differentiate(forward(lanes), hessian(calls))]
fn relax(x: &mut [f64], rate: f64) {
    for i in 1..x.len() {
        let pull = x[i] - x[i - 1];
        x[i] -= rate * pull * pull;
    }
}

#[differentiate(hessian(product, full, diagonal))]
fn of_slices(x: &[f64], k: f64) -> f64 {
    let mut y = x.to_vec();
    for _ in 0..3 {
        relax(&mut y, 0.1 * k);
    }
    let whole: f64 = energy(&y, k);
    whole * energy(&y[1..], whole) + bend(k, 2.0)
}

#[differentiate(forward(lanes), hessian(calls))]
fn rotated(v: [f64; 2], angle: f64) -> [f64; 2] {
    let (sin, cos) = (angle.sin(), angle.cos());
    [cos * v[0] - sin * v[1], sin * v[0] + cos * v[1]]
}

#[differentiate(hessian(product, full))]
fn of_arrays(v: [f64; 2], angle: f64, turns: usize) -> f64 {
    let mut v = v;
    for _ in 0..turns {
        let turned: [f64; 2] = rotated(v, angle * v[0]);
        v = turned;
    }
    v[0] * v[1] * v[1]
}

/// A continued fraction: recursion is not split into two halves.
#[differentiate(forward(lanes), hessian)]
fn fraction(x: f64, y: f64, depth: usize) -> f64 {
    if depth == 0 {
        return x * y;
    }
    x + y / (2.0 + fraction(x * y, x - y, depth - 1))
}

struct Spring {
    stiffness: f64,
}

impl Spring {
    #[differentiate(forward(lanes), hessian(calls), wrt(x, y))]
    fn force(&self, x: f64, y: f64) -> f64 {
        let stiffness: f64 = self.stiffness;
        stiffness * (x - y).powi(3)
    }

    #[differentiate(hessian(product, full))]
    fn work(&self, x: &[f64]) -> f64 {
        let mut work = 1.0;
        for i in 1..x.len() {
            let force: f64 = self.force(x[i], x[i - 1]);
            work += force * force * x[i];
        }
        work
    }
}

#[differentiate(forward(lanes), hessian(calls))]
fn softened<T: tapeless::__private::Float>(x: T, softness: T) -> T {
    (x * x + softness * softness).sqrt()
}

#[differentiate(hessian(product, full))]
fn of_generics(x: &[f64]) -> f64 {
    let mut total = 1.0;
    for i in 1..x.len() {
        total *= softened::<f64>(x[i], x[i - 1]) + softened(x[0], 0.5);
    }
    total
}

/// The rows of the Hessian by products along the axes are those by differences, and those of `f_hessian`.
fn check(
    at: &[f64],
    gradient: impl Fn(&[f64]) -> Vec<f64>,
    product: impl Fn(&[f64], &[f64]) -> (Vec<f64>, Vec<f64>),
    hessian: &tapeless::Symmetric<f64>,
) {
    let n = at.len();
    assert_eq!(hessian.dimension(), n);
    for row in 0..n {
        let mut t = vec![0.0; n];
        t[row] = 1.0;
        let (first, second) = product(at, &t);
        assert_near(&first, &gradient(at), 1e-12);
        assert_near(&second, &central_difference(&gradient, at, row), 1e-6);
        let stored: Vec<f64> = (0..n).map(|column| hessian[(row, column)]).collect();
        assert_near(&second, &stored, 1e-12);
    }
}

fn central_difference(f: impl Fn(&[f64]) -> Vec<f64>, at: &[f64], axis: usize) -> Vec<f64> {
    let step = 1e-5;
    let shifted = |by: f64| {
        let mut at = at.to_vec();
        at[axis] += by;
        f(&at)
    };
    let (ahead, behind) = (shifted(step), shifted(-step));
    ahead.iter().zip(&behind).map(|(a, b)| (a - b) / (2.0 * step)).collect()
}

fn assert_near(left: &[f64], right: &[f64], tolerance: f64) {
    let largest = left.iter().chain(right).fold(1.0_f64, |most, x| most.max(x.abs()));
    let near = |(a, b): (&f64, &f64)| (a - b).abs() <= tolerance * largest;
    assert!(left.len() == right.len() && left.iter().zip(right).all(near), "{left:?} {right:?}");
}

#[test]
fn through_slices_and_mutable_arguments() {
    for n in [2, 3, 11] {
        let at: Vec<f64> = (0..=n).map(|i| 0.3 + 0.4 * (i as f64).sin()).collect();
        let gradient = |v: &[f64]| {
            let (value, (d_x, d_k)) = of_slices_grad(&v[..n], v[n]);
            assert_eq!(value, of_slices(&v[..n], v[n]));
            [d_x, vec![d_k]].concat()
        };
        let product = |v: &[f64], t: &[f64]| {
            let (value, (d_x, d_k), (t_d_x, t_d_k)) = of_slices_hvp(&v[..n], v[n], &t[..n], t[n]);
            assert_eq!(value, of_slices(&v[..n], v[n]));
            ([d_x, vec![d_k]].concat(), [t_d_x, vec![t_d_k]].concat())
        };
        let (value, (d_x, d_k), hessian) = of_slices_hessian(&at[..n], at[n]);
        assert_eq!(value, of_slices(&at[..n], at[n]));
        assert_near(&[d_x, vec![d_k]].concat(), &gradient(&at), 1e-12);
        check(&at, gradient, product, &hessian);
        let (_, _, diagonal) = of_slices_hessian_diagonal(&at[..n], at[n]);
        let stored: Vec<f64> = (0..=n).map(|at| hessian[(at, at)]).collect();
        assert_near(&diagonal, &stored, 1e-12);
    }
}

#[test]
fn through_arrays_by_value() {
    let at = [0.6, -0.4, 0.3];
    let point = |v: &[f64]| ([v[0], v[1]], v[2]);
    let gradient = |v: &[f64]| {
        let (v, angle) = point(v);
        let (_, (d_v, d_angle)) = of_arrays_grad(v, angle, 3);
        [d_v[0], d_v[1], d_angle].to_vec()
    };
    let product = |v: &[f64], t: &[f64]| {
        let ((v, angle), (t_v, t_angle)) = (point(v), point(t));
        let (_, (d_v, d_angle), (p_v, p_angle)) = of_arrays_hvp(v, angle, 3, t_v, t_angle);
        (vec![d_v[0], d_v[1], d_angle], vec![p_v[0], p_v[1], p_angle])
    };
    let (v, angle) = point(&at);
    check(&at, gradient, product, &of_arrays_hessian(v, angle, 3).2);
}

#[test]
fn through_recursion() {
    for depth in 0..5 {
        let gradient = |v: &[f64]| {
            let (_, (d_x, d_y)) = fraction_grad(v[0], v[1], depth);
            vec![d_x, d_y]
        };
        let product = |v: &[f64], t: &[f64]| {
            let (_, (d_x, d_y), (p_x, p_y)) = fraction_hvp(v[0], v[1], depth, t[0], t[1]);
            (vec![d_x, d_y], vec![p_x, p_y])
        };
        let at = [0.7, 1.3];
        check(&at, gradient, product, &fraction_hessian(at[0], at[1], depth).2);
    }
}

#[test]
fn through_methods() {
    let spring = Spring { stiffness: 1.7 };
    let at: Vec<f64> = (0..9).map(|i| (0.8 * i as f64).cos()).collect();
    let gradient = |v: &[f64]| spring.work_grad(v).1;
    let product = |v: &[f64], t: &[f64]| {
        let (_, gradient, product) = spring.work_hvp(v, t);
        (gradient, product)
    };
    check(&at, gradient, product, &spring.work_hessian(&at).2);
}

#[test]
fn through_generic_functions() {
    let at: Vec<f64> = (0..9).map(|i| 0.5 + (0.8 * i as f64).cos()).collect();
    let gradient = |v: &[f64]| of_generics_grad(v).1;
    let product = |v: &[f64], t: &[f64]| {
        let (_, gradient, product) = of_generics_hvp(v, t);
        (gradient, product)
    };
    check(&at, gradient, product, &of_generics_hessian(&at).2);
}
