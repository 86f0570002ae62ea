//! Calls of `tests/programs/structs`: `#[derive(Differentiable)]`, fields, methods.

case!(structs / field_reads: |v| f(&Point { x: v[0], y: v[1] }), wrt 1 as |g| [g.x, g.y], at [0.5, 1.2]);
case!(structs / by_value: |v| f(Point { x: v[0], y: v[1] }, v[2]), wrt 2 as |g| [g.0.x, g.0.y, g.1], at [0.5, 1.2, 0.7]);
first_order!(structs / field_writes: |v| f(Point { x: v[0], y: v[1] }), wrt 1 as |g| [g.x, g.y], at [0.5, 1.2]);
case!(structs / array_fields: |v| f(&Body { position: [v[0], v[1]], mass: v[2] }), wrt 1 as |g| [g.position, g.mass], at [0.5, 1.2, 0.7]);
case!(structs / vec_fields: |v| f(&Layer { weights: v[..3].to_vec(), bias: v[3] }, &v[4..]), wrt 2 as |g| [g.0.weights, g.0.bias, g.1], at [0.5, 1.2, 0.7, -0.3, 1.0, -2.0, 0.5]);
case!(structs / constant_struct: |v| f(&Settings { rate: 0.5, gain: 2.0 }, v[0]), wrt 1, at [0.5]);
case!(structs / method: |v| (Spring { stiffness: 2.0, rest: 0.3 }).f(v[0]), wrt 1, at [0.5], [-0.4]);
case!(structs / method_wrt_self: |v| (Spring { stiffness: v[0], rest: v[1] }).f(v[2]), wrt 2 as |g| [g.0.stiffness, g.0.rest, g.1], at [2.0, 0.3, 0.5]);
first_order!(structs / method_calls_method: |v| (Spring { stiffness: v[0], rest: v[1] }).f(v[2]), wrt 2 as |g| [g.0.stiffness, g.0.rest, g.1], at [2.0, 0.3, 0.5]);
case!(structs / passed_on: |v| f(&Point { x: v[0], y: v[1] }), wrt 1 as |g| [g.x, g.y], at [0.5, 1.2]);
first_order!(structs / state_in_loop: |v| f(State { angle: v[0], velocity: v[1] }, v[2], 4), wrt 2 as |g| [g.0.angle, g.0.velocity, g.1], at [0.5, 1.2, 0.9]);
case!(structs / repeated_struct: |v| f(v[0], v[1]), wrt 2, at [0.5, 0.7]);
first_order!(structs / fused_methods: |v| (Model { slope: v[0], offset: v[1] }).f(&v[2..4], &v[4..]), wrt 3 as |g| [g.0.slope, g.0.offset, g.1, g.2], at [0.5, 1.2, -0.3, 0.4, 0.8, -0.7]);
case!(structs / method_sums_field: |v| (Weights { w: vec![0.5, -0.2, 1.5, 0.3, 0.9] }).f(v), wrt 1, at [0.5, -0.4, 1.2]);
first_order!(structs / pattern_on_reference: |v| f(v[0], v[1]), wrt 2, at [0.7, -0.4]);
