// `.iter().enumerate()`.
#[differentiate(forward, hessian)]
pub fn enumerate(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, v) in x.iter().enumerate() {
        s += v.powi(i as i32 + 1) * x[x.len() - 1 - i];
    }
    s
}
