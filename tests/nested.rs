//! Differentiation inside differentiation: the two classic problems of Pearlmutter and Siskind, each in
//! the four mixes of forward and reverse mode, and the companions' companions by themselves.

use tapeless::differentiate;

#[differentiate(forward, hessian)]
fn energy(x: &[f64], y: f64, n: usize) -> f64 {
    let mut total = y * y;
    for i in 0..n {
        total += (x[i] * y).sin() * x[(i + 1) % n];
    }
    total
}

#[differentiate(forward)]
#[allow(clippy::needless_range_loop, reason = "the gradient is indexed on purpose")]
fn slope(x: &[f64], y: f64) -> f64 {
    let (value, (d_x, d_y)) = energy_grad(x, y, 3);
    let mut total = value * d_y;
    for i in 0..3 {
        let d: f64 = d_x[i];
        total += d * d;
    }
    total
}

#[differentiate(forward)]
fn directional(x: &[f64], y: f64, v: &[f64]) -> f64 {
    let (value, tangent) = energy_jvp(x, y, 3, v, y * y);
    value * tangent + tangent.sin()
}

fn differences(f: impl Fn(&[f64]) -> f64, at: &[f64]) -> Vec<f64> {
    tapeless::check::central_difference(f, at)
}

fn assert_near(left: &[f64], right: &[f64], tolerance: f64) {
    assert_eq!(left.len(), right.len());
    for (a, b) in left.iter().zip(right) {
        assert!((a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0), "{left:?} {right:?}");
    }
}

#[test]
fn gradients_of_functions_of_gradients() {
    let at = [0.3, -0.8, 1.1, 0.7];
    let expected = differences(|v| slope(&v[..3], v[3]), &at);
    let (value, (d_x, d_y)) = slope_grad(&at[..3], at[3]);
    assert_eq!(value, slope(&at[..3], at[3]));
    assert_near(&[&d_x[..], &[d_y]].concat(), &expected, 1e-8);
    for direction in 0..4 {
        let mut t = [0.0; 4];
        t[direction] = 1.0;
        let (value, tangent) = slope_jvp(&at[..3], at[3], &t[..3], t[3]);
        assert_eq!(value, slope(&at[..3], at[3]));
        assert_near(&[tangent], &[expected[direction]], 1e-8);
    }
}

#[test]
fn gradients_of_functions_of_directional_derivatives() {
    let at = [0.3, -0.8, 1.1, 0.7, 0.2, -0.4, 0.9];
    let f = |v: &[f64]| directional(&v[..3], v[3], &v[4..]);
    let expected = differences(f, &at);
    let (value, (d_x, d_y, d_v)) = directional_grad(&at[..3], at[3], &at[4..]);
    assert_eq!(value, f(&at));
    assert_near(&[&d_x[..], &[d_y], &d_v[..]].concat(), &expected, 1e-8);
    for direction in 0..7 {
        let mut t = [0.0; 7];
        t[direction] = 1.0;
        let (_, tangent) = directional_jvp(&at[..3], at[3], &at[4..], &t[..3], t[3], &t[4..]);
        assert_near(&[tangent], &[expected[direction]], 1e-8);
    }
}

/// The saddle point: min over x of max over y of x² - y², whose players are in the plane.
mod saddle {
    use tapeless::differentiate;

    #[differentiate(forward, hessian)]
    fn payoff(x: [f64; 2], y: [f64; 2]) -> f64 {
        (x[0] * x[0] + x[1] * x[1]) - (y[0] * y[0] + y[1] * y[1]) + 0.1 * x[0] * y[1]
    }

    const STEP: f64 = 0.3;

    /// The best answer to `x` by gradient ascent, in reverse mode.
    #[differentiate(forward)]
    fn answered_reverse(x: [f64; 2]) -> f64 {
        let mut y = [1.0, 1.0];
        for _ in 0..40 {
            let (_, (_, d_y)) = payoff_grad(x, y);
            let (d0, d1): (f64, f64) = (d_y[0], d_y[1]);
            y = [y[0] + 0.3 * d0, y[1] + 0.3 * d1];
        }
        payoff(x, y)
    }

