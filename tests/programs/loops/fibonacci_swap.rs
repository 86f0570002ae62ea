// Simultaneous state: `t = a; a = b; b = t + 2b`.
#[differentiate(forward, hessian)]
pub fn fibonacci_swap(x: f64, y: f64, n: usize) -> f64 {
    let mut a = x;
    let mut b = y;
    for _ in 0..n {
        let t = a;
        a = b;
        b = 0.25 * t * b + 0.5 * b;
    }
    a - b
}
