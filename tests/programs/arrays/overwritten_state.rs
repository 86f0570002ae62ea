// A time loop that overwrites its state in place: neighbours are partly new, partly old.
#[differentiate(forward, hessian)]
pub fn overwritten_state(x: &[f64], steps: usize) -> f64 {
    let n = x.len();
    let mut u = vec![0.0; n];
    for (i, v) in x.iter().enumerate() {
        u[i] = *v;
    }
    for t in 0..steps {
        for i in 1..n - 1 {
            u[i] = 0.25 * (u[i - 1] * u[i + 1] + u[i].sin()) + 0.1 * t as f64;
        }
        u[0] = u[n - 1];
    }
    u[1] * u[2]
}