    /// The same, in forward mode.
    #[differentiate(forward)]
    fn answered_forward(x: [f64; 2]) -> f64 {
        let mut y = [1.0, 1.0];
        for _ in 0..40 {
            let (_, d0) = payoff_jvp(x, y, [0.0, 0.0], [1.0, 0.0]);
            let (_, d1) = payoff_jvp(x, y, [0.0, 0.0], [0.0, 1.0]);
            y = [y[0] + 0.3 * d0, y[1] + 0.3 * d1];
        }
        payoff(x, y)
    }

    fn descend(gradient: impl Fn([f64; 2]) -> [f64; 2]) -> [f64; 2] {
        let mut x = [1.0, 1.0];
        for _ in 0..60 {
            let d = gradient(x);
            x = [x[0] - STEP * d[0], x[1] - STEP * d[1]];
        }
        x
    }

    #[test]
    fn all_four_mixes_find_the_saddle() {
        let forward = |f: fn([f64; 2], [f64; 2]) -> (f64, f64)| {
            move |x| [f(x, [1.0, 0.0]).1, f(x, [0.0, 1.0]).1]
        };
        let found = [
            descend(|x| answered_reverse_grad(x).1),
            descend(|x| answered_forward_grad(x).1),
            descend(forward(answered_reverse_jvp)),
            descend(forward(answered_forward_jvp)),
        ];
        for x in found {
            assert!(x.iter().zip(&found[0]).all(|(a, b)| (a - b).abs() < 1e-12), "{found:?}");
            assert!(x.iter().all(|x| x.abs() < 1e-9), "{found:?}");
        }
    }
}

/// The charged particle: a control voltage is to bring it to the screen at 0; the field is a gradient.
mod particle {
    use tapeless::differentiate;

    #[differentiate(forward, hessian)]
    fn potential(x: [f64; 2], w: f64) -> f64 {
        let first = ((x[0] - 10.0) * (x[0] - 10.0) + (x[1] - 10.0 + w) * (x[1] - 10.0 + w)).sqrt();
        let second = (x[0] * x[0] + (x[1] - w) * (x[1] - w)).sqrt();
        1.0 / first + 1.0 / second
    }

    /// The square of where the particle crosses the screen, the force in reverse mode.
    #[differentiate(forward)]
    fn miss_reverse(w: f64) -> f64 {
        let dt = 0.1;
        let mut x = [0.0, 8.0];
        let mut v = [0.75, 0.0];
        while x[1] > 0.0 {
            let (_, (d_x, _)) = potential_grad(x, w);
            let (a0, a1): (f64, f64) = (d_x[0], d_x[1]);
            x = [x[0] + dt * v[0], x[1] + dt * v[1]];
            v = [v[0] - dt * a0, v[1] - dt * a1];
        }
        let dt = -x[1] / v[1];
        let crossing = x[0] + dt * v[0];
        crossing * crossing
    }

    /// The same, in forward mode.
    #[differentiate(forward)]
    fn miss_forward(w: f64) -> f64 {
        let dt = 0.1;
        let mut x = [0.0, 8.0];
        let mut v = [0.75, 0.0];
        while x[1] > 0.0 {
            let (_, a0) = potential_jvp(x, w, [1.0, 0.0], 0.0);
            let (_, a1) = potential_jvp(x, w, [0.0, 1.0], 0.0);
            x = [x[0] + dt * v[0], x[1] + dt * v[1]];
            v = [v[0] - dt * a0, v[1] - dt * a1];
        }
        let dt = -x[1] / v[1];
        let crossing = x[0] + dt * v[0];
        crossing * crossing
    }

    #[test]
    fn all_four_mixes_give_the_same_derivative() {
        for w in [0.0, 0.1, -0.05] {
            let derivatives = [
                miss_reverse_grad(w),
                miss_forward_grad(w),
                miss_reverse_jvp(w, 1.0),
                miss_forward_jvp(w, 1.0),
            ];
            let expected = tapeless::check::central_difference(|w| miss_reverse(w[0]), &[w])[0];
            for (value, derivative) in derivatives {
                assert!((value - derivatives[0].0).abs() < 1e-12, "{derivatives:?}");
                let near = (derivative - expected).abs() <= 1e-6 * expected.abs();
                assert!(near, "{derivatives:?} {expected}");
            }
        }
    }
}

/// Companions of companions of second order: functions that call `g_hvp`, and second derivatives of
/// functions that call `g_grad`. What they are called with needs third derivatives.
mod third {
    use super::{assert_near, differences};
    use tapeless::differentiate;

