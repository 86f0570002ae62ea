// Only one half of `sin_cos` is used.
#[differentiate(forward, hessian)]
pub fn sin_cos_half(x: f64) -> f64 {
    let (_, c) = x.sin_cos();
    c * c + x.sin_cos().0
}
