// Chains that come to integers, of which the `let` says the type.
#[differentiate(forward, hessian)]
pub fn collected_integers(x: &[f64]) -> f64 {
    let order: Vec<usize> = (0..x.len()).map(|i| (i + 1) % x.len()).collect();
    let weights: Vec<i32> = (0..x.len()).map(|i| (i * x.len()) as i32 + 1).collect();
    let total: i32 = x.iter().zip(&weights).map(|(_, w)| *w).sum();
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let norm: f64 = squares.iter().sum();
    let mut energy = norm / total as f64;
    for (i, w) in order.iter().zip(&weights) {
        energy += x[*i] * squares[(i + 1) % x.len()] * *w as f64;
    }
    energy
}
