//! Third derivatives: against differences of Hessian-vector products, in both directions.

use tapeless::differentiate;

#[differentiate(order = 3)]
fn scalar(x: f64, y: f64) -> f64 {
    (x * y).sin() * x.exp() + y.powi(3) / (1.0 + x * x)
}

#[differentiate(order = 3)]
fn loops(x: &[f64], k: f64, w: [f64; 2]) -> f64 {
    let mut state = k;
    let mut rows = vec![0.0; x.len()];
    let mut total = 0.0;
    for i in 0..x.len() {
        state = (state * x[i]).tanh() + w[i % 2] * state * state;
        rows[i] = state * x[i].sqrt();
        if rows[i] > 0.4 {
            total += rows[i].ln() * w[0];
        }
    }
    while state > 0.1 {
        state *= 0.5 * w[1];
        total += state * rows[0];
    }
    total * total
}

/// Independent iterations, which are swept forward and back at once.
#[differentiate(order = 3, wrt(w))]
fn loss(w: &[f64], x: &[f64], y: &[f64]) -> f64 {
    let mut total = 0.0;
    for i in 0..y.len() {
        let mut z = 0.0;
        for j in 0..w.len() {
            z += w[j] * x[i * w.len() + j];
        }
        total += (-y[i] * z).exp().ln_1p();
    }
    total / y.len() as f64
}

/// The Hessian times a direction.
type Product<'a> = &'a dyn Fn(&[f64], &[f64]) -> Vec<f64>;

/// The gradient, the two products and the third derivative along two directions.
type Third<'a> = &'a dyn Fn(&[f64], &[f64], &[f64]) -> [Vec<f64>; 3];

fn check(at: &[f64], product: Product<'_>, third: Third<'_>) {
    let n = at.len();
    let direction = |by: f64| -> Vec<f64> { (0..n).map(|i| (by * (i + 1) as f64).sin()).collect() };
    let (t, u) = (direction(0.7), direction(1.9));
    let [first, second, both] = third(at, &t, &u);
    assert_near(&first, &product(at, &t), 1e-12);
    assert_near(&second, &product(at, &u), 1e-12);
    let step = 1e-5;
    let shifted = |by: f64| {
        let at: Vec<f64> = at.iter().zip(&u).map(|(x, u)| x + by * u).collect();
        product(&at, &t)
    };
    let (ahead, behind) = (shifted(step), shifted(-step));
    let differences: Vec<f64> =
        ahead.iter().zip(&behind).map(|(a, b)| (a - b) / (2.0 * step)).collect();
    assert_near(&both, &differences, 1e-7);
    // The order of the directions does not matter.
    assert_near(&both, &third(at, &u, &t)[2], 1e-12);
}

fn assert_near(left: &[f64], right: &[f64], tolerance: f64) {
    let largest = left.iter().chain(right).fold(1.0_f64, |most, x| most.max(x.abs()));
    let near = |(a, b): (&f64, &f64)| (a - b).abs() <= tolerance * largest;
    assert!(left.len() == right.len() && left.iter().zip(right).all(near), "{left:?} {right:?}");
}

#[test]
fn of_scalars() {
    let product = |v: &[f64], t: &[f64]| {
        let (_, _, (x, y)) = scalar_hvp(v[0], v[1], t[0], t[1]);
        vec![x, y]
    };
    let third = |v: &[f64], t: &[f64], u: &[f64]| {
        let (value, gradient, first, second, both) =
            scalar_third(v[0], v[1], t[0], t[1], u[0], u[1]);
        assert_eq!(value, scalar(v[0], v[1]));
        assert_eq!(gradient, scalar_grad(v[0], v[1]).1);
        [first, second, both].map(|(x, y)| vec![x, y])
    };
    check(&[0.4, -1.3], &product, &third);
    check(&[-0.2, 0.8], &product, &third);
}

#[test]
fn of_loops() {
    let n = 5;
    let split = |v: &[f64]| (v[..n].to_vec(), v[n], [v[n + 1], v[n + 2]]);
    let flat = |(x, k, w): (Vec<f64>, f64, [f64; 2])| [x, vec![k], w.to_vec()].concat();
    let product = |v: &[f64], t: &[f64]| {
        let ((x, k, w), (t_x, t_k, t_w)) = (split(v), split(t));
        flat(loops_hvp(&x, k, w, &t_x, t_k, t_w).2)
    };
    let third = |v: &[f64], t: &[f64], u: &[f64]| {
        let ((x, k, w), (t_x, t_k, t_w), (u_x, u_k, u_w)) = (split(v), split(t), split(u));
        let (value, _, first, second, both) = loops_third(&x, k, w, &t_x, t_k, t_w, &u_x, u_k, u_w);
        assert_eq!(value, loops(&x, k, w));
        [first, second, both].map(flat)
    };
    check(&[0.9, 1.4, 0.3, 1.1, 0.8, 0.7, 0.5, 1.2], &product, &third);
}

#[test]
fn of_sums_of_independent_terms() {
    let x: Vec<f64> = (0..24).map(|i| (0.37 * i as f64).sin()).collect();
    let y: Vec<f64> = (0..6).map(|i| if i % 2 == 0 { 1.0 } else { -1.0 }).collect();
    let product = |w: &[f64], t: &[f64]| loss_hvp(w, &x, &y, t).2;
    let third = |w: &[f64], t: &[f64], u: &[f64]| {
        let (value, _, first, second, both) = loss_third(w, &x, &y, t, u);
        assert_eq!(value, loss(w, &x, &y));
        [first, second, both]
    };
    check(&[0.4, -0.9, 1.3, 0.2], &product, &third);
}
