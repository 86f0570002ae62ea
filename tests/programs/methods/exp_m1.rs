// `exp_m1` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn exp_m1(x: f64) -> f64 {
    x.exp_m1() + 3.0 * f64::exp_m1(0.5 * x)
}
