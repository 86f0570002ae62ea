// Rows of a flat matrix, changed in place.
#[differentiate(forward, hessian)]
pub fn chunks_exact_mut(x: &[f64], n: usize) -> f64 {
    let mut a = x.to_vec();
    for (i, row) in a.chunks_exact_mut(n).enumerate() {
        row[0] *= row[1];
        for v in row.iter_mut() {
            *v = *v * *v + i as f64 * x[i];
        }
    }
    let mut s = 0.0;
    for v in &a {
        s = s * 0.75 + v;
    }
    s
}
