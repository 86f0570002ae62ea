// `.zip()`, which ends with the shorter of the two.
#[differentiate(forward, hessian)]
pub fn zip(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for (a, b) in x.iter().zip(y.iter()) {
        s += a * b.exp();
    }
    for (a, b) in x.iter().zip(y) {
        s += a / b;
    }
    s
}
