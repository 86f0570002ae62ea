// Sums and products of chains, their type told by `sum` or by what they are bound to.
#[differentiate(forward, hessian)]
pub fn sum_chain(x: &[f64], y: &[f64]) -> f64 {
    let dot = x.iter().zip(y).map(|(a, b)| a * b).sum::<f64>();
    let norm: f64 = x.iter().map(|v| v * v).map(|w| w * dot).sum();
    let product = (1..x.len()).rev().map(|i| x[i] + x[i - 1]).product::<f64>();
    let positive = y.iter().map(|v| (*v > 0.0) as usize).sum::<usize>();
    let none: f64 = x[..0].iter().sum();
    dot + norm * product + positive as f64 * x.iter().sum::<f64>() + none
}
