// A `&mut [f64]` that is read, overwritten and read again.
#[differentiate(forward, hessian(product))]
pub fn mutable_slice(a: f64, y: &mut [f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..y.len() {
        y[i] = y[i] * a + y[i] * y[i];
        s += y[i];
    }
    s * y[0]
}
