// A rectangular nest over a flat slice.
#[differentiate(forward, hessian)]
pub fn nest(a: &[f64], rows: usize, cols: usize) -> f64 {
    let mut total = 1.0;
    for i in 0..rows {
        let mut row = 0.0;
        for j in 0..cols {
            row += a[i * cols + j] * a[j];
        }
        total = total * 0.5 + row * row;
    }
    total
}
