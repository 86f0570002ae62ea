//! Jacobians and Hessians: against each other, against products and pullbacks, and against known ones.

use tapeless::{Matrix, Sparsity, Symmetric, differentiate};

const GRAVITY: f64 = 9.81;

#[differentiate(jacobian)]
fn polar(p: [f64; 2]) -> [f64; 2] {
    [p[0] * p[1].cos(), p[0] * p[1].sin()]
}

#[differentiate(forward, jacobian)]
fn coupled(k: f64, x: &[f64], rows: Vec<[f64; 2]>, n: usize) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    for i in 0..x.len() {
        out[i] = k * x[i].exp() + x[(i + 1) % n];
        for row in rows.iter() {
            out[i] += row[0] * (row[1] * x[i]).sin() / GRAVITY;
        }
    }
    out
}

#[differentiate(forward)]
fn bend(x: f64, stiffness: f64) -> f64 {
    let stretched = (stiffness * x).tanh();
    stretched * x
}

#[differentiate(jacobian)]
fn through_calls(x: &[f64; 11], stiffness: f64) -> (f64, [f64; 2]) {
    let mut total = 0.0;
    for x in x.iter() {
        total += bend(*x, stiffness);
    }
    (total, [bend(x[0], 2.0), x[10].powi(3)])
}

#[differentiate(jacobian, wrt(x))]
fn generic<T: tapeless::__private::Float>(x: &[T], scale: T) -> Vec<T> {
    let mut out = x.to_vec();
    for i in 0..out.len() {
        out[i] = x[i] * x[i] * scale;
    }
    out
}

#[differentiate(hessian(full, diagonal))]
fn rosenbrock(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        sum += 100.0 * (x[i + 1] - x[i].powi(2)).powi(2) + (1.0 - x[i]).powi(2);
    }
    sum
}

#[differentiate(hessian)]
fn himmelblau(x: f64, y: f64) -> f64 {
    (x * x + y - 11.0).powi(2) + (x + y * y - 7.0).powi(2)
}

#[differentiate(hessian)]
fn mixed(a: f64, w: &[[f64; 2]], b: [f64; 3]) -> f64 {
    let mut total = a.exp() * b[0];
    for row in w.iter() {
        total += (row[0] * row[1]).sqrt() * a + (row[1] / b[1]).ln() * b[2];
    }
    let mut state = a;
    for b in b.iter() {
        state = (state * *b).sin() + 0.1 * state * state;
    }
    total + state
}

fn assert_near(left: f64, right: f64, what: &str) {
    assert!(
        (left - right).abs() <= 1e-10 * left.abs().max(right.abs()).max(1.0),
        "{what}: {left} {right}"
    );
}

#[test]
fn the_jacobian_of_polar_coordinates() {
    let (r, angle) = (2.0, 0.7_f64);
    let (value, jacobian) = polar_jacobian([r, angle]);
    assert_eq!(value, polar([r, angle]));
    let expected = [[angle.cos(), -r * angle.sin()], [angle.sin(), r * angle.cos()]];
    for (row, expected) in expected.iter().enumerate() {
        for (column, expected) in expected.iter().enumerate() {
            assert_near(jacobian[(row, column)], *expected, "polar");
        }
    }
}

#[test]
fn jacobians_are_pullbacks_row_by_row() {
    for n in 1..12 {
        let x: Vec<f64> = (0..n).map(|i| 0.1 * i as f64 - 0.3).collect();
        let rows = vec![[0.5, 1.5], [0.7, -0.2], [1.1, 0.4]];
        let (value, jacobian) = coupled_jacobian(1.5, &x, rows.clone(), n);
        assert_eq!(value, coupled(1.5, &x, rows.clone(), n));
        assert_eq!((jacobian.rows(), jacobian.columns()), (n, 1 + n + 6));
        for row in 0..n {
            let (_, pullback) = coupled_vjp(1.5, &x, rows.clone(), n);
            let mut seed = vec![0.0; n];
            seed[row] = 1.0;
            let (d_k, d_x, d_rows) = pullback(seed);
            let flat = [vec![d_k], d_x, d_rows.concat()].concat();
            for (column, expected) in flat.iter().enumerate() {
                assert_near(jacobian[(row, column)], *expected, "coupled");
            }
        }
    }
}

