// `powi` by literals (positive, negative, 0, 1) and by a variable.
#[differentiate(forward, hessian)]
pub fn powi(x: f64, n: i32) -> f64 {
    x.powi(2) + f64::powi(x, n) * 0.5 + x.powi(-1) + x.powi(0) + x.powi(1) + x.powi(n - 5)
}
