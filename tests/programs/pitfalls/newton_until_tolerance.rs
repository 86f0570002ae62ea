// The gradient is that of the iterations executed.
#[differentiate(forward, hessian)]
pub fn newton_until_tolerance(a: f64) -> f64 {
    let mut x = 1.0;
    let mut error = 1.0;
    while error > 1e-3 {
        let next = 0.5 * (x + a / x);
        error = (next - x).abs();
        x = next;
    }
    x
}
