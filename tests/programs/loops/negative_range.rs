// A range of signed integers across zero.
#[differentiate(forward, hessian)]
pub fn negative_range(x: f64) -> f64 {
    let mut s = x;
    for k in -2..=2 {
        s = s * x + k as f64 * x;
    }
    s
}
