// The index of a load and of a store is changed after it was used.
#[differentiate(forward, hessian)]
pub fn index_changed_after_use(x: &[f64]) -> f64 {
    let mut y = [0.0; 4];
    let mut k = 3;
    for i in 0..x.len() {
        y[k] = x[i] * x[k];
        k = (k + 2 * i + 1) % 4;
        y[k] += x[k];
    }
    k = 1;
    y[k] * y[k + 1] + y[0] * y[3]
}
