// A matrix-vector product into a local `Vec`, then a norm.
#[differentiate(forward, hessian)]
pub fn matrix_vector(a: &[f64], x: &[f64]) -> f64 {
    let m = x.len();
    let n = a.len() / m;
    let mut y = vec![0.0; n];
    for i in 0..n {
        for j in 0..m {
            y[i] += a[i * m + j] * x[j];
        }
    }
    let mut s = 0.0;
    for i in 0..n {
        s += y[i] * y[i];
    }
    s.sqrt()
}
