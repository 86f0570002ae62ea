// Empty, short and long inputs.
#[differentiate(forward, hessian)]
pub fn branch_on_length(x: &[f64]) -> f64 {
    let n = x.len();
    if n == 0 {
        return 1.0;
    }
    let first = x[0];
    if n > 2 {
        first * x[n - 1] * x[1]
    } else {
        first * x[n - 1]
    }
}
