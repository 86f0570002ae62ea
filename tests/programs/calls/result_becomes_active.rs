// What a call without active arguments returns is overwritten with active values later.
pub fn ramp(n: usize) -> Vec<f64> {
    (0..n).map(|i| 1.0 + i as f64).collect()
}

#[differentiate(forward, hessian)]
pub fn result_becomes_active(x: &[f64]) -> f64 {
    let mut y: Vec<f64> = ramp(x.len());
    let mut sum = 0.0;
    for i in 0..x.len() {
        y[i] *= x[i] * x[i];
        sum += y[i] * x[0];
    }
    sum
}
