// Every spelling of a float literal.
#[differentiate(forward, hessian)]
pub fn literals(x: f64) -> f64 {
    2. * x + 1e-3 * x * x + 1_000.5e-2 * x + 3f64 / x + 0.5_f64
}
