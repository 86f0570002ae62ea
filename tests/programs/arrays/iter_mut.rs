// `.iter_mut()`: each element is written and then updated.
#[differentiate(forward, hessian)]
pub fn iter_mut(a: f64, b: f64, n: usize) -> f64 {
    let mut y = vec![a; n];
    for (i, v) in y.iter_mut().enumerate() {
        *v = *v * b + i as f64;
    }
    for v in y.iter_mut() {
        *v *= *v;
    }
    let mut s = 0.0;
    for v in &y {
        s += v;
    }
    s * y[0]
}
