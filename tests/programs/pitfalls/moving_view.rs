// A view that moves against its subscript: every iteration is at the same cell, in order.
#[differentiate(forward, hessian)]
pub fn moving_view(x: &[f64], start: f64) -> f64 {
    let n = x.len();
    let mut a = vec![start; n + 1];
    for i in 0..n {
        let from_here = &mut a[n - i..];
        from_here[i] = x[i] * from_here[i] + x[i];
    }
    a[n]
}
