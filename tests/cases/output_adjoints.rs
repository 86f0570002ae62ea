//! `&mut` parameters of `f_grad_into`: the buffer brings the adjoint of the output and takes away
//! that of the input. Checked on `f + seed · output`.

#[allow(clippy::needless_range_loop, reason = "programs are written as users write")]
mod slice {
    use tapeless::differentiate;
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/arrays/mutable_slice.rs"));
}

mod array {
    use tapeless::differentiate;
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/arrays/mutable_array.rs"));
}

#[allow(clippy::needless_range_loop, reason = "programs are written as users write")]
mod rows {
    use tapeless::differentiate;
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/arrays/rows_of_output.rs"));
}

#[test]
fn rows_are_seeded_and_come_back() {
    let at = [0.7, 0.3, -0.6, 0.2];
    let seed = [0.3, -2.0, 1.5];
    for steps in 0..4 {
        let mut state = at[1..].to_vec();
        let (mut d_x, mut d_state) = (f64::NAN, seed);
        rows::rows_of_output_grad_into(at[0], &mut state, steps, &mut d_x, &mut d_state);
        let objective = |v: &[f64]| {
            let mut state = v[1..].to_vec();
            let value = rows::rows_of_output(v[0], &mut state, steps);
            value + state.iter().zip(seed).map(|(y, s)| y * s).sum::<f64>()
        };
        let gradient = [d_x, d_state[0], d_state[1], d_state[2]];
        if let Err(error) = tapeless::check::check_gradient(objective, &gradient, &at) {
            panic!("{steps} steps: {error}");
        }
        let mut expected = at[1..].to_vec();
        rows::rows_of_output(at[0], &mut expected, steps);
        assert_eq!(state, expected);
    }
}

#[test]
fn slice_is_seeded() {
    let at = [0.5, 1.2, -0.7, 0.9];
    let seed = [0.3, -2.0, 1.5];
    let mut y = at[1..].to_vec();
    let (mut d_a, mut d_y) = (f64::NAN, seed);
    slice::mutable_slice_grad_into(at[0], &mut y, &mut d_a, &mut d_y);
    let objective = |v: &[f64]| {
        let mut y = v[1..].to_vec();
        let value = slice::mutable_slice(v[0], &mut y);
        value + y.iter().zip(seed).map(|(y, s)| y * s).sum::<f64>()
    };
    let gradient = [d_a, d_y[0], d_y[1], d_y[2]];
    if let Err(error) = tapeless::check::check_gradient(objective, &gradient, &at) {
        panic!("{error}");
    }
    // The parameter itself holds what the function leaves in it.
    let mut expected = at[1..].to_vec();
    slice::mutable_slice(at[0], &mut expected);
    assert_eq!(y, expected);
}

#[test]
fn array_is_seeded() {
    let at = [0.5, 1.2, -0.7];
    let seed = [0.3, -2.0];
    let mut state = [at[0], at[1]];
    let (mut d_state, mut d_dt) = (seed, f64::NAN);
    array::mutable_array_grad_into(&mut state, at[2], &mut d_state, &mut d_dt);
    let objective = |v: &[f64]| {
        let mut state = [v[0], v[1]];
        let value = array::mutable_array(&mut state, v[2]);
        value + state[0] * seed[0] + state[1] * seed[1]
    };
    if let Err(error) =
        tapeless::check::check_gradient(objective, &[d_state[0], d_state[1], d_dt], &at)
    {
        panic!("{error}");
    }
    let mut expected = [at[0], at[1]];
    array::mutable_array(&mut expected, at[2]);
    assert_eq!(state, expected);
}
