// Steps in time with two buffers, one of which is the caller's.
#[differentiate(forward, hessian(product))]
pub fn parameter_exchanged(k: f64, u: &mut Vec<f64>, n: usize) -> f64 {
    let mut next = vec![0.0; u.len()];
    for _ in 0..n {
        for i in 0..u.len() {
            let left = u[(i + u.len() - 1) % u.len()];
            next[i] = u[i] + k * (left * left - u[i]).sin();
        }
        std::mem::swap(u, &mut next);
    }
    let first = u[0];
    *u = u.iter().map(|x| x * k).collect();
    first + u[1] * u[0]
}
