//! Calls of `tests/programs/inactive`: what is not differentiated.

case!(inactive / println: |v| f(v[0]), wrt 1, at [0.5]);
case!(inactive / assertions: |v| f(v, 2), wrt 1, at [0.5, 1.5]);
case!(inactive / unreachable: |v| f(v[0], 1), wrt 1, at [0.5]);
case!(inactive / integer_bookkeeping: |v| f(v), wrt 1, at [0.5, -1.5, 2.0, 0.25]);
case!(inactive / integer_methods: |v| f(v[0], 13), wrt 1, at [0.5]);
case!(inactive / integer_array: |v| f(v[0], 5), wrt 1, at [0.5]);
case!(inactive / closure_over_integers: |v| f(v, 5), wrt 1, at [0.5, -1.5, 2.0]);
case!(inactive / opaque_expression: |v| f(v[0], &[3, 1, 2]), wrt 1, at [0.5]);
case!(inactive / constant_floats: |v| f(v[0], &[0.5, 1.5]), wrt 1, at [0.5]);
case!(inactive / becomes_active: |v| f(v[0]), wrt 1, at [3.0] => [6.0] => [2.0]);
case!(inactive / stops_being_active: |v| f(v[0]), wrt 1, at [0.5]);
case!(inactive / varied_but_useless: |v| f(v[0]), wrt 1, at [0.5]);
case!(inactive / constant_index_array: |v| f(v, &[2, 0]), wrt 1, at [0.5, -1.5, 2.0]);
case!(inactive / mixed_report: |v| f(v, 3), wrt 1, at [0.5, 1.5, 2.0, 0.25]);
case!(inactive / pair_in_macros: |v| f(v, &[2, 0, 1]), wrt 1, at [0.5, -1.5, 0.3]);
case!(inactive / part_of_tuple: |v| f(v[0], 3), wrt 1, at [0.7]);
