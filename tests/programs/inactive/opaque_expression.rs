// Iterator chains over constants are copied, not differentiated.
#[differentiate(forward, hessian)]
pub fn opaque_expression(x: f64, n: &[usize]) -> f64 {
    let total: usize = n.iter().map(|k| k * k).sum();
    let scale = n.iter().copied().max().unwrap_or(1) as f64;
    x * x * total as f64 / scale
}
