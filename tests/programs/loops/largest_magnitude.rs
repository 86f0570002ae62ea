// The largest magnitude: what `max` chooses from is computed by a function of one argument.
#[differentiate(forward, hessian)]
pub fn largest_magnitude(x: &[f64]) -> f64 {
    let mut largest = 0.0f64;
    for v in x {
        largest = largest.max(v.abs());
    }
    let mut least = 9.0f64;
    for i in 0..x.len() {
        least = least.min(x[i].exp());
    }
    largest * least
}
