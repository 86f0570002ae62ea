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
