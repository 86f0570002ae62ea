// `max` drops NaN on either side, and the gradient goes where the value came from.
#[differentiate(forward, hessian)]
pub fn largest_of_nan(x: &[f64], start: f64) -> f64 {
    let mut largest = start;
    for i in 0..x.len() {
        largest = largest.max(x[i]);
    }
    3.0 * largest
}
