// At base 0, `powi(0)` has derivative 0 and `powi(1)` has derivative 1.
#[differentiate(forward, hessian)]
pub fn powi_zero_base(x: f64) -> f64 {
    x.powi(0) + x.powi(1) + x.powi(2) + x.powi(3)
}
