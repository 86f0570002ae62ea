// Reads three neighbours: the reverse loop is divided into one for each.
#[differentiate(forward, hessian)]
pub fn stencil(x: &[f64], c: f64) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 1..n - 1 {
        y[i] = x[i] * x[i] + c * (x[i - 1] - 2.0 * x[i] + x[i + 1]);
    }
    let mut sum = 0.0;
    for i in 0..n {
        sum += y[i] * y[i];
    }
    sum
}
