// `+=`, `-=`, `*=` and `/=` on elements.
#[differentiate(forward, hessian)]
pub fn compound_stores(x: &[f64]) -> f64 {
    let mut y = [1.0, 2.0, 3.0];
    for i in 0..3 {
        y[i] += x[i];
        y[i] *= y[i] + x[0];
        y[i] -= y[(i + 1) % 3] * x[i];
        y[i] /= x[2];
    }
    y[0] * y[1] + y[2]
}
