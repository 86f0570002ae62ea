// Newton's square root, with a tolerance, a limit and an early return.
#[differentiate(forward, hessian, wrt(a, x0))]
pub fn newton_sqrt(a: f64, x0: f64, tol: f64) -> f64 {
    let mut x = x0;
    let mut n = 0;
    while n < 50 {
        let next = 0.5 * (x + a / x);
        if (next - x).abs() < tol {
            return next;
        }
        x = next;
        n += 1;
    }
    x
}
