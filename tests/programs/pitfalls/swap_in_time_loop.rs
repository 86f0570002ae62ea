// Two buffers that change roles with the parity of the step, an odd number of steps.
#[differentiate(forward, hessian)]
pub fn swap_in_time_loop(x: &[f64], steps: usize) -> f64 {
    let mut u = [[0.0; 3]; 2];
    for i in 0..3 {
        u[0][i] = x[i];
    }
    for t in 0..steps {
        let (old, new) = (t % 2, (t + 1) % 2);
        for i in 0..3 {
            u[new][i] = u[old][i] * 0.5 + u[old][(i + 1) % 3] * u[old][i];
        }
    }
    u[steps % 2][0] * u[steps % 2][2]
}
