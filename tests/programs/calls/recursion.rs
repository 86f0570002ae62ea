// Direct recursion on an integer.
#[differentiate(forward(lanes), hessian)]
pub fn recursion(x: f64, n: u32) -> f64 {
    if n == 0 {
        return 1.0;
    }
    x * recursion(x, n - 1) + x / n as f64
}
