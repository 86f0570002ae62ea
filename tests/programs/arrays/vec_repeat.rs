// `vec![v; n]` with an active `v`.
#[differentiate(forward, hessian)]
pub fn vec_repeat(x: f64, n: usize) -> f64 {
    let mut a = vec![x.sin(); n];
    for i in 1..n {
        a[i] = a[i] * a[i - 1] + x;
    }
    a[n - 1]
}
