//! Calls of `tests/programs/models`: small models as users write them.

case!(models / rosenbrock: |v| f(v), wrt 1, at [1.2, 1.0, 0.7], [-0.5, 0.4]);
case!(models / logistic_loss: |v| f(v, &[1.0, 0.5, -0.3, 2.0, 0.1, -1.0], &[1.0, -1.0, 1.0]), wrt 1, at [0.4, -0.7]);
case!(models / logistic_map: |v| f(v[0], v[1], 10), wrt 2, at [3.2, 0.4], [1.7, 0.2]);
case!(models / lorenz: |v| f([v[0], v[1], v[2]], v[3], v[4], v[5], 20), wrt 4, at [1.0, 0.5, 1.5, 10.0, 28.0, 2.6]);
case!(models / gaussian_mixture: |v| f(&v[..2], &v[2..6], &v[6..], &[0.3, -0.8, 1.2, 0.4, -0.5, 0.9], 2), wrt 3, at [0.2, -0.3, 0.5, 0.1, -0.7, 0.8, 0.1, -0.2, 0.3, 0.4]);
case!(models / perceptron: |v| f(&v[..6], &v[6..9], &v[9..12], v[12], &[0.5, -1.0], 0.3), wrt 4, at [0.2, -0.3, 0.5, 0.1, -0.7, 0.8, 0.1, -0.2, 0.3, 0.4, 1.1, -0.6, 0.05]);
case!(models / two_layer_classifier: |v| f(&v[..6], &v[6..9], &v[9..15], &v[15..], &[0.5, -1.0, 0.2, 0.7], &[1, 0]), wrt 4, at [0.2, -0.3, 0.5, 0.1, -0.7, 0.8, 0.1, -0.2, 0.3, 0.4, 1.1, -0.6, 0.3, -0.2, 0.9, 0.05, -0.1]);
case!(models / lstm_cell: |v| f(&v[..16], &[0.5, -0.3, 0.8, 0.1]), wrt 1, at [0.2, -0.3, 0.5, 0.1, -0.7, 0.8, 0.1, -0.2, 0.3, 0.4, 1.1, -0.6, 0.3, -0.2, 0.9, 0.05]);
case!(models / kmeans: |v| f(v, &[0.1, 0.3, -0.8, 1.2, 0.4, -0.5, 0.9, 0.8], 2), wrt 1, at [0.2, -0.3, 0.5, 1.1]);
case!(models / quadrature: |v| f(v[0], v[1], v[2], 6), wrt 3, at [0.1, 1.3, 0.8]);
case!(models / newton_sqrt: |v| f(v[0], v[1], 1e-3), wrt 2, at [2.0, 1.0], [0.3, 0.4]);
case!(models / black_scholes: |v| f(v[0], v[1], v[2], v[3], v[4]), wrt 5, at [100.0, 95.0, 0.03, 0.25, 0.5]);
case!(models / heat: |v| f(&v[..6], v[6], 5), wrt 2, at [0.0, 0.5, 1.0, 0.7, 0.2, 0.0, 0.23]);
case!(models / rnn: |v| f(v[0], v[1], &v[2..6], &mut v[6..].to_vec()), wrt [nan nan nan zero], at [0.7, 1.2, 0.3, -0.5, 0.8, 0.1, 9.0, 9.0, 9.0, 9.0]);
case!(models / log_sum_exp: |v| f(v), wrt 1, at [0.3, -0.5, 2.0], [0.3]);
case!(models / softmax_cross_entropy: |v| f(v, 2), wrt 1, at [0.3, -0.5, 2.0, 1.1]);
case!(models / cholesky: |v| f(v, 3), wrt 1, at [4.0, 0.5, 0.3, 0.5, 3.0, -0.4, 0.3, -0.4, 2.5]);
case!(models / determinant: |v| f(&[[v[0], v[1], v[2]], [v[3], v[4], v[5]], [v[6], v[7], v[8]]]), wrt 1, at [0.1, 2.0, -1.0, 1.5, 0.3, 0.8, -0.7, 1.1, 0.9]);
case!(models / kepler: |v| f([v[0], v[1]], [v[2], v[3]], v[4], 15), wrt 3, at [1.0, 0.1, -0.1, 0.9, 1.1]);
case!(models / spring_chain: |v| f(&v[..4], &v[4..8], v[8], 6), wrt 3, at [0.0, 0.9, 2.1, 3.0, 0.1, -0.2, 0.0, 0.3, 2.0]);
case!(models / kalman_filter: |v| f(v[0], v[1], &v[2..]), wrt 3, at [0.1, 0.4, 0.9, 1.2, 0.7, 1.4]);
case!(models / ray_march: |v| f([v[0], v[1]], v[2], v[3]), wrt 3, at [0.1, 0.2, 0.6, 1.5]);
case!(models / conjugate_gradient: |v| f(&v[..9], &v[9..], 3), wrt 2, within 1e-5, at [4.0, 0.5, 0.3, 0.5, 3.0, -0.4, 0.3, -0.4, 2.5, 1.0, -0.5, 0.7]);
