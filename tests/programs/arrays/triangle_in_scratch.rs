// Scratch arrays whose adjoints are stored first, added to in one cell, and read with a sum: a triangle's rows
// add to a cell each, the last of them nothing, and lengths are those that the arrays were made with.
#[differentiate(forward, hessian)]
pub fn triangle_in_scratch(x: &[f64], lower: &[f64], n: usize) -> f64 {
    let mut centered = vec![0.0; n];
    let mut whitened = vec![0.0; n];
    let mut total = 0.0;
    for c in 0..2 {
        for j in 0..n {
            centered[j] = x[j] - x[n + c];
            whitened[j] = centered[j] * x[j];
        }
        let mut start = 0;
        for j in 0..n {
            for row in j + 1..n {
                whitened[row] += lower[start + row - j - 1] * centered[j];
            }
            start += n - j - 1;
        }
        for w in &whitened {
            total += w * w;
        }
        total += whitened[whitened.len() - 1].sin();
    }
    total
}