    #[differentiate(forward, order = 3)]
    fn energy(x: &[f64], y: f64, w: [f64; 2], n: usize) -> f64 {
        let mut total = w[0] * y * y;
        for i in 0..n {
            total += (x[i] * y).sin() * x[(i + 1) % n] * w[i % 2];
        }
        total
    }

    #[differentiate(forward)]
    fn curvature(x: &[f64], y: f64, w: [f64; 2], v: &[f64]) -> f64 {
        let (value, (d_x, d_y, _), (p_x, p_y, p_w)) = energy_hvp(x, y, w, 3, v, y * y, [y, 0.5]);
        let mut total = value * d_y + p_w[1] * p_w[0];
        for i in 0..3 {
            let (d, p): (f64, f64) = (d_x[i], p_x[i]);
            total += d * p * p_y;
        }
        total
    }

    #[test]
    fn functions_of_products() {
        let at = [0.3, -0.8, 1.1, 0.7, 0.4, -1.2, 0.2, -0.4, 0.9];
        let f = |v: &[f64]| curvature(&v[..3], v[3], [v[4], v[5]], &v[6..]);
        let expected = differences(f, &at);
        let (value, (d_x, d_y, d_w, d_v)) =
            curvature_grad(&at[..3], at[3], [at[4], at[5]], &at[6..]);
        assert_eq!(value, f(&at));
        assert_near(&[&d_x[..], &[d_y], &d_w, &d_v].concat(), &expected, 1e-8);
        for direction in 0..9 {
            let mut t = [0.0; 9];
            t[direction] = 1.0;
            let (w, t_w) = ([at[4], at[5]], [t[4], t[5]]);
            let (_, tangent) =
                curvature_jvp(&at[..3], at[3], w, &at[6..], &t[..3], t[3], t_w, &t[6..]);
            assert_near(&[tangent], &[expected[direction]], 1e-8);
        }
    }

    #[differentiate(hessian(product))]
    fn slope(x: &[f64], y: f64, w: [f64; 2]) -> f64 {
        let (value, (d_x, d_y, d_w)) = energy_grad(x, y * y, w, 3);
        let mut total = value * d_y + w[0];
        for i in 0..3 {
            let (d, e): (f64, f64) = (d_x[i], d_w[i % 2]);
            total += d * d * e;
        }
        total
    }

    /// A function of a gradient of a function of a gradient.
    #[differentiate(forward)]
    fn deeper(x: &[f64], y: f64, w: [f64; 2]) -> f64 {
        let (value, (d_x, d_y, d_w)) = slope_grad(x, y, w);
        let (first, second): (f64, f64) = (d_x[0], d_w[1]);
        value * first + d_y * second
    }

    #[test]
    fn functions_of_gradients_of_functions_of_gradients() {
        let at = [0.3, -0.8, 1.1, 0.7, 0.4, -1.2];
        let expected = differences(|v| deeper(&v[..3], v[3], [v[4], v[5]]), &at);
        let (value, (d_x, d_y, d_w)) = deeper_grad(&at[..3], at[3], [at[4], at[5]]);
        assert_eq!(value, deeper(&at[..3], at[3], [at[4], at[5]]));
        assert_near(&[&d_x[..], &[d_y], &d_w].concat(), &expected, 1e-7);
        let direction = [0.2, -0.5, 0.9, 0.4, -0.3, 0.7];
        let (t_x, t_y, t_w) = (&direction[..3], direction[3], [direction[4], direction[5]]);
        let (_, tangent) = deeper_jvp(&at[..3], at[3], [at[4], at[5]], t_x, t_y, t_w);
        let along: f64 = expected.iter().zip(&direction).map(|(d, t)| d * t).sum();
        assert_near(&[tangent], &[along], 1e-7);
    }

    #[test]
    fn second_derivatives_of_functions_of_gradients() {
        let at = [0.3, -0.8, 1.1, 0.7, 0.4, -1.2];
        let flat = |(x, y, w): (Vec<f64>, f64, [f64; 2])| [&x[..], &[y], &w].concat();
        for direction in 0..6 {
            let mut t = [0.0; 6];
            t[direction] = 1.0;
            let (_, gradient, product) =
                slope_hvp(&at[..3], at[3], [at[4], at[5]], &t[..3], t[3], [t[4], t[5]]);
            let along = |v: &[f64]| {
                let gradient = flat(slope_grad(&v[..3], v[3], [v[4], v[5]]).1);
                gradient[direction]
            };
            assert_near(
                &flat(gradient),
                &flat(slope_grad(&at[..3], at[3], [at[4], at[5]]).1),
                1e-12,
            );
            assert_near(&flat(product), &differences(along, &at), 1e-7);
        }
    }
}

