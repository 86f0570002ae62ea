// Two pieces that meet smoothly.
#[differentiate(forward, hessian, wrt(r))]
pub fn huber(r: f64, delta: f64) -> f64 {
    let a = r.abs();
    if a <= delta {
        0.5 * r * r
    } else {
        delta * (a - 0.5 * delta)
    }
}
