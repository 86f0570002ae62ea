// An opaque closure over integers stays as written.
#[differentiate(forward, hessian)]
pub fn closure_over_integers(x: &[f64], n: usize) -> f64 {
    let stride = 2;
    let pick = |i: usize| (i * stride + 1) % 3;
    let mut s = 1.0;
    for i in 0..n {
        s = s * 0.5 + x[pick(i)] * x[0];
    }
    s
}
