// `.zip()` and `.enumerate()` together, with a nested pattern.
#[differentiate(forward, hessian)]
pub fn zip_enumerate(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 1.0;
    for (i, (&a, b)) in x.iter().zip(y).enumerate() {
        s = s * a + b * i as f64;
    }
    s
}
