// `exp2` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn exp2(x: f64) -> f64 {
    x.exp2() + 3.0 * f64::exp2(0.5 * x)
}
