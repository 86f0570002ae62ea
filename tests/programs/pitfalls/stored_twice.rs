// An element of a scratch array that is stored twice in an iteration: its adjoint is cleared in between, for
// the first store, and need not be after that.
#[differentiate(forward, hessian)]
pub fn stored_twice(x: &[f64], n: usize, steps: usize) -> f64 {
    let mut a = vec![0.0; n];
    let mut b = vec![0.0; n];
    let mut s = 1.0;
    for _ in 0..steps {
        for i in 0..n {
            a[i] = x[i] * s;
            a[i] = a[i] * a[i] + a[i].sin();
            b[i] = a[i] - 0.5;
            b[i] *= b[i];
            b[i] = b[i] * x[i] + a[i];
        }
        for i in 0..n {
            s += a[i] * a[i] * 0.1 + b[i].cos();
        }
    }
    s
}
