// Rows that are one cell longer than they are apart: their iterations wait for each other.
#[differentiate(forward, hessian)]
pub fn rows_that_overlap(x: &[f64], rows: usize, width: usize) -> f64 {
    let mut a = vec![1.0; rows * width + 1];
    for i in 0..rows {
        for j in 0..=width {
            a[i * width + j] = a[i * width + j] * x[j] + x[i];
        }
    }
    let mut total = 0.0;
    for k in 0..a.len() {
        total += a[k] * a[k];
    }
    total
}
