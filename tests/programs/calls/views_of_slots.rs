// The callee adds to rows of what it was passed; the caller has no use for some of that.
#[differentiate(forward, hessian(calls))]
pub fn quadratic(a: &[f64], x: &[f64], m: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let mut y = 0.0;
        for j in 0..m {
            y += a[i * m + j] * x[j];
        }
        total += y * y;
    }
    total
}

#[differentiate(forward, hessian)]
pub fn views_of_slots(a: &[f64], x: &[f64]) -> f64 {
    let fixed = [0.5, -0.25, 1.5];
    let two = [1.0, 2.0];
    let mut time = 1.0;
    for _ in 0..2 {
        time *= quadratic(a, &fixed[..2], 2) + quadratic(&fixed, x, 1) * quadratic(&two, &two[..1], 1);
    }
    time * quadratic(a, x, 2) + quadratic(a, &x[..0], 2)
}
