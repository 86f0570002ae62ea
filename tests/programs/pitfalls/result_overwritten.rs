// Study, row 10: `x = exp(x)`: a rule that reads its result must read the right one.
#[differentiate(forward, hessian)]
pub fn result_overwritten(x: f64, n: usize) -> f64 {
    let mut x = x;
    for _ in 0..n {
        x = (0.5 * x).exp();
        x = x.sqrt();
        x = (x - 1.0).tanh();
    }
    x
}
