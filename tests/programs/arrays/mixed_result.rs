// A tuple of a float and a `Vec` as result.
#[differentiate(forward)]
pub fn mixed_result(x: &[f64]) -> (f64, Vec<f64>) {
    let mut y = vec![1.0; x.len()];
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        y[i] *= v * v;
        s += y[i] * x[0];
    }
    (s, y)
}
