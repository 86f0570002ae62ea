// Of a largest and a least one the last choice counts: ties, zeros of both signs, no iterations, rows of a
// nest, what is chosen being computed, and what keeps a loop from going back to it at once.
#[differentiate(forward, hessian)]
pub fn last_largest(x: &[f64], k: f64, n: usize, m: usize) -> f64 {
    let mut largest = k;
    for i in 0..n {
        largest = largest.max(x[i] * x[i]);
    }
    let mut least = k;
    for i in 0..n {
        least = least.min(x[i]);
    }
    let mut sum = 0.0;
    for i in 0..m {
        let mut of_row = -1e9;
        for j in 0..m {
            of_row = x[i * m + j].max(of_row);
        }
        let mut other: f64 = 0.25;
        for j in 0..m {
            other = other.max(x[i * m + j] * k);
        }
        sum += of_row * other * other;
    }
    let mut both: f64 = 0.5;
    let mut rest = 0.0;
    for i in 0..n {
        both = both.max(x[i]);
        rest += both * k;
    }
    largest * k + least * least + sum + both * rest
}
