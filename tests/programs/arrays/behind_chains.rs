// Methods of what chains come to.
#[differentiate(forward, hessian)]
pub fn behind_chains(x: &[f64], y: &[f64]) -> f64 {
    let norm = x.iter().map(|v| v * v).sum::<f64>().sqrt();
    let folded = y.iter().fold(1.0, |a, v| a * v + 0.5).exp().ln_1p();
    let product = (x.iter().zip(y).map(|(a, b)| a - b).product::<f64>()).powi(2).sin();
    let count = x.iter().map(|v| v.abs()).collect::<Vec<f64>>().len();
    norm * folded + product * count as f64
}
