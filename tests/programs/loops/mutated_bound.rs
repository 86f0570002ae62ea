// The bound of an inner loop is changed by the outer one: halving.
#[differentiate(forward, hessian)]
pub fn mutated_bound(x: f64, n: usize) -> f64 {
    let mut n = n;
    let mut y = x;
    while n > 1 {
        for _ in 0..n {
            y = y * 0.9 + 0.1 * x * y;
        }
        if n % 2 == 1 {
            y += x;
        }
        n /= 2;
    }
    y
}
