// The heat equation in one dimension: explicit stencil, two buffers, fixed ends.
#[differentiate(forward, hessian)]
pub fn heat(start: &[f64], c: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = vec![0.0; n];
    let mut next = vec![0.0; n];
    for i in 0..n {
        u[i] = start[i];
    }
    for _ in 0..steps {
        next[0] = u[0];
        next[n - 1] = u[n - 1];
        for i in 1..n - 1 {
            next[i] = u[i] + c * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
        }
        for i in 0..n {
            u[i] = next[i];
        }
    }
    let mut energy = 0.0;
    for v in &u {
        energy += v * v;
    }
    energy
}
