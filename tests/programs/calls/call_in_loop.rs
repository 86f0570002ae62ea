// A call in a loop that carries its result.
#[differentiate(forward, hessian(calls))]
pub fn step(x: f64, r: f64) -> f64 {
    r * x * (1.0 - x)
}

#[differentiate(forward, hessian)]
pub fn call_in_loop(x: f64, r: f64, n: usize) -> f64 {
    let mut x = x;
    for _ in 0..n {
        x = step(x, r) + 0.1 * step(r, x);
    }
    x
}
