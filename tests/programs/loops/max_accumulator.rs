// A running maximum.
#[differentiate(forward, hessian)]
pub fn max_accumulator(x: &[f64]) -> f64 {
    let mut m = f64::NEG_INFINITY;
    for i in 0..x.len() {
        m = m.max(x[i] * x[i]);
    }
    m
}
