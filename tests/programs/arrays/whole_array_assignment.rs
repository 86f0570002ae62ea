// `state = [..]`: a whole array replaced in each turn.
#[differentiate(forward, hessian)]
pub fn whole_array_assignment(x: f64, y: f64, n: usize) -> f64 {
    let mut state = [x, y];
    for _ in 0..n {
        state = [state[1] * x, state[0] + 0.5 * state[1]];
    }
    state[0] * state[1]
}
