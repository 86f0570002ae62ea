// A branch that yields a tuple: sorting two values.
#[differentiate(forward, hessian)]
pub fn if_two_results(x: f64, y: f64) -> f64 {
    let (lo, hi) = if x < y { (x, y) } else { (y, x) };
    hi * hi - 2.0 * lo
}
