// The adjoint of the sum is known only when the sum is.
#[differentiate(forward, hessian)]
pub fn unknown_seed(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += x[i].exp();
    }
    sum.ln()
}
