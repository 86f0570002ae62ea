// Rows of a flat matrix, side by side with other elements, from the end, and what is left over.
#[differentiate(forward, hessian)]
pub fn chunks_exact(a: &[f64], b: &[f64], n: usize) -> f64 {
    let mut s = 1.0;
    for (row, b) in a.chunks_exact(n).zip(b) {
        for v in row {
            s = s * 0.5 + v * b;
        }
    }
    for row in a.chunks_exact(n).rev() {
        s = s * row[0] + row[n - 1];
    }
    s
}
