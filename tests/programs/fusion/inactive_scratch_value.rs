// Whether an array from an iteration is read later makes a difference even where no derivative flows.
#[differentiate(forward, hessian)]
pub fn inactive_scratch_value(x: &[f64], n: usize) -> f64 {
    let mut h = [0.0; 2];
    let mut total = 0.0;
    for i in 0..n {
        for c in 0..2 {
            for j in 0..2 {
                h[j] = x[i] * (c + j) as f64;
            }
            total += (h[0] * h[1]).exp();
        }
    }
    if h[1] > 1.0 { total } else { 2.0 * total }
}