#[test]
fn jacobians_go_through_calls_and_tuples() {
    let x: [f64; 11] = std::array::from_fn(|i| 0.2 * i as f64 - 0.9);
    let (value, jacobian) = through_calls_jacobian(&x, 0.8);
    assert_eq!(value, through_calls(&x, 0.8));
    assert_eq!((jacobian.rows(), jacobian.columns()), (3, 12));
    for (row, seed) in
        [(1.0, [0.0, 0.0]), (0.0, [1.0, 0.0]), (0.0, [0.0, 1.0])].into_iter().enumerate()
    {
        let (_, pullback) = through_calls_vjp(&x, 0.8);
        let (d_x, d_stiffness) = pullback(seed);
        for column in 0..11 {
            assert_near(jacobian[(row, column)], d_x[column], "calls");
        }
        assert_near(jacobian[(row, 11)], d_stiffness, "calls");
    }
}

#[test]
fn jacobians_of_generic_functions() {
    let (_, jacobian): (_, Matrix<f32>) = generic_jacobian(&[1.0_f32, 2.0, 3.0], 0.5);
    assert_eq!(jacobian.as_slice(), [1.0, 0.0, 0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 3.0]);
}

#[test]
fn the_hessian_of_rosenbrock() {
    for n in 2..20 {
        let x: Vec<f64> = (0..n).map(|i| 1.0 - 0.13 * i as f64).collect();
        let (value, gradient, hessian) = rosenbrock_hessian(&x);
        let (expected_value, expected_gradient) = rosenbrock_grad(&x);
        assert_eq!((value, &gradient), (expected_value, &expected_gradient));
        let mut expected = Symmetric::zero(n);
        for i in 0..n - 1 {
            expected[(i, i)] += 1200.0 * x[i] * x[i] - 400.0 * x[i + 1] + 2.0;
            expected[(i + 1, i)] = -400.0 * x[i];
            expected[(i + 1, i + 1)] += 200.0;
        }
        for (found, expected) in hessian.as_slice().iter().zip(expected.as_slice()) {
            assert_near(*found, *expected, "rosenbrock");
        }
        let (_, _, diagonal) = rosenbrock_hessian_diagonal(&x);
        for i in 0..n {
            assert_near(diagonal[i], expected[(i, i)], "diagonal");
        }
    }
}

#[test]
fn the_hessian_of_himmelblau() {
    let (x, y) = (1.3, -0.4);
    let (_, _, hessian) = himmelblau_hessian(x, y);
    assert_near(hessian[(0, 0)], 12.0 * x * x + 4.0 * y - 42.0, "xx");
    assert_near(hessian[(0, 1)], 4.0 * (x + y), "xy");
    assert_near(hessian[(1, 1)], 12.0 * y * y + 4.0 * x - 26.0, "yy");
}

#[test]
fn hessians_are_products_column_by_column() {
    let (a, w, b) = (0.4, [[0.5, 1.2], [0.9, 0.3], [1.7, 2.0]], [0.7, 1.1, 0.2]);
    let (value, _, hessian) = mixed_hessian(a, &w, b);
    assert_eq!(value, mixed(a, &w, b));
    assert_eq!(hessian.dimension(), 10);
    let dense = hessian.to_dense();
    for column in 0..10 {
        let unit = |at: usize| f64::from(u8::from(at == column));
        let t_w = [[unit(1), unit(2)], [unit(3), unit(4)], [unit(5), unit(6)]];
        let (_, _, (t_a, t_w, t_b)) =
            mixed_hvp(a, &w, b, unit(0), &t_w, [unit(7), unit(8), unit(9)]);
        let flat = [vec![t_a], t_w.concat(), t_b.to_vec()].concat();
        for row in 0..10 {
            assert_near(dense[(row, column)], flat[row], "mixed");
        }
    }
}

#[differentiate(jacobian(dense, sparse))]
fn stencil(x: &[f64], pattern: f64) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    for i in 1..x.len() - 1 {
        out[i] = x[i - 1] * x[i] - pattern * x[i + 1].exp();
    }
    out
}

