// `.step_by()`, and backwards in steps.
#[differentiate(forward, hessian)]
pub fn step_by(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in (0..x.len()).step_by(2) {
        s = s * 0.5 + x[i] * x[i];
    }
    for i in (1..x.len()).rev().step_by(3) {
        s *= x[i];
    }
    s
}
