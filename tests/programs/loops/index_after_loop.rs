// An index found by one loop is used after it.
#[differentiate(forward, hessian)]
pub fn index_after_loop(x: &[f64]) -> f64 {
    let mut best = 0;
    for i in 1..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    x[best] * x[best] - x[0]
}
