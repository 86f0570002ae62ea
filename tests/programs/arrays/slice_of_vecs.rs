// `&[Vec<f64>]` with rows of different lengths.
#[differentiate(forward, hessian)]
pub fn slice_of_vecs(rows: &[Vec<f64>]) -> f64 {
    let mut total = 1.0;
    for i in 0..rows.len() {
        let mut s = 0.0;
        for j in 0..rows[i].len() {
            s += rows[i][j] * rows[i][j] * (j + 1) as f64;
        }
        total *= s;
    }
    total
}
