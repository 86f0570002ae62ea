//! Calls of `tests/programs/generics`: `T: num_traits::Float`.

case!(generics / float: |v| f(v[0], v[1]), wrt 2, at [0.5, 1.2]);
case!(generics / where_clause: |v| f(v[0]), wrt 1, at [0.5]);
case!(generics / constants: |v| f(v[0]), wrt 1, at [0.5]);
case!(generics / at_single_precision: |v| f(v[0] as f32, v[1] as f32), wrt 2, within 2e-2, at [0.75, 1.25]);
case!(generics / slice: |v| f(v), wrt 1, at [0.5, -1.2, 0.8]);
case!(generics / branches_and_loops: |v| f(v[0], 4), wrt 1, at [0.5], [-0.5]);
case!(generics / array_parameter: |v| f([v[0], v[1], v[2]]), wrt 1, at [0.5, -1.2, 0.8]);
case!(generics / calls_generic: |v| f(v[0], v[1]), wrt 2, at [0.5, 1.2]);
case!(generics / newton: |v| f(v[0], v[1]), wrt 2, at [2.0, 1.1]);
case!(generics / squares: |v| f(&v[..2], v[2]), wrt 2, at [0.5, -1.2, 0.8]);
