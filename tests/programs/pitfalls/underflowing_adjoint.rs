// A contracting recurrence: the gradient underflows to 0 and stays finite.
#[differentiate(forward, hessian)]
pub fn underflowing_adjoint(x: f64, n: usize) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = 0.5 * y * (1.0 - 0.1 * y);
    }
    y
}