/// Companions of companions of methods and of generic functions.
mod of_methods_and_generics {
    use super::{assert_near, differences};
    use tapeless::differentiate;

    struct Well {
        depth: f64,
    }

    impl Well {
        #[differentiate(forward, order = 3)]
        fn potential(&self, x: &[f64], width: f64) -> f64 {
            let depth: f64 = self.depth;
            let mut squares = 0.0;
            for x in x.iter() {
                squares += *x * *x;
            }
            -depth * (-squares / (width * width)).exp()
        }

        #[differentiate(forward, hessian(product))]
        fn stiffness(&self, x: &[f64], width: f64) -> f64 {
            let (value, (d_x, d_width)) = self.potential_grad(x, width);
            let (_, tangent) = self.potential_jvp(x, width, x, 1.0);
            let (first, second): (f64, f64) = (d_x[0], d_x[1]);
            value * d_width + first * second + tangent
        }

        #[differentiate]
        fn bend(&self, x: &[f64], width: f64) -> f64 {
            let (_, _, (p_x, p_width)) = self.potential_hvp(x, width, x, width);
            let first: f64 = p_x[0];
            first * p_width
        }
    }

    #[differentiate(forward, hessian(product))]
    fn norm<T: tapeless::__private::Float>(x: &[T], softness: T) -> T {
        let mut squares = softness * softness;
        for x in x.iter() {
            squares = squares + *x * *x;
        }
        squares.sqrt()
    }

    #[differentiate(forward)]
    fn of_norm(x: &[f64], softness: f64) -> f64 {
        let (value, (d_x, d_softness)) = norm_grad(x, softness);
        let (first, second): (f64, f64) = (d_x[0], d_x[1]);
        value * first * d_softness + second
    }

    type Value<'a> = &'a dyn Fn(&[f64], f64) -> f64;

    fn expected(f: Value<'_>, at: &[f64]) -> Vec<f64> {
        differences(|v| f(&v[..2], v[2]), at)
    }

    #[test]
    fn gradients() {
        let (well, at) = (Well { depth: 1.3 }, [0.4, -0.7, 1.2]);
        let flat = |(x, y): (Vec<f64>, f64)| [&x[..], &[y]].concat();
        let (_, gradient) = well.stiffness_grad(&at[..2], at[2]);
        assert_near(&flat(gradient), &expected(&|x, y| well.stiffness(x, y), &at), 1e-8);
        let (_, gradient) = well.bend_grad(&at[..2], at[2]);
        assert_near(&flat(gradient), &expected(&|x, y| well.bend(x, y), &at), 1e-8);
        let (_, gradient) = of_norm_grad(&at[..2], at[2]);
        assert_near(&flat(gradient), &expected(&of_norm, &at), 1e-8);
    }

    #[test]
    fn products() {
        let (well, at) = (Well { depth: 1.3 }, [0.4, -0.7, 1.2]);
        let flat = |(x, y): (Vec<f64>, f64)| [&x[..], &[y]].concat();
        for direction in 0..3 {
            let mut t = [0.0; 3];
            t[direction] = 1.0;
            let (_, _, product) = well.stiffness_hvp(&at[..2], at[2], &t[..2], t[2]);
            let along = |v: &[f64]| flat(well.stiffness_grad(&v[..2], v[2]).1)[direction];
            assert_near(&flat(product), &differences(along, &at), 1e-7);
        }
    }

    #[test]
    fn tangents() {
        let (well, at) = (Well { depth: 1.3 }, [0.4, -0.7, 1.2]);
        let (_, tangent) = well.stiffness_jvp(&at[..2], at[2], &[1.0, 0.0], 0.0);
        assert_near(&[tangent], &expected(&|x, y| well.stiffness(x, y), &at)[..1], 1e-8);
        let (_, tangent) = of_norm_jvp(&at[..2], at[2], &[1.0, 0.0], 0.0);
        assert_near(&[tangent], &expected(&of_norm, &at)[..1], 1e-8);
    }
}
