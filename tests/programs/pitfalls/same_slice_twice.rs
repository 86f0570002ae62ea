// One slice as both arguments of a call.
#[differentiate(forward, hessian(calls))]
pub fn weighted(x: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i] * w[i];
    }
    s
}

#[differentiate(forward, hessian)]
pub fn same_slice_twice(x: &[f64]) -> f64 {
    weighted(x, x) + weighted(&x[..1], &x[1..])
}
