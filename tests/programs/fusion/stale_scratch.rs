// The last cell of the array is what the iteration before has left there.
#[differentiate(forward, hessian)]
pub fn stale_scratch(x: &[f64], n: usize) -> f64 {
    let mut h = vec![0.5; x.len()];
    let mut total = 0.0;
    for i in 0..n {
        for j in 0..x.len() - 1 {
            h[j] = x[j].sin();
        }
        total += h[x.len() - 1] * h[0];
        h[x.len() - 1] = x[i].exp();
    }
    total
}
