// `for v in x` over a slice.
#[differentiate(forward, hessian)]
pub fn slice_sum(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        s += v * v;
    }
    s
}
