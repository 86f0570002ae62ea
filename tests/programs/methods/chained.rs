// Methods on results of methods, on literals and on parenthesised expressions.
#[differentiate(forward, hessian)]
pub fn chained(x: f64) -> f64 {
    x.abs().sqrt().ln().exp().max(0.1).powi(2) + (x * 2.0 + 1.0).sin().cos() + 2.0_f64.sqrt() * x
}
