// `&mut [f64; N]` as state of one step.
#[differentiate(forward, hessian(product))]
pub fn mutable_array(state: &mut [f64; 2], dt: f64) -> f64 {
    let acceleration = -state[0].sin();
    state[1] += dt * acceleration;
    state[0] += dt * state[1];
    0.5 * state[1] * state[1] - state[0].cos()
}
