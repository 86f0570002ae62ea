// A stencil whose result is what the next step starts from.
#[differentiate(forward, hessian)]
pub fn stencil_in_time(start: &[f64], c: f64, r: f64, steps: usize) -> f64 {
    let n = start.len();
    let mut u = start.to_vec();
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        next[0] = u[0];
        next[n - 1] = u[n - 1];
        for i in 1..n - 1 {
            next[i] = u[i] + c * (u[i - 1] - 2.0 * u[i] + u[i + 1]) + r * u[i] * (1.0 - u[i]);
        }
        for i in 0..n {
            u[i] = next[i];
        }
    }
    let mut sum = 0.0;
    for i in 0..n {
        sum += u[i] * u[i];
    }
    sum
}