#[test]
fn sparse_jacobians_are_dense_ones_compressed() {
    for n in [3, 4, 9, 30] {
        let x: Vec<f64> = (0..n).map(|i| (i as f64).sin()).collect();
        let rows = (0..n).map(|row| match row {
            0 => vec![],
            row if row == n - 1 => vec![],
            row => vec![row + 1, row - 1, n, row],
        });
        let sparsity = Sparsity::new(n + 1, rows);
        let (value, jacobian) = stencil_jacobian_sparse(&x, 0.7, &sparsity);
        let (expected_value, expected) = stencil_jacobian(&x, 0.7);
        assert_eq!(value, expected_value);
        assert_eq!(jacobian.to_dense(), expected);
        assert!(sparsity.colors() <= 4);
    }
}

#[differentiate(jacobian(reverse))]
fn by_rows(k: f64, x: &[f64], table: [[f64; 2]; 3]) -> Vec<f64> {
    let mut out = vec![k; 5];
    let mut state = 1.0;
    for i in 0..x.len() {
        state = (state * x[i]).sin() + k * table[i % 3][1];
        out[i % 5] += state * state / (1.0 + x[i] * x[i]);
        out[(i + 2) % 5] *= table[(i + 1) % 3][0].powi(3);
    }
    out
}

#[differentiate(jacobian(forward))]
fn by_columns(k: f64, x: &[f64], table: [[f64; 2]; 3]) -> Vec<f64> {
    let mut out = vec![k; 5];
    let mut state = 1.0;
    for i in 0..x.len() {
        state = (state * x[i]).sin() + k * table[i % 3][1];
        out[i % 5] += state * state / (1.0 + x[i] * x[i]);
        out[(i + 2) % 5] *= table[(i + 1) % 3][0].powi(3);
    }
    out
}

/// Fewer floats out than in: by rows without being told.
#[differentiate(jacobian)]
fn moments(x: &[f32]) -> (f32, [f32; 2]) {
    let mut sums = [0.0, 0.0];
    let mut product = 1.0;
    for x in x.iter() {
        sums[0] += *x;
        sums[1] += *x * *x;
        product *= *x;
    }
    (product, sums)
}

#[test]
fn rows_and_columns_agree() {
    for n in 0..14 {
        let x: Vec<f64> = (0..n).map(|i| 0.3 * i as f64 - 0.7).collect();
        let table = [[0.9, 0.2], [1.1, -0.4], [0.8, 0.6]];
        let (value, rows) = by_rows_jacobian(1.3, &x, table);
        let (same, columns) = by_columns_jacobian(1.3, &x, table);
        assert_eq!(value, same);
        assert_eq!((rows.rows(), rows.columns()), (5, 7 + n));
        for (a, b) in rows.as_slice().iter().zip(columns.as_slice()) {
            assert_near(*a, *b, "rows and columns");
        }
    }
}

#[test]
fn few_rows_are_swept_backwards() {
    let x: Vec<f32> = (1..30).map(|i| 1.0 + 0.01 * i as f32).collect();
    let ((product, _), jacobian) = moments_jacobian(&x);
    assert_eq!((jacobian.rows(), jacobian.columns()), (3, 29));
    for (column, x) in x.iter().enumerate() {
        let expected = product / x;
        assert!((jacobian[(0, column)] - expected).abs() < 1e-5 * expected);
        assert_eq!((jacobian[(1, column)], jacobian[(2, column)]), (1.0, 2.0 * x));
    }
}

/// What functions with a Jacobian by rows call: each way of passing and returning.
mod called {
    use tapeless::differentiate;

    #[differentiate(forward(lanes), reverse(lanes))]
    pub fn dot(a: &[f64], b: &[f64; 3]) -> f64 {
        let mut sum = 0.0;
        for i in 0..b.len() {
            sum += a[i] * b[i];
        }
        sum
    }

    #[differentiate(forward(lanes), reverse(lanes))]
    pub fn turned(a: [f64; 3], by: (f64, f64), times: usize) -> [f64; 3] {
        let mut turned = a;
        for _ in 0..times {
            turned = [by.0 * turned[0] - by.1 * turned[1], by.1 * turned[0], turned[2].sin()];
        }
        turned
    }

    #[differentiate(forward(lanes), reverse(lanes))]
    pub fn scaled(x: &[f64], by: f64) -> Vec<f64> {
        let mut scaled = vec![0.0; x.len()];
        for (out, x) in scaled.iter_mut().zip(x) {
            *out = by * x * x;
        }
        scaled
    }

