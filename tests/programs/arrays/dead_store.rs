// A first write that nobody reads has no derivative.
#[differentiate(forward, hessian)]
pub fn dead_store(a: f64, b: f64) -> f64 {
    let mut y = [0.0; 2];
    y[0] = a * a;
    y[1] = a;
    y[0] = b * y[1];
    y[0] * y[1]
}
