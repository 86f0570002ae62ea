// `min`, `max`, `pow`, `abs` of integers are not those of floats.
#[differentiate(forward, hessian)]
pub fn integer_methods(x: f64, n: i32) -> f64 {
    let k = n.min(4).max(2);
    let m = (n - 20).abs().pow(2) % 5 + n.rem_euclid(4);
    let shift = 1_usize << k;
    x.powi(k) + m as f64 * x + shift as f64 * x.sin()
}
