// Slices handed on, whole and in part, the same slice twice too.
#[differentiate(forward, hessian(calls))]
pub fn dot(x: &[f64], y: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * y[i];
    }
    s
}

#[differentiate(forward, hessian)]
pub fn slice_arguments(x: &[f64], y: &[f64]) -> f64 {
    dot(x, y) / (dot(x, x).sqrt() * dot(y, y).sqrt()) + dot(&x[1..], &y[..2])
}
