// A time loop with two state arrays, copied back after each step.
#[differentiate(forward, hessian)]
pub fn double_buffer(x: &[f64], steps: usize) -> f64 {
    let n = x.len();
    let mut u = vec![0.0; n];
    let mut w = vec![0.0; n];
    for i in 0..n {
        u[i] = x[i];
    }
    for _ in 0..steps {
        for i in 0..n {
            w[i] = u[i] * 0.5 + u[(i + 1) % n] * u[i];
        }
        for i in 0..n {
            u[i] = w[i];
        }
    }
    let mut s = 0.0;
    for i in 0..n {
        s += u[i] * u[i];
    }
    s
}
