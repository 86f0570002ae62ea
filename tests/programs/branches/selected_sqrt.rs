// The root is computed anyway and only selected: at 0 its pole must not spoil the result.
#[differentiate(forward, hessian)]
pub fn selected_sqrt(x: f64) -> f64 {
    let root = x.sqrt();
    if x > 0.5 { root + x } else { x }
}
