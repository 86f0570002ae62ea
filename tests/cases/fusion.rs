//! Calls of `tests/programs/fusion`: loops whose iterations are swept forward and back on the spot, and
//! loops that look as if they could be.

case!(fusion / known_seed: |v| f(v, &[0.5, -1.0, 2.0, 0.25, -0.5, 1.5], &[1.0, -1.0, 1.0]), wrt 1, at [0.8, -0.4], [0.0, 0.0]);
case!(fusion / unknown_seed: |v| f(v), wrt 1, at [0.8, -0.4, 0.1]);
case!(fusion / scratch: |v| f(v, &[0.5, -1.0, 2.0], 3), wrt 1, at [0.8, -0.4, 0.3], [1.1, 0.6, 2.0]);
case!(fusion / stale_scratch: |v| f(v, 3), wrt 1, at [0.8, -0.4, 0.3]);
case!(fusion / scratch_read_later: |v| f(&[v[0], v[1], v[2]], 3), wrt 1, at [0.8, -0.4, 0.3]);
case!(fusion / sums_in_nests: |v| f(&v[..4], v[4], v[5]), wrt 3, at [0.8, -0.4, 0.3, 2.1, 0.7, 0.4]);
case!(fusion / sum_with_exits: |v| f(&v[..4], v[4], 5), wrt 2, at [0.8, -0.4, 0.3, 1.1, 0.7]);
case!(fusion / overwritten_input: |v| f(v[..3].to_vec(), v[3]), wrt 2, at [0.8, -0.4, 0.3, 0.7]);
case!(fusion / filled_output: |v| f(&v[..2], &mut [v[2], v[3]]), wrt [nan zero], at [0.8, -0.4, 0.3, 1.2]);
case!(fusion / lent_scratch: |v| f(&v[..2], v[2]), wrt 2, at [0.8, -0.4, 0.7]);
case!(fusion / late_contribution: |v| f(&v[..3], v[3]), wrt 2, at [0.8, -0.4, 0.3, 0.7]);
case!(fusion / inactive_scratch_value: |v| f(v, 2), wrt 1, at [0.8, 0.4], [0.8, 1.4]);
case!(fusion / nearest: |v| f(&v[..6], v[6], &[0.5, -1.0, 2.0, 0.25, -0.5, 1.5], 2), wrt 2, at [0.8, -0.4, 1.5, 0.3, -0.2, 0.9, 1.2]);
case!(fusion / weights: |v| f(&v[..6], &[v[6], v[7], v[8]], &[0.5, -1.0, 2.0, 0.25, -0.5, 1.5], 2), wrt 2, within 1e-5, at [0.8, -0.4, 1.5, 0.3, -0.2, 0.9, 0.2, 0.3, 0.4], [0.8, -0.4, 100.5, 0.3, -0.2, 0.9, 0.2, 1.3, 0.4]);
case!(fusion / early_return: |v| f(&v[..3], v[3]), wrt 2, at [0.8, -0.4, 0.3, 0.7], [0.8, 0.4, 0.3, -0.7]);
case!(fusion / branch_disturbed: |v| f(v, v[0] > 0.5), wrt 1, at [0.8, -0.4, 0.3], [0.2, 0.7, 0.3]);
