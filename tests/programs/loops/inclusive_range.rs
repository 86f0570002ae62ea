// `..=`, with the index as a float and as an exponent.
#[differentiate(forward, hessian)]
pub fn inclusive_range(x: f64, n: i32) -> f64 {
    let mut s = 0.0;
    for k in 1..=n {
        s += x.powi(k) / k as f64;
    }
    s
}
