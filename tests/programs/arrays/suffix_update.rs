// `x[i] += x[i] * x[i + 1]`: reads what the next turn overwrites.
#[differentiate(forward, hessian)]
pub fn suffix_update(mut x: Vec<f64>) -> f64 {
    let n = x.len();
    for i in 0..n - 1 {
        x[i] += x[i] * x[i + 1];
    }
    x[0] * x[1] + x[n - 2] * x[n - 1]
}