    #[differentiate(wrt(x, y), forward(lanes), reverse(lanes))]
    pub fn mixed(x: &mut [f64], y: f64, weight: f64) -> f64 {
        for i in 1..x.len() {
            x[i] = x[i] * x[i - 1] + weight * y.exp();
        }
        x[0] * y
    }

    #[differentiate(forward(lanes), reverse(lanes))]
    pub fn powered<T: num_traits::Float>(x: T, n: i32) -> T {
        x.powi(n) * x.cos()
    }

    pub struct Model {
        pub weight: f64,
    }

    impl Model {
        #[differentiate(wrt(x), forward(lanes), reverse(lanes))]
        pub fn weighted(&self, x: f64, y: f64) -> f64 {
            let _ = y;
            (self.weight * x).tanh()
        }
    }
}

macro_rules! calling {
    ($name:ident, $sweep:ident) => {
        #[differentiate(wrt(x, table), jacobian($sweep))]
        fn $name(x: &[f64], table: [[f64; 3]; 2], model: &called::Model, n: usize) -> Vec<f64> {
            let mut state: Vec<f64> = called::scaled(x, table[0][0]);
            let mut sums = [0.0; 4];
            for i in 0..n {
                let three: [f64; 3] = [x[i], table[i % 2][1], state[i]];
                let turned: [f64; 3] = called::turned(three, (table[1][2], 0.5), i);
                let sum: f64 = called::dot(x, &turned);
                if sum < 0.9 {
                    let weighted: f64 = model.weighted(sum, 2.0);
                    let powered: f64 = called::powered(turned[2], 3);
                    sums[i % 4] += weighted * powered;
                } else {
                    let mixed: f64 = called::mixed(&mut state, sum, 0.25);
                    sums[0] -= mixed;
                }
                sums[(i + 1) % 4] += turned[0] * state[x.len() - 1];
            }
            let unused: f64 = called::dot(x, &table[0]);
            let _ = unused;
            let mut out = vec![table[0][2]; 5];
            for i in 0..4 {
                out[i] += sums[i];
            }
            out
        }
    };
}
calling!(calls_by_rows, reverse);
calling!(calls_by_columns, forward);

#[test]
fn rows_go_through_calls() {
    let model = called::Model { weight: 0.8 };
    for n in 0..9 {
        let x: Vec<f64> = (0..9).map(|i| 0.2 * f64::from(i) - 0.7).collect();
        let table = [[0.9, 0.2, -0.3], [0.7, -0.4, 0.6]];
        let (value, rows) = calls_by_rows_jacobian(&x, table, &model, n);
        let (same, columns) = calls_by_columns_jacobian(&x, table, &model, n);
        assert_eq!(value, calls_by_rows(&x, table, &model, n));
        assert_eq!(value, same);
        assert_eq!((rows.rows(), rows.columns()), (5, 15));
        for (a, b) in rows.as_slice().iter().zip(columns.as_slice()) {
            assert_near(*a, *b, "rows and columns, through calls");
        }
        let mut buffer = [f64::NAN; 75];
        assert_eq!(calls_by_rows_jacobian_into(&x, table, &model, n, &mut buffer), value);
        assert_eq!(buffer, rows.as_slice());
        assert_eq!(calls_by_columns_jacobian_into(&x, table, &model, n, &mut buffer), value);
        assert_eq!(buffer, columns.as_slice());
    }
}

/// No call in it can mean itself.
#[differentiate(forward(lanes))]
fn own_name(own_name: &[f64]) -> f64 {
    let mut product = 1.0;
    for x in own_name.iter() {
        product *= x;
    }
    product
}

#[differentiate(forward(lanes))]
fn cubes<T: num_traits::Float, const N: usize>(x: [T; N], powers: &mut [T]) -> T {
    let mut sum = x[0];
    for i in 0..N {
        powers[i] = powers[i] * x[i];
        sum = sum + x[i] * x[i] * x[i];
    }
    sum
}

#[differentiate(jacobian)]
fn of_blocks(x: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; x.len()];
    for i in 0..x.len() / 3 {
        let mut powers = [0.5, 1.5, 2.5];
        let three: [f64; 3] = [x[3 * i], x[3 * i + 1], x[3 * i + 2]];
        let sum: f64 = cubes(three, &mut powers);
        let product: f64 = own_name(&x[3 * i..3 * i + 3]);
        out[3 * i] = sum;
        out[3 * i + 1] = product;
        out[3 * i + 2] = powers[1] + powers[2];
    }
    out
}

