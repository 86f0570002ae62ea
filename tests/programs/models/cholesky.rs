// Log-determinant by Cholesky's factorisation of the lower triangle.
#[differentiate(forward, hessian)]
pub fn cholesky(a: &[f64], n: usize) -> f64 {
    let mut l = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..=i {
            let mut s = a[i * n + j];
            for k in 0..j {
                s -= l[i * n + k] * l[j * n + k];
            }
            l[i * n + j] = if i == j { s.sqrt() } else { s / l[j * n + j] };
        }
    }
    let mut log_det = 0.0;
    for i in 0..n {
        log_det += 2.0 * l[i * n + i].ln();
    }
    log_det
}
