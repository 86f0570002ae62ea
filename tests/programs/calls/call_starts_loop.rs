// What calls yield, changed by loops and branches: only where it ends up shows that it is a float.
fn start(n: usize) -> f64 {
    0.5 * n as f64
}

#[differentiate(forward, hessian(calls))]
pub fn square(x: f64) -> f64 {
    x * x
}

#[differentiate(forward, hessian)]
pub fn call_starts_loop(x: f64, y: f64, n: usize) -> f64 {
    let mut total = 0.0;
    for i in 0..n {
        let mut residual = start(i);
        let mut weight = square(y);
        for _ in 0..i {
            residual -= x * y;
            weight = weight * 0.5;
        }
        if residual > weight {
            residual = square(x);
        }
        total += weight * residual;
    }
    total
}
