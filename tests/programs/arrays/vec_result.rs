// A `Vec` as result: softmax.
#[differentiate(forward)]
pub fn vec_result(x: &[f64]) -> Vec<f64> {
    let mut y = vec![0.0; x.len()];
    let mut total = 0.0;
    for i in 0..x.len() {
        y[i] = x[i].exp();
        total += y[i];
    }
    for v in y.iter_mut() {
        *v /= total;
    }
    y
}
