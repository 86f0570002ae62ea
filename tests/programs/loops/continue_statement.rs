// `continue` between two active statements.
#[differentiate(forward, hessian)]
pub fn continue_statement(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in 0..x.len() {
        s += x[i];
        if x[i] < 0.0 {
            continue;
        }
        s *= x[i];
    }
    s
}
