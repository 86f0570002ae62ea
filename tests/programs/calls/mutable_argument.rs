// A callee that updates a `&mut [f64]` in place.
#[differentiate(forward, hessian(calls))]
pub fn scale_all(y: &mut [f64], a: f64) {
    for i in 0..y.len() {
        y[i] = y[i] * a + y[i] * y[i];
    }
}

#[differentiate(forward, hessian(product))]
pub fn mutable_argument(x: f64, a: f64) -> f64 {
    let mut y = [x, x * x, a];
    scale_all(&mut y, a);
    scale_all(&mut y[1..], x);
    y[0] * y[1] + y[2]
}
