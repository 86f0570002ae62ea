// Iteration over slices of a slice: neighbours.
#[differentiate(forward, hessian)]
pub fn iter_of_subslice(x: &[f64]) -> f64 {
    let n = x.len();
    let mut s = 0.0;
    for (a, b) in x[..n - 1].iter().zip(&x[1..]) {
        s += (b - a) * (b - a) * a;
    }
    s
}
