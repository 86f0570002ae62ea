//! Calls of `tests/programs/pitfalls`: programs on which other tools have been wrong.

case!(pitfalls / fresh_adjoint_for: |v| f(v[0], 3), wrt 1, at [0.8]);
case!(pitfalls / fresh_adjoint_while: |v| f(v[0], 3), wrt 1, at [0.8]);
case!(pitfalls / fresh_adjoint_loop: |v| f(v[0], 3), wrt 1, at [0.8]);
case!(pitfalls / inactive_start: |v| f(v[0]), wrt 1, at [3.0] => [6.0] => [2.0]);
case!(pitfalls / return_before_loop: |v| f(v[0], 3), wrt 1, at [0.8]);
case!(pitfalls / return_skipped_loop: |v| f(v[0], 4), wrt 1, at [0.8]);
case!(pitfalls / inline_divisor: |v| f(v[0], 3), wrt 1, at [0.8]);
case!(pitfalls / named_divisor: |v| f(v[0], 3), wrt 1, at [0.8]);
case!(pitfalls / continue_before_update: |v| f(v[0], 5), wrt 1, at [0.8]);
case!(pitfalls / break_in_first_turn: |v| f(v[0], 5), wrt 1, at [0.8]);
case!(pitfalls / side_effect_in_condition: |v| f(v[0], v[1]), wrt 2, at [0.8, 1.3]);
case!(pitfalls / trapezoid_bounds: |v| f(v[0], v[1], 8), wrt 2, at [0.3, 1.7]);
case!(pitfalls / overwritten_element: |v| f(v.to_vec()), wrt 1, at [0.8, -0.4]);
case!(pitfalls / result_overwritten: |v| f(v[0], 3), wrt 1, at [-0.8]);
case!(pitfalls / long_product: |v| f(v[0], 550), wrt 1, within 1e-6, at [0.01]);
case!(pitfalls / exit_counts: |v| f(v, 3), wrt 1, at [0.8, 0.3, 1.4], [0.1, 0.2, 0.3], [2.0, 2.0, 2.0]);
case!(pitfalls / overwrite_through_view: |v| f(v[0], v[1]), wrt 2, at [0.8, -0.4]);
case!(pitfalls / simultaneous_phis: |v| f(v[0], 4), wrt 1, at [0.8]);
case!(pitfalls / defined_on_one_branch: |v| f(v[0], v[1]), wrt 2, at [0.8, 1.1], [-0.8, 1.1]);
case!(pitfalls / store_kills_adjoint: |v| f(v[0], v[1]), wrt 2, at [0.8, 1.1]);
case!(pitfalls / swap_in_time_loop: |v| f(v, 3), wrt 1, at [0.8, -0.4, 1.1]);
case!(pitfalls / newton_until_tolerance: |v| f(v[0]), wrt 1, at [2.0], [0.3]);
case!(pitfalls / double_where: |v| f(v[0], v[1]), wrt 2, at [0.8, 1.1], [0.0, 1.1] => [0.0, 1.0] => [0.0, 0.0, 0.0, 0.0]);
case!(pitfalls / zero_weight_at_pole: |v| f(v[0], v[1]), wrt 2, at [0.0, 0.0] => [0.0, 0.0] pole, [4.0, 0.5]);
// At the origin the distance has no derivative, and 0 is taken for it: in the second derivative, too.
case!(pitfalls / norm_at_zero: |v| f(v[0], v[1]), wrt 2, at [0.0, 0.0] => [0.0, 0.0] => [0.0, 0.0, 0.0, 0.0], [3.0, 4.0]);
case!(pitfalls / log_sum_exp_large: |v| f(v), wrt 1, at [1000.0, 999.0, -1000.0], [-1000.0, -1001.0, -1000.5], [2.0, 2.0, 1.0], [0.7], [f64::NEG_INFINITY, 0.5] => [0.0, 1.0] => [0.0, 0.0, 0.0, 0.0]);
case!(pitfalls / saturated_logistic: |v| f(v[0], v[1]), wrt 2, at [0.5, 0.2], [-800.0, 0.5] => [0.0, 0.0] => [0.0, 0.0, 0.0, 0.0], [800.0, 0.5] => [0.0, 1.0] => [0.0, 0.0, 0.0, 0.0]);
case!(pitfalls / underflowing_adjoint: |v| f(v[0], 3000), wrt 1, at [0.5] => [0.0] => [0.0]);
case!(pitfalls / same_slice_twice: |v| f(v), wrt 1, at [0.8, -0.4]);
case!(pitfalls / index_changed_after_use: |v| f(v), wrt 1, at [0.8, -0.4, 1.5, 0.6]);
case!(pitfalls / shadowed_parameter: |v| f(v[0], v[1]), wrt 2, at [0.8, -0.4]);
case!(pitfalls / colliding_names: |v| f(v[0], v[1]), wrt 2, at [0.8, -0.4]);
case!(pitfalls / kinks: |v| f(v[0], v[1]), wrt 2, at [0.0, 1.0] => [1.0, 1.0] => [0.0, 0.0, 0.0, 0.0], [1.0, 1.0] => [3.0, 0.0] => [0.0, 0.0, 0.0, 0.0], [-0.7, 0.2]);
case!(pitfalls / store_before_exit_test: |v| f(v), wrt 1, at [0.5, 0.7], [200.0, 0.3]);
case!(pitfalls / condition_repeated_in_body: |v| f(v[0], v[1]), wrt 2, at [0.9, 1.3]);
case!(pitfalls / moving_view: |v| f(&v[..4], v[4]), wrt 2, at [0.5, 1.5, -0.7, 0.9, 0.3]);
