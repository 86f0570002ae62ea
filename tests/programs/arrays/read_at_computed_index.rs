// An index computed from an active value: no derivative through it.
#[differentiate(forward, hessian)]
pub fn read_at_computed_index(x: &[f64], t: f64) -> f64 {
    let k = t as usize;
    let w = t - k as f64;
    x[k] * (1.0 - w) + x[k + 1] * w
}
