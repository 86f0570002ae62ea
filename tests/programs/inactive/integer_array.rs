// A local array of integers drives the computation.
#[differentiate(forward, hessian)]
pub fn integer_array(x: f64, n: usize) -> f64 {
    let mut fib = vec![1_u64; n];
    for i in 2..n {
        fib[i] = fib[i - 1] + fib[i - 2];
    }
    let mut y = x;
    for i in 0..n {
        y = y * 0.5 + fib[i] as f64 * x * x;
    }
    y
}
