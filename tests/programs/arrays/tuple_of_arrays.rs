// A slice of tuples, by index and by pattern.
#[differentiate(forward, hessian)]
pub fn tuple_of_arrays(pairs: &[(f64, f64)]) -> f64 {
    let mut s = pairs[0].0 * pairs[1].1;
    for (a, b) in pairs {
        s += a * a * b;
    }
    s
}
