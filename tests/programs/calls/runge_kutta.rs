// As users write it: a right-hand side, a step of fourth order, a time loop.
#[differentiate(forward, hessian(calls))]
pub fn derivative(state: &[f64], mu: f64, out: &mut [f64]) {
    out[0] = state[1];
    out[1] = mu * (1.0 - state[0] * state[0]) * state[1] - state[0];
}

#[differentiate(forward, hessian(calls))]
pub fn shifted(state: &[f64], k: &[f64], h: f64, out: &mut [f64]) {
    for i in 0..state.len() {
        out[i] = state[i] + h * k[i];
    }
}

#[differentiate(forward, hessian(product))]
pub fn runge_kutta(mu: f64, x0: f64, steps: usize) -> f64 {
    let h = 0.1;
    let mut state = [x0, 0.0];
    let mut k = [[0.0; 2]; 4];
    let mut t = [0.0; 2];
    for _ in 0..steps {
        derivative(&state, mu, &mut k[0]);
        shifted(&state, &k[0], 0.5 * h, &mut t);
        derivative(&t, mu, &mut k[1]);
        shifted(&state, &k[1], 0.5 * h, &mut t);
        derivative(&t, mu, &mut k[2]);
        shifted(&state, &k[2], h, &mut t);
        derivative(&t, mu, &mut k[3]);
        for i in 0..2 {
            state[i] += h / 6.0 * (k[0][i] + 2.0 * k[1][i] + 2.0 * k[2][i] + k[3][i]);
        }
    }
    state[0] * state[0] + state[1]
}