#[test]
fn calls_that_a_chunk_does_not_move_are_the_functions_themselves() {
    for blocks in 0..8 {
        let x: Vec<f64> = (0..3 * blocks).map(|i| 0.3 * f64::from(i) - 0.7).collect();
        let (value, jacobian) = of_blocks_jacobian(&x);
        assert_eq!(value, of_blocks(&x));
        for row in 0..x.len() {
            for column in 0..x.len() {
                let own = &x[row / 3 * 3..][..3];
                let expected = match (row % 3, column % 3) {
                    _ if row / 3 != column / 3 => 0.0,
                    (0, 0) => 3.0 * own[0] * own[0] + 1.0,
                    (0, at) => 3.0 * own[at] * own[at],
                    (1, at) => own[(at + 1) % 3] * own[(at + 2) % 3],
                    (2, 0) => 0.0,
                    (_, at) => 0.5 + at as f64,
                };
                assert_near(jacobian[(row, column)], expected, "blocks");
            }
        }
    }
}

/// A skin over bones: the rows of `bones` are read for each point, and a chunk of directions moves few.
#[differentiate(wrt(x, stretch), jacobian, forward)]
fn skin(x: &[f64], weights: &[f64], expected: usize, stretch: f64) -> Vec<[f64; 2]> {
    let mut bones = vec![[[0.0; 2]; 2]; x.len()];
    for b in 0..x.len() {
        let (s, c) = x[b].sin_cos();
        bones[b] = [[c, -s], [s, c]];
    }
    let points = weights.len() / x.len().max(1);
    let mut skin = vec![[stretch; 2]; points];
    let mut turned = 0.0;
    for p in 0..points {
        for b in (0..expected).rev() {
            // There are fewer than expected.
            if b >= bones.len() {
                continue;
            }
            let weight = weights[p * x.len() + b];
            if weight == 0.0 {
                continue;
            }
            if weight > 8.0 {
                break;
            }
            for i in 0..2 {
                let moved = bones[b][i][0] * weight - bones[b][i][1];
                if moved > 0.0 {
                    turned += moved;
                } else {
                    skin[p][i] -= moved * 2.0;
                }
            }
        }
    }
    for point in skin.iter_mut() {
        point[1] += turned;
    }
    skin
}

#[test]
fn rows_that_a_chunk_does_not_move_are_left_out() {
    for bones in [0, 1, 7, 8, 9, 30] {
        for points in [0, 1, 5] {
            let x: Vec<f64> = (0..bones).map(|b| 0.7 * f64::from(b) - 3.0).collect();
            let weights: Vec<f64> = (0..bones * points)
                .map(|at| match at % 7 {
                    0 | 3 => 0.0,
                    6 if at % 35 == 34 => 9.0,
                    other => 0.4 * f64::from(other) - 0.3,
                })
                .collect();
            for expected in [0, 3, x.len(), x.len() + 2] {
                let (value, jacobian) = skin_jacobian(&x, &weights, expected, 0.5);
                assert_eq!(value, skin(&x, &weights, expected, 0.5));
                for column in 0..=x.len() {
                    let mut t_x = vec![0.0; x.len()];
                    let mut t_stretch = 0.0;
                    *t_x.get_mut(column).unwrap_or(&mut t_stretch) = 1.0;
                    let (_, tangent) = skin_jvp(&x, &weights, expected, 0.5, &t_x, t_stretch);
                    for (row, entry) in tangent.iter().flatten().enumerate() {
                        assert_eq!(jacobian[(row, column)], *entry, "({row}, {column})");
                    }
                }
            }
        }
    }
}

#[test]
fn no_tangent_stays_none_beside_infinite_factors() {
    let x: Vec<f64> = (0..20).map(|b| 0.1 * f64::from(b)).collect();
    let mut weights = vec![0.5; 20];
    weights[13] = f64::NEG_INFINITY;
    let (value, jacobian) = skin_jacobian(&x, &weights, 20, 0.5);
    assert!(value[0].iter().all(|number| !number.is_finite()));
    for column in 0..8 {
        assert!(jacobian[(0, column)].is_finite() && jacobian[(1, column)].is_finite());
    }
    assert!((8..16).any(|column| !jacobian[(0, column)].is_finite()));
}
