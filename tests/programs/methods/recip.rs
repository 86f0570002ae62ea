// `recip` as a method and as a path.
#[differentiate(forward, hessian)]
pub fn recip(x: f64) -> f64 {
    x.recip() + 3.0 * f64::recip(0.5 * x)
}
